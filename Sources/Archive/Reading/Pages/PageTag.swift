/// The elements of HTML that mean something to the search for the main text.
enum PageTag: UInt8 {
  /// Elements within a line, and unknown ones.
  case inline
  /// A text node.
  case text
  case link, lineBreak, time
  /// Blocks without a meaning of their own.
  case block
  case paragraph, heading, mainHeading, list, item, term, quote, preformatted, table, row, cell
  case article, main, section, aside, header, footer, navigation, figure, caption, body, form
  /// What no reader of the page sees as text.
  case invisible
  /// What shows a picture, film or sound.
  case picture

  /// The tag of an element's name.
  init(name: String) { self = Self.names[name] ?? .inline }

  /// Whether text before and after is in other lines.
  var isBlock: Bool {
    switch self {
    case .inline, .text, .link, .lineBreak, .time, .invisible, .picture, .cell: false
    default: true
    }
  }

  private static let names: [String: PageTag] = {
    let table: [(PageTag, String)] = [
      (.link, "a"), (.lineBreak, "br"), (.time, "time"),
      (
        .block,
        "html div center address details summary fieldset hgroup li-group tbody thead tfoot amp-accordion hr dir"
      ),
      (.paragraph, "p"), (.heading, "h2 h3 h4 h5 h6"), (.mainHeading, "h1"), (.list, "ul ol dl"), (.item, "li dd"),
      (.term, "dt"), (.quote, "blockquote"), (.preformatted, "pre xmp listing"), (.table, "table"), (.row, "tr"),
      (.cell, "td th"), (.article, "article"), (.main, "main"), (.section, "section"), (.aside, "aside"),
      (.header, "header"), (.footer, "footer"), (.navigation, "nav menu"), (.figure, "figure amp-carousel"),
      (.caption, "figcaption caption"), (.body, "body"), (.form, "form"),
      (
        .invisible,
        "script style noscript template head title iframe object embed svg canvas math button select option input"
          + " textarea label datalist progress dialog map amp-iframe amp-ad amp-embed amp-sidebar amp-consent"
          + " amp-social-share amp-analytics amp-sticky-ad amp-lightbox amp-user-notification"
      ),
      (.picture, "img picture video audio amp-img amp-video amp-youtube amp-anim source"),
    ]
    var names: [String: PageTag] = [:]
    for (tag, words) in table { for word in words.split(separator: " ") { names[String(word)] = tag } }
    return names
  }()
}
