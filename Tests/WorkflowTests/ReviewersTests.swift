/// Who changes the team, and what does one see about oneself?

import Curation
import CurationTesting
import Guides
import Testing

@testable import Workflow

struct ReviewersTests {
  private func work(_ office: Office, _ name: String, seconds: Int64) throws {
    let desk = try office.desk(name)
    let item = try #require(try desk.next()).id
    _ = try desk.submit(
      Samples.judgement(),
      for: item,
      guideVersion: 1,
      activeMilliseconds: seconds * 1000
    )
  }

  @Test func `the first person owns the workspace, and only owners change the team`() throws {
    let office = try Office()
    let workspace = office.workspace
    let eva = try office.reviewer("Eva")
    let maja = try office.reviewer("Maja")
    #expect((eva.role, maja.role) == (.owner, .reviewer))
    #expect(
      try workspace.addReviewer("Lo", role: .owner, account: nil, by: maja) == .onlyOwners(["Eva"])
    )
    #expect(try workspace.addReviewer("Lo", role: .adjudicator, account: "lo7", by: eva) == nil)
    #expect(try workspace.addReviewer("Lo", role: .owner, account: nil, by: eva) == .known("Lo"))
    #expect(try workspace.reviewer(account: "lo7")?.name == "Lo")
    #expect(try workspace.setRole(.reviewer, of: "Lo", by: eva) == nil)
    #expect(try workspace.setRole(.reviewer, of: "Eva", by: eva) == .lastOwner)
    #expect(try workspace.setActive(false, of: "Maja", by: eva) == nil)
    #expect(try workspace.reviewers().map(\.isActive) == [true, false, true])
  }

  @Test(arguments: WorkspaceSettings.ActiveSeconds.allCases)
  func `time at work is told as the settings say, and not for longer`(
    setting: WorkspaceSettings.ActiveSeconds
  ) throws {
    let office = try Office(settings: { settings in
      settings.activeSeconds = setting
      settings.retentionDays = 1
    })
    try office.importSome(4)
    try work(office, "Maja", seconds: 40)
    try work(office, "Jonas", seconds: 20)
    let maja = try office.reviewer("Maja")
    let file = try office.workspace.ownFile(maja)
    #expect(file.activeSeconds?.map(\.seconds) == (setting == .off ? nil : [40]))
    #expect(file.teamSeconds?.map(\.seconds) == (setting == .team ? [60] : nil))
    #expect(file.counts.first { $0.name == "annotations" }?.count == 1)
    // A desk that stays open for days forgets as well.
    let desk = try office.desk("Maja")
    _ = try desk.next()
    office.clock.advance(minutes: 3 * 24 * 60)
    _ = try desk.next()
    let later = try office.workspace.ownFile(maja)
    #expect(later.activeSeconds?.isEmpty == (setting == .off ? nil : true))
    #expect(later.counts.first { $0.name == "annotations" }?.count == 1)
  }

  @Test func `a retired reviewer's line is refused with the name`() throws {
    let office = try Office()
    try office.importSome(2)
    let eva = try office.reviewer("Eva")
    _ = try office.reviewer("Maja")
    #expect(try office.workspace.setActive(false, of: "Maja", by: eva) == nil)
    let intake = try AnnotationIntake(office.workspace, defaultReviewer: nil)
    func take(_ name: String) throws -> [AnnotateProblem] {
      let line = """
        {"conversation_id":"1","source":"test","reviewer":"\(name)","verdict":"approve",\
        "emotions":{"worry":2},"situation":"delivery"}
        """
      return try Array(line.utf8).withUnsafeBufferPointer { try intake.take($0) }
    }
    #expect(try take("Maja") == [.retired("Maja")])
    #expect(try take("Eva") == [])
    try intake.flush()
    #expect(intake.counts.stored == 1)
  }
}
