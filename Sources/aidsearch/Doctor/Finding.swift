/// What the doctor has found out about one thing.
struct Finding: Equatable {
  /// How bad it is.
  enum Grade: String {
    /// As it should be.
    case ok
    /// It works, but may not for long, or not as one would wish.
    case doubtful = "warn"
    /// It keeps aidsearch from working.
    case bad = "fail"
  }

  /// What was looked at, in a word or two.
  var name: String
  var grade: Grade
  /// What is so.
  var state: String
  /// What to do about it; empty where nothing is to be done.
  var remedy = ""
}

extension Finding {
  /// The findings as text: a line each, with what to do below those that are not as they should be.
  static func render(_ findings: [Finding], painter: Painter) -> String {
    let column = 6 + (findings.map(\.name.utf8.count).max() ?? 0) + 2
    var lines: [String] = []
    for finding in findings {
      let role: Painter.Role = finding.grade == .ok ? .amount : .match
      let mark = Painter(width: painter.width, hasColour: painter.hasColour)
      let word = painter.hasColour ? mark.paint(finding.grade.rawValue, role) : finding.grade.rawValue
      var state = painter.wrap([.init(text: Sanitizer.line(finding.state), role: .plain)], indent: column)
      if let first = state.first {
        let name = finding.name + String(repeating: " ", count: column - 6 - finding.name.utf8.count)
        state[0] = word + String(repeating: " ", count: 6 - finding.grade.rawValue.utf8.count) + name
        state[0] += first.dropFirst(column)
      }
      lines += state
      if !finding.remedy.isEmpty {
        lines += painter.wrap([.init(text: "→ " + Sanitizer.line(finding.remedy), role: .title)], indent: column)
      }
    }
    let bad = findings.count { $0.grade == .bad }
    let doubtful = findings.count { $0.grade == .doubtful }
    let warnings = Wording.count(doubtful, "warning")
    let verdict =
      switch (bad, doubtful) {
      case (0, 0): "all is well"
      case (0, _): "it works; \(warnings)"
      case (_, 0): "\(Wording.count(bad, "thing")) to mend"
      default: "\(Wording.count(bad, "thing")) to mend, \(warnings)"
      }
    return (lines + ["", verdict]).joined(separator: "\n") + "\n"
  }
}
