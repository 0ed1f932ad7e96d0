/// Which items are drawn, so that the draw can be explained and repeated?

internal import Curation
internal import Digests

/// Draws that depend on the workspace's seed and the item alone: the same on every machine and in
/// every order.
struct Draws {
  private let key: UInt64

  /// Draws for a seed.
  init(seed: String) {
    key = SHA256.digest(of: "tonfall draws " + seed).words.0
  }

  /// What is drawn; each kind its own sequence.
  enum Kind: UInt64 {
    case overlap = 1
    case random = 2
    case gold = 3
    case comesBack = 4
    case calibration = 5
  }

  /// Whether the item is among `share` (0 to 1) of all.
  func draws(_ kind: Kind, _ share: Double, conversation: UID, turn: Int) -> Bool {
    if share <= 0 { return false }
    if share >= 1 { return true }
    let place = Self.mix(
      key ^ Self.mix(conversation.high ^ Self.mix(UInt64(turn) << 8 | kind.rawValue))
    )
    // The upper 53 bits as a fraction of 1.
    return Double(place >> 11) * 0x1p-53 < share
  }

  /// Whether a reviewer's item is among `share` of those they get or have done; each reviewer draws
  /// their own.
  func draws(_ kind: Kind, _ share: Double, reviewer: Int64, at place: Int64) -> Bool {
    let who = UID(high: Self.mix(UInt64(bitPattern: reviewer)) ^ UInt64(bitPattern: place), low: 0)
    return draws(kind, share, conversation: who, turn: 0)
  }

  /// An order of the items of a kind that the seed shuffles.
  func place(_ kind: Kind, of item: ItemID) -> UInt64 {
    Self.mix(key ^ Self.mix(UInt64(bitPattern: item.rawValue) &* 31 &+ kind.rawValue))
  }

  // SplitMix64's finalizer (Steele, Lea, Flood 2014): every bit of the input moves every bit of the
  // output.
  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
