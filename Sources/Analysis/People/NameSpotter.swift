/// A place that may name a person, before the person is known.
struct SpottedName {
  /// The tokens of the name, without titles.
  var tokens: Range<Int>
}

/// Finds the places that name persons: the name model labels the runs of capitalised words.
enum NameSpotter {
  /// The names of a text, in order: those of the aliases, and those that the model finds beside them.
  static func names(in context: PersonContext, aliases: Aliases) -> [SpottedName] {
    let names = labelled(context)
    if aliases.isEmpty { return names }
    let declared = declaredNames(in: context, aliases).filter { declared in
      !names.contains { $0.tokens.count > declared.tokens.count && $0.tokens.overlaps(declared.tokens) }
    }
    let others = names.filter { name in !declared.contains { $0.tokens.overlaps(name.tokens) } }
    return (declared + others).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The places that hold an alias.
  private static func declaredNames(in context: PersonContext, _ aliases: Aliases) -> [SpottedName] {
    var names: [SpottedName] = []
    for run in context.runs {
      var index = run.tokens.lowerBound
      while index < run.tokens.upperBound {
        var end: Int?
        for phrase in aliases.phrases[context.key(at: index)] ?? [] where end == nil {
          var next = index
          var matched = 0
          while matched < phrase.count, next < run.tokens.upperBound {
            if context.tokens[next].kind == .word {
              guard context.key(at: next) == phrase[matched] else { break }
              matched += 1
            }
            next += 1
          }
          if matched == phrase.count { end = next }
        }
        if let end { names.append(SpottedName(tokens: index..<end)) }
        index = end ?? index + 1
      }
    }
    return names
  }

  /// The names that `model` finds in a text, in order.
  static func labelled(_ context: PersonContext, model: NameModel = .shared) -> [SpottedName] {
    var names: [SpottedName] = []
    context.text.bytes.withUnsafeBufferPointer { bytes in
      let maker = NameFeatures(context, bytes)
      let capacity = NameFeatures.count + NameFeatures.dependent
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { features in
        guard let base = features.baseAddress else { return }
        var lattice = NameLattice()
        for run in context.runs { lattice.label(run, maker, base, model, &names) }
      }
    }
    return withRepetitions(widened(names, in: context), in: context)
  }

  /// The names with what surely belongs to them: particles, and before a single word another that may be its given name.
  private static func widened(_ names: [SpottedName], in context: PersonContext) -> [SpottedName] {
    var result: [SpottedName] = []
    result.reserveCapacity(names.count)
    for var name in names {
      name = withParticles(name, in: context.tokens)
      while name.tokens.count > 1, let last = name.tokens.last, followsName(last, context) {
        name.tokens = name.tokens.lowerBound..<last
      }
      if let hyphen = name.tokens.first(where: { context.tokens[$0].kind == .hyphen }), hyphen > name.tokens.lowerBound,
        hyphen + 1 < name.tokens.upperBound, isCommon(hyphen + 1, context)
      {
        name.tokens = name.tokens.lowerBound..<hyphen  // "Clinton-Supporting", "Franco-German"
      }
      if name.tokens.count == 1, context.rule(at: name.tokens.lowerBound) == .none,
        context.tokens[name.tokens.lowerBound].classes.contains(.place),
        context.tokens[name.tokens.lowerBound].classes.isDisjoint(with: [.givenName, .surname])
      {
        continue
      }
      if name.tokens.count == 1 {
        switch context.kind(at: name.tokens.lowerBound, false) {
        case .honorific, .particle, .lowerParticle, .suffix: continue  // "Mrs" at the end of a line
        default: break
        }
      }
      let before = name.tokens.lowerBound - 1
      if name.tokens.count == 1, before >= (result.last?.tokens.upperBound ?? 0),
        context.tokens[name.tokens.lowerBound].lineBreaks == 0, context.key(at: before) != 0,
        context.rule(at: before) != .thing, mayBeGiven(before, context)
      {
        name.tokens = before..<name.tokens.upperBound
      }
      result.append(name)
    }
    return result
  }

  /// Whether a word at a name's end is none of it: letters after it ("Luke Keller MP"), or the verb of a headline
  /// ("Sanders Vows To").
  private static func followsName(_ index: Int, _ context: PersonContext) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, token.word != .unknown else { return false }
    if token.shape == .upper { return CueWords.shared.postnominals.contains(token.word) }
    return token.shape == .capitalized && token.classes.isDisjoint(with: [.surname, .givenName])
      && CueVerb.byWord[Int(token.word.index)].contains(.third)
  }

  private static func isCommon(_ index: Int, _ context: PersonContext) -> Bool {
    switch context.kind(at: index, false) {
    case .ordinary, .place, .thingHead, .function, .likelyWord: true
    default: false
    }
  }

  private static func mayBeGiven(_ index: Int, _ context: PersonContext) -> Bool {
    guard context.tokens[index].isCapitalized else { return false }
    switch context.kind(at: index, false) {
    case .given, .givenSurname, .unknown, .mixed, .surname, .likelyGiven, .likelyGivenSurname, .likelySurname:
      return true
    default: return false
    }
  }

  /// A name with the particles before it: "von der Leyen", at the beginning of a sentence "Von der Leyen".
  private static func withParticles(_ name: SpottedName, in tokens: [Token]) -> SpottedName {
    var begin = name.tokens.lowerBound
    while begin > 0, tokens[begin].lineBreaks == 0 {
      let before = tokens[begin - 1]
      let isHyphen = before.kind == .hyphen && begin > 1 && tokens[begin - 2].classes.contains(.particle)
      guard before.classes.contains(.particle) || isHyphen, !before.classes.contains(.function) || before.isCapitalized
      else { break }
      guard isHyphen || ownParticles.contains(before.word) else { break }
      begin -= 1
    }
    var result = name
    result.tokens = begin..<name.tokens.upperBound
    return result
  }

  /// Particles that stand before family names rather than in phrases of other languages.
  private static let ownParticles = WordSet("van von der den al bin el de ben ibn", lexicon: .shared)

  /// Adds the places that repeat the last word of a name of two words or more, where they don't name a thing.
  private static func withRepetitions(_ names: [SpottedName], in context: PersonContext) -> [SpottedName] {
    let known = Set(
      names.compactMap { name -> UInt32? in
        guard name.tokens.count > 1 else { return nil }
        let last = name.tokens.last {
          context.tokens[$0].kind == .word && !context.tokens[$0].classes.contains(.nameSuffix)
        }
        guard let last, last > name.tokens.lowerBound else { return nil }
        return context.key(at: last)
      })
    if known.isEmpty { return names }
    var result: [SpottedName] = []
    var next = 0
    for run in context.runs {
      for index in run.tokens {
        while next < names.count, names[next].tokens.upperBound <= index {
          result.append(names[next])
          next += 1
        }
        if next < names.count, names[next].tokens.contains(index) { continue }
        guard context.tokens[index].kind == .word, known.contains(context.key(at: index)),
          !NameRules.isThing(index..<index + 1, in: run, of: context),
          context.tokens[index].classes.isDisjoint(with: [.place, .ordinary])
        else { continue }
        result.append(SpottedName(tokens: index..<index + 1))
      }
    }
    return result + names[next...]
  }
}
