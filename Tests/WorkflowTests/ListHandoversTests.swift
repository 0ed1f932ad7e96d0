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
}
