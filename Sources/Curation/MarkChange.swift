/// What can a person change about the places that are marked as personal?

/// A change of the marks of one conversation.
public enum MarkChange: Hashable, Sendable {
  /// What is said of every mark of the value that this one has; what is certain stays masked.
  ///
  /// "Anna" and "Anna Lind" are two values, though one placeholder may stand for both. Who masks the
  /// longer one masks the shorter one that shares its placeholder too, where nobody said anything of it.
  case decide(PersonalMark, PersonalMark.Decision)
  /// A place is masked by hand, and with it every further place of the conversation that has the
  /// same value.
  case mask(turn: Int, range: Range<Int>, PersonalKind)
  /// Some marks are taken away and others put there, as when a change is taken back.
  case replace(removing: [PersonalMark], adding: [PersonalMark])

  /// What takes back a change that made `after` out of `before`.
  public static func undoing(from before: [PersonalMark], to after: [PersonalMark]) -> MarkChange {
    let (old, new) = (Set(before), Set(after))
    return .replace(
      removing: after.filter { !old.contains($0) },
      adding: before.filter { !new.contains($0) }
    )
  }

  /// How the trail tells of it.
  public var event: EventKind {
    switch self {
    case .decide(_, .mask), .mask: .masked
    case .decide(_, .keep): .notPersonal
    case .decide(_, .undecided), .replace: .maskingUndone
    }
  }
}

extension ConversationScreening {
  /// The text of a turn with placeholders in place of what is masked in it.
  public func masked(_ text: String, turn: Int) -> MaskedText {
    MaskedText(text, marks: marks.lazy.filter { $0.turn == turn })
  }

  /// Turns with placeholders in place of what is masked in them.
  public func masked(_ turns: [Turn]) -> [Turn] {
    guard marks.contains(where: \.isMasked) else { return turns }
    return turns.enumerated().map { place, turn in
      var turn = turn
      turn.text = masked(turn.text, turn: place).text
      return turn
    }
  }
}

extension ReviewItem {
  /// The reply with placeholders in place of what is masked in it.
  public var maskedReply: String { screening.masked(reply.text, turn: id.turn).text }

  /// The conversation with the reply as reviewers read it.
  public var conversationAsRead: Conversation {
    var read = conversation
    read.turns[id.turn].text = maskedReply
    return read
  }
}
