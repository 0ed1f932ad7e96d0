/// Do the fixed replies of a hand-over guide say that a person takes over and when, and nothing more?

public import Curation

/// Something that a fixed reply says or leaves out.
public struct HandoverReplyProblem: Hashable, Sendable {
  /// The category's id.
  public var category: String
  /// The reply's language.
  public var language: TextLanguage
  /// What it is.
  public var kind: Kind

  /// What can be wrong with a fixed reply.
  public enum Kind: Hashable, Sendable {
    /// It does not say that a person takes over.
    case noPerson
    /// It does not say when.
    case noTime
    /// It promises something, in these words.
    case promise(String)
    /// It gives advice, in these words.
    case advice(String)
  }
}

/// Looks at fixed replies; what is found is to be looked at by a person and refuses nothing.
public enum HandoverReplies {
  /// What there is to look at in the replies of a guide, in the order of its categories; a category
  /// without a reply in a language has nothing there.
  public static func problems(in guide: HandoverGuide) -> [HandoverReplyProblem] {
    var found: [HandoverReplyProblem] = []
    for category in guide.categories {
      for language in TextLanguage.allCases {
        let reply = category.reply.words(in: language)
        if reply.isEmpty { continue }
        found += kinds(in: reply, language).map {
          HandoverReplyProblem(category: category.id, language: language, kind: $0)
        }
      }
    }
    return found
  }

  private static func kinds(
    in reply: String,
    _ language: TextLanguage
  ) -> [HandoverReplyProblem.Kind] {
    let words = words(reply)
    func first(_ phrases: [String]) -> String? { phrases.first { has($0, words) } }
    var found: [HandoverReplyProblem.Kind] = []
    if first(person(language)) == nil { found.append(.noPerson) }
    if first(time(language)) == nil, !saysTimeInSlot(reply) { found.append(.noTime) }
    if let phrase = first(promises(language)) { found.append(.promise(phrase)) }
    if let phrase = first(advice(language)) { found.append(.advice(phrase)) }
    return found
  }

  // Every slot but a resource's may be filled in with a time.
  private static func saysTimeInSlot(_ reply: String) -> Bool {
    reply.ranges(of: "{{").count > reply.ranges(of: "{{resource:").count
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  // A phrase ends in `*` where its last word may go on.
  private static func has(_ phrase: String, _ words: [String]) -> Bool {
    let wanted = phrase.split(separator: " ")
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { start in
      wanted.enumerated().allSatisfy { offset, word in
        let found = words[start + offset]
        return word.last == "*" ? found.hasPrefix(word.dropLast()) : found == word
      }
    }
  }

  private static func person(_ language: TextLanguage) -> [String] {
    switch language {
    case .sv:
      ["människa", "en person", "kolleg*", "medarbetare*", "handläggare*", "chef*", "någon av oss"]
    case .en: ["a person", "a human", "colleague*", "somebody here", "someone here", "one of us"]
    }
  }

  private static func time(_ language: TextLanguage) -> [String] {
    switch language {
    case .sv:
      [
        "nu", "genast", "direkt", "omgående", "i dag", "idag", "i morgon", "imorgon", "inom",
        "senast",
        "strax", "före klockan", "så snart", "så fort",
      ]
    case .en:
      [
        "now", "at once", "right away", "immediately", "today", "tomorrow", "within", "by",
        "shortly",
        "before", "as soon as",
      ]
    }
  }

  private static func promises(_ language: TextLanguage) -> [String] {
    switch language {
    case .sv:
      [
        "lova*", "garanti*", "garantera*", "ersättning*", "återbetal*", "kompens*",
        "pengarna tillbaka",
      ]
    case .en: ["promise*", "guarantee*", "refund*", "compensat*", "money back"]
    }
  }

  private static func advice(_ language: TextLanguage) -> [String] {
    switch language {
    case .sv:
      [
        "du bör", "du borde", "du ska", "du måste", "försök att", "prova att", "vi råder",
        "mitt råd",
      ]
    case .en:
      ["you should", "you must", "you ought", "try to", "we advise", "i advise", "my advice"]
    }
  }
}
