/// How does a calibration round look?

internal import Agreement
internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// Where the sentences and the items of a round stand.
struct CalibrationLayout: Hashable, Sendable {
  /// The sentences; the items keep a few lines, whatever there is to say.
  let above: Rect
  let table: Rect

  init(_ sentences: Paragraph, in area: Rect) {
    var rest = area
    let wanted = sentences.wrapped(to: max(1, area.columns)).rowCount
    above = rest.takeTop(min(wanted, max(1, area.rows - 4)))
    if rest.rows > 8 { _ = rest.takeTop(1) }
    table = rest
  }
}

extension CalibrationScreen {
  /// What is said of the round.
  func sentences(_ facts: DeskFacts) -> Paragraph {
    Paragraph(said(facts).joined(separator: "\n"), prefix: "  ")
  }

  private func said(_ facts: DeskFacts) -> [String] {
    let words = facts.words
    guard case .here(let round) = shown else { return [] }
    guard let round else {
      return [words.noRounds(key: Self.key(.startRound, in: place, facts), items: Self.items)]
    }
    let begun = round.round
    let day = words.day(begun.at, offsetMinutes: facts.utcOffsetMinutes(begun.at))
    var said = [
      words.roundBegun(begun, day: day),
      words.roundProgress(begun),
    ]
    let result = round.verdicts?.roundResult ?? .tooFew
    let items = round.verdicts?.items ?? 0
    if result != .tooFew, let figures = round.verdicts { said.append(words.roundFigures(figures)) }
    said.append(words.roundResult(result, items: items, of: QuestionRow.roundItems))
    let stuck = round.items.count { $0.dispute.isStuck }
    if stuck > 0 { said.append(words.stuckDisputes(stuck)) }
    return said
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    let sentences = sentences(facts)
    let layout = CalibrationLayout(sentences, in: area)
    _ = sentences.draw(on: &canvas, in: layout.above)
    guard let round, layout.table.rows > 1 else { return }
    let rows = round.items.map { entries($0, facts) }
    var table = table
    table.columns = columns(rows, facts)
    table.hasHeader = !rows.isEmpty
    table.draw(on: &canvas, in: layout.table, emptyText: facts.words.nothingAnswered) { index in
      guard rows.indices.contains(index) else { return Table.Row([]) }
      let differs = round.items[index].disagreement > 0
      return Table.Row(rows[index], sign: differs ? "≠" : "", signRole: .warning)
    }
  }

  private func columns(_ rows: [[Table.Entry]], _ facts: DeskFacts) -> [Table.Column] {
    RoundHeading.allCases.enumerated().map { place, heading in
      let title = facts.words.heading(heading)
      let widest = rows.map { Columns.width(of: $0[place].text) }.max() ?? 0
      return Table.Column(
        title,
        width: heading == .customer
          ? .flexible(minimum: 16) : .fixed(max(Columns.width(of: title), min(widest, 40))),
        alignment: heading == .apart ? .right : .left,
        priority: heading == .customer ? 1 : 0
      )
    }
  }

  private func entries(_ item: RoundItem, _ facts: DeskFacts) -> [Table.Entry] {
    let words = facts.words
    let customer = item.dispute.item.context.last { $0.speaker == .customer }?.text ?? ""
    return RoundHeading.allCases.map { heading in
      switch heading {
      case .apart: Table.Entry(words.share(item.disagreement))
      case .item: Table.Entry(item.dispute.item.id.description)
      case .answers: Table.Entry(verdicts(item, words))
      case .customer:
        Table.Entry(
          customer.isEmpty ? words.noCustomer : customer,
          role: customer.isEmpty ? .dim : .customer
        )
      }
    }
  }

  // How often each verdict was given, the most frequent first.
  private func verdicts(_ item: RoundItem, _ words: any Wordbook) -> String {
    let given = item.dispute.annotations.compactMap(\.judgement.verdict)
    let counts = Verdict.allCases.map { verdict in
      (verdict, given.count { $0 == verdict })
    }
    return counts.filter { $0.1 > 0 }.sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
      .map { words.times($0.1, words.verdict($0.0)) }.joined(separator: ", ")
  }
}
