/// How do files of conversations get in?

public import ArgumentParser
public import Curation
import Digests
import Intake
import Workflow

/// Which replies become items, on the command line.
extension ReplySelection: ExpressibleByArgument {}

/// `tonfall import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring conversations in from files.",
    discussion: """
      The form is recognised from the content and said; gzip is unpacked. The same file again adds nothing, and an \
      import that was stopped is completed by running it again. Lines that can't be taken are listed in a report; \
      the others come in. A dry run prints them instead. What came in is made searchable at the end; that can be \
      stopped at any time and goes on with the next search.

      Examples:
        tonfall import chats.jsonl
        tonfall import svar.csv --map customer=Fråga,reply=Svar --batch april
        zcat chats.jsonl.gz | tonfall import - --source webchat
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: ArgumentHelp("The files; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Read as: \(IntakeForms.all.map(\.name).joined(separator: ", ")); else recognised.",
      valueName: "form"
    )
  )
  var format: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Columns of a table: customer=Fråga,reply=Svar.",
      valueName: "field=column,…"
    )
  )
  var map: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Source of conversations that name none; else the file's name.",
      valueName: "name"
    )
  )
  var source: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Language of conversations that name none.", valueName: "sv|en")
  )
  var language: String?

  @Option(name: .long, help: ArgumentHelp("A name for what comes in together.", valueName: "name"))
  var batch: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The bot's version, where the file says none.", valueName: "version")
  )
  var botVersion: String?

  @Option(name: .long, help: "Review the last reply of a conversation, or every one.")
  var replies = ReplySelection.last

  @Flag(name: .long, help: "Store nothing; say what would come in.")
  var dryRun = false

  @Flag(
    name: .long,
    help: "Leave what came in to be made searchable by the next search."
  )
  var noSearchIndex = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Don't look for personal data, for who needs a person, nor at the voice: nothing is marked and nobody jumps the queue until tonfall screen; an export still looks."
    )
  )
  var noScreening = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where lines that were not taken are listed: a new file, or an earlier report, which is replaced; else rejected/ in the workspace.",
      valueName: "file"
    )
  )
  var rejects: String?

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let mapping = try mapping(words)
    let report = RejectionReport(try reportTarget(open, words))
    var total = ImportCounts()
    var code: Int32 = 0
    for file in files {
      report.beginFile()
      let (counts, failure) = importFile(file, mapping, report, open, words)
      total += counts
      if let failure {
        // The other files go on.
        Console.note("tonfall: " + words.sentence(failure))
        code = max(code, failure.exitCode)
      }
    }
    report.close()
    Console.line(words.imported(total, isDryRun: dryRun))
    if let failure = report.failure {
      Console.note("tonfall: " + words.reportFailed(words.sentence(failure)))
      code = max(code, failure.exitCode)
    }
    if report.count > 0 {
      Console.note(words.rejected(report.count, report: report.path))
      code = max(code, 1)
    }
    code = max(code, makeSearchable(open, words))
    if code != 0 { throw ExitCode(code) }
  }

  // What came in can be searched; what keeps that from being done is said, and nothing is lost.
  private func makeSearchable(_ open: OpenWorkspace, _ words: CommandWords) -> Int32 {
    if dryRun || noSearchIndex { return 0 }
    do throws(CommandError) {
      let added = try SearchIndexing(open, isQuiet: options.quiet).complete()
      if added > 0, !options.quiet { Console.note(words.indexed(added)) }
      return 0
    } catch {
      Console.note("tonfall: " + words.notIndexed(words.sentence(error)))
      return error.exitCode
    }
  }

  // What is wrong with the options is said before anything is stored.
  private func mapping(_ words: CommandWords) throws(CommandError) -> ColumnMapping? {
    let names = [
      ("--source", source), ("--language", language), ("--batch", batch),
      ("--bot-version", botVersion),
    ]
    for case (let option, let name?) in names where name.allSatisfy(\.isWhitespace) {
      throw .usage(
        words.pick(
          sv: "inget står efter \(option): skriv ett värde, eller utelämna \(option)",
          en: "nothing stands behind \(option): write a value, or leave \(option) out"
        )
      )
    }
    let mapping: ColumnMapping?
    do throws(IntakeError) {
      if let format { _ = try IntakeForms.named(format) }
      mapping = try map.map { text throws(IntakeError) in try ColumnMapping(parsing: text) }
    } catch {
      throw .failedFile(words.intake(error, "--map"), error.exitCode)
    }
    let columns = mapping?.columns.values.sorted() ?? []
    if let twice = zip(columns, columns.dropFirst()).first(where: { $0 == $1 })?.0 {
      throw .usage(
        words.pick(
          sv: "kolumnen \(twice) står för två fält (--map): ange en kolumn för varje fält",
          en: "the column \(twice) stands for two fields (--map): name a column for each field"
        )
      )
    }
    return mapping
  }

  private func reportTarget(
    _ open: OpenWorkspace,
    _ words: CommandWords
  ) throws(CommandError) -> RejectionReport.Target {
    if let rejects {
      try RejectionReport.check(rejects, apartFrom: files + open.ownFiles, words)
      return dryRun ? .screen : .file(rejects)
    }
    if dryRun { return .screen }
    return .new(
      folder: open.folder + "/rejected",
      name: RejectionReport.name(of: files.first ?? "-")
    )
  }

  // What came in of a file, and why that is not all of it.
  private func importFile(
    _ file: String,
    _ mapping: ColumnMapping?,
    _ report: RejectionReport,
    _ open: OpenWorkspace,
    _ words: CommandWords
  ) -> (ImportCounts, CommandError?) {
    let reader: ConversationReader
    let digest = FileDigest()
    do throws(IntakeError) {
      let bytes = try ByteSource(path: file)
      bytes.onBytes = digest.add
      reader = try ConversationReader(
        bytes,
        options: IntakeOptions(
          form: format,
          source: source ?? Self.sourceName(file),
          mapping: mapping,
          language: language,
          botVersion: botVersion
        )
      )
    } catch {
      return (ImportCounts(), .failedFile(words.intake(error, file), error.exitCode))
    }
    if mapping != nil, !Self.isTable(reader.form) { Console.note(words.mapNotUsed(file)) }
    var bar = ProgressBar(total: reader.totalBytes ?? 0, isQuiet: options.quiet)
    defer { bar.finish() }
    do throws(ImportFailure) {
      let counts = try open.workspace.importConversations(
        reader,
        file: Files.name(of: file),
        options: ImportOptions(
          replies: replies,
          batch: batch,
          isDryRun: dryRun,
          isScreened: !noScreening,
          digest: digest.finish
        )
      ) { step in
        switch step {
        case .notice(let notice):
          if !options.quiet { Console.note(words.notice(notice, file)) }
        case .foreignLanguage(let tag):
          if !options.quiet { Console.note(words.foreignLanguage(tag, file)) }
        case .redWithoutReply(let line, let id):
          Console.note(words.redWithoutReply(file, line: line, id: id))
        case .otherSituation(let name):
          if !options.quiet { Console.note(words.otherSituation(name, file)) }
        case .rejected(let rejection): report.add(rejection, of: file, words)
        case .progress(let count):
          bar.update(
            reader.bytesRead,
            count: count,
            unit: words.pick(sv: "samtal", en: "conversations"),
            left: words.timeLeft
          )
        }
      }
      return (counts, nil)
    } catch {
      switch error {
      case .store(let failure, let counts):
        return (counts, .store(failure, path: open.storePath))
      case .intake(let failure, let counts):
        return (counts, .failedFile(words.intake(failure, file), failure.exitCode))
      }
    }
  }

  private static func isTable(_ form: any IntakeForm) -> Bool { form.name == "csv" }

  // The name that stays the same from one import of the file to the next.
  private static func sourceName(_ file: String) -> String {
    if file == "-" { return "stdin" }
    var name = Files.name(of: file)
    for ending in [".gz", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".txt"]
    where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
      name.removeLast(ending.count)
    }
    return name
  }
}

/// The SHA-256 of a file's bytes while they are read.
private final class FileDigest {
  private var hash = SHA256()

  func add(_ bytes: UnsafeRawBufferPointer) { hash.update(bytes) }

  func finish() -> [UInt8]? { hash.finish().bytes }
}
