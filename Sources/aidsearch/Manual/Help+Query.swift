import News

extension Help {
  /// A page on the query language; index/QUERIES.md is the whole guide.
  static var queryLanguage: String {
    var text = """
      Every answer says how the query was read; --explain shows more, --literal takes words as words.

      Words and sums:

      """
    text += table(QueryExamples.words)
    text += """

      Fields:

      """
    text += table(Field.allCases.filter(\.isQueryPrefix).map { ($0.example, $0.help) })
    text += """

      AND stands between words and binds closer than OR; OR, AND, NOT and NEAR are read in capitals only.
      Conditions that join speaker: or said: with each other, with amount: or with country: hold within one statement.
      A figure is as precise as it is written: 108 billion finds 108.3, not 110. One without a currency before a plural
      (1 million shells) is found as words too.
      Words that mean the same are found as well (Kiev, Kyiv); synonyms.txt in the index folder adds to them, a group a
      line: Bakhmut; Artemivsk.

      In a shell put queries into single quotes: in double quotes "$61 billion" becomes "1 billion", for $6 is the shell's;
      > and < redirect, * is a pattern, ! calls up history, ( ) and ; are the shell's. A phrase goes into double quotes
      within the single ones, an apostrophe is written '\\'', and a query that begins with - or is a command goes after --:
        aidsearch '"long range" $61 billion'
        aidsearch -- '-speaker:Blinken tanks'

      """
    return text
  }
}
