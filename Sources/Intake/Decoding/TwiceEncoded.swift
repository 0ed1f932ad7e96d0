/// Was a text encoded as UTF-8 twice on its way here?

extension Sample {
  /// Whether letters such as `ä` and `é` mostly stand as two, `Ã¤` and `Ã©`.
  ///
  /// That happens when a program took UTF-8 for Windows-1252 or Latin-1 and wrote it as UTF-8 again. Three
  /// such pairs are asked for, and fewer letters that are right.
  var looksEncodedTwice: Bool {
    var twice = 0
    var once = 0
    for place in bytes.indices.dropLast() where bytes[place] == 0xC3 {
      // `Ã` before what the second byte of a letter became.
      let isPair = bytes[place + 1] == 0x83 && Self.isContinuation(bytes[(place + 2)...].prefix(3))
      if isPair { twice += 1 } else { once += 1 }
    }
    return twice >= 3 && twice > once
  }

  // A byte of 0x80 to 0xBF that was read as a character: `¤` or a C1 control, or as Windows-1252 has it
  // `„`, `…`, `–`.
  private static func isContinuation(_ next: ArraySlice<UInt8>) -> Bool {
    next.first == 0xC2 || next.starts(with: [0xE2, 0x80]) || next.starts(with: [0xE2, 0x82])
  }
}
