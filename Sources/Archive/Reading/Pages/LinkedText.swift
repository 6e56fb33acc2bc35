/// The text of an article as a page's linked data hold it (`articleBody`): letters without marks and spaces, to compare
/// blocks with.
struct LinkedText {
  private let letters: [UInt8]
  private let shingles: Set<Int>

  init(_ text: String) {
    letters = Self.letters(of: text)
    shingles = Set(Self.shingles(of: letters))
  }

  /// How many letters and digits of ASCII and bytes beyond it are compared at a time.
  private static let length = 16

  /// Small letters and digits; nothing else.
  static func letters(of text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39: byte
      default: nil
      }
    }
  }

  private static func shingles(of letters: [UInt8]) -> [Int] {
    guard letters.count >= length else { return [] }
    var (hash, power) = (0, 1)
    for _ in 0..<length { power = power &* 0x0100_0193 }
    return letters.indices.compactMap { index in
      hash = hash &* 0x0100_0193 &+ Int(letters[index]) &+ 1
      if index >= length { hash = hash &- power &* (Int(letters[index - length]) &+ 1) }
      return index >= length - 1 ? hash : nil
    }
  }

  /// Which blocks are the article's. Where those taken agree with the linked text, it decides about each block; else, as
  /// where it is an extract only, it is passed over.
  func held(_ kept: [Int], among blocks: [PageBlock]) -> [Int] {
    guard letters.count >= 200 else { return kept }
    let shares = blocks.map(share)
    let matched = blocks.indices.reduce(0) { shares[$1] > 0.8 ? $0 + Self.letters(of: blocks[$1].text).count : $0 }
    guard matched * 10 >= letters.count * 8, matched * 10 <= letters.count * 13 else { return kept }
    let known = Set(kept)
    return blocks.indices.filter { index in
      // Too short to be compared: as it was.
      let count = Self.letters(of: blocks[index].text).count
      return count < Self.length * 2 ? known.contains(index) : shares[index] > 0.8
    }
  }

  /// The share of a block's shingles that the linked text has.
  private func share(_ block: PageBlock) -> Double {
    let own = Self.shingles(of: Self.letters(of: block.text))
    guard !own.isEmpty else { return 0 }
    return Double(own.count { shingles.contains($0) }) / Double(own.count)
  }
}
