/// Which character stands at this line and column, and where does a key come a second time?

/// A text cut into lines as YAML cuts them, to look things up by place.
struct SourceText {
  private var lines: [Substring.UnicodeScalarView] = []

  init(_ text: String) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch scalar {
      case "\n", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(scalars[start..<index])
        start = next
      case "\r":
        lines.append(scalars[start..<index])
        start = next < scalars.endIndex && scalars[next] == "\n" ? scalars.index(after: next) : next
        index = start
        continue
      default: break
      }
      index = next
    }
    lines.append(scalars[start...])
  }

  /// The place of the first tab outside comments' own lines.
  var firstTab: YAMLPlace? {
    for (index, line) in lines.enumerated() where line.contains("\t") {
      if line.first(where: { $0 != " " && $0 != "\t" }) == "#" { continue }
      var column = 1
      for scalar in line {
        if scalar == "\t" { return YAMLPlace(line: index + 1, column: column) }
        column += 1
      }
    }
    return nil
  }

  /// The scalar value at a place; nil past a line's end.
  func scalar(at place: YAMLPlace) -> Unicode.Scalar? {
    guard lines.indices.contains(place.line - 1) else { return nil }
    return lines[place.line - 1].dropFirst(place.column - 1).first
  }

  /// The place of the character that is `offset` characters from the beginning.
  func place(ofCharacter offset: Int) -> YAMLPlace {
    var left = offset
    for (index, line) in lines.enumerated() {
      let count = String(line).count
      if left <= count { return YAMLPlace(line: index + 1, column: left + 1) }
      left -= count + 1
    }
    return YAMLPlace(line: lines.count, column: 1)
  }

  /// Where a block mapping whose key `key` stands at `first` has it again; nil where that can't be
  /// told.
  func secondPlace(ofKey key: String, first: YAMLPlace) -> YAMLPlace? {
    for index in first.line..<max(first.line, lines.count) {
      let line = lines[index]
      let indent = line.prefix { $0 == " " }.count
      guard let start = line.dropFirst(indent).first, start != "#" else { continue }
      if indent < first.column - 1 { return nil }
      guard indent == first.column - 1 else { continue }
      let rest = String(line.dropFirst(indent))
      for spelled in [key, "\"\(key)\"", "'\(key)'"] where rest.hasPrefix(spelled) {
        if rest.dropFirst(spelled.count).first(where: { $0 != " " }) == ":" {
          return YAMLPlace(line: index + 1, column: first.column)
        }
      }
    }
    return nil
  }
}
