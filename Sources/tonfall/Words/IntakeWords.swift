/// How is a file said that can't be read, and what is noticed about one that can?

import Glibc
import Intake

extension IntakeError {
  /// 2 where the command was wrong, 3 where the file could not be opened, 1 where its content falls
  /// short.
  var exitCode: Int32 {
    switch self {
    case .unknownForm, .badMapping, .unknownField, .fieldMappedTwice, .unknownColumn,
      .ambiguousColumn,
      .columnsNotRecognised, .fieldNotMapped:
      2
    case .notFound, .noPermission, .folder, .notAFile, .openFailed, .readFailed, .outOfMemory: 3
    case .emptyFile, .binaryFile, .gzipCorrupt, .gzipTruncated, .gzipBomb, .formNotRecognised: 1
    }
  }
}

extension CommandWords {
  /// Why a whole file can't be read, or not to its end; what came before that was stored unless
  /// `isKept` is false.
  func intake(_ error: IntakeError, _ file: String, isKept: Bool = true) -> String {
    let before =
      isKept ? pick(sv: "raderna före är inne; ", en: "the lines before it are in; ") : ""
    return switch error {
    case .notFound(let path): self.file(path, ENOENT)
    case .noPermission(let path): self.file(path, EACCES)
    case .folder(let path):
      pick(
        sv: "det är en mapp, ingen fil (\(path)): ange filerna i den",
        en: "it is a folder, not a file (\(path)): name the files in it"
      )
    case .notAFile(let path):
      pick(
        sv: "det är ingen vanlig fil (\(path)): läs den genom ett rör med - som filnamn",
        en: "it is no ordinary file (\(path)): pipe it in with - as the file's name"
      )
    case .openFailed(let path, let code): self.file(path, code)
    case .readFailed(let byte, let code):
      pick(
        sv:
          "läsningen gick fel (\(file), byte \(byte)): \(reason(code)); kör om",
        en:
          "reading failed (\(file), byte \(byte)): \(reason(code)); run it again"
      )
    case .emptyFile:
      pick(
        sv: "filen är tom (\(file)): kontrollera exporten",
        en: "the file is empty (\(file)): check its export"
      )
    case .binaryFile(let kind): binary(kind, file)
    case .gzipCorrupt(let byte):
      pick(
        sv:
          "gzip-filen är skadad (\(file), byte \(byte)): \(before)hämta filen på nytt",
        en:
          "the gzip file is damaged (\(file), byte \(byte)): \(before)fetch it again"
      )
    case .gzipTruncated(let byte):
      pick(
        sv:
          "gzip-filen är avkortad (\(file), byte \(byte)): \(before)hämta filen på nytt",
        en:
          "the gzip file is cut off (\(file), byte \(byte)): \(before)fetch it again"
      )
    case .gzipBomb(let byte, let ratio):
      pick(
        sv:
          "gzip-filen sväller mer än \(ratio) gånger (\(file), byte \(byte)): packa upp den själv om du litar på den",
        en:
          "the gzip file expands more than \(ratio) times (\(file), byte \(byte)): unpack it if you trust it"
      )
    case .outOfMemory:
      pick(
        sv: "minnet räcker inte (\(file)): stäng andra program och kör om",
        en: "out of memory (\(file)): close other programs and run it again"
      )
    case .unknownForm(let name, let known):
      pick(
        sv: "okänd form (--format \(name)): välj \(list(known))",
        en: "unknown form (--format \(name)): choose \(list(known))"
      )
    case .formNotRecognised:
      pick(
        sv: "formen känns inte igen (\(file)): ange den med --format, en av \(list(forms))",
        en: "the form is not recognised (\(file)): name it with --format, one of \(list(forms))"
      )
    default: mapping(error, file)
    }
  }

  private func mapping(_ error: IntakeError, _ file: String) -> String {
    switch error {
    case .badMapping(let part):
      pick(
        sv: "--map går inte att läsa (\(part)): skriv fält=kolumn, som customer=Fråga",
        en: "--map can't be read (\(part)): write field=column, such as customer=Question"
      )
    case .unknownField(let name, let known):
      pick(
        sv: "inget fält heter så (--map \(name)): fälten är \(list(known))",
        en: "no field has this name (--map \(name)): the fields are \(list(known))"
      )
    case .fieldMappedTwice(let name):
      pick(
        sv: "fältet står två gånger (--map \(name)): ange en kolumn för det",
        en: "the field stands twice (--map \(name)): name one column for it"
      )
    case .unknownColumn(let name, let columns):
      pick(
        sv: "kolumnen \(name) finns inte (\(file)): kolumnerna är \(list(columns))",
        en: "there is no column \(name) (\(file)): the columns are \(list(columns))"
      )
    case .ambiguousColumn(let name):
      pick(
        sv: "flera kolumner heter \(name) (\(file)): döp om dem, eller ange en annan med --map",
        en: "several columns are called \(name) (\(file)): rename them, or name another with --map"
      )
    case .columnsNotRecognised(let columns):
      pick(
        sv: "kolumnerna känns inte igen (\(file)): ange dem med --map, till exempel "
          + "--map customer=Fråga,reply=Svar; de heter \(list(columns))",
        en: "the columns are not recognised (\(file)): name them with --map, for example "
          + "--map customer=Question,reply=Answer; they are \(list(columns))"
      )
    case .fieldNotMapped(let name, let columns):
      pick(
        sv:
          "ingen kolumn för \(name) (\(file)): ange den med --map \(name)=KOLUMN; de heter \(list(columns))",
        en:
          "no column for \(name) (\(file)): name it with --map \(name)=COLUMN; they are \(list(columns))"
      )
    default: "\(error)"
    }
  }

  private var forms: [String] { IntakeForms.all.map(\.name) }

  private func binary(_ kind: BinaryKind, _ file: String) -> String {
    let what =
      switch kind {
      case .zip: pick(sv: "ett ZIP-arkiv eller kalkylark", en: "a ZIP archive or a spreadsheet")
      case .pdf: "PDF"
      case .sqlite: pick(sv: "en SQLite-databas", en: "a SQLite database")
      case .parquet: "Parquet"
      case .utf32: "UTF-32"
      case .other: pick(sv: "binärdata", en: "binary data")
      }
    return pick(
      sv: "filen är ingen text utan \(what) (\(file)): exportera den som JSON Lines eller CSV",
      en: "the file is no text but \(what) (\(file)): export it as JSON Lines or CSV"
    )
  }

  /// Something noticed about a file.
  func notice(_ notice: IntakeNotice, _ file: String) -> String {
    switch notice {
    case .form(let name): recognised(file, name)
    case .gzip: pick(sv: "\(file): gzip, packas upp", en: "\(file): gzip, unpacked")
    case .encoding(let encoding, let guessed):
      guessed
        ? pick(
          sv: "\(file): teckenkodning \(self.encoding(encoding)), gissad",
          en: "\(file): encoding \(self.encoding(encoding)), guessed"
        )
        : pick(
          sv: "\(file): teckenkodning \(self.encoding(encoding))",
          en: "\(file): encoding \(self.encoding(encoding))"
        )
    case .encodedTwice:
      pick(
        sv: "\(file): å, ä och ö ser ut att vara kodade två gånger (Ã¤ för ä) och kommer in så; "
          + "rätta filen och importera den i stället: iconv -f UTF-8 -t WINDOWS-1252 FIL > ny",
        en: "\(file): its letters seem to be encoded twice (Ã¤ for ä) and come in like that; "
          + "mend the file and import that instead: iconv -f UTF-8 -t WINDOWS-1252 FILE > new"
      )
    case .unknownKey(let key):
      pick(
        sv: "\(file): okänd nyckel \(key), sparas bland övriga uppgifter",
        en: "\(file): unknown key \(key), kept in the meta data"
      )
    case .ignoredTurnKey(let key):
      pick(
        sv: "\(file): nyckeln \(key) i en replik sparas inte",
        en: "\(file): the key \(key) of a turn is not kept"
      )
    case .unreadTime(let text, let line):
      pick(
        sv: "\(file):\(line): tiden \(text) förstås inte, repliken sparas utan tid",
        en:
          "\(file):\(line): the time \(text) is not understood, the turn is kept without it"
      )
    case .roundedID(let text, let line):
      pick(
        sv: "\(file):\(line): id \(text) ser avrundat ut av ett kalkylprogram",
        en: "\(file):\(line): the id \(text) looks rounded by a spreadsheet"
      )
    case .columns(let uses):
      Console.name(file) + ": " + list(uses.map { "\($0.field.rawValue)=\($0.column)" })
    case .columnsInMeta(let columns):
      pick(
        sv: "\(file): sparas bland övriga uppgifter: \(list(columns))",
        en: "\(file): kept in the meta data: \(list(columns))"
      )
    }
  }

  /// That somebody in need wrote and no reply is there to review.
  func redWithoutReply(_ file: String, line: Int, id: String?) -> String {
    let name = id.map { " " + Console.oneLine($0, columns: 60) } ?? ""
    return pick(
      sv: "\(file):\(line): samtalet\(name) är rött och har inget svar från boten att granska: "
        + "läs det nu, ingen annan får se det",
      en: "\(file):\(line): the conversation\(name) is red and has no reply by the bot to review: "
        + "read it now, nobody else will see it"
    )
  }

  /// That no voice guide looks at what comes in a language.
  func foreignLanguage(_ tag: String, _ file: String) -> String {
    let tag = Console.oneLine(tag, columns: 24)
    return pick(
      sv: "\(file): språket \(tag) har ingen röstguide (det finns för sv och en): "
        + "svaren kommer in, men ingen regel om tonen gäller dem",
      en: "\(file): the language \(tag) has no voice guide (there are those for sv and en): "
        + "its replies come in, but no rule on tone holds for them"
    )
  }

  /// That what a file says a conversation is about is no situation.
  func otherSituation(_ name: String, _ file: String) -> String {
    let name = Console.oneLine(name, columns: 40)
    return pick(
      sv: "\(file): ärendet \(name) finns inte bland etiketterna (guides/labels.yml): "
        + "det står kvar bland övriga uppgifter",
      en: "\(file): the situation \(name) is none of the labels (guides/labels.yml): "
        + "it stays in the meta data"
    )
  }

  private func encoding(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf8WithMark: pick(sv: "UTF-8 med BOM", en: "UTF-8 with a BOM")
    case .utf16LittleEndian: "UTF-16 LE"
    case .utf16BigEndian: "UTF-16 BE"
    case .windows1252: "Windows-1252"
    case .macRoman: "MacRoman"
    }
  }
}
