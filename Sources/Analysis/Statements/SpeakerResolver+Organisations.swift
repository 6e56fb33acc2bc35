import News

/// The organisations that a text has named as sources.
struct OrganisationNames {
  private var names: [String] = []
  private var keys: [String: Int] = [:]

  /// One name for all spellings of it: the first that the text gave.
  mutating func canonical(_ name: String) -> String {
    let key = String(decoding: Folding.fold(name), as: UTF8.self)
    if let known = keys[key] { return names[known] }
    keys[key] = names.count
    names.append(name)
    return name
  }

  /// The last organisation whose name ends in a word.
  func last(endingIn word: String) -> String? {
    names.last { $0.split(separator: " ").contains { String(decoding: Folding.fold($0), as: UTF8.self) == word } }
  }
}

extension SpeakerResolver {
  /// An organisation as a source: "the Russian Defense Ministry", "Politico", "the ministry"; else somebody unnamed.
  mutating func organisation(_ core: Range<Int>) -> Speaker {
    var end = core.upperBound
    var index = core.lowerBound
    // The head is the last word before the first preposition that no capital follows.
    while index < core.upperBound {
      let token = tokens[index]
      if index > core.lowerBound, token.kind == .word, token.shape == .lower,
        token.classes.contains(.preposition) || token.classes.contains(.subordinator)
      {
        var next = index + 1
        while next < core.upperBound, tokens[next].classes.contains(.determiner) { next += 1 }
        let joins =
          !tokens[index - 1].classes.contains(.functionary) && tokens[index - 1].isCapitalized && next < core.upperBound
          && tokens[next].isCapitalized && tokens[next].classes.isDisjoint(with: [.weekday, .month])
          && (token.word == words.of || token.word == words.for || token.word == words.on || token.word == words.and)
        if !joins {
          end = index
          break
        }
      }
      index += 1
    }
    guard end > core.lowerBound else { return .unnamed }
    // "my administration", "this law": nobody's name.
    if tokens[core.lowerBound].classes.contains(.determiner), tokens[core.lowerBound].shape != .upper {
      return .unnamed
    }
    let head = tokens[end - 1]
    guard head.kind == .word else { return .unknown }
    if head.classes.contains(.document), head.shape == .lower { return .unknown }
    if head.classes.contains(.functionary) || !head.classes.isDisjoint(with: [.role]) && head.shape == .lower {
      return .unnamed
    }
    // "the Odesa MP", "the Queenslander", "@annakeller"
    if Self.seats.contains(head.word) && head.shape == .upper || isInhabitant(core) || isHandle(core.lowerBound) {
      return .unnamed
    }
    // A role before a name that is not known for one: a person, but who?
    // "President Keller's office", "the General Staff"
    let isOffice = head.classes.contains(.body) && (head.shape == .lower || end - core.lowerBound == 2)
    for index in core.lowerBound..<end - 1 where !isOffice && tokens[index].classes.contains(.functionary) {
      let shape = tokens[index].shape
      if shape == .lower || shape == .capitalized, tokens[index + 1].isCapitalized { return .unknown }
    }
    let hasCapital = (core.lowerBound..<end).contains {
      tokens[$0].isCapitalized && !tokens[$0].classes.contains(.determiner)
    }
    if head.shape == .lower {
      guard head.classes.contains(.body) || !head.classes.isDisjoint(with: [.thingHead]) else { return .unnamed }
      guard hasCapital else {
        let word = String(decoding: Folding.fold(text.string(end - 1)), as: UTF8.self)
        return organisations.last(endingIn: word).map { Speaker(name: $0, kind: .organisation) } ?? .unnamed
      }
      return named(core.lowerBound..<end)
    }
    // "Police said", "Researchers said": a noun that only the sentence's beginning writes large.
    if end - core.lowerBound == 1, head.shape == .capitalized, isSentenceStart(core.lowerBound),
      !head.classes.isDisjoint(with: [.body, .ordinary]), !Self.outlets.contains(head.word)
    {
      return .unnamed
    }
    let isCertain =
      head.shape == .upper || head.shape == .mixed
      || (core.lowerBound..<end).contains {
        !tokens[$0].classes.isDisjoint(with: [.body, .thingHead]) || tokens[$0].shape == .upper
      }
      || core.lowerBound > 0 && tokens[core.lowerBound - 1].word == words.the
      || Self.outlets.contains(tokens[core.lowerBound].word)
      || end - core.lowerBound > 1
        && !(core.lowerBound..<end).contains {
          !tokens[$0].classes.isDisjoint(with: [.givenName, .surname, .ordinary, .role])
        }
    return isCertain ? named(core.lowerBound..<end) : .unknown
  }

  private func isSentenceStart(_ token: Int) -> Bool {
    text.sentences[centers.sentence(at: token)].tokens.lowerBound == token
  }

  private mutating func named(_ range: Range<Int>) -> Speaker {
    let name = text.string(text.span(of: range)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Speaker(name: organisations.canonical(name), kind: .organisation)
  }

  /// Publications and bodies whose names look like anybody's.
  static let outletNames = """
    reuters bloomberg politico axios newsweek yahoo interfax tass ukrinform suspilne meduza breitbart facebook twitter
    google microsoft apple amazon boeing raytheon lockheed gazprom rosneft naftogaz ukroboronprom rheinmetall pentagon
    yonhap kyodo xinhua anadolu unian kremlin nato unicef oxfam interpol europol eurostat frontex gallup moody's fitch
    """
  static let outlets = WordSet(outletNames, lexicon: .shared)
}
