/// Which cells of a row have to be painted again?

import TerminalUI

/// The comparison of a row with what stands on the screen.
enum RowChanges {
  /// The columns of the smallest stretch that covers all that differs, nil if nothing does.
  ///
  /// A wide glyph is taken whole. Equal cells with marks count as different unless `sameMarks` says
  /// that both canvases number their marks alike.
  static func span(
    of new: UnsafeBufferPointer<Cell>,
    against old: UnsafeBufferPointer<Cell>,
    sameMarks: Bool
  ) -> Range<Int>? {
    let count = min(new.count, old.count)
    var start = 0
    while start < count, alike(new[start], old[start], sameMarks) { start += 1 }
    guard start < count else { return nil }
    var end = count
    while alike(new[end - 1], old[end - 1], sameMarks) { end -= 1 }
    if start > 0, new[start].width == 0 { start -= 1 }
    if end < count, new[end - 1].width == 2 { end += 1 }
    return start..<end
  }

  private static func alike(_ one: Cell, _ other: Cell, _ sameMarks: Bool) -> Bool {
    one == other && (sameMarks || one.marks == 0)
  }
}
