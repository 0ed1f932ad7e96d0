/// Which keys, pastes and turns of the mouse do the terminal's bytes stand for?

public import TerminalUI

/// Turns what a terminal sends into keys, pastes and the mouse; a value without clock or terminal.
///
/// Feed it each read with the time of the read; when `deadline` has come and there is nothing to
/// read, call `settle`: a machine with much to do may look late. Times are milliseconds of one
/// clock. A sequence it does not know is swallowed up to its final byte, so that none of its letters
/// is ever taken for a command. It follows ECMA-48 5.4 and xterm's "ctlseqs" with the dialects named
/// at `EscapeSequence`.
public struct KeyDecoder: Sendable {
  /// Milliseconds for which an ESC waits for more before it is the Escape key.
  public let escapeDelay: Int
  /// Whether reports of the mouse are told; else they are swallowed, as those are that another
  /// program left on its way.
  public var isMouseOn = false
  /// Milliseconds of silence that end a paste that came without brackets.
  public static let burstGap = 10
  /// Milliseconds after which the next read is no part of such a paste, though nobody called `settle`.
  public static let burstPatience = 200
  /// Milliseconds of silence after which an unfinished sequence is dropped.
  public static let sequenceDelay = 250
  /// The same for a report of the mouse, which nobody types: no piece of it may count as a key.
  public static let mouseDelay = 1_000
  /// Milliseconds of silence after which a paste whose closing bracket got lost is over.
  public static let pasteDelay = 2_000
  /// Bytes of one paste that are kept at most.
  public static let longestPaste = 16 << 20

  private enum State: Equatable {
    case ground
    /// After ESC.
    case escape
    /// After ESC `[` and ESC `O`.
    case control, shifted
    /// After ESC `[[`, the Linux console's F1 to F5.
    case console
    /// After ESC `[M`: so many bytes of a mouse report are to come.
    case mouse(Int)
    /// In a terminal's answer (OSC, DCS, APC, PM, SOS), and after an ESC in it.
    case string, stringEscape
    /// Between the brackets of a paste.
    case paste
  }

  private static let longestSequence = 64
  private static let closingBracket: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var state = State.ground
  /// ESC came twice: Alt with a key that has a sequence.
  private var doubled = false
  /// ESC came before the scalar that has been begun.
  private var altNext = false
  private var sequence: [UInt8] = []
  private var scalars = ScalarDecoder()
  /// Characters of this read, or of the burst that goes on.
  private var run: [Unicode.Scalar] = []
  private var inBurst = false
  private var pasted: [UInt8] = []
  private var bracketSeen = 0
  private var lastRead = 0
  /// What was taken for a key and may have been the head of a sequence, after its ESC, and until
  /// when the rest of it is known by its look.
  private var torn: (head: [UInt8], until: Int)?
  /// The sequence is one of which the head was taken for a key, so that it may be none.
  private var isDoubtful = false
  private var found: [TerminalInput] = []

  /// Makes a decoder; a slow line wants 50 to 100 milliseconds for ESC.
  public init(escapeDelay: Int = 25) {
    self.escapeDelay = max(0, escapeDelay)
  }

  /// Forgets what has been begun, as after somebody else had the terminal.
  public mutating func forget() {
    let isMouseOn = isMouseOn
    self = KeyDecoder(escapeDelay: escapeDelay)
    self.isMouseOn = isMouseOn
  }

  /// When `settle` wants to be called if nothing more is read; nil when nothing is waiting.
  public var deadline: Int? {
    switch state {
    case .ground: inBurst ? lastRead + Self.burstGap : nil
    case .escape: lastRead + escapeDelay
    case .string where sequence.count == 1: lastRead + escapeDelay
    case .paste: lastRead + Self.pasteDelay
    case .mouse: lastRead + Self.mouseDelay
    case .control where sequence.first == UInt8(ascii: "<"): lastRead + Self.mouseDelay
    default: lastRead + Self.sequenceDelay
    }
  }

  /// Takes the bytes of one read at a time, and answers with what is complete.
  public mutating func feed(_ bytes: some Collection<UInt8>, at now: Int) -> [TerminalInput] {
    guard !bytes.isEmpty else { return [] }
    joinOrPart(bytes, at: now)
    for byte in bytes { take(byte) }
    lastRead = now
    endRead()
    return answer()
  }

  /// Decides what waited for more, once its time has come.
  public mutating func settle(at now: Int) -> [TerminalInput] {
    guard let deadline, now >= deadline else { return [] }
    switch state {
    case .ground: endRun()
    case .escape: settleEscape(at: now)
    case .control, .shifted, .string: settleIntroducer(at: now)
    case .paste: endPaste()
    case .console where isDoubtful: for _ in 1...2 { emit(.character("[")) }
    case .console, .mouse, .stringEscape: break
    }
    state = .ground
    doubled = false
    isDoubtful = false
    return answer()
  }

  private mutating func answer() -> [TerminalInput] {
    defer { found.removeAll(keepingCapacity: true) }
    return found
  }

  private mutating func emit(_ code: Key.Code, _ modifiers: Key.Modifiers = []) {
    found.append(.key(Key(code, modifiers)))
  }
}

// MARK: Between reads

extension KeyDecoder {
  /// Decides whether what waits and what comes are one thing or two.
  private mutating func joinOrPart(_ bytes: some Collection<UInt8>, at now: Int) {
    if state == .ground, inBurst, now > lastRead + Self.burstPatience { endRun() }
    let isLate = state == .escape && now >= lastRead + escapeDelay
    guard isLate || torn != nil else { return }
    let start = Array(bytes.prefix(12))
    if isLate, Self.looks(start) != .torn {
      settleEscape(at: now)
      state = .ground
    }
    guard let torn else { return }
    self.torn = nil
    guard state == .ground, now < torn.until, torn.head.isEmpty || start.count > 1,
      Self.looks(torn.head + start) != .typed
    else { return }
    state = .escape
    for byte in torn.head { take(byte) }
    isDoubtful = true
  }

  private enum Look { case typed, perhapsTorn, torn }

  /// Whether bytes look like a sequence that lost its ESC, such as `[A`, `[1;5C`, `[<0;1;2M` and
  /// `OP`, or like the beginning of one.
  private static func looks(_ bytes: [UInt8]) -> Look {
    guard let introducer = bytes.first else { return .typed }
    if introducer == UInt8(ascii: "O") {
      guard bytes.count > 1 else { return .perhapsTorn }
      let isKey = EscapeSequence.key(control: [], final: bytes[1]) != nil
      return bytes.count == 2 && isKey && bytes[1] < UInt8(ascii: "a") ? .torn : .typed
    }
    guard introducer == UInt8(ascii: "[") else { return .typed }
    guard let end = bytes.dropFirst().firstIndex(where: { !(0x30...0x3F).contains($0) }) else {
      return .perhapsTorn
    }
    if bytes.count == 5, bytes[1] == UInt8(ascii: "M") { return .torn }  // the mouse
    return end > 1 || EscapeSequence.key(control: [], final: bytes[end]) != nil ? .torn : .typed
  }

  private mutating func settleEscape(at now: Int) {
    emit(.escape)
    if doubled { emit(.escape) }
    doubled = false
    torn = ([], now + Self.sequenceDelay)
  }

  /// An introducer without anything after it was Alt with that character.
  private mutating func settleIntroducer(at now: Int) {
    let introducer: UInt8? =
      switch state {
      case .control where sequence.isEmpty: UInt8(ascii: "[")
      case .shifted where sequence.isEmpty: UInt8(ascii: "O")
      case .string where sequence.count == 1: sequence[0]
      default: nil
      }
    guard let introducer else { return }
    emit(.character(Character(Unicode.Scalar(introducer))), isDoubtful ? [] : .alt)
    if state == .control, !isDoubtful { torn = ([introducer], now + Self.sequenceDelay) }
  }

  /// What was no sequence after all is what was typed.
  private mutating func giveBack(_ introducer: Unicode.Scalar, _ last: UInt8? = nil) {
    isDoubtful = false
    run.append(introducer)
    for byte in sequence { run.append(Unicode.Scalar(byte)) }
    if let last { run.append(Unicode.Scalar(last)) }
  }

  /// A burst goes on in the next read; less is typed.
  private mutating func endRead() {
    guard state == .ground, !run.isEmpty else { return }
    if inBurst || Typing.isPaste(run) {
      inBurst = true
    } else {
      endRun()
    }
  }

  private mutating func endRun() {
    guard !run.isEmpty else { return }
    if inBurst || Typing.isPaste(run) {
      found.append(.paste(Pasted.text(run)))
    } else {
      found.append(contentsOf: Typing.keys(run))
    }
    run.removeAll(keepingCapacity: true)
    inBurst = false
  }

  private mutating func endPaste() {
    let text = Pasted.text(bytes: pasted)
    if !text.isEmpty { found.append(.paste(text)) }
    pasted = []
    bracketSeen = 0
  }
}

// MARK: Byte by byte

extension KeyDecoder {
  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: escape(byte)
    case .control, .shifted: inSequence(byte)
    case .console: console(byte)
    case .mouse(let left): mouse(byte, left)
    case .string: string(byte)
    case .stringEscape: stringEscape(byte)
    case .paste: paste(byte)
    }
  }

  private mutating func ground(_ byte: UInt8) {
    if altNext, !scalars.isPending { altNext = false }
    if byte < 0x20 || byte == 0x7F {
      scalars.reset()
      control(byte, [])
      return
    }
    var outcome = scalars.take(byte)
    if outcome == .notTaken {
      altNext = false
      outcome = scalars.take(byte)
    }
    guard case .scalar(let scalar) = outcome, !(0x80..<0xA0).contains(scalar.value) else { return }
    if altNext {
      emit(.character(Character(scalar)), .alt)
      altNext = false
    } else {
      run.append(scalar)
    }
  }

  /// A control character: Enter and Tab may belong to a paste, the others end a run.
  private mutating func control(_ byte: UInt8, _ modifiers: Key.Modifiers) {
    if modifiers.isEmpty, byte == 0x09 || byte == 0x0A || byte == 0x0D {
      run.append(Unicode.Scalar(byte))
      return
    }
    endRun()
    switch byte {
    case 0x1B: begin(.escape)
    case 0x08, 0x7F: emit(.backspace, modifiers)
    case 0x09: emit(.tab, modifiers)
    case 0x0A, 0x0D: emit(.enter, modifiers)
    case 0x00: break  // Ctrl-Space: no key of ours, and no space
    case 0x01...0x1A:
      emit(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers.union(.control))
    default: emit(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers.union(.control))
    }
  }

  private mutating func begin(_ next: State) {
    state = next
    if next == .escape { isDoubtful = false }
    sequence.removeAll(keepingCapacity: true)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      if doubled { emit(.escape) }
      doubled = true
    case UInt8(ascii: "["): begin(.control)
    case UInt8(ascii: "O"): begin(.shifted)
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"),
      UInt8(ascii: "X"):
      begin(.string)
      sequence.append(byte)
    default: altered(byte)
    }
  }

  /// ESC before a single character is Alt with it; a second ESC before that is the Escape key.
  private mutating func altered(_ byte: UInt8) {
    if doubled { emit(.escape) }
    doubled = false
    state = .ground
    if byte >= 0x80 {
      altNext = scalars.take(byte) == .nothing && scalars.isPending
    } else if byte < 0x20 || byte == 0x7F {
      control(byte, .alt)
    } else {
      emit(.character(Character(Unicode.Scalar(byte))), .alt)
    }
  }

  private mutating func inSequence(_ byte: UInt8) {
    switch byte {
    case 0x1B, 0x00..<0x20: abandon(with: byte)
    case UInt8(ascii: "[") where state == .control && sequence.isEmpty: state = .console
    case UInt8(ascii: "$") where state == .control && isPlainNumber: finish(byte)
    case UInt8(ascii: " ") where state == .shifted: finish(byte)
    case 0x20..<0x40: if sequence.count < Self.longestSequence { sequence.append(byte) }
    case 0x40..<0x7F: finish(byte)
    default: break
    }
  }

  private var isPlainNumber: Bool {
    !sequence.isEmpty && sequence.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func finish(_ final: UInt8) {
    let isControl = state == .control
    let alt: Key.Modifiers = doubled ? .alt : []
    let isPlain = isDoubtful && (sequence.isEmpty || !isControl)
    let isTyped = isPlain && final >= UInt8(ascii: "a")  // rarely a key, often a letter
    state = .ground
    doubled = false
    if isTyped {
      giveBack(isControl ? "[" : "O", final)
    } else if isControl, final == UInt8(ascii: "M"), sequence.isEmpty {
      state = .mouse(3)
    } else if isControl, sequence.first == UInt8(ascii: "<") {
      tell(MouseReport.read(sequence, final: final))
    } else if isControl, final == UInt8(ascii: "~"), sequence == [0x32, 0x30, 0x30] {
      state = .paste
    } else if let key = isControl
      ? EscapeSequence.key(control: sequence, final: final)
      : EscapeSequence.key(shifted: sequence, final: final)
    {
      emit(key.code, key.modifiers.union(alt))
    } else if isPlain {
      giveBack(isControl ? "[" : "O", final)
    }
    isDoubtful = false
  }

  private mutating func tell(_ mouse: Mouse?) {
    if isMouseOn, let mouse { found.append(.mouse(mouse)) }
  }

  /// A control character in the midst of a sequence: the sequence is dropped, the character counts.
  private mutating func abandon(with byte: UInt8) {
    if isDoubtful, sequence.isEmpty { giveBack(state == .shifted ? "O" : "[") }
    isDoubtful = false
    state = .ground
    doubled = false
    if byte != 0x18, byte != 0x1A { ground(byte) }
  }

  private mutating func console(_ byte: UInt8) {
    let alt: Key.Modifiers = doubled ? .alt : []
    guard byte >= 0x20 else { return abandon(with: byte) }
    state = .ground
    doubled = false
    if (0x41...0x45).contains(byte) {
      emit(.function(Int(byte) - 0x40), alt)
    } else if isDoubtful {
      sequence = [UInt8(ascii: "[")]
      giveBack("[", byte)
    }
    isDoubtful = false
  }

  /// A place beyond what a byte can tell comes as a control character, which is no key.
  private mutating func mouse(_ byte: UInt8, _ left: Int) {
    if byte == 0x1B { return abandon(with: byte) }
    sequence.append(byte)
    state = left > 1 ? .mouse(left - 1) : .ground
    if left == 1 { tell(MouseReport.read(bytes: sequence)) }
  }

  private mutating func string(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07, 0x18, 0x1A:
      state = .ground
      doubled = false
    default: if sequence.count < 2 { sequence.append(byte) }
    }
  }

  private mutating func stringEscape(_ byte: UInt8) {
    doubled = false
    if byte == UInt8(ascii: "\\") {
      state = .ground
    } else {
      state = .escape
      escape(byte)
    }
  }

  private mutating func paste(_ byte: UInt8) {
    if byte == Self.closingBracket[bracketSeen] {
      bracketSeen += 1
      guard bracketSeen == Self.closingBracket.count else { return }
      endPaste()
      state = .ground
      return
    }
    keep(Self.closingBracket.prefix(bracketSeen))
    bracketSeen = byte == 0x1B ? 1 : 0
    if bracketSeen == 0 { keep(CollectionOfOne(byte)) }
  }

  private mutating func keep(_ bytes: some Collection<UInt8>) {
    if pasted.count + bytes.count <= Self.longestPaste { pasted.append(contentsOf: bytes) }
  }
}
