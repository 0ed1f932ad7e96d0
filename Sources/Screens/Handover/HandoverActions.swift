/// What does a reviewer do at an item that a person has to take over?

internal import Curation
internal import TerminalUI
internal import Wording

extension ItemWork {
  /// Whom to tell of the item: what was found, or what the reviewer hands it over for where that is
  /// graver.
  var card: HandoverCard? { found ?? item.handover }

  /// Whether the reviewer found it, and nothing else did.
  var isFoundByReviewer: Bool { found != nil }

  /// What makes the item green, by name: categories, and how the conversation goes.
  func greenFindings(_ words: any Wordbook, _ language: Language) -> [String] {
    let guide = item.handoverAtHand?.guide ?? HandoverGuide()
    let names = item.screening.categories(at: item.id.turn, least: .green).map { id in
      guide.category(id).map { language.pick($0.name) } ?? id
    }
    return names + item.screening.signs(at: item.id.turn).map(words.handoverSign)
  }

  private var found: HandoverCard? {
    guard judgement.verdict == .handover,
      let found = item.handoverAtHand?.named(by: judgement.reasons),
      found.level > item.handover?.level ?? .green
    else { return nil }
    return found
  }
}

extension ReviewProgram {
  /// Whether only handing over can be submitted.
  var isBlocked: Bool { work?.item.handover?.isBlocking ?? false }

  /// All that stands over the item; nil for nothing.
  var itemCard: ItemCard? {
    work.flatMap { work in
      ItemCard(work, reasons: chosenReasons, green: work.greenFindings(words, language))
    }
  }

  /// Why an action can't be done at an item of this level; nil where it can.
  func whyNotByLevel(_ action: ScreenAction) -> String? {
    switch action {
    case .approve, .rewrite, .rewriteAfresh, .reject: isBlocked ? words.onlyHandover : nil
    case .tell: work?.card == nil ? words.nobodyNeedsToKnow : nil
    case .card: itemCard == nil ? words.nothingOver : nil
    case .falseAlarm: isBlocked ? nil : words.noAlarm
    default: nil
    }
  }

  /// The outcomes that can be chosen, in the order of their menu.
  var putAwayOutcomes: [Outcome] {
    isBlocked ? [.passOn, .falseAlarm] : [.setAside, .passOn, .cannotJudge]
  }

  /// Marks that a person takes over, and asks why.
  mutating func handOver(at: Timestamp) {
    markWithReasons(.handover, at: at)
    let hasFixed = fixedReply != nil && work?.own.isBlank == true
    let text =
      hasFixed ? words.fixedReply(key(.ownText, in: .judging)) : words.handoverText
    notice = Notice(text: text, role: .dim)
  }

  /// Does so at an item that was opened to be handed over.
  mutating func handOverAsWanted(at: Timestamp) {
    guard let work, work.item.id == handsOver else { return }
    handsOver = nil
    if work.judgement.verdict != .handover { handOver(at: at) }
  }

  /// The fixed text of what was found, in the conversation's language.
  var fixedReply: String? {
    guard let work else { return nil }
    let own: TextLanguage = language == .sv ? .sv : .en
    let tag = work.item.conversation.language
    let known = tag.flatMap { TextLanguage(tag: $0) } ?? own
    return work.item.handover?.reply(in: known)
  }

  /// Opens the editor with the fixed text where the item is handed over and nothing is written;
  /// answers whether it did.
  mutating func beginFixedReply(at: Timestamp) -> Bool {
    guard var work, work.own.isBlank, work.judgement.verdict == .handover, let text = fixedReply
    else { return false }
    work.own.replaceAll(with: text)
    work.judgement.start = .phrase
    work.draft.changed(at: at)
    self.work = work
    notice = Notice(text: words.writingHint, role: .dim)
    focus(.own)
    return true
  }

  /// Asks whom the reviewer has told.
  mutating func openTold() {
    overlays.append(.told(Menu(count: contactsToTell.count + 1)))
  }

  /// Keeps that the reviewer has told the contact of a line; the last line is for anybody else.
  mutating func tell(line: Int) {
    guard let work else { return }
    overlays.removeLast()
    let contacts = contactsToTell
    ask(.told(work.item.id, contacts.indices.contains(line) ? contacts[line] : nil))
  }

  /// Somebody was told, and it is durable.
  mutating func took(_ told: HandoverTold, of item: ItemID) {
    settleAside()
    guard work?.item.id == item else { return }
    work?.told.append(told)
    notice = Notice(text: words.told(told.whom, at: clock(told.at)) + ".", role: .success)
  }

  /// The lines of the menu of whom one has told.
  var toldLines: [ListLine] {
    let names = contactsToTell.map { contact in
      let name = language.pick(contact.name)
      return contact.isFilledIn ? name + ", " + language.pick(contact.how) : name
    }
    return (names + [words.toldSomebodyElse]).enumerated().map { index, name in
      ListLine(key: Menu.letter(index), text: name)
    }
  }

  private var contactsToTell: [HandoverContact] { work?.card?.contacts ?? [] }

  /// Asks why it is a false alarm.
  mutating func openFalseAlarms() {
    overlays.append(.falseAlarm(Menu(count: FalseAlarm.allCases.count)))
  }

  /// Calls the item a false alarm for the reason of a line.
  mutating func callFalseAlarm(line: Int, at: Timestamp) {
    guard FalseAlarm.allCases.indices.contains(line) else { return }
    work?.alarm = FalseAlarm.allCases[line]
    putAway(.falseAlarm, at: at)
  }

  /// The lines of the menu of why it is a false alarm.
  var falseAlarmLines: [ListLine] {
    FalseAlarm.allCases.enumerated().map { index, reason in
      ListLine(key: Menu.letter(index), text: words.falseAlarm(reason))
    }
  }

  /// What goes with an outcome: the note, and before it why it is a false alarm.
  func note(beside outcome: Outcome, _ work: ItemWork) -> String {
    guard outcome == .falseAlarm else { return work.note.text }
    return (work.alarm ?? .other).noted(work.note.text)
  }

  /// How far the team is, as it stands after the reviewer changed what comes to them.
  mutating func took(_ progress: QueueProgress) {
    self.progress = progress
    let isOn = progress.redHold == .notToday
    notice = Notice(text: words.noRedToday(isOn: isOn), role: .success)
  }

  /// What is said of red items where nothing is left to do.
  var redHeld: [String] {
    guard progress.redWaiting > 0 else { return [] }
    return words.redHeld(progress.redWaiting, progress.redHold)
  }
}
