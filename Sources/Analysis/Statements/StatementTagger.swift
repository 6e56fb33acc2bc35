import News

/// Works out who said what.
enum StatementTagger {
  /// The statements of a text, in order.
  static func statements(
    in text: AnalyzedText, people: PeopleOfText, countries: [CountryMention], amounts: [AmountMention]
  ) -> [Statement] {
    let quotations = QuotationSegmenter.quotations(of: text)
    let units = StatementUnit.units(of: text, quotations: quotations)
    var finder = AttributionFinder(text: text, quotations: quotations)
    finder.search(units)
    return finder.found.map { attribution in
      Statement(
        span: text.span(of: attribution.content), kind: attribution.kind,
        source: attribution.source.map { text.span(of: $0) }, cue: attribution.cue.map { text.span(of: $0) })
    }
    .sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }
}
