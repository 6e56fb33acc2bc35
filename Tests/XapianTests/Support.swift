import Foundation
import Testing
import Xapian

/// Runs a test in a directory of its own, and removes it.
func withTemporaryDirectory<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = try makeTemporaryDirectory()
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// Runs an asynchronous test in a directory of its own, and removes it.
func withTemporaryDirectory<Result>(_ body: (String) async throws -> Result) async throws -> Result {
  let path = try makeTemporaryDirectory()
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try await body(path)
}

private func makeTemporaryDirectory() throws -> String {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("xapian-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  return path
}

/// A document with words at the positions from 1, a term of its own, and its words as data.
func document(_ id: String, _ words: String) throws -> Document {
  var postings = Postings()
  for (position, word) in words.split(separator: " ").enumerated() {
    postings.append(word, position: UInt32(position + 1))
  }
  let document = try Document(postings: postings)
  try document.addBooleanTerm("Q" + id)
  try document.setData(words)
  return document
}

/// Makes a database of documents with the ids 1, 2, and so on.
func makeDatabase(_ path: String, _ texts: [String]) throws {
  let database = try WritableDatabase(path: path, isDurable: false)
  for (index, text) in texts.enumerated() { try database.add(document("\(index + 1)", text)) }
  try database.commit()
}

/// The same without positions, the documents with their words instead.
func makeWordDatabase(_ path: String, _ texts: [String]) throws {
  let database = try WritableDatabase(path: path, isDurable: false)
  var numbers: [Substring: UInt32] = [:]
  for text in texts {
    var postings = Postings()
    var stream: [UInt8] = []
    for word in text.split(separator: " ") {
      postings.append(word)
      let number = numbers[word] ?? WordStream.firstTerm + UInt32(numbers.count)
      numbers[word] = number
      WordStream.append(number, to: &stream)
    }
    let document = try Document(postings: postings)
    try document.setValue(stream, slot: WordStream.slot)
    try database.add(document)
  }
  for (word, number) in numbers { try database.setMetadata("\(number)", for: WordStream.key(of: word)) }
  try database.commit()
}

/// The code of the error that `body` throws.
func code(_ body: () throws -> Void) -> XapianError.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? XapianError)?.code
  }
}

/// The seed of a random test: `TEST_SEED` of the environment, to cover other ground; else always the same, so that a run
/// tells of the change under test and not of the draw.
func testSeed(_ round: Int) -> UInt64 {
  (ProcessInfo.processInfo.environment["TEST_SEED"].flatMap(UInt64.init) ?? 2024) &+ UInt64(round)
}

/// Numbers that a seed determines (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
