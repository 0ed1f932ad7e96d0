/// What does the guide say around the labels in English?

public import Curation

extension EnglishWords {
  /// Which guide this is.
  public func guideIntroduction(version: Int) -> String {
    "This is how we judge. The guide is version \(version), the one that holds now."
  }

  /// The heading of a part.
  public func guidePart(_ part: GuidePart) -> String {
    switch part {
    case .emotions: "What the customer feels"
    case .situations: "What the conversation is about"
    case .verdicts: "Verdicts"
    case .reasons: "Reasons to rewrite or reject"
    case .handoverReasons: "Reasons to hand over"
    case .outcomes: "Without a verdict"
    case .rubric: "The bot's reply, point by point"
    case .tones: "Tone of the reply"
    case .targets: "What a feeling is about"
    case .conducts: "How the customer behaves"
    }
  }

  /// Which keys a part is about.
  public func guideKeys(_ part: GuidePart) -> String {
    switch part {
    case .emotions: "1–9, 0 none, - unclear"
    case .situations: "g"
    case .verdicts: "a e x o"
    case .reasons, .handoverReasons: "w"
    case .outcomes: "s S"
    case .rubric, .tones, .targets, .conducts: "r"
    }
  }

  /// What is to be known before a part's labels.
  public func guideIntroduction(_ part: GuidePart) -> String {
    switch part {
    case .emotions:
      """
      Every emotion that the words show, one or more. The digit again changes the strength: \
      clear, strong, slight, off. 0 is an answer: no emotion. - when it can't be told.
      """
    case .situations: "One for each conversation."
    case .verdicts: "One verdict for each reply. Enter submits it."
    case .reasons, .handoverReasons: "At least one reason."
    case .outcomes: "When the reply should not be judged, or not by you."
    case .rubric:
      """
      r opens them. The key again goes from the best answer to the worst, then to no answer. n/a: it has \
      nothing to do with this reply, which is no "no".
      """
    case .tones: "One or two, where asked."
    case .targets, .conducts: "One, where asked."
    }
  }

  /// When to give a verdict.
  public func meaning(_ verdict: Verdict) -> String {
    switch verdict {
    case .approve: "The reply is good as it is."
    case .rewrite: "Your reply replaces the bot's. E starts from scratch."
    case .reject: "The reply can't be used, and you write none of your own."
    case .handover:
      "A person should have answered. Write what the bot should say as it hands over, if you can."
    }
  }

  /// A part has no labels.
  public var guideNoLabels: String { "The guide has no labels of this kind." }

  /// The heading of the voice guide.
  public var voiceHeading: String { "How replies should sound" }

  /// The heading over what a reply does.
  public var voiceMoves: String { "What a reply does" }

  /// The heading over the rules.
  public var voiceRules: String { "Rules of tone" }

  /// What the rules' signs mean.
  public var voiceRulesIntroduction: String {
    "✗ must change, or get a reason for an exception (Ctrl-O). ! look at it. · hint. – off."
  }

  /// A rule that is not in use.
  public var voiceRuleOff: String { "off" }

  /// How often a rule was set aside.
  public func setAsideTimes(_ count: Int) -> String {
    count == 1 ? "1 exception" : "\(count) exceptions"
  }

  /// The heading over the examples.
  public var voiceExamples: String { "Examples" }

  /// What stands before a reply that holds.
  public var voiceGood: String { "Like this:" }

  /// What stands before a reply that breaks rules.
  public var voiceBad: String { "Not like this:" }

  /// The rules that a reply breaks.
  public func voiceBreaks(_ rules: String) -> String { "Breaks: \(rules)" }
}
