/// What the program can be asked to do: the words that are commands where they stand first, and searching, which has
/// none.
enum CommandName: String, CaseIterable {
  case search, index, facets, show, status, batch, remove, doctor
  case ledger, conflicts, save, forget, queries, watch, help

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
    case .ledger: "aidsearch ledger [OPTION ...] [QUERY]"
    case .conflicts: "aidsearch conflicts [OPTION ...] [QUERY]"
    case .save: "aidsearch save [OPTION ...] NAME QUERY"
    case .forget: "aidsearch forget [OPTION ...] NAME"
    case .queries: "aidsearch queries [OPTION ...]"
    case .watch: "aidsearch watch [OPTION ...] QUERY|NAME ..."
    case .help: "aidsearch help [COMMAND]"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .search: "find articles"
    case .index: "read files, folders or standard input (-) into the index"
    case .facets: "count the values of a field: speaker, person, country, amount, source, month, year"
    case .show: "print an article and what is tagged in it"
    case .status: "describe the daemon and its index"
    case .batch: "answer many queries, in order: from a file of lines, CSV or TSV"
    case .remove: "take articles out of the index"
    case .help: "explain a command, or the query language (help query)"
    case .doctor: "check the installation, the socket, the index and the machine, and say how to mend what is wrong"
    case .ledger: "list the sums of money: who names them, from whom to whom, how far they have come"
    case .conflicts: "find figures for the same thing that contradict each other"
    case .save: "give a query a name, for query:NAME and watch"
    case .forget: "forget a saved query"
    case .queries: "list the saved queries"
    case .watch: "print matching articles as they arrive"
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
      Text, HTML, MHTML, JSON, JSON Lines, CSV, TSV, RSS, Atom, mail, Markdown, WARC, PDF, DOCX, ODT, EPUB, by content,
      and gzip, bzip2, xz, zstd, ZIP and tar around them. Files that have not changed are not read again. Indexing the
      same article again replaces it. Standard input is JSON Lines where it begins with {, else one article, whose id is
      --id NAME or made from its text.
      """
    case .facets:
      """
      Without a query all articles are counted. A filter on the field itself is left out of its counts, so that its other
      values stay in sight. The last line tells how many further values there are, and their counts together.
        aidsearch facets speaker --by statement --prefix st 'amount:>1bn'
        aidsearch facets source --by story aid
        aidsearch facets amount --histogram 3 'country:Ukraine'
        aidsearch facets amount --range ..1bn --range 1bn..10bn --range '>10bn'
        aidsearch facets date --range 2023 --range 2024-01..2024-06
      """
    case .show: "The id is what a search prints after \"id\"."
    case .status: "Starts the daemon where none runs, as every command does; --no-start leaves that."
    case .batch:
      """
      A line is a query, or a request of the socket's protocol in JSON; FILE is standard input where it is left out or -.
      In CSV and TSV a row is a query, in one column or under a header that names columns: id, query, speaker, person,
      country, amount, source, since, until, match, sort, limit, offset, literal, statements. Several values of a filter
      stand in one cell with semicolons between. In CSV a query with a comma goes into quotation marks, and a phrase is
      written with doubled ones: \"\"\"long range\"\" aid\".
      The options are defaults for what a line doesn't say. Each answer is a reply of the protocol, or rows of a table
      (--format csv); its id is the question's own, else the number of its line. Empty lines are passed over. A line
      that fails is answered by an error in its place, and the exit status is 2 then. Questions without a hit are listed
      at the end on standard error. A run that was interrupted goes on with --skip N, N being the number of questions
      that it has answered: the lines of its JSON.
        aidsearch batch questions.csv --format csv > hits.csv
        aidsearch batch --skip \"$(wc -l < answers.jsonl)\" questions.txt >> answers.jsonl
      """
    case .help: "A search for the word help goes after --: aidsearch -- help"
    case .remove: "The exit status is 1 where the index doesn't have one of the ids."
    case .ledger:
      """
      A row is one sum in one article. Where the query asks for a sum or a statement, only such rows are listed; --speaker
      and --amount are about the row. Figures that are restated count once in the totals. In narration the figure is the
      source's own.
      """
    case .conflicts:
      """
      Compared are totals ("has given 100 billion since") of one giver, or of the West, to one recipient, for kinds of aid
      that overlap, dated within three months. The exit status is 1 where none contradict each other.
      """
    case .save: "The name has letters, digits, - and _. It replaces a query of the same name."
    case .forget: "The exit status is 1 where there is none of that name."
    case .queries: "A line each: the name, the query."
    case .watch:
      """
      Operands that are names of saved queries are an alert each; else they are one query. What comes while an alert fails
      is told when it works again. Articles that have changed are told too.
      """
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
    case .help: [.text]
    case .batch: [.json, .csv, .tsv]
    case .ledger, .conflicts: [.text, .json, .csv, .tsv]
    case .save, .forget, .queries, .watch: [.text, .json]
    }
  }
}

/// The form in which a result is written.
enum Format: String, CaseIterable {
  case text, json, csv, tsv, prometheus
}
