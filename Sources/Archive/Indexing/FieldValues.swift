import News

/// The facet values of one article, each once, by field.
struct FieldValues: Equatable {
  /// In the order of the text; empty where the article has none.
  let byField: [Field: [String]]

  init(article: Article, tags: Tags) {
    byField = [
      .speaker: tags.statements.compactMap(\.speaker).uniqued(),
      .person: tags.people.map(\.name).uniqued(),
      .country: tags.countries.map { Country(code: $0.code)?.name ?? $0.code }.uniqued(),
      .amount: tags.amounts.compactMap { AmountBuckets.figures(of: $0.amount) }
        .map { AmountFacet.label(of: $0.upperBound) }.uniqued(),
      .month: article.date.map { [$0.isoMonth] } ?? [],
      .source: article.source.map { [$0] } ?? [],
    ]
  }
}
