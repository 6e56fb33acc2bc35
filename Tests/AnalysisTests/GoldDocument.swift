import Analysis
import Foundation
import News

/// An annotated article, as `Gold/README.md` describes it, its offsets turned from characters into bytes.
struct GoldDocument: Decodable {
  struct Person: Decodable, Equatable {
    var span: Span
    var kind: String
    var canonical: String?
    var names: Set<String>
  }

  struct Place: Decodable {
    var span: Span
    var iso2: String?
    var counts: Bool
  }

  struct Title: Decodable {
    var span: Span
  }

  struct Money: Decodable {
    var core: Span
    var currency: String?
    var impliedCurrency: String?
    var value: Double?
    var min: Double?
    var max: Double?
    var isVague: Bool
  }

  struct Statement: Decodable {
    var tier: String
    var content: Span?
    var speakers: [String]
    var isByPerson: Bool
  }

  var people: [Person]
  var titles: [Title]?
  var countries: [Place]
  var money: [Money]
  var statements: [Statement]
  /// What the tagger finds in the text.
  var tags: Tags

  fileprivate enum Key: String, CodingKey {
    case text, people, titles, countries, money, statements
    case start, end, kind, canonical, canonical_aliases, iso2, counts_as_country
    case core, currency, currency_implied, value, min, max, vague, tier, content, speaker, speaker_kind
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let text = try container.decode(String.self, forKey: .text)
    tags = Tagger().tag(text)
    people = try container.decode([Person].self, forKey: .people)
    titles = try container.decodeIfPresent([Title].self, forKey: .titles)
    countries = try container.decode([Place].self, forKey: .countries)
    money = try container.decode([Money].self, forKey: .money)
    statements = try container.decode([Statement].self, forKey: .statements)
    let places = Self.bytePlaces(of: text)
    func moved(_ span: Span) -> Span { Span(start: places[span.start], end: places[span.end]) }
    for index in people.indices { people[index].span = moved(people[index].span) }
    for index in countries.indices { countries[index].span = moved(countries[index].span) }
    for index in money.indices { money[index].core = moved(money[index].core) }
    for index in statements.indices { statements[index].content = statements[index].content.map(moved) }
    titles = titles?.map { Title(span: moved($0.span)) }
  }

  /// The byte at which each code point begins, and the end.
  private static func bytePlaces(of text: String) -> [Int] {
    var places: [Int] = []
    var place = 0
    for scalar in text.unicodeScalars {
      places.append(place)
      place += UTF8.width(scalar)
    }
    return places + [place]
  }
}

extension GoldDocument {
  fileprivate static func span(_ container: KeyedDecodingContainer<Key>) throws -> Span {
    Span(start: try container.decode(Int.self, forKey: .start), end: try container.decode(Int.self, forKey: .end))
  }
}

extension GoldDocument.Person {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: GoldDocument.Key.self)
    span = try GoldDocument.span(container)
    kind = try container.decode(String.self, forKey: .kind)
    canonical = try container.decodeIfPresent(String.self, forKey: .canonical)
    let others = try container.decodeIfPresent([String].self, forKey: .canonical_aliases) ?? []
    names = Set(
      ([canonical].compactMap { $0 } + others).map {
        $0.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).filter(\.isLetter)
      })
  }
}

extension GoldDocument.Title {
  init(from decoder: any Decoder) throws {
    span = try GoldDocument.span(decoder.container(keyedBy: GoldDocument.Key.self))
  }
}

extension GoldDocument.Place {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: GoldDocument.Key.self)
    span = try GoldDocument.span(container)
    iso2 = try container.decodeIfPresent(String.self, forKey: .iso2)
    counts = try container.decode(Bool.self, forKey: .counts_as_country)
  }
}

extension GoldDocument.Money {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: GoldDocument.Key.self)
    core = try GoldDocument.span(container.nestedContainer(keyedBy: GoldDocument.Key.self, forKey: .core))
    currency = try container.decodeIfPresent(String.self, forKey: .currency)
    impliedCurrency = try container.decodeIfPresent(String.self, forKey: .currency_implied) ?? currency
    value = try container.decodeIfPresent(Double.self, forKey: .value)
    min = try container.decodeIfPresent(Double.self, forKey: .min)
    max = try container.decodeIfPresent(Double.self, forKey: .max)
    isVague = try container.decodeIfPresent(Bool.self, forKey: .vague) ?? false
  }
}

extension GoldDocument.Statement {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: GoldDocument.Key.self)
    tier = try container.decode(String.self, forKey: .tier)
    if (try? container.decodeNil(forKey: .content)) == false {
      content = try GoldDocument.span(container.nestedContainer(keyedBy: GoldDocument.Key.self, forKey: .content))
    }
    if let names = try? container.decode([String].self, forKey: .speaker) {
      speakers = names
    } else {
      speakers = try container.decodeIfPresent(String.self, forKey: .speaker).map { [$0] } ?? []
    }
    isByPerson = try container.decodeIfPresent(String.self, forKey: .speaker_kind) == "person" && !speakers.isEmpty
  }
}
