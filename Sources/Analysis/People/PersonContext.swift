/// A text made ready for the name model: its runs of capitalised words, the words' keys, and what the text as a whole
/// shows of each word.
struct PersonContext {
  /// What the text shows of a word at any of its places.
  struct Evidence: OptionSet {
    let rawValue: UInt16
    /// The word follows a given name.
    static let afterGivenName = Evidence(rawValue: 1 << 0)
    /// The word follows a form of address or a role.
    static let afterTitle = Evidence(rawValue: 1 << 1)
    /// The word stands before a head like "Foundation".
    static let beforeThing = Evidence(rawValue: 1 << 2)
    /// The word begins a run of two words or more.
    static let beginsRun = Evidence(rawValue: 1 << 3)
    /// The word ends a run of two words or more.
    static let endsRun = Evidence(rawValue: 1 << 4)
    /// The word stands alone.
    static let isAlone = Evidence(rawValue: 1 << 5)
    /// The word follows "in", "at", "from", "to" or "near".
    static let afterPlacePreposition = Evidence(rawValue: 1 << 6)
    /// The word follows "the".
    static let afterArticle = Evidence(rawValue: 1 << 7)
    /// The word ends a name that the rules find.
    static let endsName = Evidence(rawValue: 1 << 8)
    /// The word begins a name of two words or more that the rules find.
    static let beginsName = Evidence(rawValue: 1 << 9)
  }

  let text: AnalyzedText
  let tokens: [Token]
  /// The runs, in order.
  private(set) var runs: [Run] = []
  /// The words' keys by token; 0 for tokens that are no words of a run or beside one.
  private var keys: [UInt32]
  /// What the gazetteer knows of the words by token, of those that have keys.
  private var entries: [NameGazetteer.Entry]
  /// The kinds of tokens in sentences that aren't set in capitals, of those that have keys.
  private var kinds: [NameKind]
  private var evidence: EvidenceTable
  private var folded: [UInt8] = []  // the folded form of one word at a time
  private var rules: [NameRule]

  /// A run of tokens that may hold names.
  struct Run {
    var tokens: Range<Int>
    /// The sentence in which it stands.
    var sentence: Range<Int>
    /// Whether the sentence is set in capitals.
    var isAllCapitals: Bool
  }

  init(_ text: AnalyzedText) {
    self.text = text
    tokens = text.tokens
    keys = [UInt32](repeating: 0, count: text.tokens.count)
    entries = [NameGazetteer.Entry](repeating: NameGazetteer.Entry(code: 0), count: text.tokens.count)
    kinds = [NameKind](repeating: .boundary, count: text.tokens.count)
    evidence = EvidenceTable(capacity: text.tokens.count / 4)
    rules = [NameRule](repeating: .none, count: text.tokens.count)
    for sentence in text.sentences { findRuns(in: sentence.tokens) }
    for run in runs { note(run) }
    for run in runs { applyRules(to: run) }
    for run in runs { applyRepetition(to: run) }
  }

  /// What the rules say of the token at `index`.
  func rule(at index: Int) -> NameRule { rules[index] }

  /// What the token at `index` is to names.
  func kind(at index: Int, _ isAllCapitals: Bool) -> NameKind {
    if !isAllCapitals, kinds[index] != .boundary { return kinds[index] }
    return madeKind(at: index, isAllCapitals)
  }

  private func madeKind(at index: Int, _ isAllCapitals: Bool) -> NameKind {
    let kind = NameKind(tokens[index], isAllCapitals)
    return kind == .unknown && entries[index].code > 0 ? NameKind(entries[index]) : kind
  }

  /// The key of the word at `index`, the same for all forms of it that folding makes equal.
  func key(at index: Int) -> UInt32 { keys[index] }

  /// What the gazetteer knows of the capitalised word at `index`, which stands in a run or beside one.
  func entry(at index: Int) -> NameGazetteer.Entry { entries[index] }

  /// What the text shows of the word at `index`, which stands in a run.
  func evidence(at index: Int) -> Evidence { evidence[keys[index]] }

  private mutating func findRuns(in sentence: Range<Int>) {
    var index = sentence.lowerBound
    let first = runs.count
    var words = 0
    var capitals = 0
    while index < sentence.upperBound {
      let token = tokens[index]
      guard token.kind == .word else {
        index += 1
        continue
      }
      words += 1
      if token.shape == .upper || token.shape == .initial { capitals += 1 }
      guard NameRun.begins(at: index, in: tokens, before: sentence.upperBound) else {
        index += 1
        continue
      }
      let end = NameRun.end(from: index, in: tokens, before: sentence.upperBound)
      for inner in index + 1..<max(end, index + 1) where tokens[inner].kind == .word {
        words += 1
        if tokens[inner].shape == .upper || tokens[inner].shape == .initial { capitals += 1 }
      }
      runs.append(Run(tokens: index..<end, sentence: sentence, isAllCapitals: isNameInCapitals(index..<end)))
      index = end
    }
    if capitals >= 3, capitals * 3 > words * 2 {
      for run in first..<runs.count { runs[run].isAllCapitals = true }
    }
  }

  /// Whether a run is a full name set in capitals: "I, ANNA R. KASK, President of".
  private func isNameInCapitals(_ run: Range<Int>) -> Bool {
    guard run.count > 1, !tokens[run.lowerBound].classes.isDisjoint(with: .givenName),
      tokens[run.lowerBound].shape == .upper, tokens[run.lowerBound].end - tokens[run.lowerBound].start > 2
    else { return false }
    return run.allSatisfy { index in
      switch tokens[index].shape {
      case .upper, .initial: return true
      case .mixed, .none: return tokens[index].kind != .number
      case .lower, .capitalized: return tokens[index].classes.contains(.nameSuffix)
      }
    } && run.dropFirst().contains { tokens[$0].shape == .upper && tokens[$0].end - tokens[$0].start > 2 }
  }

  private mutating func applyRules(to run: Run) {
    if NameRules.isDateline(run, of: self) || NameRules.isOutlet(run, of: self)
      || NameRules.isPlaceAfterTown(run, of: self) || NameRules.isPartner(run, of: self)
      || NameRules.isListedPlace(run, of: self)
    {
      for token in run.tokens { rules[token] = .thing }
      return
    }
    if let name = NameRules.listed(run, of: self) ?? (NameRules.isByline(run, of: self) ? run.tokens : nil) {
      for token in name { rules[token] = .insideCertain }
      rules[name.lowerBound] = .beginCertain
      evidence.insert(.endsName, for: keys[name.upperBound - 1])
      return
    }
    var index = run.tokens.lowerBound
    while index < run.tokens.upperBound {
      if let firm = NameRules.firm(from: index, in: run, of: self) {
        for token in firm { rules[token] = .firm }
        index = firm.upperBound
        continue
      }
      guard let name = NameRules.name(from: index, in: run, of: self) else {
        index += 1
        continue
      }
      let isThing = NameRules.isThing(name, in: run, of: self)
      let isCertain = !isThing && NameRules.isCertain(name, in: run, of: self)
      for token in name { rules[token] = isThing ? .thing : isCertain ? .insideCertain : .inside }
      if !isThing { rules[name.lowerBound] = isCertain ? .beginCertain : .begin }
      if !isThing {
        if let last = name.last(where: { tokens[$0].kind == .word && !tokens[$0].classes.contains(.nameSuffix) }) {
          evidence.insert(.endsName, for: keys[last])
          if last > name.lowerBound { evidence.insert(.beginsName, for: keys[name.lowerBound]) }
        }
      }
      index = name.upperBound
    }
  }

  private mutating func applyRepetition(to run: Run) {
    for index in run.tokens where rules[index] == .none && tokens[index].kind == .word {
      let found = evidence[keys[index]]
      guard !found.isDisjoint(with: [.endsName, .beginsName]) else {
        if NameRules.speaks(index, in: run, of: self) {
          rules[index] = .beginCertain
        } else if isWellKnown(index, in: run) {
          rules[index] = .repeated
        }
        continue
      }
      if NameRules.isThing(index..<index + 1, in: run, of: self) {
        rules[index] = .thing
      } else {
        rules[index] = found.contains(.endsName) ? .repeated : .repeatedFirst
      }
    }
  }

  /// Whether a lone word is the family name of a well-known person.
  private func isWellKnown(_ index: Int, in run: Run) -> Bool {
    switch kind(at: index, run.isAllCapitals) {
    case .surname, .givenSurname, .mixed: break
    case let kind: if !kind.isUnlisted { return false }
    }
    let known = OfficeHolders.shared.wellKnownSurnames
    guard known.contains(keys[index]) else { return false }
    func isName(_ other: Int) -> Bool {
      guard run.tokens.contains(other) else { return false }
      if tokens[other].kind == .hyphen {
        // "the Biden-Harris administration": two well-known names.
        let beyond = other < index ? other - 1 : other + 1
        return !(run.tokens.contains(beyond) && known.contains(keys[beyond]))
      }
      return kind(at: other, run.isAllCapitals).mayBeSurname
    }
    if NameRules.isFamilyFirst(index, of: self), run.tokens.contains(index + 1),
      tokens[index + 1].shape == .capitalized,
      !run.isAllCapitals, !kind(at: index + 1, false).isOfTime
    {
      return false  // "Lai Sun Yee"
    }
    return !isName(index - 1) && !isName(index + 1) && !NameRules.isThing(index..<index + 1, in: run, of: self)
  }

  private mutating func note(_ run: Run) {
    let lower = max(run.sentence.lowerBound, run.tokens.lowerBound - 2)
    let upper = min(run.sentence.upperBound, run.tokens.upperBound + 2)
    text.bytes.withUnsafeBufferPointer { bytes in
      for index in lower..<upper where keys[index] == 0 {
        let key = key(of: tokens[index], bytes)
        keys[index] = key
        if tokens[index].kind == .word, tokens[index].isCapitalized, tokens[index].shape != .initial {
          entries[index] = NameGazetteer.entry(of: key)
        }
        kinds[index] = madeKind(at: index, false)
      }
    }
    guard !run.isAllCapitals else { return }
    let first = run.tokens.lowerBound
    let last = run.tokens.upperBound - 1
    for index in run.tokens where tokens[index].kind == .word {
      var found: Evidence = []
      if first == last {
        found.insert(.isAlone)
      } else if index == first {
        found.insert(.beginsRun)
      } else if index == last {
        found.insert(.endsRun)
      }
      if index > lower {
        let before = tokens[index - 1]
        let classes =
          before.kind == .period && before.isGlued && index - 1 > lower
          ? tokens[index - 2].classes : before.kind == .word ? before.classes : []
        if !classes.isDisjoint(with: .givenName), before.isCapitalized { found.insert(.afterGivenName) }
        if !classes.isDisjoint(with: [.honorific, .role]) { found.insert(.afterTitle) }
        if index == first, classes.contains(.preposition), !classes.contains(.particle) {
          found.insert(.afterPlacePreposition)
        }
        if index == first, classes.contains(.determiner) { found.insert(.afterArticle) }
      }
      if index < last, tokens[index + 1].classes.contains(.thingHead) { found.insert(.beforeThing) }
      evidence.insert(found, for: keys[index])
    }
  }

  private mutating func key(of token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if token.kind != .word { return UInt32(token.kind.rawValue) + 1 }
    if token.word != .unknown { return Lexicon.shared.key(of: token.word) }
    folded.removeAll(keepingCapacity: true)
    Folding.fold(UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]), into: &folded)
    return folded.withUnsafeBufferPointer { Lexicon.key(of: $0) }
  }
}

/// A small open-addressing table from word keys to evidence.
private struct EvidenceTable {
  private var slots: [(key: UInt32, evidence: PersonContext.Evidence)]
  private var mask: Int
  private var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, []), count: size)
    mask = size - 1
  }

  subscript(key: UInt32) -> PersonContext.Evidence {
    var slot = Int(key) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].evidence }
      slot = (slot + 1) & mask
    }
    return []
  }

  mutating func insert(_ evidence: PersonContext.Evidence, for key: UInt32) {
    var slot = Int(key) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    if slots[slot].key == 0 { count += 1 }
    slots[slot].key = key
    slots[slot].evidence.formUnion(evidence)
    // A text of names alone has more of them than were expected; a full table would be searched for ever.
    if count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let earlier = slots
    slots = Array(repeating: (0, []), count: earlier.count * 2)
    mask = slots.count - 1
    count = 0
    for (key, evidence) in earlier where key != 0 { insert(evidence, for: key) }
  }
}
