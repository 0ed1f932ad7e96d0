// Is packed text read as it comes, and damage told without losing what came before it?

import Curation
import Testing

@testable import Intake

@Suite struct GunzipTests {
  private let text = (1...2_000).map { line("rad \($0)", id: $0) + "\n" }.joined()

  @Test func `a packed file is read, one member or several, padding included`() {
    let bytes = Array(text.utf8)
    let whole = read(Gzip.stored(bytes))
    #expect(whole.conversations.count == 2_000)
    #expect(whole.notices.contains(.gzip))
    let half = bytes.count / 2 + 7
    let members = Gzip.stored(Array(bytes[..<half])) + Gzip.stored(Array(bytes[half...]))
    #expect(read(members + [0, 0, 0]).conversations == whole.conversations)
  }

  @Test func `a truncated file gives its whole lines and then its error`() {
    let packed = Gzip.stored(Array(text.utf8))
    for cut in [packed.count - 1, packed.count - 9, packed.count / 2, 70_000] {
      let told = read(Array(packed[..<cut]))
      #expect(told.error == .gzipTruncated(atByte: Int64(cut)))
      #expect(told.conversations.count > 900)
      #expect(told.conversations.count <= 2_000)
      #expect(told.rejections.isEmpty)
    }
    #expect(read(Array(packed[..<12])).error == .gzipTruncated(atByte: 12))
  }

  @Test func `a damaged file gives the lines before the damage and then its error`() {
    var packed = Gzip.stored(Array(text.utf8))
    packed[packed.count - 6] ^= 1
    let wrongSum = read(packed)
    #expect(wrongSum.conversations.count == 2_000)
    #expect(wrongSum.error != nil)
    let garbage = read(Gzip.stored(Array(text.utf8)) + Array("garbage".utf8))
    #expect(garbage.conversations.count == 2_000)
    #expect(garbage.error != nil)
  }

  @Test func `a bomb is streamed, not held`() {
    let told = read(Gzip.bomb(runs: 300_000))
    #expect(told.error == .formNotRecognised)
    let csv = read(
      Gzip.bomb(runs: 300_000),
      IntakeOptions(form: "tonfall", source: "s")
    )
    #expect(csv.problems.first == .lineTooLong(bytes: 300_000 * 258 + 1))
  }

  @Test func `what expands beyond the ratio is stopped`() throws {
    let gunzip = try Gunzip(ByteSource(bytes: Gzip.bomb(runs: 300_000)), ratio: 100)
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    var failure: IntakeError?
    while failure == nil {
      let got: Result<Int, IntakeError> = room.withUnsafeMutableBytes { room in
        do throws(IntakeError) { return .success(try gunzip.read(into: room)) } catch {
          return .failure(error)
        }
      }
      switch got {
      case .success(let count): total += count
      case .failure(let error): failure = error
      }
    }
    guard case .gzipBomb(_, ratio: 100) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(total < 12 << 20)
  }

  @Test func `every cut and every flipped bit of a small file is survived`() {
    let packed = Gzip.stored(Array((line("a") + "\n" + line("b", id: 2)).utf8))
    for length in 0..<packed.count { #expect(read(Array(packed[..<length])).error != nil) }
    for index in packed.indices {
      for bit in 0..<8 {
        var bytes = packed
        bytes[index] ^= 1 << UInt8(bit)
        _ = read(bytes)
      }
    }
  }
}
