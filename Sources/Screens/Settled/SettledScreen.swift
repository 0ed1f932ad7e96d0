/// What became of my answers?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// The reviewer's own answers on settled items beside what holds, the changed ones first; nobody else
/// is named.
struct SettledScreen: ReadingScreen {
  var reading = ReadingPart()
  private var works = Fetched<[SettledWork]>.awaited

  func names(_ facts: DeskFacts) -> [String] { [facts.words.title(.settled)] }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] {
    [.effect(.settledWork(limit: Self.most))]
  }

  /// So many answers are looked at.
  static let most = 200

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    switch event {
    case .settledWork(let works, _): self.works = .here(works)
    case .failed: if case .awaited = works { works = .failed }
    default: break
    }
    return []
  }

  func sections(_ facts: DeskFacts) -> [Reader.Section] {
    works.sections(facts.words) { works in
      if works.isEmpty { return [.sentence(facts.words.nothingSettled)] }
      return works.map { section($0, facts) }
    }
  }

  private func section(_ work: SettledWork, _ facts: DeskFacts) -> Reader.Section {
    let words = facts.words
    let values = AnswerValues(facts)
    var paragraphs = [
      Paragraph(
        work.customer.isEmpty ? words.emptyText : work.customer,
        role: .customer,
        prefix: "  ▌ "
      )
    ]
    for field in work.differences where field != .rewrite {
      paragraphs.append(
        Paragraph(
          [
            .init(words.answerField(field) + "  ", .key),
            .init(values.value(field, of: work.own), .removed), .init(" → ", .dim),
            .init(values.value(field, of: work.settled), .added),
          ],
          prefix: "  "
        )
      )
    }
    let (own, settled) = (text(work.own, work), text(work.settled, work))
    if !own.utf8.elementsEqual(settled.utf8) {
      paragraphs.append(
        Paragraph(WordDiff.segments(from: own, to: settled), role: .own, prefix: "  ")
      )
    } else if !own.isEmpty {
      paragraphs.append(Paragraph(own, role: .own, prefix: "  "))
    }
    if !work.note.isEmpty {
      paragraphs.append(
        Paragraph([.init(words.note + ": ", .dim), .init(work.note, .text)], prefix: "  ")
      )
    }
    return Reader.Section(
      words.becameOf(work.item, work.became),
      right: work.settled.verdict.map(words.verdict) ?? "",
      paragraphs: paragraphs + [Paragraph("")]
    )
  }

  // What the customer would read.
  private func text(_ answer: Judgement, _ work: SettledWork) -> String {
    answer.verdict == .approve ? work.reply : answer.rewrite
  }
}
