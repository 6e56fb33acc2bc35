/// The language of a document as its fields name it: a tag of RFC 5646 ("en-GB"), or what is written in its place.
enum LanguageTag {
  /// The code of the language in small letters, of two or three letters as in ISO 639: "en" of "en-GB", "en_US.UTF-8"
  /// and "English". Nil where nothing of the kind is written, or only that the language is not known.
  static func code(_ value: String?) -> String? {
    guard let value else { return nil }
    // Of several languages the first is meant; what stands behind the language says the country or script.
    let first = value.split { " ,;/".contains($0) }.first ?? ""
    let tag = first.prefix { $0 != "-" && $0 != "_" && $0 != "." }.lowercased()
    if let code = names[tag] { return code }
    guard (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
    return unknown.contains(tag) ? nil : long[tag] ?? tag
  }

  /// ISO 639-2's codes for no single known language.
  private static let unknown: Set<String> = ["und", "mul", "mis", "zxx"]

  /// Codes of three letters that some catalogues use where there is one of two.
  private static let long = [
    "eng": "en", "ukr": "uk", "rus": "ru", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it",
    "pol": "pl", "por": "pt", "nld": "nl", "dut": "nl", "tur": "tr", "ara": "ar", "zho": "zh", "chi": "zh", "jpn": "ja",
  ]

  private static let names = [
    "english": "en", "ukrainian": "uk", "russian": "ru", "german": "de", "deutsch": "de", "french": "fr",
    "français": "fr", "spanish": "es", "español": "es", "italian": "it", "polish": "pl", "portuguese": "pt",
    "dutch": "nl", "turkish": "tr", "arabic": "ar", "chinese": "zh", "japanese": "ja",
  ]
}
