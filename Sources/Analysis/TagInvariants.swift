public import News

/// What holds for the tags of any text whatever: tests and fuzzers ask it.
public enum TagInvariants {
  /// What is wrong with the tags of a text, nil where nothing is.
  public static func violation(of tags: Tags, in text: String) -> String? {
    let bytes = Array(text.utf8)
    for (name, spans) in [
      ("people", tags.people.map(\.span)), ("countries", tags.countries.map(\.span)),
      ("amounts", tags.amounts.map(\.span)),
    ] {
      if let violation = violation(of: spans, in: bytes) { return "\(name): \(violation)" }
      for (first, second) in zip(spans, spans.dropFirst()) where second.start < first.end {
        return "\(name): \(second.start) begins before \(first.end), where another ends"
      }
    }
    if tags.people.contains(where: { $0.name.isEmpty }) { return "people: a name without letters" }
    for country in tags.countries where Country(code: country.code) == nil { return "countries: no \(country.code)" }
    for mention in tags.amounts {
      if let violation = violation(of: mention.amount) { return "amounts: \(violation)" }
    }
    return violation(of: tags.statements, in: bytes).map { "statements: \($0)" }
  }

  private static func violation(of spans: [Span], in bytes: [UInt8]) -> String? {
    for span in spans {
      guard span.start >= 0, span.start < span.end, span.end <= bytes.count else {
        return "\(span.start)..<\(span.end) is no stretch of \(bytes.count) bytes"
      }
      // A byte that goes on with a character begins with the bits 10.
      for place in [span.start, span.end] where place < bytes.count && bytes[place] & 0xC0 == 0x80 {
        return "\(place) is within a character"
      }
    }
    for (first, second) in zip(spans, spans.dropFirst()) where second.start < first.start {
      return "\(second.start) stands after \(first.start)"
    }
    return nil
  }

  private static func violation(of amount: Amount) -> String? {
    let figures = [amount.value, amount.minimum, amount.maximum].compactMap { $0 }
    if figures.contains(where: { !$0.isFinite || $0 < 0 }) { return "a figure that is no number: \(amount)" }
    if amount.minimum == nil, amount.maximum == nil { return "no bound: \(amount)" }
    if let low = amount.minimum, let high = amount.maximum, low > high { return "bounds the wrong way: \(amount)" }
    if let value = amount.value, amount.isVague || value != amount.minimum && value != amount.maximum {
      return "a value apart from its bounds: \(amount)"
    }
    if let code = amount.currency, Currency(code: code) == nil { return "no currency \(code)" }
    return nil
  }

  private static func violation(of statements: [Statement], in bytes: [UInt8]) -> String? {
    if let violation = violation(of: statements.map(\.span), in: bytes) { return violation }
    for statement in statements {
      for span in [statement.source, statement.cue].compactMap({ $0 }) {
        if let violation = violation(of: [span], in: bytes) { return violation }
      }
      if let speaker = statement.speaker, speaker.isEmpty || statement.speakerKind == nil {
        return "a speaker without a name or a kind"
      }
      if statement.speakerKind == .unnamed, statement.speaker != nil { return "an unnamed speaker with a name" }
    }
    return nil
  }
}
