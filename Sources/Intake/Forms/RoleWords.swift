/// Which words do files use for who speaks?

import Curation
import JSONLines

/// The words for speakers, in English and Swedish.
enum RoleWords {
  /// The speaker a word stands for, upper and lower case alike; nil for other words.
  static func speaker(_ word: JSONText) -> Speaker? {
    switch word {
    case "customer", "user": .customer
    case "bot", "assistant": .bot
    case "agent": .agent
    case "tool": .tool
    case "system": .system
    default: speaker(word.string)
    }
  }

  /// The speaker a word stands for, upper and lower case alike; nil for other words.
  static func speaker(_ word: String) -> Speaker? {
    let folded = word.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" || $0 == "\t" }
    return words[folded.joined(separator: " ")]
  }

  private static let words: [String: Speaker] = {
    let table: [(Speaker, [String])] = [
      (
        .customer, ["customer", "user", "human", "client", "visitor", "end user", "kund", "kunden"]
      ),
      (.customer, ["användare", "besökare"]),
      (.bot, ["bot", "assistant", "chatbot", "chat bot", "ai", "model", "gpt", "botten"]),
      (.bot, ["chattbot", "chattboten", "assistent", "virtual assistant"]),
      (.agent, ["agent", "human agent", "support", "staff", "operator", "admin", "handläggare"]),
      (.agent, ["kundtjänst", "support agent", "employee", "medarbetare"]),
      (.tool, ["tool", "function", "tool call", "tool result", "verktyg"]),
      (.system, ["system", "developer"]),
      (.note, ["note", "internal note", "private note", "anteckning", "intern anteckning"]),
    ]
    var words: [String: Speaker] = [:]
    for (speaker, list) in table {
      for word in list { words[word] = speaker }
    }
    return words
  }()
}
