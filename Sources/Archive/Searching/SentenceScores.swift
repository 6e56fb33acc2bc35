import Analysis
import News

/// How much of a query the sentences of an article have: of thousands of sentences only those that have something are
/// looked at, article after article.
struct SentenceScores {
  /// Of how many parts of a query sentences can be told to have them.
  static let maximumParts = 64

  private struct Score {
    /// The parts of the query that the sentence has, as bits.
    var parts: UInt64 = 0
    var weight = 0.0
  }

  /// Of the sentences from one on, as many as of any article before.
  private var scores: [Score] = []
  private var first = 0
  private var count = 0
  /// Those that have something.
  private var touched: [Int] = []

  /// Forgets the article before, for so many sentences of one, from the `first` on.
  mutating func begin(count: Int, from first: Int = 0) {
    for sentence in touched { scores[sentence - self.first] = Score() }
    touched.removeAll(keepingCapacity: true)
    if scores.count < count { scores += repeatElement(Score(), count: count - scores.count) }
    self.count = count
    self.first = first
  }

  /// Gives a sentence the weight of a part of the query, once.
  mutating func gain(_ sentence: Int, _ part: Int, _ weight: Double) {
    let index = sentence - first
    guard (0..<count).contains(index), part < Self.maximumParts else { return }
    let bit: UInt64 = 1 << UInt64(part)
    if scores[index].parts & bit != 0 { return }
    if scores[index].parts == 0 { touched.append(sentence) }
    scores[index].parts |= bit
    scores[index].weight += weight
  }

  /// The same for all sentences of a stretch: a turn in a transcript is one statement of many sentences, and each of them
  /// is its speaker's.
  mutating func gain(over span: Span, in sentences: [SearchSentence], _ part: Int, _ weight: Double) {
    guard let first = sentences.index(at: span.start) else { return }
    for sentence in first...max(first, sentences.index(at: max(span.end - 1, 0)) ?? first) {
      gain(sentence, part, weight)
    }
  }

  /// The best sentence, the first of equals, and the neighbours that have what it lacks.
  mutating func window(_ sentences: [SearchSentence], atMost maximumBytes: Int) -> Range<Int> {
    var best = 0
    touched.sort()
    for index in touched where score(index).weight > score(best).weight + 1e-9 { best = index }
    var window = best..<best + 1
    for neighbour in stride(from: best + 1, through: best - 1, by: -2) where sentences.indices.contains(neighbour) {
      let isNew = score(neighbour).parts & ~score(best).parts != 0
      let wider = min(window.lowerBound, neighbour)..<max(window.upperBound, neighbour + 1)
      let bytes = Int(sentences[wider.upperBound - 1].end - sentences[wider.lowerBound].start)
      if isNew, bytes <= maximumBytes { window = wider }
    }
    return window
  }

  private func score(_ sentence: Int) -> Score {
    let index = sentence - first
    return (0..<count).contains(index) ? scores[index] : Score()
  }
}

extension [SearchSentence] {
  /// The index of the sentence that holds a word; nil before the first. `from` is one at or before it.
  func index(ofWord word: Int, from: Int = 0) -> Int? { lastIndex(from: from) { Int($0.firstWord) <= word } }

  /// The index of the sentence that holds a byte; nil before the first.
  func index(at offset: Int) -> Int? { lastIndex(from: 0) { Int($0.start) <= offset } }

  /// The number of the first word behind the sentence at an index.
  func firstWord(after index: Int) -> Int { index + 1 < count ? Int(self[index + 1].firstWord) : .max }

  /// The last index at which a condition holds that holds at all before it, looked for in strides that double.
  private func lastIndex(from start: Int, where holds: (SearchSentence) -> Bool) -> Int? {
    var low = start
    var stride = 1
    while low + stride < count, holds(self[low + stride]) {
      low += stride
      stride *= 2
    }
    var high = Swift.min(count, low + stride)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
