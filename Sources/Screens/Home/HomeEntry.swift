/// What does each line of the home screen say, and where does it lead?

internal import Curation
internal import TerminalUI
internal import Wording

/// One line of the home screen.
struct HomeEntry {
  var group: HomeGroup
  var label: String
  /// How many; nil where nothing is counted, or not known yet.
  var number: Int?
  /// What stands right behind the number.
  var words = ""
  /// The key that does the same from anywhere on the screen.
  var key: ScreenAction?
  /// Where `Enter` leads; nil where the line only tells.
  var destination: Destination?

  /// The lines in order; without figures they stand where they will stand with them.
  static func all(_ figures: HomeFigures?, _ facts: DeskFacts) -> [HomeEntry] {
    HomeLine.allCases.filter { isShown($0, figures, facts) }.map { line in
      var entry = HomeEntry(
        group: group(line),
        label: facts.words.homeLine(line),
        key: key(line),
        destination: destination(line)
      )
      if let figures { entry.take(figures, line, facts) }
      return entry
    }
  }

  // Whoever settles has the disputes among what they have to do.
  private static func isShown(
    _ line: HomeLine,
    _ figures: HomeFigures?,
    _ facts: DeskFacts
  ) -> Bool {
    switch line {
    case .sentBack: (figures?.sentBack ?? 0) > 0
    case .toSettle: facts.mayAdjudicate
    case .disputed: !facts.mayAdjudicate
    default: true
    }
  }

  private mutating func take(_ figures: HomeFigures, _ line: HomeLine, _ facts: DeskFacts) {
    let words = facts.words
    switch line {
    case .review:
      let waiting = figures.progress.waiting
      number = waiting > 0 ? waiting : nil
      self.words =
        waiting == 0
        ? words.homeNoneInQueue : " " + (facts.item.map(words.homeGoOn) ?? words.homeInQueue)
    case .sentBack:
      number = figures.sentBack
      destination = figures.firstSentBack.map(Destination.item)
    case .drafts: number = figures.drafts
    case .skipped: number = figures.skipped
    case .today: number = figures.progress.doneToday
    case .settled:
      number = figures.settled > 0 ? figures.settled : nil
      let settled = words.homeSettled(
        asSubmitted: figures.asSubmitted,
        changed: max(0, figures.settled - figures.asSubmitted)
      )
      self.words = figures.settled > 0 ? ", " + settled : settled
    case .waiting:
      number = figures.progress.waiting
      self.words = figures.progress.waiting > 0 ? " " + words.homeReviews : ""
    case .red:
      number = figures.redItems
      self.words = figures.progress.redWaiting > 0 ? words.homeRed(figures.progress.redHold) : ""
    case .toSettle:
      number = figures.toSettle
      let others = [
        figures.forOthers > 0 ? words.homeForOthers(figures.forOthers) : nil,
        figures.withReviewers > 0 ? words.homeWithReviewers(figures.withReviewers) : nil,
        figures.stuck > 0 ? words.homeStuck(figures.stuck) : nil,
      ]
      self.words = others.compactMap { $0.map { ", " + $0 } }.joined()
    case .disputed:
      let again = min(figures.disputed, figures.withReviewers)
      let stuck = min(figures.disputed - again, figures.stuck)
      number = figures.disputed - again
      self.words =
        (again > 0 ? ", " + words.homeWithReviewers(again) : "")
        + (stuck > 0 ? ", " + words.homeStuck(stuck) : "")
    case .agreement: self.words = words.homeAgreement
    case .guide, .list, .practice, .log: break
    }
  }

  private static func group(_ line: HomeLine) -> HomeGroup {
    switch line {
    case .review, .sentBack, .toSettle, .drafts, .skipped: .mine
    case .today, .settled: .work
    case .waiting, .red, .disputed, .agreement: .team
    case .guide, .list, .practice, .log: .more
    }
  }

  private static func key(_ line: HomeLine) -> ScreenAction? {
    switch line {
    case .review: .startReview
    case .guide: .guide
    case .agreement: .agreement
    case .toSettle: .adjudicate
    case .list: .search
    default: nil
    }
  }

  private static func destination(_ line: HomeLine) -> Destination? {
    switch line {
    case .review: .review
    case .sentBack: nil
    case .toSettle: .adjudication
    case .drafts: queue { $0.own = .draft }
    case .skipped: queue { $0.own = .skipped }
    case .today: nil
    case .settled: .settled
    case .waiting: queue { $0.state = .open }
    case .red:
      queue {
        $0.risk = .red
        $0.state = .open
      }
    case .disputed: queue { $0.state = .disputed }
    case .agreement: .agreement
    case .guide: .guide
    case .list: queue { _ in }
    case .practice: .practice
    case .log: .log
    }
  }

  private static func queue(_ narrow: (inout ItemQuery) -> Void) -> Destination {
    var query = ItemQuery()
    narrow(&query)
    return .queue(query, isSearching: false)
  }
}
