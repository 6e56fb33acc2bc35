import News
import Wire

/// The texts of `--help`, made from the tables.
enum Help {
  /// What the program alone prints: enough to begin with.
  static var overview: String {
    """
    aidsearch \(Release.version): find who said which figure, when and for whom.

      aidsearch index FOLDER                  read articles in
      aidsearch 'Stoltenberg 108 billion'     find a person with a sum of money
      aidsearch 'speaker:Blinken said:tanks'  find what somebody said
      aidsearch facets speaker 'aid'          count who speaks
      aidsearch doctor                        see whether all is well

    Commands: \(CommandName.words.joined(separator: ", ")).
    aidsearch --help says the rest, aidsearch COMMAND --help what a command takes.

    """
  }

  /// The help of one command; that of searching is the program's.
  static func text(of command: CommandName) -> String {
    var text = "\(command.usage)\n"
    if command == .search { text += CommandName.words.map { "aidsearch \($0) ...\n" }.joined() }
    text += "\n\(command.summary.prefix(1).uppercased() + command.summary.dropFirst()).\n\n\(command.details)\n"
    if command == .search {
      text += "\nCommands (each has its own --help):\n"
      text += table(CommandName.allCases.dropFirst().map { ($0.rawValue, $0.summary) })
      text += "\nFields of a query:\n"
      text += table(Field.allCases.filter(\.isQueryPrefix).map { ($0.example, $0.help) })
    }
    text += "\nOptions:\n"
    text += table(Option.allCases.filter { $0.commands.contains(command) }.map { (left(of: $0), $0.help) })
    if command == .search {
      text += """

        Filters of one field are alternatives, those of different fields must all hold.
        Exit status: 0 found, 1 nothing found, 2 error.

        """
    }
    return text
  }

  private static func left(of option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? ""
    return switch option.value {
    case .none: "\(letter)\(option.name)"
    case .required(let what): "\(letter)\(option.name) \(what)"
    case .fields: "\(option.name) [FIELDS]"
    }
  }

  static func table(_ rows: [(String, String)]) -> String {
    let width = min(rows.map { $0.0.count }.max() ?? 0, 30)
    return rows.map { left, right in
      left.count <= width
        ? "  \(left)\(String(repeating: " ", count: width - left.count))  \(right)\n"
        : "  \(left)\n  \(String(repeating: " ", count: width))  \(right)\n"
    }.joined()
  }
}
