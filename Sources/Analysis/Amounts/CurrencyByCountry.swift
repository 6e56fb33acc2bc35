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

  static let choices: [Choice] = [
    Choice(words: ["kr", "kroner", "krone", "kroners"], codes: ["NO": "NOK", "DK": "DKK", "SE": "SEK"]),
    Choice(words: ["krona", "kronor", "kronas"], codes: ["SE": "SEK", "IS": "ISK"], usual: "SEK"),
    Choice(
      words: ["crown", "crowns"], codes: ["CZ": "CZK", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "SK": "SKK"]),
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
    Choice(words: ["shilling", "shillings"], codes: ["KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"]),
    Choice(
      words: ["franc", "francs"],
      codes: [
        "CH": "CHF", "FR": "FRF", "BE": "BEF", "RW": "RWF", "BI": "BIF", "CD": "CDF", "GN": "GNF", "DJ": "DJF",
        "KM": "KMF", "CM": "XAF", "TD": "XAF", "SN": "XOF", "ML": "XOF", "BF": "XOF", "NE": "XOF", "CI": "XOF",
      ]),
    Choice(words: ["lira", "liras", "lire"], codes: ["TR": "TRY", "IT": "ITL", "LB": "LBP"], usual: "TRY"),
    Choice(words: ["leu", "lei"], codes: ["RO": "RON", "MD": "MDL"], usual: "RON"),
    Choice(words: ["manat", "manats"], codes: ["AZ": "AZN", "TM": "TMT"]),
    Choice(words: ["som", "soms", "sum", "sums"], codes: ["KG": "KGS", "UZ": "UZS"]),
    Choice(words: ["dirham", "dirhams"], codes: ["AE": "AED", "MA": "MAD"], usual: "AED"),
    Choice(words: ["kwacha", "kwachas"], codes: ["ZM": "ZMW", "MW": "MWK"], usual: "ZMW"),
    Choice(words: ["mark", "marks"], codes: ["DE": "DEM", "BA": "BAM", "FI": "FIM"], usual: "DEM"),
    Choice(words: ["colon", "colones", "colons"], codes: ["CR": "CRC", "SV": "SVC"], usual: "CRC"),
    Choice(words: ["escudo", "escudos"], codes: ["PT": "PTE", "CV": "CVE"], usual: "PTE"),
  ]

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

  /// The currency of a choice at token `index`: that of the nearest country named before it in the text, or else after it.
  static func currency(of choice: Choice, in tokens: [Token], at index: Int) -> String? {
    var at = index - 1
    while at >= 0 {
      if tokens[at].word != .unknown, let country = countryOfWord[tokens[at].word], tokens[at].isCapitalized,
        let code = choice.codes[country]
      {
        return code
      }
      at -= 1
    }
    at = index + 1
    while at < tokens.count {
      if tokens[at].word != .unknown, let country = countryOfWord[tokens[at].word], tokens[at].isCapitalized,
        let code = choice.codes[country]
      {
        return code
      }
      at += 1
    }
    return choice.usual
  }
}
