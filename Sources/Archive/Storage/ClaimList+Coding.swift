extension ClaimList {
  /// The value of slot `Schema.Slot.claims`.
  var encoded: [UInt8] {
    if statements.isEmpty && sums.isEmpty { return [] }
    var writer = ByteWriter()
    writer.append(varint: speakers.count)
    for speaker in speakers { writer.append(speaker) }
    writer.append(varint: statements.count)
    for statement in statements {
      writer.append(varint: statement.firstWord)
      writer.append(varint: statement.wordCount)
      writer.append(varint: statement.speaker.map { $0 + 1 } ?? 0)
      writer.append(varint: statement.countries.count)
      for country in statement.countries { writer.append(country) }
    }
    writer.append(varint: sums.count)
    for sum in sums {
      writer.append(sum.amount)
      writer.append(varint: sum.statement.map { $0 + 1 } ?? 0)
    }
    return writer.bytes
  }

  /// Reads an encoded value; nil where it is none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    if bytes.isEmpty { return }
    var reader = ByteReader(bytes)
    speakers = (0..<reader.count()).map { _ in reader.string() }
    for _ in 0..<reader.count() {
      let firstWord = reader.varint()
      let wordCount = reader.varint()
      let speaker = reader.varint() - 1
      let countries = (0..<reader.count()).map { _ in reader.string() }
      statements.append(
        Statement(
          firstWord: firstWord, wordCount: wordCount, speaker: speaker < 0 ? nil : speaker, countries: countries))
    }
    for _ in 0..<reader.count() {
      let amount = reader.amount()
      let statement = reader.varint() - 1
      sums.append(Sum(amount: amount, statement: statement < 0 ? nil : statement))
    }
    let isSound =
      !reader.isBroken && reader.isAtEnd
      && statements.allSatisfy { ($0.speaker ?? 0) < max(1, speakers.count) }
      && sums.allSatisfy { ($0.statement ?? 0) < max(1, statements.count) }
    if !isSound { return nil }
  }
}
