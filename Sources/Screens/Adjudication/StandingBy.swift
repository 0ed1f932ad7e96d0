/// What does a reviewer do with an answer that an adjudicator sent back?

internal import Curation
internal import TerminalUI
internal import Wording

extension ReviewProgram {
  /// Stands by the answer as it is.
  mutating func standBy() {
    guard let work, work.item.sentBack != nil else { return }
    overlays = []
    ask(.standBy(work.item.id))
  }

  /// It is with the adjudicator again, and that is durable.
  mutating func stoodBy(_ item: ItemID, isDone: Bool) {
    settleAside()
    guard work?.item.id == item else { return }
    guard isDone else {
      notice = Notice(text: words.nothingSentBack)
      return
    }
    carriedNotice = Notice(text: words.stoodBy, role: .success)
    work = nil
    loadNext()
  }

  /// What the banner over the item says, the keys before the note; none where nothing was sent back.
  var sentBackLines: [BannerLine] {
    guard let back = work?.item.sentBack else { return [] }
    // Where letters are text, standing by it is one step back.
    let isWriting = work?.focus.isEditor == true
    let keep = key(.standBy, in: .judging)
    let keys = words.sentBackBanner(
      keep: isWriting ? key(.back, in: .writing) + " " + keep : keep,
      submit: key(.submit, in: isWriting ? .writing : .judging)
    )
    return [
      BannerLine(role: .warning, parts: [.init(text: keys)]),
      BannerLine(role: .text, lead: "│ ", parts: [.init(text: back.note)], isNote: true),
    ]
  }
}
