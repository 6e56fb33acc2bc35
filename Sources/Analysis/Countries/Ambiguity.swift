/// Names of countries that are names of other things as well, and what decides between the readings.
///
/// A name is decided by the words of its sentence that speak for either reading, then by those of the text, then by
/// its default. Names that persons bear are theirs after a given name and before a surname.
struct Ambiguity: Sendable {
  /// What decides for one name.
  struct Rule: Sendable {
    /// The words that speak for the country, and against it.
    var supports: WordSet
    var opposes: WordSet
    /// Whether it is the country where nothing speaks for either.
    var isDefault: Bool
    /// Whether the name is also a given name ("Jordan Peterson") or a surname ("Michael Jordan").
    var isGivenName: Bool
    var isSurname: Bool
    /// Whether many American towns bear the name: a text of local news without other countries means one of them.
    var isTown: Bool
    /// Whether a word speaks for either side at all.
    var hasEvidence: Bool
    /// Whether it is a given name now and then ("Kenya Moore"): only a known surname after it makes it one.
    var isRareGivenName: Bool
  }

  private struct Source {
    var name: String
    var supports: String
    var opposes: String
    var isDefault = true
    var isGivenName = false
    var isSurname = false
    var isTown = false
    var isRareGivenName = false
  }

  static let shared = Ambiguity(lexicon: .shared)

  private static let caucasus = """
    tbilisi abkhazia abkhaz ossetia ossetian saakashvili shevardnadze ivanishvili zourabishvili kobakhidze margvelashvili
    georgian georgians caucasus batumi kutaisi gori armenia armenian azerbaijan azerbaijani moldova moldovan ukraine
    ukrainian russia russian russians nato soviet kremlin putin kazakhstan belarus estonia latvia lithuania baku yerevan
    turkey iran chechnya europe european eu lari adjara mtskheta
    """
  private static let southernState = """
    atlanta savannah augusta macon athens albany valdosta marietta decatur fulton cobb gwinnett dekalb kemp ossoff warnock
    abrams loeffler perdue raffensperger gingrich isakson chambliss peachtree alabama florida tennessee carolina texas
    michigan wisconsin pennsylvania arizona nevada ohio virginia mississippi louisiana kentucky county senate senator
    gov governor republican republicans democrat democrats gop runoff ballot bulldogs sheriff congressman congresswoman
    ga tech university interstate statewide electoral indictment delegates caucus primaries
    """
  private static let middleEast = """
    amman jordanian jordanians hashemite abdullah syria syrian syrians iraq iraqi israel israeli egypt egyptian lebanon
    lebanese refugees palestinian palestinians palestine arab arabia saudi zaatari aqaba petra qatar yemen turkey kuwait
    gulf kingdom irbid karak mideast bahrain emirates uae libya
    """
  private static let sports = """
    nba bulls basketball hornets nike coach rep ohio judiciary gop caucus quarterback touchdown touchdowns yards
    rebounds congressman lawmakers points scored game games season junior sophomore freshman inning innings sheriff
    defendant homered pitcher
    """
  /// What stands beside the many American towns that bear a country's name.
  private static let localAmerica = """
    pennsylvania ohio kentucky tennessee missouri indiana illinois oregon maine vermont hampshire massachusetts
    connecticut wisconsin iowa nebraska kansas oklahoma texas florida virginia carolina county township borough sheriff
    councilman councilwoman alderman varsity freshman sophomore quarterback interstate elementary firefighters trooper
    troopers downtown ymca queens brooklyn bronx nashville knoxville memphis harrisburg cincinnati indianapolis
    touchdown touchdowns inning innings wildcats bulldogs cougars panthers
    """
  private static let sahel = """
    chadian chadians ndjamena sudan sudanese niger nigeria nigerian cameroon darfur sahel africa african libya libyan mali
    burkina faso boko haram deby habre mauritania g5
    """
  private static let islands = "guernsey channel helier sark alderney islands bailiwick crown"
  private static let netherlands = """
    dutch amsterdam rotterdam hague netherlands europe european belgium germany eindhoven utrecht
    """

  private static let table: [Source] = [
    Source(name: "georgia", supports: caucasus, opposes: southernState, isDefault: false, isGivenName: true),
    Source(name: "jordan", supports: middleEast, opposes: sports, isGivenName: true, isSurname: true),
    Source(
      name: "chad", supports: sahel, opposes: "hanging ballot ballots", isDefault: false, isGivenName: true,
      isSurname: true),
    Source(
      name: "israel",
      supports: """
        israeli israelis jerusalem palestinian palestinians gaza netanyahu hamas hezbollah iran jewish jews zionist arab
        """, opposes: "", isSurname: true, isRareGivenName: true),
    Source(name: "holland", supports: netherlands, opposes: "michigan", isGivenName: true, isSurname: true),
    Source(name: "ireland", supports: "", opposes: "", isSurname: true),
    Source(name: "monaco", supports: "", opposes: "", isSurname: true),
    Source(
      name: "cuba",
      supports: """
        cuban cubans havana castro fidel raul guantanamo embargo caribbean communist miami venezuela sanctions island
        """, opposes: "", isSurname: true, isTown: true),
    Source(
      name: "lebanon",
      supports: """
        lebanese beirut hezbollah hizbollah hariri nasrallah syria syrian syrians israel israeli palestinian refugees iran
        un jordan egypt iraq mideast arab tripoli bekaa hamas aoun mikati
        """, opposes: "", isTown: true),
    Source(
      name: "peru",
      supports: "peruvian peruvians lima fujimori andes andean chile bolivia ecuador colombia brazil latin cuzco inca",
      opposes: "", isTown: true),
    Source(
      name: "jamaica", supports: "jamaican jamaicans kingston caribbean reggae bolt marley",
      opposes: "queens brooklyn bronx manhattan hillside massachusetts boston"),
    Source(
      name: "kenya",
      supports: "kenyan kenyans nairobi mombasa africa african somalia uganda tanzania", opposes: "",
      isRareGivenName: true),
    Source(
      name: "india", supports: "indian indians delhi mumbai modi pakistan china asia", opposes: "",
      isRareGivenName: true),
    Source(name: "america", supports: "", opposes: "", isRareGivenName: true),
    Source(
      name: "indian",
      supports: """
        india delhi mumbai modi hindu pakistan pakistani rupee rupees bollywood kashmir bangalore singh gandhi chinese
        bombay calcutta kolkata chennai
        """,
      opposes: """
        tribe tribes tribal reservation reservations cherokee navajo sioux apache choctaw lakota ojibwe seminole chippewa
        casino casinos gaming powwow comanche cheyenne mohawk
        """),
    Source(
      name: "indians",
      supports: "india delhi mumbai modi hindu pakistan pakistani kashmir bangalore singh gandhi",
      opposes: """
        tribe tribes tribal reservation cherokee navajo sioux apache choctaw lakota ojibwe seminole chippewa cleveland
        inning innings yankees baseball pitcher game games coach settlers
        """),
    Source(
      name: "georgian", supports: caucasus, opposes: "architecture mansion townhouse townhouses brick victorian estate"),
    Source(name: "mali", supports: "", opposes: "", isSurname: true),
    Source(
      name: "poland", supports: "polish warsaw poles europe european germany ukraine eu nato",
      opposes: "youngstown boardman maine", isSurname: true),
    Source(name: "french", supports: "", opposes: "", isSurname: true),
    Source(name: "german", supports: "", opposes: "", isSurname: true),
    Source(name: "panama", supports: "", opposes: ""),
    Source(name: "france", supports: "", opposes: "", isSurname: true),
    Source(
      name: "cuban", supports: "cuba cubans havana castro guantanamo embargo", opposes: "mavericks shark",
      isSurname: true),
    Source(name: "spain", supports: "", opposes: "", isSurname: true),
    Source(name: "brazil", supports: "", opposes: "", isSurname: true),
    Source(name: "jersey", supports: islands, opposes: "", isDefault: false),
    Source(name: "dominica", supports: "roseau caribbean caricom island", opposes: "", isRareGivenName: true),
    Source(
      name: "turkey", supports: "", opposes: "thanksgiving gravy stuffing cranberry roasted roast turkeys poultry"),
    Source(name: "benin", supports: "", opposes: ""),
    Source(name: "antigua", supports: "", opposes: "guatemala"),
    Source(name: "oman", supports: "", opposes: "", isSurname: true),
    Source(name: "guinea", supports: "", opposes: ""),
    Source(name: "dane", supports: "danish denmark copenhagen", opposes: "", isDefault: false),
    Source(name: "finn", supports: "finnish finland helsinki", opposes: "", isDefault: false),
    Source(name: "pole", supports: "polish poland warsaw", opposes: "", isDefault: false),
    Source(name: "poles", supports: "polish poland warsaw", opposes: ""),
    Source(name: "turk", supports: "turkish turkey turks ankara", opposes: "", isDefault: false),
    Source(name: "brit", supports: "british britain uk london english england", opposes: "", isDefault: false),
    Source(name: "swede", supports: "swedish sweden stockholm", opposes: "", isDefault: false),
    Source(name: "lao", supports: "laos vientiane laotian", opposes: "", isDefault: false),
    Source(name: "formosa", supports: "taiwan taiwanese", opposes: "", isDefault: false),
    Source(
      name: "emirates", supports: "uae abu dhabi emirati dubai saudi qatar kuwait oman gulf",
      opposes: "airline airlines flight", isDefault: false),
    Source(name: "hellenic", supports: "greek greece athens", opposes: "", isDefault: false),
    Source(name: "trinidad", supports: "tobago caribbean island trinidadian", opposes: "colorado", isDefault: false),
    Source(name: "reunion", supports: "mauritius madagascar ocean denis", opposes: "", isDefault: false),
    Source(name: "montserrat", supports: "volcano caribbean island plymouth", opposes: "", isDefault: false),
    Source(name: "grenada", supports: "", opposes: "mississippi"),
    Source(name: "vincentian", supports: "grenadines", opposes: "", isDefault: false),
  ]

  static let sources: [LexiconSource] =
    [LexiconSource(.countryEvidence, localAmerica)]
    + table.map {
      LexiconSource(.countryEvidence, $0.supports + " " + $0.opposes)
    } + [LexiconSource([], table.map(\.name).joined(separator: " "))]

  private let rules: WordTable<Int>
  private let table: [Rule]
  private let local: WordSet

  private init(lexicon: Lexicon) {
    local = WordSet(Self.localAmerica, lexicon: lexicon)
    rules = WordTable(Self.table.enumerated().map { ($1.name, $0) }, lexicon: lexicon)
    table = Self.table.map {
      Rule(
        supports: WordSet($0.supports, lexicon: lexicon), opposes: WordSet($0.opposes, lexicon: lexicon),
        isDefault: $0.isDefault, isGivenName: $0.isGivenName, isSurname: $0.isSurname,
        isTown: $0.isTown, hasEvidence: !$0.supports.isEmpty, isRareGivenName: $0.isRareGivenName)
    }
  }

  /// The number of the rule for a name of one word, nil where it is not ambiguous.
  func rule(for word: WordID) -> Int? { rules[word] }

  subscript(_ rule: Int) -> Rule { table[rule] }

  /// Whether three or more words of a text are those of American local news.
  func isLocal(_ tokens: [Token]) -> Bool {
    var count = 0
    for token in tokens where token.classes.contains(.countryEvidence) && local.contains(token.word) {
      count += 1
      if count == 3 { return true }
    }
    return false
  }
}
