/// How does a test hold a real terminal: which keys are pressed, and what is on its screen?

import Foundation

/// A terminal of its own, with a shell in it that leaves the terminal as programs left it.
final class Terminal {
  private static let tmux = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  /// Whether terminals can be made here.
  static var isThere: Bool { tmux != nil }
  /// What to say where they can't.
  static let advice = "there is no tmux; Scripts/install-libraries --tests installs it"

  /// Where its files are, and where its shell stands.
  let folder: Folder
  private var started = 0

  /// Opens a terminal of this size; `more` is for the environment of its shell.
  init(
    columns: Int = 80,
    rows: Int = 24,
    type: String = "screen-256color",
    environment more: [String: String] = [:]
  ) throws {
    folder = try Folder()
    try folder.write("set -g status off\n", to: "settings")
    let variables = Desk.environment(
      home: folder.path,
      ["TERM": type, "PS1": "$ "].merging(more) { _, new in new }
    )
    // dash, which unlike others never repairs the terminal after a program.
    let shell = ["env", "-i"] + variables.map { "\($0)=\($1)" } + ["dash", "-i"]
    try tmux(
      ["-f", folder.file("settings"), "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + ["-c", folder.path] + shell
    )
    try wait(for: "$")
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Takes the terminal away, as when its window is closed.
  func close() throws { try tmux(["kill-session"]) }

  @discardableResult
  private func tmux(_ arguments: [String], input: String? = nil) throws -> String {
    guard let program = Self.tmux else { throw Missed("no tmux", instead: Self.advice) }
    let reads = try input.map { try folder.write($0, to: "input") }
    let child = try Child(
      program,
      ["-u", "-S", folder.file("socket")] + arguments,
      environment: Desk.environment(home: folder.path),
      folder: folder.path,
      input: reads,
      output: folder.file("tmux.out"),
      errors: folder.file("tmux.err")
    )
    let code = try child.wait(seconds: 10)
    if code != 0 {
      throw Missed("tmux \(arguments) ended with \(code)", instead: text(folder.file("tmux.err")))
    }
    return text(folder.file("tmux.out"))
  }
}

// MARK: Keys

extension Terminal {
  /// Presses keys in the rhythm of a person; names as tmux spells them: `a`, `Enter`, `C-p`, `F2`.
  func press(_ keys: String...) throws {
    for key in keys {
      try tmux(["send-keys", "--", key])
      usleep(120_000)
    }
  }

  /// Sends a key and goes on at once.
  func hit(_ key: String) throws { try tmux(["send-keys", "--", key]) }

  /// Types a text at once, as fast as a terminal can.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Pastes a text as terminals do: in brackets where the program asked for them.
  func paste(_ text: String) throws {
    try tmux(["load-buffer", "-"], input: text)
    try tmux(["paste-buffer", "-p", "-d"])
  }

  /// Takes the time a person needs to read; keys right after a new item do nothing.
  func read() { usleep(500_000) }

  /// Changes the size.
  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }
}

// MARK: Screen

extension Terminal {
  /// What is on the screen, a line a row.
  func screen() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// What is on the screen, with the sequences for its colours.
  func colouredScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Whether the screen that programs borrow is shown, and whether the cursor is.
  func flags() throws -> (isBorrowed: Bool, hasCursor: Bool) {
    let answer = try tmux(["display-message", "-p", "#{alternate_on} #{cursor_flag}"])
    return (answer.hasPrefix("1"), answer.split(separator: " ").last?.hasPrefix("1") == true)
  }

  /// Whether the program has asked for the mouse.
  func hasMouse() throws -> Bool {
    try tmux(["display-message", "-p", "#{mouse_any_flag}#{mouse_sgr_flag}"]).hasPrefix("11")
  }

  /// Waits until a text is on the screen; answers with the screen.
  @discardableResult
  func wait(for text: String, seconds: Double = 15) throws -> String {
    try wait("\"\(text)\" never came", seconds: seconds) { $0.contains(text) }
  }

  /// Waits until a text is gone from the screen.
  @discardableResult
  func wait(forNo text: String, seconds: Double = 15) throws -> String {
    try wait("\"\(text)\" never went", seconds: seconds) { !$0.contains(text) }
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func wait(
    _ complaint: String,
    seconds: Double = 15,
    until holds: (String) -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: seconds)
    var last = ""
    while Date() < end {
      last = try screen()
      if holds(last) { return last }
      usleep(20_000)
    }
    throw Missed(complaint, instead: last)
  }
}

// MARK: The program

extension Terminal {
  /// Starts the program, or another one, from the shell; its process is known by `pid` then.
  func start(_ arguments: [String], program: String = Place.program) throws {
    started += 1
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    try? FileManager.default.removeItem(atPath: folder.file("pid"))
    try folder.write(
      "#!/bin/sh\necho $$ >pid\nexec '\(program)' \(words)\n",
      to: "start",
      mode: 0o700
    )
    try type("clear; ./start; echo $? >ended\(started)\r")
  }

  /// Starts a review, passes by the card that newcomers meet, and waits until it shows an item.
  @discardableResult
  func review(
    _ desk: Desk,
    as reviewer: String = "maja",
    options: [String] = [],
    showing title: String = "Kunden känner"
  ) throws -> String {
    try start(["review", "--workspace", desk.path, "--as", reviewer] + options)
    return try passCard(until: title)
  }

  /// Presses Esc on the card that newcomers meet, if it comes, and waits for what comes then.
  @discardableResult
  func passCard(until title: String) throws -> String {
    let cards = ["Välkommen till Tonfall", "Welcome to Tonfall"]
    let first = try wait("neither a card nor \"\(title)\" came") { screen in
      ([title] + cards).contains { screen.contains($0) }
    }
    guard cards.contains(where: { first.contains($0) }) else { return first }
    try press("Escape")
    return try wait(for: title)
  }

  /// The process of the program that was started last.
  func pid() throws -> pid_t {
    let end = Date(timeIntervalSinceNow: 10)
    while Date() < end {
      let written = text(folder.file("pid"))
      if written.hasSuffix("\n"), let pid = pid_t(written.dropLast()) { return pid }
      usleep(5_000)
    }
    throw Missed("the program has no process", instead: try screen())
  }

  /// Sends a signal to the program that was started last.
  func signal(_ number: Int32) throws {
    let pid = try pid()
    guard kill(pid, number) == 0 else {
      throw Missed("no process \(pid) to send \(number) to", instead: try screen())
    }
  }

  /// Waits until the program that was started last has ended; answers with its exit code.
  func end(seconds: Double = 15) throws -> Int32 {
    let mark = folder.file("ended\(started)")
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      let written = text(mark)
      if written.hasSuffix("\n"), let code = Int32(written.dropLast()) { return code }
      usleep(5_000)
    }
    throw Missed("the program has not ended", instead: try screen())
  }

  /// Runs a command of the shell's and waits for its end.
  func shell(_ command: String) throws {
    started += 1
    try type("clear; \(command); echo $? >ended\(started)\r")
    _ = try end()
  }

  /// Brings back the program that was stopped; it is the one that `end` waits for again.
  func resume() throws {
    started += 1
    try type("clear; fg; echo $? >ended\(started)\r")
  }

  /// The settings that the program works with.
  func settingsOfProgram() throws -> String {
    let name = try tmux(["display-message", "-p", "#{pane_tty}"]).dropLast()
    let child = try Child(
      "/bin/sh",
      ["-c", "stty -a <'\(name)'"],
      environment: Desk.environment(home: folder.path),
      folder: folder.path,
      output: folder.file("stty.out"),
      errors: folder.file("stty.err")
    )
    _ = try child.wait(seconds: 10)
    return text(folder.file("stty.out"))
  }

  /// Every setting of the terminal, while the shell has it.
  func settings() throws -> String {
    try shell("stty -a >settings.now")
    return text(folder.file("settings.now"))
  }
}
