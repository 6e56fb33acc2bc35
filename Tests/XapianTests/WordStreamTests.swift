import Testing
import Xapian

@Suite struct WordStreamTests {
  @Test func readsWhatItWrote() {
    let numbers: [UInt32] = [0, 2, 127, 128, 16383, 16384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, .max]
    var bytes: [UInt8] = []
    for number in numbers { WordStream.append(number, to: &bytes) }
    WordStream.append(WordStream.sectionEnd, to: &bytes)
    WordStream.append(7, to: &bytes)
    bytes.withUnsafeBytes { bytes in
      let words = WordStream(bytes)
      #expect(words.numbers(ofSection: 0) == numbers)
      #expect(words.numbers(ofSection: 1) == [7])
      #expect(words.numbers(ofSection: 2) == [])
    }
  }

  /// Phrases in long texts, where the bytes of one number end as another number does.
  @Test func findsPhrasesWhereTheyBeginWithAWord() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, isDurable: false)
      // The number of "b" ends with the byte of "a".
      let numbers: [String: UInt32] = ["a": 5, "b": 128 * 3 + 5, "c": 9, "x": 128 * 128 * 2 + 40]
      for (word, number) in numbers { try writer.setMetadata("\(number)", for: WordStream.key(of: word)) }
      let filler = String(repeating: "x ", count: 60)
      for text in ["b c", "a c", filler + "b c " + filler + "a c", filler + "b c " + filler, filler + "a x c"] {
        var postings = Postings()
        var stream: [UInt8] = []
        for word in text.split(separator: " ").map(String.init) {
          postings.append(word)
          WordStream.append(numbers[word] ?? 0, to: &stream)
        }
        let document = try Document(postings: postings)
        try document.setValue(stream, slot: WordStream.slot)
        try writer.add(document)
      }
      try writer.commit()
      let database = try Database(path: path)
      let matcher = try Matcher(budget: 1 << 20)
      func found(_ query: Query) throws -> [UInt32] {
        let plain = try Search(query: query).run(on: database).items.map(\.docid).sorted()
        #expect(try Search(query: query).run(on: database, with: matcher).items.map(\.docid).sorted() == plain)
        return plain
      }
      #expect(try found(.phrase(["a", "c"])) == [2, 3])
      #expect(try found(.phrase(["b", "c"])) == [1, 3, 4])
      #expect(try found(.phrase(["x", "x", "x"])) == [3, 4, 5])
      #expect(try found(.phrase(["a", "c"], window: 3)) == [2, 3, 5])
      #expect(try found(.near([.term("c"), .term("a")])) == [2, 3])
      #expect(try found(.phrase(["c", "nowhere"])) == [])
      #expect(try database.wordNumber(of: "nowhere") == nil)
      let words = try database.withWords(of: 1) { $0.numbers(ofSection: 0) }
      #expect(words == [128 * 3 + 5, 9])
      #expect(try database.withWords(of: 1, matcher: matcher) { $0.numbers(ofSection: 0) } == words)
      let nested = Query.phrase([.or([.term("a"), .term("b")]), .term("c")])
      #expect(code { _ = try Search(query: nested).run(on: database) } == .invalidArgument)
    }
  }
}
