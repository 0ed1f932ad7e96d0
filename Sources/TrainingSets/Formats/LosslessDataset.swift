/// How does an item look with everything that is known of it?

internal import Curation
public import JSONLines

/// The lossless set, from which every other format can be made again.
///
/// Every row has every key, in one order, each column one type and never null: what is unanswered
/// is an empty text, an empty list or `false` in a column that says so. `context` is exactly what
/// the vendors' files hold; `turns` is everything said before the reply, tools included, notes left
/// out. A handover that is label-only has no `rewrite`.
public struct LosslessDataset: ExportFormat {
  /// The name, `dataset`.
  public let name = "dataset"
  /// For `--help`.
  public let summary = "everything about each item, one file for all splits"
  /// Each row has its `id`.
  public let namesItems = true

  /// Makes the format.
  public init() {}

  /// `dataset/items.jsonl` for every split.
  public func file(for split: Split) -> String? { "\(name)/items.jsonl" }

  /// Writes the item, whatever its verdict.
  public func write(
    _ item: borrowing SettledItem,
    _ example: borrowing TrainingExample,
    to line: inout LineWriter
  ) -> Bool {
    line.append("{\"id\":\"")
    item.appendID(to: &line)
    line.append("\",\"split\":")
    line.string(item.split.rawValue)
    writeDialogue(item, example, to: &line)
    writeDecision(item, to: &line)
    writeMarks(item, to: &line)
    writeOrigin(item, to: &line)
    line.endObject()
    line.newline()
    return true
  }

  private func writeDialogue(
    _ item: borrowing SettledItem,
    _ example: borrowing TrainingExample,
    to line: inout LineWriter
  ) {
    line.key("system")
    example.withText(example.system) { line.string($0) }
    line.key("context")
    line.beginArray()
    for message in example.context {
      line.raw(message.role == .user ? "{\"role\":\"user\"" : "{\"role\":\"assistant\"")
      line.key("content")
      example.withText(message.text) { line.string($0) }
      line.endObject()
    }
    line.endArray()
    line.key("bot_reply")
    item.turns.withText(item.turn) { line.string($0) }
    line.key("rewrite")
    if item.isLabelOnly { line.string("") } else { item.rewrite.withText { line.string($0) } }
  }

  private func writeDecision(_ item: borrowing SettledItem, to line: inout LineWriter) {
    line.key("verdict")
    line.string(item.verdict.name)
    line.key("reasons")
    Self.list(item.reasons, to: &line)
    line.key("emotions")
    line.beginArray()
    let emotions = item.emotions ?? [:]
    for id in emotions.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      line.raw("{\"id\":")
      line.string(id)
      line.key("intensity")
      line.integer(emotions[id] ?? 0)
      line.endObject()
    }
    line.endArray()
    line.key("emotions_answered")
    line.bool(item.emotions != nil)
    line.key("emotions_unclear")
    line.bool(item.isUnclear)
    line.key("risk")
    line.string(item.risk?.name ?? "")
    line.key("situation")
    line.string(item.situation ?? "")
    line.key("start")
    line.string(item.start?.name ?? "")
    line.key("reviewers")
    Self.list(item.reviewers, to: &line)
    line.key("passed_over")
    Self.list(item.isLabelOnly ? [] : item.passedOver, to: &line)
  }

  private func writeMarks(_ item: borrowing SettledItem, to line: inout LineWriter) {
    line.key("target")
    line.string(item.target ?? "")
    line.key("conduct")
    line.string(item.conduct ?? "")
    line.key("tones")
    Self.list(item.tones, to: &line)
    line.key("rubric")
    line.beginArray()
    let rubric = item.rubric
    for id in rubric.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let mark = rubric[id]?.mark
      line.raw("{\"id\":")
      line.string(id)
      line.key("applies")
      line.bool(mark != nil)
      line.key("mark")
      line.integer(mark ?? 0)
      line.endObject()
    }
    line.endArray()
    line.key("replaced")
    line.beginArray()
    for label in item.replaced {
      line.raw("{\"list\":")
      line.string(label.axis.listName)
      line.key("old")
      line.string(label.old)
      line.key("new")
      line.string(label.new ?? "")
      line.endObject()
    }
    line.endArray()
  }

  private func writeOrigin(_ item: borrowing SettledItem, to line: inout LineWriter) {
    line.key("turns")
    line.beginArray()
    for index in 0..<item.turn where item.turns.speaker(index) != .note {
      line.raw("{\"speaker\":")
      line.string(item.turns.speaker(index).name)
      line.key("text")
      item.turns.withText(index) { line.string($0) }
      line.endObject()
    }
    line.endArray()
    line.key("source")
    line.string(item.source)
    line.key("conversation_id")
    line.string(item.externalID ?? item.conversationUID.hex)
    line.key("turn")
    line.integer(item.turn + 1)
    line.key("language")
    line.string(item.language ?? "")
    line.key("channel")
    line.string(item.channel ?? "")
    line.key("bot_version")
    line.string(item.botVersion ?? "")
    line.key("batch")
    line.string(item.batch ?? "")
    line.key("guide_version")
    line.integer(item.guideVersion)
    line.key("scheme_version")
    line.integer(item.schemeVersion)
  }

  private static func list(_ words: [String], to line: inout LineWriter) {
    line.beginArray()
    for word in words { line.string(word) }
    line.endArray()
  }
}
