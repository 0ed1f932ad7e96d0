// Does the keyed hash give the values of RFC 4231?

import Digests
import Testing

@Suite struct KeyedHashTests {
  struct Vector: Sendable {
    var key: [UInt8]
    var data: [UInt8]
    var hex: String
  }

  static let vectors = [
    Vector(
      key: [UInt8](repeating: 0x0B, count: 20),
      data: Array("Hi There".utf8),
      hex: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    Vector(
      key: Array("Jefe".utf8),
      data: Array("what do ya want for nothing?".utf8),
      hex: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    Vector(
      key: [UInt8](repeating: 0xAA, count: 20),
      data: [UInt8](repeating: 0xDD, count: 50),
      hex: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    Vector(
      key: Array(1...25),
      data: [UInt8](repeating: 0xCD, count: 50),
      hex: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
    Vector(
      key: [UInt8](repeating: 0xAA, count: 131),
      data: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      hex: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    Vector(
      key: [UInt8](repeating: 0xAA, count: 131),
      data: Array(
        ("This is a test using a larger than block-size key and a larger than block-size data. "
          + "The key needs to be hashed before being used by the HMAC algorithm.").utf8
      ),
      hex: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    ),
  ]

  @Test(arguments: vectors)
  func `the test cases of RFC 4231 come out, twice from one key`(_ vector: Vector) {
    let keyed = KeyedHash(key: vector.key)
    #expect(keyed.hash(of: vector.data).hex == vector.hex)
    #expect(keyed.hash(of: vector.data).hex == vector.hex)
  }

  @Test func `a text, its bytes and its pieces give the same hash`() {
    let keyed = KeyedHash(key: [1, 2, 3])
    var pieces = keyed.begin()
    pieces.update("Anna ")
    pieces.update("Andersson")
    #expect(keyed.finish(pieces) == keyed.hash(of: "Anna Andersson"))
    #expect(keyed.hash(of: Array("Anna Andersson".utf8)) == keyed.hash(of: "Anna Andersson"))
  }

  @Test func `a key of 64 bytes is used as it is, one of 65 is hashed first`() {
    let long = [UInt8](repeating: 7, count: 65)
    #expect(
      KeyedHash(key: long).hash(of: "x")
        == KeyedHash(key: SHA256.digest(of: long).bytes).hash(of: "x")
    )
    let whole = [UInt8](repeating: 7, count: 64)
    #expect(
      KeyedHash(key: whole).hash(of: "x")
        != KeyedHash(key: SHA256.digest(of: whole).bytes).hash(of: "x")
    )
  }
}
