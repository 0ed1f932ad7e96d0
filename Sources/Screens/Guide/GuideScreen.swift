/// What do the labels mean?

internal import Curation
internal import TerminalUI
internal import Wording

/// The published label scheme as a text to read.
struct GuideScreen: ReadingScreen {
  var reading = ReadingPart()
  /// The emotion to begin at, until it was shown.
  private var emotion: String?

  /// Begins at an emotion, or at the top.
  init(at emotion: String? = nil) { self.emotion = emotion }

  func names(_ facts: DeskFacts) -> [String] { [facts.words.title(.guide)] }

  func sections(_ facts: DeskFacts) -> [Reader.Section] { GuideText(facts).sections }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [] }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    let text = GuideText(facts)
    reading.arrange(text.sections, in: area)
    if let emotion, let section = text.section(ofEmotion: emotion) {
      reading.show(section: section)
    }
    emotion = nil
  }
}
