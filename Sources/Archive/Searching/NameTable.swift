import Analysis
import Synchronization
import Xapian

/// The names that a field has in the archive, found by what a user types: in any case, without diacritics, by surname.
final class NameTable: Sendable {
  private let names: [String]
  private let folded: [[String]]  // the words of each name
  private let byWord: [String: [Int32]]
  /// The numbers of the names that are in use, in byte order of the names.
  private let order: [Int32]
  /// The numbers of those that are not in use any more.
  private let gone: Set<Int32>
  /// The words by what their transliterations have in common; made when it is first asked for.
  private let sounds = Mutex<[String: [String]]?>(nil)

  /// Reads the names of a column.
  convenience init(_ column: FacetColumn) {
    self.init(names: (0..<UInt32(column.valueCount)).map { column.value(ofOrdinal: $0) })
  }

  /// Makes a table of some names, which are in byte order.
  convenience init(names: [String]) {
    self.init(names: names, folded: [], byWord: [:], order: names.indices.map(Int32.init), gone: [])
  }

  /// The words of the names that `folded` lacks are added.
  private init(
    names: [String], folded: [[String]], byWord: [String: [Int32]], order: [Int32], gone: Set<Int32>
  ) {
    var folded = folded
    var byWord = byWord
    for number in folded.count..<names.count {
      let words = Self.words(of: names[number])
      folded.append(words)
      for (place, word) in words.enumerated() where !words[..<place].contains(word) {
        byWord[word, default: []].append(Int32(number))
      }
    }
    self.names = names
    self.folded = folded
    self.byWord = byWord
    self.order = order
    self.gone = gone
    memory = names.reduce(0) { $0 + 150 + 3 * $1.utf8.count }
  }

  /// The table of a later column, which has most of the names still.
  func updated(for column: FacetColumn) -> NameTable {
    var names = names
    var order: [Int32] = []
    order.reserveCapacity(column.valueCount)
    var gone = gone
    var old = self.order[...]
    for ordinal in 0..<UInt32(column.valueCount) {
      let bytes = column.bytes(ofOrdinal: ordinal)
      while let number = old.first, names[Int(number)].utf8.lexicographicallyPrecedes(bytes) {
        gone.insert(number)
        old.removeFirst()
      }
      if let number = old.first, names[Int(number)].utf8.elementsEqual(bytes) {
        order.append(number)
        old.removeFirst()
      } else {
        order.append(Int32(names.count))
        names.append(column.value(ofOrdinal: ordinal))
      }
    }
    gone.formUnion(old)
    // Names that nobody has any more are kept as long as they are few.
    if gone.count > 1000 { return NameTable(column) }
    if names.count == self.names.count, gone.count == self.gone.count { return self }
    return NameTable(names: names, folded: folded, byWord: byWord, order: order, gone: gone)
  }

  /// About how many bytes it takes: of each name its string, its words, and what finds it by them.
  let memory: Int

  /// Whether there is just this name.
  func contains(_ name: String) -> Bool {
    order.contains { names[Int($0)] == name }
  }

  /// The words of a name, folded.
  static func words(of name: String) -> [String] {
    var name = name
    return name.withUTF8 { bytes in
      SearchWords.words(of: bytes).map { word in
        var folded: [UInt8] = []
        SearchWords.fold(UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.end)]), into: &folded)
        return String(decoding: folded, as: UTF8.self)
      }
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
    let matching = candidates.uniqued().filter {
      !gone.contains($0) && Self.contains(folded[Int($0)], words, isPrefix: isPrefix)
    }
    .sorted { names[Int($0)].utf8.lexicographicallyPrecedes(names[Int($1)].utf8) }
    let whole = matching.filter { folded[Int($0)] == words }
    if words.count > 1, !whole.isEmpty, !isPrefix { return whole.map { names[Int($0)] } }
    let bySurname = matching.filter { folded[Int($0)].last == last }
    return (isPrefix || bySurname.isEmpty ? matching : bySurname).map { names[Int($0)] }
  }

  /// The names that `text` means in another transliteration, each of its words; asked where nobody has the name as it
  /// is written. "Zelenskiy" is Volodymyr Zelensky, "Shmygal" Denys Shmyhal.
  func names(transliterated text: String) -> [String] {
    let words = Self.words(of: text)
    guard let last = words.last, last.utf8.count >= 5 else { return [] }
    let sound = Transliteration.key(last)
    let near = sounds.withLock { sounds in
      if sounds == nil { sounds = Dictionary(grouping: byWord.keys, by: Transliteration.key) }
      return sounds?[sound] ?? []
    }
    return near.sorted().flatMap { names(matching: (words.dropLast() + [$0]).joined(separator: " ")) }.uniqued()
  }

  /// The names nearest to one that nobody has: those with a word at most two letters off, nearest first.
  func suggestions(for text: String, limit: Int = 3) -> [String] {
    guard let last = Self.words(of: text).last, last.utf8.count >= 3 else { return [] }
    let bound = last.utf8.count < 6 ? 1 : 2
    let near = byWord.keys.compactMap { word in
      editDistance(word, last, atMost: bound).map { (distance: $0, word: word) }
    }
    return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
      .flatMap { byWord[$0.word] ?? [] }.uniqued().filter { !gone.contains($0) }.prefix(limit).map { names[Int($0)] }
  }

  /// Whether a value begins with a prefix that a user types, or a word in it does, in any case.
  static func value(_ value: String, hasPrefix prefix: String) -> Bool {
    contains(words(of: value), words(of: prefix), isPrefix: true)
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
  var (left, right) = (left, right)
  let isASCII = left.utf8.allSatisfy { $0 < 0x80 } && right.utf8.allSatisfy { $0 < 0x80 }
  if isASCII { return left.withUTF8 { left in right.withUTF8 { editDistance(left, $0, atMost: bound) } } }
  return Array(left.unicodeScalars).withUnsafeBufferPointer { left in
    Array(right.unicodeScalars).withUnsafeBufferPointer { editDistance(left, $0, atMost: bound) }
  }
}

private func editDistance<Letter: Equatable>(
  _ left: UnsafeBufferPointer<Letter>, _ right: UnsafeBufferPointer<Letter>, atMost bound: Int
) -> Int? {
  if abs(left.count - right.count) > bound { return nil }
  let width = right.count + 1
  // The row of the table at hand and the two before it.
  return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
    for column in 0..<width { rows[column] = column }
    var (beforeLast, last, current) = (2 * width, 0, width)
    for row in 1..<left.count + 1 {
      rows[current] = row
      var least = row
      for column in 1..<width {
        let isSame = left[row - 1] == right[column - 1]
        var best = min(
          rows[last + column] + 1, rows[current + column - 1] + 1, rows[last + column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, rows[beforeLast + column - 2] + 1)
        }
        rows[current + column] = best
        least = min(least, best)
      }
      if least > bound { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    let distance = rows[last + width - 1]
    return distance <= bound ? distance : nil
  }
}
