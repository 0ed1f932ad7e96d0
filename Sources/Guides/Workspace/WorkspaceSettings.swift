/// What did a team decide about its workspace? The content of `tonfall.yml` as a value.

public import Curation

/// A workspace's settings.
public struct WorkspaceSettings: Hashable, Sendable {
  /// What the workspace is called.
  public var name: String
  /// The language of screens and guides where nothing else decides.
  public var language: Language
  /// IANA name of the time zone that days and windows are cut in.
  public var timeZone: String
  /// What every random choice is drawn from, so that it can be explained and repeated; not
  /// negative.
  public var seed: Int
  /// What a reviewer has to answer.
  public var required: [RequiredField] = [.emotions, .situation]
  /// Where annotations are kept.
  public var store = Store.sqlite
  /// How many items get more than one reviewer.
  public var overlap = Overlap(share: 0, reviewers: 2)
  /// Share of items with a known answer, 0 to 1.
  public var goldShare = 0.0
  /// How many items come back to the same reviewer.
  public var repeats = Repeats(share: 0, afterDays: 14)
  /// Share of items drawn uniformly at random, 0 to 1; only these feed trends.
  public var randomShare = 0.1
  /// How long a claimed item is kept for its reviewer.
  public var leaseMinutes = 30
  /// Nothing leaves that fewer than two people looked at.
  public var twoEyes = false
  /// How many words a reply has at most without a remark; nil for no limit.
  public var replyWords: Int?
  /// Who sees how long work took.
  public var activeSeconds = ActiveSeconds.self_
  /// Days after which active seconds are deleted.
  public var retentionDays = 90

  /// Makes settings with every preset.
  public init(name: String, language: Language, timeZone: String = "UTC", seed: Int) {
    self.name = name
    self.language = language
    self.timeZone = timeZone
    self.seed = seed
  }

  /// A language that Tonfall speaks.
  public enum Language: String, CaseIterable, Sendable {
    /// Swedish.
    case sv
    /// English.
    case en
  }

  /// Where annotations are kept.
  public enum Store: Hashable, Sendable {
    /// `tonfall.db` in the workspace.
    case sqlite
    /// A server, by its name in `pg_service.conf`.
    case postgres(service: String)
  }

  /// How many items get several reviewers.
  public struct Overlap: Hashable, Sendable {
    /// Share of the items, 0 to 1.
    public var share: Double
    /// How many reviewers those get, 2 to `Limits.reviewersPerItem`.
    public var reviewers: Int

    /// Makes an overlap.
    public init(share: Double, reviewers: Int) {
      self.share = share
      self.reviewers = reviewers
    }
  }

  /// How many items come back to the same reviewer.
  public struct Repeats: Hashable, Sendable {
    /// Share of the items, 0 to 1.
    public var share: Double
    /// Days in between.
    public var afterDays: Int

    /// Makes a rule.
    public init(share: Double, afterDays: Int) {
      self.share = share
      self.afterDays = afterDays
    }
  }

  /// Who sees how long work took.
  public enum ActiveSeconds: String, CaseIterable, Sendable {
    /// Nobody; nothing is measured.
    case off
    /// The reviewer, of the own work.
    case self_ = "self"
    /// Everybody, as the team's sum.
    case team
  }
}
