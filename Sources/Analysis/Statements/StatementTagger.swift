import News

/// Works out who said what.
enum StatementTagger {
  /// The statements of a text, in order.
  static func statements(
    in text: AnalyzedText, title: TitleOfText? = nil, people: PeopleOfText, countries: [CountryMention],
    amounts: [AmountMention], table: RoleTable = .none
  ) -> [Statement] {
    let quotations = QuotationSegmenter.quotations(of: text)
    let units = StatementUnit.units(of: text, quotations: quotations)
    var finder = AttributionFinder(text: text, quotations: quotations, people: people)
    let transcript = Transcript.turns(of: text, people: people)
    finder.search(transcript.map { turns in units.filter { $0.tokens.lowerBound < turns.start } } ?? units)
    let attributions = (finder.found + (transcript?.attributions ?? [])).sorted {
      ($0.content.lowerBound, $0.content.upperBound) < ($1.content.lowerBound, $1.content.upperBound)
    }
    var resolver = SpeakerResolver(
      text: text, title: title, people: people, countries: countries, quotations: quotations, table: table)
    let speakers = resolver.speakers(of: attributions)
    // What somebody announced or called for makes no speaker of a person whom the article quotes nowhere else.
    var quoted: Set<Int> = []
    for (attribution, speaker) in zip(attributions, speakers) where !attribution.isWeak {
      if let person = speaker.person { quoted.insert(person) }
    }
    let statements: [Statement] = zip(attributions, speakers).compactMap { attribution, speaker in
      if attribution.isWeak, let person = speaker.person, !quoted.contains(person) { return nil }
      return Statement(
        span: text.span(of: attribution.content), kind: attribution.kind, speaker: speaker.name,
        speakerKind: speaker.kind, source: attribution.source.map { text.span(of: $0) },
        cue: attribution.cue.map { text.span(of: $0) })
    }
    let own = transcript == nil ? resolver.ownStatements() : []
    if own.isEmpty { return statements }
    return (statements + own).sorted { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
  }
}
