/// Which slots does a text leave to the bot?

/// The names between `{{` and `}}`.
public enum SlotNames {
  /// The names in the order of the text, as often as they stand there.
  public static func names(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var names: [String] = []
    var start: Int?
    var place = 0
    while place + 1 < bytes.count {
      switch (bytes[place], bytes[place + 1]) {
      case (0x7B, 0x7B):
        start = place + 2
        place += 2
      case (0x7D, 0x7D):
        if let begin = start {
          let name = String(decoding: bytes[begin..<place], as: UTF8.self)
          let bare = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
          if isName(bare) { names.append(bare) }
        }
        start = nil
        place += 2
      case (0x0A, _):
        start = nil
        place += 1
      default: place += 1
      }
    }
    return names
  }

  /// Whether a text can be a slot's name: letters, digits, `_`, `-` and `.`, at most 64 bytes.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.unicodeScalars.allSatisfy { scalar in
        scalar == "_" || scalar == "-" || scalar == "."
          || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark
      }
  }
}
