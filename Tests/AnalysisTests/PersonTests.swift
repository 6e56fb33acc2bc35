import News
import Testing

@testable import Analysis

struct PersonTests {
  /// The names found in a text, each as it stands there, with its canonical name where that differs.
  private func found(_ text: String, aliases: Aliases = .none) -> [String] {
    let analyzed = AnalyzedText(text)
    return PersonTagger.mentions(in: analyzed, countries: [], aliases: aliases).map { mention in
      let words = analyzed.string(mention.span)
      return words == mention.name ? words : "\(words)=\(mention.name)"
    }
  }

  @Test(arguments: [
    (
      "Defense Secretary Lloyd J. Austin III spoke. Austin's visit was short.",
      ["Lloyd J. Austin III=Lloyd Austin", "Austin=Lloyd Austin"]
    ),
    ("Joseph R. Biden Jr. met Anthony Blinken.", ["Joseph R. Biden Jr.=Joe Biden", "Anthony Blinken=Antony Blinken"]),
    (
      "Ursula von der Leyen arrived. Von der Leyen said little.",
      ["Ursula von der Leyen", "Von der Leyen=Ursula von der Leyen"]
    ),
    (
      "Egyptian President Abdel Fattah al-Sisi came; Sisi left.", ["Abdel Fattah al-Sisi", "Sisi=Abdel Fattah al-Sisi"]
    ),
    ("They met Mr. Zelenskiy in Kyiv.", ["Zelenskiy=Volodymyr Zelensky"]),
    ("Congress must pass the Biden administration's request.", ["Biden=Joe Biden"]),
    ("MR. KOVAL: We will not wait.", ["KOVAL=Koval"]),
    ("PRESIDENT ZELENSKYY: Thank you, Mr. Prime Minister.", ["ZELENSKYY=Volodymyr Zelensky"]),
    ("Prime Minister Theresa May said that in May she may go.", ["Theresa May"]),
    ("1. Anna Koval ( Ukraine ) 6:32\n2. Holmqvist ( Sweden ) 6:40", ["Anna Koval", "Holmqvist"]),
    ("President Xi met Kim Jong Un.", ["Xi=Xi Jinping", "Kim Jong Un"]),
    (
      "Minister Ordway and his wife, Dr. Ilse Ordway, came. Ordway spoke, Mrs. Ordway did not.",
      ["Ordway", "Ilse Ordway", "Ordway", "Ordway=Ilse Ordway"]
    ),
    (
      "Koval, whose younger brother Petro Koval serves at sea, said no. Koval left.",
      ["Koval", "Petro Koval", "Koval"]
    ),
    ("Major Viktoriya Holm spoke. Captain Anna Koval left.", ["Viktoriya Holm", "Anna Koval"]),
    ("His adviser on media, Ibrahim Alkali, spoke.", ["Ibrahim Alkali"]),
    ("Kim Jong-un spoke, Moon Jae-in did not.", ["Kim Jong-un=Kim Jong Un", "Moon Jae-in"]),
    ("Lord Hadlowe, 74, spoke.", ["Hadlowe"]),
    ("Her husband, Jan Holm, is a farmer. Holm grows rye.", ["Jan Holm", "Holm=Jan Holm"]),
    (
      "Jane Miller and Robert Miller spoke. Mr. Miller left, Ms. Miller stayed.",
      ["Jane Miller", "Robert Miller", "Miller=Robert Miller", "Miller=Jane Miller"]
    ),
  ])
  func people(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(arguments: [
    "The Heritage Foundation and the Kennedy Center gave no answer.",
    "Lockheed Martin and Northrop Grumman build them near Fort Bragg.",
    "The John Lewis Voting Rights Act was named by THE PRESIDENT.",
    "In May the minister flew from St. Louis to Washington.",
    "(Photo : ANNA KOVAL/AFP via Getty Images)",
  ])
  func nobody(text: String) {
    #expect(found(text) == [])
  }

  /// More names than words were expected to be: the table of what the text shows of them must grow.
  @Test(.timeLimit(.minutes(10))) func textsOfNamesAloneComeToAnEnd() {
    let letters = Array("abcdefghijklmnopqrst")
    let names = (0..<2000).map { number in
      "N\(letters[number % 20])r\(letters[number / 20 % 20])v\(letters[number / 400 % 20])x"
    }
    #expect(Tagger().analyze(names.joined(separator: " ")).words.count == names.count)
  }

  @Test func aliasesOutrankTheRules() throws {
    let aliases = try Aliases(parsing: "# nicknames\nVolodymyr Zelenskyy: Zelensky; Zelya\n\nAnna Koval: the Kovalska")
    #expect(found("Volodymyr Zelensky spoke.", aliases: aliases) == ["Volodymyr Zelensky=Volodymyr Zelenskyy"])
    #expect(found("His friends call him Zelya.", aliases: aliases) == ["Zelya=Volodymyr Zelenskyy"])
  }

  @Test(arguments: [
    ("Anna Koval", 1, "no colon"), ("\n: x", 2, "no name"), ("Anna Koval: ;", 1, "no alias"),
    ("A B: c\nD E: C", 2, "already A B in line 1"),
  ])
  func badAliases(text: String, line: Int, message: String) {
    let error = #expect(throws: Aliases.SyntaxError.self) { try Aliases(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true)
  }

  @Test func rolesAndTitles() {
    let text = AnalyzedText(
      "NATO Secretary-General Jens Stoltenberg met Mira Holm, head of the ministry's office, in Oslo.")
    let people = PersonTagger.people(in: text, countries: [])
    let roles = people.roles.map { text.string(text.span(of: $0.tokens)) }
    #expect(roles == ["NATO Secretary-General", "head of the ministry's office"])
    #expect(people.roles.map(\.position) == [.title, .appositionAfter])
    #expect(people.persons.map(\.gender) == [.male, .female])
    #expect(people.mentions.map(\.form) == [.full, .full])
  }

  @Test func modelTextSurvivesTheRoundTrip() {
    var weights = [Int16](repeating: 0, count: NameModel.buckets * NameModel.labels)
    for (slot, weight) in [(0, 1), (1, -43), (2, 44), (500, 3999), (501, -3999), (700, 43)] as [(Int, Int16)] {
      weights[slot] = weight
    }
    #expect(NameModel.decode(Array(NameModel.encode(weights).utf8)) == weights)
  }
}
