/// Party and state of a member of the US Congress as agencies write them: "R-Wis.", "D-Calif.".
struct CongressSeat {
  /// "republican", "democrat" or "independent".
  let party: String
  /// The words of the state's name in small letters.
  let state: [String]

  /// Reads three tokens: the party's letter, a hyphen, the state's abbreviation; nil where they are something else.
  init?(_ tokens: Range<Int>, in text: AnalyzedText) {
    guard tokens.count == 3, text.tokens[tokens.lowerBound].shape == .initial,
      text.tokens[tokens.lowerBound + 1].kind == .hyphen, let party = Self.parties[text.string(tokens.lowerBound)],
      let state = Self.states[text.string(tokens.lowerBound + 2).lowercased().filter { $0 != "." }]
    else { return nil }
    self.party = party
    self.state = state
  }

  private static let parties = ["R": "republican", "D": "democrat", "I": "independent"]
  private static let states: [String: [String]] = {
    let table = """
      ala al alabama, alaska ak alaska, ariz az arizona, ark ar arkansas, calif ca california, colo co colorado, conn ct
      connecticut, del de delaware, fla fl florida, ga ga georgia, hawaii hi hawaii, idaho id idaho, ill il illinois, ind
      in indiana, iowa ia iowa, kan ks kansas, ky ky kentucky, la la louisiana, maine me maine, md md maryland, mass ma
      massachusetts, mich mi michigan, minn mn minnesota, miss ms mississippi, mo mo missouri, mont mt montana, neb ne
      nebraska, nev nv nevada, okla ok oklahoma, ore or oregon, pa pa pennsylvania, tenn tn tennessee, texas tx texas,
      utah ut utah, vt vt vermont, va va virginia, wash wa washington, wis wi wisconsin, wyo wy wyoming,
      nh new-hampshire, nj new-jersey, nm new-mexico, ny new-york, nc north-carolina, nd north-dakota, ri rhode-island,
      sc south-carolina, sd south-dakota, wva wv west-virginia
      """
    var states: [String: [String]] = [:]
    for line in table.split(separator: ",") {
      let parts = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let name = parts.last?.split(separator: "-").map(String.init) else { continue }
      for part in parts { states[part] = name }
    }
    return states
  }()
}
