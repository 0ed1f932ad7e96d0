/// How far does a workspace's team agree, on the command line?

import Agreement
import ArgumentParser
import Curation
import JSONLines
import Storage
import Wording
import Workflow

/// What `--by` asks for.
enum AgreementPart: String, ExpressibleByArgument, CaseIterable {
  case label, pair, situation, window

  var parts: [TeamPart] {
    switch self {
    case .label: [.labels]
    case .pair: [.people, .pairs]
    case .situation: [.situations]
    case .window: [.windows]
    }
  }
}

/// What `--cluster` asks for.
enum AgreementCluster: String, ExpressibleByArgument, CaseIterable {
  case conversation
}

/// A measurement of a workspace, and how it is printed.
struct TeamAgreementRun {
  let open: OpenWorkspace
  let options: TeamOptions
  let reader: Reviewer?
  let format: AgreementFormat
  let isPlain: Bool
  let isQuiet: Bool

  private var words: any Wordbook { open.language.words }
  private var commandWords: CommandWords { open.words }

  /// Prints the figures, or one part of them.
  func print(_ part: AgreementPart?) throws(CommandError) {
    let (team, scheme) = try open.attempt { () throws(StorageError) in
      (
        try open.workspace.measureAgreement(options, reader: reader),
        try open.workspace.guides().scheme
      )
    }
    switch format {
    case .json: Console.json(TeamAgreementJSON(team).text)
    case .csv:
      Console.line("question," + AgreementCSV.heading)
      for question in team.questions {
        AgreementCSV(
          question.ratings,
          question.report,
          question: FigureKey.question(question.question).text,
          showsPersons: team.agreement.showsPersons
        ).printRows()
      }
      AgreementCSV.print(team.agreement.leftOut)
    case .text: text(team.agreement, scheme, part?.parts ?? [.overview])
    }
  }

  private func text(_ team: TeamAgreement, _ scheme: LabelScheme, _ parts: [TeamPart]) {
    let names = TeamNames(scheme, open.language)
    let tables = TeamTables(team, names, words) { milliseconds in
      let at = Timestamp(milliseconds: milliseconds)
      return open.language.words.day(at, offsetMinutes: World.offsetSeconds(at) / 60)
    }
    let shown = parts.map(tables.table).filter { !$0.rows.isEmpty }
    if isPlain {
      for row in shown.flatMap(\.rows) { Console.plain(row.cells + [row.key?.text ?? ""]) }
      return
    }
    let sentences = TeamSentences(team, names, words)
    for line in sentences.summary { Console.line(line) }
    if parts == [.overview] {
      for line in sentences.standOut(key: "--by pair") + sentences.findings { Console.line(line) }
    }
    if parts.contains(.people) { for line in sentences.people { Console.line(line) } }
    for table in shown {
      Console.line()
      let key = commandWords.pick(sv: "svaren bakom", en: "items behind")
      Console.table(
        [" "] + table.columns.map(\.title) + [key],
        table.rows.map { row in
          [row.isFlagged ? "!" : " "] + row.cells.map(Console.name) + [row.key?.text ?? ""]
        }
      )
    }
    if shown.isEmpty, team.choice.joint > 0 { Console.line(words.nothingHere) }
    notes(sentences, team, parts)
  }

  private func notes(_ sentences: TeamSentences, _ team: TeamAgreement, _ parts: [TeamPart]) {
    if isQuiet { return }
    var notes = parts == [.overview] ? sentences.notes : []
    if parts.contains(.people), team.choice.joint > 0 || !team.people.isEmpty {
      notes.append(words.noRanking)
      if !team.showsPersons { notes.append(words.pairsForLead(words.name(.people))) }
    }
    if notes.isEmpty { return }
    Console.line()
    for line in notes { Console.line(line) }
  }

  /// Lists the items behind a figure.
  func list(behind text: String) throws(CommandError) {
    guard let key = FigureKey(text) else { throw .usage(commandWords.noFigure(text)) }
    let answer = try open.attempt { () throws(StorageError) in
      try open.workspace.items(behind: key, options, reader: reader)
    }
    var query = ItemQuery()
    switch answer {
    case .success(let items): query.only = items
    case .failure(let refusal): throw .usage(commandWords.refusal(refusal))
    }
    var printer = ItemPrinter(format == .json ? .json : .text, isPlain: isPlain, commandWords)
    var (after, count) = (ItemID?.none, 0)
    repeat {
      let page = try open.attempt { () throws(StorageError) in
        try open.workspace.list(query, reader: reader, after: after, limit: 200)
      }
      for item in page.items { printer.print(item) }
      count += page.items.count
      after = page.next
    } while after != nil && Console.isHeard
    if count == 0, format == .text, !isPlain, !isQuiet { Console.line(words.noneBehind) }
  }
}

extension CommandWords {
  /// No figure has this name.
  func noFigure(_ name: String) -> String {
    let examples =
      "verdict, verdict:approve-rewrite, emotions:ID, situation:ID, in:ID, window:1, pair:A|B"
    return pick(
      sv: "ingen siffra heter så (\(Console.name(name))): skriv till exempel \(examples)",
      en: "no figure has this name (\(Console.name(name))): write for example \(examples)"
    )
  }

  /// Why the items behind a figure are not told.
  func refusal(_ refusal: FigureRefusal) -> String {
    switch refusal {
    case .unknown(let name):
      pick(
        sv: "guiden har inget sådant (\(Console.name(name))): skriv ett id ur guides/labels.yml",
        en: "the guide has no such thing (\(Console.name(name))): write an id of guides/labels.yml"
      )
    case .nobody(let name): noReviewer(name)
    case .noWindow(let number):
      pick(
        sv: "det finns inget fönster \(number): tonfall agreement --by window visar dem som finns",
        en: "there is no window \(number): tonfall agreement --by window shows those there are"
      )
    case .notYours:
      pick(
        sv: "siffror om andra personer ser bara den som avgör: --as med dess namn",
        en: "figures of other persons are for who adjudicates: --as with their name"
      )
    }
  }
}
