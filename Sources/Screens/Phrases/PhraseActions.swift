/// How does a phrase, or the bot's reply, get into the text?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// The phrases that fit the item under review: its language, its situation, what the customer feels.
  var phrases: [Phrase] {
    guard let work else { return [] }
    return library.offered(
      language: work.findings.language ?? (language == .sv ? .sv : .en),
      situation: work.judgement.situation,
      emotions: work.judgement.emotions.map { Set($0.keys) }
    )
  }

  /// Opens the list, in the editor; asks for own earlier rewrites where they are not known yet.
  mutating func openPhrases() {
    guard let work else { return }
    focus(.own)
    let situation = work.judgement.situation
    if work.rewrites == nil || work.rewrites?.situation != situation {
      self.work?.rewrites = OwnRewrites(situation: situation)
      ask(.ownRewrites(work.item.id, situation: situation))
    }
    overlays.append(.phrases(PhraseList(phrases + (self.work?.rewrites?.phrases ?? []))))
  }

  /// The own earlier rewrites came.
  mutating func took(_ rewrites: [Phrase], of item: ItemID) {
    settleAside()
    guard work?.item.id == item, work?.rewrites != nil else { return }
    work?.rewrites?.phrases = rewrites
    for index in overlays.indices {
      guard case .phrases(var list) = overlays[index] else { continue }
      list.take(phrases + rewrites)
      overlays[index] = .phrases(list)
    }
  }

  /// Puts a phrase in at the cursor, in one step.
  mutating func insert(_ phrase: Phrase, at: Timestamp) {
    let start: RewriteStart? =
      switch phrase.kind {
      case .greeting, .signOff, .example: .phrase
      case .earlier: .earlier
      case .placeholder: nil
      }
    if insert(joined(phrase), from: start, at: at) {
      notice = Notice(text: words.inserted(phrase.kind), role: .success)
    }
  }

  /// Puts the bot's reply in at the cursor, in one step.
  mutating func insertReply(at: Timestamp) {
    guard let work else { return }
    if insert(work.shownReply, from: .bot, at: at) {
      notice = Notice(text: words.replyInserted, role: .success)
    }
  }

  private mutating func insert(_ text: String, from start: RewriteStart?, at: Timestamp) -> Bool {
    let text = masking(text).text
    guard var work, !text.isEmpty else { return false }
    let wasBlank = work.own.isBlank
    guard work.own.insert(text) else {
      notice = Notice(text: words.textFull, role: .error)
      return false
    }
    if wasBlank { work.judgement.start = start ?? work.judgement.start ?? .nothing }
    work.draft.changed(at: at)
    self.work = work
    focus(.own)
    if !work.takesText { mark(.rewrite, at: at) }
    return true
  }

  // What stands before the cursor is kept apart: a sign-off begins a paragraph, the rest a word.
  private func joined(_ phrase: Phrase) -> String {
    guard let buffer = work?.own.area.buffer else { return phrase.text }
    let place = buffer.selection?.lowerBound ?? buffer.cursor
    guard place.character > 0, phrase.kind != .placeholder else { return phrase.text }
    if phrase.kind == .signOff { return "\n\n" + phrase.text }
    let before = buffer.line(place.line)[place.character - 1]
    return Words.kind(of: before) == .blank ? phrase.text : " " + phrase.text
  }
}
