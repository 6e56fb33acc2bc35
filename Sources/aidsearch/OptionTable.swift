import News

/// The options: the one table that the parser, the checks and the help read.
enum Option: String, CaseIterable {
  case speaker, person, country, amount, source, since, until
  case limit, offset, sort, match, facets, facetLimit = "facet-limit", prefix, literal, explain
  case by, range, histogram, order
  case input, jobs, skip, zeroHits = "zero-hits", progress
  case statements, context, noCollapse = "no-collapse", noPassages = "no-passages"
  case format, json, color, id, map, report, dryRun = "dry-run"
  case giver, recipient, statusOfMoney = "status", currency = "in", html, interval
  case index, socket, noStart = "no-start", timeout
  case quiet, verbose, noPager = "no-pager"
  case completion, manual
  case help, version

  /// What follows an option.
  enum Value: Equatable {
    /// Nothing.
    case none
    /// A value, called so in the help.
    case required(String)
    /// A list of fields, which may be left out.
    case fields
  }

  /// The option as it is written.
  var name: String { "--\(rawValue)" }

  /// Its one-letter form.
  var letter: Character? {
    switch self {
    case .limit: "n"
    case .help: "h"
    case .quiet: "q"
    case .verbose: "v"
    case .version: "V"
    default: nil
    }
  }

  var value: Value {
    switch self {
    case .speaker, .person, .source, .country: .required("NAME")
    case .amount: .required("RANGE")
    case .since, .until: .required("DATE")
    case .limit, .offset, .facetLimit: .required("N")
    case .sort: .required("relevance|date|amount")
    case .match: .required("all|most|any")
    case .facets: .fields
    case .prefix: .required("TEXT")
    case .input: .required("lines|csv|tsv")
    case .jobs, .skip: .required("N")
    case .zeroHits: .required("FILE")
    case .progress: .none
    case .by: .required("WHAT")
    case .range: .required("RANGE")
    case .histogram: .required("N")
    case .order: .required("count|value")
    case .format: .required("text|json|csv|tsv")
    case .color: .required("auto|always|never")
    case .id: .required("NAME")
    case .map: .required("FIELD=COLUMN,...")
    case .report: .required("FILE")
    case .index: .required("DIR")
    case .socket: .required("PATH")
    case .timeout: .required("SECONDS")
    case .completion: .required("bash|zsh|fish")
    case .manual: .required("aidsearch|aidsearch-query|aidsearchd")
    case .literal, .explain, .json, .noStart, .quiet, .verbose, .noPager, .help, .version: .none
    case .statements, .context, .noCollapse, .noPassages, .dryRun: .none
    case .giver, .recipient: .required("NAME")
    case .statusOfMoney: .required("given|committed|pledged|proposed|blocked")
    case .currency: .required("CODE")
    case .html: .required("FILE")
    case .interval: .required("SECONDS")
    }
  }

  /// The commands that take it.
  var commands: [CommandName] {
    switch self {
    case .speaker, .person, .country, .amount, .source, .since, .until:
      [.search, .facets, .batch, .ledger, .conflicts, .watch]
    case .limit: [.search, .facets, .batch, .ledger, .conflicts, .watch]
    case .sort: [.search, .batch, .ledger]
    case .giver, .recipient, .statusOfMoney: [.ledger, .conflicts]
    case .currency, .html: [.ledger]
    case .by: [.facets, .ledger]
    case .interval: [.watch]
    case .match, .literal: [.search, .batch, .watch]
    case .offset, .facets, .facetLimit, .explain: [.search, .batch]
    case .statements, .context, .noCollapse, .noPassages: [.search, .batch]
    case .prefix, .range, .histogram, .order: [.facets]
    case .input, .jobs, .skip, .zeroHits, .progress: [.batch]
    case .id, .map, .report, .dryRun: [.index]
    case .noPager: [.search, .facets, .show, .status, .ledger, .conflicts]
    case .completion, .manual: [.search]
    case .quiet: CommandName.allCases.filter { $0 != .batch }
    case .format, .json, .color, .index, .socket, .noStart, .timeout, .verbose, .help, .version: CommandName.allCases
    }
  }

  /// One line for the user.
  var help: String {
    switch self {
    case .speaker: "only articles in which NAME speaks (a surname will do)"
    case .person: "only articles that name this person"
    case .country: "only articles that name this country: name, demonym or code"
    case .amount: "only articles with this sum: 97bn, 100bn..130bn, '>60bn'"
    case .source: "only articles of this source"
    case .since: "only articles of this day or later: YYYY, YYYY-MM or YYYY-MM-DD"
    case .until: "only articles of this day or earlier"
    case .limit: "how many hits, or values of a facet, are printed"
    case .offset: "how many hits are passed over"
    case .sort: "the order of the hits"
    case .match: "how many of the plain words must be there"
    case .facets: "which fields are counted: speaker,month (all without a list; none)"
    case .facetLimit: "how many values of each facet are printed"
    case .prefix: "only values that begin so, or a word of which does"
    case .input: "the form of the questions (else as the file's name ends, else lines)"
    case .jobs: "how many questions the daemon has in hand at once (64)"
    case .skip: "pass over the first N questions: those that an earlier run has answered"
    case .zeroHits: "list the questions without a hit in FILE, not on standard error"
    case .progress: "tell on standard error how far it is, terminal or not"
    case .by: "what facets count, or by what a ledger is grouped"
    case .range: "count this range of sums or dates, not values: 1bn..5bn, 2023-02..2023-06"
    case .histogram: "count sums in N steps for each power of ten, on a logarithmic scale (3: about 1, 2, 5)"
    case .order: "the order of the values"
    case .literal: "take words as words: read no amounts or names in them"
    case .explain: "say how the query was read and weighed"
    case .statements: "find statements, not articles: all conditions are about one statement"
    case .context: "the same with the words before and after each statement"
    case .noCollapse: "show reprints of one story as hits of their own"
    case .noPassages: "leave out the passages, and who and what is in them: answers come sooner"
    case .giver: "only sums that this country or organisation gives"
    case .recipient: "only sums for this country or organisation"
    case .statusOfMoney: "only sums that have come so far"
    case .currency: "convert besides, at the year's average rate or that of the index's rates.csv"
    case .html: "write a page with the table and a picture"
    case .interval: "how often to ask, in seconds"
    case .format: "the form of the output"
    case .json: "the same as --format json: JSON Lines"
    case .color: "whether to use colour; auto: on a terminal without NO_COLOR"
    case .id: "the id of a plain text on standard input"
    case .map: "what fields are called in tables and JSON: title=headline,text=body"
    case .report: "write what was refused or is doubtful to FILE, as JSON Lines"
    case .dryRun: "show what would be read, with its title and date; index nothing"
    case .index: "the index (else AIDSEARCH_INDEX, else the user's own)"
    case .socket: "the daemon's socket (else AIDSEARCH_SOCKET, else the user's own)"
    case .noStart: "don't start a daemon where none runs"
    case .timeout: "how long to wait for an answer; 0 for ever"
    case .quiet: "print nothing but errors; the exit status says what was found"
    case .verbose: "say on standard error which daemon and index are asked, and how long it took"
    case .noPager: "print long output at once, without a pager (AIDSEARCH_PAGER, else PAGER, else less)"
    case .completion: "print the completions of a shell"
    case .manual: "print a manual page, as mdoc"
    case .help: "print this, or the help of a command"
    case .version: "print the version"
    }
  }

  /// The option that `text` names: `--limit` or `-n`.
  init?(named text: String) {
    if text.hasPrefix("--") {
      self.init(rawValue: String(text.dropFirst(2)))
    } else {
      guard text.count == 2, let letter = text.last,
        let option = Self.allCases.first(where: { $0.letter == letter })
      else { return nil }
      self = option
    }
  }
}
