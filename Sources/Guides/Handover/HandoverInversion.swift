/// Which other order do a Swedish entry's words stand in when something else begins the sentence?

extension HandoverEntry {
  /// The entry with its verb before its subject; nil when it does not begin with a subject.
  ///
  /// `jag|ja dör` is `dör jag|ja` then, and `min|vår man __ slår mig` is `slår min|vår man mig`.
  var inverted: HandoverEntry? {
    guard case .words(let first) = parts[0] else { return nil }
    let count: Int
    if first.contains(where: { Self.owners.contains($0.exact) }) {
      count = 2
    } else if first.contains(where: { Self.subjects.contains($0.exact) }) {
      count = 1
    } else {
      return nil
    }
    let subject = parts.prefix(count)
    var rest = parts.dropFirst(count)
    if case .gap = rest.first { rest.removeFirst() }
    guard case .words = rest.first, let verb = rest.popFirst(), case .words = subject.last else {
      return nil
    }
    var inverted = self
    inverted.parts = [verb] + subject + rest
    return inverted
  }

  /// The words that may stand behind the first of a Swedish entry: `hänger mig` in "då hänger jag mig".
  static let skipped = words("jag ja han hon hen vi man")

  // Words that are a subject, and words whose noun is one.
  private static let subjects = Set(
    words("jag ja han hon hen vi ni du det den hä pappa mamma").map(\.exact)
  )
  private static let owners = Set(words("min mitt mina vår").map(\.exact))

  private static func words(_ text: String) -> [Word] {
    text.split(separator: " ").map { text in
      let cut = HandoverWords(String(text))
      return Word(exact: cut.exact, plain: cut.plain, isStem: false, takesSlips: false)
    }
  }
}
