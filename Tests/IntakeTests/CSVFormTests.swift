// Do tables become conversations, row by row or turn by turn, and do good rows survive bad ones?

import Curation
import Testing

@testable import Intake

@Suite struct CSVFormTests {
  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
  func `the delimiter and the line end are recognised`(delimiter: String, end: String) {
    let rows = [
      ["Ärende", "Fråga", "Svar"], ["1", "\"a \(delimiter) \"\"b\"\"\"", "c"], ["2", "d", ""],
    ]
    let told = read(rows.map { $0.joined(separator: delimiter) }.joined(separator: end) + end)
    #expect(told.form == "csv")
    #expect(told.texts == [["a \(delimiter) \"b\"", "c"], ["d"]])
    #expect(told.conversations.map { $0.externalID } == ["1", "2"])
    #expect(told.lines == [2, 3])
    #expect(told.rejections.isEmpty)
  }

  @Test func `a sep line names the delimiter and is no header`() {
    let told = read("sep=;\r\nfråga;svar\r\na,b,c;d\r\n")
    #expect(told.texts == [["a,b,c", "d"]])
  }

  @Test func `a line end inside a cell stays as it came`() {
    let told = read("question,answer\r\n\"a\r\nb\nc\",\"d\re\"\r\nf,g\r\n")
    #expect(told.texts == [["a\r\nb\nc", "d\re"], ["f", "g"]])
    #expect(told.lines == [2, 6])
  }

  @Test func `a mapping names the columns and what it leaves is kept in meta`() throws {
    let told = try read(
      "Nr;Text in;Text ut;När;Betyg\n7;hej;hallå;2026-05-03T10:31:00Z;5\n",
      map: "customer=text in, reply=Text ut,id=Nr,at=När"
    )
    let found = try #require(told.conversations.first)
    #expect(found.externalID == "7")
    #expect(found.turns.map { $0.text } == ["hej", "hallå"])
    #expect(found.turns[0].at == Timestamp(rfc3339: "2026-05-03T10:31:00Z"))
    #expect(found.metaJSON == #"{"Betyg":"5"}"#)
    #expect(told.notices.contains(.columnsInMeta(["Betyg"])))
  }

  @Test func `a mapping that does not fit is an error with the columns there are`() throws {
    let table = "a,b,b\n1,2,3\n"
    #expect(
      try read(table, map: "customer=x").error == .unknownColumn("x", columns: ["a", "b", "b"])
    )
    #expect(try read(table, map: "customer=b").error == .ambiguousColumn("b"))
    #expect(
      try read(table, map: "reply=a").error
        == .fieldNotMapped("customer", columns: ["a", "b", "b"])
    )
    #expect(read("foo,bar\n1,2\n").error == .columnsNotRecognised(columns: ["foo", "bar"]))
  }

  @Test func `a mapping is read strictly`() throws {
    let mapping = try ColumnMapping(parsing: "customer=Fråga, öppen,reply=Svar=1")
    #expect(mapping.columns == [.customer: "Fråga, öppen", .reply: "Svar=1"])
    #expect(throws: IntakeError.badMapping("Fråga")) { try ColumnMapping(parsing: "Fråga") }
    #expect(throws: IntakeError.badMapping("id=")) { try ColumnMapping(parsing: "id= ") }
    #expect(throws: IntakeError.fieldMappedTwice("id")) { try ColumnMapping(parsing: "id=a,id=b") }
    #expect(throws: IntakeError.self) { try ColumnMapping(parsing: "kund=a") }
  }

  @Test func `rows of turns are grouped by adjacent equal ids and ordered`() {
    let told = read(
      "conversation_id,role,text,turn\nc1,kund,Hej,1\nc1,bot,Hejsan,2\nc2,bot,två,2\nc2,customer,ett,1\n"
        + "c1,user,igen,1\n"
    )
    #expect(told.conversations.map { $0.externalID } == ["c1", "c2"])
    #expect(told.texts == [["Hej", "Hejsan"], ["ett", "två"]])
    #expect(told.lines == [2, 4])
    #expect(told.problems == [.rowsApart(id: "c1", beganAtLine: 2)])
    #expect(told.rejections.first?.line == 6)
    #expect(told.rejections.first?.excerpt == "c1,user,igen,1")
  }

  @Test func `rows of an ended conversation are rejected one by one, each source for itself`() {
    let told = read(
      "id,role,text,source\na,user,1,s\na,bot,2,s\nb,user,3,s\na,user,4,t\na,bot,5,s\nb,bot,6,s\n"
        + ",user,7,s\nb,bot,8,s\n,user,9,s\n"
    )
    #expect(told.texts == [["1", "2"], ["3"], ["4", "5"], ["7"], ["9"]])
    #expect(
      told.problems == [.rowsApart(id: "b", beganAtLine: 4), .rowsApart(id: "b", beganAtLine: 4)]
    )
  }

  @Test func `pairs with an id and a turn are one conversation, in the turns' order`() throws {
    let told = read(
      "conversationId\tturnNumber\tutterance\tintent\nx\t0.0\thej\tg\nx\t4.0\ttack\tt\nx\t2.0\tvar?\tq\n"
        + "y\t0\thallå\tg\n"
    )
    #expect(told.texts == [["hej", "var?", "tack"], ["hallå"]])
    #expect(told.lines == [2, 5])
    let pairs = try read(
      "nr,id,q,a\n2,x,c,d\n1,x,a,\n3,x,,e\n1,y,,\n1,x,f,g\n",
      map: "turn=nr,id=id,customer=q,reply=a"
    )
    #expect(pairs.texts == [["a", "c", "d", "e"]])
    #expect(
      pairs.conversations.first?.turns.map { $0.speaker } == [.customer, .customer, .bot, .bot]
    )
    #expect(
      pairs.problems == [
        .emptyCell(column: "q"), .hasRejectedRow(line: 5), .rowsApart(id: "x", beganAtLine: 2),
      ]
    )
    #expect(
      try read("nr,q\n1,a\n", map: "turn=nr,customer=q").error
        == .fieldNotMapped("id", columns: ["nr", "q"])
    )
    #expect(
      try read("id,nr,t\n1,1,a\n", map: "turn=nr,text=t,id=id").error
        == .fieldNotMapped("role", columns: ["id", "nr", "t"])
    )
    #expect(
      read("nr,fråga\n1,a\n1,b\n").conversations.map { $0.metaJSON } == [
        #"{"nr":"1"}"#, #"{"nr":"1"}"#,
      ]
    )
  }

  @Test func `a rejected row is shown with its delimiters`() {
    let long = String(repeating: "å", count: 60)
    let told = read("question;answer\na;b;\"c;d\"\n\(long);b;c\n")
    #expect(told.rejections.map { $0.excerpt } == ["a;b;c;d", String(long.prefix(40))])
    let bytes = Array("question,answer\nr".utf8) + [0xE5] + Array("d,x,y\n".utf8)
    #expect(read(bytes).rejections.map { $0.excerpt } == ["råd,x,y"])
  }

  @Test func `a conversation that lacks a row is rejected and its neighbours are taken`() {
    let told = read(
      "id,role,text\na,user,1\nb,user,2\nb,bot\nb,user,3\nc,user,4\nc,alien,5\nd,user,6\nd,bot,\ne,user,7\n"
    )
    #expect(told.conversations.map { $0.externalID } == ["a", "e"])
    #expect(
      told.problems == [
        .wrongCellCount(expected: 3, found: 2), .hasRejectedRow(line: 4),
        .unknownRole("alien", turn: 2), .hasRejectedRow(line: 7), .emptyText(turn: 2),
        .hasRejectedRow(line: 9),
      ]
    )
  }

  @Test func `rows with too few or too many cells are rejected`() {
    let told = read("question,answer\na\nb,c\nd,e,f\n\ng,h\n,i\n")
    #expect(told.texts == [["b", "c"], ["g", "h"]])
    #expect(
      told.problems == [
        .wrongCellCount(expected: 2, found: 1), .wrongCellCount(expected: 2, found: 3),
        .emptyCell(column: "question"),
      ]
    )
    #expect(told.rejections.map { $0.line } == [2, 4, 7])
  }

  @Test func `a quote never closed names its line and costs that line only`() {
    let told = read("question,answer\na,b\nc,\"never closed\nd,e\n\"f\",\"g\"\nh,i\n")
    #expect(told.texts == [["a", "b"], ["d", "e"], ["f", "g"], ["h", "i"]])
    #expect(told.problems == [.quoteNeverClosed(openedAtLine: 3)])
    #expect(told.rejections.first?.line == 3)
    let last = read("question,answer\na,b\nc,\"never closed\nd,e\nf,g")
    #expect(last.texts == [["a", "b"], ["d", "e"], ["f", "g"]])
    #expect(last.problems == [.quoteNeverClosed(openedAtLine: 3)])
  }

  @Test func `text after a closing quote costs its row`() {
    let told = read("question,answer\n\"a\"b,c\nd,e\n")
    #expect(told.texts == [["d", "e"]])
    #expect(told.problems == [.textAfterQuote])
    #expect(told.rejections.first?.column == 4)
  }

  @Test func `a quote that swallows more than the limit is given up`() {
    let filler = (0..<400).map { "q\($0),a\($0)" }.joined(separator: "\n")
    let options = IntakeOptions(source: "s", lineLimit: 1_000)
    let told = read("question,answer\nx,\"open\n" + filler + "\ny,\"z\"\n", options)
    #expect(told.conversations.count == 401)
    guard case .recordTooLong(openedAtLine: 2, let bytes, let lines) = told.problems.first else {
      Issue.record("\(told.problems)")
      return
    }
    #expect(told.problems.count == 1)
    #expect(bytes > 1_000 && bytes < 1_020)
    #expect(lines > 100 && lines < 200)
    let long = read("question,answer\na," + String(repeating: "x", count: 999) + "\nb,c\n", options)
    #expect(long.texts == [["b", "c"]])
    #expect(long.problems == [.lineTooLong(bytes: 1_001)])
  }

  @Test func `a quote that swallows very many lines is given up, and few of them are held`() throws
  {
    let text = "question,answer\nx,\"open\n" + String(repeating: "\n", count: 300_000) + "y,z\n"
    let records = CSVRecords(
      Lines(ByteSource(bytes: Array(text.utf8)), limit: Limits.lineBytes),
      delimiter: UInt8(ascii: ",")
    )
    var problems: [IntakeProblem] = []
    var most = 0
    while let record = try records.next() {
      if case .rejected(let rejection) = record { problems.append(rejection.problem) }
      most = max(most, records.heldBytes.count)
    }
    #expect(problems == [.recordTooLong(openedAtLine: 2, bytes: 100_006, lines: 100_002)])
    #expect(most < 101_000)
  }

  @Test func `many open quotes are read in time and in little memory`() throws {
    let row = "a,\"" + String(repeating: "x", count: 100) + "\n"
    let rows = 60_000
    let text = "question,answer\n" + String(repeating: row, count: rows)
    let records = CSVRecords(
      Lines(ByteSource(bytes: Array(text.utf8)), limit: 1 << 20),
      delimiter: UInt8(ascii: ",")
    )
    var rejected = 0
    var most = 0
    while let record = try records.next() {
      if case .rejected = record { rejected += 1 }
      most = max(most, records.heldBytes.count)
    }
    #expect(rejected == rows)
    #expect(most < 3 << 20)
    let triples = (0..<20_000).map { "\"\"\"\(String(repeating: "x", count: $0 % 7)),a" }
    let told = read("question,answer\n" + triples.joined(separator: "\n"))
    #expect(told.rejections.count + told.conversations.count > 0)
  }

  @Test func `bytes that are no UTF-8 are taken as Windows-1252 and it is said`() {
    let bytes = Array("question,answer\nplain,ok\n".utf8) + [0x6B, 0xF6, 0x70, 0x2C, 0x80, 0x0A]
    let told = read(bytes)
    #expect(told.texts == [["plain", "ok"], ["köp", "€"]])
    #expect(told.notices.contains(.encoding(.windows1252, guessed: true)))
  }

  @Test func `a table in UTF-8 loses a row that is not`() {
    let bytes =
      Array("fråga,svar\nå,ä\n".utf8) + [0x6B, 0xF6, 0x2C, 0x61, 0x0A] + Array("ö,é\n\0,x".utf8)
    let told = read(bytes)
    #expect(told.texts == [["å", "ä"], ["ö", "é"]])
    #expect(told.problems == [.notUTF8, .nullCharacter])
  }

  @Test func `rounded ids and unread times are said once`() {
    let told = read("id;fråga;svar;datum\n5,7E+17;a;b;igår\n5,7E+17;c;d;igår\n")
    #expect(told.notices.filter { $0 == .roundedID("5,7E+17", line: 2) }.count == 1)
    #expect(told.notices.filter { $0 == .unreadTime("igår", line: 2) }.count == 1)
    #expect(told.conversations.count == 2)
  }

  @Test func `names in decomposed letters are known too`() {
    #expect(read("Fra\u{30A}ga,Svar\na,b\n").texts == [["a", "b"]])
  }
}
