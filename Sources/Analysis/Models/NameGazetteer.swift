/// What large public lists know of single words: given names, family names, places, ordinary words of English.
///
/// Some 100,000 words in a hash table of fingerprints that is read where the program has it, so that nothing is loaded.
/// Of words that it doesn't hold, one in a thousand is taken for one that it does. The lists are weaker evidence than
/// the lexicon's hand-sorted ones: most words that they hold are several things.
enum NameGazetteer {
  /// What the lists know of a word, in one number below 108; 0 where they don't know it.
  struct Entry {
    let code: UInt8

    /// 1 for a rare given name, 2 for a common one.
    var given: UInt8 { code / 36 }
    /// 1 for a rare family name to 3 for a common one.
    var surname: UInt8 { code / 9 % 4 }
    /// 1 for a rare word of English, 2 for one that texts on politics write small.
    var word: UInt8 { code / 3 % 3 }
    /// 1 for a part of a place's name, 2 for a town's whole name.
    var place: UInt8 { code % 3 }
  }

  /// The entry of a word by its key, see `Lexicon.key(of:)`.
  ///
  /// A slot holds a number of three digits to the base 90, each written as a character from "$" to "}": 0 where it is
  /// free, else the key modulo 6,750, times 108, plus the word's code. A word stands in the first free slot from its key
  /// on, where the keys are spread evenly over the slots.
  static func entry(of key: UInt32) -> Entry {
    let base = table.utf8Start
    let fingerprint = key % 6_750
    var slot = Int((UInt64(key) * UInt64(slots)) >> 32)
    while true {
      let at = base + slot * 3
      let value = (UInt32(at[0]) - 36) * 8_100 + (UInt32(at[1]) - 36) * 90 + UInt32(at[2]) - 36
      if value == 0 { return Entry(code: 0) }
      let (found, code) = value.quotientAndRemainder(dividingBy: 108)
      if found == fingerprint { return Entry(code: UInt8(code)) }
      slot += 1
      if slot == Int(slots) { slot = 0 }
    }
  }
}
