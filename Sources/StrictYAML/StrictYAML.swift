/// Which values does this YAML text hold? Nothing is guessed: scalars stay text until a reader says
/// what they are.

internal import Yams

/// Reads YAML 1.1 text strictly.
///
/// What makes YAML surprising is refused: anchors, aliases, tags, tabs, several documents,
/// duplicate keys. Scalars are handed out as they stand, so that `no`, `on` and `010` mean what a
/// reader says and never something else.
public enum StrictYAML {
  /// The longest text that is read, in bytes.
  public static let mostBytes = 4 << 20

  /// How deep lists and mappings can stand in each other: the parser's own limit.
  public static let mostLevels = 1000

  /// The text's only document; nil when it holds nothing but comments.
  ///
  /// - Throws: the first mistake, under the name `file`.
  public static func read(_ text: String, file: String) throws(YAMLError) -> YAMLNode? {
    let source = SourceText(text)
    func fail(_ problem: YAMLProblem, _ place: YAMLPlace) -> YAMLError {
      YAMLError(file: file, place: place, problem: problem)
    }
    let first = YAMLPlace(line: 1, column: 1)
    if text.utf8.count > mostBytes {
      throw fail(.tooLong(bytes: text.utf8.count, most: mostBytes), first)
    }
    if let tab = source.firstTab { throw fail(.tab, tab) }
    let parser: Parser
    let root: Node?
    do {
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch let error as YamlError {
      let (problem, place) = Self.problem(error, in: source)
      throw fail(problem, place)
    } catch {
      throw fail(.syntax(String(describing: error)), first)
    }
    guard let root else { return nil }
    // The parser owns the anchors that the nodes only point at.
    return try withExtendedLifetime(parser) { () throws(YAMLError) in
      try Converter(source: source, file: file).node(root)
    }
  }

  private static func problem(
    _ error: YamlError,
    in source: SourceText
  ) -> (YAMLProblem, YAMLPlace) {
    func place(_ mark: Mark) -> YAMLPlace {
      YAMLPlace(line: max(1, mark.line), column: max(1, mark.column))
    }
    switch error {
    case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _):
      if words.contains("nesting level") { return (.tooDeep(most: mostLevels), place(mark)) }
      return (.syntax(words), place(mark))
    case .composer(_, let words, let mark, _):
      if words.contains("another document") { return (.severalDocuments, place(mark)) }
      if words.contains("undefined alias") { return (.alias, place(mark)) }
      return (.syntax(words), place(mark))
    case .reader(let words, let offset, _, _):
      return (.syntax(words), source.place(ofCharacter: offset ?? 0))
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let first = place(context.mark)
      return (.duplicateKey(key), source.secondPlace(ofKey: key, first: first) ?? first)
    default:
      return (.syntax(String(describing: error)), YAMLPlace(line: 1, column: 1))
    }
  }
}

/// Turns Yams' nodes into ours and refuses what those can't say.
private struct Converter {
  let source: SourceText
  let file: String

  func node(_ node: Node) throws(YAMLError) -> YAMLNode {
    let place = try checkedPlace(node)
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLNode(place: place, content: .scalar(scalar.string, isPlain: isPlain))
    case .sequence(let sequence):
      var nodes: [YAMLNode] = []
      for element in sequence { nodes.append(try self.node(element)) }
      return YAMLNode(place: place, content: .sequence(nodes))
    case .mapping(let mapping):
      return YAMLNode(place: place, content: .mapping(try entries(mapping)))
    case .alias:
      throw YAMLError(file: file, place: place, problem: .alias)
    }
  }

  private func entries(_ mapping: Node.Mapping) throws(YAMLError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var seen: Set<[UInt8]> = []
    for (key, value) in mapping {
      let place = try checkedPlace(key)
      guard case .scalar(let scalar) = key else {
        throw YAMLError(file: file, place: place, problem: .keyIsNoText)
      }
      // Yams compares with Unicode equivalence, and `1` and `"1"` are two keys for it.
      guard seen.insert(Array(scalar.string.utf8)).inserted else {
        throw YAMLError(file: file, place: place, problem: .duplicateKey(scalar.string))
      }
      entries.append(
        YAMLEntry(key: scalar.string, place: place, value: try node(value))
      )
    }
    return entries
  }

  private func checkedPlace(_ node: Node) throws(YAMLError) -> YAMLPlace {
    let place = YAMLPlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    // A scalar without quotes can't begin with these: they announce a property.
    switch source.scalar(at: place) {
    case "!": throw YAMLError(file: file, place: place, problem: .tag)
    case "&": throw YAMLError(file: file, place: place, problem: .anchor)
    case "*": throw YAMLError(file: file, place: place, problem: .alias)
    default: break
    }
    if node.anchor != nil { throw YAMLError(file: file, place: place, problem: .anchor) }
    return place
  }
}
