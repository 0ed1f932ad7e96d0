/// Which keys has a team's agreement as JSON?

import Agreement
import Curation
import JSONLines
import Workflow

/// A team's agreement as one line of JSON; the keys are described in docs/agreement.md.
struct TeamAgreementJSON {
  private var line = LineWriter(capacity: 1 << 16)
  private let team: TeamAgreement

  init(_ measured: MeasuredTeam) {
    team = measured.agreement
    line.beginObject()
    counts()
    line.key("questions")
    line.beginObject()
    for question in measured.questions {
      line.key(text: FigureKey.question(question.question).text)
      let object = AgreementJSON(question, showsPersons: team.showsPersons).text
      line.raw(Array(object.utf8))
    }
    line.endObject()
    rewrites()
    situations()
    windows()
    people()
    line.endObject()
  }

  /// The line, without its end.
  var text: String { line.text }

  private mutating func integers(_ numbers: KeyValuePairs<String, Int>) {
    for (key, number) in numbers {
      line.key(text: key)
      line.integer(number)
    }
  }

  private mutating func counts() {
    let choice = team.choice
    integers([
      "rated": choice.rated, "joint": choice.joint, "drawn": choice.drawn,
      "calibrated": choice.calibrated, "raised": choice.raised,
    ])
    line.key("overlap")
    line.beginObject()
    line.key("share")
    line.number(choice.share)
    integers(["reviewers": choice.reviewers, "seed": choice.seed])
    line.endObject()
    line.key("tooFew")
    line.bool(team.isTooSmall)
    line.key("daysLeft")
    if let days = team.daysLeft { line.integer(days) } else { line.null() }
    line.key("leftOut")
    line.beginObject()
    integers([
      "corrections": team.leftOut.corrections, "informed": team.leftOut.informed,
      "takenBack": team.leftOut.takenBack, "waiting": team.leftOut.waiting,
    ])
    line.endObject()
    integers(["overridden": team.overridden])
    line.key("bootstrap")
    line.beginObject()
    integers(["replicates": team.resamples])
    line.key("seed")
    line.integer(team.seed)
    line.key("unit")
    line.string(team.unit.rawValue)
    line.endObject()
  }

  private mutating func measure(_ key: String, _ measure: Measure) {
    line.key(text: key)
    if let value = measure.figure.value { line.number(value) } else { line.null() }
    line.key(text: key + "CI95")
    interval(measure.interval)
    if let reason = measure.figure.reason {
      line.key(text: key + "Undefined")
      line.string(reason.rawValue)
    }
  }

  private mutating func interval(_ interval: Interval?) {
    guard let interval else { return line.null() }
    line.beginArray()
    line.number(interval.low)
    line.number(interval.high)
    line.endArray()
  }

  private mutating func rewrites() {
    line.key("rewrites")
    line.beginObject()
    for row in team.questions {
      switch row.question {
      case .rewriteWords: line.key("words")
      case .rewriteLetters: line.key("letters")
      default: continue
      }
      line.beginObject()
      integers(["items": row.items])
      measure("alike", row.equal)
      measure("alpha", row.alpha)
      line.endObject()
    }
    line.endObject()
  }

  private mutating func situations() {
    line.key("situations")
    line.beginArray()
    for row in team.situations {
      line.beginObject()
      line.key("situation")
      line.string(row.situation)
      integers(["items": row.items])
      measure("percentAgreement", row.equal)
      measure("alpha", row.alpha)
      line.endObject()
    }
    line.endArray()
  }

  private mutating func windows() {
    line.key("windows")
    line.beginArray()
    for row in team.windows {
      line.beginObject()
      line.key("question")
      line.string(FigureKey.question(row.question).text)
      for (key, at) in [("from", row.from), ("to", row.to)] {
        line.key(text: key)
        line.string(Timestamp(milliseconds: at).rfc3339)
      }
      integers(["items": row.items])
      measure("alpha", row.alpha)
      if let change = row.change {
        line.key("change")
        if let value = change.figure.value { line.number(value) } else { line.null() }
        line.key("changeInterval")
        interval(change.interval)
        line.key("changed")
        line.bool(change.isFlagged)
      }
      line.key("shares")
      line.beginObject()
      for share in row.shares {
        line.key(text: share.answer)
        line.number(share.share)
      }
      line.endObject()
      marks(row.marks)
      line.endObject()
    }
    line.endArray()
  }

  private mutating func marks(_ marks: [SeriesMark]) {
    line.key("marks")
    line.beginArray()
    for mark in marks {
      line.beginObject()
      switch mark {
      case .guides(let version): integers(["guides": version])
      case .joined(let count): integers(["joined": count])
      case .left(let count): integers(["left": count])
      }
      line.endObject()
    }
    line.endArray()
  }

  private mutating func people() {
    line.key("people")
    line.beginObject()
    for row in team.people {
      line.key(text: row.name)
      line.beginObject()
      integers(["items": row.items])
      for (key, share) in [
        ("pairwise", row.pairwise), ("rest", row.rest), ("majority", row.majority),
        ("gold", row.gold), ("again", row.again),
      ] {
        measure(key, Measure(share))
        integers([key + "N": share.tries])
      }
      measure("vitality", Measure(row.vitality, nil))
      measure("competence", Measure(row.competence, nil))
      line.key("leaning")
      leaning(row.leaning)
      line.key("drift")
      drift(row.drift)
      line.key("habit")
      habit(row.habit)
      line.key("signs")
      line.beginArray()
      for sign in team.signs(of: row) { line.string(sign.rawValue) }
      line.endArray()
      line.endObject()
    }
    line.endObject()
  }

  private mutating func leaning(_ leaning: PersonRow.Leaning?) {
    guard let leaning else { return line.null() }
    line.beginObject()
    line.key("own")
    line.string(Verdict.allCases[leaning.own].name)
    line.key("others")
    line.string(Verdict.allCases[leaning.others].name)
    integers(["count": leaning.count, "reverse": leaning.reverse])
    line.endObject()
  }

  private mutating func habit(_ habit: HabitChange?) {
    guard let habit else { return line.null() }
    line.beginObject()
    line.key("verdict")
    line.string(Verdict.allCases[habit.answer].name)
    measure("before", Measure(habit.before))
    measure("after", Measure(habit.after))
    line.endObject()
  }

  private mutating func drift(_ drift: PersonRow.Drift?) {
    guard let drift else { return line.null() }
    line.beginObject()
    measure("before", Measure(drift.before))
    measure("after", Measure(drift.after))
    line.key("ownInterval")
    interval(drift.own)
    line.key("changed")
    line.bool(drift.isFlagged)
    line.endObject()
  }
}
