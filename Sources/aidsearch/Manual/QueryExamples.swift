/// What a query may hold besides fields, with what it finds: for the manual.
enum QueryExamples {
  static let words = [
    ("aid tanks", "Both words, in any form (tank, tanks)"),
    ("\"long range\"", "The words next to each other"),
    ("missil*", "Words that begin so"),
    ("aid OR loans", "Either"),
    ("aid -jets", "The first without the second; so does NOT"),
    ("(aid OR loans) tanks", "Groups"),
    ("aid NEAR/5 tanks", "At most five words between them"),
    ("108 billion", "That sum, however it is written, as precise as it is written, in any currency"),
    ("$108bn", "The same in US dollars"),
    ("~97bn", "Within 10 percent"),
    (">60bn", "Over that sum; also >=, <, <="),
    ("100bn..130bn", "Between two sums; either end may be left out"),
    ("*", "Everything"),
  ]
}
