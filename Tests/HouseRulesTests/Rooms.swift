// Which arrows lead between the rooms? The table that Package.swift and every import are held
// against.

/// A room with what it may import.
struct Room {
  let name: String
  /// Rooms, C doors and modules of packages.
  let arrows: Set<String>
  /// Modules of the system, beyond the standard library.
  let system: Set<String>

  init(_ name: String, _ arrows: Set<String> = [], system: Set<String> = []) {
    self.name = name
    self.arrows = arrows
    self.system = system
  }
}

enum Rooms {
  /// Every room of `Sources` that Swift writes, level by level.
  static let all: [Room] = [
    // level 0
    Room("Curation"),
    Room("TextUnits"),
    Room("Agreement", system: ["Glibc"]),
    Room("JSONLines", ["CSimdjson"]),
    Room("StrictYAML", ["Yams"]),
    Room("Digests", ["CCrypto"]),
    // level 1
    Room("Storage", ["Curation"]),
    Room("Guides", ["CPCRE2", "Curation", "StrictYAML", "TextUnits"]),
    Room("Intake", ["Curation", "JSONLines", "CZlib"], system: ["Glibc"]),
    Room("TrainingSets", ["Curation", "JSONLines", "Digests"], system: ["Glibc"]),
    Room("TerminalUI", ["TextUnits"]),
    // level 2
    Room(
      "Workflow",
      [
        "Agreement", "Curation", "Digests", "Guides", "Intake", "JSONLines", "Storage",
        "TrainingSets",
      ]
    ),
    Room("Wording", ["Agreement", "Curation"]),
    // level 3
    Room("Screens", ["Agreement", "Curation", "Guides", "TerminalUI", "TextUnits", "Wording"]),
    Room("NcursesDevice", ["CNcurses", "TerminalUI"], system: ["Glibc", "Synchronization"]),
    Room(
      "SQLiteEngine",
      ["Curation", "Storage", "GRDB", "GRDBSQLite"],
      system: ["Foundation", "Glibc", "Synchronization"]
    ),
    // level 4
    Room(
      "tonfall",
      [
        "Agreement", "Curation", "Digests", "Guides", "Intake", "JSONLines", "NcursesDevice",
        "Screens", "SQLiteEngine", "Storage", "StrictYAML", "TerminalUI", "TextUnits",
        "TrainingSets", "Wording", "Workflow", "ArgumentParser",
      ],
      system: ["Foundation", "Glibc", "Synchronization", "Dispatch"]
    ),
  ]

  /// The targets that only open a C library; nothing leads out of them.
  static let doors: Set<String> = ["CCrypto", "CNcurses", "CPCRE2", "CSimdjson", "CZlib"]

  /// Which rooms alone may import a module from outside.
  static let onlyDoor: [String: Set<String>] = [
    "Foundation": ["SQLiteEngine", "tonfall"],
    "GRDB": ["SQLiteEngine"],
    "GRDBSQLite": ["SQLiteEngine"],
    "Yams": ["StrictYAML"],
    "CSimdjson": ["JSONLines"],
    "CCrypto": ["Digests"],
    "CZlib": ["Intake"],
    "CNcurses": ["NcursesDevice"],
    "CPCRE2": ["Guides"],
    "ArgumentParser": ["tonfall"],
  ]

  /// Where the compiler's checks of threads may be turned off, with the reason beside it.
  static let mayBeUnchecked: Set<String> = ["NcursesDevice", "SQLiteEngine", "tonfall"]

  static func named(_ name: String) -> Room? { all.first { $0.name == name } }
}
