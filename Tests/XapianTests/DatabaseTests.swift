import Foundation
import Testing
import Xapian

@Suite struct DatabaseTests {
  @Test func readsWhatWasWritten() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, opening: .create)
      let stored = try document("a", "aid for kyiv and aid for kharkiv")
      try stored.setValue([0, 1, 255], slot: 7)
      let docid = try writer.add(stored)
      try writer.setMetadata([9, 0, 9], for: "schema")
      try writer.commit()

      let reader = try Database(path: path)
      #expect(try reader.documentCount == 1)
      #expect(try reader.lastDocid == docid)
      #expect(try reader.totalLength == 7)
      #expect(try reader.averageLength == 7)
      #expect(try reader.length(of: docid) == 7)
      #expect(try reader.revision == 1)
      #expect(try reader.uuid.count == 36)
      #expect(try reader.data(of: docid) == Array("aid for kyiv and aid for kharkiv".utf8))
      #expect(try reader.value(7, of: docid) == [0, 1, 255])
      #expect(try reader.value(8, of: docid) == [])
      #expect(try reader.metadata("schema") == [9, 0, 9])
      #expect(try reader.metadata("other") == [])
      #expect(try reader.metadataKeys() == [Array("schema".utf8)])
      #expect(try reader.termFrequency("aid") == 1)
      #expect(try reader.collectionFrequency("aid") == 2)
      #expect(try reader.termFrequency("none") == 0)
      #expect(try reader.positions(of: "aid", in: docid) == [1, 5])
      #expect(try reader.positions(of: "none", in: docid) == [])
      #expect(try reader.docid(ofUniqueTerm: "Qa") == docid)
      #expect(try reader.docid(ofUniqueTerm: "Qb") == nil)
      #expect(try reader.termList(of: docid).map(\.term) == ["Qa", "aid", "and", "for", "kharkiv", "kyiv"])
      #expect(try reader.termList(of: docid).map(\.frequency) == [0, 2, 1, 2, 1, 1])
      #expect(code { _ = try reader.data(of: docid + 1) } == .notFound)
    }
  }
}
