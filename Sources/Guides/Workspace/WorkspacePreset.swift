/// What does `tonfall init` write into a new workspace's `tonfall.yml`?

extension WorkspaceFile {
  /// The commented text of a new workspace's settings; read back it gives the settings' presets.
  public static func preset(
    name: String,
    language: WorkspaceSettings.Language,
    timeZone: String = "Europe/Stockholm",
    seed: Int
  ) -> String {
    """
    # The settings of this workspace. Every command reads them and says what is wrong with them.
    # Passwords never stand here: a server's belongs into ~/.pgpass or pg_service.conf.
    version: 1
    name: \(quoted(name))

    # The language of screens and guides where nothing else decides: sv or en.
    language: \(language.rawValue)

    # Days begin and end here (IANA name).
    time_zone: \(timeZone)

    # Every random choice is drawn from this number. Changing it changes who gets what.
    seed: \(seed)

    # What a reviewer has to answer besides the verdict: emotions, situation, note, rubric.
    required: [emotions, situation]

    # Where the work is kept: sqlite (tonfall.db in this folder) or {postgres_service: NAME}.
    store: sqlite

    # Share of the items that get several reviewers, and how many they get. 0.2 is one in five.
    overlap: {share: 0, reviewers: 2}

    # Share of the items drawn at random and tagged as such.
    random_share: 0.1

    # How long an item is kept for the reviewer who opened it.
    lease_minutes: 30

    # true: nothing is exported that fewer than two people looked at.
    two_eyes: false

    # Whether the time at work is kept with each annotation: off, self (for the reviewer alone) or
    # team (for the team's sum).
    active_seconds: self

    """
  }

  /// A text as YAML in double quotes, whatever it holds.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{A0}"..., " "..."~": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      }
    }
    return result + "\""
  }
}
