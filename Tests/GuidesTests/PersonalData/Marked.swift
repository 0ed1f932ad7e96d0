// How does a test say what is to be found in a text?

import Curation
import Foundation
import Guides
import Testing

/// A line of a table: how sure a finding is to be, and the text with brackets around what is found.
///
/// The brackets are ⟦ and ⟧; `none` has none. `\n` stands for the end of a line.
struct Marked: CustomTestStringConvertible {
  var certainty: PersonalCertainty?
  var text: String
  var places: [Range<Int>]
  var testDescription: String { text }

  init?(_ line: Substring) {
    let columns = line.split(separator: "|", maxSplits: 1)
    guard columns.count == 2 else { return nil }
    let word = columns[0].trimmingCharacters(in: .whitespaces)
    certainty = PersonalCertainty.allCases.first { $0.name == word }
    if certainty == nil, word != "none" { return nil }
    text = ""
    places = []
    var start = 0
    let marked = columns[1].dropFirst().replacing("\\n", with: "\n")
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": places.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
  }

  /// The lines of a table.
  static func table(_ lines: String) -> [Marked] {
    lines.split(separator: "\n").compactMap(Marked.init)
  }
}

/// Holds a table against what is found of these kinds.
func expect(
  _ kinds: Set<PersonalKind>,
  _ table: String,
  by author: TextAuthor = .unknown,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = table.split(separator: "\n")
  let marked = Marked.table(table)
  #expect(lines.count == marked.count, "a line can't be read", sourceLocation: sourceLocation)
  for line in marked {
    let found = PersonalData.findings(in: line.text, by: author).filter { kinds.contains($0.kind) }
    func shown(_ range: Range<Int>) -> String {
      String(decoding: Array(line.text.utf8)[range], as: UTF8.self)
    }
    #expect(
      found.map { shown($0.range) } == line.places.map(shown),
      "\(line.text)",
      sourceLocation: sourceLocation
    )
    #expect(found.map(\.range) == line.places, "\(line.text)", sourceLocation: sourceLocation)
    expectSeen(line.text, sourceLocation: sourceLocation)
    for finding in found {
      #expect(
        finding.certainty == line.certainty,
        "\(line.text): \(finding)",
        sourceLocation: sourceLocation
      )
    }
  }
}

/// Holds what is certain in a text against the look that is taken at its bytes first: alone, and
/// escaped for JSON in a line with others.
///
/// - Returns: whether that look rules the text out.
@discardableResult
func expectSeen(
  _ text: String,
  rules: PersonalDataRules = PersonalDataRules(),
  sourceLocation: SourceLocation = #_sourceLocation
) -> Bool {
  let isRuledOut = !PersonalData.mayBeCertain(in: text.utf8, rules: rules)
  let certain = PersonalData.findings(in: text, rules: rules).filter { $0.certainty == .certain }
  if certain.isEmpty { return isRuledOut }
  #expect(!isRuledOut, "\(text)", sourceLocation: sourceLocation)
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "\"", "\\": "\\\(scalar)"
    default: String(scalar)
    }
  }.joined()
  let line = Array("{\"role\":\"bot\",\"text\":\"\(escaped)\",\"weight\":0}".utf8)
  let left = line.withUnsafeBufferPointer {
    PersonalDataGate.left(in: $0, isJSON: true, rules: rules)
  }
  #expect(left.count == certain.count, "\(text)", sourceLocation: sourceLocation)
  return isRuledOut
}

/// The folder with test vectors beside the project, nil where there is none.
let personalDataVectors: URL? = {
  var folder = project
  while folder.pathComponents.count > 1 {
    folder.deleteLastPathComponent()
    let file = folder.appending(path: "shared/oracles/personal-data/vectors.tsv")
    if FileManager.default.fileExists(atPath: file.path) { return file }
  }
  return nil
}()
