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
    abstract: "Say how far reviewers agree, over a file of ratings.",
    discussion: """
      The file has one JSON object a line: {"item":"7","rater":"Ada","value":"approve"}. On the scale "set" the \
      value is a list of labels, [] being an answer; null is no answer. gzip is unpacked; - is standard input. \
      No workspace is needed. What can't be judged is said with its reason, never printed as a number.

      Examples:
        tonfall agreement --ratings verdicts.jsonl --categories approve,rewrite,reject,handover
        tonfall agreement --ratings intensity.jsonl --scale ordinal --categories 0,1,2,3 --format json
      Every figure is explained in docs/agreement.md.
      """
  )

  @Option(
    name: .long,
    help: ArgumentHelp("The file of ratings; - is standard input.", valueName: "file")
  )
  var ratings: String

  @Option(name: .long, help: "How values compare.")
  var scale = Scale.nominal

  @Option(
    name: .long,
    help: ArgumentHelp(
      "All values there were to choose from, the lowest first, or all labels of sets; else those in the file.",
      valueName: "a,b,…"
    )
  )
  var categories: String?

  @Option(name: .long, help: ArgumentHelp("The field that holds the value.", valueName: "field"))
  var value = "value"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which rating counts where a reviewer rated an item several times.",
      valueName: "last|first|error"
    )
  )
  var repeats = RepeatedRatings.last

  @Option(name: .long, help: ArgumentHelp("Resamples for the intervals.", valueName: "number"))
  var replicates = 1000

  @Option(name: .long, help: ArgumentHelp("Seed of all chance.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Also alpha of every so many jointly rated items, in the file's order.",
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

  @Option(
    name: .long,
    help: ArgumentHelp("Language of what is printed: sv or en.", valueName: "sv|en")
  )
  var lang: Language?

  @Flag(name: .long, help: "Print results and errors only.")
  var quiet = false

  func validate() throws {
    guard (1...100_000).contains(replicates) else {
      throw ValidationError("--replicates is a number from 1 to 100000.")
    }
    if let window, window < 2 { throw ValidationError("--window is 2 or more.") }
  }

  func run() throws {
    let language = lang ?? Language.ofEnvironment ?? .en
    let words = CommandWords(language: language)
    let columns = try read(words)
    var options = ReportOptions()
    options.replicates = replicates
    options.seed = seed
    options.fitsModels = models
    options.window = window
    let measured: MeasuredRatings
    do throws(MeasureError) {
      measured = try MeasuredRatings(columns, measureOptions)
    } catch {
      throw CommandError.failedFile(words.measure(error, ratings), error.exitCode)
    }
    let report = AgreementReport(measured.study, options)
    switch format {
    case .text: AgreementText(measured, report, language.words, kept: repeats.kept).print()
    case .json: Console.json(AgreementJSON(measured, report).text)
    case .csv: AgreementCSV(measured, report).print()
    }
  }

  private var measureOptions: MeasureOptions {
    MeasureOptions(
      scale: scale,
      categories: categories.map { names in
        names.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
      },
      repeats: repeats.kept
    )
  }

  private static func trimmed(_ name: Substring) -> String {
    var name = name
    while name.first == " " { name.removeFirst() }
    while name.last == " " { name.removeLast() }
    return String(name)
  }

  private func read(_ words: CommandWords) throws(CommandError) -> RatingColumns {
    var fields = RatingFields()
    fields.value = value
    do throws(RatingsError) {
      let source: ByteSource
      do throws(IntakeError) { source = try ByteSource(path: ratings) } catch {
        throw .file(error)
      }
      let reader = try RatingsReader(source, fields: fields)
      var bar = ProgressBar(total: reader.totalBytes ?? 0, isQuiet: quiet)
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
        throw .failedFile(words.intake(failure, ratings), failure.exitCode)
      case .line(let line, let problem):
        throw .failedFile(words.rating(problem, "\(Console.name(ratings)):\(line)"), 1)
      }
    }
  }
}
