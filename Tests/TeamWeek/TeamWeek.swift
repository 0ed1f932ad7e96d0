/// What does a workspace look like after a team's week, when every answer is known beforehand?

import Curation
import CurationTesting
import Digests
import Glibc
import Guides
import SQLiteEngine
import Storage
import Workflow

/// Lets a team work, and its lead settle.
///
/// `TeamWeek WORKSPACE LEAD TRUTH DAY…`: the reviewers who stand in the files work through the queue of
/// WORKSPACE, a day for each file DAY of annotations, and in the evening LEAD settles what is disputed
/// where somebody's verdict is that of TRUTH. Both kinds of file are those of `make_ratings.py`.
///
/// Who gets what is the program's own choice: this only takes what comes, and submits what the file
/// says. A line for every reviewer and item has to stand in each day's file; where there are two, the
/// second is given when the item comes back.
@main
struct TeamWeek {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count > 3 else {
      print("TeamWeek WORKSPACE LEAD TRUTH DAY…")
      exit(2)
    }
    let truth = try AnswerFile.truth(arguments[2])
    let days = try arguments.dropFirst(3).map(AnswerFile.init)
    let clock = SettableClock()
    let workspace = try open(arguments[0], clock)
    defer { workspace.close() }
    guard let lead = try workspace.knownReviewer(named: arguments[1]) else {
      print("\(arguments[1]) does not work here.")
      exit(2)
    }
    var team = try WorkingTeam(workspace, clock, reviewers: days[0].reviewers)
    for (number, day) in days.enumerated() {
      // Nine o'clock in Stockholm, on Monday first.
      let nine = Timestamp(milliseconds: 1_777_878_000_000 + Int64(number) * 86_400_000)
      let submitted = try team.work(day, from: nine)
      let settled = try settle(workspace, lead, truth)
      print("Day \(number + 1): \(submitted) annotations, \(settled) disputes settled.")
    }
  }

  private static func open(_ folder: String, _ clock: SettableClock) throws -> Workspace {
    let engine = try SQLiteEngine(path: folder + "/tonfall.db", creating: false)
    let chance = SeededChance(seed: 7)
    return Workspace(
      store: try Store(engine: engine) { SHA256.digest(of: $0).bytes },
      settings: try WorkspaceFile.read(
        String(decoding: bytes(of: folder + "/tonfall.yml"), as: UTF8.self),
        file: "tonfall.yml"
      ),
      surroundings: Surroundings(
        now: { clock.now },
        // Stockholm's summer: its days begin two hours before those of UTC.
        day: { SettableClock.day($0.advanced(byMilliseconds: 7_200_000)) },
        random: { chance.next() }
      )
    )
  }

  // What nobody answered as it is stays disputed.
  private static func settle(
    _ workspace: Workspace,
    _ lead: Reviewer,
    _ truth: [String: Verdict]
  ) throws -> Int {
    guard let desk = AdjudicationDesk(workspace, adjudicator: lead) else { return 0 }
    var settled = 0
    for (item, state) in try desk.waiting(limit: .max) where state == .disputed {
      guard let dispute = try desk.dispute(item),
        let verdict = dispute.item.conversation.externalID.flatMap({ truth[$0] }),
        let right = dispute.annotations.first(where: { $0.judgement.verdict == verdict })
      else { continue }
      let decision = AdjudicationDecision(.pick, chosen: right.id, judgement: right.judgement)
      if case .stored = try desk.decide(decision, on: item, expecting: nil) { settled += 1 }
    }
    return settled
  }

  /// Everything in a file.
  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&part, 1, part.count, file), count > 0 { bytes += part[..<count] }
    return bytes
  }
}

/// A file that can't be read, or a line of it.
struct Unreadable: Error {
  let path: String
  var line = 0
}
