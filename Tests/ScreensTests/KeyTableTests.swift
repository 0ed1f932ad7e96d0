// Is every key named in both languages, in help, and claimed by one action only?

import Curation
import Screens
import TerminalUI
import Testing
import Wording

@Suite struct KeyTableTests {
  @Test(arguments: HelpPlace.allCases)
  func `no two actions of a place claim a key`(place: HelpPlace) {
    let map = ScreenKeys.map(place)
    #expect(map.conflicts.isEmpty)
    #expect(map.repeatedIDs.isEmpty)
    #expect(map.bindings.allSatisfy { !$0.keys.isEmpty })
  }

  // Ctrl-H, I, J, M and [ are Backspace, Tab, Enter and Esc to a terminal; tmux keeps Ctrl-B for itself,
  // flow control Ctrl-S and Ctrl-Q.
  @Test(arguments: HelpPlace.allCases)
  func `no action hangs on a key that terminals or tmux take`(place: HelpPlace) {
    let map = ScreenKeys.map(place)
    for letter in "hijmbq[" { #expect(map.action(for: .control(letter)) == nil) }
    for binding in map.bindings where binding.keys.contains(.control("s")) {
      #expect(binding.keys.contains(.function(2)))
    }
  }

  @Test(arguments: Language.allCases)
  func `every action has a name of its own`(language: Language) {
    let names = ScreenAction.allCases.map { language.words.name($0) }
    #expect(names.allSatisfy { !$0.isEmpty })
    #expect(Set(names).count == names.count)
    #expect(ScreenAction.allCases.allSatisfy { !language.words.short($0).isEmpty })
    #expect(KeyName.allCases.allSatisfy { !language.words.keyName($0).isEmpty })
    #expect(HelpPlace.allCases.allSatisfy { !language.words.place($0).isEmpty })
  }

  @Test(arguments: Language.allCases)
  func `help shows every binding`(language: Language) {
    var driver = ScreenDriver(language: language, size: Size(columns: 120, rows: 80))
    driver.press("?")
    for binding in ScreenKeys.map(.judging).bindings {
      #expect(driver.shows(language.words.name(binding.action)))
    }
    driver.key(.escape)
    driver.press("E")
    driver.key(.function(1))
    for binding in ScreenKeys.map(.writing).bindings {
      #expect(driver.shows(language.words.name(binding.action)))
    }
  }

  @Test(arguments: Language.allCases)
  func `every problem, outcome and step has its sentence`(language: Language) {
    let words = language.words
    let problems: [JudgementProblem] =
      [
        .verdictMissing, .reasonUnknown("id"), .reasonNotAllowed, .rewriteMissing,
        .rewriteEqualsReply, .rewriteTooLong, .textHoldsNull, .emotionsMissing,
        .emotionUnknown("id"), .intensityOutOfRange("id", 4), .emotionExclusive("id"),
        .situationMissing, .situationUnknown("id"), .noteMissing, .rubricMissing(9),
        .redNeedsHandover(.approve),
        .criterionUnknown("id"), .answerNotOnScale("id", allowed: "0, 1"),
        .labelUnknown("id", .tone),
        .tooManyTones(3),
      ] + Verdict.allCases.flatMap { [.reasonMissing($0), .rewriteNotAllowed($0)] }
    let sentences = problems.map { words.sentence($0) }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    #expect(Set(sentences).count == sentences.count)
    #expect(problems.allSatisfy { words.remaining([$0]).contains(words.missing($0)) })
    let faults = problems.map { words.fault($0, in: Samples.scheme) }
    #expect(Set(faults).count == faults.count)
    #expect(faults.allSatisfy { !$0.hasSuffix(".") && !$0.contains(" g ") && !$0.contains(" w ") })
    let item = ItemID(conversation: 4471, turn: 2)
    let undone =
      Verdict.allCases.map { Undone.annotation(item, $0) }
      + Outcome.allCases.map { .outcome(item, $0) }
    #expect(Set(undone.map { words.undone($0) }).count == undone.count)
    #expect(undone.allSatisfy { words.undone($0).hasSuffix("4471.3") })
  }

  @Test func `the words of the brief are said as it has them`() {
    let words = Language.sv.words
    let item = ItemID(conversation: 4471, turn: 2)
    #expect(words.undone(.annotation(item, .approve)) == "Du tog tillbaka: Godkänn, 4471.3")
    #expect(
      words.fault(.situationUnknown("leverans"), in: Samples.scheme)
        == "okänd situation: leverans; välj bland delivery_delay, login_problem, invoice_question, product_claim, complaint, other"
    )
    #expect(words.draftSaved("10:42") == "Utkast sparat 10:42")
    #expect(words.rows(1, 3, of: 9) == "rad 1–3 av 9 ↓")
    #expect(words.moment(Samples.morning, offsetMinutes: 120) == "3 maj 10:42")
    #expect(words.moment(Samples.morning, offsetMinutes: 14 * 60) == "3 maj 22:42")
    #expect(words.moment(Samples.morning, offsetMinutes: -9 * 60) == "2 maj 23:42")
  }

  @Test(arguments: HelpPlace.allCases)
  func `every place has a way out`(place: HelpPlace) {
    let actions = Set(ScreenKeys.map(place).bindings.map(\.action))
    #expect(!actions.isDisjoint(with: [.leave, .back, .close, .decline]))
    #expect(actions.contains(.interrupt))
  }
}
