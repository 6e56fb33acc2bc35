import Testing

@testable import Analysis

/// Every notation of money that news uses, a line each: the text, an arrow, the amounts in the form of `amountsShort`
/// without the stretch of the text, parted by semicolons; nothing after the arrow where the text has none.
@Suite("Amounts: every notation")
struct AmountNotationTests {
  static func read(_ text: String) -> [String] {
    amountsShort(text).map { amount in
      guard let colon = amount.lastIndex(of: ":") else { return amount }
      return String(amount[colon...].dropFirst(2))
    }
  }

  @Test("Signs", arguments: AmountNotations.cases(AmountNotations.signs))
  func signs(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Codes", arguments: AmountNotations.cases(AmountNotations.codes))
  func codes(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Names", arguments: AmountNotations.cases(AmountNotations.names))
  func names(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Scales", arguments: AmountNotations.cases(AmountNotations.scales))
  func scales(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Numbers in words", arguments: AmountNotations.cases(AmountNotations.words))
  func words(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Small money", arguments: AmountNotations.cases(AmountNotations.small))
  func small(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Qualifiers", arguments: AmountNotations.cases(AmountNotations.qualifiers))
  func qualifiers(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Ranges", arguments: AmountNotations.cases(AmountNotations.ranges))
  func ranges(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Vague sums", arguments: AmountNotations.cases(AmountNotations.vague))
  func vague(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("Compounds", arguments: AmountNotations.cases(AmountNotations.compounds))
  func compounds(text: String, expected: [String]) { #expect(Self.read(text) == expected) }

  @Test("No money", arguments: AmountNotations.cases(AmountNotations.none))
  func none(text: String, expected: [String]) { #expect(Self.read(text) == expected) }
}

/// The tables of notations.
private enum AmountNotations {
  static func cases(_ table: String) -> [(text: String, expected: [String])] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: "→", omittingEmptySubsequences: false).map { part in
        part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      }
      let expected = String(parts[1]).split(separator: ";").map { String($0.drop { $0 == " " }) }
      return (String(parts[0]), expected)
    }
  }

  static let signs = """
    It cost $5. → USD 5
    It cost US$5. → USD 5
    It cost US $5. → USD 5
    It cost U.S.$5. → USD 5
    It cost $ 5. → USD 5
    It cost USD$5 million. → USD 5m
    It cost $US5 million. → USD 5m
    It cost $5 US. → USD 5
    It cost C$5. → CAD 5
    It cost CA$5. → CAD 5
    It cost CAD$5. → CAD 5
    It cost Can$5 million. → CAD 5m
    It cost A$5. → AUD 5
    It cost AU$5. → AUD 5
    It cost $A5 million. → AUD 5m
    It cost NZ$5. → NZD 5
    It cost HK$5. → HKD 5
    It cost S$5. → SGD 5
    It cost NT$5. → TWD 5
    It cost R$5. → BRL 5
    It cost J$5 million. → JMD 5m
    It cost €5. → EUR 5
    It cost 5€. → EUR 5
    It cost 5 €. → EUR 5
    It cost £5. → GBP 5
    It cost UK£5 million. → GBP 5m
    It cost ¥5,000. → JPY 5000
    It cost ￥5,000. → JPY 5000
    China paid ¥5 million. → CNY 5m
    It cost ₴5,000. → UAH 5000
    It cost 5,000₴. → UAH 5000
    It cost ₽5,000. → RUB 5000
    It cost ₹5,000. → INR 5000
    It cost ₩5,000. → KRW 5000
    It cost ₪5,000. → ILS 5000
    It cost ₺5,000. → TRY 5000
    It cost ₦5,000. → NGN 5000
    It cost ₱5,000. → PHP 5000
    It cost ฿5,000. → THB 5000
    It cost ₫5,000. → VND 5000
    It cost ₸5,000. → KZT 5000
    It cost ₾5,000. → GEL 5000
    It cost ₼5,000. → AZN 5000
    It cost $5,000,000. → USD 5m
    It cost $5 000 000. → USD 5m
    It cost $5.25. → USD 5.25
    It cost $.50. → USD 0.5
    It cost $0.05. → USD 0.05
    It cost ＄5 million. → USD 5m
    It lost -$5 million. → USD 5m
    It made (in US$) 5 million. →
    """

  static let codes = """
    It cost USD 5. → USD 5
    It cost USD5. → USD 5
    It cost 5 USD. → USD 5
    It cost 5USD. → USD 5
    It cost 5-million-USD. → USD 5m
    It cost USD 1,000.50. → USD 1000.5
    It cost usd 5 million. → USD 5m
    It cost EUR 5 million. → EUR 5m
    It cost EUR5m. → EUR 5m
    It cost 5 million EUR. → EUR 5m
    It cost 5 MEUR. → EUR 5m
    It cost GBP 5 million. → GBP 5m
    It cost UAH 5 billion. → UAH 5b
    It cost 5 billion UAH. → UAH 5b
    It cost RUB 5 billion. → RUB 5b
    It cost PLN 5 billion. → PLN 5b
    It cost SEK 5bn. → SEK 5b
    It cost NOK 5 billion. → NOK 5b
    It cost DKK 5 billion. → DKK 5b
    It cost CHF 5 billion. → CHF 5b
    It cost CZK 5 billion. → CZK 5b
    It cost HUF 5 billion. → HUF 5b
    It cost RON 5 billion. → RON 5b
    It cost JPY 5 billion. → JPY 5b
    It cost CNY 5 billion. → CNY 5b
    It cost RMB 5 billion. → CNY 5b
    It cost KRW 5 trillion. → KRW 5t
    It cost INR 500 crore. → INR 5b
    It cost AED 5 million. → AED 5m
    It cost SAR 5 million. → SAR 5m
    It cost TRY 5 million. → TRY 5m
    It cost GEL 5 million. → GEL 5m
    It cost MDL 5 million. → MDL 5m
    It cost BYN 5 million. → BYN 5m
    It cost KZT 5 billion. → KZT 5b
    It cost ZAR 5 million. → ZAR 5m
    It cost NGN 5 million. → NGN 5m
    It cost KES 5 million. → KES 5m
    It cost ALL 5 million. → ALL 5m
    It cost Rs 500 crore. → INR 5b
    It cost Rs. 500. → INR 500
    It cost Rs500. → INR 500
    It cost RM50,000. → MYR 50000
    It cost Rp 5 billion. → IDR 5b
    It cost kr 500. → - 500
    It cost Kč 500 million. → CZK 500m
    It cost 500 Kč. → CZK 500
    It cost 500 zł. → PLN 500
    It cost Ft 500 million. → HUF 500m
    It cost SFr 500 million. → CHF 500m
    """

  static let names = """
    It cost 5 dollars. → USD 5
    It cost a dollar. → USD 1
    It cost one dollar. → USD 1
    It cost five U.S. dollars. → USD 5
    It cost 5 million American dollars. → USD 5m
    It cost 5 million Canadian dollars. → CAD 5m
    It cost 5 million Australian dollars. → AUD 5m
    It cost 5 million New Zealand dollars. → NZD 5m
    It cost 5 million Singapore dollars. → SGD 5m
    It cost 5 million Taiwan dollars. → TWD 5m
    It cost 5 million euros. → EUR 5m
    It cost 5 million euro. → EUR 5m
    It cost 5 million British pounds. → GBP 5m
    It cost 5 million pounds. → GBP 5m
    It cost 5 million pounds sterling. → GBP 5m
    It cost 5 million Egyptian pounds. → EGP 5m
    It cost 5 million Lebanese pounds. → LBP 5m
    It cost 5 billion yen. → JPY 5b
    It cost 5 billion Japanese yen. → JPY 5b
    It cost 5 billion yuan. → CNY 5b
    It cost 5 billion renminbi. → CNY 5b
    It cost 5 billion won. → KRW 5b
    It cost 5 billion South Korean won. → KRW 5b
    It cost 5 billion rubles. → RUB 5b
    It cost 5 billion roubles. → RUB 5b
    It cost 5 billion Belarusian rubles. → BYN 5b
    It cost 5 billion hryvnia. → UAH 5b
    It cost 5 billion hryvnias. → UAH 5b
    It cost 5 billion hryvnyas. → UAH 5b
    It cost 5 billion zloty. → PLN 5b
    It cost 5 billion zlotys. → PLN 5b
    It cost 5 billion Polish zloty. → PLN 5b
    It cost 5 billion forints. → HUF 5b
    It cost 5 billion Czech koruna. → CZK 5b
    It cost 5 billion Czech crowns. → CZK 5b
    It cost 5 billion Swedish kronor. → SEK 5b
    It cost 5 billion Swedish crowns. → SEK 5b
    It cost 5 billion kronor. → SEK 5b
    It cost 5 billion Norwegian kroner. → NOK 5b
    It cost 5 billion Norwegian crowns. → NOK 5b
    It cost 5 billion Danish kroner. → DKK 5b
    It cost 5 billion Danish crowns. → DKK 5b
    It cost 5 billion Icelandic krona. → ISK 5b
    It cost 5 billion lei. → RON 5b
    It cost 5 billion Romanian lei. → RON 5b
    It cost 5 billion Moldovan lei. → MDL 5b
    It cost 5 million leva. → BGN 5m
    It cost 5 million Swiss francs. → CHF 5m
    It cost 5 billion CFA francs. → XOF 5b
    It cost 5 billion rupees. → INR 5b
    It cost 5 billion Pakistani rupees. → PKR 5b
    It cost 5 billion rand. → ZAR 5b
    It cost 5 billion naira. → NGN 5b
    It cost 5 billion shekels. → ILS 5b
    It cost 5 billion Turkish lira. → TRY 5b
    It cost 5 billion lira. → TRY 5b
    It cost 5 billion Iraqi dinars. → IQD 5b
    It cost 5 billion dirhams. → AED 5b
    It cost 5 billion riyals. → SAR 5b
    It cost 5 billion reais. → BRL 5b
    It cost 5 billion Mexican pesos. → MXN 5b
    It cost 5 billion tenge. → KZT 5b
    It cost 5 billion lari. → GEL 5b
    It cost 5 billion manats. → AZN 5b
    It cost 5 billion baht. → THB 5b
    It cost 5 billion ringgit. → MYR 5b
    It cost 5 billion dong. → VND 5b
    It cost 5 billion Kenyan shillings. → KES 5b
    It cost 5 million Deutschmarks. → DEM 5m
    It cost 5 million French francs. → FRF 5m
    It cost 5 billion Italian lire. → ITL 5b
    """

  static let scales = """
    It cost $5bn. → USD 5b
    It cost $5 bn. → USD 5b
    It cost $5b. → USD 5b
    It cost $5B. → USD 5b
    It cost $5 bln. → USD 5b
    It cost $5m. → USD 5m
    It cost $5M. → USD 5m
    It cost $5mn. → USD 5m
    It cost $300mn. → USD 300m
    It cost $5 mln. → USD 5m
    It cost $5 mio. → USD 5m
    It cost $5mm. → USD 5m
    It cost $5k. → USD 5000
    It cost $5K. → USD 5000
    It cost $5tn. → USD 5t
    It cost $5trn. → USD 5t
    It cost $5T. → USD 5t
    It cost $1.8 bln. → USD 1.8b
    It cost 5k euros. → EUR 5000
    It cost US$ 61 bn. → USD 61b
    It cost 1.000.000 euros. → EUR 1m
    It cost 1 000 000 rubles. → RUB 1m
    It cost 1,000,000.00 dollars. → USD 1m
    It cost 1,5 million euros. → EUR 1.5m
    It cost Rs 5 lakh crore. → INR 5t
    It cost 20 lakh rupees. → INR 2m
    It cost 5 crore rupees. → INR 50m
    It cost $5 hundred million. → USD 500m
    It cost 1 billion 300 million euros. → EUR 1.3b
    It cost $1 trillion 400 billion in all. → USD 1.4t
    It cost $2 billion and 300 million euros. → USD 2b; EUR 300m
    It cost 4.5 mln stg. → GBP 4.5m
    It cost stg 4.5 mln. → GBP 4.5m
    It cost 100 million lire. → ITL 100m
    It cost $2.5 hundred billion. → USD 250b
    It cost $108,000,000,000. → USD 108b
    It cost $1.5-billion. → USD 1.5b
    It cost $1½ billion. → USD 1.5b
    It cost $2 1/2 million. → USD 2.5m
    It cost $5 thousand. → USD 5000
    """

  static let words = """
    It cost five million dollars. → USD 5m
    It cost fifty-five million dollars. → USD 55m
    It cost two hundred million euros. → EUR 200m
    It cost one hundred eight billion dollars. → USD 108b
    It cost three point five billion dollars. → USD 3.5b
    It cost a million dollars. → USD 1m
    It cost a million pounds. → GBP 1m
    It cost half a million dollars. → USD 500000
    It cost half-a-million dollars. → USD 500000
    It cost a half million dollars. → USD 500000
    It cost half a dollar. → USD 0.5
    It cost a billion and a half dollars. → USD 1.5b
    It cost one and a half billion dollars. → USD 1.5b
    It cost a quarter of a billion euros. → EUR 250m
    It cost three quarters of a million dollars. → USD 750000
    It cost two-thirds of a billion dollars. → USD 666.667m
    It cost a hundred thousand dollars. → USD 100000
    It cost a thousand dollars. → USD 1000
    It cost twelve hundred dollars. → USD 1200
    It cost twenty thousand five hundred dollars. → USD 20500
    It cost a dozen dollars. → USD 12
    It cost a hundred bucks. → USD 100
    It cost zero dollars. → USD 0
    It cost one million two hundred thousand dollars. → USD 1.2m
    """

  static let small = """
    It cost 50 cents. → USD 0.5
    It cost 0.5 cents. → USD 0.005
    It cost fifty cents. → USD 0.5
    It cost 5¢. → USD 0.05
    It cost £5 and a tip of 5p. → GBP 5; GBP 0.05
    It cost 20 pence. → GBP 0.2
    It cost 50 kopecks. → RUB 0.5
    It cost ten pennies. → USD 0.1
    It cost 5 bucks. → USD 5
    It cost 20 quid. → GBP 20
    It cost five grand. → USD 5000
    It cost 20 grand. → USD 20000
    It cost two dollars and fifty cents. → USD 2.5
    It cost 2 dollars 50 cents. → USD 2.5
    It cost 20 eurocents. → EUR 0.2
    """

  static let qualifiers = """
    It cost over $5 million. → USD 5m.. (over)
    It cost more than $5 million. → USD 5m.. (more than)
    It cost upwards of $5 million. → USD 5m.. (upwards of)
    It cost north of $5 million. → USD 5m.. (north of)
    It cost in excess of $5 million. → USD 5m.. (in excess of)
    It cost no less than $5 million. → USD 5m.. (no less than)
    It cost at least $5 million. → USD 5m.. (at least)
    It cost no more than $5 million. → USD ..5m (no more than)
    It cost up to $5 million. → USD ..5m (up to)
    It cost as much as $5 million. → USD ..5m (as much as)
    It cost less than $5 million. → USD ..5m (less than)
    It cost nearly $5 million. → USD ..5m (nearly)
    It cost almost $5 million. → USD ..5m (almost)
    It cost just under $5 million. → USD ..5m (just under)
    It cost just shy of $5 million. → USD ..5m (just shy of)
    It cost about $5 million. → USD 5m (about)
    It cost around $5 million. → USD 5m (around)
    It cost roughly $5 million. → USD 5m (roughly)
    It cost some $5 million. → USD 5m (some)
    It cost approximately $5 million. → USD 5m (approximately)
    It cost an estimated $5 million. → USD 5m (an estimated)
    It cost close to $5 million. → USD 5m (close to)
    It cost ~$5 million. → USD 5m (~)
    It cost >$5 million. → USD 5m.. (>)
    It cost <$5 million. → USD ..5m (<)
    It cost a record $5 million. → USD 5m
    It cost another $5 million. → USD 5m
    It cost an additional $5 million. → USD 5m
    It cost a total of $5 million. → USD 5m
    It cost exactly $5 million. → USD 5m
    It cost a whopping $5 million. → USD 5m
    It cost more than a billion dollars. → USD 1b.. (more than)
    It cost nearly half a billion dollars. → USD ..500m (nearly)
    It cost $61-billion-plus. → USD 61b.. (plus)
    It cost $5 million or more. → USD 5m.. (or more)
    It cost $5 million or so. → USD 5m (or so)
    It cost $5m+. → USD 5m.. (+)
    It cost at least another $2 billion. → USD 2b.. (at least)
    """

  static let ranges = """
    It cost $10-15 million. → USD 10m..15m
    It cost $10–15 million. → USD 10m..15m
    It cost $10m-15m. → USD 10m..15m
    It cost $10 to 15 million. → USD 10m..15m
    It cost $10 million to $15 million. → USD 10m..15m
    It cost $1bn to $2bn. → USD 1b..2b
    It cost $1bn-$2bn. → USD 1b..2b
    It cost between $10 and $15 million. → USD 10m..15m (between)
    It cost between $10 million and $15 million. → USD 10m..15m (between)
    It cost between 10 and 15 million euros. → EUR 10m..15m (between)
    It cost between 10 million and 15 million euros. → EUR 10m..15m (between)
    It cost from $10 million to $15 million. → USD 10m..15m (from)
    It cost 10 to 15 million dollars. → USD 10m..15m
    It cost 10-15 million dollars. → USD 10m..15m
    It cost €10-€15. → EUR 10..15
    It cost five to six million euros. → EUR 5m..6m
    It cost $500,000 to $1 million. → USD 500000..1m
    It cost £5m to £10m a year. → GBP 5m..10m
    It cost USD 10-15 million. → USD 10m..15m
    It cost anywhere from $10 million to $15 million. → USD 10m..15m (from)
    """

  static let vague = """
    It cost millions. → - 2m..1b?
    It cost millions of dollars. → USD 2m..1b?
    It cost tens of millions of dollars. → USD 20m..100m?
    It cost hundreds of millions of pounds. → GBP 200m..1b?
    It cost billions of euros. → EUR 2b..1t?
    It cost tens of thousands of dollars. → USD 20000..100000?
    It cost thousands of dollars. → USD 2000..1m?
    It cost several million dollars. → USD 2m..10m?
    It cost a few million dollars. → USD 2m..10m?
    It is a multibillion-dollar plan. → USD 2b..1t?
    It is a multi-million-pound plan. → GBP 2m..1b?
    It cost trillions of yen. → JPY 2t..1000t?
    It cost hundreds of dollars. → USD 200..1000?
    It cost many billions of dollars. → USD 2b..1t?
    It cost dozens of millions of euros. → EUR 24m..100m?
    """

  static let compounds = """
    the $5-million plan → USD 5m
    the 5-million-dollar plan → USD 5m
    the $5m-a-year plan → USD 5m
    the £5m-a-year deal → GBP 5m
    the $5 million-a-year plan → USD 5m
    the five-million-dollar plan → USD 5m
    the $5-a-day plan → USD 5
    the $97 billion worth of aid → USD 97b
    $50 million worth of shells → USD 50m
    5 million dollars' worth of shells → USD 5m
    a billion-dollar plan → USD 1b
    a half-billion-dollar plan → USD 500m
    a 300-billion-euro plan → EUR 300b
    a €50-billion loan → EUR 50b
    the US$5m-per-month loan → USD 5m
    $5 million (€4.6 million) → USD 5m; EUR 4.6m
    5 billion hryvnias ($120 million) → UAH 5b; USD 120m
    $5 per barrel → USD 5
    $5/barrel → USD 5
    $60-a-barrel oil → USD 60
    a $5.5-billion-plus plan → USD 5.5b.. (plus)
    a non-$5 million plan → USD 5m
    $5m, $6m and $7m → USD 5m; USD 6m; USD 7m
    “$5 million” → USD 5m
    ($5 million) → USD 5m
    [$5 million] → USD 5m
    $5 million; $6 million → USD 5m; USD 6m
    $5million → USD 5m
    5million euros → EUR 5m
    $5 million-$6 million → USD 5m..6m
    """

  static let none = """
    108 countries voted. →
    He fired 155mm shells. →
    The folder is $HOME or ${HOME}. →
    There are 8 billion people. →
    He lost 20 pounds in a month. →
    A 5,000-pound bomb fell. →
    It weighs 200 pounds. →
    It rose by 10 percent. →
    It rose by 10%. →
    The F-16, the T-72 and the S-300 came. →
    Call +1 202 555 0134. →
    In 2024 there were 366 days. →
    The law of Jan. 30, 2024 holds. →
    5 million tons of grain left. →
    5 billion cubic meters of gas came. →
    300 billion kilowatt-hours were made. →
    He ran 5 km in 20 minutes. →
    There are 3 million refugees. →
    Section 5.2 of the law holds. →
    The 82nd Airborne came at 5 p.m. →
    Real Madrid won 3-1. →
    The Crown won 5 of 6 cases. →
    He has a half-dozen ships. →
    They met on Dec. 5. →
    The rate is 5 to 1. →
    The M1A2 weighs 60 tons. →
    Half of them left. →
    Tens of thousands fled. →
    Hundreds of millions of people live there. →
    The dollar fell. →
    He drew a dollar sign. →
    A euro zone crisis began. →
    The pound rose 2 percent. →
    He got 5 out of 10. →
    He spoke for 5 minutes at COP28. →
    The ratio was 1.5 million to one. →
    He is 5 foot 10. →
    It is 5 o'clock. →
    He drank 2 pints. →
    They sent 31 Abrams tanks. →
    It held 1,000 grand pianos. →
    The 5th of May was grand. →
    It took 1 million views. →
    He has 1.2 million followers on Twitter. →
    """
}
