/// Why this verdict? Lines of a menu that are switched on and off.

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// The reasons that can stand beside the verdict as marked.
  var offeredReasons: [Label] {
    work?.judgement.verdict.map { scheme.reasons(for: $0) } ?? []
  }

  /// Opens the menu; says why where the verdict takes no reason.
  mutating func openReasons(isForSubmitting: Bool = false) {
    guard !offeredReasons.isEmpty else {
      notice = Notice(text: words.noReasonsHere)
      return
    }
    overlays.append(
      .reasons(Menu(count: offeredReasons.count, isForSubmitting: isForSubmitting))
    )
  }

  /// Switches a reason on or off.
  mutating func toggle(reason line: Int, at: Timestamp) {
    let offered = offeredReasons
    guard offered.indices.contains(line) else { return }
    let label = offered[line]
    change(.reason(language.pick(label.name)), at: at) { judgement in
      if let place = judgement.reasons.firstIndex(of: label.id) {
        judgement.reasons.remove(at: place)
      } else {
        judgement.reasons.append(label.id)
      }
    }
  }

  /// The names of the reasons chosen, in the order chosen.
  var chosenReasons: [String] {
    let offered = offeredReasons
    return (work?.judgement.reasons ?? []).map { id in
      offered.first { $0.id == id }.map { language.pick($0.name) } ?? id
    }
  }
}
