public import News

/// Learns from the articles of an archive who held which office when.
///
/// An office's holders are those of whom enough articles say so one after another, by their dates, without one between
/// them that gives the office to somebody else. A day on which articles disagree is left out. The order in which articles
/// come doesn't matter.
public struct RoleLearner: Sendable {
  /// How many articles it takes, where nothing else is said.
  public static let usualLeast = 3

  private struct Sighting {
    var date: CalendarDate
    var holder: String
  }

  private var sightings: [RoleWords: [Sighting]] = [:]
  private var spellings: [RoleWords: [String: Int]] = [:]

  /// Makes a learner that knows nothing yet.
  public init() {}

  /// Takes in what an article says.
  public mutating func add(_ roles: [RoleSighting], on date: CalendarDate) {
    var holders: [RoleWords: Set<String>] = [:]
    for role in roles {
      let words = RoleWords(office: role.office, owner: role.owner)
      spellings[words, default: [:]]["\(role.owner)|\(role.office)", default: 0] += 1
      if holders[words, default: []].insert(role.holder).inserted {
        sightings[words, default: []].append(Sighting(date: date, holder: role.holder))
      }
    }
  }

  /// What was learned, by owner, office and days.
  ///
  /// - Parameter least: How many articles a term takes, from 1.
  /// - Returns: The terms; no two give one office to two persons on one day.
  public func terms(least: Int = usualLeast) -> [RoleTable.Term] {
    var terms: [RoleTable.Term] = []
    for (words, sightings) in sightings where sightings.count >= least {
      guard let spelling = Self.commonest(spellings[words] ?? [:]), let bar = spelling.firstIndex(of: "|") else {
        continue
      }
      let owner = String(spelling[..<bar])
      let office = String(spelling[spelling.index(after: bar)...])
      for run in Self.runs(sightings) where run.count >= least {
        var names: [String: Int] = [:]
        for sighting in run { names[sighting.holder, default: 0] += 1 }
        terms.append(
          RoleTable.Term(
            owner: owner, office: office, holder: Self.commonest(names), from: run.first?.date, to: run.last?.date,
            articles: run.count))
      }
    }
    return terms.sorted { left, right in
      if left.owner != right.owner { return left.owner < right.owner }
      if left.office != right.office { return left.office < right.office }
      if let first = left.from, let second = right.from, first != second { return first < second }
      return (left.holder ?? "") < (right.holder ?? "")
    }
  }

  /// The sightings in order of days, parted where the holder changes and at days on which there are two.
  private static func runs(_ sightings: [Sighting]) -> [[Sighting]] {
    var runs: [[Sighting]] = []
    var run: [Sighting] = []
    var holder: Person?
    for (_, day) in Dictionary(grouping: sightings, by: \.date).sorted(by: { $0.key < $1.key }) {
      let persons = Set(day.map { Person($0.holder) })
      if persons.count == 1, persons.first == holder {
        run += day
        continue
      }
      if !run.isEmpty { runs.append(run) }
      holder = persons.count == 1 ? persons.first : nil
      run = persons.count == 1 ? day : []
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  /// Of several the most frequent, of equally frequent ones the first by the alphabet.
  private static func commonest(_ counts: [String: Int]) -> String? {
    counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// A person by a name in any of its spellings.
  private struct Person: Hashable {
    var given: UInt32
    var surname: UInt32

    init(_ name: String) {
      let words = name.split(separator: " ")
      given = NameVariants.group(of: NameVariants.key(of: words.first ?? ""))
      surname = NameVariants.surnameKey(of: words.last ?? "")
    }
  }
}
