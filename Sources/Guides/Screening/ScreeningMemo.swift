/// What did a screener say of the texts that came before?

internal import Curation

/// What a screener said of single texts, kept while many conversations go through it.
///
/// It belongs to one screener and says nothing that the screener would not say again.
public struct ScreeningMemo: Sendable {
  /// What is personal in a text, and what tells of special categories.
  struct Personal: Sendable {
    var found: [PersonalFinding]
    var special: [(category: SpecialCategory, range: Range<Int>)]
  }

  /// What of its context the voice guide asks, but for what was said before.
  struct VoiceSetting: Hashable {
    var language: TextLanguage?
    var channel: String?
    var isFirst: Bool?
    var messageWords: Int
  }

  var personal: TextMemo<TextAuthor, Personal>
  var handover: TextMemo<TextLanguage?, [HandoverFinding]>
  var voice: TextMemo<VoiceSetting, [VoiceFinding]>

  /// Makes an empty memo.
  public init() { self.init(places: 8_192) }

  /// Makes room for so many texts of each kind; with none nothing is kept.
  init(places: Int) {
    personal = TextMemo(places)
    handover = TextMemo(places)
    voice = TextMemo(places)
  }
}
