import News
import Xapian

/// What the index holds on disk and under which names; `index/SCHEMA.md` says the same in prose, and a test compares.
public enum Schema {
  /// The version of all that is described here. An index of another version is refused.
  public static let version = 3

  /// Value slots besides those of `Field`.
  public enum Slot {
    /// The article's amounts and statements as `ClaimList` encodes them.
    public static let claims: UInt32 = 20
    /// The largest sum of money, to sort by: `Schema.sortable`.
    public static let largestAmount: UInt32 = 21
    /// What reprints of one story are recognised by: `StorySignature`.
    public static let story: UInt32 = 22
    /// The words in their order: `WordStream`.
    public static let words: UInt32 = WordStream.slot
  }

  /// The prefix of the term that is the article's id: one article has it.
  public static let identifierPrefix = "Q"

  /// The prefix of the term that is the file from which the article was read.
  static let filePrefix = "F"

  /// Keys of the database's metadata.
  enum MetadataKey {
    /// The schema's version in decimal digits.
    static let version = "schema"
    /// What was read from a file, by the file's path: `FileStamp.entry`.
    static let filePrefix = "file:"
    /// The next number for a term among the words; those given out are under `WordStream.key(of:)`.
    static let nextWord = "words"
    static let commitPrefix = "commit:"
    /// How large the database was when it was last written anew, see `Swelling`.
    static let compacted = "compacted"
    /// What a commit changed, by the revision after it: `CommitRecord`.
    static func commit(_ revision: UInt64) -> String { "\(commitPrefix)\(revision % CommitRecord.kept)" }
  }

  /// The section of the words that holds those of the text; before it stand those of the title, with and without prefix.
  static let textSection = 2
  /// The most words of a title that are indexed.
  static let maximumTitleWords = 100
  /// As how many occurrences a word of the title counts. On Cranfield and CACM 2 to 6 all do better than 1 (nDCG@10 0.509
  /// and 0.494): 4, with the lead, 0.518 and 0.509.
  static let titleWeight: UInt32 = 4
  /// As how many occurrences a word of the lead counts, which tells the news.
  static let leadWeight: UInt32 = 2
  /// How many words behind the title are the lead: a sentence or two.
  static let leadWords = 30
  /// The most bytes of a word or a name that are indexed; longer ones can't be found.
  static let maximumTermBytes = 120
  /// The most bytes of an article's id.
  public static let maximumIdentifierBytes = 200

  /// The term of an article's id.
  static func identifierTerm(_ id: String) -> [UInt8] { Array((identifierPrefix + id).utf8) }

  /// The term of a folded value of a field. A colon parts prefix and value, so that no value can look like a prefix.
  static func term(_ field: Field, _ folded: some Sequence<UInt8>) -> [UInt8] {
    Array(field.prefix.utf8) + [UInt8(ascii: ":")] + folded.prefix(maximumTermBytes)
  }

  /// A date as eight digits, which sort as the days do.
  static func dateValue(_ date: CalendarDate) -> [UInt8] {
    let digits = Array(String(date.ordinal).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, 8 - digits.count)) + digits
  }

  /// A number from 0 as eight bytes that sort as the numbers do.
  static func sortable(_ number: Double) -> [UInt8] {
    withUnsafeBytes(of: max(0, number).bitPattern.bigEndian) { Array($0) }
  }
}
