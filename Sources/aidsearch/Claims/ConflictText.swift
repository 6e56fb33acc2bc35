import News

/// Conflicts as text for a reader.
struct ConflictText {
  let painter: Painter

  func render(_ conflicts: Conflicts, _ milliseconds: Double) -> String {
    let count = conflicts.conflicts.count
    let what = count == 0 ? "no conflict" : Wording.count(count, "conflict")
    let heading = [
      "\(what) among \(Wording.count(conflicts.figures, "total"))", "read as: \(Sanitizer.line(conflicts.reading))",
      Wording.time(milliseconds: milliseconds),
    ]
    var lines = painter.wrap([.init(text: heading.joined(separator: " · "), role: .faint)], indent: 0)
    for note in conflicts.notes { lines += painter.wrap([.init(text: Sanitizer.line(note), role: .plain)], indent: 0) }
    for (number, conflict) in conflicts.conflicts.enumerated() {
      let kinds = conflict.kinds.isEmpty ? "aid" : "\(conflict.kinds.map(\.rawValue).joined(separator: ", ")) aid"
      let title = "\(number + 1)  \(kinds) given to \(Sanitizer.line(conflict.recipient))"
      lines += ["", painter.paint(title, .title)]
      for side in conflict.sides {
        lines.append("")
        lines += LedgerText(painter: painter).render(side)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
