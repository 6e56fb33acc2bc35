import News

/// Narration that follows what was said in the same sentence.
extension AttributionFinder {
  /// Where content ends that narration follows without a cue of its own: "he would send tanks, while Berlin waits",
  /// "she was “furious” — a first for her", "they would vote for her but have not endorsed her".
  func endWithoutTail(_ content: Range<Int>, cue number: Int) -> Int {
    let isFinite = cues[number].form == .finite
    var index = content.lowerBound + 1
    if let quotation = content.last(where: { isQuotation($0) }) {
      if kind(quotation + 1) == .dash { return quotation + 1 }
      index = quotation + 1
    }
    while index < content.upperBound {
      if index > content.lowerBound + 2 {
        if kind(index) == .comma, isTail(after: index, of: content) { return index }
        if isFinite, word(index) == words.but, kind(index - 1) != .comma, index + 1 < content.upperBound,
          classes(index + 1).contains(.auxiliary)
        {
          return index
        }
      }
      index += 1
    }
    return content.upperBound
  }

  /// Whether a comma begins narration: "but", "while", or a relative clause, an apposition or a participle that no other
  /// comma closes.
  private func isTail(after comma: Int, of content: Range<Int>) -> Bool {
    let next = comma + 1
    guard next < content.upperBound, nodes[next].kind == .word else { return false }
    if word(next) == words.but || words.contrasting.contains(word(next)) { return true }
    guard !(next..<content.upperBound).contains(where: { kind($0) == .comma }) else { return false }
    return words.subjectRelative.contains(word(next)) || word(next) == words.a || word(next) == words.an
      || nodes[next].shape == .lower && endsInIng(nodes[next].tokens.lowerBound)
  }
}
