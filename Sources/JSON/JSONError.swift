/// Why a text is not JSON, and where.
public struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The text ends within a value, or holds none.
    case unexpectedEnd
    /// A byte that cannot stand where it stands.
    case unexpectedByte(UInt8)
    /// Something follows the value.
    case trailingText
    /// A control character within a string that must be written as an escape.
    case controlCharacter(UInt8)
    /// An escape that JSON doesn't know, or `\u` without four hexadecimal digits.
    case badEscape
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A number that JSON doesn't write so ("01", "1.", "+1").
    case badNumber
    /// A number beyond the range of a `Double`.
    case numberOutOfRange
    /// Arrays and objects nested more deeply than the limit.
    case tooDeep(limit: Int)
    /// A text longer than the limit, in bytes.
    case tooLong(limit: Int)
  }

  /// What is wrong.
  public var problem: Problem
  /// Where: the offset of the byte, from 0.
  public var position: Int

  /// Makes an error.
  public init(_ problem: Problem, at position: Int) {
    self.problem = problem
    self.position = position
  }

  /// One line for the user, with the offset.
  public var description: String {
    let what =
      switch problem {
      case .unexpectedEnd: "the text ends where a value is expected"
      case .unexpectedByte(let byte): "unexpected \(Self.name(of: byte))"
      case .trailingText: "text after the end of the value"
      case .controlCharacter(let byte): "\(Self.name(of: byte)) within a string must be written as an escape"
      case .badEscape: "unknown escape in a string"
      case .invalidUTF8: "bytes that are not UTF-8"
      case .badNumber: "a number that is not written as JSON writes it"
      case .numberOutOfRange: "a number out of range"
      case .tooDeep(let limit): "nested more than \(limit) levels deep"
      case .tooLong(let limit): "longer than \(limit) bytes"
      }
    return "\(what) (at byte \(position))"
  }

  private static func name(of byte: UInt8) -> String {
    if (0x21...0x7E).contains(byte) { return "'\(Character(UnicodeScalar(byte)))'" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(digits.utf8.count < 2 ? "0" : "")\(digits)"
  }
}
