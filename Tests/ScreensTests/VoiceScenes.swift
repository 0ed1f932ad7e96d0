// Which voice guide and which items do the tests of the guide on the desk use?

import Curation
import Guides
import Screens
import TerminalUI
import Wording

enum VoiceScenes {
  /// The preset of a new workspace, for Swedish conversations.
  static let guides = swedish(VoiceFile.preset(language: .sv))

  /// A guide in Swedish, under the labels of the preset.
  static func swedish(_ text: String) -> VoiceGuides {
    let scheme = (try? LabelsFile.read(LabelPreset.service9.text)) ?? Samples.scheme
    let guide = try? VoiceFile.read(text, language: .sv, scheme: scheme)
    return VoiceGuides(guide.map { [.sv: $0] } ?? [:])
  }

  /// Rules that are easy to break and to keep.
  static let small = swedish(
    """
    version: 1
    id: liten
    language: sv
    status: active
    rules:
      - {id: inga-paket, kind: existence, severity: error, any: ["paket*"], message: "Säg försändelse."}
      - {id: om, kind: substitution, severity: warning, swap: {avseende: om}}
      - {id: tips, kind: existence, severity: suggestion, any: [kanske]}

    """
  )

  /// The two replies to a customer who has waited too long: the first leaves the feeling out.
  static let cold = "Vi skickar ett nytt paket."
  static let warm =
    "Jag förstår att det är frustrerande att ha väntat så länge, och vi beklagar förseningen. Vi skickar ett nytt paket i dag."

  /// A customer who has written three times, and a reply.
  static func item(_ reply: String = cold, language: String? = "sv") -> ReviewItem {
    ReviewItem(
      id: ItemID(conversation: 7, turn: 1),
      conversation: Conversation(
        source: "norrsken",
        language: language,
        turns: [
          Turn(.customer, "Det är tredje gången jag skriver! Var är mitt paket?"),
          Turn(.bot, reply),
        ]
      )
    )
  }

  static func driver(
    _ reply: String = cold,
    voice: VoiceGuides = guides,
    language: Language = .sv,
    columns: Int = 80,
    rows: Int = 24
  ) -> ScreenDriver {
    ScreenDriver(
      [item(reply), item(reply)],
      language: language,
      size: Size(columns: columns, rows: rows),
      voice: voice
    )
  }
}
