import News
import Testing

@testable import Analysis

/// The countries of a text in a short form: "Kyiv UA capital".
func countriesShort(_ text: String) -> [String] {
  let analyzed = AnalyzedText(text)
  return CountryTagger.mentions(in: analyzed).map { "\(analyzed.string($0.span)) \($0.code) \($0.kind)" }
}

@Suite("Countries")
struct CountryTests {
  @Test(
    "Names, abbreviations and peoples",
    arguments: [
      ("Ukraine's army", ["Ukraine UA name"]),
      ("the U.S. and US-led forces", ["U.S. US name", "US US name"]),
      ("the UK, the UAE and the DRC", ["UK GB name", "UAE AE name", "DRC CD name"]),
      ("Burma, Türkiye and the Czech Republic", ["Burma MM name", "Türkiye TR name", "Czech Republic CZ name"]),
      ("the Russian Federation", ["Russian Federation RU name"]),
      ("the Republic of Korea and the DPRK", ["Republic of Korea KR name", "DPRK KP name"]),
      ("Côte d’Ivoire, once Ivory Coast", ["Côte d’Ivoire CI name", "Ivory Coast CI name"]),
      ("Ukrainians, a Frenchman and the Dutch", ["Ukrainians UA demonym", "Frenchman FR demonym", "Dutch NL demonym"]),
      ("the German government", ["German DE demonym"]),
      ("the U.S. Department of State", ["U.S. US name"]),
      ("the Ukraine-Russia border", ["Ukraine UA name", "Russia RU name"]),
      ("Sino-Russian trade", ["Sino CN demonym", "Russian RU demonym"]),
      ("Kosovo and Taiwan", ["Kosovo XK name", "Taiwan TW name"]),
      ("St. Lucia and Guinea-Bissau", ["St. Lucia LC name", "Guinea-Bissau GW name"]),
      ("aid from South Sudan", ["South Sudan SS name"]),
      ("they told us about it", []),
      ("the People's Republic of China", ["People's Republic of China CN name"]),
      ("Democratic People's Republic of Korea", ["Democratic People's Republic of Korea KP name"]),
      ("the American Embassy, the Panamanian army", ["American US demonym", "Panamanian PA demonym"]),
      ("U.S. Virgin Islands, American Samoa", ["U.S. Virgin Islands VI name", "American Samoa AS name"]),
      ("Swaziland, Eswatini, Kosova", ["Swaziland SZ name", "Eswatini SZ name", "Kosova XK name"]),
      ("Dominica and the Dominican Republic voted.", ["Dominica DM name", "Dominican Republic DO name"]),
      ("Brazzaville, Congo, saw protests.", ["Congo CG name"]),
      ("Congo's Kinshasa lies across from Brazzaville.", ["Congo CD name"]),
      ("Congo-Brazzaville and Congo-Kinshasa", ["Congo-Brazzaville CG name", "Congo-Kinshasa CD name"]),
      ("Guinea, Papua New Guinea", ["Guinea GN name", "Papua New Guinea PG name"]),
      ("Bosnia-Herzegovina and N. Korea", ["Bosnia-Herzegovina BA name", "N. Korea KP name"]),
    ])
  func names(text: String, expected: [String]) { #expect(countriesShort(text) == expected) }

  @Test(
    "Names within names",
    arguments: [
      "the Bank of England", "New England and New Mexico", "the Washington Post", "the Paris Agreement",
      "the South China Sea", "American Airlines and British Airways", "Bank of America", "Lebanon, Pennsylvania",
      "Peru, Ind., is small", "Paris Hilton", "the Minsk agreements", "Latin America", "Northern Ireland",
      "Anna B. Washington came. Washington said no.", "the Lebanon Daily News", "the Cuba Herald", "Turkey Hill",
      "China Grove", "East Palestine", "New Holland",
      "the former Soviet Union, Yugoslavia and East Germany",
      "West Germany's chancellor",
      "the Indian Ocean", "Turkey Creek", "the American Psychological Association", "Lebanon High School",
      "the town of Peru",
      "5 billion U.S. dollars", "England and Wales", "the Soviet Union", "US$5 million", "LET US GO", "Mr. Jordan",
      "It was Michael Jordan.",
    ])
  func namesWithin(text: String) { #expect(countriesShort(text) == []) }

  @Test(
    "Ambiguous names",
    arguments: [
      ("Georgia and Ukraine wish to join NATO.", ["Georgia GE name", "Ukraine UA name"]),
      ("The Georgia Senate runoff in Atlanta", []),
      ("voters in Georgia, Alabama and Florida", []),
      ("Jordan hosts Syrian refugees.", ["Jordan JO name", "Syrian SY demonym"]),
      ("Jordan Peterson spoke.", []),
      ("Rep. Jim Jordan spoke.", []),
      ("troops from Chad and Niger", ["Chad TD name", "Niger NE name"]),
      ("Chad Smith spoke.", []),
      ("Turkey is a member.", ["Turkey TR name"]),
      ("Mexico, Mo., is small. Mexico lies in Missouri.", []),
      ("LEBANON — The high school opened. Lebanon is proud.", []),
      ("In Lebanon County, a sheriff spoke. Lebanon voted.", []),
      ("A sheriff from Tennessee, a trooper and the county met. Lebanon waited.", []),
      (
        "A sheriff from Tennessee, a trooper and the county met in France. Lebanon waited.",
        ["France FR name", "Lebanon LB name"]
      ),
      ("Aid went to Puerto Rico, Texas and Florida.", ["Puerto Rico PR name"]),
      ("After its talks with Ukraine, Ohio sent help.", ["Ukraine UA name"]),
      ("New Iran sanctions", ["Iran IR name"]),
      ("Police in Lebanon spoke to Jordan Miller. Jordan fled.", ["Lebanon LB name"]),
      ("They met Mark Cuban. Cuban laughed.", []),
      ("They met Mark Cuban in Cuba. Cuban laughed.", ["Cuba CU name", "Cuban CU demonym"]),
      ("from Holland, Mich., and the Netherlands", ["Netherlands NL name"]),
      ("The Czechs, Poles and Finns agreed.", ["Czechs CZ demonym", "Poles PL demonym", "Finns FI demonym"]),
      ("a British medical journal", ["British GB demonym"]),
      ("the Jordan Armed Forces in Jordan", ["Jordan JO name", "Jordan JO name"]),
      ("the envoy Chad Sweet, who spoke", []),
      ("Abu Ahmed al-Kuwaiti", []),
      ("The Cherokee and other Indians met.", []),
      ("Kenya Williams spoke.", []),
      ("Israel Adams spoke to an Israeli.", ["Israel IL name", "Israeli IL demonym"]),
      ("Rep. Steve Israel spoke.", []),
      ("Tbilisi said so. The state of Georgia's guard was in Tbilisi.", ["Tbilisi GE capital"]),
    ])
  func ambiguous(text: String, expected: [String]) { #expect(countriesShort(text) == expected) }

  @Test(
    "Capitals as governments",
    arguments: [
      ("Moscow has repeatedly warned against it.", ["Moscow RU capital"]),
      ("It would restore Kyiv's ability to fight.", ["Kyiv UA capital"]),
      ("talks between Washington and Beijing", ["Washington US capital", "Beijing CN capital"]),
      ("more aid to Kyiv", ["Kyiv UA capital"]),
      ("a Moscow-backed group", ["Moscow RU capital"]),
      ("They met in Washington.", []),
      ("He arrived in Kyiv.", []),
      ("Kyiv's streets were empty.", []),
      ("officials in Moscow said so", []),
      ("WASHINGTON — They met.", []),
      ("They sent Kyiv weapons.", ["Kyiv UA capital"]),
      ("London's newly elected mayor", []),
      ("after the Paris attacks", []),
      ("Beijing could also declare a zone.", ["Beijing CN capital"]),
      ("Moscow's Foreign Ministry", ["Moscow RU capital"]),
      ("It was drafted by Washington think tanks.", []),
      ("He said that Moscow will answer in kind.", ["Moscow RU capital"]),
      ("Neither Washington nor NATO has confirmed it.", ["Washington US capital"]),
      ("It would dare Paris and Berlin to do likewise.", ["Paris FR capital", "Berlin DE capital"]),
      ("the fate of Kyiv's $61 billion", ["Kyiv UA capital"]),
      ("On Monday Kyiv took them to court.", ["Kyiv UA capital"]),
      ("They told Washington, D.C., about it.", []),
      ("Oregon and Washington have announced it.", []),
      ("They will provide Washington state with apples.", []),
      ("the Treaty of Paris", []),
      ("Kabul could fall.", []),
      ("A street in Brixton, London, gets its name from it.", []),
      ("lines of communication with Beijing", ["Beijing CN capital"]),
      ("The only hope is for Washington to oppose it.", ["Washington US capital"]),
      ("Brussels has warned of it.", []),
    ])
  func capitals(text: String, expected: [String]) { #expect(countriesShort(text) == expected) }
}
