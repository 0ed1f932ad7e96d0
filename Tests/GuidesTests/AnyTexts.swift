// Which texts does chance make, for tests that compare a quick way with a slow one?

/// Texts out of pieces that detectors, lists of words and rules look for, and of what stands between.
enum AnyTexts {
  private static let pieces = [
    "Ni", "du", " ", " ", " ", "  ", "\n", "\r\n", "\u{A0}", ".", "!", "?!", "…", "\"", "”", "–",
    "{{namn}}", "{{order_number_2}}", "_", "*", "/", "\\", "(", ")", "[at]", "(at)", "snabel-a",
    "@",
    "å", "a\u{30A}", "\u{301}", "👩‍👩‍👧", "❤️", "‼️", "\u{200D}", "\u{AD}", "漢字", "ﬁ", "İ", "ß", "٣",
    "１", "'", "’", ":", ",", "#", "%", "SKRIKER", "ÅÄÖÅÄ", "12345", "1 500 kr", "€ 30", "3 maj",
    "September 3", "may 3rd", "14.30", "12 %", "AB-12345", "19850101-1239", "070-174 06 05", "+46",
    "0", "7", "42", "2024-05-03", "bo@a.se", "https://a.b/c?id=123456", "www.a.se", "Anna",
    "Mvh Anna",
    "heter", "ring", "order", "kod", "född", "adress", "konto", "OCR", "regnr", "ABC 123",
    "Storgatan 5",
    "Box 12", "c/o", "självmord", "själv", "mord", "självmrd", "vill", "inte", "leva", "orkar",
    "villinteleva", "jag", "dö", "skämt", "10år", "500kr", "advokat", "anmäla", "beklagar",
    "alltid",
  ]

  /// A text of up to `most` pieces.
  static func next(_ chance: inout AnyGuideTests.Chance, most: Int) -> String {
    (0..<Int.random(in: 0...most, using: &chance)).reduce(into: "") { text, _ in
      text += pieces.randomElement(using: &chance) ?? ""
      if Bool.random(using: &chance) { text += " " }
    }
  }
}
