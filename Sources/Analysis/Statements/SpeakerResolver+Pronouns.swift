import News

extension SpeakerResolver {
  /// Who a pronoun at a token stands for.
  mutating func pronoun(at token: Int) -> Speaker {
    let word = tokens[token].word
    let gender: Gender
    if word == words.he || word == words.his || word == words.him {
      gender = .male
    } else if word == words.she || word == words.her {
      gender = .female
    } else if word == words.they || word == words.their {
      return .unnamed
    } else if word == words.it || word == words.its {
      return lastBody(before: token)
    } else if word == words.i || word == words.we {
      if isQuoted(token) { return .unknown }
      let author = author
      return author.name == nil && word == words.i ? signatory : author
    } else {
      return .unknown
    }
    noteRoles(before: token)
    switch centers.antecedent(of: token, gender: gender) {
    case .person(let person): return Speaker(name: people.persons[person].name, kind: .person, person: person)
    case .other(let speaker): return speaker.kind == .unnamed ? speaker : .unknown
    case .none: return .unknown
    }
  }

  /// The organisation or country that the sentence before is about, for "it".
  private mutating func lastBody(before token: Int) -> Speaker {
    let own = centers.sentence(at: token)
    var sentence = own
    while sentence >= 0, own - sentence <= 2 {
      if case .other(let speaker) = centers.center(of: sentence), speaker.name != nil { return speaker }
      if case .person = centers.center(of: sentence), sentence < own { return .unknown }
      sentence -= 1
    }
    return .unknown
  }

  /// Whether a quotation that stands alone goes on with one that fills the paragraph before it.
  func goesOn(_ attribution: Attribution, after previous: Attribution) -> Bool {
    guard previous.origin == .floating, previous.kind == .direct, attribution.paragraph == previous.paragraph + 1 else {
      return false
    }
    let own = centers.sentence(at: attribution.content.lowerBound)
    return own > 0 && centers.isQuoted(own - 1)
  }

  /// Whose a quotation is that stands alone in its paragraph: the person whom the paragraph before it is about.
  mutating func floating(_ attribution: Attribution) -> Speaker {
    let own = centers.sentence(at: attribution.content.lowerBound)
    guard own > 0 else { return .unknown }
    let paragraph = text.sentences[own].paragraph
    var sentence = own - 1
    var last: Int?
    while sentence >= 0, paragraph - text.sentences[sentence].paragraph <= 1 {
      if !centers.isQuoted(sentence) {
        switch centers.center(of: sentence) {
        case .person(let person): return Speaker(name: people.persons[person].name, kind: .person, person: person)
        case .other: return .unknown
        case .none: last = last ?? sentence
        }
      }
      sentence -= 1
    }
    return .unknown
  }
}
