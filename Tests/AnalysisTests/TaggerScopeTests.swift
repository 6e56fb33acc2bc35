import Analysis
import News
import Testing

@Suite("How much the tagger looks for")
struct TaggerScopeTests {
  private static let text = "Jens Holm said that Norway would give $5 million."

  @Test("A narrower scope leaves out what it says, and keeps the words")
  func scopes() {
    let all = Tagger().analyze(Self.text)
    let mentions = Tagger(scope: .mentions).analyze(Self.text)
    let none = Tagger(scope: .none).analyze(Self.text)
    #expect(all.tags.statements.count == 1)
    #expect(mentions.tags.statements.isEmpty)
    #expect(mentions.tags.amounts == all.tags.amounts && mentions.tags.people == all.tags.people)
    #expect(mentions.tags.countries == all.tags.countries && !all.tags.countries.isEmpty)
    #expect(none.tags == Tags())
    #expect(none.words == all.words && none.sentences == all.sentences)
  }
}
