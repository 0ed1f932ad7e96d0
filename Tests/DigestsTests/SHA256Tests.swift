// Does SHA-256 give the digests of the standard, however the bytes come in?

import Digests
import Testing

@Suite struct SHA256Tests {
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
          + "mnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ]
  )
  func `the examples of FIPS 180-4 come out`(_ text: String, _ hex: String) {
    #expect(SHA256.digest(of: text).hex == hex)
    #expect(SHA256.digest(of: Array(text.utf8)).hex == hex)
  }

  @Test func `a million letters a in uneven pieces come out as in FIPS 180-4`() {
    let piece = [UInt8](repeating: 0x61, count: 997)
    var hash = SHA256()
    var left = 1_000_000
    while left > 0 {
      hash.update(piece[..<min(left, piece.count)])
      left -= min(left, piece.count)
    }
    #expect(
      hash.finish().hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test func `a text is hashed by its UTF-8 bytes, short and long, whole or in pieces`() {
    for text in ["å", "Hej", String(repeating: "å👩‍👩‍👧 räksmörgås ", count: 80)] {
      var pieces = SHA256()
      for scalar in text.unicodeScalars { pieces.update(String(scalar)) }
      #expect(pieces.finish() == SHA256.digest(of: Array(text.utf8)))
      #expect(SHA256.digest(of: text) == SHA256.digest(of: Array(text.utf8)))
    }
    #expect(SHA256.digest(of: "\u{E5}") != SHA256.digest(of: "a\u{30A}"))
  }

  @Test func `a copy goes its own way, and finishing does not end a hash`() {
    var first = SHA256()
    first.update("ab")
    var second = first
    second.update("c")
    #expect(second.finish() == SHA256.digest(of: "abc"))
    #expect(first.finish() == SHA256.digest(of: "ab"))
    first.update("c")
    #expect(first.finish() == second.finish())
  }

  @Test func `an integer goes in as eight big-endian bytes`() {
    var hash = SHA256()
    hash.update(integer: 0x0102_0304_0506_0708)
    #expect(hash.finish() == SHA256.digest(of: [1, 2, 3, 4, 5, 6, 7, 8]))
  }

  @Test func `hexadecimal digits and bytes lead back to the digest, anything else to nil`() throws {
    let digest = SHA256.digest(of: "abc")
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(hex: digest.hex.uppercased()) == digest)
    #expect(digest.bytes.prefix(4) == [0xBA, 0x78, 0x16, 0xBF])
    #expect(digest.bytes.count == 32)
    #expect(digest.words.0 == 0xBA78_16BF_8F01_CFEA)
    #expect(Digest(hex: digest.hex.dropLast()) == nil)
    #expect(Digest(hex: digest.hex + "0") == nil)
    #expect(Digest(hex: digest.hex.dropLast() + "g") == nil)
  }
}
