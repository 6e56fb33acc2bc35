/// What the names that a page's makers give its parts (`class`, `id`, `role`) say about them.
struct PageLabels: OptionSet {
  let rawValue: UInt8

  /// Something beside the article, whatever its size: comments, menus, cookies.
  static let foreign = PageLabels(rawValue: 1)
  /// Something that is beside the article where it is small: shares, teasers, captions, bylines.
  static let minor = PageLabels(rawValue: 2)
  /// The text of an article.
  static let text = PageLabels(rawValue: 4)
  /// Not shown.
  static let hidden = PageLabels(rawValue: 8)
  /// Who wrote it, and when.
  static let byline = PageLabels(rawValue: 16)

  /// The labels of an attribute's value: words parted by anything but letters, or by a capital.
  init(names value: String) {
    var labels: PageLabels = []
    var word = ""
    var isSmallBefore = false
    for byte in value.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      let isLetter = isCapital || (0x61...0x7A).contains(byte)
      if !isLetter || isCapital && isSmallBefore {
        labels.formUnion(Self.words[word] ?? [])
        word = ""
      }
      if isLetter { word.unicodeScalars.append(Unicode.Scalar(byte | 0x20)) }
      isSmallBefore = isLetter && !isCapital
    }
    labels.formUnion(Self.words[word] ?? [])
    self = labels
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The labels of a `role`.
  init(role: String) {
    switch role {
    case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu",
      "menubar", "toolbar", "tablist", "form", "listbox":
      self = .foreign
    case "article", "main": self = .text
    default: self = []
    }
  }

  private static let words: [String: PageLabels] = {
    let table: [(PageLabels, String)] = [
      (
        .foreign,
        "nav navbar navigation navi topnav subnav menu submenu megamenu breadcrumb breadcrumbs crumbs comments disqus"
          + " respond cookie cookies gdpr consent cmp onetrust popup modal overlay lightbox outbrain taboola sidebar"
          + " pagination pager adsbygoogle doubleclick colophon skiplink footer comment commentlist replies discussion"
      ),
      (
        .minor,
        "share sharing shares sharebar sharethis addthis addtoany social socials follow related relateds recommended"
          + " recommendation recommendations recirc recirculation teaser teasers promo promos promoted promotion"
          + " newsletter newsletters subscribe subscription signup signin login register ad ads advert adverts"
          + " advertisement advertising adslot adunit dfp sponsor sponsored sponsors commercial banner trending popular"
          + " mostread mostpopular latest widget widgets toolbar tools caption captions credit credits copyright tags"
          + " taglist keywords topics readmore readalso seealso alsoread morefrom more also upnext next previous prev"
          + " rating ratings poll survey quiz donate donation donations paywall meta metadata postmeta toc bio bios"
          + " authorbox disclaimer notice feedback report masthead ticker slideshow gallery carousel thumbnail thumb"
          + " infobox jump skip aside rail rightrail noprint subscriber alert toast correctionlink tagline"
          + " print email whatsapp facebook twitter telegram instagram youtube linkedin reddit pinterest flipboard"
      ),
      (
        .byline,
        "byline bylines author authors dateline timestamp published updated datetime pubdate date time reporter"
      ),
      (
        .text,
        "articlebody articletext storybody storytext entrycontent postcontent articlecontent maincontent bodytext"
      ),
      (.text, "article story entry post content body text copy transcript prose richtext"),
      (.hidden, "hidden visuallyhidden sronly srtext screenreader offscreen"),
    ]
    var words: [String: PageLabels] = [:]
    for (label, list) in table {
      for word in list.split(separator: " ") { words[String(word), default: []].formUnion(label) }
    }
    return words
  }()
}
