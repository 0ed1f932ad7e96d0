/// How are settled items spelled in a file? The port that every format stands behind.

public import JSONLines

/// One way to write settled items, a line a row.
///
/// A format writes straight into the line writer and keeps nothing from row to row. Its rows depend
/// on the item alone. Adding one is a file in this folder, a line in `ExportFormats.all` and a test
/// file.
public protocol ExportFormat: Sendable {
  /// The name on the command line and of the folder.
  var name: String { get }
  /// One line for `--help`.
  var summary: String { get }
  /// Rows name their items themselves, so that no `provenance` file is written.
  var namesItems: Bool { get }

  /// The file below the export's folder that rows of a split go to; nil when the format takes none
  /// of them.
  func file(for split: Split) -> String?

  /// Writes an item's row with its line end; writes nothing and answers false when the item gives
  /// no row.
  func write(
    _ item: borrowing SettledItem,
    _ example: borrowing TrainingExample,
    to line: inout LineWriter
  ) -> Bool
}

/// The formats that exist.
public enum ExportFormats {
  /// Every format, the order of `--help`.
  public static let all: [any ExportFormat] = [
    LosslessDataset(),
    OpenAIChat(),
  ]

  /// The format of this name, nil when there is none.
  public static func named(_ name: String) -> (any ExportFormat)? { all.first { $0.name == name } }
}
