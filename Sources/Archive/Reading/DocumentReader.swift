import News

/// Reads the articles of one file of a format.
protocol DocumentReader {
  /// The next article or problem of the file; nil at its end.
  mutating func next() -> Result<Article, ReadProblem>?
}
