import Testing

@testable import Analysis

@Suite("What public lists know of words")
struct NameGazetteerTests {
  private static func entry(_ word: String) -> NameGazetteer.Entry {
    NameGazetteer.entry(of: Folding.fold(word).withUnsafeBufferPointer { Lexicon.key(of: $0) })
  }

  @Test("Words are found under the lexicon's keys, whatever their case and marks")
  func known() {
    #expect(Self.entry("Giuseppe").given == 2)
    #expect(Self.entry("Nowak").surname > 0)
    #expect(Self.entry("Öcalan").surname > 0)
    #expect(Self.entry("Gothenburg").place == 2)
    #expect(Self.entry("recordings").word == 2)
    #expect(Self.entry("Hudson").surname == 3 && Self.entry("Hudson").place == 2)
  }

  @Test("Hardly any made-up word is taken for one of the lists")
  func unknown() {
    let letters = Array("bcdfghjklmnpqrstvwxz")
    var found = 0
    for first in letters {
      for second in letters {
        for third in letters where Self.entry("zq\(first)\(second)\(third)qj").code != 0 { found += 1 }
      }
    }
    #expect(found < 16, "\(found) of 8000")
  }
}
