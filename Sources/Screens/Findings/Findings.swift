/// What is there to look at in the text that is being written, and which of it is the person at?

internal import Curation
internal import Guides
internal import TerminalUI

/// The findings of the own text.
struct Findings: Sendable {
  /// Longer texts are not looked through while somebody writes.
  static let mostBytes = 10_000

  // What the findings were made of; while it stays the same they do.
  private struct Source: Hashable, Sendable {
    var revision: Int
    var cursor: TextPosition?
  }

  // What else they were made of.
  private struct Merged: Equatable, Sendable {
    var voice: [VoiceFinding]
    var overrides: [String: String]
  }

  /// All of them, those about the whole text first, then by place.
  private(set) var all: [DeskFinding] = []
  /// Where each stands in the text; nil for one about the whole text.
  private(set) var places: [Range<TextPosition>?] = []
  /// The one that `F3` went to last.
  private(set) var current: Int?
  private var context: TextCheckContext
  private var source: Source?
  private var checks: [TextFinding] = []
  private var merged: Merged?

  init(_ item: ReviewItem, mostWords: Int? = nil) {
    context = TextCheckContext(
      language: item.conversation.language,
      customerMessage: item.screening.masked(Array(item.context))
        .last { $0.speaker == .customer }?.text,
      botReply: item.maskedReply,
      mostWords: mostWords
    )
  }

  /// The language that the reply should be in, as far as it is known.
  var language: TextLanguage? { context.language }

  /// How many words the workspace wants at most.
  mutating func limit(to mostWords: Int?) {
    guard context.mostWords != mostWords else { return }
    context.mostWords = mostWords
    source = nil
  }

  /// Looks the own text through where it changed, or where the cursor left what was being written,
  /// and puts what the guide says among it.
  mutating func take(_ work: ItemWork, isWriting: Bool) {
    let composer = work.own
    let buffer = composer.area.buffer
    let new = Source(revision: buffer.revision, cursor: isWriting ? buffer.cursor : nil)
    let said = Merged(voice: work.voice.own, overrides: work.judgement.overrides)
    guard new != source || said != merged else { return }
    let isChecked = new == source
    (source, merged) = (new, said)
    guard !composer.isBlank, composer.text.utf8.count <= Self.mostBytes else {
      checks = []
      return list(work.own.isBlank ? [] : said.voice, work.judgement) { _ in nil }
    }
    let offsets = LineOffsets(composer)
    if !isChecked {
      context.writingAt = isWriting ? offsets.offset(of: buffer.cursor) : nil
      checks = TextChecks.findings(in: composer.text, context: context)
    }
    list(said.voice, work.judgement) { range in
      offsets.position(of: range.lowerBound)..<offsets.position(of: range.upperBound)
    }
  }

  /// Lists what the guide says of a text that nobody writes; its places are quoted.
  mutating func show(_ voice: [VoiceFinding], in text: String, _ judgement: Judgement) {
    let said = Merged(voice: voice, overrides: judgement.overrides)
    guard said != merged else { return }
    merged = said
    list(voice, judgement) { _ in nil }
    let bytes = Array(text.utf8)
    for index in all.indices {
      guard let range = all[index].range, range.upperBound <= bytes.count else { continue }
      let found = String(decoding: bytes[range], as: UTF8.self)
      let line = found.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      all[index].quote = line.count <= 40 ? line : line.prefix(39) + "…"
    }
  }

  private mutating func list(
    _ voice: [VoiceFinding],
    _ judgement: Judgement,
    _ position: (Range<Int>) -> Range<TextPosition>?
  ) {
    let before = current.map { all[$0] }
    all = DeskFinding.merged(checks, voice, judgement.setsAside)
    places = all.map { $0.range.flatMap(position) }
    current = before.flatMap { finding in
      all.firstIndex { $0.source == finding.source }
        ?? all.firstIndex { $0.voice != nil && $0.voice?.rule == finding.voice?.rule }
    }
  }

  /// Goes to the next one: after the current one, else the first from the cursor on.
  mutating func goToNext(from cursor: TextPosition) {
    guard !all.isEmpty else { return }
    if let current {
      self.current = (current + 1) % all.count
    } else {
      current = places.firstIndex { $0.map { $0.lowerBound >= cursor } ?? false } ?? 0
    }
  }

  /// Goes to the first finding of a rule of the guide.
  mutating func go(to rule: String) {
    current = all.firstIndex { $0.voice?.rule == rule } ?? current
  }

  /// The one that a list begins with where it has no room for all and nobody went to one: the first of
  /// the gravest.
  var gravest: Int {
    let most = all.map(\.severity).max()
    return all.firstIndex { $0.severity == most } ?? 0
  }

  /// The first one that the cursor stands in.
  func under(_ cursor: TextPosition) -> Int? {
    places.firstIndex { $0.map { $0.lowerBound <= cursor && cursor <= $0.upperBound } ?? false }
  }

  /// The one to be mended: the one gone to, else the one under the cursor, else the only one with a
  /// replacement.
  func toApply(at cursor: TextPosition) -> Int? {
    if let current { return current }
    if let under = under(cursor) { return under }
    let mendable = all.indices.filter { all[$0].replacement != nil }
    return mendable.count == 1 ? mendable.first : nil
  }

  /// The findings as marks in the text.
  var highlights: [TextArea.Highlight] {
    // Where several find the same, the gravest colours it.
    zip(all, places).sorted { $0.0.severity < $1.0.severity }.compactMap { finding, place in
      place.map { TextArea.Highlight($0, finding.severity == .error ? .error : .warning) }
    }
  }

  /// How many keep the text from being sent, how many most likely are slips, and how many are worth a
  /// look.
  var counts: (errors: Int, warnings: Int, notes: Int) {
    let errors = all.count { $0.severity == .error }
    let warnings = all.count { $0.severity == .warning }
    return (errors, warnings, all.count - errors - warnings)
  }
}

/// The byte of a text at which each line of its editor begins.
///
/// Found once, so that each place costs its line only.
private struct LineOffsets {
  private let buffer: TextBuffer
  private var starts = [0]

  init(_ composer: Composer) {
    buffer = composer.area.buffer
    for (place, byte) in composer.text.utf8.enumerated() where byte == 0x0A {
      starts.append(place + 1)
    }
  }

  func offset(of position: TextPosition) -> Int {
    guard starts.indices.contains(position.line) else { return 0 }
    let before = buffer.line(position.line).prefix(position.character)
    return starts[position.line] + before.reduce(0) { $0 + $1.utf8.count }
  }

  func position(of offset: Int) -> TextPosition {
    let line = min((starts.firstIndex { $0 > offset } ?? starts.count) - 1, buffer.lineCount - 1)
    var left = offset - starts[line]
    var character = 0
    for next in buffer.line(line) {
      left -= next.utf8.count
      if left < 0 { break }
      character += 1
    }
    return TextPosition(line: line, character: character)
  }
}
