import Testing
import Wire

@Test(arguments: [
  ("--speeker", "--speaker"), ("--sicne", "--since"), ("--json", "--json"), ("--xyzzy", nil), ("facet", "facets"),
  ("indx", "index"), ("add", nil),
])
func nearestWord(_ word: String, _ expected: String?) {
  let words = ["--speaker", "--since", "--until", "--json", "facets", "index", "show"]
  #expect(Spelling.nearest(to: word, among: words) == expected)
}
