/// What became of a reviewer's own answers?

public import Curation
internal import Storage

extension ReviewDesk {
  /// What became of this reviewer's latest answers on settled items.
  ///
  /// Those that were changed come first, then those that differ in anything else from what holds, each
  /// part the latest first. At most the last `limit` answers are looked at.
  public func settledWork(limit: Int) throws(StorageError) -> [SettledWork] {
    let scheme = try workspace.guides().scheme
    var found: [SettledWork] = []
    for stored in try workspace.store.settledWork(of: reviewer.id, limit: limit) {
      let screening = try workspace.store.screening(of: stored.item) ?? ConversationScreening()
      let turns = screening.masked(try TurnsColumn().decode(stored.turns))
      guard turns.indices.contains(stored.item.turn) else { continue }
      let before = turns[..<stored.item.turn]
      found.append(
        SettledWork(
          item: stored.item,
          customer: before.last { $0.speaker == .customer }?.text ?? "",
          reply: turns[stored.item.turn].text,
          own: scheme.current(stored.own),
          settled: scheme.current(stored.settled),
          isAdjudicated: stored.isAdjudicated,
          isBothGood: stored.isBothGood,
          note: stored.note
        )
      )
    }
    return BecameOf.allCases.flatMap { became in found.filter { $0.became == became } }
  }
}
