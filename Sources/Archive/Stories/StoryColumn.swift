import Analysis
import Xapian

/// Which articles of one revision tell the same story. It never changes, and any number of threads can use it at once.
///
/// Articles that tell one story are linked; a story is all that hang together by links. The links are kept, so that after
/// additions, changes and deletions the stories are those that all articles anew would give.
struct StoryColumn: Sendable {
  private var signatures: SignatureTable
  private var links: [UInt32: Set<UInt32>] = [:]
  /// For each article of a story of several its story, called by its least document.
  private var storyOf: [UInt32: UInt32] = [:]
  /// The articles of the stories of several, ascending.
  private var members: [UInt32: [UInt32]] = [:]
  /// All articles that share their story with another, ascending.
  private(set) var sharing: [UInt32] = []
  /// For each of them its story, numbered from 0.
  private var storyNumbers: [UInt32] = []

  /// Loads the signatures of a database and finds the stories.
  ///
  /// - Throws: `ArchiveError` where a signature can't be read.
  init(_ database: Database) throws {
    signatures = try SignatureTable { append in
      try database.forEachValue(in: Schema.Slot.story) { docid, value in
        append(docid, try Self.signature(value, of: docid, in: database))
        return true
      }
    }
    link()
    gather()
  }

  /// The column of a later revision, of which only some documents, ascending, have changed since this one.
  ///
  /// - Throws: As loading does.
  func updated(for database: Database, changed docids: [UInt32]) throws -> StoryColumn {
    var result = self
    var fresh: [UInt32: StorySignature] = [:]
    for docid in docids {
      for other in result.links.removeValue(forKey: docid) ?? [] { result.links[other]?.remove(docid) }
      do {
        let value = try database.value(Schema.Slot.story, of: docid)
        if value.isEmpty { continue }
        fresh[docid] = try value.withUnsafeBytes { try Self.signature($0, of: docid, in: database) }
      } catch let error as XapianError where error.code == .notFound {}  // it was deleted
    }
    result.signatures = signatures.updated(docids, with: fresh)
    result.link(fresh)
    result.gather()
    return result
  }

  /// About how many bytes it takes: the signatures, and some more of the articles that share a story.
  var memory: Int { signatures.memory + sharing.count * 250 }

  /// Whether every article tells a story of its own.
  var isTrivial: Bool { members.isEmpty }

  /// The story that an article tells, as a number that other articles of the story share.
  func story(of docid: UInt32) -> UInt32 { storyOf[docid] ?? docid }

  /// The other articles of an article's story, ascending.
  func others(of docid: UInt32) -> [UInt32] { (members[story(of: docid)] ?? []).filter { $0 != docid } }

  /// How many stories some articles tell.
  func storyCount(of docids: [UInt32]) -> Int { Set(docids.map(story)).count }

  /// How many stories some articles tell that share theirs, by their places in `sharing`.
  func storyCount(ofPlaces places: [UInt32]) -> Int {
    var isTold = [Bool](repeating: false, count: members.count)
    var count = 0
    for place in places {
      let story = Int(storyNumbers[Int(place)])
      if !isTold[story] { count += 1 }
      isTold[story] = true
    }
    return count
  }

  // MARK: - Links

  private mutating func link(_ left: UInt32, _ right: UInt32) {
    links[left, default: []].insert(right)
    links[right, default: []].insert(left)
  }

  /// Compares some of the articles with all that share a band with them and may be of the same days.
  private mutating func link(_ fresh: [UInt32: StorySignature]) {
    if fresh.isEmpty { return }
    let bands = BandIndex(fresh)
    let days = fresh.values.compactMap(\.day)
    let span = StorySignature.maximumDays
    let within = days.count == fresh.count ? (days.min() ?? 0) - span...(days.max() ?? 0) + span : nil
    var pairs: Set<UInt64> = []
    signatures.forEachBins(within: within) { docid, bins in
      bands.forEachSharing(bins) { other in
        if other != docid { pairs.insert(UInt64(min(docid, other)) << 32 | UInt64(max(docid, other))) }
      }
    }
    for pair in pairs { compare(UInt32(pair >> 32), [UInt32(truncatingIfNeeded: pair)]) }
  }

  private mutating func compare(_ docid: UInt32, _ others: [UInt32]) {
    signatures.forEachTelling(docid, among: others) { link(docid, $0) }
  }

  /// Compares all articles that share a band.
  private mutating func link() {
    var compared: Set<UInt64> = []
    let bands = BandIndex.bandCount
    // Of each article its bands one after another; 0 for those that count for nothing.
    var docids: [UInt32] = []
    var keys: [UInt32] = []
    keys.reserveCapacity(signatures.count * bands)
    signatures.forEachBins { docid, bins in
      docids.append(docid)
      for band in 0..<bands { keys.append(BandIndex.key(bins, band) ?? 0) }
    }
    for band in 0..<bands {
      for group in Self.groups(of: keys, band: band, of: bands) {
        for (place, one) in group.enumerated() {
          let others = group[(place + 1)...].filter { compared.insert(UInt64(one) << 32 | UInt64($0)).inserted }
          compare(docids[one], others.map { docids[$0] })
        }
      }
    }
  }

  /// The places, ascending, of those that have the same in one of their bands, as far as that is several.
  ///
  /// Nearly all have it alone: they are told by counting in a table of hashes, so that few are left to be sorted.
  private static func groups(of keys: [UInt32], band: Int, of bands: Int) -> [[Int]] {
    let count = keys.count / bands
    let bits = max(8, Int.bitWidth - (count * 8).leadingZeroBitCount)
    func slot(_ key: UInt32) -> Int { Int(key &* 0x9E37_79B1) >> max(0, 32 - bits) }
    var seen = [UInt8](repeating: 0, count: 1 << min(32, bits))
    for place in 0..<count {
      let slot = slot(keys[place * bands + band])
      seen[slot] = min(2, seen[slot] + 1)
    }
    var left: [UInt64] = []  // the band above the place
    for place in 0..<count {
      let key = keys[place * bands + band]
      if key != 0, seen[slot(key)] > 1 { left.append(UInt64(key) << 32 | UInt64(place)) }
    }
    left.sort()
    var groups: [[Int]] = []
    var first = 0
    while first < left.count {
      var end = first + 1
      while end < left.count, left[end] >> 32 == left[first] >> 32 { end += 1 }
      if end > first + 1 { groups.append(left[first..<end].map { Int($0 & 0xFFFF_FFFF) }) }
      first = end
    }
    return groups
  }

  /// Gathers what hangs together by links.
  private mutating func gather() {
    storyOf = [:]
    members = [:]
    for start in links.keys.sorted() where storyOf[start] == nil && !(links[start] ?? []).isEmpty {
      var story: [UInt32] = []
      var open = [start]
      storyOf[start] = start
      while let docid = open.popLast() {
        story.append(docid)
        for other in links[docid] ?? [] where storyOf[other] == nil {
          storyOf[other] = start
          open.append(other)
        }
      }
      members[start] = story.sorted()
    }
    let numbers = Dictionary(uniqueKeysWithValues: zip(members.keys, UInt32(0)...))
    sharing = storyOf.keys.sorted()
    storyNumbers = sharing.map { numbers[story(of: $0)] ?? 0 }
  }

  private static func signature(
    _ value: UnsafeRawBufferPointer, of docid: UInt32, in database: Database
  ) throws -> StorySignature {
    guard let signature = StorySignature(value) else {
      throw ArchiveError("the index \(database.path) is damaged at article \(docid); index the articles again")
    }
    return signature
  }
}
