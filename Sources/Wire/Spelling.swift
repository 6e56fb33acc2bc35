/// Finds what a misspelt word of a small vocabulary (options, commands, members) was meant to be.
public enum Spelling {
  /// The word nearest to `word`, where one is near enough: two edits at most, one for words of up to four letters.
  ///
  /// An edit inserts, deletes or replaces a letter, or swaps two neighbours.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let limit = word.unicodeScalars.count <= 4 ? 1 : 2
    var best: (distance: Int, word: String)?
    for candidate in words {
      let distance = distance(Array(word.unicodeScalars), Array(candidate.unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// The number of edits between two words (optimal string alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if abs(left.count - right.count) > 2 { return 3 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
