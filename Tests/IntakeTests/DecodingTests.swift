// Do bytes become lines of text whatever they are packed and written in, or is it said why not?

import Curation
import CurationTesting
import Glibc
import Testing

@testable import Intake

@Suite struct DecodingTests {
  private func lines(_ bytes: [UInt8], limit: Int = 1_000) throws -> [(String, Int)] {
    let lines = Lines(ByteSource(bytes: bytes), limit: limit)
    var found: [(String, Int)] = []
    while let line = try lines.next() {
      #expect(line.number == found.count + 1)
      found.append(
        (line.isTooLong ? "…" : String(decoding: line.bytes, as: UTF8.self), line.length)
      )
    }
    return found
  }

  @Test func `lines end at LF, CR LF and lone CR`() throws {
    let found = try lines(Array("a\nb\r\nc\rd\n\n\r\r\ne".utf8))
    #expect(found.map { $0.0 } == ["a", "b", "c", "d", "", "", "", "e"])
    #expect(try lines(Array("a\n".utf8)).map { $0.0 } == ["a"])
    #expect(try lines([]).isEmpty)
  }

  @Test func `a line at the limit is taken and one byte more is skipped`() throws {
    for end in ["\n", "\r\n", "\r", ""] {
      let text = String(repeating: "x", count: 1_000) + "\n" + String(repeating: "y", count: 1_001)
      let found = try lines(Array((text + end).utf8))
      #expect(found.map { $0.1 } == [1_000, 1_001])
      #expect(found[1].0 == "…")
    }
  }

  @Test func `a line of 50 MB is skipped by streaming and its neighbours stay`() {
    var bytes = Array((line("before") + "\n").utf8)
    bytes += [UInt8](repeating: 0x61, count: 50 << 20)
    bytes += Array(("\r\n" + line("after", id: 2)).utf8)
    let told = read(bytes)
    #expect(told.texts == [["before"], ["after"]])
    #expect(told.lines == [1, 3])
    #expect(told.problems == [.lineTooLong(bytes: 50 << 20)])
    #expect(told.rejections[0].line == 2)
  }

  @Test func `lines across blocks are whole`() throws {
    var random = SeededGenerator(seed: 5)
    var text = ""
    var expected: [String] = []
    while text.utf8.count < 2_000_000 {
      let word = String(repeating: "å", count: Int.random(in: 0...30_000, using: &random))
      expected.append(word)
      text += word + ["\n", "\r\n", "\r"][Int.random(in: 0...2, using: &random)]
      // A lone CR before an LF would be one end.
      if text.hasSuffix("\r") { text += "." }
      if text.hasSuffix(".") { expected.append("."); text += "\n" }
    }
    #expect(try lines(Array(text.utf8), limit: 1 << 20).map { $0.0 } == expected)
  }

  @Test func `a folder, a device, a pipe and a missing file are errors that say so`() throws {
    let folder = "/tmp/tonfall-intake-\(getpid())"
    mkdir(folder, 0o700)
    let pipe = folder + "/pipe"
    mkfifo(pipe, 0o600)
    defer {
      unlink(pipe)
      rmdir(folder)
    }
    #expect(throws: IntakeError.folder(path: folder)) { try ByteSource(path: folder) }
    #expect(throws: IntakeError.notAFile(path: "/dev/zero")) { try ByteSource(path: "/dev/zero") }
    #expect(throws: IntakeError.notAFile(path: pipe)) { try ByteSource(path: pipe) }
    #expect(throws: IntakeError.notFound(path: "/no/such")) { try ByteSource(path: "/no/such") }
  }

  @Test(arguments: ["", "\n", " \n\r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `a file without content is said to be empty`(text: String) {
    #expect(read(text).error == .emptyFile)
    #expect(read(text, IntakeOptions(form: "csv", source: "s")).error == .emptyFile)
  }

  @Test func `binary files are refused by kind`() {
    #expect(read(Array("PK\u{3}\u{4}rest".utf8)).error == .binaryFile(.zip))
    #expect(read(Array("%PDF-1.7\n".utf8)).error == .binaryFile(.pdf))
    #expect(read(Array("SQLite format 3\0\u{1}".utf8)).error == .binaryFile(.sqlite))
    #expect(
      read([0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 500)).error
        == .binaryFile(.other)
    )
    #expect(read([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0]).error == .binaryFile(.utf32))
    #expect(
      read((0..<2_000).map { UInt8(truncatingIfNeeded: $0 * 7) }).error == .binaryFile(.other)
    )
  }

  @Test(arguments: [true, false], [true, false])
  func `UTF-16 is read with a mark and without`(bigEndian: Bool, mark: Bool) {
    let text = line("Hej 😀 å\u{2028}") + "\r\n" + line("två", id: 2)
    let units = Array(((mark ? "\u{FEFF}" : "") + text).utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return bigEndian ? pair : pair.reversed()
    }
    let told = read(bytes)
    #expect(told.texts == [["Hej 😀 å\u{2028}"], ["två"]])
    let encoding: TextEncoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    #expect(told.notices.contains(.encoding(encoding, guessed: !mark)))
    let cut = read(Array(bytes.dropLast()))
    #expect(cut.texts == [["Hej 😀 å\u{2028}"]])
    #expect(cut.problems.count == 1)
  }

  @Test func `half a surrogate pair in UTF-16 costs its line only`() {
    let units =
      Array(line("a").utf16) + [0x0A] + Array(#"{"turns":[{"role":"bot","text":""#.utf16)
      + [0xD83D] + Array("\"}]}\n".utf16) + Array(line("c").utf16)
    let bytes = units.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    let told = read([0xFF, 0xFE] + bytes)
    #expect(told.texts == [["a"], ["c"]])
    #expect(told.problems == [.notUTF8])
    #expect(told.rejections[0].column == 33)
  }

  @Test func `a byte order mark is no part of the first line`() {
    let told = read("\u{FEFF}" + line("a") + "\r\n" + line("b", id: 2) + "\r\n")
    #expect(told.texts == [["a"], ["b"]])
    #expect(told.notices.contains(.encoding(.utf8WithMark, guessed: false)))
  }

  @Test(arguments: [
    ("Ã¤ Ã¥ Ã¶", true), ("frÃ¥gan Ã¤r Ã¶ppen, åäö", false), ("åäö ÅÄÖ éü", false),
    ("Ã„r det â€“ nej. Ã…Ã– Ã–", true), ("SÃO PAULO, MAÇÃ, AVIÕES, LIMÃO", false), ("Ã¤ Ã¥", false),
  ])
  func `letters that were encoded twice are told, and stay as they are`(text: String, isTold: Bool)
  {
    let told = read(line(text))
    #expect(told.notices.contains(.encodedTwice) == isTold)
    #expect(told.texts == [[text]])
  }

  @Test func `the tables of one-byte encodings are whole`() {
    let all = (0...255).map { UInt8($0) }
    #expect(SingleByteText.string(all, .macRoman).unicodeScalars.count == 256)
    let windows = Array(SingleByteText.string(all, .windows1252).unicodeScalars)
    #expect(windows.count == 256)
    #expect(windows[0x80] == "€")
    #expect(windows[0x9F] == "Ÿ")
    #expect(windows[0xE5] == "å")
    #expect(
      SingleByteText.string([0x8C, 0x8A, 0x9A, 0xCA, 0xDB, 0xFF], .macRoman) == "åäö\u{A0}€ˇ"
    )
  }
}
