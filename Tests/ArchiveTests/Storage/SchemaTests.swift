import Foundation
import News
import Testing

@testable import Archive

@Suite("index/SCHEMA.md")
struct SchemaTests {
  private static let text: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appendingPathComponent("index/SCHEMA.md"), encoding: .utf8)) ?? ""
  }()

  /// The cells of a table's rows, by the table's first head.
  private func rows(of table: String) -> [[String]] {
    var isInside = false
    var rows: [[String]] = []
    for line in Self.text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.first == table {
        isInside = true
      } else if isInside, cells.first?.hasPrefix("---") == false {
        rows.append(cells)
      }
    }
    return rows
  }

  @Test("Says of every field what the code says")
  func fields() {
    let expected = Field.allCases.map { field in
      [field.name, field.prefix, field.slot.map(String.init) ?? "", field.isFacet ? "yes" : "no"]
    }
    #expect(rows(of: "field") == expected)
  }

  @Test("Names the further slots, the version and the ranges of amounts")
  func others() {
    let slots = [Schema.Slot.claims, Schema.Slot.largestAmount, Schema.Slot.story, Schema.Slot.words]
    #expect(rows(of: "slot").map { $0[0] } == slots.map(String.init))
    #expect(Self.text.contains("version \(Schema.version)."))
    for label in AmountFacet.labels { #expect(Self.text.contains("`\(label)`")) }
    #expect(Self.text.contains("first \(Schema.maximumTitleWords) words"))
    #expect(rows(of: "key").map { $0[0] }.contains("`\(Schema.MetadataKey.nextWord)`"))
    #expect(Self.text.contains("over \(Schema.maximumTermBytes) bytes"))
  }

  @Test("An index holds just the terms and slots that it describes")
  func contents() throws {
    let index = try TemporaryIndex()
    try index.add([
      Article(
        id: "1", title: "Aid", date: CalendarDate(iso: "2024-04-04"), source: "Baltic Courier",
        text: "Ann Lee said on Monday that Ukraine would get $108 billion.")
    ])
    let terms = try index.terms()
    let prefixes = ["Q", "S", "F"] + Field.allCases.map { $0.prefix + ":" }.filter { $0.count > 2 }
    for term in terms where term.first?.isUppercase == true {
      #expect(prefixes.contains { term.hasPrefix($0) }, "\(term)")
    }
    #expect(terms.contains("Q1") && terms.contains("XSRC:baltic courier") && terms.contains("Said"))
  }
}
