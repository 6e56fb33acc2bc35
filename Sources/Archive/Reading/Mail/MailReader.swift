/// Reads a mail: one article. A page saved as a mail (MHTML) is read as the page that it is.
enum MailReader {
  /// The article of a mail; `part`: which mail of its file it is.
  static func article(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext, part: Int? = nil
  ) -> Result<ReadArticle, ReadProblem> {
    guard let message = MailMessage(bytes, limits: context.options.limits) else {
      return .failure(context.problem(.damaged, "is no mail that can be read", line: part))
    }
    if message.isSavedPage, let page = message.pages.first {
      var context = context
      context.known.url = page.location.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? message.draft.url
      return page.bytes.withUnsafeBufferPointer {
        PageReader.article(Charset.decodeMarkup($0, declared: page.charset), context)
      }
    }
    var draft = message.draft
    draft.id = draft.id ?? part.map(context.id(ofPart:)) ?? context.id
    let plain = message.plain.map(text).filter { !$0.isEmpty }.joined(separator: "\n\n")
    let page = message.pages.first.flatMap { page in
      page.bytes.withUnsafeBufferPointer {
        HTMLText.text(ofFragment: Charset.decodeMarkup($0, declared: page.charset))
      }
    }
    // The plain text, unless it only says that there is none.
    draft.text = page.map { plain.utf8.count * 3 < $0.utf8.count ? $0 : plain } ?? plain
    guard draft.text?.isEmpty == false else {
      return .failure(context.problem(.empty, "is a mail without a text", line: part))
    }
    return context.result(of: draft, line: part)
  }

  private static func text(of part: MailMessage.Part) -> String {
    let text = part.bytes.withUnsafeBufferPointer { bytes in
      part.charset.flatMap { Charset.decode(bytes, named: $0) } ?? (try? TextEncoding.decode(bytes))
        ?? String(decoding: bytes, as: UTF8.self)
    }
    var lines = TextCleaning.clean(text).split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let signature = lines.lastIndex(of: "-- ") { lines = lines[..<signature] }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard part.isFlowed else { return lines.joined(separator: "\n") }
    var flowed = ""
    for line in lines {
      let goesOn = flowed.hasSuffix(" ")
      flowed += (flowed.isEmpty || goesOn ? "" : "\n") + (line.hasPrefix(" ") ? line.dropFirst() : line)
    }
    return flowed
  }
}
