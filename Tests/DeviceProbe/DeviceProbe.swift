/// What does the device do on a real terminal, with no screen of the program's in between?

import Glibc
import NcursesDevice
import TerminalUI

/// A program for the tests: it shows what the device tells it, and some keys have it do something.
///
/// `t` and `T` next and previous theme, `n` the lines shown move up by one, `m` mouse on and off, `e` run the shell command in the
/// variable `COMMAND` in its place, `z` suspend, `g` stop with a fault, `w` write to standard error,
/// `q` end. Every line of the file in the variable `SHOWS` is drawn; what is told goes to the file
/// in the variable `LOG`. Arguments: a theme or `-`, and milliseconds for Escape.
@main @MainActor
struct DeviceProbe {
  private let device: NcursesDevice
  private let log: UnsafeMutablePointer<FILE>?
  private var shown: [String]
  private var last = ""

  static func main() {
    let arguments = CommandLine.arguments
    let options = NcursesDevice.Options(
      theme: arguments.count > 1 ? Theme(rawValue: arguments[1]) : nil,
      escapeDelay: arguments.count > 2 ? Int(arguments[2]) : nil
    )
    do throws(DeviceError) {
      let device = try NcursesDevice.open(options: options)
      var probe = DeviceProbe(device)
      let code = probe.run()
      device.close()
      device.close()
      exit(code)
    } catch {
      print("probe: \(error)")
      exit(3)
    }
  }

  private init(_ device: NcursesDevice) {
    self.device = device
    log = Self.variable("LOG").flatMap { fopen($0, "ae") }
    shown = Self.variable("SHOWS").map(Self.lines) ?? []
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func lines(_ path: String) -> [String] {
    guard let file = fopen(path, "re") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private mutating func run() -> Int32 {
    paint()
    while true {
      for event in device.poll() {
        tell(event)
        switch event {
        case .input(.key(let key)):
          if key == .character("q") { return 0 }
          press(key)
        case .input, .wake, .resumed: break
        case .signal(let code): return code
        case .hangup: return 129
        }
      }
      paint()
    }
  }

  private mutating func press(_ key: Key) {
    switch key {
    case .character("t"): choose(1)
    case .character("T"): choose(-1)
    case .character("n"): shown.append(contentsOf: shown.isEmpty ? [] : [shown.removeFirst()])
    case .character("m"): device.isMouseOn.toggle()
    case .character("z"): tell("suspended \(device.suspend())")
    case .character("g"): raise(SIGTRAP)
    case .character("w"): write(STDERR_FILENO, "an error\n", 9)
    case .character("e"): runCommand()
    default: break
    }
  }

  private func choose(_ step: Int) {
    let all = Theme.allCases
    let place = all.firstIndex(of: device.theme) ?? 0
    device.theme = all[(place + step + all.count) % all.count]
  }

  private mutating func runCommand() {
    let words = ["/bin/sh", "-c", "exec sh -c \"$1\"", "sh", Self.variable("COMMAND") ?? "true"]
    do throws(DeviceError) {
      let end = try device.withSuspendedScreen { () throws(DeviceError) in
        try OutsideProgram.run(words)
      }
      tell("ran \(end.code) \(end.isEndWanted)")
    } catch { tell("\(error)") }
  }

  private mutating func tell(_ event: DeviceEvent) {
    switch event {
    case .input(.key(let key)): tell("key \(key.name)")
    case .input(.paste(let text)): tell("paste \(text.debugDescription)")
    case .input(.mouse(let mouse)):
      tell("mouse \(mouse.kind) \(mouse.place.column),\(mouse.place.row)")
    case .input(.resize(let size)): tell("size \(size.columns)x\(size.rows)")
    case .wake: tell("wake")
    case .signal(let code): tell("signal \(code)")
    case .resumed: tell("resumed")
    case .hangup: tell("hangup")
    }
  }

  private mutating func tell(_ line: String) {
    last = line
    guard let log else { return }
    fputs(line + "\n", log)
    fflush(log)
  }

  private func paint() {
    var canvas = Canvas(size: device.size)
    let state =
      "\(canvas.size.columns)x\(canvas.size.rows) colours \(device.colours)"
      + " theme \(device.theme.rawValue) mouse \(device.isMouseOn ? "on" : "off")"
    canvas.put("Probe \(state)", at: Point(column: 0, row: 0), role: .title)
    canvas.put("told \(last)", at: Point(column: 0, row: 1))
    for (row, line) in shown.enumerated() {
      canvas.put(line, at: Point(column: 0, row: 2 + row), role: .customer)
    }
    for (number, role) in Role.allCases.enumerated() {
      canvas.put(
        "role\(number) ",
        at: Point(column: number * 7, row: canvas.size.rows - 1),
        role: role
      )
    }
    canvas.cursor = Point(column: 0, row: 1)
    if canvas.size.rows < 2 || canvas.size.columns < 1 { canvas.cursor = nil }
    canvas.checkInvariants()
    device.paint(canvas)
  }
}
