/// What does a model read before it answers, and what is it to answer? The one place where an item
/// becomes a dialogue.

internal import Curation
internal import JSONLines

/// A dialogue with the answer to learn.
///
/// The rules (decision 15): what *system* says stands in front, joined by an empty line. A customer
/// is the user, a bot or an agent the assistant; notes and tools are not in it. Turns of one side
/// in a row are joined by an empty line, so that the two alternate; turns of white space only are
/// nothing; what the assistant says before the customer's first word is dropped. The user has the
/// last word, else the item is left out. Texts keep every byte. What was said to a person in need is
/// never learnt (`SettledItem.isLabelOnly`,
/// `isHandoverExample`).
///
/// Texts are held escaped, as the files and the store have them.
public struct TrainingExample: Sendable {
  /// Who speaks in the context.
  enum Role {
    /// The customer.
    case user
    /// The bot or an agent; never to be learnt from.
    case assistant
  }

  /// One side's contribution.
  struct Message {
    /// Who speaks.
    let role: Role
    /// Where what is said stands.
    fileprivate(set) var text: Range<Int>
  }

  // The texts one after the other.
  private var texts = LineWriter()
  /// Where the instructions stand, empty when there are none.
  private(set) var system = 0..<0
  /// User and assistant in turn, the user first and last.
  private(set) var context: [Message] = []
  /// Where stands what the assistant should say; nil when the verdict has no text to learn.
  private(set) var completion: Range<Int>?

  /// Makes an example to be filled.
  public init() {}

  /// Lends a text by where it stands.
  func withText<Result>(_ place: Range<Int>, _ body: (EscapedText) -> Result) -> Result {
    texts.withText(place, body)
  }

  /// Lends all texts at once, in the order system, context, completion; only with a completion.
  func withTexts<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    texts.withBytes(body)
  }

  /// Takes an item's dialogue; room of the one before is used again.
  ///
  /// - Returns: why the item is left out, nil when it is not.
  public mutating func fill(from item: borrowing SettledItem) -> LeftOut? {
    texts.removeAll()
    system = 0..<0
    context.removeAll(keepingCapacity: true)
    completion = nil
    let place = item.turn
    guard place < item.turns.count, item.turns.speaker(place) == .bot else { return .notAReply }
    for index in 0..<place where item.turns.speaker(index) == .system {
      item.turns.withText(index) { addSystem($0) }
    }
    for index in 0..<place {
      switch item.turns.speaker(index) {
      case .customer: item.turns.withText(index) { add(.user, $0) }
      case .bot, .agent: item.turns.withText(index) { add(.assistant, $0) }
      case .system, .tool, .note: break
      }
    }
    guard let last = context.last else { return .noCustomerTurn }
    guard last.role == .user else { return .repliesInARow }
    return takeCompletion(item)
  }

  /// Approve teaches the bot's text, rewrite the reviewer's; a handover teaches what was written
  /// for it, if anything, unless it is label-only.
  private mutating func takeCompletion(_ item: borrowing SettledItem) -> LeftOut? {
    let start = texts.count
    switch item.verdict {
    case .approve: item.turns.withText(item.turn) { texts.append($0) }
    case .rewrite: item.rewrite.withText { texts.append($0) }
    case .handover:
      if item.isLabelOnly || item.isHandoverExample { return nil }
      item.rewrite.withText { texts.append($0) }
    case .reject: return nil
    }
    let place = start..<texts.count
    if withText(place, { $0.isBlank }) {
      return item.verdict == .handover ? nil : .emptyCompletion
    }
    completion = place
    return nil
  }

  private mutating func add(_ role: Role, _ text: EscapedText) {
    if text.isBlank { return }
    guard let last = context.indices.last else {
      if role == .user { context.append(Message(role: role, text: added(text))) }
      return
    }
    if context[last].role == role {
      context[last].text = joined(context[last].text, text)
    } else {
      context.append(Message(role: role, text: added(text)))
    }
  }

  private mutating func addSystem(_ text: EscapedText) {
    if text.isBlank { return }
    system = system.isEmpty ? added(text) : joined(system, text)
  }

  private mutating func added(_ text: EscapedText) -> Range<Int> {
    let start = texts.count
    texts.append(text)
    return start..<texts.count
  }

  // What is joined to stands last.
  private mutating func joined(_ place: Range<Int>, _ text: EscapedText) -> Range<Int> {
    texts.append("\\n\\n")
    texts.append(text)
    return place.lowerBound..<texts.count
  }
}

extension EscapedText {
  /// Whether the text is white space only; the control characters that Python's `strip` takes off
  /// are white space too.
  var isBlank: Bool {
    guard let first = bytes.first else { return true }
    switch first {
    // Only these bytes begin white space: the blank, an escape, and what leads U+00A0, U+1680, U+2000
    // and its neighbours, and U+3000.
    case 0x20, UInt8(ascii: "\\"), 0xC2, 0xE1...0xE3:
      return string.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || (0x1C...0x1F).contains($0.value)
      }
    default: return false
    }
  }
}
