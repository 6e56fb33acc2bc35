public import News

/// A text with everything that the index keeps of it.
public struct TextAnalysis: Sendable {
  /// Who, where, how much, who said what.
  public let tags: Tags
  /// The words in order; their index is their position in the search index.
  public let words: [SearchWord]
  /// For each word its number among those of the taggers' tables, 0 where it is none of them. One number has one folded
  /// form (see `SearchWords.fold`), and keeps it as long as the program runs.
  public let wordNumbers: [Int32]
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

  let aliases: Aliases
  private let roles: RoleTable
  private let scope: Scope

  /// Makes a tagger; all share one set of tables, which the first one loads. Names that `aliases` holds outrank the rules;
  /// `roles` tells who held an office whose holder an article doesn't name.
  public init(aliases: Aliases = .none, roles: RoleTable = .none, scope: Scope = .all) {
    self.aliases = aliases
    self.roles = roles
    self.scope = scope
  }

  /// The tags of a text. Offsets are UTF-8 bytes of `text`.
  ///
  /// The article's title tells who speaks where the text has only "THE PRESIDENT:" or a surname; its date tells who held
  /// an office then ("Ukraine's president").
  public func tag(_ text: String, title: String? = nil, date: CalendarDate? = nil) -> Tags {
    tag(AnalyzedText(text, date: date), title: title.flatMap { titled(text, $0, date) })
  }

  /// The tags of a text together with its words and sentences, in one pass over it; title and date as for `tag`.
  public func analyze(_ text: String, title: String? = nil, date: CalendarDate? = nil) -> TextAnalysis {
    let analyzed = AnalyzedText(text, date: date)
    let words = SearchWords.words(of: analyzed.tokens)
    return TextAnalysis(
      tags: tag(analyzed, title: title.flatMap { titled(text, $0, date) }),
      words: words, wordNumbers: SearchWords.numbers(of: words, in: analyzed.tokens),
      sentences: SearchWords.sentences(of: analyzed, words: words))
  }

  /// A title with its persons; nil where the text begins with it, for it is read there.
  private func titled(_ text: String, _ title: String, _ date: CalendarDate?) -> TitleOfText? {
    scope == .none || title.isEmpty || text.hasPrefix(title)
      ? nil : TitleOfText(title, date: date, aliases: aliases)
  }

  private func tag(_ text: AnalyzedText, title: TitleOfText?) -> Tags {
    if scope == .none { return Tags() }
    let amounts = AmountTagger.mentions(in: text)
    let countries = CountryTagger.mentions(in: text)
    var people = PersonTagger.people(in: text, countries: countries, aliases: aliases)
    if let title { people.completeNames(from: title.people) }
    let statements =
      scope == .mentions
      ? []
      : StatementTagger.statements(
        in: text, title: title, people: people, countries: countries, amounts: amounts, table: roles)
    return Tags(
      people: people.personMentions(in: text), countries: countries, amounts: amounts, statements: statements)
  }
}
