/// Does the list of hand-overs say what was found, and who was told when?

import Curation
import CurationTesting
import Storage
import Testing

@testable import Workflow

struct ListHandoversTests {
  @Test func `a hand-over has its categories, green ones too, and who was told when`() throws {
    let office = try Office()
    try office.importLines([
      line(1, customer: "Jag orkar inte leva längre."),
      line(2, customer: "Jag vill prata med en människa."),
    ])
    let desk = try office.desk("Maja")
    let told = try desk.tell(nil, of: office.items()[0], in: .sv)
    var listed: [ListedHandover] = []
    try office.workspace.eachHandover(reader: office.reviewer("Maja")) {
      listed.append($0)
      return true
    }
    #expect(listed.map(\.level) == [.red, .green])
    #expect(listed.map(\.categories) == [["self_harm"], ["asks_for_person"]])
    #expect(listed[0].told == [told] && told.reviewer == "Maja")
  }

  @Test func `what nothing found says why it was handed over, and who was told`() throws {
    let office = try Office()
    try office.importLines([line(1, customer: "Var är paketet?")])
    let item = try office.items()[0]
    let maja = try office.desk("Maja")
    #expect(try maja.item(item).handover == nil)
    #expect(try maja.item(item).handoverAtHand?.named(by: ["crisis"])?.level == .red)
    #expect(try maja.item(item).handoverAtHand?.named(by: ["needs_to_talk"])?.level == .amber)
    #expect(try maja.item(item).handoverAtHand?.named(by: ["asks_for_person", "other"]) == nil)
    let told = try maja.tell(nil, of: item, in: .sv)
    #expect(try maja.item(item).handoverAtHand?.told == [told])
    for name in ["Maja", "Jonas"] {
      _ = try office.desk(name).submit(
        Samples.judgement(.handover),
        for: item,
        guideVersion: 1,
        activeMilliseconds: nil
      )
    }
    let listed = try list(office)
    #expect(listed.map(\.level) == [nil])
    #expect(listed.map(\.reasons) == [["judgement"]])
    #expect(listed.map(\.told) == [[told]])
  }

  @Test func `a conversation that is green by how it goes says so`() throws {
    let office = try Office()
    try office.importLines([
      #"{"language":"de","turns":[{"role":"customer","text":"Wo ist mein Paket?"},"#
        + #"{"role":"bot","text":"Hej."}]}"#
    ])
    let listed = try list(office)
    #expect(listed.map(\.level) == [.green])
    #expect(listed.map(\.signs) == [[.otherLanguage(tag: "de")]])
    #expect(HandoverSign.otherLanguage(tag: "de").name == "language:de")
  }

  private func list(_ office: Office) throws -> [ListedHandover] {
    var listed: [ListedHandover] = []
    try office.workspace.eachHandover(reader: office.reviewer("Maja")) {
      listed.append($0)
      return true
    }
    return listed
  }
}
