import News

/// Currencies with one name, told apart by the country that the text names nearby: "kroner" are Danish beside
/// "Denmark" or "Copenhagen", Norwegian beside "Oslo", and of no known currency where neither is named.
enum CurrencyByCountry {
  /// Currencies that share words.
  struct Choice: Sendable {
    var words: [String]
    /// The currency of each country.
    var codes: [String: String]
    /// The currency where no such country is named, nil where none is meant more than the others.
    var usual: String?
  }

  static let krone = 0
  /// The sign "¥".
  static let yen = 1

  /// "Sh", "Shs".
  static let shilling = choices.firstIndex { $0.words.contains("shillings") }

  static let choices: [Choice] = [
    Choice(words: ["kr", "kroner", "krone", "kroners"], codes: ["NO": "NOK", "DK": "DKK", "SE": "SEK"]),
    Choice(words: [], codes: ["JP": "JPY", "CN": "CNY"], usual: "JPY"),
    Choice(words: ["krona", "kronor", "kronas"], codes: ["SE": "SEK", "IS": "ISK"], usual: "SEK"),
    Choice(
      words: ["crown", "crowns"], codes: ["CZ": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"]),
    Choice(
      words: ["dinar", "dinars"],
      codes: [
        "RS": "RSD", "IQ": "IQD", "JO": "JOD", "KW": "KWD", "TN": "TND", "DZ": "DZD", "LY": "LYD", "BH": "BHD",
      ]),
    Choice(
      words: ["peso", "pesos"],
      codes: [
        "MX": "MXN", "AR": "ARS", "CO": "COP", "CL": "CLP", "PH": "PHP", "CU": "CUP", "UY": "UYU", "DO": "DOP",
      ]),
    Choice(
      words: ["rupee", "rupees"],
      codes: ["IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "SC": "SCR"],
      usual: "INR"),
    Choice(words: ["rial", "rials"], codes: ["IR": "IRR", "OM": "OMR", "YE": "YER", "QA": "QAR", "SA": "SAR"]),
    Choice(words: ["riyal", "riyals"], codes: ["SA": "SAR", "QA": "QAR", "YE": "YER", "OM": "OMR"], usual: "SAR"),
    Choice(
      words: ["shilling", "shillings"], codes: ["KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"], usual: "KES"),
    Choice(
      words: ["franc", "francs"],
      codes: [
        "CH": "CHF", "FR": "FRF", "BE": "BEF", "RW": "RWF", "BI": "BIF", "CD": "CDF", "GN": "GNF", "DJ": "DJF",
        "KM": "KMF", "CM": "XAF", "TD": "XAF", "SN": "XOF", "ML": "XOF", "BF": "XOF", "NE": "XOF", "CI": "XOF",
      ]),
    Choice(words: ["lira", "liras"], codes: ["TR": "TRY", "IT": "ITL", "LB": "LBP"], usual: "TRY"),
    Choice(words: ["lire"], codes: ["TR": "TRY", "IT": "ITL", "LB": "LBP"], usual: "ITL"),
    Choice(words: ["leu", "lei"], codes: ["RO": "RON", "MD": "MDL"], usual: "RON"),
    Choice(words: ["manat", "manats"], codes: ["AZ": "AZN", "TM": "TMT"], usual: "AZN"),
    Choice(
      words: ["cfa franc", "cfa francs"],
      codes: [
        "CM": "XAF", "TD": "XAF", "CF": "XAF", "CG": "XAF", "GA": "XAF", "GQ": "XAF", "SN": "XOF", "ML": "XOF",
        "BF": "XOF", "NE": "XOF", "CI": "XOF", "BJ": "XOF", "TG": "XOF", "GW": "XOF",
      ], usual: "XOF"),
    Choice(words: ["som", "soms", "sum", "sums"], codes: ["KG": "KGS", "UZ": "UZS"]),
    Choice(words: ["dirham", "dirhams"], codes: ["AE": "AED", "MA": "MAD"], usual: "AED"),
    Choice(words: ["kwacha", "kwachas"], codes: ["ZM": "ZMW", "MW": "MWK"], usual: "ZMW"),
    Choice(words: ["marks"], codes: ["DE": "DEM", "BA": "BAM", "FI": "FIM"], usual: "DEM"),
    Choice(words: ["colon", "colones", "colons"], codes: ["CR": "CRC", "SV": "SVC"], usual: "CRC"),
    Choice(words: ["escudo", "escudos"], codes: ["PT": "PTE", "CV": "CVE"], usual: "PTE"),
  ]

  /// Nouns of currencies with the countries whose name or adjective before them makes the full name: "Namibian dollars".
  private static let nationalNouns: [(nouns: [String], codes: [String: String])] = [
    (
      ["dollar", "dollars"],
      [
        "US": "USD", "AU": "AUD", "BS": "BSD", "BB": "BBD", "BZ": "BZD", "BM": "BMD", "BN": "BND", "CA": "CAD",
        "KY": "KYD", "FJ": "FJD", "GY": "GYD", "HK": "HKD", "JM": "JMD", "LR": "LRD", "NA": "NAD", "NZ": "NZD",
        "SG": "SGD", "SB": "SBD", "SR": "SRD", "TW": "TWD", "TT": "TTD", "TV": "AUD", "ZW": "ZWL",
      ]
    ),
    (
      ["pound", "pounds"],
      [
        "GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "SS": "SSP", "GI": "GIP", "IE": "IEP",
        "CY": "CYP",
      ]
    ),
    (["yuan", "renminbi"], ["CN": "CNY"]), (["yen"], ["JP": "JPY"]), (["euro", "euros"], ["EE": "EUR"]),
    (["won"], ["KR": "KRW", "KP": "KPW"]), (["ruble", "rubles", "rouble", "roubles"], ["RU": "RUB", "BY": "BYN"]),
    (["real", "reals", "reais"], ["BR": "BRL"]), (["sol", "soles", "sols"], ["PE": "PEN"]), (["rand"], ["ZA": "ZAR"]),
    (["lev", "leva", "levs"], ["BG": "BGN"]), (["lek", "leke"], ["AL": "ALL"]), (["dram", "drams"], ["AM": "AMD"]),
    (["birr"], ["ET": "ETB"]), (["baht"], ["TH": "THB"]), (["pula"], ["BW": "BWP"]), (["kip"], ["LA": "LAK"]),
    (["afghani", "afghanis"], ["AF": "AFN"]), (["taka"], ["BD": "BDT"]), (["kyat", "kyats"], ["MM": "MMK"]),
    (["riel", "riels"], ["KH": "KHR"]), (["dong"], ["VN": "VND"]), (["kuna", "kunas"], ["HR": "HRK"]),
    (["forint", "forints"], ["HU": "HUF"]), (["zloty", "zlotys"], ["PL": "PLN"]), (["lari", "laris"], ["GE": "GEL"]),
    (["tenge"], ["KZ": "KZT"]), (["somoni"], ["TJ": "TJS"]), (["tugrik", "tugriks"], ["MN": "MNT"]),
    (["shekel", "shekels"], ["IL": "ILS"]), (["naira"], ["NG": "NGN"]), (["cedi", "cedis"], ["GH": "GHS"]),
    (["hryvnia", "hryvnias"], ["UA": "UAH"]), (["metical", "meticais"], ["MZ": "MZN"]), (["ringgit"], ["MY": "MYR"]),
    (["rupiah", "rupiahs"], ["ID": "IDR"]), (["kina"], ["PG": "PGK"]), (["vatu"], ["VU": "VUV"]),
    (["quetzal", "quetzales"], ["GT": "GTQ"]), (["lempira", "lempiras"], ["HN": "HNL"]),
    (["gourde", "gourdes"], ["HT": "HTG"]),
    (["cordoba", "cordobas"], ["NI": "NIO"]), (["bolivar", "bolivars", "bolivares"], ["VE": "VES"]),
    (["boliviano", "bolivianos"], ["BO": "BOB"]), (["guarani", "guaranies"], ["PY": "PYG"]),
    (["balboa", "balboas"], ["PA": "PAB"]),
    (["denar", "denars"], ["MK": "MKD"]), (["koruna", "korunas", "koruny"], ["CZ": "CZK", "SK": "SKK"]),
    (["drachma", "drachmas"], ["GR": "GRD"]), (["peseta", "pesetas"], ["ES": "ESP"]),
    (["guilder", "guilders"], ["NL": "NLG"]),
    (["schilling", "schillings"], ["AT": "ATS"]), (["markka", "markkas"], ["FI": "FIM"]), (["ariary"], ["MG": "MGA"]),
    (["ngultrum", "ngultrums"], ["BT": "BTN"]), (["rufiyaa"], ["MV": "MVR"]), (["pataca", "patacas"], ["MO": "MOP"]),
    (["ouguiya", "ouguiyas"], ["MR": "MRU"]), (["dalasi", "dalasis"], ["GM": "GMD"]),
    (["kwanza", "kwanzas"], ["AO": "AOA"]),
    (["nakfa", "nakfas"], ["ER": "ERN"]), (["leone", "leones"], ["SL": "SLE"]), (["florin", "florins"], ["AW": "AWG"]),
    (["lilangeni", "emalangeni"], ["SZ": "SZL"]), (["loti", "maloti"], ["LS": "LSL"]),
    (["dobra", "dobras"], ["ST": "STN"]),
    (["tala"], ["WS": "WST"]), (["paanga"], ["TO": "TOP"]), (["convertible mark", "convertible marks"], ["BA": "BAM"]),
    (["mark"], ["DE": "DEM", "FI": "FIM"]),
  ]

  /// Full names: the name or adjective of a country and its currency's noun.
  static let nationalNames: [(String, String)] = {
    var names: [(String, String)] = []
    let countries = Dictionary(Country.all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for (nouns, codes) in nationalNouns + choices.map({ ($0.words, $0.codes) }) {
      for (country, currency) in codes {
        guard let country = countries[country] else { continue }
        let adjectives: [String] = [country.name] + country.otherNames + country.demonyms
        for adjective in adjectives {
          let key = String(adjective.lowercased().map { $0 == "-" ? " " : $0 }).filter { $0 != "." && $0 != "'" }
          for noun in nouns where noun.count > 2 { names.append((key + " " + noun, currency)) }
        }
      }
    }
    return names
  }()

  /// The country of a word of one of the choices' countries: its name, people or capital.
  private static let countries: [(String, String)] = {
    let codes = Set(choices.flatMap(\.codes.keys))
    var words: [(String, String)] = []
    for country in Country.all where codes.contains(country.code) {
      let names: [String] = [country.name] + country.otherNames + country.demonyms + country.capitals
      for name in names where !name.contains(" ") && name.count > 3 {
        words.append((name.lowercased(), country.code))
      }
    }
    return words
  }()

  static let source = WordTable.source(countries)
  private static let countryOfWord = WordTable(countries, lexicon: .shared)

  /// The currency of a choice at token `index`: that of the nearest country named in its sentence, before it first, else
  /// of the nearest before it in the text, or else after it.
  static func currency(of choice: Choice, in tokens: [Token], at index: Int) -> String? {
    var begin = index
    while begin > 0, tokens[begin].lineBreaks == 0, !endsSentence(tokens[begin - 1]) { begin -= 1 }
    var end = index + 1
    while end < tokens.count, tokens[end].lineBreaks == 0, !endsSentence(tokens[end]) { end += 1 }
    return currency(of: choice, in: tokens, at: (begin..<index).reversed())
      ?? currency(of: choice, in: tokens, at: index + 1..<max(end, index + 1))
      ?? currency(of: choice, in: tokens, at: (0..<begin).reversed())
      ?? currency(of: choice, in: tokens, at: max(end, index + 1)..<max(tokens.count, end, index + 1)) ?? choice.usual
  }

  /// The currency of the first of some tokens that names a country of the choice.
  private static func currency(of choice: Choice, in tokens: [Token], at places: some Sequence<Int>) -> String? {
    for at in places where at < tokens.count && tokens[at].word != .unknown && tokens[at].isCapitalized {
      if let country = countryOfWord[tokens[at].word], let code = choice.codes[country] { return code }
    }
    return nil
  }

  private static func endsSentence(_ token: Token) -> Bool {
    token.kind == .period || token.kind == .question || token.kind == .exclamation
  }
}
