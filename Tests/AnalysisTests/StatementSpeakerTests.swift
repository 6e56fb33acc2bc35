import News
import Testing

@testable import Analysis

@Suite("Statements: who the speaker is")
struct StatementSpeakerTests {
  /// The speakers of a text's statements as `name (kind)`, "?" where nothing is known.
  static func speakers(_ text: String) -> [String] {
    Tagger().tag(text).statements.map { statement in
      guard let kind = statement.speakerKind else { return "?" }
      return "\(statement.speaker ?? "-") (\(kind.rawValue))"
    }
  }

  @Test(
    "Persons by name, surname, pronoun and role",
    arguments: [
      ("John Keller left. “I am tired,” Keller said.", ["John Keller (person)"]),
      ("Nancy Keller met John Brown in Oslo. She said the talks went well.", ["Nancy Keller (person)"]),
      (
        "John Brown spoke first. Nancy Keller said he was wrong. She added that he knew it.",
        ["Nancy Keller (person)", "Nancy Keller (person)"]
      ),
      (
        "“John Brown is a fool,” Nancy Keller said. “He knows it,” she added.",
        ["Nancy Keller (person)", "Nancy Keller (person)"]
      ),
      (
        "Defense Secretary John Brown arrived on Monday. The defense secretary said the port was open.",
        ["John Brown (person)"]
      ),
      ("A spokesman for John Brown said the port was open.", ["- (unnamed)"]),
      ("Supporters of John Brown said the port was open.", ["- (unnamed)"]),
      ("John Brown’s spokeswoman, Nancy Keller, said the port was open.", ["Nancy Keller (person)"]),
      ("John Brown and Nancy Keller said the port was open.", ["John Brown (person)"]),
      ("John Brown walked in.\n“The port is open.”\nNobody cheered.", ["John Brown (person)"]),
      ("“The port is open.”", ["?"]),
    ])
  func persons(text: String, expected: [String]) { #expect(Self.speakers(text) == expected) }

  @Test(
    "Organisations and nobody in particular",
    arguments: [
      ("The Fisheries Ministry said the port was open.", ["Fisheries Ministry (organisation)"]),
      (
        "The Fisheries Ministry met on Monday, the Fisheries Ministry said. The ministry said the port was open.",
        ["Fisheries Ministry (organisation)", "Fisheries Ministry (organisation)"]
      ),
      ("Officials said the port was open.", ["- (unnamed)"]),
      ("The port was open, a harbour official said.", ["- (unnamed)"]),
      ("Per Politico, the port was open.", ["Politico (organisation)"]),
    ])
  func others(text: String, expected: [String]) { #expect(Self.speakers(text) == expected) }
}
