import Analysis
import Xapian

/// The names that a field has in the archive, found by what a user types: in any case, without diacritics, by surname.
final class NameTable: Sendable {
  /// The names in the order of the column's ordinals.
  let names: [String]
  private let folded: [[String]]  // the words of each name
  private let byWord: [String: [Int32]]

  /// Reads the names of a column.
  convenience init(_ column: FacetColumn) {
    self.init(names: (0..<UInt32(column.valueCount)).map { column.value(ofOrdinal: $0) })
  }

  /// Makes a table of some names.
  init(names: [String]) {
    self.names = names
    folded = names.map(Self.words(of:))
    var byWord: [String: [Int32]] = [:]
    for (number, words) in folded.enumerated() {
      for word in words.uniqued() { byWord[word, default: []].append(Int32(number)) }
    }
    self.byWord = byWord
  }

  /// The words of a name, folded.
  static func words(of name: String) -> [String] {
    let bytes = Array(name.utf8)
    return SearchWords.words(of: name).map { word in
      let text = String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
      return String(decoding: SearchWords.fold(text), as: UTF8.self)
    }
  }

  /// The names that `text` means.
  ///
  /// One word is a surname, or the whole of a name; where nobody is called so, any word of a name. Several words must
  /// stand in the name in that order. With `isPrefix` the last word need only begin so.
  func names(matching text: String, isPrefix: Bool = false) -> [String] {
    let words = Self.words(of: text)
    guard let last = words.last else { return [] }
    let candidates =
      isPrefix ? byWord.keys.filter { $0.hasPrefix(last) }.flatMap { byWord[$0] ?? [] } : byWord[last] ?? []
    let matching = candidates.uniqued().sorted().filter {
      Self.contains(folded[Int($0)], words, isPrefix: isPrefix)
    }
    let whole = matching.filter { folded[Int($0)] == words }
    if words.count > 1, !whole.isEmpty, !isPrefix { return whole.map { names[Int($0)] } }
    let bySurname = matching.filter { folded[Int($0)].last == last }
    return (isPrefix || bySurname.isEmpty ? matching : bySurname).map { names[Int($0)] }
  }

  /// The names nearest to one that nobody has: those with a word at most two letters off, nearest first.
  func suggestions(for text: String, limit: Int = 3) -> [String] {
    guard let last = Self.words(of: text).last, last.utf8.count >= 3 else { return [] }
    let bound = last.utf8.count < 6 ? 1 : 2
    let near = byWord.keys.compactMap { word in
      editDistance(word, last, atMost: bound).map { (distance: $0, word: word) }
    }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .flatMap { byWord[$0.word] ?? [] }.uniqued().prefix(limit).map { names[Int($0)] }
  }

  private static func contains(_ name: [String], _ words: [String], isPrefix: Bool) -> Bool {
    var next = 0
    for word in name where next < words.count {
      let isLast = next == words.count - 1
      if word == words[next] || isPrefix && isLast && word.hasPrefix(words[next]) { next += 1 }
    }
    return next == words.count
  }
}

/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other;
/// nil where more than `bound` (Damerau and Levenshtein's measure, neighbours swapped once at most).
func editDistance(_ left: String, _ right: String, atMost bound: Int) -> Int? {
  let left = Array(left.unicodeScalars)
  let right = Array(right.unicodeScalars)
  if abs(left.count - right.count) > bound { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 1..<left.count + 1 {
    var current = [row]
    for column in 1..<right.count + 1 {
      let isSame = left[row - 1] == right[column - 1]
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        best = min(best, beforeLast[column - 2] + 1)
      }
      current.append(best)
    }
    if (current.min() ?? 0) > bound { return nil }
    beforeLast = last
    last = current
  }
  return last[right.count] <= bound ? last[right.count] : nil
}
