import News
import QueryLanguage
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ("", "every article"),
    ("aid 108 billion", "“aid” + amount 108 billion, any currency"),
    ("$108bn", "amount USD 108 billion"),
    ("~97bn", "amount about 97 billion, within 10 percent, any currency"),
    ("amount:100bn..130bn", "amount 100 billion to 130 billion, any currency"),
    ("amount:>$60bn -amount:<5", "amount over USD 60 billion + without amount under 5, any currency"),
    ("amount:vague", "amount without a figure"),
    ("missil* OR \"long range\"", "words in “missil…” or phrase “long range”"),
    ("aid NEAR/5 tanks", "“aid” and “tanks” within 5 words"),
    (
      "speaker:Rossi amount:5bn -said:tanks",
      "in one statement: (speaker Rossi + amount 5 billion, any currency + without said “tanks”)"
    ),
    ("(a OR b) country:UA", "(“a” or “b”) + country UA"),
    ("date:2023", "published in 2023"),
    ("date:2023-02-14", "published on 2023-02-14"),
    ("date:2023-02..2024-01", "published from 2023-02-01 to 2024-01-31"),
    ("date:2024..", "published from 2024-01-01"),
    ("date:<2024", "published until 2023-12-31"),
  ])
  func readings(query: String, reading: String) throws {
    #expect(try ParsedQuery(parsing: query).reading() == reading)
  }

  @Test func theArchiveMayNameWhatItKnows() throws {
    let query = try ParsedQuery(parsing: "speaker:Rossi aid")
    let reading = query.reading { node in
      if case .field(.speaker, .name("Rossi", isPrefix: false), _) = node { "speaker Anna Rossi" } else { nil }
    }
    #expect(reading == "speaker Anna Rossi + “aid”")
  }

  @Test(
    "Names in free text are read as people",
    arguments: [
      ("Anna Rossi 108 billion", "(and (person Anna Rossi: Anna Rossi) (amount 108 billion))"),
      ("rossi", "(person Anna Rossi: rossi)"),
      ("aid Rossi Weber", "(and (word aid) (person Anna Rossi: Rossi) (word Weber))"),
      ("Rossi OR Weber -Rossi", "(or (person Anna Rossi: Rossi) (and (word Weber) (not (person Anna Rossi: Rossi))))"),
      ("Anna (Rossi)", "(and (word Anna) (person Anna Rossi: Rossi))"),
      ("Anna, Rossi", "(and (word Anna) (person Anna Rossi: Rossi))"),
      (
        "\"Anna Rossi\" title:Rossi Rossi NEAR/5 x",
        "(and (phrase Anna Rossi) (title word Rossi) (near 5 (word Rossi) (word x)))"
      ),
    ])
  func people(query: String, tree: String) throws {
    let read = try ParsedQuery(parsing: query).readingPeople { words in
      let lower = words.map { $0.lowercased() }
      if lower.starts(with: ["anna", "rossi"]) { return NameMatch(name: "Anna Rossi", words: 2) }
      return lower.first == "rossi" ? NameMatch(name: "Anna Rossi", words: 1) : nil
    }
    #expect(read.tree == tree)
    #expect(!read.reading().contains("“Rossi”") || query.contains("NEAR"))
  }

  @Test(
    "What else the user may have meant",
    arguments: [
      (
        "a b OR c",
        "OR joins all that stands on either side of it; write (a OR b) around the words that it should join."
      ),
      ("aid or tanks", "“or” is searched for as a word; write OR in capitals for either of two."),
      ("speaker:Anna Rossi", "speaker: takes one word; for a name of several write speaker:\"Anna Rossi\"."),
      ("08bn", "A sum that begins with 0: a shell takes “$1” out of \"$108bn\"; put the query in single quotes."),
      ("said:5 billion", "said: takes words; for a sum of money within a statement write amount: beside it."),
      (
        "\"108 billion\"",
        "“108 billion” in quotes is found as it is written; without quotes it is found however the sum is written."
      ),
    ])
  func notes(query: String, note: String) throws {
    #expect(try ParsedQuery(parsing: query).notes == [note])
    #expect(try ParsedQuery(parsing: "speaker:Rossi Ukraine").notes == [], "a country is nobody's second name")
  }

  @Test(
    "Queries about which there is nothing to note",
    arguments: [
      "(a OR b) c", "a AND b OR c", "speaker:\"Anna Rossi\" aid", "speaker:Rossi OR Weber", "$108bn", "title:30",
      "\"long range\"", "speaker:Rossi aid", "speaker:Rossi AND Weber",
    ])
  func nothingToNote(query: String) throws {
    #expect(try ParsedQuery(parsing: query).notes.isEmpty)
  }
}
