/// Which item is a line of a file about?

internal import Curation
internal import JSONLines
internal import Storage

/// What a line says it is about.
struct ItemAddress {
  /// The item's number.
  var item: String?
  /// The source's own name of its conversation.
  var conversation: String?
  /// The source, where several use the name.
  var source: String?
  /// The turn from 0, where the conversation has several items.
  var turn: Int?

  /// What the line calls it.
  var name: String { item ?? conversation ?? "" }

  /// Reads the address; `person` is the key of who did it.
  init(_ object: JSONValue, person: String) throws(AnnotateProblem) {
    for key in ["item", "conversation_id", "source", person] {
      for (name, value) in object.members where name.string == key {
        if !value.isNull, value.string == nil { throw .badValue(key) }
      }
    }
    item = object["item"]?.string
    conversation = object["conversation_id"]?.string
    source = object["source"]?.string
    if let value = object["turn"], !value.isNull {
      guard let number = value.integer, (1...Int64(Limits.turns)).contains(number) else {
        throw .badValue("turn")
      }
      turn = Int(number) - 1
    }
    if item == nil, conversation == nil { throw .missing("item") }
  }

  /// The items that it fits; one where it is as it should be.
  func find(in workspace: Workspace) throws(StorageError) -> [ItemID] {
    if let text = item {
      guard let id = ItemID(text), try workspace.store.state(of: id) != nil else { return [] }
      return [id]
    }
    return try workspace.store.items(
      externalID: conversation ?? "",
      source: source,
      turn: turn
    )
  }
}
