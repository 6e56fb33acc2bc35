// Trains the name model (a linear-chain conditional random field, by AdaGrad) on annotated texts, and cross-validates it.
//
//     train-people [--folds N] [--epochs N] [--rate R] [--drop P] [--seed N] [--show N] [--test FILE] [--write FILE]
//         GOLD.jsonl ...
//
// GOLD holds a JSON object a line, {"id", "text", "spans": [{"start", "end", "type"}]}, offsets in code points; spans of
// type PER are the persons' names. Articles annotated whole ("people" with kinds) are read too. Prints precision, recall
// and F1 of whole spans over held-out folds; with --write it
// trains on everything and writes the weights as Swift source; with --test it scores a model trained on everything on
// another file.
import Foundation

@testable import Analysis

struct Document {
  var context: PersonContext
  var labels: [NameLabel]  // by token
  var gold: Set<Range<Int>>  // in tokens
  var lost: Int  // gold spans that end within a token
}

func read(_ path: String) throws -> [Document] {
  var documents: [Document] = []
  for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
    guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let text = object["text"] as? String
    else { continue }
    if let spans = object["spans"] as? [[String: Any]] {
      documents.append(document(text, spans))
    } else if let people = object["people"] as? [[String: Any]] {
      documents.append(document(text, people.compactMap { span($0, in: text) }))
    }
  }
  return documents
}

/// A person of an article annotated whole as a span to learn; of names in compounds only those of administrations.
func span(_ person: [String: Any], in text: String) -> [String: Any]? {
  guard let kind = person["kind"] as? String, let start = person["start"] as? Int, let end = person["end"] as? Int
  else {
    return nil
  }
  let after = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(end).prefix(24))).lowercased()
  let isOfAdministration = after.hasPrefix(" admin") || after.hasPrefix("-") && after.contains(" admin")
  let isName = ["full", "last", "first"].contains(kind) || kind == "name_in_compound" && isOfAdministration
  return isName ? ["start": start, "end": end, "type": "PER"] : nil
}

func document(_ text: String, _ spans: [[String: Any]]) -> Document {
  var places: [Int] = []  // code point -> byte
  var at = 0
  for scalar in text.unicodeScalars {
    places.append(at)
    at += String(scalar).utf8.count
  }
  places.append(at)
  let analyzed = AnalyzedText(text)
  var labels = [NameLabel](repeating: .outside, count: analyzed.tokens.count)
  var gold: Set<Range<Int>> = []
  var lost = 0
  for span in spans {
    guard span["type"] as? String == "PER", let start = span["start"] as? Int, let end = span["end"] as? Int else {
      continue
    }
    let range = places[start]..<places[end]
    guard let first = analyzed.tokens.firstIndex(where: { Int($0.end) > range.lowerBound }) else { continue }
    var last = first
    while last + 1 < analyzed.tokens.count, Int(analyzed.tokens[last + 1].start) < range.upperBound { last += 1 }
    if Int(analyzed.tokens[first].start) != range.lowerBound { lost += 1 }
    for index in first...last { labels[index] = index == first ? .begin : .inside }
    gold.insert(first..<last + 1)
  }
  let context = PersonContext(analyzed)
  return Document(context: context, labels: labels, gold: gold, lost: lost)
}

struct Score {
  var hit = 0
  var gold = 0
  var predicted = 0

  /// Adds what `model` finds in a document; prints errors while any are to be shown.
  mutating func add(_ document: Document, _ model: NameModel, show shown: inout Int) {
    let found = Set(NameSpotter.labelled(document.context, model: model).map(\.tokens))
    hit += found.intersection(document.gold).count
    gold += document.gold.count
    predicted += found.count
    for range in found.symmetricDifference(document.gold).sorted(by: { $0.lowerBound < $1.lowerBound }) where shown > 0
    {
      shown -= 1
      let text = document.context.text
      let from = max(0, range.lowerBound - 6)
      let to = min(text.tokens.count, range.upperBound + 6)
      let line = text.string(text.span(of: from..<to)).replacingOccurrences(of: "\n", with: "|")
      print(document.gold.contains(range) ? "missed  " : "spurious", text.string(text.span(of: range)), "   ", line)
    }
  }

  var line: String {
    let precision = Double(hit) / Double(max(predicted, 1))
    let recall = Double(hit) / Double(max(gold, 1))
    return String(
      format: "P %.4f  R %.4f  F1 %.4f  (%d gold)", precision, recall,
      2 * precision * recall / max(precision + recall, 1e-9), gold)
  }
}

var paths: [String] = []
var folds = 5
var output: String?
var tests: [String] = []
var shown = 0
var settings = Settings()
var arguments = Array(CommandLine.arguments.dropFirst())
while !arguments.isEmpty {
  let argument = arguments.removeFirst()
  switch argument {
  case "--folds": folds = Int(arguments.removeFirst()) ?? folds
  case "--epochs": settings.epochs = Int(arguments.removeFirst()) ?? settings.epochs
  case "--seed": settings.seed = UInt64(arguments.removeFirst()) ?? settings.seed
  case "--rate": settings.rate = Float(arguments.removeFirst()) ?? settings.rate
  case "--scale": settings.scale = Float(arguments.removeFirst()) ?? settings.scale
  case "--decay": settings.decay = Float(arguments.removeFirst()) ?? settings.decay
  case "--drop": settings.drop = Double(arguments.removeFirst()) ?? settings.drop
  case "--show": shown = Int(arguments.removeFirst()) ?? shown
  case "--test": tests.append(arguments.removeFirst())
  case "--write": output = arguments.removeFirst()
  default: paths.append(argument)
  }
}
let sets = try paths.map { try read($0) }
print(
  "\(sets.map(\.count)) documents, \(sets.joined().map(\.gold.count).reduce(0, +)) names, \(sets.joined().map(\.lost).reduce(0, +)) cut within a token"
)
let samples = sets.map { $0.map(Sample.init) }
if folds > 1 {
  var scores = [Score](repeating: Score(), count: sets.count)
  for fold in 0..<folds {
    let training = samples.flatMap { set in set.indices.filter { $0 % folds != fold }.map { set[$0] } }
    let model = train(training, settings).model
    for (set, documents) in sets.enumerated() {
      for index in documents.indices where index % folds == fold {
        scores[set].add(documents[index], model, show: &shown)
      }
    }
  }
  for (path, score) in zip(paths, scores) { print(score.line, String(path.split(separator: "/").last ?? "")) }
}
if !tests.isEmpty {
  let model = train(samples.flatMap { $0 }, settings).model
  for path in tests {
    var score = Score()
    for document in try read(path) { score.add(document, model, show: &shown) }
    print(score.line, "test", String(path.split(separator: "/").last ?? ""))
  }
}
if let output {
  let learner = train(samples.flatMap { $0 }, settings)
  let encoded = Array(NameModel.encode(learner.quantized).utf8)
  var lines: [String] = []
  var begin = 0
  while begin < encoded.count {
    let end = min(begin + 110, encoded.count)
    lines.append("    " + String(decoding: encoded[begin..<end], as: UTF8.self))
    begin = end
  }
  let source = """
    // Written by scripts/train-people; do not edit.
    extension NameModel {
      /// The weights of the name model, in the form of `encode`.
      ///
      /// Trained on WikiGold (Balasuriya and others 2009, CC BY 4.0) and on briefings of the White House (a work of the US
      /// government, public domain) that this project annotated.
      static let encodedWeights: StaticString = #\"\"\"

    """ + lines.joined(separator: "\n") + "\n    \"\"\"#\n}\n"
  try source.write(toFile: output, atomically: true, encoding: .utf8)
  print("wrote \(output), \(source.utf8.count) bytes")
}
