/// Can every meaning be told, whatever the colours?

import TerminalUI
import Testing

@testable import NcursesDevice

@Suite struct `Themes` {
  /// Meanings that stand beside one another and must not look the same.
  static let opposites: [(Role, Role)] = [
    (.added, .removed), (.text, .selection), (.text, .current), (.text, .error), (.text, .warning),
    (.error, .success), (.text, .chosen), (.rule, .focusedRule), (.text, .title), (.text, .mark),
    (.text, .added), (.text, .removed), (.success, .warning), (.warning, .error), (.text, .key),
    (.text, .title), (.text, .footer), (.current, .selection), (.added, .chosen),
  ]

  @Test(arguments: Theme.allCases, [0, 8, 16, 256] as [Int32])
  func `opposites differ by an attribute`(theme: Theme, colours: Int32) {
    for (one, other) in Self.opposites {
      let first = theme.look(of: one, colours: colours)
      let second = theme.look(of: other, colours: colours)
      #expect(first.attributes != second.attributes, "\(one) and \(other)")
    }
  }

  @Test(arguments: Theme.allCases)
  func `without colours nothing has a colour`(theme: Theme) {
    for role in Role.allCases {
      let look = theme.look(of: role, colours: 0)
      #expect(look == Theme.mono.look(of: role, colours: 256))
      #expect(look.foreground == .own)
      #expect(look.background == .own)
    }
  }

  @Test(arguments: Theme.allCases, [8, 16, 256] as [Int32])
  func `no colour is beyond what the terminal has, and text can be seen`(
    theme: Theme,
    colours: Int32
  ) {
    for role in Role.allCases {
      let look = theme.look(of: role, colours: colours)
      let front = look.foreground.number(of: colours)
      let back = look.background.number(of: colours)
      #expect(front < colours && back < colours)
      #expect(front == -1 || front != back, "\(role)")
    }
  }

  @Test(arguments: Theme.allCases, [8, 16] as [Int32])
  func `neither red nor green is used`(theme: Theme, colours: Int32) {
    for role in Role.allCases {
      let front = theme.look(of: role, colours: colours).foreground.number(of: colours)
      #expect(![1, 2, 9, 10].contains(front), "\(role)")
    }
  }

  @Test func `the preset leaves text and background to the terminal`() {
    for role in Role.allCases {
      #expect(Theme.auto.look(of: role, colours: 256).background == .own)
    }
    #expect(Theme.auto.look(of: .text, colours: 256) == Look())
  }

  @Test func `terminals of direct colours get the first eight`() {
    #expect(Colour(214, 11, 3).number(of: 1 << 24) == 3)
    #expect(Colour(214, 11, 3).number(of: 88) == 11)
  }
}
