import News
import Testing

@testable import Analysis

@Suite("Amounts and countries of any text")
struct AmountCountryRandomTests {
  private static let pieces = [
    "$", "US", "U.S.", "€", "£", "¢", "USD", "Rs", "RM", "C", "5", "61", "1,200", "3.5", "000", "10,00,000", "1/2", "½",
    "+",
    "-", "–", "—", ".", ",", "%", "(", ")", "“", "”", "'s", "'", "\n", "\u{a0}", "billion", "bn", "m", "k", "crore",
    "half",
    "a", "an", "and", "one", "twenty", "hundred", "point", "tens", "of", "billions", "several", "couple", "dollars",
    "euros", "pounds", "won", "kroner", "cents", "Canadian", "more", "than", "over", "nearly", "about", "between",
    "from",
    "to", "or", "plus", "worth", "budget", "in", "aid", "Georgia", "Jordan", "Chad", "Mr.", "Michael", "Moscow", "Kyiv",
    "The Hague", "Washington", "said", "has", "Lebanon", "Pa.", "Texas", "the", "Bank", "People's Republic of China",
    "New England", "St. Lucia", "Street", "é", "🇺🇦", "мільярд", "\u{200b}",
  ]

  @Test("Spans lie within the text, in order and apart; bounds are in order; a second run finds the same")
  func sane() {
    var generator = SplitMix64(state: 20_261_122)
    for _ in 0..<4000 {
      let count = Int(generator.next() % 24)
      var text = ""
      for _ in 0..<count {
        text += Self.pieces[Int(generator.next() % UInt64(Self.pieces.count))]
        if generator.next() % 3 != 0 { text += " " }
      }
      let analyzed = AnalyzedText(text)
      let amounts = AmountTagger.mentions(in: analyzed)
      let countries = CountryTagger.mentions(in: analyzed)
      #expect(amounts == AmountTagger.mentions(in: analyzed))
      #expect(countries == CountryTagger.mentions(in: analyzed))
      for spans in [amounts.map(\.span), countries.map(\.span)] {
        var end = 0
        for span in spans {
          #expect(span.start >= end && span.end > span.start && span.end <= text.utf8.count, "\(text)")
          #expect(String(validating: analyzed.bytes[span.start..<span.end], as: UTF8.self) != nil, "\(text)")
          end = span.end
        }
      }
      for amount in amounts.map(\.amount) {
        #expect(amount.minimum != nil || amount.maximum != nil, "\(text)")
        if let low = amount.minimum, let high = amount.maximum { #expect(low <= high, "\(text)") }
        if let value = amount.value { #expect(value == amount.minimum || value == amount.maximum, "\(text)") }
        #expect(amount.isVague ? amount.value == nil : true, "\(text)")
        if let code = amount.currency { #expect(Currency(code: code) != nil, "\(code)") }
      }
      for country in countries { #expect(Country(code: country.code) != nil) }
    }
  }
}
