import News
import Synchronization
import Xapian

/// What statements are searched by at one revision: their claims, the days of their articles, and for each word that has
/// been asked for the statements that hold it.
///
/// The index has the words of articles, not of statements: a word's list is made when it is first asked for (some 2 µs for
/// each article that has it) and kept, up to a bound. Any number of threads can use one at once.
final class StatementIndex: Sendable {
  /// Of how many statements lists are kept; 4 bytes each.
  private static let maximumKept = 8 << 20

  private struct Kept {
    var lists: [[UInt8]: [UInt32]] = [:]
    var count = 0
  }

  let claims: ClaimsColumn
  private let days: [UInt32]
  private let speakers: [String: [UInt32]]
  private let countries: [String: [UInt32]]
  private let kept = Mutex(Kept())

  /// Makes the index of a database's revision.
  init(_ database: Database, claims: ClaimsColumn) throws {
    self.claims = claims
    var days = [UInt32](repeating: 0, count: Int(try database.lastDocid) + 1)
    try database.forEachValue(in: Field.date.slot ?? 0) { docid, value in
      if Int(docid) < days.count { days[Int(docid)] = value.reduce(0) { $0 * 10 + UInt32($1 & 15) } }
      return true
    }
    self.days = days
    var bySpeaker = [[UInt32]](repeating: [], count: claims.speakers.count)
    var countries: [String: [UInt32]] = [:]
    for number in 0..<claims.statementCount {
      let statement = claims.statement(number)
      if statement.speaker >= 0 { bySpeaker[Int(statement.speaker)].append(UInt32(number)) }
      for code in claims.countries(of: statement) { countries[code, default: []].append(UInt32(number)) }
    }
    speakers = Dictionary(uniqueKeysWithValues: zip(claims.speakers, bySpeaker))
    self.countries = countries
    let lists = [speakers, countries].reduce(0) { $0 + $1.values.reduce(0) { $0 + 100 + 4 * $1.count } }
    memory = lists + 4 * days.count + 4 * min(Self.maximumKept, claims.statementCount * 16)
  }

  /// How many bytes it takes besides the claims, with the lists of words that it may keep.
  let memory: Int

  /// The numbers of a speaker's statements, ascending.
  func statements(of speaker: String) -> [UInt32] { speakers[speaker] ?? [] }

  /// The numbers of the statements that name a country, by its ISO code, ascending.
  func statements(naming code: String) -> [UInt32] { countries[code] ?? [] }

  /// The day of an article as a number (20240404); 0 where it has none.
  func day(of docid: UInt32) -> UInt32 { days.indices.contains(Int(docid)) ? days[Int(docid)] : 0 }

  /// The numbers of the statements that have a word of the text's, ascending.
  func statements(withStem stem: [UInt8], of database: Database, places: WordPlaces) throws -> [UInt32] {
    if let list = kept.withLock({ $0.lists[stem] }) { return list }
    var list: [UInt32] = []
    guard let word = try database.wordNumber(of: stem) else { return list }
    var positions: [UInt32] = []
    for docid in try database.docids(withTerm: stem) {
      let numbers = claims.statementNumbers(of: docid)
      if numbers.isEmpty { continue }
      positions.removeAll(keepingCapacity: true)
      try places.appendPlaces(ofNumber: word, in: docid, to: &positions)
      for number in numbers where claims.statement(number).positions.containsAny(of: positions) {
        list.append(UInt32(number))
      }
    }
    kept.withLock { kept in
      if kept.count + list.count > Self.maximumKept { kept = Kept() }
      if kept.lists.updateValue(list, forKey: stem) == nil { kept.count += list.count }
    }
    return list
  }
}

extension Range<UInt32> {
  /// Whether one of some ascending numbers lies in it.
  fileprivate func containsAny(of numbers: [UInt32]) -> Bool {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] < upperBound
  }
}
