/// What did the voice guide find, in English?

public import Curation

extension EnglishWords {
  /// What was found, for a rule that has no words of its own.
  public func voice(_ kind: VoiceFinding.Kind) -> String {
    switch kind {
    case .unwanted(let text): "Unwanted: \"\(short(text))\""
    case .wording(let text, let instead):
      instead.isEmpty
        ? "Leave out \"\(short(text))\"" : "Better \"\(short(instead))\" than \"\(short(text))\""
    case .tooOften(let count, let most): "\(count) times, at most \(most)"
    case .tooSeldom(let count, let least): "\(count) times, at least \(least)"
    case .repeated(let word): "\"\(short(word))\" twice in a row"
    case .mixed(let text, let other): "Both \"\(short(text))\" and \"\(short(other))\""
    case .lacks(let text): "Something is missing beside \"\(short(text))\""
    case .missing(let moves, let isAny):
      (isAny ? "One of these is missing: " : "Missing: ")
        + moves.map(\.en).joined(separator: ", ")
    case .order(let first, let then): "\(first.en) before: \(then.en)"
    case .measure(let measure, let value, let least, let most):
      name(measure) + " \(figure(value, mark: "."))" + bounds(least, most)
    case .ungrounded(_, let text): "Nobody has mentioned \"\(short(text))\""
    case .address(let text): "Another form of address: \"\(short(text))\""
    case .addressCase(let text): "Capital or not: \"\(short(text))\""
    case .noGreeting: "No greeting"
    case .noSignOff: "No sign-off"
    case .signedBy(let name): "Signed by a person: \"\(short(name))\""
    case .unsigned: "No name behind the sign-off"
    case .emoji(let text): "No \(text) here"
    case .tooManyEmoji(let count, let most): "\(count) emoji, at most \(most)"
    case .unknownSlot(let name): "Unknown placeholder: {{\(short(name))}}"
    case .rawValue(let text): "The customer's value, not a placeholder: \(short(text))"
    case .slowPattern(let pattern): "Passed over, takes too long: \(short(pattern))"
    }
  }

  /// How much a finding matters, in a word.
  public func severity(_ severity: VoiceFinding.Severity) -> String {
    switch severity {
    case .note: "hint"
    case .warning: "look at"
    case .error: "must change"
    }
  }

  /// So many rules of tone can't say anything before the emotions are answered.
  public func toneWaits(_ rules: Int) -> String {
    rules == 1
      ? "1 rule of tone waits for the emotions" : "\(rules) rules of tone wait for the emotions"
  }

  /// The same where there is little room.
  public func toneWaitsShort(_ rules: Int) -> String { "\(rules) tone rules wait" }

  /// So many errors against the guide.
  public func errorsAgainstGuide(_ count: Int) -> String {
    count == 1 ? "1 error against the guide" : "\(count) errors against the guide"
  }

  /// The text breaks a rule.
  public func sentence(broken finding: VoiceFinding) -> String {
    "Guide: \(voice(finding)) Ctrl-O if the rule does not hold here."
  }

  /// Heading over what there is to look at in the text.
  public func findingsHeading(errors: Int, added: Int, warnings: Int, notes: Int) -> String {
    let new = added > 0 ? [rewriteAdds(added)] : []
    return (["Guide: \(counted(errors))"] + new + rest(warnings, notes)).joined(separator: " · ")
  }

  /// The rewrite is worse than the bot's reply.
  public func rewriteAdds(_ errors: Int) -> String { "the rewrite adds \(counted(errors))" }

  /// Heading over what the guide says about the bot's own reply.
  public func baselineHeading(errors: Int, warnings: Int, notes: Int) -> String {
    let counts = (errors > 0 ? [counted(errors)] : []) + rest(warnings, notes)
    return "The bot's reply: " + counts.joined(separator: " · ")
  }

  /// How many errors a text has, without any how many warnings.
  public func counted(errors: Int, warnings: Int) -> String {
    errors > 0 ? "✗ \(counted(errors))" : "! \(warnings) to look at"
  }

  /// A rule that does not hold here.
  public func setAside(_ sentence: String) -> String { "Exception: \(sentence)" }

  /// The key that opens the reason why a rule does not hold.
  public func setsAside(_ key: String) -> String { "\(key) exception" }

  /// The question over the reason.
  public var overrideQuestion: String { "Why does the rule not hold here?" }

  /// What stands before the reason.
  public var overrideLabel: String { "Reason: " }

  /// An override needs a reason.
  public var overrideNeedsReason: String { "Write a reason; it is kept and counted by rule." }

  /// A rule was set aside.
  public func overridden(_ rule: String) -> String {
    "\(rule) does not hold here. u takes it back."
  }

  /// A rule holds again.
  public func overrideTakenBack(_ rule: String) -> String { "\(rule) holds again." }

  /// There is no error that could be set aside.
  public var nothingToOverride: String { "There is no error to make an exception from." }

  /// The answer was made under guides that no longer hold.
  public func refusedUnder(_ version: Int, _ sentence: String) -> String {
    "A new guide holds: v\(version). \(sentence)"
  }

  private func counted(_ errors: Int) -> String { errors == 1 ? "1 error" : "\(errors) errors" }

  private func rest(_ warnings: Int, _ notes: Int) -> [String] {
    let hints = notes == 1 ? "1 hint" : "\(notes) hints"
    return (warnings > 0 ? ["\(warnings) to look at"] : []) + (notes > 0 ? [hints] : [])
  }

  private func bounds(_ least: Double?, _ most: Double?) -> String {
    let low = least.map { ", at least \(figure($0, mark: "."))" } ?? ""
    return low + (most.map { ", at most \(figure($0, mark: "."))" } ?? "")
  }

  private func name(_ measure: VoiceFinding.Measure) -> String {
    switch measure {
    case .words: "Words"
    case .sentences: "Sentences"
    case .averageSentenceWords: "Words a sentence"
    case .sentenceWords: "Words in the sentence"
    case .lix: "LIX"
    case .flesch: "Flesch"
    }
  }
}
