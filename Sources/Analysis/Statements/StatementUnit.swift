/// A piece of a sentence as the search for statements reads it: a token, a whole quotation, or a whole parenthesis.
struct UnitNode {
  /// What it is; `.openQuote` for a quotation and `.openParenthesis` for a parenthesis, both with all that they hold.
  var kind: Token.Kind
  var shape: Token.Shape
  /// The word and its classes; classes that make a verb or a conjunction of it are dropped within hyphenated words.
  var word: WordID
  var classes: WordClass
  /// What the word reports and how, empty where it is no cue.
  var cue: CueVerb
  /// The tokens.
  var tokens: Range<Int>
  /// The number of the quotation, or -1.
  var quotation: Int
  /// Whether a cue was found at it.
  var isCue = false

  var isQuotation: Bool { quotation >= 0 }
  var isCapitalized: Bool { shape != .none && shape != .lower }
}

/// A run of sentences that no quotation crosses: what one search for statements looks at.
struct StatementUnit {
  var tokens: Range<Int>
  var paragraph: Int
  /// The quotations that begin in it.
  var quotations: Range<Int>
}

extension StatementUnit {
  /// The units of a text in order.
  static func units(of text: AnalyzedText, quotations: [Quotation]) -> [StatementUnit] {
    var units: [StatementUnit] = []
    units.reserveCapacity(text.sentences.count)
    var begin: Int?
    var paragraph = 0
    var next = 0  // the first quotation that doesn't begin before the unit
    for sentence in text.sentences {
      let start = begin ?? sentence.tokens.lowerBound
      if begin == nil { paragraph = sentence.paragraph }
      let end = sentence.tokens.upperBound
      var last = next
      while last < quotations.count, quotations[last].tokens.lowerBound < end { last += 1 }
      if last > next, quotations[last - 1].tokens.upperBound > end {
        begin = start
        continue
      }
      units.append(StatementUnit(tokens: start..<end, paragraph: paragraph, quotations: next..<last))
      begin = nil
      next = last
    }
    if let begin, let end = text.sentences.last?.tokens.upperBound {
      units.append(StatementUnit(tokens: begin..<end, paragraph: paragraph, quotations: next..<quotations.count))
    }
    return units
  }

  /// Fills `nodes` with the unit's nodes.
  func nodes(of tokens: [Token], quotations all: [Quotation], cues: [CueVerb], into nodes: inout [UnitNode]) {
    nodes.removeAll(keepingCapacity: true)
    var index = self.tokens.lowerBound
    var quotation = quotations.lowerBound
    let end = self.tokens.upperBound
    while index < end {
      if quotation < quotations.upperBound, all[quotation].tokens.lowerBound == index {
        let range = all[quotation].tokens
        nodes.append(
          UnitNode(
            kind: .openQuote, shape: .none, word: .unknown, classes: [], cue: [], tokens: range, quotation: quotation))
        index = max(range.upperBound, index + 1)
        quotation += 1
        continue
      }
      let token = tokens[index]
      if token.kind == .openParenthesis, let close = closingParenthesis(after: index, tokens: tokens, all: all) {
        nodes.append(
          UnitNode(
            kind: .openParenthesis, shape: .none, word: .unknown, classes: [], cue: [], tokens: index..<close + 1,
            quotation: -1))
        index = close + 1
        continue
      }
      let isJoined =
        index > self.tokens.lowerBound && tokens[index - 1].kind == .hyphen && token.isGlued
        || index + 1 < end && tokens[index + 1].kind == .hyphen
      var classes = token.classes
      var word = token.word
      // The World Health Organization is no pronoun.
      if token.shape == .upper, word == CueWords.shared.who, !isBesideCapitals(index, in: tokens) {
        word = .unknown
        classes = []
      }
      // "Theresa May", "Will Smith": a capital within the sentence makes a name of a verb.
      if token.isCapitalized, index > self.tokens.lowerBound { classes.subtract([.auxiliary, .finite, .adverb]) }
      nodes.append(
        UnitNode(
          kind: token.kind, shape: token.shape, word: word,
          classes: isJoined ? classes.intersection([.functionary, .body, .document, .label]) : classes,
          cue: isJoined || !token.classes.contains(.reporting) ? [] : cues[Int(token.word.index)],
          tokens: index..<index + 1, quotation: -1))
      index += 1
    }
  }

  /// Whether a word beside a token is in capitals too, as in a headline.
  private func isBesideCapitals(_ index: Int, in tokens: [Token]) -> Bool {
    [index - 1, index + 1].contains { self.tokens.contains($0) && tokens[$0].shape == .upper }
  }

  private func closingParenthesis(after index: Int, tokens: [Token], all: [Quotation]) -> Int? {
    let limit = min(self.tokens.upperBound, index + 40)
    var next = index + 1
    while next < limit {
      if tokens[next].kind == .closeParenthesis { break }
      next += 1
    }
    guard next < limit else { return nil }
    // A quotation within it is read for itself.
    for token in index..<next where tokens[token].isQuote { return nil }
    return next
  }
}
