/// A place that may name a person, before the person is known.
struct SpottedName {
  /// The tokens of the name, without titles.
  var tokens: Range<Int>
  /// The honorifics and roles directly before the name.
  var title: Range<Int>?
  /// Whether the place alone shows that it names a person; otherwise it counts only where it repeats such a name.
  var isCertain: Bool
}

/// Finds the places that name persons: runs of capitalised words, cut at titles, places and things.
struct NameSpotter {
  private let text: AnalyzedText
  private let tokens: [Token]
  private var names: [SpottedName] = []

  /// The names of a text, in order.
  static func names(in text: AnalyzedText) -> [SpottedName] {
    var spotter = NameSpotter(text: text)
    for sentence in text.sentences { spotter.scan(sentence.tokens) }
    return spotter.names
  }

  private init(text: AnalyzedText) {
    self.text = text
    tokens = text.tokens
  }

  private mutating func scan(_ sentence: Range<Int>) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard beginsRun(at: index, before: sentence.upperBound) else {
        index += 1
        continue
      }
      let end = NameRun.end(from: index, in: tokens, before: sentence.upperBound)
      cut(index..<end)
      index = end
    }
  }

  private func beginsRun(at index: Int, before end: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if token.isCapitalized {
      return !token.classes.contains(.function)
        || index + 1 < end && !token.classes.isDisjoint(with: .givenName) && tokens[index + 1].isCapitalized
    }
    return NameRun.particles(from: index, in: tokens, before: end) != nil
  }

  /// Cuts a run at the words that are no part of a name, and judges what lies between.
  private mutating func cut(_ run: Range<Int>) {
    var index = run.lowerBound
    var title: Range<Int>?
    while index < run.upperBound {
      let token = tokens[index]
      if isTitle(token, at: index, in: run) {
        title = (title?.lowerBound ?? index)..<index + 1
        index += 1
      } else if token.kind != .word, title != nil {
        title = (title?.lowerBound ?? index)..<index + 1
        index += 1
      } else if isBoundary(token) {
        title = title.map { $0.lowerBound..<index + 1 }
        index += 1
      } else {
        var end = index + 1
        while end < run.upperBound, !isBoundary(tokens[end]), !isTitle(tokens[end], at: end, in: index..<run.upperBound)
        { end += 1 }
        judge(index..<end, title: title, run: run)
        title = nil
        index = end
      }
    }
  }

  private func isTitle(_ token: Token, at index: Int, in run: Range<Int>) -> Bool {
    guard !token.classes.isDisjoint(with: [.honorific, .role, .roleModifier]) else { return false }
    return token.classes.isDisjoint(with: [.givenName, .surname])
      || index == run.lowerBound && index + 1 < run.upperBound && token.classes.contains(.honorific)
  }

  private func isBoundary(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    if !token.classes.isDisjoint(with: [.givenName, .surname]) { return false }
    return !token.classes.isDisjoint(with: [.thingHead, .thingLead, .place, .ordinary, .function, .month, .weekday])
      || token.shape == .upper && !token.hasPoint && !token.classes.contains(.nameSuffix)
  }

  private mutating func judge(_ range: Range<Int>, title: Range<Int>?, run: Range<Int>) {
    var name = range
    while name.upperBound > name.lowerBound, tokens[name.upperBound - 1].kind != .word,
      tokens[name.upperBound - 1].kind != .period
    {
      name = name.lowerBound..<name.upperBound - 1
    }
    guard !name.isEmpty else { return }
    let words = name.filter { tokens[$0].kind == .word }
    guard let first = words.first else { return }
    if range.upperBound < run.upperBound, tokens[range.upperBound].classes.contains(.thingHead) { return }
    if range.lowerBound > run.lowerBound, tokens[range.lowerBound - 1].classes.contains(.thingLead) { return }
    let isTitled = title.map { $0.contains { !tokens[$0].classes.isDisjoint(with: [.honorific, .role]) } } ?? false
    let beginsWithGiven = words.count >= 2 && !tokens[first].classes.isDisjoint(with: .givenName)
    names.append(SpottedName(tokens: name, title: title, isCertain: isTitled || beginsWithGiven))
  }
}
