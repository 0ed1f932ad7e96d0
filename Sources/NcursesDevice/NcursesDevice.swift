/// How does a canvas get onto the real terminal, and what does the terminal say back?

import CNcurses
import Glibc
public import TerminalUI

/// Why the terminal could not be taken.
public enum DeviceError: Error, Hashable, Sendable {
  /// Standard input or standard output is no terminal.
  case notATerminal
  /// No terminal of this name (the variable `TERM`) is known.
  case unknownTerminal(String)
  /// The terminal of this name cannot move its cursor.
  case tooSimple(String)
  /// A screen is open in this process.
  case alreadyOpen
  /// A system call failed with this `errno`.
  case system(Int32)
}

/// What happened at the terminal.
public enum DeviceEvent: Hashable, Sendable {
  /// A key, a paste, the mouse, a new size.
  case input(TerminalInput)
  /// `wake()` was called, once or more often.
  case wake
  /// A signal asks the program to end, with this exit code (128 and the signal's number).
  case signal(exitCode: Int32)
  /// The program was stopped and goes on; the next `paint` sends everything.
  case resumed
  /// The terminal is gone: no input will ever come, and nobody sees what is painted.
  case hangup
}

/// The real terminal, through ncurses; at most one is open in a process.
///
/// What is written to standard error while it is open is kept and shown after `close`, and after a
/// crash. `poll` blocks the main thread: nothing else runs on the main actor meanwhile, so that
/// work on other threads has to call `wake()` when it has something to tell.
@MainActor
public final class NcursesDevice {
  /// What can be chosen about a screen.
  public struct Options: Hashable, Sendable {
    /// The looks, which somebody chose; nil makes it `auto`, or `mono` where `NO_COLOR` is set.
    public var theme: Theme?
    /// Milliseconds for which an ESC waits for more before it is the Escape key.
    public var escapeDelay: Int

    /// Makes options; without a delay `ESCDELAY` decides, and 25 milliseconds otherwise.
    public init(theme: Theme? = nil, escapeDelay: Int? = nil) {
      self.theme = theme
      self.escapeDelay = escapeDelay ?? environment("ESCDELAY").flatMap { Int($0) } ?? 25
    }
  }

  /// The looks in use; after a change the next `paint` sends everything.
  ///
  /// What is set here is a choice, and goes before `NO_COLOR` as https://no-color.org has it. On a
  /// terminal without colours every theme looks like `mono`.
  public var theme: Theme {
    didSet { if theme != oldValue { applyTheme() } }
  }

  /// Whether presses and the wheel of the mouse are told, as `TerminalInput.mouse`; off at first,
  /// since the terminal's own selecting and copying is off meanwhile.
  ///
  /// It lasts over `suspend` and `withSuspendedScreen`. On a terminal without a mouse it stays off.
  public var isMouseOn: Bool {
    get { decoder.isMouseOn }
    set { decoder.isMouseOn = isOpen && cn_set_mouse(newValue) }
  }

  private var decoder: KeyDecoder
  /// What stands on the screen; nil when that is not known.
  private var painted: Canvas?
  private var run = CellRun()
  private var bytes = [UInt8](repeating: 0, count: 4_096)
  private var inputEnded = false
  /// While SIGWINCH keeps coming: when to look at the size, and when at the latest.
  private var resize: (due: Int, latest: Int)?
  private var isOpen = true

  private init(options: Options) {
    theme = options.theme ?? (refusesColour ? .mono : .auto)
    decoder = KeyDecoder(escapeDelay: options.escapeDelay)
  }

  /// Takes the terminal.
  public static func open(options: Options = Options()) throws(DeviceError) -> NcursesDevice {
    let answer = cn_open()
    let name = environment("TERM") ?? ""
    switch answer {
    case CN_OK: break
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(name)
    case CN_TOO_SIMPLE: throw .tooSimple(name)
    case CN_ALREADY_OPEN: throw .alreadyOpen
    default: throw .system(errno)
    }
    let device = NcursesDevice(options: options)
    device.applyTheme()
    return device
  }

  /// Gives the terminal back as it was, and shows what was written to standard error meanwhile.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    cn_close()
  }

  /// How large the terminal is, as last told by `poll`.
  public var size: Size { Size(columns: Int(cn_columns()), rows: Int(cn_rows())) }

  /// How many colours the terminal has, 0 for none.
  public var colours: Int { Int(cn_colours()) }

  /// Ends the `poll` that is under way, or the next one, with `.wake`; from any thread.
  public nonisolated func wake() { cn_wake() }

  /// Keeps the process from being stopped (SIGTSTP), while it holds a lock; from any thread.
  ///
  /// Calls nest. It may wait while the process is about to be stopped.
  public nonisolated func holdSuspension() { cn_hold_stop() }

  /// Ends a `holdSuspension`; what asked to stop meanwhile happens at the next `poll`.
  public nonisolated func releaseSuspension() { cn_release_stop() }
}

// MARK: Painting

extension NcursesDevice {
  /// Shows a canvas: sends what differs from what stands there, and places the cursor.
  public func paint(_ canvas: Canvas) {
    guard isOpen else { return }
    let size = size
    let before = painted.flatMap { $0.size == canvas.size ? $0 : nil } ?? wiped(canvas.size)
    let sameMarks = before.marks == canvas.marks
    let rows = min(size.rows, canvas.size.rows)
    let columns = canvas.size.columns
    canvas.cells.withUnsafeBufferPointer { new in
      before.cells.withUnsafeBufferPointer { old in
        for row in 0..<rows {
          let place = row * columns..<(row + 1) * columns
          let cells = UnsafeBufferPointer(rebasing: new[place])
          let others = UnsafeBufferPointer(rebasing: old[place])
          if let span = RowChanges.span(of: cells, against: others, sameMarks: sameMarks) {
            put(cells, span.clamped(to: 0..<size.columns), row, canvas.marks)
          }
        }
      }
    }
    painted = canvas
    if let cursor = canvas.cursor {
      cn_show(Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    } else {
      cn_show(-1, -1)
    }
  }

  /// Has the next `paint` send everything, as after something else wrote on the terminal.
  public func invalidate() { painted = nil }

  /// The empty canvas that stands there once the screen has been wiped.
  private func wiped(_ size: Size) -> Canvas {
    cn_clear(Int32(Role.text.rawValue))
    return Canvas(size: size)
  }

  private func put(
    _ cells: UnsafeBufferPointer<Cell>,
    _ span: Range<Int>,
    _ row: Int,
    _ marks: [[UInt32]]
  ) {
    var column = span.lowerBound
    while column < span.upperBound {
      column = run.gather(cells, column..<span.upperBound, marks)
      cn_put(
        Int32(row),
        Int32(run.column),
        Int32(run.role.rawValue),
        run.scalars,
        run.lengths,
        run.widths,
        run.lengths.count
      )
    }
  }

  private func applyTheme() {
    let count = cn_colours()
    for role in Role.allCases {
      let look = theme.look(of: role, colours: count)
      cn_set_style(
        Int32(role.rawValue),
        look.attributes.rawValue,
        look.foreground.number(of: count),
        look.background.number(of: count)
      )
    }
    painted = nil
  }
}

// MARK: Listening

extension NcursesDevice {
  /// Waits for something to happen, at most so many milliseconds, and answers with all of it.
  ///
  /// Without a time it waits without end. Sizes that follow upon one another quickly are told once.
  /// A SIGTSTP stops the process in here.
  public func poll(timeoutMilliseconds: Int? = nil) -> [DeviceEvent] {
    guard isOpen else { return [] }
    var events: [DeviceEvent] = []
    let end = timeoutMilliseconds.map { now + max(0, $0) }
    while true {
      let told = cn_wait(wait(until: end), !inputEnded)
      if told & UInt32(CN_INPUT | CN_HANGUP) != 0 { read(into: &events) }
      // what the decoder waits for is over only if nothing could be read
      if told & UInt32(CN_INPUT) == 0 { events += decoder.settle(at: now).map { .input($0) } }
      heed(told, &events)
      adoptSize(&events)
      if !events.isEmpty { return events }
      if let end, now >= end { return [] }
    }
  }

  private var now: Int { Int(cn_now()) }

  /// Milliseconds to the first thing that is due; -1 if nothing is.
  private func wait(until end: Int?) -> Int32 {
    let due = [end, decoder.deadline, resize?.due].compactMap { $0 }.min()
    guard let due else { return -1 }
    return Int32(clamping: max(0, due - now))
  }

  private func read(into events: inout [DeviceEvent]) {
    let count = bytes.withUnsafeMutableBufferPointer { cn_read($0.baseAddress, $0.count) }
    if count > 0 {
      events += decoder.feed(bytes.prefix(Int(count)), at: now).map { .input($0) }
    } else if count == 0 {
      inputEnded = true
      events.append(.hangup)
    }
  }

  private func heed(_ told: UInt32, _ events: inout [DeviceEvent]) {
    if told & UInt32(CN_RESIZE) != 0 {
      let latest = resize?.latest ?? now + 60
      resize = (min(now + 10, latest), latest)
    }
    if told & UInt32(CN_WAKE) != 0 { events.append(.wake) }
    if told & UInt32(CN_STOP) != 0, stop() { cameBack(&events) }
    if told & UInt32(CN_CONTINUE) != 0 {
      cn_leave()
      cn_enter()
      cameBack(&events)
    }
    if told & UInt32(CN_TERMINATE) != 0 {
      let signal = cn_signal()
      if signal != 0 { events.append(.signal(exitCode: 128 + signal)) }
    }
  }

  private func adoptSize(_ events: inout [DeviceEvent]) {
    guard let due = resize?.due, now >= due else { return }
    resize = nil
    if cn_adopt_size() { tellSize(&events) }
  }

  private func tellSize(_ events: inout [DeviceEvent]) {
    painted = nil
    events.append(.input(.resize(size)))
  }

  private func cameBack(_ events: inout [DeviceEvent]) {
    painted = nil
    decoder.forget()
    events.append(.resumed)
    if cn_adopt_size() { tellSize(&events) }
  }

  private func stop() -> Bool { cn_stop() == 1 }
}

// MARK: Leaving for a while

extension NcursesDevice {
  /// Stops the process group as Ctrl-Z in a shell does, and comes back when it is continued.
  ///
  /// False if it did not: it is held back and happens in a later `poll`, or no shell is there to
  /// continue it. After true, `size` may be another one and the next `paint` sends everything.
  @discardableResult
  public func suspend() -> Bool {
    guard isOpen, stop() else { return false }
    painted = nil
    decoder.forget()
    _ = cn_adopt_size()
    return true
  }

  /// Gives the terminal to another program while `body` runs, an editor for one.
  ///
  /// Afterwards `size` may be another one and the next `paint` sends everything.
  public func withSuspendedScreen<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    cn_leave()
    defer {
      cn_enter()
      painted = nil
      decoder.forget()
      _ = cn_adopt_size()
    }
    return try body()
  }
}

/// Whether the person wants no colours anywhere (https://no-color.org).
private var refusesColour: Bool { environment("NO_COLOR")?.isEmpty == false }

/// A variable of the environment.
private func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
