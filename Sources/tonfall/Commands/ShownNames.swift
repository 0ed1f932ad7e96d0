/// What do people call what `show` says of an item?

import Curation
import Wording
import Workflow

/// Names and words found, of one item.
struct ShownNames {
  let words: CommandWords
  private let guides: PublishedGuides
  // As they are stored, since places of marks and findings are counted in these.
  private let turns: [Turn]
  private let screening: ConversationScreening
  private let read: [Turn]
  private let turn: Int
  private let isRevealed: Bool
  private let whole: HandoverLevel?

  /// Names for one item as it is stored; `isRevealed` where what is masked is shown all the same.
  init(shown: ShownItem, guides: PublishedGuides, isRevealed: Bool, words: CommandWords) {
    self.words = words
    self.isRevealed = isRevealed
    whole = shown.item.level
    self.guides = guides
    turns = shown.item.conversation.turns
    screening = shown.item.screening
    read = shown.item.conversationAsRead.turns
    turn = shown.item.id.turn
  }

  private var scheme: LabelScheme { guides.scheme }

  /// What the voice guide finds in the bot's reply.
  func findings(_ found: [VoiceFinding]) -> [String] {
    found.map { words.finding($0, in: read[turn].text) }
  }

  /// What it finds in the text that a judgement lets through.
  func findings(_ found: [VoiceFinding], _ judgement: Judgement) -> [String] {
    let text = judgement.verdict == .approve ? read[turn].text : judgement.rewrite
    return found.map { words.finding($0, in: text) }
  }

  /// A turn as people read it: with placeholders, and signs around what nobody has decided on.
  func text(turn: Int) -> String {
    let text = turns[turn].text
    let marks = screening.marks.filter { $0.turn == turn }.compactMap { mark -> PersonalMark? in
      guard mark.isOpen else { return isRevealed ? nil : mark }
      var open = mark
      open.placeholder = "‹?" + (CommandWords.part(mark.range, of: text) ?? "") + "?›"
      open.decision = .mask
      return open
    }
    return MaskedText(text, marks: marks).text
  }

  /// What points at a person taking over, the gravest first: the category, the words and their place,
  /// or how the conversation goes.
  var handover: [String] {
    screening.handover(at: turn).compactMap { finding in
      if case .sign(let sign) = finding.kind { return words.language.words.handoverSign(sign) }
      guard case .handover(let id, let level) = finding.kind else { return nil }
      let name = guides.handover.category(id).map { words.language.pick($0.name) } ?? id
      // What is as grave as the item needs no word about it.
      let grade = level == whole ? "" : words.language.words.level(level) + ": "
      return grade + Console.name(name)
        + found(finding).map { ": " + words.inQuotes($0) }.joined()
        + " (" + words.place(turn: finding.turn + 1) + ")"
    }
  }

  // What is masked is not shown by way of a finding.
  private func found(_ finding: ScreeningFinding) -> [String] {
    guard let range = finding.range, turns.indices.contains(finding.turn),
      !screening.marks.contains(where: {
        $0.turn == finding.turn && $0.isMasked && $0.range.overlaps(range)
      })
    else { return [] }
    return [CommandWords.part(range, of: turns[finding.turn].text)].compactMap(\.self)
  }

  func reasons(_ judgement: Judgement) -> String { words.reasons(of: judgement, in: scheme) }

  func emotions(_ judgement: Judgement) -> String? { words.emotions(of: judgement, in: scheme) }

  func tones(_ judgement: Judgement) -> String? { words.tones(of: judgement, in: scheme) }

  func rubric(_ judgement: Judgement) -> String? { words.rubric(of: judgement, in: scheme) }

  func label(_ id: String?, _ axis: LabelAxis) -> String? {
    id.map { words.label($0, axis, in: scheme) }
  }
}
