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

  /// What is worked out anew for each run; kept, so that no memory is asked for while learning.
  struct Scratch {
    /// By feature of a token: whether this step takes it into account.
    fileprivate var isKept = [Bool](repeating: true, count: NameFeatures.count)
    /// By token of the run: the features of `Sample.features` that the step takes into account, 0 where not.
    fileprivate var slots: [Int] = []
    /// By token: the scores by the label before and the token's own, nine numbers.
    fileprivate var scores: [Float] = []
    /// By token: the logarithms of the summed scores of all paths to each label, and from each label.
    fileprivate var forward: [Float] = []
    fileprivate var backward: [Float] = []
  }

  /// A step of gradient descent on one run.
  mutating func learn(_ run: Sample.Run, of sample: Sample, _ scratch: inout Scratch, _ random: inout Generator) {
    let count = run.labels.count
    score(run, of: sample, &scratch, &random)
    let total = Self.sum(count, &scratch)
    var before = 0
    for number in 0..<count {
      var gold = Int(run.labels[number].rawValue)
      if before == 0, gold == 2 { gold = 1 }  // a name that began before the run
      var likely: (Float, Float, Float) = (0, 0, 0)
      let base = number * Sample.width
      for from in 0..<(number == 0 ? 1 : 3) {
        let earlier = number == 0 ? 0 : scratch.forward[number * 3 - 3 + from]
        let first = exp(earlier + scratch.scores[number * 9 + from * 3] + scratch.backward[number * 3] - total)
        let second = exp(earlier + scratch.scores[number * 9 + from * 3 + 1] + scratch.backward[number * 3 + 1] - total)
        let third = exp(earlier + scratch.scores[number * 9 + from * 3 + 2] + scratch.backward[number * 3 + 2] - total)
        likely = (likely.0 + first, likely.1 + second, likely.2 + third)
        let isGold = from == before
        let start = base + NameFeatures.independent + from * NameFeatures.dependent
        for feature in start..<start + NameFeatures.dependent where scratch.slots[feature] >= 0 {
          update(scratch.slots[feature], first - (isGold && gold == 0 ? 1 : 0))
          update(scratch.slots[feature] + 1, second - (isGold && gold == 1 ? 1 : 0))
          if from > 0 { update(scratch.slots[feature] + 2, third - (isGold && gold == 2 ? 1 : 0)) }
        }
      }
      for feature in base..<base + NameFeatures.independent where scratch.slots[feature] >= 0 {
        update(scratch.slots[feature], likely.0 - (gold == 0 ? 1 : 0))
        update(scratch.slots[feature] + 1, likely.1 - (gold == 1 ? 1 : 0))
        update(scratch.slots[feature] + 2, likely.2 - (gold == 2 ? 1 : 0))
      }
      before = gold
    }
  }

  /// Works out the scores of a run's steps, without the features that are hidden this time.
  private func score(_ run: Sample.Run, of sample: Sample, _ scratch: inout Scratch, _ random: inout Generator) {
    let count = run.labels.count
    scratch.slots.removeAll(keepingCapacity: true)
    scratch.scores.removeAll(keepingCapacity: true)
    for number in 0..<count {
      for feature in scratch.isKept.indices {
        scratch.isKept[feature] =
          settings.drop == 0 || Double(random.next() >> 11) / 9_007_199_254_740_992 >= settings.drop
      }
      let start = run.start + number * Sample.width
      var own: (Float, Float, Float) = (0, 0, 0)
      for feature in 0..<NameFeatures.independent {
        let slot = scratch.isKept[feature] ? Int(sample.slots[start + feature]) : -1
        scratch.slots.append(slot)
        if slot >= 0 { own = (own.0 + weights[slot], own.1 + weights[slot + 1], own.2 + weights[slot + 2]) }
      }
      for from in 0..<3 {
        var scores = own
        for feature in 0..<NameFeatures.dependent {
          let place = NameFeatures.independent + from * NameFeatures.dependent + feature
          let slot = scratch.isKept[NameFeatures.independent + feature] ? Int(sample.slots[start + place]) : -1
          scratch.slots.append(slot)
          if slot >= 0 {
            scores = (scores.0 + weights[slot], scores.1 + weights[slot + 1], scores.2 + weights[slot + 2])
          }
        }
        scratch.scores.append(scores.0)
        scratch.scores.append(scores.1)
        scratch.scores.append(from == 0 ? Self.never : scores.2)
      }
    }
  }

  /// Sums the scores of all paths to and from each label; gives that of all paths.
  private static func sum(_ count: Int, _ scratch: inout Scratch) -> Float {
    scratch.forward = [Float](repeating: 0, count: count * 3)
    scratch.backward = scratch.forward
    for number in 0..<count {
      for to in 0..<3 {
        let score = number * 9 + to
        scratch.forward[number * 3 + to] =
          number == 0
          ? scratch.scores[score]
          : logSum(
            scratch.forward[number * 3 - 3] + scratch.scores[score],
            scratch.forward[number * 3 - 2] + scratch.scores[score + 3],
            scratch.forward[number * 3 - 1] + scratch.scores[score + 6])
      }
    }
    for number in (0..<count - 1).reversed() {
      for from in 0..<3 {
        let score = number * 9 + 9 + from * 3
        scratch.backward[number * 3 + from] = logSum(
          scratch.scores[score] + scratch.backward[number * 3 + 3],
          scratch.scores[score + 1] + scratch.backward[number * 3 + 4],
          scratch.scores[score + 2] + scratch.backward[number * 3 + 5])
      }
    }
    let last = count * 3 - 3
    return logSum(scratch.forward[last], scratch.forward[last + 1], scratch.forward[last + 2])
  }

  private static func logSum(_ first: Float, _ second: Float, _ third: Float) -> Float {
    let largest = max(first, second, third)
    return largest + log(exp(first - largest) + exp(second - largest) + exp(third - largest))
  }

  @inline(__always)
  private mutating func update(_ slot: Int, _ slope: Float) {
    guard abs(slope) > 1e-6 else { return }
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

/// A document made ready to learn from: the places of its features' weights, worked out once.
struct Sample {
  /// The features of a token: those that don't depend on the label before, then for each label before those that do.
  static let width = NameFeatures.independent + NameLabel.allCases.count * NameFeatures.dependent

  struct Run {
    /// Where the features of its first token begin in `slots`.
    var start: Int
    var labels: [NameLabel]
  }

  var slots: [Int32] = []
  var runs: [Run] = []

  init(_ document: Document) {
    var filled = [UInt32](repeating: 0, count: NameFeatures.count)
    var labelled = [UInt32](repeating: 0, count: NameFeatures.dependent)
    document.context.text.bytes.withUnsafeBufferPointer { bytes in
      let maker = NameFeatures(document.context, bytes)
      for run in document.context.runs {
        runs.append(Run(start: slots.count, labels: Array(document.labels[run.tokens])))
        for token in run.tokens {
          filled.withUnsafeMutableBufferPointer { from in
            labelled.withUnsafeMutableBufferPointer { to in
              guard let from = from.baseAddress, let to = to.baseAddress else { return }
              maker.fill(from, at: token, in: run)
              slots += (0..<NameFeatures.independent).map { Self.slot(from[$0]) }
              for label in NameLabel.allCases {
                NameFeatures.labelled(from, before: label, into: to)
                slots += (0..<NameFeatures.dependent).map { Self.slot(to[$0]) }
              }
            }
          }
        }
      }
    }
  }

  private static func slot(_ feature: UInt32) -> Int32 {
    Int32(feature & UInt32(NameModel.buckets - 1)) * Int32(NameModel.labels)
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
func train(_ samples: [Sample], _ settings: Settings) -> Learner {
  var learner = Learner(settings)
  var random = Generator(state: settings.seed)
  var scratch = Learner.Scratch()
  var order = Array(samples.indices)
  var total = [Float](repeating: 0, count: learner.weights.count)
  let first = settings.epochs / 2
  for epoch in 0..<settings.epochs {
    order.shuffle(using: &random)
    for index in order {
      for run in samples[index].runs { learner.learn(run, of: samples[index], &scratch, &random) }
    }
    if epoch >= first {
      for slot in total.indices { total[slot] += learner.weights[slot] }
    }
  }
  for slot in total.indices { learner.weights[slot] = total[slot] / Float(settings.epochs - first) }
  return learner
}
