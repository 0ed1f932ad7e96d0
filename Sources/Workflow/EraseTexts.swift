/// How are texts of people erased for good?

public import Curation
internal import Digests
internal import Storage

/// Whose texts are to be erased.
public enum ErasureTarget: Hashable, Sendable {
  /// Everything of a customer, by the key that the files gave.
  case customer(String)
  /// A conversation by its source's own name or by the 32 digits of its content's, all versions of it.
  case conversation(String)
  /// The conversation of an item, all versions of it.
  case item(ItemID)
  /// Every conversation of which all was settled before the last export.
  case exported
}

/// What an erasure would do.
public struct ErasurePlan: Sendable {
  /// How many conversations it would erase.
  public var conversations: Int { numbers.count }
  /// The exports that may hold something of them.
  public let exports: [WrittenExport]
  /// Whether what was asked for is here, or was erased before.
  public let isKnown: Bool
  let numbers: [Int64]
  let target: ErasureTarget
}

extension Workspace {
  /// What erasing would do; changes nothing.
  public func planErasure(_ target: ErasureTarget) throws(StorageError) -> ErasurePlan {
    let numbers = try store.erasable(query(target))
    return ErasurePlan(
      exports: try store.exports(holding: numbers),
      isKnown: numbers.isEmpty ? try wasErased(target) : true,
      numbers: numbers,
      target: target
    )
  }

  /// Erases, a hundred conversations in a transaction; what was done stays done when it is stopped.
  ///
  /// - Parameters:
  ///   - plan: what `planErasure` answered.
  ///   - actor: who erases.
  ///   - progress: gets how many conversations are erased.
  /// - Returns: what is gone.
  /// - Throws: what the store says.
  public func erase(
    _ plan: ErasurePlan,
    actor: Reviewer?,
    progress: (Int) -> Void
  ) throws(StorageError) -> ErasureCounts {
    let secret = KeyedHash(key: try secret())
    var counts = ErasureCounts()
    var rest = plan.numbers[...]
    while !rest.isEmpty {
      var erasures: [Erasure] = []
      for number in rest.prefix(Self.erasedAtOnce) {
        guard let conversation = try store.erasable(number) else { continue }
        erasures.append(try erasure(of: conversation, plan.target, secret))
      }
      counts += try store.erase(erasures, actor: actor?.id, at: surroundings.now())
      rest = rest.dropFirst(Self.erasedAtOnce)
      progress(counts.conversations)
    }
    return counts
  }

  /// Leaves no byte in the store's files of what was erased; false when somebody who reads kept its log
  /// from being emptied.
  public func scrub() throws(StorageError) -> Bool { try store.scrub() }

  private static var erasedAtOnce: Int { 100 }

  private func query(_ target: ErasureTarget) throws(StorageError) -> ErasureQuery {
    switch target {
    case .customer(let key):
      let hash = KeyedHash(key: try secret()).hash(of: key)
      return .customer(Array(hash.bytes.prefix(16)))
    case .conversation(let name): return .name(name, UID(hex: name))
    case .item(let item): return .item(item)
    case .exported: return .exported
    }
  }

  // By what stays of an erasure so that nothing comes in again.
  private func wasErased(_ target: ErasureTarget) throws(StorageError) -> Bool {
    let secret = KeyedHash(key: try secret())
    switch target {
    case .item, .exported: return true
    case .customer(let key):
      return try store.erasedHashes().contains(Array(secret.hash(of: key).bytes.prefix(16)))
    case .conversation(let name):
      if let uid = UID(hex: name), try store.isErased(uid) { return true }
      let hashes = try store.erasedHashes()
      return try store.sourceNames().contains { source in
        hashes.contains(ErasedNames.hash(source: source, name: name, secret))
      }
    }
  }

  private func erasure(
    of conversation: ErasableConversation,
    _ target: ErasureTarget,
    _ secret: KeyedHash
  ) throws(StorageError) -> Erasure {
    var column = TurnsColumn()
    let turns = try column.decode(conversation.turns)
    var words = SearchWords()
    words.add(turns, replies: conversation.replies, externalID: conversation.externalID)
    let silent = turns.map { Turn($0.speaker, Self.erasedText, at: $0.at) }
    var hashes: [[UInt8]] = []
    if let name = conversation.externalID {
      hashes.append(ErasedNames.hash(source: conversation.source, name: name, secret))
    }
    if case .customer = target, let customer = conversation.customer { hashes.append(customer) }
    return Erasure(
      conversation: conversation,
      turns: String(decoding: column.encode(silent), as: UTF8.self),
      words: words.text,
      hashes: hashes
    )
  }

  /// What stands where something was said.
  static var erasedText: String { "–" }
}

/// What must not come in again.
struct ErasedNames {
  private let hashes: Set<[UInt8]>
  private let secret: KeyedHash

  init(_ hashes: Set<[UInt8]>, _ secret: KeyedHash) {
    self.hashes = hashes
    self.secret = secret
  }

  /// Whether a conversation was erased, or its customer.
  func holds(_ conversation: Conversation, customer: [UInt8]?) -> Bool {
    if hashes.isEmpty { return false }
    if let customer, hashes.contains(customer) { return true }
    guard let name = conversation.externalID else { return false }
    return hashes.contains(Self.hash(source: conversation.source, name: name, secret))
  }

  /// The keyed hash of a conversation's name in its source.
  static func hash(source: String, name: String, _ secret: KeyedHash) -> [UInt8] {
    let text = "\(source.utf8.count):\(source)\(name)"
    return Array(secret.hash(of: text).bytes.prefix(16))
  }
}
