/// Does a password stand in a file that a team copies and commits?

internal import StrictYAML

/// Looks for passwords in a YAML text: under keys that say so, and in connection strings.
struct PasswordSearch {
  /// What was found; empty when the text is no YAML, which its reader says.
  let errors: [GuideError]

  init(text: String, file: String) {
    var found: [GuideError] = []
    func note(_ key: String, _ place: YAMLPlace) {
      found.append(GuideError(file: file, place: place, problem: .passwordInFile(key: key)))
    }
    func search(_ node: YAMLNode, under key: String) {
      switch node.content {
      case .scalar(let text, _):
        if Self.holdsPassword(text) { note(key, node.place) }
      case .sequence(let nodes):
        for node in nodes { search(node, under: key) }
      case .mapping(let entries):
        for entry in entries {
          if Self.names.contains(where: { entry.key.lowercased().contains($0) }) {
            note(entry.key, entry.place)
          } else {
            search(entry.value, under: entry.key)
          }
        }
      }
    }
    if let root = try? StrictYAML.read(text, file: file) { search(root, under: "") }
    errors = found
  }

  private static let names = ["password", "passwd", "pgpass", "lösenord", "secret"]

  /// `password=…` as libpq takes it, or `//user:password@host`.
  private static func holdsPassword(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.contains("password=") || lower.contains("password =") { return true }
    guard let slashes = lower.firstRange(of: "://") else { return false }
    let authority = lower[slashes.upperBound...].prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return false }
    return authority[..<at].contains(":")
  }
}
