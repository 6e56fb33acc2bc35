import News
import Testing

@testable import Analysis

/// The amounts of a text in a short form: "$5 billion: USD 5b.. (over)". "3b..5b" are bounds, "?" marks vague ones.
func amountsShort(_ text: String) -> [String] {
  let analyzed = AnalyzedText(text)
  return AmountTagger.mentions(in: analyzed).map { mention in
    let amount = mention.amount
    var bounds: String
    switch (amount.minimum, amount.maximum) {
    case (let low?, let high?) where low == high && amount.value == low: bounds = short(low)
    case (let low, let high): bounds = (low.map(short) ?? "") + ".." + (high.map(short) ?? "")
    }
    if amount.isVague { bounds += "?" }
    let qualifier = amount.qualifier.map { " (\($0))" } ?? ""
    return "\(analyzed.string(mention.span)): \(amount.currency ?? "-") \(bounds)\(qualifier)"
  }
}

private func short(_ value: Double) -> String {
  for (unit, letter) in [(1e12, "t"), (1e9, "b"), (1e6, "m")] where value >= unit {
    return plain(value / unit) + letter
  }
  return plain(value)
}

private func plain(_ value: Double) -> String {
  let rounded = (value * 1000).rounded() / 1000
  return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
}

@Suite("Amounts of money")
struct AmountTests {
  @Test(
    "Currencies before and after the figure, glued or not",
    arguments: [
      ("It cost $1,200.", ["$1,200: USD 1200"]),
      ("Some US$61bn was sent.", ["US$61bn: USD 61b (some)"]),
      ("a €50-billion loan", ["€50-billion: EUR 50b"]),
      ("worth £2.3bn", ["£2.3bn: GBP 2.3b"]),
      ("a grant of 30 MUSD", ["30 MUSD: USD 30m"]),
      ("It sold for $1.8 bln.", ["$1.8 bln: USD 1.8b"]),
      ("USD34.6 million in cash", ["USD34.6 million: USD 34.6m"]),
      ("€1.2trn, $500k and $4.5mn", ["€1.2trn: EUR 1.2t", "$500k: USD 500000", "$4.5mn: USD 4.5m"]),
      ("RM50,000 or Rs 500 crore", ["RM50,000: MYR 50000", "Rs 500 crore: INR 5b"]),
      ("Rs. 10 lakh", ["Rs. 10 lakh: INR 1m"]),
      ("dlrs 300,000 a year", ["dlrs 300,000: USD 300000"]),
      ("5.5 billion US dollars", ["5.5 billion US dollars: USD 5.5b"]),
      (
        "20 million Canadian dollars, or C$20 million",
        ["20 million Canadian dollars: CAD 20m", "C$20 million: CAD 20m"]
      ),
      ("HK$20 or 20 Hong Kong dollars", ["HK$20: HKD 20", "20 Hong Kong dollars: HKD 20"]),
      ("300 million Swiss francs", ["300 million Swiss francs: CHF 300m"]),
      ("40 hryvnias, UAH 40 or 40 UAH", ["40 hryvnias: UAH 40", "UAH 40: UAH 40", "40 UAH: UAH 40"]),
      ("1,000 pounds sterling", ["1,000 pounds sterling: GBP 1000"]),
      ("$2,500 (£2,000)", ["$2,500: USD 2500", "£2,000: GBP 2000"]),
      ("a tip of 50 cents", ["50 cents: USD 0.5"]),
      ("five dollars and fifty cents", ["five dollars and fifty cents: USD 5.5"]),
      ("a 300-billion-euro plan", ["300-billion-euro: EUR 300b"]),
      ("$1.2 million-a-year contracts", ["$1.2 million: USD 1.2m"]),
      ("$97 billion worth of arms", ["$97 billion: USD 97b"]),
      ("108 000 000 euros", ["108 000 000 euros: EUR 108m"]),
      ("108\u{a0}000\u{202f}000 euros", ["108\u{a0}000\u{202f}000 euros: EUR 108m"]),
      ("1.200.000 euros and 1,5 Mrd. Euro", ["1.200.000 euros: EUR 1.2m", "1,5 Mrd. Euro: EUR 1.5b"]),
      ("Rs 10,00,000", ["Rs 10,00,000: INR 1m"]),
      ("30.000 €, €1,5 million", ["30.000 €: EUR 30000", "€1,5 million: EUR 1.5m"]),
      ("$.50, 50¢ or 1/2 cent", ["$.50: USD 0.5", "50¢: USD 0.5", "1/2 cent: USD 0.005"]),
      ("$5 1/8", ["$5 1/8: USD 5.125"]),
      ("€12.345 billion, €12.345", ["€12.345 billion: EUR 12.345b", "€12.345: EUR 12345"]),
      ("10k$ and 20 bitcoins", ["10k$: USD 10000", "20 bitcoins: - 20"]),
      ("$30-odd billion", ["$30-odd billion: USD 30b"]),
      ("Ksh. 200 or Tk 500 crore", ["Ksh. 200: KES 200", "Tk 500 crore: BDT 5b"]),
      ("SDR 11.6 billion, Euro 35 billion", ["SDR 11.6 billion: XDR 11.6b", "Euro 35 billion: EUR 35b"]),
      ("£1.50 or 99p", ["£1.50: GBP 1.5", "99p: GBP 0.99"]),
      ("$5 million Canadian, 5 million US$", ["$5 million Canadian: CAD 5m", "5 million US$: USD 5m"]),
      ("U.S. $5 million", ["U.S. $5 million: USD 5m"]),
      ("rmb 340 million or c$ 4.5 million", ["rmb 340 million: CNY 340m", "c$ 4.5 million: CAD 4.5m"]),
      ("5 million Cayman Islands dollars", ["5 million Cayman Islands dollars: KYD 5m"]),
      ("3,000 Nepalese rupees", ["3,000 Nepalese rupees: NPR 3000"]),
      ("40 billion roubles ($444m)", ["40 billion roubles: RUB 40b", "$444m: USD 444m"]),
      ("NOK75bn, 4bn SEK and R5 million", ["NOK75bn: NOK 75b", "4bn SEK: SEK 4b", "R5 million: ZAR 5m"]),
      ("20 million won, 200 million marks", ["20 million won: KRW 20m", "200 million marks: DEM 200m"]),
      ("₴300 million, 100₽ and 50 zł", ["₴300 million: UAH 300m", "100₽: RUB 100", "50 zł: PLN 50"]),
    ])
  func currencies(text: String, expected: [String]) { #expect(amountsShort(text) == expected) }

  @Test(
    "Numbers in words",
    arguments: [
      ("twenty-five million dollars", ["twenty-five million dollars: USD 25m"]),
      ("one hundred and eight billion euros", ["one hundred and eight billion euros: EUR 108b"]),
      ("half a billion dollars", ["half a billion dollars: USD 500m"]),
      ("over half a trillion dollars", ["half a trillion dollars: USD 500b.. (over)"]),
      ("a billion and a half euros", ["a billion and a half euros: EUR 1.5b"]),
      ("two and a half million pounds", ["two and a half million pounds: GBP 2.5m"]),
      ("a quarter of a million dollars", ["a quarter of a million dollars: USD 250000"]),
      ("a couple of million dollars", ["a couple of million dollars: USD 2m"]),
      ("tens of billions of dollars", ["tens of billions of dollars: USD 20b..100b?"]),
      ("hundreds of millions of euros", ["hundreds of millions of euros: EUR 200m..1b?"]),
      ("billions of taxpayer dollars", ["billions of taxpayer dollars: USD 2b..1t?"]),
      ("several billion dollars", ["several billion dollars: USD 2b..10b?"]),
      ("a multi-billion-dollar fund", ["a multi-billion-dollar: USD 2b..1t?"]),
      ("hundreds of billions of offshore dollars", ["hundreds of billions of offshore dollars: USD 200b..1t?"]),
      ("millions and millions of dollars", ["millions and millions of dollars: USD 2m..1b?"]),
      ("three-quarters of a billion dollars", ["three-quarters of a billion dollars: USD 750m"]),
      ("a few hundred dollars", ["a few hundred dollars: USD 200..1000?"]),
      ("one-and-a-half billion dollars", ["one-and-a-half billion dollars: USD 1.5b"]),
    ])
  func words(text: String, expected: [String]) { #expect(amountsShort(text) == expected) }

  @Test(
    "Qualifiers and bounds",
    arguments: [
      ("over $100 billion", ["$100 billion: USD 100b.. (over)"]),
      ("nearly $30 billion", ["$30 billion: USD ..30b (nearly)"]),
      ("about $108 billion", ["$108 billion: USD 108b (about)"]),
      ("“nearly $30 billion” was spent", ["$30 billion: USD ..30b (nearly)"]),
      ("More than $5 million", ["$5 million: USD 5m.. (more than)"]),
      ("no more than $5 million", ["$5 million: USD ..5m (no more than)"]),
      ("at least another $5 million", ["$5 million: USD 5m.. (at least)"]),
      ("up to €50 billion", ["€50 billion: EUR ..50b (up to)"]),
      ("as much as a billion dollars", ["a billion dollars: USD ..1b (as much as)"]),
      ("a maximum of $5 million", ["$5 million: USD ..5m (a maximum of)"]),
      ("an estimated $5 million", ["$5 million: USD 5m (an estimated)"]),
      ("more than about $5 million", ["$5 million: USD 5m.. (more than about)"]),
      ("$1 billion-plus", ["$1 billion: USD 1b.. (plus)"]),
      ("$100 billion or more", ["$100 billion: USD 100b.. (or more)"]),
      ("$61 billion-odd", ["$61 billion: USD 61b (odd)"]),
      ("$100+ million", ["$100+ million: USD 100m.. (+)"]),
      ("a dispute over $5 million", ["$5 million: USD 5m"]),
      ("under a $5 million contract", ["$5 million: USD 5m"]),
      ("nearly a $60 billion package", ["$60 billion: USD ..60b (nearly)"]),
      ("$20-plus billion", ["$20-plus billion: USD 20b.. (+)"]),
      ("more than the $5 billion of last year", ["$5 billion: USD 5b"]),
      ("to nearly $500 million", ["$500 million: USD ..500m (nearly)"]),
    ])
  func qualifiers(text: String, expected: [String]) { #expect(amountsShort(text) == expected) }

  @Test(
    "Ranges",
    arguments: [
      ("$3 to $5 billion", ["$3 to $5 billion: USD 3b..5b"]),
      ("$3-5 billion", ["$3-5 billion: USD 3b..5b"]),
      ("between $60 and $61 billion", ["$60 and $61 billion: USD 60b..61b (between)"]),
      ("prices from $2bn to $3bn", ["$2bn to $3bn: USD 2b..3b (from)"]),
      ("It rose from $2bn to $3bn.", ["$2bn: USD 2b", "$3bn: USD 3b"]),
      ("between 5 and 6 billion euros", ["5 and 6 billion euros: EUR 5b..6b (between)"]),
      ("two or three billion dollars", ["two or three billion dollars: USD 2b..3b"]),
      ("$500 to $1 million", ["$500 to $1 million: USD 500..1m"]),
      ("EUR 1 to 2 billion", ["EUR 1 to 2 billion: EUR 1b..2b"]),
      ("US$50-100 million", ["US$50-100 million: USD 50m..100m"]),
      ("$10m–$20m", ["$10m–$20m: USD 10m..20m"]),
      ("$1,000-$1,500 a month", ["$1,000-$1,500: USD 1000..1500"]),
      ("up to $1bn to $2bn", ["$1bn to $2bn: USD 1b..2b (up to)"]),
      ("$5bn or $6bn", ["$5bn: USD 5b", "$6bn: USD 6b"]),
      ("$25 million in 2020 to $150 million in 2023", ["$25 million: USD 25m", "$150 million: USD 150m"]),
      ("It costs 155 — no, $55 billion.", ["$55 billion: USD 55b"]),
      ("It gave $5 billion to 3 million people.", ["$5 billion: USD 5b"]),
      ("He sent $100 to 20 families.", ["$100: USD 100"]),
    ])
  func ranges(text: String, expected: [String]) { #expect(amountsShort(text) == expected) }

  @Test(
    "Currencies by the country nearby, figures by the money nearby",
    arguments: [
      ("Oslo gave 500 million kroner.", ["500 million kroner: NOK 500m"]),
      ("Denmark gave 500 million kroner.", ["500 million kroner: DKK 500m"]),
      ("They gave 500 million kroner.", ["500 million kroner: - 500m"]),
      ("Jordan pays one dinar.", ["one dinar: JOD 1"]),
      ("a budget of 3 billion", ["3 billion: - 3b"]),
      (
        "They gave $13 billion and tens of billions more in aid.",
        ["$13 billion: USD 13b", "tens of billions: USD 20b..100b?"]
      ),
      ("fined 2,000 pounds", ["2,000 pounds: GBP 2000"]),
      (
        "They want €486 billion. Nobody knows what 486 billion looks like.",
        ["€486 billion: EUR 486b", "486 billion: EUR 486b"]
      ),
      ("They have €3 billion for 3 billion people.", ["€3 billion: EUR 3b"]),
      ("We aim for 3.5 trillion in private investment.", ["3.5 trillion: - 3.5t"]),
      ("It will bring Hr 140 billion.", ["Hr 140 billion: UAH 140b"]),
      ("It gave €9 million; 500m would be spent on mines.", ["€9 million: EUR 9m", "500m: EUR 500m"]),
      ("It was 66 million, a sum that would do. 66 million, a third of them, fled.", ["66 million: - 66m"]),
      ("Uganda paid Shs6,500, the Czechs 72 million crowns.", ["Shs6,500: UGX 6500", "72 million crowns: CZK 72m"]),
      ("Kyiv was short of $5 billion.", ["$5 billion: USD 5b"]),
      ("It is just short of $5 billion.", ["$5 billion: USD ..5b (just short of)"]),
      (
        "It sent tanks worth A$245 million. The $245m came late, with $3m.",
        ["A$245 million: AUD 245m", "$245m: AUD 245m", "$3m: USD 3m"]
      ),
    ])
  func context(text: String, expected: [String]) { #expect(amountsShort(text) == expected) }

  @Test(
    "Numbers that are no money",
    arguments: [
      "30 countries met on Jan. 30, 2024.", "2 million refugees fled 5 km.", "108 billion cubic metres of gas",
      "200 pounds of flour", "a 200-pound man", "COP 26 was in 2021.", "300 ANG airmen", "5 percent of the 50 barrels",
      "He won 3 of 5.", "In 2022 won the party.", "a country of 40 million.", "5 ft tall", "a dollar sign",
      "20 million pounds of explosives", "COP26", "TOP 10 goals", "in 2022 won 3 seats", "20 marks of 25",
      "EUR/USD at par",
      "three grand juries", "a third of the 3 million voters", "they were paid in USD. 100 came.", "99p", "5 m tall",
      "7 Mary Smith 8 Rand Jones", "Millions of college loan holders enrolled.",
      "Euro 2016",
      "It cost millions of lives.", "half a million of them", "It gave aid to 3 million.", "the 50 million mark",
      "ID SR 61113", "25 million has been allocated, they are giving 200 million before May",
    ])
  func noMoney(text: String) { #expect(amountsShort(text) == []) }
}
