// Is `tonfall.yml` read as decided, with its presets, and every mistake said with its place?

import Curation
import Guides
import StrictYAML
import Testing

@Suite struct WorkspaceFileTests {
  private let base = "version: 1\nname: N\nlanguage: sv\nseed: 7\n"

  private func read(_ more: String) throws -> WorkspaceSettings {
    try WorkspaceFile.read(base + more)
  }

  private func errors(_ text: String) -> [GuideError] {
    do throws(GuideErrors) {
      _ = try WorkspaceFile.read(text, file: "t.yml")
      return []
    } catch {
      return error.all
    }
  }

  private func problem(_ more: String) -> GuideProblem? {
    let found = errors(base + more)
    return found.count == 1 ? found.first?.problem : nil
  }

  @Test func `what is left out keeps its preset`() throws {
    let settings = try read("")
    #expect(settings == WorkspaceSettings(name: "N", language: .sv, seed: 7))
    #expect(settings.required == [.emotions, .situation])
    #expect(settings.overlap == WorkspaceSettings.Overlap(share: 0, reviewers: 2))
    #expect(settings.leaseMinutes == 30)
    #expect(!settings.twoEyes)
    #expect(settings.timeZone == "UTC")
  }

  @Test func `every key is read`() throws {
    let settings = try read(
      """
      time_zone: Europe/Stockholm
      required: [note]
      store: {postgres_service: tonfall-prod}
      overlap: {share: 0.2, reviewers: 3}
      gold_share: 0.05
      repeat: {share: 0.01, after_days: 30}
      random_share: 1
      lease_minutes: 10
      two_eyes: true
      active_seconds: off
      retention_days: 7
      reply_words: 120
      """
    )
    var expected = WorkspaceSettings(
      name: "N",
      language: .sv,
      timeZone: "Europe/Stockholm",
      seed: 7
    )
    expected.required = [.note]
    expected.store = .postgres(service: "tonfall-prod")
    expected.overlap = WorkspaceSettings.Overlap(share: 0.2, reviewers: 3)
    expected.goldShare = 0.05
    expected.repeats = WorkspaceSettings.Repeats(share: 0.01, afterDays: 30)
    expected.randomShare = 1
    expected.leaseMinutes = 10
    expected.twoEyes = true
    expected.activeSeconds = .off
    expected.retentionDays = 7
    expected.replyWords = 120
    #expect(settings == expected)
  }

  @Test(
    arguments: [
      "Norrsken", "\"Quoted\" \\ #: {x}", "no", "åäö 🦊", "line\nline\ttab", "\u{85}\u{1}", "- a",
      "a\u{2028}b",
    ]
  )
  func `the text of init reads back as its presets, whatever the name`(_ name: String) throws {
    for language in WorkspaceSettings.Language.allCases {
      let text = WorkspaceFile.preset(name: name, language: language, seed: 42)
      #expect(
        try WorkspaceFile.read(text)
          == WorkspaceSettings(
            name: name,
            language: language,
            timeZone: "Europe/Stockholm",
            seed: 42
          )
      )
    }
  }

  @Test(
    arguments: [
      "overlap: {share: 1.1}", "overlap: {reviewers: 1}", "overlap: {reviewers: 65}",
      "gold_share: -0.1", "random_share: some", "repeat: {after_days: 0}", "lease_minutes: 0",
      "lease_minutes: 1441", "two_eyes: yes", "active_seconds: on", "retention_days: 0",
      "reply_words: 0",
      "required: [emotion]", "required: emotions", "store: postgres",
      "store: {postgres_service: a b}", "store: {service: a}", "time_zone: Europe/",
      "time_zone: 'a b'", "overlap: {shares: 1}", "required: [note, note]", "colour: red",
      "seed: 8",
    ]
  )
  func `a value that does not do is refused in its line`(_ line: String) {
    let found = errors(base + "# comment\n" + line + "\n")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.place.line == 6 && $0.file == "t.yml" })
  }

  @Test func `reviewers may be as many as the limit says`() throws {
    #expect(try read("overlap: {reviewers: 64}").overlap.reviewers == Limits.reviewersPerItem)
  }

  @Test func `name, language, seed and version have to be there`() {
    #expect(
      errors("{}").map(\.problem) == [
        .yaml(.missingKey("version")), .yaml(.missingKey("name")), .yaml(.missingKey("language")),
        .yaml(.missingKey("seed")),
      ]
    )
  }

  @Test func `a password is refused wherever it stands, and by nothing else`() {
    #expect(problem("password: hunter2\n") == .passwordInFile(key: "password"))
    #expect(problem("PGPASSWORD: x\n") == .passwordInFile(key: "PGPASSWORD"))
    #expect(
      errors(base + "store: {postgres_service: a, password: x}\n").map(\.problem) == [
        .passwordInFile(key: "password")
      ]
    )
    #expect(
      problem("store: {postgres_service: 'host=h password=x'}\n")
        == .passwordInFile(key: "postgres_service")
    )
    #expect(
      problem("store: 'postgres://u:p@host/db'\n") == .passwordInFile(key: "store")
    )
    #expect(
      problem("store: 'postgres://u@host/db'\n")
        == .yaml(.badValue("postgres://u@host/db", expected: .oneOf(["sqlite"])))
    )
  }
}
