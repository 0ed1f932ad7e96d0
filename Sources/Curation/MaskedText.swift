/// How does a text read with placeholders in place of what is personal?

/// A text with placeholders in place of what was personal.
///
/// Text that is not masked keeps every byte.
public struct MaskedText: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The placeholders in their order.
  public var marks: [PlaceholderMark]

  /// Makes a masked text.
  public init(text: String, marks: [PlaceholderMark]) {
    self.text = text
    self.marks = marks
  }

  /// The text of a turn with its masked marks replaced.
  ///
  /// - Parameters:
  ///   - original: the text as it is stored.
  ///   - marks: marks of this text, in order and without overlaps; those that are not masked, or lie
  ///     outside the text, change nothing.
  public init(_ original: String, marks: some Sequence<PersonalMark>) {
    let masked = marks.filter(\.isMasked)
    guard !masked.isEmpty else {
      self.init(text: original, marks: [])
      return
    }
    let source = Array(original.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var places: [PlaceholderMark] = []
    var end = 0
    for mark in masked where mark.range.lowerBound >= end && mark.range.upperBound <= source.count {
      bytes += source[end..<mark.range.lowerBound]
      let start = bytes.count
      bytes += Array(mark.placeholder.utf8)
      places.append(
        PlaceholderMark(
          place: start..<bytes.count,
          original: mark.range,
          kind: mark.kind,
          placeholder: mark.placeholder
        )
      )
      end = mark.range.upperBound
    }
    bytes += source[end...]
    self.init(text: String(decoding: bytes, as: UTF8.self), marks: places)
  }

  /// The original again, of which `original` is the text that was masked.
  public func restored(from original: String) -> String {
    let (masked, source) = (Array(text.utf8), Array(original.utf8))
    var bytes: [UInt8] = []
    var end = 0
    for mark in marks {
      bytes += masked[end..<mark.place.lowerBound]
      bytes += source[mark.original]
      end = mark.place.upperBound
    }
    bytes += masked[end...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a place of this text stands in the original, in UTF-8 bytes of both: all of what a
  /// placeholder stands for where the place touches one.
  public func original(of place: Range<Int>) -> Range<Int> {
    let start = originalStart(place.lowerBound)
    return start..<max(start, originalEnd(place.upperBound))
  }

  private func originalStart(_ place: Int) -> Int {
    guard let mark = marks.last(where: { $0.place.lowerBound <= place }) else { return place }
    if place < mark.place.upperBound || mark.place.isEmpty && place == mark.place.lowerBound {
      return mark.original.lowerBound
    }
    return place - mark.place.upperBound + mark.original.upperBound
  }

  private func originalEnd(_ place: Int) -> Int {
    guard let mark = marks.last(where: { $0.place.lowerBound < place }) else { return place }
    if place <= mark.place.upperBound { return mark.original.upperBound }
    return place - mark.place.upperBound + mark.original.upperBound
  }
}

/// A placeholder in a text, and what it stands for.
public struct PlaceholderMark: Hashable, Sendable {
  /// Where it stands: UTF-8 bytes of the masked text; empty where a value was cut.
  public var place: Range<Int>
  /// Where its value stands: UTF-8 bytes of the original.
  public var original: Range<Int>
  /// What the value is.
  public var kind: PersonalKind
  /// The placeholder.
  public var placeholder: String

  /// Makes a placeholder.
  public init(place: Range<Int>, original: Range<Int>, kind: PersonalKind, placeholder: String) {
    self.place = place
    self.original = original
    self.kind = kind
    self.placeholder = placeholder
  }
}
