import News

/// The picture of a ledger's amounts over time as SVG: a dot for each amount, a colour for each voice.
struct LedgerPicture {
  private static let width = 960.0
  private static let plot = (left: 96.0, right: 944.0, top: 16.0, bottom: 330.0)
  /// Colours that stay apart for the colour-blind (Okabe and Ito's), and grey for the others.
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#9a5fb4", "#8c6d46",
  ]
  private static let grey = "#98a2ae"

  let rows: [LedgerRow]

  /// The picture; a sentence where there is too little for one.
  var svg: String {
    guard let scale = LedgerScale(rows) else {
      return "<p class=\"reading\">No picture: it takes two dated figures in one currency.</p>"
    }
    let keys = scale.voices.count + (scale.points.contains { $0.voice == nil } ? 1 : 0)
    let height = Self.plot.bottom + 40 + Double((keys + 2) / 3) * 22
    let parts =
      decades(scale) + years(scale) + scale.points.sorted { ($0.voice ?? 99) > ($1.voice ?? 99) }.map(dot)
      + key(scale)
    return
      "<svg viewBox=\"0 0 \(Int(Self.width)) \(Int(height))\" role=\"img\" aria-label=\"The sums of the table over time, by who names them\">\n"
      + parts.joined(separator: "\n") + "\n</svg>"
  }

  private func decades(_ scale: LedgerScale) -> [String] {
    scale.decades.map { decade in
      let part = Double(decade - scale.decades.lowerBound) / Double(scale.decades.upperBound - scale.decades.lowerBound)
      let y = Self.number(Self.plot.bottom - part * (Self.plot.bottom - Self.plot.top))
      let label = LedgerPage.escaped(scale.label(ofDecade: decade))
      return
        "<line x1=\"\(Self.number(Self.plot.left))\" x2=\"\(Self.number(Self.plot.right))\" y1=\"\(y)\" y2=\"\(y)\" "
        + "/><text x=\"\(Self.number(Self.plot.left - 8))\" y=\"\(y)\" text-anchor=\"end\" dy=\"4\">\(label)</text>"
    }
  }

  /// The first and the last day, and the beginning of each year between that leaves room.
  private func years(_ scale: LedgerScale) -> [String] {
    var marks = [(0.0, Wording.day(scale.days.lowerBound)), (1.0, Wording.day(scale.days.upperBound))]
    let first = scale.days.lowerBound.dayNumber
    let width = Double(max(1, scale.days.upperBound.dayNumber - first))
    let years = scale.days.lowerBound.year + 1...max(scale.days.lowerBound.year + 1, scale.days.upperBound.year)
    for year in years {
      guard let day = CalendarDate(year: year, month: 1, day: 1) else { continue }
      let part = Double(day.dayNumber - first) / width
      if part > 0.1, part < 0.9, years.count <= 12 { marks.append((part, String(year))) }
    }
    return marks.map { part, label in
      let x = Self.number(Self.plot.left + part * (Self.plot.right - Self.plot.left))
      let anchor = part == 0 ? "start" : part == 1 ? "end" : "middle"
      return "<text x=\"\(x)\" y=\"\(Self.number(Self.plot.bottom + 20))\" text-anchor=\"\(anchor)\">\(label)</text>"
    }
  }

  private func dot(_ point: LedgerScale.Point) -> String {
    let x = Self.number(Self.plot.left + point.across * (Self.plot.right - Self.plot.left))
    let y = Self.number(Self.plot.bottom - point.up * (Self.plot.bottom - Self.plot.top))
    let colour = point.voice.map { Self.colours[$0] } ?? Self.grey
    let day = point.row.date.map(Wording.day) ?? ""
    let told = "\(day), \(point.row.voice): \(Wording.sum(point.row.amount, in: point.row.sentence))"
    let title = "<title>\(LedgerPage.escaped(told))</title>"
    let amount = point.row.amount.amount
    // A figure that is only a bound points to where the sum lies.
    let up = amount.maximum == nil && amount.minimum != nil
    if up || amount.minimum == nil && amount.maximum != nil {
      let path = up ? "m-6 5 12 0-6-11z" : "m-6-5 12 0-6 11z"
      return "<path class=\"point\" d=\"M\(x) \(y)\(path)\" fill=\"\(colour)\">\(title)</path>"
    }
    return "<circle class=\"point\" cx=\"\(x)\" cy=\"\(y)\" r=\"5.5\" fill=\"\(colour)\">\(title)</circle>"
  }

  private func key(_ scale: LedgerScale) -> [String] {
    var entries = scale.voices.enumerated().map { ($0.element, Self.colours[$0.offset]) }
    if scale.points.contains(where: { $0.voice == nil }) { entries.append(("others", Self.grey)) }
    return entries.enumerated().map { place, entry in
      let x = Self.plot.left + Double(place % 3) * 290
      let y = Self.plot.bottom + 46 + Double(place / 3) * 22
      let name = entry.0.count > 36 ? String(entry.0.prefix(35)) + "…" : entry.0
      return "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"5\" fill=\"\(entry.1)\"/>"
        + "<text class=\"key\" x=\"\(Self.number(x + 12))\" y=\"\(Self.number(y))\" dy=\"4\">\(LedgerPage.escaped(name))</text>"
    }
  }

  /// A coordinate with one decimal.
  private static func number(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
