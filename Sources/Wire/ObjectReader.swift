import JSON

/// Reads the members of a JSON object by name and kind, and says what is wrong with one in words.
struct ObjectReader {
  /// A member that is missing, unknown or of the wrong kind.
  struct Problem: Error {
    var message: String
  }

  let object: JSONObject
  /// What the object is called in messages, with a dot behind: "filters."; empty for the line itself.
  var path = ""

  /// The member `key`; nil where it is absent or null.
  func value(_ key: String) -> JSONValue? {
    guard let value = object[key], value != .null else { return nil }
    return value
  }

  func string(_ key: String) throws(Problem) -> String? {
    guard let value = value(key) else { return nil }
    guard let string = value.string else { throw mismatch(key, "a string", value) }
    return string
  }

  func bool(_ key: String) throws(Problem) -> Bool? {
    guard let value = value(key) else { return nil }
    guard let bool = value.bool else { throw mismatch(key, "true or false", value) }
    return bool
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
    guard let value = value(key) else { return nil }
    guard let integer = value.integer, range.contains(integer) else {
      throw Problem(message: "\(path)\(key) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return integer
  }

  func number(_ key: String) throws(Problem) -> Double? {
    guard let value = value(key) else { return nil }
    guard let number = value.number else { throw mismatch(key, "a number", value) }
    return number
  }

  /// A list of strings, for which a single string may stand too; empty where it is absent.
  func strings(_ key: String) throws(Problem) -> [String] {
    switch value(key) {
    case nil: return []
    case .string(let single): return [single]
    case .array(let elements):
      var strings: [String] = []
      for element in elements {
        guard let string = element.string else { throw mismatch(key, "a list of strings", element) }
        strings.append(string)
      }
      return strings
    case let value?: throw mismatch(key, "a list of strings", value)
    }
  }

  func array(_ key: String) throws(Problem) -> [JSONValue]? {
    guard let value = value(key) else { return nil }
    guard let array = value.array else { throw mismatch(key, "an array", value) }
    return array
  }

  func reader(_ key: String) throws(Problem) -> ObjectReader? {
    guard let value = value(key) else { return nil }
    return try Self.reader(value, path: "\(path)\(key)")
  }

  /// A list of objects; empty where it is absent.
  func readers(_ key: String) throws(Problem) -> [ObjectReader] {
    var readers: [ObjectReader] = []
    for element in try array(key) ?? [] { readers.append(try Self.reader(element, path: "\(path)\(key)")) }
    return readers
  }

  /// One of the values of an enumeration.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) throws(Problem) -> Choice? {
    guard let name = try string(key) else { return nil }
    if let choice = Choice(rawValue: name) { return choice }
    throw unknown("\(path)\(key)", name, among: Choice.allCases.map(\.rawValue))
  }

  /// The value of a member that must be there.
  func required<Value>(_ key: String, _ value: Value?) throws(Problem) -> Value {
    guard let value else { throw Problem(message: "\(path)\(key) is missing") }
    return value
  }

  /// Refuses members with other names: a misspelt filter must not be a filter left out.
  func refuseOthers(than keys: [String]) throws(Problem) {
    for member in object.members where !keys.contains(member.key) {
      throw unknown("member", path + member.key, among: keys.map { path + $0 })
    }
  }

  /// What to say of a name that is none of those known.
  func unknown(_ what: String, _ name: String, among names: [String]) -> Problem {
    let hint =
      if let nearest = Spelling.nearest(to: name, among: names) {
        "did you mean \"\(nearest)\"?"
      } else {
        "known: \(names.joined(separator: ", "))"
      }
    return Problem(message: "unknown \(what) \"\(name)\"; \(hint)")
  }

  private func mismatch(_ key: String, _ expected: String, _ found: JSONValue) -> Problem {
    Problem(message: "\(path)\(key) must be \(expected), not \(found.kind)")
  }

  private static func reader(_ value: JSONValue, path: String) throws(Problem) -> ObjectReader {
    guard let object = value.object else { throw Problem(message: "\(path) must be an object, not \(value.kind)") }
    return ObjectReader(object: object, path: path + ".")
  }
}
