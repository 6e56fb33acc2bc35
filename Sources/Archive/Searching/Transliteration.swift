/// When two spellings of a name are one name in Latin letters: Zelensky, Zelenskyy and Zelenskiy; Shmyhal and Shmygal.
enum Transliteration {
  /// What the transliterations of one name have in common: how Ukrainian and Russian letters are rendered in English,
  /// French, German and Polish is folded together, doubled letters are single.
  static func key(_ folded: String) -> String {
    var text = folded
    if text.hasPrefix("ye") || text.hasPrefix("je") { text.removeFirst() }
    var key: [Character] = []
    var letters = Array(text)[...]
    while let letter = letters.popFirst() {
      var sound: [Character] = [letter]
      switch (letter, letters.first) {
      case ("k", "h"), ("g", "h"): sound = ["h"]
      case ("z", "h"), ("s", "h"), ("c", "h"): sound = [letter, "h"]
      case ("c", "z"): sound = ["c", "h"]
      case ("s", "z"): sound = ["s", "h"]
      case ("k", "s"): sound = ["x"]
      case ("i", "u"), ("y", "u"), ("j", "u"): sound = ["y", "u"]
      case ("i", "a"), ("y", "a"), ("j", "a"): sound = ["y", "a"]
      default:
        switch letter {
        case "g": key.append("h")
        case "w": key.append("v")
        case "i", "y", "j": if key.last != "y" { key.append("y") }
        default: if key.last != letter { key.append(letter) }
        }
        continue
      }
      letters.removeFirst()
      key += sound
    }
    return String(key)
  }
}
