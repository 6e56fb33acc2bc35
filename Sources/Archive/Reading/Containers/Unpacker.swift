import CArchive
import Glibc

/// Reads the members of an archive, or what a compressed file holds, as streams.
///
/// libarchive does the work, over callbacks that read from an input buffer: nothing is written to disk, and no more than
/// a block is held.
final class Unpacker {
  /// What is unpacked.
  enum Kind {
    /// One stream in gzip, bzip2, xz, Zstandard or lz4.
    case compressed
    case tar
    case zip
  }

  /// The head of a member.
  struct Member {
    /// The path within the archive; empty for the content of a compressed file.
    var path: String
    /// Why it is not to be read; nil for a regular file.
    var refusal: InputFailure?
    /// Whether it is a folder, which holds nothing itself.
    var isFolder = false
  }

  private let input: InputBuffer
  private let archive: OpaquePointer?
  private let kind: Kind
  private let budget: UnpackingBudget
  /// The bytes that libarchive has been given and not yet asked beyond.
  private var handed = 0
  private var memberBytes = 0
  private var memberStart = 0

  init(_ input: InputBuffer, kind: Kind, budget: UnpackingBudget) throws(InputFailure) {
    self.input = input
    self.kind = kind
    self.budget = budget
    archive = archive_read_new()
    switch kind {
    case .compressed:
      for support in [
        archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
        archive_read_support_filter_zstd, archive_read_support_filter_lz4,
      ] { _ = support(archive) }
      archive_read_support_format_raw(archive)
      archive_read_support_format_empty(archive)
    case .tar: archive_read_support_format_tar(archive)
    case .zip: archive_read_support_format_zip(archive)
    }
    archive_read_set_read_callback(archive) { _, data, buffer in Unpacker.of(data).give(buffer) }
    archive_read_set_seek_callback(archive) { _, data, offset, whence in Unpacker.of(data).seek(offset, whence) }
    archive_read_set_callback_data(archive, Unmanaged.passUnretained(self).toOpaque())
    if archive_read_open1(archive) < ARCHIVE_WARN { throw failure() }
  }

  deinit { archive_read_free(archive) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> Unpacker {
    guard let data else { preconditionFailure("libarchive hands back what it was given") }
    return Unmanaged<Unpacker>.fromOpaque(data).takeUnretainedValue()
  }

  private func give(_ buffer: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    input.consume(handed)
    handed = 0
    if input.count == 0, !input.fill() { return input.failure == nil ? 0 : -1 }
    handed = input.count
    buffer?.pointee = UnsafeRawPointer(input.bytes.baseAddress)
    return handed
  }

  private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
    input.consume(handed)
    handed = 0
    return input.seek(to: offset, from: whence) ?? Int64(ARCHIVE_FATAL)
  }

  /// The next member; nil at the end.
  func next() throws(InputFailure) -> Member? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status >= ARCHIVE_WARN, let entry else { throw failure() }
    memberBytes = 0
    memberStart = budget.packed
    if kind == .compressed { return Member(path: "") }
    let path = Self.path(of: entry)
    let type = archive_entry_filetype(entry)
    return Member(path: path, refusal: Self.refusal(of: entry, type, path), isFolder: type == Glibc.S_IFDIR)
  }

  private static func path(of entry: OpaquePointer) -> String {
    guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return "" }
    let bytes = UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
    // A name that isn't UTF-8 is of an old system; nothing is opened by it, so that a likely reading will do.
    return String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map(WesternCodePage.scalar)))
  }

  private static func refusal(of entry: OpaquePointer, _ type: mode_t, _ path: String) -> InputFailure? {
    if archive_entry_hardlink(entry) != nil || type == Glibc.S_IFLNK {
      return .refused(.unsafe, "is a link within the archive; links are not followed")
    }
    if type == Glibc.S_IFDIR { return nil }
    guard type == Glibc.S_IFREG else {
      return .refused(.unsafe, "is a device, pipe or socket within the archive; only files are read")
    }
    if path.hasPrefix("/") || path.split(separator: "/").contains("..") || path.split(separator: "\\").contains("..") {
      return .refused(.unsafe, "has a path that leads out of the archive; not read")
    }
    if archive_entry_is_data_encrypted(entry) != 0 {
      return .refused(.format, "is encrypted; unpack the archive with its password")
    }
    return nil
  }

  /// Reads of the member's content; 0 at its end.
  func read(into memory: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
    let count = archive_read_data(archive, memory.baseAddress, memory.count)
    guard count >= 0 else { throw failure() }
    memberBytes += count
    if kind != .tar { try budget.count(count, ofMember: memberBytes, since: memberStart) }
    return count
  }

  private func failure() -> InputFailure {
    if let failure = input.takeFailure() { return failure }
    let told = archive_error_string(archive).map { String(cString: $0) } ?? "it breaks the rules of its format"
    return .refused(.damaged, "is damaged or cut off: \(TextCleaning.line(told))")
  }
}

/// The content of the member at which an unpacker stands.
struct MemberSource: ByteSource {
  let unpacker: Unpacker

  func read(into memory: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
    try unpacker.read(into: memory)
  }
}
