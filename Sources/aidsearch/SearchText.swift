import News
import Wire

/// A search as text for a reader: what was found, the hits, the counts.
struct SearchText {
  let painter: Painter

  func render(_ reply: SearchReply) -> String {
    let results = reply.results
    var lines = [heading(reply)]
    for note in results.notes { lines += painter.wrap([.init(text: Sanitizer.line(note), role: .plain)], indent: 0) }
    for suggestion in reply.results.suggestions {
      let lead = suggestion == "*" ? "Every article, the newest first:" : "Did you mean:"
      lines.append("\(lead) \(painter.paint(Sanitizer.line(suggestion), .title))")
    }
    let rankWidth = max(results.hits.last.map { String($0.rank).utf8.count } ?? 1, 2)
    for hit in results.hits {
      lines.append("")
      lines += render(hit, rankWidth)
    }
    let facets = results.facets.filter { !$0.values.isEmpty }
    if !facets.isEmpty { lines.append("") }
    for facet in facets { lines += line(of: facet) }
    if let explanation = reply.explanation {
      lines.append("")
      lines.append(Sanitizer.lines(explanation))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Hits alone, one after the other.
  func render(_ hits: Hits) -> String {
    let width = max(hits.last.map { String($0.rank).utf8.count } ?? 1, 2)
    return hits.map { render($0, width).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func heading(_ reply: SearchReply) -> String {
    let results = reply.results
    var what = Wording.count(results.matches, results.unit.rawValue)
    if results.matches == 0 { what = "no \(results.unit.rawValue)" }
    if results.isRelaxed {
      what = "no article matches all of it" + (results.hits.isEmpty ? "" : "; the nearest \(results.hits.count)")
    } else {
      if !results.isExact { what = "about " + what }
      if let stories = results.stories {
        what += " of \(Wording.grouped(stories)) \(stories == 1 ? "story" : "stories")"
      }
      if let first = results.hits.first, let last = results.hits.last, results.matches > results.hits.count {
        what += ", \(Wording.grouped(first.rank)) to \(Wording.grouped(last.rank)) shown"
      }
    }
    let reading = Sanitizer.line(results.reading)
    let parts = [what, reading.isEmpty ? "" : "read as: \(reading)", Wording.time(milliseconds: reply.milliseconds)]
    let runs = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return painter.wrap([.init(text: runs, role: .faint)], indent: 0).joined(separator: "\n")
  }

  private func render(_ hit: Hit, _ rankWidth: Int) -> [String] {
    let indent = rankWidth + 2
    if let statement = hit.statement { return render(hit, statement, rankWidth) }
    let rank = String(hit.rank)
    let margin = String(repeating: " ", count: max(rankWidth - rank.utf8.count, 0)) + painter.paint(rank, .faint) + "  "
    let origin = [hit.date.map(Wording.day), hit.source.map(Sanitizer.line)].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " · ")
    let title = hit.title.isEmpty ? "(without a title)" : Sanitizer.line(hit.title)
    let room = painter.width - indent
    let originWidth = DisplayWidth.of(origin)
    var lines: [String] = []
    if origin.isEmpty || room - originWidth - 2 < 24 {
      lines.append(margin + painter.paint(painter.shortened(title, to: room), .title))
      if !origin.isEmpty { lines += painter.wrap([.init(text: origin, role: .faint)], indent: indent) }
    } else {
      let short = painter.shortened(title, to: room - originWidth - 2)
      let gap = String(repeating: " ", count: max(room - DisplayWidth.of(short) - originWidth, 2))
      lines.append(margin + painter.paint(short, .title) + gap + painter.paint(origin, .faint))
    }
    if let passage = hit.passage { lines += painter.wrap(runs(of: passage), indent: indent) }
    lines += painter.wrap(signature(of: hit), indent: indent)
    if !hit.reprints.isEmpty { lines += painter.wrap(reprints(of: hit), indent: indent) }
    return lines
  }

  /// A statement: who says it, its words with those around it where they were asked for, the article.
  private func render(_ hit: Hit, _ statement: StatementHit, _ rankWidth: Int) -> [String] {
    let indent = rankWidth + 2
    let rank = String(hit.rank)
    let margin = String(repeating: " ", count: max(rankWidth - rank.utf8.count, 0)) + painter.paint(rank, .faint) + "  "
    let passage = hit.passage ?? Passage(text: "")
    let unnamed = statement.speakerKind == .unnamed ? "somebody unnamed" : "unknown speaker"
    let who: [Painter.Run] = [
      .init(text: Sanitizer.line(hit.passage == nil ? "statement" : passage.speaker ?? unnamed), role: .speaker),
      .init(text: " · \(statement.kind.rawValue)", role: .faint),
    ]
    var lines = painter.wrap(who, indent: indent)
    if let first = lines.first { lines[0] = margin + first.dropFirst(indent) }
    let before = Painter.Run(text: Sanitizer.line(statement.before ?? ""), role: .faint)
    let after = Painter.Run(text: Sanitizer.line(statement.after ?? ""), role: .faint)
    var words = runs(of: passage)
    if statement.before != nil {
      words = [before, .init(text: "«", role: .faint)] + words + [.init(text: "»", role: .faint), after]
    }
    lines += painter.wrap(words, indent: indent)
    var parts: [Painter.Run] = []
    let sums = passage.amounts.map { Wording.sum($0, in: passage.text) }.filter { !$0.isEmpty }
    if !sums.isEmpty { parts.append(.init(text: sums.joined(separator: ", "), role: .amount)) }
    let countries = passage.countries.map(Wording.country)
    if !countries.isEmpty { parts.append(.init(text: countries.joined(separator: ", "), role: .plain)) }
    let origin = [hit.date.map(Wording.day), hit.source.map(Sanitizer.line), "id \(Sanitizer.line(hit.id))"]
    let known = origin.compactMap { $0 }.filter { !$0.isEmpty }.map(Painter.unbroken).joined(separator: " · ")
    parts.append(.init(text: known, role: .faint))
    let separated = parts.map { [$0] }.joined(separator: [Painter.Run(text: " · ", role: .faint)])
    return lines + painter.wrap(Array(separated), indent: indent)
  }

  /// The passage with its matches marked.
  private func runs(of passage: Passage) -> [Painter.Run] {
    var runs: [Painter.Run] = []
    var position = 0
    let end = passage.text.utf8.count
    for mark in passage.marks where mark.start >= position && mark.end <= end {
      runs.append(.init(text: Wording.excerpt(Span(start: position, end: mark.start), of: passage.text), role: .plain))
      runs.append(.init(text: Wording.excerpt(mark, of: passage.text), role: .match))
      position = mark.end
    }
    runs.append(.init(text: Wording.excerpt(Span(start: position, end: end), of: passage.text), role: .plain))
    return runs.filter { !$0.text.isEmpty }
  }

  /// Who says it, the sums and the countries in it, and the article's id.
  private func signature(of hit: Hit) -> [Painter.Run] {
    var parts: [Painter.Run] = []
    let passage = hit.passage ?? Passage(text: "")
    if let speaker = passage.speaker {
      parts.append(.init(text: Sanitizer.line(speaker), role: .speaker))
    } else if !passage.text.isEmpty {
      parts.append(.init(text: "narration", role: .faint))
    }
    var sums: [String] = []
    for mention in passage.amounts {
      let sum = Wording.sum(mention, in: passage.text)
      if !sum.isEmpty, !sums.contains(sum) { sums.append(sum) }
    }
    if !sums.isEmpty { parts.append(.init(text: sums.joined(separator: ", "), role: .amount)) }
    let countries = passage.countries.map(Wording.country)
    if !countries.isEmpty { parts.append(.init(text: countries.joined(separator: ", "), role: .plain)) }
    parts.append(.init(text: "id \(Sanitizer.line(hit.id))", role: .faint))
    for index in parts.indices where parts[index].role != .amount && parts[index].role != .plain {
      parts[index].text = Painter.unbroken(parts[index].text)
    }
    return Array(parts.map { [$0] }.joined(separator: [Painter.Run(text: " · ", role: .faint)]))
  }

  /// The articles of the same story that are folded into a hit.
  private func reprints(of hit: Hit) -> [Painter.Run] {
    let shown = hit.reprints.prefix(5).map { reprint in
      let origin = [reprint.source, reprint.date.map(Wording.day)].compactMap { $0 }.map(Sanitizer.line)
      return Painter.unbroken(([Sanitizer.line(reprint.id)] + origin).joined(separator: ", "))
    }
    let more = hit.reprints.count > shown.count ? " · \(hit.reprints.count - shown.count) more" : ""
    return [.init(text: "also: " + shown.joined(separator: " · ") + more, role: .faint)]
  }

  private func line(of facet: Facet) -> [String] {
    var runs: [Painter.Run] = []
    for value in facet.values {
      if !runs.isEmpty { runs.append(.init(text: " · ", role: .faint)) }
      runs.append(.init(text: Painter.unbroken(Sanitizer.line(value.value) + " "), role: .plain))
      runs.append(.init(text: Wording.grouped(value.count), role: .faint))
    }
    if facet.others > 0 {
      runs.append(.init(text: " · \(Painter.unbroken("\(Wording.grouped(facet.others)) more"))", role: .faint))
    }
    if !facet.isExact { runs.append(.init(text: " (estimated)", role: .faint)) }
    return painter.labelled(Self.label(of: facet.field), runs, indent: 4, column: 15)
  }

  /// What a field's values are called together.
  static func label(of field: String) -> String {
    switch field {
    case "person": "people"
    case "country": "countries"
    default: Sanitizer.line(field) + "s"
    }
  }
}
