/// Which files does one format of an export consist of while it is written?

internal import Digests
internal import JSONLines

/// The open files of one format: one for each split that has rows, and one that says which row is
/// which item.
struct Output {
  private let format: any ExportFormat
  // The file of each split, in the order of `Split.allCases`; a split without rows has none.
  private let paths: [String?]
  private var sinks: [FileSink?]
  private var provenance: FileSink?
  /// Rows so far, over all files.
  private(set) var rows = 0

  init(format: any ExportFormat) {
    self.format = format
    paths = Split.allCases.map { format.file(for: $0) }
    sinks = Split.allCases.map { _ in nil }
  }

  /// Writes an item's row, if it gives one.
  mutating func write(
    _ item: borrowing SettledItem,
    _ example: borrowing TrainingExample,
    in folder: ExportFolder
  ) throws(ExportError) {
    let place = item.split.place
    let sink: FileSink
    if let open = sinks[place] {
      guard format.write(item, example, to: &open.line) else { return }
      sink = open
    } else {
      guard let path = paths[place] else { return }
      var row = LineWriter()
      guard format.write(item, example, to: &row) else { return }
      sink = try open(path, place, in: folder)
      sink.line.append(row.bytes)
    }
    try sink.endRow()
    if folder.gate.isToName { folder.gate.name(item.id) }
    rows += 1
    if !format.namesItems { try note(item, row: sink.rows, in: folder) }
  }

  // A file is made with its first row, since an empty one breaks readers. Splits can share one.
  private mutating func open(
    _ path: String,
    _ place: Int,
    in folder: ExportFolder
  ) throws(ExportError) -> FileSink {
    let twin = paths.indices.first { paths[$0] == path && sinks[$0] != nil }
    let sink: FileSink
    if let twin, let open = sinks[twin] { sink = open } else { sink = try folder.sink(path) }
    sinks[place] = sink
    return sink
  }

  private mutating func note(
    _ item: borrowing SettledItem,
    row: Int,
    in folder: ExportFolder
  ) throws(ExportError) {
    let sink: FileSink
    if let provenance {
      sink = provenance
    } else {
      sink = try folder.sink(provenancePath)
      provenance = sink
    }
    Self.writeNote(item, row: row, to: &sink.line)
    try sink.endRow()
    if folder.gate.isToName { folder.gate.name(item.id) }
  }

  private static func writeNote(
    _ item: borrowing SettledItem,
    row: Int,
    to line: inout LineWriter
  ) {
    switch item.split {
    case .train: line.append("{\"split\":\"train\",\"row\":")
    case .validation: line.append("{\"split\":\"validation\",\"row\":")
    case .test: line.append("{\"split\":\"test\",\"row\":")
    }
    line.append(row)
    line.append(",\"item\":\"")
    item.appendID(to: &line)
    line.append("\"}\n")
  }

  private var provenancePath: String { "provenance/\(format.name).jsonl" }

  /// Closes the files and lists them.
  mutating func finish() throws(ExportError) -> [ManifestFile] {
    var open: [(path: String, sink: FileSink)] = []
    for (path, sink) in zip(paths, sinks) {
      guard let path, let sink, !open.contains(where: { $0.path == path }) else { continue }
      open.append((path, sink))
    }
    if let provenance { open.append((provenancePath, provenance)) }
    sinks = sinks.map { _ in nil }
    provenance = nil
    var files: [ManifestFile] = []
    for (path, sink) in open {
      let (bytes, digest) = try sink.finish()
      files.append(ManifestFile(path: path, bytes: bytes, rows: sink.rows, digest: digest))
    }
    return files
  }
}

extension Split {
  // Its place in `allCases`.
  fileprivate var place: Int {
    switch self {
    case .train: 0
    case .validation: 1
    case .test: 2
    }
  }
}
