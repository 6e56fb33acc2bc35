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
