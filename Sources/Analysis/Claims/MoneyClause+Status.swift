import News

/// How far the money has come, what it is for, and whether it is a total.
extension MoneyClause {
  var status: MoneyFlow.Status? {
    if isBlocked { return .blocked }
    let afterSum = Range.between(tokens.upperBound, min(tokens.upperBound + 6, clause.upperBound)).lazy
      .compactMap { MoneyWords.statusNouns[sentence.word($0)] }.first
    if let own = nounOfSum { return own }
    guard let verb else { return afterSum ?? statusNounBefore }
    let own = status(of: verb)
    if own == .given || own == .committed, let noun = statusNounBefore ?? afterSum, noun == .proposed { return noun }
    return own
  }

  /// The status that a verb gives, by its tense and the verbs that it depends on.
  private func status(of verb: (index: Int, deed: MoneyWords.Deed)) -> MoneyFlow.Status? {
    let base: MoneyFlow.Status? =
      switch verb.deed {
      case .give, .receive: .given
      case .commit: .committed
      case .pledge: .pledged
      case .propose, .ask: .proposed
      case .block: .blocked
      }
    var index = verb.index - 1
    var words = 0
    // "to quickly approve", "to finish and send"
    var mark = index
    while sentence.word(mark).hasSuffix("ly") || sentence.word(mark) == "be" { mark -= 1 }
    if sentence.word(mark) == "and", sentence.word(mark - 2) == "to" { mark -= 2 }
    var isInfinitive = false
    var isInGroup = true  // whether all between is auxiliaries and adverbs
    while index >= clause.lowerBound, words < 10 {
      let word = sentence.word(index)
      isInGroup = isInGroup && (MoneyWords.beforeVerb.contains(word) || word.hasSuffix("ly") || isChained(word))
      if isInGroup, let modal = MoneyWords.modal[word],
        verb.deed == .give || verb.deed == .commit || verb.deed == .receive
      {
        return verb.deed == .commit && modal == .pledged ? .committed : modal
      }
      if word == "to" || word == "for" || word == "by" { isInfinitive = isInfinitive || index == mark }
      if isInfinitive || sentence.word(verb.index).hasSuffix("ing") {
        if let deed = MoneyWords.deeds[word], isVerb(at: index) {
          switch deed {
          case .propose, .ask: return .proposed
          case .pledge: return .pledged
          case .commit: return .committed
          case .block: return .blocked
          case .give, .receive: break
          }
        }
        if Self.calls.contains(word), ["on", "upon", "for"].contains(sentence.word(index + 1)) { return .proposed }
        if word.hasPrefix("pressur") { return .proposed }
        if let noun = MoneyWords.statusNouns[word] { return isDecided(noun: index) ? .committed : noun }
        if isInfinitive, ["prepared", "ready", "going", "continue"].contains(word) { return .pledged }
      }
      index -= 1
      words += 1
    }
    if isInfinitive, verb.deed == .give { return sentence.word(mark) == "to" ? .proposed : base }
    return base
  }

  /// The status of the noun whose "of" or "for" leads to the sum: "the announcement of another $3 billion".
  private var nounOfSum: MoneyFlow.Status? {
    var index = tokens.lowerBound - 1
    while index > clause.lowerBound, isBeforeSum(index) { index -= 1 }
    guard ["of", "for"].contains(sentence.word(index)) else { return nil }
    return MoneyWords.statusNouns[sentence.word(index - 1)]
  }

  /// Whether the sum is told to be a part of the one before it, by "including" right in front of it.
  var isPart: Bool {
    var index = tokens.lowerBound - 1
    while index > 0, isBeforeSum(index) { index -= 1 }
    return sentence.word(index) == "including"
  }

  private static let calls: Set<String> = ["call", "calls", "called", "calling"]

  /// Whether what a noun names has been decided: "signed a plan to give".
  private func isDecided(noun: Int) -> Bool {
    guard let deed = deedOfNoun(at: noun) else { return false }
    return ["signed", "signs", "approved", "adopted", "passed", "finalized", "reached", "struck", "agreed", "made"]
      .contains(sentence.word(deed))
  }

  private var statusNounBefore: MoneyFlow.Status? {
    let start = max(clause.lowerBound, tokens.lowerBound - 9)
    return Range.between(start, tokens.lowerBound).reversed().lazy.compactMap { index in
      isVerb(at: index) && MoneyWords.deeds[sentence.word(index)] != nil || isDecided(noun: index)
        ? nil : MoneyWords.statusNouns[sentence.word(index)]
    }.first
  }

  /// Whether the money is held up: a verb of blocking next to it, or that it has not been approved.
  private var isBlocked: Bool {
    if verb?.deed == .block { return true }
    let around = Range.between(
      max(clause.lowerBound, tokens.lowerBound - 12), min(clause.upperBound, tokens.upperBound + 14))
    for index in around {
      let word = sentence.word(index)
      if ["stuck", "stalled", "stymied", "gridlocked", "blocked", "vetoed"].contains(word) { return true }
      if ["held", "holding", "hold"].contains(word), sentence.word(index + 1) == "up" { return true }
      if word == "yet", sentence.word(index + 1) == "to" { return true }
      if word == "failed", sentence.word(index + 1) == "to" { return true }
    }
    return false
  }

  /// What the money is for: by the words of its noun phrase behind it, and by what it is the worth of.
  var kinds: [MoneyFlow.Kind] {
    var found: Set<MoneyFlow.Kind> = []
    var index = tokens.upperBound
    while index < min(clause.upperBound, tokens.upperBound + 16) {
      let word = sentence.word(index)
      if word == ",", !["and", "or"].contains(sentence.word(index + 1)),
        MoneyWords.kinds[sentence.word(index + 1)] == nil
      {
        break
      }
      if ["to", "that", "with", "from"].contains(word), !found.isEmpty { break }
      if let kind = MoneyWords.kinds[word], sentence.party(at: index) == nil { found.insert(kind) }
      index += 1
    }
    if found.isEmpty {
      let start = max(verb?.index ?? clause.lowerBound, tokens.lowerBound - 10)
      for index in Range.between(start, tokens.lowerBound) {
        if let kind = MoneyWords.kinds[sentence.word(index)], sentence.party(at: index) == nil { found.insert(kind) }
      }
    }
    return MoneyFlow.Kind.allCases.filter(found.contains)
  }

  /// Whether the figure adds up what was given over a time.
  var isTotal: Bool {
    let around = clause.lowerBound..<clause.upperBound
    let words = Set(around.map { sentence.word($0) })
    if !words.isDisjoint(with: ["total", "overall", "altogether", "totaling", "totalling", "cumulative"]),
      verb?.deed == .give
        || !words.isDisjoint(with: ["bringing", "brings", "brought"])
    {
      return true
    }
    for index in around {
      let word = sentence.word(index)
      if word == "since" || (word == "so" && sentence.word(index + 1) == "far")
        || (word == "to" && sentence.word(index + 1) == "date")
      {
        return true
      }
    }
    guard let verb, verb.deed == .give, !isOneOfSeveral else { return false }
    var index = verb.index - 1
    while index >= clause.lowerBound, MoneyWords.beforeVerb.contains(sentence.word(index)) {
      if ["has", "have", "had", "'ve"].contains(sentence.word(index)) { return true }
      index -= 1
    }
    return false
  }

  /// Whether the sum is told to come on top of others: "another $2 billion", "$2 billion in new aid".
  var isAddition: Bool {
    let words = ["another", "additional", "new", "further", "extra"]
    let around = [
      Range.between(max(clause.lowerBound, tokens.lowerBound - 3), tokens.lowerBound),
      Range.between(tokens.upperBound, min(clause.upperBound, tokens.upperBound + 3)),
    ]
    return around.contains { range in range.contains { words.contains(sentence.word($0)) } }
  }

  /// Whether the sum is told to be one of several: "another", "an additional", "a new package".
  private var isOneOfSeveral: Bool {
    Range.between(max(clause.lowerBound, tokens.lowerBound - 4), tokens.lowerBound).contains {
      ["another", "additional", "new", "further", "extra", "a", "an", "latest"].contains(sentence.word($0))
    }
  }
}
