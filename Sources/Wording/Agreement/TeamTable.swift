/// Which rows has each part of a team's agreement, in words, and which figure stands behind each?

public import Agreement
internal import Curation

/// A part of a team's agreement as a table, for screens and commands alike.
public struct TeamTable: Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What stands over it.
    public let title: String
    /// Whether it holds numbers.
    public let isNumber: Bool
    /// The higher, the earlier it stays away where there is no room for all.
    public let priority: Int
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// Its cells.
    public let cells: [String]
    /// What it is told from; nil where no items stand behind it.
    public let key: FigureKey?
    /// How many items it is told from where those behind it are the ones that differ; nil where they are
    /// not chosen so.
    public let items: Int?
    /// Whether it asks to be looked at.
    public let isFlagged: Bool
  }

  /// The columns.
  public let columns: [Column]
  /// The rows.
  public let rows: [Row]

  init(_ columns: [Column], _ rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}

/// Makes the tables of a team's agreement.
public struct TeamTables: Sendable {
  let team: TeamAgreement
  let names: TeamNames
  let words: any Wordbook
  private let period: @Sendable (Int64) -> String

  /// Makes tables; `period` says the day of a moment in milliseconds since 1970.
  public init(
    _ team: TeamAgreement,
    _ names: TeamNames,
    _ words: any Wordbook,
    period: @escaping @Sendable (Int64) -> String
  ) {
    self.team = team
    self.names = names
    self.words = words
    self.period = period
  }

  /// The table of a part; without rows where there is nothing.
  public func table(_ part: TeamPart) -> TeamTable {
    switch part {
    case .overview: overview
    case .labels: labels
    case .pairs: pairs
    case .people: people
    case .windows: windows
    case .situations: situations
    }
  }

  private var overview: TeamTable {
    let shown = team.questions.filter { row in
      if case .intensity = row.question { false } else { true }
    }
    return TeamTable(
      [
        text(.question), number(words.heading(.items)), number(words.heading(.equal)),
        number(words.heading(.shareInterval), 2), number(words.heading(.alpha)),
        number(words.heading(.alphaInterval), 1), number("AC", 3), text(.judged, 1),
      ],
      shown.map { row in
        let isFew = row.items < TeamAgreement.leastItems
        let judged = Self.judged(row.alpha, items: row.items)
        return TeamTable.Row(
          cells: [names.question(row.question), "\(row.items)"]
            + (isFew
              ? [
                words.tooFewShort, "", "", "", "",
                words.some(row.items, of: TeamAgreement.leastItems),
              ]
              : [
                share(row.equal.figure), shares(row.equal.interval), cell(row.alpha.figure),
                interval(row.alpha.interval), cell(row.gwet.figure, isShort: true),
                judged.map(words.short) ?? "",
              ]),
          key: .question(row.question),
          items: Self.isOfTexts(row.question) ? nil : row.items,
          isFlagged: judged == .unreliable
        )
      }
    )
  }

  private var labels: TeamTable {
    TeamTable(
      [
        text(.question, 2), column(words.heading(.trait)), number(words.heading(.ratings)),
        number(words.heading(.specific)), number(words.heading(.shareInterval), 2),
        number(words.heading(.alpha)), number(words.heading(.alphaInterval), 1),
        number(words.name(.near, .ordinal), 3),
      ],
      team.answers.filter { $0.share > 0 }.map { row in
        let items = items(of: row.question)
        let isFew = items < TeamAgreement.leastItems || row.pairable < TeamAgreement.leastCases
        return TeamTable.Row(
          cells: [
            names.question(row.question), names.answer(row.answer, to: row.question),
            "\(row.pairable)",
          ]
            + (isFew
              ? [items < TeamAgreement.leastItems ? few(items) : words.tooFewShort, "", "", "", ""]
              : [
                share(row.specific.figure), shares(row.specific.interval), cell(row.alpha.figure),
                interval(row.alpha.interval), near(row),
              ]),
          key: .answer(row.question, row.answer),
          items: items,
          isFlagged: !isFew && (row.specific.figure.value ?? 1) < 0.5
        )
      }
    )
  }

  // How often two agree on how strong an emotion is, to a step.
  private func near(_ row: AnswerRow) -> String {
    guard row.question == .emotions,
      let graded = team.questions.first(where: { $0.question == .intensity(row.answer) })
    else { return "" }
    return share(graded.near.figure)
  }

  private static func isOfTexts(_ question: RatedQuestion) -> Bool {
    question == .rewriteWords || question == .rewriteLetters
  }

  private func items(of question: RatedQuestion) -> Int {
    team.questions.first { $0.question == question }?.items ?? 0
  }

  private var pairs: TeamTable {
    TeamTable(
      [
        column(words.heading(.pair)), number(words.heading(.items)), number(words.heading(.equal)),
        number(words.heading(.shareInterval), 1), number(words.heading(.kappa)),
        number(words.heading(.kappaInterval), 2),
      ],
      team.pairs.map { row in
        let isFew = row.items < TeamAgreement.leastItems
        return TeamTable.Row(
          cells: [words.both(row.first, row.second), "\(row.items)"]
            + (isFew
              ? [few(row.items), "", "", ""]
              : [
                share(row.equal.figure), shares(row.equal.interval),
                cell(row.kappa.figure, isShort: true), interval(row.kappa.interval),
              ]),
          key: .pair(row.first, row.second),
          items: row.items,
          isFlagged: false
        )
      }
    )
  }

  private var people: TeamTable {
    TeamTable(
      [
        column(words.heading(.reviewer)), number(words.heading(.items)),
        number(words.heading(.others)),
        number(words.heading(.shareInterval), 4), number(words.heading(.gold)),
        number(words.heading(.goldInterval), 4), number(words.heading(.again), 3),
        number(words.heading(.vitality), 4),
        number(words.heading(.competence), 5), text(.drift, 1), text(.leaning, 6),
      ],
      team.people.map { row in
        let isFew = row.items < TeamAgreement.leastItems
        return TeamTable.Row(
          cells: [row.name, "\(row.items)"]
            + (isFew
              ? [
                few(row.items), "", some(row.gold), shares(row.gold.interval), some(row.again), "",
                "", "",
              ]
              : [
                share(row.pairwise.figure), shares(row.pairwise.interval), some(row.gold),
                shares(row.gold.interval), some(row.again), cell(row.vitality, isShort: true),
                cell(row.competence, isShort: true), drift(row),
              ]) + [leaning(row)],
          key: row.items > 0 ? .person(row.name) : row.gold.tries > 0 ? .gold(row.name) : nil,
          items: row.items == 0 ? row.gold.tries : row.items,
          isFlagged: !team.signs(of: row).isEmpty
        )
      }
    )
  }

  private func drift(_ row: PersonRow) -> String {
    guard let drift = row.drift, let before = drift.before.figure.value,
      let after = drift.after.figure.value
    else { return "–" }
    return words.drift(before: before, after: after)
  }

  private func leaning(_ row: PersonRow) -> String {
    row.leaning.map { leaning in
      words.leaning(
        own: names.verdict(leaning.own),
        others: names.verdict(leaning.others),
        count: leaning.count,
        reverse: leaning.reverse
      )
    } ?? "–"
  }

  private var windows: TeamTable {
    TeamTable(
      [
        text(.question), text(.period), number(words.heading(.items), 2),
        number(words.heading(.alpha)), number(words.heading(.alphaInterval), 1),
        number(words.heading(.change)), text(.marks),
      ],
      team.windows.enumerated().map { place, row in
        let isFlagged = row.change?.isFlagged ?? false
        let (from, to) = (period(row.from), period(row.to))
        let isFew = row.items < TeamAgreement.leastItems
        let change = row.change.map { cell($0.figure, isShort: true) + (isFlagged ? " *" : "") }
        return TeamTable.Row(
          cells: [
            names.question(row.question), from == to ? from : "\(from) – \(to)", "\(row.items)",
          ]
            + (isFew
              ? [few(row.items), "", ""]
              : [cell(row.alpha.figure), interval(row.alpha.interval), change ?? ""])
            + [row.marks.map(words.mark).joined(separator: ", ")],
          key: .window(row.question, number(ofWindow: place)),
          items: row.items,
          isFlagged: !isFew && isFlagged
        )
      }
    )
  }

  // Windows hold the same items whichever question they are of.
  private func number(ofWindow place: Int) -> Int {
    team.windows[...place].count { $0.question == team.windows[place].question }
  }

  private var situations: TeamTable {
    TeamTable(
      [
        text(.situation), number(words.heading(.items)), number(words.heading(.equal)),
        number(words.heading(.shareInterval), 2), number(words.heading(.alpha)),
        number(words.heading(.alphaInterval), 1),
      ],
      team.situations.map { row in
        let isFew = row.items < TeamAgreement.leastItems
        let name = row.situation.map { names.answer($0, to: .situation) } ?? words.noSituation
        return TeamTable.Row(
          cells: [name, "\(row.items)"]
            + (isFew
              ? [few(row.items), "", "", ""]
              : [
                share(row.equal.figure), shares(row.equal.interval), cell(row.alpha.figure),
                interval(row.alpha.interval),
              ]),
          key: .situation(row.situation),
          items: row.items,
          isFlagged: Self.judged(row.alpha, items: row.items) == .unreliable
        )
      }
    )
  }

  /// What alpha's interval says; nil where there are too few items, or none says anything.
  static func judged(_ alpha: Measure, items: Int) -> AgreementVerdict? {
    guard items >= TeamAgreement.leastItems, let low = alpha.interval?.low else { return nil }
    return low >= 0.8 ? .reliable : low >= 0.667 ? .tentative : .unreliable
  }
}

extension TeamTables {
  private func text(_ heading: TeamHeading, _ priority: Int = 0) -> TeamTable.Column {
    column(words.heading(heading), priority)
  }

  private func column(_ title: String, _ priority: Int = 0) -> TeamTable.Column {
    TeamTable.Column(title: title, isNumber: false, priority: priority)
  }

  private func number(_ title: String, _ priority: Int = 0) -> TeamTable.Column {
    TeamTable.Column(title: title, isNumber: true, priority: priority)
  }

  private func cell(_ figure: Figure, isShort: Bool = false) -> String {
    switch figure {
    case .value(let value): words.decimal(value, digits: 2)
    case .undefined(let reason): isShort ? "–" : "– (\(words.reason(reason)))"
    }
  }

  private func few(_ items: Int) -> String {
    words.tooFewShort(items, least: TeamAgreement.leastItems)
  }

  private func share(_ figure: Figure) -> String {
    figure.value.map(words.share) ?? "–"
  }

  private func some(_ share: Share) -> String {
    share.tries == 0 ? "–" : words.some(share.successes, of: share.tries)
  }

  private func interval(_ interval: Interval?) -> String {
    interval.map { words.interval($0, digits: 2) } ?? ""
  }

  private func shares(_ interval: Interval?) -> String {
    interval.map { "\(words.share($0.low)) – \(words.share($0.high))" } ?? ""
  }
}
