import Glibc

/// Reads the articles of an archive: each member by the format that its content has.
///
/// Passed over in silence: folders, names that begin with a point, `__MACOSX`. Refused by name, and the rest read: links,
/// devices, paths that lead out, encrypted members, formats that aren't read.
struct ArchiveFileReader: DocumentReader {
  private let unpacker: Result<Unpacker, InputFailure>
  private let kind: Unpacker.Kind
  private let context: DocumentContext
  private var member: (input: InputBuffer, reader: any DocumentReader, path: String)?
  private var members = 0
  private var pages = SavedPages()
  private var isAtEnd = false

  init(input: InputBuffer, kind: Unpacker.Kind, context: DocumentContext) {
    self.context = context
    self.kind = kind
    unpacker = Result { () throws(InputFailure) in
      guard context.depth < context.options.limits.nesting else {
        throw .refused(
          .unsafe,
          "is nested in \(context.depth) archives or compressions, at most \(context.options.limits.nesting) are opened"
        )
      }
      return try Unpacker(input, kind: kind, budget: context.budget)
    }
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    while !isAtEnd {
      if member != nil {
        if let result = member?.reader.next() { return result }
        let (failure, path) = (member?.input.takeFailure(), member?.path ?? context.path)
        member = nil
        if context.budget.isExceeded { isAtEnd = true }
        if let failure { return .failure(failure.problem(at: path)) }
        continue
      }
      do throws(InputFailure) {
        guard let next = try unpacker.get().next() else { break }
        if let problem = open(next) { return .failure(problem) }
      } catch {
        isAtEnd = true
        return .failure(error.problem(at: context.path))
      }
    }
    isAtEnd = true
    return pages.nextOrphan().map {
      .failure(
        ReadProblem(
          path: "\(context.path)/\($0)", reason: .format,
          message: "is named as the folder of a saved page, and the archive has no such page; unpack it to have it read"
        ))
    }
  }

  /// Begins to read a member; a problem where it can't be read, nil also where it is passed over.
  private mutating func open(_ head: Unpacker.Member) -> ReadProblem? {
    members += 1
    let limits = context.options.limits
    if members > limits.members {
      isAtEnd = true
      return context.problem(.limit, "has more than \(limits.members) members; the rest is left out")
    }
    let parts = head.path.split(separator: "/").filter { $0 != "." }
    if head.isFolder || parts.contains(where: { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }) { return nil }
    let path = kind == .compressed ? context.path : "\(context.path)/\(parts.joined(separator: "/"))"
    if let refusal = head.refusal { return refusal.problem(at: path) }
    if kind != .compressed, pages.isPart(of: parts) { return nil }
    guard case .success(let unpacker) = unpacker else { return nil }
    var inner = context
    inner.path = path
    inner.depth += 1
    inner.name =
      kind == .compressed
      ? Self.unpackedName(context.name)
      : Self.archiveName(context.name) + ":" + parts.joined(separator: "/")
    let input = InputBuffer(MemberSource(unpacker: unpacker), block: 1 << 17)
    do {
      member = (input, try FileFormat.open(input, inner), path)
      return nil
    } catch {
      if context.budget.isExceeded { isAtEnd = true }
      return error
    }
  }

  /// The name of a compressed file's content: without the compression's suffix.
  private static func unpackedName(_ name: String) -> String {
    for (packed, unpacked) in [
      ".tgz": ".tar", ".txz": ".tar", ".gz": "", ".bz2": "", ".xz": "", ".zst": "", ".lz4": "",
    ]
    where name.lowercased().hasSuffix(packed) && name.utf8.count > packed.utf8.count {
      return name.dropLast(packed.count) + unpacked
    }
    return name
  }

  /// The name of an archive in the ids of its members.
  private static func archiveName(_ name: String) -> String {
    for suffix in [".tar", ".zip"] where name.lowercased().hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}
