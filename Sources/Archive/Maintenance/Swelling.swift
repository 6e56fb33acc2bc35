import Foundation
import Xapian

/// How much larger the database of an index is than its articles need.
///
/// A table of Xapian's is written block by block, and blocks that have become half empty are never put together: what is
/// added, replaced and removed one by one makes an index several times as large as the same articles written at once.
public struct Swelling: Equatable, Sendable {
  /// How many bytes the database has.
  public var bytes: Int
  /// How many bytes its articles would take written anew: as many as they took when that was last done, for as many
  /// articles as there are now. 0 where that was never done.
  public var neededBytes: Int

  /// Makes it of what was measured.
  public init(bytes: Int, neededBytes: Int) {
    self.bytes = bytes
    self.neededBytes = neededBytes
  }
}

/// When an index is written anew because it has swollen.
public struct CompactionRule: Equatable, Sendable {
  /// How many times what it needs it may have, from 1; 0 for any.
  public var ratio: Double
  /// How many bytes it must have more than it needs for that to be worth while.
  public var leastBytes: Int

  /// Makes a rule; without arguments that of the house.
  public init(ratio: Double = 2, leastBytes: Int = 4 << 20) {
    self.ratio = ratio
    self.leastBytes = leastBytes
  }

  /// Whether an index is to be written anew. While nothing else is to be done, half of the excess is enough.
  public func isBroken(by index: Swelling, isIdle: Bool) -> Bool {
    guard ratio > 0, index.bytes - index.neededBytes > leastBytes else { return false }
    return Double(index.bytes) > Double(index.neededBytes) * (isIdle ? (1 + ratio) / 2 : ratio)
  }
}

extension IndexWriter {
  /// How much larger the database is than it need be, as of the last commit.
  ///
  /// - Throws: `XapianError`.
  public func swelling() throws -> Swelling {
    let entry = String(decoding: try database.metadata(Schema.MetadataKey.compacted), as: UTF8.self)
    let numbers = entry.split(separator: " ").compactMap { Double($0) }
    var needed = 0.0
    if numbers.count == 2, numbers[1] > 0 { needed = numbers[0] / numbers[1] * Double(try database.documentCount) }
    return Swelling(bytes: IndexTools.size(of: directory.databasePath), neededBytes: Int(needed))
  }
}

extension WritableDatabase {
  /// Notes how large a database is that has just been written anew, for `IndexWriter.swelling`; to be committed.
  func noteSize() throws {
    try setMetadata("\(IndexTools.size(of: path)) \(try documentCount)", for: Schema.MetadataKey.compacted)
  }

  /// Notes that another database, which was written at once, has become part of this one; to be committed.
  func noteGrowth(of before: Swelling, by added: String, documents: Int) throws {
    let bytes = before.neededBytes + IndexTools.size(of: added)
    try setMetadata("\(bytes) \(try documentCount)", for: Schema.MetadataKey.compacted)
  }
}
