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
    know knows knew think thinks thought understand understands understood lose loses lost win wins won arm arms armed
    fund funds funded finance finances financed train trains commit commits committed contribute contributes contributed
    donate donates donated enact enacts escalate escalates escalated attack attacks attacked fight fights fought
    negotiate negotiates negotiated join joins joined apply applies applied allow allows allowed permit permits permitted
    issue issues issued appoint appoints appointed order orders ordered recall recalls recalled repeat repeats repeated
    reiterate reiterates reiterated signal signals signaled signalled stress stresses stressed stop stops stopped favor
    favors favored favour favours favoured ratify ratifies ratified criticize criticizes criticized criticise criticises
    criticised welcome welcomes welcomed protest protests protested hold buy buys bought sell sells sold import imports
    imported export exports exported prefer prefers preferred worry worries worried intervene intervenes intervened
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
    foreign defense defence minister ministers leaders leadership officials diplomats diplomat delegation negotiators
    interests interest intentions ambitions strategy stance view views goals goal aims aim objectives backing assistance
    aid help sanctions weapons arsenal nuclear missiles missile drones drone attack attacks assault strikes bombardment
    occupation annexation withdrawal actions action behavior behaviour conduct needs need chances chance hopes hope
    fight struggle resistance campaign operation operations unprovoked troop losses loss victory defeat
    influence pressure threats threat warning warnings accusations accusation denial denials rejection insistence
    willingness readiness desire commitment commitments obligations pledge pledges promise promises budget economy
    finances debt exports imports trade oil gas energy power air intelligence security spy propaganda disinformation
    narrative envoy envoys representative representatives president prime regime authorities partner partners patron
    benefactor backers backer arms supplies supply concerns fears reaction approach calls call bid push drive move moves
    attempt attempts sovereignty territorial territory control grip hand role involvement participation consent approval
    veto recognition isolation international diplomatic political economic financial own continued continuing growing
    latest new main biggest closest western european largest top key immediate strategic internal domestic
    entire ongoing brutal illegal frontline battlefield mobilization mobilisation conscription
    enemies adversaries rivals neighbors neighbours orbit sphere embrace failure inability unwillingness share
    """
  private static let townNouns = """
    streets street airport airports mayor mayors residents resident suburbs suburb outskirts center centre downtown metro
    subway square squares cathedral hotels hotel university universities skyline museum museums theater theatre
    theatres district districts neighborhood neighborhoods neighbourhood neighbourhoods station stations railway
    restaurants restaurant cafes bars park parks river stadium club population weather climate clinic hospital hospitals
    school schools apartment apartments buildings building housing traffic roads bridges bridge churches church court
    courts police zoo market markets stock fashion nightlife opera ballet gallery galleries prison airspace
    time twin historic old central northern southern eastern left right iconic famous independence
    """
  private static let verbsBefore = """
    arm arms armed arming help helps helped helping support supports supported supporting give gives gave giving given
    send sends sending provide provides provided providing supply supplies supplied supplying offer offers offered
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
    confronting trust trusts trusted trusting leave deprive deprived depriving embolden emboldened emboldening equip
    equipping encourage encouraged encouraging compel compelled compelling make makes let lets letting put puts
    """
  private static let relations = """
    aid support assistance weapons arms help deliveries delivery supplies loans loan funding funds package packages
    pressure sanctions relations ties talks negotiations deal deals agreement agreements war alliance dialogue concessions
    shipments shipment commitment commitments message messages warning signal signals loyal allied backed imposed annexed
    controlled occupied accused opposed hostile close closer according sold supplied provided given granted
    sympathetic threat threats demands demand response guarantees guarantee offers offer opposition dependence dependent
    blame policy stance tensions conflict cooperation contacts channels rift breakthrough partnership treaty pact trade
    friendly hawkish tough tougher pressured money cash billions equipment tanks jets missiles ammunition munitions
    artillery drones transfers transfer donations donation pledges pledge backing solidarity security friendship links
    relationship confrontation competition rivalry disagreement differences dispute standoff leverage advantage victory
    defeat loss losses ultimatum concession sales sale exports export access technology intelligence information
    engagement diplomacy coordination consultations discussions compromise ceasefire truce peace settlement normalization
    rapprochement alignment favor favour costs cost consequences punishment retaliation measures tariffs embargo ban
    restrictions credit credits grants grant military financial humanitarian economic lethal
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
    also has had have will would could should can cannot may might must is was are were has not never repeatedly often
    always already now then still long recently previously consistently reportedly again itself meanwhile however
    officially publicly quickly immediately initially formally clearly certainly only even both all since first later
    apparently eventually openly largely effectively simply ultimately therefore thus been being be do does did
    """
  private static let misc = "pro anti and or the which train trains flight flights road between according"

  static let sources: [LexiconSource] = [
    LexiconSource(.governmentVerb, verbs), LexiconSource(.governmentNoun, nouns), LexiconSource(.townNoun, townNouns),
    LexiconSource(.supportVerb, verbsBefore), LexiconSource(.relationWord, relations),
    LexiconSource(.locative, locatives), LexiconSource([], [governing, backed, adverbs, misc].joined(separator: " ")),
  ]

  private let governing: WordSet
  private let backed: WordSet
  private let adverbs: WordSet
  private let sides: WordSet
  private let journeys: WordSet
  private let and: WordSet
  private let between, which, the: WordID

  private init(lexicon: Lexicon) {
    governing = WordSet(Self.governing, lexicon: lexicon)
    backed = WordSet(Self.backed, lexicon: lexicon)
    adverbs = WordSet(Self.adverbs, lexicon: lexicon)
    sides = WordSet("pro anti", lexicon: lexicon)
    journeys = WordSet("train trains flight flights road", lexicon: lexicon)
    and = WordSet("and or", lexicon: lexicon)
    between = lexicon.id(of: "between")
    which = lexicon.id(of: "which")
    the = lexicon.id(of: "the")
  }

  /// Whether the capital at `range` stands for its government. `isState` tells whether a country or capital begins at
  /// a token, and where it ends.
  func isGovernment(_ range: Range<Int>, in tokens: [Token], state: (Int) -> Int?) -> Bool {
    let first = range.lowerBound
    let next = range.upperBound
    let before = first > 0 && tokens[first].lineBreaks == 0 ? first - 1 : nil
    // Compounds.
    if next + 1 < tokens.count, tokens[next].kind == .hyphen { return backed.contains(tokens[next + 1].word) }
    if let before, tokens[before].kind == .hyphen, before > 0 { return sides.contains(tokens[before - 1].word) }
    if next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalized, tokens[next].lineBreaks == 0 {
      return false
    }
    if let before, tokens[before].kind == .word {
      if tokens[before].classes.contains(.locative) { return false }
      if tokens[before].isCapitalized, !tokens[before].classes.contains(.function),
        !tokens[before].classes.contains(.supportVerb)
      {
        return false
      }
    }
    if isOwner(next, in: tokens) { return true }
    if next < tokens.count, tokens[next].kind == .clitic, tokens[next].end - tokens[next].start == 2 { return false }
    if isSubject(first..<next, in: tokens, state: state) { return true }
    return isObject(range, in: tokens, state: state)
  }

  private func isOwner(_ index: Int, in tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .clitic || tokens[index].kind == .apostrophe,
      tokens[index].isGlued
    else { return false }
    var noun = index + 1
    while noun < tokens.count, noun < index + 4, tokens[noun].lineBreaks == 0 {
      let token = tokens[noun]
      if token.kind == .hyphen { noun += 1; continue }
      guard token.kind == .word else { return false }
      if token.classes.contains(.townNoun) { return false }
      if token.classes.contains(.governmentNoun) { return true }
      if token.isCapitalized { return false }
      noun += 1
    }
    return false
  }

  private func isSubject(_ range: Range<Int>, in tokens: [Token], state: (Int) -> Int?) -> Bool {
    var first = range.lowerBound
    // "Kyiv and Moscow said": the first of the two decides on what precedes.
    if first > 1, and.contains(tokens[first - 1].word) {
      var begin = first - 2
      while begin > 0, begin > first - 5, state(begin) != first - 1 { begin -= 1 }
      if state(begin) == first - 1 { first = begin }
    }
    if first > 0, tokens[first].lineBreaks == 0 {
      let before = tokens[first - 1]
      if before.classes.contains(.preposition) || before.classes.contains(.locative) { return false }
    }
    var next = range.upperBound
    if next < tokens.count, and.contains(tokens[next].word), let end = state(next + 1) { next = end }
    if next + 1 < tokens.count, tokens[next].kind == .comma, tokens[next + 1].word == which { next += 2 }
    var steps = 0
    while next < tokens.count, steps < 5, tokens[next].lineBreaks == 0 {
      let token = tokens[next]
      guard token.kind == .word || token.kind == .comma && steps < 3 else { return false }
      if token.classes.contains(.governmentVerb), !token.isCapitalized { return true }
      guard adverbs.contains(token.word) || token.kind == .comma else { return false }
      next += 1
      steps += 1
    }
    return false
  }

  private func isObject(_ range: Range<Int>, in tokens: [Token], state: (Int) -> Int?) -> Bool {
    var first = range.lowerBound
    guard first > 0, tokens[first].lineBreaks == 0 else { return false }
    if tokens[first - 1].word == the, first > 1 { first -= 1 }
    if and.contains(tokens[first - 1].word) {
      var begin = first - 2
      while begin > 0, begin > first - 5, state(begin) != first - 1 { begin -= 1 }
      if begin > 0, state(begin) == first - 1 { first = begin }
    }
    let before = tokens[first - 1]
    if before.classes.contains(.supportVerb) { return true }
    guard governing.contains(before.word), first > 1 else { return false }
    if before.word == between {
      guard range.upperBound + 1 < tokens.count || first < range.lowerBound else { return false }
      if journeys.contains(tokens[first - 2].word) { return false }
      return first < range.lowerBound
        || and.contains(tokens[range.upperBound].word) && state(range.upperBound + 1) != nil
    }
    var cue = first - 2
    while cue >= 0, cue > first - 5, tokens[cue].kind == .word {
      if tokens[cue].classes.contains(.relationWord) { return true }
      if tokens[cue].classes.contains(.preposition) { return false }
      cue -= 1
    }
    return false
  }
}
