/// Which emotions does the scheme have, and which does the search leave?

internal import Curation
internal import TerminalUI
internal import Wording

/// All emotions with a search.
struct EmotionList: Sendable {
  var search: ListSearch
  private let labels: [Label]

  init(_ scheme: LabelScheme, _ language: Language) {
    labels = scheme.emotions
    search = ListSearch(labels.map { language.pick($0.name) + " " + $0.id })
  }

  /// The labels that fit the search, each with its digit where it has one.
  var fitting: [(label: Label, digit: Int?)] {
    search.fitting.map { (labels[$0], $0 < 9 ? $0 + 1 : nil) }
  }

  /// Rows below the list for what the label under the cursor means.
  static func previewRows(in size: Size) -> Int { size.rows >= 24 ? 4 : 2 }

  /// The label under the cursor.
  var selected: Label? { search.selected.map { labels[$0] } }
}

extension ReviewProgram {
  /// The key on `label` again: clear, strong, slight, off; an exclusive label is on or off.
  mutating func press(emotion label: Label, at: Timestamp) {
    let name = language.pick(label.name)
    let exclusive = scheme.emotions.filter(\.isExclusive).map(\.id)
    change(.emotion(name), at: at) { judgement in
      var emotions = judgement.emotions ?? [:]
      judgement.isUnclear = false
      if label.isExclusive {
        emotions = emotions[label.id] == nil ? [label.id: 2] : [:]
      } else {
        for other in exclusive { emotions[other] = nil }
        emotions[label.id] = Self.next(after: emotions[label.id])
      }
      // Switching the last one off is no answer; *none* has a key of its own.
      judgement.emotions = emotions.isEmpty ? nil : emotions
    }
    work?.lastEmotion = label.id
    guide(to: label)
  }

  // Where there is no room beside the texts, a label is explained when it is first chosen.
  private mutating func guide(to label: Label) {
    guard layout?.isWide == false, work?.judgement.emotions?[label.id] != nil,
      explained.insert(label.id).inserted
    else { return }
    let text = LabelGuidance(label, among: scheme.emotions, language).paragraph
    if let text { notice = Notice(text: text, role: .dim) }
  }

  /// The answer *none*, and off again.
  mutating func pressNoEmotion(at: Timestamp) {
    change(.noEmotion, at: at) { judgement in
      judgement.isUnclear = false
      judgement.emotions = judgement.emotions == [:] ? nil : [:]
    }
  }

  /// The answer *unclear*, and off again.
  mutating func pressUnclear(at: Timestamp) {
    change(.unclear, at: at) { judgement in
      judgement.emotions = nil
      judgement.isUnclear.toggle()
    }
  }

  private static func next(after intensity: Int?) -> Int? {
    switch intensity {
    case nil: 2
    case 2: 3
    case 3: 1
    default: nil
    }
  }
}
