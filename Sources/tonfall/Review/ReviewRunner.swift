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

/// The loop of the review screen: the main thread waits for terminal and worker and paints, nothing
/// else.
@MainActor
struct ReviewRunner {
  private let device: NcursesDevice
  private let worker: EffectWorker
  private var program: ReviewProgram
  private var isLeaving = false

  /// Makes a runner on an open device.
  init(
    device: NcursesDevice,
    open: OpenWorkspace,
    desk: ReviewDesk,
    guides: PublishedGuides,
    language: Language
  ) {
    self.device = device
    worker = EffectWorker(open, desk: desk, guideVersion: guides.version) { [device] in
      device.wake()
    }
    program = ReviewProgram(
      scheme: guides.scheme,
      required: open.settings.required,
      language: language,
      reviewer: desk.reviewer.name,
      guideVersion: guides.version,
      utcOffsetMinutes: { World.offsetSeconds($0) / 60 },
      size: device.size
    )
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
      case .nextItem, .saveDraft, .submit, .outcome, .undo, .release, .setLanguage:
        worker.send(effect)
      }
    }
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
