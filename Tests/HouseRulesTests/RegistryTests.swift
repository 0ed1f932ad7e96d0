// Is every format, form and check in its registry, with a test file of its own?

import Testing

@Suite struct RegistryTests {
  private func check(
    folder: String,
    port: String,
    registry: String,
    enumName: String,
    tests: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let registryFile = try #require(House.file(registry), sourceLocation: sourceLocation)
    let list = Self.body(of: "enum \(enumName)", in: registryFile)
    #expect(
      list.contains("static let all"),
      "\(registry) has no registry",
      sourceLocation: sourceLocation
    )
    var types = 0
    var breaches: [Breach] = []
    for file in House.files(".swift", below: folder + "/") {
      for (index, line) in file.lines.enumerated() {
        guard let type = Self.conformer(in: line, to: port) else { continue }
        types += 1
        if !list.contains("\(type)(") && !list.contains("\(type).self") {
          breaches.append(
            Breach(file.path, index + 1, "\(type) is not in \(enumName).all (\(registry))")
          )
        }
        if !House.paths.contains(where: {
          $0.hasPrefix(tests) && $0.hasSuffix("/\(type)Tests.swift")
        }) {
          breaches.append(
            Breach(file.path, index + 1, "\(type) has no test file \(tests)/…/\(type)Tests.swift")
          )
        }
      }
    }
    #expect(types > 0, "no \(port) in \(folder)", sourceLocation: sourceLocation)
    #expect(breaches == [], sourceLocation: sourceLocation)
  }

  @Test func `every export format is in ExportFormats and has its tests`() throws {
    try check(
      folder: "Sources/TrainingSets/Formats",
      port: "ExportFormat",
      registry: "Sources/TrainingSets/Formats/ExportFormat.swift",
      enumName: "ExportFormats",
      tests: "Tests/TrainingSetsTests"
    )
  }

  @Test func `every intake form is in IntakeForms and has its tests`() throws {
    try check(
      folder: "Sources/Intake/Forms",
      port: "IntakeForm",
      registry: "Sources/Intake/IntakeForm.swift",
      enumName: "IntakeForms",
      tests: "Tests/IntakeTests"
    )
  }

  @Test func `every check of a text is in TextChecks and has its tests`() throws {
    try check(
      folder: "Sources/Guides/TextChecks",
      port: "TextCheck",
      registry: "Sources/Guides/TextChecks/TextChecks.swift",
      enumName: "TextChecks",
      tests: "Tests/GuidesTests"
    )
  }

  @Test func `every kind of voice rule is in VoiceRules and has its tests`() throws {
    try check(
      folder: "Sources/Guides/Voice/Rules",
      port: "VoiceRule",
      registry: "Sources/Guides/Voice/VoiceRule.swift",
      enumName: "VoiceRules",
      tests: "Tests/GuidesTests"
    )
  }

  @Test func `every detector of personal data is in PersonalData and has its tests`() throws {
    try check(
      folder: "Sources/Guides/PersonalData/Detectors",
      port: "PersonalDataDetector",
      registry: "Sources/Guides/PersonalData/PersonalData.swift",
      enumName: "PersonalData",
      tests: "Tests/GuidesTests"
    )
  }

  /// The type that a line declares to stand behind a port.
  static func conformer(in line: String, to port: String) -> String? {
    let words = line.split(whereSeparator: { " ,:{".contains($0) }).map(String.init)
    guard let kind = words.firstIndex(where: { ["struct", "enum", "class"].contains($0) }),
      line.contains(":"), words.dropFirst(kind + 2).contains(port), !line.hasPrefix("//")
    else { return nil }
    return words[kind + 1]
  }

  /// The lines from a declaration to the brace that ends it.
  private static func body(of declaration: String, in file: HouseFile) -> String {
    guard let start = file.lines.firstIndex(where: { $0.contains(declaration + " ") }) else {
      return ""
    }
    let end = file.lines[start...].firstIndex(of: "}") ?? file.lines.endIndex
    return file.lines[start..<end].joined(separator: "\n")
  }
}
