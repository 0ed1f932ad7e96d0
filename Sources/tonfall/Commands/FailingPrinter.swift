/// How are stored approvals printed that voice guides would not let through?

import Curation
import Wording
import Workflow

/// The first ones, kept for later; or all as they come, as text or as JSON.
struct FailingPrinter {
  private let format: ListFormat
  private let isPlain: Bool
  private let words: CommandWords
  private let most: Int?
  private var first: [VoiceFailure] = []
  /// How many there were.
  private(set) var count = 0

  /// Prints the first `most` with `lines`; nil to print each as it comes.
  init(_ format: ListFormat, isPlain: Bool = false, _ words: CommandWords, most: Int? = nil) {
    self.format = format
    self.isPlain = isPlain
    self.words = words
    self.most = most
  }

  mutating func take(_ failure: VoiceFailure) {
    count += 1
    if format == .json {
      for finding in failure.findings {
        Console.json(VoiceFindingJSON.line(finding, of: failure.item, words))
      }
    } else if let most {
      if first.count < most { first.append(failure) }
    } else if isPlain {
      for finding in failure.findings {
        Console.plain([
          failure.item.description, words.language.words.severity(finding.severity), finding.rule,
          words.language.words.voice(finding),
        ])
      }
    } else {
      for line in lines(of: failure) { Console.line(line) }
    }
  }

  /// What there is to say when all are known; nothing when none would fail.
  var lines: [String] {
    if count == 0 { return [] }
    let more = count - first.count
    return [words.wouldFail(count)] + first.flatMap { lines(of: $0).map { "  " + $0 } }
      + (format == .text && more > 0 ? [words.moreWouldFail(more)] : [])
  }

  private func lines(of failure: VoiceFailure) -> [String] {
    failure.findings.map { finding in
      Console.column(failure.item.description, 10) + words.finding(finding)
    }
  }
}
