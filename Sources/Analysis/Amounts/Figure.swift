/// A number as it stands in a text, without its currency: "1.8", "twenty-five", "61 billion", "tens of millions".
struct Figure {
  /// The token after its last.
  var end: Int
  /// What is written before the scale: 1.8 of "1.8 billion".
  var mantissa: Double
  /// The product of its scales; 1 where there are none.
  var scale: Double = 1
  /// The bounds of a number without a figure, scale included: 2e10 and 1e11 for "tens of billions".
  var vague: ClosedRange<Double>?
  /// Whether a plus sign stands after the figure: "$100+ million".
  var hasPlus = false
  /// Whether it is written in digits.
  var isDigits = false
  /// Whether the digits have groups of thousands: "50,000".
  var hasGroups = false

  var value: Double { mantissa * scale }
  var hasScale: Bool { scale > 1 }
}
