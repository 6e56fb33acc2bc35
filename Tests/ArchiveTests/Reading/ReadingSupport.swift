import News

@testable import Archive

/// All that a reader gives for some paths, sorted out.
struct Reading {
  var articles: [Article] = []
  var problems: [ReadProblem] = []
  var unchanged: [String] = []
  var stamps: [FileStamp] = []

  init(
    _ paths: [String], options: ReadingOptions = ReadingOptions(),
    isUnchanged: @escaping (FileStamp) -> Bool = { _ in false }
  ) {
    for item in ArticleReader(paths: paths, options: options, isUnchanged: isUnchanged) {
      switch item {
      case .began: break
      case .article(let article): articles.append(article)
      case .problem(let problem): problems.append(problem)
      case .unchanged(let stamp): unchanged.append(stamp.path)
      case .ended(_, let stamp): if let stamp { stamps.append(stamp) }
      }
    }
  }
}
