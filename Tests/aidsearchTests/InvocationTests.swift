import News
import Testing
import Wire

@testable import aidsearch

@Suite struct InvocationTests {
  private func command(_ words: String...) throws -> Invocation.Command { try Invocation(words).command }

  private func query(_ words: [String]) throws -> String? {
    guard case .search(let request) = try Invocation(words).command else { return nil }
    return request.query
  }

  @Test(arguments: [
    (["fund"], "fund"), (["fund", "108 billion"], "fund 108 billion"), (["--", "status"], "status"),
    (["--", "-tanks", "--json"], "-tanks --json"), (["status report"], "status report"), (["-n5", "fund"], "fund"),
    (["fund", "--limit", "3", "x"], "fund x"), (["--speaker=Ada", "fund"], "fund"), (["--speaker", "Ada"], ""),
    (["fund", "status"], "fund status"), ([""], ""), (["-"], "-"), (["--facets", "fund"], "fund"),
    (["--facets", "speaker,month", "fund"], "fund"), (["--facets=person", "person"], "person"),
  ])
  func operandsAreTheQuery(_ words: [String], _ expected: String) throws {
    #expect(try query(words) == expected)
  }

  @Test func optionsBecomeTheSearch() throws {
    let words = [
      "aid", "--speaker", "Ada", "--speaker=Bo", "--country", "UA", "--amount", ">60bn", "--person", "Cy", "--source",
      "Wire", "--since", "2023", "--until", "2024-02", "-n", "7", "--offset", "14", "--sort", "date", "--match", "any",
      "--facets", "speaker,month", "--facet-limit", "3", "--literal", "--explain",
    ]
    let expected = SearchRequest(
      query: "aid",
      filters: Filters(
        speakers: ["Ada", "Bo"], people: ["Cy"], countries: ["UA"], amounts: [">60bn"], sources: ["Wire"],
        since: "2023", until: "2024-02"), facets: ["speaker", "month"], facetLimit: 3, limit: 7, offset: 14,
      match: .any, sort: .date, isLiteral: true, wantsExplanation: true)
    #expect(try Invocation(words).command == .search(expected))
  }

  @Test func commandsTakeTheirOperands() throws {
    #expect(try command("status") == .status)
    #expect(try command("--index", "/i", "status") == .status)
    #expect(try command("show", "003") == .show("003"))
    #expect(
      try command("index", "a", "-", "--id", "x")
        == .index(["a", "-"], standardInputID: "x", IndexSettings(), report: nil))
    #expect(try command("remove", "1", "2") == .remove(["1", "2"]))
    let counted = FacetQuery(field: .month, query: "a b", filters: Filters(people: ["Ada"]), limit: 5, prefix: "2")
    #expect(
      try command("facets", "month", "a", "b", "--person", "Ada", "-n", "5", "--prefix", "2") == .facets(counted))
    #expect(try command("batch") == .batch(BatchOptions(defaults: SearchRequest(query: "", facetLimit: 6))))
    #expect(
      try command("batch", "-", "-n1") == .batch(BatchOptions(defaults: .init(query: "", facetLimit: 6, limit: 1))))
    var table = BatchOptions(file: "q.csv", defaults: SearchRequest(query: "", facetLimit: 6))
    (table.input, table.jobs, table.skip, table.zeroHits, table.showsProgress) = (.csv, 2, 5, "zero", true)
    let words = ["q.csv", "--jobs", "2", "--skip=5", "--zero-hits", "zero", "--progress"]
    #expect(try Invocation(["batch"] + words).command == .batch(table))
    var steps = FacetQuery(field: .amount)
    (steps.unit, steps.histogram, steps.order, steps.ranges) = (.statement, 3, .value, ["..1bn", ">1bn"])
    let options = ["--by", "statement", "--histogram", "3", "--order=value", "--range", "..1bn", "--range", ">1bn"]
    #expect(try Invocation(["facets", "amount"] + options).command == .facets(steps))
    #expect(throws: Failure.self) { try Invocation(["facets", "date"]) }
    #expect(try command("show", "--help") == .help(.show))
    #expect(try command("-V") == .version)
  }

  @Test func tablesCountNothingUnlessAsked() throws {
    func facets(_ words: String...) throws -> [String]? {
      guard case .search(let request) = try Invocation(words).command else { return nil }
      return request.facets
    }
    #expect(try facets("a") == Invocation.facets)
    #expect(try facets("a", "--json") == Invocation.facets)
    #expect(try facets("a", "--format", "csv") == [])
    #expect(try facets("a", "--facets", "none") == [])
    #expect(try facets("a", "--format", "tsv", "--facets") == Invocation.facets)
  }

  @Test(arguments: [
    (["--"], "what shall be searched for? aidsearch [OPTION ...] [--] QUERY; aidsearch --help says more"),
    (["a", "--sicne", "2023"], "unknown option --sicne; did you mean --since?"),
    (
      ["-tanks"],
      "unknown option -tanks; a query that begins with - goes after --: aidsearch -- '-tanks'; "
        + "an exclusion within one goes into its quotation marks: aidsearch \"aid -tanks\""
    ), (["a", "--limit"], "--limit needs a value: --limit N"),
    (["a", "--limit", "-1"], "--limit must be a whole number from 0 to 10000, not \"-1\""),
    (["a", "--json=1"], "--json takes no value"),
    (["a", "--since", "yesterday"], "--since: \"yesterday\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD"),
    (["a", "--sort", "dat"], "unknown value of --sort \"dat\"; did you mean date?"),
    (["a", "--prefix", "x"], "--prefix is no option of a search"),
    (["show", "a", "--limit", "1"], "--limit is no option of show"),
    (["show", "a", "b"], "show takes one id: aidsearch show [OPTION ...] ID"),
    (["show", "a", "--format", "csv"], "show has no form csv; it has: text, json"),
    (["facets"], "which field? aidsearch facets [OPTION ...] FIELD [QUERY]"),
    (["facets", "speakr"], "unknown field \"speakr\"; did you mean speaker?"),
    (["a", "--facets=title"], "unknown field \"title\"; known: speaker, person, country, amount, month, year, source"),
    (
      ["status", "it's"],
      "status takes no operands; to search for these words: aidsearch -- 'status it'\\''s'"
    ), (["a", "--index", ""], "--index is empty"),
  ])
  func saysWhatIsWrong(_ words: [String], _ message: String) {
    #expect(throws: Failure.message(message)) { try Invocation(words) }
  }

  @Test func everyOptionIsInTheHelpOfItsCommands() {
    for command in CommandName.allCases {
      let help = Help.text(of: command)
      #expect(help.hasPrefix(command.usage))
      for option in Option.allCases {
        #expect(help.contains("\(option.name) ") == option.commands.contains(command), "\(option) of \(command)")
        #expect(Option(named: option.name) == option)
      }
      #expect(help.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }
  }
}

/// How files are to be read.
struct IndexOptionsTests {
  @Test func columnsReportAndDryRun() throws {
    let invocation = try Invocation([
      "index", "--map", "title=kop,text=tekst", "--map=date=dag", "--dry-run", "--report", "r", "a.csv",
    ])
    let columns = ["title": "kop", "text": "tekst", "date": "dag"]
    #expect(
      invocation.command
        == .index(["a.csv"], standardInputID: nil, IndexSettings(columns: columns, isDryRun: true), report: "r"))
  }

  @Test(arguments: ["titel=kop", "title", "title="]) func badColumnsAreRefused(map: String) {
    #expect(throws: Failure.self) { try Invocation(["index", "--map", map, "a.csv"]) }
  }
}
