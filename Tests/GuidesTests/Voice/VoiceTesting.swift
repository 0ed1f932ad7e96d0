// What do the tests of the voice guide have in common?

import Curation
import Foundation
import Guides
import StrictYAML
import Testing

/// What every guide of a test begins with.
let guideHead = """
  version: 1
  id: test
  language: sv
  status: draft

  """

/// The labels of most workspaces.
func serviceLabels() throws -> LabelScheme { try LabelsFile.read(LabelPreset.service9.text) }

/// A guide of these lines, under the head of every test's guide.
func guide(_ lines: String, language: TextLanguage = .sv) throws -> VoiceGuide {
  let head = guideHead.replacing("language: sv", with: "language: \(language.rawValue)")
  return try VoiceFile.read(
    head + lines + "\n",
    language: language,
    scheme: serviceLabels(),
    file: "v.yml"
  )
}

/// A guide with one rule of these keys.
func rule(_ keys: String, language: TextLanguage = .sv, moves: String = "") throws -> VoiceGuide {
  try guide("\(moves)\nrules:\n  - {id: the-rule, severity: error, \(keys)}", language: language)
}

/// A finding as a test writes it.
struct Heard: Hashable, CustomStringConvertible {
  var kind: VoiceFinding.Kind
  var at: String?
  var instead: String?

  init(_ kind: VoiceFinding.Kind, at: String? = nil, instead: String? = nil) {
    self.kind = kind
    self.at = at
    self.instead = instead
  }

  var description: String { "\(kind) at \(at ?? "-") instead \(instead ?? "-")" }
}

extension VoiceGuide {
  /// The findings of a text, with the words that they are about.
  func heard(_ text: String, _ context: VoiceContext = VoiceContext()) -> [Heard] {
    findings(in: text, context: context).map { finding in
      let at = finding.range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
      return Heard(finding.kind, at: at, instead: finding.replacement)
    }
  }

  /// The words that findings are about.
  func places(_ text: String, _ context: VoiceContext = VoiceContext()) -> [String] {
    heard(text, context).map { $0.at ?? "" }
  }

  /// The rules that a text breaks.
  func broken(_ text: String, _ context: VoiceContext = VoiceContext()) -> Set<String> {
    Set(findings(in: text, context: context).map(\.rule))
  }

  /// The text after every replacement was taken, one after the other.
  func mended(_ text: String) -> String {
    var text = text
    for _ in 0..<100 {
      let next = findings(in: text, context: VoiceContext()).first { $0.replacement != nil }
      guard let next, let range = next.range, let replacement = next.replacement else { break }
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(range, with: Array(replacement.utf8))
      text = String(decoding: bytes, as: UTF8.self)
    }
    return text
  }
}

/// The mistakes of a guide.
func mistakes(_ text: String, language: TextLanguage = .sv) throws -> [GuideError] {
  let scheme = try serviceLabels()
  do throws(GuideErrors) {
    _ = try VoiceFile.read(text, language: language, scheme: scheme, file: "v.yml")
    return []
  } catch {
    return error.all
  }
}

/// The example of a voice guide beside the project, nil where there is none.
let voiceExample: String? = realData.flatMap { data in
  let file = data.deletingLastPathComponent().appending(path: "oracles/voice/voice.example.yml")
  return try? String(contentsOf: file, encoding: .utf8)
}

/// A context of which nothing is known.
let emptyContext = VoiceContext()

/// A mistake in a word, with the keys that it names.
typealias GuideProblemName = String

/// The name of a mistake about keys.
func name(_ problem: GuideProblem) -> GuideProblemName {
  switch problem {
  case .needsOne(let keys): "needsOne " + keys.joined(separator: " ")
  case .onlyOne(let keys): "onlyOne " + keys.joined(separator: " ")
  case .boundsCrossed: "boundsCrossed"
  default: "\(problem)"
  }
}
