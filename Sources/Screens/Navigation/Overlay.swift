/// What can lie on top of the review screen? A stack; the uppermost has the keys.

internal import Curation
internal import TerminalUI
internal import Wording

/// Something on top of the screen.
enum Overlay: Sendable {
  case help(HelpList)
  case palette(HelpList)
  case emotions(EmotionList)
  case situation(Menu)
  case reasons(Menu)
  case putAway(Menu)
  case question(Question)

  /// Where its keys are listed.
  var place: HelpPlace {
    switch self {
    case .help, .palette, .emotions: .list
    case .situation, .reasons, .putAway: .menu
    case .question: .question
    }
  }
}

/// A few lines to choose from, one key each.
struct Menu: Hashable, Sendable {
  /// The menu was opened because this was missing when the reviewer submitted: go on submitting after it.
  var isForSubmitting = false
  var list: ListView

  init(count: Int, isForSubmitting: Bool = false) {
    list = ListView(count: count, rows: max(1, count))
    self.isForSubmitting = isForSubmitting
  }

  /// The line that a key chooses.
  func line(for key: Key) -> Int? {
    guard case .character(let character) = key.code, key.modifiers.isEmpty,
      let line = ReviewKeys.menuLetters.firstIndex(of: character), line < list.count
    else { return nil }
    return line
  }

  /// The key of a line, a blank where it has none.
  static func letter(_ line: Int) -> String {
    ReviewKeys.menuLetters.indices.contains(line) ? String(ReviewKeys.menuLetters[line]) : " "
  }
}

/// A question with two answers, Enter and Esc.
enum Question: Hashable, Sendable {
  case equalsReply
  case textUnused(Verdict)
  case pasted(String)
  case leaveUnsaved

  /// Heading, then lines; `hasText` where a reply was begun already.
  func lines(_ words: any Wordbook, hasText: Bool) -> [String] {
    switch self {
    case .equalsReply: words.equalOffer
    case .textUnused(let verdict): words.unusedOffer(verdict)
    case .pasted: words.pasteOffer(hasText: hasText)
    case .leaveUnsaved: words.leaveUnsaved
    }
  }
}

/// A search text and the place in the list of what fits it.
struct Filter: Hashable, Sendable {
  private(set) var text = ""
  var list = ListView(count: 0, rows: 10)

  mutating func append(_ addition: String) {
    text += addition
    list.move(to: 0)
  }

  mutating func erase() {
    if !text.isEmpty { text.removeLast() }
    list.move(to: 0)
  }

  /// Whether every word of the search stands in one of the texts, whatever the case.
  func fits(_ texts: [String]) -> Bool {
    let all = texts.joined(separator: " ").lowercased()
    return text.lowercased().split(separator: " ").allSatisfy { all.contains($0) }
  }
}
