/// What has an adjudicator chosen at an item so far?

internal import Curation
internal import TerminalUI
internal import TextUnits
internal import Wording

/// One dispute on the screen: which answers are seen, what is to hold, what is being written.
struct DisputeWork: Sendable {
  /// A pane that scrolls.
  enum Pane: CaseIterable, Sendable {
    case conversation, left, right
  }

  private(set) var dispute: Dispute
  /// When it came: nothing is decided in the moment after.
  private(set) var appearedAt: Timestamp
  /// The places of the answers that are seen; the right one nil where there is one answer alone.
  private(set) var sides: (left: Int, right: Int?)
  /// The lines of the table, those that differ first.
  let fields: [AnswerField]
  let differences: Set<AnswerField>
  var list: ListView
  /// What is done; nil until something was chosen.
  private(set) var act: AdjudicationAct?
  /// What holds, as far as it was chosen.
  private(set) var answer = Judgement()
  /// The answer that was taken whole last.
  private var base: Int?
  var category: DisputeCategory?
  var confidence: Confidence?
  var writing: DisputeText?
  var merge: Composer?
  var note = Composer("")
  var back = Composer("")
  var ruling = Composer("")
  var showsDifference = true
  var focus = Pane.conversation
  var scroll: [Pane: Int] = [:]
  /// The decision is on its way to the disk.
  var isDeciding = false
  /// What is durable of it.
  var draft = DraftKeeping(revision: 0, savedAt: nil)
  /// What of it is durable or about to be.
  var noted = AdjudicationDraft()
  /// What to say of it where it was begun before, until something is changed.
  var begunBefore: BegunBefore?

  init(_ dispute: Dispute, at: Timestamp) {
    self.dispute = dispute
    appearedAt = at
    sides = (0, dispute.firstOther)
    let differing = dispute.differences
    differences = Set(differing)
    let blank = Judgement()
    let same = AnswerField.allCases.filter { field in
      !differing.contains(field)
        && dispute.annotations.contains { $0.judgement.differs(from: blank, in: field) }
    }
    fields = dispute.annotations.isEmpty ? [] : differing + same.filter { $0 != .rewrite }
    list = ListView(count: fields.count, rows: max(1, fields.count))
  }

  /// The work on a dispute with what was saved of it: what was written, and what was chosen where it
  /// was chosen among the same answers.
  init(_ dispute: Dispute, resuming saved: SavedAdjudicationDraft, at: Timestamp) {
    self.init(dispute, at: at)
    let kept = saved.isCurrent ? saved.draft : saved.draft.withoutChoice
    act = kept.act
    answer = kept.judgement
    base = kept.base.flatMap { id in dispute.annotations.firstIndex { $0.id == id } }
    (category, confidence) = (kept.remarks.category, kept.remarks.confidence)
    merge = kept.merge.map { Composer($0) }
    note = Composer(kept.remarks.note)
    back = Composer(kept.sendBack)
    ruling = Composer(kept.ruling)
    draft = DraftKeeping(revision: saved.revision, savedAt: saved.savedAt)
    noted = written
    guard !saved.draft.isEmpty else { return }
    begunBefore = saved.isCurrent ? .asItWas(saved.savedAt) : .onOtherAnswers(saved.savedAt)
  }

  /// The same work on the dispute as it stands now: what was written stays, and what was chosen
  /// where it was chosen among the same answers.
  func resumed(on dispute: Dispute, at: Timestamp) -> DisputeWork {
    let isSame =
      dispute.state == self.dispute.state
      && dispute.version.annotation == self.dispute.version.annotation
      && dispute.annotations.map(\.id) == self.dispute.annotations.map(\.id)
      && zip(dispute.annotations, self.dispute.annotations).allSatisfy {
        $0.judgement == $1.judgement
      }
    var work = isSame ? self : DisputeWork(dispute, at: at)
    work.dispute = dispute
    work.appearedAt = at
    work.isDeciding = false
    work.writing = nil
    (work.merge, work.note, work.back, work.ruling) = (merge, note, back, ruling)
    (work.category, work.confidence) = (category, confidence)
    (work.draft, work.noted) = (draft, isSame ? noted : work.written)
    if !isSame, isTouched { work.begunBefore = .onOtherAnswers(draft.savedAt ?? at) }
    return work
  }

  /// Whether the item was set aside and has no answers to choose from.
  var isAside: Bool { dispute.state == .setAside }

  /// Whether its answers are there to be read, since it is settled or for somebody else to settle;
  /// says why, nil where it can be decided.
  var onlyRead: AdjudicationRefusal? {
    if dispute.isForOthers { return dispute.isStuck ? .everybodyTookPart : .own }
    return dispute.state == .disputed || isAside ? nil : .notDisputed(dispute.state)
  }

  /// The answer on a side.
  func annotation(_ pane: Pane) -> BlindAnnotation? {
    let place: Int? =
      switch pane {
      case .left: sides.left
      case .right: sides.right
      case .conversation: nil
      }
    return place.flatMap {
      dispute.annotations.indices.contains($0) ? dispute.annotations[$0] : nil
    }
  }

  /// The lines in which the answers that are seen differ.
  var shownDifferences: Set<AnswerField> {
    guard let left = annotation(.left), let right = annotation(.right) else { return [] }
    return differences.filter { left.judgement.differs(from: right.judgement, in: $0) }
  }

  /// The letters of answers out of sight that say something else of a line than both that are seen.
  func others(differingIn field: AnswerField) -> [String] {
    let shown = [annotation(.left), annotation(.right)].compactMap(\.self)
    return dispute.annotations.filter { other in
      shown.allSatisfy {
        $0.id != other.id && $0.judgement.differs(from: other.judgement, in: field)
      }
    }.map(\.letter)
  }

  /// The field under the cursor.
  var field: AnswerField? {
    list.selected.flatMap { fields.indices.contains($0) ? fields[$0] : nil }
  }

  /// The editor that is written in.
  var composer: Composer? {
    get {
      switch writing {
      case .merge: merge
      case .note: note
      case .sendBack: back
      case .ruling: ruling
      case nil: nil
      }
    }
    set {
      guard let newValue else { return }
      switch writing {
      case .merge: merge = newValue
      case .note: note = newValue
      case .sendBack: back = newValue
      case .ruling: ruling = newValue
      case nil: break
      }
    }
  }

  /// Whether anything would be lost with it.
  var isTouched: Bool {
    act != nil || category != nil || confidence != nil || merge != nil || !note.isBlank
      || !back.isBlank || !ruling.isBlank
  }

  /// Everything that was chosen and written.
  var written: AdjudicationDraft {
    var draft = AdjudicationDraft()
    draft.act = act
    draft.judgement = answer
    draft.base = base.map { dispute.annotations[$0].id }
    draft.merge = merge?.text
    draft.remarks = remarks
    draft.sendBack = back.text
    draft.ruling = ruling.text
    return draft
  }

  /// Shows the next answer on the right; answers whether there is one.
  mutating func showNext() -> Bool {
    let count = dispute.annotations.count
    guard count > 2, let right = sides.right else { return false }
    var next = (right + 1) % count
    if next == sides.left {
      sides.left = right
      next = (next + 1) % count
    }
    sides.right = next
    scroll[.left] = 0
    scroll[.right] = 0
    return true
  }

  /// Takes an answer whole, for the one that holds.
  mutating func take(_ pane: Pane) -> Bool {
    guard let taken = annotation(pane) else { return false }
    answer = taken.judgement
    base = dispute.annotations.firstIndex { $0.id == taken.id }
    act = .pick
    // What nobody typed begins anew with the answer that was taken.
    if !hasOwnText { merge = nil }
    return true
  }

  /// Takes the line under the cursor from a side; where nothing was chosen before, with everything in
  /// which all agree.
  mutating func takeField(from pane: Pane) -> Bool {
    guard let field, let taken = annotation(pane) else { return false }
    if act == nil || act == .sendBack {
      answer = Judgement()
      for same in AnswerField.allCases where !differences.contains(same) {
        answer.take(same, from: taken.judgement)
      }
    }
    answer.take(field, from: taken.judgement)
    if act != .bothAcceptable { act = .pick }
    return true
  }

  /// Several answers are good; what was chosen leads, else the left one.
  mutating func takeBoth() -> Bool {
    guard dispute.annotations.count > 1 else { return false }
    if act == nil, !take(.left) { return false }
    act = .bothAcceptable
    return true
  }

  /// An item that was set aside is none, or is one.
  mutating func settleAside(_ act: AdjudicationAct) { self.act = act }

  /// Begins or goes on with the text that holds.
  mutating func beginMerge() {
    writing = .merge
    guard merge == nil else { return }
    let left = annotation(.left)?.judgement.rewrite ?? ""
    let right = annotation(.right)?.judgement.rewrite ?? ""
    let start = answer.rewrite.isEmpty ? (left.isEmpty ? right : left) : answer.rewrite
    merge = Composer(start.isEmpty ? dispute.item.reply.text : start)
  }

  /// The text that was written holds; a text makes a rewrite of any verdict but a hand-over.
  mutating func useMerge() {
    guard let merge else { return }
    if act == nil { _ = take(.left) }
    if answer.verdict != .rewrite, answer.verdict != .handover {
      let reasoned = dispute.annotations.map(\.judgement).first {
        $0.verdict == .rewrite || $0.verdict == .reject
      }
      answer.verdict = .rewrite
      answer.reasons = reasoned?.reasons ?? []
    }
    answer.rewrite = merge.text
    answer.start = answer.start ?? .bot
    if act != .bothAcceptable { act = .pick }
  }

  /// Whether a text was typed that neither the bot nor a reviewer wrote.
  private var hasOwnText: Bool {
    guard let merge, !merge.isBlank else { return false }
    let known = dispute.annotations.map(\.judgement.rewrite) + [dispute.item.reply.text]
    return !known.contains { $0.utf8.elementsEqual(merge.text.utf8) }
  }

  /// What was typed and is no part of a decision.
  func leftOut(of decision: AdjudicationDecision) -> [DisputeText] {
    DisputeText.allCases.filter { text in
      switch text {
      case .merge: hasOwnText && !(decision.act.settles && merge?.text == answer.rewrite)
      case .note: !note.isBlank && decision.remarks.note != note.text
      case .sendBack: !back.isBlank && decision.act != .sendBack
      case .ruling: !ruling.isBlank
      }
    }
  }

  /// The note to the reviewers and what was said beside it.
  var remarks: AdjudicationRemarks {
    AdjudicationRemarks(category: category, confidence: confidence, note: note.text)
  }

  /// What is decided; nil until something was chosen.
  var decision: AdjudicationDecision? {
    guard let act else { return nil }
    guard act.settles else { return AdjudicationDecision(act, remarks: remarks) }
    guard let source else {
      var own = answer
      own.note = note.text
      return AdjudicationDecision(.merge, judgement: own, remarks: remarks)
    }
    return AdjudicationDecision(act, chosen: source.id, judgement: answer, remarks: remarks)
  }

  /// Sends it back to everybody whose answer stands.
  var sendingBack: AdjudicationDecision {
    var remarks = remarks
    remarks.note = back.text
    return AdjudicationDecision(.sendBack, remarks: remarks)
  }

  /// The reviewer whose verdict and text are chosen; the one taken whole before others.
  var source: BlindAnnotation? { source(of: answer) }

  /// The reviewer whose verdict and text an answer has; the one taken whole before others.
  func source(of answer: Judgement) -> BlindAnnotation? {
    let order = [base].compactMap(\.self) + dispute.annotations.indices.filter { $0 != base }
    return order.map { dispute.annotations[$0] }.first {
      !$0.judgement.differs(from: answer, in: .verdict)
        && !$0.judgement.differs(from: answer, in: .rewrite)
    }
  }

  /// The answer that holds, with what was done to it: what was chosen, or what the item is settled with;
  /// nil where there is none yet.
  var held: (act: AdjudicationAct, answer: Judgement)? {
    if let settled = dispute.settled { return (dispute.lastDecision?.act ?? .pick, settled) }
    return act.flatMap { $0.settles ? ($0, answer) : nil }
  }
}
