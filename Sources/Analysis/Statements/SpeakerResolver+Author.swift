import News

/// Texts that are somebody's own words by their title: "Statement by Nancy Keller on the Port", "Remarks of President
/// Keller as Prepared for Delivery".
extension SpeakerResolver {
  /// Whose text it is by its title; nobody known where two have written it, or where the title doesn't say.
  ///
  /// The name, with the words of an office before it, must follow "by", "from" or "of" behind a noun for words that are
  /// somebody's. Persons further on in the title are what the text is about.
  var author: Speaker {
    guard let title, let mention = title.people.mentions.first, !mention.isModifier else { return .unknown }
    let tokens = title.text.tokens
    guard let before = startOfOffice(before: mention, of: title.text) else { return .unknown }
    guard before > 0, let noun = (0..<before).last(where: { isOwnWords($0, of: title.text) }) else { return .unknown }
    let word = tokens[before].word
    guard word == words.by || word == words.from || word == words.of && noun == before - 1 else { return .unknown }
    let after = mention.tokens.upperBound
    let isJoint = after < tokens.count && (tokens[after].word == words.and || tokens[after].kind == .clitic)
    if isJoint || isInList(mention, of: title) { return .unknown }
    let name = title.people.persons[mention.person].name
    return Speaker(name: name, kind: .person, person: people.persons.firstIndex { $0.name == name })
  }

  /// The token before the office that stands before a name: "by National Security Advisor Jake Keller", "from the
  /// Advisor for Cyber and New Technologies Jake Keller". An office that isn't known as one is written in capitals. Nil
  /// where others are joined to the person.
  private func startOfOffice(before mention: PeopleOfText.Mention, of title: AnalyzedText) -> Int? {
    var index = mention.phrase.lowerBound - 1
    var isJoined = false
    while index > 0 {
      let token = title.tokens[index]
      if token.word == words.by || token.word == words.from { break }
      let isWithin = index > 1 && title.tokens[index - 1].isCapitalized && !isOwnWords(index - 1, of: title)
      if token.word == words.for, isWithin {
        isJoined = false  // what it is for may be two things
      } else if token.word == words.and, isWithin {
        isJoined = true
      } else if !(token.isCapitalized || token.classes.contains(.determiner) || token.kind == .other) {
        guard token.word == words.of, isWithin else { break }
      }
      index -= 1
    }
    return isJoined ? nil : index
  }

  /// Whether a person is the first of several who are joined by commas: "by Anna Keller, Paul Lind, and Eva Maas".
  private func isInList(_ mention: PeopleOfText.Mention, of title: TitleOfText) -> Bool {
    let tokens = title.text.tokens
    let after = mention.tokens.upperBound
    guard after < tokens.count, tokens[after].kind == .comma,
      let next = title.people.mentions.first(where: { $0.tokens.lowerBound > after })
    else { return false }
    let and = words.and
    return tokens[after + 1..<next.tokens.lowerBound].allSatisfy { $0.isCapitalized || $0.word == and }
  }

  private func isOwnWords(_ index: Int, of title: AnalyzedText) -> Bool {
    Self.ownWords.contains(String(decoding: Folding.fold(title.string(index)), as: UTF8.self))
  }

  private static let ownWords: Set<String> = [
    "statement", "statements", "remarks", "speech", "address", "letter", "message", "testimony", "column", "comment",
    "comments", "blog", "essay", "editorial", "opinion", "proclamation", "tweet", "post",
  ]

  /// What an author says in a text that isn't a transcript: each paragraph, as in the turn of a transcript. What the author
  /// reports of others is their statement besides.
  func ownStatements() -> [Statement] {
    let author = author
    guard let name = author.name else { return [] }
    var paragraphs: [Range<Int>] = []
    for (index, sentence) in text.sentences.enumerated() {
      if index > 0, sentence.paragraph == text.sentences[index - 1].paragraph, let last = paragraphs.last {
        paragraphs[paragraphs.count - 1] = last.lowerBound..<sentence.tokens.upperBound
      } else {
        paragraphs.append(sentence.tokens)
      }
    }
    // Shorter ones are headings, datelines and marks of the end.
    let spoken = paragraphs.filter { paragraph in tokens[paragraph].count { $0.kind == .word } > 4 }
    return spoken.map { Statement(span: text.span(of: $0), kind: .direct, speaker: name, speakerKind: .person) }
  }
}
