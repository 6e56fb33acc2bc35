import News

/// Finds the currency that stands before or after a figure in a query.
struct CurrencyReader {
  /// What was found.
  struct Mark {
    /// The ISO 4217 code.
    var code: String
    /// Whether the name is also an English word or a short abbreviation, so that it takes more than a bare number
    /// beside it to be a currency ("30 won", "TOP 10", "Rs 5").
    var isWeak: Bool
    /// Whether it is a sign, of which words after the figure may say more: "$5 billion Canadian dollars" is Canadian.
    var isSign = false
    /// The offset after it, blanks before the figure included.
    var end: Int
  }

  let bytes: Bytes

  /// The currency whose name begins at `start` and has a digit after it: "US$108", "USD 5", "€ 100".
  func before(_ start: Int) -> Mark? {
    let sign = sign(at: start)
    guard let (currency, isWeak, end) = sign ?? code(at: start) else { return nil }
    var figure = bytes.skippingBlanks(from: end)
    if figure == end { figure += bytes.dash(at: figure) }
    guard bytes.isDigit(at: figure) else { return nil }
    return Mark(code: currency.code, isWeak: isWeak, isSign: sign != nil, end: figure)
  }

  /// The currency that follows a figure which ends at `start`: "5 billion dollars", "100€", "34 million USD".
  func after(_ start: Int) -> Mark? {
    var offset = start
    // The full stop of "1.8 bln. dollars".
    if bytes[offset] == UInt8(ascii: "."), bytes.blank(at: offset + 1) > 0 { offset += 1 }
    let name = bytes.skippingBlanks(from: offset)
    let isApart = name > offset
    offset = isApart ? name : offset + bytes.dash(at: offset)
    // In "5bn USD 3bn" the code belongs to the figure after it.
    let isOfNext = isApart && before(offset) != nil
    if let (currency, end) = words(at: offset), !(isOfNext && end - offset == 3) {
      let isWeak = Self.weakWords.contains(bytes.text(offset, end))
      return Mark(code: currency.code, isWeak: isWeak, end: end)
    }
    if let (currency, isWeak, end) = sign(at: offset) ?? code(at: offset), !bytes.isWordByte(at: end), !isOfNext {
      return Mark(code: currency.code, isWeak: isWeak, end: end)
    }
    return nil
  }

  /// Words that name a currency but mean something else as often.
  private static let weakWords: Set<String> = [
    "won", "pound", "pounds", "rand", "dong", "leone", "tala", "kina", "sterling",
  ]

  /// The words after a bare figure that name a currency whose code alone would be weak; nil where the code will do.
  static func wordsForWeakCode(_ code: String) -> String? {
    guard let currency = Currency(code: code), !currency.words.contains(lowercasedASCII(code)) else { return nil }
    // The second is the plural where there is one.
    return currency.words.filter { !weakWords.contains($0) }.prefix(2).last
  }

  private typealias Found = (currency: Currency, isWeak: Bool, end: Int)

  /// The longest sign or abbreviation of the table that stands at `start`.
  private func sign(at start: Int) -> Found? {
    for (sign, currency) in Self.signs[bytes[start]] ?? [] where bytes.bytes[start...].starts(with: sign) {
      let end = start + sign.count
      let isLetters = sign.allSatisfy { (0x41...0x7A).contains($0) || $0 == UInt8(ascii: ".") }
      // Letters must not be the beginning of a word: "Ft" of "Fth".
      if bytes.isASCIILetter(at: end), bytes.isASCIILetter(at: end - 1) { continue }
      return (currency, isLetters, end)
    }
    return nil
  }

  /// Whether a sign or abbreviation of the table stands at `start`, even as the beginning of a word.
  func beginsWithSign(at start: Int) -> Bool {
    (Self.signs[bytes[start]] ?? []).contains { bytes.bytes[start...].starts(with: $0.sign) }
  }

  private static let signs: [UInt8: [(sign: [UInt8], currency: Currency)]] = {
    var signs: [UInt8: [(sign: [UInt8], currency: Currency)]] = [:]
    for currency in Currency.all {
      for symbol in currency.symbols {
        let sign = Array(symbol.utf8)
        if let first = sign.first { signs[first, default: []].append((sign, currency)) }
      }
    }
    return signs.mapValues { $0.sorted { $0.sign.count > $1.sign.count } }
  }()

  /// A code in upper case, or in lower case where the table lists it among the words.
  private func code(at start: Int) -> Found? {
    guard (0..<3).allSatisfy({ bytes.isASCIILetter(at: start + $0) }), !bytes.isASCIILetter(at: start + 3) else {
      return nil
    }
    let text = bytes.text(start, start + 3)
    let lower = lowercasedASCII(text)
    if let currency = Currency(code: text) { return (currency, !currency.words.contains(lower), start + 3) }
    guard text == lower, let currency = Currency(words: lower), lowercasedASCII(currency.code) == lower else {
      return nil
    }
    return (currency, false, start + 3)
  }

  /// The longest run of words at `start` that the table lists; "U.S. dollars" counts as "us dollars".
  private func words(at start: Int) -> (currency: Currency, end: Int)? {
    var offset = start
    var words = ""
    var found: (currency: Currency, end: Int)?
    for _ in 0..<Currency.mostWords {
      var end = offset
      var word: [UInt8] = []
      while end - offset < 40, bytes.isWordByte(at: end) && !bytes.isDigit(at: end) || isAbbreviation(at: end, of: word)
      {
        if bytes[end] != UInt8(ascii: ".") { word.append(bytes[end]) }
        end += 1
      }
      if word.isEmpty || bytes.isWordByte(at: end) { break }
      words += (words.isEmpty ? "" : " ") + String(decoding: word, as: UTF8.self).lowercased()
      if let currency = Currency(words: words) { found = (currency, end) }
      let blank = bytes.skippingBlanks(from: end)
      offset = blank == end ? end + bytes.dash(at: end) : blank
      if offset == end { break }
    }
    return found
  }

  /// Whether a full stop belongs to an abbreviation such as "U.S.".
  private func isAbbreviation(at offset: Int, of word: [UInt8]) -> Bool {
    bytes[offset] == UInt8(ascii: ".") && (1...3).contains(word.count) && bytes[offset + 1] != UInt8(ascii: ".")
  }
}
