/// What is the conversation about? One line of a menu, chosen with one key.

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Opens the menu, the cursor on what is chosen.
  mutating func openSituations(isForSubmitting: Bool = false) {
    guard let work else { return }
    guard !scheme.situations.isEmpty else {
      notice = Notice(text: words.keyUnused("g", help: "?"))
      return
    }
    var menu = Menu(count: scheme.situations.count, isForSubmitting: isForSubmitting)
    let chosen = scheme.situations.firstIndex { $0.id == work.judgement.situation }
    menu.list.move(to: chosen ?? 0)
    overlays.append(.situation(menu))
  }

  /// Chooses a line, closes the menu and goes on submitting where that is why it was open.
  mutating func choose(situation line: Int, in menu: Menu, at: Timestamp) {
    overlays.removeLast()
    guard scheme.situations.indices.contains(line) else { return }
    let label = scheme.situations[line]
    if work?.judgement.situation != label.id {
      change(.situation(language.pick(label.name)), at: at) { $0.situation = label.id }
    }
    if menu.isForSubmitting { jumpToMissing(at: at) }
  }
}
