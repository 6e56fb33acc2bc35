public import News

/// Who held which office on which days: what an archive's keeper has written, and what was learned from its articles.
///
/// The tagger asks it who "the Ukrainian defence minister" of an article is whom the article itself doesn't name. What
/// the keeper has written outranks the office-holders that the program knows; what was learned only adds to these, and
/// where the two disagree nobody is meant.
public struct RoleTable: Sendable, Equatable {
  /// A line: an office, its holder, and the days.
  public struct Term: Sendable, Equatable {
    /// The state (ISO 3166-1 alpha-2) or the organisation whose office it is.
    public var owner: String
    /// What the office is called: "defence minister".
    public var office: String
    /// The person; nil where nobody is to be meant.
    public var holder: String?
    /// The first day; nil where the beginning is open.
    public var from: CalendarDate?
    /// The last day; nil where the end is open.
    public var to: CalendarDate?
    /// How many articles say so, where it was learned.
    public var articles: Int?

    /// Whether the term covers a day.
    func covers(_ date: CalendarDate) -> Bool {
      (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }

    /// Whether there is a day that both terms cover.
    func overlaps(_ other: Term) -> Bool {
      let beginsInTime = other.to.flatMap { end in from.map { $0 <= end } } ?? true
      let endsInTime = to.flatMap { end in other.from.map { $0 <= end } } ?? true
      return beginsInTime && endsInTime
    }
  }

  /// What a table says of an office on a day.
  enum Finding: Equatable {
    case holder(String)
    /// The keeper wants nobody to be meant.
    case nobody
    case unknown
  }

  /// A table without a line.
  public static let none = RoleTable(own: [], learned: [])

  /// The keeper's lines, in their order.
  public let own: [Term]
  /// What was learned, in its order.
  public let learned: [Term]

  private let ownByOffice: [RoleWords: [Int]]
  private let learnedByOffice: [RoleWords: [Int]]

  /// Whether there is no line.
  public var isEmpty: Bool { own.isEmpty && learned.isEmpty }

  init(own: [Term], learned: [Term]) {
    self.own = own
    self.learned = learned
    ownByOffice = Dictionary(grouping: own.indices) { RoleWords(office: own[$0].office, owner: own[$0].owner) }
    learnedByOffice = Dictionary(grouping: learned.indices) {
      RoleWords(office: learned[$0].office, owner: learned[$0].owner)
    }
  }

  /// Whom the keeper's lines name.
  func ownHolder(of office: RoleWords, on date: CalendarDate) -> Finding {
    guard let line = ownByOffice[office]?.first(where: { own[$0].covers(date) }) else { return .unknown }
    return own[line].holder.map { .holder($0) } ?? .nobody
  }

  /// Whom the learned lines name.
  func learnedHolder(of office: RoleWords, on date: CalendarDate) -> String? {
    learnedByOffice[office]?.first { learned[$0].covers(date) }.flatMap { learned[$0].holder }
  }

  /// Tables are equal by their lines.
  public static func == (left: RoleTable, right: RoleTable) -> Bool {
    left.own == right.own && left.learned == right.learned
  }
}
