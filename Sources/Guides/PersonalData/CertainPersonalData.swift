/// Can anything certain stand in these bytes at all?

internal import Curation

/// Tells texts in which no detector can be certain of anything, by their bytes alone.
///
/// What is certain is a number of seven digits or more, perhaps in groups; a number after letters, after
/// a street or after a word for codes; an `@`; an address that hands a value over; a word for passwords
/// or what tokens begin with; or groups of hexadecimal letters. Bytes that could be such things in
/// another spelling count as them, so that the answer is never wrong, only cautious.
enum CertainPersonalData {
  /// Whether something certain may stand there; false is sure.
  ///
  /// - Parameters:
  ///   - bytes: a text, what stands between the quotes of one in JSON, or whole lines of JSON.
  ///   - rules: the company's own patterns and domains.
  /// - Returns: false where nothing certain stands, for sure.
  static func mayStand(in bytes: UnsafeBufferPointer<UInt8>, rules: PersonalDataRules) -> Bool {
    if !rules.needDigits { return !bytes.isEmpty }
    let signs = ByteSigns.all
    let met = signs.met(in: bytes)
    if met.contains(.certain) { return true }
    if met.contains(.unseen), !isSeen(bytes) { return true }
    // What an allowed domain is handed over is certain whatever it is.
    if met.contains(.address), met.contains(.value) || !rules.allowedDomains.isEmpty { return true }
    if met.contains(.group), mayBeNetworkAddress(bytes) { return true }
    guard met.contains(.digit) else { return false }
    if !rules.patterns.isEmpty { return true }
    return CertainNumbers(bytes).mayStand(announced: met.contains(.code))
  }

  // Whether all that nobody sees belongs to a picture before it, as in ❤️ and 👩‍💻: there it can't stand
  // within anything. Pictures begin with F0 9F, or with E2 98 to E2 9F.
  private static func isSeen(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, isAfterPicture) = (0, false)
    while place < bytes.count {
      let first = bytes[place]
      guard first == 0xE2 || first >= 0xEF else {
        (place, isAfterPicture) = (place + 1, false)
        continue
      }
      guard place + 3 <= bytes.count else { return false }
      switch (first, bytes[place + 1], bytes[place + 2]) {
      case (0xF0, _, _), (0xE2, 0x98...0x9F, _): isAfterPicture = true
      case (0xEF, 0xB8, 0x8F), (0xE2, 0x80, 0x8D): if !isAfterPicture { return false }
      case (0xEF, _, _), (0xE2, 0x80, 0x80...0x93), (0xE2, 0x80, 0xA8...0xAF): return false
      default: isAfterPicture = false
      }
      place += first == 0xF0 ? 4 : 3
    }
    return true
  }

  // AB:CD:EF:AB:CD:EF has five signs with a hexadecimal character before each; 2001:db8::1 may have less.
  private static func mayBeNetworkAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (count, last) = (0, UInt8(0))
    for byte in bytes {
      if byte == 0x3A || byte == 0x2D {
        if last == 0x3A, byte == 0x3A { return true }
        if last &- 0x30 < 10 || (last | 0x20) &- 0x61 < 6 { count += 1 }
      }
      last = byte
    }
    return count >= 5
  }
}

/// The numbers of a text, as far as bytes tell what they could be.
private struct CertainNumbers {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Groups of digits that may be one number.
  private struct Groups {
    var digits = 0
    /// A group begins with 0 or comes after `+`, as numbers that are dialled do.
    var isDialled = false
    /// Two letters stand before them, as before the number of a parcel.
    var isLettered = false
    /// How many groups there are in a row with nothing but a dot between them.
    var dotted = 0
    /// How long the last one is, and where it ends.
    var last = 0
    var end = 0
  }

  /// Whether one could be certain; `announced` says that a word for codes stands somewhere.
  func mayStand(announced: Bool) -> Bool {
    var total = 0
    var groups = Groups()
    var place = nextDigit(0)
    while place < bytes.count {
      let start = place
      while place < bytes.count, Self.isDigit(bytes[place]) { place += 1 }
      total += place - start
      if isAfterStreet(start) || isAfterCountry(start) || isCertain(&groups, start..<place) {
        return true
      }
      // No number begins within a word.
      while place < bytes.count {
        let isDigit = Self.isDigit(bytes[place])
        guard isDigit || Self.isLetter(bytes[place]) else { break }
        total += isDigit ? 1 : 0
        place += 1
      }
      place = nextDigit(place)
    }
    // 123, the code of a card or of a login
    return announced && total >= 3
  }

  // Eight bytes at a time: those that are digits are below 10 without the bits of 0, and the difference
  // of such a byte to 10 sets its top bit.
  private func nextDigit(_ start: Int) -> Int {
    let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    var place = start
    if let base = UnsafeRawPointer(bytes.baseAddress) {
      while place + 8 <= bytes.count {
        let word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ (ones &* 0x30)
        if (word &- ones &* 10) & ~word & tops != 0 { break }
        place += 8
      }
    }
    while place < bytes.count, !Self.isDigit(bytes[place]) { place += 1 }
    return place
  }

  // Takes the next digits in.
  private func isCertain(_ groups: inout Groups, _ run: Range<Int>) -> Bool {
    let start = run.lowerBound
    let isLettered = isAfterTwoLetters(start)
    if isLetter(start - 1), !isLettered {
      groups = Groups()
      return false
    }
    let gap = start - groups.end
    if groups.digits == 0 || !isJoined(groups.end, start) {
      groups = Groups()
      groups.isLettered = isLettered || isAfterTwoLetters(start - 1) || isAfterTwoLetters(start - 2)
    }
    let (sign, before) = (sign(before: start, gap), groups.last)
    groups.digits += run.count
    if bytes[start] == 0x30 || byte(start - 1) == 0x2B { groups.isDialled = true }
    groups.dotted = sign == 0x2E ? groups.dotted + 1 : 1
    groups.last = run.count
    groups.end = run.upperBound
    // A giro number or a social security number of the United States: four digits after a hyphen.
    if sign == 0x2D, run.count == 4, (2...4).contains(before) { return true }
    return switch groups.digits {
    case 10...: true
    case 9: groups.isDialled || groups.isLettered || groups.dotted >= 4
    case 8: groups.isDialled || groups.dotted >= 4
    default: groups.dotted >= 4
    }
  }

  // The one sign between two groups; a long dash is a hyphen too.
  private func sign(before start: Int, _ gap: Int) -> UInt8 {
    if gap == 1 { return byte(start - 1) }
    let isDash =
      gap == 3 && byte(start - 3) == 0xE2 && byte(start - 2) == 0x80
      && (0x94...0x95).contains(byte(start - 1))
    return isDash ? 0x2D : 0
  }

  // Between the groups of a number stand at most three characters, of which each may be an escape, and
  // the end of a line two of them; letters of no escape never.
  private func isJoined(_ end: Int, _ start: Int) -> Bool {
    start - end <= 9 && !(end..<start).contains(where: isLetter)
  }

  // NL91, SE556047: an account, the number of a company.
  private func isAfterCountry(_ start: Int) -> Bool {
    guard isAfterTwoLetters(start), Self.isDigit(byte(start + 1)) else { return false }
    let country = UInt16(byte(start - 2) | 0x20) << 8 | UInt16(byte(start - 1) | 0x20)
    return IBANDetector.lengths[country] != nil
  }

  // Two letters and no more. In JSON, \n ends a line before them.
  private func isAfterTwoLetters(_ start: Int) -> Bool {
    Self.isLetter(byte(start - 1)) && Self.isLetter(byte(start - 2)) && !isLetter(start - 3)
      && !Self.isDigit(byte(start - 3))
  }

  private func isAfterStreet(_ start: Int) -> Bool {
    let space = byte(start - 1)
    guard space <= 0x20 || byte(start - 2) == 0x5C else { return false }
    let end = space <= 0x20 ? start - 1 : start - 2
    return Self.streets.contains { street in
      street.count <= end
        && street.indices.allSatisfy { street[$0] == bytes[end - street.count + $0] | 0x20 }
    }
  }

  // In small letters, which the bit 0x20 makes of capitals, in the second byte of Ä and É too.
  private static let streets = AddressDetector.streetEndings.split(separator: " ").map { word in
    word.utf8.map { $0 | 0x20 }
  }

  // A letter of ASCII that is no escape's; others are taken for signs.
  private func isLetter(_ place: Int) -> Bool {
    Self.isLetter(byte(place)) && byte(place - 1) != 0x5C
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  // 0 outside of the text.
  private func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }
}
