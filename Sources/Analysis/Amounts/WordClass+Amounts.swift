/// What the amount tagger's tables know of a word.
extension WordClass {
  /// A spelled-out number below a thousand, or a word that begins one: "seven", "forty", "hundred".
  static let numeral = WordClass(rawValue: 1 << 16)
  /// A power of ten after a figure: "billion", "bn", "m", "crore".
  static let scale = WordClass(rawValue: 1 << 17)
  /// A number without a figure: "tens", "hundreds", "millions", "several".
  static let vagueNumber = WordClass(rawValue: 1 << 18)
  /// "half", "quarter".
  static let fraction = WordClass(rawValue: 1 << 19)
  /// The first word of a currency's name after a figure: "dollars", "canadian", "usd".
  static let currencyLead = WordClass(rawValue: 1 << 20)
  /// A word that stands before a figure or a sign as a currency: "usd", "rm", "hk".
  static let currencyPrefix = WordClass(rawValue: 1 << 21)
  /// The last word of a qualifier before a figure: "over", "than", "to".
  static let qualifierEnd = WordClass(rawValue: 1 << 22)
  /// A word that may stand between a qualifier and its figure: "another", "additional".
  static let qualifierGap = WordClass(rawValue: 1 << 23)
  /// A word after which a figure without a currency is money: "worth", "budget", "pledged".
  static let moneyCue = WordClass(rawValue: 1 << 24)
  /// What is counted in money: "aid", "loans", "funding".
  static let moneyNoun = WordClass(rawValue: 1 << 25)
  /// A word of change, after which "from X to Y" or "X to Y" is two sums and no range: "rose", "cut".
  static let changeWord = WordClass(rawValue: 1 << 26)

  /// What can begin an amount.
  static let amountTrigger: WordClass = [.numeral, .scale, .vagueNumber, .fraction]
}
