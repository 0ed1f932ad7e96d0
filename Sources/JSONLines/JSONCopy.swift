/// How is a value of a parsed line written again?

extension LineWriter {
  /// Writes a parsed value compactly: members in their order, the same values, one way to write each.
  ///
  /// Whole numbers keep all digits; others get the shortest digits that give the same double, so `1e3`
  /// becomes `1000.0`.
  public mutating func value(_ value: JSONValue) {
    switch value.kind {
    case .null: null()
    case .bool: bool(value.bool ?? false)
    case .string: string(utf8: value.text.bytes)
    case .number: number(of: value)
    case .array:
      beginArray()
      for element in value.elements { self.value(element) }
      endArray()
    case .object:
      beginObject()
      for member in value.members { self.member(member.key, member.value) }
      endObject()
    }
  }

  /// Writes a key and a parsed value.
  public mutating func member(_ key: JSONText, _ value: JSONValue) {
    string(utf8: key.bytes)
    append(CollectionOfOne(UInt8(ascii: ":")))
    self.value(value)
  }

  private mutating func number(of value: JSONValue) {
    switch value.tag {
    case Tag.integer: integer(Int64(bitPattern: value.words[value.index + 1]))
    case Tag.unsigned: integer(value.words[value.index + 1])
    default: number(value.double ?? 0)
    }
  }
}
