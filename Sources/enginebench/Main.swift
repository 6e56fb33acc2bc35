import Foundation

/// What `scripts/bench` needs of the engine and the programs don't offer: searches in process, one by one, and what other
/// engines are to index.
@main
enum Main {
  private static let usage = """
    usage: enginebench export INDEX           the articles as the index has them, a JSON object a line
           enginebench contest INDEX [MIB]    searches read from standard input, their times and counts printed

    """

  private static func complain(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      switch (arguments.first, arguments.dropFirst().first) {
      case ("export", let index?): try Export(index: index).run()
      case ("contest", let index?):
        try Contest(index: index, memory: (arguments.count > 2 ? arguments.last.flatMap(Int.init) ?? 0 : 256) << 20)
          .run()
      default:
        complain(usage)
        exit(2)
      }
    } catch {
      complain("enginebench: \(error)\n")
      exit(2)
    }
  }
}
