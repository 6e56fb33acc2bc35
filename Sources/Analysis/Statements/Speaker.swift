import News

/// Who a source is.
struct Speaker: Equatable {
  var name: String?
  var kind: Statement.SpeakerKind?
  /// The person, by index into the people of the text.
  var person: Int?

  /// Nothing is known of the speaker.
  static let unknown = Speaker(name: nil, kind: nil)
  /// Somebody without a name.
  static let unnamed = Speaker(name: nil, kind: .unnamed)
}
