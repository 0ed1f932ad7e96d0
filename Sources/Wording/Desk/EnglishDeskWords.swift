/// What do the screens around the review screen say in English?

public import Curation

extension EnglishWords {
  /// What an action is good for.
  public func tip(_ action: ScreenAction) -> String? {
    switch action {
    case .undo: "Tip: u takes back, even what you have just submitted."
    case .diff: "Tip: d shows how your reply differs from the bot's."
    case .earlierConversations: "Tip: c shows what the customer wrote before."
    case .search: "Tip: / searches all items."
    case .palette: "Tip: F9 shows everything there is to do, by name."
    case .guide: "Tip: G shows what the labels mean."
    case .phrases: "Tip: F8 has greetings, sign-offs and your earlier rewrites."
    default: nil
    }
  }

  /// Other colours are shown.
  public func themeChanged(_ theme: String) -> String {
    let name =
      switch theme {
      case "auto": "the terminal's own"
      case "dark": "dark"
      case "light": "light"
      case "mono": "without colour"
      case "high-contrast": "high contrast"
      default: theme
      }
    return "Colours: \(name)."
  }

  /// The mouse was switched on or off.
  public func mouse(isOn: Bool) -> String {
    isOn
      ? "The mouse is on. Hold Shift to select and copy in the terminal."
      : "The mouse is off. The terminal selects and copies as usual."
  }

  /// An item that was asked for can't be judged by this reviewer.
  public func notOpened(
    _ item: ItemID,
    _ why: NotOpened,
    clock: (Timestamp) -> String
  ) -> String {
    switch why {
    case .unknown: "There is no item \(item)."
    case .full: "\(item) has the reviewers it needs."
    case .taken(let name, let until):
      "\(name) has \(item) open, until \(clock(until)). Take it over: tonfall items take \(item)"
    case .putAway: "You have put \(item) away for good. Somebody else takes it."
    case .sawOthers:
      "You have read what others said of \(item), so somebody else judges it. The next one: tonfall review"
    case .answered:
      "You have judged \(item) already. To change that: tonfall, then /, and Enter on it in the list."
    case .ended(let state):
      switch state {
      case .agreed, .adjudicated: "\(item) is settled."
      case .disputed: "\(item) waits to be settled."
      case .setAside: "\(item) is set aside."
      case .cannotJudge: "\(item) could not be judged."
      case .superseded: "\(item) was replaced by a longer version of its conversation."
      case .copy: "\(item) is counted with another that says the same."
      case .open: "\(item) can't be opened just now."
      }
    }
  }

  /// The line on top while practising.
  public func practiceTitle(_ number: Int, of count: Int) -> String {
    "Practice \(number) of \(count) · does not count"
  }

  /// The practice is over.
  public func practiceOver(isReviewing: Bool) -> String {
    isReviewing
      ? "The practice is over. Now it counts, and u takes back."
      : "The practice is over. r starts reviewing in earnest."
  }

  /// The heading of each screen.
  public func title(_ screen: ScreenName) -> String {
    switch screen {
    case .home: "Tonfall"
    case .queue: "Items"
    case .guide: "Guide"
    case .history: "History"
    case .earlier: "The customer's earlier conversations"
    case .log: "Messages"
    case .firstRun: "Welcome to Tonfall"
    case .calibration: "Calibration rounds"
    case .agreement: "Agreement"
    case .adjudication: "Settle disputes"
    case .settled: "What became of my answers"
    case .card: "To know about"
    }
  }
}
