/// How is a value of a line taken as the type its key wants?

import Curation
import JSONLines

/// Reads of single values, each with its fault.
enum LineFields {
  /// A text, nil for `null` and for an empty one.
  static func text(_ value: JSONValue, _ key: String) throws(LineFault) -> String? {
    if let text = value.utf8 { return text.isEmpty ? nil : text.string }
    if value.isNull { return nil }
    throw LineFault(.wrongType(key: key, expected: .string, turn: nil))
  }

  /// A text or a whole number of 64 bits, with a sign or without, nil for `null` and for an empty
  /// text.
  static func identifier(_ value: JSONValue, _ key: String) throws(LineFault) -> String? {
    if let text = value.utf8 { return text.isEmpty ? nil : text.string }
    if value.isNull { return nil }
    if let number = value.integer { return String(number) }
    if let number = value.unsigned { return String(number) }
    throw LineFault(.wrongType(key: key, expected: .stringOrInteger, turn: nil))
  }

  /// Takes a key that every form spells alike, of which conversation it is and where from; answers
  /// whether it was one.
  static func take(
    _ key: JSONText,
    _ value: JSONValue,
    into found: inout Conversation
  ) throws(LineFault) -> Bool {
    switch key {
    case "conversation_id": found.externalID = try identifier(value, "conversation_id")
    case "id":
      let id = try identifier(value, "id")
      found.externalID = found.externalID ?? id
    case "source": found.source = try text(value, "source") ?? ""
    case "language": found.language = try text(value, "language")
    default: return false
    }
    return true
  }

  /// Checks what a turn of that speaker must have, and makes it.
  static func turn(_ speaker: Speaker, _ text: JSONText, at index: Int) throws(LineFault) -> Turn {
    if isBlank(text.bytes), speaker.mustSpeak { throw LineFault(.emptyText(turn: index)) }
    return Turn(speaker, text.string)
  }

  /// Whether a text has nothing but white space.
  static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes where byte > 0x20 {
      if byte < 0x80 { return false }
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
        $0.properties.isWhitespace
      }
    }
    return true
  }
}

extension Speaker {
  /// Whether a turn of this speaker without text is a fault.
  var mustSpeak: Bool {
    switch self {
    case .customer, .bot, .agent: true
    case .tool, .system, .note: false
    }
  }
}
