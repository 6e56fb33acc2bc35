import News

/// A picture of the amounts over time for a terminal: a letter for each voice.
struct LedgerPlot {
  private static let height = 12
  private static let letters = Array("ABCDEFGH")

  let rows: [LedgerRow]
  let width: Int

  /// The lines of the picture; none where there is too little for one.
  var lines: [String] {
    guard let scale = LedgerScale(rows) else { return [] }
    let labels = scale.decades.map { (decade: $0, text: scale.label(ofDecade: $0)) }
    let margin = (labels.map { DisplayWidth.of($0.text) }.max() ?? 0) + 1
    let columns = max(20, min(width - margin - 2, 160))
    var grid = [[Character]](repeating: [Character](repeating: " ", count: columns), count: Self.height)
    for point in scale.points {
      let x = Int((point.across * Double(columns - 1)).rounded())
      let y = Self.height - 1 - Int((point.up * Double(Self.height - 1)).rounded())
      let mark = point.voice.map { Self.letters[$0] } ?? "·"
      // Where several voices meet, a star says so.
      grid[y][x] = grid[y][x] == " " || grid[y][x] == mark || grid[y][x] == "·" ? mark : mark == "·" ? grid[y][x] : "*"
    }
    var axis = [String](repeating: "", count: Self.height)
    let span = Double(scale.decades.upperBound - scale.decades.lowerBound)
    for label in labels {
      let up = Double(label.decade - scale.decades.lowerBound) / span
      axis[Self.height - 1 - Int((up * Double(Self.height - 1)).rounded())] = label.text
    }
    var lines = zip(axis, grid).map { label, cells in
      String(repeating: " ", count: margin - 1 - DisplayWidth.of(label)) + label + " ┤"
        + String(cells).replacingTrailingBlanks
    }
    lines.append(String(repeating: " ", count: margin) + "└" + String(repeating: "─", count: columns))
    let first = Wording.day(scale.days.lowerBound)
    let last = Wording.day(scale.days.upperBound)
    let gap = String(repeating: " ", count: max(1, columns - first.utf8.count - last.utf8.count))
    lines.append(String(repeating: " ", count: margin + 1) + first + gap + last)
    for (index, voice) in scale.voices.enumerated() {
      lines.append(String(repeating: " ", count: margin + 1) + "\(Self.letters[index]) \(Sanitizer.line(voice))")
    }
    if scale.points.contains(where: { $0.voice == nil }) {
      lines.append(String(repeating: " ", count: margin + 1) + "· others")
    }
    return lines
  }
}

extension String {
  /// The string without the blanks at its end.
  fileprivate var replacingTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
