/// What does a reviewer need to know of the label in front of them?

internal import Curation
internal import TerminalUI
internal import Wording

/// Definition, when not, and look-alike of one label, in the reviewer's language.
struct LabelGuidance {
  private let label: Label
  private let labels: [Label]
  private let language: Language

  /// Knows of a label among those of its list.
  init(_ label: Label, among labels: [Label], _ language: Language) {
    self.label = label
    self.labels = labels
    self.language = language
  }

  /// Name and definition.
  var line: String {
    let name = language.pick(label.name)
    let definition = language.pick(label.definition)
    return definition.isEmpty ? name : name + ": " + definition
  }

  /// What there is beside the name, a part a line; empty where the scheme says nothing.
  var parts: [String] {
    let words = language.words
    var parts = [sentence(language.pick(label.definition))]
    let notWhen = language.pick(label.notWhen)
    if !notWhen.isEmpty { parts.append(sentence(words.notWhen + " " + notWhen)) }
    if let other = labels.first(where: { $0.id == label.lookAlike }) {
      parts.append(sentence(words.lookAlike(language.pick(other.name))))
    }
    return parts.filter { !$0.isEmpty }
  }

  /// All of it in one paragraph; nil where there is nothing but the name.
  var paragraph: String? {
    let parts = parts
    return parts.isEmpty ? nil : language.pick(label.name) + ": " + parts.joined(separator: " ")
  }

  private func sentence(_ text: String) -> String {
    text.isEmpty || text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
  }
}
