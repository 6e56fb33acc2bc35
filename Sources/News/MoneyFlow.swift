/// What a sentence says of a sum of money besides its figure: from whom to whom, how far it has come, and what for.
public struct MoneyFlow: Hashable, Sendable {
  /// How far the money has come.
  public enum Status: String, CaseIterable, Sendable {
    /// It has been handed over, delivered or spent.
    case given
    /// It has been decided on: approved, signed, announced, allocated.
    case committed
    /// It has been promised.
    case pledged
    /// It has been asked for or suggested.
    case proposed
    /// It is held up or refused.
    case blocked
  }

  /// What the money is for.
  public enum Kind: String, CaseIterable, Sendable {
    /// Weapons, training, defence.
    case military
    /// Budgets, loans, economies.
    case financial
    /// Food, shelter, medicine, refugees.
    case humanitarian
    /// Rebuilding what was destroyed.
    case reconstruction
    /// Power plants, grids, fuel.
    case energy
  }

  /// Who gives it, or would: a country by its English name, or an organisation; nil where the sentence doesn't say.
  public var giver: String?
  /// Who gets it, or would; nil where the sentence doesn't say.
  public var recipient: String?
  /// How far it has come; nil where the sentence doesn't say.
  public var status: Status?
  /// What it is for, in the order of `Kind`; empty where the sentence doesn't say.
  public var kinds: [Kind]
  /// Whether the figure adds up what was given over a time, as in "has sent 100 billion since", and is no single sum.
  public var isTotal: Bool
  /// Whether the sum is a part of the one before it in its sentence: "…, including 2 billion from Norway".
  public var isPart: Bool
  /// Whether the sum is told to come on top of others: "another 2 billion", "a new package of 2 billion".
  public var isAddition: Bool

  /// Makes a description of its parts.
  public init(
    giver: String? = nil, recipient: String? = nil, status: Status? = nil, kinds: [Kind] = [], isTotal: Bool = false,
    isPart: Bool = false, isAddition: Bool = false
  ) {
    self.giver = giver
    self.recipient = recipient
    self.status = status
    self.kinds = kinds
    self.isTotal = isTotal
    self.isPart = isPart
    self.isAddition = isAddition
  }
}
