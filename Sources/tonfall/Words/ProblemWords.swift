/// How is a rejected line said: what rule does it break?

import Curation
import Guides
import Intake
import JSONLines
import Wording
import Workflow

extension CommandWords {
  /// A moment as people read it, in the workspace's time zone.
  func time(_ at: Timestamp) -> String {
    let local = at.advanced(byMilliseconds: Int64(World.offsetSeconds(at)) * 1000).rfc3339
    return local.prefix(10) + " " + local.dropFirst(11).prefix(5)
  }

  /// The day that it is, as rulings are dated.
  var today: String { String(time(World.now()).prefix(10)) }

  /// Why a line of annotations can't stand.
  func problem(_ problem: AnnotateProblem, in scheme: LabelScheme) -> String {
    switch problem {
    case .notJSON(let fault): json(fault)
    case .notAnObject: pick(sv: "raden är inget JSON-objekt", en: "the line is no JSON object")
    case .unknownKey(let key): pick(sv: "okänd nyckel \(key)", en: "unknown key \(key)")
    case .badValue(let key):
      pick(sv: "\(key) har ett värde som inte duger", en: "\(key) has a value that is not allowed")
        + allowed(key)
    case .missing(let key): pick(sv: "\(key) saknas", en: "\(key) is missing")
    case .itemUnknown(let name):
      pick(
        sv: "inget svar heter \(name); tonfall items visar vilka som finns",
        en: "no item is called \(name); tonfall items lists those there are"
      )
    case .itemAmbiguous(let name, let number):
      pick(
        sv: "\(number) svar heter \(name); ange source eller turn",
        en: "\(number) items are called \(name); give source or turn"
      )
    case .falseAlarmWithVerdict:
      pick(
        sv: "false_alarm och verdict kan inte stå i samma rad",
        en: "false_alarm and verdict can't stand in one line"
      )
    case .notDismissable:
      pick(
        sv: "svaret kan inte vara ett falsklarm: det är inte rött, inte öppet eller redan bedömt "
          + "av granskaren",
        en: "the item can't be a false alarm: it is not red, not open, or judged by the reviewer"
      )
    case .retired(let name): retired(name)
    case .badName(let problem): badName(problem, "reviewer")
    case .rule(let broken): language.words.fault(broken, in: scheme)
    }
  }

  // What a key of a line takes; nothing where that is more than a word or two.
  private func allowed(_ key: String) -> String {
    let words: [String]? =
      switch key {
      case "verdict": Verdict.allCases.map(\.name)
      case "start": RewriteStart.allCases.map(\.name)
      case "false_alarm": FalseAlarm.allCases.map(\.rawValue)
      case "aside": ["confirm", "return"]
      case "confidence": Confidence.allCases.map(\.name)
      case "category": DisputeCategory.allCases.map(\.rawValue)
      case "unclear", "both": ["true", "false"]
      default: nil
      }
    if let words {
      return pick(sv: "; välj bland ", en: "; choose from ") + words.joined(separator: ", ")
    }
    switch key {
    case "item":
      return pick(sv: "; skriv en text som \"12.2\"", en: "; write a text such as \"12.2\"")
    case "conversation_id", "source", "reviewer", "adjudicator", "pick", "send_back", "note",
      "rewrite", "situation", "target", "conduct":
      return pick(sv: "; skriv en text", en: "; write a text")
    case "to": return pick(sv: "; skriv som [\"A\"]", en: "; write it as [\"A\"]")
    case "take":
      return pick(
        sv: "; skriv som {\"emotions\":\"B\"}",
        en: "; write it as {\"emotions\":\"B\"}"
      )
    case "turn":
      return pick(sv: "; skriv ett heltal från 1", en: "; write a whole number from 1")
    case "active_seconds":
      return pick(sv: "; skriv ett tal från 0", en: "; write a number from 0")
    default: return ""
    }
  }

  /// What keeps a line from being JSON as it should be.
  func json(_ problem: JSONProblem) -> String { self.problem(IntakeProblem(problem)) }

  /// One difference between two label schemes, and below it which values, old and new.
  func lines(_ change: LabelChange) -> [String] {
    let head = "\(change.axis.listName): \(change.id): "
    if case .redefined(let keys) = change.kind {
      let what = pick(sv: "ny förklaring", en: "explained anew")
      return [head + what] + lines(keys)
    }
    return [head + what(change.kind)]
  }

  private func what(_ kind: LabelChange.Kind) -> String {
    switch kind {
    case .added: pick(sv: "ny", en: "new")
    case .removed: pick(sv: "borttagen", en: "removed")
    case .replaced(let new): pick(sv: "ersatt av \(new)", en: "replaced by \(new)")
    case .renamed(let from, let to):
      pick(
        sv: "heter nu \(to.sv), förut \(from.sv)",
        en: "is called \(to.en) now, \(from.en) before"
      )
    case .redefined: pick(sv: "ny förklaring", en: "explained anew")
    case .otherWords: pick(sv: "andra ord talar för det", en: "other words speak for it")
    case .exclusivity(let isExclusive):
      isExclusive
        ? pick(sv: "utesluter nu de andra", en: "excludes the others now")
        : pick(sv: "utesluter inte längre de andra", en: "no longer excludes the others")
    case .defect(let isDefect):
      isDefect
        ? pick(sv: "räknas nu som fel", en: "counts as a fault now")
        : pick(sv: "räknas inte längre som fel", en: "no longer counts as a fault")
    case .rescaled: pick(sv: "ny skala", en: "another scale")
    case .moved: pick(sv: "har flyttats", en: "moved")
    }
  }

  /// One difference between two files of phrases, and below it which values, old and new.
  func lines(_ change: PhraseChange) -> [String] {
    var keys: [KeyChange] = []
    let what: String
    switch change.change {
    case .added: what = pick(sv: "ny", en: "new")
    case .removed: what = pick(sv: "borttagen", en: "removed")
    case .reworded(let words):
      what = pick(sv: "ny lydelse", en: "reworded")
      keys = words
    case .redirected(let labels):
      what = pick(sv: "för andra ärenden eller känslor", en: "for other situations or emotions")
      keys = labels
    }
    let title = Console.oneLine(language.pick(change.title), columns: 48)
    return ["\(change.kind.listName ?? change.kind.rawValue): \(title): \(what)"] + lines(keys)
  }

  /// That a guide differs as a whole; where it is gone, what holds in its place.
  func change(_ change: GuideFileChange) -> String {
    let what =
      switch change.kind {
      case .added: pick(sv: "ny", en: "new")
      case .changed: pick(sv: "ändrad", en: "changed")
      case .removed:
        pick(sv: "borttagen; ", en: "removed; ") + holdsInstead(of: change.file)
      }
    return "\(change.file): \(what)"
  }

  /// What holds where a workspace lacks this guide.
  func holdsInstead(of file: String) -> String {
    file == PublishedGuides.handoverFile
      ? pick(
        sv: "programmets egna ord för när en människa tar över gäller",
        en: "the program's own words for when a person takes over hold"
      )
      : pick(
        sv: "bara det som programmet själv känner till gäller",
        en: "only what the program knows by itself holds"
      )
  }

  /// That a workspace lacks a guide, and what that means.
  func lacks(_ file: String) -> String {
    pick(
      sv: "\(file): varning: filen finns inte; ",
      en: "\(file): warning: there is no such file; "
    ) + holdsInstead(of: file)
  }

  /// That a resource of the hand-over guide was checked on a day that is still to come.
  func toCome(_ resource: HandoverResource) -> String {
    let (name, day) = named(resource)
    return pick(
      sv: "\(name): checked_on \(day) har inte varit än; sätt dagen då någon kollade uppgifterna",
      en: "\(name): checked_on \(day) is still to come; set the day on which somebody checked it"
    )
  }

  /// That a resource of the hand-over guide has to be looked at again.
  func toCheck(_ resource: HandoverResource) -> String {
    let (name, day) = named(resource)
    return pick(
      sv: "\(name): senast kollad \(day); kolla uppgifterna och sätt dagens datum i checked_on",
      en: "\(name): last checked \(day); check it and set today's date in checked_on"
    )
  }

  // A resource's name in one line, and the day on which it was checked.
  private func named(_ resource: HandoverResource) -> (name: String, day: String) {
    let name = Console.oneLine(language.pick(resource.name), columns: 48)
    return (name, String(resource.checkedOn.rfc3339.prefix(10)))
  }

  /// Why a line of conversations was not taken.
  func problem(_ problem: IntakeProblem) -> String {
    switch problem {
    case .lineTooLong(let bytes):
      pick(
        sv: "raden är \(bytes) byte, högst \(Limits.lineBytes) tas",
        en: "the line has \(bytes) bytes, at most \(Limits.lineBytes) are taken"
      )
    case .notUTF8: pick(sv: "byten som inte är UTF-8", en: "bytes that are not UTF-8")
    case .nullCharacter:
      pick(
        sv: "tecknet U+0000, som ingen text får ha",
        en: "the character U+0000, which no text may hold"
      )
    case .tooDeep(let limit):
      pick(sv: "nästlad djupare än \(limit) nivåer", en: "nested deeper than \(limit) levels")
    case .duplicateKey(let key):
      pick(
        sv: "nyckeln \(key) står två gånger",
        en: "the key \(key) stands twice"
      )
    case .loneSurrogate: pick(sv: "ett halvt surrogatpar", en: "half of a surrogate pair")
    case .controlCharacter:
      pick(sv: "ett rått styrtecken i en text", en: "a raw control character in a text")
    case .badEscape:
      pick(
        sv: "ett bakstreck före något som inte är ett specialtecken",
        en: "a backslash before something that is no escape"
      )
    case .unclosedString:
      pick(sv: "en text vars citattecken aldrig stängs", en: "a text whose quote is never closed")
    case .badNumber:
      pick(sv: "ett tal som JSON inte känner", en: "a number that JSON does not know")
    case .numberOutOfRange: pick(sv: "ett tal som är för stort", en: "a number out of range")
    case .endsEarly: pick(sv: "raden slutar mitt i", en: "the line ends in the middle")
    case .trailingContent:
      pick(sv: "något mer efter objektet", en: "something more after the object")
    case .syntax: pick(sv: "inte JSON", en: "not JSON")
    case .outOfMemory: pick(sv: "minnet räcker inte för raden", en: "no memory for the line")
    case .notAnObject: pick(sv: "JSON, men inget objekt", en: "JSON, but no object")
    case .missingKey(let key, let turn):
      pick(sv: "\(key) saknas", en: "\(key) is missing") + at(turn)
    case .wrongType(let key, let expected, let turn):
      pick(sv: "\(key) ska vara \(type(expected))", en: "\(key) must be \(type(expected))")
        + at(turn)
    case .unknownRole(let role, let turn):
      pick(
        sv:
          "okänd roll \(role); customer, bot, agent, tool, system eller note väntas",
        en:
          "unknown role \(role); customer, bot, agent, tool, system or note is expected"
      ) + at(turn)
    case .emptyText(let turn): pick(sv: "tom text", en: "empty text") + at(turn)
    case .emptyTurns: pick(sv: "ett samtal utan repliker", en: "a conversation without turns")
    case .tooManyTurns(let count):
      pick(
        sv: "\(count) repliker, högst \(Limits.turns)",
        en: "\(count) turns, at most \(Limits.turns)"
      )
    case .quoteNeverClosed(let line):
      pick(
        sv: "citattecknet på rad \(line) stängs aldrig",
        en: "the quote opened on line \(line) is never closed"
      )
    case .recordTooLong(let line, let bytes, let lines):
      pick(
        sv: "citattecknet på rad \(line) är inte stängt efter \(bytes) byte och \(lines) rader",
        en: "the quote opened on line \(line) is not closed after \(bytes) bytes and \(lines) lines"
      )
    case .textAfterQuote:
      pick(
        sv: "text mellan citattecken och avgränsare",
        en: "text between a closing quote and the delimiter"
      )
    case .wrongCellCount(let expected, let found):
      pick(
        sv: "\(found) celler, rubriken har \(expected)",
        en: "\(found) cells, the header has \(expected)"
      )
    case .emptyCell(let column):
      pick(
        sv: "kolumnen \(column) är tom",
        en: "the column \(column) is empty"
      )
    case .hasRejectedRow(let line):
      pick(
        sv: "samtalets rad \(line) togs inte med",
        en: "row \(line) of the conversation was not taken"
      )
    case .rowsApart(let id, let line):
      pick(
        sv: "samtalet \(id) började på rad \(line) och är slut; "
          + "ett samtals rader ska följa på varandra",
        en: "conversation \(id) began on line \(line) and has ended; "
          + "the rows of a conversation must follow each other"
      )
    }
  }

  private func at(_ turn: Int?) -> String {
    turn.map { pick(sv: " (replik \($0))", en: " (turn \($0))") } ?? ""
  }

  private func type(_ expected: ExpectedType) -> String {
    switch expected {
    case .string: pick(sv: "en text", en: "a text")
    case .stringOrInteger: pick(sv: "en text eller ett heltal", en: "a text or a whole number")
    case .object: pick(sv: "ett objekt", en: "an object")
    case .array: pick(sv: "en lista", en: "a list")
    case .stringOrParts:
      pick(sv: "en text eller en lista av delar", en: "a text or a list of parts")
    }
  }
}
