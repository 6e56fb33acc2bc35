import News
import Testing
import Xapian

@testable import Archive

/// How often a word counts by where it stands.
@Suite struct WeightTests {
  /// The occurrences of "harbour" that an article of this title and text is indexed with.
  private func occurrences(title: String?, text: String) throws -> UInt64 {
    let index = try TemporaryIndex()
    try index.add([try ArticleDraft(id: "a", title: title, text: text).article()])
    return try index.database().collectionFrequency("harbour")
  }

  private let long = String(repeating: "one two three four ", count: 40)

  @Test func wordsOfTitlesAndLeadsCountMore() throws {
    #expect(try occurrences(title: "Harbour opens", text: "It was late.") == 4)
    #expect(try occurrences(title: "It opens", text: "The harbour did.") == 2)
    #expect(try occurrences(title: "It opens", text: long + "The harbour did.") == 1)
    #expect(try occurrences(title: "Harbour opens", text: "Harbour opens\n\nIt was late.") == 4)
  }

  /// Where the first sentence serves as the title, whole or cut, its words are those of the text.
  @Test func aTitleMadeOfTheTextIsNotCountedBesides() throws {
    #expect(try occurrences(title: nil, text: "The harbour opened late. It did.") == 4)
    #expect(try occurrences(title: nil, text: "The harbour opened, \(long).") == 4)
  }
}
