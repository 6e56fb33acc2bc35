/// One JSON value.
///
/// A number without fraction and exponent that fits `Int64` is an `integer`, kept exact; any other is a `double`.
public enum JSONValue: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number that is an integer, exact.
  case integer(Int64)
  /// Any other number, always finite.
  case double(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, its members in the order of the text.
  case object(JSONObject)

  /// The string, where it is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The truth value, where it is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The elements, where it is an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The members, where it is an object.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The number as a `Double`, where it is one; integers beyond 2^53 are rounded.
  public var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The number as an `Int`, where it is a whole one: `3` and `3.0`, not `3.5`.
  public var integer: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  /// What kind of value it is, for messages: "a string", "an object".
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .double: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// The members of a JSON object in the order of the text.
///
/// A key that occurs twice is kept twice; the subscript answers with the last one, as most readers of JSON do. Objects
/// of the protocol have a dozen members, so looking one up walks the list.
public struct JSONObject: Equatable, Sendable {
  /// A key and its value.
  public struct Member: Equatable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members in the order of the text.
  public var members: [Member]

  /// Makes an object of its members.
  public init(_ members: [Member] = []) { self.members = members }

  /// The value of the last member `key`; nil where there is none.
  public subscript(key: String) -> JSONValue? { members.last { $0.key == key }?.value }
}
