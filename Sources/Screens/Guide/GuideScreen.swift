/// What do the labels mean, and how should replies sound?

internal import Curation
internal import TerminalUI
internal import Wording

/// The published label scheme and voice guide as a text to read.
struct GuideScreen: ReadingScreen {
  var reading = ReadingPart()
  /// The emotion to begin at, until it was shown.
  private var emotion: String?
  /// How often each rule of the voice guide was set aside, once that is known.
  private var overrides: [String: Int] = [:]

  /// Begins at an emotion, or at the top.
  init(at emotion: String? = nil) { self.emotion = emotion }

  func names(_ facts: DeskFacts) -> [String] { [facts.words.title(.guide)] }

  func sections(_ facts: DeskFacts) -> [Reader.Section] {
    GuideText(facts).sections + VoiceGuideText(facts, overrides: overrides).sections
  }

  mutating func appear(_ facts: DeskFacts) -> [DeskRequest] { [.effect(.overrides)] }

  mutating func take(_ event: Event, _ facts: DeskFacts) -> [DeskRequest] {
    if case .overrides(let counts, _) = event { overrides = counts }
    return []
  }

  mutating func arrange(in area: Rect, _ facts: DeskFacts) {
    reading.arrange(sections(facts), in: area)
    if let emotion, let section = GuideText(facts).section(ofEmotion: emotion) {
      reading.show(section: section)
    }
    emotion = nil
  }
}
