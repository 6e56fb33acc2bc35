import Foundation
public import News
import QueryLanguage

/// The queries that the user has given names: a file in the index's folder, `queries.txt`, a line `NAME: QUERY` each.
public struct SavedQueries: Sendable {
  /// The queries, by name.
  public private(set) var all: [SavedQuery] = []

  /// Reads the queries of an index; none where there is no file.
  ///
  /// - Throws: `ArchiveError` where the file can't be read or has a line that is none.
  public init(of directory: IndexDirectory) throws {
    guard let text = try IndexDirectory.text(of: directory.queriesPath) else { return }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, SavedQuery.isName(String(parts[0])) else {
        throw ArchiveError("\(directory.queriesPath): line \(index + 1): write NAME: QUERY")
      }
      set(SavedQuery(name: String(parts[0]), query: String(parts[1].drop { $0 == " " })))
    }
  }

  /// Whether a query may name saved ones.
  static func areNamed(in query: String) -> Bool {
    // Most queries have no colon, which is soon seen.
    query.utf8.contains(UInt8(ascii: ":")) && query.contains("query:")
  }

  /// Adds a query in the place of the one of its name.
  ///
  /// - Throws: `SyntaxError` where the query, or one that it names, can't be read; `ArchiveError` where it stands for itself.
  public mutating func save(_ saved: SavedQuery) throws {
    var changed = self
    changed.set(
      SavedQuery(name: saved.name, query: saved.query.split(whereSeparator: \.isNewline).joined(separator: " ")))
    let expansion = try changed.expand("query:\(saved.name)")
    do {
      _ = try ParsedQuery(parsing: expansion.text)
    } catch {
      // The text has a parenthesis in front of the query.
      throw SyntaxError(position: max(0, min(error.position - 1, saved.query.utf8.count)), message: error.message)
    }
    self = changed
  }

  /// Forgets a query; false where there is none of that name.
  public mutating func remove(_ name: String) -> Bool {
    let count = all.count
    all.removeAll { $0.name == name }
    return all.count < count
  }

  /// Writes the file, whole or not at all.
  public func write(to directory: IndexDirectory) throws {
    let text = all.map { "\($0.name): \($0.query)\n" }.joined()
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: directory.queriesPath), options: .atomic)
    } catch {
      throw ArchiveError("can't write \(directory.queriesPath): \(error.localizedDescription)")
    }
  }

  private mutating func set(_ saved: SavedQuery) {
    all.removeAll { $0.name == saved.name }
    all.append(saved)
    all.sort { $0.name < $1.name }
  }

  // MARK: - In queries

  /// A query in which saved ones have been put in the place of their names.
  struct Expansion {
    /// The query.
    var text: String
    /// Where each piece of the text begins, and the byte of the original that it stands for.
    fileprivate var places: [(start: Int, origin: Int, isReplaced: Bool)] = []

    /// The byte of the original query for a byte of the text.
    func origin(of position: Int) -> Int {
      guard let place = places.last(where: { $0.start <= position }) else { return position }
      return place.isReplaced ? place.origin : place.origin + position - place.start
    }
  }

  /// Puts saved queries in the place of `query:NAME`, in parentheses; within quotation marks nothing is replaced.
  ///
  /// - Throws: `SyntaxError` for a name that is none or unknown; where queries name each other in a circle.
  func expand(_ text: String) throws(SyntaxError) -> Expansion { try expand(text, within: []) }

  private func expand(_ text: String, within names: [String]) throws(SyntaxError) -> Expansion {
    let bytes = Array(text.utf8)
    let prefix = Array("query:".utf8)
    var output: [UInt8] = []
    var expansion = Expansion(text: "", places: [(0, 0, false)])
    var index = 0
    var isQuoted = false
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      let isStart = index == 0 || [UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "-")].contains(bytes[index - 1])
      guard !isQuoted, isStart, bytes[index...].starts(with: prefix) else {
        output.append(bytes[index])
        index += 1
        continue
      }
      var end = index + prefix.count
      while end < bytes.count, SavedQuery.isName(String(decoding: bytes[end...end], as: UTF8.self)) { end += 1 }
      let name = String(decoding: bytes[index + prefix.count..<end], as: UTF8.self)
      guard let saved = all.first(where: { $0.name == name }) else {
        let known = all.isEmpty ? "none is saved" : "there are \(all.map(\.name).joined(separator: ", "))"
        throw SyntaxError(position: index, message: "there is no saved query “\(name)”; \(known)")
      }
      guard !names.contains(name) else {
        throw SyntaxError(position: index, message: "the saved query “\(name)” stands for itself")
      }
      expansion.places.append((output.count, index, true))
      let inner: Expansion
      do {
        inner = try expand(saved.query, within: names + [name])
      } catch {
        throw SyntaxError(position: index, message: "in the saved query “\(name)”: \(error.message)")
      }
      output += Array("(\(inner.text.isEmpty ? "*" : inner.text))".utf8)
      expansion.places.append((output.count, end, false))
      index = end
    }
    expansion.text = String(decoding: output, as: UTF8.self)
    return expansion
  }
}
