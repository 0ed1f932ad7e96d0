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

  /// What the banner over the item says; nil where nothing was sent back.
  var sentBackSentence: String? {
    work?.item.sentBack.map { back in
      words.sentBackBanner(
        back.note,
        keep: key(.standBy, in: .judging),
        submit: key(.submit, in: .judging)
      )
    }
  }
}
