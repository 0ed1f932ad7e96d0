/// Do real ratings have the agreement that another program computed?

import Agreement
import Intake
import Testing

/// The values of the file REFERENCE.md beside the ratings: alpha by the Python package krippendorff,
/// the first of repeated ratings counting.
@Suite(.enabled(if: realData != nil, "no shared/data beside the project"))
struct RealRatingsTests {
  private func columns(_ name: String) throws -> RatingColumns {
    let path = "\(realData ?? "")/ratings/\(name)"
    return try RatingsReader(ByteSource(path: path)).read()
  }

  // The study of the items whose names end so, on a scale.
  private func study(_ columns: RatingColumns, _ ending: String, _ scale: Scale) -> Study {
    let numbers = columns.values.compactMap { value in
      if case .number(let number) = value { number } else { nil }
    }
    let order = numbers.sorted()
    var builder = RatingsBuilder()
    for rating in 0..<columns.count {
      let item = Int(columns.itemColumn[rating])
      guard columns.items.name(item).hasSuffix(ending) else { continue }
      let number = numbers[Int(columns.valueColumn[rating])]
      builder.add(
        item: item,
        reviewer: Int(columns.reviewerColumn[rating]),
        value: order.firstIndex(of: number) ?? 0
      )
    }
    let domain: Domain =
      switch scale {
      case .ordinal: .ordinal(order.count)
      case .interval: .interval(order)
      default: .nominal(order.count)
      }
    return Study(builder.ratings(in: domain, keeping: .first))
  }

  private func isNear(_ study: Study, _ expected: Double) -> Bool {
    study.figure(.alpha).value.map { abs($0 - expected) < 5e-7 } ?? false
  }

  @Test func `six emotions of 1,804 Swedish texts`() throws {
    let columns = try columns("brighter_sv.jsonl.gz")
    let reference: [(String, Double, Double, Double)] = [
      ("anger", 0.307617, 0.423116, 0.478112), ("disgust", 0.193846, 0.275811, 0.275146),
      ("fear", 0.144709, 0.187795, 0.201029), ("joy", 0.512204, 0.818865, 0.775727),
      ("sadness", 0.180077, 0.219379, 0.218583), ("surprise", 0.065107, 0.081875, 0.078746),
    ]
    for (name, nominal, ordinal, interval) in reference {
      let study = study(columns, "/" + name, .nominal)
      #expect(study.pairableItems == 1804)
      #expect(isNear(study, nominal), "\(name)")
      #expect(isNear(self.study(columns, "/" + name, .ordinal), ordinal), "\(name)")
      #expect(isNear(self.study(columns, "/" + name, .interval), interval), "\(name)")
    }
  }

  @Test func `abuse in 2,075 conversations, some rated twice by the same person`() throws {
    let columns = try columns("convabuse_severity.jsonl.gz")
    let nominal = study(columns, "", .nominal)
    #expect(nominal.pairableItems == 2075)
    #expect(nominal.ratings.repeated > 0)
    #expect(isNear(nominal, 0.414688))
    #expect(isNear(study(columns, "", .ordinal), 0.633548))
    #expect(isNear(study(columns, "", .interval), 0.714614))
  }
}
