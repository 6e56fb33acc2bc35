import News

/// Words attributed to a source, before it is known who the source is. All ranges are of tokens.
struct Attribution {
  /// How the source was found.
  enum Origin {
    /// The source stands with the words: "X said".
    case explicit
    /// The words follow others of the same source in one paragraph, or re-open them in the next.
    case continued
    /// A quotation that stands alone; no source was found yet.
    case floating
    /// A turn in a transcript; the source is its label.
    case turn
  }

  /// What was said: the clause without a leading "that", or what stands between the marks.
  var content: Range<Int>
  var kind: Statement.Kind
  /// The phrase that names the speaker.
  var source: Range<Int>?
  /// For a source that is a relative pronoun: the phrase it stands for.
  var antecedent: Range<Int>?
  /// The words that report.
  var cue: Range<Int>?
  var origin: Origin
  var paragraph: Int
  /// Whether only a noun phrase or an infinitive tells what was said: "called for talks", "announced a plan".
  var isWeak = false
}
