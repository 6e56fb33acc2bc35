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

  /// Texts so long that they are kept in stretches, with phrases across the ends of these: asked of Xapian, of a matcher, and
  /// of one that looks each time.
  @Test func findsPhrasesAndPlacesInLongTexts() throws {
    let seed = UInt64(20_261_122)
    var random = SeededGenerator(seed: seed)
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, isDurable: false)
      func name(_ number: UInt32) -> String { "w\(number)" }
      let vocabulary = 400
      for number in 2..<UInt32(2 + vocabulary) {
        try writer.setMetadata("\(number)", for: WordStream.key(of: name(number)))
      }
      var texts: [[UInt32]] = []
      for _ in 0..<40 {
        let length = Int(random.next() % 5000)
        // Small numbers are frequent, as small numbers of words are.
        texts.append(
          (0..<length).map { _ in UInt32(2 + random.next() % (1 + random.next() % UInt64(vocabulary))) })
      }
      for text in texts {
        var postings = Postings()
        var stream: [UInt8] = []
        WordStream.append(7, to: &stream)
        WordStream.append(WordStream.sectionEnd, to: &stream)
        for number in text {
          postings.append(name(number))
          WordStream.append(number, to: &stream)
        }
        postings.append(name(7))
        let document = try Document(postings: postings)
        try document.setValue(stream, slot: WordStream.slot)
        try writer.add(document)
      }
      try writer.commit()
      let database = try Database(path: path)
      let matchers = [try Matcher(budget: 16 << 20), try Matcher(budget: 16 << 20, keepsPhrases: false)]
      for round in 0..<300 {
        let text = texts[Int(random.next() % 40)]
        let length = 2 + Int(random.next() % 14)
        if text.count < length { continue }
        // Some begin just before the end of a stretch.
        let ends = stride(from: 1024, to: text.count - length, by: 1024).map { $0 - Int(random.next() % 12) }
        let start = ends.randomElement(using: &random) ?? Int(random.next() % UInt64(text.count - length + 1))
        let words = text[start..<start + length]
        var search = Search(query: .phrase(words.map { .term(Array(name($0).utf8)) }))
        search.limit = 100
        let expected = texts.indices.filter { Self.contains(texts[$0], words) }.map { UInt32($0 + 1) }
        for matcher in matchers {
          let found = try search.run(on: database, with: matcher).items.map(\.docid).sorted()
          #expect(found == expected, "round \(round), seed \(seed)")
        }
        let docid = UInt32(1 + random.next() % 40)
        let wanted = words.first ?? 0
        func places(_ word: UInt32, _ section: Int) throws -> [UInt32] {
          var places: [UInt32] = [99]
          try database.appendPlaces(ofWord: word, inSection: section, of: docid, matcher: matchers[0], to: &places)
          return Array(places.dropFirst())
        }
        let text2 = texts[Int(docid) - 1]
        let inText = text2.indices.filter { text2[$0] == wanted }.map(UInt32.init)
        #expect(try places(wanted, 1) == inText, "round \(round), seed \(seed)")
        #expect(try places(7, 0) == [0])
        #expect(try places(7, 2) == [])
        try Self.expectPlaces(
          words, in: text2, docid, of: database, matchers[0], &random, "round \(round), seed \(seed)")
        let term = try database.wordNumber(of: name(wanted), matcher: matchers[0])
        #expect(term.number == wanted)
        // The title is 7 everywhere.
        #expect(term.frequency == (wanted == 7 ? 40 : texts.count { $0.contains(wanted) }))
      }
    }
  }

  /// Several words at once: all places, and those of the best of random sentences and its neighbours.
  private static func expectPlaces(
    _ words: ArraySlice<UInt32>, in text: [UInt32], _ docid: UInt32, of database: Database, _ matcher: Matcher,
    _ random: inout some RandomNumberGenerator, _ comment: Comment
  ) throws {
    let numbers = Array(Set(words).prefix(5)).sorted()
    let sought = try SoughtWords(
      numbers.enumerated().map { .init(number: $1, parts: $0 == 3 ? 0b101 : 1 << UInt64($0)) },
      weights: [1, 2.5, 0.5, 3, 1])
    var found: [SoughtWords.Place] = []
    let documents = try DocumentsWords([1, docid], in: database, matcher: matcher)
    try documents.appendPlaces(of: sought, at: 1, inSection: 1, to: &found)
    let all = text.indices.compactMap { place in
      numbers.firstIndex(of: text[place]).map { SoughtWords.Place(place: UInt32(place), word: UInt32($0)) }
    }
    #expect(found == all, comment)

    // Some sentences have no words, some no words that are sought.
    var firstWords: [Int32] = [0]
    while firstWords.count < 400 { firstWords.append((firstWords.last ?? 0) + Int32(random.next() % 24)) }
    let weights: [Double] = [1, 2.5, 0.5, 3, 1]
    var (best, bestWeight, isWhole) = (0, 0.0, false)
    let sentences = firstWords.indices.map { number in
      let end = number + 1 < firstWords.count ? firstWords[number + 1] : .max
      return all.filter { firstWords[number] <= Int32($0.place) && Int32($0.place) < end }
    }
    let parts = sentences.map { $0.reduce(UInt64(0)) { $0 | sought.words[Int($1.word)].parts } }
    let wanted = sought.words.reduce(0) { $0 | $1.parts }
    for number in sentences.indices where !isWhole {
      let weight = (0..<5).reduce(0.0) { $0 + (parts[number] >> UInt64($1) & 1 == 1 ? weights[$1] : 0) }
      if weight > bestWeight + 1e-9 { (best, bestWeight) = (number, weight) }
      isWhole = parts[number] == wanted
    }
    // What comes behind a sentence that has all is not looked for.
    let near = bestWeight == 0 ? [] : Array(sentences[max(0, best - 1)...min(best + (isWhole ? 0 : 1), 399)])
    found = []
    try firstWords.withUnsafeBytes { bytes in
      try documents.appendPlaces(
        of: sought, at: 1, inSection: 1,
        bestOf: .init(firstWords: bytes.baseAddress, stride: 4, count: firstWords.count), to: &found)
    }
    #expect(found == near.flatMap { $0 }, comment)
  }

  private static func contains(_ text: [UInt32], _ words: ArraySlice<UInt32>) -> Bool {
    text.indices.dropLast(words.count - 1).contains { text[$0] == words.first && text[$0..<$0 + words.count] == words }
  }
}
