/// What is there to say about a reply that does not sound like the company?

public import Curation

/// What the voice guide found, in words.
public protocol VoiceWords: Sendable {
  /// What was found, for a rule that has no words of its own.
  func voice(_ kind: VoiceFinding.Kind) -> String
  /// How much a finding matters, in a word.
  func severity(_ severity: VoiceFinding.Severity) -> String
  /// So many rules of tone can't say anything before the emotions are answered.
  func toneWaits(_ rules: Int) -> String
}

extension VoiceWords {
  /// What was found: the rule's own words, or those of its kind.
  public func voice(_ finding: VoiceFinding) -> String { finding.message ?? voice(finding.kind) }

  /// The first characters of what stands in a text.
  func short(_ text: String) -> String { text.count <= 24 ? text : text.prefix(23) + "…" }

  /// A measure with one decimal where it has any.
  func figure(_ value: Double, mark: String) -> String {
    let tenths = Int((value.magnitude * 10).rounded())
    let sign = value < 0 && tenths > 0 ? "−" : ""
    let rest = tenths % 10
    return sign + "\(tenths / 10)" + (rest == 0 ? "" : "\(mark)\(rest)")
  }
}
