/// How do a table's rows become conversations?

import Curation
import JSONLines

/// A table being read.
final class CSVReader: FormReader {
  private let records: CSVRecords
  private let options: IntakeOptions
  private let columns: CSVColumns
  private var text: CSVText
  private var notices = OnceNotices()
  private var ready: [IntakeEvent] = []
  private var group: CSVGroup?
  private var endedConversations = EndedConversations()
  private var ended = false
  private var encodingSaid = false
  private var writer = LineWriter(capacity: 512)

  /// Reads the header.
  init(_ records: CSVRecords, text: CSVText, options: IntakeOptions) throws(IntakeError) {
    self.records = records
    self.options = options
    var text = text
    var header: [String]?
    while header == nil, let record = try records.next() {
      guard case .row(let row) = record else { throw .columnsNotRecognised(columns: []) }
      if row.isBlank { continue }
      if text.fault(in: row) != nil { throw .columnsNotRecognised(columns: []) }
      header = (0..<row.count).map { text.string(row[$0]) }
    }
    guard let header else { throw .emptyFile }
    columns = try CSVColumns(header: header, mapping: options.mapping)
    self.text = text
    notices.say(.columns(columns.uses))
    if !columns.others.isEmpty {
      notices.say(.columnsInMeta(columns.others.map { columns.names[$0] }))
    }
  }

  func next() throws(IntakeError) -> IntakeEvent? {
    while true {
      sayGuess()
      if let notice = notices.next() { return .notice(notice) }
      if !ready.isEmpty { return ready.removeFirst() }
      if ended { return nil }
      guard let record = try records.next() else {
        ended = true
        finishGroup()
        continue
      }
      take(record)
    }
  }

  private func sayGuess() {
    guard !encodingSaid, let guess = text.guess else { return }
    encodingSaid = true
    notices.say(.encoding(guess, guessed: true))
  }

  private func take(_ record: CSVRecord) {
    switch record {
    case .rejected(let rejection):
      ready.append(.rejected(rejection))
      group?.rowWasRejected(atLine: rejection.line)
    case .row(let row):
      if row.isBlank { return }
      if let problem = problem(of: row) {
        reject(row, problem)
        group?.rowWasRejected(atLine: row.line)
      } else if columns.rowsAreTurns {
        takeTurn(row)
      } else {
        takePair(row)
      }
    }
  }

  private func problem(of row: CSVRow) -> IntakeProblem? {
    if let fault = text.fault(in: row) { return fault }
    guard row.count == columns.names.count else {
      return .wrongCellCount(expected: columns.names.count, found: row.count)
    }
    return nil
  }

  private func reject(_ row: CSVRow, _ problem: IntakeProblem) {
    let excerpt = excerpt(of: row)
    ready.append(.rejected(Rejection(line: row.line, problem: problem, excerpt: excerpt)))
  }

  // The row's beginning with its delimiters; a little more of each cell than an excerpt has.
  private func excerpt(of row: CSVRow) -> String {
    var bytes: [UInt8] = []
    for place in 0..<row.count where bytes.count < 84 {
      if place > 0 { bytes.append(records.delimiter) }
      bytes += row[place].prefix(84)
    }
    var beginning = text.string(bytes[...])
    return beginning.withUTF8 { Rejection.excerpt(of: $0, around: nil) }
  }

  private func cell(_ row: CSVRow, _ field: ColumnField) -> String? {
    guard let place = columns.places[field] else { return nil }
    let text = text.string(row[place])
    return text.isEmpty ? nil : text
  }

  private func spoken(_ row: CSVRow, _ field: ColumnField) -> String? {
    cell(row, field).flatMap { trimmed($0).isEmpty ? nil : $0 }
  }

  private func takePair(_ row: CSVRow) {
    let turns = pair(row)
    guard columns.rowsAreGrouped else {
      guard turns.first?.speaker == .customer else { return reject(row, emptyMessage) }
      var conversation = conversation(row)
      conversation.turns = turns
      ready.append(.conversation(conversation, line: row.line))
      return
    }
    guard openGroup(row) else { return }
    if turns.isEmpty { return rejectTurn(row, emptyMessage) }
    let order = order(row)
    for turn in turns { group?.add(turn, order: order) }
  }

  // The message and its reply, those of them that say something.
  private func pair(_ row: CSVRow) -> [Turn] {
    let at = time(row)
    var turns: [Turn] = []
    if let message = spoken(row, .customer) { turns.append(Turn(.customer, message, at: at)) }
    if let reply = spoken(row, .reply) { turns.append(Turn(.bot, reply, at: at)) }
    return turns
  }

  private var emptyMessage: IntakeProblem {
    .emptyCell(column: columns.uses.first { $0.field == .customer }?.column ?? "")
  }

  private func takeTurn(_ row: CSVRow) {
    guard openGroup(row) else { return }
    guard let word = cell(row, .role), let speaker = RoleWords.speaker(word) else {
      rejectTurn(row, .unknownRole(cell(row, .role) ?? "", turn: group?.nextNumber ?? 1))
      return
    }
    let said = spoken(row, .text)
    guard said != nil || !speaker.mustSpeak else {
      rejectTurn(row, .emptyText(turn: group?.nextNumber ?? 1))
      return
    }
    let turn = Turn(speaker, said ?? "", at: time(row), name: cell(row, .name))
    group?.add(turn, order: order(row))
  }

  private func order(_ row: CSVRow) -> Double? { cell(row, .turn).flatMap { Double(trimmed($0)) } }

  // Makes the row's conversation the one being gathered; false, and the row is rejected, when that has
  // ended further up.
  private func openGroup(_ row: CSVRow) -> Bool {
    let id = cell(row, .id)
    if group == nil || group?.conversation.externalID != id {
      finishGroup()
      let source = cell(row, .source) ?? options.source
      if let id, let line = endedConversations.line(of: id, source) {
        reject(row, .rowsApart(id: id, beganAtLine: line))
        return false
      }
      group = CSVGroup(conversation(row), line: row.line)
    }
    group?.resume()
    return true
  }

  private func rejectTurn(_ row: CSVRow, _ problem: IntakeProblem) {
    reject(row, problem)
    group?.spoil(atLine: row.line)
  }

  private func finishGroup() {
    guard let group else { return }
    self.group = nil
    endedConversations.add(group)
    switch group.finished() {
    case .success(let conversation):
      ready.append(.conversation(conversation.0, line: conversation.line))
    case .failure(let failure): ready.append(.rejected(failure.rejection))
    }
  }

  private func conversation(_ row: CSVRow) -> Conversation {
    let id = cell(row, .id)
    if let id, isRounded(id) { notices.say("rounded", .roundedID(id, line: row.line)) }
    return Conversation(
      source: cell(row, .source) ?? options.source,
      externalID: id,
      language: cell(row, .language) ?? options.language,
      channel: cell(row, .channel),
      botVersion: cell(row, .botVersion) ?? options.botVersion,
      customer: cell(row, .customerKey),
      turns: [],
      situation: spoken(row, .situation),
      metaJSON: meta(row)
    )
  }

  private func meta(_ row: CSVRow) -> String? {
    writer.removeAll()
    writer.beginObject()
    if let situation = spoken(row, .situation) {
      writer.key(text: ColumnField.situation.rawValue)
      writer.string(situation)
    }
    for place in columns.others where !row[place].isEmpty {
      writer.key(text: columns.names[place])
      writer.string(text.string(row[place]))
    }
    writer.endObject()
    return writer.count > 2 ? writer.text : nil
  }

  private func time(_ row: CSVRow) -> Timestamp? {
    guard let written = cell(row, .at) else { return nil }
    if let time = TurnTime.read(trimmed(written)) { return time }
    notices.say("time", .unreadTime(written, line: row.line))
    return nil
  }

  // What spreadsheets make of long numbers: `5,7E+17`.
  private func isRounded(_ id: String) -> Bool {
    let upper = id.uppercased()
    return upper.contains("E+") && upper.utf8.allSatisfy { "0123456789.,E+".utf8.contains($0) }
  }
}
