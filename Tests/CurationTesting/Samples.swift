/// What do conversations, labels and judgements in tests look like?

public import Curation

/// Builders of things that are as short as a test needs them.
public enum Samples {
  /// A customer's words and the bot's reply, `replies` times.
  public static func conversation(
    _ id: String? = nil,
    source: String = "test",
    customer: String = "Var är mitt paket?",
    reply: String = "Det kommer snart.",
    replies: Int = 1
  ) -> Conversation {
    var turns: [Turn] = []
    for number in 0..<replies {
      turns.append(Turn(.customer, number == 0 ? customer : "\(customer) (\(number + 1))"))
      turns.append(Turn(.bot, number == 0 ? reply : "\(reply) (\(number + 1))"))
    }
    return Conversation(source: source, externalID: id, turns: turns)
  }

  /// Conversations with the ids `1` to `count`, each with one reply.
  public static func conversations(_ count: Int, source: String = "test") -> [Conversation] {
    (0..<count).map { number in
      conversation("\(number + 1)", source: source, customer: "Fråga \(number + 1)")
    }
  }

  /// A small scheme: three emotions of which one excludes the others, two situations, two reasons on
  /// each side.
  public static let scheme = LabelScheme(
    preset: "test",
    emotions: [
      label("neutral", isExclusive: true), label("anger"), label("worry"),
    ],
    situations: [label("delivery"), label("invoice")],
    reasons: [label("tone"), label("facts")],
    handoverReasons: [label("judgement"), label("law")]
  )

  /// A label whose words are its id.
  public static func label(_ id: String, isExclusive: Bool = false) -> Label {
    Label(id: id, name: Bilingual(sv: id, en: id), isExclusive: isExclusive)
  }

  /// A judgement that `JudgementRules` over `scheme` finds nothing missing in.
  public static func judgement(_ verdict: Verdict = .approve, note: String = "") -> Judgement {
    var judgement = Judgement()
    judgement.verdict = verdict
    judgement.emotions = ["worry": 2]
    judgement.situation = "delivery"
    judgement.note = note
    switch verdict {
    case .approve: break
    case .rewrite:
      judgement.reasons = ["tone", "facts"]
      judgement.rewrite = "Vad tråkigt att du får vänta. Det kommer på torsdag."
      judgement.start = .bot
    case .reject: judgement.reasons = ["facts"]
    case .handover: judgement.reasons = ["judgement"]
    }
    return judgement
  }

  /// Texts that come back changed from whatever looks at them too closely.
  public static let awkwardTexts = [
    "", " ", "\n", "\r\n", "Smörgåsbord", "Smo\u{308}rga\u{30A}sbord", "👩🏽‍🚒 🇸🇪 👨‍👩‍👧‍👦",
    "\u{1B}[31mrött\u{1B}[0m", "\u{202E}baklänges",
    "\u{FEFF}BOM", "it's \"quoted\" -- $1 ? :a @b", "\u{7}\u{8}\u{7F}\u{85}", "\u{FFFF}\u{10FFFF}",
    String(repeating: "å", count: 20_000),
  ]

  /// A judgement with everything at random, as `JudgementJSON` and the store must keep it.
  public static func anyJudgement(using generator: inout some RandomNumberGenerator) -> Judgement {
    var judgement = Judgement()
    judgement.verdict = Verdict.allCases.randomElement(using: &generator)
    let offered = judgement.verdict == .handover ? ["judgement", "law"] : ["tone", "facts"]
    judgement.reasons = Array(
      offered.shuffled(using: &generator).prefix(Int.random(in: 0...2, using: &generator))
    )
    judgement.rewrite = awkwardTexts.randomElement(using: &generator) ?? ""
    judgement.start =
      (RewriteStart.allCases.map { $0 } as [RewriteStart?] + [nil])
      .randomElement(using: &generator) ?? nil
    judgement.emotions =
      [nil, [:], ["worry": 3], ["anger": 1, "worry": 2]].randomElement(using: &generator) ?? nil
    judgement.isUnclear = Bool.random(using: &generator)
    judgement.situation =
      [nil, "delivery", "invoice"].randomElement(using: &generator) ?? nil
    judgement.rubric =
      ([[:], ["clear": .mark(4)], ["clear": .notApplicable, "warm \"x\"": .mark(0)]]
      as [[String: CriterionAnswer]]).randomElement(using: &generator) ?? [:]
    judgement.target = [nil, "us", "bot"].randomElement(using: &generator) ?? nil
    judgement.conduct = [nil, "polite"].randomElement(using: &generator) ?? nil
    judgement.tones =
      [[], ["cold"], ["warm", "calm"], ["calm", "warm"]].randomElement(using: &generator) ?? []
    judgement.note = awkwardTexts.randomElement(using: &generator) ?? ""
    judgement.overrides =
      [[:], ["rule.1": "citat"], ["a": "", "b": "\u{1B}"]].randomElement(using: &generator) ?? [:]
    return judgement
  }
}
