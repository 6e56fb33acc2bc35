import News
import QueryLanguage
import Testing

/// What holds for every query, tried on random ones. `QUERY_SEED=n QUERY_INPUTS=n swift test` repeats a run.
@Suite struct PropertyTests {
  /// A query printed and parsed again is the same query, and prints the same.
  @Test func printedQueriesParseToTheSameTree() throws {
    var random = SeededGenerator(seed: seed)
    var parsed = 0
    for _ in 0..<randomInputs / 10 {
      let text = RandomQueries.query(depth: 3, using: &random)
      guard let query = try? ParsedQuery(parsing: text) else { continue }
      parsed += 1
      let again = try? ParsedQuery(parsing: query.canonical)
      try #require(
        again?.tree == query.tree,
        "seed \(seed): “\(text)” prints “\(query.canonical)”, \(again?.tree ?? "an error") for \(query.tree)")
      try #require(again?.canonical == query.canonical, "seed \(seed): “\(text)” prints two ways")
    }
    #expect(parsed > randomInputs / 10 * 3 / 4, "seed \(seed): most of the generator's queries obey the grammar")
  }

  /// Whatever is typed is parsed or refused with a place in it, and what is parsed can be printed, read and parsed again.
  @Test func anythingIsParsedOrRefused() throws {
    var random = SeededGenerator(seed: seed)
    var parsed = 0
    for _ in 0..<randomInputs {
      let text = RandomQueries.anything(using: &random)
      let literal = Int.random(in: 0..<8, using: &random) == 0
      do {
        let query = try ParsedQuery(parsing: text, literal: literal)
        parsed += 1
        try checkSpans(query)
        let again = try? ParsedQuery(parsing: query.canonical, literal: literal)
        try #require(
          again?.tree == query.tree,
          "seed \(seed): “\(text)” prints “\(query.canonical)”, \(again?.tree ?? "an error") for \(query.tree)")
        try #require(!query.reading().isEmpty)
      } catch let error as SyntaxError {
        try #require((0...text.utf8.count).contains(error.position), "seed \(seed): “\(text)”: \(error)")
        try #require(error.caret(in: text).hasSuffix("^"))
      }
    }
    #expect(parsed > randomInputs / 20, "seed \(seed): some of it is a query")
  }

  /// Spans lie within the text, and a node's within its parent's.
  private func checkSpans(_ query: ParsedQuery) throws {
    var nodes = [query.root]
    while let node = nodes.popLast() {
      try #require(node.span.start <= node.span.end && node.span.start >= 0, "seed \(seed): “\(query.text)”")
      try #require(node.span.end <= query.text.utf8.count, "seed \(seed): “\(query.text)”")
      for child in node.children {
        try #require(node.span.contains(child.span), "seed \(seed): “\(query.text)” \(node.tree)")
        nodes.append(child)
      }
    }
  }
}
