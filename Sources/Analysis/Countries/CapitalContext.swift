/// Tells whether a capital stands for its government: "Moscow has warned", "Kyiv's ability", "ties with Beijing".
///
/// Only a frame that a town does not fit counts; in doubt it is the town. The frames: subject of a verb of governments,
/// possessive before what governments have, object of support or pressure, partner of a relation, and compounds
/// ("Moscow-backed", "pro-Kyiv").
struct CapitalContext: Sendable {
  static let shared = CapitalContext(lexicon: .shared)

  private static let verbs = """
    say says said warn warns warned deny denies denied accuse accuses accused want wants wanted insist insists insisted
    claim claims claimed launch launches launched invade invades invaded condemn condemns condemned urge urges urged
    reject rejects rejected sign signs signed send sends sent supply supplies supplied provide provides provided see
    fear fears feared hope hopes hoped believe believes believed regard regards regarded
    agree agrees agreed announce announces announced expel expels expelled respond responds responded retaliate
    retaliates retaliated impose imposes imposed demand demands demanded pledge pledges pledged seek seeks sought
    maintain maintains maintained argue argues argued refuse refuses refused offer offers offered support supports
    supported back backs backed oppose opposes opposed recognize recognizes recognized recognise recognises recognised
    annex annexes annexed blame blames blamed vow vows vowed threaten threatens threatened call calls called describe
    describes described dismiss dismisses dismissed withdraw withdraws withdrew decide decides decided approve approves
    approved allocate allocates allocated give gives gave receive receives received need needs needed ask asks asked
    request requests requested expect expects expected deploy deploys deployed wage wages waged control controls
    controlled declare declares declared consider considers considered intend intends intended plan plans planned
    prepare prepares prepared propose proposes proposed promise promises promised spend spends spent suspect suspects
    suspected push pushes pushed try tries tried use uses used view views viewed lift lifts lifted ban bans banned block
    blocks blocked veto vetoes vetoed summon summons summoned halt halts halted suspend suspends suspended resume resumes
    resumed cut cuts cede cedes ceded concede concedes conceded acknowledge acknowledges acknowledged admit admits
    admitted confirm confirms confirmed allege alleges alleged complain complains complained contend contends contended
    accept accepts accepted pursue pursues pursued gamble bet bets calculate calculates calculated fail fails failed
    know knows knew thinks thought understand understands understood lose loses lost win wins won arm arms armed
    fund funds funded finance finances financed train trains commit commits committed contribute contributes contributed
    donate donates donated enact enacts escalate escalates escalated fight fights fought
    negotiate negotiates negotiated join joins joined apply applies applied allow allows allowed permit permits permitted
    issue issues issued appoint appoints appointed order orders ordered recall recalls recalled repeat repeats repeated
    reiterate reiterates reiterated signal signals signaled signalled stress stresses stressed stop stops stopped favor
    favors favored favour favours favoured ratify ratifies ratified criticize criticizes criticized criticise criticises
    criticised welcome welcomes welcomed protest protests protested hold let lets took takes made makes got gets kept keeps buy buys bought sell sells sold import imports
    imported export exports exported prefer prefers preferred worry worries worried intervene intervenes intervened
    counts counted answer answers answered acts acted pays paid owes owed gains finds found helps leads led plays played
    puts raises raised relies relied sets shows showed steps stepped sticks stuck tells told turns turned tests weighs
    weighed watches watched waits waited wields honours honors honoured honored speaks spoke goes went
    violate violates violated break breaks broke breach breaches breached abandon abandons abandoned
    saying warning denying accusing wanting insisting claiming launching condemning urging rejecting signing sending
    supplying providing fearing hoping considering agreeing imposing demanding pledging seeking maintaining arguing
    refusing offering supporting backing opposing preparing planning trying using losing winning fighting negotiating
    pushing waging carrying asking calling relying struggling facing running ready willing prepared committed unlikely
    likely concerned determined responsible keen eager reluctant unable able guilty interested convinced
    """
  private static let nouns = """
    ability forces force government troops war invasion demands demand allies ally request requests position claims claim
    efforts effort policy policies military army refusal support decision decisions plans plan proposal proposals
    counteroffensive offensive offer aggression ambassador ambassadors membership accession relations failure response
    minister ministers leaders leadership officials diplomats diplomat delegation negotiators interests interest
    intentions ambitions strategy stance view views goal goals aim aims objectives backing assistance aid help sanctions
    weapons arsenal missiles missile drones drone attack attacks assault strikes bombardment occupation annexation
    withdrawal actions action behavior behaviour conduct needs need chances chance hopes hope fight struggle resistance
    campaign operation operations losses loss victory defeat influence pressure threats threat warning warnings
    accusations accusation denial denials rejection insistence willingness readiness desire commitment commitments
    obligations pledge pledges promise promises budget economy finances debt exports imports intelligence spy propaganda
    disinformation narrative envoy envoys representative representatives president premier regime authorities partner
    partners patron benefactor backers backer arms supplies concerns fears reaction approach calls call bid push drive
    moves attempt attempts sovereignty territory control grip role involvement participation consent approval veto
    recognition isolation mobilization mobilisation conscription enemies adversaries rivals neighbors neighbours orbit
    sphere inability unwillingness foreign defense defence western nato european national security central ministry bank
    """
  private static let townNouns = """
    streets street airport airports mayor mayors residents resident suburbs suburb outskirts center centre downtown metro
    subway square squares cathedral hotels hotel university universities skyline museum museums theater theatre
    theatres district districts neighborhood neighborhoods neighbourhood neighbourhoods station stations railway
    restaurants restaurant cafes bars park parks river stadium club clubs population weather climate clinic hospital
    hospitals school schools apartment apartments buildings building housing traffic roads bridges bridge churches church
    court courts police zoo market markets nightlife opera ballet gallery galleries prison airspace skies sky quarter
    quarters tower towers landmark landmarks palace palaces monastery synagogue mosque mosques synagogues boulevard
    avenue avenues boulevards tube rail trams tram buses bus marathon film fashion design art arts orchestra
    philharmonic football team teams games olympics heat winter summer spring autumn rain city suburbanites tourists
    tourism homes home houses house rents prices property council exchange daily newspaper newspapers bookshops shops
    """
  /// Verbs that a town fits as well as its government.
  private static let townVerbs = """
    come comes came remain remains remained become becomes became host hosts hosted hosting lie lies sit sits stand
    stands stood wake woke boast boasts boasted celebrate celebrated been hit struck rocked shaken damaged located
    called considered named known situated founded besieged liberated captured evacuated bombed shelled attacked
    surrounded encircled destroyed crowded packed filled flooded based born situated lived looked seemed appeared smelled
    """
  private static let verbsBefore = """
    arm arms armed arming help helps helped helping support supports supported supporting give gives gave giving given
    send sends sent sending provide provides provided providing supply supplies supplied supplying offer offers offered
    offering back backs backed backing urge urges urged urging accuse accuses accused accusing warn warns warned warning
    blame blames blamed blaming convince convinced convincing persuade persuaded persuading allow allows allowed allowing
    force forces forced forcing push pushes pushed pushing pressure pressured pressuring press pressed pressing deter
    deters deterred deterring defeat defeats defeated defeating punish punishes punished punishing isolate isolates
    isolated isolating condemn condemns condemned condemning criticize criticized criticizing criticise criticised ask
    asks asked asking tell tells told telling assure assures assured assuring promise promised pledge pledged grant
    granted lend lent enable enables enabled enabling weaken weakens weakened weakening strengthen strengthens
    strengthened aid aids aided aiding assist assists assisted assisting advise advised advising fund funded funding
    finance financed financing abandon abandons abandoned abandoning anger angers angered angering provoke provokes
    provoked provoking antagonize appease appeasing sanction sanctioned sanctioning counter countering confront
    confronting trust trusts trusted trusting deprive deprived depriving embolden emboldened emboldening equip
    equipping encourage encouraged encouraging compel compelled compelling make makes let lets letting keep keeps kept
    keeping present presents presented presenting sidestep sidestepping sidestepped alienate alienated alienating
    embarrass embarrassed infuriate infuriated enrage enraged outmaneuver reassure reassured reassuring bypass bypassing
    restrain restraining contain containing engage engaging rearm rearming armed hand handing
    """
  private static let relations = """
    aid support assistance weapons arms help deliveries delivery supplies loans loan funding funds package packages
    pressure sanctions relations ties talks negotiations deal deals agreement agreements alliance dialogue concessions
    shipments shipment commitment commitments message messages warning signal signals loyal allied backed imposed annexed
    controlled occupied accused opposed hostile close closer according sold supplied provided given granted
    sympathetic threat threats demands demand response guarantees guarantee offers offer opposition dependence dependent
    blame policy stance tensions conflict cooperation contacts channels rift breakthrough partnership treaty pact trade
    friendly hawkish tough tougher pressured money cash equipment tanks jets missiles ammunition munitions
    artillery drones transfers transfer donations donation pledges pledge backing solidarity security friendship links
    relationship confrontation competition rivalry disagreement differences dispute standoff leverage advantage victory
    defeat loss losses ultimatum concession sales sale exports export technology
    engagement diplomacy coordination consultations discussions compromise ceasefire truce settlement normalization
    rapprochement alignment favor favour costs cost consequences punishment retaliation measures tariffs embargo ban
    restrictions credit credits grants grant unfavorable favorable embarrassing humiliating costly unacceptable harder
    harsh hawkishness criticism outrage anger concession dependency reliance obligation obligations gift
    """
  private static let locatives = """
    in at near outside inside around through throughout across via into toward towards leaving reached visiting visited
    visit left entered downtown central greater outskirts suburb
    """
  private static let governing = "by against with from to for on between of toward towards behind"
  private static let backed = """
    backed led installed controlled appointed aligned friendly sponsored funded imposed supported allied ordered occupied
    loyal orchestrated directed leaning annexed armed brokered
    """
  private static let adverbs = """
    also has had have will would could should can cannot may might must is was are were not never repeatedly often
    always already now then still long recently previously consistently reportedly again itself meanwhile however
    officially publicly quickly immediately initially formally clearly certainly only even both all since first later
    apparently eventually openly largely effectively simply ultimately therefore thus been being be do does did
    """
  private static let modals = """
    has had have will would could should can cannot may might must did does do didn't doesn't won't wouldn't hasn't hadn't
    can't couldn't
    """
  private static let misc =
    "pro anti and or the which to by for of train trains flight flights road between according hague"

  static let sources: [LexiconSource] = [
    LexiconSource(.governmentVerb, verbs), LexiconSource(.governmentNoun, nouns), LexiconSource(.townNoun, townNouns),
    LexiconSource(.supportVerb, verbsBefore), LexiconSource(.relationWord, relations),
    LexiconSource(.locative, locatives),
    LexiconSource([], [governing, backed, adverbs, townVerbs, modals, misc].joined(separator: " ")),
  ]

  private let governing: WordSet
  private let backed: WordSet
  private let adverbs: WordSet
  private let sides: WordSet
  private let journeys: WordSet
  private let and: WordSet
  private let townVerbs: WordSet
  private let modals: WordSet
  private let inNeed: WordSet
  private let that, between, which, the, to, by, `for`, `in`, of, hague: WordID

  private init(lexicon: Lexicon) {
    governing = WordSet(Self.governing, lexicon: lexicon)
    backed = WordSet(Self.backed, lexicon: lexicon)
    adverbs = WordSet(Self.adverbs, lexicon: lexicon)
    sides = WordSet("pro anti", lexicon: lexicon)
    journeys = WordSet("train trains flight flights road", lexicon: lexicon)
    and = WordSet("and or nor", lexicon: lexicon)
    between = lexicon.id(of: "between")
    townVerbs = WordSet(Self.townVerbs, lexicon: lexicon)
    modals = WordSet(Self.modals, lexicon: lexicon)
    inNeed = WordSet("debt no favor favour talks denial breach", lexicon: lexicon)
    that = lexicon.id(of: "that")
    `in` = lexicon.id(of: "in")
    which = lexicon.id(of: "which")
    to = lexicon.id(of: "to")
    by = lexicon.id(of: "by")
    `for` = lexicon.id(of: "for")
    of = lexicon.id(of: "of")
    hague = lexicon.id(of: "hague")
    the = lexicon.id(of: "the")
  }

  /// Whether the capital at `range` of a text stands for its government. `state` tells where the name of a country or
  /// capital that begins at a token ends.
  func isGovernment(_ range: Range<Int>, in text: AnalyzedText, state: (Int) -> Int?) -> Bool {
    let tokens = text.tokens
    let next = range.upperBound
    var first = range.lowerBound
    var before = first > 0 && tokens[first].lineBreaks == 0 ? first - 1 : nil
    // Compounds.
    if next + 1 < tokens.count, tokens[next].kind == .hyphen { return backed.contains(tokens[next + 1].word) }
    if let before, tokens[before].kind == .hyphen, before > 0 { return sides.contains(tokens[before - 1].word) }
    if next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalized, tokens[next].lineBreaks == 0 {
      return false
    }
    if let article = before, tokens[article].word == the {
      guard tokens[first].word == hague, article > 0 else { return false }
      first = article
      before = article - 1
    }
    if let before, tokens[before].kind == .word {
      if !tokens[before].classes.isDisjoint(with: [.locative, .determiner]), tokens[before].word != that {
        return false
      }
      if tokens[before].isCapitalized,
        tokens[before].classes.isDisjoint(with: [.function, .supportVerb, .weekday, .month])
      {
        return false
      }
    }
    if isPossessive(next, in: tokens) { return owns(next + 1, in: tokens) }
    let chain = start(ofChainAt: first, in: tokens, state: state)
    if isSubject(first: chain, end: next, in: text, state: state) { return true }
    return isObject(first: first, chain: chain, end: next, in: tokens, state: state)
  }

  private func isPossessive(_ index: Int, in tokens: [Token]) -> Bool {
    guard index < tokens.count, tokens[index].isGlued else { return false }
    if tokens[index].kind == .apostrophe { return true }
    return tokens[index].kind == .clitic && tokens[index].end - tokens[index].start <= 4
  }

  /// Whether what follows a possessive belongs to a government: no noun of towns among the next small words, or a noun
  /// of governments where capitals follow ("Moscow's Foreign Ministry").
  private func owns(_ index: Int, in tokens: [Token]) -> Bool {
    var noun = index
    var isPlain = true
    if index < tokens.count, tokens[index].kind == .currency { return true }  // "Kyiv's $61 billion"
    while noun < tokens.count, noun < index + 5, tokens[noun].lineBreaks == 0 {
      let token = tokens[noun]
      if token.kind == .hyphen {
        noun += 1
        continue
      }
      guard token.kind == .word else { break }
      if token.classes.contains(.townNoun) { return false }
      if noun > index, !token.classes.isDisjoint(with: [.function, .preposition, .auxiliary]) { break }
      if token.classes.contains(.governmentNoun), !token.isCapitalized || noun > index { return true }
      if token.isCapitalized, !token.classes.contains(.governmentNoun) { isPlain = false }
      noun += 1
    }
    return isPlain && noun > index
  }

  /// The first token of "Moscow and Beijing" where `first` is that of its last member.
  private func start(ofChainAt first: Int, in tokens: [Token], state: (Int) -> Int?) -> Int {
    guard first > 1, and.contains(tokens[first - 1].word) else { return first }
    var begin = first - 2
    while begin > 0, begin > first - 5, state(begin) != first - 1 { begin -= 1 }
    return state(begin) == first - 1 ? begin : first
  }

  private func isSubject(first: Int, end: Int, in text: AnalyzedText, state: (Int) -> Int?) -> Bool {
    let tokens = text.tokens
    if first > 0, tokens[first].lineBreaks == 0 {
      let before = tokens[first - 1]
      if before.word == `for`, end < tokens.count, tokens[end].word == to { return true }  // "for Moscow to agree"
      if !before.classes.isDisjoint(with: [.locative, .determiner]), before.word != that { return false }
      if before.classes.contains(.preposition), !before.classes.contains(.function) || before.word == of {
        return false
      }
      if governing.contains(before.word) { return false }
    }
    var next = end
    if next + 1 < tokens.count, and.contains(tokens[next].word), tokens[next + 1].isCapitalized {
      next = state(next + 1) ?? next + 2
    }
    if next + 1 < tokens.count, tokens[next].kind == .comma, tokens[next + 1].word == which { next += 2 }
    var steps = 0
    var hasModal = false
    while next < tokens.count, steps < 6, tokens[next].lineBreaks == 0 {
      let token = tokens[next]
      if token.kind == .comma, steps < 3 {
        next += 1
        steps += 1
        continue
      }
      guard token.kind == .word, !token.isCapitalized else { return false }
      if townVerbs.contains(token.word) { return false }
      if token.word == `in`, steps > 0, next + 1 < tokens.count, inNeed.contains(tokens[next + 1].word) { return true }
      if token.classes.contains(.governmentVerb) { return true }
      if modals.contains(token.word) {
        hasModal = true
      } else if !adverbs.contains(token.word) {
        if hasModal { return token.classes.isDisjoint(with: [.determiner, .preposition]) || steps == 1 }
        return endsInEd(token, in: text)
      }
      next += 1
      steps += 1
    }
    return false
  }

  /// Whether a small word ends in "ed": most likely the verb of the capital before it.
  private func endsInEd(_ token: Token, in text: AnalyzedText) -> Bool {
    let end = Int(token.end)
    return end - Int(token.start) > 4 && text.bytes[end - 1] == UInt8(ascii: "d")
      && text.bytes[end - 2] == UInt8(ascii: "e")
  }

  private func isObject(first: Int, chain: Int, end: Int, in tokens: [Token], state: (Int) -> Int?) -> Bool {
    guard chain > 0, tokens[chain].lineBreaks == 0 else { return false }
    let before = tokens[chain - 1]
    if before.classes.contains(.supportVerb) { return true }
    // "dare Paris to do likewise": a verb, the capital, and what it is to do.
    var after = end
    if end + 1 < tokens.count, and.contains(tokens[end].word), let next = state(end + 1) { after = next }
    if before.shape == .lower, after + 1 < tokens.count, tokens[after].word == to, tokens[after + 1].shape == .lower,
      before.classes.isDisjoint(with: [.preposition, .locative, .determiner, .function, .auxiliary]),
      tokens[after + 1].classes.isDisjoint(with: [.preposition, .locative, .determiner])
    {
      return true
    }
    guard governing.contains(before.word), chain > 1 else { return false }
    // "by Washington think tanks" is the town's; "to Kyiv this year" is not.
    if end < tokens.count, tokens[end].kind == .word, tokens[end].lineBreaks == 0,
      tokens[end].classes.isDisjoint(with: [.function, .preposition, .auxiliary, .determiner, .governmentVerb])
    {
      return false
    }
    let cue = tokens[chain - 2]
    if before.word == between {
      if journeys.contains(cue.word) { return false }
      return chain < first || end < tokens.count && and.contains(tokens[end].word) && state(end + 1) != nil
    }
    if before.word == by { return cue.kind == .word && !cue.isCapitalized }
    if before.word == of { return cue.classes.contains(.relationWord) }
    var index = chain - 2
    while index >= 0, index > chain - 6, tokens[index].kind == .word {
      if tokens[index].classes.contains(.relationWord) { return true }
      if tokens[index].classes.contains(.preposition) { return false }
      index -= 1
    }
    return false
  }
}
