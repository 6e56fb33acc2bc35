/// Reads a figure together with what names its currency before and after it.
struct AmountReader {
  let text: AnalyzedText
  let tokens: [Token]
  let figures: FigureReader
  let currencies = CurrencyWords.shared
  let context = MoneyContext.shared

  init(text: AnalyzedText) {
    self.text = text
    tokens = text.tokens
    figures = FigureReader(tokens: text.tokens, bytes: text.bytes)
  }

  /// The part whose figure begins at `index`; nothing before `floor` belongs to it.
  func part(at index: Int, floor: Int) -> AmountPart? {
    var begin = index
    let token = tokens[index]
    if token.kind == .word {
      // "a billion", "a half-billion", "a couple": the article begins the figure.
      var before = index - 1
      if before > floor, tokens[before].kind == .hyphen { before -= 1 }
      if before >= floor, Numerals.article.contains(tokens[before].word), tokens[index].lineBreaks == 0 {
        begin = before
      }
    }
    let prefix = self.prefix(before: begin, floor: floor)
    var figure = figures.figure(at: begin, afterSign: prefix != nil)
    if figure == nil, begin != index {
      begin = index
      figure = figures.figure(at: begin, afterSign: prefix != nil)
    }
    if figure == nil { figure = loneScale(at: index) }
    guard let figure else { return nil }
    if token.classes.contains(.fraction), begin == index, index > floor {
      var before = index - 1
      if tokens[before].kind == .hyphen, before > floor { before -= 1 }
      if Numerals.unit[tokens[before].word] != nil { begin = before }
    }
    var part = AmountPart(range: begin..<figure.end, figure: figure)
    if let prefix, allows(prefix.reading, figure, isPrefix: true, isShort: prefix.isShort) {
      part.range = prefix.start..<figure.end
      part.currency = prefix.reading
      part.hasPrefix = true
    }
    readSuffix(&part)
    return part
  }

  /// "billion-dollar" without an article, "a cool billion dollars".
  private func loneScale(at index: Int) -> Figure? {
    guard let scale = Scale.table[tokens[index].word], scale.form == .word, index + 2 < tokens.count else { return nil }
    let isCompound = tokens[index + 1].kind == .hyphen && tokens[index + 2].classes.contains(.currencyLead)
    let isPraised =
      tokens[index + 1].classes.contains(.currencyLead) && index > 1
      && Numerals.article.contains(tokens[index - 2].word) && tokens[index - 1].shape == .lower
    guard isCompound || isPraised else { return nil }
    return Figure(end: index + 1, mantissa: 1, scale: scale.value)
  }

  /// "a dollar", "a euro": one unit of a currency, where no noun follows that it belongs to ("a dollar sign").
  func single(at index: Int, floor: Int) -> AmountPart? {
    guard index > floor, Self.units.contains(tokens[index].word), tokens[index].shape == .lower,
      Numerals.article.contains(tokens[index - 1].word), tokens[index].lineBreaks == 0, isUncounted(at: index + 1),
      let match = currencies.names.longestMatch(in: tokens, at: index), match.end == index + 1
    else { return nil }
    var part = AmountPart(range: index - 1..<index + 1, figure: Figure(end: index, mantissa: 1))
    part.currency = match.value
    part.hasSuffix = true
    return part
  }

  /// The part that begins at `index`, be it with a sign, a code or a figure.
  func part(beginningAt index: Int) -> AmountPart? {
    for figure in index..<min(index + 4, tokens.count) {
      let token = tokens[figure]
      guard figure == index || token.lineBreaks == 0 else { return nil }
      if token.kind == .number || !token.classes.isDisjoint(with: .amountTrigger) {
        guard let part = part(at: figure, floor: index), part.range.lowerBound == index else { return nil }
        return part
      }
      guard
        token.kind == .currency || token.kind == .period || token.classes.contains(.currencyPrefix)
          || Numerals.article.contains(token.word)
      else { return nil }
    }
    return nil
  }

  // MARK: - Before the figure

  private struct Prefix {
    var start: Int
    var reading: CurrencyReading
    /// Whether it is one letter, which only a glued figure makes a currency.
    var isShort = false
  }

  private func prefix(before index: Int, floor: Int) -> Prefix? {
    guard index > floor, tokens[index].lineBreaks == 0 else { return nil }
    if figures.isFraction(index), let prefix = prefix(before: index - 1, floor: floor) { return prefix }
    let before = tokens[index - 1]
    switch before.kind {
    case .currency:
      let sign = text.string(index - 1)
      if index - 2 >= floor, tokens[index - 2].classes.contains(.currencyPrefix), tokens[index - 1].lineBreaks == 0,
        tokens[index - 2].shape != .lower || tokens[index - 1].isGlued
      {
        let letters = text.string(index - 2).filter { $0 != "." }
        let isApart = !tokens[index - 1].isGlued
        let followsArticle = index - 3 >= 0 && tokens[index - 3].classes.contains(.determiner)
        if !isApart || CurrencyWords.mayStandApart(letters) && !followsArticle,
          let code = currencies.sign(letters, sign) ?? currencies.prefix(letters)?.code
        {
          return Prefix(start: index - 2, reading: CurrencyReading(code: code))
        }
      }
      if sign == "¥" || sign == "￥" {
        return Prefix(start: index - 1, reading: CurrencyReading(code: nil, choice: CurrencyByCountry.yen))
      }
      guard let code = currencies.sign(sign) else { return nil }
      return Prefix(start: index - 1, reading: CurrencyReading(code: code, unit: sign == "¢" ? 0.01 : 1))
    case .word
    where before.isGlued && tokens[index].isGlued && index - 2 >= floor && tokens[index - 2].kind == .currency:
      // "$US5", "$A5": the sign first.
      guard before.classes.contains(.currencyPrefix), before.shape != .lower,
        let code = currencies.sign(text.string(index - 1), text.string(index - 2))
      else { return nil }
      return Prefix(start: index - 2, reading: CurrencyReading(code: code))
    case .word where before.classes.contains(.currencyPrefix):
      let word = text.string(index - 1)
      guard let reading = currencies.prefix(word) else { return nil }
      let isShort = before.end - before.start == 1
      if isShort, !tokens[index].isGlued { return nil }
      if index - 2 >= floor, tokens[index - 1].isGlued, tokens[index - 2].kind != .openParenthesis,
        !tokens[index - 2].isQuote, tokens[index - 2].kind != .dash
      {
        return nil
      }
      return Prefix(start: index - 1, reading: reading, isShort: isShort)
    case .period where before.isGlued && index - 2 >= floor && tokens[index - 2].classes.contains(.currencyPrefix):
      // "Rs. 500"; a code before a point ends its sentence.
      guard tokens[index - 2].shape != .upper, let reading = currencies.prefix(text.string(index - 2)),
        reading.caution == .none
      else { return nil }
      return Prefix(start: index - 2, reading: reading)
    default: return nil
    }
  }

  // MARK: - After the figure

  private func readSuffix(_ part: inout AmountPart) {
    var index = part.figure.end
    if index < tokens.count, tokens[index].kind == .hyphen { index += 1 }
    guard index < tokens.count, tokens[index].lineBreaks == 0 else { return }
    if tokens[index].kind == .currency {
      guard !part.hasPrefix, !(index + 1 < tokens.count && tokens[index + 1].kind == .number),
        let code = currencies.sign(text.string(index))
      else { return }
      let unit = text.string(index) == "¢" ? 0.01 : 1
      return take(CurrencyReading(code: code, unit: unit), until: index + 1, &part)
    }
    if part.hasPrefix, let code = Self.dollars[tokens[index].word], tokens[index].isCapitalized,
      part.currency?.code == "USD", isUncounted(at: index + 1)
    {
      return take(CurrencyReading(code: code), until: index + 1, &part)
    }
    if !part.hasPrefix, tokens[index].classes.contains(.currencyPrefix), index + 1 < tokens.count,
      tokens[index + 1].kind == .currency, tokens[index + 1].isGlued,
      !(index + 2 < tokens.count && tokens[index + 2].kind == .number && tokens[index + 2].isGlued),
      let code = currencies.sign(text.string(index), text.string(index + 1))
    {
      return take(CurrencyReading(code: code), until: index + 2, &part)  // "5 million US$"
    }
    // "billions of dollars", "100 million more dollars", "billions of taxpayer dollars".
    var skipped = 0
    while index < tokens.count, skipped < 3, !tokens[index].classes.contains(.currencyLead),
      tokens[index].lineBreaks == 0,
      tokens[index].word == Numerals.of && (part.figure.vague != nil || part.figure.hasScale)
        || skipped > 0 && tokens[index].kind == .clitic || tokens[index].kind == .apostrophe && skipped > 0
        || Self.modifiers.contains(tokens[index].word)
    {
      index += 1
      skipped += 1
    }
    if skipped == 1, tokens[index - 1].word == Numerals.of, part.figure.vague != nil, index + 1 < tokens.count,
      tokens[index].shape == .lower, Self.plainUnits.contains(tokens[index + 1].word), tokens[index + 1].lineBreaks == 0
    {
      index += 1  // "billions of offshore dollars"
    }
    guard index < tokens.count, tokens[index].classes.contains(.currencyLead), tokens[index].lineBreaks == 0,
      let match = currencies.names.longestMatch(in: tokens, at: index)
    else { return }
    if match.value.needsCapitals, tokens[index].shape == .lower { return }
    if tokens[index].shape == .capitalized, !part.figure.hasScale, Self.names.contains(tokens[index].word) { return }
    if part.hasPrefix {
      guard !tokens[index].isGlued || tokens[index - 1].kind == .hyphen, skipped == 0, let own = part.currency?.code,
        match.value.unit == 1
      else { return }
      // "€2 billion euros", "$5 million Canadian dollars", "$5 million CAD".
      guard own == match.value.code || own == "USD" && Self.isDollar(match.value.code) else { return }
    } else if !allows(match.value, part.figure, isPrefix: false, isShort: false, end: match.end) {
      return
    }
    take(match.value, until: match.end, &part)
    readCents(&part)
  }

  private func take(_ reading: CurrencyReading, until end: Int, _ part: inout AmountPart) {
    part.currency = reading
    part.hasSuffix = true
    part.range = part.range.lowerBound..<end
  }

  /// "five dollars and fifty cents".
  private func readCents(_ part: inout AmountPart) {
    guard part.currency?.unit == 1, !part.figure.hasScale, part.figure.vague == nil else { return }
    var index = part.range.upperBound
    if index < tokens.count, tokens[index].word == context.and { index += 1 }
    guard index < tokens.count, tokens[index].lineBreaks == 0,
      tokens[index].kind == .number || tokens[index].classes.contains(.numeral),
      let cents = figures.figure(at: index, afterSign: false), cents.value < 100, cents.end < tokens.count,
      tokens[cents.end].classes.contains(.currencyLead),
      let match = currencies.names.longestMatch(in: tokens, at: cents.end), match.value.unit == 0.01
    else { return }
    part.figure.mantissa += cents.value / 100
    part.range = part.range.lowerBound..<match.end
  }

  private static let dollars = WordTable(dollarAdjectives, lexicon: .shared)
  private static let dollarAdjectives = [
    ("canadian", "CAD"), ("cdn", "CAD"), ("australian", "AUD"), ("us", "USD"), ("nz", "NZD"), ("hk", "HKD"),
  ]
  /// Units that are names as well, where a capital begins them: "8 Rand Paul".
  private static let names = WordSet(nameWords, lexicon: .shared)
  private static let nameWords = "rand leone sterling real sol crown mark marks won dong lei"
  private static let units = WordSet("dollar euro buck hryvnia ruble rouble", lexicon: .shared)
  private static let plainUnits = WordSet("dollars euros", lexicon: .shared)
  private static let modifiers = WordSet(modifierWords, lexicon: .shared)
  private static let modifierWords = "more additional extra further taxpayer taxpayers federal public new"
  /// The words that this file asks for.
  static let source = LexiconSource(
    [], dollarAdjectives.map(\.0).joined(separator: " ") + " " + modifierWords + " " + nameWords)

  static func isDollar(_ code: String?) -> Bool {
    switch code {
    case "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD", "FJD", "BBD", "TTD", "NAD", "USD": true
    default: false
    }
  }
}
