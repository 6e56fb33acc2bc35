/// A form of a verb that reports what somebody says, and what it takes for its content.
struct CueVerb: OptionSet, Sendable {
  let rawValue: UInt32

  // The form
  /// "said", "warned": past tense, or past participle.
  static let past = CueVerb(rawValue: 1 << 0)
  /// "says".
  static let third = CueVerb(rawValue: 1 << 1)
  /// "say".
  static let base = CueVerb(rawValue: 1 << 2)
  /// "saying".
  static let gerund = CueVerb(rawValue: 1 << 3)
  /// "written", "sworn": a participle that is no past tense.
  static let participle = CueVerb(rawValue: 1 << 4)

  // The content
  /// A clause without "that": "said he would".
  static let bare = CueVerb(rawValue: 1 << 5)
  /// A clause with "that", or one whose subject shows that it is a clause.
  static let that = CueVerb(rawValue: 1 << 6)
  /// A quotation.
  static let quote = CueVerb(rawValue: 1 << 7)
  /// The one spoken to stands before the content: "told reporters that".
  static let addressee = CueVerb(rawValue: 1 << 8)
  /// A noun phrase tells the content: "announced a plan".
  static let object = CueVerb(rawValue: 1 << 9)
  /// An infinitive tells it: "vowed to fight".
  static let infinitive = CueVerb(rawValue: 1 << 10)
  /// An object and an infinitive tell it: "urged allies to send".
  static let objectInfinitive = CueVerb(rawValue: 1 << 11)
  /// Base and third person are nouns too: "claims", "report".
  static let noun = CueVerb(rawValue: 1 << 12)
  /// It names something: "called it “madness”".
  static let naming = CueVerb(rawValue: 1 << 13)
  /// A question follows: "asked whether".
  static let question = CueVerb(rawValue: 1 << 14)
  /// Takes "against", "about" or "of" before its object: "warned of".
  static let preposition = CueVerb(rawValue: 1 << 15)
  /// "called for", "called on".
  static let call = CueVerb(rawValue: 1 << 16)
  /// Its object tells the content in a participle too: "citing costs".
  static let cite = CueVerb(rawValue: 1 << 17)

  /// It tells what somebody holds rather than says: "believes".
  static let belief = CueVerb(rawValue: 1 << 18)
  /// What studies and courts do: "found that". Its subject is a text or a body.
  static let finding = CueVerb(rawValue: 1 << 19)

  /// Things do it as well as persons, and then nothing is said: "underscore", "suggest".
  static let showing = CueVerb(rawValue: 1 << 20)

  /// The bits that tell the form.
  static let forms: CueVerb = [.past, .third, .base, .gerund, .participle]

  /// Lemmas and what they take. A lemma with irregular forms lists them: past, third person, gerund, participle.
  static let table: [(frames: CueVerb, lemmas: String)] = [
    ([.bare, .that, .quote], "say/said/says/saying add write/wrote/writes/writing/written"),
    (
      [.bare, .that, .quote],
      """
      argue insist maintain acknowledge admit/admitted/admits/admitting concede contend assert boast
      complain joke predict recall retweet testify/testified/testifies/testifying vow
      swear/swore/swears/swearing/sworn reiterate suggest allege quip/quipped/quips/quipping opine lament speculate
      conclude reckon affirm aver/averred/avers/averring muse surmise theorize theorise imply/implied/implies/implying
      proclaim
      """
    ),
    ([.that, .quote, .noun, .bare], "claim warn/warned/warns/warning note estimate caution counter remark tweet hint"),
    ([.that, .quote, .noun, .object], "report stress demand"),
    ([.that, .quote, .noun], "comment state post signal protest question"),
    (
      [.that, .quote, .object],
      """
      announce acknowledge note admit/admitted/admits/admitting confirm deny/denied/denies/denying reveal disclose emphasize emphasise underscore underline highlight
      """
    ),
    (
      [.that, .quote],
      """
      explain observe repeat mention indicate propose declare recommend convey reaffirm stipulate attest
      specify/specified/specifies/specifying clarify/clarified/clarifies/clarifying
      """
    ),
    (
      [.that, .bare, .addressee, .quote],
      "tell/told/tells/telling remind inform assure notify/notified/notifies/notifying"
    ),
    ([.quote, .question, .addressee, .that], "ask query/queried/queries/querying"),
    ([.quote, .question], "wonder inquire enquire"),
    (
      [.quote, .that, .noun],
      "reply/replied/replies/replying answer shout cry/cried/cries/crying scream whisper blog/blogged/blogs/blogging"
    ),
    (
      [.quote, .that],
      """
      respond retort exclaim interject rejoin yell mutter chant intone 
      sing/sang/sings/singing/sung rant narrate
      """
    ),
    ([.quote, .that, .infinitive, .noun], "promise pledge"),
    ([.infinitive], "vow swear/swore/swears/swearing/sworn"),
    ([.quote, .that, .noun], "threaten/threatened/threatens/threatening"),
    (
      [.quote, .objectInfinitive, .addressee, .that],
      "urge advise plead/pleaded/pleads/pleading/pled implore exhort beg/begged/begs/begging"
    ),
    ([.objectInfinitive], "tell/told/tells/telling ask warn/warned/warns/warning"),
    ([.naming, .object, .noun], "call"),
    ([.naming, .object], "accuse"),
    (
      [.naming],
      """
      describe dub/dubbed/dubs/dubbing label brand denounce characterize characterise portray blast deride mock praise
      laud liken compare exhort blame attack dismiss bemoan reference ridicule chide scold
      rebuke refer/referred/refers/referring depict paint
      slam/slammed/slams/slamming criticize criticise condemn decry/decried/decries/decrying hail tout
      """
    ),
    (
      [.naming, .object],
      """
      describe denounce praise mock slam/slammed/slams/slamming criticize criticise condemn decry/decried/decries/decrying
      """
    ),
    ([.naming], "thank defend portray label hit/hit/hits/hitting offer credit frame"),
    ([.preposition, .noun], "point"),
    ([.object], "reiterate reaffirm"),
    (
      [.showing],
      "underscore underline highlight emphasize emphasise suggest indicate imply/implied/implies/implying reveal signal remind deny/denied/denies/denying"
    ),
    ([.noun], "label brand attack blame hit credit offer frame paint reference rebuke mock"),
    ([.that, .bare, .belief], "think/thought/thinks/thinking believe"),
    ([.that, .belief], "feel/felt/feels/felt"),
    ([.that, .quote], "assess calculate moan gripe fume"),
    ([.that, .quote, .noun], "thunder"),
    ([.that, .quote, .finding], "find/found/finds/finding"),
    ([.that, .quote], "agree"),
    ([.that, .noun], "share"),
    ([.call], "call"),
    ([.call, .noun], "appeal"),
    ([.preposition], "warn/warned/warns/warning complain boast"),
    ([.object, .cite, .quote], "cite"),
    ([.quote], "continue scoff sigh grumble laugh shrug groan quote reads/read/reads/reading"),
  ]

  /// The flags of every word by its number; empty for words that are no cue.
  static let byWord: [CueVerb] = {
    var flags = [CueVerb](repeating: [], count: Lexicon.shared.count)
    for (frames, lemmas) in table {
      for lemma in lemmas.split(whereSeparator: \.isWhitespace) {
        for (form, word) in forms(of: lemma) {
          flags[Int(Lexicon.shared.id(of: word).index)].formUnion([frames, form])
        }
      }
    }
    return flags
  }()

  /// The lexicon's source for all forms.
  static var sources: [LexiconSource] {
    let words = table.flatMap { $0.lemmas.split(whereSeparator: \.isWhitespace) }.flatMap { forms(of: $0).map(\.word) }
    return [LexiconSource(.reporting, words.joined(separator: " "))]
  }

  /// The forms of a lemma: regular ones by rule, irregular ones as listed after it.
  static func forms(of lemma: Substring) -> [(form: CueVerb, word: String)] {
    let parts = lemma.split(separator: "/").map(String.init)
    let base = parts[0]
    if parts.count > 3 {
      var forms: [(CueVerb, String)] = [(.base, base), (.past, parts[1]), (.third, parts[2]), (.gerund, parts[3])]
      if parts.count > 4 { forms.append((.participle, parts[4])) }
      return forms
    }
    let endsInE = base.hasSuffix("e")
    let stem = endsInE ? String(base.dropLast()) : base
    let sibilant = base.hasSuffix("s") || base.hasSuffix("sh") || base.hasSuffix("ch") || base.hasSuffix("x")
    return [
      (.base, base), (.past, stem + "ed"), (.third, base + (sibilant ? "es" : "s")), (.gerund, stem + "ing"),
    ]
  }
}
