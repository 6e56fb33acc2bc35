import News
import Wire

/// The words of the command line, sorted into a command, its operands and options.
struct Arguments: Equatable {
  /// What to do: the first operand where it is exactly the name of a command and doesn't stand after `--`.
  var command = CommandName.search
  /// The operands.
  var operands: [String] = []
  /// The values of the options, in order; an empty string for an option without one.
  var values: [Option: [String]] = [:]

  /// Sorts the words that follow the program's name.
  init(_ words: [String]) throws(Failure) {
    var hasCommand = false
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        operands += words[index...]
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        if !hasCommand, operands.isEmpty, CommandName.words.contains(word), let name = CommandName(rawValue: word) {
          command = name
          hasCommand = true
        } else {
          operands.append(word)
        }
        continue
      }
      let (option, attached) = try Self.option(in: word)
      let value: String
      switch (option.value, attached) {
      case (.none, nil): value = ""
      case (.none, _?): throw .message("\(option.name) takes no value")
      case (_, let attached?): value = attached
      case (.fields, nil):
        // A list of fields is one; any other word is the query's.
        if index < words.count, Self.isFieldList(words[index]) {
          value = words[index]
          index += 1
        } else {
          value = "all"
        }
      case (.required(let what), nil):
        guard index < words.count else { throw .message("\(option.name) needs a value: \(option.name) \(what)") }
        value = words[index]
        index += 1
      }
      values[option, default: []].append(value)
    }
    try checkOptions()
  }

  /// The last value of an option.
  func last(_ option: Option) -> String? { values[option]?.last }

  /// All values of an option.
  func all(_ option: Option) -> [String] { values[option] ?? [] }

  /// Whether the option is there.
  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The option at the beginning of `word`, and the value that is joined to it: `--limit=5`, `-n5`.
  private static func option(in word: String) throws(Failure) -> (Option, attached: String?) {
    if !word.hasPrefix("--"), let option = Option(named: String(word.prefix(2))) {
      return (option, word.count > 2 ? String(word.dropFirst(2)) : nil)
    }
    let name = word.prefix { $0 != "=" }
    if let option = Option(named: String(name)) {
      return (option, name.endIndex < word.endIndex ? String(word[name.endIndex...].dropFirst()) : nil)
    }
    if word.hasPrefix("--"), let nearest = Spelling.nearest(to: String(name), among: Option.allCases.map(\.name)) {
      throw .message("unknown option \(name); did you mean \(nearest)?")
    }
    throw .message(
      "unknown option \(word); a query that begins with - goes after --: aidsearch -- \(Self.quoted(word)); "
        + "an exclusion within one goes into its quotation marks: aidsearch \"aid -tanks\"")
  }

  private static func isFieldList(_ word: String) -> Bool {
    word == "all" || word == "none"
      || word.split(separator: ",", omittingEmptySubsequences: false).allSatisfy {
        Field(rawValue: String($0))?.isFacet ?? false
      }
  }

  private func checkOptions() throws(Failure) {
    for option in Option.allCases where has(option) && !option.commands.contains(command) {
      throw .message("\(option.name) is no option of \(command == .search ? "a search" : command.rawValue)")
    }
  }

  /// A word as it is written in a shell.
  static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
