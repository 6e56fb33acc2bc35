/// A currency and the ways in which news and queries name it.
///
/// `all` is the one table: the amount tagger and the query language read it. Scales ("bn", "mln", "crore") are no
/// currencies and stand elsewhere. A sign or word that several currencies share goes to the one that English-language
/// news means by it ("$", "dollars": USD; "pounds": GBP; "won": KRW); where none is meant ("kr", "dinar", "peso", "crowns")
/// it is left out, and only the full form ("Danish kroner", "Serbian dinars") is listed.
public struct Currency: Hashable, Sendable {
  /// The ISO 4217 code ("USD"). In upper case a code itself names the currency ("USD 5 billion", "USD34.6 million").
  public let code: String
  /// The English name, singular.
  public let name: String
  /// Signs and abbreviations that stand against the figure or a blank before or after it ("$", "US$", "zł"), with case.
  public let symbols: [String]
  /// Words that name it after the figure ("dollars", "us dollars") or before it ("usd"): lower case, one blank between
  /// words, no full stops (so "U.S. dollars" is looked up as "us dollars"). The code in lower case stands here where it
  /// is no English word ("usd" is listed, "try" and "all" are not).
  public let words: [String]

  /// The currency of an ISO 4217 code in upper case, or nil where the table has none.
  public init?(code: some StringProtocol) {
    guard let currency = Self.byCode[String(code)] else { return nil }
    self = currency
  }

  /// The currency of a sign or abbreviation ("$", "US$", "€", with case) or of a code in upper case ("USD").
  public init?(symbol: some StringProtocol) {
    guard let currency = Self.bySymbol[String(symbol)] ?? Self.byCode[String(symbol)] else { return nil }
    self = currency
  }

  /// The currency of words in lower case without full stops ("euros", "us dollars"), one blank between words.
  public init?(words: some StringProtocol) {
    guard let currency = Self.byWords[String(words)] else { return nil }
    self = currency
  }

  /// The greatest number of words in any of the `words` of the table: how far to look ahead.
  public static let mostWords = 4

  private init(_ code: String, _ name: String, _ symbols: [String], _ words: [String]) {
    self.code = code
    self.name = name
    self.symbols = symbols
    self.words = words
  }

  private static let byCode = index { [$0.code] }
  private static let bySymbol = index(\.symbols)
  private static let byWords = index(\.words)

  private static func index(_ keys: (Currency) -> [String]) -> [String: Currency] {
    var index: [String: Currency] = [:]
    for currency in all { for key in keys(currency) { index[key] = currency } }
    return index
  }

  /// Every currency of ISO 4217 that is legal tender, and the special drawing rights of the IMF; by code. Then retired
  /// ones, which archives of news still hold.
  public static let all: [Currency] = [
    Currency(
      "AED", "UAE dirham", ["Dhs"],
      ["dirham", "dirhams", "uae dirham", "uae dirhams", "emirati dirhams", "aed"]),
    Currency("AFN", "Afghan afghani", ["؋"], ["afghani", "afghanis"]),
    Currency("ALL", "Albanian lek", [], ["albanian lek", "albanian leks"]),
    Currency("AMD", "Armenian dram", ["֏"], ["dram", "drams", "armenian drams"]),
    Currency("AOA", "Angolan kwanza", [], ["kwanza", "kwanzas"]),
    Currency("ARS", "Argentine peso", ["AR$"], ["argentine peso", "argentine pesos"]),
    Currency(
      "AUD", "Australian dollar", ["A$", "AU$", "AUD$"],
      ["australian dollar", "australian dollars", "aussie dollars", "aud"]),
    Currency("AWG", "Aruban florin", [], ["aruban florin", "aruban florins"]),
    Currency("AZN", "Azerbaijani manat", ["₼"], ["azerbaijani manat", "azerbaijani manats"]),
    Currency("BAM", "Bosnian convertible mark", [], ["convertible mark", "convertible marks"]),
    Currency("BBD", "Barbados dollar", ["Bds$"], ["barbados dollar", "barbados dollars", "barbadian dollars"]),
    Currency("BDT", "Bangladeshi taka", ["৳"], ["taka", "takas"]),
    Currency("BHD", "Bahraini dinar", [], ["bahraini dinar", "bahraini dinars"]),
    Currency("BIF", "Burundian franc", [], ["burundian franc", "burundian francs"]),
    Currency("BMD", "Bermudian dollar", [], ["bermudian dollar", "bermudian dollars"]),
    Currency("BND", "Brunei dollar", ["B$"], ["brunei dollar", "brunei dollars"]),
    Currency("BOB", "Bolivian boliviano", [], ["boliviano", "bolivianos"]),
    Currency(
      "BRL", "Brazilian real", ["R$"], ["reais", "brazilian real", "brazilian reals", "brazilian reais", "brl"]),
    Currency("BSD", "Bahamian dollar", [], ["bahamian dollar", "bahamian dollars"]),
    Currency("BTN", "Bhutanese ngultrum", [], ["ngultrum", "ngultrums"]),
    Currency("BWP", "Botswana pula", [], ["pula", "botswana pula"]),
    Currency(
      "BYN", "Belarusian ruble", [],
      ["belarusian ruble", "belarusian rubles", "belarusian rouble", "belarusian roubles"]),
    Currency("BZD", "Belize dollar", [], ["belize dollar", "belize dollars"]),
    Currency("CAD", "Canadian dollar", ["C$", "CA$", "CAD$", "Can$"], ["canadian dollar", "canadian dollars"]),
    Currency("CDF", "Congolese franc", [], ["congolese franc", "congolese francs"]),
    Currency("CHF", "Swiss franc", ["SFr", "SFr."], ["swiss franc", "swiss francs", "franc", "francs", "chf"]),
    Currency("CLP", "Chilean peso", ["CLP$"], ["chilean peso", "chilean pesos"]),
    Currency("CNY", "Chinese yuan", ["CN¥", "RMB"], ["yuan", "renminbi", "chinese yuan", "rmb", "cny"]),
    Currency("COP", "Colombian peso", ["COL$"], ["colombian peso", "colombian pesos"]),
    Currency("CRC", "Costa Rican colón", ["₡"], ["costa rican colon", "costa rican colons"]),
    Currency("CUP", "Cuban peso", [], ["cuban peso", "cuban pesos"]),
    Currency("CVE", "Cape Verdean escudo", [], ["cape verdean escudo", "cape verdean escudos"]),
    Currency(
      "CZK", "Czech koruna", ["Kč"],
      [
        "czech koruna", "czech korunas", "czech koruny", "koruna", "korunas", "koruny", "korun", "czech crown",
        "czech crowns", "czk",
      ]),
    Currency("DJF", "Djiboutian franc", [], ["djiboutian franc", "djiboutian francs"]),
    Currency(
      "DKK", "Danish krone", [],
      ["danish krone", "danish kroner", "danish kroners", "danish crown", "danish crowns", "dkk"]),
    Currency("DOP", "Dominican peso", ["RD$"], ["dominican peso", "dominican pesos"]),
    Currency("DZD", "Algerian dinar", [], ["algerian dinar", "algerian dinars"]),
    Currency("EGP", "Egyptian pound", ["E£"], ["egyptian pound", "egyptian pounds"]),
    Currency("ERN", "Eritrean nakfa", [], ["nakfa", "nakfas"]),
    Currency("ETB", "Ethiopian birr", [], ["birr", "birrs", "ethiopian birr"]),
    Currency("EUR", "Euro", ["€"], ["euro", "euros", "eur"]),
    Currency("FJD", "Fiji dollar", ["FJ$"], ["fiji dollar", "fiji dollars", "fijian dollars"]),
    Currency("FKP", "Falkland Islands pound", [], ["falkland islands pound", "falkland islands pounds"]),
    Currency(
      "GBP", "Pound sterling", ["£", "UK£", "GB£"],
      ["pound", "pounds", "pound sterling", "pounds sterling", "sterling", "british pound", "british pounds", "gbp"]),
    Currency("GEL", "Georgian lari", ["₾"], ["lari", "laris", "georgian lari", "georgian laris"]),
    Currency("GHS", "Ghanaian cedi", ["GH₵", "₵"], ["cedi", "cedis", "ghanaian cedis"]),
    Currency("GIP", "Gibraltar pound", [], ["gibraltar pound", "gibraltar pounds"]),
    Currency("GMD", "Gambian dalasi", [], ["dalasi", "dalasis"]),
    Currency("GNF", "Guinean franc", [], ["guinean franc", "guinean francs"]),
    Currency("GTQ", "Guatemalan quetzal", [], ["quetzal", "quetzals", "quetzales"]),
    Currency("GYD", "Guyanese dollar", ["G$"], ["guyanese dollar", "guyanese dollars", "guyana dollars"]),
    Currency("HKD", "Hong Kong dollar", ["HK$"], ["hong kong dollar", "hong kong dollars", "hkd"]),
    Currency("HNL", "Honduran lempira", [], ["lempira", "lempiras"]),
    Currency("HTG", "Haitian gourde", [], ["gourde", "gourdes"]),
    Currency("HUF", "Hungarian forint", ["Ft"], ["forint", "forints", "hungarian forint", "hungarian forints", "huf"]),
    Currency("IDR", "Indonesian rupiah", ["Rp"], ["rupiah", "rupiahs", "indonesian rupiah", "indonesian rupiahs"]),
    Currency(
      "ILS", "Israeli new shekel", ["₪", "NIS"],
      ["shekel", "shekels", "israeli shekel", "israeli shekels", "new shekels", "ils"]),
    Currency("INR", "Indian rupee", ["₹", "Rs", "Rs."], ["rupee", "rupees", "indian rupee", "indian rupees", "inr"]),
    Currency("IQD", "Iraqi dinar", [], ["iraqi dinar", "iraqi dinars"]),
    Currency("IRR", "Iranian rial", ["﷼"], ["iranian rial", "iranian rials"]),
    Currency(
      "ISK", "Icelandic króna", [],
      ["icelandic krona", "icelandic kronas", "icelandic kronur", "icelandic crowns"]),
    Currency("JMD", "Jamaican dollar", ["J$"], ["jamaican dollar", "jamaican dollars"]),
    Currency("JOD", "Jordanian dinar", [], ["jordanian dinar", "jordanian dinars"]),
    Currency("JPY", "Japanese yen", ["¥", "JP¥", "￥"], ["yen", "japanese yen", "jpy"]),
    Currency("KES", "Kenyan shilling", ["KSh"], ["kenyan shilling", "kenyan shillings"]),
    Currency("KGS", "Kyrgyz som", [], ["kyrgyz som", "kyrgyz soms"]),
    Currency("KHR", "Cambodian riel", ["៛"], ["cambodian riel", "cambodian riels"]),
    Currency("KMF", "Comorian franc", [], ["comorian franc", "comorian francs"]),
    Currency("KPW", "North Korean won", [], ["north korean won"]),
    Currency("KRW", "South Korean won", ["₩"], ["won", "korean won", "south korean won", "krw"]),
    Currency("KWD", "Kuwaiti dinar", ["KD"], ["kuwaiti dinar", "kuwaiti dinars"]),
    Currency("KYD", "Cayman Islands dollar", ["CI$"], ["cayman islands dollar", "cayman islands dollars"]),
    Currency("KZT", "Kazakhstani tenge", ["₸"], ["tenge", "tenges", "kazakh tenge", "kazakhstani tenge"]),
    Currency("LAK", "Lao kip", ["₭"], ["lao kip", "laotian kip"]),
    Currency("LBP", "Lebanese pound", ["LL"], ["lebanese pound", "lebanese pounds", "lebanese lira"]),
    Currency("LKR", "Sri Lankan rupee", ["SLRs"], ["sri lankan rupee", "sri lankan rupees"]),
    Currency("LRD", "Liberian dollar", ["L$"], ["liberian dollar", "liberian dollars"]),
    Currency("LSL", "Lesotho loti", [], ["maloti", "lesotho loti"]),
    Currency("LYD", "Libyan dinar", [], ["libyan dinar", "libyan dinars"]),
    Currency("MAD", "Moroccan dirham", [], ["moroccan dirham", "moroccan dirhams"]),
    Currency("MDL", "Moldovan leu", [], ["moldovan leu", "moldovan lei"]),
    Currency("MGA", "Malagasy ariary", [], ["ariary", "malagasy ariary"]),
    Currency("MKD", "Macedonian denar", [], ["denar", "denars", "macedonian denar", "macedonian denars"]),
    Currency("MMK", "Myanmar kyat", [], ["kyat", "kyats"]),
    Currency("MNT", "Mongolian tögrög", ["₮"], ["tugrik", "tugriks", "togrog", "togrogs"]),
    Currency("MOP", "Macanese pataca", ["MOP$"], ["pataca", "patacas"]),
    Currency("MRU", "Mauritanian ouguiya", [], ["ouguiya", "ouguiyas"]),
    Currency("MUR", "Mauritian rupee", [], ["mauritian rupee", "mauritian rupees"]),
    Currency("MVR", "Maldivian rufiyaa", [], ["rufiyaa"]),
    Currency("MWK", "Malawian kwacha", [], ["malawian kwacha", "malawi kwacha"]),
    Currency("MXN", "Mexican peso", ["Mex$", "MX$"], ["mexican peso", "mexican pesos", "mxn"]),
    Currency("MYR", "Malaysian ringgit", ["RM"], ["ringgit", "ringgits", "malaysian ringgit", "myr"]),
    Currency("MZN", "Mozambican metical", [], ["metical", "meticals", "meticais"]),
    Currency("NAD", "Namibian dollar", ["N$"], ["namibian dollar", "namibian dollars"]),
    Currency("NGN", "Nigerian naira", ["₦"], ["naira", "nairas", "nigerian naira", "ngn"]),
    Currency("NIO", "Nicaraguan córdoba", [], ["nicaraguan cordoba", "nicaraguan cordobas"]),
    Currency(
      "NOK", "Norwegian krone", ["NKr"],
      [
        "norwegian krone", "norwegian kroner", "norwegian kroners", "norwegian crown", "norwegian crowns", "krone",
        "kroner", "nok",
      ]),
    Currency("NPR", "Nepalese rupee", ["NRs"], ["nepalese rupee", "nepalese rupees", "nepali rupees"]),
    Currency(
      "NZD", "New Zealand dollar", ["NZ$", "NZD$"],
      ["new zealand dollar", "new zealand dollars", "kiwi dollars", "nzd"]),
    Currency("OMR", "Omani rial", [], ["omani rial", "omani rials"]),
    Currency("PAB", "Panamanian balboa", [], ["balboa", "balboas"]),
    Currency("PEN", "Peruvian sol", ["S/"], ["peruvian sol", "peruvian soles"]),
    Currency("PGK", "Papua New Guinean kina", [], ["kina", "kinas"]),
    Currency("PHP", "Philippine peso", ["₱"], ["philippine peso", "philippine pesos"]),
    Currency("PKR", "Pakistani rupee", ["PKRs"], ["pakistani rupee", "pakistani rupees", "pkr"]),
    Currency(
      "PLN", "Polish złoty", ["zł", "zl"],
      ["zloty", "zlotys", "zloties", "zlotych", "złoty", "złotys", "złotych", "polish zloty", "polish zlotys", "pln"]),
    Currency("PYG", "Paraguayan guaraní", ["₲"], ["guarani", "guaranis"]),
    Currency("QAR", "Qatari riyal", [], ["qatari riyal", "qatari riyals", "qatari rial", "qatari rials"]),
    Currency("RON", "Romanian leu", [], ["romanian leu", "romanian lei", "leu", "lei"]),
    Currency("RSD", "Serbian dinar", [], ["serbian dinar", "serbian dinars"]),
    Currency(
      "RUB", "Russian ruble", ["₽"],
      [
        "ruble", "rubles", "rouble", "roubles", "russian ruble", "russian rubles", "russian rouble", "russian roubles",
        "rub", "rbl",
      ]),
    Currency("RWF", "Rwandan franc", [], ["rwandan franc", "rwandan francs"]),
    Currency(
      "SAR", "Saudi riyal", ["SR"],
      ["saudi riyal", "saudi riyals", "saudi rial", "saudi rials", "riyal", "riyals"]),
    Currency("SBD", "Solomon Islands dollar", ["SI$"], ["solomon islands dollar", "solomon islands dollars"]),
    Currency("SCR", "Seychelles rupee", [], ["seychelles rupee", "seychelles rupees"]),
    Currency("SDG", "Sudanese pound", [], ["sudanese pound", "sudanese pounds"]),
    Currency(
      "SEK", "Swedish krona", ["SKr"],
      [
        "krona", "kronor", "swedish krona", "swedish kronas", "swedish kronor", "swedish crown", "swedish crowns",
        "sek",
      ]),
    Currency("SGD", "Singapore dollar", ["S$", "SG$"], ["singapore dollar", "singapore dollars", "sgd"]),
    Currency("SHP", "Saint Helena pound", [], ["saint helena pound", "saint helena pounds"]),
    Currency("SLE", "Sierra Leonean leone", [], ["leone", "leones"]),
    Currency("SOS", "Somali shilling", [], ["somali shilling", "somali shillings"]),
    Currency("SRD", "Surinamese dollar", [], ["surinamese dollar", "surinamese dollars"]),
    Currency("SSP", "South Sudanese pound", [], ["south sudanese pound", "south sudanese pounds"]),
    Currency("STN", "São Tomé and Príncipe dobra", [], ["dobra", "dobras"]),
    Currency("SVC", "Salvadoran colón", [], ["salvadoran colon", "salvadoran colones"]),
    Currency("SYP", "Syrian pound", ["S£"], ["syrian pound", "syrian pounds"]),
    Currency("SZL", "Swazi lilangeni", [], ["emalangeni", "lilangeni"]),
    Currency("THB", "Thai baht", ["฿"], ["baht", "bahts", "thai baht", "thb"]),
    Currency("TJS", "Tajikistani somoni", [], ["somoni", "somonis"]),
    Currency("TMT", "Turkmenistan manat", [], ["turkmen manat", "turkmen manats"]),
    Currency("TND", "Tunisian dinar", [], ["tunisian dinar", "tunisian dinars"]),
    Currency("TOP", "Tongan paʻanga", ["T$"], ["paanga", "tongan paanga"]),
    Currency("TRY", "Turkish lira", ["₺", "TL"], ["lira", "liras", "turkish lira", "turkish liras"]),
    Currency(
      "TTD", "Trinidad and Tobago dollar", ["TT$"],
      ["trinidad and tobago dollar", "trinidad and tobago dollars"]),
    Currency(
      "TWD", "New Taiwan dollar", ["NT$"],
      ["taiwan dollar", "taiwan dollars", "new taiwan dollar", "new taiwan dollars", "taiwanese dollars", "twd"]),
    Currency("TZS", "Tanzanian shilling", ["TSh"], ["tanzanian shilling", "tanzanian shillings"]),
    Currency(
      "UAH", "Ukrainian hryvnia", ["₴"],
      [
        "hryvnia", "hryvnias", "hryvnya", "hryvnyas", "hryvna", "hryvnas", "hryvnyia", "ukrainian hryvnia",
        "ukrainian hryvnias", "uah",
      ]),
    Currency("UGX", "Ugandan shilling", ["USh"], ["ugandan shilling", "ugandan shillings"]),
    Currency(
      "USD", "US dollar", ["$", "US$", "USD$", "U.S.$", "＄"],
      ["dollar", "dollars", "us dollar", "us dollars", "american dollar", "american dollars", "usd", "bucks"]),
    Currency("UYU", "Uruguayan peso", ["$U"], ["uruguayan peso", "uruguayan pesos"]),
    Currency("UZS", "Uzbekistani sum", [], ["uzbek sum", "uzbek soum", "uzbek soums", "uzbek som"]),
    Currency("VED", "Venezuelan digital bolívar", [], ["digital bolivar", "digital bolivars"]),
    Currency("VES", "Venezuelan bolívar", ["Bs"], ["bolivar", "bolivars", "bolivares"]),
    Currency("VND", "Vietnamese đồng", ["₫"], ["dong", "vietnamese dong"]),
    Currency("VUV", "Vanuatu vatu", [], ["vatu", "vatus"]),
    Currency("WST", "Samoan tālā", ["WS$"], ["tala", "samoan tala"]),
    Currency(
      "XAF", "Central African CFA franc", ["FCFA"], ["central african cfa franc", "central african cfa francs"]),
    Currency("XCD", "East Caribbean dollar", ["EC$"], ["east caribbean dollar", "east caribbean dollars"]),
    Currency("XCG", "Caribbean guilder", ["Cg"], ["caribbean guilder", "caribbean guilders"]),
    Currency("XDR", "Special drawing right", [], ["special drawing right", "special drawing rights", "sdr", "sdrs"]),
    Currency("XOF", "West African CFA franc", ["CFA"], ["west african cfa franc", "west african cfa francs"]),
    Currency("XPF", "CFP franc", [], ["cfp franc", "cfp francs"]),
    Currency("YER", "Yemeni rial", [], ["yemeni rial", "yemeni rials"]),
    Currency("ZAR", "South African rand", [], ["rand", "rands", "south african rand", "zar"]),
    Currency("ZMW", "Zambian kwacha", [], ["kwacha", "kwachas", "zambian kwacha"]),
    Currency("ZWG", "Zimbabwe gold", [], ["zimbabwe gold"]),
    // Retired codes that archives of news still hold.
    Currency(
      "ATS", "Austrian schilling", [], ["austrian schilling", "austrian schillings", "schilling", "schillings"]),
    Currency("BEF", "Belgian franc", [], ["belgian franc", "belgian francs"]),
    Currency("BGN", "Bulgarian lev", [], ["lev", "leva", "bulgarian lev", "bulgarian leva"]),
    Currency(
      "DEM", "Deutsche Mark", ["DM"],
      [
        "deutsche mark", "deutsche marks", "deutschemark", "deutschemarks", "deutschmark", "deutschmarks",
        "german mark",
        "german marks", "d mark", "d marks",
      ]),
    Currency("ECS", "Ecuadorian sucre", [], ["sucre", "sucres"]),
    Currency("ESP", "Spanish peseta", [], ["peseta", "pesetas", "spanish pesetas"]),
    Currency("FIM", "Finnish markka", [], ["markka", "markkaa", "finnish markka", "finnish marks"]),
    Currency("FRF", "French franc", ["FF"], ["french franc", "french francs"]),
    Currency("GRD", "Greek drachma", [], ["drachma", "drachmas", "greek drachmas"]),
    Currency("HRK", "Croatian kuna", [], ["kuna", "kunas", "croatian kuna"]),
    Currency(
      "IEP", "Irish pound", ["IR£"], ["irish pound", "irish pounds", "punt", "punts", "irish punt", "irish punts"]),
    Currency("ITL", "Italian lira", [], ["italian lira", "italian lire", "lire"]),
    Currency("LTL", "Lithuanian litas", [], ["litas", "litai", "lithuanian litas"]),
    Currency("LUF", "Luxembourg franc", [], ["luxembourg franc", "luxembourg francs"]),
    Currency("LVL", "Latvian lats", [], ["latvian lats", "lats"]),
    Currency("NLG", "Dutch guilder", [], ["guilder", "guilders", "dutch guilder", "dutch guilders"]),
    Currency("PTE", "Portuguese escudo", [], ["portuguese escudo", "portuguese escudos"]),
    Currency("SIT", "Slovenian tolar", [], ["tolar", "tolars"]),
    Currency("SKK", "Slovak koruna", [], ["slovak koruna", "slovak crown", "slovak crowns"]),
    Currency("SUR", "Soviet ruble", [], ["soviet ruble", "soviet rubles"]),
    Currency("XEU", "European currency unit", [], ["ecu", "ecus"]),
    Currency("CYP", "Cypriot pound", [], ["cyprus pound", "cyprus pounds"]),
    Currency("ZWL", "Zimbabwean dollar", [], ["zimbabwean dollar", "zimbabwean dollars"]),
    Currency("ZWD", "Zimbabwe dollar", [], ["zimbabwe dollar", "zimbabwe dollars"]),
  ]
}
