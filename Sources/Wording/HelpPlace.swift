/// Which things do the words name that no other room has a noun for: places with keys, steps taken back?

public import Curation

/// A place that has its own keys and help.
public enum HelpPlace: String, CaseIterable, Sendable {
  case judging, writing, noting, picking, menu, list, question, paused, empty, waiting
  case home, queue, searching, reading, firstRun, excusing, agreement,
    adjudicating, merging, calibrating
}

/// A text that is written while a dispute is settled.
public enum DisputeText: CaseIterable, Sendable {
  /// The text that holds.
  case merge
  /// The note to the reviewers.
  case note
  /// What the reviewers are to look at again.
  case sendBack
  /// What the group agreed on, for the guide.
  case ruling
}

/// A step of one's own that `u` takes back before anything is submitted, with the names that were shown.
public enum LocalStep: Hashable, Sendable {
  /// An emotion by name.
  case emotion(String)
  /// The answer *none*.
  case noEmotion
  /// The answer *unclear*.
  case unclear
  /// A situation by name.
  case situation(String)
  /// A verdict.
  case verdict(Verdict)
  /// A reason by name.
  case reason(String)
  /// A criterion, a tone, what the feeling is about or how the customer behaves, by name.
  case mark(String)
  /// An exception from a rule of the voice guide, by the rule's id.
  case exception(String)
  /// What was said about personal data.
  case marks
}
