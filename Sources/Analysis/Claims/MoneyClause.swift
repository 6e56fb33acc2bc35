import News

/// One sum of money and the clause around it.
struct MoneyClause {
  let sentence: MoneySentence
  let tokens: Range<Int>  // of the sum
  /// Who is meant by "we"; nil where that isn't known.
  let we: String?
  /// The organisation that announces the sum, and the words that say so; nil where none does.
  private let announcement: (name: String, cue: Span)?
  /// Whether the sum begins another item of a list of sums: it has a comma before it, and what it is for behind it.
  private(set) var isNextOfList = false
  /// Where the clause begins and ends.
  private(set) var clause: Range<Int>
  /// The index of the verb that governs the sum, and what it does; nil where none does.
  private(set) var verb: (index: Int, deed: MoneyWords.Deed)?

  init(_ sentence: MoneySentence, sum: Int, we: String?, announcement: (name: String, cue: Span)? = nil) {
    self.sentence = sentence
    tokens = sentence.sums[sum].tokens
    self.we = we
    self.announcement = announcement
    clause = 0..<sentence.tokens.count
    let previous = sum > 0 ? sentence.sums[sum - 1].tokens.upperBound : 0
    let following =
      sum + 1 < sentence.sums.count ? sentence.sums[sum + 1].tokens.lowerBound : sentence.tokens.count
    clause = .between(beginning(after: previous), ending(before: following))
    if sum > 0, let comma = commaOfList, comma > previous {
      isNextOfList = true
      clause = .between(max(clause.lowerBound, comma + 1), clause.upperBound)
    }
    verb = relativeVerb ?? governingVerb()
  }

  /// The organisation whose announcing is the verb: "the agency announced a $5 million loan".
  var announcer: String? {
    guard let announcement, let verb, sentence.tokens[verb.index].span.overlaps(announcement.cue) else { return nil }
    return announcement.name
  }

  /// What the clause says of the sum.
  var flow: MoneyFlow {
    var flow = MoneyFlow(status: status, kinds: kinds, isTotal: isTotal, isAddition: isAddition)
    guard isAboutAid else { return MoneyFlow(kinds: []) }
    flow.recipient = recipient
    flow.giver = giver(besides: flow.recipient)
    if verb?.deed == .receive || verb?.deed == .ask, flow.recipient == nil || flow.recipient == flow.giver {
      if verb?.deed == .receive, let subject = subject {
        flow.recipient = subject
        flow.giver = party(after: ["from", "by"], from: tokens.upperBound, to: clause.upperBound)
      } else if verb?.deed == .ask, let subject = subject, flow.giver == nil || flow.giver == subject {
        flow.recipient = subject
        flow.giver = nil
      }
    }
    if flow.giver == flow.recipient { flow.giver = nil }
    return flow
  }

  // MARK: - The clause

  /// The comma before the sum where what follows tells what the sum is for: ", and $2 billion to feed Yemen".
  private var commaOfList: Int? {
    var index = tokens.lowerBound - 1
    while index > 0, isBeforeSum(index) || sentence.word(index) == "and" { index -= 1 }
    guard sentence.word(index) == "," else { return nil }
    let behind = Range.between(tokens.upperBound, min(tokens.upperBound + 5, clause.upperBound))
    return behind.contains { ["to", "for", "in", "from"].contains(sentence.word($0)) } ? index : nil
  }

  /// The index of the first token of the clause.
  private func beginning(after previous: Int) -> Int {
    var index = tokens.lowerBound - 1
    while index >= 0 {
      let word = sentence.word(index)
      if word == ";" || word == ":" || word == "—" || word == "–" { return index + 1 }
      if ["which", "who", "whose"].contains(word), sentence.word(index - 1) == ",",
        Range.between(index, tokens.lowerBound).contains(where: { sentence.word($0) == "," })
      {
        index -= 2  // an aside that has ended
        continue
      }
      if MoneyWords.subordinators.contains(word), index < tokens.lowerBound - 2,
        !(word == "than" || word == "after" || word == "before") || index + 4 < tokens.lowerBound
      {
        return index + 1
      }
      index -= 1
    }
    return 0
  }

  private func ending(before following: Int) -> Int {
    var index = tokens.upperBound
    while index < sentence.tokens.count {
      let word = sentence.word(index)
      if word == ";" || word == ":" || word == "—" || word == "–" { return index }
      if MoneyWords.subordinators.contains(word) { return index }
      if index == following, sentence.word(index - 1) != "(" { return index }
      index += 1
    }
    return index
  }

  /// The nearest verb of giving, promising, deciding before the sum within the clause.
  private func governingVerb() -> (index: Int, deed: MoneyWords.Deed)? {
    var index = tokens.lowerBound - 1
    while index >= clause.lowerBound {
      if sentence.party(at: index) == nil, let deed = MoneyWords.deeds[sentence.word(index)], isVerb(at: index) {
        return (index, deed)
      }
      index -= 1
    }
    return nil
  }

  /// Whether a word that may be a noun or a verb is a verb: "plan", "support", "need", "request", "aid" after a
  /// determiner or an adjective are nouns.
  func isVerb(at index: Int) -> Bool {
    let word = sentence.word(index)
    if word.hasSuffix("ed") || word.hasSuffix("ing") {
      // "unprecedented support" has no verb, "the supporting documents" neither; but after a noun or an auxiliary it is one.
      return !Self.determiners.contains(sentence.word(index - 1))
    }
    guard Self.nouns.contains(word) else { return true }
    let before = sentence.word(index - 1)
    return before == "to" || MoneyWords.modal[before] != nil || Self.pronouns.contains(before) || before == "not"
      || (sentence.party(at: index - 1).map { $0.tokens.upperBound == index && !isAdjective($0) } ?? false)
  }

  private func isAdjective(_ party: MoneySentence.Party) -> Bool {
    if case .country(_, .demonym) = party.kind { return true }
    return false
  }

  static let determiners = Set(
    "the a an this that these those its their our his her my your new of in additional more".split(separator: " ")
      .map(String.init))
  static let pronouns = Set("we i they you he she it who".split(separator: " ").map(String.init))
  private static let nouns = Set(
    """
    support plan plans pledge promise offer request requests need needs demand appeal appeals grant grants supply supplies
    supported issue issues release set transfer transfers award push press vote draft aim aims hope hopes want wants
    commit invest surge pause halt block delay delays veto spend pay direct mobilized set pass outline lobby debate
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether the clause is about money that is given: by its verb, or by the noun that the sum belongs to.
  private var isAboutAid: Bool {
    if verb != nil { return true }
    return Range.between(max(clause.lowerBound, tokens.lowerBound - 8), min(clause.upperBound, tokens.upperBound + 8))
      .contains {
        MoneyWords.aidNouns.contains(sentence.word($0)) || MoneyWords.statusNouns[sentence.word($0)] != nil
      }
  }
}
