/// What the program can be asked to do: the words that are commands where they stand first, and searching, which has
/// none.
enum CommandName: String, CaseIterable {
  case search, index, facets, show, status, batch, remove, doctor

  /// The words that are commands.
  static let words = allCases.filter { $0 != .search }.map(\.rawValue)

  /// The command line, without options.
  var usage: String {
    switch self {
    case .search: "aidsearch [OPTION ...] [--] QUERY"
    case .index: "aidsearch index [OPTION ...] PATH ..."
    case .facets: "aidsearch facets [OPTION ...] FIELD [QUERY]"
    case .show: "aidsearch show [OPTION ...] ID"
    case .status: "aidsearch status [OPTION ...]"
    case .batch: "aidsearch batch [OPTION ...] [FILE]"
    case .remove: "aidsearch remove [OPTION ...] ID ..."
    case .doctor: "aidsearch doctor [OPTION ...]"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .search: "find articles"
    case .index: "read files, folders or standard input (-) into the index"
    case .facets: "count the values of a field: speaker, person, country, amount, source, month"
    case .show: "print an article and what is tagged in it"
    case .status: "describe the daemon and its index"
    case .batch: "answer a query a line with a line of JSON, in order"
    case .remove: "take articles out of the index"
    case .doctor: "check the installation, the socket, the index and the machine, and say how to mend what is wrong"
    }
  }

  /// More of it, for its own help.
  var details: String {
    switch self {
    case .search:
      """
      Words, "phrases", OR, NOT or -, parentheses, field:value, ranges a..b, a trailing *. A sum of money is found
      however it is written. A query that is one of the commands, or begins with -, goes after --:
        aidsearch -- status
        aidsearch -- '-speaker:Blinken tanks'
      """
    case .index:
      """
      Plain text (an article a file) and JSON Lines (an article a line: id, title, date, source, author, url, text).
      Indexing the same article again replaces it. Standard input is JSON Lines where it begins with {, else one
      article, whose id is --id NAME or made from its text.
      """
    case .facets: "Without a query all articles are counted."
    case .show: "The id is what a search prints after \"id\"."
    case .status: "Starts the daemon where none runs, as every command does; --no-start leaves that."
    case .batch:
      """
      A line is a query, or a request of the socket's protocol in JSON; FILE is standard input where it is left out or -.
      The options are defaults for the lines that are plain queries. Each answer is a reply of the protocol; its id is
      the number of the line unless the request has one of its own. Empty lines are passed over. A line that fails is
      answered by an error in its place, and the exit status is 2 then.
      """
    case .remove: "The exit status is 1 where the index doesn't have one of the ids."
    case .doctor:
      """
      Changes nothing and starts nothing. The exit status is 2 where something keeps aidsearch from working; what is only
      doubtful is a warning.
      """
    }
  }

  /// The forms in which its result can be written.
  var formats: [Format] {
    switch self {
    case .status: Format.allCases
    case .search, .facets: [.text, .json, .csv, .tsv]
    case .index, .show, .remove, .doctor: [.text, .json]
    case .batch: [.json]
    }
  }
}

/// The form in which a result is written.
enum Format: String, CaseIterable {
  case text, json, csv, tsv, prometheus
}
