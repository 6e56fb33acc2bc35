import Foundation
import JSON
import Testing

/// Who said which figure: the examples of the README on the sample articles.
@Suite struct ClaimsTests {
  let folder: Folder
  let daemon: Daemon

  init() async throws {
    folder = try Folder()
    daemon = try await Daemon(in: folder)
    let outcome = try await daemon.client(["index", Folder.sample])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func statementsAreFoundAndTold() async throws {
    let found = try await daemon.client(["--statements", "--context", "--json", "speaker:Stoltenberg fund"])
    #expect(found.status == 0)
    let lines = try found.output.split(separator: "\n").map { try #require(try JSONParser.parse(String($0)).object) }
    let hit = try #require(lines.first)
    #expect(hit["speaker"] == .string("Jens Stoltenberg") && hit["id"] == .string("2024-04-nato-five-year-fund"))
    #expect(hit["kind"] == .string("indirect") && hit["after"]?.string?.contains("haggled over") == true)
    #expect(lines.last?["unit"] == .string("statement") && lines.last?["matches"] == .integer(1))
    let none = try await daemon.client(["--statements", "speaker:Stoltenberg amount:97bn"])
    #expect(none.status == 1 && none.output.contains("“$97 billion” is"))
    let table = try await daemon.client(["--statements", "--format", "csv", "said:tanks"])
    #expect(table.output.hasPrefix("rank,speaker,speaker_kind,kind,statement,"))
  }

  @Test func aLedgerListsWhoNamesWhichSum() async throws {
    let ledger = try await daemon.client([
      "ledger", "--recipient", "Ukraine", "--by", "speaker", "--in", "EUR", "--json",
    ])
    #expect(ledger.status == 0, "\(ledger.errors)")
    let lines = try ledger.output.split(separator: "\n").map { try #require(try JSONParser.parse(String($0)).object) }
    let rows = lines.filter { $0["type"] == .string("row") }
    #expect(rows.count > 10 && rows.allSatisfy { $0["recipient"] == .string("Ukraine") })
    #expect(
      rows.contains { $0["speaker"] == .string("Jens Stoltenberg") && $0["converted", "currency"] == .string("EUR") })
    #expect(lines.contains { $0["type"] == .string("group") })
    #expect(lines.last?["rows"] == .integer(Int64(rows.count)))
    let table = try await daemon.client(["ledger", "speaker:Stoltenberg", "--format", "csv"])
    #expect(
      table.output.hasPrefix("date,speaker,source,amount,currency,value,") && table.output.contains("Stoltenberg"))
    #expect(try await daemon.client(["ledger", "--in", "XYZ"]).status == 2)
  }

  @Test func aLedgerIsAPageThatNeedsNothingElse() async throws {
    let hostile =
      #"{"op":"add","document":{"id":"<b>","url":"https://news.example/?a=1&b=\"2","title":"<script>x</script>","text":"“<img src=x> & $3 billion,” Ann Lee said."}}"#
    #expect(try await daemon.ask(hostile)["indexed", "added"] == .integer(1))
    let page = folder.path + "/ledger.html"
    #expect(try await daemon.client(["ledger", "--html", page]).status == 0)
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("<svg") && html.contains("&lt;script&gt;") && html.contains("default-src 'none'"))
    for forbidden in ["<script", "<img", "<link", "<iframe", " src=\"", "srcset", "url(", "@import", "xlink"] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    // What has an address is a link to an article, which only the reader follows.
    let links = html.components(separatedBy: "href=\"").dropFirst()
    #expect(html.contains(#"<a href="https://news.example/?a=1&amp;b=&quot;2" rel="noreferrer"#))
    #expect(links.allSatisfy { $0.hasPrefix("http") } && html.components(separatedBy: "://").count == links.count + 1)
  }

  @Test func aFileOfTheBanksFormReplacesTheRates() async throws {
    func first(_ code: String) async throws -> (JSONValue?, Program.Outcome) {
      let ledger = try await daemon.client(["ledger", "--in", code, "--json", "speaker:Stoltenberg amount:108bn"])
      let line = ledger.output.split(separator: "\n").first.map(String.init) ?? "{}"
      return (try JSONParser.parse(line).object?["converted", "value"], ledger)
    }
    #expect(try await first("ISK").1.errors.contains("there are no rates for ISK"))
    // The columns and blanks of the bank's file, the newest day first.
    let rates = "Date,USD,JPY,ISK,\n2024-04-05,1.0841,163.98,150.1,\n2024-04-04,1.08,164.59,N/A,\n"
    try rates.write(toFile: daemon.index + "/rates.csv", atomically: true, encoding: .utf8)
    #expect(try await first("EUR").1.output.contains(#""currency":"EUR","value":99621806106."#))
    #expect(try await first("ISK").0 != nil)
    #expect(try await first("GBP").1.status == 2)
    try "Date,USD\n2024-04-05,much\n".write(toFile: daemon.index + "/rates.csv", atomically: true, encoding: .utf8)
    let broken = try await first("USD").1
    #expect(broken.status == 2 && broken.errors.contains("rates.csv: line 2: \"much\" is no rate"))
  }

  @Test func anAlertThatFailsSaysSoAndIsKept() async throws {
    #expect(try await daemon.client(["save", "big", "amount:>50bn"]).status == 0)
    #expect(try await daemon.client(["save", "ships", "zyzzyva"]).status == 0)
    let watch = try Program(
      "aidsearch",
      ["watch", "big", "ships", "--json", "--limit", "2", "--interval", "1", "--socket", daemon.socket, "--no-start"],
      in: folder)
    func told(_ words: String) async throws {
      let deadline = ContinuousClock.now + .seconds(120)
      while !watch.errors.contains(words) {
        try #require(ContinuousClock.now < deadline, "not told: \(words); told: \(watch.errors)")
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    try await told("watching 2 queries")
    // A saved query that is gone: its alert says so, the other goes on.
    #expect(try await daemon.client(["forget", "big"]).status == 0)
    try await told("watch: big: ")
    try await told("the alert is kept")
    func add(_ id: String, _ text: String) async throws {
      let line = "{\"op\":\"add\",\"document\":{\"id\":\"\(id)\",\"text\":\"\(text)\"}}"
      #expect(try await daemon.ask(line)["indexed", "added"] == .integer(1))
    }
    try await add("large", "The bridge cost $77 billion.")
    try await add("ship", "A zyzzyva came.")
    // What came meanwhile is told once the query is there again, also after the daemon was away.
    _ = try await daemon.end(by: SIGKILL)
    try await told("no daemon answers")
    let again = try await Daemon(in: folder)
    #expect(try await again.client(["save", "big", "amount:>50bn"]).status == 0)
    let outcome = try await watch.wait()
    #expect(outcome.status == 0 && outcome.errors.contains("it works again"), "\(outcome.errors)")
    #expect(outcome.output.contains(#""id":"large""#) && outcome.output.contains(#""id":"ship""#))
  }

  @Test func theExamplesOfTheGuideAreAnswered() async throws {
    // Whose figure it is where nobody said it so; what two people said of one thing; neighbours of a statement.
    let nobody = try await daemon.client(["speaker:Zelensky amount:97bn"])
    #expect(nobody.status == 1 && nobody.output.contains("is the article's own, nobody's statement"))
    #expect(try await daemon.client(["--statements", "speaker:Stoltenberg amount:100bn..130bn"]).status == 0)
    // Grouped, and added up only where it may be.
    let grouped = try await daemon.client(["ledger", "--by", "recipient", "--color", "never"])
    #expect(grouped.status == 0 && grouped.output.contains("Ukraine · ") && grouped.output.contains("\nlargest "))
    for grouping in ["speaker", "month"] { #expect(try await daemon.client(["ledger", "--by", grouping]).status == 0) }
    let lines = try await daemon.client(["ledger", "--format", "tsv", "--recipient", "Ukraine"])
    let columns = lines.output.split(separator: "\n").map { line in line.count { $0 == "\t" } + 1 }
    #expect(columns.count > 10 && Set(columns) == [22])
    // The plot stands below the ledger, in the columns of the terminal.
    #expect(try await daemon.client(["ledger", "--recipient", "Ukraine"]).output.contains("┤"))
  }

  @Test func conflictsAreFoundOrNot() async throws {
    let none = try await daemon.client(["conflicts", "zyzzyva"])
    #expect(none.status == 1 && none.output.hasPrefix("no conflict"))
    let add =
      #"{"op":"add","document":{"id":"sums","date":"2023-02-10","text":"NATO has sent Ukraine weapons worth over $90 billion, Jens Stoltenberg said. The Russian Defense Ministry said that the West had given Ukraine $70 billion worth of weapons."}}"#
    #expect(try await daemon.ask(add)["indexed", "added"] == .integer(1))
    let found = try await daemon.client(["conflicts", "--json"])
    #expect(found.status == 0 && found.output.contains("Russian Defense Ministry"))
  }

  @Test func reprintsAreFoldedIntoOneHit() async throws {
    let text = (0..<12).map { "Sentence \($0) tells of depot \($0 * 7) and of the trucks that left gate \($0 * 3)." }
    for (id, words) in [("one", text), ("two", Array(text.prefix(9)))] {
      let line = "{\"op\":\"add\",\"document\":{\"id\":\"\(id)\",\"text\":\"\(words.joined(separator: " "))\"}}"
      #expect(try await daemon.ask(line)["indexed", "added"] == .integer(1))
    }
    let folded = try await daemon.ask(#"{"q":"trucks depot"}"#)
    #expect(folded["matches"] == .integer(2) && folded["stories"] == .integer(1) && folded.hitIDs.count == 1)
    let apart = try await daemon.client(["--no-collapse", "--json", "trucks depot"])
    #expect(apart.output.split(separator: "\n").count { $0.hasPrefix(#"{"type":"hit""#) } == 2)
  }

  @Test func savedQueriesAndWatches() async throws {
    #expect(try await daemon.client(["save", "big", "amount:>50bn"]).status == 0)
    #expect(try await daemon.client(["queries"]).output == "big  amount:>50bn\n")
    #expect(try await daemon.client(["query:big", "--facets="]).status == 0)
    #expect(try await daemon.client(["save", "broken", "(open"]).status == 2)
    let watch = try Program(
      "aidsearch",
      ["watch", "big", "--json", "--limit", "1", "--interval", "1", "--socket", daemon.socket, "--no-start"],
      in: folder)
    while !watch.errors.contains("watching") { try await Task.sleep(for: .milliseconds(20)) }
    for (id, sum) in [("small", "$3 million"), ("large", "$77 billion")] {
      let line = "{\"op\":\"add\",\"document\":{\"id\":\"\(id)\",\"text\":\"It cost \(sum).\"}}"
      #expect(try await daemon.ask(line)["indexed", "added"] == .integer(1))
    }
    let told = try await watch.wait()
    #expect(told.status == 0 && told.output.contains(#""id":"large""#) && !told.output.contains("small"))
    #expect(try await daemon.client(["forget", "big"]).status == 0)
    #expect(try await daemon.client(["query:big"]).status == 2)
  }
}
