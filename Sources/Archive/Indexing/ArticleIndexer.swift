public import Analysis
public import News
import Xapian

/// Turns articles into documents of the index: tags, terms, words, facet values, the stored record.
///
/// One for each thread: it keeps the stems of all words it has seen.
public final class ArticleIndexer {
  private let tagger: Tagger
  private let terms: TermDictionary
  private var postings = Postings()
  /// By the number of a stem: the last article that had it, by count, and its index among that article's terms.
  private let termOfStem = PlainList<TermOfStem>()
  /// For each word of the text the hash of its folded form.
  private let hashes = PlainList<UInt64>()
  private var articles: UInt32 = 0

  /// Small, for a text's words find theirs all over memory.
  private struct TermOfStem: BitwiseCopyable {
    var article: UInt32 = 0
    var term: Int32 = 0
  }

  /// Makes an indexer.
  ///
  /// - Throws: `XapianError` where the stemmer can't be made.
  public init(tagger: Tagger = Tagger()) throws {
    self.tagger = tagger
    terms = TermDictionary(stemmer: try Stemmer(language: "english"))
  }

  /// Builds the document of an article.
  ///
  /// - Throws: `ArticleError` where its id can't be stored; `XapianError` for terms that the index can't hold.
  public func index(_ article: Article, path: String? = nil) throws -> IndexedArticle {
    let analysis = tagger.analyze(article.text, title: article.title, date: article.date)
    let words = try words(of: article, text: analysis.words, numbers: analysis.wordNumbers)
    postings.removeAll()
    words.append(to: &postings)
    let document = try Document(postings: postings)
    try document.addBooleanTerm(Schema.identifierTerm(article.id))
    try addFields(of: article, tags: analysis.tags, to: document)
    if let path { try document.addBooleanTerm(Schema.fileTerm(path)) }
    let claims = ClaimList(tags: analysis.tags) { analysis.words.index(ofWordAt: $0) }
    try document.setValue(claims.encoded, slot: Schema.Slot.claims)
    let largest = analysis.tags.amounts.compactMap { AmountBuckets.figures(of: $0.amount)?.upperBound }.max()
    if let largest { try document.setValue(Schema.sortable(largest), slot: Schema.Slot.largestAmount) }
    let signature = StorySignature(
      text: article.text, date: article.date, analysis: analysis, hashes: UnsafeBufferPointer(hashes.elements))
    if let signature {
      try document.setValue(signature.encoded, slot: Schema.Slot.story)
    }
    let record = StoredArticle(article: article, path: path, tags: analysis.tags, sentences: analysis.sentences)
    try document.setData(record.encoded)
    return IndexedArticle(article: article, path: path, document: document, words: words)
  }

  /// The words in three sections: those of the title under the field's prefix; the same without it, where the text does
  /// not begin with them; those of the text.
  private func words(of article: Article, text: [SearchWord], numbers: [Int32]) throws -> ArticleWords {
    let isCountAtItsEnd = articles > .max - 2
    if terms.shrink() || isCountAtItsEnd { termOfStem.removeAll() }
    if isCountAtItsEnd { articles = 0 }
    var words = ArticleWords()
    var title = article.title
    let titleWords = Array(SearchWords.words(of: title).prefix(Schema.maximumTitleWords))
    try append(titleWords, of: &title, prefix: Field.title.prefix, to: &words)
    words.endSection()
    // A title that was made of the first sentence may be cut.
    let start = article.title.hasSuffix("…") ? article.title.dropLast() : article.title[...]
    let beginsWithTitle = article.text.hasPrefix(start)
    if !beginsWithTitle { try append(titleWords, of: &title, to: &words, weights: [(Int.max, Schema.titleWeight)]) }
    words.endSection()
    var body = article.text
    words.reserve(text.count)
    hashes.removeAll()
    let lead = beginsWithTitle ? titleWords.count : 0
    try append(
      text, numbers: numbers, of: &body, to: &words,
      weights: [(lead, Schema.titleWeight), (lead + Schema.leadWords, Schema.leadWeight)])
    return words
  }

  /// Appends words, `numbers` telling those that the tagger knows; those before the end of a weight, counted from the
  /// first, occur as often as it says. Leaves their hashes in `hashes`, behind those there.
  private func append(
    _ places: [SearchWord], numbers: [Int32] = [], of text: inout String, prefix: String? = nil,
    to words: inout ArticleWords,
    weights: [(end: Int, weight: UInt32)] = []
  ) throws {
    // Prefixed terms are others than those without: another count tells them apart.
    if prefix != nil { articles += 1 }
    let (article, terms, termOfStem, hashes) = (articles, terms, termOfStem, hashes)
    try text.withUTF8 { bytes in
      var next = 0
      for (end, weight) in weights + [(Int.max, 1)] {
        while next < min(end, places.count) {
          let place = places[next]
          let number = next < numbers.count ? numbers[next] : 0
          next += 1
          let word = try terms.lookUp(
            UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)]), number: number)
          hashes.append(word.hash)
          guard let stem = word.stem else {
            words.append(nil)
            continue
          }
          while termOfStem.count <= stem { termOfStem.append(TermOfStem()) }
          if termOfStem[stem].article != article {
            let term = words.appendTerm(prefix: prefix ?? "", terms.stem(stem))
            termOfStem[stem] = TermOfStem(article: article, term: Int32(term))
          }
          words.append(Int(termOfStem[stem].term), weight: weight)
        }
      }
    }
    if prefix != nil { articles += 1 }
  }

  private func addFields(of article: Article, tags: Tags, to document: Document) throws {
    let values = FieldValues(article: article, tags: tags)
    for (field, strings) in values.byField {
      guard let slot = field.slot, !strings.isEmpty else { continue }
      try document.setValue(FacetColumn.encode(strings), slot: slot)
      if field == .amount { continue }  // its terms are buckets of the figures, below
      for string in strings { try document.addBooleanTerm(Schema.term(field, SearchWords.fold(string))) }
    }
    for mention in tags.amounts {
      for term in AmountBuckets.terms(of: mention.amount) { try document.addBooleanTerm(term) }
    }
    if let date = article.date, let slot = Field.date.slot {
      try document.setValue(Schema.dateValue(date), slot: slot)
    }
  }
}

extension [SearchWord] {
  /// The index of the first word that does not begin before `offset`.
  func index(ofWordAt offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
