import News
import QueryLanguage
import Testing

@Suite struct AmountTests {
  @Test(
    "Sums in free text",
    arguments: [
      ("108 billion", "108 billion"),
      ("108\u{A0}billion", "108 billion"),
      ("108bn", "108 billion"),
      ("108BN", "108 billion"),
      ("$108bn", "USD 108 billion"),
      ("US$108 billion", "USD 108 billion"),
      ("US$ 108 billion", "USD 108 billion"),
      ("USD 108 billion", "USD 108 billion"),
      ("usd 108 billion", "USD 108 billion"),
      ("108,000,000,000", "108 billion"),
      ("$108000000000", "USD 108 billion"),
      ("1,234,567", "1.234567 million"),
      ("108 billion dollars", "USD 108 billion"),
      ("108 billion U.S. dollars", "USD 108 billion"),
      ("€100 billion", "EUR 100 billion"),
      ("108bn euros", "EUR 108 billion"),
      ("108bn€", "EUR 108 billion"),
      ("€50-billion", "EUR 50 billion"),
      ("50-billion-euro", "EUR 50 billion"),
      ("C$5 billion", "CAD 5 billion"),
      ("$5 billion Canadian dollars", "CAD 5 billion"),
      ("1.8 bln", "1.8 billion"),
      ("$1.8 bln. dollars", "USD 1.8 billion"),
      ("USD34.6 million", "USD 34.6 million"),
      ("1,5 billion", "1.5 billion"),
      ("half a billion", "0.5 billion"),
      ("half a billion dollars", "USD 0.5 billion"),
      ("a quarter of a billion", "0.25 billion"),
      ("a billion", "1 billion"),
      ("five million pounds", "GBP 5 million"),
      ("$5m", "USD 5 million"),
      ("$50", "USD 50"),
      ("50 euros", "EUR 50"),
      ("30-40 billion", "30 billion..40 billion"),
      ("$100 billion-$130 billion", "USD 100 billion..130 billion"),
      ("$5–$10", "USD 5..10"),
      ("100..130bn", "100 billion..130 billion"),
      (">60bn", ">60 billion"),
      ("<= $1.5 million", "<=USD 1.5 million"),
      ("~97bn", "~97 billion"),
      ("~ $97 billion", "~USD 97 billion"),
      ("50 lei a", "50 romanian lei AND a"),
    ])
  func freeText(query: String, canonical: String) throws {
    let parsed = try ParsedQuery(parsing: query)
    #expect(parsed.canonical == canonical)
    guard case .amount = parsed.root.leaves[0] else {
      Issue.record("no amount: \(parsed.tree)")
      return
    }
  }

  @Test(
    "Numbers that are no money stay words",
    arguments: [
      "30", "2024", "50 countries", "30,000", "2,500 troops", "108", "16th", "5%", "10:30", "2023-24", "5k", "30 won",
      "TOP 10", "a thousand", "108000000000", "108 billionaires", "five countries", "5.5.2024", "30 AND billion",
      "30 (billion)", "30 \"billion\"", "$ aid", "US", "billion", "dollars",
    ])
  func notMoney(query: String) throws {
    let parsed = try ParsedQuery(parsing: query)
    for leaf in parsed.root.leaves {
      if case .amount = leaf { Issue.record("read as money: \(parsed.tree)") }
    }
  }

  @Test(
    "A figure admits what is written so when rounded to its precision",
    arguments: [
      ("108 billion", 107.5e9, 108.5e9),
      ("108,000,000,000", 107.5e9, 108.5e9),
      ("100 billion", 99.5e9, 100.5e9),
      ("1.75 billion", 1.745e9, 1.755e9),
      ("5 billion", 4.5e9, 5.5e9),
      ("half a billion", 0.45e9, 0.55e9),
      ("$12", 11.5, 12.5),
      ("$0.50", 0.495, 0.505),
      // Half a unit would be more than a tenth.
      ("1 billion", 0.9e9, 1.1e9),
      ("2 million", 1.8e6, 2.2e6),
    ])
  func precision(query: String, low: Double, high: Double) throws {
    guard case .amount(let condition, _) = try ParsedQuery(parsing: query).root,
      case .figure(let figure) = condition.kind, let figures = condition.figures
    else {
      Issue.record("no figure")
      return
    }
    #expect(abs(figure.low - low) <= low * 1e-12)
    #expect(abs(figure.high - high) <= high * 1e-12)
    #expect(figures.contains(figure.low))
    #expect(!figures.contains(figure.high))
    #expect(figures.contains(figure.value))
  }

  @Test(
    "Values of amount: and --amount",
    arguments: [
      ("108bn", "108bn", 107.5e9, 108.5e9.nextDown),
      (" $61 billion ", "USD61bn", 60.5e9, 61.5e9.nextDown),
      ("60", "60", 59.5, 60.5.nextDown),
      ("5k", "5k", 4.5e3, 5.5e3.nextDown),
      ("100bn..130bn", "100bn..130bn", 100e9, 130e9),
      ("100..130bn", "100bn..130bn", 100e9, 130e9),
      ("500..1bn", "0.500k..1bn", 500, 1e9),
      ("$100bn-130bn", "USD100bn..130bn", 100e9, 130e9),
      ("100bn..", ">=100bn", 100e9, .infinity),
      ("..5m", "<=5m", 0, 5e6),
      (">60bn", ">60bn", 60e9.nextUp, .infinity),
      (">= 60bn", ">=60bn", 60e9, .infinity),
      ("<60bn", "<60bn", 0, 60e9.nextDown),
      ("~97bn", "~97bn", 97e9 * 0.9, 97e9 * 1.1),
    ])
  func ranges(text: String, short: String, low: Double, high: Double) throws {
    let condition = try AmountCondition(parsing: text)
    #expect(condition.short == short)
    #expect(condition.figures == low...high)
    #expect(try AmountCondition(parsing: short) == condition)
  }

  @Test func vagueHasNoFigures() throws {
    let condition = try AmountCondition(parsing: "Vague")
    #expect(condition.kind == .vague)
    #expect(condition.figures == nil)
  }

  /// Amounts as articles write them.
  private static let exact = Amount(currency: "USD", value: 108e9, minimum: 108e9, maximum: 108e9)
  private static let nearly = Amount(currency: "USD", value: 108e9, minimum: nil, maximum: 108e9, qualifier: "nearly")
  private static let range = Amount(currency: "EUR", value: nil, minimum: 100e9, maximum: 120e9)
  private static let vague = Amount(currency: nil, value: nil, minimum: 1e10, maximum: 1e11, isVague: true)
  private static let bare = Amount(currency: nil, value: 108.3e9, minimum: 108.3e9, maximum: 108.3e9)

  @Test(
    "What of an article a condition matches",
    arguments: [
      ("108bn", [exact, nearly, bare]),
      ("$108bn", [exact, nearly, bare]),
      ("€108bn", [bare]),
      ("110bn", []),
      ("100bn", [range]),
      ("~97bn", [range, vague]),
      ("~100bn", [exact, nearly, range, vague, bare]),
      ("115bn..200bn", [range]),
      (">108bn", [range, bare]),
      ("<=100bn", [range]),
      ("20bn..30bn", []),
      ("vague", [vague]),
    ])
  func matching(text: String, expected: [Amount]) throws {
    let condition = try AmountCondition(parsing: text)
    #expect([Self.exact, Self.nearly, Self.range, Self.vague, Self.bare].filter(condition.matches) == expected)
  }
}
