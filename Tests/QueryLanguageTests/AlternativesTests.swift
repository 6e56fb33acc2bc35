import News
import Testing

@testable import QueryLanguage

/// Words and figures that are read in more ways than one, after parsing.
@Suite struct AlternativesTests {
  @Test(
    "A figure before things that can be counted is a sum or words",
    arguments: [
      ("1 million shells", "(alternatives (amount 1 million) (near 3 (phrase 1 million) (word shells))"),
      ("18 billion people", "(alternatives (amount 18 billion)"), ("2.5 million refugees fled", "(phrase 2.5 million)"),
    ])
  func counts(query: String, expected: String) throws {
    #expect(try ParsedQuery(parsing: query).readingCounts().tree.contains(expected))
  }

  @Test(
    "A sum with a currency, before money or apart from the word stays a sum",
    arguments: [
      "$1 million shells", "61 billion loans", "108 billion Stoltenberg", "1 million \"shells\"", "1 million OR shells",
      "30 shells", "1 million press", ">1 million shells", "1 million (shells)",
    ])
  func sums(query: String) throws {
    let parsed = try ParsedQuery(parsing: query)
    #expect(parsed.readingCounts().root == parsed.root)
  }

  @Test("The reading tells both ways, the spellings of the figure as one")
  func reading() throws {
    let reading = try ParsedQuery(parsing: "1 million shells").readingCounts().reading()
    #expect(reading == "(amount 1 million, any currency or the words “1 million … shells”) + “shells”")
  }

  @Test(
    "Plain words, and words of title: and said:, are joined by their synonyms",
    arguments: [
      ("Kiev", "(alternatives (word Kiev) (word Kyiv))"),
      ("a big apple pie", "(alternatives (phrase big apple) (word NYC))"),
      ("said:Kiev", "(or (said word Kiev) (said word Kyiv))"),
      ("-Kiev", "(not (alternatives (word Kiev) (word Kyiv)))"),
      ("speaker:x said:Kiev", "(statement (speaker x) (or (said word Kiev) (said word Kyiv)))"),
      ("big \"Kiev\" apple", "(and (word big) (phrase Kiev) (word apple))"), ("US", "(country United States)"),
    ])
  func synonyms(query: String, expected: String) throws {
    let read = try ParsedQuery(parsing: query).readingSynonyms { words in
      if words.prefix(2) == ["big", "apple"] { return SynonymMatch(words: 2, others: ["NYC"]) }
      if words[0] == "US" { return SynonymMatch(words: 1, others: [], country: "United States", replaces: true) }
      return words[0] == "Kiev" ? SynonymMatch(words: 1, others: ["Kyiv"]) : nil
    }
    #expect(read.tree.contains(expected))
    #expect(
      read.root.canonical == (try ParsedQuery(parsing: query)).canonical || query.contains("said") || query == "US")
  }

  @Test("No more words have alternatives than the limit lets")
  func limit() throws {
    let query = try ParsedQuery(parsing: String(repeating: "Kiev -", count: 200) + "x")
    let read = query.readingSynonyms { _ in SynonymMatch(words: 1, others: ["Kyiv"]) }
    #expect(read.tree.split(separator: "alternatives").count <= QueryLimits.alternatives + 1)
  }
}
