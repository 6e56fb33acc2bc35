import CXapian

/// Occurrences of terms, packed for one call: their bytes end to end, and three numbers for each.
///
///     var postings = Postings()
///     postings.append("aid", position: 1)
///     postings.append("aid", prefix: "S")
///     let document = try Document(postings: postings)
///
/// Reuse one for all documents of a thread: `removeAll()` keeps its memory. Ascending positions are fastest.
public struct Postings: Sendable {
  /// The most bytes that a term can have, its prefix included.
  public static let maximumTermLength = Int(CXapianMaximumTermLength)

  private var bytes: [UInt8] = []
  private var postings: [CXapianPosting] = []

  /// Makes an empty list.
  public init() {}

  /// How many occurrences there are.
  public var count: Int { postings.count }

  /// How many bytes their terms have.
  public var byteCount: Int { bytes.count }

  /// Removes all, and keeps the memory for the next document.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
  }

  /// Appends an occurrence.
  ///
  /// - Parameters:
  ///   - term: The term, without its prefix.
  ///   - prefix: What stands before it.
  ///   - position: Where it is, from 1 to `UInt32.max - 1`; nil where that does not matter.
  ///   - frequency: By how much it raises the frequency of the term within the document.
  public mutating func append(
    _ term: some BytesConvertible, prefix: String = "", position: UInt32? = nil, frequency: UInt32 = 1
  ) {
    term.withBytes { append($0, prefix: prefix, position: position, frequency: frequency) }
  }

  /// Appends an occurrence of a term given as bytes: the fastest way.
  ///
  /// - Parameters:
  ///   - term: The term, without its prefix.
  ///   - prefix: What stands before it.
  ///   - position: Where it is, from 1 to `UInt32.max - 1`; nil where that does not matter.
  ///   - frequency: By how much it raises the frequency of the term within the document.
  public mutating func append(
    _ term: UnsafeRawBufferPointer, prefix: String = "", position: UInt32? = nil, frequency: UInt32 = 1
  ) {
    let start = bytes.count
    if !prefix.isEmpty { bytes.append(contentsOf: prefix.utf8) }
    bytes.append(contentsOf: term)
    postings.append(
      CXapianPosting(
        length: UInt32(bytes.count - start), position: position ?? CXapianNoPosition, frequency: frequency))
  }

  func withCPostings<Result>(_ body: (UnsafePointer<CXapianPostings>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      postings.withUnsafeBufferPointer { buffer in
        var postings = CXapianPostings(
          bytes: bytes.baseAddress, byte_count: bytes.count, postings: buffer.baseAddress, count: buffer.count)
        return withUnsafePointer(to: &postings, body)
      }
    }
  }
}
