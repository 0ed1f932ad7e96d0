// Does the screen look exactly as in its file? `RECORD_GOLDENS=1` writes the files anew, and that run fails.

import Foundation
import TerminalUI
import Testing

enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Goldens")

  /// Compares text and roles with `Goldens/NAME.screen`.
  static func expect(
    _ canvas: Canvas,
    _ name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appendingPathComponent(name + ".screen")
    let shown = canvas.textLines + ["= roles ="] + canvas.roleLines
    let text = shown.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try? Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let stored = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    let isSame = stored.map { $0.utf8.elementsEqual(text.utf8) } ?? false
    #expect(isSame, "\(name) differs:\n\(text)", sourceLocation: sourceLocation)
  }
}
