/// How does a team work through its days?

import Curation
import CurationTesting
import Workflow

/// Several reviewers, each with an item at a time.
struct WorkingTeam {
  private struct Person {
    let desk: ReviewDesk
    /// When they are through with the item in front of them.
    var next: Timestamp
    var item: ReviewItem?
    var isThere = true
    /// What they have answered already.
    var answered: Set<ItemID> = []
  }

  private static let hours: Int64 = 7
  private static let minutes: ClosedRange<Int64> = 3...9

  private let clock: SettableClock
  private let guideVersion: Int
  private var people: [Person]
  private var chance = SeededGenerator(seed: 20_260_504)

  init(_ workspace: Workspace, _ clock: SettableClock, reviewers: [String]) throws {
    self.clock = clock
    guideVersion = try workspace.guideVersion()
    people = try reviewers.map { name in
      let reviewer = try workspace.reviewer(named: name)
      return Person(desk: ReviewDesk(workspace, reviewer: reviewer), next: clock.now)
    }
  }

  /// Everybody submits what is in front of them and takes what comes, in the order of the clock, until
  /// the day is over; answers how many annotations came of it.
  mutating func work(_ answers: AnswerFile, from start: Timestamp) throws -> Int {
    let end = start.advanced(byMilliseconds: Self.hours * 3_600_000)
    for place in people.indices {
      people[place].next = start
      people[place].isThere = true
    }
    var submitted = 0
    while let turn = people.indices.filter({ people[$0].isThere })
      .min(by: { people[$0].next < people[$1].next })
    {
      clock.move(to: people[turn].next)
      if try submit(turn, answers) { submitted += 1 }
      people[turn].item = clock.now < end ? try people[turn].desk.next() : nil
      people[turn].isThere = people[turn].item != nil
      let minutes = Int64.random(in: Self.minutes, using: &chance)
      people[turn].next = clock.now.advanced(byMilliseconds: minutes * 60_000)
    }
    return submitted
  }

  // What somebody has no answer to, or may not answer so, goes to somebody else.
  private mutating func submit(_ turn: Int, _ answers: AnswerFile) throws -> Bool {
    guard let item = people[turn].item else { return false }
    let desk = people[turn].desk
    let isAgain = !people[turn].answered.insert(item.id).inserted
    if let id = item.conversation.externalID,
      let answer = answers.answer(to: id, of: desk.reviewer.name, again: isAgain),
      case .kept = try desk.submit(
        answer,
        for: item.id,
        guideVersion: guideVersion,
        activeMilliseconds: nil
      )
    {
      return true
    }
    try desk.store(.passOn, for: item.id, note: "")
    return false
  }
}

extension SettableClock {
  func move(to moment: Timestamp) {
    advance(milliseconds: moment.milliseconds - now.milliseconds)
  }
}
