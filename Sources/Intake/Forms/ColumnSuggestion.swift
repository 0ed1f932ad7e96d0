/// Which column of a table holds what, judged by the columns' names?

/// Guesses from names of columns, in English and Swedish.
enum ColumnSuggestion {
  /// The place of the column for each field that one was found for.
  static func columns(in header: [String]) -> [ColumnField: Int] {
    let names = header.map { fold($0) }
    let places = Dictionary(zip(names, names.indices)) { first, _ in first }
    var found: [ColumnField: Int] = [:]
    for (field, words) in words {
      for word in words where found[field] == nil { found[field] = places[word] }
    }
    for (field, parts) in parts {
      for part in parts where found[field] == nil {
        let taken = Set(found.values)
        found[field] = names.indices.first { !taken.contains($0) && names[$0].contains(part) }
      }
    }
    return settle(found)
  }

  // A table is read by rows of turns when it has a role, a text and an id, else by pairs; a text alone is
  // the customer's. A turn says which of a conversation's pairs a row is, so that it needs an id.
  private static func settle(_ found: [ColumnField: Int]) -> [ColumnField: Int] {
    var found = found
    if found[.role] != nil, found[.text] != nil, found[.id] != nil {
      found[.customer] = nil
      found[.reply] = nil
      return found
    }
    if found[.customer] == nil { found[.customer] = found[.text] }
    for field in [ColumnField.role, .text, .name] { found[field] = nil }
    if found[.id] == nil { found[.turn] = nil }
    return found
  }

  private static func fold(_ name: String) -> String {
    let words = trimmed(name).lowercased().split {
      $0 == " " || $0 == "_" || $0 == "-" || $0 == "."
    }
    return words.joined(separator: " ")
  }

  // Whole names, the likeliest first.
  private static let words: [(ColumnField, [String])] = [
    (.id, ["conversation id", "conv id", "conversationid", "dialog id", "dialogue id"]),
    (.id, ["session id", "chat id", "ticket id", "ticket", "case id", "case", "konversation"]),
    (.id, ["konversations id", "samtal", "samtals id", "ärende", "ärende id", "ärendenummer"]),
    (.id, ["ärendeid", "ärendenr", "id"]),
    (.role, ["role", "speaker", "sender", "author", "from", "roll", "avsändare", "talare"]),
    (.text, ["text", "message", "content", "body", "meddelande", "innehåll", "yttrande"]),
    (.text, ["utterance"]),
    (.reply, ["reply", "bot reply", "response", "bot response", "answer", "bot answer", "svar"]),
    (.reply, ["botens svar", "bot svar", "completion", "output", "assistant", "chatbot", "bot"]),
    (.customer, ["customer", "customer message", "question", "fråga", "kund", "kundens fråga"]),
    (.customer, ["kundens meddelande", "kundfråga", "kundmeddelande", "user", "user message"]),
    (.customer, ["query", "instruction", "prompt", "input", "request"]),
    (.at, ["at", "timestamp", "time", "date", "created at", "tid", "tidpunkt", "datum", "skapad"]),
    (
      .turn, ["turn", "turn no", "turn index", "turn position", "position", "tur", "ordning", "nr"]
    ),
    (.turn, ["turn number", "turnnumber", "turn id", "replik nr", "repliknr"]),
    (.name, ["name", "agent name", "namn"]),
    (.language, ["language", "lang", "locale", "språk"]),
    (.channel, ["channel", "kanal"]),
    (.botVersion, ["bot version", "botversion", "version"]),
    (.source, ["source", "källa"]),
    (.situation, ["situation"]),
    (.customerKey, ["customer key", "customer id", "user id", "kundnummer", "kund id", "kundnr"]),
  ]

  // Parts of names, tried where no whole name fits.
  private static let parts: [(ColumnField, [String])] = [
    (.reply, ["svar", "reply", "answer", "response"]),
    (.customer, ["fråga", "question", "kund", "customer"]),
  ]
}
