import News

/// What a shell may offer for the word at the cursor: a function of the words before it, the tables of commands, options
/// and fields, and the names that the running daemon knows.
struct Completion {
  /// A word to offer.
  struct Candidate: Equatable {
    var value: String
    /// What it means, in a few words; empty for a name.
    var help = ""
  }

  /// What comes next.
  enum Answer: Equatable {
    /// One of these.
    case words([Candidate])
    /// A file or folder, which the shell knows best.
    case files
  }

  /// The words before the cursor, without the program's name.
  let words: [String]
  /// The word at the cursor, up to it.
  let current: String
  /// The values of a field that begin, or have a word that begins, as the second argument does.
  let names: (Field, String) -> [String]
  /// The names of the saved queries.
  let savedQueries: () -> [String]

  /// What may stand at the cursor.
  func answer() -> Answer {
    var command = CommandName.search
    var hasCommand = false
    var operands = 0
    var pending: Option?
    var isAfterOptions = false
    for word in words {
      if pending != nil {
        pending = nil
      } else if isAfterOptions || !word.hasPrefix("-") || word == "-" {
        if !hasCommand, !isAfterOptions, operands == 0, let named = CommandName(rawValue: word), named != .search {
          (command, hasCommand) = (named, true)
        } else {
          operands += 1
        }
      } else if word == "--" {
        isAfterOptions = true
      } else if let option = Option(named: word), case .required = option.value {
        pending = option
      }
    }
    if let pending { return values(of: pending, current, before: "") }
    if !isAfterOptions, let list = words.last.flatMap(Option.init(named:)), list.value == .fields,
      case .words(let fields) = values(of: list, current, before: ""), !fields.isEmpty
    {
      return .words(fields)
    }
    if !isAfterOptions, current.hasPrefix("-"), current != "-" { return options(of: command) }
    return operand(of: command, after: operands, mayBeCommand: !hasCommand && operands == 0 && !isAfterOptions)
  }

  /// The options of a command, or the values of one with `=`.
  private func options(of command: CommandName) -> Answer {
    if let equals = current.firstIndex(of: "="), let option = Option(named: String(current[..<equals])) {
      let before = String(current[...equals])
      return values(of: option, String(current.dropFirst(before.count)), before: before)
    }
    let options = Option.allCases.filter { $0.commands.contains(command) && $0.name.hasPrefix(current) }
    return .words(options.map { Candidate(value: $0.name, help: $0.help) })
  }

  /// The values of an option, each with `before` in front.
  private func values(of option: Option, _ typed: String, before: String) -> Answer {
    if let field = option.field { return .words(nearest(names(field, typed), typed).map { .init(value: before + $0) }) }
    switch option.value {
    case .fields:
      // A list: the last of its fields is completed.
      let comma = typed.lastIndex(of: ",").map { typed.index(after: $0) } ?? typed.startIndex
      let fields = Invocation.facets.filter { $0.hasPrefix(typed[comma...]) }
      return .words(fields.map { .init(value: before + typed[..<comma] + $0) })
    case .required(let what) where what.contains("|"):
      let choices = what.split(separator: "|").map(String.init).filter { $0.hasPrefix(typed) }
      return .words(choices.map { .init(value: before + $0) })
    case .required("DIR"), .required("PATH"), .required("FILE"): return .files
    default: return .words([])
    }
  }

  /// What may stand where no option does.
  private func operand(of command: CommandName, after operands: Int, mayBeCommand: Bool) -> Answer {
    switch command {
    case .index, .batch: return .files
    case .facets where operands == 0:
      return .words(
        Field.facets.filter { $0.name.hasPrefix(current) }.map { Candidate(value: $0.name, help: $0.help) })
    case .forget: return .words(operands == 0 ? saved(current, before: "") : [])
    case .watch: return .words(saved(current, before: "") + queryWords())
    case .search, .facets, .ledger, .conflicts,
      .save where operands > 0:
      let commands = mayBeCommand ? CommandName.words.filter { $0.hasPrefix(current) } : []
      let candidates = commands.compactMap { word in
        CommandName(rawValue: word).map { Candidate(value: word, help: $0.summary) }
      }
      return .words(candidates + queryWords())
    default: return .words([])
    }
  }

  /// The saved queries that begin as typed, each with `before` in front.
  private func saved(_ typed: String, before: String) -> [Candidate] {
    savedQueries().filter { $0.hasPrefix(typed) }.map { .init(value: before + $0) }
  }

  /// The fields that a query's last word may begin with, or the names that may stand behind its colon.
  private func queryWords() -> [Candidate] {
    let start = Self.startOfLastTerm(in: current)
    let head = String(current[..<start])
    let term = current[start...]
    guard let colon = term.firstIndex(of: ":") else {
      // Offered only once a letter is there: an empty word would list them before every search.
      guard !term.isEmpty else { return [] }
      let fields = Field.allCases.filter { $0.isQueryPrefix && $0.name.hasPrefix(term) }
      let saved =
        Self.savedPrefix.hasPrefix(term) ? [Candidate(value: head + Self.savedPrefix, help: "a saved query")] : []
      return fields.map { Candidate(value: "\(head)\($0.name):", help: $0.help) } + saved
    }
    if term[...colon] == Self.savedPrefix {
      return saved(String(term[colon...].dropFirst()), before: head + Self.savedPrefix)
    }
    guard let field = Field(rawValue: String(term[..<colon])), field.isQueryPrefix else { return [] }
    let typed = String(term[colon...].dropFirst().drop { $0 == "\"" })
    return nearest(names(field, typed), typed).map { name in
      let isOneWord = name.allSatisfy { $0.isLetter || $0.isNumber }
      return Candidate(value: "\(head)\(field.name):" + (isOneWord ? name : "\"\(name)\""))
    }
  }

  /// What stands before the name of a saved query.
  private static let savedPrefix = "query:"

  /// The names that begin as typed; else the one that has a word that does. Where several do, a shell would put what
  /// they have in common, which may be nothing, in place of what was typed.
  private func nearest(_ names: [String], _ typed: String) -> [String] {
    let begin = names.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
    return begin.isEmpty && names.count == 1 ? names : begin
  }

  /// Where the last term of a query begins: behind the last blank outside quotation marks, an opening parenthesis and a
  /// minus.
  static func startOfLastTerm(in query: String) -> String.Index {
    var start = query.startIndex
    var isQuoted = false
    for index in query.indices {
      if query[index] == "\"" { isQuoted.toggle() }
      if !isQuoted, query[index] == " " || query[index] == "(" { start = query.index(after: index) }
    }
    while start < query.endIndex, query[start] == "-" { start = query.index(after: start) }
    return start
  }
}

extension Option {
  /// The field whose values the option takes, where the daemon knows them.
  fileprivate var field: Field? {
    switch self {
    case .speaker: .speaker
    case .person: .person
    case .country: .country
    case .source: .source
    default: nil
    }
  }
}
