/// Which kinds of value do Tonfall's files have?

extension YAMLKind where Value == String {
  /// Any text; a number or `no` without quotes is the text that stands there.
  public static var text: YAMLKind { scalar(.text) { text, _ in text } }

  /// A text that is more than white space.
  public static var filledText: YAMLKind {
    scalar(.filledText) { text, _ in
      text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : text
    }
  }

  /// Lower-case ASCII letters, digits and `_`, a letter first, at most 64.
  public static var identifier: YAMLKind {
    scalar(.identifier) { text, _ in
      let isWord = text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      }
      guard isWord, text.utf8.count <= 64, let first = text.utf8.first, first >= 0x61 else {
        return nil
      }
      return text
    }
  }

  /// One of these words.
  public static func oneOf(_ words: [String]) -> YAMLKind {
    scalar(.oneOf(words)) { text, _ in words.contains(text) ? text : nil }
  }
}

extension YAMLKind where Value == Bool {
  /// `true` or `false`, without quotes; `yes`, `on` and the like are no booleans.
  public static var boolean: YAMLKind {
    scalar(.boolean) { text, isPlain in
      guard isPlain else { return nil }
      return text == "true" ? true : text == "false" ? false : nil
    }
  }
}

extension YAMLKind where Value == Int {
  /// A whole number in decimal digits without quotes; `010`, `0x10` and `1_000` are none.
  public static func integer(_ range: ClosedRange<Int>) -> YAMLKind {
    scalar(.integer(range)) { text, isPlain in
      guard isPlain, let value = Int(text), String(value) == text, range.contains(value) else {
        return nil
      }
      return value
    }
  }
}

extension YAMLKind where Value == Double {
  /// A decimal number without quotes, `0.25` or `1`; no exponent, no `.5`, no infinity.
  public static func number(_ range: ClosedRange<Double>) -> YAMLKind {
    scalar(.number(range)) { text, isPlain in
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
      let isDecimal = parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
      guard isPlain, isDecimal, parts.count <= 2, parts[0] == "0" || !parts[0].hasPrefix("0"),
        let value = Double(text), range.contains(value)
      else { return nil }
      return value
    }
  }
}

extension YAMLKind {
  /// A list of a kind; the mistakes of all its elements are noted.
  public static func list<Element>(
    of kind: YAMLKind<Element>
  ) -> YAMLKind where Value == [Element] {
    YAMLKind(.list(kind.expectation)) { node, notes in
      guard case .sequence(let nodes) = node.content else {
        notes.note(.wrongType(expected: .list(kind.expectation), found: node.type), node.place)
        return nil
      }
      var values: [Element] = []
      for element in nodes {
        if let value = kind.read(element, &notes) { values.append(value) }
      }
      return values
    }
  }

  /// Keys with values, read by `body`; a key that it did not ask for is noted.
  public static func mapping(
    _ body: @escaping (inout YAMLMapping) -> Value?
  ) -> YAMLKind {
    YAMLKind(.mapping) { node, notes in
      guard var mapping = YAMLMapping(node, file: notes.file) else {
        notes.note(.wrongType(expected: .mapping, found: node.type), node.place)
        return nil
      }
      let value = body(&mapping)
      notes.add(mapping.finish())
      return value
    }
  }

  /// A word or keys with values: whichever the node is.
  public static func either(_ scalar: YAMLKind, orMapping mapping: YAMLKind) -> YAMLKind {
    let expectation = YAMLExpectation.either(scalar.expectation, mapping.expectation)
    return YAMLKind(expectation) { node, notes in
      switch node.type {
      case .mapping: return mapping.read(node, &notes)
      case .scalar: return scalar.read(node, &notes)
      case .nothing, .sequence:
        notes.note(.wrongType(expected: expectation, found: node.type), node.place)
        return nil
      }
    }
  }
}
