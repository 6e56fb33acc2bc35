/// What a token is to the persons' names of a text.
enum NameLabel: UInt8, CaseIterable {
  case outside
  /// The first token of a name.
  case begin
  /// A further token of a name.
  case inside
}

/// A linear model (a conditional random field over the tokens of a run) that labels them.
///
/// The weights of hashed features, one for each label, are the literal in `NameModel+Weights.swift`, which
/// `scripts/train-people` writes.
struct NameModel: Sendable {
  /// The model that ships.
  static let shared = NameModel(encoded: encodedWeights)

  /// The number of buckets into which features are hashed, a power of two.
  static let buckets = 1 << 16
  /// The number of labels.
  static let labels = 3

  /// The weights of the labels by bucket, with one place to spare, so that a feature's are read in one go.
  private let weights: [SIMD4<Int16>]

  /// Makes a model of weights in the order bucket, label, each within `limit`.
  init(weights: [Int16]) {
    self.weights = (0..<Self.buckets).map { bucket in
      let slot = bucket * Self.labels
      return SIMD4(weights[slot], weights[slot + 1], weights[slot + 2], 0)
    }
  }

  /// The largest weight that `encode` can write, either way from zero.
  static let limit: Int16 = 3_999

  /// Makes a model of weights written as text: see `encode`.
  init(encoded: StaticString) {
    self.init(weights: encoded.withUTF8Buffer { Self.decode(Array($0)) })
  }

  /// The weights that `encode` wrote; line breaks and spaces are passed over.
  static func decode(_ text: [UInt8]) -> [Int16] {
    var weights = [Int16](repeating: 0, count: buckets * labels)
    let digits = text.filter { $0 > UInt8(ascii: " ") }.map { Int($0) - 36 }
    var slot = 0
    var index = 0
    while index + 2 < digits.count, slot < weights.count {
      if digits[index] == 0 {  // a stretch of zeros
        slot += digits[index + 1]
        index += 2
      } else if digits[index] == 1 {  // a large weight
        weights[slot] = Int16(digits[index + 1] * 90 + digits[index + 2] - 4_000)
        slot += 1
        index += 3
      } else {
        weights[slot] = Int16(digits[index] - 46)
        slot += 1
        index += 1
      }
    }
    return weights
  }

  /// The weights as printable characters from "$" to "}", each a digit from 0 to 89: 0 and n for n zeros, 1 and two digits
  /// for a weight beyond 43, 2 to 89 for the rest. Two zero digits end the text.
  static func encode(_ weights: [Int16]) -> String {
    var digits: [Int] = []
    var index = 0
    while index < weights.count {
      let weight = Int(min(max(weights[index], -limit), limit))
      if weight == 0 {
        var end = index
        while end < weights.count, weights[end] == 0, end - index < 89 { end += 1 }
        digits += [0, end - index]
        index = end
        continue
      }
      if abs(weight) <= 43 {
        digits.append(weight + 46)
      } else {
        digits += [1, (weight + 4_000) / 90, (weight + 4_000) % 90]
      }
      index += 1
    }
    return String(decoding: (digits + [0, 0, 0]).map { UInt8($0 + 36) }, as: UTF8.self)
  }

  /// The scores of the labels for a token with some features, outside first.
  @inline(__always)
  func scores(_ features: UnsafePointer<UInt32>, count: Int) -> (Int32, Int32, Int32) {
    weights.withUnsafeBufferPointer { weights in
      var sum = SIMD4<Int32>.zero
      for index in 0..<count {
        sum &+= SIMD4<Int32>(truncatingIfNeeded: weights[Int(features[index] & UInt32(Self.buckets - 1))])
      }
      return (sum.x, sum.y, sum.z)
    }
  }
}
