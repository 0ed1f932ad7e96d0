// Does `docs/keys.md` say what the table of keys says? `RECORD_GOLDENS=1` writes the page anew, and that run fails.

import Foundation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct KeysPageTests {
  @Test func `the page of keys is the table of keys`() {
    let text = KeysPage().lines.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try? Data(text.utf8).write(to: Self.file)
      Issue.record("recorded docs/keys.md")
      return
    }
    let stored = (try? Data(contentsOf: Self.file)).map { String(decoding: $0, as: UTF8.self) }
    let isSame = stored.map { $0.utf8.elementsEqual(text.utf8) } ?? false
    #expect(isSame, "docs/keys.md is not fresh; RECORD_GOLDENS=1 writes it anew")
  }

  @Test func `every place of the screen is on the page`() {
    let shown = KeysPage.sections.flatMap(\.places)
    #expect(Set(shown) == Set(HelpPlace.allCases))
    #expect(shown.count == HelpPlace.allCases.count)
  }

  @Test func `places under one heading have the same keys`() {
    for section in KeysPage.sections {
      #expect(Set(section.places.map { ScreenKeys.map($0).bindings }).count == 1)
    }
  }

  private static let file = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/keys.md")
}

/// The page, made of the table of keys and the words for them.
private struct KeysPage {
  /// Places with the same keys, and what a person is doing there.
  struct Section {
    var places: [HelpPlace]
    var says: String
  }

  static let sections = [
    Section(places: [.judging], says: "An item is on the screen and no text is being written."),
    Section(
      places: [.writing, .noting],
      says: "The editor is open: letters are text. Leaving it keeps what was written."
    ),
    Section(
      places: [.picking],
      says: "Words of a shown text are chosen to be masked: `F6` begins where no mark waits."
    ),
    Section(
      places: [.menu],
      says:
        "Reasons, situations, or what to do with an item without a verdict. Each line has its key, in the order of the lines; a paste is offered as a reply."
    ),
    Section(
      places: [.list],
      says: "Help, palette, all emotions. Letters search the list; a paste is searched for."
    ),
    Section(places: [.question], says: "A question with two answers."),
    Section(
      places: [.excusing],
      says:
        "The reason why a rule of the voice guide does not hold for this reply is being written: letters are text. A reason that is taken away brings the rule back."
    ),
    Section(
      places: [.paused],
      says: "The texts are hidden and the clock stands; the draft is kept."
    ),
    Section(places: [.empty], says: "Nothing waits for this reviewer."),
    Section(
      places: [.waiting],
      says:
        "An answer is being saved, or the next item is being fetched. Keys wait for the next item; those marked * are dropped with all that follow them. `q` leaves at once where no item is open and otherwise waits with them."
    ),
    Section(places: [.home], says: "The first screen: what waits, and what became of the work."),
    Section(
      places: [.queue],
      says: "The list of items, with search and filter. `j` and `k` move quietly, as in every list."
    ),
    Section(
      places: [.searching],
      says: "Letters are the search; the list shows at once what fits."
    ),
    Section(
      places: [.adjudicating],
      says:
        "A dispute is on the screen, for adjudicators. Two answers are seen at a time; the arrows left and right take the line under the cursor from that side. At an item that was set aside, `1` confirms that there is nothing to judge and `2` returns it to the queue."
    ),
    Section(
      places: [.merging],
      says:
        "The text that holds, a note to the reviewers, what the reviewers are to look at again, or a ruling for the guide is being written: letters are text. Leaving it keeps what was written."
    ),
    Section(
      places: [.reading],
      says: "Guide, history, earlier conversations, messages: long texts to read."
    ),
    Section(
      places: [.calibrating],
      says: "The screen of calibration rounds, for who adjudicates: what differs most stands first."
    ),
    Section(
      places: [.agreement],
      says: "How far the team agrees, part by part. `Enter` opens the items behind a figure."
    ),
    Section(places: [.firstRun], says: "The card that a newcomer meets."),
  ]

  private let english = Language.en.words
  private let swedish = Language.sv.words

  var lines: [String] {
    Self.head + Self.sections.flatMap { section($0) } + ["", "## By name only", ""]
      + ["These have no key of their own; the palette has them.", ""]
      + table(named: withoutKey)
  }

  private static let head = [
    "# Keys",
    "",
    "Made from the table in `Sources/Screens/Keys/ScreenKeys.swift`, which also feeds the bottom line, the help and the palette. Don't edit it: `RECORD_GOLDENS=1 swift test --filter KeysPageTests` writes it anew.",
    "",
    "The letters are the same in both languages. `?` or `F1` shows the keys of the place where you are.",
    "",
    "Keys marked * are guarded:",
    "",
    "- They do nothing for \(KeyGuard.freshMilliseconds) ms after a new item appeared, so that a key meant for the last item can't judge the next one.",
    "- They do nothing when they come again within \(KeyGuard.repeatMilliseconds) ms, as from a key held down.",
    "",
    "Outside the editor, \(KeyGuard.burstLetters) letters with less than \(KeyGuard.burstMilliseconds) ms between them, or a letter that does nothing there, are taken for a sentence typed in the wrong place: they and what follows do nothing until \(KeyGuard.typingMilliseconds) ms pass without a key. Skipping, putting away, leaving, taking back a submission and letters that lead to another screen wait \(KeyGuard.holdMilliseconds) ms and are dropped when another key follows.",
  ]

  private func section(_ section: Section) -> [String] {
    let names = section.places.map { "\(english.place($0)) (\(swedish.place($0)))" }
    let heading = names.joined(separator: ", ")
    let rows = section.places.first.map(table) ?? []
    return ["", "## " + heading.prefix(1).uppercased() + heading.dropFirst(), "", section.says, ""]
      + rows
  }

  private func table(_ place: HelpPlace) -> [String] {
    var rows = ["| key | does | tangent | gör |", "| --- | --- | --- | --- |"]
    for binding in ScreenKeys.map(place).bindings {
      let mark = binding.action.isGuarded ? " *" : ""
      rows.append(
        "| \(keys(of: binding, english))\(mark) | \(english.name(binding.action, at: place)) "
          + "| \(keys(of: binding, swedish)) | \(swedish.name(binding.action, at: place)) |"
      )
    }
    return rows
  }

  private var withoutKey: [ScreenAction] {
    HelpList(paletteFor: .judging, english).fitting.filter { $0.keys.isEmpty }.map(\.action)
  }

  private func table(named actions: [ScreenAction]) -> [String] {
    ["| does | gör |", "| --- | --- |"]
      + actions.map { "| \(english.name($0)) | \(swedish.name($0)) |" }
  }

  private func keys(of binding: Binding<ScreenAction>, _ words: any Wordbook) -> String {
    let names = binding.keys.map { "`\(KeyNames.name(of: $0, words))`" }
    guard names.count > 4, let first = names.first, let last = names.last else {
      return names.joined(separator: " ")
    }
    return "\(first) to \(last)"
  }
}
