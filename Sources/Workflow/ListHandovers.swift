/// Which items were a matter for a person, which hand-overs were missed, and what does the bot lack?

public import Curation
internal import Storage

/// An item of the list of hand-overs, as one reader may see it.
public struct ListedHandover: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// How much it is a matter for a person; nil where screening found nothing.
  public var level: HandoverLevel?
  /// The categories that were found, the gravest first; green ones too.
  public var categories: [String]
  /// What in how the conversation goes speaks for it.
  public var signs: [HandoverSign]
  /// Where it stands.
  public var state: ItemState
  /// The situation that it was settled with, by id.
  public var situation: String?
  /// Whether it was settled as handed over: the bot answered where a person should have.
  public var isMissed: Bool
  /// Why it was handed over, by id; none where nobody did or that may not be known.
  public var reasons: [String]
  /// Whether the bot lacked facts, as these say.
  public var lacksFacts: Bool { reasons.contains("lacks_facts") }
  /// Who was told and when, the first first, as far as the reader may know; nil where they may not.
  public var told: [HandoverTold]?
  /// How many call it a false alarm, as far as the reader may know; nil where they may not.
  public var dismissals: Int?
}

/// Counts over a list of hand-overs.
public struct HandoverCounts: Hashable, Sendable {
  /// What was counted of one situation.
  public struct Situation: Hashable, Sendable {
    /// Items settled in this situation.
    public var settled = 0
    /// Those of them that were settled as handed over.
    public var missed = 0
    /// Those of them for which the bot lacked facts.
    public var lacksFacts = 0
  }

  /// By situation; the empty id is for items without one.
  public private(set) var situations: [String: Situation] = [:]
  /// False alarms by category.
  public private(set) var falseAlarms: [String: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Counts an item; one that is not settled is in no rate.
  public mutating func add(_ item: ListedHandover) {
    if item.state == .agreed || item.state == .adjudicated {
      var counts = situations[item.situation ?? ""] ?? Situation()
      counts.settled += 1
      if item.isMissed { counts.missed += 1 }
      if item.lacksFacts { counts.lacksFacts += 1 }
      situations[item.situation ?? ""] = counts
    }
    if let dismissals = item.dismissals, dismissals > 0 {
      for category in item.categories { falseAlarms[category, default: 0] += 1 }
    }
  }
}

extension Workspace {
  /// Goes through everything that is a matter for a person or was settled, in its order; `body`
  /// answers whether to go on.
  ///
  /// What others did about an item that is open to `reader` (nil for a stranger) is left out.
  public func eachHandover(
    reader: Reviewer?,
    _ body: (ListedHandover) -> Bool
  ) throws(StorageError) {
    try store.eachHandover { facts throws(StorageError) in
      let screening = try store.screening(of: facts.item)
      let isSettled = facts.state == .agreed || facts.state == .adjudicated
      var trail: HandoverTrail?
      if facts.level != nil || facts.verdict == .handover, isSettled || reader != nil {
        trail = try store.handoverTrail(
          of: facts.item,
          seenBy: reader?.id,
          ownOnly: seesOwnOnly(reader)
        )
      }
      let isMissed = isSettled && facts.verdict == .handover && !seesOwnOnly(reader)
      return body(
        ListedHandover(
          item: facts.item,
          level: facts.level,
          categories: screening?.categories(at: facts.item.turn, least: .green) ?? [],
          signs: screening?.signs(at: facts.item.turn) ?? [],
          state: facts.state,
          situation: facts.situation,
          isMissed: isMissed,
          reasons: isMissed ? facts.reasons : [],
          told: trail?.told,
          dismissals: trail?.dismissals.count
        )
      )
    }
  }
}
