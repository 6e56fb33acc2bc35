/// What a token is to names, coarsely: one of some forty-five kinds that the rules and the model reason in.
enum NameKind: UInt8 {
  case boundary = 1
  case lowerParticle, lowerRole, lowerAuxiliary, lowerDeterminer, lowerPreposition, lowerFunction, lowerThing, lower
  case initial, capitalI, suffix, honorific, acronymName, acronymWithPoints, acronym
  case givenSurname, given, surname, role, thingHead, thingLead, place, date, function, ordinary
  case doubtfulGivenSurname, doubtfulGiven, doubtfulSurname, particle, mixed, unknown
  /// What the gazetteer takes words for that no table of the lexicon holds.
  case likelyGiven, likelyGivenSurname, likelySurname, likelyEither, likelyPlace, likelyWord
  case comma, period, hyphen, clitic, quote, parenthesis, colon, mark

  init(_ token: Token, _ isAllCapitals: Bool) {
    guard token.kind == .word else {
      switch token.kind {
      case .comma, .semicolon: self = .comma
      case .period, .question, .exclamation, .ellipsis: self = .period
      case .hyphen, .dash, .slash: self = .hyphen
      case .clitic, .apostrophe: self = .clitic
      case .openQuote, .closeQuote, .straightQuote: self = .quote
      case .openParenthesis, .closeParenthesis: self = .parenthesis
      case .colon: self = .colon
      default: self = .mark
      }
      return
    }
    let classes = token.classes
    if !token.isCapitalized {
      self =
        classes.contains(.particle)
        ? .lowerParticle
        : !classes.isDisjoint(with: [.honorific, .role])
          ? .lowerRole
          : classes.contains(.auxiliary)
            ? .lowerAuxiliary
            : classes.contains(.determiner)
              ? .lowerDeterminer
              : classes.contains(.preposition)
                ? .lowerPreposition
                : classes.contains(.function) ? .lowerFunction : classes.contains(.thingHead) ? .lowerThing : .lower
      return
    }
    if token.shape == .initial {
      self = token.hasPoint ? .initial : .capitalI
    } else if classes.contains(.nameSuffix) {
      self = .suffix
    } else if classes.contains(.honorific) {
      self = .honorific
    } else {
      self = Self.ofWord(token, isAllCapitals)
    }
  }

  private static func ofWord(_ token: Token, _ isAllCapitals: Bool) -> NameKind {
    let classes = token.classes
    let isGiven = !classes.isDisjoint(with: .givenName)
    let isSurname = classes.contains(.surname)
    if token.shape == .capitalized, token.end - token.start == 2, classes.contains(.place) { return .unknown }
    let isDoubtful = !classes.isDisjoint(with: [.ordinary, .place, .month, .weekday, .function, .thingHead, .role])
    if token.shape == .upper, !isAllCapitals {
      return isGiven || isSurname ? .acronymName : token.hasPoint ? .acronymWithPoints : .acronym
    }
    if isGiven {
      return isDoubtful ? (isSurname ? .doubtfulGivenSurname : .doubtfulGiven) : isSurname ? .givenSurname : .given
    }
    if isSurname { return isDoubtful ? .doubtfulSurname : .surname }
    if !classes.isDisjoint(with: [.role, .roleModifier]) { return .role }
    if classes.contains(.thingHead) { return .thingHead }
    if classes.contains(.thingLead) { return .thingLead }
    if classes.contains(.particle) { return .particle }
    if classes.contains(.place) { return .place }
    if !classes.isDisjoint(with: [.month, .weekday]) { return .date }
    if classes.contains(.function) { return .function }
    if classes.contains(.ordinary) { return .ordinary }
    return token.shape == .mixed ? .mixed : .unknown
  }

  /// The kind of a word that no table of the lexicon holds, by what the gazetteer knows of it.
  init(_ entry: NameGazetteer.Entry) {
    if entry.given > 0 {
      self =
        entry.word > 0 || entry.place > 1
        ? .likelyEither : entry.surname > 1 ? .likelyGivenSurname : .likelyGiven
    } else if entry.surname > 0 {
      let isDoubtful = entry.word > 1 || entry.word > 0 && entry.surname < 3 || entry.place > 1
      self = isDoubtful ? .likelyEither : .likelySurname
    } else if entry.word > 0 {
      self = .likelyWord
    } else {
      self = entry.place > 0 ? .likelyPlace : .unknown
    }
  }

  /// A word that no table of the lexicon holds, and that may be a name.
  var isUnlisted: Bool {
    switch self {
    case .unknown, .likelyGiven, .likelyGivenSurname, .likelySurname, .likelyEither, .likelyPlace: true
    default: false
    }
  }

  /// A day or a month.
  var isOfTime: Bool { self == .date }

  /// A given name, surely one or perhaps.
  var isGiven: Bool {
    switch self {
    case .given, .givenSurname, .doubtfulGiven, .doubtfulGivenSurname: true
    default: false
    }
  }

  /// A word that may be a family name for all that is known.
  var mayBeSurname: Bool {
    switch self {
    case .given, .givenSurname, .surname, .doubtfulSurname, .doubtfulGivenSurname, .doubtfulGiven, .mixed, .acronymName,
      .particle:
      true
    default: isUnlisted
    }
  }

  /// A word that speaks for a family name.
  var isSurname: Bool {
    switch self {
    case .givenSurname, .surname, .doubtfulSurname, .doubtfulGivenSurname, .mixed: true
    default: isUnlisted
    }
  }
}
