extension Lexicon {
  /// Words of English that all taggers ask for.
  static let commonSources: [LexiconSource] = [
    LexiconSource(
      .function,
      """
      the a an in on at by for from with without within of to into onto upon about after before since until till during
      as if when while where who whom whose which what why how that this these those there here then thus so yet but and
      or nor not no he she it they we you i his her its their our my your him them us me one some many much more most
      several few all both each every any either neither such other another also only even still just now today
      yesterday tomorrow meanwhile however moreover nevertheless nonetheless therefore although though because despite
      unlike like per than is are was were be been being has have had do does did will would shall should can could may
      might must let lets according asked earlier later last next first instead once recently currently previously
      additionally furthermore finally overall under over through throughout among amid against between across along
      around beyond beside besides
      """),
    LexiconSource(
      .abbreviation,
      """
      mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr sen rep reps sens gov pres rev hon st jr sr messrs
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri no nos vs etc inc ltd co corp
      dept dist est fig approx ca cf vol pp al ave blvd rd ft mt
      """),
    LexiconSource(
      .month,
      """
      january february march april may june july august september october november december jan feb mar apr jun jul aug
      sep sept oct nov dec
      """),
    LexiconSource(
      .weekday,
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
    LexiconSource(
      .pronoun,
      """
      he she it they we you i his her hers its their theirs our ours my mine your yours him them us me himself herself
      itself themselves ourselves myself yourself who whom whose
      """),
    LexiconSource(
      .determiner,
      "a an the this that these those his her its their our my your some any each every no another both all several"),
    LexiconSource(
      .auxiliary,
      """
      is are was were be been being am has have had having do does did will would shall should can could may might must
      isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
      """),
    LexiconSource(
      .preposition,
      """
      of in on at by for from with without within to into onto upon about after before since until during as under over
      through throughout among amid against between across along around beyond beside besides despite toward towards
      near off out via per inside outside behind below above regarding concerning including
      """),
  ]
}
