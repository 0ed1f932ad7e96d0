/// Which key does what, in each place of every screen?

public import TerminalUI
public import Wording

/// The one table of keys; dispatch, the bottom line, help and palette read it.
public enum ScreenKeys {
  /// The keys of a place.
  public static func map(_ place: HelpPlace) -> KeyMap<ScreenAction> {
    switch place {
    case .judging: judging
    case .writing: writing
    case .noting: writing
    case .picking: picking
    case .menu: menu
    case .list: list
    case .question: question
    case .paused: paused
    case .empty: empty
    case .waiting: waiting
    case .home: home
    case .queue: queue
    case .searching: searching
    case .reading: reading
    case .firstRun: firstRun
    case .excusing: excusing
    case .agreement: agreement
    case .adjudicating: adjudicating
    case .merging: merging
    case .calibrating: calibrating
    }
  }

  private static let judging = table([
    (.approve, ["a"]), (.rewrite, ["e"]), (.rewriteAfresh, ["E"]), (.reject, ["x"]),
    (.handOver, ["o"]), (.tell, ["i"]), (.submit, ["Enter", "F2", "Ctrl-S"]),
    (.emotion, (1...9).map(String.init)), (.noEmotion, ["0"]), (.unclear, ["-"]),
    (.allEmotions, ["l"]), (.situation, ["g"]), (.reasons, ["w"]), (.rubric, ["r"]), (.note, ["n"]),
    (.ownText, ["t"]), (.undo, ["u"]), (.skip, ["s"]), (.putAway, ["S"]), (.diff, ["d"]),
    (.copy, ["y"]), (.earlierConversations, ["c"]), (.history, ["h"]), (.guide, ["G"]),
    (.standBy, ["k"]), (.card, ["!"]),
    (.search, ["/"]), (.nextFinding, ["F3"]), (.setAsideRule, ["Ctrl-O"]), (.nextMark, ["F5"]),
    (.mask, ["F6"]), (.keepMark, ["F7"]), (.reveal, ["v"]), (.phrases, ["F8"]),
    (.pageUp, ["PgUp"]), (.pageDown, ["PgDn"]),
    (.nextPane, ["Tab"]), (.previousPane, ["Shift-Tab"]), (.lineUp, ["Up"]), (.lineDown, ["Down"]),
    (.top, ["Home"]), (.bottom, ["End"]), (.back, ["Esc"]), (.pause, ["b"]),
    (.palette, ["F9", "Ctrl-P", ":"]),
    (.help, ["F1", "?"]),
    (.leave, ["q"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let writing = table([
    (.submit, ["F2", "Ctrl-S"]), (.back, ["Esc"]), (.undoTyping, ["Ctrl-Z"]),
    (.redoTyping, ["Ctrl-Y"]), (.wordMotion, ["Ctrl-Left", "Ctrl-Right"]),
    (.selectText, ["Shift-Left", "Shift-Right", "Shift-Up", "Shift-Down"]),
    (.deleteText, ["Backspace", "Del"]), (.deleteLine, ["Ctrl-U", "Ctrl-K"]),
    (.selectAll, ["Ctrl-A"]), (.findInText, ["Ctrl-F"]), (.nextFinding, ["F3"]),
    (.applyFinding, ["F4"]), (.setAsideRule, ["Ctrl-O"]), (.nextMark, ["F5"]), (.mask, ["F6"]),
    (.keepMark, ["F7"]), (.phrases, ["F8"]), (.insertReply, ["Ctrl-R"]),
    (.card, ["Ctrl-G"]), (.lineUp, ["Up"]),
    (.lineDown, ["Down"]),
    (.pageUp, ["PgUp"]), (.pageDown, ["PgDn"]), (.top, ["Home"]), (.bottom, ["End"]),
    (.nextPane, ["Tab"]), (.previousPane, ["Shift-Tab"]), (.palette, ["F9", "Ctrl-P"]),
    (.help, ["F1"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let picking = table([
    (.wordMotion, ["Left", "Right", "Up", "Down"]), (.selectText, ["Shift-Left", "Shift-Right"]),
    (.mask, ["F6", "Enter"]), (.close, ["Esc"]), (.help, ["F1", "?"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let menu = table([
    (.choose, menuLetters.map(String.init)), (.accept, ["Enter"]), (.submit, ["F2", "Ctrl-S"]),
    (.lineUp, ["Up", "k"]), (.lineDown, ["Down", "j"]), (.pageUp, ["PgUp"]),
    (.pageDown, ["PgDn"]), (.top, ["Home"]), (.bottom, ["End"]), (.help, ["F1", "?"]),
    (.close, ["Esc"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let list = table([
    (.accept, ["Enter"]), (.eraseFilter, ["Backspace"]), (.lineUp, ["Up"]), (.lineDown, ["Down"]),
    (.pageUp, ["PgUp"]), (.pageDown, ["PgDn"]), (.top, ["Home"]), (.bottom, ["End"]),
    (.close, ["Esc"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let question = table([
    (.confirm, ["Enter"]), (.decline, ["Esc"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let paused = table([
    (.resume, ["b", "Enter"]), (.help, ["F1", "?"]), (.leave, ["q"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let empty = table([
    (.lookAgain, ["Enter"]), (.undo, ["u"]), (.palette, ["F9", "Ctrl-P", ":"]),
    (.help, ["F1", "?"]), (.leave, ["q"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let waiting = table([(.leave, ["q"]), (.interrupt, ["Ctrl-C"])])

  private static let home = table(
    [(.open, ["Enter"])] + moving + [
      (.search, ["/"]), (.guide, ["G"]), (.startReview, ["r"]), (.handOver, ["o"]),
      (.agreement, ["A"]), (.adjudicate, ["D"]),
      (.palette, ["F9", "Ctrl-P", ":"]),
      (.help, ["F1", "?"]), (.close, ["Esc"]), (.leave, ["q"]), (.interrupt, ["Ctrl-C"]),
    ]
  )

  private static let queue = table(
    [(.open, ["Enter"])] + moving + [
      (.search, ["/"]), (.filter, ["f"]), (.sort, ["s"]), (.why, ["w"]), (.passOn, ["S"]),
      (.handOver, ["o"]),
      (.history, ["h"]), (.earlierConversations, ["c"]), (.guide, ["G"]),
      (.palette, ["F9", "Ctrl-P", ":"]), (.help, ["F1", "?"]), (.close, ["Esc", "q"]),
      (.interrupt, ["Ctrl-C"]),
    ]
  )

  private static let searching = table([
    (.accept, ["Enter"]), (.eraseFilter, ["Backspace"]), (.lineUp, ["Up"]), (.lineDown, ["Down"]),
    (.pageUp, ["PgUp"]), (.pageDown, ["PgDn"]), (.close, ["Esc"]), (.help, ["F1"]),
    (.interrupt, ["Ctrl-C"]),
  ])

  private static let reading = table(
    [(.open, ["Enter"])] + moving + [
      (.search, ["/"]), (.nextMatch, ["]"]), (.previousMatch, ["["]), (.handOver, ["o"]),
      (.palette, ["F9", "Ctrl-P", ":"]), (.help, ["F1", "?"]), (.close, ["Esc", "q"]),
      (.interrupt, ["Ctrl-C"]),
    ]
  )

  private static let agreement = table(
    [(.open, ["Enter"])] + moving + [
      (.nextPane, ["Tab", "Right"]), (.previousPane, ["Shift-Tab", "Left"]),
      (.calibration, ["c"]), (.guide, ["G"]),
      (.handOver, ["o"]), (.palette, ["F9", "Ctrl-P", ":"]), (.help, ["F1", "?"]),
      (.close, ["Esc", "q"]), (.interrupt, ["Ctrl-C"]),
    ]
  )

  private static let calibrating = table(
    [(.open, ["Enter"])] + moving + [
      (.nextPane, ["Tab", "Right"]), (.previousPane, ["Shift-Tab", "Left"]), (.startRound, ["n"]),
      (.guide, ["G"]), (.palette, ["F9", "Ctrl-P", ":"]), (.help, ["F1", "?"]),
      (.close, ["Esc", "q"]), (.interrupt, ["Ctrl-C"]),
    ]
  )

  private static let excusing = table([
    (.accept, ["Enter"]), (.close, ["Esc"]), (.help, ["F1"]), (.interrupt, ["Ctrl-C"]),
  ])

  private static let adjudicating = table(
    [
      (.takeLeft, ["1"]), (.takeRight, ["2"]), (.bothGood, ["3"]), (.fieldLeft, ["Left"]),
      (.fieldRight, ["Right"]),
    ] + moving + [
      (.merge, ["e"]), (.category, ["w"]), (.confidence, ["c"]), (.note, ["n"]), (.sendBack, ["S"]),
      (.ruling, ["R"]), (.decide, ["Enter", "F2", "Ctrl-S"]), (.skip, ["s"]), (.undo, ["u"]),
      (.diff, ["d"]),
      (.nextAnswer, ["v"]), (.history, ["h"]), (.guide, ["G"]), (.nextPane, ["Tab"]),
      (.previousPane, ["Shift-Tab"]), (.palette, ["F9", "Ctrl-P", ":"]), (.help, ["F1", "?"]),
      (.close, ["Esc", "q"]), (.interrupt, ["Ctrl-C"]),
    ]
  )

  private static let merging = table([
    (.submit, ["F2", "Ctrl-S"]), (.back, ["Esc"]), (.undoTyping, ["Ctrl-Z"]),
    (.redoTyping, ["Ctrl-Y"]), (.wordMotion, ["Ctrl-Left", "Ctrl-Right"]),
    (.selectText, ["Shift-Left", "Shift-Right", "Shift-Up", "Shift-Down"]),
    (.deleteText, ["Backspace", "Del"]), (.deleteLine, ["Ctrl-U", "Ctrl-K"]),
    (.selectAll, ["Ctrl-A"]), (.lineUp, ["Up"]), (.lineDown, ["Down"]), (.pageUp, ["PgUp"]),
    (.pageDown, ["PgDn"]), (.top, ["Home"]), (.bottom, ["End"]), (.help, ["F1"]),
    (.interrupt, ["Ctrl-C"]),
  ])

  private static let firstRun = table([
    (.practice, ["Enter"]), (.startReview, ["Esc"]), (.switchLanguage, ["l"]),
    (.palette, ["F9", "Ctrl-P", ":"]), (.help, ["F1", "?"]), (.leave, ["q"]),
    (.interrupt, ["Ctrl-C"]),
  ])

  private static let moving: [(ScreenAction, [String])] = [
    (.lineUp, ["Up", "k"]), (.lineDown, ["Down", "j"]), (.pageUp, ["PgUp"]),
    (.pageDown, ["PgDn"]), (.top, ["Home"]), (.bottom, ["End"]),
  ]

  /// The keys of a menu's lines in order; `j` and `k` move.
  static let menuLetters: [Character] = Array("123456789abcdefghilmnopqrstuvwxyz")

  private static func table(_ rows: [(ScreenAction, [String])]) -> KeyMap<ScreenAction> {
    KeyMap(
      rows.map { action, names in
        Binding(keys: names.compactMap { Key(name: $0) }, action: action, id: action.rawValue)
      }
    )
  }
}

extension ScreenAction {
  /// Keys of these do nothing while they repeat or just after an item appeared.
  var isGuarded: Bool {
    switch self {
    case .approve, .rewrite, .rewriteAfresh, .reject, .handOver, .tell, .submit, .skip, .putAway,
      .undo, .confirm, .lookAgain, .standBy:
      true
    default: false
    }
  }

  /// Whether a key held down does this again and again.
  var mayRepeat: Bool {
    switch self {
    case .lineUp, .lineDown, .pageUp, .pageDown, .eraseFilter, .nextPane, .previousPane, .nextMatch,
      .previousMatch, .undoTyping, .redoTyping, .deleteLine, .nextFinding, .nextMark:
      true
    default: false
    }
  }
}
