/// Reads figures from tokens.
struct FigureReader {
  let tokens: [Token]
  let bytes: [UInt8]

  /// The figure that begins at `index`. `afterSign` says that a sign or code of a currency stands before it.
  func figure(at index: Int, afterSign: Bool) -> Figure? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    if token.kind == .number {
      guard var figure = simpleFraction(at: index) ?? digits(at: index) else { return nil }
      readFraction(&figure)
      readHalf(&figure)
      readPlus(&figure)
      readScales(&figure, afterSign: afterSign)
      readRest(&figure, afterSign: afterSign)
      readPlus(&figure)
      return figure
    }
    guard token.kind == .word else { return nil }
    if token.classes.contains(.vagueNumber), let vague = vague(at: index) { return vague }
    if token.classes.contains(.fraction) { return fraction(at: index) }
    if Numerals.article.contains(token.word) { return article(at: index) }
    if token.classes.contains(.numeral) { return spelled(at: index) }
    return nil
  }

  // MARK: - Digits

  /// Digits, with groups and decimals in English, continental ("1.200.000", "1,5"), Indian ("10,00,000") and spaced form.
  private func digits(at index: Int) -> Figure? {
    let token = tokens[index]
    var value = 0.0
    var decimals = -1
    var points = 0
    var hasGroups = false
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Double(byte - UInt8(ascii: "0"))
        if decimals >= 0 { decimals += 1 }
      case UInt8(ascii: "."):
        points += 1
        decimals = 0
      default: hasGroups = true
      }
    }
    if points > 1 {
      guard decimals == 3 else { return nil }  // "1.200.000", not "10.5.3"
      hasGroups = true
    } else if decimals == 3, value >= 1000, isEuro(beside: index), !isScale(after: index) {
      hasGroups = true  // "30.000 €"
      points = 2
    } else if decimals > 0 {
      value /= Self.power(decimals)
    }
    if isFraction(index) { value /= Self.power(Int(token.end - token.start)) }
    var figure = Figure(end: index + 1, mantissa: value, isDigits: true, hasGroups: hasGroups)
    if points == 0 { readSeparated(&figure, begin: index) }
    return figure
  }

  /// Whether a number is the decimals of "$.50".
  func isFraction(_ index: Int) -> Bool {
    index > 1 && tokens[index].isGlued && tokens[index - 1].kind == .period && tokens[index - 1].isGlued
      && tokens[index - 2].kind == .currency
  }

  /// Groups of three after a blank ("108 000 000"), decimals after a comma ("1,5"), Indian groups ("10,00,000").
  private func readSeparated(_ figure: inout Figure, begin: Int) {
    let first = tokens[begin]
    let length = first.end - first.start
    while figure.end + 1 < tokens.count, tokens[figure.end].kind == .comma, tokens[figure.end].isGlued,
      tokens[figure.end + 1].kind == .number, tokens[figure.end + 1].isGlued
    {
      let next = tokens[figure.end + 1]
      let digits = Int(next.end - next.start)
      if digits == 6, length <= 2, bytes[Int(next.start) + 2] == UInt8(ascii: ","), let rest = plain(next) {
        figure.mantissa = figure.mantissa * 1e5 + rest
        figure.hasGroups = true
      } else if digits <= 2, !figure.hasGroups, let rest = plain(next), followsAmount(figure.end + 2) {
        figure.mantissa += rest / Self.power(digits)
        figure.end += 2
        return
      } else {
        return
      }
      figure.end += 2
    }
    guard !figure.hasGroups, length <= 3 else { return }
    while figure.end < tokens.count, tokens[figure.end].kind == .number, !tokens[figure.end].isGlued,
      tokens[figure.end].lineBreaks == 0, tokens[figure.end].end - tokens[figure.end].start == 3,
      isNarrow(from: tokens[figure.end - 1].end, to: tokens[figure.end].start), let rest = plain(tokens[figure.end])
    {
      figure.mantissa = figure.mantissa * 1000 + rest
      figure.hasGroups = true
      figure.end += 1
    }
  }

  /// "1/2" before a currency or a scale.
  private func simpleFraction(at index: Int) -> Figure? {
    guard index + 3 < tokens.count, tokens[index + 1].kind == .slash, tokens[index + 1].isGlued,
      tokens[index + 2].kind == .number, tokens[index + 2].isGlued, let above = plain(tokens[index]),
      let below = plain(tokens[index + 2]), above < below, below <= 16
    else { return nil }
    var end = index + 3
    if end + 2 < tokens.count, tokens[end].word == Numerals.of, Numerals.article.contains(tokens[end + 1].word) {
      end += 2
    }
    return followsAmount(end) ? Figure(end: end, mantissa: above / below, isDigits: true) : nil
  }

  private func plain(_ token: Token) -> Double? {
    var value = 0.0
    for byte in bytes[Int(token.start)..<Int(token.end)] {
      if byte == UInt8(ascii: ",") { continue }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Double(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private func followsAmount(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].kind == .currency || !tokens[index].classes.isDisjoint(with: [.scale, .currencyLead])
  }

  /// Whether the euro's sign or name stands beside a number: then its point may part thousands.
  private func isEuro(beside index: Int) -> Bool {
    if index > 0, isEuroSign(index - 1) { return true }
    guard index + 1 < tokens.count else { return false }
    return isEuroSign(index + 1) || Numerals.euros.contains(tokens[index + 1].word)
  }

  private func isScale(after index: Int) -> Bool {
    var next = index + 1
    if next < tokens.count, tokens[next].kind == .hyphen { next += 1 }
    return next < tokens.count && tokens[next].classes.contains(.scale)
  }

  private func isEuroSign(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .currency && token.end - token.start == 3 && bytes[Int(token.end) - 1] == 0xAC
  }

  /// Whether there is one blank of any width between two offsets.
  private func isNarrow(from start: Int32, to end: Int32) -> Bool {
    let gap = end - start
    return gap == 1 || gap == 2 && bytes[Int(start)] == 0xC2 || gap == 3 && bytes[Int(start)] == 0xE2
  }

  private static func power(_ digits: Int) -> Double {
    var power = 1.0
    for _ in 0..<digits { power *= 10 }
    return power
  }

  /// "2 1/2", "2½".
  private func readFraction(_ figure: inout Figure) {
    let index = figure.end
    guard index < tokens.count, tokens[index].lineBreaks == 0 else { return }
    let token = tokens[index]
    if token.kind == .other, token.isGlued, token.end - token.start == 2, bytes[Int(token.start)] == 0xC2 {
      switch bytes[Int(token.start) + 1] {
      case 0xBC: figure.mantissa += 0.25
      case 0xBD: figure.mantissa += 0.5
      case 0xBE: figure.mantissa += 0.75
      default: return
      }
      figure.end += 1
    } else if token.kind == .number, index + 2 < tokens.count, tokens[index + 1].kind == .slash,
      tokens[index + 2].kind == .number, tokens[index + 2].isGlued, let above = plain(token),
      let below = plain(tokens[index + 2]), above < below, below <= 16
    {
      figure.mantissa += above / below
      figure.end += 3
    }
  }

  /// "+" after the figure or its scale, or "-plus" or "-odd" before a scale ("$20-plus billion").
  private func readPlus(_ figure: inout Figure) {
    if figure.end + 2 < tokens.count, tokens[figure.end].kind == .hyphen,
      tokens[figure.end + 1].word == Numerals.plus || tokens[figure.end + 1].word == Numerals.odd,
      tokens[figure.end + 2].classes.contains(.scale)
    {
      figure.hasPlus = tokens[figure.end + 1].word == Numerals.plus
      figure.end += 2
      return
    }
    guard figure.end < tokens.count, tokens[figure.end].kind == .other, tokens[figure.end].isGlued,
      bytes[Int(tokens[figure.end].start)] == UInt8(ascii: "+")
    else { return }
    figure.hasPlus = true
    figure.end += 1
  }

  // MARK: - Scales

  /// "billion", "-billion", "bn", "hundred million".
  func readScales(_ figure: inout Figure, afterSign: Bool) {
    while true {
      var index = figure.end
      if index < tokens.count, tokens[index].kind == .hyphen { index += 1 }
      guard index < tokens.count, tokens[index].lineBreaks == 0 else { return }
      if tokens[index].word == Numerals.hundred, !figure.hasScale, figure.mantissa < 1000 {
        figure.scale = 100
        figure.end = index + 1
        continue
      }
      guard tokens[index].classes.contains(.scale), let scale = Scale.table[tokens[index].word] else { return }
      switch scale.form {
      case .word: break
      case .abbreviation:
        if figure.hasScale { return }
      case .letter:
        if figure.hasScale { return }
        guard tokens[index].isGlued || afterSign && !startsName(index) || followsAmount(index + 1) else { return }
        // "$5T" is a trillion, "5t" are tons, "5M" apart from its figure is no scale.
        if tokens[index].shape == .lower, scale.value == 1e12, !afterSign { return }
      }
      figure.scale *= scale.value
      figure.end = index + 1
      if scale.form != .word { skipPoint(&figure) }
      readHalf(&figure)
    }
  }

  /// "300 million" of "1 billion 300 million euros": a smaller scale after a whole number of a larger one.
  private func readRest(_ figure: inout Figure, afterSign: Bool) {
    let index = figure.end
    guard figure.hasScale, figure.mantissa == figure.mantissa.rounded(), index < tokens.count,
      tokens[index].kind == .number, tokens[index].lineBreaks == 0, !tokens[index].isGlued,
      var rest = digits(at: index), rest.mantissa < 1000
    else { return }
    readScales(&rest, afterSign: false)
    guard rest.hasScale, rest.scale * 1000 <= figure.scale, rest.end < tokens.count, tokens[rest.end].lineBreaks == 0,
      afterSign || followsAmount(rest.end), tokens[rest.end].kind != .currency
    else { return }
    figure.mantissa += rest.value / figure.scale
    figure.end = rest.end
  }

  /// Whether a letter apart from its figure is an initial, or a word of its own: "$5 K. Smith".
  private func startsName(_ index: Int) -> Bool {
    tokens[index].hasPoint || index + 1 < tokens.count && tokens[index + 1].isCapitalized
  }

  /// The point of "5 mln. dollars".
  private func skipPoint(_ figure: inout Figure) {
    guard figure.end + 1 < tokens.count, tokens[figure.end].kind == .period, tokens[figure.end].isGlued else { return }
    let next = tokens[figure.end + 1]
    if next.lineBreaks == 0, next.kind == .currency || next.classes.contains(.currencyLead) { figure.end += 1 }
  }

  /// "and a half": half of the last scale, or a half before the scale ("one and a half billion").
  func readHalf(_ figure: inout Figure) {
    guard figure.end + 2 < tokens.count else { return }
    var index = figure.end
    if tokens[index].kind == .hyphen { index += 1 }
    guard tokens[index].word == Numerals.and else { return }
    index += 1
    if index < tokens.count, tokens[index].kind == .hyphen { index += 1 }
    guard index < tokens.count, Numerals.article.contains(tokens[index].word) else { return }
    index += 1
    if index < tokens.count, tokens[index].kind == .hyphen { index += 1 }
    guard index < tokens.count, tokens[index].word == Numerals.half else { return }
    figure.mantissa += 0.5
    figure.end = index + 1
  }
}
