import Analysis
import Foundation
import News
import Testing

@testable import Archive

/// Passages against a plain reading of the rule: every sentence is looked at, every word compared.
@Suite("Passages are those of a plain reference")
struct PassageReferenceTests {
  private static let asked = ["aid", "grain", "loan", "fund", "bank", "ship"]
  private static let others = [
    "north", "river", "paper", "green", "window", "seven", "quiet", "storm", "p.m.", "o'clock",
  ]

  private static func article(_ number: Int, _ random: inout TestGenerator) -> Article {
    // Some words are in every sentence of an article, some in one of fifty.
    let share = asked.map { _ in [0, 1, 5, 40].randomElement(using: &random) ?? 0 }
    let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      let words = (0..<Int.random(in: 3...12, using: &random)).map { _ in
        let place = Int.random(in: 0..<asked.count, using: &random)
        let isAsked = Int.random(in: 0..<100, using: &random) < share[place]
        return isAsked ? asked[place] : others.randomElement(using: &random) ?? "north"
      }
      return "The " + words.joined(separator: " ") + " stood there."
    }
    return Article(id: "\(number)", title: "Paper \(number)", text: text.joined(separator: "\n"))
  }

  @Test("The best sentence, its neighbours and the marks")
  func agrees() throws {
    var random = TestGenerator()
    let index = try TemporaryIndex()
    let articles = (0..<60).map { Self.article($0, &random) }
    try index.add(articles)
    let searcher = try index.searcher()
    for round in 0..<80 {
      let words = Array(Self.asked.shuffled(using: &random).prefix(1 + round % 3))
      var request = SearchRequest(query: words.joined(separator: round % 2 == 0 ? " " : " OR "), limit: 60)
      request.isLiteral = true
      request.foldsStories = false
      for hit in try searcher.search(request).hits {
        let article = try #require(articles.first { $0.id == hit.id })
        #expect(hit.passage == Self.passage(of: article, words, among: articles), "\(request.query) in \(hit.id)")
      }
    }
  }

  private static func words(of bytes: ArraySlice<UInt8>) -> [(span: Span, text: String)] {
    let start = bytes.startIndex
    let text = String(decoding: bytes, as: UTF8.self)
    return SearchWords.words(of: text).map { word in
      let span = Span(start: start + Int(word.start), end: start + Int(word.end))
      return (span, String(decoding: bytes[span.start..<span.end], as: UTF8.self).lowercased())
    }
  }

  private static func passage(of article: Article, _ asked: [String], among all: [Article]) -> Passage {
    let bytes = Array(article.text.utf8)
    let weights = asked.map { word in
      let frequency = all.count { words(of: Array($0.text.utf8)[...]).contains { $0.text == word } }
      return log(1 + Double(all.count) / Double(frequency + 1))
    }
    let sentences = SearchWords.sentences(of: article.text)
    let parts = sentences.map { sentence in
      let own = words(of: bytes[Int(sentence.start)..<Int(sentence.end)]).map(\.text)
      return Set(asked.indices.filter { own.contains(asked[$0]) })
    }
    let scores = parts.map { $0.reduce(0) { $0 + weights[$1] } }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] + 1e-9 { best = index }
    var window = best..<best + 1
    for neighbour in [best + 1, best - 1]
    where sentences.indices.contains(neighbour) && !parts[neighbour].isSubset(of: parts[best]) {
      let wider = min(window.lowerBound, neighbour)..<max(window.upperBound, neighbour + 1)
      if sentences[wider.upperBound - 1].end - sentences[wider.lowerBound].start <= 420 { window = wider }
    }
    let start = Int(sentences[window.lowerBound].start)
    let shown = bytes[start..<Int(sentences[window.upperBound - 1].end)]
    let marks = words(of: shown).filter { asked.contains($0.text) }.map(\.span)
    let text = String(decoding: shown, as: UTF8.self).split(separator: "\n").joined(separator: " ")
    return Passage(text: text, marks: marks.map { Span(start: $0.start - start, end: $0.end - start) })
  }
}
