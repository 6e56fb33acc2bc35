import News

/// A sentence around sums of money: its words and marks, folded, and the parties that they name.
struct MoneySentence {
  /// A word or a mark.
  struct Token {
    /// Folded: small letters without diacritics; a clitic ("'s", "'ve") is a token of its own.
    var word: String
    var span: Span
    /// Whether it begins with a capital.
    var isCapitalised: Bool
  }

  /// A country, an organisation or a person named in some of its tokens.
  struct Party {
    enum Kind {
      case country(code: String, CountryMention.Kind)
      case organisation
      case person
    }

    var name: String
    var kind: Kind
    var tokens: Range<Int>
  }

  private(set) var tokens: [Token] = []
  /// In the order of the sentence, never overlapping.
  private(set) var parties: [Party] = []
  /// The sums, each with its tokens.
  private(set) var sums: [(mention: AmountMention, tokens: Range<Int>)] = []

  /// Cuts a stretch of a text into tokens.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the stretch.
  ///   - start: Where it begins in the text.
  ///   - tags: What the tagger found in the text, at least in the stretch.
  init(_ bytes: [UInt8], start: Int, tags: Tags) {
    let whole = Span(start: start, end: start + bytes.count)
    cut(bytes, start)
    var isTaken = [Bool](repeating: false, count: tokens.count)
    for mention in tags.amounts where whole.contains(mention.span) {
      guard let range = range(of: mention.span, isExact: false) else { continue }
      sums.append((mention, range))
      for index in range { isTaken[index] = true }
    }
    func add(_ name: String, _ kind: Party.Kind, _ range: Range<Int>) {
      if range.contains(where: { isTaken[$0] }) { return }
      for index in range { isTaken[index] = true }
      parties.append(Party(name: name, kind: kind, tokens: range))
    }
    for index in tokens.indices {
      for count in stride(from: min(PartyNames.longest, tokens.count - index), through: 1, by: -1) {
        guard let name = PartyNames.phrases[tokens[index..<index + count].map(\.word)] else { continue }
        // "un" and "the west" may be other things in small letters.
        let last = tokens[index + count - 1]
        if name != "NATO", name != "Western allies", !tokens[index].isCapitalised, !last.isCapitalised { continue }
        // "drought in the West" is about a place.
        if name == "the West", ["in", "across", "throughout", "out"].contains(word(index - 1)) { continue }
        add(name, .organisation, index..<index + count)
        break
      }
    }
    for mention in tags.people where whole.contains(mention.span) {
      if let range = range(of: mention.span, isExact: true) { add(mention.name, .person, range) }
    }
    for mention in tags.countries where whole.contains(mention.span) {
      guard let range = range(of: mention.span, isExact: true), let country = Country(code: mention.code) else {
        continue
      }
      add(country.name, .country(code: mention.code, mention.kind), range)
    }
    parties.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The folded word at an index; empty beyond the ends.
  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].word : "" }

  /// The party that has a token; nil where none does.
  func party(at index: Int) -> Party? { parties.first { $0.tokens.contains(index) } }

  /// The tokens of a span; with `isExact` nil where a token reaches beyond it, as in "US-led".
  private func range(of span: Span, isExact: Bool) -> Range<Int>? {
    guard let first = tokens.firstIndex(where: { $0.span.overlaps(span) }),
      let last = tokens.lastIndex(where: { $0.span.overlaps(span) })
    else { return nil }
    if isExact, tokens[first].span.start < span.start || tokens[last].span.end > span.end + 1 { return nil }
    return first..<last + 1
  }

  private mutating func cut(_ bytes: [UInt8], _ start: Int) {
    var index = 0
    while index < bytes.count {
      let begin = index
      while index < bytes.count, Self.isPartOfWord(bytes, index) { index += 1 }
      if index == begin {
        let length = Self.length(of: bytes[index])
        let end = min(index + length, bytes.count)
        if bytes[index] > 0x20, bytes[begin..<end] != [0xC2, 0xA0] {
          add(bytes[begin..<end], at: start + begin)
        }
        index = end
        continue
      }
      var end = index
      // A point at the end belongs to an abbreviation ("U.S.") and to no other word.
      while end > begin + 1, bytes[end - 1] == UInt8(ascii: "."),
        !bytes[begin..<end - 1].contains(UInt8(ascii: "."))
      {
        end -= 1
        index = end
      }
      let apostrophe = bytes[begin..<end].firstIndex { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
      if let apostrophe, apostrophe > begin, end - apostrophe <= 5 {
        add(bytes[begin..<apostrophe], at: start + begin)
        add(bytes[apostrophe..<end], at: start + apostrophe)
      } else {
        add(bytes[begin..<end], at: start + begin)
      }
      if end == begin { index += 1 }
      if index < bytes.count, index == end, bytes[index] == UInt8(ascii: ".") {
        add(bytes[index..<index + 1], at: start + index)
        index += 1
      }
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, at start: Int) {
    if bytes.isEmpty { return }
    let isCapital = bytes.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    var word = String(decoding: bytes, as: UTF8.self)
    if bytes.first == UInt8(ascii: "'") || (bytes.first == 0xE2 && bytes.count > 3) {
      word = "'" + word.dropFirst().lowercased()
    } else if bytes.count == 1 {
      word = word.lowercased()
    } else {
      // The folding drops points; they part "u.s." from "us".
      word = bytes.contains(UInt8(ascii: ".")) ? word.lowercased() : String(decoding: Folding.fold(word), as: UTF8.self)
    }
    tokens.append(Token(word: word, span: Span(start: start, end: start + bytes.count), isCapitalised: isCapital))
  }

  private static func isPartOfWord(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."):
      // Within a word, or the point at the end of an abbreviation.
      guard index > 0, isLetterOrDigit(bytes[index - 1]) else { return false }
      if byte == UInt8(ascii: ".") { return true }
      return index + 1 < bytes.count && isLetterOrDigit(bytes[index + 1])
    case 0xE2:  // a typographic apostrophe within a word
      return index > 0 && isLetterOrDigit(bytes[index - 1]) && index + 3 < bytes.count && bytes[index + 1] == 0x80
        && bytes[index + 2] == 0x99 && isLetterOrDigit(bytes[index + 3])
    case 0x80...0xBF: return index > 0 && isPartOfWord(bytes, index - 1) && bytes[index - 1] >= 0x80
    case 0xC3...0xDF: return true
    default: return false
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }

  private static func length(of byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}
