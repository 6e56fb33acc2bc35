import ArgumentParser
import Wire

/// The command with its subcommands.
struct Aidsearchd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aidsearchd",
    abstract: "Indexes news on international aid, and answers searches over a Unix socket.",
    version: Release.version,
    subcommands: [
      ServeCommand.self, IndexCommand.self, ReadCommand.self, TagCommand.self, CompactCommand.self, CheckCommand.self,
      BackupCommand.self, RestoreCommand.self, RebuildCommand.self, RolesCommand.self,
    ],
    defaultSubcommand: ServeCommand.self)
}
