/// What stands on pages beside articles, known by its words.
enum BoilerplateWords {
  /// Whether a short line is an invitation, a credit, a notice: it begins as those do.
  static func isBoilerplate(_ text: String, words: Int) -> Bool {
    guard words <= 40 else { return false }
    let line = folded(text)
    if words <= 3, exact.contains(String(decoding: line, as: UTF8.self)) { return true }
    if openings.begin(line) { return true }
    return words <= 25 && anywhere.contains { holds(line, $0) }
  }

  /// Whether a heading announces what is not the article: "Related stories".
  static func opensForeignPart(_ heading: String) -> Bool {
    let line = folded(heading)
    return line.count <= 60 && headings.begin(line)
  }

  /// Whether a heading announces what readers have written, which may be more than the article.
  static func opensComments(_ heading: String) -> Bool { comments.begin(folded(heading)) }

  /// Whether a line says only who wrote it or when it was printed.
  static func isByline(_ text: String, words: Int) -> Bool {
    guard words <= 14, bylines.begin(folded(text)) else { return false }
    return words <= 6 || !(text.utf8.last.map { ".!?".utf8.contains($0) } ?? false)
  }

  /// Small letters of ASCII, straight apostrophes, no marks at the ends.
  private static func folded(_ text: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": line.append(UInt8(scalar.value) | 0x20)
      case "’": line.append(0x27)
      case "\u{A0}": line.append(0x20)
      case "»", "›", "→", "•", "·", "–", "—", "▶", "►": line.append(UInt8(ascii: "-"))
      default: line.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    let isMark = { (byte: UInt8) in " ->|*:[]()".utf8.contains(byte) }
    while line.last.map(isMark) == true { line.removeLast() }
    let marks = line.prefix(while: isMark).count
    // "(C) 2024" keeps its marks.
    return marks == 0 || line.starts(with: "(c) ".utf8) || line.starts(with: "(ap".utf8) ? line : Array(line[marks...])
  }

  private static func holds(_ line: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard let first = phrase.first, line.count >= phrase.count else { return false }
    return (0...(line.count - phrase.count)).contains { line[$0] == first && line[$0...].starts(with: phrase) }
  }

  /// How lines begin, by the first byte.
  private struct Openings {
    private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)

    init(_ text: String) {
      for phrase in BoilerplateWords.list(text) { byFirst[Int(phrase[0])].append(phrase) }
    }

    /// Whether a line begins with one of them, and the word ends there.
    func begin(_ line: [UInt8]) -> Bool {
      guard let first = line.first else { return false }
      return byFirst[Int(first)].contains { opening in
        guard line.starts(with: opening) else { return false }
        let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) || byte >= 0x80 }
        return line.count == opening.count || !(isLetter(line[opening.count]) && isLetter(opening[opening.count - 1]))
      }
    }
  }

  private static func list(_ text: String) -> [[UInt8]] {
    text.split(separator: "\n").map { Array($0.utf8.drop { $0 == 0x20 }) }.filter { !$0.isEmpty }
  }

  private static let comments = Openings(
    """
    comments
    join the conversation
    leave a comment
    leave a reply
    reader comments
    readers' comments
    discussion
    """)

  private static let openings = Openings(
    """
    read also
    also read
    read more
    read next
    read the full
    read our
    read full
    see also
    see more
    related:
    related article
    related stor
    related news
    related content
    related topics
    related coverage
    more on this
    more from
    more about
    more stories
    more news
    more:
    you may also
    you might also
    recommended
    don't miss
    editors' pick
    editor's pick
    most read
    most popular
    trending
    in other news
    up next
    next article
    previous article
    continue reading
    keep reading
    sign up
    sign in
    log in
    subscribe
    already a subscriber
    already have an account
    register now
    create an account
    get the latest
    get our
    get alerts
    get unlimited
    join our
    join us on
    join the conversation
    follow us
    follow our
    follow @
    share this
    share on
    share via
    share:
    share article
    share the
    tweet this
    tweet
    pin it
    email this
    print this
    copy link
    save article
    save for later
    listen to this
    watch:
    watch now
    watch live
    watch more
    view comments
    show comments
    leave a comment
    leave a reply
    post a comment
    comments (
    log in to comment
    report a typo
    report an error
    advertisement
    sponsored content
    sponsored by
    ad feedback
    story continues below
    article continues
    scroll down
    scroll to
    click here
    click to
    tap here
    photo:
    photo by
    photo credit
    photograph:
    photographer
    picture:
    image:
    image credit
    image source
    image caption
    images:
    credit:
    credits:
    file photo
    caption:
    getty images
    courtesy of
    video:
    copyright
    ©
    (c) 20
    all rights reserved
    terms of use
    terms of service
    terms and conditions
    privacy policy
    cookie policy
    we use cookies
    this site uses cookies
    this website uses cookies
    by continuing to
    by clicking
    by signing up
    accept all
    accept cookies
    manage cookies
    manage preferences
    your privacy
    tags:
    tagged
    topics:
    keywords:
    filed under
    posted in
    categories:
    category:
    skip to
    jump to
    back to top
    return to top
    home >
    you are here
    support our
    support independent
    donate
    become a member
    your email address
    enter your email
    please enable javascript
    enable javascript
    javascript is
    loading
    show more
    load more
    view all
    see all
    our standards:
    contact us
    about us
    about the author
    purchase licensing rights
    for more information, visit
    for more news
    download our app
    download the app
    this article was originally published
    print edition
    """)

  private static let exact: Set<String> = [
    "share", "print", "email", "e-mail", "save", "comments", "comment", "menu", "search", "home", "close", "next",
    "previous", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "advertisement", "ad", "more",
    "related", "top stories", "latest news", "latest", "newsletter", "newsletters", "live", "video", "gallery", "tags",
    "topics", "reply", "like", "report", "bookmark", "listen", "follow", "gift article", "full screen", "image",
    "photos",
    "read", "share full article", "ok", "got it", "reject all", "decline", "cookie settings", "text size", "font size",
  ]

  private static let anywhere = list(
    """
    all rights reserved
    sign up for our
    sign up to our
    subscribe to our
    follow us on
    via getty images
    /getty images
    /afp via
    ap photo/
    (ap photo
    reuters/
    to our newsletter
    privacy policy
    terms of use
    terms of service
    we use cookies
    uses cookies
    cookies to
    in your inbox
    to your inbox
    may not be republished
    may not be reproduced
    """)

  private static let headings = Openings(
    """
    related
    read more
    read also
    read next
    more from
    more on
    more in
    more stories
    more news
    more coverage
    see also
    also read
    also in
    you may
    you might
    recommended
    most read
    most popular
    most viewed
    most shared
    popular
    trending
    latest
    top stories
    top news
    editor's pick
    editors' pick
    don't miss
    what to read next
    up next
    around the web
    from around the web
    from our partners
    in other news
    other news
    other stories
    elsewhere on
    comments
    join the conversation
    leave a comment
    leave a reply
    reader comments
    discussion
    share
    follow us
    newsletter
    sign up
    subscribe
    stay informed
    stay up to date
    stay connected
    get the latest
    about the author
    about us
    contact
    tags
    topics
    sponsored
    advertisement
    promoted
    partner content
    cookie
    your privacy
    we value your privacy
    """)

  private static let bylines = Openings(
    """
    by
    published
    updated
    last updated
    last modified
    posted
    posted on
    first published
    modified
    written by
    reported by
    reporting by
    author:
    authors:
    from our correspondent
    min read
    minute read
    reading time
    date:
    """)
}
