/// What do the panes say while a dispute is settled?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The words of the panes of one dispute.
struct AdjudicationTexts {
  private let work: DisputeWork
  private let facts: DeskFacts
  private var words: any Wordbook { facts.words }

  init(_ work: DisputeWork, _ facts: DeskFacts) {
    self.work = work
    self.facts = facts
  }

  /// What a pane says.
  func paragraph(_ pane: DisputeWork.Pane) -> Paragraph {
    switch pane {
    case .conversation: conversation
    case .left, .right: text(pane)
    }
  }

  /// The heading of a side, and whether the text is the reviewer's own.
  func heading(_ pane: DisputeWork.Pane) -> String {
    if work.isAside { return words.asideHeading }
    guard let answer = work.annotation(pane) else { return "" }
    return words.answerText(answer.letter, answer.judgement.verdict)
  }

  /// What was said before the reply, and the reply.
  var conversation: Paragraph {
    said(turns, reply: work.dispute.item.reply)
  }

  /// The row of the conversation at which the message begins that the reply answers.
  func rowOfMessage(columns: Int) -> Int {
    guard let last = turns.lastIndex(where: { $0.speaker == .customer }) else { return 0 }
    let first = turns[..<last].lastIndex { $0.speaker != .customer }.map { $0 + 1 } ?? 0
    return said(Array(turns[..<first])).wrapped(to: max(1, columns)).rowCount
  }

  private var turns: [Turn] { work.dispute.item.context.filter { $0.speaker != .tool } }

  private func said(_ turns: [Turn], reply: Turn? = nil) -> Paragraph {
    var spans: [Paragraph.Span] = []
    func say(_ name: String, _ text: String, _ role: Role) {
      if !spans.isEmpty { spans.append(.init("\n", .text)) }
      spans.append(.init(name + "  ", .key))
      spans.append(.init(text.isEmpty ? words.emptyText : text, text.isEmpty ? .dim : role))
    }
    for turn in turns {
      say(words.speaker(turn.speaker), turn.text, turn.speaker == .customer ? .customer : .dim)
    }
    if let reply { say(words.bot, reply.text, .bot) }
    return Paragraph(spans, prefix: " ")
  }

  private func text(_ pane: DisputeWork.Pane) -> Paragraph {
    if work.isAside {
      let notes = work.dispute.asideNotes
      return notes.isEmpty
        ? Paragraph(words.asideWithoutNote, role: .dim, prefix: " ")
        : Paragraph(notes.joined(separator: "\n"), role: .own, prefix: " ")
    }
    guard let answer = work.annotation(pane) else { return Paragraph("") }
    let own = shown(answer)
    let note = answer.judgement.note
    var spans: [Paragraph.Span]
    if own.isEmpty {
      spans = [.init(words.noAnswerText(answer.judgement.verdict), .dim)]
    } else if work.showsDifference, let other = work.annotation(pane == .left ? .right : .left),
      !shown(other).isEmpty
    {
      let (from, to) = pane == .left ? (own, shown(other)) : (shown(other), own)
      let hidden: WordDiff.Segment.Kind = pane == .left ? .added : .removed
      let segments = WordDiff.segments(from: from, to: to).filter { $0.kind != hidden }
      spans = Paragraph(segments, role: .own).spans
    } else {
      spans = [.init(own, .own)]
    }
    if !note.isEmpty { spans.append(.init("\n" + words.note + ": " + note, .dim)) }
    return Paragraph(spans, prefix: " ")
  }

  // What the customer would read: an approval says what the bot said.
  private func shown(_ answer: BlindAnnotation) -> String {
    switch answer.judgement.verdict {
    case .approve, .reject: work.dispute.item.reply.text
    case .rewrite, .handover, nil: answer.judgement.rewrite
    }
  }

  /// What an answer says of a field, on one line.
  func value(_ field: AnswerField, of answer: Judgement) -> String {
    AnswerValues(facts).value(field, of: answer)
  }

  /// What holds, and what is said beside it.
  var final: Paragraph {
    var lines = [holds]
    var remarks = said(work.dispute.lastDecision?.remarks ?? work.remarks)
    if let merge = work.merge, merge.text != work.answer.rewrite {
      remarks.append(words.begunText + ": " + beginning(merge))
    }
    if !work.back.isBlank {
      remarks.append(words.short(.sendBack) + ": " + beginning(work.back))
    }
    if !work.ruling.isBlank { remarks.append(words.begunRuling + ": " + beginning(work.ruling)) }
    if !remarks.isEmpty { lines.append(.init("\n" + remarks.joined(separator: " · "), .text)) }
    return Paragraph(lines, prefix: " ")
  }

  private func said(_ remarks: AdjudicationRemarks) -> [String] {
    let note = remarks.note
    return [
      remarks.category.map { words.categoryHeading + ": " + words.category($0) },
      remarks.confidence.map { words.confidenceHeading + ": " + words.confidence($0) },
      note.allSatisfy(\.isWhitespace) ? nil : words.note + ": " + note,
    ].compactMap(\.self)
  }

  // Enough to know a text by; its key opens the whole.
  private func beginning(_ composer: Composer) -> String {
    let line = composer.text.prefix(80).split(whereSeparator: \.isNewline).joined(separator: " ")
    return Columns.shortened(line, to: 40)
  }

  private var holds: Paragraph.Span {
    if let held = work.held { return .init(said(held.act, held.answer), .chosen) }
    if let why = work.onlyRead { return .init(words.notDecided(why), .dim) }
    guard let act = work.act else {
      return .init(work.isAside ? words.asideToDecide : words.nothingDecided, .dim)
    }
    return .init(words.act(act), .chosen)
  }

  // What is none of the answers above is told whole once it is settled.
  private func said(_ act: AdjudicationAct, _ answer: Judgement) -> String {
    let from = work.source(of: answer)
    let isChanged =
      from.map { from in
        AnswerField.allCases.contains { answer.differs(from: from.judgement, in: $0) }
      } ?? false
    let source = words.source(from?.letter, isChanged: isChanged)
    var parts = [
      act == .bothAcceptable ? words.act(act) + ", " + source : source,
      value(.verdict, of: answer),
    ]
    if !answer.reasons.isEmpty { parts.append(value(.reasons, of: answer)) }
    parts += [value(.emotions, of: answer), value(.situation, of: answer)]
    guard work.dispute.settled != nil else { return parts.joined(separator: " · ") }
    for field in [AnswerField.target, .conduct, .tones, .rubric]
    where answer.differs(from: Judgement(), in: field) {
      parts.append(words.answerField(field) + ": " + value(field, of: answer))
    }
    let text = from == nil && !answer.rewrite.isEmpty ? "\n" + answer.rewrite : ""
    return parts.joined(separator: " · ") + text
  }
}
