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
    for finding in found {
      #expect(
        finding.certainty == line.certainty,
        "\(line.text): \(finding)",
        sourceLocation: sourceLocation
      )
    }
  }
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
