import News

/// A person's gender, as far as given names, forms of address and pronouns tell it.
enum Gender: Sendable {
  case male
  case female
}

/// The persons whom one text names, where it names them, and the roles that it gives them.
///
/// Indices are into the arrays of this value, token ranges into the `AnalyzedText` it was made of. Mentions and roles are
/// in the order of the text.
struct PeopleOfText: Sendable {
  /// A person of the text.
  struct Person: Sendable {
    /// The canonical name: without titles, one form for all transliterations.
    var name: String
    /// The gender, where the text or the given name tells it.
    var gender: Gender?
    /// The places that name the person, by index into `mentions`.
    var mentions: [Int]
    /// What the text says the person is, by index into `roles`.
    var roles: [Int]
  }

  /// A place that names a person.
  struct Mention: Sendable {
    /// How much of the name stands there.
    enum Form: Sendable {
      /// Two or more parts of the name: "Jens Stoltenberg", "J. Stoltenberg".
      case full
      /// The family name: "Stoltenberg", "Mr. Stoltenberg".
      case surname
      /// A first name, or the one name that somebody goes by: "Jens", "Lula".
      case given
    }

    /// The tokens of the name, without titles and possessives.
    var tokens: Range<Int>
    /// The person, by index into `persons`.
    var person: Int
    /// How much of the name stands there.
    var form: Form
    /// The tokens of titles and roles directly before the name, not empty: "NATO Secretary-General", "Mr.", "former US
    /// President". Nil where there are none. Together with `tokens` this is the noun phrase.
    var title: Range<Int>?
    /// Whether the name only qualifies a noun: "the Biden administration", "a Trump official". Such a mention speaks
    /// for nobody.
    var isModifier: Bool

    /// The tokens of the name with its titles.
    var phrase: Range<Int> { (title?.lowerBound ?? tokens.lowerBound)..<tokens.upperBound }
  }

  /// Words that say what a person is.
  struct Role: Sendable {
    /// Where the words stand.
    enum Position: Sendable {
      /// Directly before the name: "NATO Secretary-General Jens Stoltenberg".
      case title
      /// After the name and a comma: "Mira Resnick, head of the office".
      case appositionAfter
      /// Before the name and a comma: "the head of the office, Mira Resnick,".
      case appositionBefore
    }

    /// The tokens of the role, without a leading article: "head of the State Department's office".
    var tokens: Range<Int>
    /// The person, by index into `persons`.
    var person: Int
    /// The mention beside which the role stands, by index into `mentions`.
    var mention: Int
    /// Where the words stand.
    var position: Position
  }

  /// The persons, in the order in which the text first names them.
  var persons: [Person] = []
  /// The places that name a person, in order; no two overlap.
  var mentions: [Mention] = []
  /// The roles, in order.
  var roles: [Role] = []

  /// The mention that holds token `index`, found by binary search.
  func mention(at index: Int) -> Int? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && mentions[low].tokens.contains(index) ? low : nil
  }

  /// The mentions as the archive stores them.
  func personMentions(in text: AnalyzedText) -> [PersonMention] {
    mentions.map { PersonMention(span: text.span(of: $0.tokens), name: persons[$0.person].name) }
  }
}
