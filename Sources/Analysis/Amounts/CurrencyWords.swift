import News

/// What a word or sign says of the currency.
struct CurrencyReading: Sendable {
  /// The ISO 4217 code; nil where several currencies bear the word.
  var code: String?
  /// What one of the named unit is: 0.01 for cents, 1e6 for "MUSD".
  var unit = 1.0
  /// The currencies that bear the word, by the country that decides between them.
  var choice: Int?
  /// Whether the word must not be written small: codes and abbreviations.
  var needsCapitals = false
  /// How much more than the word it takes.
  var caution = Caution.none

  /// What must stand beside a word for it to name a currency.
  enum Caution: Sendable {
    case none
    /// A scale or groups of thousands, for words with another meaning: "won", "marks", the code "TOP".
    case large
    /// A context of money: "pounds", which weigh as well.
    case pound
    /// A small number and no noun after it: "grand".
    case slang
    /// A figure that it is glued to, in a text with the sign of the pound: "50p".
    case penny
  }
}

/// The words and signs of currencies in the lexicon, from the one table of currencies.
struct CurrencyWords: Sendable {
  static let shared = CurrencyWords(lexicon: .shared)

  /// Names after a figure.
  let names: PhraseTable<CurrencyReading>
  /// Words before a figure, with case: "USD", "RM", "Rs".
  private let prefixes: [String: CurrencyReading]
  /// Signs, alone or with letters before them: "$", "C$".
  private let signs: [String: String]

  private static let cents: [(String, CurrencyReading)] = [
    ("cent", "USD"), ("cents", "USD"), ("us cents", "USD"), ("us cent", "USD"), ("united states cents", "USD"),
    ("euro cents", "EUR"),
    ("euro cent", "EUR"), ("eurocents", "EUR"), ("canadian cents", "CAD"), ("australian cents", "AUD"),
    ("pence", "GBP"), ("penny", "GBP"), ("kopecks", "RUB"), ("kopeks", "RUB"), ("paise", "INR"), ("pfennigs", "DEM"),
    ("pennies", "USD"), ("hong kong cents", "HKD"), ("new zealand cents", "NZD"), ("singapore cents", "SGD"),
  ].map { ($0.0, CurrencyReading(code: $0.1, unit: 0.01)) }

  /// Words that stand for a currency only beside a large figure.
  private static let large: Set<String> = [
    "won", "mark", "marks", "som", "sum", "sums", "sol", "soles", "sols", "real", "reals", "tala", "crown", "crowns",
    "dram",
    "drams", "leone", "leones", "sterling", "colon", "colones", "colons", "lats", "ecu", "ecus",
  ]
  /// Abbreviations that after a figure mean something else: feet.
  private static let beforeOnly: Set<String> = ["Ft", "Bs", "LL", "SR", "CFA"]
  /// Abbreviations that before a figure may mean something else.
  private static let unsure: Set<String> = ["SR", "KD", "TL", "LL", "Bs", "Ft", "CFA", "NIS", "Cg"]
  private static let pounds: Set<String> = ["pound", "pounds", "punt", "punts"]

  /// Codes that no English word or other abbreviation shares.
  private static let sureCodes = Set(
    """
    USD EUR GBP UAH CAD AUD NZD CHF JPY CNY RMB SEK NOK DKK PLN CZK HUF RUB INR KRW HKD SGD TWD BRL MXN ZAR ILS AED SAR
    EGP PKR THB IDR MYR NGN KES KZT BGN DEM FRF PHP VND QAR KWD BHD OMR JOD LBP IQD IRR TND DZD CLP ARS RON RSD HRK UGX
    TZS GHS ETB BDT LKR NPR XOF XAF MKD
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let scaledCodes: [(String, CurrencyReading)] =
    ["usd", "eur", "gbp", "sek", "nok", "dkk", "chf", "cad", "aud", "pln"].flatMap { code in
      [("m", 1e6), ("mn", 1e6), ("mln", 1e6), ("b", 1e9), ("bn", 1e9), ("bln", 1e9), ("k", 1e3), ("t", 1e3)].map {
        ($0.0 + code, CurrencyReading(code: code.uppercased(), unit: $0.1))
      }
    }

  private static let nameReadings: [(String, CurrencyReading)] = {
    var names: [(String, CurrencyReading)] = []
    for currency in Currency.all {
      let caution: CurrencyReading.Caution = sureCodes.contains(currency.code) ? .none : .large
      names.append(
        (currency.code.lowercased(), CurrencyReading(code: currency.code, needsCapitals: true, caution: caution)))
    }
    for currency in Currency.all {
      for word in currency.words {
        let caution: CurrencyReading.Caution =
          pounds.contains(word) ? .pound : large.contains(word) ? .large : .none
        names.append((word, CurrencyReading(code: currency.code, caution: caution)))
      }
      for symbol in currency.symbols
      where symbol.allSatisfy({ $0.isLetter }) && symbol.count > 1 && !beforeOnly.contains(symbol) {
        names.append(
          (symbol.lowercased(), CurrencyReading(code: currency.code, needsCapitals: symbol.first?.isUppercase ?? false))
        )
      }
    }
    names += CurrencyByCountry.nationalNames.map { ($0.0, CurrencyReading(code: $0.1)) }
    names += cents + scaledCodes
    for word in ["dlrs", "dlr", "buck", "bucks", "greenbacks"] { names.append((word, CurrencyReading(code: "USD"))) }
    for word in ["bitcoin", "bitcoins", "btc"] { names.append((word, CurrencyReading(code: nil))) }
    for word in ["quid", "stg"] { names.append((word, CurrencyReading(code: "GBP"))) }
    names.append(("p", CurrencyReading(code: "GBP", unit: 0.01, caution: .penny)))
    names.append(("grand", CurrencyReading(code: "USD", unit: 1000, caution: .slang)))
    for (number, choice) in CurrencyByCountry.choices.enumerated() {
      for word in choice.words {
        let caution: CurrencyReading.Caution = large.contains(word) ? .large : .none
        names.append((word, CurrencyReading(code: nil, choice: number, caution: caution)))
      }
    }
    return names
  }()

  private static let prefixReadings: [(String, CurrencyReading)] = {
    var prefixes: [(String, CurrencyReading)] = []
    for currency in Currency.all {
      prefixes.append(
        (
          currency.code,
          CurrencyReading(code: currency.code, caution: sureCodes.contains(currency.code) ? .none : .large)
        ))
      for symbol in currency.symbols where symbol.allSatisfy({ $0.isLetter || $0 == "." }) {
        prefixes.append(
          (
            symbol.filter { $0 != "." },
            CurrencyReading(code: currency.code, caution: unsure.contains(symbol) ? .large : .none)
          ))
      }
    }
    let more: [(String, String, CurrencyReading.Caution)] = [
      ("dlrs", "USD", .none), ("Dlrs", "USD", .none), ("DLRS", "USD", .none), ("dlr", "USD", .none),
      ("stg", "GBP", .none), ("Tk", "BDT", .none), ("Ksh", "KES", .none), ("Kshs", "KES", .none), ("Php", "PHP", .none),
      ("Dh", "AED", .none), ("Hr", "UAH", .none), ("Hrn", "UAH", .none), ("hrn", "UAH", .none),
      ("SDR", "XDR", .none), ("R", "ZAR", .large), ("P", "PHP", .large), ("N", "NGN", .large), ("Euro", "EUR", .large),
      ("EURO", "EUR", .large), ("Euros", "EUR", .large),
    ]
    for (word, code, caution) in more { prefixes.append((word, CurrencyReading(code: code, caution: caution))) }
    for word in ["Sh", "Shs"] {
      prefixes.append((word, CurrencyReading(code: nil, choice: CurrencyByCountry.shilling, caution: .large)))
    }
    prefixes.append(("kr", CurrencyReading(code: nil, choice: CurrencyByCountry.krone)))
    prefixes.append(("Kr", CurrencyReading(code: nil, choice: CurrencyByCountry.krone)))
    return prefixes
  }()

  private static let signReadings: [(String, String)] = {
    var signs: [(String, String)] = []
    for currency in Currency.all {
      for symbol in currency.symbols where symbol.contains(where: { !$0.isLetter && $0 != "." }) {
        signs.append((symbol.filter { $0 != "." }, currency.code))
      }
    }
    signs += [
      ("¢", "USD"), ("CDN$", "CAD"), ("Cdn$", "CAD"), ("SGD$", "SGD"), ("HKD$", "HKD"), ("Ir£", "IEP"), ("IR£", "IEP"),
    ]
    return signs
  }()

  static let sources: [LexiconSource] = [
    PhraseTable.source(nameReadings),
    LexiconSource(.currencyLead, nameReadings.map { $0.0.prefix { $0 != " " } }.joined(separator: " ")),
    LexiconSource(
      .currencyPrefix,
      (prefixReadings.map(\.0) + signReadings.map { String($0.0.prefix { $0.isLetter }) }).joined(separator: " ")),
    CurrencyByCountry.source,
  ]

  private init(lexicon: Lexicon) {
    names = PhraseTable(Self.nameReadings, lexicon: lexicon)
    prefixes = Dictionary(Self.prefixReadings, uniquingKeysWith: { first, _ in first })
    signs = Dictionary(Self.signReadings, uniquingKeysWith: { first, _ in first })
  }

  /// The currency of a word before a figure, points left out; of the sure codes in small letters as well.
  func prefix(_ word: String) -> CurrencyReading? {
    let word = word.hasSuffix(".") ? String(word.dropLast()) : word
    if let reading = prefixes[word] { return reading }
    let code = word.uppercased()
    return code != "RUB" && Self.sureCodes.contains(code) && word == word.lowercased() ? prefixes[code] : nil
  }

  /// The currency of a sign.
  func sign(_ sign: String) -> String? { signs[sign] }

  /// The currency of letters and a sign ("HK$", "U.S.$"), points left out, in capitals or small letters.
  func sign(_ letters: String, _ sign: String) -> String? {
    let letters = letters.filter { $0 != "." }
    return signs[letters + sign] ?? signs[letters.uppercased() + sign]
  }

  /// Whether a code may stand apart from the sign that it explains: "US $5", "CAD $5".
  static func mayStandApart(_ word: String) -> Bool {
    switch word {
    case "US", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "CDN", "HK", "NZ", "NT": true
    default: false
    }
  }
}
