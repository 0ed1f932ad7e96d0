/// What is said about erasing what people wrote?

import Curation
import Workflow

extension CommandWords {
  var whatToErase: String {
    pick(
      sv: "säg vad som ska raderas: ett av --customer, --item, --conversation och --exported",
      en: "say what to erase: one of --customer, --item, --conversation and --exported"
    )
  }

  var oneAtATime: String {
    pick(
      sv: "bara ett av --customer, --item, --conversation och --exported åt gången: kör en gång "
        + "för varje; inget är raderat",
      en: "one of --customer, --item, --conversation and --exported at a time: run it once for "
        + "each; nothing is erased"
    )
  }

  var eraseNeedsYes: String {
    pick(
      sv: "det går inte att fråga utan terminal: lägg till --yes om det ska raderas",
      en: "there is no terminal to ask at: add --yes if it is to be erased"
    )
  }

  var askToErase: String {
    pick(
      sv: "Det går inte att ångra. Radera? Skriv ja: ",
      en: "This can't be taken back. Erase? Write yes: "
    )
  }

  func emptyKey(_ option: String) -> String {
    pick(
      sv: "inget står efter \(option): skriv vad som ska raderas",
      en: "nothing stands behind \(option): write what is to be erased"
    )
  }

  /// That nothing here has, or had, the name that was to be erased.
  func nothingOfThisName(_ target: ErasureTarget) -> String {
    switch target {
    case .customer(let key):
      pick(
        sv: "inget samtal är av en sådan kund (--customer \(Console.name(key))): skriv nyckeln som "
          + "i filen som lästes in; inget är raderat",
        en: "no conversation is of such a customer (--customer \(Console.name(key))): write the "
          + "key as in the imported file; nothing is erased"
      )
    case .conversation(let name):
      pick(
        sv: "inget samtal heter så (--conversation \(Console.name(name))): tonfall items "
          + "--format json visar samtalens id; inget är raderat",
        en: "no conversation has this id (--conversation \(Console.name(name))): tonfall items "
          + "--format json shows the conversations' ids; nothing is erased"
      )
    case .item, .exported: nothingToErase
    }
  }

  var nothingToErase: String {
    pick(sv: "Inget att radera.", en: "Nothing to erase.")
  }

  var nothingErased: String {
    pick(sv: "Inget är raderat.", en: "Nothing is erased.")
  }

  /// What an erasure would do.
  func willErase(_ plan: ErasurePlan) -> String {
    pick(
      sv: "Raderas: \(conversations(plan.conversations)).",
      en: "To be erased: \(conversations(plan.conversations))."
    ) + holding(plan)
  }

  /// What an erasure did.
  func erased(_ counts: ErasureCounts) -> String {
    pick(
      sv: "Raderat: \(conversations(counts.conversations)), \(items(counts.items)), "
        + "\(counts.writings) texter av granskare, \(counts.drafts) utkast.",
      en: "Erased: \(conversations(counts.conversations)), \(items(counts.items)), "
        + "\(counts.writings) texts of reviewers, \(counts.drafts) drafts."
    )
  }

  var logNotEmptied: String {
    pick(
      sv:
        "tonfall: någon läser i arbetsytan just nu, så spår kan ligga kvar i databasens logg: kör "
        + "tonfall purge igen när alla har stängt",
      en: "tonfall: somebody is reading in the workspace right now, so traces may be left in the "
        + "store's log: run tonfall purge again when everybody has closed"
    )
  }

  /// What erasing did not reach.
  func remains(after plan: ErasurePlan, backups: [String]) -> String {
    var lines = [
      pick(sv: "Det här ligger kvar:", en: "This remains:"),
      pick(
        sv:
          "  beslut, etiketter och händelser utan text; hemliga kontrollsummor så att inget kommer in igen",
        en:
          "  verdicts, labels and events without text; keyed hashes, so that nothing comes in again"
      ),
      pick(
        sv:
          "  filerna som lästes in, rapporter i rejected/, kopior och säkerhetskopior på andra håll",
        en: "  the files that were imported, reports in rejected/, copies and backups elsewhere"
      ),
    ]
    for name in backups {
      lines.append("  " + pick(sv: "säkerhetskopian ", en: "the backup ") + Console.name(name))
    }
    return lines.joined(separator: "\n") + holding(plan)
  }

  /// What screening again did.
  func screened(_ counts: ScreeningCounts) -> String {
    let levels = found(counts.levels).map { " \($0)" } ?? ""
    return pick(
      sv:
        "\(conversations(counts.conversations)) granskade; \(items(counts.moved)) flyttade i kön.",
      en:
        "\(conversations(counts.conversations)) screened; \(items(counts.moved)) moved in the queue."
    ) + levels
  }

  /// How many items wait to be screened by the guides that hold now.
  func waitForScreening(_ number: Int) -> String {
    pick(
      sv: "\(items(number)) är granskade av äldre guider: kör tonfall screen.",
      en:
        "\(items(number)) \(number == 1 ? "was" : "were") screened by older guides: run tonfall screen."
    )
  }

  // The exports that may hold something of what is erased.
  private func holding(_ plan: ErasurePlan) -> String {
    if plan.exports.isEmpty { return "" }
    let head = pick(
      sv: "\n  exporter som kan innehålla något av det (SHA-256 för manifest.json):",
      en: "\n  exports that may hold something of it (SHA-256 of manifest.json):"
    )
    return plan.exports.reduce(head) { text, export in
      let digest = export.manifestDigest.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
      return text + "\n    \(export.at.rfc3339)  \(export.formats)  \(digest)"
    }
  }
}
