/// How far does a workspace's team agree, in English?

public import Agreement

extension EnglishWords {
  /// What a part is called.
  public func name(_ part: TeamPart) -> String {
    switch part {
    case .overview: "Overview"
    case .labels: "Each answer"
    case .pairs: "Pairs"
    case .people: "Calibration"
    case .windows: "Over time"
    case .situations: "Situations"
    }
  }

  /// What a question is called.
  public func name(_ question: RatedQuestion, label: String) -> String {
    switch question {
    case .verdict: "Verdict"
    case .emotions: "Emotions"
    case .situation: "Situation"
    case .criterion: label
    case .intensity: "How strong: \(label)"
    case .rewriteWords: "Rewrites, by words"
    case .rewriteLetters: "Rewrites, by letters"
    }
  }

  /// What stands over a column.
  public func heading(_ heading: TeamHeading) -> String {
    switch heading {
    case .question: "question"
    case .judged: "says"
    case .situation: "situation"
    case .period: "when"
    case .marks: "meanwhile"
    case .others: "as another"
    case .gold: "as is known"
    case .goldInterval: "known, 95 %"
    case .leaning: "direction"
    case .drift: "first and second half"
    case .shareInterval: "share, 95 %"
    case .alphaInterval: "alpha, 95 %"
    case .kappaInterval: "kappa, 95 %"
    }
  }

  /// How many items have two ratings, and why.
  public func doubles(_ choice: DoublesChoice) -> String {
    let part = choice.rated == 0 ? 0 : Double(choice.joint) / Double(choice.rated)
    var parts: [String] = []
    if choice.drawn > 0 || choice.calibrated == 0 {
      parts.append(
        "\(Grouped(choice.drawn).english) drawn by chance (share \(share(choice.share)), seed "
          + "\(choice.seed))"
      )
    }
    if choice.calibrated > 0 {
      let rounds = choice.rounds.map(String.init).joined(separator: ", ")
      parts.append(
        "\(Grouped(choice.calibrated).english) in calibration round"
          + "\(choice.rounds.count == 1 ? "" : "s") \(rounds)"
      )
    }
    if choice.raised > 0 {
      parts.append(
        "\(Grouped(choice.raised).english) since a rejection, a hand-over or a red item needs two"
      )
    }
    return "\(Grouped(choice.joint).english) of \(Grouped(choice.rated).english) rated items "
      + "(\(share(part))) have two ratings or more: \(parts.joined(separator: ", "))."
  }

  /// No item has two ratings yet.
  public func noDoubles(share: Double) -> String {
    share == 0
      ? "No item has two ratings yet. overlap in tonfall.yml says how many items get several "
        + "reviewers; now it is none."
      : "No item has two ratings yet. \(self.share(share)) of the items are drawn for several "
        + "reviewers; figures come when two have judged the same one."
  }

  /// There are too few, and enough of them in so many days.
  public func tooFew(_ items: Int, least: Int, days: Int) -> String {
    "Too few: \(items) of \(least), about \(days == 1 ? "a day" : "\(days) days") at this pace."
  }

  /// There are too few, in a cell of a table.
  public func tooFewShort(_ items: Int, least: Int) -> String {
    "too few: \(items) of \(least)"
  }

  /// What does not count, and why.
  public func leftOut(_ ratings: LeftOutRatings) -> String {
    let parts = [
      (ratings.corrections, "later corrections"),
      (ratings.informed, "given after others' could be seen"),
      (ratings.takenBack, "taken back"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\(Grouped($0.0).english) \($0.1)" }
    return "Not counted: \(said.joined(separator: ", "))."
  }

  /// So many items may still come to the reader, and are in no figure.
  public func leftOut(waiting: Int) -> String {
    waiting == 1
      ? "1 item that may still come to you is left out."
      : "\(Grouped(waiting).english) items that may still come to you are left out."
  }

  /// So many ratings set a rule of the voice guide aside.
  public func overridden(_ count: Int) -> String {
    "\(Grouped(count).english) of the ratings set a rule of the voice guide aside."
  }

  /// What alpha's interval says, in a cell of a table.
  public func short(_ verdict: AgreementVerdict) -> String {
    switch verdict {
    case .reliable: "reliable"
    case .tentative: "tentative"
    case .unreliable: "unreliable"
    }
  }

  /// What a sentence below is about.
  public func about(_ question: String, _ sentence: String) -> String { "\(question): \(sentence)" }

  /// Two reviewers gave the same verdict.
  public func sameVerdict(_ share: Double) -> String {
    "Reviewers gave the same verdict on \(self.share(share)) of doubly reviewed items."
  }

  /// Of a rare verdict nobody ever agreed.
  public func neverAgreed(_ name: String, share: Double, of count: Int) -> String {
    "For \(name) (\(self.share(share)) of the ratings) they agreed in 0 of \(count) cases: it needs "
      + "clearer rules."
  }

  /// What happened.
  public func mark(_ mark: SeriesMark) -> String {
    switch mark {
    case .guides(let version): "guide v\(version)"
    case .joined(let count): count == 1 ? "1 new reviewer" : "\(count) new reviewers"
    case .left(let count): count == 1 ? "1 stopped" : "\(count) stopped"
    }
  }

  /// The direction of a reviewer's differences.
  public func leaning(own: String, others: String, count: Int, reverse: Int) -> String {
    "\(own) where others say \(others): \(count), the other way \(reverse)"
  }

  /// How often a reviewer agreed before and after.
  public func drift(before: Double, after: Double) -> String {
    "\(share(before)), then \(share(after))"
  }

  /// So many reviewers stand out.
  public func standOut(_ count: Int, part: String, key: String) -> String {
    (count == 1 ? "1 reviewer stands out" : "\(count) reviewers stand out")
      + ": see \(part) (\(key))."
  }

  /// Nobody does.
  public var nobodyStandsOut: String { "Nobody stands out by more than chance." }

  /// A reviewer says the same as another one less often than the others do.
  public func apart(own: Double, others: Double, scatters: Bool) -> String {
    "says the same as another in \(share(own)) of cases, the others among themselves in "
      + share(others) + (scatters ? ", and differs in no one direction" : "")
  }

  /// A reviewer says what is known so many times of so many.
  public func asKnown(_ right: Int, of all: Int) -> String {
    "right in \(some(right, of: all)) with a known answer"
  }

  /// A reviewer says one thing where others say another.
  public func direction(own: String, others: String, count: Int, reverse: Int) -> String {
    "says \(own) where others say \(others), \(count) times; the other way \(reverse)"
  }

  /// A reviewer gives a verdict in another share of cases than before.
  public func habit(_ name: String, before: Double, after: Double) -> String {
    "said \(name) in \(share(before)) of cases, later in \(share(after)); the others did not"
  }

  /// A reviewer said the same as another one more often before.
  public func changed(before: Double, after: Double) -> String {
    "said the same as another in \(share(before)) of cases, later in \(share(after))"
  }

  /// What to do about what stands out.
  public func advice(_ sign: PersonSign, series: String) -> String {
    switch sign {
    case .changed: "\(series) shows whether the guide changed then."
    case .direction: "A rule of their own, and perhaps the right one: settle it in the guide."
    case .apart: "Look at the items, and talk."
    }
  }

  /// Items without a situation.
  public var noSituation: String { "no situation" }

  /// Lines of persons are no order of persons.
  public var noRanking: String {
    "Where intervals overlap there is no order between people, and who differs may be right."
  }

  /// Who sees the pairs.
  public func pairsForLead(_ part: String) -> String {
    "Pairs are shown to who adjudicates. Your own line is in \(part)."
  }

  /// Too few items for a first period.
  public func noWindows(_ joint: Int, least: Int) -> String {
    "Nothing to show yet: the first period takes \(least) jointly reviewed items, and there are "
      + "\(joint). Go on reviewing to fill it."
  }

  /// No item has two ratings.
  public var noJointItems: String {
    "Nothing to show yet: no item was reviewed by two. Go on reviewing to fill this."
  }

  /// Sentences without room.
  public func moreSentences(_ count: Int) -> String {
    "… \(count) more " + (count == 1 ? "sentence" : "sentences") + " in a taller window"
  }

  /// The part has no row.
  public var nothingHere: String { "Nothing to show yet." }

  /// There are no items behind the figure.
  public var noneBehind: String { "No items behind this figure that you may see." }

  /// The items behind a figure are being looked for.
  public var lookingBehind: String { "Looking for the items behind the figure …" }

  /// What the line of the home screen says about agreement.
  public var homeAgreement: String { "how alike we judge" }

  /// A list of the items behind a figure, in its heading.
  public var behindFigure: String { "behind the figure" }

  /// The same where it has the items that differ alone.
  public func behindFigure(_ differing: Int, of items: Int) -> String {
    "\(behindFigure): \(differing) of \(items), those that differ"
  }

  /// The figures are being computed.
  public var computing: String { "Computing …" }

  /// A share in whole percent with its sign.
  public func share(_ share: Double) -> String { "\(percent(share)) %" }

  /// Some of some.
  public func some(_ some: Int, of all: Int) -> String { "\(some) of \(all)" }
}
