/// What do the screens say in Swedish while a person decides about personal data?

public import Curation

extension SwedishWords {
  /// A mark to decide.
  public func toDecide(
    _ number: Int,
    of count: Int,
    _ value: String,
    _ kind: PersonalKind
  ) -> String {
    "\(number) av \(count): ”\(value)”, \(name(kind))? F6 döljer, F7 inte personligt."
  }

  /// So many marks of a pane wait for a decision.
  public func marksWaiting(_ count: Int, _ key: String) -> String { "\(count) att avgöra \(key)" }

  /// No mark waits for a decision.
  public var noMarks: String { "Ingen personuppgift väntar på beslut. F6 döljer ord för hand." }

  /// There is no mark that a key could be about.
  public var goToMarkFirst: String { "Gå först till en uppgift med F5." }

  /// A value was masked.
  public func maskedMarks(_ placeholder: String, places: Int) -> String {
    places == 1
      ? "Dolt: nu står det \(placeholder). u tar tillbaka."
      : "Dolt på \(places) ställen: nu står det \(placeholder). u tar tillbaka."
  }

  /// A value is not personal.
  public func keptMark(_ value: String) -> String {
    "”\(value)” är inte personligt och får stå. u tar tillbaka."
  }

  /// A value of the own text is not personal.
  public func keptInText(_ value: String) -> String { "”\(value)” är inte personligt och får stå." }

  /// A change of the marks was taken back.
  public var marksUndone: String { "Du tog tillbaka det som sagts om en personuppgift." }

  /// Nothing of the item is masked.
  public var nothingMasked: String { "Inget är dolt här." }

  /// A masked value is shown.
  public func revealed(_ placeholder: String, _ key: String) -> String {
    "\(placeholder) visas, och det är antecknat. \(key) döljer igen."
  }

  /// A shown value is masked again.
  public var hiddenAgain: String { "Dolt igen." }

  /// How a stretch is chosen.
  public var pickHint: String {
    "Pilarna väljer ord, Skift tar med fler. Enter döljer, Esc avbryter."
  }

  /// The text has no word to be masked.
  public var nothingToPick: String { "Här finns inget ord att dölja." }

  /// What was chosen is masked already in part.
  public var alreadyMasked: String { "En del av det är redan dolt. Välj orden bredvid." }

  /// A special category.
  public func name(_ category: SpecialCategory) -> String {
    switch category {
    case .health: "hälsa"
    case .union: "fackförening"
    case .faith: "tro"
    case .sexualLife: "sexualliv"
    case .ethnicOrigin: "etniskt ursprung"
    case .politics: "politik"
    }
  }

  /// The item tells of special categories.
  public func sensitive(_ names: String) -> String { "känsligt: \(names)" }

  /// Heading over the marks of the own text.
  public func writtenHeading(certain: Int, open: Int, ungrounded: Int) -> String {
    let parts = [
      certain > 0 ? "\(certain) ska döljas" : nil, open > 0 ? "\(open) att avgöra" : nil,
      ungrounded > 0 ? "\(ungrounded) utan källa" : nil,
    ]
    return "Personuppgifter: " + parts.compactMap(\.self).joined(separator: " · ")
  }

  /// A mark of the own text.
  public func written(_ text: String, _ kind: PersonalKind, isCertain: Bool) -> String {
    isCertain ? "”\(text)”: \(name(kind))" : "”\(text)”: \(name(kind))?"
  }

  /// A value that nobody mentioned.
  public func ungrounded(_ text: String) -> String { "”\(text)” har ingen nämnt. Stämmer det?" }

  /// The keys that decide about a mark.
  public func decides(_ mask: String, _ keep: String?) -> String {
    "\(mask) dölj" + (keep.map { " · \($0) nej" } ?? "")
  }

  /// Values of what was pasted became placeholders.
  public func pastedMasked(_ count: Int) -> String {
    count == 1
      ? "1 personuppgift i det inklistrade blev en platshållare. Ctrl-Z tar tillbaka."
      : "\(count) personuppgifter i det inklistrade blev platshållare. Ctrl-Z tar tillbaka."
  }

  /// The own text has nothing to decide.
  public var noWrittenMarks: String {
    "Ingen personuppgift i din text. Esc och F5 för kundens text."
  }
}
