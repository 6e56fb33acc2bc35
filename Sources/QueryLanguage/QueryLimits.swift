/// What a query may be at most. Everything above is refused before the archive sees it: a thousand-word phrase, a
/// wildcard on one letter or a hundred thousand parentheses would hold up every other client.
public enum QueryLimits {
  /// Bytes of the whole query in UTF-8.
  public static let bytes = 16_384
  /// Parentheses within parentheses.
  public static let depth = 100
  /// Words, phrases' words included, amounts and values, all together.
  public static let terms = 1_000
  /// Words of one phrase.
  public static let phraseWords = 100
  /// Bytes of one word: no longer word is in the index.
  public static let wordBytes = 200
  /// Words that end in `*`.
  public static let wildcards = 20
  /// Letters or digits before a `*`.
  public static let wildcardLetters = 2
  /// Words between the words of a NEAR.
  public static let nearDistance = 100
  /// Words or phrases joined by NEAR.
  public static let nearOperands = 10
  /// Words and figures that are searched for in other ways too; those after them only as they are written.
  public static let alternatives = 30
  /// Speakers joined by AND with other conditions on statements: each heads a statement of its own.
  public static let speakers = 10
}
