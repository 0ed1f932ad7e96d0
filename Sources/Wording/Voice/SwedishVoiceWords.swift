/// What did the voice guide find, in Swedish?

public import Curation

extension SwedishWords {
  /// What was found, for a rule that has no words of its own.
  public func voice(_ kind: VoiceFinding.Kind) -> String {
    switch kind {
    case .unwanted(let text): "Passar inte: ”\(short(text))”"
    case .wording(let text, let instead):
      instead.isEmpty
        ? "Stryk ”\(short(text))”" : "Hellre ”\(short(instead))” än ”\(short(text))”"
    case .tooOften(let count, let most): "\(count) gånger, högst \(most)"
    case .tooSeldom(let count, let least): "\(count) gånger, minst \(least)"
    case .repeated(let word): "”\(short(word))” två gånger"
    case .mixed(let text, let other): "Både ”\(short(text))” och ”\(short(other))”"
    case .lacks(let text): "Något saknas till ”\(short(text))”"
    case .missing(let moves, let isAny):
      (isAny ? "Något av detta saknas: " : "Saknas: ")
        + moves.map(\.sv).joined(separator: ", ")
    case .order(let first, let then): "\(first.sv) före: \(then.sv)"
    case .measure(let measure, let value, let least, let most):
      name(measure) + " \(figure(value, mark: ","))" + bounds(least, most)
    case .ungrounded(_, let text): "Ingen har nämnt ”\(short(text))”"
    case .address(let text): "Fel tilltal: ”\(short(text))”"
    case .addressCase(let text): "Stor eller liten bokstav: ”\(short(text))”"
    case .noGreeting: "Hälsningen saknas"
    case .noSignOff: "Avslutningen saknas"
    case .signedBy(let name): "Undertecknat av en person: ”\(short(name))”"
    case .unsigned: "Namnet saknas efter avslutningen"
    case .emoji(let text): "Ingen \(text) här"
    case .tooManyEmoji(let count, let most): "\(count) emojier, högst \(most)"
    case .unknownSlot(let name): "Okänd platshållare: {{\(short(name))}}"
    case .rawValue(let text): "Kundens uppgift, ingen platshållare: \(short(text))"
    case .slowPattern(let pattern): "Hoppas över, tar för lång tid: \(short(pattern))"
    }
  }

  /// How much a finding matters, in a word.
  public func severity(_ severity: VoiceFinding.Severity) -> String {
    switch severity {
    case .note: "tips"
    case .warning: "se över"
    case .error: "måste ändras"
    }
  }

  /// So many rules of tone can't say anything before the emotions are answered.
  public func toneWaits(_ rules: Int) -> String {
    rules == 1 ? "1 tonregel väntar på känslorna" : "\(rules) tonregler väntar på känslorna"
  }

  /// The same where there is little room.
  public func toneWaitsShort(_ rules: Int) -> String { "\(rules) tonregler väntar" }

  /// So many errors against the guide.
  public func errorsAgainstGuide(_ count: Int) -> String { "\(count) fel mot guiden" }

  /// The text breaks a rule.
  public func sentence(broken finding: VoiceFinding) -> String {
    "Guiden: \(voice(finding)) Ctrl-O om regeln inte gäller här."
  }

  /// Heading over what there is to look at in the text.
  public func findingsHeading(errors: Int, added: Int, warnings: Int, notes: Int) -> String {
    let new = added > 0 ? [rewriteAdds(added)] : []
    return (["Guiden: \(errors) fel"] + new + rest(warnings, notes)).joined(separator: " · ")
  }

  /// The rewrite is worse than the bot's reply.
  public func rewriteAdds(_ errors: Int) -> String { "omskrivningen lägger till \(errors) fel" }

  /// Heading over what the guide says about the bot's own reply.
  public func baselineHeading(errors: Int, warnings: Int, notes: Int) -> String {
    let counts = (errors > 0 ? ["\(errors) fel"] : []) + rest(warnings, notes)
    return "Botens svar: " + counts.joined(separator: " · ")
  }

  /// How many errors a text has, without any how many warnings.
  public func counted(errors: Int, warnings: Int) -> String {
    errors > 0 ? "✗ \(errors) fel" : "! \(warnings) att se över"
  }

  /// A rule that does not hold here.
  public func setAside(_ sentence: String) -> String { "Undantag: \(sentence)" }

  /// The key that opens the reason why a rule does not hold.
  public func setsAside(_ key: String) -> String { "\(key) undantag" }

  /// The question over the reason.
  public var overrideQuestion: String { "Varför gäller regeln inte här?" }

  /// What stands before the reason.
  public var overrideLabel: String { "Skäl: " }

  /// An override needs a reason.
  public var overrideNeedsReason: String { "Skriv ett skäl; det sparas och räknas för regeln." }

  /// A rule was set aside.
  public func overridden(_ rule: String) -> String { "\(rule) gäller inte här. u tar tillbaka." }

  /// A rule holds again.
  public func overrideTakenBack(_ rule: String) -> String { "\(rule) gäller igen." }

  /// There is no error that could be set aside.
  public var nothingToOverride: String { "Inget fel mot guiden att göra undantag från." }

  /// The answer was made under guides that no longer hold.
  public func refusedUnder(_ version: Int, _ sentence: String) -> String {
    "Ny guide gäller: v\(version). \(sentence)"
  }

  private func rest(_ warnings: Int, _ notes: Int) -> [String] {
    (warnings > 0 ? ["\(warnings) att se över"] : []) + (notes > 0 ? ["\(notes) tips"] : [])
  }

  private func bounds(_ least: Double?, _ most: Double?) -> String {
    let low = least.map { ", minst \(figure($0, mark: ","))" } ?? ""
    return low + (most.map { ", högst \(figure($0, mark: ","))" } ?? "")
  }

  private func name(_ measure: VoiceFinding.Measure) -> String {
    switch measure {
    case .words: "Ord"
    case .sentences: "Meningar"
    case .averageSentenceWords: "Ord per mening"
    case .sentenceWords: "Ord i meningen"
    case .lix: "LIX"
    case .flesch: "Flesch"
    }
  }
}
