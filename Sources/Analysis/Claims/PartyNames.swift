/// Names of givers and recipients of aid that are no countries, and bodies that act for one.
enum PartyNames {
  /// Each name in folded words, with what it is called.
  static let phrases: [[String]: String] = {
    var table: [[String]: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      for phrase in parts[1].split(separator: ",") {
        table[phrase.split(separator: " ").map(String.init)] = String(parts[0])
      }
    }
    return table
  }()

  /// How many words the longest name has.
  static let longest = phrases.keys.map(\.count).max() ?? 1

  private static let lines = """
    NATO:nato,north atlantic treaty organization,north atlantic alliance,military bloc,military alliance,the alliance
    European Union:european union,eu,e.u,e.u.,european commission,european council,team europe,european peace facility
    the West:the west,western countries,western nations,western governments,western allies,western partners,western powers
    G7:g7,g-7,group of seven
    G20:g20,g-20
    United Nations:united nations,un,u.n,u.n.
    World Bank:world bank,world bank group
    International Monetary Fund:imf,international monetary fund
    EBRD:ebrd,european bank for reconstruction and development
    European Investment Bank:european investment bank,eib
    UNHCR:unhcr,un refugee agency,u.n. refugee agency
    UNICEF:unicef
    World Food Programme:world food programme,world food program,wfp
    Red Cross:red cross,international committee of the red cross,icrc
    United States:pentagon,white house,biden administration,trump administration,obama administration,usaid,state department,department of state,department of defense,defense department,treasury department,department of the treasury,house republicans,senate republicans,house democrats,senate democrats,american people,us congress,u.s. congress,biden-harris administration
    Russia:kremlin,russian federation
    Western allies:allies and partners,partners and allies,allied countries,allied nations
    """

  /// States that give aid rather than get it (the members of the OECD's Development Assistance Committee and other states
  /// of high income), by ISO code: "Swedish aid" comes from Sweden, "Ukrainian aid" goes to Ukraine.
  static let donors = Set(
    """
    AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT JP KR LI LT LU LV NL NO NZ PL PT RO SE SI SK US AE QA SA KW
    CN RU SG MT CY
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
