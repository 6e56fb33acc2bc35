extension AmountReader {
  /// Whether what stands beside a word lets it name a currency.
  func allows(
    _ reading: CurrencyReading, _ figure: Figure, isPrefix: Bool, isShort: Bool, end: Int = 0
  ) -> Bool {
    switch reading.caution {
    case .none: return true
    case .large:
      if isShort { return figure.hasScale || figure.hasGroups && figure.value >= 1000 }
      return figure.hasScale || figure.hasGroups || figure.vague != nil || !isPrefix && figure.value >= 10_000
    case .pound: return isMoney(pounds: figure, end: end)
    case .penny:
      return !isPrefix && figure.isDigits && !figure.hasScale && figure.value < 1000 && end > 0
        && tokens[end - 1].isGlued
        && tokens[end - 1].shape == .lower && hasPoundSign
    case .slang:
      guard !figure.hasScale, figure.vague == nil, figure.value < 1000 else { return false }
      return isUncounted(at: end)
    }
  }

  /// Whether pounds are money: by a large figure without "of" and a thing, by a rate, or by a word of money before.
  private func isMoney(pounds figure: Figure, end: Int) -> Bool {
    let next = end < tokens.count && tokens[end].lineBreaks == 0 ? tokens[end] : nil
    let isOf = next?.word == context.of
    if isOf {
      // "million pounds of aid", not "of explosives".
      var index = end + 1
      while index < tokens.count, index < end + 5, tokens[index].kind == .word {
        if tokens[index].classes.contains(.moneyNoun) { return true }
        index += 1
      }
      return false
    }
    if figure.scale >= 1e6 || (figure.vague?.lowerBound ?? 0) >= 1e6 { return true }
    if end + 1 < tokens.count, let next, next.kind == .openParenthesis, tokens[end + 1].kind == .currency {
      return true
    }
    if end + 1 < tokens.count, let next, context.each.contains(next.word),
      context.periods.contains(tokens[end + 1].word)
    {
      return true
    }
    var index = end - 2
    var steps = 0
    while index >= 0, steps < 8, tokens[index + 1].lineBreaks == 0 {
      if context.weights.contains(tokens[index].word) { return false }
      if tokens[index].classes.contains(.moneyCue) { return true }
      index -= 1
      steps += 1
    }
    return false
  }

  /// Whether the sign of the pound stands anywhere in the text.
  private var hasPoundSign: Bool {
    tokens.contains {
      $0.kind == .currency && $0.end - $0.start == 2 && text.bytes[Int($0.start) + 1] == 0xA3
    }
  }

  /// Whether no thing that is counted stands at `index`: a mark, a small word, or the end.
  func isUncounted(at index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let token = tokens[index]
    if token.lineBreaks > 0 { return true }
    switch token.kind {
    case .word:
      return token.shape != .upper
        && !token.classes.isDisjoint(with: [.function, .preposition, .auxiliary, .determiner])
    case .hyphen, .percent, .currency, .number, .slash: return false
    default: return true
    }
  }
}
