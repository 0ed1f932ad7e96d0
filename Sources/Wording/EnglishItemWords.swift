/// What do an item's panes and verdicts say in English?

public import Curation

extension EnglishWords {
  /// Who speaks.
  public func speaker(_ speaker: Speaker) -> String {
    switch speaker {
    case .customer: "Customer"
    case .bot: "Bot"
    case .agent: "Agent"
    case .tool: "Tool"
    case .system: "Instruction"
    case .note: "Internal note"
    }
  }

  /// A tool's turn, in one line.
  public func toolTurn(_ name: String) -> String { name.isEmpty ? "tool" : "tool: \(name)" }

  /// The turns before the customer's message.
  public func earlier(_ count: Int) -> String {
    count == 1 ? "Earlier: 1 turn" : "Earlier: \(count) turns"
  }

  /// The turns after the reply.
  public func after(_ count: Int) -> String {
    count == 1 ? "What happened next: 1 turn" : "What happened next: \(count) turns"
  }

  /// Turns after the reply exist but wait for the verdict.
  public func afterHidden(_ count: Int) -> String { "what came next is shown after your verdict" }

  /// Where a conversation took place; a name that is not known is shown as it came.
  public func channel(_ name: String) -> String {
    switch name.lowercased() {
    case "mail", "email", "mejl": "e-mail"
    case "chatt": "chat"
    case "web", "form": "web form"
    default: name
    }
  }

  /// There is no turn by the customer before the reply.
  public var noCustomer: String { "(nothing from the customer before the reply)" }

  /// The bot's pane.
  public var bot: String { "The bot" }

  /// How many further conversations got the same reply.
  public func copies(_ count: Int) -> String {
    count == 1 ? "same reply in 1 more chat" : "same reply in \(count) more chats"
  }

  /// The reviewer has read the item before.
  public var readAgain: String { "read once more" }

  /// The reviewer's pane.
  public func ownText(_ start: RewriteStart?) -> String {
    switch start {
    case .bot: "My reply · started from the bot's text"
    case .nothing: "My reply · started from nothing"
    case .phrase: "My reply · started from a phrase"
    case .earlier: "My reply · started from an earlier one of mine"
    case .agent: "My reply · started from the agent's answer"
    case .suggestion: "My reply · started from a suggestion"
    case nil: "My reply"
    }
  }

  /// How many words the text has.
  public func wordCount(_ count: Int) -> String { count == 1 ? "1 word" : "\(count) words" }

  /// The pane that compares the bot's text with the reviewer's.
  public var difference: String { "Difference · [-gone-] {+new+}" }

  /// The pane of emotions.
  public var feels: String { "The customer feels" }

  /// Keys of the pane of emotions.
  public var feelsKeys: String { "1–9 · 0 none · - unclear · l all" }

  /// Nothing was answered about emotions.
  public var feelsUnanswered: String { "not answered" }

  /// The answer *none*.
  public var feelsNothing: String { "No emotion" }

  /// The feeling can't be told.
  public var feelsUnclear: String { "Can't be told" }

  /// How strong, 1 to 3.
  public func intensity(_ value: Int) -> String {
    switch value {
    case ...1: "slight"
    case 2: "clear"
    default: "strong"
    }
  }

  /// Before a definition's other half.
  public var notWhen: String { "Not when:" }

  /// The label that this one is often taken for.
  public func lookAlike(_ name: String) -> String { "Often mistaken for: \(name)" }

  /// The situation.
  public var situation: String { "About" }

  /// The note.
  public var note: String { "Note" }

  /// The heading over the note while it is written.
  public var noteHeading: String { "My note · read by the lead" }

  /// Nothing chosen here yet.
  public var notChosen: String { "(not chosen)" }

  /// Writing from nothing, where there is little room.
  public var afresh: String { "new" }

  /// Nothing here yet.
  public var nothingYet: String { "(empty)" }

  /// An empty text by customer or bot.
  public var emptyText: String { "(empty text)" }
}

extension EnglishWords {
  /// The pane of the verdict.
  public var verdictHeading: String { "Verdict" }

  /// No verdict yet.
  public var noVerdict: String { "no verdict yet" }

  /// The name of a verdict.
  public func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .approve: "Approve"
    case .rewrite: "Rewrite"
    case .reject: "Reject"
    case .handover: "Hand over"
    }
  }

  /// The name of an outcome.
  public func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .skip: "Skip"
    case .passOn: "Pass on"
    case .setAside: "Set aside"
    case .cannotJudge: "Can't judge"
    case .falseAlarm: "False alarm"
    }
  }

  /// What an outcome means.
  public func meaning(_ outcome: Outcome) -> String {
    switch outcome {
    case .skip: "comes back to me later"
    case .passOn: "to a colleague: conflict of interest, language, too hard"
    case .setAside: "not a case: spam, test, cut off"
    case .cannotJudge: "needs facts that nobody has here"
    case .falseAlarm: "red, but nobody is in danger; two people have to say so"
    }
  }

  /// The reasons beside a verdict.
  public func reasons(_ names: [String]) -> String { "reasons: " + names.joined(separator: ", ") }

  /// The question over the menu of reasons.
  public func reasonsQuestion(_ verdict: Verdict) -> String {
    "\(self.verdict(verdict)): why? One or more"
  }

  /// The question over the menu of situations.
  public var situationQuestion: String { "What is it about?" }

  /// The question over the menu of outcomes.
  public var putAwayQuestion: String { "Leave the reply without a verdict" }

  /// The text that was written is not used beside this verdict.
  public func textNotUsed(_ verdict: Verdict) -> String { "your text is not sent along" }

  /// What is missing, and how to fill in the first of it.
  public func remaining(_ problems: [JudgementProblem], first: JudgementProblem) -> String {
    problems.count == 1 ? sentence(first) : remaining(problems) + ". " + sentence(first)
  }

  /// What is missing before the answer can be submitted.
  public func remaining(_ problems: [JudgementProblem]) -> String {
    "Still needed: " + stillMissing(problems).joined(separator: ", ")
  }

  /// One missing thing in a few words.
  public func missing(_ problem: JudgementProblem) -> String {
    switch problem {
    case .verdictMissing: "verdict"
    case .redNeedsHandover: "a red item can only be handed over"
    case .reasonMissing: "reason"
    case .reasonUnknown(let id): "there is no reason \(id)"
    case .reasonNotAllowed: "the reason must go"
    case .rewriteMissing: "your reply"
    case .rewriteEqualsReply: "a changed reply"
    case .rewriteNotAllowed: "the text is not used"
    case .rewriteTooLong: "the text is too long"
    case .textHoldsNull: "a character that can't be kept"
    case .emotionsMissing: "emotions"
    case .emotionUnknown(let id): "there is no emotion \(id)"
    case .intensityOutOfRange: "how strong an emotion is"
    case .emotionExclusive(let id): "\(id) excludes other emotions"
    case .situationMissing: "what it is about"
    case .situationUnknown(let id): "there is no situation \(id)"
    case .noteMissing: "note"
    case .rubricMissing: "rubric"
    case .criterionUnknown: "criterion"
    case .answerNotOnScale(let id, _): "the answer on \(id)"
    case .labelUnknown(let id, _): "there is no \(id)"
    case .tooManyTones: "two tones at most"
    case .voiceBroken: errorsAgainstGuide(1)
    case .overrideWithoutReason(let rule): "a reason for the exception from \(rule)"
    case .overrideUnknown(let rule): "there is no rule \(rule)"
    case .personalData(let kind): "mask: \(name(kind))"
    case .personalUndecided(let words): "decide: \"\(words)\""
    }
  }

  /// One problem as a sentence that says what to do.
  public func sentence(_ problem: JudgementProblem) -> String {
    switch problem {
    case .verdictMissing: "Choose a verdict: a, e, x or o."
    case .redNeedsHandover: onlyHandover
    case .reasonMissing(let verdict):
      "\(self.verdict(verdict)) needs at least one reason. w opens them."
    case .reasonUnknown(let id): "The reason \(id) is gone. w opens the reasons, choose another."
    case .reasonNotAllowed: "Approve takes no reason."
    case .rewriteMissing: "Write your reply: e opens it."
    case .rewriteEqualsReply: "Your reply equals the bot's. That is an approval."
    case .rewriteNotAllowed(let verdict):
      "Your text is not sent along with \(self.verdict(verdict))."
    case .rewriteTooLong: "The text is too long. Shorten it."
    case .textHoldsNull: "The text has a character that can't be kept. Rewrite that place."
    case .emotionsMissing: "What does the customer feel? 1–9, or 0 for no emotion."
    case .emotionUnknown(let id): "The emotion \(id) is gone. l shows those that exist."
    case .intensityOutOfRange(let id, _): "The strength of \(id) is wrong. Choose it again."
    case .emotionExclusive(let id): "\(id) excludes other emotions."
    case .situationMissing: "What is it about? g shows the list."
    case .situationUnknown(let id): "The situation \(id) is gone. g shows those that exist."
    case .noteMissing: "A note is needed here. n opens it."
    case .rubricMissing(let count):
      count == 1
        ? "1 point of the rubric is open. r opens it."
        : "\(count) points of the rubric are open. r opens it."
    case .criterionUnknown(let id): "No criterion has the id \(id)."
    case .answerNotOnScale(let id, _): "\(id) has an answer that is not on its scale. r opens it."
    case .labelUnknown(let id, _): "\(id) is gone. r shows what there is."
    case .tooManyTones: "A reply has two tones at most. r opens them."
    case .voiceBroken(let finding): sentence(broken: finding)
    case .overrideWithoutReason(let rule): "Write why \(rule) does not hold here: Ctrl-O."
    case .overrideUnknown(let rule): "The rule \(rule) is gone."
    case .personalData(let kind): "Your text has personal data: \(name(kind)). F6 masks it."
    case .personalUndecided(let words):
      "Is \"\(words)\" personal data? F6 masks it, F7 lets it stand."
    }
  }

  /// One problem in a file's line.
  public func fault(_ problem: JudgementProblem, among known: [String]) -> String {
    let choice = known.isEmpty ? "" : "; choose among " + known.joined(separator: ", ")
    return switch problem {
    case .verdictMissing: "verdict is missing" + choice
    case .redNeedsHandover:
      "the item is red and takes only verdict handover, or false_alarm"
    case .reasonMissing(let verdict):
      "\(verdict.name) needs at least one reason in reasons" + choice
    case .reasonUnknown(let id): "unknown reason: \(id)" + choice
    case .reasonNotAllowed: "approve takes no reason in reasons"
    case .rewriteMissing: "rewrite has no text"
    case .rewriteEqualsReply: "the text in rewrite equals the bot's; that is an approve"
    case .rewriteNotAllowed(let verdict): "\(verdict.name) takes no text in rewrite"
    case .rewriteTooLong:
      "the text in rewrite or note is too long; at most \(Limits.rewriteBytes) bytes"
    case .textHoldsNull: "the text in rewrite or note has the character U+0000, which can't be kept"
    case .emotionsMissing: "emotions is missing; {} means no emotion"
    case .emotionUnknown(let id): "unknown emotion: \(id)" + choice
    case .intensityOutOfRange(let id, let value):
      "there is no strength \(value) for the emotion \(id); choose 1, 2 or 3"
    case .emotionExclusive(let id): "the emotion \(id) excludes other emotions"
    case .situationMissing: "situation is missing" + choice
    case .situationUnknown(let id): "unknown situation: \(id)" + choice
    case .noteMissing: "note is missing"
    case .rubricMissing(let count):
      "rubric lacks \(count == 1 ? "1 criterion" : "\(count) criteria")" + choice
    case .criterionUnknown(let id): "unknown criterion in rubric: \(id)" + choice
    case .answerNotOnScale(let id, let allowed):
      "rubric has an answer for \(id) that is not on its scale; choose among \(allowed)"
    case .labelUnknown(let id, let axis): "unknown \(key(axis)): \(id)" + choice
    case .tooManyTones(let count): "\(count) tones in tones; at most \(Limits.tones)"
    case .voiceBroken(let finding):
      "the text breaks \(finding.rule): \(voice(finding)) Change it, or give a reason in overrides"
    case .overrideWithoutReason(let rule): "overrides has no reason for \(rule)"
    case .overrideUnknown(let rule): "unknown rule in overrides: \(rule)"
    case .personalData(let kind):
      "the text in rewrite has personal data (\(name(kind))); put {{\(kind.slotName)}} in its place"
    case .personalUndecided(let words):
      "\"\(words)\" in rewrite could be personal data; put a placeholder in its place, or write kept: [\"\(words)\"]"
    }
  }

  /// Everything needed is there.
  public func readyToSubmit(_ key: String) -> String {
    "Everything is filled in. \(key) submits."
  }
}
