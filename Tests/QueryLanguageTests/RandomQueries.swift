import Glibc

/// A generator of pseudo-random numbers with a seed (SplitMix64), so that a failure can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The seed of this run: QUERY_SEED of the environment, to cover other ground, or always the same.
let seed: UInt64 = {
  let seed = getenv("QUERY_SEED").flatMap { UInt64(String(cString: $0)) } ?? 2024
  print("QUERY_SEED=\(seed)")
  return seed
}()

/// How many random inputs the tests try: QUERY_INPUTS of the environment, or 200,000 where the code is optimised and
/// 20,000 where it isn't, which take about as long.
let randomInputs: Int = {
  if let number = getenv("QUERY_INPUTS").flatMap({ Int(String(cString: $0)) }) { return number }
  #if DEBUG
    return 20_000
  #else
    return 200_000
  #endif
}()

/// Random queries out of the pieces of which queries are made.
enum RandomQueries {
  static let words = [
    "aid", "tanks", "Jan", "U.S.", "F-16", "10:30", "don't", "Київ", "naïve", "R&D", "a", "of", "half", "quarter",
    "billion", "million", "bn", "k", "m", "t", "US", "dollars", "euros", "won", "pounds", "Canadian", "USD", "eur",
    "TOP", "TRY", "$", "€", "US$", "Rs", "zł", "30", "2024", "5", "0.5", "1,5", "2,500", "108,000,000,000", "007",
    "108bn", "$5", "€50-billion", "30-40", "5k", "16th", "5%", "and", "or", "near", "C++", "#tag", "@x", "five",
  ]

  static let sums = [
    "108 billion", "$108bn", "108bn euros", "half a billion", "1.75 billion", "US$1,234,567", "¥5", "£0.50",
    "30-40 billion", "$100..$130bn", ">60bn", "<=1.5 million dollars", "~97bn", "1.000 billion",
    "12.5 thousand dollars",
    "a million", "5000 trillion", "USD 2,000 million",
  ]

  static let values: [(field: String, values: [String])] = [
    ("speaker", ["Rossi", "\"Anna Rossi\"", "Ros*", "(Anna Rossi OR Weber)", "(a -b)", "AFP", "\"AND\"", "О’Коннор"]),
    ("person", ["Weber", "\"U.S. envoy\"", "(a AND b)"]),
    ("country", ["Ukraine", "U.S.", "\"United States\"", "UA", "(UA OR PL)"]),
    ("source", ["Reuters", "nytimes.com", "\"The Daily\"", "Reu*"]),
    ("title", ["summit", "\"aid talks\"", "sum*", "(a b OR c)", "30"]),
    ("said", ["tanks", "\"new tanks\"", "tank*", "(a b)", "(a b OR c)", "(a (b OR -c))", "108bn", "(NOT a NOT b)"]),
    (
      "amount",
      [
        "108bn", "\"$1.5 million\"", "100..130bn", "100bn..", "..5m", ">60bn", "<=5", "~97bn", "vague", "30", "USD5",
        "(1bn OR 2bn)", "(>1bn AND <5bn)", "$30 billion", "500", "1,5bn",
      ]
    ),
    (
      "date",
      [
        "2023", "2023-02", "2023-02-14", "2023-02..2024-01", "..2024", "2023-05-06..", ">2023", "<=2024-02",
        "(2023 OR 2024)",
      ]
    ),
  ]

  /// A query that obeys the grammar, at most `depth` parentheses deep.
  static func query(depth: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    for index in 0..<Int.random(in: 1...5, using: &random) {
      if index > 0 { text += [" ", " ", " ", " AND ", " OR ", " | ", "\u{A0}"].randomElement(using: &random) ?? " " }
      text += ["", "", "", "", "-", "NOT ", "NOT -"].randomElement(using: &random) ?? ""
      text += operand(depth: depth, using: &random)
    }
    return text
  }

  private static func operand(depth: Int, using random: inout SeededGenerator) -> String {
    let word = words.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<3: return word
    case 3: return "\"\(word) \(words.randomElement(using: &random) ?? "")\""
    case 4: return "aid NEAR/\(Int.random(in: 1...9, using: &random)) \"\(word) x\""
    case 5: return ["tank*", "supp*", "*"].randomElement(using: &random) ?? ""
    case 6: return sums.randomElement(using: &random) ?? ""
    case 7 where depth > 0, 8 where depth > 0: return "(\(query(depth: depth - 1, using: &random)))"
    default:
      guard let entry = values.randomElement(using: &random) else { return word }
      return "\(entry.field):\(entry.values.randomElement(using: &random) ?? "")"
    }
  }

  /// Anything: pieces of queries glued at random, with bytes changed, lost and doubled.
  static func anything(using random: inout SeededGenerator) -> String {
    let marks = [
      "(", ")", "\"", "“", "”", "-", "–", "~", ">", "<", ">=", "..", ":", "*", " ", "\t", "\u{A0}", "\u{200B}", ",",
      ";",
      "AND", "OR", "NOT", "NEAR/5", "NEAR/", "|", "&&", "speaker:", "amount:", "date:", "said:(", "month:", "spaeker:",
      "\u{0}", "\u{1B}", "\u{85}", "🙂", "e\u{301}", "\u{202E}", "..", "...", "'", "\\", "+", "%", "/",
      "999999999999999999",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let piece =
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1: marks.randomElement(using: &random)
        case 2: words.randomElement(using: &random)
        case 3: sums.randomElement(using: &random)
        default: query(depth: 1, using: &random)
        }
      bytes += Array((piece ?? "").utf8)
      if Bool.random(using: &random) { bytes.append(0x20) }
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[place], at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
