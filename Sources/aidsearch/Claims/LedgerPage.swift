import News

/// A ledger as one HTML page that needs nothing else: a picture of the amounts over time and the table.
///
/// All text is escaped, and the page forbids itself to fetch anything or to run scripts.
struct LedgerPage {
  let ledger: Ledger

  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
    form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Ledger of amounts</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <header>
    <h1>Who named which sum</h1>
    <p class="reading">\(Self.escaped(ledger.reading))</p>
    </header>
    <main>
    \(summary)
    <figure>
    <figcaption>The sums over time, on a scale of powers of ten. A dot is a figure, a triangle that points up is \
    “over”, one that points down “up to”.</figcaption>
    \(LedgerPicture(rows: ledger.rows).svg)
    </figure>
    \(groups)
    <table class="rows">
    <caption>\(Self.escaped(caption))</caption>
    <thead><tr><th scope="col">Date</th><th scope="col">Whose figure</th><th scope="col">Amount</th>\
    <th scope="col">From and to</th><th scope="col">Stage</th><th scope="col">Sentence and article</th></tr></thead>
    <tbody>
    \(ledger.rows.map(row).joined(separator: "\n"))
    </tbody>
    </table>
    </main>
    <footer><p>Figures are as the articles give them, in the order of the ledger. In narration the figure is the \
    source’s own. Made by aidsearch.</p></footer>
    </body>
    </html>

    """
  }

  private var caption: String {
    let shown = ledger.rows.count
    let total = ledger.total.rows
    return shown < total
      ? "The first \(Wording.grouped(shown)) of \(Wording.count(total, "amount"))" : Wording.count(total, "amount")
  }

  /// How much there is, the largest figure, and the sums.
  private var summary: String {
    let total = ledger.total
    var facts = [("amounts", Wording.grouped(total.rows)), ("different figures", Wording.grouped(total.figures))]
    if let largest = total.largest {
      facts.append(("largest · \(largest.voice)", LedgerText.amount(largest.amount)))
    }
    let terms = facts.map { "<div><dt>\(Self.escaped($0.0))</dt><dd>\(Self.escaped($0.1))</dd></div>" }
    var parts = ["<dl class=\"facts\">\(terms.joined())</dl>"]
    let sums = LedgerText.sums(of: total)
    if !sums.isEmpty {
      let items = sums.map { "<li>\(Self.escaped($0))</li>" }.joined()
      let rest =
        total.leftOut == 0
        ? ""
        : " \(Wording.count(total.leftOut, "amount")) left out: packages, running totals, parts, vague figures, money of no stage."
      parts.append(
        "<section class=\"sums\"><h2>What comes on top of other sums, added up</h2><ul>\(items)</ul><p class=\"note\">Each figure once; stages are "
          + "never added to each other.\(Self.escaped(rest))</p></section>")
    }
    return parts.joined(separator: "\n")
  }

  private var groups: String {
    if ledger.groups.isEmpty { return "" }
    let rows = ledger.groups.map { group in
      let largest = group.largest.map { LedgerText.amount($0.amount) } ?? ""
      let sums = LedgerText.sums(of: group).map(Self.escaped).joined(separator: "<br>")
      return "<tr><th scope=\"row\">\(Self.escaped(group.key ?? ""))</th>"
        + "<td class=\"number\" data-label=\"Amounts\">\(Wording.grouped(group.rows))</td>"
        + "<td class=\"number\" data-label=\"Figures\">\(Wording.grouped(group.figures))</td>"
        + "<td class=\"sum\" data-label=\"Largest\">\(Self.escaped(largest))</td><td data-label=\"Sums\">\(sums)</td></tr>"
    }
    return
      "<table class=\"groups\"><caption>By group</caption><thead><tr><th scope=\"col\">Group</th><th scope=\"col\" "
      + "class=\"number\">Amounts</th><th scope=\"col\" class=\"number\">Figures</th><th scope=\"col\">Largest</th>"
      + "<th scope=\"col\">Additions, each figure once</th></tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
  }

  private func row(_ row: LedgerRow) -> String {
    let span = row.amount.span
    let end = row.sentence.utf8.count
    let before = Self.escaped(Wording.excerpt(Span(start: 0, end: span.start), of: row.sentence))
    let amount = Self.escaped(Wording.excerpt(span, of: row.sentence))
    let after = Self.escaped(Wording.excerpt(Span(start: span.end, end: end), of: row.sentence))
    let parties =
      switch (row.flow.giver, row.flow.recipient) {
      case (let giver?, let recipient?): "\(giver) → \(recipient)"
      case (let giver?, nil): "from \(giver)"
      case (nil, let recipient?): "to \(recipient)"
      case (nil, nil): ""
      }
    let kinds = row.flow.kinds.map(\.rawValue).joined(separator: ", ")
    var stage = row.flow.status.map { "<span class=\"stage \($0.rawValue)\">\($0.rawValue)</span>" } ?? ""
    if row.flow.isTotal { stage += " <small>in total</small>" }
    let converted = row.converted.map { "<br><small>= \(Self.escaped(LedgerText.converted($0)))</small>" } ?? ""
    let told = kinds.isEmpty ? "" : "<br><small>\(Self.escaped(kinds))</small>"
    return """
      <tr><td class="date" data-label="Date">\(Self.escaped(row.date.map(Wording.day) ?? "no date"))</td>\
      <td class="\(row.speaker == nil ? "nobody" : "who")" data-label="Whose figure">\(Self.escaped(row.voice))</td>\
      <td class="sum" data-label="Amount">\(Self.escaped(Wording.sum(row.amount, in: row.sentence)))\(converted)</td>\
      <td class="flow" data-label="From and to">\(Self.escaped(parties))\(told)</td>\
      <td class="how" data-label="Stage">\(stage)</td>\
      <td class="words" data-label="Sentence">\(before)<mark>\(amount)</mark>\(after)<br>\(origin(of: row))</td></tr>
      """
  }

  /// The article: its title, with a link where it has an address of the web, its source and its id.
  private func origin(of row: LedgerRow) -> String {
    let title = Self.escaped(row.title.isEmpty ? row.id : row.title)
    var linked = title
    if let url = row.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      linked = "<a href=\"\(Self.escaped(url))\" rel=\"noreferrer noopener\">\(title)</a>"
    }
    let rest = [row.source ?? "", row.title.isEmpty ? "" : row.id].filter { !$0.isEmpty }
    return "<small>\(linked)\(rest.map { " · " + Self.escaped($0) }.joined())</small>"
  }

  /// Text for HTML: no mark of it is left, and nothing that would turn a line around or hide.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in Sanitizer.line(text).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
