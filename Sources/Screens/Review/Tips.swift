/// Which tip is shown, and when is an action known?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ScreenAction {
  /// What has a tip, in the order of use to a newcomer: what makes one dare, what helps with the next reply, then
  /// what is nice to know.
  static let byUseToNewcomers: [ScreenAction] = [
    .undo, .diff, .phrases, .guide, .earlierConversations, .search, .palette,
  ]
}

extension ReviewProgram {
  /// The first tip for judging that the reviewer still needs, can follow and that fits.
  ///
  /// None while practising: most lead away from there, and the lead's comments say enough.
  func tip(in columns: Int) -> String? {
    guard practising == nil else { return nil }
    return ScreenAction.byUseToNewcomers.lazy
      .filter { !seen.isKnown($0.rawValue) && whyNot($0) == nil && mayHelp($0) }
      .compactMap(words.tip)
      .first { Columns.width(of: $0) <= columns }
  }

  // Whether there can be anything behind the key with this item.
  private func mayHelp(_ action: ScreenAction) -> Bool {
    action != .earlierConversations || work?.item.hasKnownCustomer == true
  }

  /// Counts a use, so that the tip goes away; practice counts for nothing.
  mutating func count(_ action: ScreenAction) {
    guard practising == nil, words.tip(action) != nil, seen.use(action.rawValue) else { return }
    send(.remember(seen))
  }
}
