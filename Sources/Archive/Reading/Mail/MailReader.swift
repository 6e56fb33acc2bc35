/// Reads a mail: one article. A page saved as a mail (MHTML) is read as the page that it is.
struct MailReader: DocumentReader {
  private let input: InputBuffer
  private let context: DocumentContext
  private var isRead = false

  init(input: InputBuffer, context: DocumentContext) {
    self.input = input
    self.context = context
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    guard !isRead else { return nil }
    isRead = true
    do {
      let bytes = try input.whole(upTo: context.options.limits.pageBytes, of: context)
      defer { input.consume(input.count) }
      return Self.article(bytes, context, part: nil)
    } catch {
      return .failure(error)
    }
  }

  /// The article of a mail; `part`: which mail of its file it is.
  static func article(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext, part: Int?
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

/// Reads a file of mails, each after a line that begins with "From ".
struct MailboxReader: DocumentReader {
  private let input: InputBuffer
  private let context: DocumentContext
  private var mails = 0
  private var isTooLarge = false

  init(input: InputBuffer, context: DocumentContext) {
    self.input = input
    self.context = context
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    while true {
      guard let first = input.lineBreak(from: 0) ?? (input.fill() ? -1 : nil) else { return nil }
      if first < 0 { continue }
      let (length, isWhole) = mailLength(from: first + 1)
      if isTooLarge {
        // The rest of a mail that was refused.
        isTooLarge = !isWhole
        input.consume(length)
        continue
      }
      mails += 1
      defer { input.consume(length) }
      guard isWhole else {
        isTooLarge = true
        let most = ByteCount.text(context.options.limits.pageBytes)
        return .failure(context.problem(.limit, "is a mail of more than \(most); left out", line: mails))
      }
      var known = context
      known.known.id = nil
      // Lines that begin with "From " are written with a mark before them.
      let mail = Self.unquoted(input.bytes[(first + 1)..<length])
      return mail.withUnsafeBufferPointer { MailReader.article($0, known, part: mails) }
    }
  }

  /// Where the mail that begins at `start` ends: before the next line that begins with "From " after an empty one.
  private func mailLength(from start: Int) -> (length: Int, isWhole: Bool) {
    var offset = start
    while true {
      while let end = input.lineBreak(from: offset) {
        let next = end + 1
        let isEmptyBefore =
          end > 0
          && (input.bytes[end - 1] == 0x0A || end > 1 && input.bytes[end - 1] == 0x0D && input.bytes[end - 2] == 0x0A)
        if next + 5 > input.count, !input.isAtEnd { break }
        if isEmptyBefore, input.bytes.dropFirst(next).starts(with: "From ".utf8) { return (next, true) }
        offset = next
      }
      if input.count > context.options.limits.pageBytes { return (input.count, false) }
      if !input.fill() { return (input.count, true) }
    }
  }

  private static func unquoted(_ mail: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let mark = Array("\n>From ".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(mail.count)
    for (offset, byte) in zip(mail.indices, mail) {
      let isMark = byte == UInt8(ascii: ">") && offset > mail.startIndex && mail[(offset - 1)...].starts(with: mark)
      if !isMark { result.append(byte) }
    }
    return result
  }
}
