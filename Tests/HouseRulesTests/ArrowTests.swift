// Do imports follow the arrows between the rooms, and does Package.swift draw the same ones?

import Foundation
import Testing

@Suite struct ArrowTests {
  private let languageModules: Set<String> = ["Swift"]

  @Test func `the project's folder is found`() {
    #expect(House.exists("Sources/Curation"))
    #expect(House.swiftFiles.count > 50)
  }

  @Test func `every import of a room is one of its arrows`() {
    var breaches: [Breach] = []
    for file in House.files(".swift", below: "Sources/") {
      guard let room = Rooms.named(file.room) else { continue }
      for (line, module) in Self.imports(of: file) {
        if room.arrows.contains(module) || room.system.contains(module)
          || languageModules.contains(module)
        {
          continue
        }
        breaches.append(
          Breach(file.path, line, "\(room.name) has no arrow to \(module); see Rooms.swift")
        )
      }
    }
    #expect(breaches == [])
  }

  @Test func `what a room is the only door to is imported nowhere else`() {
    var breaches: [Breach] = []
    for file in House.swiftFiles {
      let isTest = file.path.hasPrefix("Tests/")
      for (line, module) in Self.imports(of: file) {
        guard let doors = Rooms.onlyDoor[module], !doors.contains(file.room) else { continue }
        if isTest && (module == "Foundation" || module.hasPrefix("GRDB")) { continue }
        breaches.append(
          Breach(
            file.path,
            line,
            "only \(doors.sorted().joined(separator: ", ")) imports \(module)"
          )
        )
      }
    }
    #expect(breaches == [])
  }

  @Test func `the arrows lead down only`() {
    var below: Set<String> = Rooms.doors
    for room in Rooms.all {
      let rooms = room.arrows.filter { Rooms.named($0) != nil || Rooms.doors.contains($0) }
      #expect(rooms.subtracting(below) == [], "\(room.name) leads up or in a ring")
      below.insert(room.name)
    }
  }

  @Test func `Package.swift draws the arrows of the table`() throws {
    let manifest = try #require(House.file("Package.swift"))
    let targets = PackageManifest.targets(in: manifest)
    #expect(targets.count > Rooms.all.count)
    var breaches: [Breach] = []
    for room in Rooms.all {
      guard let target = targets.first(where: { $0.name == room.name }) else {
        breaches.append(Breach("Package.swift", 1, "has no target \(room.name)"))
        continue
      }
      let missing = room.arrows.subtracting(target.dependencies).sorted()
      let more = target.dependencies.subtracting(room.arrows).sorted()
      if !missing.isEmpty || !more.isEmpty {
        breaches.append(
          Breach(
            "Package.swift",
            target.line,
            "\(room.name) lacks \(missing) and has \(more) beside the table in Rooms.swift"
          )
        )
      }
    }
    #expect(breaches == [])
  }

  @Test func `every folder of Sources and Tests is a target, and every room is in the table`()
    throws
  {
    let manifest = try #require(House.file("Package.swift"))
    let targets = Set(PackageManifest.targets(in: manifest).map(\.name))
    var breaches: [Breach] = []
    for folder in House.folders(in: "Sources") {
      if Rooms.named(folder) == nil && !Rooms.doors.contains(folder)
        && House.paths.contains(where: { $0.hasPrefix("Sources/\(folder)/") && $0.contains(".") })
      {
        breaches.append(Breach("Sources/\(folder)", 1, "is not in the table of Rooms.swift"))
      }
    }
    for folder in House.folders(in: "Tests") where !targets.contains(folder) {
      let hasFiles = House.paths.contains {
        $0.hasPrefix("Tests/\(folder)/") && $0.hasSuffix(".swift")
      }
      if hasFiles { breaches.append(Breach("Tests/\(folder)", 1, "is no target of Package.swift")) }
    }
    #expect(breaches == [])
  }

  /// The modules that a file imports, with their lines; an import begins at a line's first column.
  static func imports(of file: HouseFile) -> [(line: Int, module: String)] {
    var found: [(Int, String)] = []
    for (index, line) in file.lines.enumerated() {
      var words = line.split(separator: " ")[...]
      guard line.first?.isWhitespace == false else { continue }
      while let word = words.first, Self.before.contains(String(word)) { words.removeFirst() }
      guard words.popFirst() == "import", var module = words.popFirst() else { continue }
      if Self.kinds.contains(String(module)), let next = words.popFirst() { module = next }
      found.append((index + 1, String(module.prefix { $0 != "." })))
    }
    return found
  }

  private static let before = [
    "public", "internal", "private", "fileprivate", "package", "@testable", "@preconcurrency",
    "@_exported", "@_spi",
  ]
  private static let kinds = ["struct", "class", "enum", "func", "protocol", "typealias", "var"]
}
