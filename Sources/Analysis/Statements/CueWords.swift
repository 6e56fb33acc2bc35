/// Single words that rules ask for by number.
struct CueWords {
  static let shared = CueWords(lexicon: .shared)

  let that, to, according, per, by, of, on, `for`, `as`, and, but, or, who, which, not, it, out, against, about: WordID
  let asked, first, before, after, without, white, house, i, we: WordID
  let say, quoted, said, told, call, with, be, last, next, her: WordID
  let he, she, his, him, they, their, its, the, a, an, government, authorities, end, mr, ms, mrs, worth, used, least,
    from: WordID
  let have: WordSet
  let be_: WordSet
  let modal: WordSet
  let interrogative: WordSet
  /// What "said" is followed by where nothing is reported: "said so", "said nothing".
  let empty: WordSet
  let adjunctPreposition: WordSet
  let subjectRelative: WordSet
  /// Words that begin relative clauses.
  let relative: WordSet
  /// Verbs whose clause a report may stand in: "those who think he said".
  let thinking: WordSet
  /// Pronouns that a clause may follow without "that": "everything he says".
  let everything: WordSet
  /// Determiners that can be subjects alone.
  let quantifying: WordSet
  /// Prepositions that are conjunctions too.
  let clausal: WordSet
  /// Words that begin questions.
  let asking: WordSet
  /// Verbs that follow what they report though they need "that" before it.
  let closing: WordSet
  /// Prepositions that weigh a number, and words for numbers.
  let weighing: WordSet
  /// Words that say how near a figure is.
  let approximating: WordSet
  let numeral: WordSet
  /// The forms of "put" before "it".
  let putting: WordSet
  /// The forms of "point".
  let pointing: WordSet
  /// Verbs of "went on", "shot back", "fired back".
  let speakingOn: WordSet
  let back: WordID
  /// Verbs that with "back" report: "hit back that", "shot back: “…”".
  let hittingBack: WordSet
  /// Particles that end a verb: "summed up", "chimed in".
  let particles: WordSet
  /// Verbs for what a face or a body does, which follow what somebody else has said as well: "“No.” Keller shrugged."
  let gesturing: WordSet
  /// Adverbs that weigh what follows them: "said only half", "said even children".
  let focusing: WordSet
  /// Adverbs before a day: "late on Thursday".
  let timing: WordSet
  /// The forms of "feel" and "assess", which say something only with "that": "felt that it was late".
  let feeling: WordSet
  /// Verbs for speaking that take no content but in quotation marks: "spoke of “a long war”".
  let talking: WordSet
  let only, at, words_, `in`: WordID
  /// The forms of "say".
  let saying: WordSet
  /// Verbs that are mostly nouns.
  let stating: WordSet
  /// Words whose clause takes its content from before the verb: "what he says".
  let heldBack: WordSet
  /// Conjunctions that set narration against what was said.
  let contrasting: WordSet
  /// Conjunctions whose clause ends at its comma: "Though X said A, B".
  let opening: WordSet
  /// The forms of "continue" before an infinitive.
  let continuing: WordSet
  /// Letters after a name: seats, degrees, orders.
  let postnominals: WordSet
  /// Nouns for what somebody tells that a relative clause follows: "a story that".
  let tales: WordSet

  static let source = LexiconSource(
    [],
    """
    that to according per by of on for as and but or who which not it out against about say quoted said told call with be
    have has had having ve am is are was were been being would could might may should shall must can cannot can't
    couldn't wouldn't shouldn't didn't don't doesn't isn't aren't wasn't weren't hasn't haven't hadn't won't never whether
    if how why what where when so nothing something little much goodbye hello yes no anything everything more less in at
    during from after before via through following upon inside outside near into over last next her he she his him they their its the a an government
    authorities this some many most several few all both each others another one says saying worth used around under half two three four five six seven eight nine ten dozens hundreds
    thousands least state states comments comment posts post answers whose think thinks thought believe believes believed know knows knew feel feels felt asked went goes shot shoots fired began begins back i we white house first without point points pointed pointing end mr ms mrs whatever though although while because since whereas until unless
    mp mps mep msp td mla mlc qc kc sc obe cbe mbe kbe gcmg cmg dbe phd md esq story stories lie lies tale tales joke jokes continue continues continued
    up down hit hits clapped laugh laughs laughed shrug shrugs shrugged sigh sighs sighed groan groans groaned grumble
    grumbles grumbled only even just at words in feel feels felt feeling assess assesses assessed assessing speak speaks
    spoke spoken talk talks talked late early
    """)

  init(lexicon: Lexicon) {
    func id(_ word: String) -> WordID { lexicon.id(of: word) }
    func ids(_ words: String) -> WordSet { WordSet(words, lexicon: lexicon) }
    (that, to, according, per) = (id("that"), id("to"), id("according"), id("per"))
    (by, of, on, `for`) = (id("by"), id("of"), id("on"), id("for"))
    (`as`, and, but, or) = (id("as"), id("and"), id("but"), id("or"))
    (who, which, not, it) = (id("who"), id("which"), id("not"), id("it"))
    (out, against, about) = (id("out"), id("against"), id("about"))
    (say, quoted, said, told, call, with, be) =
      (id("say"), id("quoted"), id("said"), id("told"), id("call"), id("with"), id("be"))
    (asked, first, before, after, without) = (id("asked"), id("first"), id("before"), id("after"), id("without"))
    (white, house, i, we) = (id("white"), id("house"), id("i"), id("we"))
    (last, next, her) = (id("last"), id("next"), id("her"))
    (he, she, his, him) = (id("he"), id("she"), id("his"), id("him"))
    (they, their, its) = (id("they"), id("their"), id("its"))
    (the, a, an, government, authorities) = (id("the"), id("a"), id("an"), id("government"), id("authorities"))
    (worth, used, least, from) = (id("worth"), id("used"), id("least"), id("from"))
    (end, mr, ms, mrs) = (id("end"), id("mr"), id("ms"), id("mrs"))
    have = ids("have has had having ve")
    be_ = ids("am is are was were be been being isn't aren't wasn't weren't")
    modal = ids("would could might may should shall must can cannot can't couldn't wouldn't shouldn't")
    interrogative = ids("whether if how why what where when who which")
    empty = ids("so nothing something little much goodbye hello yes no anything everything more less")
    adjunctPreposition = ids(
      "in on at during from after before via through following upon inside outside near to about of by")
    subjectRelative = ids("who which")
    relative = ids("who which that whose")
    thinking = ids("think thinks thought believe believes believed know knows knew feel feels felt")
    everything = ids("everything anything nothing")
    quantifying = ids("this that some many most several few all both each others another one")
    clausal = ids("before after")
    asking = ids("what how why who")
    closing = ids(
      "explained announced reported explains reports reporting asked asks wondered told tells observed stated states confirmed calculates calculated calculate"
    )
    weighing = ids("about around over under at")
    approximating = ids("about around over under almost some")
    numeral = ids("half one two three four five six seven eight nine ten dozens hundreds thousands least")
    putting = ids("put puts")
    pointing = ids("point points pointed pointing")
    speakingOn = ids("went goes shot shoots fired began begins")
    back = id("back")
    hittingBack = ids("hit hits shot shoots fired clapped")
    particles = ids("back up out in on down off")
    gesturing = ids("laugh laughs laughed shrug shrugs shrugged sigh sighs sighed groan groans groaned")
    focusing = ids("only even just")
    timing = ids("late early")
    talking = ids("speak speaks spoke spoken talk talks talked")
    feeling = ids("feel feels felt assess assesses assessed assessing")
    (only, at, words_, `in`) = (id("only"), id("at"), id("words"), id("in"))
    saying = ids("say says said saying")
    stating = ids("state states comments comment posts post answers")
    heldBack = ids("what whatever how")
    contrasting = ids("though although while whereas")
    continuing = ids("continue continues continued")
    postnominals = ids("mp mps mep msp td mla mlc qc kc sc obe cbe mbe kbe gcmg cmg dbe phd md esq")
    tales = ids("story stories lie lies tale tales joke jokes")
    opening = ids("though although while when if after as because since before whereas until unless")
  }

  /// The words that negate a verb.
  static let negatives = WordSet(
    """
    not never didn't don't doesn't isn't aren't wasn't weren't hasn't haven't hadn't won't cannot can't couldn't wouldn't
    shouldn't
    """, lexicon: .shared)
}
