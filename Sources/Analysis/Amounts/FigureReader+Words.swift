extension FigureReader {
  /// "one hundred and eight billion", "twenty-five", "a couple of million".
  func spelled(at index: Int) -> Figure? {
    var total = 0.0
    var current = 0.0
    var next = index
    var last = Double.infinity  // the last scale: they fall
    var hasCurrent = false
    scan: while next < tokens.count {
      var at = next
      if at > index, tokens[at].kind == .hyphen, at + 1 < tokens.count { at += 1 }
      guard at == index || tokens[at].lineBreaks == 0, tokens[at].kind == .word else { break }
      let token = tokens[at]
      if let unit = Numerals.unit[token.word] {
        let below = unit >= 10 ? 100.0 : 10.0
        let rest = current.truncatingRemainder(dividingBy: 100)
        if hasCurrent, rest.truncatingRemainder(dividingBy: below) != 0 || unit < 10 && rest > 0 && rest < 20 { break }
        current += unit
        hasCurrent = true
      } else if token.word == Numerals.hundred, current < 100 {
        current = (hasCurrent ? current : 1) * 100
        hasCurrent = true
      } else if token.word == Numerals.dozen {
        current = (hasCurrent ? current : 1) * 12
        hasCurrent = true
      } else if token.word == Numerals.couple {
        guard !hasCurrent else { break scan }
        current = 2
        hasCurrent = true
        if at + 1 < tokens.count, tokens[at + 1].word == Numerals.of { at += 1 }
      } else if token.classes.contains(.scale), let scale = Scale.table[token.word], scale.form == .word {
        guard hasCurrent || total > 0 else { break scan }
        if scale.value > last {
          total = (total + current) * scale.value
        } else {
          total += (hasCurrent ? current : 1) * scale.value
        }
        last = scale.value
        current = 0
        hasCurrent = false
      } else if token.word == Numerals.and, at + 1 < tokens.count, at > index,
        Numerals.unit[tokens[at + 1].word] != nil, current >= 100 || !hasCurrent
      {
        // "hundred and eight": what follows is a numeral.
      } else if token.word == Numerals.point, hasCurrent, at + 1 < tokens.count,
        Numerals.unit[tokens[at + 1].word] != nil
      {
        var place = 0.1
        var digit = at + 1
        while digit < tokens.count, let unit = Numerals.unit[tokens[digit].word], unit < 10 {
          current += unit * place
          place /= 10
          digit += 1
        }
        at = digit - 1
      } else {
        break
      }
      next = at + 1
    }
    guard hasCurrent || total > 0 else { return nil }
    var figure = Figure(end: next, mantissa: total + current)
    if last.isFinite, !hasCurrent {
      figure.mantissa /= last
      figure.scale = last
    }
    readHalf(&figure)
    if !figure.hasScale { readScales(&figure, afterSign: false) }
    return figure
  }

  /// "a billion", "a hundred million", "a half billion", "a few million", "a couple of billion".
  func article(at index: Int) -> Figure? {
    var next = index + 1
    if next < tokens.count, tokens[next].kind == .hyphen { next += 1 }
    guard next < tokens.count, tokens[next].lineBreaks == 0, tokens[next].kind == .word else { return nil }
    let token = tokens[next]
    if token.classes.contains(.fraction) { return fraction(at: next) }
    if token.word == Numerals.hundred || token.word == Numerals.couple || token.word == Numerals.dozen {
      return spelled(at: next)
    }
    if token.classes.contains(.vagueNumber) { return vague(at: next) }
    guard token.classes.contains(.scale), let scale = Scale.table[token.word], scale.form == .word else { return nil }
    var figure = Figure(end: next + 1, mantissa: 1, scale: scale.value)
    readHalf(&figure)
    readScales(&figure, afterSign: false)
    return figure
  }

  /// "half a billion", "half-billion", "quarter of a million", "half a dollar".
  func fraction(at index: Int) -> Figure? {
    var part: Double
    let word = tokens[index].word
    if word == Numerals.half {
      part = 0.5
    } else if Numerals.quarter.contains(word) {
      part = 0.25
    } else if Numerals.third.contains(word) {
      part = 1 / 3
    } else {
      return nil
    }
    if index > 0, word != Numerals.half {
      var before = index - 1
      if tokens[before].kind == .hyphen, before > 0 { before -= 1 }
      if let count = Numerals.unit[tokens[before].word], count < 4 { part *= count }
    }
    var next = index + 1
    if next < tokens.count, tokens[next].word == Numerals.of { next += 1 }
    if next < tokens.count, tokens[next].kind == .hyphen { next += 1 }
    if next < tokens.count, Numerals.article.contains(tokens[next].word) {
      next += 1
      if next < tokens.count, tokens[next].kind == .hyphen { next += 1 }
    }
    var figure = Figure(end: next, mantissa: part)
    readScales(&figure, afterSign: false)
    guard figure.hasScale || next > index + 1 else { return nil }
    return figure
  }

  /// "tens of billions", "hundreds of thousands", "billions", "several million", "multibillion".
  func vague(at index: Int) -> Figure? {
    guard let factor = Numerals.vagueFactor[tokens[index].word] else { return nil }
    var figure = Figure(end: index + 1, mantissa: 1, vague: factor)
    var bounds = factor
    while true {
      var next = figure.end
      if next < tokens.count, tokens[next].kind == .hyphen || tokens[next].word == Numerals.of { next += 1 }
      guard next < tokens.count, tokens[next].lineBreaks == 0, tokens[next].kind == .word else { break }
      if tokens[next].word == Numerals.hundred {
        bounds = bounds.lowerBound * 100...bounds.upperBound * 100
      } else if tokens[next].classes.contains(.scale), let scale = Scale.table[tokens[next].word], scale.form != .letter
      {
        bounds = bounds.lowerBound * scale.value...bounds.upperBound * scale.value
      } else {
        break
      }
      figure.scale = 1
      figure.end = next + 1
    }
    figure.vague = bounds
    // "millions and millions of dollars".
    if figure.end + 1 < tokens.count, tokens[figure.end].word == Numerals.and,
      tokens[figure.end + 1].word == tokens[figure.end - 1].word
    {
      figure.end += 2
      if let more = vague(at: figure.end - 1) { figure.end = more.end }
    }
    return figure
  }
}
