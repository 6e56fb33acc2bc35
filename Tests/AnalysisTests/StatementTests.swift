import News
import Testing

@testable import Analysis

@Suite("Statements: what is said, by which words")
struct StatementTests {
  /// The statements of a text as `kind[source|cue]: content`.
  static func read(_ text: String) -> [String] {
    let analyzed = AnalyzedText(text)
    return Tagger().tag(text).statements.map { statement in
      let source = statement.source.map { analyzed.string($0) } ?? "-"
      let cue = statement.cue.map { analyzed.string($0) } ?? "-"
      return "\(statement.kind.rawValue)[\(source)|\(cue)]: \(analyzed.string(statement.span))"
    }
  }

  @Test(
    "Direct speech, in every order and with every mark",
    arguments: [
      ("“We need ships,” Marlow said.", ["direct[Marlow|said]: We need ships"]),
      ("\"We need ships,\" said Marlow.", ["direct[Marlow|said]: We need ships"]),
      ("„Wir brauchen Schiffe,“ said Marlow.", ["direct[Marlow|said]: Wir brauchen Schiffe"]),
      ("«We need ships», Marlow said.", ["direct[Marlow|said]: We need ships"]),
      ("‘We need ships,’ Marlow told reporters.", ["direct[Marlow|told]: We need ships"]),
      ("Marlow said: “We need ships.”", ["direct[Marlow|said]: We need ships."]),
      ("Marlow told the board on Monday, “We need ships.”", ["direct[Marlow|told]: We need ships."]),
      (
        "“We need ships,” Marlow said. “They must be large.”",
        ["direct[Marlow|said]: We need ships", "direct[Marlow|said]: They must be large."]
      ),
      (
        "“We need ships,” Marlow said, “and they must be large.”",
        ["direct[Marlow|said]: We need ships", "direct[Marlow|said]: and they must be large."]
      ),
      ("“Will it hold?” Marlow asked.", ["direct[Marlow|asked]: Will it hold?"]),
      (
        "“The cat sat there ‘for ever,’” Marlow said.",
        ["direct[Marlow|said]: The cat sat there ‘for ever,’"]
      ),
    ])
  func direct(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test(
    "Indirect and mixed speech",
    arguments: [
      ("Marlow said that the pier was gone.", ["indirect[Marlow|said]: the pier was gone"]),
      ("The pier was gone, Marlow said.", ["indirect[Marlow|said]: The pier was gone"]),
      (
        "Marlow, who runs the port, said the pier was gone.",
        ["indirect[Marlow, who runs the port|said]: the pier was gone"]
      ),
      (
        "On Friday the minister told reporters in Oslo that the pier was gone.",
        ["indirect[the minister|told]: the pier was gone"]
      ),
      ("John Brown: pier must be built again", ["indirect[John Brown|:]: pier must be built again"]),
      ("Pier must be built again: John Brown", ["indirect[John Brown|:]: Pier must be built again"]),
      ("As Marlow put it, the pier was gone.", ["indirect[Marlow|put it]: the pier was gone"]),
      ("Marlow went on to say that the pier was gone.", ["indirect[Marlow|to say]: the pier was gone"]),
      ("The minister vowed to build it again.", ["indirect[The minister|vowed]: to build it again"]),
      ("According to Marlow, the pier was gone.", ["indirect[Marlow|According to]: the pier was gone"]),
      (
        "The pier was gone, according to the harbour office.",
        ["indirect[the harbour office|according to]: The pier was gone"]
      ),
      ("Marlow called the plan “a gift to the sea.”", ["mixed[Marlow|called]: the plan “a gift to the sea.”"]),
      (
        "Marlow said the pier was “gone for good” and nobody knew why.",
        ["mixed[Marlow|said]: the pier was “gone for good” and nobody knew why"]
      ),
    ])
  func indirect(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test(
    "What is no statement",
    arguments: [
      "The so-called “helpers” left the town at night.",
      "Marlow did not say whether the pier would be built again.",
      "She read “The Long Winter” on the train.",
      "His report on the storm was published in May.",
      "Read Also: Storm Warnings Along the Coast",
    ])
  func none(text: String) { #expect(Self.read(text) == []) }
}

@Suite("Statements: transcripts")
struct TranscriptTests {
  @Test("Each paragraph of a turn is a statement of its label's speaker")
  func turns() {
    let text = """
      Briefing by the harbour master, Nancy Keller, with Deputy Director John Brown

      MS. KELLER: Good morning. The port is open.

      Q    Will it stay open?

      MR. BROWN: It will. (Laughter.)

      We have two ships.

      10:20 A.M.
      """
    #expect(
      Tagger().tag(text).statements.map { "\($0.speaker ?? "-"): \(AnalyzedText(text).string($0.span))" } == [
        "Nancy Keller: Good morning. The port is open.",
        "-: Will it stay open?",
        "John Brown: It will. (Laughter.)",
        "John Brown: We have two ships.",
      ])
  }

  @Test("An office's label is whom the head names, not whom the speech names")
  func office() {
    let speech = """
      THE PRESIDENT: Good morning. President John Brown built this port.

      It is open.
      """
    #expect(Tagger().tag(speech).statements.map(\.speaker) == [nil, nil])
    let head = "Remarks by President Nancy Keller\n\n"
    #expect(Tagger().tag(head + speech).statements.map(\.speaker) == ["Nancy Keller", "Nancy Keller"])
  }

  @Test("A colon in an article makes no transcript of it")
  func noTranscript() {
    #expect(Tagger().tag("NOTE: The port is open.\nNEWS: It is.").statements.isEmpty)
  }
}
