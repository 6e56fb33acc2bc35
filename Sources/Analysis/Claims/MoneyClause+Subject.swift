import News

/// The subject of the verb that governs a sum.
extension MoneyClause {
  /// Who does what the verb says; nil where the clause names nobody, or somebody who is no party.
  ///
  /// "is prepared to provide" and "plans to give" have the subject of the verb before; a participle that follows a
  /// comma ("…, providing more than") has that of its clause.
  var subject: String? {
    guard let verb else { return nil }
    var index = verb.index - 1
    // A chain of verbs: "will continue to provide", "has agreed to give".
    var words = 0
    while index > clause.lowerBound, words < 8 {
      let word = sentence.word(index)
      if word == "to", let deed = deedOfNoun(at: index - 1) {
        index = deed - 1
      } else if word == "to", index - 1 >= clause.lowerBound, isChained(sentence.word(index - 1)) {
        index -= 2
      } else if word == "and", sentence.word(index - 2) == "to" {  // "to finish and send"
        index -= 2
      } else if MoneyWords.beforeVerb.contains(word) || word.hasSuffix("ly") {
        index -= 1
      } else {
        break
      }
      words += 1
    }
    if isPassive(at: verb.index) { return party(after: ["by", "from"], from: verb.index + 1, to: clause.upperBound) }
    let isParticiple = sentence.word(verb.index).hasSuffix("ing") && index == verb.index - 1
    if isParticiple { return gerundSubject(before: verb.index) ?? mainSubject(before: verb.index) }
    // An aside between commas: "Sweden, which joined in March, will give".
    if sentence.word(index) == ",",
      let comma = Range.between(clause.lowerBound, index).last(where: { sentence.word($0) == "," })
    {
      index = comma - 1
    }
    return party(endingAt: index)
  }

  /// The verb on which a noun with an infinitive depends: "signed" in "signed a plan to give".
  func deedOfNoun(at noun: Int) -> Int? {
    guard Self.undertakings.contains(sentence.word(noun)), !isVerb(at: noun) || sentence.word(noun) == "effort" else {
      return nil
    }
    return Range.between(max(clause.lowerBound, noun - 4), noun).last { index in
      let word = sentence.word(index)
      return sentence.party(at: index) == nil
        && (MoneyWords.deeds[word] != nil && isVerb(at: index) || ["made", "reached", "struck", "led"].contains(word))
    }
  }

  private static let undertakings: Set<String> = [
    "plan", "plans", "agreement", "deal", "decision", "commitment", "pledge", "promise", "law", "bill", "order",
    "intention", "offer", "effort", "efforts",
  ]

  /// The subject that stands right before a participle: "with Norway giving $3 million".
  private func gerundSubject(before verb: Int) -> String? {
    guard let party = sentence.party(at: verb - 1), party.tokens.upperBound == verb, isParty(party) else { return nil }
    var before = party.tokens.lowerBound - 1
    while ["the", "our", "its", "their"].contains(sentence.word(before)) { before -= 1 }
    return ["to", "for", "in"].contains(sentence.word(before)) ? nil : name(of: party)
  }

  func isChained(_ word: String) -> Bool {
    MoneyWords.deeds[word] != nil
      || [
        "continue", "continues", "continued", "prepared", "ready", "going", "able", "voted", "decided", "helped",
        "began",
        "begun", "expected", "committed", "determined", "due", "used", "set", "working", "moved",
      ].contains(word)
  }

  /// "was provided", "has been approved": the subject is the money, or who gets it.
  private func isPassive(at index: Int) -> Bool {
    let word = sentence.word(index)
    guard word.hasSuffix("ed") || ["given", "sent", "spent", "lent", "paid", "set"].contains(word) else { return false }
    var before = index - 1
    while before > clause.lowerBound,
      sentence.word(before).hasSuffix("ly") || ["also", "not", "already"].contains(sentence.word(before))
    {
      before -= 1
    }
    guard ["is", "are", "was", "were", "be", "been", "being"].contains(sentence.word(before)) else { return false }
    return sentence.word(index + 1) != "to"  // "is prepared to"
  }

  /// The party whose noun phrase ends at a token: the name itself, or what acts for it ("G7 leaders"); a pronoun of the
  /// speaker's side.
  private func party(endingAt end: Int) -> String? {
    var index = end
    var words = 0
    while index >= clause.lowerBound, words < 7 {
      let word = sentence.word(index)
      if let party = sentence.party(at: index) {
        let between = Range.between(party.tokens.upperBound, end + 2)
        let isHead = between.count == 1 || between.dropLast().allSatisfy { isWithinName($0) }
        guard isHead, isParty(party) || between.count == 1 else { return nil }
        return name(of: party)
      }
      if Self.speakers.contains(word) { return words == 0 ? we : nil }
      if Self.pronouns.contains(word) { return nil }
      if !isWithinName(index) { return nil }
      index -= 1
      words += 1
    }
    return nil
  }

  private static let speakers: Set<String> = ["we", "i", "ourselves"]

  private func isWithinName(_ index: Int) -> Bool {
    let word = sentence.word(index)
    return MoneyWords.agents.contains(word) || ["'s", "’s", "and", "own", "of", "-", "today", "also"].contains(word)
  }

  /// The subject of the clause in which a participle stands: the first party of the clause that is followed by a verb.
  private func mainSubject(before end: Int) -> String? {
    if let we,
      let pronoun = Range.between(clause.lowerBound, end).first(where: { Self.speakers.contains(sentence.word($0)) }),
      !sentence.parties.contains(where: { $0.tokens.lowerBound < pronoun && clause.contains($0.tokens.lowerBound) })
    {
      return we
    }
    for party in sentence.parties where clause.contains(party.tokens.lowerBound) && party.tokens.upperBound < end {
      var next = party.tokens.upperBound
      while isWithinName(next), next < end { next += 1 }
      let word = sentence.word(next)
      let isVerb =
        MoneyWords.beforeVerb.contains(word) || MoneyWords.deeds[word] != nil || word.hasSuffix("ed") || word == "led"
      if isVerb, isParty(party) { return name(of: party) }
      // The first party that is no subject ends the search, unless it stands in an introduction.
      if !Range.between(clause.lowerBound, party.tokens.lowerBound).contains(where: { sentence.word($0) == "in" }) {
        return nil
      }
    }
    return nil
  }
}
