import News

/// What the words around a sum of money tell of it. Folded words; forms are listed, since few verbs have many.
enum MoneyWords {
  /// What a verb does to money.
  enum Deed {
    /// Its subject hands money over.
    case give
    /// Its subject decides that money be given.
    case commit
    /// Its subject promises money.
    case pledge
    /// Its subject suggests that money be given, or tries to get it decided.
    case propose
    /// Its subject asks for money, of whoever stands as its object.
    case ask
    /// Its subject gets money.
    case receive
    /// Its subject keeps money back.
    case block
  }

  static let deeds: [String: Deed] = table([
    (
      .give,
      """
      give gives gave given giving provide provides provided providing send sends sent sending deliver delivers delivered
      delivering contribute contributes contributed contributing donate donates donated donating supply supplies supplied
      supplying transfer transfers transferred transferring disburse disburses disbursed disbursing spend spends spent
      spending lend lends lent lending grant grants granted granting pay pays paid paying channel channeled channelled
      pour poured pouring furnish furnished release released releasing invest invests invested investing ship shipped
      dispatched surge surged mobilize mobilized mobilise mobilised mobilizing support supported extended extend
      """
    ),
    (
      .commit,
      """
      commit commits committed committing allocate allocates allocated allocating approve approves approved approving
      authorize authorizes authorized authorizing authorise authorised sign signs signed signing earmark earmarked
      earmarking announce announces announced announcing appropriate appropriated appropriates appropriating agree agrees
      agreed agreeing unlock unlocked unlocking issue issues issued issuing direct directs directed directing pass passed
      passes passing adopt adopted dedicate dedicated dedicating finalized finalize award awarded
      awarding decided decide deploy deployed deploying unveiled unveil confirmed redirect redirecting redirected
      obligated obligate set
      """
    ),
    (
      .pledge,
      """
      pledge pledges pledged pledging promise promises promised promising vow vows vowed vowing offer offers offered
      offering undertake undertook undertaken
      """
    ),
    (
      .propose,
      """
      propose proposes proposed proposing discuss discussed discusses discussing consider considers considered considering
      debate debated debating suggest suggested suggests planned plan plans planning weigh weighs weighed weighing
      convince convinced convincing persuade persuaded persuading urge urges urged urging press pressed pressing push
      pushed pushing negotiate negotiated negotiating lobby lobbied draft drafted outlined outline envisage envisages
      envisaged wants want wanted hopes hope hoped aims aim aimed intends intend vote voting explore exploring
      """
    ),
    (
      .ask,
      """
      ask asks asked asking request requests requested requesting seek seeks sought seeking need needs needed needing
      require requires required requiring demand demands demanded appeal appealed appealing appeals
      """
    ),
    (
      .receive,
      """
      receive receives received receiving secure secures secured securing get gets got gotten getting obtain obtains obtained obtaining borrow borrowed
      accept accepted
      """
    ),
    (
      .block,
      """
      block blocks blocked blocking stall stalls stalled stalling delay delays delayed delaying withhold withholds withheld
      withholding suspend suspends suspended suspending pause paused pauses pausing halt halted halting reject rejects
      rejected rejecting veto vetoed vetoes vetoing refuse refused refuses refusing oppose opposed opposes opposing cancel
      canceled cancelled cancelling obstruct obstructed
      """
    ),
  ])

  /// Nouns that tell how far money has come where no verb does.
  static let statusNouns: [String: MoneyFlow.Status] = table([
    (.proposed, "proposal proposals request requests plan plans appeal appeals draft bid"),
    (.pledged, "pledge pledges promise promises offer offers"),
    (
      .committed,
      "announcement announcements commitment commitments drawdown drawdowns authorization appropriation appropriations"
    ),
    (.given, "donation donations disbursement disbursements"),
    (.blocked, "opposition deadlock impasse veto blockade"),
  ])

  /// Nouns that name money as help, or what is given in its stead.
  static let aidNouns = words(
    """
    aid assistance support package packages funding funds fund loan loans grant grants contribution contributions donation
    donations pledge pledges commitment commitments tranche tranches facility help relief weapons arms ammunition equipment
    supplies money financing investment investments drawdown drawdowns appropriation appropriations program programme
    programs programmes instalment installment backing munitions services capabilities supplemental request bill legislation
    credit credits guarantee guarantees appeal effort efforts initiative lifeline artillery missiles tanks vehicles
    """)

  static let kinds: [String: MoneyFlow.Kind] = table([
    (
      .military,
      """
      military security defense defence defensive weapons weaponry weapon arms armaments ammunition munitions missiles
      missile artillery tanks tank armor armour armored armoured drones drone jets aircraft warplanes javelins stingers
      himars howitzers rockets shells army troops lethal nonlethal non-lethal drawdown warfighting
      """
    ),
    (
      .financial,
      """
      financial economic budget budgetary macro-financial macroeconomic macrofinancial fiscal loan loans credit credits
      salaries pensions economy monetary imf
      """
    ),
    (
      .humanitarian,
      """
      humanitarian refugee refugees food nutrition shelter medical medicine medicines blankets displaced famine hunger
      migration migrants life-saving lifesaving hospitals
      """
    ),
    (.reconstruction, "reconstruction rebuild rebuilding recovery rebuilt restore restoration repair repairs housing"),
    (.energy, "energy electricity grid power generators transformers heating"),
  ])

  /// Verbs whose object is helped by the money.
  static let helping = words(
    """
    help helping helps support supporting supports assist assisting aid aiding defend defending rebuild rebuilding arm arming
    back backing protect protecting strengthen strengthening bolster bolstering finance financing fund funding supply
    supplying equip equipping meet meeting address addressing resupply resupplying keep keeping sustain sustaining reinforce
    augment enable enabling benefit benefiting give provide further ensure enhance stabilize stabilise modernize train training
    allow shore boost boosting improve improving feed
    """)

  /// Auxiliaries, modal verbs and adverbs between a subject and its verb.
  static let beforeVerb = words(
    """
    has have had is are was were be been being will would could can may might should must shall do does did also already now
    today just not yet ever still recently later since then only jointly collectively together further formally officially
    privately publicly quickly generously previously today's currently once again soon even have've to 've 'd 'll 're 'm long
    itself themselves himself herself all both each alone proudly
    """)

  static let modal: [String: MoneyFlow.Status] = [
    "will": .pledged, "'ll": .pledged, "shall": .pledged, "would": .proposed, "could": .proposed, "may": .proposed,
    "might": .proposed, "should": .proposed, "must": .proposed, "'d": .proposed,
  ]

  /// Words that begin another clause.
  static let subordinators = words(
    "while but although though because whereas which who whom whose if when after before than unless until despite")

  /// Nouns by which somebody is named for whom a country or an organisation acts: "Ukraine's army", "G7 leaders".
  static let agents = words(
    """
    government governments people citizens leaders leader ministers minister officials official forces force army military
    troops soldiers members member allies ally partners partner countries country nations nation state states administration
    parliament lawmakers legislators congress senate house president chancellor premier taxpayers donors donor authorities
    defenders families refugees children economy side countries' allies' cabinet ministry treasury governments' navy
    defense defence armed security civilians civilian bank central foreign finance prime democratic republicans democrats
    """)

  /// What may not follow a country for it to give or to get: "Russia's war", "Russian assets".
  static let alien = words(
    """
    war wars aggression invasion invaded attack attacks assault assets asset oil gas sanctions sanction terror threat threats
    imports exports export import neighbors neighbours neighboring neighbouring occupation missiles' strikes barrage bombardment
    companies company banks banking oligarchs crude coal trade goods products revenues reserves dollars border borders
    currency deposits deficit debt gdp stocks bonds firms exporters
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static func table<Value>(_ rows: [(Value, String)]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, text) in rows {
      for word in text.split(whereSeparator: \.isWhitespace) { table[String(word)] = value }
    }
    return table
  }
}
