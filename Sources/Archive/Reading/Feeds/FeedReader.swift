import CXML

/// Reads the entries of a feed: RSS 0.9 to 2.0 and Atom, one article an entry.
///
/// Entities that a feed declares itself are refused, since they are used for bombs only; nothing is fetched.
final class FeedReader: DocumentReader {
  private let input: InputBuffer
  private let context: DocumentContext
  private var reader: xmlTextReaderPtr?
  private var isOnEntry = false
  private var entries = 0
  private var feedTitle: String?
  private var feedLanguage: String?

  init(input: InputBuffer, context: DocumentContext) {
    self.input = input
    self.context = context
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue
    xmlResetLastError()
    reader = xmlReaderForIO(
      { owner, buffer, size in
        guard let owner, let buffer else { return -1 }
        return Unmanaged<FeedReader>.fromOpaque(owner).takeUnretainedValue().give(buffer, size)
      }, nil, Unmanaged.passUnretained(self).toOpaque(), nil, nil, Int32(options))
  }

  deinit { close() }

  private func give(_ buffer: UnsafeMutablePointer<CChar>, _ size: Int32) -> Int32 {
    if input.count == 0 { _ = input.fill() }
    let count = min(input.count, Int(size))
    guard let bytes = input.bytes.baseAddress, count > 0 else { return 0 }
    UnsafeMutableRawPointer(buffer).copyMemory(from: bytes, byteCount: count)
    input.consume(count)
    return Int32(count)
  }

  func next() -> Result<ReadArticle, ReadProblem>? {
    guard let reader else { return nil }
    while true {
      let status = isOnEntry ? xmlTextReaderNext(reader) : xmlTextReaderRead(reader)
      isOnEntry = false
      guard status == 1 else { return end(status) }
      guard xmlTextReaderNodeType(reader) == 1, let name = xmlTextReaderConstLocalName(reader) else { continue }
      if declaresEntities { return end(0) }
      if feedLanguage == nil, xmlTextReaderDepth(reader) <= 1, let tag = xmlTextReaderConstXmlLang(reader) {
        feedLanguage = String(cString: tag)
      }
      switch String(cString: name) {
      case "item", "entry":
        guard let node = xmlTextReaderExpand(reader) else { continue }
        isOnEntry = true
        entries += 1
        return article(FeedEntry(node))
      case "title" where feedTitle == nil && xmlTextReaderDepth(reader) <= 2:
        feedTitle = xmlTextReaderExpand(reader).map { TextCleaning.line(HTMLText.unescaped(FeedEntry.content($0))) }
      case "language" where xmlTextReaderDepth(reader) <= 2:
        feedLanguage = xmlTextReaderExpand(reader).map { FeedEntry.content($0) } ?? feedLanguage
      default: break
      }
    }
  }

  private var declaresEntities: Bool {
    guard let document = xmlTextReaderCurrentDoc(reader), let subset = document.pointee.intSubset else { return false }
    return subset.pointee.entities != nil
  }

  private func close() {
    guard let reader else { return }
    // Once it has been asked for the document, the reader leaves it to whoever asked.
    let document = xmlTextReaderCurrentDoc(reader)
    xmlFreeTextReader(reader)
    xmlFreeDoc(document)
    self.reader = nil
  }

  private func article(_ entry: FeedEntry) -> Result<ReadArticle, ReadProblem> {
    var draft = entry.draft
    draft.source = draft.source ?? feedTitle
    draft.language = draft.language ?? feedLanguage
    draft.id = draft.id.map(DocumentContext.short) ?? context.id(ofPart: entries)
    if draft.text == nil { draft.text = draft.title }  // a feed of headlines
    return context.result(of: draft, line: nil)
  }

  /// What is wrong with a feed that is not as XML must be, once all has been read of it that can be.
  private func end(_ status: Int32) -> Result<ReadArticle, ReadProblem>? {
    defer { close() }
    if let failure = input.takeFailure() { return .failure(failure.problem(at: context.path)) }
    if declaresEntities {
      return .failure(
        context.problem(.unsafe, "declares entities of its own, as bombs do and no feed needs; remove its DOCTYPE"))
    }
    let error = xmlGetLastError()?.pointee
    let isBroken = status < 0 || error.map { $0.level == XML_ERR_FATAL } ?? false
    if isBroken, let error {
      let told = error.message.map { TextCleaning.line(String(cString: $0)) } ?? "not XML"
      let doubt = "is damaged (line \(error.line): \(told)); what stands before was read"
      return .failure(
        ReadProblem(path: context.path, reason: .damaged, isDoubt: entries > 0 && status >= 0, message: doubt))
    }
    return entries == 0 ? .failure(context.problem(.empty, "is a feed without entries")) : nil
  }
}
