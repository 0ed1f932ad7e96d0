/// How are conversations screened again by the guides that hold now?

public import Curation
internal import Guides
internal import JSONLines
internal import Storage

/// Screens what came in under older guides, or unscreened, a slice at a time.
///
/// The queue is put in order by what has been settled since. What people decided on marks stays decided, and a value that has a placeholder keeps it: what
/// somebody wrote with it goes on meaning the same.
public struct Screening {
  private let workspace: Workspace
  private let screener: ConversationScreener
  private var memo = ScreeningMemo()
  private let version: Int
  private let situations: SituationNames
  private let isWhole: Bool
  private var order: SituationOrder
  private var last: Int64 = 0

  /// Begins a screening; with `all` conversations that these guides have screened are screened too.
  public init(_ workspace: Workspace, all: Bool) throws(StorageError) {
    self.workspace = workspace
    version = try workspace.guideVersion()
    screener = try workspace.screener()
    situations = SituationNames(try workspace.guides().scheme)
    order = SituationOrder(try workspace.store.countSituations())
    isWhole = all
  }

  /// How many items wait.
  public func waiting() throws(StorageError) -> Int {
    try workspace.store.countUnscreened(before: bound)
  }

  /// Screens some conversations in one short transaction, the screening itself done before it; nil when
  /// none is left.
  public mutating func slice() throws(StorageError) -> ScreeningCounts? {
    let waiting = try workspace.store.unscreened(before: bound, after: last, limit: Self.size)
    guard let end = waiting.last else { return nil }
    let column = TurnsColumn()
    var screened: [(conversation: Unscreened, screening: ConversationScreening)] = []
    for one in waiting {
      var conversation = Conversation(source: "", turns: try column.decode(one.turns))
      conversation.language = one.language
      conversation.channel = one.channel
      var screening = screener.screening(
        of: conversation,
        replies: one.replies,
        keeping: one.marks,
        remembering: &memo
      )
      if let situation = situation(one) {
        for reply in one.replies { screening.expected[reply] = situation }
      }
      screened.append((one, screening))
    }
    last = end.number
    var order = order
    let counts = try workspace.store.rescreen(screened) { score, situation, level, isRandom in
      order.weigh(&score, situation: situation, level: level, isRandom: isRandom)
    }
    self.order = order
    return counts
  }

  // The one that the file named when it came in.
  private func situation(_ one: Unscreened) -> String? {
    guard let meta = one.meta else { return nil }
    let said = JSONReader().read(Array(meta.utf8)) { $0["situation"]?.string }
    guard case .success(let name?) = said else { return nil }
    return situations.id(of: name)
  }

  private var bound: Int { isWhole ? version + 1 : version }

  private static let size = 100
}

extension Workspace {
  /// How many items were last screened by older guides, or never.
  public func countUnscreened() throws(StorageError) -> Int {
    try store.countUnscreened(before: store.guideVersion())
  }
}
