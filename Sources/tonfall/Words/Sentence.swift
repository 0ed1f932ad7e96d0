/// How does a name from outside get into a sentence without breaking it?

/// A sentence of the program's: what is put into it stands on one line and is safe to show, so that
/// its line ends are the program's own.
struct Sentence: ExpressibleByStringInterpolation {
  /// The sentence.
  let text: String

  init(stringLiteral text: String) {
    self.text = text
  }

  init(stringInterpolation parts: Parts) {
    text = parts.text
  }

  private init(joining texts: String...) {
    text = texts.joined()
  }

  /// One sentence after the other.
  static func + (first: Sentence, second: Sentence) -> Sentence {
    Sentence(joining: first.text, second.text)
  }

  /// What a sentence is put together from.
  struct Parts: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
    }

    /// Takes the program's own words as they are.
    mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    /// Takes a value as it is safe to show, on one line.
    mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += Console.name(value.description)
    }
  }
}
