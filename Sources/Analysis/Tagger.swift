public import News

/// Tags a text: people, countries, sums of money, and who said what.
///
/// Pure: no input or output, no clock, no state between texts; the same text gives the same tags in every thread.
public struct Tagger: Sendable {
  /// Makes a tagger; all share one set of tables, which the first one loads.
  public init() {}

  /// The tags of a text. Offsets are UTF-8 bytes of `text`.
  public func tag(_ text: String) -> Tags {
    let analyzed = AnalyzedText(text)
    let amounts = AmountTagger.mentions(in: analyzed)
    let countries = CountryTagger.mentions(in: analyzed)
    let people = PersonTagger.mentions(in: analyzed, countries: countries)
    let statements = StatementTagger.statements(
      in: analyzed, people: people, countries: countries, amounts: amounts)
    return Tags(people: people, countries: countries, amounts: amounts, statements: statements)
  }
}
