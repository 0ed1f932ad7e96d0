// Do keys have one name each, and one meaning?

import Testing
import TerminalUI

struct KeyMapTests {
  private enum Action: Sendable { case submit, back, help }

  private let map = KeyMap<Action>([
    Binding(keys: [.function(2), .control("s")], action: .submit, id: "submit"),
    Binding(keys: [.escape], action: .back, id: "back"),
    Binding(keys: [.character("?"), .function(1)], action: .help, id: "help"),
  ])

  @Test func `a key is looked up`() {
    #expect(map.action(for: .control("s")) == .submit)
    #expect(map.binding(for: .escape)?.id == "back")
    #expect(map.action(for: .character("s")) == nil)
    #expect(map.binding(id: "submit")?.names() == "F2, Ctrl-S")
    #expect(map.hint(id: "help", label: "Hjälp") == KeyHint("?", "Hjälp"))
    #expect(map.conflicts.isEmpty)
    #expect(map.repeatedIDs.isEmpty)
  }

  @Test func `a key claimed twice is a conflict, and the first claim holds`() {
    let doubled = KeyMap<Action>(
      map.bindings + [Binding(keys: [.escape, .character("b")], action: .help, id: "back")]
    )
    #expect(doubled.conflicts.map(\.key) == [.escape])
    #expect(doubled.conflicts.first?.ids == ["back", "back"])
    #expect(doubled.repeatedIDs == ["back"])
    #expect(doubled.action(for: .escape) == .back)
    #expect(doubled.action(for: .character("b")) == .help)
  }

  @Test(arguments: [
    (Key.control("s"), "Ctrl-S"), (.function(2), "F2"), (Key(.pageUp), "PgUp"), (.escape, "Esc"),
    (.backTab, "Shift-Tab"), (Key(.left, [.control, .shift]), "Ctrl-Shift-Left"),
    (.character("å"), "å"), (.character("E"), "E"), (.character("-"), "-"),
    (.character(" "), "Space"),
    (Key(.character("x"), .alt), "Alt-x"), (.control("-"), "Ctrl--"), (Key(.delete), "Del"),
    (Key(.backspace, .alt), "Alt-Backspace"), (.control(" "), "Ctrl-Space"), (.function(12), "F12"),
    (.character("F"), "F"), (.character("?"), "?"), (.character("😡"), "😡"),
  ])
  func `a key has a name, and the name is that key's`(_ key: Key, _ name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: [
    ("ctrl-s", Key.control("s")), ("CTRL-s", .control("s")), ("esc", .escape),
    ("pgdn", Key(.pageDown)),
    ("Ctrl-I", .tab), ("Ctrl-M", .enter), ("Ctrl-J", .enter), ("Ctrl-H", Key(.backspace)),
    ("Ctrl-[", .escape),
  ])
  func `a key is found by what people write`(_ name: String, _ key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "Ctrl-", "F0", "F25", "Fx", "abc", "Shift-a", " ", "Hyper-x"])
  func `what names no key is none`(_ name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func `arrow keys have a symbol`() {
    #expect(Key(.up).symbol == "↑")
    #expect(Key(.left, .control).symbol == "Ctrl-Left")
  }
}
