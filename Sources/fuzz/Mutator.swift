/// Random numbers that are the same in every run of a seed: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes inputs of a target's examples and words: input `number` of a seed is the same in every run.
struct Mutator {
  let examples: [[UInt8]]
  let words: [[UInt8]]
  /// What a mutated example may be put into, sound in itself; none where inputs are what they are.
  let packings: [Packing]
  let seed: UInt64

  /// An input.
  func input(_ number: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed &+ number &* 0xD134_2543_DE82_EF95)
    // What depends on the size shows in a few large inputs; small ones are tried by the hundred in the same time.
    let limit = Int.random(in: 0..<50, using: &random) == 0 ? 20_000 : 2_000
    var bytes = pick(examples, &random)
    // Most inputs are near an example, some far from anything.
    let rounds = 1 << Int.random(in: 0...5, using: &random)
    for _ in 0..<rounds { mutate(&bytes, &random, limit) }
    if Int.random(in: 0..<20, using: &random) == 0 {
      for _ in 0..<Int.random(in: 0...200, using: &random) { bytes += pick(words, &random) }
    }
    if bytes.count > limit { bytes.removeLast(bytes.count - limit) }
    pack(&bytes, &random)
    return bytes
  }

  /// Puts half of the inputs into another format, some of them into several, and damages a few of these.
  private func pack(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    while !packings.isEmpty, Bool.random(using: &random) {
      bytes = packings[Int.random(in: 0..<packings.count, using: &random)].pack(bytes)
      if Int.random(in: 0..<4, using: &random) == 0 { mutate(&bytes, &random, bytes.count * 2) }
    }
  }

  private func pick(_ list: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
    list.isEmpty ? [] : list[Int.random(in: 0..<list.count, using: &random)]
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator, _ limit: Int) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2: bytes.insert(contentsOf: pick(words, &random), at: place)
    case 3: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
    case 5: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 6:
      let end = min(bytes.count, place + Int.random(in: 0...20, using: &random))
      bytes.removeSubrange(place..<end)
    case 7:
      // A piece of it again, perhaps many times: what is quadratic shows.
      let end = min(bytes.count, place + Int.random(in: 0...30, using: &random))
      let piece = Array(bytes[place..<end])
      let times = Int.random(in: 0..<10, using: &random) == 0 ? 100 : 1
      for _ in 0..<times where bytes.count < limit { bytes.insert(contentsOf: piece, at: place) }
    case 8:
      let other = pick(examples, &random)
      bytes.replaceSubrange(place..., with: other.dropFirst(Int.random(in: 0...other.count, using: &random)))
    default: bytes.removeLast(bytes.count - place)
    }
  }
}
