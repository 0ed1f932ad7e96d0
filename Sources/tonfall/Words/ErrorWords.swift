/// How is each thing that ends a command said: what happened, where, what to do?

import Curation
import Glibc
import Guides
import NcursesDevice
import Screens
import StrictYAML

extension CommandWords {
  /// The sentence or sentences of an error.
  func sentence(_ error: CommandError) -> String {
    switch error {
    case .file(let path, let code): file(path, code)
    case .notAFile(let path):
      pick(
        sv: "det är ingen vanlig fil (\(path)): lägg en fil där",
        en: "it is no ordinary file (\(path)): put a file there"
      )
    case .tooLong(let path, let most):
      pick(
        sv: "filen är längre än \(most) byte (\(path)): korta den",
        en: "the file is longer than \(most) bytes (\(path)): shorten it"
      )
    case .unknownZone(let zone, let file):
      pick(
        sv: "okänd tidszon (\(file), time_zone: \(zone)): skriv ett namn under "
          + "\(TimeZones.folder), till exempel Europe/Stockholm",
        en: "unknown time zone (\(file), time_zone: \(zone)): write a name below "
          + "\(TimeZones.folder), for example Europe/Stockholm"
      )
    case .output(let code):
      pick(
        sv: "utdata gick inte att skriva (\(reason(code))): allt kom inte med; "
          + "skriv till en annan plats och kör om",
        en: "the output could not be written (\(reason(code))): not all of it arrived; "
          + "write to another place and run it again"
      )
    case .notUTF8(let path, let line):
      pick(
        sv: "filen är inte UTF-8 (\(path):\(line)): spara den som UTF-8",
        en: "the file is not UTF-8 (\(path):\(line)): save it as UTF-8"
      )
    case .noWorkspace(let folder):
      pick(
        sv:
          "ingen arbetsyta (\(folder)): gör en med tonfall init, eller peka ut en med --workspace",
        en: "no workspace (\(folder)): make one with tonfall init, or name one with --workspace"
      )
    case .settingsMissing(let folder):
      pick(
        sv: "tonfall.yml saknas men databasen finns (\(folder)): återställ filen, eller skriv en "
          + "ny med tonfall init, som låter databasen vara",
        en: "tonfall.yml is missing while the store is there (\(folder)): restore it, or write it "
          + "anew with tonfall init, which leaves the store alone"
      )
    case .workspaceExists(let folder):
      pick(
        sv: "här finns redan en arbetsyta (\(folder)): välj en annan mapp",
        en: "there is a workspace already (\(folder)): choose another folder"
      )
    case .store(let failure, let path): store(failure, path)
    case .guides(let errors): guides(errors)
    case .labelsInUse(let ids):
      pick(
        sv: "etiketter som används får inte försvinna eller få en annan skala (\(list(ids))): "
          + "säg under replaced i guides/labels.yml vad de har blivit, eller sätt tillbaka dem; "
          + "inget publicerades",
        en: "labels in use must not vanish or get another scale (\(list(ids))): "
          + "say under replaced in guides/labels.yml what they have become, or put them back; "
          + "nothing was published"
      )
    case .ambiguous(let name, let number):
      pick(
        sv: "\(number) svar heter så (\(name)): ange svarets nummer, se tonfall items",
        en: "\(number) items have this name (\(name)): give the item's number, see tonfall items"
      )
    case .noItem(let name):
      pick(
        sv: "inget sådant svar (\(name)): tonfall items visar vilka som finns",
        en: "no such item (\(name)): tonfall items lists those there are"
      )
    case .terminal(let reason): reason
    case .noServerStore:
      pick(
        sv: "den här versionen kan inte öppna en server (tonfall.yml: store): skriv store: sqlite",
        en: "this version can't open a server (tonfall.yml: store): write store: sqlite"
      )
    case .usage(let reason), .failedFile(let reason, _): reason
    }
  }

  /// What the system said of a file, where, and what to do.
  func file(_ path: String, _ code: Int32) -> String {
    let hint =
      switch code {
      case ENOENT, ENOTDIR: pick(sv: "kontrollera sökvägen", en: "check the path")
      case EISDIR:
        pick(
          sv: "flytta undan mappen, eller ange en fil",
          en: "move the folder away, or name a file"
        )
      case EEXIST: pick(sv: "välj ett annat namn", en: "choose another name")
      case ENOSPC, EDQUOT, EFBIG: pick(sv: "gör plats och kör om", en: "make room and run it again")
      case ENAMETOOLONG: pick(sv: "välj ett kortare namn", en: "choose a shorter name")
      case EMFILE, ENFILE, ENOMEM, EIO: pick(sv: "kör om", en: "run it again")
      default: pick(sv: "kontrollera rättigheter och sökväg", en: "check permissions and path")
      }
    return pick(
      sv: "\(reason(code)) (\(path)): \(hint)",
      en: "\(reason(code)) (\(path)): \(hint)"
    )
  }

  /// What one of the system's error numbers means.
  func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: pick(sv: "filen finns inte", en: "no such file")
    case ENOTDIR: pick(sv: "sökvägen går genom en fil", en: "the path leads through a file")
    case EISDIR: pick(sv: "det är en mapp, ingen fil", en: "it is a folder, not a file")
    case EACCES, EPERM: pick(sv: "du får inte läsa eller skriva här", en: "permission denied")
    case EEXIST: pick(sv: "filen finns redan", en: "the file is there already")
    case ENOSPC: pick(sv: "disken är full", en: "the disk is full")
    case EDQUOT: pick(sv: "ditt utrymme på disken är slut", en: "your share of the disk is full")
    case EFBIG: pick(sv: "filen blir för stor", en: "the file gets too large")
    case ENAMETOOLONG: pick(sv: "namnet är för långt", en: "the name is too long")
    case EBADF: pick(sv: "den är stängd", en: "it is closed")
    case EROFS: pick(sv: "disken är skrivskyddad", en: "the disk is read-only")
    default: String(cString: strerror(code))
    }
  }

  private func guides(_ errors: GuideErrors) -> String {
    let most = 20
    var lines = errors.all.prefix(most).map(guide)
    if errors.all.count > most {
      let rest = errors.all.count - most
      lines.append(pick(sv: "och \(rest) fel till", en: "and \(rest) more mistakes"))
    }
    return lines.joined(separator: "\ntonfall: ")
  }

  private func store(_ failure: StorageError, _ path: String) -> String {
    switch failure {
    case .missing(let path):
      pick(
        sv:
          "databasen saknas (\(path)): återställ den ur en säkerhetskopia, eller gör en ny arbetsyta",
        en: "the store is missing (\(path)): restore it from a backup, or make a new workspace"
      )
    case .foreign(let path):
      pick(
        sv: "filen är ingen Tonfall-databas (\(path)): den lämnas orörd",
        en: "the file is no Tonfall store (\(path)): it is left untouched"
      )
    case .empty(let path):
      pick(
        sv: "databasen är en tom fil (\(path)): återställ den ur en säkerhetskopia",
        en: "the store is an empty file (\(path)): restore it from a backup"
      )
    case .damaged(_, let detail):
      pick(
        sv: "databasen är skadad (\(path)): \(detail); återställ den ur en säkerhetskopia",
        en: "the store is damaged (\(path)): \(detail); restore it from a backup"
      )
    case .newer(let found, let known):
      pick(
        sv:
          "databasen har schema \(found), den här versionen kan \(known) (\(path)): uppdatera Tonfall",
        en: "the store has schema \(found), this version knows \(known) (\(path)): update Tonfall"
      )
    case .networkFileSystem(_, let kind):
      pick(
        sv: "arbetsytan ligger på ett nätverk (\(kind), \(path)): lägg den på en lokal disk",
        en: "the workspace lies on a network (\(kind), \(path)): put it on a local disk"
      )
    case .noAccess(let place, let detail):
      pick(
        sv: "databasen går inte att läsa eller skriva (\(place.isEmpty ? path : place)): "
          + "\(detail); kontrollera rättigheterna till filen och dess mapp, eller fråga den som "
          + "äger arbetsytan",
        en: "the store can't be read or written (\(place.isEmpty ? path : place)): "
          + "\(detail); check the permissions of the file and its folder, or ask who owns the "
          + "workspace"
      )
    case .diskFull:
      pick(
        sv: "disken är full (\(path)): gör plats och kör om, inget halvt är sparat",
        en: "the disk is full (\(path)): make room and run it again, nothing half was kept"
      )
    case .locked:
      pick(
        sv: "databasen är upptagen av ett annat program (\(path)): försök igen",
        en: "the store is held by another process (\(path)): try again"
      )
    case .engine(let code, let message):
      pick(
        sv: "SQLite \(code): \(message) (\(path)): kör om; hjälper inte det, återställ databasen "
          + "ur en säkerhetskopia",
        en: "SQLite \(code): \(message) (\(path)): run it again; if that does not help, restore "
          + "the store from a backup"
      )
    case .noGuides:
      pick(
        sv: "inga guider är publicerade än (\(path)): kör tonfall guide publish",
        en: "no guides are published yet (\(path)): run tonfall guide publish"
      )
    case .retired(let name): retired(name)
    case .inconsistent(let what):
      pick(
        sv: "databasen säger emot sig själv (\(path)): \(what); återställ den ur en säkerhetskopia",
        en: "the store contradicts itself (\(path)): \(what); restore it from a backup"
      )
    }
  }

  /// Why the terminal can't be used.
  func device(_ error: DeviceError, _ start: DeskProgram.Start = .home) -> String {
    let disputes = pick(
      sv: "utan skärm finns tonfall adjudicate --list och tonfall adjudicate --from FIL",
      en: "without a screen there are tonfall adjudicate --list and tonfall adjudicate --from FILE"
    )
    let others = pick(
      sv: "utan skärm finns tonfall annotate --from FIL, tonfall items och tonfall export",
      en:
        "without a screen there are tonfall annotate --from FILE, tonfall items and tonfall export"
    )
    let instead = start == .adjudication ? disputes : others
    switch error {
    case .notATerminal:
      return pick(
        sv: "granskningen behöver en terminal (in- eller utdata är ingen): \(instead)",
        en: "the review screen needs a terminal (input or output is none): \(instead)"
      )
    case .unknownTerminal(let name), .tooSimple(let name):
      return pick(
        sv: "terminalen är okänd eller för enkel (TERM=\(name)): \(instead)",
        en: "the terminal is unknown or too simple (TERM=\(name)): \(instead)"
      )
    case .alreadyOpen:
      return pick(
        sv: "skärmen är redan öppen: stäng den först",
        en: "the screen is open already: close it first"
      )
    case .system(let code):
      return pick(
        sv: "terminalen svarar inte (\(reason(code))): kör om; \(instead)",
        en: "the terminal does not answer (\(reason(code))): run it again; \(instead)"
      )
    }
  }

  /// A fault of a YAML file: `file:line:column: what`.
  func guide(_ error: GuideError) -> String {
    "\(Console.name(error.file)):\(error.place.line):\(error.place.column): "
      + problem(error.problem)
  }

  private func problem(_ problem: GuideProblem) -> String {
    switch problem {
    case .notUTF8:
      pick(
        sv: "härifrån är filen inte UTF-8: spara den som UTF-8",
        en: "from here on the file is not UTF-8: save it as UTF-8"
      )
    case .yaml(let fault): yaml(fault)
    case .duplicateID(let id, let first):
      pick(
        sv: "id \(id) finns redan på rad \(first.line)",
        en: "id \(id) is on line \(first.line) already"
      )
    case .unknownLookAlike(let id, let known):
      pick(
        sv: "look_alike \(id) finns inte; välj bland \(list(known))",
        en: "look_alike \(id) does not exist; choose from \(list(known))"
      )
    case .looksLikeItself(let id):
      pick(sv: "\(id) kan inte likna sig själv", en: "\(id) can't be its own look-alike")
    case .tooMany(let count, let most):
      pick(sv: "\(count) poster, högst \(most)", en: "\(count) entries, at most \(most)")
    case .listIsEmpty(let name):
      pick(sv: "\(name) behöver minst en post", en: "\(name) needs an entry at least")
    case .repeated(let word):
      pick(sv: "\(word) står två gånger", en: "\(word) stands twice")
    case .duplicateText(let text, let first):
      pick(
        sv: "”\(quoted(text))” står redan på rad \(first.line)",
        en: "\"\(quoted(text))\" is on line \(first.line) already"
      )
    case .noLanguage: pick(sv: "sv eller en behövs", en: "sv or en is needed")
    case .unknownLabel(let id, let axis, let known):
      pick(
        sv: "\(Console.name(id)) finns inte bland \(axis.listName) i guides/labels.yml; "
          + "välj bland \(list(known))",
        en: "\(Console.name(id)) is not among \(axis.listName) in guides/labels.yml; "
          + "choose from \(list(known))"
      )
    case .autoFailNeedsYesNo:
      pick(sv: "auto_fail kräver scale: yes-no", en: "auto_fail needs scale: yes-no")
    case .replacedIsThere(let id, let axis):
      pick(
        sv: "\(id) finns kvar bland \(axis.listName): ta bort den där, eller raden i replaced",
        en: "\(id) is still among \(axis.listName): take it out there, or this line of replaced"
      )
    case .unknownReplacement(let id, let axis, let known):
      pick(
        sv: "\(id) finns inte bland \(axis.listName); välj bland \(list(known)), "
          + "eller utelämna new",
        en: "\(id) is not among \(axis.listName); choose from \(list(known)), "
          + "or leave new out"
      )
    case .unknownRuledLabel(let id, let axis, let known):
      pick(
        sv: "\(id) finns inte bland \(axis.listName); välj bland \(list(known)), "
          + "eller utelämna list och label",
        en: "\(id) is not among \(axis.listName); choose from \(list(known)), "
          + "or leave list and label out"
      )
    case .badDate(let text):
      pick(
        sv: "\(text) är ingen dag; skriv den som 2026-11-23",
        en: "\(text) is no day; write it as 2026-11-23"
      )
    case .unknownSlot(let name, let known):
      pick(
        sv: "platshållaren {{\(quoted(name))}} finns inte under placeholders på samma språk"
          + (known.isEmpty ? "" : "; där finns \(list(known))"),
        en: "{{\(quoted(name))}} is not among the placeholders of this language"
          + (known.isEmpty ? "" : "; there are \(list(known))")
      )
    case .brokenSlot(let text):
      pick(
        sv: "\(quoted(text)) är ingen hel platshållare; skriv {{namn}}",
        en: "\(quoted(text)) is no whole placeholder; write {{name}}"
      )
    case .badPattern, .unknownMove, .unknownRule, .reservedID, .needsOne, .onlyOne,
      .boundsCrossed(_, _), .otherLanguage, .example:
      voice(problem)
    case .exampleNotFound(let id):
      pick(
        sv: "mönstret \(id) hittar inte exemplet helt",
        en: "the pattern \(id) does not find the example whole"
      )
    case .exampleFound(let id):
      pick(
        sv: "mönstret \(id) hittar något i exemplet, som skulle gå fritt",
        en: "the pattern \(id) finds something in the example, which should pass"
      )
    case .vectorFails(let expected, let found):
      pick(
        sv: "texten skulle ge \(kinds(expected)), men ger \(kinds(found))",
        en: "the text should give \(kinds(expected)) but gives \(kinds(found))"
      )
    case .unknownName(let id, let known):
      pick(
        sv: "\(Console.name(id)) finns inte"
          + (known.isEmpty ? "" : "; välj bland \(list(known))"),
        en: "\(Console.name(id)) does not exist"
          + (known.isEmpty ? "" : "; choose from \(list(known))")
      )
    case .exampleFails(let expected, let found, let categories):
      pick(
        sv: "exemplet ska bli \(expected) men blir \(found)"
          + (categories.isEmpty ? "" : " (\(list(categories)))"),
        en: "the example should come out as \(expected) and comes out as \(found)"
          + (categories.isEmpty ? "" : " (\(list(categories)))")
      )
    case .loudReply(let sign):
      pick(
        sv: "\(sign) i ett fast svar; skriv utan utropstecken och emoji",
        en: "\(sign) in a fixed reply; write without exclamation marks and emoji"
      )
    case .passwordInFile(let key):
      pick(
        sv: "\(key): lösenord hör inte hemma här, utan i ~/.pgpass eller pg_service.conf",
        en: "\(key): a password does not belong here but in ~/.pgpass or pg_service.conf"
      )
    }
  }

  private func kinds(_ names: [String]) -> String {
    names.isEmpty ? pick(sv: "inget", en: "nothing") : list(names)
  }

  // A text of the file as a part of a sentence.
  func quoted(_ text: String) -> String { Console.oneLine(text, columns: 40) }

  private func yaml(_ problem: YAMLProblem) -> String {
    switch problem {
    case .syntax(let words):
      pick(sv: "går inte att läsa som YAML (\(words))", en: "can't be read as YAML (\(words))")
    case .tooDeep(let most):
      pick(sv: "nästlat djupare än \(most) nivåer", en: "nested deeper than \(most) levels")
    case .tab: pick(sv: "tabb; använd mellanslag", en: "a tab; use spaces")
    case .severalDocuments:
      pick(
        sv: "ett andra dokument efter ---; ett per fil",
        en: "a second document after ---; one a file"
      )
    case .anchor, .alias, .tag:
      pick(
        sv: "ankare, alias och taggar används inte här",
        en: "anchors, aliases and tags are not used here"
      )
    case .tooLong(let bytes, let most):
      pick(sv: "\(bytes) byte, högst \(most)", en: "\(bytes) bytes, at most \(most)")
    case .duplicateKey(let key):
      pick(sv: "nyckeln \(key) står två gånger", en: "the key \(key) stands twice")
    case .keyIsNoText: pick(sv: "en nyckel måste vara text", en: "a key must be text")
    case .unknownKey(let key, let expected):
      pick(
        sv: "okänd nyckel \(key); här väntas \(list(expected))",
        en: "unknown key \(key); expected \(list(expected))"
      )
    case .missingKey(let key): pick(sv: "nyckeln \(key) saknas", en: "the key \(key) is missing")
    case .wrongType(let expected, let found):
      pick(
        sv: "\(type(found)) där \(expectation(expected)) väntas",
        en: "\(type(found)) where \(expectation(expected)) is expected"
      )
    case .badValue(let value, let expected):
      bad(value, expected) + newer(value, expected)
    }
  }

  private func bad(_ value: String, _ expected: YAMLExpectation) -> String {
    let wanted = expectation(expected)
    if value.isEmpty {
      return pick(sv: "en tom text; \(wanted) väntas", en: "an empty text; \(wanted) is expected")
    }
    let isQuoted =
      switch expected {
      case .integer(let range): Int(value).map(range.contains) ?? false
      case .number(let range): Double(value).map(range.contains) ?? false
      case .boolean: value == "true" || value == "false"
      default: false
      }
    return isQuoted
      ? pick(
        sv: "\"\(value)\" är en text; \(wanted) utan citattecken väntas",
        en: "\"\(value)\" is a text; \(wanted) without quotation marks is expected"
      )
      : pick(
        sv: "\(value) duger inte; \(wanted) väntas",
        en: "\(value) is not allowed; \(wanted) is expected"
      )
  }

  // A version that this program has not heard of.
  private func newer(_ value: String, _ expected: YAMLExpectation) -> String {
    guard case .integer(let range) = expected, range.count == 1, let number = Int(value),
      number > range.upperBound
    else { return "" }
    return pick(
      sv: "; är filen från ett nyare Tonfall, så uppdatera programmet",
      en: "; if the file comes of a newer Tonfall, update the program"
    )
  }

  private func type(_ found: YAMLType) -> String {
    switch found {
    case .nothing: pick(sv: "ingenting", en: "nothing")
    case .scalar: pick(sv: "ett enda värde", en: "a single value")
    case .sequence: pick(sv: "en lista", en: "a list")
    case .mapping: pick(sv: "nycklar med värden", en: "keys with values")
    }
  }

  private func expectation(_ expected: YAMLExpectation) -> String {
    switch expected {
    case .text: pick(sv: "text", en: "a text")
    case .filledText: pick(sv: "en text som inte är tom", en: "a text that is not empty")
    case .integer(let range) where range.count == 1: "\(range.lowerBound)"
    case .integer(let range):
      pick(
        sv: "ett heltal \(range.lowerBound)–\(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    case .number(let range):
      pick(
        sv: "ett tal \(range.lowerBound)–\(range.upperBound)",
        en: "a number from \(range.lowerBound) to \(range.upperBound)"
      )
    case .boolean: pick(sv: "true eller false", en: "true or false")
    case .oneOf(let words): pick(sv: "ett av ", en: "one of ") + words.joined(separator: ", ")
    case .identifier:
      pick(
        sv: "ett namn av små bokstäver a–z, siffror och _",
        en: "a name of lower-case a–z, digits and _"
      )
    case .form("YYYY-MM-DD"):
      pick(sv: "en dag som 2026-11-23", en: "a day such as 2026-11-23")
    case .form("delivery_date"):
      pick(
        sv: "ett namn utan mellanslag, som delivery_date,",
        en: "a name without spaces, such as delivery_date,"
      )
    case .form("kebab-case"):
      pick(
        sv: "ett namn av små bokstäver, siffror och bindestreck, som no-blame,",
        en: "a name of lower-case letters, digits and hyphens, such as no-blame,"
      )
    case .form("emoji"): pick(sv: "en emoji", en: "one emoji")
    case .form("sv, en"): pick(sv: "sv eller en", en: "sv or en")
    case .form(let name): name
    case .list(let element): pick(sv: "en lista av ", en: "a list of ") + expectation(element)
    case .mapping: pick(sv: "nycklar med värden", en: "keys with values")
    case .either(let a, let b):
      expectation(a) + pick(sv: " eller ", en: " or ") + expectation(b)
    }
  }
}
