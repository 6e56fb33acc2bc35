import Archive
import News
import QueryLanguage
import Foundation
let a = CommandLine.arguments
let dir = IndexDirectory(path: a[2])
if a[1] == "ndcg" {
  let folder = a[3]
  let w = try IndexWriter(dir)
  _ = try Importer(dir).run([folder + "/docs.jsonl"], into: w) { _ in true }
  var rel: [String: Set<String>] = [:]
  for l in try String(contentsOfFile: folder + "/qrels.tsv", encoding: .utf8).split(separator: "\n") { let f = l.split(whereSeparator: { $0 == "\t" || $0 == " " }); if Int(f[3])! > 0 { rel[String(f[0]), default: []].insert(String(f[2])) } }
  let s = try Searcher(dir, store: ColumnStore())
  var total = 0.0, n = 0
  for l in try String(contentsOfFile: folder + "/queries.tsv", encoding: .utf8).split(separator: "\n") {
    let f = l.split(separator: "\t"); guard let r = rel[String(f[0])] else { continue }
    n += 1
    do { let res = try s.search(SearchRequest(query: String(f[1]), limit: 10, match: .any))
    var g = 0.0, ideal = 0.0
    for (i, h) in res.hits.enumerated() where r.contains(h.id) { g += 1 / log2(Double(i + 2)) }
    for i in 0..<min(10, r.count) { ideal += 1 / log2(Double(i + 2)) }
    total += g / ideal } catch { print(f[0], error) }
  }
  print(folder.split(separator: "/").last!, n, "nDCG@10", total / Double(n))
} else if a[1] == "index" {
  let w = try IndexWriter(dir)
  let t = Date()
  let p = try Importer(dir).run(Array(a[3...]), into: w) { e in if case .problem(let q) = e { print(q) }; return true }
  print(p, Date().timeIntervalSince(t), "s", Double(p.bytes)/1e6/Date().timeIntervalSince(t), "MB/s")
} else {
  let s = try Searcher(dir, store: ColumnStore())
  for q in a[3...] {
    let t = Date()
    do {
      let r = try s.search(SearchRequest(query: q, facets: ["speaker","person","country","amount","month","source"], limit: 3))
      print("==", q, "|", r.matches, r.isExact, r.isRelaxed ? "RELAXED" : "", "|", r.reading, "|", r.notes, Int(Date().timeIntervalSince(t)*1e6), "us")
      for h in r.hits { print("  \(h.rank) \(h.id) [\(String(format:"%.2f",h.score))] \(h.title) \(h.date?.iso ?? "-") \(h.source ?? "-") speaker=\(h.passage.speaker ?? "-")")
        let b = Array(h.passage.text.utf8); var o = "", last = 0
        for m in h.passage.marks { o += String(decoding: b[last..<m.start], as: UTF8.self) + "[" + String(decoding: b[m.start..<m.end], as: UTF8.self) + "]"; last = m.end }
        print("     ", o + String(decoding: b[last...], as: UTF8.self)) }
      if a[1] == "f" { for f in r.facets { print("   ", f.field, f.values.map { "\($0.value) \($0.count)" }.joined(separator: " · ")) } }
    } catch { print("==", q, "ERROR", error) }
  }
}
