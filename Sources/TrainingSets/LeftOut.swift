/// Why is an item in no file of an export?

/// A reason to leave an item out; its word stands in the manifest and stays the same for good.
public enum LeftOut: String, CaseIterable, Sendable {
  /// It was annotated but waits for more people.
  case waiting
  /// Its reviewers disagree and nobody has decided.
  case disputed
  /// It is not a case: spam, a test, cut off.
  case setAside = "set-aside"
  /// It can't be judged for want of facts.
  case cannotJudge = "cannot-judge"
  /// Fewer people looked at it than it needs.
  case tooFewEyes = "too-few-eyes"
  /// It is a matter of life and health, and nobody settled it as a handover.
  case red
  /// It is for a person to decide, and nobody settled it as a handover.
  case amber
  /// It tells of a special category of personal data, and nobody let it be learnt from.
  case specialCategory = "special-category"
  /// Something in it may be personal, and nobody has said.
  case undecidedPersonalData = "undecided-personal-data"
  /// The text to learn breaks a rule of the voice guide that keeps it back, and nobody said why that
  /// is right here.
  case voiceErrors = "voice-errors"
  /// Its texts were erased.
  case erased
  /// Its turn is no bot's reply.
  case notAReply = "not-a-reply"
  /// The reply follows another of the bot's or an agent's, not the customer.
  case repliesInARow = "replies-in-a-row"
  /// The customer says nothing before the reply.
  case noCustomerTurn = "no-customer-turn"
  /// The text to learn is empty.
  case emptyCompletion = "empty-completion"
  /// The same question with the same answer is there already.
  case duplicateExample = "duplicate-example"
}
