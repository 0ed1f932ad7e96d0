/// How far apart are two texts, coded as whole numbers?

/// Distances of texts from 0 to 1; whoever has the texts codes their words or letters.
public enum TextDistance {
  /// The fewest words put in, taken out or replaced to make one text of the other, by the number of
  /// words of the longer one; 0 for two empty texts.
  public static func words(_ a: [Int32], _ b: [Int32]) -> Double {
    let longest = max(a.count, b.count)
    return longest == 0 ? 0 : Double(edits(a, b)) / Double(longest)
  }

  /// One less chrF (Popović 2015): how many of the runs of one to six letters both texts share, recall
  /// counting twice as much as precision, averaged over both directions.
  ///
  /// Letters are given without blanks.
  public static func letters(_ a: [Int32], _ b: [Int32]) -> Double {
    if a == b { return 0 }
    return 1 - (chrF(a, b) + chrF(b, a)) / 2
  }

  private static func edits(_ a: [Int32], _ b: [Int32]) -> Int {
    var row = Array(0...b.count)
    for (place, element) in a.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in 0..<b.count {
        let replaced = diagonal + (b[column] == element ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }

  private static func chrF(_ text: [Int32], _ reference: [Int32]) -> Double {
    var (precision, recall, lengths) = (0.0, 0.0, 0.0)
    for length in 1...6 where text.count >= length || reference.count >= length {
      let (own, theirs) = (runs(text, length), runs(reference, length))
      let common = Double(own.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) })
      precision += common / Double(max(1, text.count - length + 1))
      recall += common / Double(max(1, reference.count - length + 1))
      lengths += 1
    }
    if precision + recall == 0 { return 0 }
    let (p, r) = (precision / lengths, recall / lengths)
    return 5 * p * r / (4 * p + r)
  }

  private static func runs(_ text: [Int32], _ length: Int) -> [ArraySlice<Int32>: Int] {
    var counts: [ArraySlice<Int32>: Int] = [:]
    guard text.count >= length else { return counts }
    for start in 0...text.count - length { counts[text[start..<start + length], default: 0] += 1 }
    return counts
  }
}
