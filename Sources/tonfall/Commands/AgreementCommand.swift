/// How far do reviewers agree?

public import Agreement
public import ArgumentParser
import Intake
import Wording
import Workflow

/// How values compare, on the command line.
extension Scale: ExpressibleByArgument {}

/// What happens where a reviewer rated an item several times.
enum RepeatedRatings: String, ExpressibleByArgument, CaseIterable {
  case last, first, error

  var kept: Repeats? { Repeats(rawValue: rawValue) }
}

/// How a report of agreement is printed.
enum AgreementFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// `tonfall agreement`.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Say how far reviewers agree, in the workspace or over a file of ratings.",
    discussion: """
      In the workspace each reviewer's first blind submission counts; later corrections never do. Who adjudicates \
      sees persons in pairs and beside the others (--by pair), a reviewer their own line. --items lists the items \
      behind a figure: verdict, verdict:reject, verdict:approve-rewrite, emotions:ID, situation:ID, criterion:ID, \
      intensity:ID, rewrites, in:ID (a situation), window:1, pair:A|B, reviewer:A, gold:A.

      With --ratings no workspace is needed. The file has one JSON object a line: {"item":"7","rater":"Ada","value":"approve"}. On the scale "set" the \
      value is a list of labels, [] being an answer; null is no answer. gzip is unpacked; - is standard input. What can't be judged is said with its reason, never printed as a number.

      Examples:
        tonfall agreement
        tonfall agreement --by pair --as lena
        tonfall agreement --items verdict:approve-rewrite
        tonfall agreement --ratings verdicts.jsonl --categories approve,rewrite,reject,handover
        tonfall agreement --ratings intensity.jsonl --scale ordinal --categories 0,1,2,3 --format json
      Every figure is explained in docs/agreement.md.
      """
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var printing: PlainOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A part of the workspace's agreement in place of the overview.",
      valueName: "label|pair|situation|window"
    )
  )
  var by: AgreementPart?

  @Option(
    name: .long,
    help: ArgumentHelp("List the items behind a figure of the workspace.", valueName: "figure")
  )
  var items: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who looks; else the account's own name.", valueName: "name")
  )
  var reader: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Resample whole conversations, whose items tell less than as many strangers.",
      valueName: "conversation"
    )
  )
  var cluster: AgreementCluster?

  @Flag(
    name: .long,
    help: "Only items of the workspace that chance drew for several reviewers; none of a round."
  )
  var drawn = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A file of ratings in place of the workspace; - is standard input.",
      valueName: "file"
    )
  )
  var ratings: String?

  @Option(name: .long, help: "How values of the file compare: nominal, ordinal, interval or set.")
  var scale: Scale?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "All values there were to choose from, the lowest first, or all labels of sets; else those in the file.",
      valueName: "a,b,…"
    )
  )
  var categories: String?

  @Option(name: .long, help: ArgumentHelp("The field that holds the value.", valueName: "field"))
  var value: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which rating counts where a reviewer rated an item several times.",
      valueName: "last|first|error"
    )
  )
  var repeats: RepeatedRatings?

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp("Resamples for the intervals.", valueName: "number")
  )
  var replicates = 1000

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp("Seed of all chance.", valueName: "number")
  )
  var seed: UInt64 = 1

  @Option(
    name: .long,
    parsing: .unconditional,
    help: ArgumentHelp(
      "Alpha of every so many jointly rated items: of a file in its order; of the workspace else 100, or 30.",
      valueName: "items"
    )
  )
  var window: Int?

  @Flag(
    inversion: .prefixedNo,
    help: "Fit Dawid-Skene and MACE; else only up to 100,000 ratings."
  )
  var models: Bool?

  @Option(name: .long, help: "How to print.")
  var format = AgreementFormat.text

  func validate() throws {
    guard (1...100_000).contains(replicates) else {
      throw ValidationError("--replicates is a number from 1 to 100000.")
    }
    if let categories, categories.allSatisfy({ $0 == " " || $0 == "," }) {
      throw ValidationError("--categories has no value: name them all, with commas.")
    }
    if let window, window < 2 { throw ValidationError("--window is 2 or more.") }
    let ofFiles: [(String, Bool)] = [
      ("--scale", scale != nil), ("--categories", categories != nil), ("--value", value != nil),
      ("--repeats", repeats != nil),
    ]
    let ofWorkspaces: [(String, Bool)] = [
      ("--by", by != nil), ("--items", items != nil), ("--as", reader != nil),
      ("--cluster", cluster != nil), ("--drawn", drawn), ("--plain", printing.plain),
      ("--workspace", options.workspace != nil),
    ]
    let odd = (ratings == nil ? ofFiles : ofWorkspaces).filter(\.1).map(\.0)
    if let first = odd.first {
      throw ValidationError(
        ratings == nil ? "\(first) goes with --ratings." : "\(first) does not go with --ratings."
      )
    }
    if items != nil, by != nil { throw ValidationError("--items and --by exclude each other.") }
  }

  func run() throws {
    guard let ratings else { return try runOnWorkspace() }
    let language = options.lang ?? Language.ofEnvironment ?? .en
    let words = CommandWords(language: language)
    let columns = try read(ratings, words)
    var report = ReportOptions()
    report.replicates = replicates
    report.seed = seed
    report.fitsModels = models
    report.window = window
    let measured: MeasuredRatings
    do throws(MeasureError) {
      measured = try MeasuredRatings(columns, measureOptions)
    } catch {
      throw CommandError.failedFile(words.measure(error, ratings), error.exitCode)
    }
    let figures = AgreementReport(measured.study, report)
    let kept = (repeats ?? .last).kept
    switch format {
    case .text: AgreementText(measured, figures, language.words, kept: kept).print()
    case .json: Console.json(AgreementJSON(measured, figures).text)
    case .csv: AgreementCSV(measured, figures).print()
    }
  }

  private func runOnWorkspace() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let known = try open.knownReviewer(reader)
    if let reader, known == nil {
      throw CommandError.usage(open.words.noReviewer(reader))
    }
    var measuring = TeamOptions()
    measuring.replicates = replicates
    measuring.seed = seed
    measuring.fitsModels = models
    measuring.window = window
    measuring.byConversation = cluster == .conversation
    measuring.drawnOnly = drawn
    let run = TeamAgreementRun(
      open: open,
      options: measuring,
      reader: known,
      format: format,
      isPlain: printing.plain,
      isQuiet: options.quiet
    )
    if let items { try run.list(behind: items) } else { try run.print(by) }
  }

  private var measureOptions: MeasureOptions {
    MeasureOptions(
      scale: scale ?? .nominal,
      categories: categories.map { names in
        names.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
      },
      repeats: (repeats ?? .last).kept
    )
  }

  private static func trimmed(_ name: Substring) -> String {
    var name = name
    while name.first == " " { name.removeFirst() }
    while name.last == " " { name.removeLast() }
    return String(name)
  }

  private func read(_ ratings: String, _ words: CommandWords) throws(CommandError) -> RatingColumns
  {
    var fields = RatingFields()
    fields.value = value ?? fields.value
    do throws(RatingsError) {
      let source: ByteSource
      do throws(IntakeError) { source = try ByteSource(path: ratings) } catch {
        throw .file(error)
      }
      let reader = try RatingsReader(source, fields: fields)
      var bar = ProgressBar(total: reader.totalBytes ?? 0, isQuiet: options.quiet)
      defer { bar.finish() }
      return try reader.read { count in
        bar.update(
          reader.bytesRead,
          count: count,
          unit: words.pick(sv: "bedömningar", en: "ratings"),
          left: words.timeLeft
        )
      }
    } catch {
      switch error {
      case .file(let failure):
        throw .failedFile(words.intake(failure, ratings, isKept: false), failure.exitCode)
      case .line(let line, let problem):
        throw .failedFile(words.rating(problem, "\(Console.name(ratings)):\(line)"), 1)
      }
    }
  }
}
