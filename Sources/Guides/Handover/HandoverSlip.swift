/// Is this word another one with one letter wrong?

/// Comparing words that one slip lies between.
enum HandoverSlip {
  /// Whether a word is another with one letter missing, wrong, too many or swapped with the next.
  ///
  /// Takes as many steps as the words have letters. With `isStem` any ending may follow. The same
  /// word is a slip too.
  static func isSlip(_ word: ArraySlice<UInt8>, of other: [UInt8], isStem: Bool) -> Bool {
    let (start, count) = (word.startIndex, word.count)
    if count + 1 < other.count { return false }
    if !isStem, count > other.count + 1 { return false }
    var same = 0
    while same < count, same < other.count, word[start + same] == other[same] { same += 1 }
    if same == other.count { return isStem || count <= other.count + 1 }
    func goesOn(_ mine: Int, _ theirs: Int) -> Bool {
      let left = other.count - theirs
      guard left >= 0, count - mine >= left, isStem || count - mine == left else { return false }
      for offset in 0..<left where word[start + mine + offset] != other[theirs + offset] {
        return false
      }
      return true
    }
    if goesOn(same + 1, same + 1) || goesOn(same + 1, same) || goesOn(same, same + 1) {
      return true
    }
    let isSwapped =
      same + 1 < count && same + 1 < other.count && word[start + same] == other[same + 1]
      && word[start + same + 1] == other[same]
    return isSwapped && goesOn(same + 2, same + 2)
  }
}
