import Testing

@testable import Archive

@Suite("Names as users type them")
struct NameTableTests {
  private let table = NameTable(names: [
    "Jens Stoltenberg", "Hillary Clinton", "Bill Clinton", "Ursula von der Leyen", "White House", "Zoë White",
    "Recep Tayyip Erdogan",
  ])

  @Test(
    "Are found by surname, in any case, without diacritics",
    arguments: [
      ("stoltenberg", ["Jens Stoltenberg"]),
      ("JENS STOLTENBERG", ["Jens Stoltenberg"]),
      ("Clinton", ["Bill Clinton", "Hillary Clinton"]),
      ("bill clinton", ["Bill Clinton"]),
      ("Jens", ["Jens Stoltenberg"]),
      ("von der leyen", ["Ursula von der Leyen"]),
      ("Erdoğan", ["Recep Tayyip Erdogan"]),
      ("white", ["Zoë White"]),
      ("white house", ["White House"]),
      ("stolten", []),
      ("", []),
    ])
  func finds(text: String, expected: [String]) {
    #expect(table.names(matching: text) == expected)
  }

  @Test("Are found by their beginning where that is asked for")
  func prefixes() {
    #expect(table.names(matching: "stolt", isPrefix: true) == ["Jens Stoltenberg"])
    #expect(table.names(matching: "jens sto", isPrefix: true) == ["Jens Stoltenberg"])
  }

  @Test(
    "Unknown ones get the nearest",
    arguments: [("Stoltenburg", ["Jens Stoltenberg"]), ("Stolenberg", ["Jens Stoltenberg"]), ("Xyz", [])])
  func suggestions(text: String, expected: [String]) {
    #expect(table.suggestions(for: text) == expected)
  }

  @Test(
    "The edit distance counts neighbours swapped as one",
    arguments: [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("", "ab", 2), ("kitten", "sitting", nil)])
  func distance(left: String, right: String, expected: Int?) {
    #expect(editDistance(left, right, atMost: 2) == expected)
  }
}
