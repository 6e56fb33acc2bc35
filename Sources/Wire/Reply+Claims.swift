import JSON
import News

extension JSONWriter {
  /// Writes the members of a ledger.
  mutating func members(of ledger: Ledger) {
    member("reading", ledger.reading)
    if !ledger.notes.isEmpty { member("notes", ledger.notes) }
    key("rows")
    beginArray()
    for row in ledger.rows { write(row) }
    endArray()
    if !ledger.groups.isEmpty {
      key("groups")
      beginArray()
      for group in ledger.groups { write(group) }
      endArray()
    }
    key("total")
    write(ledger.total)
  }

  /// Writes the members of an answer on conflicts.
  mutating func members(of conflicts: Conflicts) {
    member("reading", conflicts.reading)
    member("figures", conflicts.figures)
    if !conflicts.notes.isEmpty { member("notes", conflicts.notes) }
    key("conflicts")
    beginArray()
    for conflict in conflicts.conflicts {
      beginObject()
      members(of: conflict)
      endObject()
    }
    endArray()
  }

  /// Writes the members of a conflict.
  mutating func members(of conflict: Conflict) {
    member("recipient", conflict.recipient)
    member("kinds", conflict.kinds.map(\.rawValue))
    key("sides")
    beginArray()
    for side in conflict.sides { write(side) }
    endArray()
  }

  /// Writes the member `queries`.
  mutating func member(queries: [SavedQuery]) {
    key("queries")
    beginArray()
    for saved in queries {
      beginObject()
      member("name", saved.name)
      member("q", saved.query)
      endObject()
    }
    endArray()
  }

  /// Writes the members of a row.
  mutating func members(of row: LedgerRow) {
    member("date", row.date)
    member("speaker", row.speaker)
    if let unnamed = row.unnamedSpeaker { member("unnamed_speaker", unnamed) }
    member("statement", row.isStatement)
    member("voice", row.voice)
    key("amounts")
    var sentence = row.sentence
    sentence.withUTF8 { write([row.amount], Excerpts(of: $0)) }
    if let converted = row.converted {
      key("converted")
      beginObject()
      members(of: converted)
      endObject()
    }
    member("giver", row.flow.giver)
    member("recipient", row.flow.recipient)
    member("status", row.flow.status?.rawValue)
    member("kinds", row.flow.kinds.map(\.rawValue))
    member("total", row.flow.isTotal)
    if row.flow.isPart { member("part", true) }
    if row.flow.isAddition { member("addition", true) }
    member("figure", row.figure)
    member("sentence", row.sentence)
    member("id", row.id)
    member("title", row.title)
    member("source", row.source)
    if let url = row.url { member("url", url) }
  }

  /// Writes the members of a total.
  mutating func members(of total: LedgerTotal) {
    if let key = total.key { member("key", key) }
    member("rows", total.rows)
    member("figures", total.figures)
    key("sums")
    beginArray()
    for sum in total.sums {
      beginObject()
      member("currency", sum.currency)
      member("status", sum.status.rawValue)
      member("figures", sum.figures)
      member("min", sum.minimum)
      member("max", sum.maximum)
      endObject()
    }
    endArray()
    member("left_out", total.leftOut)
    if let largest = total.largest {
      key("largest")
      beginObject()
      members(of: largest.amount)
      member("qualifier", largest.amount.qualifier)
      member("voice", largest.voice)
      member("id", largest.id)
      endObject()
    }
  }

  private mutating func members(of amount: Amount) {
    member("currency", amount.currency)
    member("value", amount.value)
    member("min", amount.minimum)
    member("max", amount.maximum)
  }

  private mutating func write(_ row: LedgerRow) {
    beginObject()
    members(of: row)
    endObject()
  }

  private mutating func write(_ total: LedgerTotal) {
    beginObject()
    members(of: total)
    endObject()
  }
}

extension Ledger {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    var rows: [LedgerRow] = []
    for row in try reader.readers("rows") { rows.append(try LedgerRow(from: row)) }
    var groups: [LedgerTotal] = []
    for group in try reader.readers("groups") { groups.append(try LedgerTotal(from: group)) }
    self.init(
      rows: rows, groups: groups,
      total: try LedgerTotal(from: try reader.required("total", try reader.reader("total"))),
      reading: try reader.string("reading") ?? "", notes: try reader.strings("notes"))
  }
}

extension Conflicts {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    var conflicts: [Conflict] = []
    for item in try reader.readers("conflicts") {
      var sides: [LedgerRow] = []
      for side in try item.readers("sides") { sides.append(try LedgerRow(from: side)) }
      conflicts.append(
        Conflict(
          recipient: try item.required("recipient", try item.string("recipient")),
          kinds: try item.strings("kinds").compactMap { MoneyFlow.Kind(rawValue: $0) }, sides: sides))
    }
    self.init(
      conflicts: conflicts, figures: try reader.integer("figures", in: 0...Int.max) ?? 0,
      reading: try reader.string("reading") ?? "", notes: try reader.strings("notes"))
  }
}

extension [SavedQuery] {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init()
    for item in try reader.readers("queries") {
      append(
        SavedQuery(
          name: try item.required("name", try item.string("name")), query: try item.required("q", try item.string("q")))
      )
    }
  }
}

extension LedgerRow {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    let amount = try reader.required("amounts", try [AmountMention](from: reader).first)
    let flow = MoneyFlow(
      giver: try reader.string("giver"), recipient: try reader.string("recipient"),
      status: try reader.choice("status"),
      kinds: try reader.strings("kinds").compactMap { MoneyFlow.Kind(rawValue: $0) },
      isTotal: try reader.bool("total") ?? false, isPart: try reader.bool("part") ?? false,
      isAddition: try reader.bool("addition") ?? false)
    self.init(
      id: try reader.required("id", try reader.string("id")), title: try reader.string("title") ?? "",
      date: try reader.string("date").flatMap { CalendarDate(iso: $0) }, source: try reader.string("source"),
      speaker: try reader.string("speaker"), unnamedSpeaker: try reader.string("unnamed_speaker"),
      isStatement: try reader.bool("statement") ?? false, sentence: try reader.string("sentence") ?? "",
      amount: amount, flow: flow)
    figure = try reader.integer("figure", in: 0...Int.max) ?? 0
    url = try reader.string("url")
    if let other = try reader.reader("converted") { converted = try Amount(claimed: other) }
  }
}

extension LedgerTotal {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    var sums: [Sum] = []
    for sum in try reader.readers("sums") {
      sums.append(
        Sum(
          currency: try sum.required("currency", try sum.string("currency")),
          status: try sum.required("status", try sum.choice("status")),
          figures: try sum.integer("figures", in: 0...Int.max) ?? 0, minimum: try sum.number("min") ?? 0,
          maximum: try sum.number("max")))
    }
    self.init(
      key: try reader.string("key"), rows: try reader.integer("rows", in: 0...Int.max) ?? 0,
      figures: try reader.integer("figures", in: 0...Int.max) ?? 0, sums: sums,
      leftOut: try reader.integer("left_out", in: 0...Int.max) ?? 0)
    if let other = try reader.reader("largest") {
      var amount = try Amount(claimed: other)
      amount.qualifier = try other.string("qualifier")
      largest = Largest(
        amount: amount, voice: try other.string("voice") ?? "", id: try other.required("id", try other.string("id")))
    }
  }
}

extension Amount {
  fileprivate init(claimed reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      currency: try reader.string("currency"), value: try reader.number("value"), minimum: try reader.number("min"),
      maximum: try reader.number("max"))
  }
}
