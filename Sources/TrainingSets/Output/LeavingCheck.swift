/// What is left in the final bytes of an export that must not leave?

public import Curation

/// Says what is certainly personal in bytes that are whole lines; the lines count from 1.
///
/// The same bytes give the same answer, on any thread. `isJSON`: escapes count as what they stand for.
public typealias LeavingCheck =
  @Sendable (_ bytes: UnsafeBufferPointer<UInt8>, _ isJSON: Bool) -> [LeftPersonalData]

/// Something certain in what was about to leave.
public struct PersonalDataInExport: Hashable, Sendable {
  /// What it is.
  public var kind: PersonalKind
  /// The file below the export's folder; without a line a name that is personal itself, that of the folder
  /// or of a file.
  public var path: String
  /// The line, from 1; nil for a name.
  public var line: Int?
  /// The item that the row is made of; nil where there is none.
  public var item: String?
}

/// Holds everything that is written against the check, and keeps what was found.
final class LeavingGate {
  /// The first things that were found.
  private(set) var found: [PersonalDataInExport] = []
  /// How many there are.
  private(set) var count = 0
  private let check: LeavingCheck?
  private var named = 0

  // More than anybody reads.
  private static let most = 100

  init(_ check: LeavingCheck?) { self.check = check }

  /// Looks at bytes that begin at a line of a file.
  func look(at bytes: UnsafeBufferPointer<UInt8>, isJSON: Bool, path: String, line: Int) {
    guard let check else { return }
    for left in check(bytes, isJSON) {
      let line = line + left.line - 1
      add(PersonalDataInExport(kind: left.kind, path: path, line: line, item: nil))
    }
  }

  /// Whether something was found of which nobody has said yet which item it belongs to.
  var isToName: Bool { named < found.count }

  /// Says which item it belongs to.
  func name(_ item: String) {
    for index in named..<found.count { found[index].item = item }
    named = found.count
  }

  /// Looks at a name.
  func look(at name: String) {
    guard let check else { return }
    let whole = name
    var name = name
    let left = name.withUTF8 { check($0, false) }
    for one in left { add(PersonalDataInExport(kind: one.kind, path: whole, line: nil, item: nil)) }
  }

  private func add(_ left: PersonalDataInExport) {
    count += 1
    if found.count < Self.most { found.append(left) }
  }
}
