/// What is said of lists, searches and an item's place?

import Curation
import Wording
import Workflow

extension CommandWords {
  var noMatch: String {
    pick(sv: "Inget svar stämmer med det du frågar efter.", en: "No item is as you ask.")
  }

  func noSuch(_ name: UnknownName) -> String {
    switch name {
    case .label(let id, let axis, let known):
      let option = axis == .situation ? "--situation" : "--emotion"
      return pick(
        sv: "\(axis.listName) har inget sådant id (\(option) \(Console.name(id))): "
          + "välj bland \(list(known))",
        en: "\(axis.listName) has no such id (\(option) \(Console.name(id))): "
          + "choose from \(list(known))"
      )
    case .rule(let id, let known):
      return pick(
        sv: "röstguiderna har ingen sådan regel (--finding \(Console.name(id))): "
          + "välj bland \(list(known))",
        en: "the voice guides have no such rule (--finding \(Console.name(id))): "
          + "choose from \(list(known))"
      )
    case .batch(let name, let known):
      return pick(
        sv: "ingen import heter så (--batch \(Console.name(name))): "
          + (known.isEmpty
            ? "import --batch ger ett namn, och ingen har fått något"
            : "det finns \(list(known))"),
        en: "no import has this name (--batch \(Console.name(name))): "
          + (known.isEmpty
            ? "import --batch gives one, and none was given" : "there are \(list(known))")
      )
    }
  }

  func noWord(_ text: String) -> String {
    pick(
      sv: "--search har inget ord (\(Console.name(text))): skriv bokstäver eller siffror",
      en: "--search has no word (\(Console.name(text))): write letters or digits"
    )
  }

  func nothingAfter(_ item: String) -> String {
    pick(sv: "Inga svar efter \(item).", en: "No items after \(item).")
  }

  var ownNeedsName: String {
    pick(
      sv: "--own gäller någons eget arbete (--as): säg vems",
      en: "--own is about somebody's own work (--as): say whose"
    )
  }

  func noReviewer(_ name: String) -> String {
    pick(
      sv:
        "ingen granskare heter så (\(Console.name(name))): skriv namnet som i tonfall review --as",
      en: "no reviewer has this name (\(Console.name(name))): write it as in tonfall review --as"
    )
  }

  func indexed(_ added: Int) -> String {
    pick(
      sv: "\(conversations(added)) kan nu sökas.",
      en: "\(conversations(added)) can be searched now."
    )
  }

  func notIndexed(_ reason: String) -> String {
    pick(
      sv: "samtalen är inne, men alla kan inte sökas än: \(reason)",
      en: "the conversations are in, but not all can be searched yet: \(reason)"
    )
  }

  func own(_ own: OwnWork) -> String {
    switch own {
    case .draft: pick(sv: "utkast", en: "draft")
    case .done: pick(sv: "bedömt", en: "done")
    case .skipped: pick(sv: "hoppat över", en: "skipped")
    }
  }

  func reviewed(_ speaker: String) -> String {
    pick(sv: "\(speaker), svaret att granska", en: "\(speaker), the reply to review")
  }

  /// Where an item stands and why, as one sentence.
  func standing(_ standing: ItemStanding) -> String {
    let reasons = standing.reasons.map(reason).joined(separator: ", ")
    return place(standing.place) + (reasons.isEmpty ? "" : " (\(reasons))")
  }

  private func place(_ place: ItemStanding.Place) -> String {
    switch place {
    case .waiting(let free):
      pick(
        sv: free == 1 ? "Väntar i kön på en granskare" : "Väntar i kön på \(free) granskare",
        en: free == 1
          ? "Waits in the queue for a reviewer" : "Waits in the queue for \(free) reviewers"
      )
    case .leasedToReader(let until):
      pick(sv: "Ditt till \(time(until))", en: "Yours until \(time(until))")
    case .leased(let name, let until):
      pick(
        sv: "Hos \(Console.name(name)) till \(time(until))",
        en: "With \(Console.name(name)) until \(time(until))"
      )
    case .doneByReader(let missing):
      pick(
        sv: "Du är klar med det; det väntar på \(missing) till",
        en: "You are done with it; it waits for \(missing) more"
      )
    case .putAway(let outcome): put(outcome)
    case .sawOthers:
      pick(
        sv: "Du har sett andras bedömningar och får det inte",
        en: "You have seen others' work on it and don't get it"
      )
    case .ended(let state):
      pick(sv: "Läge: \(self.state(state))", en: "State: \(self.state(state))")
    }
  }

  private func put(_ outcome: Outcome) -> String {
    switch outcome {
    case .skip: pick(sv: "Du hoppade över det", en: "You skipped it")
    case .passOn: pick(sv: "Du lämnade det vidare", en: "You passed it on")
    case .setAside: pick(sv: "Du lade det åt sidan", en: "You set it aside")
    case .cannotJudge: pick(sv: "Du kunde inte bedöma det", en: "You could not judge it")
    case .falseAlarm:
      pick(sv: "Du sade att det är ett falsklarm", en: "You called it a false alarm")
    }
  }

  private func reason(_ reason: ItemStanding.Reason) -> String {
    switch reason {
    case .reopened: pick(sv: "ledigt igen", en: "free again")
    case .priority(let priority): pick(sv: "prioritet \(priority)", en: "priority \(priority)")
    case .risk(.red): pick(sv: "rött", en: "red")
    case .risk: pick(sv: "gult", en: "amber")
    case .held(.notToday):
      pick(sv: "du har bett om inga röda i dag", en: "you asked for no red ones today")
    case .held(.newcomer):
      pick(sv: "röda kommer efter tio andra", en: "red ones come to you after ten others")
    case .held(.inARow):
      pick(sv: "du har fått fem röda i rad", en: "you got five red ones in a row")
    case .random: pick(sv: "slumpvis draget", en: "drawn at random")
    case .overlap(let reviewers):
      pick(sv: "läses av \(reviewers)", en: "to be read by \(reviewers)")
    case .calibration: pick(sv: "samsynsrunda", en: "calibration round")
    case .expectedTrouble:
      pick(sv: "botens svar bryter mot röstguiden", en: "the bot's reply breaks the voice guide")
    case .seldom: pick(sv: "få avgjorda på språket", en: "few settled in its language")
    case .knownFailure(let situation, let approval):
      pick(
        sv: "\(situation.sv): \(approval.percent) % godkända av \(approval.answered)",
        en: "\(situation.en): \(approval.percent) % approved of \(approval.answered)"
      )
    case .coverageHole(let situation, answers: 0):
      pick(
        sv: "\(situation.sv): inget godkänt eller omskrivet när kön ordnades",
        en: "\(situation.en): none approved or rewritten when the queue was put in order"
      )
    case .coverageHole(let situation, let answers):
      pick(
        sv: "\(situation.sv): bara \(answers) godkända eller omskrivna när kön ordnades",
        en: "\(situation.en): only \(answers) approved or rewritten when the queue was put in order"
      )
    case .crowded: pick(sv: "många har samma svar", en: "many have the same reply")
    case .copies(let count): pick(sv: "\(count) likadana till", en: "\(count) more like it")
    case .copyOf(let item): pick(sv: "räknas med \(item)", en: "counted with \(item)")
    case .gold: pick(sv: "känt facit", en: "known answer")
    case .stuck:
      pick(
        sv: "alla som får avgöra har bedömt det",
        en: "everybody who may settle it has judged it"
      )
    case .withReviewers: pick(sv: "tillbaka hos granskarna", en: "sent back, with its reviewers")
    case .secondEyes:
      pick(
        sv: "en avgörares ord, väntar på en andra",
        en: "one adjudicator's words, waits for a second one"
      )
    case .ahead(0): pick(sv: "först i kön", en: "first in the queue")
    case .ahead(let count):
      count < 1_000
        ? pick(sv: "\(count) före", en: "\(count) before it")
        : pick(sv: "minst \(count) före", en: "at least \(count) before it")
    }
  }
}
