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
  /// The same where there is little room.
  func toneWaitsShort(_ rules: Int) -> String
  /// So many errors against the guide, in a list of what is missing.
  func errorsAgainstGuide(_ count: Int) -> String
  /// The text breaks a rule: what it says, and how to say that it does not hold here.
  func sentence(broken finding: VoiceFinding) -> String
  /// Heading over what there is to look at in the text, with errors; `added` of them are new beside
  /// the bot's reply.
  func findingsHeading(errors: Int, added: Int, warnings: Int, notes: Int) -> String
  /// The rewrite is worse than the bot's reply: it breaks so many rules that the bot's does not.
  func rewriteAdds(_ errors: Int) -> String
  /// Heading over what the guide says about the bot's own reply.
  func baselineHeading(errors: Int, warnings: Int, notes: Int) -> String
  /// How many errors a text has, without any how many warnings, beside its heading.
  func counted(errors: Int, warnings: Int) -> String
  /// A rule that does not hold here, with the reason.
  func setAside(_ sentence: String) -> String
  /// The key that opens the reason why a rule does not hold, beside an error.
  func setsAside(_ key: String) -> String
  /// The question over the reason why a rule does not hold.
  var overrideQuestion: String { get }
  /// What stands before the reason that is written.
  var overrideLabel: String { get }
  /// An override needs a reason.
  var overrideNeedsReason: String { get }
  /// A rule was set aside.
  func overridden(_ rule: String) -> String
  /// A rule holds again.
  func overrideTakenBack(_ rule: String) -> String
  /// There is no error that could be set aside.
  var nothingToOverride: String { get }
  /// The answer was made under guides that no longer hold, and no longer is complete.
  func refusedUnder(_ version: Int, _ sentence: String) -> String
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

extension VerdictWords where Self: VoiceWords {
  /// What is missing, the errors against the guide as a number.
  func stillMissing(_ problems: [JudgementProblem]) -> [String] {
    let broken = problems.count { if case .voiceBroken = $0 { true } else { false } }
    let others = problems.filter { if case .voiceBroken = $0 { false } else { true } }
    return others.map(missing) + (broken > 0 ? [errorsAgainstGuide(broken)] : [])
  }
}
