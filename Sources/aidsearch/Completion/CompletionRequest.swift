import Glibc
import News
import Wire

/// What the shells' scripts ask: `aidsearch --complete SHELL -- WORD ...`, the last word being the one at the cursor; for
/// bash the line and the cursor are in `COMP_LINE` and `COMP_POINT`.
///
/// The answer is a line `files`, or a line `words` and a line for each word, for zsh and fish with a tab and what it
/// means behind. Nothing is ever printed to standard error: it would land in the user's command line.
enum CompletionRequest {
  /// The word that asks for it.
  static let option = "--complete"
  /// How many names are offered.
  private static let mostNames = 40

  /// Answers; the status is 0 even where there is nothing to offer.
  static func answer(_ words: [String]) -> ExitCode {
    guard words.count > 1, let shell = Shell(rawValue: words[1]) else { return .failure }
    let line: ShellLine?
    var before: [String]
    let current: String
    if shell == .bash {
      let text = FileIO.environment("COMP_LINE") ?? ""
      let point = FileIO.environment("COMP_POINT").flatMap { Int($0) } ?? text.utf8.count
      let parsed = ShellLine(String(decoding: text.utf8.prefix(point), as: UTF8.self))
      (before, current, line) = (Array(parsed.words.dropFirst()), parsed.current, parsed)
    } else {
      before = Array(words.dropFirst(2))
      if before.first == "--" { before.removeFirst() }
      current = before.popLast() ?? ""
      line = nil
    }
    let completion = Completion(
      words: before, current: current, names: { names(of: $0, $1, before: before) },
      savedQueries: { savedQueries(before: before) })
    var output: String
    switch completion.answer() {
    case .files: output = "files\n"
    case .words(let candidates):
      output = "words\n"
      for candidate in candidates {
        let value = Sanitizer.line(candidate.value)
        if let line {
          output += line.replacement(for: value) + "\n"
        } else {
          output += candidate.help.isEmpty ? "\(value)\n" : "\(value)\t\(candidate.help)\n"
        }
      }
    }
    try? FileIO.write(output, to: STDOUT_FILENO)
    return .found
  }

  /// The names that the daemon knows; none where no daemon runs, for Tab starts nothing.
  private static func names(of field: Field, _ typed: String, before: [String]) -> [String] {
    guard field.isFacet, field != .amount else { return [] }
    let query = FacetQuery(field: field, limit: mostNames, prefix: typed)
    guard case .facets(let reply) = ask(.facets(query), before: before) else { return [] }
    return reply.count.facet.values.map(\.value)
  }

  private static func savedQueries(before: [String]) -> [String] {
    guard case .queries(let queries) = ask(.queries, before: before) else { return [] }
    return queries.map(\.name)
  }

  /// Asks the daemon that the words before the cursor name; nil where none answers.
  private static func ask(_ operation: Request.Operation, before: [String]) -> Reply.Body? {
    func value(_ option: Option) -> String? {
      guard let index = before.lastIndex(of: option.name), index + 1 < before.count else { return nil }
      return before[index + 1]
    }
    guard let session = try? Session(index: value(.index), socket: value(.socket), starts: false, timeout: 1) else {
      return nil
    }
    return try? session.connect().ask(Request(index: session.index, operation))
  }
}
