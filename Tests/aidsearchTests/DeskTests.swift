import News
import Testing
import Wire

@testable import aidsearch

/// What a user meets before the first answer: help, manual, pager, doctor.
@Suite struct DeskTests {
  @Test func theProgramAloneShowsAShortHelp() throws {
    #expect(try Invocation([]).command == .overview)
    #expect(Help.overview.split(separator: "\n", omittingEmptySubsequences: false).count < 15)
    for command in CommandName.words { #expect(Help.overview.contains(command)) }
  }

  @Test func longLinesAreBrokenBetweenWordsAndTablesUnderTheirLastColumn() {
    let text = "aidsearch: one two three four five six\n  --option WHAT  a b c d e f g h i j k l m\n  short  row\n"
    let wrapped = HangingText.wrapped(text, to: 36)
    #expect(
      wrapped == """
        aidsearch: one two three four five
        six
          --option WHAT  a b c d e f g h i j
                         k l m
          short  row

        """)
    for command in CommandName.allCases {
      let lines = HangingText.wrapped(Help.text(of: command), to: 80).split(separator: "\n")
      #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 }, "\(command)")
      let words = lines.joined(separator: " ").split(separator: " ")
      #expect(words == Help.text(of: command).split { $0 == " " || $0 == "\n" }, "nothing is lost")
    }
    #expect(Help.overview.split(separator: "\n").allSatisfy { $0.count < 80 || $0.hasPrefix("Commands") })
  }

  @Test func theManualNamesEveryCommandOptionAndField() throws {
    let page = try Manual.Page.program.text()
    for command in CommandName.allCases { #expect(page.contains(".It Cm \(command.rawValue)\n"), "\(command)") }
    for option in Option.allCases {
      #expect(page.contains("Fl Fl \(option.rawValue.split(separator: "-").joined(separator: "\\-"))"), "\(option)")
    }
    let query = try Manual.Page.query.text()
    for field in Field.allCases where field.isQueryPrefix { #expect(query.contains("\(field.name):"), "\(field)") }
    for page in Manual.Page.allCases {
      // A line that begins with a dot or an apostrophe is a macro; each must be one that is meant.
      let macros = try page.text().split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
      let known = [
        ".\\\"", ".Dd", ".Dt", ".Os", ".Sh", ".Ss", ".Nm", ".Nd", ".Cm", ".Op", ".Ar", ".Xr", ".Bl", ".El", ".It",
        ".Pp",
        ".Dl", ".Bd", ".Ed", ".Li",
      ]
      for macro in macros { #expect(known.contains { macro.hasPrefix($0) }, "\(macro)") }
    }
  }

  @Test func onlyLongTextOnATerminalIsPaged() {
    func command(_ lines: Int, _ rows: Int?, wanted: Bool = true, _ variables: [String: String] = [:]) -> String? {
      Pager(for: String(repeating: "x\n", count: lines), isWanted: wanted, rows: rows) { variables[$0] }.command
    }
    #expect(command(30, 24) == "less")
    #expect(command(23, 24) == nil)
    #expect(command(30, nil) == nil)
    #expect(command(30, 24, wanted: false) == nil)
    #expect(command(30, 24, ["PAGER": "more"]) == "more")
    #expect(command(30, 24, ["PAGER": "more", "AIDSEARCH_PAGER": "less -S"]) == "less -S")
    #expect(command(30, 24, ["PAGER": "cat"]) == nil)
    #expect(command(30, 24, ["AIDSEARCH_PAGER": ""]) == nil)
    #expect(command(30, 24, ["TERM": "dumb"]) == nil)
  }

  @Test func theDoctorSaysWhatToDo() {
    let findings = [
      Finding(name: "socket", grade: .ok, state: "answered"),
      Finding(name: "room", grade: .doubtful, state: "12 MB free", remedy: "free 1 GB"),
      Finding(name: "index", grade: .bad, state: "no\u{1B}[31m folder", remedy: "name another"),
    ]
    let text = Finding.render(findings, painter: Painter(width: 80, hasColour: false))
    #expect(
      text == """
        ok    socket  answered
        warn  room    12 MB free
                      → free 1 GB
        fail  index   no\u{FFFD}[31m folder
                      → name another

        1 thing to mend, 1 warning

        """)
  }

  @Test func quietAndVerboseAreRead() throws {
    let invocation = try Invocation(["-q", "-v", "--no-pager", "aid"])
    #expect(invocation.isQuiet && invocation.isVerbose && !invocation.usesPager)
    #expect(throws: Failure.self) { try Invocation(["batch", "-q"]) }
    for (option, wants) in [("--quiet", false), ("--no-passages", false), ("--literal", true)] {
      guard case .search(let request) = try Invocation([option, "aid"]).command else {
        Issue.record("no search")
        continue
      }
      #expect(request.wantsPassages == wants, "what isn't shown isn't asked for")
    }
    #expect(try Invocation(["--completion", "zsh"]).command == .completion(.zsh))
    #expect(try Invocation(["--manual", "aidsearch-query"]).command == .manual(.query))
  }
}
