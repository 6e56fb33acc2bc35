/// Finds the best labels of a run: those whose scores by the model and the rules sum up highest (Viterbi).
struct NameLattice {
  /// What a known family name that stands alone adds.
  private static let lonePrior: Int32 = 300
  /// What a rule adds to the score of its label: it counts a little more than what the model learnt of it.
  private static let rulePrior: Int32 = 800
  /// What a rule adds that hardly anything can outweigh.
  private static let certainPrior: Int32 = 6_400
  /// What a name's beginning gets where no rule speaks: news has more names than the texts that the model learnt from.
  private static let newsPrior: Int32 = 200
  /// The score of what can't be.
  private static let never = Int32.min / 2

  /// A token: the best score of a path that ends in each label, and the label before on that path.
  private struct Step {
    var scores: (Int32, Int32, Int32)
    var back: (UInt8, UInt8, UInt8) = (0, 0, 0)
  }

  private var steps: [Step] = []

  /// Adds the names of a run to `names`. `features` has room for `NameFeatures.count` and `NameFeatures.dependent` more.
  mutating func label(
    _ run: PersonContext.Run, _ maker: NameFeatures, _ features: UnsafeMutablePointer<UInt32>, _ model: NameModel,
    _ names: inout [SpottedName]
  ) {
    steps.removeAll(keepingCapacity: true)
    for index in run.tokens {
      maker.fill(features, at: index, in: run)
      let own = Self.sum(
        model.scores(features, count: NameFeatures.independent),
        Self.prior(of: maker.rule(at: index), at: index, run, maker))
      let before = steps.last?.scores ?? (0, Self.never, Self.never)
      var step = Step(scores: (Self.never, Self.never, Self.never))
      if before.0 > Self.never { Self.extend(&step, before.0, .outside, own, features, model) }
      if before.1 > Self.never { Self.extend(&step, before.1, .begin, own, features, model) }
      if before.2 > Self.never { Self.extend(&step, before.2, .inside, own, features, model) }
      steps.append(step)
    }
    addNames(of: run, to: &names)
  }

  /// Takes the paths that come from one label into account.
  @inline(__always)
  private static func extend(
    _ step: inout Step, _ score: Int32, _ label: NameLabel, _ own: (Int32, Int32, Int32),
    _ features: UnsafeMutablePointer<UInt32>, _ model: NameModel
  ) {
    let labelled = features + NameFeatures.count
    NameFeatures.labelled(features, before: label, into: labelled)
    let all = sum(own, model.scores(labelled, count: NameFeatures.dependent))
    if score + all.0 > step.scores.0 {
      step.scores.0 = score + all.0
      step.back.0 = label.rawValue
    }
    if score + all.1 > step.scores.1 {
      step.scores.1 = score + all.1
      step.back.1 = label.rawValue
    }
    // Nothing goes on that hasn't begun.
    if label != .outside, score + all.2 > step.scores.2 {
      step.scores.2 = score + all.2
      step.back.2 = label.rawValue
    }
  }

  /// What the rules add to the labels of a token.
  private static func prior(
    of rule: NameRule, at index: Int, _ run: PersonContext.Run, _ maker: NameFeatures
  ) -> (Int32, Int32, Int32) {
    switch rule {
    case .begin: (0, rulePrior, 0)
    case .inside: (0, 0, rulePrior)
    case .repeated: (0, run.isAllCapitals ? 2 * rulePrior : rulePrior, 0)
    case .beginCertain: (0, certainPrior, 0)
    case .insideCertain: (0, 0, certainPrior)
    case .repeatedFirst where maker.isGiven(index, in: run): (0, rulePrior, 0)
    case .none where run.tokens.count == 1 && maker.isSurname(index, in: run): (0, lonePrior, 0)
    case .thing: (rulePrior, 0, 0)
    case .firm: (certainPrior, 0, 0)
    case .none, .repeatedFirst: (0, newsPrior, 0)
    }
  }

  private static func sum(_ first: (Int32, Int32, Int32), _ second: (Int32, Int32, Int32)) -> (Int32, Int32, Int32) {
    (first.0 + second.0, first.1 + second.1, first.2 + second.2)
  }

  /// Reads the best path back, and adds its names in the order of the text.
  private func addNames(of run: PersonContext.Run, to names: inout [SpottedName]) {
    guard let last = steps.last else { return }
    var label: UInt8 = 0
    if last.scores.1 > last.scores.0 { label = 1 }
    if last.scores.2 > max(last.scores.0, last.scores.1) { label = 2 }
    let first = names.count
    var end = run.tokens.upperBound
    for number in steps.indices.reversed() {
      let index = run.tokens.lowerBound + number
      if label == 0 {
        end = index
      } else if label == 1 {
        names.append(SpottedName(tokens: index..<end))
        end = index
      }
      let back = steps[number].back
      label = label == 0 ? back.0 : label == 1 ? back.1 : back.2
    }
    names[first...].reverse()
  }
}
