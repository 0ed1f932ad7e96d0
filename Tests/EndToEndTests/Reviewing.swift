/// Which keys does a reviewer press for the things that nearly every test does?

extension Terminal {
  /// Answers what is asked of every item: no emotion, a late delivery.
  func answer() throws {
    read()
    try press("0", "g")
    try wait(for: "Vad gäller ärendet?")
    try press("1")
    try wait(forNo: "Vad gäller ärendet?")
  }

  /// Opens the editor on an empty reply.
  func openEditor() throws {
    read()
    try press("E")
    try wait(for: "Mitt svar · börjat från tomt")
  }

  /// From the editor: the reason is the tone, the rest is answered, F2 submits.
  func submitRewrite(of item: String) throws {
    try press("Escape")
    try wait(for: "Skriv om: varför?")
    try press("1", "Enter")
    try wait(forNo: "Skriv om: varför?")
    try answer()
    try press("F2")
    try wait(for: "Sparat: Skriv om, \(item)")
  }

  /// The item in the top line; nil when none is open.
  func item() throws -> String? {
    let words = try screen().split(separator: "\n").first?.split(separator: " ") ?? []
    guard words.count > 1, words[0] == "Granska", words[1].contains(".") else { return nil }
    return String(words[1])
  }
}
