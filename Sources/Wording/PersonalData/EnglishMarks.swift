/// What do the screens say in English while a person decides about personal data?

public import Curation

extension EnglishWords {
  /// A mark to decide.
  public func toDecide(
    _ number: Int,
    of count: Int,
    _ value: String,
    _ kind: PersonalKind
  ) -> String {
    "\(number) of \(count): \"\(value)\", \(name(kind))? F6 masks, F7 not personal."
  }

  /// So many marks of a pane wait for a decision.
  public func marksWaiting(_ count: Int, _ key: String) -> String { "\(count) to decide \(key)" }

  /// No mark waits for a decision.
  public var noMarks: String { "No personal data waits for a decision. F6 masks words by hand." }

  /// There is no mark that a key could be about.
  public var goToMarkFirst: String { "First go to a mark with F5." }

  /// A value was masked.
  public func maskedMarks(_ placeholder: String, places: Int) -> String {
    places == 1
      ? "Masked: it says \(placeholder) now. u takes it back."
      : "Masked in \(places) places: they say \(placeholder) now. u takes it back."
  }

  /// A value is not personal.
  public func keptMark(_ value: String) -> String {
    "\"\(value)\" is not personal and stays. u takes it back."
  }

  /// A value of the own text is not personal.
  public func keptInText(_ value: String) -> String { "\"\(value)\" is not personal and stays." }

  /// A change of the marks was taken back.
  public var marksUndone: String { "You took back what was said about personal data." }

  /// Nothing of the item is masked.
  public var nothingMasked: String { "Nothing is masked here." }

  /// A masked value is shown.
  public func revealed(_ placeholder: String, _ key: String) -> String {
    "\(placeholder) is shown, and that is on record. \(key) masks it again."
  }

  /// A shown value is masked again.
  public var hiddenAgain: String { "Masked again." }

  /// How a stretch is chosen.
  public var pickHint: String {
    "Arrows choose a word, Shift takes in more. Enter masks, Esc stops."
  }

  /// The text has no word to be masked.
  public var nothingToPick: String { "There is no word to mask here." }

  /// What was chosen is masked already in part.
  public var alreadyMasked: String { "Part of that is masked already. Choose the words beside it." }

  /// A special category.
  public func name(_ category: SpecialCategory) -> String {
    switch category {
    case .health: "health"
    case .union: "trade union"
    case .faith: "faith"
    case .sexualLife: "sexual life"
    case .ethnicOrigin: "ethnic origin"
    case .politics: "politics"
    }
  }

  /// The item tells of special categories.
  public func sensitive(_ names: String) -> String { "sensitive: \(names)" }

  /// Heading over the marks of the own text.
  public func writtenHeading(certain: Int, open: Int, ungrounded: Int) -> String {
    let parts = [
      certain > 0 ? "\(certain) to mask" : nil, open > 0 ? "\(open) to decide" : nil,
      ungrounded > 0 ? "\(ungrounded) without source" : nil,
    ]
    return "Personal data: " + parts.compactMap(\.self).joined(separator: " · ")
  }

  /// A mark of the own text.
  public func written(_ text: String, _ kind: PersonalKind, isCertain: Bool) -> String {
    isCertain ? "\"\(text)\": \(name(kind))" : "\"\(text)\": \(name(kind))?"
  }

  /// A value that nobody mentioned.
  public func ungrounded(_ text: String) -> String { "Nobody mentioned \"\(text)\". Is it right?" }

  /// The keys that decide about a mark.
  public func decides(_ mask: String, _ keep: String?) -> String {
    "\(mask) mask" + (keep.map { " · \($0) no" } ?? "")
  }

  /// Values of what was pasted became placeholders.
  public func pastedMasked(_ count: Int) -> String {
    count == 1
      ? "1 piece of personal data in what you pasted became a placeholder. Ctrl-Z takes it back."
      : "\(count) pieces of personal data in what you pasted became placeholders. Ctrl-Z takes it back."
  }

  /// The own text has nothing to decide.
  public var noWrittenMarks: String {
    "No personal data in your text. Esc and F5 for the customer's."
  }
}
