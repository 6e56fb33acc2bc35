/// The features of a token from which the name model tells whether it belongs to a person's name.
///
/// All are hashes of what stays the same from text to text: word keys, classes, shapes, endings, and what the text shows
/// of the word elsewhere. Training and tagging share this code.
struct NameFeatures {
  /// The number of features that `fill` makes for a token.
  static let count = independent + dependent
  /// How many of them don't depend on the label of the token before; they come first.
  static let independent = 52
  /// How many do: `fill` writes what they are made of, `labelled` makes them for a label.
  static let dependent = 10

  private let context: PersonContext
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ context: PersonContext, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.context = context
    self.bytes = bytes
  }

  /// What the rules say of a token.
  func rule(at index: Int) -> NameRule { context.rule(at: index) }

  /// Whether a token is surely a given name.
  func isGiven(_ index: Int, in run: PersonContext.Run) -> Bool {
    let kind = context.kind(at: index, run.isAllCapitals)
    return kind == .given || kind == .givenSurname
  }

  /// Whether a token is surely a family name.
  func isSurname(_ index: Int, in run: PersonContext.Run) -> Bool {
    context.kind(at: index, run.isAllCapitals) == .surname
  }

  /// The features that depend on the label of the token before, made of what `fill` wrote after the others.
  @inline(__always)
  static func labelled(
    _ filled: UnsafePointer<UInt32>, before label: NameLabel, into features: UnsafeMutablePointer<UInt32>
  ) {
    for number in 0..<dependent {
      features[number] = mix(UInt32(independent + number), filled[independent + number], UInt32(label.rawValue))
    }
  }

  /// Writes the features of the token at `index` of `run` to `features`: those that don't depend on the label of the token
  /// before, then what `labelled` makes the others of.
  func fill(_ features: UnsafeMutablePointer<UInt32>, at index: Int, in run: PersonContext.Run) {
    let sentence = run.sentence
    let tokens = context.tokens
    let word = context.key(at: index)
    let previousWord = index > sentence.lowerBound ? context.key(at: index - 1) : 1
    let nextWord = index + 1 < sentence.upperBound ? context.key(at: index + 1) : 2
    let evidence = UInt32(context.evidence(at: index).rawValue)
    let nextEvidence = index + 1 < run.tokens.upperBound ? UInt32(context.evidence(at: index + 1).rawValue) : 0x100
    let previousEvidence = index > run.tokens.lowerBound ? UInt32(context.evidence(at: index - 1).rawValue) : 0x100
    let first = run.tokens.lowerBound
    let last = run.tokens.upperBound - 1
    let place: UInt32 =
      (index == first ? 1 : 0) | (index == last ? 2 : 0) | (first == sentence.lowerBound ? 4 : 0)
      | (last + 1 == sentence.upperBound ? 8 : 0)
    let length = UInt32(min(last - first, 4))
    let beforeRun = first > sentence.lowerBound ? context.key(at: first - 1) : 1
    let afterRun = last + 1 < sentence.upperBound ? context.key(at: last + 1) : 2
    let beforeRunClasses = first > sentence.lowerBound ? signature(first - 1, run) : 1
    let afterRunClasses = last + 1 < sentence.upperBound ? signature(last + 1, run) : 2
    let classes = UInt32(truncatingIfNeeded: tokens[index].classes.rawValue >> 36) & 0xFFF
    let thingAhead: UInt32 = hasThing(index + 1...max(last, index + 1), in: run) ? 1 : 0
    let leadBehind: UInt32 = hasLead(first, index) ? 1 : 0
    let shape = UInt32(tokens[index].shape.rawValue)
    let suffix4 = ending(index, 4)
    let suffix3 = suffix4 & 0xFF_FFFF
    let suffix2 = suffix4 & 0xFFFF

    let kind = kinds(index, run)
    let k0 = kind.2
    let k1 = kind.3
    let k2 = kind.4
    let b1 = kind.1
    let b2 = kind.0
    let proof = evidence & 3
    var slot = 0
    func add(_ first: UInt32, _ second: UInt32 = 0) {
      features[slot] = Self.mix(UInt32(slot), first, second)
      slot += 1
    }
    add(word)
    add(k0 << 8 | k1)
    add(b1 << 8 | k0)
    add(b1 << 16 | k0 << 8 | k1)
    add(b2 << 16 | b1 << 8 | k0)
    add(k0 << 16 | k1 << 8 | k2)
    add(b2 << 24 | b1 << 16 | k0 << 8 | k1)
    add(b1 << 24 | k0 << 16 | k1 << 8 | k2)
    add(Self.mix(94, b2 << 24 | b1 << 16 | k0 << 8 | k1, k2))
    add(previousWord)
    add(nextWord)
    add(previousWord, k0)
    add(k0, nextWord)
    add(word, previousWord)
    add(word, nextWord)
    add(suffix2, k0)
    add(suffix3)
    add(suffix4)
    add(evidence)
    add(evidence & 0x13, k0)
    add(evidence & 0x40, k0)
    add(evidence & 0x84, k0)
    add(nextEvidence & 0x103, k0)
    add(previousEvidence & 0x103, k0)
    add(nextEvidence & 0x103, evidence & 0x13)
    add(place, k0)
    add(Self.mix(98, place, length), k0)
    add(beforeRun, place & 3)
    add(afterRun, place & 3)
    add(beforeRun, k0)
    add(afterRun, k0)
    add(beforeRunClasses, k0 << 4 | place & 3)
    add(afterRunClasses, k0 << 4 | place & 3)
    add(afterRun, place & 3 | proof << 4)
    add(thingAhead << 1 | leadBehind, k0)
    add(classes)
    add(shape, k0)
    let r0 = code(index)
    let r1 = index + 1 < run.tokens.upperBound ? code(index + 1) : 9
    let rb = index > first ? code(index - 1) : 9
    add(r0)
    add(r0, k0)
    add(r0 << 8 | r1 << 4 | rb)
    add(r0 << 8 | r1, k0)
    add(r0, k1)
    add(r0, nextWord)
    add(afterRun, length << 4 | place)
    add(beforeRun, length << 4 | place)
    let z0 = gazette(index, run)
    let z1 = gazette(index + 1, run)
    let z2 = gazette(index + 2, run)
    let zb = gazette(index - 1, run)
    add(z0)
    add(z0, k0)
    add(z0, z1)
    add(zb, z0)
    add(Self.mix(91, zb, z0), z1)
    add(Self.mix(92, z0, z1), z2)
    add(z0, UInt32(evidence & 0x3))
    features[slot] = k0
    features[slot + 1] = previousWord
    features[slot + 2] = k0 << 8 | k1
    features[slot + 3] = b1 << 8 | k0
    features[slot + 4] = evidence & 0x3
    features[slot + 5] = place << 4 | length
    features[slot + 6] = thingAhead << 1 | leadBehind
    features[slot + 7] = classes & 0x4007
    features[slot + 8] = r0
    features[slot + 9] = z0
  }

  /// What the gazetteer knows of a capitalised word, or why there is nothing to know.
  private func gazette(_ index: Int, _ run: PersonContext.Run) -> UInt32 {
    guard index >= run.sentence.lowerBound, index < run.sentence.upperBound else { return 250 }
    let token = context.tokens[index]
    guard token.kind == .word else { return 251 }
    guard token.isCapitalized else { return 252 }
    return token.shape == .initial ? 253 : UInt32(context.entry(at: index).code)
  }

  /// The rule of a token as the model knows it.
  private func code(_ index: Int) -> UInt32 { UInt32(context.rule(at: index).rawValue) }

  /// What a token is to names, coarsely, for the five tokens around `index`.
  private func kinds(_ index: Int, _ run: PersonContext.Run) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
    func kind(_ at: Int) -> UInt32 {
      at >= run.sentence.lowerBound && at < run.sentence.upperBound
        ? UInt32(context.kind(at: at, run.isAllCapitals).rawValue) : 1
    }
    return (kind(index - 2), kind(index - 1), kind(index), kind(index + 1), kind(index + 2))
  }

  /// The last `count` bytes of a word, folded roughly; 0 for other tokens.
  private func ending(_ index: Int, _ count: Int) -> UInt32 {
    let token = context.tokens[index]
    guard token.kind == .word else { return 0 }
    var value: UInt32 = 0
    var at = max(Int(token.start), Int(token.end) - count)
    while at < Int(token.end) {
      value = value << 8 | UInt32(bytes[at] | 0x20)
      at += 1
    }
    return value
  }

  private func hasThing(_ range: ClosedRange<Int>, in run: PersonContext.Run) -> Bool {
    for index in range where index < run.tokens.upperBound {
      if context.tokens[index].classes.contains(.thingHead) { return true }
    }
    return false
  }

  private func hasLead(_ first: Int, _ index: Int) -> Bool {
    var at = first
    while at < index {
      if context.tokens[at].classes.contains(.thingLead) { return true }
      at += 1
    }
    return false
  }

  /// The classes that matter here, of all that the lexicon knows.
  private static let mask: UInt64 =
    0xFFF << 36
    | (WordClass.function.rawValue | WordClass.month.rawValue | WordClass.weekday.rawValue
      | WordClass.pronoun.rawValue | WordClass.determiner.rawValue | WordClass.auxiliary.rawValue
      | WordClass.preposition.rawValue)

  /// Kind, shape and classes of a token in one number.
  private func signature(_ index: Int, _ run: PersonContext.Run) -> UInt32 {
    let token = context.tokens[index]
    let classes = token.classes.rawValue & Self.mask
    let form =
      UInt32(token.kind.rawValue) << 8 | UInt32(token.shape.rawValue) << 4 | (token.hasPoint ? 2 : 0)
      | (run.isAllCapitals ? 1 : 0)
    return Self.mix(form, UInt32(truncatingIfNeeded: classes >> 36), UInt32(truncatingIfNeeded: classes))
  }

  @inline(__always)
  private static func mix(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    var hash = (first &+ 1) &* 0x9E37_79B1
    hash = (hash ^ second) &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = (hash ^ third) &* 0xC2B2_AE35
    return hash ^ hash >> 16
  }
}
