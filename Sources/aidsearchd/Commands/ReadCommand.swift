import Archive
import ArgumentParser
import Foundation
import JSON
import Wire

/// `aidsearchd read`: prints what would be read of files, as JSON Lines.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print the articles of files as JSON Lines, in whatever format they are.",
    discussion: """
      Writes an object {"id","title","date","source","author","url","language","text"} for each article, as it would be indexed. \
      What can't be read is told on standard error, and the status is 2.
      """)

  @Argument(help: ArgumentHelp("Files or folders; standard input where there are none.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var columns: ColumnOptions

  func run() throws {
    var hadProblems = false
    for item in ArticleReader(
      paths: files.isEmpty ? ["-"] : files, options: ReadingOptions(columns: try columns.columns()))
    {
      switch item {
      case .article(let article):
        var line = JSONWriter()
        line.write(Document(article).fields)
        line.endLine()
        try FileHandle.standardOutput.write(contentsOf: line.bytes)
      case .problem(let problem):
        hadProblems = hadProblems || !problem.isDoubt
        complain(problem.description)
      case .began, .ended, .unchanged: break
      }
    }
    if hadProblems { throw ExitStatus.error }
  }
}

/// What the columns of tables and the members of JSON are called.
struct ColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What a field is called in tables and JSON: title=headline,text=body.", valueName: "field=column,..."))
  var map: String?

  /// The columns by their fields.
  func columns() throws -> [String: String] {
    guard let map else { return [:] }
    do {
      return try FieldNames.columns(named: map)
    } catch {
      throw ValidationError("--map: \(error)")
    }
  }
}
