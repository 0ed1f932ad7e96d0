/// How does a stream of settled items become an export's folder?

internal import Curation
public import Digests
internal import JSONLines

/// Writes an export item by item; memory does not grow with the rows but for the sum of each
/// example.
///
/// Nothing stands under the target's name before `finish`, and everything after it. An export that
/// is not finished takes its half-written folder away with it.
public final class ExportWriter {
  private let plan: ExportPlan
  private let folder: ExportFolder
  private let gate: LeavingGate
  private var selection = Selection()
  private var outputs: [Output]
  private var isDone = false

  /// Begins an export.
  ///
  /// - Parameters:
  ///   - target: the folder it becomes; its parent exists.
  ///   - plan: what to write.
  ///   - replacing: something that is no earlier export may stand there; it is moved aside,
  ///     not removed.
  ///   - token: any number that no other export uses at the same time.
  /// - Throws: what stands in the way; nothing is left behind.
  public init(
    to target: String,
    plan: ExportPlan,
    replacing: Bool = false,
    token: UInt64
  ) throws(ExportError) {
    self.plan = plan
    outputs = plan.formats.map { Output(format: $0) }
    gate = LeavingGate(plan.check)
    folder = try ExportFolder(target: target, replacing: replacing, token: token, gate: gate)
  }

  deinit {
    if !isDone { folder.discard() }
  }

  /// Writes an item in every format, or says why it is left out.
  @discardableResult
  public func add(_ item: borrowing SettledItem) throws(ExportError) -> LeftOut? {
    if let reason = selection.admit(item) { return reason }
    try selection.lendExample { example throws(ExportError) in
      for index in outputs.indices { try outputs[index].write(item, example, in: folder) }
    }
    return nil
  }

  /// Counts items that the caller leaves out by itself.
  public func leaveOut(_ reason: LeftOut, count: Int = 1) {
    selection.leaveOut(reason, count: count)
  }

  /// What was counted so far.
  public var counts: ExportCounts { selection.counts }

  /// Writes sums and manifest, and puts the folder into its place unless something certainly personal
  /// is left in any of its bytes or names.
  public func finish() throws(ExportError) -> ExportOutcome {
    var files: [ManifestFile] = []
    for index in outputs.indices { files += try outputs[index].finish() }
    files.append(try writeSums(Manifest(files: files)))
    let manifest = Manifest(files: files)
    let sink = try folder.sink(Manifest.fileName)
    manifest.write(plan, selection.counts, outputs.map(\.rows), to: &sink.line)
    let digest = try sink.finish().digest
    try passGate(manifest)
    let aside = try folder.commit()
    isDone = true
    return ExportOutcome(
      folder: folder.target,
      files: manifest.files,
      manifestDigest: digest,
      counts: selection.counts,
      movedAside: aside
    )
  }

  private func passGate(_ manifest: Manifest) throws(ExportError) {
    gate.look(at: folder.target.split(separator: "/").last.map(String.init) ?? "")
    for file in manifest.files { gate.look(at: file.path) }
    if gate.count > 0 { throw .personalData(gate.found, count: gate.count) }
  }

  private func writeSums(_ manifest: Manifest) throws(ExportError) -> ManifestFile {
    let sink = try folder.sink(Manifest.sumsName)
    for file in manifest.files {
      sink.line.append(file.digest.hex.utf8)
      sink.line.append("  ".utf8)
      sink.line.append(file.path.utf8)
      sink.line.newline()
    }
    let (bytes, digest) = try sink.finish()
    return ManifestFile(path: Manifest.sumsName, bytes: bytes, rows: nil, digest: digest)
  }
}

/// What an export became.
public struct ExportOutcome: Sendable {
  /// The folder.
  public let folder: String
  /// Its files but the manifest.
  public let files: [ManifestFile]
  /// The SHA-256 of `manifest.json`, which holds those of all other files: it names the whole
  /// export.
  public let manifestDigest: Digest
  /// What is in it.
  public let counts: ExportCounts
  /// Where the rest of what stood there is now; nil when nothing is left of it.
  public let movedAside: String?
}
