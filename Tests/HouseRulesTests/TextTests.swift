// Do the links of the pages lead somewhere, and does no file name a folder of one machine?

import Foundation
import Testing

@Suite struct TextTests {
  @Test func `every link in a page leads to something that is there`() {
    var breaches: [Breach] = []
    for file in House.files(".md") {
      let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
      for (line, target) in Self.links(in: file.lines) {
        let path = target.prefix { $0 != "#" }
        if path.isEmpty || path.hasPrefix("http:") || path.hasPrefix("https:")
          || path.hasPrefix("mailto:")
        {
          continue
        }
        let full = path.hasPrefix("/") ? String(path.dropFirst()) : folder + "/" + path
        let decoded = full.removingPercentEncoding ?? full
        if !House.exists(decoded) {
          breaches.append(Breach(file.path, line, "leads to \(target), which is not there"))
        }
      }
    }
    #expect(breaches == [])
  }

  @Test func `no file names a folder of the machine that it was written on`() throws {
    let folders = ["work", "farm", "root", "home"].map { "/" + $0 + "/" }
    var breaches: [Breach] = []
    for path in House.paths where Self.isText(path) {
      guard let file = House.file(path) else { continue }
      for (index, line) in file.lines.enumerated() {
        for folder in folders where Self.beginsPath(folder, in: line) {
          breaches.append(Breach(path, index + 1, "names \(folder)…, a folder of one machine"))
        }
      }
    }
    #expect(breaches == [])
  }

  @Test func `links are found in text, not in code`() {
    let found = Self.links(in: [
      "[a](b.md) and [c](d/e.md#f \"title\")", "```", "[x](y)", "```", "`[p](q)` ![i](j.png)",
    ])
    #expect(found.map(\.target) == ["b.md", "d/e.md#f", "j.png"])
    #expect(found.map(\.line) == [1, 1, 5])
  }

  /// The targets of `[text](target)` with their lines; code is skipped.
  static func links(in lines: [String]) -> [(line: Int, target: String)] {
    var found: [(Int, String)] = []
    var isCode = false
    for (index, line) in lines.enumerated() {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isCode.toggle()
        continue
      }
      if isCode { continue }
      let text = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined()
      var rest = text[...]
      while let start = rest.firstRange(of: "](") {
        rest = rest[start.upperBound...]
        found.append((index + 1, String(rest.prefix { $0 != ")" && $0 != " " })))
      }
    }
    return found
  }

  // A path begins where no letter, digit or other part of a path stands before it.
  private static func beginsPath(_ folder: String, in line: String) -> Bool {
    var rest = line[...]
    while let range = rest.firstRange(of: folder) {
      let before =
        range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
      let after = range.upperBound < line.endIndex ? line[range.upperBound] : " "
      let isPath = !(before.isLetter || before.isNumber || "._-*~})/<>".contains(before))
      if isPath && (after.isLetter || after == ".") { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  private static func isText(_ path: String) -> Bool {
    let endings = [
      "swift", "md", "c", "cpp", "h", "yml", "yaml", "sh", "py", "txt", "json", "sql",
    ]
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    return endings.contains(ending) || !name.contains(".") || path.hasPrefix(".ci/")
  }
}
