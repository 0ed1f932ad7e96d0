/// Which emotions does the scheme have, and which does the search leave?

internal import Curation
internal import TerminalUI
internal import Wording

/// All emotions with a search.
struct EmotionList: Sendable {
  var filter = Filter()
  private let labels: [Label]
  private let language: Language

  init(_ scheme: LabelScheme, _ language: Language) {
    labels = scheme.emotions
    self.language = language
    refresh()
  }

  /// The labels that fit the search, each with its digit where it has one.
  var fitting: [(label: Label, digit: Int?)] {
    labels.enumerated()
      .filter { filter.fits([language.pick($0.element.name), $0.element.id]) }
      .map { ($0.element, $0.offset < 9 ? $0.offset + 1 : nil) }
  }

  /// How many labels there are without a search.
  var total: Int { labels.count }
  /// The label under the cursor.
  var selected: Label? {
    let fitting = fitting
    return filter.list.selected.flatMap { fitting.indices.contains($0) ? fitting[$0].label : nil }
  }

  /// Takes the number of labels that fit the search.
  mutating func refresh() { filter.list.resize(count: fitting.count) }
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
