// swift-tools-version: 6.2
// Which rooms the house has and which arrows lead between them.

import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "tonfall",
  products: [
    .executable(name: "tonfall", targets: ["tonfall"]),
    // For the benchmarks and the fuzz targets, which are packages of their own.
    .library(name: "TonfallAgreement", targets: ["Agreement"]),
    .library(name: "TonfallStore", targets: ["Curation", "Digests", "SQLiteEngine", "Storage"]),
    .library(name: "TonfallGuides", targets: ["Curation", "Guides"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // level 0: values, no arrows out (but to the C libraries they are the only door to)
    .target(name: "Curation"),
    .target(name: "TextUnits"),
    .target(name: "Agreement"),
    .target(name: "JSONLines", dependencies: ["CSimdjson"]),
    .target(name: "StrictYAML", dependencies: [yams]),
    .target(name: "Digests", dependencies: ["CCrypto"]),
    // level 1
    .target(name: "Storage", dependencies: ["Curation"]),
    .target(name: "Guides", dependencies: ["CPCRE2", "Curation", "StrictYAML", "TextUnits"]),
    .target(name: "Intake", dependencies: ["Curation", "JSONLines", "CZlib"]),
    .target(name: "TrainingSets", dependencies: ["Curation", "JSONLines", "Digests"]),
    .target(name: "TerminalUI", dependencies: ["TextUnits"]),
    // level 2
    .target(
      name: "Workflow",
      dependencies: [
        "Agreement", "Curation", "Digests", "Guides", "Intake", "JSONLines", "Storage",
        "TrainingSets",
      ]
    ),
    .target(name: "Wording", dependencies: ["Agreement", "Curation"]),
    // level 3
    .target(
      name: "Screens",
      dependencies: ["Agreement", "Curation", "Guides", "TerminalUI", "TextUnits", "Wording"]
    ),
    .target(name: "NcursesDevice", dependencies: ["CNcurses", "TerminalUI"]),
    .target(name: "SQLiteEngine", dependencies: ["Curation", "Storage", grdb, sqlite]),
    // level 4
    .executableTarget(
      name: "tonfall",
      dependencies: [
        "Agreement", "Curation", "Digests", "Guides", "Intake", "JSONLines", "NcursesDevice",
        "Screens", "SQLiteEngine", "Storage", "StrictYAML", "TerminalUI", "TextUnits",
        "TrainingSets", "Wording", "Workflow", arguments,
      ]
    ),
    // doors to the C libraries
    .target(
      name: "CSimdjson",
      linkerSettings: [.linkedLibrary("simdjson")]
    ),
    .target(
      name: "CCrypto",
      linkerSettings: [.linkedLibrary("crypto")]
    ),
    .target(
      name: "CZlib",
      linkerSettings: [.linkedLibrary("z")]
    ),
    .target(
      name: "CPCRE2",
      linkerSettings: [.linkedLibrary("pcre2-8")]
    ),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    // what several tests need
    .target(
      name: "CurationTesting",
      dependencies: ["Curation", "Digests", "Storage"],
      path: "Tests/CurationTesting"
    ),
    // tests: one target a room, with the rooms that its tests import, and four kinds beside them
    .testTarget(name: "CurationTests", dependencies: ["Curation", "CurationTesting"]),
    .testTarget(name: "TextUnitsTests", dependencies: ["CurationTesting", "TextUnits"]),
    .testTarget(name: "AgreementTests", dependencies: ["Agreement", "CurationTesting"]),
    .testTarget(name: "JSONLinesTests", dependencies: ["CurationTesting", "JSONLines"]),
    .testTarget(name: "StrictYAMLTests", dependencies: ["StrictYAML"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(
      name: "GuidesTests",
      dependencies: ["Curation", "CurationTesting", "Guides", "StrictYAML"]
    ),
    .testTarget(
      name: "IntakeTests",
      dependencies: ["Curation", "CurationTesting", "Intake", "JSONLines"]
    ),
    .testTarget(
      name: "TrainingSetsTests",
      dependencies: ["Curation", "CurationTesting", "Digests", "JSONLines", "TrainingSets"]
    ),
    .testTarget(name: "WordingTests", dependencies: ["Agreement", "Curation", "Wording"]),
    .testTarget(
      name: "TerminalUITests",
      dependencies: ["CurationTesting", "TerminalUI", "TextUnits"]
    ),
    .testTarget(
      name: "WorkflowTests",
      dependencies: [
        "Agreement", "Curation", "CurationTesting", "Digests", "Guides", "Intake", "JSONLines",
        "SQLiteEngine", "Storage", "TrainingSets", "Workflow",
      ]
    ),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Agreement", "Curation", "CurationTesting", "Guides", "Screens", "TerminalUI", "TextUnits",
        "Wording",
      ],
      exclude: ["Goldens"]
    ),
    .testTarget(
      name: "NcursesDeviceTests",
      dependencies: ["CurationTesting", "NcursesDevice", "TerminalUI"]
    ),
    .testTarget(
      name: "StorageContractTests",
      dependencies: ["Curation", "CurationTesting", "Digests", "SQLiteEngine", "Storage"]
    ),
    .executableTarget(
      name: "DeviceProbe",
      dependencies: ["NcursesDevice", "TerminalUI"],
      path: "Tests/DeviceProbe"
    ),
    .executableTarget(
      name: "TeamWeek",
      dependencies: [
        "Curation", "CurationTesting", "Digests", "Guides", "JSONLines", "SQLiteEngine", "Storage",
        "Workflow",
      ],
      path: "Tests/TeamWeek"
    ),
    // These run the programs, so that they have to be built with them.
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["Curation", "DeviceProbe", "NcursesDevice", "tonfall"]
    ),
    .testTarget(name: "HouseRulesTests"),
  ],
  cxxLanguageStandard: .cxx17
)

// The same compiler settings for every room in Swift; the doors to C have none.
let doors: Set = ["CCrypto", "CNcurses", "CPCRE2", "CSimdjson", "CZlib"]
for target in package.targets where !doors.contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
