/// Was this key meant? Guards against keys that repeat, come too early, or are a sentence typed blindly.

internal import Curation
internal import TerminalUI
internal import Wording

/// What is known about the rhythm of keys.
///
/// Three guards stand outside the editors. A key *repeats* when it comes again within 150 ms. Letters
/// are *typing* when three come with less than 80 ms between them, or when one that means nothing here
/// comes (a digit that means nothing is a slip); typing goes on as long as the next key comes within
/// 600 ms, and means nothing. What can't be taken back by looking again (skip, put away, leave, undoing
/// a submission) or leads to another screen is *held* for 250 ms and dropped when another key follows:
/// who writes a sentence goes on writing, who skips waits for the next item.
struct KeyGuard: Sendable {
  static let freshMilliseconds: Int64 = 400
  static let repeatMilliseconds: Int64 = 150
  static let burstMilliseconds: Int64 = 80
  static let burstLetters = 3
  static let typingMilliseconds: Int64 = 600
  static let holdMilliseconds: Int64 = 250

  /// Something that waits whether another key follows.
  struct Held: Sendable {
    var key: Key
    var act: HeldAct
    var dueAt: Timestamp
  }

  private(set) var held: Held?
  private var lastKey: Key?
  private var lastAt: Timestamp?
  private var letters = 0
  private var typingUntil: Timestamp?
  /// How many keys meant nothing since typing began.
  private var swallowed = 0

  /// Whether the last key read came again at once.
  private(set) var isRepeat = false
  /// Whether the last key read came so fast after another that no person chose it.
  private(set) var isRushed = false

  /// Takes note of a key.
  mutating func read(_ key: Key, at: Timestamp) {
    let gap = lastAt.map { at.milliseconds - $0.milliseconds } ?? Int64.max
    isRepeat = key == lastKey && gap < Self.repeatMilliseconds
    isRushed = gap < Self.burstMilliseconds
    if key.isLetter {
      if !isRepeat { letters = isRushed ? letters + 1 : 1 }
    } else {
      letters = 0
    }
    lastKey = key
    lastAt = lastAt.map { max($0, at) } ?? at
  }

  /// The last key read goes to a text: nothing outside is being typed.
  mutating func forget() {
    letters = 0
    typingUntil = nil
  }

  /// Whether the last key read belongs to a sentence that is typed where it means nothing.
  mutating func isTyping(_ key: Key, at: Timestamp) -> Bool {
    guard key.isPrintable || key == .enter else {
      typingUntil = nil
      return false
    }
    let goesOn = typingUntil.map { at < $0 } ?? false
    guard goesOn || letters >= Self.burstLetters else { return false }
    // Whoever is told that a letter means nothing may ask at once which ones do.
    if key == .character("?"), swallowed == 0, !isRushed {
      forget()
      return false
    }
    typingUntil = at.advanced(byMilliseconds: Self.typingMilliseconds)
    swallowed += 1
    return true
  }

  /// The last key read means nothing here: a letter begins a sentence typed blindly, anything else is a slip.
  mutating func readUnused(_ key: Key, at: Timestamp) {
    if key.isLetter { startTyping(at: at) }
  }

  mutating func startTyping(at: Timestamp) {
    typingUntil = at.advanced(byMilliseconds: Self.typingMilliseconds)
    swallowed = 0
  }

  mutating func hold(_ act: HeldAct, key: Key, at: Timestamp) {
    let due = at.advanced(byMilliseconds: Self.holdMilliseconds)
    held = Held(key: key, act: act, dueAt: due)
  }

  mutating func release() -> Held? {
    defer { held = nil }
    return held
  }
}

/// What can be held back.
enum HeldAct: Hashable, Sendable {
  case action(ScreenAction)
  case putAway(Outcome)
}

extension Key {
  /// A printable character without Control or Alt.
  var isPrintable: Bool {
    if case .character = code { modifiers.isEmpty } else { false }
  }

  /// A printable letter.
  var isLetter: Bool {
    if case .character(let character) = code {
      modifiers.isEmpty && character.isLetter
    } else {
      false
    }
  }

  /// The digit on the key, nil for any other.
  var digit: Int? {
    if case .character(let character) = code, modifiers.isEmpty, character.isASCII {
      character.wholeNumberValue
    } else {
      nil
    }
  }
}
