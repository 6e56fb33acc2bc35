import News

/// Relative clauses about a sum: "the $3 billion that Norway has sent", "a €2 billion pledge the EU made".
extension MoneyClause {
  /// The verb of a relative clause right behind the sum's noun phrase, with a subject of its own.
  var relativeVerb: (index: Int, deed: MoneyWords.Deed)? {
    var noun: MoneyWords.Deed?  // what the sum's own noun does: a "pledge" that was made
    for index in Range.between(tokens.upperBound, min(clause.upperBound, tokens.upperBound + 14)) {
      let word = sentence.word(index)
      if [",", ".", "(", ")"].contains(word) { return nil }
      // "to buy the tanks they need" is about the tanks.
      if word == "to", sentence.party(at: index + 1) == nil, !Self.articles.contains(sentence.word(index + 1)) {
        return nil
      }
      if let status = MoneyWords.statusNouns[word] { noun = Self.deed(of: status) }
      let deed = word == "made" ? noun : MoneyWords.deeds[word]
      guard let deed, sentence.party(at: index) == nil, !word.hasSuffix("ing"), hasSubject(index) else { continue }
      return (index, deed)
    }
    return nil
  }

  private static let articles: Set<String> = ["the", "a", "an", "our", "its", "their", "this", "these", "those"]

  private static func deed(of status: MoneyFlow.Status) -> MoneyWords.Deed? {
    switch status {
    case .committed: .commit
    case .pledged: .pledge
    case .given: .give
    case .proposed, .blocked: nil
    }
  }

  /// Whether a pronoun or a party stands before a verb and its auxiliaries as its subject. Behind a preposition, or
  /// joined to what stands there, a party is none: "for Ukraine approved in May".
  private func hasSubject(_ verb: Int) -> Bool {
    var index = verb - 1
    while index >= tokens.upperBound, MoneyWords.beforeVerb.contains(sentence.word(index)) { index -= 1 }
    while index >= tokens.upperBound, MoneyWords.agents.contains(sentence.word(index)), sentence.party(at: index) == nil
    {
      index -= 1
    }
    if ["we", "they", "you", "i", "he", "she"].contains(sentence.word(index)), index >= tokens.upperBound {
      return true
    }
    guard index >= tokens.upperBound, let party = sentence.party(at: index) else { return false }
    var before = party.tokens.lowerBound - 1
    while ["the", "our", "its", "their", "other"].contains(sentence.word(before)) || sentence.party(at: before) != nil {
      before -= 1
    }
    // The noun of the sum, or "that".
    let word = sentence.word(before)
    return before < tokens.upperBound || word == "that" || MoneyWords.aidNouns.contains(word)
      || MoneyWords.statusNouns[word] != nil
  }
}
