/// What does an export say of itself, so that it can be trusted and made again?

internal import Curation
public import Digests
internal import JSONLines

/// One file of an export.
public struct ManifestFile: Hashable, Sendable {
  /// Its path below the export's folder.
  public var path: String
  /// Its length.
  public var bytes: Int
  /// Its lines; nil when it is no JSON Lines file.
  public var rows: Int?
  /// Its SHA-256.
  public var digest: Digest

  /// Makes an entry.
  public init(path: String, bytes: Int, rows: Int?, digest: Digest) {
    self.path = path
    self.bytes = bytes
    self.rows = rows
    self.digest = digest
  }
}

/// How an export is asked for: what the manifest repeats.
public struct ExportPlan: Sendable {
  /// The formats to write.
  public var formats: [any ExportFormat]
  /// Tonfall's version.
  public var toolVersion: String
  /// The workspace's name.
  public var workspace: String
  /// The command's options that decide what comes out, in a fixed order; no folder, no time, no
  /// host.
  public var options: [(name: String, value: String)]
  /// The published guide's number.
  public var guideVersion: Int
  /// The published label scheme's number.
  public var schemeVersion: Int
  /// The SHA-256 of the published guides: by these rules the texts were held.
  public var guideDigest: Digest?
  /// Every item was looked at by two people.
  public var twoEyes: Bool
  /// What is certainly personal in bytes that are whole lines; nothing leaves with such.
  public var check: LeavingCheck?

  /// Makes a plan.
  public init(
    formats: [any ExportFormat],
    toolVersion: String,
    workspace: String,
    options: [(name: String, value: String)] = [],
    guideVersion: Int,
    schemeVersion: Int,
    guideDigest: Digest? = nil,
    twoEyes: Bool,
    check: LeavingCheck? = nil
  ) {
    self.formats = formats
    self.toolVersion = toolVersion
    self.workspace = workspace
    self.options = options
    self.guideVersion = guideVersion
    self.schemeVersion = schemeVersion
    self.guideDigest = guideDigest
    self.twoEyes = twoEyes
    self.check = check
  }
}

/// The content of `manifest.json`.
///
/// It knows neither clock nor machine: the same workspace state and command give the same bytes.
public struct Manifest: Sendable {
  /// Every file but the manifest, sorted by the bytes of its path.
  public let files: [ManifestFile]
  /// What it counts besides; empty for one that is being written.
  let claims: ManifestClaims

  /// The file's name, `manifest.json`.
  public static let fileName = "manifest.json"
  static let sumsName = "SHA256SUMS"
  private static let tool = "tonfall"

  init(files: [ManifestFile], claims: ManifestClaims = ManifestClaims()) {
    self.claims = claims
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Writes the manifest, a line an entry.
  func write(_ plan: ExportPlan, _ counts: ExportCounts, _ rows: [Int], to line: inout LineWriter) {
    line.beginObject()
    Self.entry("tool", to: &line) { $0.string(Self.tool) }
    Self.entry("version", to: &line) { $0.string(plan.toolVersion) }
    Self.entry("manifest", to: &line) { $0.integer(1) }
    Self.entry("workspace", to: &line) { $0.string(plan.workspace) }
    Self.entry("options", to: &line) { line in
      line.beginObject()
      for option in plan.options {
        line.key(text: option.name)
        line.string(option.value)
      }
      line.endObject()
    }
    Self.entry("guide_version", to: &line) { $0.integer(plan.guideVersion) }
    Self.entry("scheme_version", to: &line) { $0.integer(plan.schemeVersion) }
    if let digest = plan.guideDigest {
      Self.entry("guide_sha256", to: &line) { $0.string(digest.hex) }
    }
    Self.entry("two_eyes", to: &line) { $0.bool(plan.twoEyes) }
    Self.entry("one_persons_work", to: &line) { $0.bool(counts.isOnePersonsWork) }
    Self.entry("items", to: &line) { $0.integer(counts.items) }
    Self.entry("verdicts", to: &line) { Self.verdicts(counts, to: &$0) }
    Self.entry("left_out", to: &line) { Self.counted(counts.leftOut, to: &$0) }
    Self.entry("masked", to: &line) { Self.counted(counts.masked, to: &$0) }
    Self.entry("reviewers", to: &line) { Self.reviewers(counts, to: &$0) }
    Self.entry("formats", to: &line) { line in
      line.beginObject()
      for (format, rows) in zip(plan.formats, rows) {
        line.key(text: format.name)
        line.beginObject()
        line.key("rows")
        line.integer(rows)
        line.key("items_without_row")
        line.integer(counts.items - rows)
        line.endObject()
      }
      line.endObject()
    }
    Self.entry("files", to: &line) { line in
      line.beginArray()
      for file in files { Self.file(file, to: &line) }
      line.newline()
      line.endArray()
    }
    line.newline()
    line.endObject()
    line.newline()
  }

  // A comma belongs to the line before; after a line end the writer puts none.
  private static func entry(
    _ key: StaticString,
    to line: inout LineWriter,
    _ value: (inout LineWriter) -> Void
  ) {
    if line.count > 1 { line.append(CollectionOfOne(UInt8(ascii: ","))) }
    line.newline()
    line.key(key)
    value(&line)
  }

  private static func verdicts(_ counts: ExportCounts, to line: inout LineWriter) {
    line.beginObject()
    for (verdict, count) in zip(Verdict.allCases, counts.verdicts) {
      line.key(text: verdict.name)
      line.integer(count)
    }
    line.endObject()
  }

  // What has a count, in the order of its kind.
  private static func counted<Kind: CaseIterable & Hashable & RawRepresentable<String>>(
    _ counts: [Kind: Int],
    to line: inout LineWriter
  ) {
    line.beginObject()
    for kind in Kind.allCases {
      guard let count = counts[kind] else { continue }
      line.key(text: kind.rawValue)
      line.integer(count)
    }
    line.endObject()
  }

  private static func reviewers(_ counts: ExportCounts, to line: inout LineWriter) {
    line.beginArray()
    for reviewer in counts.reviewers.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      line.string(reviewer)
    }
    line.endArray()
  }

  private static func file(_ file: ManifestFile, to line: inout LineWriter) {
    if line.bytes.last == UInt8(ascii: "}") {
      line.append(CollectionOfOne(UInt8(ascii: ",")))
    }
    line.newline()
    line.beginObject()
    line.key("path")
    line.string(file.path)
    line.key("bytes")
    line.integer(file.bytes)
    if let rows = file.rows {
      line.key("rows")
      line.integer(rows)
    }
    line.key("sha256")
    line.string(file.digest.hex)
    line.endObject()
  }

  /// The manifest of an export's folder; nil when there is none, or none of ours.
  public static func read(folder: String) -> Manifest? {
    guard let bytes = InnerFiles.bytes(of: fileName, in: folder, most: 64 << 20) else {
      return nil
    }
    return try? JSONReader().read(bytes) { manifest($0) }.get()
  }

  private static func manifest(_ root: JSONValue) -> Manifest? {
    guard root["tool"]?.string == tool, let entries = root["files"], entries.kind == .array else {
      return nil
    }
    var files: [ManifestFile] = []
    for entry in entries.elements {
      guard let path = entry["path"]?.string, let bytes = entry["bytes"]?.integer,
        let hex = entry["sha256"]?.string, let digest = Digest(hex: hex)
      else { return nil }
      let rows = entry["rows"]?.integer.map { Int($0) }
      files.append(ManifestFile(path: path, bytes: Int(bytes), rows: rows, digest: digest))
    }
    return Manifest(files: files, claims: ManifestClaims(root))
  }
}
