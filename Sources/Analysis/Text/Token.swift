/// A word, number or mark of a text, with what the tokenizer knows about it.
///
/// Tokens are cut finely: letters and digits apart ("108bn" is two), hyphens and possessives on their own ("US-led" is
/// three, "Ukraine's" two), so that every tagger sees the same pieces; `isGlued` tells which stood without a space.
struct Token {
  /// What the token is.
  enum Kind: UInt8 {
    case word
    /// Digits with inner commas and points: "108", "1.8", "108,000,000".
    case number
    /// $, £, €, ¥ and the like.
    case currency
    /// What an apostrophe joins to a word: "'s", "'re", "'ve", "'ll", "'d", "'m".
    case clitic
    /// An opening quotation mark, single or double: “ „ « ‘ and two backticks.
    case openQuote
    /// A closing quotation mark: ” ».
    case closeQuote
    /// A straight quotation mark, whose side the text alone doesn't tell: " and two apostrophes.
    case straightQuote
    /// An apostrophe that joins nothing: it may open or close a quotation, or stand for a plural possessive.
    case apostrophe
    case comma
    case period
    case question
    case exclamation
    case colon
    case semicolon
    case ellipsis
    case openParenthesis
    case closeParenthesis
    /// A hyphen between glued pieces.
    case hyphen
    /// A dash that parts phrases: – — or a hyphen between spaces.
    case dash
    case slash
    case percent
    case other
  }

  /// How a word is written.
  enum Shape: UInt8 {
    /// No letters.
    case none
    case lower
    /// One capital at the beginning: "Kyiv".
    case capitalized
    /// Two or more letters, capitals only: "NATO", "U.S.".
    case upper
    /// A single capital: "J", "A".
    case initial
    /// Capitals within: "McCarthy", "iPhone".
    case mixed
  }

  /// The offset of the first byte.
  var start: Int32
  /// The offset after the last byte.
  var end: Int32
  /// The word's number in the lexicon, `.unknown` for words that no table holds and for all that is no word.
  var word: WordID
  /// The classes of the word.
  var classes: WordClass
  /// What the token is.
  var kind: Kind
  /// How the word is written.
  var shape: Shape
  /// Whether nothing, not even a space, stands between the token and the one before.
  var isGlued: Bool
  /// Whether the word ends in a point that belongs to it: "U.S.", "J.".
  var hasPoint: Bool
  /// The number of line breaks before the token since the one before it, at most 255.
  var lineBreaks: UInt8

  /// Whether the word begins with a capital.
  var isCapitalized: Bool {
    switch shape {
    case .capitalized, .upper, .initial, .mixed: true
    case .none, .lower: false
    }
  }

  /// Whether the token is a quotation mark of any form.
  var isQuote: Bool {
    switch kind {
    case .openQuote, .closeQuote, .straightQuote: true
    default: false
    }
  }
}
