import CMIME

/// A mail, decoded: its fields, and its texts.
struct MailMessage {
  /// One text of a mail.
  struct Part {
    var bytes: [UInt8]
    var charset: String?
    /// Whether lines that end with a blank go on in the next (RFC 3676).
    var isFlowed: Bool
    /// Where the part came from, in a saved page.
    var location: String?
  }

  private(set) var draft = ArticleDraft()
  private(set) var plain: [Part] = []
  private(set) var pages: [Part] = []
  /// Whether it is a page that was saved, with what belongs to it.
  private(set) var isSavedPage = false

  /// Starts the library, once.
  private static let library: Void = g_mime_init()

  /// Parses a mail; nil where it is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    _ = Self.library
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let stream = g_mime_stream_mem_new_with_buffer(start, bytes.count) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(stream)) }
    guard let parser = g_mime_parser_new_with_stream(stream) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(parser)) }
    guard let message = g_mime_parser_construct_message(parser, nil) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(message)) }
    readFields(message)
    if let part = g_mime_message_get_mime_part(message) {
      // Fields that begin with "Content" are the part's.
      draft.language = Self.header("Content-Language", of: part)
      isSavedPage = Self.isType(part, "multipart", "related") && draft.url != nil
      read(part, depth: limits.mailParts)
    }
  }

  private mutating func readFields(_ message: OpaquePointer) {
    draft.title = g_mime_message_get_subject(message).map { String(cString: $0) }
    draft.id = g_mime_message_get_message_id(message).map { DocumentContext.short(String(cString: $0)) }
    if let time = g_mime_message_get_date(message) {
      let parts = [g_date_time_get_year(time), g_date_time_get_month(time), g_date_time_get_day_of_month(time)]
      draft.date = parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
    } else {
      draft.date = Self.header("Date", of: message)
    }
    if let senders = g_mime_message_get_from(message), internet_address_list_length(senders) > 0,
      let first = internet_address_list_get_address(senders, 0), let name = internet_address_get_name(first)
    {
      draft.author = String(cString: name)
    }
    if let list = Self.header("List-Id", of: message) {
      let name = list.prefix { $0 != "<" }.filter { $0 != "\"" }
      draft.source = name.contains { $0.isLetter } ? name : nil
    }
    draft.url = Self.header("Snapshot-Content-Location", of: message) ?? Self.header("Content-Location", of: message)
  }

  private static func header(_ name: String, of object: OpaquePointer) -> String? {
    g_mime_object_get_header(object, name).map { String(cString: $0) }
  }

  private static func isType(_ part: OpaquePointer, _ kind: String, _ subtype: String) -> Bool {
    guard let type = g_mime_object_get_content_type(part) else { return false }
    return g_mime_content_type_is_type(type, kind, subtype) != 0
  }

  private static func isInstance(_ part: OpaquePointer, of type: Int) -> Bool {
    g_type_check_instance_is_a(UnsafeRawPointer(part), type) != 0
  }

  /// Gathers the texts of a part and of those within it; attachments are passed over.
  private mutating func read(_ part: OpaquePointer, depth: Int) {
    guard depth > 0 else { return }
    if Self.isInstance(part, of: g_mime_multipart_get_type()) {
      for index in 0..<min(g_mime_multipart_get_count(part), 10_000) {
        if let inner = g_mime_multipart_get_part(part, index) { read(inner, depth: depth - 1) }
      }
    } else if Self.isInstance(part, of: g_mime_message_part_get_type()) {
      // A mail that was forwarded as a whole: its text is this one's too.
      if let message = g_mime_message_part_get_message(part), let inner = g_mime_message_get_mime_part(message) {
        read(inner, depth: depth - 1)
      }
    } else if Self.isInstance(part, of: g_mime_part_get_type()) {
      let isPage = Self.isType(part, "text", "html") || Self.isType(part, "application", "xhtml+xml")
      guard isPage || Self.isType(part, "text", "plain"), !Self.isAttachment(part) else { return }
      guard let decoded = Self.decoded(part) else { return }
      if isPage { pages.append(decoded) } else { plain.append(decoded) }
    }
  }

  private static func isAttachment(_ part: OpaquePointer) -> Bool {
    let disposition = g_mime_object_get_disposition(part).map { String(cString: $0).lowercased() }
    return disposition == "attachment" || g_mime_part_get_filename(part) != nil && disposition != "inline"
  }

  private static func decoded(_ part: OpaquePointer) -> Part? {
    guard let content = g_mime_part_get_content(part), let stream = g_mime_stream_mem_new() else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(stream)) }
    guard g_mime_data_wrapper_write_to_stream(content, stream) >= 0,
      let array = g_mime_stream_mem_get_byte_array(stream)
    else { return nil }
    let type = g_mime_object_get_content_type(part)
    let parameter = { (name: String) in
      g_mime_content_type_get_parameter(type, name).map { String(cString: $0) }
    }
    return Part(
      bytes: Array(UnsafeBufferPointer(start: array.pointee.data, count: Int(array.pointee.len))),
      charset: parameter("charset"), isFlowed: parameter("format")?.lowercased() == "flowed",
      location: header("Content-Location", of: part))
  }
}
