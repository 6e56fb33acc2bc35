import News
import Testing

@testable import Analysis

@Suite("Learning who held which office when")
struct RoleLearnerTests {
  @Test(
    "An article tells of offices that one person holds, and whose they are",
    arguments: [
      ("Ukraine's defence minister, Danylo Kovalchuk, came.", ["UA defence minister: Danylo Kovalchuk"]),
      ("Danylo Kovalchuk, the Ukrainian defence minister, came.", ["UA defence minister: Danylo Kovalchuk"]),
      ("Norwegian Foreign Minister Ida Berg came.", ["NO foreign minister: Ida Berg"]),
      ("NATO spokeswoman Anna Marsh came.", []),
      ("NATO Secretary General Tom Keller came.", ["NATO secretary general: Tom Keller"]),
      ("Anna Marsh, president of the World Bank, came.", ["World Bank president: Anna Marsh"]),
      ("Foreign Secretary Anna Marsh came.", []), ("Former Norwegian foreign minister Ida Berg came.", []),
      ("Norwegian activist Ida Berg came.", []), ("Norwegian minister Ida Berg came.", []),
      ("The Norwegian ambassador to Ukraine, Ida Berg, came.", []),
      ("Norwegian deputy foreign minister Ida Berg came.", []),
      ("Norwegian foreign minister Berg came.", []),
    ] as [(String, [String])])
  func sightings(text: String, expected: [String]) {
    #expect(Tagger().roles(in: text).map { "\($0.owner) \($0.office): \($0.holder)" } == expected)
  }

  /// What is learned from holders of one office, a day each.
  private func learned(_ days: [(String, String)], least: Int = 3) -> [String] {
    var learner = RoleLearner()
    for (day, holder) in days {
      guard let date = CalendarDate(iso: day) else { continue }
      learner.add([RoleSighting(owner: "NO", office: "foreign minister", holder: holder)], on: date)
    }
    return learner.terms(least: least).map { RoleTable.line(of: $0) }
  }

  private static let berg = [("2022-01-03", "Ida Berg"), ("2022-02-01", "Ida Berg"), ("2022-03-01", "Ida Berg")]
  private static let line = "NO | foreign minister | Ida Berg | 2022-01-03..2022-03-01 | 3"

  @Test func enoughArticlesMakeATermFromTheFirstToTheLast() {
    #expect(learned(Self.berg) == [Self.line])
    #expect(learned(Self.berg.reversed()) == [Self.line])
    #expect(learned(Self.berg, least: 4).isEmpty)
  }

  @Test func anotherHolderEndsATerm() {
    let dahl = [("2022-03-02", "Nils Dahl"), ("2022-04-01", "Nils Dahl"), ("2022-05-01", "Nils Dahl")]
    #expect(
      learned(Self.berg + dahl) == [Self.line, "NO | foreign minister | Nils Dahl | 2022-03-02..2022-05-01 | 3"])
    // One between two others parts them, and none has enough.
    #expect(learned(Self.berg + [("2022-01-15", "Nils Dahl")]).isEmpty)
  }

  @Test func aDayOfTwoHoldersIsLeftOut() {
    let more = [("2022-04-01", "Ida Berg"), ("2022-04-01", "Nils Dahl"), ("2022-05-01", "Ida Berg")]
    #expect(learned(Self.berg + more) == [Self.line])
  }

  @Test func spellingsOfANameAreOnePerson() {
    let name = "Oleksii Rudenko"
    let days = [("2022-01-03", "Oleksiy Rudenko"), ("2022-02-01", name), ("2022-03-01", name)]
    #expect(learned(days) == ["NO | foreign minister | Oleksii Rudenko | 2022-01-03..2022-03-01 | 3"])
  }

  @Test func wordingsOfAnOfficeAreOneOffice() {
    var learner = RoleLearner()
    for (day, office) in [("2022-01-03", "minister of defence"), ("2022-02-01", "defense minister")] {
      guard let date = CalendarDate(iso: day) else { continue }
      let sighting = RoleSighting(owner: "NO", office: office, holder: "Ida Berg")
      learner.add([sighting, sighting], on: date)
    }
    let lines = learner.terms(least: 2).map { RoleTable.line(of: $0) }
    #expect(lines == ["NO | defense minister | Ida Berg | 2022-01-03..2022-02-01 | 2"])
    #expect(learner.terms(least: 3).isEmpty)
  }
}
