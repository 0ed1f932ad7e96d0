// Which targets does Package.swift name, and what do they depend on?

import Foundation

/// A target as Package.swift spells it.
struct ManifestTarget {
  let name: String
  let kind: String
  /// Names of targets and of packages' products.
  let dependencies: Set<String>
  let line: Int
}

enum PackageManifest {
  /// Every target, read from the text: nothing is built for it.
  static func targets(in file: HouseFile) -> [ManifestTarget] {
    let text = file.lines.map(withoutComment).joined(separator: "\n")
    let products = constants(in: text)
    var found: [ManifestTarget] = []
    for kind in ["target", "executableTarget", "testTarget", "systemLibrary"] {
      var rest = text[...]
      while let start = rest.range(of: ".\(kind)(") {
        let call = balanced(text[start.upperBound...])
        rest = text[start.upperBound...]
        guard let name = quoted(after: "name:", in: call) else { continue }
        found.append(
          ManifestTarget(
            name: name,
            kind: kind,
            dependencies: dependencies(in: call, products),
            line: text[..<start.lowerBound].filter { $0 == "\n" }.count + 1
          )
        )
      }
    }
    return found
  }

  private static func withoutComment(_ line: String) -> String {
    guard let start = line.range(of: "// ") else { return line }
    return String(line[..<start.lowerBound])
  }

  // let grdb = Target.Dependency.product(name: "GRDB", …)
  private static func constants(in text: String) -> [String: String] {
    var found: [String: String] = [:]
    for line in text.split(separator: "\n") where line.contains("Dependency.product(") {
      let words = line.split(whereSeparator: { $0 == " " || $0 == ":" })
      if words.count > 1, words[0] == "let", let name = quoted(after: "name:", in: line) {
        found[String(words[1])] = name
      }
    }
    return found
  }

  // What stands before the bracket that closes the one before `text`.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    var index = text.startIndex
    while index < text.endIndex {
      if "([".contains(text[index]) { depth += 1 }
      if ")]".contains(text[index]) { depth -= 1 }
      if depth == 0 { return text[..<index] }
      index = text.index(after: index)
    }
    return text
  }

  private static func quoted(after label: String, in text: Substring) -> String? {
    guard let start = text.range(of: label) else { return nil }
    let parts = text[start.upperBound...].split(separator: "\"", omittingEmptySubsequences: false)
    return parts.count > 2 ? String(parts[1]) : nil
  }

  private static func dependencies(
    in call: Substring,
    _ products: [String: String]
  ) -> Set<String> {
    guard let label = call.range(of: "dependencies:"),
      let open = call[label.upperBound...].firstIndex(of: "[")
    else { return [] }
    let list = balanced(call[call.index(after: open)...])
    let items = list.split(whereSeparator: { ",\n ".contains($0) })
    return Set(
      items.map { item in
        item.hasPrefix("\"") ? item.filter { $0 != "\"" } : products[String(item)] ?? String(item)
      }
    )
  }
}
