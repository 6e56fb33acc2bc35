/// A place in an article that names a person.
public struct PersonMention: Hashable, Sendable {
  /// The bytes of the name, without titles.
  public var span: Span
  /// The canonical name: the fullest one by which the archive knows the person, without titles.
  public var name: String

  /// Makes a mention of the person `name` at `span`.
  public init(span: Span, name: String) {
    self.span = span
    self.name = name
  }
}

/// A place in an article that names a country.
public struct CountryMention: Hashable, Sendable {
  /// How a country is named.
  public enum Kind: String, CaseIterable, Sendable {
    /// By its name or an abbreviation of it: "Ukraine", "the U.S.".
    case name
    /// By its people or its adjective: "Ukrainian", "Americans".
    case demonym
    /// By its capital where that stands for the government: "Moscow has warned".
    case capital
  }

  /// The bytes of the name.
  public var span: Span
  /// The ISO 3166-1 alpha-2 code, XK for Kosovo.
  public var code: String
  /// How the country is named.
  public var kind: Kind

  /// Makes a mention of the country `code` at `span`.
  public init(span: Span, code: String, kind: Kind) {
    self.span = span
    self.code = code
    self.kind = kind
  }
}

/// A place in an article that gives a sum of money.
public struct AmountMention: Hashable, Sendable {
  /// The bytes of the amount with its currency, without its qualifier.
  public var span: Span
  /// What the text says of the sum.
  public var amount: Amount

  /// Makes a mention of `amount` at `span`.
  public init(span: Span, amount: Amount) {
    self.span = span
    self.amount = amount
  }
}
