/// Can every meaning be read, in the colours that a theme puts it in?

import Glibc
import TerminalUI
import Testing

@testable import NcursesDevice

@Suite struct `Contrast` {
  /// Themes with a background of their own; of the others nobody knows what they stand on.
  static let themes: [Theme] = [.dark, .light, .highContrast]

  @Test(arguments: themes)
  func `with 256 colours every text stands out as WCAG 2 asks`(theme: Theme) {
    let least = theme == .highContrast ? 7.0 : 4.5
    for role in Role.allCases {
      let look = theme.look(of: role, colours: 256)
      #expect(!look.attributes.contains(.dim), "\(role) is dimmed beside its colour")
      let contrast = Self.contrast(look, colours: 256, Self.cube)
      #expect(contrast >= least, "\(role) has \(contrast)")
    }
  }

  @Test(arguments: themes, [8, 16] as [Int32])
  func `with few colours every text stands out on xterm and on the Linux console`(
    theme: Theme,
    colours: Int32
  ) {
    for palette in [Self.xterm, Self.console] {
      for role in Role.allCases {
        let look = theme.look(of: role, colours: colours)
        let contrast = Self.contrast(look, colours: colours) { palette[Int($0)] }
        #expect(contrast >= 3, "\(role) has \(contrast)")
      }
    }
  }

  @Test func `the measure is that of WCAG 2`() {
    #expect(abs(Self.contrast([255, 255, 255], [0, 0, 0]) - 21) < 0.001)
    #expect(abs(Self.contrast([119, 119, 119], [255, 255, 255]) - 4.478) < 0.001)
    #expect(Self.cube(16) == [0, 0, 0])
    #expect(Self.cube(214) == [255, 175, 0])
    #expect(Self.cube(234) == [28, 28, 28])
  }

  private static func contrast(
    _ look: Look,
    colours: Int32,
    _ mixed: (Int32) -> [Int]
  ) -> Double {
    let front = look.foreground.number(of: colours)
    let back = look.background.number(of: colours)
    guard front >= 0, back >= 0 else { return 0 }
    return contrast(mixed(front), mixed(back))
  }

  /// The contrast ratio of two colours (WCAG 2.2, "relative luminance").
  private static func contrast(_ one: [Int], _ other: [Int]) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ colour: [Int]) -> Double {
    let parts = colour.map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// xterm's colours from 16 on: a cube of six steps, then greys.
  private static func cube(_ number: Int32) -> [Int] {
    if number >= 232 { return Array(repeating: 8 + 10 * Int(number - 232), count: 3) }
    guard number >= 16 else { return [] }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = Int(number) - 16
    return [steps[place / 36], steps[place / 6 % 6], steps[place % 6]]
  }

  private static let xterm = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255],
    [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]
  private static let console = [
    [0, 0, 0], [170, 0, 0], [0, 170, 0], [170, 85, 0], [0, 0, 170], [170, 0, 170], [0, 170, 170],
    [170, 170, 170], [85, 85, 85], [255, 85, 85], [85, 255, 85], [255, 255, 85], [85, 85, 255],
    [255, 85, 255], [85, 255, 255], [255, 255, 255],
  ]
}
