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
