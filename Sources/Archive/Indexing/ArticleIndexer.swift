public import Analysis
public import News
import Xapian

/// Turns articles into documents of the index: tags, terms with positions, facet values, the stored record.
///
/// One for each thread: it keeps the stems of all words it has seen.
public final class ArticleIndexer {
  private let tagger: Tagger
  private let terms: TermDictionary
  private var postings = Postings()
  private var stem: [UInt8] = []

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
    let analysis = tagger.analyze(article.text)
    postings.removeAll()
    try appendTitle(article)
    try appendText(article.text, words: analysis.words)
    let document = try Document(postings: postings)
    try addFields(of: article, tags: analysis.tags, to: document)
    let claims = ClaimList(tags: analysis.tags) { analysis.words.index(ofWordAt: $0) }
    try document.setValue(claims.encoded, slot: Schema.Slot.claims)
    let largest = analysis.tags.amounts.compactMap { AmountBuckets.figures(of: $0.amount)?.upperBound }.max()
    if let largest { try document.setValue(Schema.sortable(largest), slot: Schema.Slot.largestAmount) }
    let record = StoredArticle(article: article, path: path, tags: analysis.tags, sentences: analysis.sentences)
    try document.setData(record.encoded)
    return IndexedArticle(article: article, path: path, document: document)
  }

  /// Title words stand under the field's prefix, and among the words of the text where the text doesn't begin with them.
  private func appendTitle(_ article: Article) throws {
    let isInText = article.text.hasPrefix(article.title)
    var title = article.title
    try title.withUTF8 { bytes in
      var position = Schema.firstTitlePosition
      for word in SearchWords.words(of: article.title).prefix(Schema.maximumTitleWords) {
        defer { position += 1 }
        stem.removeAll(keepingCapacity: true)
        try terms.appendStem(
          of: UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.end)]), to: &stem)
        if stem.isEmpty { continue }
        postings.append(Schema.titleTerm(stem), position: position)
        if !isInText { postings.append(stem, position: position) }
      }
    }
  }

  private func appendText(_ text: String, words: [SearchWord]) throws {
    var text = text
    try text.withUTF8 { bytes in
      var position = Schema.firstTextPosition
      for word in words {
        defer { position += 1 }
        stem.removeAll(keepingCapacity: true)
        try terms.appendStem(
          of: UnsafeBufferPointer(rebasing: bytes[Int(word.start)..<Int(word.end)]), to: &stem)
        if !stem.isEmpty { postings.append(stem, position: position) }
      }
    }
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
