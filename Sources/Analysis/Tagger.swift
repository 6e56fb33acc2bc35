public import News

/// A text with everything that the index keeps of it.
public struct TextAnalysis: Sendable {
  /// Who, where, how much, who said what.
  public let tags: Tags
  /// The words in order; their index is their position in the search index.
  public let words: [SearchWord]
  /// The sentences in order.
  public let sentences: [SearchSentence]
}

/// Tags a text: people, countries, sums of money, and who said what.
///
/// Pure: no input or output, no clock, no state between texts; the same text gives the same tags in every thread.
public struct Tagger: Sendable {
  /// How much is looked for.
  public enum Scope: String, CaseIterable, Sendable {
    /// Everything.
    case all
    /// People, countries and sums, but not who said what.
    case mentions
    /// Nothing: the words are all.
    case none
  }

  private let aliases: Aliases
  private let scope: Scope

  /// Makes a tagger; all share one set of tables, which the first one loads. Names that `aliases` holds outrank the rules.
  public init(aliases: Aliases = .none, scope: Scope = .all) {
    self.aliases = aliases
    self.scope = scope
  }

  /// The tags of a text. Offsets are UTF-8 bytes of `text`.
  public func tag(_ text: String) -> Tags { tag(AnalyzedText(text)) }

  /// The tags of a text together with its words and sentences, in one pass over it.
  public func analyze(_ text: String) -> TextAnalysis {
    let analyzed = AnalyzedText(text)
    let words = SearchWords.words(of: analyzed.tokens)
    return TextAnalysis(
      tags: tag(analyzed), words: words, sentences: SearchWords.sentences(of: analyzed, words: words))
  }

  private func tag(_ text: AnalyzedText) -> Tags {
    if scope == .none { return Tags() }
    let amounts = AmountTagger.mentions(in: text)
    let countries = CountryTagger.mentions(in: text)
    let people = PersonTagger.people(in: text, countries: countries, aliases: aliases)
    let statements =
      scope == .mentions
      ? [] : StatementTagger.statements(in: text, people: people, countries: countries, amounts: amounts)
    return Tags(
      people: people.personMentions(in: text), countries: countries, amounts: amounts, statements: statements)
  }
}
