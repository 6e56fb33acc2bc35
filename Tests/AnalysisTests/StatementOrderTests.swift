import Testing

@testable import Analysis

@Suite("Statements: what stands around the words that report")
struct StatementOrderTests {
  @Test(
    "Relative clauses and asides part the subject from its verb",
    arguments: [
      (
        "Fishermen who have seen the pier say it will not last.",
        ["indirect[Fishermen who have seen the pier|say]: it will not last"]
      ),
      (
        "Nancy Keller, head of the port union, a group that has sued the town, said the pier was gone.",
        [
          "indirect[Nancy Keller, head of the port union, a group that has sued the town|said]: the pier was gone"
        ]
      ),
      (
        "Nancy Keller, a mason from Salem, Oregon, said the pier was gone.",
        ["indirect[Nancy Keller, a mason from Salem, Oregon|said]: the pier was gone"]
      ),
      (
        "President John Brown, Jr. said the pier was gone.",
        ["indirect[President John Brown, Jr.|said]: the pier was gone"]
      ),
      ("Several said they would leave.", ["indirect[Several|said]: they would leave"]),
    ])
  func subjects(text: String, expected: [String]) { #expect(StatementTests.read(text) == expected) }

  @Test(
    "A cue within the clause that it reports",
    arguments: [
      (
        "In the end, Marlow said, sailors almost always come home.",
        ["indirect[Marlow|said]: In the end, Marlow said, sailors almost always come home"]
      ),
      ("Nor are the ships cheap, said Marlow.", ["indirect[Marlow|said]: Nor are the ships cheap"]),
      (
        "But as Marlow noted, those ships may sink.",
        ["indirect[Marlow|noted]: those ships may sink"]
      ),
      (
        "As reported by the Harbour Gazette, the pier was gone.",
        ["indirect[the Harbour Gazette|As reported by]: the pier was gone"]
      ),
      (
        "They left because, according to Marlow, the pier was gone.",
        ["indirect[Marlow|according to]: the pier was gone"]
      ),
    ])
  func within(text: String, expected: [String]) { #expect(StatementTests.read(text) == expected) }

  @Test(
    "Narration after what was said is left out",
    arguments: [
      (
        "Marlow said the pier was gone, while the town went on building.",
        ["indirect[Marlow|said]: the pier was gone"]
      ),
      (
        "Marlow said the pier was gone, a blow to the fishermen.", ["indirect[Marlow|said]: the pier was gone"]
      ),
      (
        "Marlow said the pier was “gone for good” — a first for the port.",
        ["mixed[Marlow|said]: the pier was “gone for good”"]
      ),
    ])
  func tails(text: String, expected: [String]) { #expect(StatementTests.read(text) == expected) }

  @Test(
    "Verbs that report by their place, participles, questions",
    arguments: [
      ("“Go home,” Marlow barked.", ["direct[Marlow|barked]: Go home"]),
      ("He’s calling on the town to act.", ["indirect[He|’s calling]: the town to act"]),
      ("“Go home,” she shot back.", ["direct[she|shot]: Go home"]),
      ("Marlow closed by saying, “Go home.”", ["direct[Marlow|saying]: Go home."]),
      (
        "Asked whether the pier would last, Marlow said it was gone.",
        ["indirect[-|Asked]: whether the pier would last", "indirect[Marlow|said]: it was gone"]
      ),
      (
        "Nancy Keller defended the plan: “It is what the town wants and what it needs.”",
        ["direct[Nancy Keller|:]: It is what the town wants and what it needs."]
      ),
      ("The survey found that most ships leak.", ["indirect[The survey|found]: most ships leak"]),
    ])
  func places(text: String, expected: [String]) { #expect(StatementTests.read(text) == expected) }

  @Test(
    "What only looks like it",
    arguments: [
      "He joined a group called Ships of the North.",
      "Everything Marlow says is a lie.",
      "The pier is gone.\n\n'Ships for ever.'\n\nThe town is poor.",
      "It goes without saying that ships leak.",
      "The storms came early and reminded us how old the ships are.",
      "The ministry's proposed rules are a key step.",
      "Marlow called Governor Nancy Keller today to discuss the storm.",
      "The storms of last year underscored how old the ships are.",
    ])
  func none(text: String) { #expect(StatementTests.read(text) == []) }

  @Test("Names before colons head the parts of an article")
  func headings() {
    let text = """
      Nancy Keller and John Brown want the port. Keller and Brown met twice; Keller left, Brown stayed.

      Keller: A ship.

      She has built many ships and sold most of them.

      Her yard stands in the north of the town.

      Her money comes from the fishermen.

      Brown: A miracle.

      He has built nothing so far.
      """
    #expect(StatementTests.read(text) == [])
  }
}
