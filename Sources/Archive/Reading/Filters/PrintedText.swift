/// The text of printed pages, whose lines end where the paper does: paragraphs put together again.
enum PrintedText {
  /// The text within `pre` of an HTML page, form feeds between the pages of the paper, which no parser of HTML keeps.
  static func text(ofMarkup markup: String) -> String {
    guard let start = markup.firstRange(of: "<pre>"), let end = markup.ranges(of: "</pre>").last,
      start.upperBound <= end.lowerBound
    else { return text(of: markup) }
    var printed = String(markup[start.upperBound..<end.lowerBound])
    for (entity, mark) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      printed = printed.replacing(entity, with: mark)
    }
    return text(of: printed)
  }

  /// Joins lines to paragraphs.
  ///
  /// A paragraph ends at an empty line, and where a line that ends a sentence is clearly shorter than others. Lines that
  /// stand at the head or foot of several pages, and numbers of pages, are left out.
  static func text(of printed: String) -> String {
    let pages = printed.split(separator: "\u{0C}").map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { TextCleaning.line($0) }
    }
    let repeated = repeatedLines(pages)
    var paragraphs: [String] = []
    var current = ""
    var isOpen = false
    for page in pages {
      let lines = withoutMargins(page, repeated)
      let width = lines.map(\.count).max() ?? 0
      for line in lines {
        if line.isEmpty {
          if !current.isEmpty { paragraphs.append(current) }
          current = ""
          continue
        }
        if current.isEmpty, isOpen, let last = paragraphs.last, let first = line.first, first.isLowercase {
          current = last
          paragraphs.removeLast()
        }
        isOpen = false
        current = joined(current, line)
        let endsSentence = line.last.map { ".!?”\"".contains($0) } ?? false
        if endsSentence, line.count * 100 < width * 80 {
          paragraphs.append(current)
          current = ""
        }
      }
      if !current.isEmpty { paragraphs.append(current) }
      current = ""
      isOpen = paragraphs.last?.last.map { !".!?”\":".contains($0) } ?? false
    }
    return paragraphs.joined(separator: "\n\n")
  }

  private static func joined(_ text: String, _ line: String) -> String {
    guard !text.isEmpty else { return line }
    // A word that was parted at the line's end.
    if text.hasSuffix("-"), line.first?.isLowercase == true, text.dropLast().last?.isLowercase == true {
      return text.dropLast() + line
    }
    return "\(text) \(line)"
  }

  /// The lines at the heads and feet of pages, their digits taken as one, that at least three pages have.
  private static func repeatedLines(_ pages: [[String]]) -> Set<String> {
    guard pages.count >= 3 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      let filled = page.filter { !$0.isEmpty }
      for line in Set((filled.prefix(2) + filled.suffix(2)).map(shape)) { counts[line, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 3 && $0.value * 3 >= pages.count }.keys)
  }

  private static func shape(_ line: String) -> String { String(line.map { $0.isNumber ? "0" : $0 }) }

  private static func withoutMargins(_ page: [String], _ repeated: Set<String>) -> [String] {
    let filled = page.indices.filter { !page[$0].isEmpty }
    let margins = Set(filled.prefix(2) + filled.suffix(2)).filter { index in
      repeated.contains(shape(page[index])) || page[index].count <= 5 && page[index].allSatisfy(\.isNumber)
    }
    return page.indices.filter { !margins.contains($0) }.map { page[$0] }
  }
}
