import News
import QueryLanguage
import Testing

/// Queries and the trees they must give.
@Suite struct TreeTests {
  @Test(arguments: [
    ("", "(everything)"),
    (" \t\u{A0}", "(everything)"),
    ("*", "(everything)"),
    ("summit", "(word summit)"),
    ("new summit", "(and (word new) (word summit))"),
    ("new AND summit", "(and (word new) (word summit))"),
    ("new && summit", "(and (word new) (word summit))"),
    ("new & summit", "(and (word new) (word summit))"),
    ("and or not", "(and (word and) (word or) (word not))"),
    ("\"AND\"", "(phrase AND)"),
    ("new OR old summit", "(or (word new) (and (word old) (word summit)))"),
    ("(new OR old) summit", "(and (or (word new) (word old)) (word summit))"),
    ("new | old || oldest", "(or (word new) (word old) (word oldest))"),
    ("((new) OR (old OR oldest))", "(or (word new) (word old) (word oldest))"),
    ("(new (old summit))", "(and (word new) (word old) (word summit))"),
    ("aid -summit", "(and (word aid) (not (word summit)))"),
    ("aid NOT summit", "(and (word aid) (not (word summit)))"),
    ("aid AND NOT summit", "(and (word aid) (not (word summit)))"),
    ("aid \u{2212}summit", "(and (word aid) (not (word summit)))"),
    ("NOT NOT aid", "(word aid)"),
    ("NOT -aid", "(word aid)"),
    ("-(aid OR summit)", "(not (or (word aid) (word summit)))"),
    ("* -aid", "(not (word aid))"),
    ("aid - summit", "(and (word aid) (word summit))"),
    ("F-16 follow-up", "(and (word F-16) (word follow-up))"),
    ("+aid +summit", "(and (word aid) (word summit))"),
  ])
  func operators(query: String, tree: String) throws { try expect(query, tree) }

  @Test(arguments: [
    ("\"long  range\"", "(phrase long range)"),
    ("“long range”", "(phrase long range)"),
    ("„long range“ «more of it»", "(and (phrase long range) (phrase more of it))"),
    ("\"long range\"-missiles", "(and (phrase long range) (word missiles))"),
    ("missil*", "(prefix missil)"),
    ("missil*, tanks", "(and (prefix missil) (word tanks))"),
    ("aid NEAR/5 tanks", "(near 5 (word aid) (word tanks))"),
    ("aid NEAR/5 \"new tanks\" NEAR/5 jet*", "(near 5 (word aid) (phrase new tanks) (prefix jet))"),
    ("-aid NEAR/5 tanks", "(not (near 5 (word aid) (word tanks)))"),
    ("near/5 NEAR", "(and (word near/5) (word NEAR))"),
    ("U.S. aid, please.", "(and (word U.S.) (word aid) (word please))"),
    ("'Who paid?' … asked R&D", "(and (word Who) (word paid) (word asked) (word R&D))"),
    (
      "http://example.org/a?b=c 10:30 Weber: no",
      "(and (word http://example.org/a?b=c) (word 10:30) (word Weber) (word no))"
    ),
    ("Київ naïve 東京", "(and (word Київ) (word naïve) (word 東京))"),
    ("aid;tanks,jets", "(and (word aid) (word tanks) (word jets))"),
    ("aid\u{200B}tanks", "(and (word aid) (word tanks))"),
  ])
  func words(query: String, tree: String) throws { try expect(query, tree) }

  @Test(arguments: [
    ("speaker:Rossi", "(speaker Rossi)"),
    ("SPEAKER:Rossi", "(speaker Rossi)"),
    ("speaker: Rossi", "(speaker Rossi)"),
    ("speaker:\"Anna Rossi\"", "(speaker Anna Rossi)"),
    ("speaker:“Anna Rossi”", "(speaker Anna Rossi)"),
    ("speaker:Ros*", "(speaker Ros*)"),
    ("person:Weber country:U.S. source:example.org", "(and (person Weber) (country U.S.) (source example.org))"),
    ("source:(The Daily OR \"Evening News\")", "(or (source The Daily) (source Evening News))"),
    (
      "title:summit title:\"aid talks\" title:tal*",
      "(and (title word summit) (title phrase aid talks) (title prefix tal))"
    ),
    ("title:(aid OR (talks -summit))", "(or (title word aid) (and (title word talks) (not (title word summit))))"),
    ("date:2023", "(date 2023)"),
    ("date:2023-02-14", "(date 2023-02-14)"),
    ("date:2023-02..2024-01", "(date 2023-02..2024-01)"),
    ("date:\"2023-02 .. 2024\"", "(date 2023-02..2024-12)"),
    ("date:>2023 date:<=2025-03.", "(and (date 2024-01-01..) (date ..2025-03-31))"),
    ("date:(2022 OR 2024)", "(or (date 2022) (date 2024))"),
    ("amount:108", "(amount 108)"),
    ("amount:108 billion tanks", "(and (amount 108bn) (word tanks))"),
    ("amount:\"$1.5 million\"", "(amount USD1.5m)"),
    ("amount:(>60bn OR vague)", "(or (amount >60bn) (amount vague))"),
    ("-speaker:Rossi", "(not (speaker Rossi))"),
  ])
  func prefixes(query: String, tree: String) throws { try expect(query, tree) }

  @Test(
    "Conditions with speaker: or said: hold within one statement",
    arguments: [
      ("speaker:Rossi amount:97bn", "(statement (speaker Rossi) (amount 97bn))"),
      ("said:tanks country:Poland", "(statement (said word tanks) (country Poland))"),
      ("said:tanks said:jets", "(statement (said word tanks) (said word jets))"),
      ("said:(tanks jets)", "(statement (said word tanks) (said word jets))"),
      ("amount:97bn country:Poland", "(and (amount 97bn) (country Poland))"),
      (
        "speaker:Rossi aid amount:97bn person:Weber date:2024",
        "(and (statement (speaker Rossi) (amount 97bn)) (word aid) (person Weber) (date 2024))"
      ),
      ("speaker:Rossi 97bn", "(and (speaker Rossi) (amount 97 billion))"),
      ("speaker:Rossi -said:tanks", "(statement (speaker Rossi) (not (said word tanks)))"),
      ("speaker:Rossi -amount:1bn", "(statement (speaker Rossi) (not (amount 1bn)))"),
      ("said:tanks -speaker:Rossi", "(and (said word tanks) (not (speaker Rossi)))"),
      (
        "speaker:(Rossi OR Anna Weber) amount:5bn",
        "(statement (or (speaker Rossi) (speaker Anna Weber)) (amount 5bn))"
      ),
      ("speaker:Rossi (amount:1bn OR amount:2bn)", "(statement (speaker Rossi) (or (amount 1bn) (amount 2bn)))"),
      (
        "speaker:Rossi amount:1bn OR speaker:Weber amount:2bn",
        "(or (statement (speaker Rossi) (amount 1bn)) (statement (speaker Weber) (amount 2bn)))"
      ),
      (
        "(speaker:Rossi amount:1bn) (speaker:Weber amount:2bn)",
        "(and (statement (speaker Rossi) (amount 1bn)) (statement (speaker Weber) (amount 2bn)))"
      ),
      (
        "(speaker:Rossi said:tanks) amount:2bn",
        "(and (statement (speaker Rossi) (said word tanks)) (amount 2bn))"
      ),
      ("speaker:Rossi speaker:Weber", "(and (speaker Rossi) (speaker Weber))"),
      (
        "speaker:Rossi speaker:Weber amount:2bn",
        "(and (statement (speaker Rossi) (amount 2bn)) (statement (speaker Weber) (amount 2bn)))"
      ),
      (
        "speaker:Rossi said:(a b OR c)",
        "(statement (speaker Rossi) (or (and (said word a) (said word b)) (said word c)))"
      ),
      ("said:(a b OR c)", "(or (statement (said word a) (said word b)) (said word c))"),
      ("-said:(a b)", "(not (statement (said word a) (said word b)))"),
      ("speaker:Rossi (said:tanks OR aid)", "(and (speaker Rossi) (or (said word tanks) (word aid)))"),
      ("-(speaker:Rossi amount:1bn)", "(not (statement (speaker Rossi) (amount 1bn)))"),
    ])
  func statements(query: String, tree: String) throws { try expect(query, tree) }

  @Test func spansAreBytesOfTheQuery() throws {
    let query = try ParsedQuery(parsing: "“é” -speaker:(Anna Rossi) $5 billion!")
    #expect(
      query.root.leaves.map(\.span) == [Span(start: 0, end: 8), Span(start: 19, end: 29), Span(start: 31, end: 41)])
    #expect(query.root.span == Span(start: 0, end: 41))
  }

  @Test func literalQueriesKeepNumbersAsWords() throws {
    let query = try ParsedQuery(parsing: "108 billion amount:5bn", literal: true)
    #expect(query.tree == "(and (word 108) (word billion) (amount 5bn))")
  }

  private func expect(_ query: String, _ tree: String) throws {
    let parsed = try ParsedQuery(parsing: query)
    #expect(parsed.tree == tree)
    #expect(try ParsedQuery(parsing: parsed.canonical).tree == tree, "printed as \(parsed.canonical)")
  }
}
