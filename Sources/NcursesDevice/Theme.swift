/// How does each meaning look, in the colours that the terminal has?

import TerminalUI

/// A set of looks for the roles of a canvas.
///
/// Every look differs from ordinary text by an attribute too, where the meaning matters; pairs of
/// opposites are blue and orange, which every kind of colour vision tells apart.
public enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own colours with accents that can be read on dark and light.
  case auto
  /// Light text on a dark background of its own.
  case dark
  /// Dark text on a light background of its own.
  case light
  /// No colours at all: bold, dim, underlined, reversed.
  case mono
  /// White on black with the brightest accents.
  case highContrast = "high-contrast"
}

/// Attributes that terminals have had since before colours.
struct Attributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  static let bold = Attributes(rawValue: 1)
  static let dim = Attributes(rawValue: 2)
  static let underline = Attributes(rawValue: 4)
  static let reverse = Attributes(rawValue: 8)
}

/// A colour in terminals with 256, 16 and 8 of them.
struct Colour: Hashable, Sendable {
  let of256: Int32
  let of16: Int32
  let of8: Int32

  init(_ of256: Int32, _ of16: Int32, _ of8: Int32) {
    self.of256 = of256
    self.of16 = of16
    self.of8 = of8
  }

  /// The terminal's own.
  static let own = Colour(-1, -1, -1)

  /// The number for a terminal that has so many colours.
  func number(of count: Int32) -> Int32 {
    // A terminal of direct colours takes its first eight by number and the rest as red, green, blue.
    if count > 256 { return of8 }
    return count >= 256 ? of256 : count >= 16 ? of16 : of8
  }
}

/// What makes up the look of a role.
struct Look: Hashable, Sendable {
  var attributes: Attributes = []
  var foreground = Colour.own
  var background = Colour.own
}

/// The colours that a theme is made of.
private struct Palette {
  let ground: Colour
  let text: Colour
  let quiet: Colour
  let blue: Colour
  let orange: Colour
  let current: Colour

  static let auto = Palette(
    ground: .own,
    text: .own,
    quiet: .own,
    blue: Colour(33, 12, 6),
    orange: Colour(166, 3, 3),
    current: .own
  )
  static let dark = Palette(
    ground: Colour(234, 0, 0),
    text: Colour(252, 7, 7),
    quiet: Colour(246, 7, 7),
    blue: Colour(75, 12, 6),
    orange: Colour(214, 11, 3),
    current: Colour(238, 0, 0)
  )
  static let light = Palette(
    ground: Colour(255, 15, 7),
    text: Colour(235, 0, 0),
    quiet: Colour(241, 0, 0),
    blue: Colour(25, 4, 4),
    orange: Colour(94, 5, 0),
    current: Colour(252, 15, 7)
  )
  static let highContrast = Palette(
    ground: Colour(16, 0, 0),
    text: Colour(231, 15, 7),
    quiet: Colour(231, 15, 7),
    blue: Colour(123, 14, 6),
    orange: Colour(220, 11, 3),
    current: Colour(16, 0, 0)
  )
}

extension Theme {
  /// How a role looks in a terminal with so many colours.
  func look(of role: Role, colours: Int32) -> Look {
    let chosen = colours == 0 ? Theme.mono : self
    let attributes = chosen.attributes(of: role, colours)
    guard let palette = chosen.palette else { return Look(attributes: attributes) }
    return Look(
      attributes: attributes,
      foreground: foreground(of: role, palette),
      background: role == .current ? palette.current : palette.ground
    )
  }

  private var palette: Palette? {
    switch self {
    case .auto: .auto
    case .dark: .dark
    case .light: .light
    case .mono: nil
    case .highContrast: .highContrast
    }
  }

  /// What has to do alone without colours.
  private func attributes(of role: Role, _ colours: Int32) -> Attributes {
    switch role {
    case .text, .customer, .bot, .own: []
    case .title, .footer: .reverse
    case .key, .chosen, .focusedRule, .success, .placeholder: .bold
    case .dim, .rule: hasQuietColour(colours) ? [] : .dim
    case .current: hasBand(colours) ? .bold : [.bold, .reverse]
    case .selection, .removed, .mark: .reverse
    case .added, .warning: [.bold, .underline]
    case .match, .undecided: .underline
    case .currentMatch: [.underline, .reverse]
    case .error: [.bold, .reverse]
    }
  }

  /// Whether the current line has a background that tells it.
  private func hasBand(_ colours: Int32) -> Bool {
    colours == 256 && (self == .dark || self == .light)
  }

  /// Whether text of less weight has a colour of its own; dimmed as well it could not be read.
  private func hasQuietColour(_ colours: Int32) -> Bool {
    self == .highContrast || hasBand(colours)
  }

  private func foreground(of role: Role, _ palette: Palette) -> Colour {
    switch role {
    case .dim, .rule: palette.quiet
    case .key, .chosen, .focusedRule, .added, .success, .own, .placeholder: palette.blue
    case .removed, .warning, .error, .mark, .match, .currentMatch, .undecided: palette.orange
    case .text, .title, .footer, .customer, .bot, .current, .selection: palette.text
    }
  }
}
