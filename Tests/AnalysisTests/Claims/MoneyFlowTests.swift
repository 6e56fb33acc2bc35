import News
import Testing

@testable import Analysis

/// The flows of a text in a short form: "United States > Ukraine given military total"; "-" where nobody is named.
func flowsShort(_ text: String) -> [String] {
  let analysis = Tagger().analyze(text)
  return MoneyFlowFinder(text: text, tags: analysis.tags, sentences: analysis.sentences).flows().map { flow in
    let parts =
      ["\(flow.giver ?? "-") > \(flow.recipient ?? "-")", flow.status?.rawValue ?? "-"] + flow.kinds.map(\.rawValue)
    return parts.joined(separator: " ") + (flow.isTotal ? " total" : "")
  }
}

@Suite("Where money comes from and goes to")
struct MoneyFlowTests {
  @Test(
    "Verbs of giving, with their subjects and objects",
    arguments: [
      (
        "The United States has provided $45 billion in security assistance to Ukraine.",
        ["United States > Ukraine given military total"]
      ),
      ("Norway gave Ukraine $3 billion worth of artillery.", ["Norway > Ukraine given military"]),
      (
        "In May, the ministry estimated that the West had provided Ukraine with $90 billion worth of weapons.",
        ["the West > Ukraine given military total"]
      ),
      ("NATO has sent Kyiv weapons worth over $80 billion.", ["NATO > Ukraine given military total"]),
      ("Japan sent $500 million in humanitarian aid to Sudan.", ["Japan > Sudan given humanitarian"]),
      ("G7 leaders announced $50 billion in loans for Ukraine.", ["G7 > Ukraine committed financial"]),
      (
        "Sweden, which joined in March, will give Ukraine €1 billion for its power grid.",
        ["Sweden > Ukraine pledged energy"]
      ),
      ("Ukraine received $2 billion from the World Bank.", ["World Bank > Ukraine given"]),
      ("Canada has pledged a further C$500 million for Haiti.", ["Canada > Haiti pledged"]),
      (
        "Germany plans to provide Ukraine with €8 billion in military aid.",
        ["Germany > Ukraine proposed military"]
      ),
      (
        "The EU approved €50 billion in financial support to Ukraine.", ["European Union > Ukraine committed financial"]
      ),
      (
        "President Biden signed a bill with $61 billion in aid for Ukraine.", ["United States > Ukraine committed"]
      ),
      ("Other NATO members gave $13 billion.", ["other NATO members > - given"]),
    ])
  func verbs(text: String, expected: [String]) { #expect(flowsShort(text) == expected) }

  @Test(
    "Noun phrases",
    arguments: [
      ("A $61 billion Ukraine aid package came up for a vote.", ["- > Ukraine -"]),
      ("Talks turned to $300 million in U.S. military aid for Israel.", ["United States > Israel - military"]),
      ("Germany’s €5 billion contribution was praised.", ["Germany > - -"]),
      ("They discussed a fund of about $90 billion to support Ukraine’s army.", ["- > Ukraine proposed military"]),
      (
        "It was the largest grant, $40 million in food aid from Norway for the people of Yemen.",
        ["Norway > Yemen - humanitarian"]
      ),
    ])
  func nouns(text: String, expected: [String]) { #expect(flowsShort(text) == expected) }

  @Test(
    "Relative clauses, infinitives and participles have the subject that is theirs",
    arguments: [
      (
        "He thanked the Estonians for the $3 billion in military aid that Estonia has provided to Ukraine.",
        ["Estonia > Ukraine given military total"]
      ),
      (
        "She praised the €2 billion commitment Japan made to support Sudan.", ["Japan > Sudan committed"]
      ),
      (
        "He welcomed the $4 million that they have sent to Yemen.", ["- > Yemen given total"]
      ),
      ("The G7 signed a plan to finish and send $50 billion to Ukraine.", ["G7 > Ukraine committed"]),
      ("They spoke of Norway giving $40 million to Ukraine.", ["Norway > Ukraine given"]),
      (
        "“UNICEF announced a $9 million grant for Yemen,” the note reads.", ["UNICEF > Yemen committed"]
      ),
      (
        "Norway has given $7 million in support of the people of Yemen.", ["Norway > Yemen given total"]
      ),
      ("A loan to Ukraine of $1 billion eases pressure resulting from Russia’s buildup.", ["- > Ukraine - financial"]),
      (
        "Allies have committed $5 billion to Ukraine, including $2 billion from Norway.",
        ["- > Ukraine committed", "Norway > Ukraine committed"]
      ),
      (
        "We have spent $2 billion so far to buy the tanks they need.", ["- > - given military total"]
      ),
      (
        "They will spend $4 million to help the people of Sudan, $2 million to cut the price of energy.",
        ["- > Sudan pledged", "- > - pledged"]
      ),
      ("Norway has secured $5 million in loans.", ["- > Norway given financial"]),
      ("Other American Rescue Act aid, $3 million, went to schools.", ["- > - -"]),
      ("The bill holds $15 million against the drought in the West.", ["- > - -"]),
      ("Another $5 million in food aid is needed due to the war in Yemen.", ["- > - - humanitarian"]),
    ])
  func subjects(text: String, expected: [String]) { #expect(flowsShort(text) == expected) }

  @Test(
    "How far the money has come",
    arguments: [
      ("The House has yet to approve $60 billion in aid to Ukraine.", ["blocked"]),
      ("Republicans blocked a $60 billion package for Ukraine.", ["blocked"]),
      ("The White House requested $24 billion for Ukraine.", ["proposed"]),
      ("He is trying to convince legislators to give their approval to a $60 billion aid package.", ["proposed"]),
      ("Denmark would give Ukraine $2 billion.", ["proposed"]),
      ("Denmark will give Ukraine $2 billion.", ["pledged"]),
      ("Denmark promised to give Ukraine $2 billion.", ["pledged"]),
      ("Denmark gave Ukraine $2 billion.", ["given"]),
      ("I call on parliament to pass the $12 billion Ukraine package.", ["proposed"]),
      ("There is pressure on parliament to quickly approve $11 billion for Ukraine.", ["proposed"]),
      ("She gave an update on the tanks after the announcement of another $3 billion for Ukraine.", ["committed"]),
      ("The United States is going to be providing $60 million to Ukraine.", ["pledged"]),
      ("This includes $6 billion for the Ukraine programme.", ["-"]),
    ])
  func status(text: String, expected: [String]) {
    let analysis = Tagger().analyze(text)
    let flows = MoneyFlowFinder(text: text, tags: analysis.tags, sentences: analysis.sentences).flows()
    #expect(flows.map { $0.status?.rawValue ?? "-" } == expected)
  }

  @Test("No order of names, verbs and sums is too odd to be looked at")
  func anyOrder() {
    var random = SplitMix64(state: 20_261_122)
    let words = """
      Ukraine|Ukraine's|the U.S.|U.S. and|NATO members|we|Denmark, which|the people of Sudan|gave|promised|to|for|worth|of|$2 \
      billion|up to €3 million|over $400m in|aid|military|from|by|which|who|than|after|,|;|—|(|)|“|”|said|including|in|support
      """.split(separator: "|").map(String.init)
    for _ in 0..<400 {
      let text = (0..<24).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") + "."
      let analysis = Tagger().analyze(text)
      let finder = MoneyFlowFinder(text: text, tags: analysis.tags, sentences: analysis.sentences)
      #expect(finder.flows().count == analysis.tags.amounts.count, "\(text)")
    }
  }

  @Test(
    "Nobody by guess",
    arguments: [
      ("Russia’s war cost $90 billion.", ["- > - -"]),
      ("About $300 billion of frozen Russian assets lie in Belgium.", ["- > - -"]),
      ("The company sold cars for $3 billion to Chinese buyers.", ["- > - -"]),
      ("We will invest $2 billion in roads.", ["- > - pledged"]),
      ("Inflation added $2 to the price of bread in France.", ["- > - -"]),
    ])
  func caution(text: String, expected: [String]) { #expect(flowsShort(text) == expected) }

  @Test("“We” is the side of the speaker")
  func we() {
    #expect(
      flowsShort("“We have sent Ukraine $3 billion in aid,” Antony Blinken said.")
        == ["United States > Ukraine given total"])
    #expect(flowsShort("We have sent Ukraine $3 billion in aid.") == ["- > Ukraine given total"])
  }

  @Test("Any text is read without harm, each amount with its own flow")
  func anyText() {
    let pieces = [
      "$5 billion ", "Ukraine’s ", "to ", "’", "é", "—", ", ", "provided ", "the EU ", "(€2bn) ", "U.S. ", ". ", "“",
      "\u{a0}",
    ]
    var state: UInt64 = 7
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let analysis = Tagger().analyze(text)
      let flows = MoneyFlowFinder(text: text, tags: analysis.tags, sentences: analysis.sentences).flows()
      #expect(flows.count == analysis.tags.amounts.count)
    }
  }
}
