import Foundation
import News
import Testing

@testable import Analysis

/// Names in the agencies' telegraphic style: results, line-ups, score cards, datelines, headlines in capitals, and marks
/// set apart by spaces. `Gold/wire.txt` and `Gold/bulletins.txt` were written for this project, the latter without a look
/// at what the tagger does; brackets mark the persons' names.
@Suite("Names in the style of news agencies")
struct WireTests {
  private func found(_ text: String) -> [String] {
    let analyzed = AnalyzedText(text)
    return PersonTagger.mentions(in: analyzed, countries: []).map { analyzed.string($0.span) }
  }

  @Test("The annotated reports, with a floor", arguments: [("wire.txt", 200, 0.95), ("bulletins.txt", 590, 0.955)])
  func reports(name: String, count: Int, floor: Double) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Gold/\(name)")
    var gold = 0
    var predicted = 0
    var hits = 0
    for report in try String(contentsOf: file, encoding: .utf8).split(separator: "## ") {
      let (text, spans) = Self.parse(report.drop { $0 != "\n" }.dropFirst())
      let found = Set(PersonTagger.mentions(in: AnalyzedText(text), countries: []).map(\.span))
      gold += spans.count
      predicted += found.count
      hits += found.intersection(spans).count
    }
    let f1 = 2 * Double(hits) / Double(gold + predicted)
    #expect(gold > count)
    #expect(f1 >= floor, "\(hits) of \(gold) found, \(predicted) predicted")
  }

  /// The text without its brackets, and the spans that they held.
  private static func parse(_ report: Substring) -> (String, Set<Span>) {
    var bytes: [UInt8] = []
    var spans: Set<Span> = []
    var start = 0
    for byte in report.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"): spans.insert(Span(start: start, end: bytes.count))
      default: bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), spans)
  }

  @Test(arguments: [
    ("ODENSE 1997-02-03\nLars Brandt won.", ["Lars Brandt"]),
    ("AUSTIN (Reuters) - The governor left.", []),
    ("Brondby 2 ( Moller 12 , Eggen 70 pen ) Viborg 0", ["Moller", "Eggen"]),
    ("Scorers : Kuria 24 , 51 ; Mensah 45", ["Kuria", "Mensah"]),
    ("G. Flower lbw b Streak 12\nA. Pycroft not out 40", ["G. Flower", "Streak", "A. Pycroft"]),
    ("139 Sven Holt 70 69 , Piet Kruger 72 67", ["Sven Holt", "Piet Kruger"]),
    ("Rasa Forget ( Lithuania ) beat Ana Broad ( Cuba ) 6-1 6-2", ["Rasa Forget", "Ana Broad"]),
    ("President Kim Young-sam met Lee Teng-hui .", ["Kim Young-sam", "Lee Teng-hui"]),
    ("The Hong Kong-based firm hired Inzamam-ul-Haq .", ["Inzamam-ul-Haq"]),
    ("It was signed by Mrs", []),
    ("Ports reopen\nTarmo Kaskvee\nLVIV, Ukraine 1997-01-30\nPorts opened.", ["Tarmo Kaskvee"]),
    ("Assists: Kaskvee, Boston 12; Zubrov, Utah 11", ["Kaskvee", "Zubrov"]),
    ("Analysts at Merrill Lynch, Kerr-McGee, Keller & Sons and J.P. Morgan agreed.", []),
    ("By SKIP KASKVEE\nLVIV, Ukraine _ The port opened.", ["SKIP KASKVEE"]),
    ("Amiro Kaskvee, who left, and Tarno Zubre, 41, came.", ["Amiro Kaskvee", "Tarno Zubre"]),
    ("They met Saddam Hussein in Baghdad.", ["Saddam Hussein"]),
    ("Prices will fall. Said Keller: \u{201C}We will see that soon.\u{201D}", ["Keller"]),
    ("Nobody knew why. Said Keller, \"We will see.\"", ["Keller"]),
    ("Said Ahmed, a trader from Hargeisa, agreed.", ["Said Ahmed"]),
    ("Laura Long scored twice.", ["Laura Long"]),
    ("It hit the counties of Grant, Keller, Moore, and Taylor.", []),
    (
      "Anthony \"Tony Mac\" Keller came with his sons, Otto and Fritz Keller.",
      ["Anthony \"Tony Mac\" Keller", "Otto", "Fritz Keller"]
    ),
  ])
  func kinds(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }
}
