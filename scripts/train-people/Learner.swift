import Foundation

@testable import Analysis

/// The model while it learns: weights, and the sums of their squared gradients.
///
/// A linear chain over the tokens of a run: the score of a sequence of labels is the sum of the weights of the features
/// that each token has with its label and the label before. Lafferty, McCallum, Pereira: Conditional Random Fields (2001).
struct Learner {
  var weights = [Float](repeating: 0, count: NameModel.buckets * NameModel.labels)
  var settings = Settings()
  private var sums = [Float](repeating: 0, count: NameModel.buckets * NameModel.labels)

  init(_ settings: Settings) { self.settings = settings }

  /// A score that rules a step out.
  private static let never: Float = -60

  /// A token of a run, ready to be scored.
  private struct Step {
    /// The features that don't depend on the label before, then for each label before those that do.
    var features: [[UInt32]]
    /// The scores by the label before and the token's own.
    var scores: [[Float]]
  }

  /// A step of gradient descent on one run.
  mutating func learn(
    _ run: PersonContext.Run, of document: Document, _ maker: NameFeatures, _ random: inout Generator
  ) {
    var steps: [Step] = []
    for token in run.tokens {
      steps.append(step(at: token, in: run, maker, &random))
    }
    let (forward, backward, total) = Self.sums(steps)
    var before = 0
    for (number, step) in steps.enumerated() {
      var gold = Int(document.labels[run.tokens.lowerBound + number].rawValue)
      if before == 0, gold == 2 { gold = 1 }  // a name that began before the run
      var likely = [[Float]](repeating: [0, 0, 0], count: 3)
      for from in 0..<(number == 0 ? 1 : 3) {
        let earlier = number == 0 ? 0 : forward[number - 1][from]
        for to in 0..<3 { likely[from][to] = exp(earlier + step.scores[from][to] + backward[number][to] - total) }
      }
      for to in 0..<3 {
        let slope = likely[0][to] + likely[1][to] + likely[2][to] - (to == gold ? 1 : 0)
        for feature in step.features[0] { update(feature, to, slope) }
      }
      for from in 0..<(number == 0 ? 1 : 3) {
        for to in 0..<3 where from > 0 || to != 2 {
          let slope = likely[from][to] - (from == before && to == gold ? 1 : 0)
          for feature in step.features[1 + from] { update(feature, to, slope) }
        }
      }
      before = gold
    }
  }

  private func step(
    at token: Int, in run: PersonContext.Run, _ maker: NameFeatures, _ random: inout Generator
  ) -> Step {
    var filled = [UInt32](repeating: 0, count: NameFeatures.count)
    var labelled = [UInt32](repeating: 0, count: NameFeatures.dependent)
    filled.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { maker.fill(base, at: token, in: run) }
    }
    let isKept = (0..<NameFeatures.count).map { _ in
      settings.drop == 0 || Double(random.next() >> 11) / 9_007_199_254_740_992 >= settings.drop
    }
    let own = (0..<NameFeatures.independent).filter { isKept[$0] }.map { filled[$0] }
    var step = Step(features: [own], scores: [])
    let base = score(own)
    for label in NameLabel.allCases {
      filled.withUnsafeBufferPointer { from in
        labelled.withUnsafeMutableBufferPointer { to in
          if let from = from.baseAddress, let to = to.baseAddress {
            NameFeatures.labelled(from, before: label, into: to)
          }
        }
      }
      let kept = labelled.indices.filter { isKept[NameFeatures.independent + $0] }.map { labelled[$0] }
      var scores = zip(base, score(kept)).map { $0 + $1 }
      if label == .outside { scores[2] = Self.never }
      step.features.append(kept)
      step.scores.append(scores)
    }
    return step
  }

  private func score(_ features: [UInt32]) -> [Float] {
    var scores: [Float] = [0, 0, 0]
    for feature in features {
      let slot = Int(feature & UInt32(NameModel.buckets - 1)) * NameModel.labels
      for label in 0..<3 { scores[label] += weights[slot + label] }
    }
    return scores
  }

  /// The logarithms of the summed scores of all paths to and from each label, and of all paths.
  private static func sums(_ steps: [Step]) -> (forward: [[Float]], backward: [[Float]], total: Float) {
    var forward = [[Float]](repeating: [0, 0, 0], count: steps.count)
    var backward = forward
    for number in steps.indices {
      for to in 0..<3 {
        forward[number][to] =
          number == 0
          ? steps[0].scores[0][to] : logSum((0..<3).map { forward[number - 1][$0] + steps[number].scores[$0][to] })
      }
    }
    for number in steps.indices.dropLast().reversed() {
      for from in 0..<3 {
        backward[number][from] = logSum((0..<3).map { steps[number + 1].scores[from][$0] + backward[number + 1][$0] })
      }
    }
    return (forward, backward, logSum(forward[steps.count - 1]))
  }

  private static func logSum(_ values: [Float]) -> Float {
    let largest = values.max() ?? 0
    return largest + log(values.reduce(0) { $0 + exp($1 - largest) })
  }

  private mutating func update(_ feature: UInt32, _ label: Int, _ slope: Float) {
    guard abs(slope) > 1e-6 else { return }
    let slot = Int(feature & UInt32(NameModel.buckets - 1)) * NameModel.labels + label
    let gradient = slope + settings.decay * weights[slot]
    sums[slot] += gradient * gradient
    weights[slot] -= settings.rate * gradient / (sums[slot].squareRoot() + 1e-3)
  }

  var model: NameModel { NameModel(weights: quantized) }

  /// The weights as whole numbers: fine enough to change no decision that matters.
  var quantized: [Int16] {
    let limit = Float(NameModel.limit)
    return weights.map { Int16(max(-limit, min(limit, ($0 * settings.scale).rounded()))) }
  }
}

struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var word = state
    word ^= word >> 33
    return word &* 0xff51_afd7_ed55_8ccd
  }
}

struct Settings {
  var epochs = 20
  var seed: UInt64 = 1
  /// How far a step goes.
  var rate: Float = 0.02
  /// How strongly weights are drawn to zero.
  var decay: Float = 1e-3
  /// The part of the features that each step hides, so that none is relied on alone.
  var drop = 0.2
  /// What a weight of one is written as.
  var scale: Float = 500
}

/// Learns from some documents; the weights are the average of those after each epoch of the second half.
func train(_ documents: [Document], _ settings: Settings) -> Learner {
  var learner = Learner(settings)
  var random = Generator(state: settings.seed)
  var order = Array(documents.indices)
  var total = [Float](repeating: 0, count: learner.weights.count)
  let first = settings.epochs / 2
  for epoch in 0..<settings.epochs {
    order.shuffle(using: &random)
    for index in order {
      let document = documents[index]
      document.context.text.bytes.withUnsafeBufferPointer { bytes in
        let maker = NameFeatures(document.context, bytes)
        for run in document.context.runs { learner.learn(run, of: document, maker, &random) }
      }
    }
    if epoch >= first {
      for slot in total.indices { total[slot] += learner.weights[slot] }
    }
  }
  for slot in total.indices { learner.weights[slot] = total[slot] / Float(settings.epochs - first) }
  return learner
}
