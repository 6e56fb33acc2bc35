import News

/// What a page says about its article: title, date, author, source, address, language.
struct PageMetadata {
  var draft = ArticleDraft()
  /// The text of the article, where the page's linked data hold it.
  var body: String?

  /// Reads it of a page's head and of what is marked in its body.
  init(_ tree: PageTree, known: ArticleDraft) {
    let linked = LinkedData(scripts: tree.linkedData)
    let metas = Dictionary(tree.metas.map { ($0.name, $0.content) }, uniquingKeysWith: { first, _ in first })
    let meta = { (names: [String]) in names.lazy.compactMap { Self.text(metas[$0]) }.first }
    draft.url =
      Self.address(tree.canonical) ?? Self.address(meta(["og:url", "twitter:url"])) ?? Self.address(linked.url)
      ?? known.url
    draft.source =
      meta(["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title"])
      ?? linked.source ?? known.source ?? draft.url.flatMap(Self.host)
    draft.author = Self.names(
      linked.author ?? meta([
        "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author",
        "citation_author", "byl",
      ]).flatMap { $0.hasPrefix("http") ? nil : $0 } ?? tree.authors.lazy.compactMap(Self.text).first)
    draft.language = [
      linked.language, tree.language, meta(["og:locale", "dc.language", "dcterms.language", "content-language"]),
      known.language,
    ].lazy.compactMap { $0 }.first { LanguageTag.code($0) != nil }
    draft.title =
      linked.title ?? meta(["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline"])
      ?? Self.onlyHeading(of: tree) ?? Self.text(tree.title)
    draft.title = draft.title.map { Self.withoutSite($0, tree: tree, source: draft.source) }
    let dates =
      [
        linked.date,
        meta([
          "article:published_time", "og:published_time", "article:published", "datepublished", "date", "pubdate",
          "publish-date", "publishdate", "publication_date", "dc.date", "dc.date.issued", "dcterms.created",
          "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date", "citation_publication_date",
          "citation_date", "article.published", "published-date", "cxenseparse:recs:publishtime", "ptime", "pdate",
          "created", "creationdate",
        ]),
      ] + tree.times.filter(\.isPublication).map { $0.value } + [known.date]
      + [draft.url.flatMap(Self.date(ofAddress:))] + tree.times.prefix(1).map { $0.value }
    let written = dates.compactMap(Self.text)
    draft.date = written.first { DateReader.date($0) != nil } ?? Self.visibleDate(tree) ?? written.first
    body = linked.body
  }

  private static func text(_ value: String?) -> String? {
    guard let value else { return nil }
    let line = TextCleaning.line(value)
    return line.isEmpty ? nil : line
  }

  private static func address(_ value: String?) -> String? {
    guard let value = text(value), value.hasPrefix("http://") || value.hasPrefix("https://") else { return nil }
    return value
  }

  /// The host of an address without `www.`.
  static func host(_ address: String) -> String? {
    guard let start = address.firstRange(of: "://") else { return nil }
    let host = address[start.upperBound...].prefix { !"/?#:".contains($0) }
    return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  /// The date in an address: `/2024/04/02/`, `/2024-04-02-`.
  private static func date(ofAddress address: String) -> String? {
    let parts = address.split { !$0.isNumber || !$0.isASCII }
    for index in parts.indices.dropLast(2) {
      let three = parts[index...(index + 2)].map(String.init)
      guard three[0].count == 4, three[1].count == 2, three[2].count == 2 else { continue }
      let date = three.joined(separator: "-")
      if let day = CalendarDate(iso: date[...]), (1990...2100).contains(day.year) { return date }
    }
    return nil
  }

  /// The only first heading of a page.
  private static func onlyHeading(of tree: PageTree) -> String? {
    let headings = tree.nodes.indices.filter { tree.nodes[$0].tag == .mainHeading }.map { content($0, of: tree) }
      .filter { !$0.isEmpty }
    return headings.count == 1 ? headings[0] : nil
  }

  private static func content(_ index: Int, of tree: PageTree) -> String {
    let parts = tree.nodes[index..<tree.nodes[index].end].filter { $0.tag == .text }
    return TextCleaning.line(parts.map { String(decoding: tree.text[$0.text], as: UTF8.self) }.joined(separator: " "))
  }

  /// The title without the name of the site, which many pages append: where a heading of the page is what is left, or
  /// the site's name is what goes.
  private static func withoutSite(_ title: String, tree: PageTree, source: String?) -> String {
    let marks = [" | ", " - ", " – ", " — ", " :: ", " » ", " · "]
    for mark in marks where title.utf8.contains(mark.utf8.dropFirst().first ?? 0) {
      guard let range = title.ranges(of: mark).last else { continue }
      let (head, tail) = (String(title[..<range.lowerBound]), String(title[range.upperBound...]))
      let isSite = source.map { LinkedText.letters(of: $0) == LinkedText.letters(of: tail) } ?? false
      let isHeading = tree.nodes.indices.prefix(20_000).contains {
        (tree.nodes[$0].tag == .mainHeading || tree.nodes[$0].tag == .heading)
          && LinkedText.letters(of: content($0, of: tree)) == LinkedText.letters(of: head)
      }
      if isSite || isHeading || mark == " | " && head.split(separator: " ").count >= 3 {
        return withoutSite(head, tree: tree, source: source)
      }
    }
    return title
  }

  /// Names without "By" and what the page's code leaves around them.
  private static func names(_ value: String?) -> String? {
    guard var name = text(value) else { return nil }
    for opening in ["By ", "by ", "BY "] where name.hasPrefix(opening) { name = String(name.dropFirst(3)) }
    return name.utf8.count <= 300 ? name : nil
  }

  /// A date that stands by itself on the page, near its top: "Published 2 April 2024".
  private static func visibleDate(_ tree: PageTree) -> String? {
    for node in tree.nodes.prefix(2_000) where node.tag == .text && (8...80).contains(node.text.count) {
      let digits = tree.text[node.text].count { (0x30...0x39).contains($0) }
      guard (5...14).contains(digits) else { continue }
      var line = TextCleaning.line(String(decoding: tree.text[node.text], as: UTF8.self))
      for opening in [
        "Published on", "Published", "Posted on", "Posted", "Date", "Issued", "Released", "First published",
      ]
      where line.hasPrefix(opening) {
        line = String(line.dropFirst(opening.count).drop { ": ".contains($0) })
        break
      }
      if DateReader.date(line) != nil, line.split(separator: " ").count <= 8 { return line }
    }
    return nil
  }
}
