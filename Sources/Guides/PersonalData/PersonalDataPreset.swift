/// Which rules of personal data does a new workspace begin with?

public import Curation

extension PersonalDataFile {
  /// The commented text of a new workspace's `guides/personal-data.yml`.
  ///
  /// `language` is that of the comments.
  public static func preset(language: TextLanguage) -> String {
    let comments = language == .sv ? swedish : english
    return """
      \(comments.head)
      version: 1

      \(comments.patterns)
      patterns: []
      #  - id: order
      #    kind: order_number
      #    pattern: "NK-######"
      #    finds: ["NK-123456"]
      #    passes: ["NK-12345", "XNK-123456"]

      \(comments.allow)
      allow:
        domains: []
        values: []

      \(comments.vectors)
      vectors:
        - text: 'Ring 070-1740605 eller skriv till anna@example.com'
          finds: [phone, email]
        - text: '2026-11-22'
          finds: []

      """
  }

  private struct Comments {
    var head: String
    var patterns: String
    var allow: String
    var vectors: String
  }

  private static let swedish = Comments(
    head: "# Vad i texterna som pekar ut en person, utöver det som Tonfall känner igen självt.",
    patterns: """
      # Egna nummer. I ett mönster är # en siffra, A en bokstav och * en siffra eller bokstav;
      # ? gör tecknet före valfritt, + låter det upprepas, \\ tar nästa tecken som det är.
      # certainty är certain (ersätts alltid), context eller possible (en person avgör); med cues krävs
      # ett av orden inom fyra ord före. finds ska hittas, passes ska inte.
      """,
    allow: """
      # Det som får stå kvar: egna domäner (det som följer på ? och # tas bort ändå) och egna nummer och
      # adresser, till exempel kundtjänstens telefon.
      """,
    vectors:
      "# Hela texter med det som ska hittas i dem, i ordning. tonfall check personal-data prövar dem."
  )

  private static let english = Comments(
    head: "# What in the texts points at a person, beyond what Tonfall knows by itself.",
    patterns: """
      # Numbers of your own. In a pattern # is a digit, A a letter and * either; ? makes the sign
      # before it optional, + lets it repeat, \\ takes the next sign as it is.
      # certainty is certain (always replaced), context or possible (a person decides); with cues one of
      # the words has to stand within four words before. finds has to be found, passes must not.
      """,
    allow: """
      # What may stay: your own domains (what follows ? and # is cut all the same) and your own numbers
      # and addresses, such as the telephone of customer service.
      """,
    vectors:
      "# Whole texts with what is to be found in them, in order. tonfall check personal-data tries them."
  )
}
