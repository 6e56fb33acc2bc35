import Analysis

/// The signatures of articles by document, in blocks of consecutive documents. A later revision shares the blocks in which
/// nothing has changed, so that a commit of few articles costs little however many there are.
struct SignatureTable: Sendable {
  /// A block has the documents whose ids are equal but for so many bits: about 200 KB to copy.
  private static let blockBits: UInt32 = 9

  private var blocks: [SignatureBlock?] = []
  /// How many articles have a signature.
  private(set) var count = 0

  /// Makes a table of signatures, of which there are too many to be held twice.
  ///
  /// - Parameter forEach: Calls the function that it is given with each document, ascending, and its signature.
  init(forEach: (_ append: (UInt32, StorySignature) -> Void) throws -> Void) rethrows {
    var table = SignatureTable()
    var rows: [(UInt32, StorySignature)] = []
    var block = 0
    try forEach { docid, signature in
      let own = Self.block(of: docid)
      if own != block {
        table.set(block, rows)
        rows.removeAll(keepingCapacity: true)
        block = own
      }
      rows.append((docid, signature))
    }
    table.set(block, rows)
    self = table
  }

  private init() {}

  /// The table in which some documents, ascending, have other signatures: those of `fresh`, or none.
  func updated(_ docids: [UInt32], with fresh: [UInt32: StorySignature]) -> SignatureTable {
    var result = self
    var rest = docids[...]
    while let first = rest.first {
      let block = Self.block(of: first)
      let changed = rest.prefix { Self.block(of: $0) == block }
      rest = rest[changed.endIndex...]
      var rows = changed.compactMap { docid in fresh[docid].map { (docid, $0) } }
      let gone = Set(changed)
      self[block]?.forEach { docid, signature in
        if !gone.contains(docid) { rows.append((docid, signature)) }
      }
      result.set(block, rows.sorted { $0.0 < $1.0 })
    }
    return result
  }

  /// Calls `body` with those of some documents that tell the same story as another.
  func forEachTelling(_ docid: UInt32, among others: [UInt32], _ body: (UInt32) -> Void) {
    withView(of: docid) { one in
      for other in others {
        withView(of: other) { if one.tellsSameStory(as: $0) { body(other) } }
      }
    }
  }

  private func withView(of docid: UInt32, _ body: (StorySignature.View) -> Void) {
    guard let block = self[Self.block(of: docid)], let row = block.row(of: docid) else { return }
    block.withView(of: row, body)
  }

  /// How many bytes it takes.
  var memory: Int { blocks.reduce(0) { $0 + 8 + ($1?.memory ?? 0) } }

  /// Visits the bins of all documents, ascending.
  ///
  /// - Parameters:
  ///   - days: Leaves out documents that are known to be of other days.
  ///   - body: Told the document and its bins.
  func forEachBins(within days: ClosedRange<Int>? = nil, _ body: (UInt32, UnsafeBufferPointer<UInt16>) -> Void) {
    for block in blocks { block?.forEachBins(within: days, body) }
  }

  private static func block(of docid: UInt32) -> Int { Int(docid >> blockBits) }

  private subscript(block: Int) -> SignatureBlock? { blocks.indices.contains(block) ? blocks[block] : nil }

  private mutating func set(_ block: Int, _ rows: [(UInt32, StorySignature)]) {
    count += rows.count - (self[block]?.count ?? 0)
    if rows.isEmpty, !blocks.indices.contains(block) { return }
    while blocks.count <= block { blocks.append(nil) }
    blocks[block] = rows.isEmpty ? nil : SignatureBlock(rows)
  }
}

/// The signatures of some documents, one after another in few arrays.
private final class SignatureBlock: Sendable {
  private let docids: [UInt32]
  private let bins: [UInt16]
  private let names: [UInt16]
  /// Where the names of each end.
  private let nameEnds: [Int32]
  private let triples: [Int32]
  /// The day of each; -1 where it isn't known.
  private let days: [Int32]

  init(_ rows: [(UInt32, StorySignature)]) {
    docids = rows.map(\.0)
    bins = rows.flatMap(\.1.bins)
    names = rows.flatMap(\.1.names)
    var end = 0
    nameEnds = rows.map {
      end += $0.1.names.count
      return Int32(end)
    }
    triples = rows.map { Int32(clamping: $0.1.triples) }
    days = rows.map { Int32(clamping: $0.1.day ?? -1) }
  }

  var count: Int { docids.count }

  var memory: Int { 300 + docids.count * 16 + (bins.count + names.count) * 2 }

  func row(of docid: UInt32) -> Int? {
    var low = 0
    var high = docids.count
    while low < high {
      let middle = (low + high) / 2
      if docids[middle] < docid { low = middle + 1 } else { high = middle }
    }
    return low < docids.count && docids[low] == docid ? low : nil
  }

  func signature(_ row: Int) -> StorySignature {
    let width = StorySignature.binCount
    return StorySignature(
      triples: Int(triples[row]), bins: Array(bins[row * width..<(row + 1) * width]),
      names: Array(names[namesRange(row)]),
      day: days[row] < 0 ? nil : Int(days[row]))
  }

  func withView(of row: Int, _ body: (StorySignature.View) -> Void) {
    let width = StorySignature.binCount
    bins.withUnsafeBufferPointer { bins in
      names.withUnsafeBufferPointer { names in
        body(
          StorySignature.View(
            triples: Int(triples[row]), bins: UnsafeBufferPointer(rebasing: bins[row * width..<(row + 1) * width]),
            names: UnsafeBufferPointer(rebasing: names[namesRange(row)]), day: days[row] < 0 ? nil : Int(days[row])))
      }
    }
  }

  private func namesRange(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(nameEnds[row - 1]))..<Int(nameEnds[row])
  }

  func forEach(_ body: (UInt32, StorySignature) -> Void) {
    for row in docids.indices { body(docids[row], signature(row)) }
  }

  func forEachBins(within wanted: ClosedRange<Int>?, _ body: (UInt32, UnsafeBufferPointer<UInt16>) -> Void) {
    let width = StorySignature.binCount
    bins.withUnsafeBufferPointer { bins in
      for row in docids.indices {
        if let wanted, days[row] >= 0, !wanted.contains(Int(days[row])) { continue }
        body(docids[row], UnsafeBufferPointer(rebasing: bins[row * width..<(row + 1) * width]))
      }
    }
  }
}
