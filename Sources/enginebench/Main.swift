import Foundation

/// What `scripts/bench` needs of the engine and the programs don't offer: searches in process, one by one, and what other
/// engines are to index.
@main
enum Main {
  private static let usage = """
    usage: enginebench export INDEX WORDS     the articles as the index has them, a JSON object a line; to the file WORDS
                                              a word for each term
           enginebench contest INDEX [MIB]    searches read from standard input, their times and counts printed
           enginebench answers INDEX ROUNDS   requests read from standard input, answered in process, the replies printed
           enginebench prepare SAMPLES DIR    what the work is done on, made of a folder of articles
           enginebench work KIND DIR ROUNDS   work of a fixed size: tagger, matcher, search
           enginebench ask SOCKET             requests read from standard input, their times and counts printed
           enginebench batch SOCKET           all requests of standard input sent at once, the time of all printed

    """

  private static func complain(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch (arguments.first, arguments.dropFirst().first) {
      case ("export", let index?) where arguments.count == 3: try Export(index: index).run(words: arguments[2])
      case ("prepare", let samples?) where arguments.count == 3: try Workload.prepare(samples, in: arguments[2])
      case ("answers", let index?) where arguments.count == 3:
        guard let rounds = Int(arguments[2]) else { throw ContestError(message: "ROUNDS must be a number") }
        try Answers(index: index).run(rounds: rounds)
      case ("work", let kind?) where arguments.count == 4:
        guard let workload = Workload(rawValue: kind), let rounds = Int(arguments[3]) else {
          throw ContestError(message: "there is no such work: \(kind)")
        }
        try workload.run(in: arguments[2], rounds: rounds)
      case ("ask", let socket?): try Asking(socket: socket).oneByOne()
      case ("batch", let socket?): try Asking(socket: socket).allAtOnce()
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
