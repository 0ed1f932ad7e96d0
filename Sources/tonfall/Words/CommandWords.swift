/// What do the commands say? One function a sentence, each in both languages.

import Curation
import Wording

/// The commands' sentences.
///
/// They stand in the executable's room, since they speak of every room's
/// results and errors.
struct CommandWords {
  /// The language of these words.
  let language: Language

  /// The sentence in this language; there is no way to write one in one language only.
  func pick(sv: Sentence, en: Sentence) -> String {
    (language == .sv ? sv : en).text
  }

  /// Names with commas: the first twenty, and how many more there are.
  func list(_ names: [String]) -> String {
    names.prefix(20).map { Console.oneLine($0, columns: 40) }.joined(separator: ", ")
      + more(names.count - 20)
  }

  /// How many more there are than were said; nothing when that was all.
  func more(_ number: Int) -> String {
    number > 0 ? pick(sv: " och \(number) till", en: " and \(number) more") : ""
  }

  /// A number with its noun.
  func count(_ number: Int, sv: (one: String, many: String), en: (one: String, many: String))
    -> String
  {
    let words = language == .sv ? sv : en
    return "\(number) \(number == 1 ? words.one : words.many)"
  }

  func conversations(_ number: Int) -> String {
    count(number, sv: ("samtal", "samtal"), en: ("conversation", "conversations"))
  }

  func items(_ number: Int) -> String {
    count(number, sv: ("svar", "svar"), en: ("item", "items"))
  }

  func rows(_ number: Int) -> String {
    count(number, sv: ("rad", "rader"), en: ("row", "rows"))
  }

  func timeLeft(_ seconds: Int64) -> String {
    let time = seconds < 90 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
    return pick(sv: "\(time) kvar", en: "\(time) left")
  }

  // MARK: init and guide publish

  /// What a new workspace has; `exists` says which of its files are there.
  func made(_ folder: String, _ exists: (String) -> Bool) -> String {
    let files = [
      ("tonfall.yml", pick(sv: "inställningarna", en: "the settings")),
      (
        "guides/labels.yml",
        pick(
          sv: "känslor, ärenden och skäl att välja bland",
          en: "emotions, situations and reasons to choose from"
        )
      ),
      (
        "guides/phrases.yml",
        pick(sv: "formuleringar att hämta in i ett svar", en: "phrases to put into a reply")
      ),
      (
        "guides/voice.sv.yml",
        pick(sv: "hur svenska svar ska låta", en: "how Swedish replies sound")
      ),
      (
        "guides/voice.en.yml",
        pick(sv: "hur engelska svar ska låta", en: "how English replies sound")
      ),
      (
        "guides/personal-data.yml",
        pick(
          sv: "egna nummer, och vad som får stå kvar",
          en: "the company's own numbers, and what may stay"
        )
      ),
      (
        "guides/handover.yml",
        pick(sv: "när en människa tar över", en: "when a person takes over")
      ),
    ]
    let lines = files.filter { exists($0.0) }.map { "  " + Console.column($0.0, 26) + $0.1 }
    return pick(sv: "Arbetsytan finns nu i \(folder).", en: "The workspace is in \(folder).") + "\n"
      + lines.joined(separator: "\n") + "\n"
      + pick(
        sv: "Nästa steg: tonfall import FIL, sedan tonfall review",
        en: "Next: tonfall import FILE, then tonfall review"
      )
  }

  func published(_ version: Int) -> String {
    pick(
      sv: "Guiderna gäller nu som version \(version).",
      en: "The guides hold now as version \(version)."
    )
  }

  /// What publishing would have done.
  func wouldPublish(_ version: Int) -> String {
    pick(
      sv: "Provkörning: inget är sparat, version \(version) gäller.",
      en: "Dry run: nothing is stored, version \(version) holds."
    )
  }

  func hasNoMistakes(_ file: String) -> String {
    pick(sv: "\(file): inga fel", en: "\(file): no mistakes")
  }

  func unchangedGuides(_ version: Int) -> String {
    pick(
      sv: "Inget är ändrat sedan version \(version).",
      en: "Nothing has changed since version \(version)."
    )
  }

  // MARK: import

  func recognised(_ file: String, _ form: String) -> String {
    pick(sv: "\(file): läses som \(form)", en: "\(file): read as \(form)")
  }

  func imported(_ counts: ImportCounts, isDryRun: Bool) -> String {
    var lines = [
      isDryRun
        ? pick(
          sv: "Provkörning: \(conversations(counts.conversations)) skulle komma in, "
            + "\(items(counts.items)) att granska.",
          en: "Dry run: \(conversations(counts.conversations)) would come in, "
            + "\(items(counts.items)) to review."
        )
        : pick(
          sv: "\(conversations(counts.conversations)) kom in, \(items(counts.items)) att granska.",
          en: "\(conversations(counts.conversations)) came in, \(items(counts.items)) to review."
        )
    ]
    if counts.already > 0 {
      lines.append(
        pick(
          sv: "\(conversations(counts.already)) fanns redan.",
          en:
            "\(conversations(counts.already)) \(counts.already == 1 ? "was" : "were") there already."
        )
      )
    }
    if counts.erased > 0 {
      lines.append(
        pick(
          sv: "\(conversations(counts.erased)) är raderade här och kom inte in.",
          en: "\(conversations(counts.erased)) erased here did not come in."
        )
      )
    }
    if counts.withoutItem > 0 {
      lines.append(
        pick(
          sv: "\(conversations(counts.withoutItem)) utan svar från boten efter kunden: "
            + "sparade, men inget att granska.",
          en: "\(conversations(counts.withoutItem)) without a bot reply to a customer: "
            + "stored, nothing to review."
        )
      )
    }
    if counts.otherSituations > 0 {
      lines.append(
        pick(
          sv: "\(conversations(counts.otherSituations)) anger ett ärende som inte finns bland "
            + "etiketterna.",
          en: "\(conversations(counts.otherSituations)) "
            + "\(counts.otherSituations == 1 ? "names" : "name") a situation that is none of the labels."
        )
      )
    }
    return (lines + found(counts)).joined(separator: "\n")
  }

  // What the guides found in what came in.
  private func found(_ counts: ImportCounts) -> [String] {
    let marks = PersonalKind.allCases.compactMap { kind in
      counts.marks[kind].map { "\($0) \(language.words.name(kind))" }
    }
    var lines = [found(counts.levels)].compactMap(\.self)
    if !marks.isEmpty {
      lines.append(
        pick(sv: "Märkt som personuppgifter: ", en: "Marked as personal: ")
          + marks.joined(separator: ", ") + "."
      )
    }
    return lines
  }

  /// How many items are a matter for a person; nil when none is.
  func found(_ counts: [HandoverLevel: Int]) -> String? {
    let levels = HandoverLevel.allCases.reversed().compactMap { level in
      counts[level].map { self.level(level, $0) }
    }
    if levels.isEmpty { return nil }
    return pick(sv: "För en människa: ", en: "For a person: ") + levels.joined(separator: ", ")
      + "."
  }

  private func level(_ level: HandoverLevel, _ number: Int) -> String {
    switch level {
    case .red: count(number, sv: ("rött", "röda"), en: ("red", "red"))
    case .amber: count(number, sv: ("gult", "gula"), en: ("amber", "amber"))
    case .green: count(number, sv: ("grönt", "gröna"), en: ("green", "green"))
    }
  }

  func rejected(_ number: Int, report: String?) -> String {
    let place = report.map { pick(sv: " Se \($0).", en: " See \($0).") } ?? ""
    return count(
      number,
      sv: ("rad togs inte med.", "rader togs inte med."),
      en: ("line was not taken.", "lines were not taken.")
    ) + place
  }

  func reportFailed(_ reason: String) -> String {
    pick(
      sv: "rapporten över rader som inte togs med är inte hel: \(reason)",
      en: "the report of lines that were not taken is not whole: \(reason)"
    )
  }

  func mapNotUsed(_ file: String) -> String {
    pick(
      sv: "\(file): --map gäller tabeller (csv) och används inte här",
      en: "\(file): --map is for tables (csv) and is not used here"
    )
  }

  // MARK: annotate

  func annotated(
    stored: Int,
    surplus: Int,
    informed: Int,
    corrected: Int,
    unchanged: Int
  ) -> String {
    var lines = [
      pick(
        sv: stored == 1 ? "1 omdöme sparat." : "\(stored) omdömen sparade.",
        en: "\(stored) \(stored == 1 ? "annotation" : "annotations") stored."
      )
    ]
    if surplus > 0 {
      lines.append(
        pick(
          sv: "\(surplus) utöver dem som behövdes: sparade ändå.",
          en: "\(surplus) beyond the overlap: kept all the same."
        )
      )
    }
    if informed > 0 {
      lines.append(
        pick(
          sv: "\(informed) från någon som inte längre är svarets granskare: sparade, men de avgör "
            + "inget och räknas inte i samstämmigheten.",
          en: "\(informed) by somebody who is out as the item's reviewer: kept, but settling "
            + "nothing and no part of agreement."
        )
      )
    }
    if corrected > 0 {
      lines.append(
        pick(
          sv: "\(corrected) rättade ett tidigare omdöme.",
          en: "\(corrected) corrected an earlier annotation."
        )
      )
    }
    if unchanged > 0 {
      lines.append(pick(sv: "\(unchanged) fanns redan.", en: "\(unchanged) there already."))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: items, show, history

  var noItems: String {
    pick(
      sv: "Inga svar här. tonfall import FIL hämtar in samtal.",
      en: "No items here. tonfall import FILE brings conversations in."
    )
  }

  func moreItems(after: String) -> String {
    pick(
      sv: "Fler finns: --after \(after)",
      en: "There are more: --after \(after)"
    )
  }

  /// What was said of the customer's feelings; nil when that was left out.
  func emotions(of judgement: Judgement, in scheme: LabelScheme) -> String? {
    let unclear = judgement.isUnclear ? [pick(sv: "oklart", en: "unclear")] : []
    guard let emotions = judgement.emotions else { return unclear.first }
    let marks = emotions.keys.sorted().map {
      "\(label($0, .emotion, in: scheme)) \(emotions[$0] ?? 0)"
    }
    let all = marks + unclear
    return all.isEmpty ? pick(sv: "ingen känsla", en: "no emotion") : all.joined(separator: ", ")
  }

  /// What a reader would call the reply; nil when that was left out.
  func tones(of judgement: Judgement, in scheme: LabelScheme) -> String? {
    let names = judgement.tones.map { label($0, .tone, in: scheme) }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// What people call a label; its id where the scheme that holds does not have it.
  func label(_ id: String, _ axis: LabelAxis, in scheme: LabelScheme) -> String {
    let label = scheme.labels(axis).first { $0.id == id }
    return Console.name(label.map { language.pick($0.name) } ?? id)
  }

  /// The reasons of a judgement.
  func reasons(of judgement: Judgement, in scheme: LabelScheme) -> String {
    let axis = judgement.verdict == .handover ? LabelAxis.handoverReason : .reason
    return judgement.reasons.map { label($0, axis, in: scheme) }.joined(separator: ", ")
  }

  /// The answers to the rubric; nil when there are none.
  func rubric(of judgement: Judgement, in scheme: LabelScheme) -> String? {
    let answers = judgement.rubric.sorted { $0.key < $1.key }.map { id, answer in
      label(id, .rubric, in: scheme) + " "
        + (answer.mark.map(String.init) ?? CriterionAnswer.notApplicableWord)
    }
    return answers.isEmpty ? nil : answers.joined(separator: ", ")
  }

  func disputed(_ item: ItemID) -> String {
    pick(
      sv: "Granskarna är oense: \(item) avgörs med tonfall adjudicate, som visar deras omdömen.",
      en: "The reviewers disagree: \(item) is settled with tonfall adjudicate, which shows their "
        + "annotations."
    )
  }

  func decided(_ name: String) -> String {
    pick(sv: "\(name) avgjorde", en: "\(name) settled it")
  }

  func remarks(_ remarks: AdjudicationRemarks) -> [String] {
    [
      remarks.category.map { language.words.category($0) },
      remarks.confidence.map { language.words.confidence($0) },
    ].compactMap(\.self)
  }

  var blind: String {
    pick(
      sv: "Andras omdömen visas när du har lämnat ditt eget.",
      en: "Others' annotations are shown once you have submitted your own."
    )
  }

  func state(_ state: ItemState) -> String {
    switch state {
    case .open: pick(sv: "väntar", en: "open")
    case .agreed: pick(sv: "klart", en: "agreed")
    case .disputed: pick(sv: "oense", en: "disputed")
    case .adjudicated: pick(sv: "avgjort", en: "adjudicated")
    case .setAside: pick(sv: "undanlagt", en: "set aside")
    case .cannotJudge: pick(sv: "går inte att bedöma", en: "can't be judged")
    case .superseded: pick(sv: "ersatt", en: "superseded")
    case .copy: pick(sv: "räknas med ett annat", en: "counted with another")
    }
  }

  func event(_ kind: EventKind) -> String {
    switch kind {
    case .purged: pick(sv: "raderat", en: "erased")
    case .imported: pick(sv: "hämtades in", en: "imported")
    case .guidesPublished: pick(sv: "guiderna publicerades", en: "guides published")
    case .claimed: pick(sv: "öppnades för granskning", en: "claimed")
    case .annotated: pick(sv: "omdöme lämnat", en: "annotated")
    case .retracted: pick(sv: "omdöme taget tillbaka", en: "annotation taken back")
    case .skipped: pick(sv: "hoppades över", en: "skipped")
    case .passedOn: pick(sv: "lämnades vidare", en: "passed on")
    case .setAside: pick(sv: "lades undan", en: "set aside")
    case .cannotJudge: pick(sv: "gick inte att bedöma", en: "could not be judged")
    case .outcomeRetracted: pick(sv: "togs fram igen", en: "taken up again")
    case .settled: pick(sv: "klart", en: "settled")
    case .disputed: pick(sv: "granskarna är oense", en: "disputed")
    case .reopened: pick(sv: "öppet igen", en: "open again")
    case .lapsed: pick(sv: "tiden gick ut", en: "lease ran out")
    case .exported: pick(sv: "exporterades", en: "exported")
    case .reviewerAdded: pick(sv: "granskare tillagd", en: "reviewer added")
    case .superseded:
      pick(sv: "ersattes av en längre version", en: "superseded by a longer version")
    case .revealed: pick(sv: "en dold uppgift visades", en: "a masked value was looked at")
    case .masked: pick(sv: "en uppgift doldes", en: "a value was masked")
    case .notPersonal: pick(sv: "en uppgift är inte personlig", en: "a value is not personal")
    case .maskingUndone: pick(sv: "döljandet togs tillbaka", en: "masking taken back")
    case .specialIncluded: pick(sv: "släpptes med trots känsligt", en: "included though sensitive")
    case .specialExcluded: pick(sv: "hålls utanför igen", en: "left out again")
    case .dismissed: pick(sv: "sades vara ett falsklarm", en: "called a false alarm")
    case .told: pick(sv: "någon har fått veta", en: "somebody was told")
    case .roleChanged: pick(sv: "en roll ändrades", en: "a role changed")
    case .retired: pick(sv: "en granskare slutade", en: "a reviewer retired")
    case .returned: pick(sv: "en granskare är tillbaka", en: "a reviewer is back")
    case .goldMarked: pick(sv: "märkt med känt facit", en: "marked as gold")
    case .goldUnmarked: pick(sv: "inte längre känt facit", en: "no longer gold")
    case .calibrationStarted: pick(sv: "med i en samsynsrunda", en: "in a calibration round")
    case .folded: pick(sv: "räknas med ett likadant svar", en: "counted with an equal item")
    case .takenOver: pick(sv: "tog över från en kollega", en: "took over from a colleague")
    case .lost: pick(sv: "en kollega tog över", en: "a colleague took over")
    case .opened: pick(sv: "andras arbete öppnat", en: "others' work opened")
    case .adjudicated: pick(sv: "avgjort", en: "adjudicated")
    case .sentBack:
      pick(sv: "skickades tillbaka till granskarna", en: "sent back to its reviewers")
    case .stoodBy: pick(sv: "granskaren står fast", en: "the reviewer stands by it")
    case .asideConfirmed: pick(sv: "bekräftat att det inte är ett fall", en: "confirmed as no case")
    case .asideReturned: pick(sv: "tillbaka i kön", en: "returned to the queue")
    case .adjudicationRetracted:
      pick(sv: "avgörandet taget tillbaka", en: "adjudication taken back")
    }
  }

  // MARK: export

  func exported(_ folder: String, isDryRun: Bool) -> String {
    isDryRun
      ? pick(sv: "Provkörning, inget skrivet:", en: "Dry run, nothing written:")
      : pick(sv: "Skrivet till \(folder):", en: "Written to \(folder):")
  }

  func leftOut(_ number: Int, _ reason: String) -> String {
    pick(sv: "  utelämnat: \(number) (\(reason))", en: "  left out: \(number) (\(reason))")
  }

  var onePersonAlone: String {
    pick(
      sv: "En person har granskat ensam; det står i manifestet.",
      en: "One person reviewed alone; the manifest says so."
    )
  }

  var nothingSettled: String {
    pick(
      sv: "Inget svar är klart än, så det finns inget att exportera. tonfall review visar nästa.",
      en:
        "No item is settled yet, so there is nothing to export. tonfall review shows the next one."
    )
  }

  /// Items are settled, and none of them may go out.
  var nothingLeaves: String {
    pick(
      sv: "Inget skrivet: inget av de svar som är klara kan lämnas ut.",
      en: "Nothing written: none of the settled items can go out."
    )
  }

  func verified(_ folder: String, files: Int) -> String {
    pick(
      sv: "\(folder): \(files == 1 ? "1 fil" : "\(files) filer") stämmer med manifestet.",
      en: "\(folder): \(files == 1 ? "1 file matches" : "\(files) files match") the manifest."
    )
  }
}
