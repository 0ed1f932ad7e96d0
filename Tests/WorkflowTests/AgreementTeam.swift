// What does a team's work look like in a test of agreement?

import Agreement
import Curation
import CurationTesting
import Digests
import Storage

@testable import Workflow

extension Office {
  /// Stores judgements as reviewers' own, as if each had the item before them.
  func judge(_ item: ItemID, _ judgements: [(name: String, Judgement)]) throws {
    let submissions = try judgements.map { name, judgement in
      let now = workspace.surroundings.now()
      return Submission(
        item: item,
        reviewer: try reviewer(name).id,
        judgement: judgement,
        activeMilliseconds: nil,
        guideVersion: try workspace.guideVersion(),
        at: now,
        uid: workspace.surroundings.uid(),
        day: workspace.surroundings.day(now)
      )
    }
    for submission in submissions {
      _ = try workspace.store.claim(
        item,
        reviewer: submission.reviewer,
        now: submission.at,
        until: submission.at.advanced(byMilliseconds: 1_000_000)
      )
      _ = try workspace.store.submit([submission])
    }
  }

  func judge(_ item: ItemID, _ verdicts: KeyValuePairs<String, Verdict>) throws {
    try judge(item, verdicts.map { ($0.key, Samples.judgement($0.value)) })
  }

  func agreement(
    as name: String? = "Lena",
    _ change: (inout TeamOptions) -> Void = { _ in }
  ) throws -> TeamAgreement {
    var options = TeamOptions()
    options.replicates = 200
    change(&options)
    let reader = try name.map { try reviewer($0) }
    return try workspace.measureAgreement(options, reader: reader).agreement
  }

  func items(behind key: String, as name: String?) throws -> Result<[ItemID], FigureRefusal> {
    guard let key = FigureKey(key) else { return .failure(.unknown(key)) }
    let reader = try name.map { try reviewer($0) }
    return try workspace.items(behind: key, TeamOptions(), reader: reader)
  }
}

extension TeamAgreement {
  func row(_ question: RatedQuestion) -> QuestionRow? {
    questions.first { $0.question == question }
  }

  func person(_ name: String) -> PersonRow? { people.first { $0.name == name } }
}
