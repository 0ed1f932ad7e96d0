// Is every published vector of personal data found as it should be?

import Curation
import Foundation
import Guides
import Testing

@Suite struct PersonalDataVectorTests {
  private static let kinds: [String: Set<PersonalKind>] = [
    "pnr": [.personalNumber, .coordinationNumber], "org": [.organisationNumber],
    "iban": [.iban], "card": [.card], "bankgiro": [.bankgiro], "plusgiro": [.plusgiro],
    "phone": [.phone], "email": [.email], "s10": [.trackingNumber], "postal": [.postalCode],
    "reg": [.vehicle],
  ]
  private static let cues = [
    "plusgiro": "Plusgiro", "postal": "Adress", "reg": "Regnr",
  ]

  @Test(.enabled(if: personalDataVectors != nil, "no shared/oracles beside the project"))
  func `every vector is found as it says`() throws {
    let file = try #require(personalDataVectors)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    var count = 0
    for line in lines where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let kinds = try #require(Self.kinds[columns[0]], "\(line)")
      func found(_ text: String) -> [PersonalFinding] {
        PersonalData.findings(in: text).filter { kinds.contains($0.kind) }
      }
      let alone = found(columns[1])
      expectSeen(columns[1])
      expectSeen("Hej,\t\(columns[1])\nför (1) år sedan")
      count += 1
      switch columns[2] {
      case "none":
        #expect(alone == [], "\(line)")
        if let cue = Self.cues[columns[0]] {
          #expect(found("\(cue) \(columns[1])") == [], "\(line)")
        }
      case "context":
        #expect(alone.allSatisfy { $0.certainty == .context }, "\(line)")
        let cue = try #require(Self.cues[columns[0]])
        let announced = found("\(cue): \(columns[1])")
        #expect(announced.map(\.certainty) == [.context], "\(line)")
        #expect(announced.first?.range.count == columns[1].utf8.count, "\(line)")
      default:
        #expect(alone.map(\.certainty.name) == [columns[2]], "\(line)")
        #expect(alone.first?.range == 0..<columns[1].utf8.count, "\(line)")
      }
    }
    #expect(count > 70)
  }
}
