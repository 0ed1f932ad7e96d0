/// How is Tonfall's own form read: one conversation a line, with its turns?

import Curation
import JSONLines

/// Reads Tonfall's own form.
///
/// `{"conversation_id","source","language","channel","turns":[{"role","text","at","name"}],"meta":{…}}`,
/// and `bot_version`, `customer` and `situation`. Only `turns`, and in each `role` and `text`, must be there.
struct NeutralForm: IntakeForm {
  let name = "tonfall"
  let summary = "JSON Lines, one conversation a line with its turns"

  func confidence(in sample: Sample) -> Int {
    sample.confidence(key: "turns")
  }

  func reader(of lines: Lines, options: IntakeOptions) throws(IntakeError) -> any FormReader {
    JSONLineReader(lines, options: options, shape: NeutralShape())
  }
}

private struct NeutralShape: LineShape {
  private var meta = LineMeta()

  mutating func conversation(
    from root: JSONValue,
    line: Int,
    notices: inout OnceNotices
  ) throws(LineFault) -> Conversation {
    guard root.kind == .object else { throw LineFault(.notAnObject) }
    var found = Conversation(source: "", turns: [])
    var turns: JSONValue?
    meta.begin()
    for (key, value) in root.members {
      if try LineFields.take(key, value, into: &found) { continue }
      switch key {
      case "turns": turns = value
      case "channel": found.channel = try LineFields.text(value, "channel")
      case "bot_version": found.botVersion = try LineFields.identifier(value, "bot_version")
      case "customer": found.customer = try LineFields.identifier(value, "customer")
      case "meta": meta.take(meta: value, key: key)
      case "situation": meta.take(key, value)
      default:
        meta.take(key, value)
        let name = key.string
        notices.say("key " + name, .unknownKey(name))
      }
    }
    guard let turns else { throw LineFault(.missingKey("turns", turn: nil)) }
    found.turns = try readTurns(turns, line, &notices)
    found.situation = meta.text("situation")
    found.metaJSON = meta.json()
    return found
  }

  private func readTurns(
    _ list: JSONValue,
    _ line: Int,
    _ notices: inout OnceNotices
  ) throws(LineFault) -> [Turn] {
    guard list.kind == .array else {
      throw LineFault(.wrongType(key: "turns", expected: .array, turn: nil))
    }
    let count = list.elements.underestimatedCount
    guard count > 0 else { throw LineFault(.emptyTurns) }
    guard count <= Limits.turns else { throw LineFault(.tooManyTurns(count)) }
    var turns: [Turn] = []
    turns.reserveCapacity(count)
    for element in list.elements {
      turns.append(try readTurn(element, turns.count + 1, line, &notices))
    }
    return turns
  }

  private func readTurn(
    _ element: JSONValue,
    _ index: Int,
    _ line: Int,
    _ notices: inout OnceNotices
  ) throws(LineFault) -> Turn {
    guard element.kind == .object else {
      throw LineFault(.wrongType(key: "turns", expected: .object, turn: index))
    }
    var role: JSONText?
    var text: JSONText?
    var at: Timestamp?
    var name: String?
    for (key, value) in element.members {
      switch key {
      case "role": role = try word(value, "role", index)
      case "text": text = try word(value, "text", index)
      case "name": name = value.isNull ? nil : try word(value, "name", index).string
      case "at": at = time(value, line, &notices)
      default:
        let name = key.string
        notices.say("turn " + name, .ignoredTurnKey(name))
      }
    }
    guard let role else { throw LineFault(.missingKey("role", turn: index)) }
    guard let text else { throw LineFault(.missingKey("text", turn: index)) }
    guard let speaker = RoleWords.speaker(role) else {
      throw LineFault(.unknownRole(role.string, turn: index))
    }
    var turn = try LineFields.turn(speaker, text, at: index)
    turn.at = at
    turn.name = name
    return turn
  }

  private func word(
    _ value: JSONValue,
    _ key: String,
    _ turn: Int
  ) throws(LineFault) -> JSONText {
    guard let text = value.utf8 else {
      throw LineFault(.wrongType(key: key, expected: .string, turn: turn))
    }
    return text
  }

  private func time(_ value: JSONValue, _ line: Int, _ notices: inout OnceNotices) -> Timestamp? {
    if value.isNull { return nil }
    if let time = TurnTime.read(value) { return time }
    var writer = LineWriter(capacity: 64)
    writer.value(value)
    notices.say("time", .unreadTime(value.string ?? writer.text, line: line))
    return nil
  }
}
