// Is every difference between two schemes named, and which of them needs a mapping?

import Curation
import Guides
import Testing

@Suite struct SchemeChangeTests {
  private func scheme(_ emotions: [Label]) -> LabelScheme {
    LabelScheme(
      preset: "t",
      emotions: emotions,
      situations: [Label(id: "other", name: Bilingual(sv: "a", en: "b"))],
      reasons: [],
      handoverReasons: []
    )
  }

  private func label(_ id: String, _ name: String = "n") -> Label {
    Label(id: id, name: Bilingual(sv: name, en: name))
  }

  private func kinds(_ old: [Label], _ new: [Label]) -> [String: [LabelChange.Kind]] {
    var found: [String: [LabelChange.Kind]] = [:]
    for change in SchemeChange(from: scheme(old), to: scheme(new)).changes {
      #expect(change.axis == .emotion)
      found[change.id, default: []].append(change.kind)
    }
    return found
  }

  @Test func `equal schemes do not differ`() {
    #expect(SchemeChange(from: scheme([label("a")]), to: scheme([label("a")])).isEmpty)
  }

  @Test func `a new label needs no mapping, a removed one does where it is used`() {
    let change = SchemeChange(from: scheme([label("a"), label("b")]), to: scheme([label("c")]))
    #expect(change.changes.map(\.id) == ["c", "a", "b"])
    #expect(change.changes.map(\.kind) == [.added, .removed, .removed])
    let needed = change.mappingsNeeded(in: scheme([label("c")]), used: [.emotion: ["b": 1]])
    #expect(needed.map(\.id) == ["b"])
    #expect(change.mappingsNeeded(in: scheme([label("c")]), used: [:]).isEmpty)
    var mapped = scheme([label("c")])
    mapped.replaced = [ReplacedLabel(axis: .emotion, old: "b", new: nil)]
    #expect(change.mappingsNeeded(in: mapped, used: [.emotion: ["b": 1]]).isEmpty)
    #expect(!change.mappingsNeeded(in: mapped, used: [.situation: ["b": 1]]).isEmpty)
    mapped.replaced.append(ReplacedLabel(axis: .emotion, old: "a", new: "c"))
    let told = SchemeChange(from: scheme([label("a"), label("b")]), to: mapped)
    #expect(told.changes.map(\.kind) == [.added, .replaced(by: "c"), .removed])
  }

  @Test func `a used label that went in an earlier version still has to be mapped`() {
    let now = scheme([label("c")])
    let change = SchemeChange(from: now, to: now)
    #expect(change.isEmpty)
    #expect(change.mappingsNeeded(in: now, used: [.emotion: ["b": 1]]).map(\.id) == ["b"])
  }

  private func redefined(_ key: String, _ old: String?, _ new: String?) -> [LabelChange.Kind] {
    [.redefined([KeyChange(key: key, old: old, new: new)])]
  }

  @Test func `another scale is told, and stands in the way of a criterion in use`() {
    var old = scheme([])
    old.rubric = [
      Criterion(label: label("due"), scale: .yesNo, takesNotApplicable: true)
    ]
    func kinds(_ body: (inout Criterion) -> Void) -> [LabelChange.Kind] {
      var new = old
      body(&new.rubric[0])
      let change = SchemeChange(from: old, to: new)
      let isRescaled = change.changes.contains { $0.kind == .rescaled }
      let needed = change.mappingsNeeded(in: new, used: [.rubric: ["due": 1]])
      #expect(needed.isEmpty != isRescaled)
      return change.changes.map(\.kind)
    }
    #expect(kinds { $0.scale = .level } == [.rescaled])
    #expect(kinds { $0.takesNotApplicable = false } == [.rescaled])
    #expect(kinds { $0.weight = 2 } == redefined("weight", "1", "2"))
    #expect(kinds { $0.isAutoFail = true } == redefined("auto_fail", "false", "true"))
    #expect(kinds { $0.good.sv = "x" } == redefined("good.sv", nil, "x"))
    #expect(kinds { $0.label.definition.sv = "x" } == redefined("definition.sv", nil, "x"))
    old.rubric[0].takesNotApplicable = false
    #expect(kinds { $0.takesNotApplicable = true } == redefined("not_applicable", "false", "true"))
  }

  @Test func `another name is a renaming, other words a redefinition`() {
    #expect(
      kinds([label("a", "x")], [label("a", "y")]) == [
        "a": [.renamed(from: Bilingual(sv: "x", en: "x"), to: Bilingual(sv: "y", en: "y"))]
      ]
    )
    var other = label("a")
    other.definition = Bilingual(sv: "d", en: "")
    #expect(kinds([label("a")], [other]) == ["a": redefined("definition.sv", nil, "d")])
    other = label("a")
    other.notWhen = Bilingual(sv: "", en: "d")
    #expect(kinds([label("a")], [other]) == ["a": redefined("not_when.en", nil, "d")])
    other = label("a")
    other.lookAlike = "b"
    var now = other
    now.lookAlike = "c"
    #expect(kinds([other], [now]) == ["a": redefined("look_alike", "b", "c")])
    other = label("a")
    other.isExclusive = true
    #expect(kinds([label("a")], [other]) == ["a": [.exclusivity(true)]])
  }

  @Test func `changed places are named, those that only move up behind a removed one are not`() {
    let a = label("a")
    let b = label("b")
    let c = label("c")
    #expect(kinds([a, b, c], [b, c]) == ["a": [.removed]])
    #expect(kinds([a, b], [c, a, b]) == ["c": [.added]])
    #expect(kinds([a, b, c], [a, c, b]) == ["c": [.moved], "b": [.moved]])
  }
}
