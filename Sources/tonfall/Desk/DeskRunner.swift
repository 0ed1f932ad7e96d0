/// How do terminal, screens and worker run together?

import Curation
import Foundation
import Glibc
import Guides
import NcursesDevice
import Screens
import Synchronization
import TerminalUI
import Wording
import Workflow

/// The loop of the screens: the main thread waits for terminal and worker and paints, nothing
/// else.
@MainActor
struct DeskRunner {
  private let device: NcursesDevice
  private let worker: EffectWorker
  private let folder: String
  private var program: DeskProgram
  private var isLeaving = false

  /// Makes a runner on an open device.
  init(
    device: NcursesDevice,
    open: OpenWorkspace,
    desk: ReviewDesk,
    guides: PublishedGuides,
    language: Language,
    start: DeskProgram.Start
  ) {
    self.device = device
    worker = EffectWorker(
      open,
      desk: desk,
      guides: guides,
      language: language
    ) { [device] in device.wake() }
    folder = open.folder
    let setup = DeskSetup(
      scheme: guides.scheme,
      required: open.settings.required,
      phrases: guides.phrases,
      personalData: guides.personalData,
      replyWords: open.settings.replyWords,
      guideVersion: guides.version,
      reviewer: desk.reviewer.name,
      mayAdjudicate: desk.reviewer.mayAdjudicate,
      only: guides.scheme.situations.first { $0.id == desk.only },
      language: language,
      seen: desk.reviewer.seen,
      themes: Theme.allCases.map(\.rawValue),
      theme: device.theme.rawValue,
      utcOffsetMinutes: { World.offsetSeconds($0) / 60 }
    )
    program = DeskProgram(setup, start: start, size: device.size, now: World.now())
  }

  /// Runs until the reviewer leaves; answers with the exit code.
  mutating func run() -> Int32 {
    perform(program.begin())
    device.paint(program.draw())
    while !isLeaving {
      for event in device.poll(timeoutMilliseconds: patience) {
        if let code = take(event) { return code }
        if isLeaving { break }
      }
      for answer in worker.take() { perform(program.update(answer)) }
      if let wakeAt = program.wakeAt, wakeAt <= World.now() {
        perform(program.update(.tick(at: World.now())))
      }
      if !isLeaving { device.paint(program.draw()) }
    }
    worker.drain(milliseconds: 10_000)
    // An item that came while leaving goes back to the queue.
    for answer in worker.take() { perform(program.update(answer)) }
    worker.drain(milliseconds: 10_000)
    return 0
  }

  // Milliseconds until the program wants a tick; nil for as long as it takes.
  private var patience: Int? {
    program.wakeAt.map { Int(max(0, $0.milliseconds - World.now().milliseconds)) }
  }

  private mutating func take(_ event: DeviceEvent) -> Int32? {
    switch event {
    case .input(let input): perform(program.update(.input(input, at: World.now())))
    case .wake: break
    case .resumed:
      device.invalidate()
      perform(program.update(.input(.resize(device.size), at: World.now())))
    case .signal(let code):
      saveAndDrain()
      return code
    case .hangup:
      saveAndDrain()
      return 128 + SIGHUP
    }
    return nil
  }

  // The draft is saved before a signal ends the program.
  private mutating func saveAndDrain() {
    perform(program.saveNow())
    worker.drain(milliseconds: 2_000)
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isLeaving = true
      case .suspend:
        worker.drain(milliseconds: 2_000)
        device.suspend()
        perform(program.update(.input(.resize(device.size), at: World.now())))
      case .copy(let text): Clipboard.copy(text)
      case .setTheme(let name):
        if let theme = Theme(rawValue: name) { device.theme = theme }
        worker.send(effect)
      case .setMouse(let isOn): device.isMouseOn = isOn
      case .editOutside(let text): editOutside(text)
      case .nextItem, .saveDraft, .submit, .outcome, .undo, .release, .setLanguage, .remember,
        .home, .list, .upcoming, .standing, .history, .earlierConversations, .ownRewrites, .open,
        .passOn, .voice, .overrides, .told, .noRedToday, .changeMarks, .reveal, .agreement, .behind,
        .nextDispute, .dispute, .saveDisputeDraft, .decide, .undoDecision, .standBy, .round,
        .startRound, .rule,
        .settledWork:
        worker.send(effect)
      }
    }
  }

  // Everything asked for is done first, so that nothing holds the store while another program has the terminal.
  private mutating func editOutside(_ text: String) {
    worker.drain(milliseconds: 2_000)
    let words = CommandWords(language: program.language)
    let edited: EditedOutside =
      switch ExternalEditor().edit(text, in: folder, on: device) {
      case .unchanged: .unchanged
      case .text(let text): .text(text)
      case .failed(let reason): .failed(sentence: words.notEdited(reason))
      }
    perform(program.update(.input(.resize(device.size), at: World.now())))
    perform(program.update(.edited(edited, at: World.now())))
  }
}

/// The terminal's clipboard.
enum Clipboard {
  /// Asks the terminal to take a text (OSC 52, xterm's control sequences); terminals that don't
  /// know it ignore it.
  static func copy(_ text: String) {
    let encoded = Data(text.utf8).base64EncodedString()
    Console.write("\u{1B}]52;c;\(encoded)\u{07}", to: STDOUT_FILENO)
  }
}
