/// Which tip is shown, and when is an action known?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// The first tip for judging that the reviewer still needs, can follow and that fits.
  ///
  /// None while practising: most lead away from there, and the lead's comments say enough.
  func tip(in columns: Int) -> String? {
    guard practising == nil else { return nil }
    return ScreenKeys.map(.judging).bindings.lazy.map(\.action)
      .filter { !seen.isKnown($0.rawValue) && whyNot($0) == nil }
      .compactMap(words.tip)
      .first { Columns.width(of: $0) <= columns }
  }

  /// Counts a use, so that the tip goes away; practice counts for nothing.
  mutating func count(_ action: ScreenAction) {
    guard practising == nil, words.tip(action) != nil, seen.use(action.rawValue) else { return }
    send(.remember(seen))
  }
}
