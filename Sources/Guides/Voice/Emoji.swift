/// Which characters of a text are emoji?

/// An emoji in its place.
struct Emoji {
  /// Where it stands, in the bytes that were searched.
  var range: Range<Int>
  var text: String

  /// Every emoji of a text, families and flags as one.
  static func all(in bytes: [UInt8]) -> [Emoji] {
    guard mayHold(bytes) else { return [] }
    var found: [Emoji] = []
    var place = 0
    for character in String(decoding: bytes, as: UTF8.self) {
      let length = character.utf8.count
      if length > 2, isEmoji(character) {
        found.append(Emoji(range: place..<place + length, text: String(character)))
      }
      place += length
    }
    return found
  }

  // Emoji begin with 0xE2 or above, but for digits with a sign that makes keys of them; quotation
  // marks and dashes, 0xE2 0x80, are none without a sign that begins with 0xEF.
  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    for (place, byte) in bytes.enumerated() where byte >= 0xE2 {
      if byte > 0xE2 || bytes[place + 1] != 0x80 { return true }
    }
    return false
  }

  /// The emoji without the sign that asks for a picture.
  static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0xFE0F }))
  }

  private static func isEmoji(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first?.properties else { return false }
    if first.isEmojiPresentation { return true }
    return first.isEmoji && character.unicodeScalars.contains { $0.value == 0xFE0F }
  }
}
