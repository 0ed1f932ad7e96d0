/// How is an export said that was not written, or is not what its manifest says?

import Glibc
import TrainingSets
import Wording

extension ExportError {
  /// 1 where something personal would have left, 2 where the folder asked for can't be used, 3 where
  /// the system refused.
  var exitCode: Int32 {
    switch self {
    case .personalData: 1
    case .targetIsNotEmpty, .targetIsNoFolder, .targetIsLink: 2
    case .system: 3
    }
  }
}

extension CommandWords {
  /// Why an export was not written.
  func export(_ error: ExportError) -> String {
    switch error {
    case .targetIsNotEmpty(let path):
      pick(
        sv: "mappen är inte tom och ingen tidigare export (\(path)): välj en annan med --to, "
          + "eller --replace som flyttar undan den",
        en: "the folder is not empty and no earlier export (\(path)): choose another with --to, "
          + "or --replace, which moves it aside"
      )
    case .targetIsNoFolder(let path):
      pick(
        sv: "det är ingen mapp (\(path)): välj en annan med --to",
        en: "it is no folder (\(path)): choose another with --to"
      )
    case .targetIsLink(let path):
      pick(
        sv: "det är en länk (\(path)): ange mappen som den leder till med --to",
        en: "it is a link (\(path)): name the folder that it leads to with --to"
      )
    case .personalData(let left, let count): personalDataLeft(left, count)
    case .system(_, let path, let code): file(path, code)
    }
  }

  /// That an export would take the place of the workspace, or of its guides.
  func workspaceLiesThere(_ target: String, _ folder: String) -> String {
    pick(
      sv: "arbetsytan \(Console.name(folder)) ligger där, eller dess guider (--to "
        + "\(Console.name(target))): välj en annan mapp med --to",
      en: "the workspace \(Console.name(folder)) lies there, or its guides (--to "
        + "\(Console.name(target))): choose another folder with --to"
    )
  }

  // What is left, a line each, then what to do.
  private func personalDataLeft(_ left: [PersonalDataInExport], _ count: Int) -> String {
    let places = left.map { one in
      let name = Console.name(one.path)
      let place = one.line.map { "\(name):\($0)" } ?? pick(sv: "namnet ", en: "the name ") + name
      let item = one.item.map { pick(sv: " i svaret ", en: " in item ") + $0 } ?? ""
      return "  \(place): "
        + "\(language.words.name(one.kind))\(item)"
    }
    let more =
      count > left.count ? [pick(sv: "  … \(count) i allt", en: "  … \(count) in all")] : []
    let head = pick(
      sv: "personuppgifter skulle ha gått ut, inget är skrivet",
      en: "personal data would have left, nothing is written"
    )
    let advice = pick(
      sv: "kör tonfall screen --all så att de maskas, ändra det som heter så, eller skriv dem som "
        + "tillåtna i guides/personal-data.yml",
      en:
        "run tonfall screen --all so that they are masked, change what is named so, or allow them in "
        + "guides/personal-data.yml"
    )
    return ([head + " (\(count)):"] + places + more + [advice]).joined(separator: "\n")
  }

  /// What is wrong with a written export, after the file's name.
  func problem(_ problem: ExportProblem) -> String {
    let (place, fault) = parts(problem)
    return Console.name(place) + ": " + fault
  }

  // Where it is and what it is.
  private func parts(_ problem: ExportProblem) -> (String, String) {
    switch problem {
    case .noManifest:
      (
        Manifest.fileName,
        pick(sv: "saknas eller är inte Tonfalls", en: "missing, or none of Tonfall's")
      )
    case .missing(let path): (path, pick(sv: "saknas", en: "missing"))
    case .noOrdinaryFile(let path):
      (path, pick(sv: "är en länk eller ingen vanlig fil", en: "is a link, or no ordinary file"))
    case .unknown(let path):
      (path, pick(sv: "står inte i manifestet", en: "the manifest does not know it"))
    case .pathLeadsOut(let path):
      (path, pick(sv: "leder ut ur mappen", en: "leads out of the folder"))
    case .bytes(let path, let expected, let found):
      (
        path,
        pick(
          sv: "\(found) byte, manifestet säger \(expected)",
          en: "\(found) bytes, the manifest says \(expected)"
        )
      )
    case .digest(let path):
      (path, pick(sv: "innehållet är ändrat (SHA-256)", en: "its content was changed (SHA-256)"))
    case .rows(let path, let expected, let found):
      (
        path,
        pick(
          sv: "\(found) rader, manifestet säger \(expected)",
          en: "\(found) rows, the manifest says \(expected)"
        )
      )
    case .badLine(let path, let row, let fault): ("\(path):\(row)", json(fault))
    case .lineIsNoObject(let path, let row):
      ("\(path):\(row)", pick(sv: "JSON, men inget objekt", en: "JSON, but no object"))
    case .noLineEnd(let path):
      (path, pick(sv: "sista raden saknar radslut", en: "the last line has no end"))
    case .listedTwice(let path):
      (
        path,
        pick(sv: "står flera gånger i manifestet", en: "the manifest lists it more than once")
      )
    case .rowsNotGiven(let path):
      (
        path,
        pick(
          sv: "manifestet säger inte hur många rader den har",
          en: "the manifest does not say how many rows it has"
        )
      )
    case .countsDiffer(let key):
      (
        Manifest.fileName,
        pick(
          sv: "antalen under \(key) stämmer inte med de andra",
          en: "the counts under \(key) do not agree with the others"
        )
      )
    case .sumsDiffer:
      (
        "SHA256SUMS",
        pick(sv: "stämmer inte med manifestet", en: "does not say what the manifest says")
      )
    }
  }

  /// That something is no folder with an export.
  func noExportFolder(_ path: String) -> String {
    let path = Console.name(path)
    return pick(
      sv: "det är ingen mapp (\(path)): ange mappen med den exporterade manifest.json",
      en: "it is no folder (\(path)): name the folder with the export's manifest.json"
    )
  }

  /// That an export is not what its manifest says, and what to do.
  func notVerified(_ folder: String, problems: Int) -> String {
    let count = count(problems, sv: ("fel", "fel"), en: ("fault", "faults"))
    return pick(
      sv: "exporten stämmer inte (\(folder)): \(count); gör om den med tonfall export, "
        + "eller hämta mappen på nytt",
      en: "the export is not what it says (\(folder)): \(count); make it again with tonfall "
        + "export, or fetch the folder again"
    )
  }

  /// Why items are in no file, in words; the manifest's own word for a reason added later.
  func leftOut(_ reason: LeftOut) -> String {
    switch reason {
    case .waiting: pick(sv: "väntar på en person till", en: "waiting for another person")
    case .disputed: pick(sv: "granskarna är oense", en: "the reviewers disagree")
    case .setAside: pick(sv: "undanlagda", en: "set aside")
    case .cannotJudge: pick(sv: "går inte att bedöma", en: "can't be judged")
    case .tooFewEyes: pick(sv: "för få granskare", en: "too few reviewers")
    case .red:
      pick(sv: "röda, inte avgjorda som överlämning", en: "red, not settled as a handover")
    case .amber:
      pick(sv: "gula, inte avgjorda som överlämning", en: "amber, not settled as a handover")
    case .specialCategory:
      pick(
        sv: "om hälsa, tro eller annat känsligt (tonfall include tar med)",
        en: "about health, faith or the like (tonfall include takes them along)"
      )
    case .undecidedPersonalData:
      pick(
        sv: "kanske personuppgifter som ingen har avgjort",
        en: "possible personal data that nobody has decided"
      )
    case .voiceErrors:
      pick(sv: "bryter mot röstguiden", en: "against the voice guide")
    case .erased: pick(sv: "raderade", en: "erased")
    case .notAReply: pick(sv: "inte botens svar", en: "no reply of the bot's")
    case .repliesInARow: pick(sv: "flera svar i rad", en: "several replies in a row")
    case .noCustomerTurn: pick(sv: "kunden säger inget före", en: "no customer before it")
    case .emptyCompletion: pick(sv: "ingen text att lära", en: "no text to learn")
    case .duplicateExample: pick(sv: "finns redan, lika", en: "the same is there already")
    }
  }
}
