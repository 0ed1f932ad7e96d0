/// Which name does a conversation's content give it?

internal import Curation
internal import Digests

/// Names conversations by their content: the same file imported twice gives the same names.
///
/// The name is the first 16 bytes of SHA-256 over the length-prefixed source name, external id (or,
/// without one, the ordinal among equal contents of that import), then speaker and text of each
/// turn, as stored bytes.
struct ConversationDigest {
  private var seen: [UID: UInt64] = [:]

  /// The name of the next conversation of an import.
  mutating func uid(of conversation: Conversation) -> UID {
    if let externalID = conversation.externalID {
      return Self.digest(conversation) { hash in
        hash.update(integer: 1)
        Self.update(&hash, externalID)
      }
    }
    let content = Self.digest(conversation) { hash in hash.update(integer: 0) }
    let ordinal = seen[content, default: 0]
    seen[content] = ordinal + 1
    if ordinal == 0 { return content }
    return Self.digest(conversation) { hash in
      hash.update(integer: 2)
      hash.update(integer: ordinal)
    }
  }

  private static func digest(
    _ conversation: Conversation,
    _ identity: (inout SHA256) -> Void
  ) -> UID {
    var hash = SHA256()
    update(&hash, conversation.source)
    identity(&hash)
    for turn in conversation.turns {
      hash.update(integer: UInt64(turn.speaker.rawValue))
      update(&hash, turn.text)
    }
    let words = hash.finish().words
    return UID(high: words.0, low: words.1)
  }

  private static func update(_ hash: inout SHA256, _ text: String) {
    hash.update(integer: UInt64(text.utf8.count))
    hash.update(text)
  }
}
