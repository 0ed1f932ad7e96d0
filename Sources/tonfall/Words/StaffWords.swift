/// What is said of the people who work here?

import Curation
import Workflow

extension CommandWords {
  func retired(_ name: String) -> String {
    pick(
      sv: "\(Console.name(name)) har slutat granska och får inga svar: en ägare tar tillbaka med "
        + "tonfall reviewers return",
      en: "\(Console.name(name)) is retired and gets no items: an owner undoes that with tonfall "
        + "reviewers return"
    )
  }

  func role(_ role: ReviewerRole) -> String {
    switch role {
    case .reviewer: pick(sv: "granskare", en: "reviewer")
    case .adjudicator: pick(sv: "avgör oenighet", en: "adjudicator")
    case .owner: pick(sv: "ägare", en: "owner")
    }
  }

  func staff(_ problem: StaffProblem, _ name: String) -> String {
    switch problem {
    case .onlyOwners(let owners):
      pick(
        sv: "det kan bara en ägare göra: fråga \(list(owners)) (--as säger vem du är)",
        en: "only an owner can do that: ask \(list(owners)) (--as says who you are)"
      )
    case .known:
      pick(
        sv: "det finns redan någon som heter \(Console.name(name)): välj ett annat namn",
        en: "there is somebody of the name \(Console.name(name)) already: choose another name"
      )
    case .unknown: noReviewer(name)
    case .lastOwner:
      pick(
        sv: "\(Console.name(name)) är den enda ägaren: gör först någon annan till ägare",
        en: "\(Console.name(name)) is the only owner: make somebody else an owner first"
      )
    }
  }

  var nobodyYet: String {
    pick(sv: "Ingen arbetar här än.", en: "Nobody works here yet.")
  }

  func member(_ reviewer: Reviewer) -> String {
    Console.column(Console.name(reviewer.name), 24) + Console.column(role(reviewer.role), 18)
      + (reviewer.isActive ? "" : pick(sv: "har slutat", en: "retired"))
  }

  func staffChanged(_ name: String) -> String {
    pick(sv: "Klart: \(Console.name(name)).", en: "Done: \(Console.name(name)).")
  }

  /// Everything about a reviewer, a line each.
  func lines(_ file: OwnFile) -> [String] {
    let who = file.reviewer
    func row(_ name: String, _ value: String) -> String { Console.column(name, 26) + value }
    var lines = [
      row(pick(sv: "Namn", en: "Name"), Console.name(who.name)),
      row(pick(sv: "Roll", en: "Role"), role(who.role)),
      row(pick(sv: "Pseudonym i exporter", en: "Pseudonym in exports"), who.pseudonym),
      row(pick(sv: "Konto", en: "Account"), who.account.map(Console.name) ?? "–"),
      row(pick(sv: "Sedan", en: "Since"), time(file.since)),
      row(
        pick(sv: "Språk och tema", en: "Language and theme"),
        [who.language, who.theme]
          .map { $0 ?? "–" }.joined(separator: ", ")
      ),
    ]
    for (name, count) in file.counts { lines.append(row(ownCount(name), String(count))) }
    guard let seconds = file.activeSeconds else {
      return lines + [
        pick(
          sv: "Tid mäts inte (active_seconds: off i tonfall.yml).",
          en: "Time is not measured (active_seconds: off in tonfall.yml)."
        )
      ]
    }
    lines.append(
      pick(
        sv: "Tid per dag, bara för dig; tas bort efter \(file.retentionDays) dagar:",
        en: "Time by day, for you alone; deleted after \(file.retentionDays) days:"
      )
    )
    lines += seconds.map { row("  " + Self.date($0.day), minutes($0.seconds)) }
    if let team = file.teamSeconds {
      lines.append(pick(sv: "Hela gruppen, per dag:", en: "The whole team, by day:"))
      lines += team.map { row("  " + Self.date($0.day), minutes($0.seconds)) }
    }
    return lines
  }

  private func ownCount(_ name: String) -> String {
    switch name {
    case "annotations": pick(sv: "Omdömen", en: "Annotations")
    case "corrections": pick(sv: "Rättelser", en: "Corrections")
    case "retractions": pick(sv: "Ångrade", en: "Taken back")
    case "skipped": pick(sv: "Överhoppade", en: "Skipped")
    case "other_outcomes": pick(sv: "Andra utfall", en: "Other outcomes")
    case "adjudications": pick(sv: "Avgöranden", en: "Adjudications")
    case "told": pick(sv: "Har sagt till någon", en: "Told somebody")
    case "drafts": pick(sv: "Utkast", en: "Drafts")
    case "open_items": pick(sv: "Öppna svar", en: "Open items")
    default: pick(sv: "Steg i historiken", en: "Steps in the history")
    }
  }

  private func minutes(_ seconds: Int64) -> String { "\(seconds / 60) min \(seconds % 60) s" }

  /// A day counted from 1970-01-01, as ISO 8601 writes it.
  static func date(_ day: Int64) -> String {
    String(Timestamp(milliseconds: day * 86_400_000).rfc3339.prefix(10))
  }
}
