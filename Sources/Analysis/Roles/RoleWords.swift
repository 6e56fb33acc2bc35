import News

/// A role's words as they are compared: folded, without hyphens and articles, synonyms made one.
struct RoleWords: Hashable {
  /// The noun: "minister".
  var head: String
  /// What stands beside it: "foreign".
  var modifiers: Set<String>
  /// The countries that are named with it, by their codes.
  var countries: Set<String>

  init(head: String, modifiers: Set<String>, countries: Set<String>) {
    self.head = head
    self.modifiers = modifiers
    self.countries = countries
  }

  /// The words of a line of a `RoleTable`: "defence minister" of "UA", "president" of "World Bank".
  init(office: String, owner: String) {
    var words: [String] = []
    var head: String?
    for word in office.split(whereSeparator: { $0.isWhitespace || $0 == "-" }) {
      let folded = String(decoding: Folding.fold(word), as: UTF8.self)
      if Self.joints.contains(folded) {
        if head == nil, folded != "the", folded != "and" { head = words.last }
        continue
      }
      Self.append(folded, to: &words)
    }
    let noun = head ?? words.last ?? ""
    modifiers = Set(words).subtracting([noun])
    self.head = noun
    countries = []
    if Self.isCode(owner) {
      countries = [owner]
    } else {
      for word in owner.split(whereSeparator: { $0.isWhitespace || $0 == "-" }) {
        modifiers.insert(String(decoding: Folding.fold(word), as: UTF8.self))
      }
    }
    self = settled
  }

  /// The same without what tells nothing of the office itself: "the outgoing president" is the president.
  var settled: RoleWords {
    RoleWords(head: head, modifiers: modifiers.subtracting(Self.passing), countries: countries)
  }

  /// Appends a folded word of an office, or joins it to the one before: "secretary general".
  static func append(_ folded: String, to words: inout [String]) {
    let word = RoleSynonyms.canonical[folded] ?? folded
    if word == "general", words.last == "secretary" {
      words[words.count - 1] = "secretarygeneral"
    } else {
      words.append(word)
    }
  }

  /// Whether an owner is written as a country's code: two capitals that are no organisation's.
  static func isCode(_ owner: String) -> Bool {
    owner.utf8.count == 2 && owner.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      && !["UN", "EU", "WB"].contains(owner)
  }

  private static let joints: Set<String> = ["of", "for", "to", "in", "at", "on", "the", "and"]
  private static let passing: Set<String> = [
    "current", "outgoing", "incoming", "new", "longtime", "embattled", "wartime", "own", "visiting",
  ]
}
