/// Is the check digit right?

/// The checksums of the numbers that Tonfall looks for; digits are numbers from 0 to 9.
enum Checksums {
  /// Whether the last digit is right by ISO/IEC 7812-1 annex B (Luhn, modulus 10).
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    var doubles = false
    for digit in digits.reversed() {
      let value = doubles ? Int(digit) * 2 : Int(digit)
      sum += value > 9 ? value - 9 : value
      doubles.toggle()
    }
    return sum % 10 == 0
  }

  /// Whether the remainder of an account number by ISO 13616 (MOD 97-10) is 1; `text` is small
  /// letters and digits in ASCII.
  static func iban(_ text: [UInt8]) -> Bool {
    guard text.count > 4 else { return false }
    var remainder = 0
    for byte in text[4...] + text[..<4] {
      switch byte {
      case 0x30...0x39: remainder = (remainder * 10 + Int(byte - 0x30)) % 97
      case 0x61...0x7A: remainder = (remainder * 100 + Int(byte - 0x61) + 10) % 97
      default: return false
      }
    }
    return remainder == 1
  }

  /// Whether the ninth digit of a parcel's number is right by UPU S10.
  static func s10(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 else { return false }
    let weights = [8, 6, 4, 2, 3, 5, 9, 7]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
    let check = 11 - sum % 11
    return Int(digits[8]) == (check == 10 ? 0 : check == 11 ? 5 : check)
  }
}

/// Days of the calendar, as numbers of persons have them.
enum CalendarDays {
  /// Whether the month has the day; `isLeap` decides about the 29th of February.
  static func has(month: Int, day: Int, isLeap: Bool) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    switch month {
    case 2: return day <= (isLeap ? 29 : 28)
    case 4, 6, 9, 11: return day <= 30
    default: return day <= 31
    }
  }

  /// Whether a year of the Gregorian calendar is a leap year.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
