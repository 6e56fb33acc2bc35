import Glibc
import News
import QueryLanguage
import Testing

@Suite struct ErrorTests {
  @Test(
    "Mistakes, their places and what is said about them",
    arguments: [
      ("aid \"long range", 4, "never closed"),
      ("aid speaker:\"Anna", 12, "never closed"),
      ("aid \"\"", 4, "no word between"),
      ("aid (new", 4, "never closed"),
      ("aid) new", 3, "no parenthesis is open"),
      ("aid ()", 4, "nothing between"),
      ("aid OR", 4, "OR needs something after it"),
      ("OR aid", 0, "OR needs something before it"),
      ("AND", 0, "AND needs something before it"),
      ("aid AND OR new", 8, "between AND and OR"),
      ("aid NOT", 4, "NOT needs something after it"),
      ("(aid OR)", 5, "OR needs something after it"),
      ("aid -AND new", 5, "“-” needs a word"),
      ("speaker:", 8, "speaker: needs a value, as in speaker:Stoltenberg"),
      ("speaker: AND aid", 8, "speaker: needs a value"),
      ("(said:)", 6, "said: needs a value"),
      ("spaeker:Rossi", 0, "did you mean speaker:?"),
      ("aid amuont:5bn", 4, "did you mean amount:?"),
      ("contry:UA", 0, "did you mean country:?"),
      ("dates:2024", 0, "did you mean date:?"),
      ("month:2024-04", 0, "months are asked for by date:"),
      ("speaker:(Rossi person:Weber)", 15, "within the parentheses of speaker:"),
      ("amount:much", 7, "no sum of money"),
      ("amount:130bn..100bn", 7, "swap its ends"),
      ("$100bn..€130bn", 0, "begins in USD and ends in EUR"),
      ("amount:\"5bn tanks\"", 12, "no sum of money"),
      ("amount:5bn..x", 7, "no sum of money"),
      ("date:soon", 5, "no date"),
      ("date:2024..2023", 5, "swap its ends"),
      ("date:\"2023-02-30\"", 6, "no such day"),
      ("~aid", 0, "sum of money"),
      ("t*", 0, "at least 2 letters"),
      ("ta*ks", 2, "end of a word"),
      ("*nks", 0, "end of a word"),
      ("aid NEAR/5", 4, "NEAR/5 needs a word"),
      ("NEAR/5 aid", 0, "between two words"),
      ("aid NEAR/0 tanks", 4, "from 1 to 100"),
      ("aid NEAR/x tanks", 4, "from 1 to 100"),
      ("aid NEAR/5 tanks NEAR/6 jets", 17, "same distance"),
      ("aid NEAR/5 $5bn", 11, "put the sum in quotes"),
      ("--speaker Rossi", 0, "looks like an option"),
      ("?! …", 0, "nothing to search for"),
      ("aid\u{0}", 3, "control character"),
      ("é\u{1B}[31m", 2, "control character"),
      ("a\u{85}b", 1, "control character"),
    ])
  func mistakes(query: String, position: Int, message: String) {
    let error = #expect(throws: SyntaxError.self) { try ParsedQuery(parsing: query) }
    #expect(error?.position == position)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test(
    "Words with a colon that is no prefix",
    arguments: ["time:10", "note:x", "http://x.org", "10:30", "a:b", "said-so:x"])
  func colons(query: String) throws {
    #expect(try ParsedQuery(parsing: query).tree == "(word \(query))")
  }

  @Test(
    "Queries that are too much",
    arguments: [
      (String(repeating: "a ", count: 8_193), 16_384, "16386 bytes"),
      (String(repeating: "a ", count: 1_001), 2_000, "more than 1000 words"),
      (String(repeating: "(", count: 101) + "a" + String(repeating: ")", count: 101), 100, "100 deep"),
      ("\"" + String(repeating: "a ", count: 101) + "\"", 0, "101 words"),
      ("speaker:(" + String(repeating: "a ", count: 101) + ")", 9, "101 words"),
      ("aid country:" + String(repeating: "a:", count: 101), 12, "101 words"),
      (String(repeating: "ab* ", count: 21), 80, "20 words that end in"),
      (String(repeating: "a", count: 201), 0, "more than 200 bytes"),
      ("said:x " + (0..<11).map { "speaker:s\($0) " }.joined(), 117, "at most 10 speakers"),
      ("a" + String(repeating: " NEAR/5 a", count: 10), 0, "NEAR joins 11 words"),
      (String(repeating: "a-", count: 101), 0, "101 words"),
    ])
  func limits(query: String, position: Int, message: String) {
    let error = #expect(throws: SyntaxError.self) { try ParsedQuery(parsing: query) }
    #expect(error?.position == position)
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test func whatIsJustWithinTheLimitsIsRead() throws {
    let deep = String(repeating: "(", count: 100) + "a" + String(repeating: ")", count: 100)
    #expect(try ParsedQuery(parsing: deep).tree == "(word a)")
    #expect(try ParsedQuery(parsing: String(repeating: "a ", count: 1_000)).root.children.count == 1_000)
    #expect(try ParsedQuery(parsing: String(repeating: "a", count: 200)).tree.utf8.count == 207)
    #expect(try ParsedQuery(parsing: String(repeating: " ", count: 16_384)).root.leaves.count == 1)
  }

  /// Deep and long at once: each level looked at all those below it again, and a query took 17 seconds.
  @Test(arguments: ["-(said:a ", "(said:a OR ", "-(a ", "speaker:b (-said:a ", "(amount:5 -(a OR "])
  func deepAndLongQueriesAreQuick(open: String) {
    let depth = open.utf8.count { $0 == UInt8(ascii: "(") } == 2 ? 49 : 99
    let text =
      String(repeating: open, count: depth) + String(repeating: "b ", count: 700)
      + String(repeating: ")", count: open.utf8.count { $0 == UInt8(ascii: "(") } * depth)
    let time = ContinuousClock().measure {
      let query = try? ParsedQuery(parsing: text)
      #expect(query?.canonical.isEmpty == false)
      #expect(query?.tree.isEmpty == false)
    }
    #expect(time < .seconds(2))
  }

  private static let nested = [("(", ")"), ("(a ", ")"), ("-(a OR b ", ")"), ("NOT (", " OR b)"), ("said:(a ", ")")]

  /// However deep a query is nested, it is parsed or refused on a stack of 512 KB.
  @Test func deepQueriesAreRefusedOnASmallStack() {
    onStack(kilobytes: 512) {
      for (open, close) in Self.nested {
        for depth in [101, 1_000, 2_000] {
          let text = String(repeating: open, count: depth) + "a" + String(repeating: close, count: depth)
          #expect(throws: SyntaxError.self) { try ParsedQuery(parsing: text) }
        }
        let text = String(repeating: open, count: 100_000) + "a"
        #expect(throws: SyntaxError.self) { try ParsedQuery(parsing: text) }
      }
    }
  }

  /// The deepest tree can be printed, compared and read on a stack of 512 KB; unoptimised code takes more.
  @Test func deepTreesFitASmallStack() {
    #if DEBUG
      let kilobytes = 2_048
    #else
      let kilobytes = 512
    #endif
    onStack(kilobytes: kilobytes) {
      for (open, close) in Self.nested.prefix(4) {
        let text = String(repeating: open, count: 100) + "a" + String(repeating: close, count: 100)
        guard let query = try? ParsedQuery(parsing: text) else {
          Issue.record("refused: \(text)")
          continue
        }
        #expect(!(query.canonical + query.tree + query.reading()).isEmpty)
        #expect(query.readingPeople { _ in nil } == query)
        #expect((try? ParsedQuery(parsing: query.canonical))?.tree == query.tree)
      }
    }
  }

  private func onStack(kilobytes: Int, _ work: @escaping () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, kilobytes * 1_024)
    var thread = pthread_t()
    let started = pthread_create(
      &thread, &attributes,
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, Unmanaged.passRetained(Work(run: work)).toOpaque())
    #expect(started == 0)
    pthread_join(thread, nil)
    pthread_attr_destroy(&attributes)
  }

  private final class Work {
    let run: () -> Void
    init(run: @escaping () -> Void) { self.run = run }
  }

  @Test(
    "The caret stands below the mistake",
    arguments: [
      ("aid (new", 4, "aid (new\n    ^"),
      ("é \"x", 3, "é \"x\n  ^"),
      ("é x", 1, "é x\n^"),
      ("", 0, "\n^"),
      ("a\u{1B}b", 1, "a b\n ^"),
      (
        String(repeating: "a", count: 50) + "(", 50,
        "…" + String(repeating: "a", count: 38) + "(\n" + String(repeating: " ", count: 39) + "^"
      ),
    ])
  func carets(query: String, position: Int, caret: String) {
    #expect(SyntaxError(position: position, message: "x").caret(in: query) == caret)
  }
}
