import News
import QueryLanguage
import Testing

/// Queries and the trees they must give.
@Test(arguments: [
  ("Stoltenberg 108 billion", "(and (word Stoltenberg) (amount 108 billion))"),
  ("Stoltenberg 30 countries", "(and (word Stoltenberg) (word 30) (word countries))"),
  ("Jan. 30", "(and (word Jan) (word 30))"),
  ("speaker:Rossi amount:97bn", "(statement (speaker Rossi) (amount 97bn))"),
])
func trees(query: String, tree: String) throws {
  #expect(try ParsedQuery(parsing: query).tree == tree)
}
