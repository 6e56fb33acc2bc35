/// A name of a text taken apart, its words compared by keys.
struct NameParts {
  /// A word of a name: one token, or several joined by hyphens.
  struct Word {
    var tokens: Range<Int>
    /// The key of the word, that of the main part where a particle is joined to it ("al-Sisi").
    var key: UInt32
    var isInitial: Bool
    var isParticle: Bool
  }

  /// The words, without a leading form of address and without a suffix.
  var words: [Word]
  /// The tokens from the first word to the last, a suffix included.
  var tokens: Range<Int>
  /// The key of the family name (the last word), equal for its transliterations.
  var surname: UInt32

  init(of name: Range<Int>, in context: PersonContext) {
    let tokens = context.tokens
    var words: [Word] = []
    var index = name.lowerBound
    while index + 1 < name.upperBound, tokens[index].classes.contains(.honorific),
      tokens[index].classes.isDisjoint(with: .givenName)
    {
      index += 1
      if index + 1 < name.upperBound, tokens[index].kind == .period { index += 1 }
    }
    let first = index
    var last = index + 1
    while index < name.upperBound {
      let begin = index
      let token = tokens[index]
      index += 1
      guard token.kind == .word else {
        if token.kind == .period { last = index }
        continue
      }
      last = index
      if token.classes.contains(.nameSuffix), !words.isEmpty { continue }
      var key = context.key(at: begin)
      let leads =
        words.isEmpty && index < name.upperBound
        && (tokens[index].classes.contains(.particle) || token.classes.isDisjoint(with: .givenName))
      var isParticle = token.classes.contains(.particle) && (token.shape == .lower || leads)
      while index + 1 < name.upperBound, tokens[index].kind == .hyphen {
        let part = context.key(at: index + 1)
        key = isParticle || tokens[begin].classes.contains(.particle) && index == begin + 1 ? part : key &* 31 &+ part
        isParticle = false
        index += 2
        last = index
      }
      words.append(
        Word(tokens: begin..<index, key: key, isInitial: token.shape == .initial, isParticle: isParticle))
    }
    if words.isEmpty {
      words = [Word(tokens: first..<last, key: context.key(at: first), isInitial: false, isParticle: false)]
    }
    self.words = words
    self.tokens = first..<last
    let family = words[words.count - 1]
    surname = family.tokens.count == 1 ? Self.surnameKey(family.tokens.lowerBound, context) : family.key
    if family.tokens.count == 3, context.tokens[family.tokens.lowerBound].classes.contains(.particle) {
      surname = Self.surnameKey(family.tokens.lowerBound + 2, context)
    }
  }

  /// The first word where the name has a given name or an initial before the family name.
  var given: Word? { words.count > 1 && !words[0].isParticle ? words[0] : nil }

  /// Whether this name and `other`, which has the same family name, can be one person's: their given names are forms of one
  /// name, an initial fits, or a word before the family name is the same.
  func agrees(with other: NameParts, in context: PersonContext) -> Bool {
    guard let own = given, let others = other.given else { return true }
    if NameVariants.group(of: own.key) == NameVariants.group(of: others.key) { return true }
    if own.isInitial || others.isInitial {
      return Self.initial(own, context) == Self.initial(others, context)
    }
    let between = words.dropFirst().dropLast().filter { !$0.isInitial && !$0.isParticle }.map(\.key)
    let othersBetween = other.words.dropFirst().dropLast().filter { !$0.isInitial && !$0.isParticle }.map(\.key)
    return between.contains(others.key) || othersBetween.contains(own.key)
  }

  private static func initial(_ word: Word, _ context: PersonContext) -> UInt8 {
    context.text.bytes[Int(context.tokens[word.tokens.lowerBound].start)] | 0x20
  }

  private static func surnameKey(_ index: Int, _ context: PersonContext) -> UInt32 {
    let token = context.tokens[index]
    var folded: [UInt8] = []
    context.text.bytes.withUnsafeBufferPointer {
      Folding.fold(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)]), into: &folded)
    }
    return NameVariants.surnameKey(ofFolded: folded)
  }
}
