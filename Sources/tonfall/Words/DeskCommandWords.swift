/// What do the screens say of the world around them?

extension CommandWords {
  /// What `--only` can't mean.
  func unknownOnly(_ text: String) -> String {
    let text = Console.oneLine(text, columns: 40)
    return pick(
      sv: "--only \(text) förstås inte: skriv situation=, till exempel "
        + "--only situation=invoice_question",
      en: "--only \(text) is not understood: write situation=, for example "
        + "--only situation=invoice_question"
    )
  }

  /// A situation that the label scheme does not have.
  func unknownSituation(_ name: String, _ known: [String]) -> String {
    let name = Console.oneLine(name, columns: 40)
    return pick(
      sv: "ärendet \(name) finns inte (--only): \(list(known))",
      en: "there is no situation \(name) (--only): \(list(known))"
    )
  }

  /// Why the reviewer's own editor gave no text.
  func notEdited(_ reason: EditedText.Reason) -> String {
    switch reason {
    case .noEditor:
      pick(
        sv: "Det finns inget redigeringsprogram. Sätt EDITOR, till exempel till nano.",
        en: "There is no editor. Set EDITOR, for example to nano."
      )
    case .ended(let code):
      pick(
        sv: "Redigeringsprogrammet slutade med kod \(code). Texten är som den var.",
        en: "The editor ended with code \(code). The text is as it was."
      )
    case .notUTF8:
      pick(
        sv: "Det som kom tillbaka är inte UTF-8. Texten är som den var.",
        en: "What came back is not UTF-8. The text is as it was."
      )
    case .holdsNull:
      pick(
        sv: "Det som kom tillbaka har tecknet U+0000. Texten är som den var.",
        en: "What came back has the character U+0000. The text is as it was."
      )
    case .gone:
      pick(
        sv: "Filen var borta. Texten är som den var.",
        en: "The file was gone. The text is as it was."
      )
    case .tooLong:
      pick(
        sv: "Det som kom tillbaka är för långt. Texten är som den var.",
        en: "What came back is too long. The text is as it was."
      )
    case .system(let number):
      pick(
        sv: "Det gick inte (\(self.reason(number))). Texten är som den var.",
        en: "It could not be done (\(self.reason(number))). The text is as it was."
      )
    }
  }
}
