import News

/// The manual pages, in mdoc, made from the same tables as the help; `scripts/install` puts them where man looks.
enum Manual {
  /// A page.
  enum Page: String, CaseIterable {
    case program = "aidsearch"
    case query = "aidsearch-query"
    case daemon = "aidsearchd"

    /// The page's text.
    ///
    /// - Throws: `Failure` where the daemon's program, which knows its own options, can't be asked.
    func text() throws(Failure) -> String {
      switch self {
      case .program: Manual.program
      case .query: Manual.query
      case .daemon: try DaemonManual.text()
      }
    }
  }

  /// aidsearch(1).
  static var program: String {
    let summary = "search saved news for who said which figure, when and about whom"
    var page = Mdoc.head("AIDSEARCH", "1", "aidsearch", summary)
    page += ".Sh SYNOPSIS\n"
    for command in CommandName.allCases { page += synopsis(command) }
    page += """
      .Sh DESCRIPTION
      .Nm
      asks
      .Xr aidsearchd 8 ,
      which it starts where none runs, and prints the answer.
      The words of a search are described in
      .Xr aidsearch-query 7 .
      Filters of one field are alternatives; those of different fields must all hold.
      Long output goes through a pager where standard output is a terminal.
      .Ss Commands
      .Bl -tag -width Ds

      """
    for command in CommandName.allCases {
      page += ".It Cm \(command.rawValue)\n\(Mdoc.sentence(command.summary))\n"
      page += ".Pp\n" + command.details.split(separator: "\n").map { paragraph(String($0)) }.joined()
    }
    page += ".El\n.Ss Options\n.Bl -tag -width Ds\n"
    for option in Option.allCases {
      page += ".It \(flag(option))\n\(Mdoc.sentence(option.help))\n"
    }
    page += ".El\n.Sh ENVIRONMENT\n.Bl -tag -width Ds\n"
    for (name, meaning) in environment { page += ".It Ev \(name)\n\(Mdoc.sentence(meaning))\n" }
    page += ".El\n.Sh FILES\n.Bl -tag -width Ds\n"
    for (name, meaning) in files { page += ".It Pa \(name)\n\(Mdoc.sentence(meaning))\n" }
    page += """
      .El
      .Sh EXIT STATUS
      0: something was found, or all was done.
      1: nothing was found, or only articles that match in part.
      2: an error.
      .Sh EXAMPLES
      .Bd -literal
      aidsearch index ~/articles
      aidsearch 'Stoltenberg 108 billion'
      aidsearch --speaker Blinken --since 2024 'aid tanks'
      aidsearch facets speaker --format tsv 'amount:>10bn'
      aidsearch batch questions.txt > answers.jsonl
      .Ed
      .Sh SEE ALSO
      .Xr aidsearch-query 7 ,
      .Xr aidsearchd 8

      """
    return page
  }

  /// aidsearch-query(7).
  static var query: String {
    var page = Mdoc.head("AIDSEARCH-QUERY", "7", "aidsearch-query", "the query language of aidsearch")
    page += ".Sh DESCRIPTION\nWords are joined by AND, which binds closer than OR.\n"
    page += "Every answer says how the query was read.\n"
    page += ".Ss Words and sums\n.Bl -tag -width Ds\n"
    for (written, meaning) in QueryExamples.words {
      page += ".It Li \(Mdoc.escaped(written))\n\(Mdoc.sentence(meaning))\n"
    }
    page += ".El\n.Ss Fields\n.Bl -tag -width Ds\n"
    for field in Field.allCases where field.isQueryPrefix {
      page += ".It Li \(Mdoc.escaped(field.example))\n\(Mdoc.sentence(field.help))\n"
    }
    page += """
      .El
      .Pp
      Conditions of a query that join
      .Li speaker:\\&
      or
      .Li said:\\&
      with each other, with
      .Li amount:\\&
      or with
      .Li country:\\&
      hold within one statement.
      .Ss Quoting
      A shell takes what it knows out of a query before aidsearch sees it.
      Put queries in single quotes.
      In double quotes
      .Li \\(dq$61 billion\\(dq
      becomes
      .Li 1 billion ,
      for
      .Li $6
      is the shell's.
      > and < redirect, * is a pattern, ! calls up history,
      parentheses and ; end a command.
      A phrase goes into double quotes within the single ones.
      An apostrophe within them is written
      .Li \\(aq\\e\\(aq\\(aq .
      A query that begins with - or is the name of a command goes after
      .Li -- .
      .Sh SEE ALSO
      .Xr aidsearch 1 ,
      .Xr aidsearchd 8

      """
    return page
  }

  private static let environment = [
    ("AIDSEARCH_INDEX", "The index, where --index names none"),
    ("AIDSEARCH_SOCKET", "The daemon's socket, where --socket names none"),
    ("AIDSEARCH_PAGER", "The pager, before PAGER; empty or cat for none"),
    ("NO_COLOR", "No colours, where it is not empty"),
    ("XDG_DATA_HOME", "Where the user's own index is: aidsearch/index in it, else in ~/.local/share"),
    ("XDG_RUNTIME_DIR", "Where the socket is: aidsearch/aidsearchd.sock in it"),
  ]

  private static let files = [
    ("~/.local/share/aidsearch/index", "The user's own index"),
    ("aliases.txt", "In the index: names that outrank the tagger's rules, one person a line"),
    ("roles.txt", "In the index: who held which office when, yours and what aidsearchd roles has learned"),
    ("$XDG_RUNTIME_DIR/aidsearch/aidsearchd.log", "What a daemon says that this program has started"),
  ]

  /// The usage line of a command, its words marked up.
  private static func synopsis(_ command: CommandName) -> String {
    var lines = [".Nm"]
    for word in command.usage.split(separator: " ").dropFirst() {
      let bare = word.filter { !"[]".contains($0) }
      switch bare {
      case "...": lines[lines.count - 1] += " ..."
      case "--": lines.append(".Op Fl \\&-")
      case command.rawValue: lines.append(".Cm \(command.rawValue)")
      default: lines.append((word.hasPrefix("[") ? ".Op Ar " : ".Ar ") + bare.lowercased())
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func flag(_ option: Option) -> String {
    let letter = option.letter.map { "Fl \($0) , " } ?? ""
    let value =
      switch option.value {
      case .none: ""
      case .required(let what): " Ar \(what.lowercased())"
      case .fields: " Op Ar fields"
      }
    return "\(letter)Fl Fl \(Mdoc.escaped(option.rawValue))\(value)"
  }

  /// A line of prose; one that is set off by blanks is an example.
  private static func paragraph(_ line: String) -> String {
    line.hasPrefix("  ") ? ".Dl \(Mdoc.escaped(String(line.drop { $0 == " " })))\n" : Mdoc.prose(line) + "\n"
  }
}
