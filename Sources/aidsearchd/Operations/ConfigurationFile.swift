import Foundation

/// A file of options: a line for each, its name without dashes, then its value where it takes one.
///
///     # what the newsroom's server allows
///     memory 512
///     max-connections 200
///     watch /srv/news
///
/// Empty lines and lines that begin with `#` are passed over. What the command line says as well outranks the file.
enum ConfigurationFile {
  private static let option = "--config"

  /// The arguments with those of the file that `--config FILE` names put in front of the others.
  ///
  /// - Throws: `Failure` where the file can't be read.
  static func expand(_ arguments: [String]) throws(Failure) -> [String] {
    var rest = arguments
    var path: String?
    if let index = rest.firstIndex(of: option) {
      guard index + 1 < rest.count else { throw Failure("\(option) needs the path of a file") }
      path = rest[index + 1]
      rest.removeSubrange(index...index + 1)
    } else if let index = rest.firstIndex(where: { $0.hasPrefix(option + "=") }) {
      path = String(rest[index].dropFirst(option.count + 1))
      rest.remove(at: index)
    }
    guard let path else { return arguments }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Failure("can't read the configuration \(path); it must be a file of text in UTF-8")
    }
    // The name of the command comes first, and serving needs none.
    let hasCommand = rest.first.map { !$0.hasPrefix("-") } ?? false
    return (hasCommand ? [rest.removeFirst()] : ["serve"]) + options(text) + rest
  }

  /// The options of a file's text.
  static func options(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      let line = line.trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty, !line.hasPrefix("#") else { return [] }
      let parts = line.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" || $0 == "=" })
      // An equals sign between the two may have blanks around it.
      var value = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      if value.hasPrefix("="), parts[0].endIndex < line.endIndex, line[parts[0].endIndex] != "=" {
        value = value.dropFirst().trimmingCharacters(in: .whitespaces)
      }
      return ["--\(parts[0])" + (value.isEmpty ? "" : "=\(value)")]
    }
  }
}
