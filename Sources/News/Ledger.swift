/// Which sums of money a ledger lists, and how.
public struct LedgerQuery: Equatable, Sendable {
  /// By what the rows are grouped.
  public enum Grouping: String, CaseIterable, Sendable {
    /// By who names the figure.
    case speaker
    /// By the month of the article.
    case month
    /// By who gets the money.
    case recipient
  }

  /// The order of the rows.
  public enum Sort: String, CaseIterable, Sendable {
    /// By date; rows without one last.
    case date
    /// Largest first.
    case amount
  }

  /// The query for the articles, in the query language; empty for all. Where it asks for a sum, or for a statement, only
  /// such rows are listed.
  public var query: String
  /// What the articles must also fulfil; speakers and amounts are those of the row.
  public var filters: Filters
  /// Countries or organisations of which one gives the money; empty for any.
  public var givers: [String] = []
  /// Countries or organisations of which one gets the money; empty for any.
  public var recipients: [String] = []
  /// How far the money may have come; empty for any.
  public var statuses: [MoneyFlow.Status] = []
  /// By what the rows are grouped; nil for not at all.
  public var grouping: Grouping?
  /// The order of the rows.
  public var sort = Sort.date
  /// How many rows are listed at most; totals are always those of all.
  public var limit: Int
  /// The currency (ISO 4217) into which the sums are converted besides; nil for none.
  public var currency: String?

  /// How many rows are listed unless the request says otherwise.
  public static let defaultLimit = 100

  /// Makes a query for a ledger.
  public init(query: String = "", filters: Filters = Filters(), limit: Int = defaultLimit) {
    self.query = query
    self.filters = filters
    self.limit = limit
  }
}

/// One sum of money that an article gives: a line of the ledger.
public struct LedgerRow: Equatable, Sendable {
  /// The article's `id`.
  public var id: String
  /// The article's title.
  public var title: String
  /// The article's date, where known.
  public var date: CalendarDate?
  /// The article's source, where known.
  public var source: String?
  /// The article's address, where known.
  public var url: String?
  /// Who names the figure, by canonical name; nil in narration and where the speaker has no name.
  public var speaker: String?
  /// How the article calls a speaker without a name ("a NATO official"); nil otherwise.
  public var unnamedSpeaker: String?
  /// Whether the figure stands in a statement; in narration it is the article's own.
  public var isStatement: Bool
  /// The sentence, on one line.
  public var sentence: String
  /// The sum, its span in `sentence`.
  public var amount: AmountMention
  /// The same sum in the currency asked for; nil where none was, or no rate is known.
  public var converted: Amount?
  /// From whom, to whom, how far it has come.
  public var flow: MoneyFlow
  /// The number of the figure, from 1; rows that restate one figure share it.
  public var figure = 0

  /// Makes a line of its parts.
  public init(
    id: String, title: String, date: CalendarDate?, source: String?, speaker: String?, unnamedSpeaker: String? = nil,
    isStatement: Bool, sentence: String, amount: AmountMention, converted: Amount? = nil, flow: MoneyFlow
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.speaker = speaker
    self.unnamedSpeaker = unnamedSpeaker
    self.isStatement = isStatement
    self.sentence = sentence
    self.amount = amount
    self.converted = converted
    self.flow = flow
  }

  /// Whose figure it is: the speaker; in narration the source, or "narration" where the article names none.
  public var voice: String {
    speaker ?? unnamedSpeaker.map(Self.described) ?? (isStatement ? "unknown speaker" : source ?? "narration")
  }
}

extension LedgerRow {
  /// A speaker without a name as a reader would call them: a transcript's "Q" is a questioner, its other labels are put in
  /// small letters.
  private static func described(_ label: String) -> String {
    if label == "Q" { return "questioner" }
    let isLabel = label.utf8.count > 4 && !label.utf8.contains { (0x61...0x7A).contains($0) }
    return isLabel ? label.lowercased() : label
  }
}

/// What some rows come to: how many figures they state, the largest of them, and sums of those that may be added.
///
/// Money is added up only where a sum can mean something: figures that are told to come on top of others ("another $275
/// million", "a new package"), each once, however often it is restated, at the furthest stage that a row gives it. What is
/// proposed, pledged, committed and given is never added to each other, nor are currencies. All else is left out, and
/// counted: vague figures, those without a currency, money of which the sentence doesn't say how far it has come or from
/// whom or to whom it goes, running totals ("has sent 100 billion since") and packages, which hold others, and parts of a
/// sum before ("including 2 billion"). Two additions of one size count as one, so that a sum is rather too low. For all
/// else the largest figure stands.
public struct LedgerTotal: Equatable, Sendable {
  /// What the rows have in common ("Jens Stoltenberg", "2024-04"); nil for all rows.
  public var key: String?
  /// How many rows there are.
  public var rows: Int
  /// How many figures they state.
  public var figures: Int
  /// The sums by currency and stage, the commonest currency first, the furthest stage first.
  public var sums: [Sum]
  /// How many rows state no figure of the sums.
  public var leftOut: Int
  /// The largest figure in the commonest currency, vague ones aside; nil where there is none.
  public var largest: Largest?

  /// What figures of one currency and one stage come to.
  public struct Sum: Equatable, Sendable {
    /// The ISO 4217 code.
    public var currency: String
    /// How far the money has come.
    public var status: MoneyFlow.Status
    /// How many figures are added up.
    public var figures: Int
    /// The least that they come to: "up to 3 billion" adds nothing to it.
    public var minimum: Double
    /// The most that they come to; nil where one has no upper bound ("over 3 billion").
    public var maximum: Double?

    /// Makes a sum.
    public init(currency: String, status: MoneyFlow.Status, figures: Int, minimum: Double, maximum: Double?) {
      self.currency = currency
      self.status = status
      self.figures = figures
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// A figure, and who names it first.
  public struct Largest: Equatable, Sendable {
    /// The figure.
    public var amount: Amount
    /// Whose it is.
    public var voice: String
    /// The article's id.
    public var id: String

    /// Makes one of its parts.
    public init(amount: Amount, voice: String, id: String) {
      self.amount = amount
      self.voice = voice
      self.id = id
    }
  }

  /// Makes a total of its parts.
  public init(key: String?, rows: Int, figures: Int, sums: [Sum], leftOut: Int = 0, largest: Largest? = nil) {
    self.key = key
    self.rows = rows
    self.figures = figures
    self.sums = sums
    self.leftOut = leftOut
    self.largest = largest
  }
}

/// The answer to a query for a ledger.
public struct Ledger: Equatable, Sendable {
  /// The rows, in the order asked for; where they are grouped, group by group.
  public var rows: [LedgerRow]
  /// The totals of the groups, in the order of the rows; empty without grouping.
  public var groups: [LedgerTotal]
  /// The totals of all rows, those beyond the limit included.
  public var total: LedgerTotal
  /// How the query was read, in words.
  public var reading: String
  /// What the user may want to know.
  public var notes: [String]

  /// Makes an answer of its parts.
  public init(
    rows: [LedgerRow], groups: [LedgerTotal] = [], total: LedgerTotal, reading: String, notes: [String] = []
  ) {
    self.rows = rows
    self.groups = groups
    self.total = total
    self.reading = reading
    self.notes = notes
  }
}

/// Figures for the same thing that can't all be true.
public struct Conflict: Equatable, Sendable {
  /// Who gets the money.
  public var recipient: String
  /// What for, in so far as all sides say it.
  public var kinds: [MoneyFlow.Kind]
  /// The figures, a row for each; at least two of them contradict each other.
  public var sides: [LedgerRow]

  /// Makes a conflict of its parts.
  public init(recipient: String, kinds: [MoneyFlow.Kind], sides: [LedgerRow]) {
    self.recipient = recipient
    self.kinds = kinds
    self.sides = sides
  }
}

/// The answer to a query for conflicts.
public struct Conflicts: Equatable, Sendable {
  /// The conflicts, those with the most sides first.
  public var conflicts: [Conflict]
  /// How many figures were compared.
  public var figures: Int
  /// How the query was read, in words.
  public var reading: String
  /// What the user may want to know.
  public var notes: [String]

  /// Makes an answer of its parts.
  public init(conflicts: [Conflict], figures: Int, reading: String, notes: [String] = []) {
    self.conflicts = conflicts
    self.figures = figures
    self.reading = reading
    self.notes = notes
  }
}
