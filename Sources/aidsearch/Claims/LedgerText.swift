import News

/// A ledger as text for a reader: the rows, the totals, and a plot of the amounts over time.
struct LedgerText {
  let painter: Painter

  func render(_ ledger: Ledger, rows limit: Int, _ milliseconds: Double) -> String {
    let total = ledger.total
    var what = total.rows == 0 ? "no amount" : Wording.count(total.rows, "amount")
    if total.rows > total.figures { what += " stating \(Wording.count(total.figures, "figure"))" }
    if limit > 0, total.rows > limit { what += ", \(Wording.grouped(min(limit, ledger.rows.count))) shown" }
    let heading = [what, "read as: \(Sanitizer.line(ledger.reading))", Wording.time(milliseconds: milliseconds)]
    var lines = painter.wrap([.init(text: heading.joined(separator: " · "), role: .faint)], indent: 0)
    for note in ledger.notes { lines += painter.wrap([.init(text: Sanitizer.line(note), role: .plain)], indent: 0) }
    let groups = ledger.groups.makeIterator()
    lines += body(Array(ledger.rows.prefix(limit)), groups: ledger.groups)
    if limit == 0 {
      for group in groups { lines += ["", self.heading(of: group)] }
    }
    if total.rows > 1 {
      let told = self.total(total)
      if !told.isEmpty { lines += [""] + told }
    }
    let plot = LedgerPlot(rows: ledger.rows, width: painter.width).lines
    if !plot.isEmpty { lines += [""] + plot }
    return lines.joined(separator: "\n") + "\n"
  }

  private func body(_ rows: [LedgerRow], groups: [LedgerTotal]) -> [String] {
    var lines: [String] = []
    var next = 0
    var left = 0
    for row in rows {
      if left == 0, next < groups.count {
        lines += ["", heading(of: groups[next])]
        left = groups[next].rows
        next += 1
      }
      left -= 1
      lines.append("")
      lines += render(row)
    }
    return lines
  }

  private func heading(of group: LedgerTotal) -> String {
    let counts = "\(Wording.count(group.rows, "amount")), \(Wording.count(group.figures, "figure"))"
    let told = Self.sums(of: group).first ?? group.largest.map { "largest \(Self.amount($0.amount))" }
    return painter.paint(Sanitizer.line(group.key ?? ""), .title)
      + painter.paint(" · \(counts)\(told.map { " · \($0)" } ?? "")", .faint)
  }

  /// What all rows come to: the largest figure, the sums by stage, and how many rows are in none.
  private func total(_ total: LedgerTotal) -> [String] {
    var lines: [String] = []
    if let largest = total.largest {
      lines += painter.labelled(
        "largest",
        [
          .init(text: Painter.unbroken(Self.amount(largest.amount)), role: .amount),
          .init(text: " · \(Sanitizer.line(largest.voice)) · id \(Sanitizer.line(largest.id))", role: .faint),
        ], indent: 0, column: 10)
    }
    let sums = Self.sums(of: total)
    for (place, sum) in sums.enumerated() {
      lines += painter.labelled(
        place == 0 ? "added up" : "", [.init(text: sum, role: .amount)], indent: 0, column: 10)
    }
    if !sums.isEmpty {
      let rest = total.leftOut == 0 ? "" : "; \(Wording.count(total.leftOut, "amount")) left out"
      let rule = "only what comes on top of other sums, each figure once\(rest)"
      lines += painter.labelled("", [.init(text: rule, role: .faint)], indent: 0, column: 10)
    }
    return lines
  }

  /// One row: when and how much, by whose word, from whom to whom; below it the sentence.
  func render(_ row: LedgerRow) -> [String] {
    var runs: [Painter.Run] = [
      .init(text: Painter.unbroken(row.date.map(Wording.day) ?? "no date"), role: .faint),
      .init(text: Wording.sum(row.amount, in: row.sentence), role: .amount),
    ]
    if let converted = row.converted {
      runs.append(.init(text: "(= \(Self.converted(converted)))", role: .plain))
    }
    runs.append(.init(text: Sanitizer.line(row.voice), role: row.speaker == nil ? .faint : .speaker))
    for part in Self.flow(of: row) { runs.append(.init(text: part, role: .plain)) }
    for index in runs.indices { runs[index].text = Painter.unbroken(runs[index].text) }
    let separated = Array(runs.map { [$0] }.joined(separator: [.init(text: " · ", role: .faint)]))
    var lines = painter.wrap(separated, indent: 0)
    let span = row.amount.span
    let end = row.sentence.utf8.count
    let words: [Painter.Run] = [
      .init(text: Wording.excerpt(Span(start: 0, end: span.start), of: row.sentence), role: .plain),
      .init(text: Wording.excerpt(span, of: row.sentence), role: .match),
      .init(text: Wording.excerpt(Span(start: span.end, end: end), of: row.sentence), role: .plain),
      .init(text: " \(Painter.unbroken("id \(Sanitizer.line(row.id))"))", role: .faint),
    ]
    lines += painter.wrap(words.filter { !$0.text.isEmpty }, indent: 4)
    return lines
  }

  /// From whom to whom, how far, what for.
  static func flow(of row: LedgerRow) -> [String] {
    var parts: [String] = []
    switch (row.flow.giver, row.flow.recipient) {
    case (let giver?, let recipient?): parts.append("\(Sanitizer.line(giver)) → \(Sanitizer.line(recipient))")
    case (let giver?, nil): parts.append("from \(Sanitizer.line(giver))")
    case (nil, let recipient?): parts.append("for \(Sanitizer.line(recipient))")
    case (nil, nil): break
    }
    if let status = row.flow.status { parts.append(row.flow.isTotal ? "\(status.rawValue) in total" : status.rawValue) }
    if !row.flow.kinds.isEmpty { parts.append(row.flow.kinds.map(\.rawValue).joined(separator: ", ")) }
    return parts
  }

  /// A sum that was converted: "US$108bn", "US$95bn to US$97bn".
  static func converted(_ amount: Amount) -> String {
    let bounds = [amount.value ?? amount.minimum, amount.value == nil ? amount.maximum : nil].compactMap { $0 }
    return bounds.map { Wording.figure($0, amount.currency) }.joined(separator: " to ")
  }

  /// "given another US$30bn to US$35bn (4 figures)", a line for each stage and currency.
  static func sums(of total: LedgerTotal) -> [String] {
    total.sums.map { sum in
      let low = Wording.figure(sum.minimum, sum.currency)
      let range =
        switch sum.maximum {
        case nil: sum.minimum > 0 ? "at least \(low)" : "an open sum"
        case sum.minimum?: low
        case let high?:
          sum.minimum > 0
            ? "\(low) to \(Wording.figure(high, sum.currency))" : "up to \(Wording.figure(high, sum.currency))"
        }
      return "\(sum.status.rawValue) \(range) (\(Wording.count(sum.figures, "figure")))"
    }
  }

  /// A figure without the text that it stands in.
  static func amount(_ amount: Amount) -> String {
    Wording.sum(AmountMention(span: Span(start: 0, end: 0), amount: amount), in: "")
  }
}
