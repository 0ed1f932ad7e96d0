/// How is an adjudicator's unfinished decision spelled in the store?

internal import Curation
internal import JSONLines
internal import Storage

/// A draft of a decision as one JSON object, with what stood on the item when it was saved.
struct AdjudicationDraftJSON {
  /// A draft and the answers that it was made on.
  struct Body: Hashable {
    /// What was chosen and written.
    var draft: AdjudicationDraft
    /// What stood on the item then.
    var seen: SeenDispute
  }

  private let reader = JSONReader()

  /// Spells a draft; U+0000 is left out of texts, as in drafts of judgements.
  static func encode(_ body: Body) -> String {
    var line = LineWriter(capacity: 1024)
    line.beginObject()
    line.key("state")
    line.string(body.seen.state.name)
    line.key("annotation")
    line.integer(body.seen.annotation)
    let draft = body.draft
    if let act = draft.act {
      line.key("act")
      line.string(act.name)
    }
    line.key("judgement")
    JudgementJSON.write(draft.judgement, &line)
    if let base = draft.base {
      line.key("base")
      line.integer(base)
    }
    if let merge = draft.merge {
      line.key("merge")
      line.string(JudgementJSON.withoutNull(merge))
    }
    if let category = draft.remarks.category {
      line.key("category")
      line.string(category.rawValue)
    }
    if let confidence = draft.remarks.confidence {
      line.key("confidence")
      line.string(confidence.name)
    }
    line.key("note")
    line.string(JudgementJSON.withoutNull(draft.remarks.note))
    line.key("send_back")
    line.string(JudgementJSON.withoutNull(draft.sendBack))
    line.key("ruling")
    line.string(JudgementJSON.withoutNull(draft.ruling))
    line.endObject()
    return line.text
  }

  /// Reads what `encode` wrote, and nothing else.
  func decode(_ text: String) throws(StorageError) -> Body {
    do throws(JudgementJSON.Fault) {
      let answer = try reader.read(Array(text.utf8)) { object throws(JudgementJSON.Fault) in
        try Self.body(of: object)
      }
      if case .success(let body) = answer { return body }
    } catch {}
    throw .inconsistent("a draft of a decision can't be read")
  }

  private static func body(of object: JSONValue) throws(JudgementJSON.Fault) -> Body {
    guard object.kind == .object else { throw .badValue(key: "") }
    var draft = AdjudicationDraft()
    var state: ItemState?
    var annotation: Int64?
    for (name, value) in object.members {
      let key = name.string
      switch key {
      case "state": state = try JudgementJSON.word(key, value) { ItemState(name: $0) }
      case "annotation": annotation = try number(key, value)
      case "act": draft.act = try JudgementJSON.word(key, value) { AdjudicationAct(name: $0) }
      case "judgement":
        guard value.kind == .object else { throw .badValue(key: key) }
        draft.judgement = try JudgementJSON.judgement(of: value, besides: [])
      case "base": draft.base = try number(key, value)
      case "merge": draft.merge = try JudgementJSON.string(key, value)
      case "category":
        draft.remarks.category = try JudgementJSON.word(key, value) {
          DisputeCategory(rawValue: $0)
        }
      case "confidence":
        draft.remarks.confidence = try JudgementJSON.word(key, value) { Confidence(name: $0) }
      case "note": draft.remarks.note = try JudgementJSON.string(key, value)
      case "send_back": draft.sendBack = try JudgementJSON.string(key, value)
      case "ruling": draft.ruling = try JudgementJSON.string(key, value)
      default: throw .unknownKey(key)
      }
    }
    guard let state else { throw .missing("state") }
    guard let annotation else { throw .missing("annotation") }
    return Body(draft: draft, seen: SeenDispute(state, annotation: annotation))
  }

  private static func number(
    _ key: String,
    _ value: JSONValue
  ) throws(JudgementJSON.Fault) -> Int64 {
    guard let number = value.integer else { throw .badValue(key: key) }
    return number
  }
}
