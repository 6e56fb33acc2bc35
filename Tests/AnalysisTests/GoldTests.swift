import Analysis
import Foundation
import News
import Testing

/// The tagger against the sample articles annotated by hand, with floors below which no change may take it.
///
/// Measures are those of the annotations' scorer, in short: a mention counts where it overlaps an annotated one and
/// agrees with it in what it means; optional annotations count neither way.
@Suite("Gold: the sample articles annotated whole")
struct GoldTests {
  private static let documents: [GoldDocument] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Gold/sample.jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(GoldDocument.self, from: Data($0.utf8)) }
  }()

  @Test("People, each with the right canonical name")
  func people() {
    var score = Score()
    for document in Self.documents {
      let named = document.people.filter { ["full", "last", "first"].contains($0.kind) && $0.canonical != nil }
      let optional = document.people.filter { !named.contains($0) }.map(\.span) + (document.titles ?? []).map(\.span)
      let predicted = document.tags.people.filter { mention in
        !optional.contains { $0.overlaps(mention.span) } || named.contains { $0.span.overlaps(mention.span) }
      }
      score.add(named, predicted) { $0.span.overlaps($1.span) && $0.names.contains(folded($1.name)) }
    }
    #expect(score.f1 >= 0.94, "\(score)")
    #expect(score.precision >= 0.94, "\(score)")
  }

  @Test("Countries, each with the right code")
  func countries() {
    var score = Score()
    for document in Self.documents {
      let counted = document.countries.filter(\.counts)
      let optional = document.countries.filter { !$0.counts }
      let predicted = document.tags.countries.filter { mention in !optional.contains { $0.span.overlaps(mention.span) }
      }
      score.add(counted, predicted) { $0.span.overlaps($1.span) && $0.iso2 == $1.code }
    }
    #expect(score.f1 >= 0.97, "\(score)")
  }

  @Test("Sums of money, each with value, bounds and currency")
  func amounts() {
    var score = Score()
    for document in Self.documents {
      score.add(document.money, document.tags.amounts) { gold, mention in
        guard gold.core.overlaps(mention.span) else { return false }
        let amount = mention.amount
        guard amount.currency == gold.currency || amount.currency == gold.impliedCurrency else { return false }
        if gold.isVague { return amount.minimum != nil }
        return amount.value == gold.value && amount.minimum == gold.min && amount.maximum == gold.max
      }
    }
    #expect(score.f1 >= 0.98, "\(score)")
  }

  @Test("Statements of persons, each with the right speaker")
  func speakers() {
    var score = Score()
    for document in Self.documents {
      let aliases = document.people.reduce(into: [String: Set<String>]()) { aliases, person in
        person.canonical.map { aliases[folded($0), default: []].formUnion(person.names) }
      }
      let gold = document.statements.filter { $0.tier != "C" && $0.content != nil && $0.isByPerson }
      let predicted = document.tags.statements.filter { $0.speaker != nil && $0.speakerKind == .person }
      let judged = predicted.filter { statement in
        !document.statements.contains { $0.tier == "C" && $0.content.map { $0.overlaps(statement.span) } ?? false }
      }
      score.add(gold, judged) { statement, tagged in
        guard let content = statement.content, let speaker = tagged.speaker, content.overlaps(tagged.span) else {
          return false
        }
        return statement.speakers.contains { name in
          folded(name) == folded(speaker) || aliases[folded(name)]?.contains(folded(speaker)) ?? false
        }
      }
    }
    #expect(score.f1 >= 0.94, "\(score)")
    #expect(score.precision >= 0.95, "\(score)")
  }
}

/// Found and missed, over all documents.
private struct Score: CustomStringConvertible {
  private var gold = 0
  private var found = 0
  private var predicted = 0
  private var right = 0

  var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
  var recall: Double { gold == 0 ? 0 : Double(found) / Double(gold) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
  var description: String { "P \(precision) R \(recall) F1 \(f1), \(gold) annotated, \(predicted) tagged" }

  mutating func add<Gold, Tagged>(_ annotated: [Gold], _ tagged: [Tagged], _ isSame: (Gold, Tagged) -> Bool) {
    gold += annotated.count
    predicted += tagged.count
    found += annotated.filter { one in tagged.contains { isSame(one, $0) } }.count
    right += tagged.filter { one in annotated.contains { isSame($0, one) } }.count
  }
}

/// A name's letters, without case, diacritics and blanks.
private func folded(_ name: String) -> String {
  name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).filter(\.isLetter)
}
