/// Why does an item stand where it stands?

internal import Curation
internal import TerminalUI
internal import Wording

/// The box that says why the item under the cursor stands where it stands.
struct QueueWhy: Sendable {
  /// The item that it is about.
  var item: ItemID
  /// Whether the answer has come.
  var isAnswered = false
  /// The answer; nil where there is no such item.
  var standing: ItemStanding?

  /// What it says, a sentence a line.
  func sentences(_ facts: DeskFacts) -> [String] {
    let words = facts.words
    guard isAnswered else { return [words.whyLoading] }
    guard let standing else { return [words.whyUnknown] }
    let until: String =
      switch standing.place {
      case .leasedToReader(let until), .leased(_, let until): facts.clock(until)
      case .waiting, .doneByReader, .putAway, .sawOthers, .ended: ""
      }
    return [words.place(standing.place, until: until)] + standing.reasons.map(words.reason)
  }

  /// The sentences as one text.
  func paragraph(_ facts: DeskFacts) -> Paragraph {
    Paragraph(sentences(facts).joined(separator: "\n"))
  }
}

extension QueueScreen {
  /// Opens the box, or closes it.
  mutating func toggleWhy() -> [DeskRequest] {
    if why != nil {
      why = nil
      return []
    }
    guard let current else { return [] }
    why = QueueWhy(item: current.id)
    return [.effect(.standing(current.id))]
  }

  /// Turns an open box to the item that is under the cursor now.
  mutating func followWhy() -> [DeskRequest] {
    guard let open = why else { return [] }
    guard let current else {
      why = nil
      return []
    }
    guard open.item != current.id else { return [] }
    why = QueueWhy(item: current.id)
    return [.effect(.standing(current.id))]
  }

  /// Asks anew where the open box is about this item, as something happened to it.
  func askWhy(about item: ItemID) -> [DeskRequest] {
    why?.item == item ? [.effect(.standing(item))] : []
  }

  /// Takes the answer of the item that the box is about.
  mutating func take(_ standing: ItemStanding?, of item: ItemID) {
    guard why?.item == item else { return }
    why?.isAnswered = true
    why?.standing = standing
  }
}
