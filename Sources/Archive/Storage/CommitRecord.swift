import Xapian

/// Which documents one commit has added, replaced or deleted: what readers go by that keep parts of the index in memory.
///
/// Kept in the database's metadata, committed with the changes themselves, so that whoever sees the one sees the other.
/// The last few are kept; a reader that is further behind, or finds a commit without a record, reads all anew.
struct CommitRecord: Equatable {
  /// How many records are kept.
  static let kept: UInt64 = 64
  /// How many documents a record can name; larger commits leave none, for then all is better read anew.
  static let maximumDocuments = 1 << 15

  /// The revision before the commit, and after it.
  var from: UInt64
  var to: UInt64
  /// The documents, ascending.
  var docids: [UInt32]

  /// Makes the record of the commit that follows a revision.
  init(after revision: UInt64, docids: some Sequence<UInt32>) {
    self.init(from: revision, to: revision + 1, docids: docids)
  }

  /// Makes the record of what lies between two revisions.
  init(from: UInt64, to: UInt64, docids: some Sequence<UInt32>) {
    self.from = from
    self.to = to
    self.docids = docids.sorted()
  }

  /// Whether it names no more documents than a record may.
  var isTold: Bool { docids.count <= Self.maximumDocuments }

  /// Reads what `encoded` wrote; nil where the bytes are something else.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    from = UInt64(clamping: reader.varint())
    to = UInt64(clamping: reader.varint())
    let count = reader.count()
    docids = []
    var last: UInt32 = 0
    for _ in 0..<count {
      last += UInt32(truncatingIfNeeded: reader.varint())
      docids.append(last)
    }
    if reader.isBroken || !reader.isAtEnd { return nil }
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(varint: Int(from))
    writer.append(varint: Int(to))
    writer.append(varint: docids.count)
    var last: UInt32 = 0
    for docid in docids {
      writer.append(varint: Int(docid - last))
      last = docid
    }
    return writer.bytes
  }

  /// The records that lead from a revision to the one that a database shows, in order; nil where one is missing.
  static func records(since revision: UInt64, of database: Database) throws -> [CommitRecord]? {
    var records: [CommitRecord] = []
    var wanted = try database.revision
    while wanted > revision {
      let bytes = try database.metadata(Schema.MetadataKey.commit(wanted))
      guard let record = bytes.withUnsafeBytes({ CommitRecord($0) }), record.to == wanted, record.from < wanted else {
        return nil
      }
      records.append(record)
      wanted = record.from
    }
    return wanted == revision ? records.reversed() : nil
  }
}
