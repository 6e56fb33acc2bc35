import News

/// A term of somebody in an office.
struct OfficeHolder: Sendable {
  /// The person's canonical name.
  var name: String
  /// The state (ISO 3166-1 alpha-2) or the organisation whose office it is.
  var state: String
  /// What the office is called, in small letters, the usual words first: "foreign minister".
  var offices: [String]
  /// The year in which the term began.
  var from: Int
  /// The year in which it ended, nil where it lasts.
  var to: Int?
  /// Whether the surname alone is enough to mean this person.
  var isWellKnown: Bool
}

/// Well-known holders of offices: by them a lone surname gets its full name and an office its holder.
struct OfficeHolders: Sendable {
  /// The table that ships.
  static let shared = OfficeHolders(parsing: table)

  /// All terms, in the order of the table.
  let terms: [OfficeHolder]
  /// The keys of the family names that alone are enough to mean somebody.
  let wellKnownSurnames: Set<UInt32>
  private let bySurname: [UInt32: [Entry]]
  private let officeWords: [[Set<UInt32>]]  // by term: the keys of each name of the office
  private let officeHeads: [Set<UInt32>]  // by term: the last words of the names of the office

  private let genders: [Gender?]  // by term, as the given name tells it

  private struct Entry: Sendable {
    var term: Int
    var words: [UInt32]  // the keys of the words of one form of the name, the family name as it stands
  }

  /// States whose persons have the family name first.
  private static let familyFirst: Set<String> = ["CN", "KR", "KP", "TW", "VN"]

  private init(parsing table: String) {
    var terms: [OfficeHolder] = []
    var bySurname: [UInt32: [Entry]] = [:]
    var wellKnown: Set<UInt32> = []
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"), let space = line.firstIndex(of: " "), space < colon else { continue }
      let offices = Self.parts(line[line.index(after: space)..<colon], "=")
      for person in Self.parts(line[line.index(after: colon)...], ";") {
        guard let term = Self.term(person, state: String(line[..<space]), offices: offices) else { continue }
        for form in term.forms {
          let words = form.split(separator: " ")
          guard let last = words.last else { continue }
          if term.holder.isWellKnown, !last.contains("-") { wellKnown.insert(NameVariants.key(of: last)) }
          let isFamilyFirst = Self.familyFirst.contains(term.holder.state)
          // "William Lai" is an alias in which the family name comes last.
          let isFirst = words.first == term.holder.name.split(separator: " ").first
          if isFamilyFirst, isFirst, let first = words.first, words.count > 1 {
            let key = NameVariants.surnameKey(of: first)
            bySurname[key, default: []].append(Entry(term: terms.count, words: [NameVariants.key(of: first)]))
            if term.holder.isWellKnown { wellKnown.insert(NameVariants.key(of: first)) }
          }
          let family = last.split(separator: "-")
          let main = family.count == 2 && family[0].count <= 2 ? family[1] : last
          if term.holder.isWellKnown, main != last { wellKnown.insert(NameVariants.key(of: main)) }
          let key = family.count == 2 && main == last ? Self.hyphenated(family) : NameVariants.surnameKey(of: main)
          bySurname[key, default: []].append(
            Entry(term: terms.count, words: words.map { NameVariants.key(of: $0) }))
        }
        terms.append(term.holder)
      }
    }
    self.terms = terms
    wellKnownSurnames = wellKnown
    self.bySurname = bySurname
    genders = terms.map { term in
      let classes =
        term.name.split(separator: " ").first.map { Lexicon.shared.classes(of: Lexicon.shared.id(of: $0)) } ?? []
      if classes.contains(.maleName) == classes.contains(.femaleName) { return nil }
      return classes.contains(.maleName) ? .male : .female
    }
    officeWords = terms.map { term in
      term.offices.map { Set($0.split { $0 == " " || $0 == "-" }.map { NameVariants.key(of: $0) }) }
    }
    officeHeads = terms.map { term in
      Set(term.offices.compactMap { $0.split { $0 == " " || $0 == "-" }.last.map { NameVariants.key(of: $0) } })
    }
  }

  /// The canonical name of the holder with a full name, nil where the table has none.
  func name(for parts: NameParts, in context: PersonContext) -> String? {
    guard let given = parts.given, let entries = bySurname[parts.surname] else { return nil }
    for entry in entries where entry.words.count > 1 {
      if NameVariants.group(of: entry.words[0]) == NameVariants.group(of: given.key) { return terms[entry.term].name }
    }
    return nil
  }

  /// The holder whom a lone surname means, given the keys of the words of the title before it; nil where that is in doubt.
  /// Of several those in office on `date` come first.
  func name(forSurname surname: UInt32, title: Set<UInt32>, gender: Gender?, on date: CalendarDate?) -> String? {
    guard let entries = bySurname[surname] else { return nil }
    var best = 0
    var names: Set<String> = []
    for entry in entries {
      let term = terms[entry.term]
      if let gender, let own = genders[entry.term], own != gender { continue }
      var score =
        officeWords[entry.term].contains { $0.isSubset(of: title) }
        ? 3 : !officeHeads[entry.term].isDisjoint(with: title) ? 2 : term.isWellKnown ? 1 : 0
      if let date, score > 0 { score = score * 2 + (term.mayHold(on: date) ? 1 : 0) }
      if score > best {
        best = score
        names = [term.name]
      } else if score == best, score > 0 {
        names.insert(term.name)
      }
    }
    return names.count == 1 ? names.first : nil
  }

  /// The one holder of the office that a title names, with a family name: "President" and "Keller". Nil where the title
  /// names no office of the table whole.
  func holder(named surname: UInt32, title: Set<UInt32>, on date: CalendarDate?) -> String? {
    guard let entries = bySurname[surname] else { return nil }
    var names: Set<String> = []
    for entry in entries where officeWords[entry.term].contains(where: { $0.isSubset(of: title) }) {
      if let date, !terms[entry.term].mayHold(on: date) { continue }
      names.insert(terms[entry.term].name)
    }
    return names.count == 1 ? names.first : nil
  }

  private static func term(
    _ text: Substring, state: String, offices: [Substring]
  ) -> (holder: OfficeHolder, forms: [String])? {
    guard let space = text.lastIndex(of: " ") else { return nil }
    let years = text[text.index(after: space)...].split(separator: "-", omittingEmptySubsequences: false)
    guard let from = years.first.flatMap({ Int($0) }) else { return nil }
    let isWellKnown = text.contains("*")
    let forms = parts(text[..<space], "=").map { String($0.filter { $0 != "*" }) }
    guard let name = forms.first else { return nil }
    let holder = OfficeHolder(
      name: name, state: state, offices: offices.map(String.init), from: from,
      to: years.count > 1 ? Int(years[1]) : from, isWellKnown: isWellKnown)
    return (holder, forms)
  }

  private static func parts(_ text: Substring, _ separator: Character) -> [Substring] {
    text.split(separator: separator).map { part in
      var part = part.drop { $0 == " " }
      while part.last == " " { part.removeLast() }
      return part
    }
  }

  private static func hyphenated(_ parts: [Substring]) -> UInt32 {
    parts.dropFirst().reduce(NameVariants.key(of: parts[0])) { $0 &* 31 &+ NameVariants.key(of: $1) }
  }
}
