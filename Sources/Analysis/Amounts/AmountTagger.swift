import News

/// Finds sums of money.
struct AmountTagger {
  private let text: AnalyzedText
  private let tokens: [Token]
  private let reader: AmountReader
  private let context = MoneyContext.shared
  private let qualifiers = Qualifiers.shared
  private var mentions: [AmountMention] = []
  /// The token after the last amount: nothing before it is part of another.
  private var floor = 0
  /// The currency of the last amount that names one, and its token: what a figure nearby without one is in.
  private var lastCurrency: String?
  private var lastCurrencyEnd = 0
  /// The currencies of the large figures that had one: what repeats them ("the 61 billion") is money too.
  private var currencyOfFigure: [Double: String] = [:]

  /// The sums of money of a text, in order.
  static func mentions(in text: AnalyzedText) -> [AmountMention] {
    var tagger = AmountTagger(text: text)
    tagger.scan()
    return tagger.mentions
  }

  private init(text: AnalyzedText) {
    self.text = text
    tokens = text.tokens
    reader = AmountReader(text: text)
  }

  private mutating func scan() {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number || !token.classes.isDisjoint(with: .amountTrigger) {
        index = max(read(at: index), index + 1)
      } else if token.classes.contains(.currencyLead), let part = reader.single(at: index, floor: floor) {
        add(part)
        index = floor
      } else {
        index += 1
      }
    }
  }

  /// Reads the amount whose figure is at `index`; returns the token to go on with.
  private mutating func read(at index: Int) -> Int {
    guard let first = reader.part(at: index, floor: floor) else { return index + 1 }
    if let range = range(from: first) {
      add(first: range.first, second: range.second)
      return floor
    }
    guard first.currency != nil || isBare(first) else { return first.figure.end }
    add(first)
    return floor
  }

  // MARK: - Ranges

  /// The range that `first` begins: "$3 to $5 billion", "between 60 and 61 million euros", "$3-5 billion".
  private func range(from first: AmountPart) -> (first: AmountPart, second: AmountPart)? {
    guard first.figure.vague == nil else { return nil }
    let separator = first.range.upperBound
    guard separator + 1 < tokens.count, tokens[separator].lineBreaks == 0 else { return nil }
    let token = tokens[separator]
    let isHyphen = token.kind == .hyphen || token.kind == .dash && !isAside(separator)
    if isHyphen, tokens[separator + 1].classes.contains(.fraction) { return nil }  // "three-quarters of a billion"
    let isComplete = first.currency != nil && (first.figure.hasScale || first.hasSuffix)
    if token.word == context.to {
      if isChange(first) { return nil }
    } else if token.word == context.and {
      guard isAfterBetween(first.range.lowerBound) else { return nil }
    } else if token.word == context.or {
      if isComplete { return nil }
    } else if !isHyphen {
      return nil
    }
    guard var second = second(after: separator), second.figure.vague == nil,
      let currency = second.currency ?? first.currency
    else { return nil }
    if let own = first.currency?.code, let other = second.currency?.code, own != other { return nil }
    if second.hasPrefix, !first.hasPrefix { return nil }  // "in 2020 to $150 million"
    if second.currency == nil {
      guard reader.isUncounted(at: second.range.upperBound) || token.kind == .hyphen else { return nil }
      if isComplete, !second.figure.hasScale { return nil }
    }
    if token.kind == .dash, second.currency == nil, !second.figure.hasScale { return nil }
    if token.word == context.or, first.currency != nil, second.currency == nil, !second.figure.hasScale { return nil }
    var first = first
    if !first.figure.hasScale, !first.hasSuffix, second.figure.hasScale, first.figure.mantissa < second.figure.mantissa
    {
      first.figure.scale = second.figure.scale
    }
    if first.currency == nil || first.currency?.unit == 1 && currency.unit != 1 && !first.hasPrefix {
      first.currency = currency
    }
    if second.currency == nil { second.currency = currency }
    guard first.value < second.value, first.value > 0 else { return nil }
    return (first, second)
  }

  /// Whether a dash parts phrases rather than the ends of a range: an em dash between blanks.
  private func isAside(_ index: Int) -> Bool {
    !tokens[index].isGlued && text.bytes[Int(tokens[index].end) - 1] == 0x94
  }

  private func second(after separator: Int) -> AmountPart? {
    if let part = reader.part(beginningAt: separator + 1) { return part }
    guard tokens[separator].kind == .word else { return nil }
    // "$3 billion to as much as $5 billion".
    for begin in (separator + 2)..<(separator + 5) where begin < tokens.count {
      if tokens[begin - 1].classes.contains(.qualifierEnd),
        qualifiers.qualifier(before: begin, in: tokens)?.range.lowerBound == separator + 1,
        let part = reader.part(beginningAt: begin)
      {
        return part
      }
    }
    return nil
  }

  private func isAfterBetween(_ index: Int) -> Bool {
    index > 0 && (tokens[index - 1].word == context.between || index > 1 && tokens[index - 2].word == context.between)
  }

  /// Whether "X to Y" tells of a change, so that it is two sums: "rose from $2 billion to $3 billion".
  private func isChange(_ first: AmountPart) -> Bool {
    var index = first.range.lowerBound - 1
    var steps = 0
    while index >= 0, steps < 6, tokens[index + 1].lineBreaks == 0 {
      if tokens[index].classes.contains(.changeWord), tokens[index + 1].word != context.to {
        return true
      }
      if tokens[index].kind == .period || tokens[index].kind == .semicolon { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  // MARK: - Figures without a currency

  /// Whether a large figure without a currency is money by its context: "a budget of 3 billion", "30 billion more in aid".
  private func isBare(_ part: AmountPart) -> Bool {
    let size = part.figure.vague?.lowerBound ?? part.figure.scale
    guard size >= 1e6 else { return false }
    let start = part.range.lowerBound
    let end = part.range.upperBound
    if part.figure.vague == nil, part.figure.scale >= 1e9, currencyOfFigure[part.figure.value] != nil, repeats(end) {
      return true
    }
    guard reader.isUncounted(at: end) else { return false }
    if isFollowedByMoney(end) || isFollowedBySpending(end) || part.figure.vague == nil && isElliptical(start) {
      return true
    }
    if end < tokens.count, tokens[end].word == context.of { return false }
    var index = (qualifiers.qualifier(before: start, in: tokens)?.range.lowerBound ?? start) - 1
    var steps = 0
    while index >= 0, steps < 4, tokens[index + 1].lineBreaks == 0 {
      let token = tokens[index]
      if token.classes.contains(.moneyCue) { return part.figure.vague == nil || steps == 0 }
      guard
        token.classes.contains(.qualifierGap) || token.classes.contains(.determiner)
          || context.links.contains(token.word)
      else {
        break
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// Whether a figure leaves out the currency that an amount just before it in the sentence has: "and another 1.5 billion
  /// in April", "to 9 billion euros from 4 billion", "of which 7 billion have been spent".
  private func isElliptical(_ start: Int) -> Bool {
    let begin = qualifiers.qualifier(before: start, in: tokens)?.range.lowerBound ?? start
    guard begin > 1, lastCurrency != nil, lastCurrencyEnd < begin, begin - lastCurrencyEnd < 12,
      !(lastCurrencyEnd..<begin).contains(where: { tokens[$0].lineBreaks > 0 || endsSentence($0) })
    else { return false }
    let before = tokens[begin - 1].word
    if context.adding.contains(before) { return true }
    if before == context.from { return begin - 1 == lastCurrencyEnd }
    return before == context.which && tokens[begin - 2].word == context.of && begin - lastCurrencyEnd < 12
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .period, .question, .exclamation, .semicolon: true
    default: false
    }
  }

  /// Whether a figure that an amount of the text has given before is that amount here: no thing that is counted follows.
  private func repeats(_ end: Int) -> Bool {
    guard end < tokens.count else { return true }
    if tokens[end].word == context.of || tokens[end].word == context.more || tokens[end].word == context.to {
      return false
    }
    return reader.isUncounted(at: end) || context.echoes.contains(tokens[end].word)
  }

  /// Whether "in aid", "of humanitarian assistance", "worth of" follows.
  private func isFollowedByMoney(_ end: Int) -> Bool {
    var index = end
    while index < tokens.count, index < end + 2,
      tokens[index].classes.contains(.qualifierGap)
        || tokens[index].word == context.more
    {
      index += 1
    }
    guard index < tokens.count, tokens[index].word == context.in || tokens[index].word == context.of else {
      return false
    }
    let isIn = tokens[index].word == context.in
    index += 1
    let last = index + (isIn ? 5 : 3)
    while index < tokens.count, index < last, tokens[index].kind == .word, tokens[index].lineBreaks == 0 {
      if isIn
        ? tokens[index].classes.contains(.moneyNoun) || context.goods.contains(tokens[index].word)
        : context.masses.contains(tokens[index].word)
      {
        return true
      }
      if tokens[index].classes.contains(.preposition) { return false }
      index += 1
    }
    return false
  }

  /// Whether "would be spent", "has been allocated" or ", a sum" follows.
  private func isFollowedBySpending(_ end: Int) -> Bool {
    guard end + 2 < tokens.count else { return false }
    if tokens[end].kind == .comma {
      return Numerals.article.contains(tokens[end + 1].word) && tokens[end + 2].word == context.sum
    }
    var index = end
    while index < tokens.count, index < end + 4, tokens[index].classes.contains(.auxiliary),
      tokens[index].lineBreaks == 0
    { index += 1 }
    return index > end && index < tokens.count && context.spendings.contains(tokens[index].word)
  }

  // MARK: - Mentions

  private mutating func add(_ part: AmountPart) {
    let before = qualifier(before: part.range.lowerBound)
    let after = qualifiers.qualifier(after: part.range.upperBound, in: tokens)
    var amount = Amount(currency: currency(of: part), value: nil, minimum: nil, maximum: nil)
    if let vague = part.figure.vague {
      let unit = part.currency?.unit ?? 1
      amount.minimum = vague.lowerBound * unit
      amount.maximum = vague.upperBound * unit
      amount.isVague = true
      amount.qualifier = before.map { string($0.range) }
    } else {
      let value = Self.rounded(part.value)
      amount.value = value
      amount.minimum = value
      amount.maximum = value
      let kind = before?.kind ?? after?.kind ?? (part.figure.hasPlus ? .lower : nil)
      switch kind {
      case .lower: amount.maximum = nil
      case .upper: amount.minimum = nil
      case .about, nil: break
      }
      amount.qualifier = (before ?? after).map { string($0.range) } ?? (part.figure.hasPlus ? "+" : nil)
    }
    append(amount, part.range, isExplicit: part.currency != nil)
  }

  private mutating func add(first: AmountPart, second: AmountPart) {
    let start = first.range.lowerBound
    var amount = Amount(
      currency: currency(of: second) ?? currency(of: first), value: nil, minimum: Self.rounded(first.value),
      maximum: Self.rounded(second.value))
    if let qualifier = qualifier(before: start) {
      amount.qualifier = string(qualifier.range)
    } else if start > 0, tokens[start - 1].word == context.between || tokens[start - 1].word == context.from {
      amount.qualifier = string(start - 1..<start)
    }
    append(amount, start..<second.range.upperBound, isExplicit: true)
  }

  private mutating func append(_ amount: Amount, _ range: Range<Int>, isExplicit: Bool) {
    mentions.append(AmountMention(span: text.span(of: range), amount: amount))
    floor = range.upperBound
    if isExplicit {
      for value in [amount.value, amount.minimum, amount.maximum] {
        if let value, value >= 1e6, !amount.isVague { currencyOfFigure[value] = amount.currency }
      }
      lastCurrency = amount.currency
      lastCurrencyEnd = floor
    }
  }

  private func qualifier(before index: Int) -> (kind: Qualifiers.Kind, range: Range<Int>)? {
    if let mark = mark(before: index) { return mark }
    guard let found = qualifiers.qualifier(before: index, in: tokens) else { return nil }
    // "more than about $5 billion": the outer one bounds.
    if found.kind == .about, found.range.lowerBound > 0,
      let outer = qualifiers.qualifier(before: found.range.lowerBound, in: tokens), outer.kind != .about,
      outer.range.upperBound == found.range.lowerBound
    {
      return (outer.kind, outer.range.lowerBound..<found.range.upperBound)
    }
    return found
  }

  /// A mark that qualifies the figure it is glued to: "~$5", ">$5", "<$5".
  private func mark(before index: Int) -> (kind: Qualifiers.Kind, range: Range<Int>)? {
    guard index > 0, tokens[index - 1].kind == .other, tokens[index].isGlued,
      tokens[index - 1].end - tokens[index - 1].start == 1
    else { return nil }
    switch text.bytes[Int(tokens[index - 1].start)] {
    case UInt8(ascii: "~"): return (.about, index - 1..<index)
    case UInt8(ascii: ">"): return (.lower, index - 1..<index)
    case UInt8(ascii: "<"): return (.upper, index - 1..<index)
    default: return nil
    }
  }

  /// The currency that a part names; of one that names none, that of the last amount in the sentence.
  private func currency(of part: AmountPart) -> String? {
    guard let reading = part.currency else {
      if part.figure.vague == nil, let code = currencyOfFigure[part.figure.value] { return code }
      guard let lastCurrency, part.range.lowerBound - lastCurrencyEnd < 40 else { return nil }
      return lastCurrency
    }
    if let code = reading.code {
      // "A$245 million ... the $245m"
      if code == "USD", !part.hasSuffix, isBareSign(part), let known = currencyOfFigure[part.value],
        AmountReader.isDollar(known)
      {
        return known
      }
      return code
    }
    guard let choice = reading.choice else { return nil }
    return CurrencyByCountry.currency(of: CurrencyByCountry.choices[choice], in: tokens, at: part.range.lowerBound)
  }

  /// Whether a sign alone names the currency: "$5", not "US$5".
  private func isBareSign(_ part: AmountPart) -> Bool { tokens[part.range.lowerBound].kind == .currency }

  private func string(_ range: Range<Int>) -> String { text.string(text.span(of: range)).lowercased() }

  /// A product of decimal factors as the decimal number that was written: 2.3 * 1e9 is 2300000000.
  private static func rounded(_ value: Double) -> Double {
    if value >= 1e6 { return value.rounded() }
    return (value * 1e6).rounded() / 1e6
  }
}
