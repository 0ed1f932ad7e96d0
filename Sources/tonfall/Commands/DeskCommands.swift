/// How do the screens begin and end?

public import ArgumentParser
import Curation
import Glibc
public import NcursesDevice
import Screens
import Synchronization
import Wording
import Workflow

extension Theme: ExpressibleByArgument {}

/// `tonfall review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Review replies: read, judge, rewrite.",
    discussion: """
      ? shows every key, q leaves. What you write is saved as you write it.

      With --only situation=invoice_question new items come that are expected to be about that, by what the file they \
      came in says or by the words of the customer; the screen says so. Red items come all the same, since a person in \
      need comes first, and so does what you have begun and what comes in between unmarked.

      Examples:
        tonfall review --as lena
        tonfall review --only situation=invoice_question
      """
  )

  @OptionGroup var desk: DeskOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "None but items that are expected to be of a situation, by its id or name.",
      valueName: "situation=id"
    )
  )
  var only: String?

  func run() throws { try desk.run(start: .review, only: only) }
}

/// `tonfall` alone, or `tonfall home`.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home",
    abstract: "Open the home screen: what waits, and what became of the work (the default).",
    discussion: """
      Example:
        tonfall
      """
  )

  @OptionGroup var desk: DeskOptions

  func run() throws { try desk.run(start: .home) }
}

/// What the commands with a screen take.
struct DeskOptions: ParsableArguments {
  @OptionGroup var options: WorkspaceOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who reviews; else the account. Trust among colleagues, no lock.",
      valueName: "name"
    )
  )
  var reviewer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Colours: auto, dark, light, mono or high-contrast; else as last chosen.",
      valueName: "theme"
    )
  )
  var theme: Theme?

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp(
      "How long Esc waits for the rest of a key; 50 to 100 on slow lines.",
      valueName: "ms"
    )
  )
  var escapeDelay: Int?

  func validate() throws {
    if let escapeDelay, escapeDelay < 0 {
      throw ValidationError("--escape-delay is 0 or more.")
    }
  }

  /// Opens the workspace and the screen, and runs until the reviewer leaves.
  func run(start: DeskProgram.Start, only: String? = nil) throws {
    let hold = SuspensionHold()
    let open = try OpenWorkspace.open(options, onLock: hold.onLock)
    defer { open.workspace.close() }
    if let reviewer { try open.check(name: reviewer) }
    let guides = try open.attempt { () throws(StorageError) in try open.workspace.guides() }
    let situation = try only.map { text throws(CommandError) in
      try Self.situation(text, guides.scheme, open.words)
    }
    // Whoever can see no screen becomes nobody in the workspace.
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandError.terminal(open.words.device(.notATerminal, start))
    }
    let reviewer = try open.activeReviewer(reviewer)
    if start == .adjudication, !reviewer.mayAdjudicate {
      throw CommandError.usage(open.words.mayNotAdjudicate(reviewer.name))
    }
    let desk = ReviewDesk(open.workspace, reviewer: reviewer, only: situation)
    let language =
      options.lang ?? reviewer.language.flatMap { Language(rawValue: $0) }
      ?? open.language
    let code = try MainActor.assumeIsolated { () throws(CommandError) in
      try run(open, desk, guides, language, start, hold)
    }
    if code != 0 { throw ExitCode(code) }
  }

  // The situation that `--only` names.
  private static func situation(
    _ text: String,
    _ scheme: LabelScheme,
    _ words: CommandWords
  ) throws(CommandError) -> String {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "situation" else {
      throw .usage(words.unknownOnly(text))
    }
    guard let id = SituationNames(scheme).id(of: String(parts[1])) else {
      throw .usage(words.unknownSituation(String(parts[1]), scheme.situations.map(\.id)))
    }
    return id
  }

  @MainActor
  private func run(
    _ open: OpenWorkspace,
    _ desk: ReviewDesk,
    _ guides: PublishedGuides,
    _ language: Language,
    _ start: DeskProgram.Start,
    _ hold: SuspensionHold
  ) throws(CommandError) -> Int32 {
    let theme = theme ?? desk.reviewer.theme.flatMap { Theme(rawValue: $0) }
    let device: NcursesDevice
    do throws(DeviceError) {
      device = try NcursesDevice.open(
        options: NcursesDevice.Options(theme: theme, escapeDelay: escapeDelay)
      )
    } catch {
      throw .terminal(CommandWords(language: language).device(error, start))
    }
    hold.device = device
    defer { device.close() }
    var runner = DeskRunner(
      device: device,
      open: open,
      desk: desk,
      guides: guides,
      language: language,
      start: start
    )
    return runner.run()
  }
}

/// Keeps the process from being suspended while it holds the store's lock, once there is a screen.
final class SuspensionHold: Sendable {
  private let state = Mutex<NcursesDevice?>(nil)

  /// The device whose suspension is held back.
  var device: NcursesDevice? {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Called by the store before it waits for its lock and after it gave the lock back.
  @Sendable func onLock(_ isHeld: Bool) {
    guard let device else { return }
    if isHeld { device.holdSuspension() } else { device.releaseSuspension() }
  }
}
