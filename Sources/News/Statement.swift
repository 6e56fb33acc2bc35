/// What somebody said, as an article reports it.
public struct Statement: Hashable, Sendable {
  /// How the words are reported.
  public enum Kind: String, CaseIterable, Sendable {
    /// Within quotation marks.
    case direct
    /// In the article's own words.
    case indirect
    /// A clause in the article's own words with quoted parts.
    case mixed
  }

  /// What kind of speaker it is.
  public enum SpeakerKind: String, CaseIterable, Sendable {
    /// A person known by name.
    case person
    /// An organisation, a ministry, a publication.
    case organisation
    /// A country or its government: "Moscow", "Ukraine".
    case country
    /// Somebody without a name: "a NATO official".
    case unnamed
  }

  /// The bytes of what was said: between the marks where it is direct, the clause less a leading "that" where it isn't.
  public var span: Span
  /// How the words are reported.
  public var kind: Kind
  /// The canonical name of the speaker; nil where the text doesn't tell. Never a guess.
  public var speaker: String?
  /// What kind of speaker it is; nil where nothing is known of the speaker.
  public var speakerKind: SpeakerKind?
  /// The bytes that name the speaker at this place ("he", "the top U.S. diplomat"), where there are any.
  public var source: Span?
  /// The bytes of the words that report ("said", "according to"), where there are any.
  public var cue: Span?

  /// Makes a statement of its parts.
  public init(
    span: Span, kind: Kind, speaker: String? = nil, speakerKind: SpeakerKind? = nil, source: Span? = nil,
    cue: Span? = nil
  ) {
    self.span = span
    self.kind = kind
    self.speaker = speaker
    self.speakerKind = speakerKind
    self.source = source
    self.cue = cue
  }
}

/// Everything that the tagger finds in one text, each list in the order of the text.
public struct Tags: Equatable, Sendable {
  /// The persons named.
  public var people: [PersonMention]
  /// The countries named.
  public var countries: [CountryMention]
  /// The sums of money.
  public var amounts: [AmountMention]
  /// Who said what.
  public var statements: [Statement]

  /// Makes the tags of one text.
  public init(
    people: [PersonMention] = [], countries: [CountryMention] = [], amounts: [AmountMention] = [],
    statements: [Statement] = []
  ) {
    self.people = people
    self.countries = countries
    self.amounts = amounts
    self.statements = statements
  }
}
