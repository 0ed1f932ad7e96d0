/// Is an export's folder still what its manifest says?

internal import Curation
internal import Digests
internal import Glibc
public import JSONLines

/// What is wrong with an export.
public enum ExportProblem: Hashable, Sendable {
  /// There is no `manifest.json`, or it is none of Tonfall's.
  case noManifest
  /// A file of the manifest is missing or can't be read.
  case missing(String)
  /// A link, a folder or a device where a file of the manifest should stand.
  case noOrdinaryFile(String)
  /// A file that the manifest does not know.
  case unknown(String)
  /// A path in the manifest that leads out of the folder.
  case pathLeadsOut(String)
  /// A file has another length.
  case bytes(String, expected: Int, found: Int)
  /// A file has another SHA-256: a byte of it was changed.
  case digest(String)
  /// A file has another number of lines.
  case rows(String, expected: Int, found: Int)
  /// A line is no JSON that Tonfall would read.
  case badLine(String, row: Int, JSONProblem)
  /// A line is JSON but no object.
  case lineIsNoObject(String, row: Int)
  /// The last line has no end.
  case noLineEnd(String)
  /// A file that the manifest lists more than once.
  case listedTwice(String)
  /// A JSON Lines file of which the manifest does not say how many rows it has.
  case rowsNotGiven(String)
  /// Counts of the manifest under this key that do not agree with its other counts.
  case countsDiffer(String)
  /// `SHA256SUMS` does not say what the manifest says.
  case sumsDiffer
}

/// Reads an export again: sums, lengths, rows and every line of JSON.
///
/// Memory stays flat: a line longer than any that comes in is counted, and only its sum is checked.
public enum ExportVerification {
  /// Everything that is wrong with the export in `folder`; empty when it is whole.
  public static func problems(in folder: String) -> [ExportProblem] {
    guard let manifest = Manifest.read(folder: folder) else { return [.noManifest] }
    var found = manifest.claims.problems(manifest.files)
    let reader = JSONReader(depth: Limits.depth)
    for file in manifest.files {
      guard FileTree.isInside(file.path) else {
        found.append(.pathLeadsOut(file.path))
        continue
      }
      found += problems(of: file, in: folder, reader)
    }
    let known = Set(manifest.files.map(\.path) + [Manifest.fileName])
    for path in FileTree.files(in: folder) ?? [] where !known.contains(path) {
      found.append(.unknown(path))
    }
    if !sumsAgree(manifest, folder) { found.append(.sumsDiffer) }
    return found
  }

  private static func problems(
    of file: ManifestFile,
    in folder: String,
    _ reader: JSONReader
  ) -> [ExportProblem] {
    var hash = SHA256()
    var bytes = 0
    var lines = LineCheck(path: file.path, reader: reader)
    let isRead = InnerFiles.read(file.path, in: folder) { piece in
      hash.update(UnsafeRawBufferPointer(piece))
      bytes += piece.count
      if file.rows != nil { lines.take(piece) }
      return true
    }
    guard isRead else {
      switch FileTree.kind(of: "\(folder)/\(file.path)") {
      case .nothing, .file: return [.missing(file.path)]
      case .folder, .link, .other: return [.noOrdinaryFile(file.path)]
      }
    }
    var found: [ExportProblem] = []
    if bytes != file.bytes {
      found.append(.bytes(file.path, expected: file.bytes, found: bytes))
    } else if hash.finish() != file.digest {
      found.append(.digest(file.path))
    }
    guard let rows = file.rows else { return found }
    found += lines.finish()
    if rows != lines.rows {
      found.append(.rows(file.path, expected: rows, found: lines.rows))
    }
    return found
  }

  private static func sumsAgree(_ manifest: Manifest, _ folder: String) -> Bool {
    var expected: [UInt8] = []
    for file in manifest.files where file.path != Manifest.sumsName {
      expected += "\(file.digest.hex)  \(file.path)\n".utf8
    }
    let found = InnerFiles.bytes(of: Manifest.sumsName, in: folder, most: expected.count)
    return found == expected
  }
}

/// Checks a file line by line as its bytes come by.
private struct LineCheck {
  let path: String
  let reader: JSONReader
  private(set) var rows = 0
  private var rest: [UInt8] = []
  // More of the line than is kept came by.
  private var isTooLong = false
  private var found: [ExportProblem] = []

  private static let most = 100

  init(path: String, reader: JSONReader) {
    self.path = path
    self.reader = reader
  }

  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let base = piece.baseAddress else { return }
    var start = 0
    while let end = memchr(base + start, 0x0A, piece.count - start) {
      let length = UnsafeRawPointer(end) - UnsafeRawPointer(base + start)
      endLine(UnsafeBufferPointer(rebasing: piece[start..<start + length]))
      start += length + 1
    }
    keep(UnsafeBufferPointer(rebasing: piece[start...]))
  }

  mutating func finish() -> [ExportProblem] {
    rest.isEmpty && !isTooLong ? found : found + [.noLineEnd(path)]
  }

  private mutating func endLine(_ line: UnsafeBufferPointer<UInt8>) {
    rows += 1
    if rest.isEmpty, !isTooLong { return check(line) }
    keep(line)
    let whole = rest
    rest = []
    if !isTooLong { whole.withUnsafeBufferPointer { check($0) } }
    isTooLong = false
  }

  private mutating func keep(_ piece: UnsafeBufferPointer<UInt8>) {
    if isTooLong || rest.count + piece.count > Limits.lineBytes {
      isTooLong = true
      rest = []
    } else {
      rest += piece
    }
  }

  private mutating func check(_ line: UnsafeBufferPointer<UInt8>) {
    guard found.count < Self.most else { return }
    switch reader.read(line, { $0.kind }) {
    case .success(.object): break
    case .success: found.append(.lineIsNoObject(path, row: rows))
    case .failure(let error): found.append(.badLine(path, row: rows, error.problem))
    }
  }
}
