/// How does the item under the cursor look, beside the list or below it?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension QueueScreen {
  /// What is known of an item beside its texts: number, source's own name, verdict.
  private func caption(_ item: ListedItem, _ words: any Wordbook) -> String {
    let parts = [
      item.id.description, state(of: item, words), item.verdict.map(words.listed),
      max(item.overlap, item.done) > 1 ? words.annotated(item.done, of: item.overlap) : nil,
      item.externalID,
      item.language,
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Message and reply, the beginning of each in a line.
  func drawPreview(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    var rest = area
    let words = facts.words
    guard let item = current else { return }
    canvas.rule(caption(item, words), in: rest.takeTop(1))
    let texts: [(String, String, Role)] = [
      (words.speaker(.customer), item.customer, .customer), (words.bot, item.reply, .bot),
    ]
    let nameColumns = texts.map { Columns.width(of: $0.0) }.max() ?? 0
    for (name, text, role) in texts {
      var line = rest.takeTop(1)
      _ = line.takeLeft(2)
      put(name, on: &canvas, in: line.takeLeft(nameColumns), role: .dim)
      _ = line.takeLeft(2)
      put(text.isEmpty ? words.emptyText : text, on: &canvas, in: line, role: role)
    }
  }

  /// Message and reply, as much of both as there is room for.
  func drawSide(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    var rest = area
    let words = facts.words
    guard let item = current else { return }
    var caption = rest.takeTop(1)
    _ = caption.takeRight(1)
    put(self.caption(item, words), on: &canvas, in: caption, role: .dim)
    let customer = item.customer.isEmpty ? words.noCustomer : item.customer
    let message = Self.text(customer, role: .customer, prefix: "▌ ").wrapped(to: rest.columns - 1)
    let reply = Self.text(item.reply.isEmpty ? words.emptyText : item.reply, role: .bot)
      .wrapped(to: rest.columns - 1)
    let room = max(0, rest.rows - 2)
    let half = max(room / 2, room - reply.rowCount)
    let messageRows = min(message.rowCount, half)
    draw(message, words.speaker(.customer), on: &canvas, in: rest.takeTop(1 + messageRows), words)
    draw(
      reply,
      words.bot,
      on: &canvas,
      in: rest.takeTop(1 + min(reply.rowCount, max(0, rest.rows - 1))),
      words
    )
  }

  /// Why the item stands where it stands.
  func drawWhy(on canvas: inout Canvas, in area: Rect, _ facts: DeskFacts) {
    guard let why else { return }
    var rest = area
    canvas.fill(rest)
    canvas.rule(facts.words.whyHeading(why.item), in: rest.takeTop(1), role: .focusedRule)
    _ = rest.takeLeft(1)
    _ = rest.takeRight(1)
    why.paragraph(facts).draw(on: &canvas, in: rest)
  }

  // The beginning is enough; a text may be long.
  private static func text(_ text: String, role: Role, prefix: String = "  ") -> Paragraph {
    Paragraph(String(text.prefix(4_000)), role: role, prefix: prefix)
  }

  private func draw(
    _ text: WrappedParagraph,
    _ name: String,
    on canvas: inout Canvas,
    in area: Rect,
    _ words: any Wordbook
  ) {
    var rest = area
    let heading = rest.takeTop(1)
    let hidden = text.rowCount - rest.rows
    let right = hidden > 0 ? words.hiddenRows(hidden) : ""
    canvas.rule(name, right: right, in: heading)
    text.draw(on: &canvas, in: rest)
  }

  private func put(_ text: String, on canvas: inout Canvas, in area: Rect, role: Role) {
    let shown = Columns.shortened(text, to: area.columns)
    canvas.put(shown, at: Point(column: area.column, row: area.row), in: area, role: role)
  }
}
