/// Words around a figure without a currency, or in pounds, that tell money from other quantities.
struct MoneyContext: Sendable {
  static let shared = MoneyContext(lexicon: .shared)

  private static let cues = """
    worth budget budgets cost costs costing spend spends spent spending pay pays paid paying allocate allocated allocates
    allocating contribute contributed contributes contributing commit committed commits committing pledge pledged pledges
    pledging raise raised raises raising donate donated loan loans fund funds tranche tranches package packages grant
    grants granted aid assistance sum price priced fine fined fee debt debts earn earned earning invest invested
    investing investment investments owe owed lend lent borrow borrowed bill revenue revenues profit profits
    deficit salary wages bought buy sold sell sells compensation damages bail bond bonds ransom reward prize provided
    provide provides providing approved approve disbursed disburse transferred transfer receive received receives
    earmarked earmark financing funding stake jackpot contract contracts tab payout payouts appropriated appropriate
    offer offers offered offering promised promises promising seek seeks sought seeking requested requests requesting
    demanded demands demanding needs needed wants wanted gave gives got
    """
  private static let nouns = """
    aid assistance support funding funds loans loan grants grant debt revenue revenues taxes spending cash money
    investment investments profits profit losses savings assets relief donations contributions credit credits guarantees
    capital subsidies fees fines payments compensation
    """
  /// What is counted in money after "in" only: "millions in weapons", not "millions of weapons".
  private static let goods =
    "weapons arms exports imports sales contracts bonds damage damages cuts equipment pledges tax"
  /// What is counted in money after "of" as well: no things with a plural of their own.
  private static let masses =
    "aid assistance support funding debt spending cash money relief capital revenue investment investments"
  /// What may stand between a word of money and its figure: "a budget of about", "cost up to".
  private static let links = "of at by than over under about around up nearly almost roughly some"
  /// What is done with money only, before which a figure may stand: "500 million would be spent".
  private static let spent = "spent paid earmarked disbursed lent owed budgeted repaid invested"
  /// What may follow a figure that repeats an amount of the text: "what 486 billion looks like", "the 61 billion package".
  private static let echoes = """
    looks sounds buys goes comes means figure sum price package plan loan fund bill request programme program deal
    """
  private static let rises = """
    rose rise rises rising increased increase increases increasing raised raise raises raising grew grow grows growing
    fell fall falls falling dropped drop drops dropping cut cuts cutting reduced reduce reduces reducing jumped jump jumps
    climbed climb climbs up down boosted boost boosting soared soar slashed gained gain lost lose slipped slid surged
    surge widened narrowed declined decline doubled tripled quadrupled went going expanded shrank plunged tumbled
    advanced eased edged moved skyrocketed ballooned swelled lowered lower by
    """
  private static let periods = "year month week day hour head person night annum piece"
  private static let weights = """
    weigh weighs weighed weighing weight lift lifted heavier lighter bench gained shed pounder lbs kilograms thrust
    """
  private static let misc =
    "of in for per a an each more from to between and with on as at by worth million than another further which sum"

  static let sources: [LexiconSource] = [
    LexiconSource(.moneyCue, cues), LexiconSource(.moneyNoun, nouns), LexiconSource(.changeWord, rises),
    LexiconSource([], [periods, weights, goods, masses, links, echoes, misc, spent].joined(separator: " ")),
  ]

  let periods: WordSet
  let weights: WordSet
  let each: WordSet
  let goods: WordSet
  let masses: WordSet
  let echoes: WordSet
  let spendings: WordSet
  let sum: WordID
  let links: WordSet
  let of, `in`, from, to, between, and, or, more, which: WordID
  /// Words that add a figure to the one before: "4 billion euros in March and another 1.5 billion in April".
  let adding: WordSet

  private init(lexicon: Lexicon) {
    periods = WordSet("year month week day hour head person night annum piece", lexicon: lexicon)
    weights = WordSet(Self.weights, lexicon: lexicon)
    each = WordSet("a an per each", lexicon: lexicon)
    goods = WordSet(Self.goods, lexicon: lexicon)
    echoes = WordSet(Self.echoes, lexicon: lexicon)
    masses = WordSet(Self.masses, lexicon: lexicon)
    links = WordSet(Self.links, lexicon: lexicon)
    spendings = WordSet(Self.spent, lexicon: lexicon)
    sum = lexicon.id(of: "sum")
    of = lexicon.id(of: "of")
    `in` = lexicon.id(of: "in")
    from = lexicon.id(of: "from")
    to = lexicon.id(of: "to")
    between = lexicon.id(of: "between")
    and = lexicon.id(of: "and")
    or = lexicon.id(of: "or")
    more = lexicon.id(of: "more")
    which = lexicon.id(of: "which")
    adding = WordSet("another further", lexicon: lexicon)
  }
}
