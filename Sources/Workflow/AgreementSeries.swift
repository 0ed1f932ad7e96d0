/// What does a team's agreement look like over time, with what happened meanwhile?

internal import Agreement
internal import Curation

extension AgreementMeasuring {
  /// The windows of a question, in the order of the work.
  func windows(_ measured: MeasuredQuestion) -> [WindowRow] {
    let windows = measured.report.windows
    var end: Timestamp?
    return windows.enumerated().map { place, window in
      let times = window.items.compactMap { ratings.items[$0].jointAt }
      let (first, last) = (times.first ?? end, times.last ?? end)
      let from = first?.milliseconds ?? 0
      let to = last?.milliseconds ?? from
      let marks = marks(
        after: (end ?? first)?.milliseconds ?? from,
        through: to,
        isFirst: place == 0,
        isLast: place == windows.count - 1
      )
      end = last
      return WindowRow(
        measured.question,
        from: from,
        to: to,
        items: window.items.count,
        alpha: Measure(window.alpha, window.spread.interval),
        change: window.change,
        shares: zip(measured.ratings.traits, window.traitCounts).map { answer, count in
          AnswerShare(
            answer: answer,
            share: Double(count) / Double(max(1, window.ratings))
          )
        },
        marks: marks
      )
    }
  }

  // Everybody joins in the first window and leaves after the last one.
  private func marks(
    after start: Int64,
    through end: Int64,
    isFirst: Bool,
    isLast: Bool
  ) -> [SeriesMark] {
    func isWithin(_ at: Timestamp) -> Bool { at.milliseconds > start && at.milliseconds <= end }
    var marks = guides.filter { isWithin($0.at) }.map { SeriesMark.guides(version: $0.version) }
    let joined = isFirst ? 0 : ratings.spans.count { isWithin($0.first) }
    let left = isLast ? 0 : ratings.spans.count { isWithin($0.last) }
    if joined > 0 { marks.append(.joined(joined)) }
    if left > 0 { marks.append(.left(left)) }
    return marks
  }
}
