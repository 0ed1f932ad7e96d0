/// Do the examples of a voice guide hold under its own rules?

public import Curation
public import StrictYAML

/// An example of the guide: a message with a good reply, a bad one, or both.
struct VoiceExample: Sendable {
  var context: VoiceContext
  var good: YAMLPlaced<String>?
  var bad: YAMLPlaced<String>?
  /// The rules that the bad reply has to break.
  var fires: [YAMLPlaced<String>]
}

/// Why an example does not hold.
public enum VoiceExampleFault: Hashable, Sendable {
  /// The good reply breaks a rule; `text` is what it breaks it with, nil for the whole reply.
  case goodBreaks(rule: String, text: String?)
  /// The bad reply does not break the rule.
  case badKeeps(rule: String)
}

/// An example that does not hold.
public struct ExampleFailure: Hashable, Sendable {
  /// Where the reply, or the rule's name, stands in the file.
  public var place: YAMLPlace
  /// Why.
  public var fault: VoiceExampleFault
}

/// An example of the guide as people read it.
public struct VoiceExampleText: Hashable, Sendable {
  /// What the customer wrote; nil where the example has no message.
  public var message: String?
  /// A reply that holds.
  public var good: String?
  /// A reply that breaks rules.
  public var bad: String?
  /// The rules that the bad reply breaks.
  public var breaks: [String]
}

extension VoiceGuide {
  /// The guide's examples, in the order of the file.
  public var exampleTexts: [VoiceExampleText] {
    examples.map { example in
      VoiceExampleText(
        message: example.context.message,
        good: example.good?.value,
        bad: example.bad?.value,
        breaks: example.fires.map(\.value)
      )
    }
  }

  /// How many replies the guide's examples have.
  public var exampleCount: Int {
    examples.reduce(0) { $0 + ($1.good == nil ? 0 : 1) + ($1.bad == nil ? 0 : 1) }
  }

  /// Everything that there is to say about the good replies of the examples, in their order.
  public var findingsInGoodReplies: [VoiceFinding] {
    examples.flatMap { example in
      example.good.map { findings(in: $0.value, context: example.context) } ?? []
    }
  }

  /// The rules that no example shows broken, in the order of the guide; those that are off aside.
  public var rulesWithoutExample: [String] {
    let shown = Set(examples.flatMap { $0.fires.map(\.value) })
    return rules.filter { $0.severity != nil && !shown.contains($0.id) }.map(\.id)
  }

  /// The examples that do not hold, in the order of the file: a good reply with an error, a bad one
  /// that keeps a rule that it should break.
  public func failures() -> [ExampleFailure] {
    var failures: [ExampleFailure] = []
    for example in examples {
      if let good = example.good {
        for finding in findings(in: good.value, context: example.context)
        where finding.severity == .error {
          let text = finding.range.map {
            String(decoding: Array(good.value.utf8)[$0], as: UTF8.self)
          }
          let fault = VoiceExampleFault.goodBreaks(rule: finding.rule, text: text)
          failures.append(ExampleFailure(place: good.place, fault: fault))
        }
      }
      if let bad = example.bad {
        let broken = Set(findings(in: bad.value, context: example.context).map(\.rule))
        for rule in example.fires where !broken.contains(rule.value) {
          let fault = VoiceExampleFault.badKeeps(rule: rule.value)
          failures.append(ExampleFailure(place: rule.place, fault: fault))
        }
      }
    }
    return failures.sorted { $0.place < $1.place }
  }

  /// The failures as mistakes of the file.
  public func failuresAsErrors() -> [GuideError] {
    failures().map { GuideError(file: file, place: $0.place, problem: .example($0.fault)) }
  }
}
