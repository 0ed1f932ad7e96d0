/// What does each reviewer answer to each item?

import Curation
import JSONLines

/// The answers of a file, by the conversation's id and the reviewer's name.
struct AnswerFile {
  /// Who answers, in the order of their names.
  let reviewers: [String]
  private let answers: [String: [Judgement]]

  init(_ path: String) throws {
    var answers: [String: [Judgement]] = [:]
    var reviewers: Set<String> = []
    try Self.eachLine(of: path) { line in
      guard let item = line["conversation_id"]?.string, let reviewer = line["reviewer"]?.string,
        let judgement = Self.judgement(line)
      else { return false }
      reviewers.insert(reviewer)
      answers[Self.key(item, reviewer), default: []].append(judgement)
      return true
    }
    self.reviewers = reviewers.sorted()
    self.answers = answers
  }

  /// What a reviewer answers, the first time or when it came back; nil where the file has none.
  func answer(to item: String, of reviewer: String, again: Bool) -> Judgement? {
    let given = answers[Self.key(item, reviewer)] ?? []
    return again ? given.last : given.first
  }

  /// The verdict that is right, by the conversation's id.
  static func truth(_ path: String) throws -> [String: Verdict] {
    var truth: [String: Verdict] = [:]
    try eachLine(of: path) { line in
      guard let item = line["item"]?.string, let name = line["decision"]?.string else {
        return false
      }
      truth[item] = Verdict(name: name)
      return true
    }
    return truth
  }

  private static func key(_ item: String, _ reviewer: String) -> String { item + "\t" + reviewer }

  private static func judgement(_ line: JSONValue) -> Judgement? {
    guard let verdict = line["verdict"]?.string.flatMap(Verdict.init(name:)) else { return nil }
    var judgement = Judgement()
    judgement.verdict = verdict
    judgement.reasons = line["reasons"]?.elements.compactMap(\.string) ?? []
    judgement.rewrite = line["rewrite"]?.string ?? ""
    judgement.situation = line["situation"]?.string
    var emotions: [String: Int] = [:]
    if let marks = line["emotions"]?.members {
      for (id, value) in marks { emotions[id.string] = value.integer.map(Int.init) }
    }
    judgement.emotions = emotions
    return judgement
  }

  private static func eachLine(of path: String, _ take: (JSONValue) -> Bool) throws {
    let reader = JSONReader()
    let lines = try TeamWeek.bytes(of: path).split(separator: UInt8(ascii: "\n"))
    for (number, line) in lines.enumerated() {
      let isTaken = line.withUnsafeBufferPointer { bytes in
        switch reader.read(bytes, { take($0) }) {
        case .success(let isTaken): isTaken
        case .failure: false
        }
      }
      if !isTaken { throw Unreadable(path: path, line: number + 1) }
    }
  }
}
