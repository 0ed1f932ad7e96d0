// How do the tests of this room read bytes and find the real data?

import Curation
import Glibc
import Testing

@testable import Intake

/// Everything that reading a file told.
struct Told {
  var conversations: [Conversation] = []
  var lines: [Int] = []
  var rejections: [Rejection] = []
  var notices: [IntakeNotice] = []
  var error: IntakeError?

  var problems: [IntakeProblem] { rejections.map { $0.problem } }
  var texts: [[String]] { conversations.map { $0.turns.map { $0.text } } }
  var form: String? {
    for case .form(let name) in notices { return name }
    return nil
  }
}

/// Reads a source to its end.
func read(_ source: ByteSource, _ options: IntakeOptions = IntakeOptions(source: "test")) -> Told {
  var told = Told()
  do throws(IntakeError) {
    let reader = try ConversationReader(source, options: options)
    while let event = try reader.next() {
      switch event {
      case .conversation(let conversation, let line):
        told.conversations.append(conversation)
        told.lines.append(line)
      case .rejected(let rejection): told.rejections.append(rejection)
      case .notice(let notice): told.notices.append(notice)
      }
    }
  } catch { told.error = error }
  return told
}

/// Reads bytes to their end.
func read(_ bytes: [UInt8], _ options: IntakeOptions = IntakeOptions(source: "test")) -> Told {
  read(ByteSource(bytes: bytes), options)
}

/// Reads a text to its end.
func read(_ text: String, _ options: IntakeOptions = IntakeOptions(source: "test")) -> Told {
  read(Array(text.utf8), options)
}

/// Reads a table with a mapping to its end.
func read(_ text: String, map: String) throws -> Told {
  let mapping = try ColumnMapping(parsing: map)
  return read(text, IntakeOptions(form: "csv", source: "test", mapping: mapping))
}

/// A line of the neutral form with one customer turn.
func line(_ text: String, id: Int = 1) -> String {
  #"{"conversation_id":"\#(id)","turns":[{"role":"customer","text":"\#(text)"}]}"#
}

/// The folder of real data beside the project; nil where there is none.
let realData: String? = {
  var parts = #filePath.split(separator: "/").dropLast()
  while !parts.isEmpty {
    let folder = "/" + parts.joined(separator: "/") + "/shared/data"
    if access(folder, R_OK) == 0 { return folder }
    parts = parts.dropLast()
  }
  return nil
}()
