/// What does simdjson let pass that Tonfall refuses?

/// A breach of Tonfall's own rules; strings are counted from 0 in the order of the line.
enum StrictBreach {
  case tooDeep
  case duplicateKey(String, ordinal: Int)
  case nullCharacter(ordinal: Int)
}

/// A reusable set of an object's keys, and the walk over a line that fills it.
struct KeySet {
  // Open addressing: the place of a key's word on the tape plus the stamp of its object, so that the
  // table need not be cleared between objects. Objects of few keys are compared pair by pair instead.
  private var slots: [(stamp: UInt32, index: UInt32)] = []
  private var stamp: UInt32 = 0
  private static let few = 12
  private static let kept = 1 << 16

  /// Finds the first breach in everything from `root` to the word at `end`.
  mutating func firstBreach(
    in root: JSONValue,
    end: Int,
    depth limit: Int,
    looksForNull: Bool
  ) -> StrictBreach? {
    // The table of a line with a million keys must not stay.
    defer { if slots.count > Self.kept { slots = [] } }
    var index = root.index
    var depth = 0
    var ordinal = 0
    while index < end {
      let value = JSONValue(words: root.words, strings: root.strings, index: index)
      switch value.tag {
      case Tag.string:
        if looksForNull, value.text.bytes.contains(0) { return .nullCharacter(ordinal: ordinal) }
        ordinal += 1
        index += 1
      case Tag.object, Tag.array:
        depth += 1
        guard depth <= limit else { return .tooDeep }
        if value.tag == Tag.object, let twice = duplicate(in: value) {
          let ordinal = ordinal + Self.strings(value, before: twice)
          return .duplicateKey(twice.text.string, ordinal: ordinal)
        }
        index += 1
      case Tag.objectEnd, Tag.arrayEnd:
        depth -= 1
        index += 1
      case Tag.integer, Tag.unsigned, Tag.double: index += 2
      default: index += 1
      }
    }
    return nil
  }

  private mutating func duplicate(in object: JSONValue) -> JSONValue? {
    let end = object.next - 1
    var count = 0
    var key = object.index + 1
    while key < end {
      var other = object.index + 1
      if count >= Self.few { return duplicateByHash(in: object) }
      while other < key {
        if object.at(other).text == object.at(key).text { return object.at(key) }
        other = object.at(other + 1).next
      }
      count += 1
      key = object.at(key + 1).next
    }
    return nil
  }

  private mutating func duplicateByHash(in object: JSONValue) -> JSONValue? {
    let end = object.next - 1
    var count = 0
    var key = object.index + 1
    while key < end {
      count += 1
      key = object.at(key + 1).next
    }
    var size = 64
    while size < count + count / 2 { size *= 2 }
    if slots.count < size || stamp == .max {
      slots = Array(repeating: (0, 0), count: size)
      stamp = 0
    }
    stamp += 1
    let mask = slots.count - 1
    key = object.index + 1
    while key < end {
      let text = object.at(key).text
      var slot = Self.hash(text.bytes) & mask
      while slots[slot].stamp == stamp {
        if object.at(Int(slots[slot].index)).text == text { return object.at(key) }
        slot = (slot + 1) & mask
      }
      // simdjson's tape, too, says places in 32 bits.
      slots[slot] = (stamp, UInt32(truncatingIfNeeded: key))
      key = object.at(key + 1).next
    }
    return nil
  }

  // How many strings of the object come before one of its keys.
  private static func strings(_ object: JSONValue, before key: JSONValue) -> Int {
    var count = 0
    var index = object.index + 1
    while index < key.index {
      switch object.at(index).tag {
      case Tag.string:
        count += 1
        index += 1
      case Tag.integer, Tag.unsigned, Tag.double: index += 2
      default: index += 1
      }
    }
    return count
  }

  // Swift's own hasher is seeded at random for each run, so nobody can choose keys that collide.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    return hasher.finalize()
  }
}
