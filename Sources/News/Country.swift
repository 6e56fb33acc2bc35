/// A state or territory of ISO 3166-1, or Kosovo, and the ways in which news and queries name it.
///
/// `all` is the one table (in `Country+Table.swift`): the country tagger and the query language read it.
public struct Country: Hashable, Sendable {
  /// The ISO 3166-1 alpha-2 code ("UA"); XK for Kosovo.
  public let code: String
  /// The English short name as facets show it ("Ukraine", "United States").
  public let name: String
  /// Other names, old ones and abbreviations included ("Burma", "UAE"). Those in capitals throughout are abbreviations,
  /// which a text writes in capitals, with or without points.
  public let otherNames: [String]
  /// Adjectives and words for its people, singular and plural ("Ukrainian", "Ukrainians", "Frenchman").
  public let demonyms: [String]
  /// The names of its capital or seat of government, which may stand for the government; none where the state has the
  /// same name or news never use it so.
  public let capitals: [String]

  init(_ code: String, _ name: String, also: [String] = [], people: [String] = [], capital: [String] = []) {
    self.code = code
    self.name = name
    otherNames = also
    demonyms = people.flatMap { $0.hasSuffix("(s)") ? [String($0.dropLast(3)), $0.dropLast(3) + "s"] : [$0] }
    capitals = capital
  }

  /// The country of an ISO 3166-1 alpha-2 code in upper case, or nil where the table has none.
  public init?(code: some StringProtocol) {
    guard let country = Self.byCode[String(code)] else { return nil }
    self = country
  }

  /// The country of a name, abbreviation, code or demonym in any case, without points ("ukraine", "usa", "ukrainian"),
  /// or nil where the table has none.
  public init?(named name: some StringProtocol) {
    guard let country = Self.byName[name.lowercased()] ?? Self.byCode[name.uppercased()] else { return nil }
    self = country
  }

  private static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  private static let byName = Dictionary(
    all.flatMap { country in
      ([country.name] + country.otherNames + country.demonyms).map { ($0.lowercased(), country) }
    }, uniquingKeysWith: { first, _ in first })
}
