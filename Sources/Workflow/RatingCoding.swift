/// Which number has each value of a file, in the order that was declared?

import Agreement
import Intake

/// The values of a file, coded by a scale.
struct RatingCoding {
  /// What may be chosen.
  let domain: Domain
  /// The values by their code, or the labels of sets.
  let traits: [String]
  /// The code of each value of the columns.
  let codes: [Int32]

  /// Whether every value has its number for a code already.
  var isSame: Bool { codes.indices.allSatisfy { Int(codes[$0]) == $0 } }

  init(_ columns: RatingColumns, _ options: MeasureOptions) throws(MeasureError) {
    let most = Self.mostValues(options.scale)
    let number = max(
      columns.values.count,
      options.scale == .set ? 0 : options.categories?.count ?? 0
    )
    if number > most { throw .tooManyValues(number, most: most) }
    if options.scale == .set {
      (domain, traits, codes) = try Self.sets(columns, options.categories)
      return
    }
    try Self.checkKinds(columns, options)
    let declared = try options.categories.map { names throws(MeasureError) in
      try Self.declared(names, columns, isInterval: options.scale == .interval)
    }
    let order = declared ?? Self.observed(columns.values)
    var codes: [Int32] = []
    for (place, value) in columns.values.enumerated() {
      guard let code = order.firstIndex(of: value) else {
        throw .undeclared(value.name, line: columns.valueLines[place])
      }
      codes.append(Int32(code))
    }
    self.codes = codes
    traits = order.map(\.name)
    domain = Self.domain(options.scale, order)
  }

  /// The most different values; beyond, somebody names another field, or a text that nobody gives twice.
  static func mostValues(_ scale: Scale) -> Int {
    switch scale {
    case .nominal, .interval: 4096
    case .ordinal: 100
    case .set: 20_000
    }
  }

  // The differences of larger numbers, added up, would leave what a number can be.
  private static let mostNumber = 1e300

  private static func domain(_ scale: Scale, _ order: [RatedValue]) -> Domain {
    switch scale {
    case .ordinal: .ordinal(order.count)
    case .interval: .interval(order.map(number))
    case .nominal, .set: .nominal(order.count)
    }
  }

  private static func number(_ value: RatedValue) -> Double {
    if case .number(let number) = value { number } else { 0 }
  }

  // Numbers in ascending order, then words.
  private static func observed(_ values: [RatedValue]) -> [RatedValue] {
    values.sorted { a, b in
      switch (a, b) {
      case (.number(let x), .number(let y)): x < y
      case (.number, _): true
      case (_, .number): false
      default: a.name < b.name
      }
    }
  }

  private static func checkKinds(
    _ columns: RatingColumns,
    _ options: MeasureOptions
  ) throws(MeasureError) {
    for (value, line) in zip(columns.values, columns.valueLines) {
      switch value {
      case .labels: throw .isList(line: line)
      case .text(let text):
        if options.scale == .interval { throw .isNoNumber(text, line: line) }
        if options.scale == .ordinal, options.categories == nil {
          throw .needsOrder(text, line: line)
        }
      case .number(let number):
        if options.scale == .interval, abs(number) > mostNumber {
          throw .tooLarge(value.name, line: line)
        }
      }
    }
  }

  // A declared name stands for the number that it spells, if the file has it, else for the word.
  private static func declared(
    _ names: [String],
    _ columns: RatingColumns,
    isInterval: Bool
  ) throws(MeasureError) -> [RatedValue] {
    var order: [RatedValue] = []
    for name in names {
      let word = columns.values.firstIndex(of: .text(name))
      let number = Double(name).map { RatedValue.number($0) }
      if isInterval, number == nil { throw .declaredNoNumber(name) }
      if isInterval, case .number(let size) = number, abs(size) > mostNumber {
        throw .tooLarge(name, line: nil)
      }
      if let word, let number, columns.values.contains(number) {
        throw .twoKinds(name, line: columns.valueLines[word])
      }
      let value = word == nil ? number ?? .text(name) : .text(name)
      if order.contains(value) { throw .declaredTwice(name) }
      order.append(value)
    }
    return order
  }

  private static func sets(
    _ columns: RatingColumns,
    _ categories: [String]?
  ) throws(MeasureError) -> (Domain, [String], [Int32]) {
    var seen: Set<String> = []
    for (value, line) in zip(columns.values, columns.valueLines) {
      guard case .labels(let labels) = value else { throw .isNoList(value.name, line: line) }
      seen.formUnion(labels)
    }
    let names = categories ?? seen.sorted()
    var numbers: [String: Int] = [:]
    for (number, name) in names.enumerated() {
      if numbers.updateValue(number, forKey: name) != nil { throw .declaredTwice(name) }
    }
    if names.count > LabelSet.most { throw .tooManyLabels(names.count) }
    var sets: [LabelSet] = []
    for (value, line) in zip(columns.values, columns.valueLines) {
      guard case .labels(let labels) = value else { continue }
      var set = LabelSet()
      for label in labels {
        guard let number = numbers[label] else { throw .undeclared(label, line: line) }
        set.insert(number)
      }
      sets.append(set)
    }
    return (.sets(sets, labels: names.count), names, sets.indices.map(Int32.init))
  }
}
