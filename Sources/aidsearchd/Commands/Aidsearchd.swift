import ArgumentParser

/// The command with its subcommands.
struct Aidsearchd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aidsearchd",
    abstract: "Indexes news on international aid, and answers searches over a Unix socket.",
    subcommands: [TagCommand.self])
}
