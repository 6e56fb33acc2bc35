import News

/// Ledgers and conflicts as tables.
extension Delimited {
  private static let columns = [
    "date", "speaker", "source", "amount", "currency", "value", "min", "max", "qualifier", "giver", "recipient",
    "status", "kinds", "total", "figure", "converted_currency", "converted_value", "converted_min", "converted_max",
    "sentence", "id", "title",
  ]

  /// The rows of a ledger.
  func render(_ ledger: Ledger) -> String { table([Self.columns] + ledger.rows.map(cells)) }

  /// The sides of conflicts, each with the number of its conflict.
  func render(_ conflicts: Conflicts) -> String {
    table(
      [["conflict"] + Self.columns]
        + conflicts.conflicts.enumerated().flatMap { number, conflict in
          conflict.sides.map { [String(number + 1)] + cells($0) }
        })
  }

  /// A narration's figure has no speaker; its source, or "narration", stands in the column beside.
  private func cells(_ row: LedgerRow) -> [String] {
    func number(_ value: Double?) -> String { value.map(Wording.exact) ?? "" }
    let amount = row.amount.amount
    let who = [
      row.date?.iso ?? "", row.speaker ?? row.unnamedSpeaker ?? (row.isStatement ? "unknown" : ""),
      row.source ?? (row.isStatement ? "" : "narration"),
    ]
    let sum = [
      Wording.excerpt(row.amount.span, of: row.sentence), amount.currency ?? "", number(amount.value),
      number(amount.minimum), number(amount.maximum), amount.qualifier ?? "",
    ]
    let flow = [
      row.flow.giver ?? "", row.flow.recipient ?? "", row.flow.status?.rawValue ?? "",
      row.flow.kinds.map(\.rawValue).joined(separator: "; "), row.flow.isTotal ? "yes" : "", String(row.figure),
    ]
    let converted = [
      row.converted?.currency ?? "", number(row.converted?.value), number(row.converted?.minimum),
      number(row.converted?.maximum),
    ]
    return who + sum + flow + converted + [row.sentence, row.id, row.title]
  }
}

extension Wording {
  /// A number for a program: whole numbers in digits, others with two decimals at most.
  static func exact(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return Int(exactly: rounded).map { String($0) } ?? "\(rounded)"
  }
}
