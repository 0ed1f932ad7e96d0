// Which texts did real people and bots write?

import Foundation

/// The texts of the folder of real data beside the project.
public enum RealTexts {
  /// The folder; nil where there is none.
  public static let folder: String? = {
    var parts = #filePath.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/") + "/shared/data"
      if FileManager.default.isReadableFile(atPath: folder) { return folder }
      parts = parts.dropLast()
    }
    return nil
  }()

  /// The files, by their path in the folder.
  public static let files: [String] = {
    guard let folder, let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    return names.compactMap { $0 as? String }.filter { name in
      [".jsonl", ".json", ".csv", ".yml", ".md", ".txt", ".tsv"].contains { name.hasSuffix($0) }
    }.sorted()
  }()

  /// Every text of a file once: the strings of JSON, the lines of all else and the beginning as it is.
  ///
  /// In debug builds, which are slow, one in `thinning`.
  public static func texts(of file: String, thinning: Int) -> [String] {
    let path = (folder ?? "") + "/" + file
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var texts: Set<Bytes> = []
    let whole = String(decoding: data, as: UTF8.self)
    let isJSON = file.hasSuffix(".jsonl") || file.hasSuffix(".json")
    let parts =
      file.hasSuffix(".json") ? [data] : data.split(separator: 0x0A).map { Data($0) }
    for part in parts {
      let json = try? JSONSerialization.jsonObject(with: part, options: .fragmentsAllowed)
      if isJSON, let json {
        collect(json, into: &texts)
      } else {
        texts.insert(Bytes(String(decoding: part, as: UTF8.self)))
      }
    }
    // Line ends as they are, in one text of many lines.
    texts.insert(Bytes(String(whole.prefix(20_000))))
    let all = texts.map(\.text).filter { !$0.isEmpty }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    #if DEBUG
      return all.enumerated().filter { $0.offset % thinning == 0 }.map(\.element)
    #else
      return all
    #endif
  }

  private static func collect(_ json: Any, into texts: inout Set<Bytes>) {
    switch json {
    case let text as String: texts.insert(Bytes(text))
    case let array as [Any]: for value in array { collect(value, into: &texts) }
    case let object as [String: Any]: for value in object.values { collect(value, into: &texts) }
    default: break
    }
  }

  /// A text told apart from others by its bytes.
  private struct Bytes: Hashable {
    let text: String
    init(_ text: String) { self.text = text }
    static func == (left: Bytes, right: Bytes) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }
    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}
