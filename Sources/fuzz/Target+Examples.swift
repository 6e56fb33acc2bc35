extension Target {
  /// Inputs to begin with.
  var examples: [[UInt8]] {
    switch self {
    case .protocol: Self.lines.map { Array($0.utf8) }
    case .query: Self.queries.map { Array($0.utf8) }
    case .tagger: Self.texts.map { Array($0.utf8) }
    case .readers: Self.texts.map { Array($0.utf8) } + Self.files
    }
  }

  /// What its inputs may be put into.
  var packings: [Packing] { self == .readers ? Packing.allCases : [] }

  /// Pieces that mean something to it.
  var words: [[UInt8]] {
    let common = [
      "\n", " ", "\"", "\\", "\u{0}", "\u{feff}", "\u{a0}", "\u{2019}", "\u{1F600}", "e\u{301}", "0", "-1", "1e999",
    ]
    let broken: [[UInt8]] = [[0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xC0, 0x80]]
    let own: [String] =
      switch self {
      case .protocol:
        [
          "{", "}", "[", "]", ":", ",", "null", "true", "\\u0000", "\\ud800", "\"q\":", "\"op\":", "\"id\":",
          "\"search\"",
          "\"facets\":[\"speaker\"]", "\"filters\":{", "\"limit\":", "9999999999999999999", "\r\n", "\"v\":1,",
          "\"documents\":[{",
          "\"text\":\"", "\"hits\":[", "\"maintain\"", "\"statements\":true",
        ]
      case .query:
        [
          "speaker:", "amount:", "date:", "country:", "said:", "person:", "title:", "source:", " OR ", " AND ", " NOT ",
          "-",
          "(", ")", "..", ">", "<", ">=", "~", "*", " NEAR/5 ", "$", "€", "108 billion", "bn", "2024-02-30", "US$",
          ",000",
          "vague", "\u{201C}", "\u{201D}",
        ]
      case .tagger:
        [
          "Jens Stoltenberg", "Mr. ", " said ", " told reporters", "\u{201C}", "\u{201D}", "$108 billion",
          "€50-billion",
          "USD", " to ", "nearly ", "tens of billions", "Jan. 30", "U.S.", "Ukraine", "the President", "he", ". ",
          "\n\n",
          "MR. SULLIVAN: ", "Q ", "(Photo: ", ")", "according to ", ",", "1,000,000", "trillion", "Kyiv",
        ]
      case .readers: Self.markup
      }
    return (common + own).map { Array($0.utf8) } + broken
  }

  private static let lines = [
    #"{"id":1,"q":"Stoltenberg 108 billion","filters":{"speaker":["Jens Stoltenberg"],"since":"2024"},"facets":["speaker"],"limit":10}"#,
    #"{"id":"x","op":"facets","field":"country","q":"","limit":5,"prefix":"U"}"#,
    #"{"op":"add","documents":[{"id":"1","title":"T","date":"2024-04-04","text":"Aid \u00e9 \ud83d\ude00."}]}"#,
    #"{"op":"remove","ids":["a","b"]}"# + "\n" + #"{"op":"status"}"# + "\n",
    #"{"op":"show","article":"2024"}"#, #"{"op":"index","paths":["/news"]}"#,
    #"{"op":"maintain","task":"backup","path":"/b"}"#,
    #"{"v":1,"id":1,"matches":3,"exact":true,"relaxed":false,"reading":"r","hits":[{"id":"1","rank":1,"score":2.5,"title":"t","passage":"p","marks":[[0,1]]}],"facets":{"speaker":{"values":[{"value":"x","count":1}],"exact":true}},"ms":1.9}"#,
    #"{"v":1,"id":1,"error":{"code":"syntax","message":"m","position":12}}"#,
  ]

  private static let queries = [
    "Stoltenberg 108 billion", "speaker:Blinken said:tanks amount:>1bn", "(aid OR loans) -jets \"long range\"",
    "amount:100bn..130bn country:UA", "date:2023-02..2024-01 missil*", "aid NEAR/5 tanks", "~97bn OR >60bn",
    "title:summit source:\"Baltic Courier\"", "\u{201C}long range\u{201D} NOT person:Kuleba", "US$108,000,000,000",
  ]

  private static let texts = [
    "BRUSSELS \u{2014} The ministry said on Monday that it would send nearly $61 billion to Ukraine. \u{201C}We cannot wait,\u{201D} "
      + "said Astrid Holm, the envoy of Norway. \u{201C}Winter is near.\u{201D}",
    "MR. HOLM: Good afternoon. The President spoke to the Prime Minister of Latvia.\n\nQ What about the €50-billion loan?\n\n"
      + "MR. HOLM: I told you: tens of billions. Between $1.5 and $2 million, as he put it.",
    "The U.S. and U.K. pledged USD34.6 million on Jan. 30, according to officials in Kyiv; Moscow denied it.",
    "\u{201C}A quotation that never closes, she said. The Kremlin\u{2019}s spokesman called it \u{201C}a provocation\u{201D}.",
  ]
}
