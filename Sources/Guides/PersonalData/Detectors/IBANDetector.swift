/// Where does an international bank account number stand?

internal import Curation

/// Finds account numbers by ISO 13616: country, its length, remainder 1 of 97.
struct IBANDetector: PersonalDataDetector {
  var needs: PersonalNeeds { PersonalNeeds(digits: true) }

  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for run in scan.runs where run.count >= 2 {
      let start = run.lowerBound - 2
      guard start >= 0, PersonalScan.isLetter(scan.code(start)), scan.code(start) < 0x80,
        PersonalScan.isLetter(scan.code(start + 1)), scan.code(start + 1) < 0x80,
        !scan.touches(start - 1)
      else { continue }
      account(from: start, scan, &found)
    }
  }

  private func account(
    from start: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) {
    let country = UInt16(scan.code(start)) << 8 | UInt16(scan.code(start + 1))
    guard let length = Self.lengths[country] else { return }
    var text: [UInt8] = []
    var place = start
    while text.count < length {
      let code = scan.code(place)
      if PersonalScan.isWord(code), code < 0x80 {
        text.append(code)
        place += 1
        continue
      }
      // Groups are parted by one sign, which may be the end of a line.
      let isBreak = code == 0x20 || code == 0x2D || code == 0x0A
      let next = scan.code(place + 1)
      guard isBreak, PersonalScan.isWord(next), next < 0x80 else { return }
      place += 1
    }
    guard !scan.touches(place), Checksums.iban(text) else { return }
    let range = start..<place
    found.add(scan.finding(.iban, range, .certain, scan.compact(range), .checksum))
  }

  /// How long accounts are by the two small letters of their country, by the registry of ISO 13616.
  // Other letters are no country, and hexadecimal digits such as those of an item's id would be taken
  // for an account once in a while.
  static let lengths: [UInt16: Int] = {
    let table = """
      AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 \
      DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 \
      IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 \
      MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 \
      SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
      """
    var lengths: [UInt16: Int] = [:]
    for entry in table.split(separator: " ") {
      let letters = Array(entry.lowercased().utf8)
      lengths[UInt16(letters[0]) << 8 | UInt16(letters[1])] = Int(entry.dropFirst(2))
    }
    return lengths
  }()
}
