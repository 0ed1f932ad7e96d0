// Which cases with known answers lie beside the project?

import Agreement
import Foundation
import Testing

/// A value of a JSON file.
enum Expected: Sendable {
  case number(Double)
  case text(String)
  case list([Expected])
  case object([String: Expected])
  case null

  init(_ any: Any) {
    switch any {
    case let number as NSNumber: self = .number(number.doubleValue)
    case let text as String: self = .text(text)
    case let list as [Any]: self = .list(list.map(Expected.init))
    case let object as [String: Any]: self = .object(object.mapValues(Expected.init))
    default: self = .null
    }
  }

  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var list: [Expected]? { if case .list(let list) = self { list } else { nil } }
  var members: [String: Expected] { if case .object(let object) = self { object } else { [:] } }
  var isNull: Bool { if case .null = self { true } else { false } }

  /// What a name is written as; 4 and 4.0 are one value.
  var name: String {
    switch self {
    case .number(let number): "\(number)"
    case .text(let text): text
    default: ""
    }
  }
}

/// A case of the collection that lies beside the project, where it does.
struct OracleCase: Sendable, CustomTestStringConvertible {
  let name: String
  let scale: Scale
  /// What was declared, in its order; nil where what occurs is taken.
  let categories: [String]?
  let ratings: [(item: String, reviewer: String, value: [String])]
  let expected: [String: Expected]
  let extra: [String: Expected]
  let tolerance: Double

  var testDescription: String { name }

  /// The folder of files beside the project.
  static let beside = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared")

  /// Every case; none, which is said, where the collection is absent.
  static let all: [OracleCase] = {
    let file = beside.appending(path: "oracles/agreement/cases-open.json")
    guard let data = try? Data(contentsOf: file),
      let list = try? JSONSerialization.jsonObject(with: data)
    else {
      print("no cases of agreement beside the project: \(file.lastPathComponent) is absent")
      return []
    }
    return Expected(list).list?.compactMap { OracleCase($0.members) } ?? []
  }()

  private init?(_ json: [String: Expected]) {
    guard let name = json["name"]?.name,
      let scale = json["scale"].flatMap({ Scale(rawValue: $0.name) }),
      let rows = json["ratings"]?.list
    else { return nil }
    self.name = name
    self.scale = scale
    categories = json["categories"]?.list?.map(\.name)
    ratings = rows.map(\.members).compactMap { row in
      guard let item = row["item"], let reviewer = row["rater"], let value = row["value"] else {
        return nil
      }
      return (item.name, reviewer.name, value.list?.map(\.name) ?? [value.name])
    }
    expected = json["expected"]?.members ?? [:]
    extra = json["extra"]?.members ?? [:]
    tolerance = json["tolerance"]?.number ?? 1e-6
  }

  /// The names of items, reviewers, and of values or labels, in the order of their numbers.
  struct Names {
    var items: [String] = []
    var reviewers: [String] = []
    var values: [String] = []
  }

  /// The ratings, coded.
  func study() -> (Study, Names) {
    var names = Names()
    names.values = categories ?? Set(ratings.flatMap(\.value)).sorted()
    var sets: [LabelSet] = []
    var builder = RatingsBuilder()
    func index(_ name: String, _ list: inout [String]) -> Int {
      if let place = list.firstIndex(of: name) { return place }
      list.append(name)
      return list.count - 1
    }
    for rating in ratings {
      let codes = rating.value.compactMap { names.values.firstIndex(of: $0) }
      var value = codes.first ?? 0
      if scale == .set {
        let set = LabelSet(codes)
        value = sets.firstIndex(of: set) ?? sets.count
        if value == sets.count { sets.append(set) }
      }
      builder.add(
        item: index(rating.item, &names.items),
        reviewer: index(rating.reviewer, &names.reviewers),
        value: value
      )
    }
    let numbers = names.values.map { Double($0) ?? 0 }
    let domain: Domain =
      switch scale {
      case .nominal: .nominal(names.values.count)
      case .ordinal: .ordinal(names.values.count)
      case .interval: .interval(numbers)
      case .set: .sets(sets, labels: names.values.count)
      }
    return (Study(builder.ratings(in: domain)), names)
  }
}
