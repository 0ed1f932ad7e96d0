/// What do the readers of a voice guide's parts have in common?

internal import Curation
internal import StrictYAML

/// Where a voice guide is put together while its file is read: patterns, moves, mistakes.
///
/// Lives for the reading of one file.
final class VoiceBench {
  let file: String
  let scheme: LabelScheme
  private(set) var set = PatternSet()
  private(set) var problems: [GuideError] = []
  private(set) var warnings: [VoiceWarning] = []
  private(set) var madeMoves: [VoiceMove] = []
  private var moveNumbers: [String: Int] = [:]

  init(file: String, scheme: LabelScheme) {
    self.file = file
    self.scheme = scheme
  }

  func note(_ problem: GuideProblem, _ place: YAMLPlace) {
    problems.append(GuideError(file: file, place: place, problem: problem))
  }

  // MARK: Patterns

  /// A pattern with the words that it was written with.
  struct Written {
    var id: PatternSet.ID
    var source: String
  }

  /// A pattern, by its number in the set.
  var pattern: YAMLKind<PatternSet.ID> {
    let written = patternText
    return YAMLKind(written.expectation) { node, notes in
      written.value(of: node, notes: &notes)?.id
    }
  }

  /// A pattern, with its words.
  var patternText: YAMLKind<Written> {
    let text = YAMLKind<String>.filledText
    return YAMLKind(text.expectation) { node, notes in
      text.value(of: node, notes: &notes).flatMap { source in
        self.add(source, node.place).map { Written(id: $0, source: source) }
      }
    }
  }

  /// A list of patterns, one at least.
  var patterns: YAMLKind<[PatternSet.ID]> { filled("any", pattern) }

  /// A list that needs an entry.
  func filled<Value>(_ name: String, _ kind: YAMLKind<Value>) -> YAMLKind<[Value]> {
    let list = YAMLKind<[Value]>.list(of: kind)
    return YAMLKind(list.expectation) { node, notes in
      let values = list.value(of: node, notes: &notes)
      if case .sequence(let nodes) = node.content, nodes.isEmpty {
        self.note(.listIsEmpty(name), node.place)
        return nil
      }
      return values
    }
  }

  /// A pattern with what stands beside it.
  struct Pair<Value> {
    var pattern: PatternSet.ID
    var source: String
    var value: Value
  }

  /// Patterns as keys, with their values in the order of the file; one at least.
  func pairs<Value>(_ name: String, _ kind: YAMLKind<Value>) -> YAMLKind<[Pair<Value>]> {
    entries { entry, notes in
      let id = self.add(entry.key, entry.place)
      guard let value = kind.value(of: entry.value, notes: &notes), let id else { return nil }
      return Pair(pattern: id, source: entry.key, value: value)
    } ifEmpty: { place in
      self.note(.listIsEmpty(name), place)
    }
  }

  /// A mapping whose keys are free.
  func entries<Value>(
    _ read: @escaping (YAMLEntry, inout YAMLNotes) -> Value?,
    ifEmpty: @escaping (YAMLPlace) -> Void = { _ in }
  ) -> YAMLKind<[Value]> {
    YAMLKind(.mapping) { node, notes in
      guard case .mapping(let entries) = node.content else {
        notes.note(.wrongType(expected: .mapping, found: node.type), node.place)
        return nil
      }
      if entries.isEmpty { ifEmpty(node.place) }
      var values: [Value] = []
      for entry in entries {
        if let value = read(entry, &notes) { values.append(value) }
      }
      return values
    }
  }

  /// The words of a pattern that can be written in place of a match; nil for any other.
  func plainText(_ id: PatternSet.ID, _ source: String) -> String? {
    set.patterns[id].isPlain ? source : nil
  }

  private func add(_ source: String, _ place: YAMLPlace) -> PatternSet.ID? {
    do throws(PatternProblem) {
      let id = try set.add(try Pattern(source))
      if set.slow.contains(id) {
        warnings.append(VoiceWarning(place: place, kind: .slowPattern(source)))
      }
      return id
    } catch {
      note(.badPattern(source, error), place)
      return nil
    }
  }

  // MARK: Moves

  func add(_ move: VoiceMove) {
    moveNumbers[move.id] = madeMoves.count
    madeMoves.append(move)
  }

  /// A move by its name, as its number.
  var move: YAMLKind<Int> {
    let name = YAMLKind<String>.filledText
    return YAMLKind(name.expectation) { node, notes in
      guard let id = name.value(of: node, notes: &notes) else { return nil }
      guard let number = self.moveNumbers[id] else {
        self.note(.unknownMove(id, known: self.madeMoves.map(\.id)), node.place)
        return nil
      }
      return number
    }
  }

  /// A list of moves, one at least.
  var moves: YAMLKind<[Int]> { filled("moves", move) }

  // MARK: What keys say to each other

  /// Notes when none of the keys stands in the mapping, or more than one where they exclude each
  /// other.
  func needsOne(of keys: [String], in mapping: YAMLMapping, orMore: Bool = false) {
    let found = keys.filter { mapping.has($0) }
    if found.isEmpty { note(.needsOne(of: keys), mapping.place) }
    if found.count > 1, !orMore { note(.onlyOne(of: keys), mapping.place) }
  }

  /// Notes when there is neither `min` nor `max`, or the one is above the other.
  func needsBounds(in mapping: YAMLMapping, _ least: Double?, _ most: Double?) {
    if !mapping.has("min"), !mapping.has("max") {
      note(.needsOne(of: ["min", "max"]), mapping.place)
    }
    if let least, let most, least > most { note(.boundsCrossed(least, most), mapping.place) }
  }
}
