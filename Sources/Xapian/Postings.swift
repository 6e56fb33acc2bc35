import CXapian

/// Occurrences of terms, packed for one call: their bytes end to end, and a few numbers for each.
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
  private var lengths: [UInt32] = []
  private var positions: [UInt32] = []
  private var frequencies: [UInt32] = []

  /// Makes an empty list.
  public init() {}

  /// How many occurrences there are.
  public var count: Int { lengths.count }

  /// How many bytes their terms have.
  public var byteCount: Int { bytes.count }

  /// Removes all, and keeps the memory for the next document.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
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
    let start = bytes.count
    bytes.append(contentsOf: prefix.utf8)
    term.withBytes { bytes.append(contentsOf: $0) }
    lengths.append(UInt32(bytes.count - start))
    positions.append(position ?? .max)
    frequencies.append(frequency)
  }

  func withCPostings<Result>(_ body: (UnsafePointer<CXapianPostings>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      lengths.withUnsafeBufferPointer { lengths in
        positions.withUnsafeBufferPointer { positions in
          frequencies.withUnsafeBufferPointer { frequencies in
            var postings = CXapianPostings(
              bytes: bytes.baseAddress, byte_count: bytes.count, lengths: lengths.baseAddress,
              positions: positions.baseAddress, frequencies: frequencies.baseAddress, count: lengths.count)
            return withUnsafePointer(to: &postings, body)
          }
        }
      }
    }
  }
}
