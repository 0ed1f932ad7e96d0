// Does an item that is opened come alone, and does nothing stay with a reviewer who never saw it?

import Curation
import TerminalUI
import Testing
import Wording

@testable import Screens

@Suite struct OpeningTests {
  private static let items = (1...3).map { number in
    ReviewItem(
      id: ItemID(conversation: Int64(number), turn: 1),
      conversation: Samples.item().conversation
    )
  }

  // A review whose first item is still on its way, as a list lies over it.
  private func loading() -> DeskProgram {
    var program = program()
    #expect(program.begin() == [.nextItem, .voice])
    program.go(.item(Self.items[1].id))
    return program
  }

  private func program(start: DeskProgram.Start = .review) -> DeskProgram {
    let setup = DeskSetup(
      scheme: Samples.scheme,
      required: [],
      guideVersion: 3,
      reviewer: "Lena",
      language: .sv,
      seen: SampleDesk.practised,
      utcOffsetMinutes: { _ in 120 }
    )
    let size = Size(columns: 80, rows: 24)
    return DeskProgram(setup, start: start, size: size, now: Samples.morning)
  }

  private func loaded(_ item: ReviewItem?) -> Event {
    .loaded(item, QueueProgress(doneToday: 0, waiting: 3), at: Samples.morning)
  }

  @Test func `an item that comes while another one is wanted is given back`() {
    var program = loading()
    #expect(
      program.update(loaded(Self.items[0])) == [
        .release(Self.items[0].id), .open(Self.items[1].id),
      ]
    )
    #expect(program.review.work == nil)
    #expect(program.update(loaded(Self.items[1])) == [])
    #expect(program.review.work?.item.id == Self.items[1].id)
  }

  @Test func `an item that is wanted and comes anyway is not asked for`() {
    var program = loading()
    #expect(program.update(loaded(Self.items[1])) == [])
    #expect(program.review.work?.item.id == Self.items[1].id)
  }

  @Test func `of items wanted one after another the last one is opened`() {
    var program = loading()
    program.go(.item(Self.items[2].id))
    #expect(program.update(loaded(nil)) == [.open(Self.items[2].id)])
    let at = Samples.morning
    #expect(program.update(.notOpened(Self.items[2].id, .full, at: at)) == [.nextItem])
  }

  @Test func `an item that could not be loaded is not wanted any more`() {
    var program = loading()
    _ = program.update(.failed(sentence: "x", at: Samples.morning))
    #expect(program.review.wanted == nil && program.review.waiting == nil)
  }

  @Test func `an item that comes while the program is left goes back to the queue`() {
    var program = program()
    _ = program.begin()
    let q = Event.input(.key(.character("q")), at: Samples.morning)
    #expect(program.update(q) == [.quit])
    #expect(program.update(loaded(Self.items[0])) == [.release(Self.items[0].id)])
  }

  @Test func `leaving while an item is loaded leads to the screen below`() {
    var program = program(start: .home)
    _ = program.begin()
    program.go(.review)
    #expect(program.isReviewSeen)
    let q = Event.input(.key(.character("q")), at: Samples.morning)
    #expect(!program.update(q).contains(.quit))
    #expect(!program.isReviewSeen)
  }

  @Test func `an item of the list that a colleague has leads back to the list and says who`() {
    var program = program(start: .home)
    _ = program.begin()
    program.go(.queue(ItemQuery(), isSearching: false))
    let count = program.sheets.count
    program.go(.item(Self.items[1].id))
    #expect(program.isReviewSeen)
    let until = Samples.morning.advanced(byMilliseconds: 600_000)
    let why = NotOpened.taken(by: "Ali", until: until)
    let effects = program.update(.notOpened(Self.items[1].id, why, at: Samples.morning))
    #expect(!effects.contains(.nextItem))
    #expect(!program.isReviewSeen && program.sheets.count == count)
    let shown = program.draw().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains("Ali har 2.2 framme, till 10:52."))
    #expect(shown.contains("tonfall items take 2.2"))
    program.go(.review)
    #expect(program.review.waiting == .loading)
  }

  @Test func `the list comes back also where it lay over the review`() {
    var program = program()
    _ = program.begin()
    _ = program.update(loaded(Self.items[0]))
    program.go(.queue(ItemQuery(), isSearching: false))
    program.go(.item(Self.items[1].id))
    let why = NotOpened.taken(by: "Ali", until: Samples.morning)
    _ = program.update(.notOpened(Self.items[1].id, why, at: Samples.morning))
    #expect(!program.isReviewSeen && program.review.work == nil)
    let back = program.update(.input(.key(.escape), at: Samples.morning))
    #expect(program.isReviewSeen && back.contains(.nextItem))
  }
}
