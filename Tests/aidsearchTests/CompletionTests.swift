import News
import Testing

@testable import aidsearch

@Suite struct CompletionTests {
  private func answer(_ words: [String], _ current: String) -> Completion.Answer {
    let people = ["Astrid Holm", "Jens Stoltenberg", "Jens Weidmann", "NATO"]
    let names = { (field: Field, typed: String) -> [String] in
      guard field == .speaker else { return field == .country ? ["Ukraine"] : [] }
      let typed = typed.lowercased()
      return people.filter { name in
        ([Substring(name)] + name.split(separator: " ")).contains { $0.lowercased().hasPrefix(typed) }
      }
    }
    return Completion(words: words, current: current, names: names, savedQueries: { ["big", "grain"] }).answer()
  }

  private func values(_ words: [String], _ current: String) -> [String]? {
    guard case .words(let candidates) = answer(words, current) else { return nil }
    return candidates.map(\.value)
  }

  @Test func commandsOptionsAndFieldsAreOffered() {
    #expect(values([], "st") == ["status"])
    #expect(values([], "s")?.contains("speaker:") == true)
    #expect(values([], "") == CommandName.words)
    #expect(values(["aid"], "st") == [], "a command stands first")
    #expect(values(["--"], "stat") == [])
    #expect(values([], "--lim") == ["--limit"])
    #expect(values(["status"], "--limit") == [], "status has no limit")
    #expect(values(["facets"], "s") == ["speaker", "source"])
    #expect(values(["--sort"], "") == ["relevance", "date", "amount"])
    #expect(values(["aid"], "--sort=d") == ["--sort=date"])
    #expect(values(["--facets"], "speaker,mon") == ["speaker,month"])
    #expect(answer(["index"], "ar") == .files)
    #expect(answer(["--index"], "") == .files)
    #expect(values(["--limit"], "") == [])
  }

  @Test func namesComeFromTheDaemon() {
    #expect(values(["--speaker"], "jens") == ["Jens Stoltenberg", "Jens Weidmann"])
    #expect(values(["--speaker"], "stol") == ["Jens Stoltenberg"], "a surname alone, where one has it")
    #expect(values([], "--speaker=NA") == ["--speaker=NATO"])
    #expect(values(["aid"], "speaker:Ast") == ["speaker:\"Astrid Holm\""])
    #expect(values([], "speaker:\"Jens S") == ["speaker:\"Jens Stoltenberg\""])
    #expect(values([], "aid (speaker:NA") == ["aid (speaker:NATO"])
    #expect(values([], "aid -country:u") == ["aid -country:Ukraine"])
    #expect(values([], "said:tan") == [])
  }

  @Test func savedQueriesAreOffered() {
    #expect(values(["aid"], "qu") == ["query:"])
    #expect(values([], "aid -query:b") == ["aid -query:big"])
    #expect(values(["forget"], "") == ["big", "grain"])
    #expect(values(["forget", "big"], "") == [])
    #expect(values(["watch"], "gr") == ["grain"])
    #expect(values(["ledger"], "query:g") == ["query:grain"])
    #expect(values(["save"], "speak") == [], "the name is the user's")
    #expect(values(["save", "tanks"], "speak") == ["speaker:"])
  }

  @Test(arguments: [
    ("aidsearch --speaker Je", "Jens Weidmann", "Jens\\ Weidmann"),
    ("aidsearch --speaker 'Je", "Jens O'Neil", "Jens O'\\''Neil"),
    ("aidsearch --speaker \"Je", "Jens $x", "Jens \\$x"),
    ("aidsearch --speaker=Je", "--speaker=Jens Weidmann", "Jens\\ Weidmann"),
    ("aidsearch speaker:Je", "speaker:\"Jens Weidmann\"", "\\\"Jens\\ Weidmann\\\""),
    ("aidsearch 'aid speaker:Je", "aid speaker:\"Jens Weidmann\"", "aid speaker:\"Jens Weidmann\""),
    ("aidsearch st", "status", "status"),
  ])
  func bashIsGivenWhatItLacks(_ line: String, _ value: String, _ expected: String) {
    #expect(ShellLine(line).replacement(for: value) == expected)
  }

  @Test func linesAreSplitAsBashSplitsThem() {
    let line = ShellLine("aidsearch  --speaker 'Ada L' \"a \\\"b\\\" \\c\" d\\ e f")
    #expect(line.words == ["aidsearch", "--speaker", "Ada L", "a \"b\" \\c", "d e"])
    #expect(line.current == "f")
    #expect(ShellLine("aidsearch ''  ").words == ["aidsearch", ""])
    #expect(ShellLine("aidsearch 'x").quote == "'")
  }
}
