/// Where does the address of a computer stand?

internal import Curation

/// Finds IP addresses of version 4 (RFC 791) and 6 (RFC 4291), and MAC addresses (IEEE 802).
struct NetworkAddressDetector: PersonalDataDetector {
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings) {
    for index in scan.runs.indices.dropLast(3) { quad(index, scan, &found) }
    var end = 0
    for colon in scan.colons where colon >= end {
      end = max(end, coloned(colon, scan, &found))
    }
    dashed(scan, &found)
  }

  private func quad(_ index: Int, _ scan: PersonalScan, _ found: inout PersonalFindings) {
    let groups = scan.runs[index...(index + 3)]
    var end: Int?
    for group in groups {
      guard group.count <= 3, scan.number(group) <= 255,
        group.count == 1 || scan.code(group.lowerBound) != 0x30
      else { return }
      if let end { guard scan.code(end) == 0x2E, group.lowerBound == end + 1 else { return } }
      end = group.upperBound
    }
    guard let first = groups.first, let end else { return }
    let range = first.lowerBound..<end
    func goesOn(_ sign: Int, _ digit: Int) -> Bool {
      scan.code(sign) == 0x2E && scan.isDigit(digit)
    }
    guard scan.isFree(range), !goesOn(end, end + 1),
      !goesOn(first.lowerBound - 1, first.lowerBound - 2),
      !scan.hasCue(.version, before: first.lowerBound, within: 2)
    else { return }
    let isShort = groups.allSatisfy { $0.count == 1 }
    let value = groups.map { scan.compact($0) }.joined(separator: ".")
    found.add(scan.finding(.ip, range, isShort ? .possible : .certain, value, .form))
  }

  /// An address with colons around `colon`; answers where to go on.
  private func coloned(
    _ colon: Int,
    _ scan: PersonalScan,
    _ found: inout PersonalFindings
  ) -> Int {
    func isPart(_ place: Int) -> Bool { scan.code(place) == 0x3A || Self.isHex(scan.code(place)) }
    var (start, end) = (colon, colon + 1)
    while isPart(start - 1), colon - start < 48 { start -= 1 }
    while isPart(end), end - start < 48 { end += 1 }
    // The colon of the sentence.
    if scan.code(start) == 0x3A, scan.code(start + 1) != 0x3A { start += 1 }
    if end - 1 > start, scan.code(end - 1) == 0x3A, scan.code(end - 2) != 0x3A { end -= 1 }
    let range = start..<max(start, end)
    guard range.count >= 4, scan.isFree(range) else { return end }
    var groups = [0]
    for place in range {
      if scan.code(place) == 0x3A { groups.append(0) } else { groups[groups.count - 1] += 1 }
    }
    let value = scan.string(range).lowercased()
    let empty = groups.filter { $0 == 0 }.count
    if groups == [2, 2, 2, 2, 2, 2] {
      found.add(scan.finding(.mac, range, .certain, value, .form))
    } else if groups.allSatisfy({ $0 <= 4 }),
      (groups.count == 8 && empty == 0) || isShortened(groups, empty, range, scan)
    {
      found.add(scan.finding(.ip, range, .certain, value, .form))
    }
    return end
  }

  // 2001:db8::1
  private func isShortened(
    _ groups: [Int],
    _ empty: Int,
    _ range: Range<Int>,
    _ scan: PersonalScan
  ) -> Bool {
    let isAtEnd = groups.first == 0 || groups.last == 0
    return groups.count >= 3 && groups.count <= 8 && (empty == 1 || (empty == 2 && isAtEnd))
      && groups.filter { $0 > 0 }.count >= 2
      && range.contains { scan.isDigit($0) }
  }

  // 00-1B-44-11-3A-B7
  private func dashed(_ scan: PersonalScan, _ found: inout PersonalFindings) {
    guard scan.words.count >= 6 else { return }
    for index in 0...(scan.words.count - 6)
    where scan.words[index].count == 2 && scan.code(scan.words[index].end) == 0x2D {
      let words = scan.words[index..<index + 6]
      let range = words[index].start..<words[index + 5].end
      guard range.count == 17, words.allSatisfy({ $0.count == 2 }),
        range.allSatisfy({ Self.isHex(scan.code($0)) || scan.code($0) == 0x2D }),
        range.contains(where: { PersonalScan.isLetter(scan.code($0)) }), !scan.isChained(range),
        scan.isFree(range)
      else { continue }
      let value = scan.string(range).lowercased().map { $0 == "-" ? ":" : $0 }
      found.add(scan.finding(.mac, range, .certain, String(value), .form))
    }
  }

  private static func isHex(_ code: UInt8) -> Bool {
    PersonalScan.isDigit(code) || (0x61...0x66).contains(code)
  }
}
