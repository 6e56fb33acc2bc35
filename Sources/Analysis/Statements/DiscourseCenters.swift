import News

/// Whom each sentence of a text is about: the person that its first phrase names, or that its "he" stands for.
///
/// What stands within quotation marks doesn't count: a name in somebody's mouth is nobody for the next "he".
struct DiscourseCenters {
  /// Whom a sentence is about.
  enum Center: Equatable {
    case person(Int)
    /// Somebody without a name, an organisation or a country: "he" is then not the person of the sentence before.
    case other(Speaker)
    case none
  }

  private let text: AnalyzedText
  private let people: PeopleOfText
  private let quotations: [Quotation]
  private var centers: [Center?]

  init(text: AnalyzedText, people: PeopleOfText, quotations: [Quotation]) {
    self.text = text
    self.people = people
    self.quotations = quotations
    centers = Array(repeating: nil, count: text.sentences.count)
  }

  /// The sentence that holds a token.
  func sentence(at token: Int) -> Int {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if text.sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, text.sentences.count - 1)
  }

  /// Records who the source at a token is; the first source of a sentence is its center.
  mutating func note(_ speaker: Speaker, at token: Int) {
    let sentence = sentence(at: token)
    if case .person? = centers[sentence] { return }
    if let person = speaker.person {
      centers[sentence] = .person(person)
    } else if speaker.kind != nil {
      centers[sentence] = .other(speaker)
    }
  }

  /// Whom a sentence is about.
  mutating func center(of sentence: Int) -> Center {
    if let center = centers[sentence] { return center }
    let center = find(sentence)
    centers[sentence] = center
    return center
  }

  /// Whether a sentence stands within quotation marks from its beginning to its end.
  func isQuoted(_ sentence: Int) -> Bool {
    let range = text.sentences[sentence].tokens
    guard let quotation = quotation(at: range.lowerBound) else { return false }
    return quotation.tokens.upperBound >= range.upperBound
  }

  /// The person that "he" or "she" at a token stands for, or somebody else that it stands for.
  mutating func antecedent(of token: Int, gender: Gender?) -> Center {
    let own = sentence(at: token)
    if let person = subject(in: text.sentences[own].tokens.lowerBound..<token, gender: gender) {
      return .person(person)
    }
    var sentence = own - 1
    var steps = 0
    while sentence >= 0, steps < 4, text.sentences[own].paragraph - text.sentences[sentence].paragraph <= 4 {
      if isQuoted(sentence) {
        sentence -= 1
        continue
      }
      switch center(of: sentence) {
      case .person(let person) where agrees(person, gender): return .person(person)
      case .other(let speaker) where speaker.kind == .unnamed: return .other(speaker)
      default:
        if let person = onlyPerson(in: text.sentences[sentence].tokens, gender: gender) { return .person(person) }
      }
      steps += 1
      sentence -= 1
    }
    return .none
  }

  private func agrees(_ person: Int, _ gender: Gender?) -> Bool {
    guard let gender, let own = people.persons[person].gender else { return true }
    return own == gender
  }

  private mutating func find(_ sentence: Int) -> Center {
    let range = text.sentences[sentence].tokens
    if let pronoun = pronounSubject(in: range) {
      let gender: Gender = text.tokens[pronoun].word == CueWords.shared.she ? .female : .male
      return antecedent(of: pronoun, gender: gender)
    }
    return subject(in: range, gender: nil).map { .person($0) } ?? .none
  }

  /// "He" or "she" outside quotation marks before any name.
  private func pronounSubject(in range: Range<Int>) -> Int? {
    let words = CueWords.shared
    let firstName = firstMention(from: range.lowerBound)
    let limit =
      firstName < people.mentions.count
      ? min(people.mentions[firstName].tokens.lowerBound, range.upperBound) : range.upperBound
    var index = range.lowerBound
    while index < limit {
      if let quotation = quotation(at: index) {
        index = quotation.tokens.upperBound
        continue
      }
      let word = text.tokens[index].word
      if word == words.he || word == words.she { return index }
      index += 1
    }
    return nil
  }

  /// The first person named as a subject may be: not within quotation marks, not after a preposition, not as an owner.
  private func subject(in range: Range<Int>, gender: Gender?) -> Int? {
    var number = firstMention(from: range.lowerBound)
    while number < people.mentions.count, people.mentions[number].tokens.upperBound <= range.upperBound {
      let mention = people.mentions[number]
      number += 1
      guard !mention.isModifier, agrees(mention.person, gender), quotation(at: mention.tokens.lowerBound) == nil else {
        continue
      }
      let after = mention.tokens.upperBound
      if after < text.tokens.count, text.tokens[after].kind == .clitic || text.tokens[after].kind == .apostrophe {
        continue
      }
      var before = mention.phrase.lowerBound - 1
      if before >= range.lowerBound, text.tokens[before].classes.contains(.determiner) { before -= 1 }
      if before >= range.lowerBound, text.tokens[before].classes.contains(.preposition) { continue }
      if before >= range.lowerBound, text.tokens[before].kind == .openParenthesis { continue }
      return mention.person
    }
    return nil
  }

  /// The only person of a gender that a range names outside quotation marks.
  private func onlyPerson(in range: Range<Int>, gender: Gender?) -> Int? {
    var found: Int?
    var number = firstMention(from: range.lowerBound)
    while number < people.mentions.count, people.mentions[number].tokens.upperBound <= range.upperBound {
      let mention = people.mentions[number]
      number += 1
      guard !mention.isModifier, agrees(mention.person, gender), quotation(at: mention.tokens.lowerBound) == nil else {
        continue
      }
      if let found, found != mention.person { return nil }
      found = mention.person
    }
    return found
  }

  private func firstMention(from token: Int) -> Int {
    var low = 0
    var high = people.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if people.mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func quotation(at token: Int) -> Quotation? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].tokens.contains(token) ? quotations[low] : nil
  }
}
