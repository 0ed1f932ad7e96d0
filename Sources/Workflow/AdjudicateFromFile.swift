/// How do decisions of adjudicators from a file come in, under the same rules as the screen?

public import Curation
internal import Guides
internal import JSONLines
internal import Storage

/// What decisions from a file became.
public struct AdjudicateCounts: Hashable, Sendable {
  /// Items settled, or settled anew.
  public var settled = 0
  /// Items sent back to their reviewers.
  public var sentBack = 0
  /// Items set aside that were confirmed or returned to the queue.
  public var aside = 0
  /// Decisions that stood already.
  public var unchanged = 0
  /// Lines that break a rule.
  public var rejected = 0

  /// Nothing yet.
  public init() {}
}

/// Why a line of decisions can't stand.
public enum AdjudicateProblem: Error, Hashable, Sendable {
  /// What a line of annotations could have wrong as well.
  case line(AnnotateProblem)
  /// Nobody of this name is there, or they may not settle anything.
  case notAnAdjudicator(String)
  /// It says neither what holds nor what is to be done, or both.
  case actUnclear
  /// No answer of this letter stands on the item.
  case noSuchAnswer(String)
  /// The store refused it.
  case refused(AdjudicationRefusal)
}

/// Takes decisions line by line; each is durable when it answers.
public final class AdjudicationIntake {
  /// What the lines became so far.
  public private(set) var counts = AdjudicateCounts()

  /// What the lines can choose from.
  public let scheme: LabelScheme

  private let workspace: Workspace
  private let defaultAdjudicator: Reviewer?
  private let reader = JSONReader(depth: Limits.depth)
  private var desks: [String: AdjudicationDesk] = [:]

  /// Begins to take decisions.
  ///
  /// - Parameters:
  ///   - workspace: where the items are.
  ///   - defaultAdjudicator: who decides where a line does not say; nil makes `adjudicator` required.
  /// - Throws: what the store says.
  public init(_ workspace: Workspace, defaultAdjudicator: Reviewer?) throws(StorageError) {
    self.workspace = workspace
    self.defaultAdjudicator = defaultAdjudicator
    scheme = try workspace.guides().scheme
  }

  /// Takes one line; answers with what keeps it from standing, empty when it does.
  public func take(_ line: UnsafeBufferPointer<UInt8>) throws(StorageError) -> [AdjudicateProblem] {
    let problems: [AdjudicateProblem]
    do throws(Refusal) {
      let answer = try reader.read(line) { object throws(Refusal) in try take(object) }
      switch answer {
      case .success(let found): problems = found
      case .failure(let error): problems = [.line(.notJSON(error.problem))]
      }
    } catch {
      switch error {
      case .line(let problem): problems = [problem]
      case .store(let failure): throw failure
      }
    }
    if !problems.isEmpty { counts.rejected += 1 }
    return problems
  }

  private enum Refusal: Error {
    case line(AdjudicateProblem)
    case store(StorageError)
  }

  private func take(_ object: JSONValue) throws(Refusal) -> [AdjudicateProblem] {
    guard object.kind == .object else { throw .line(.line(.notAnObject)) }
    let line: DecisionLine
    let address: ItemAddress
    do throws(AdjudicateProblem) {
      line = try DecisionLine(object)
    } catch {
      throw .line(error)
    }
    do throws(AnnotateProblem) {
      address = try ItemAddress(object, person: "adjudicator")
    } catch {
      throw .line(.line(error))
    }
    do throws(StorageError) {
      let found = try address.find(in: workspace)
      guard found.count == 1, let item = found.first else {
        return [
          .line(
            found.isEmpty
              ? .itemUnknown(address.name) : .itemAmbiguous(address.name, found.count)
          )
        ]
      }
      let name = object["adjudicator"]?.string ?? ""
      guard !name.isEmpty || defaultAdjudicator != nil else {
        return [.line(.missing("adjudicator"))]
      }
      guard let desk = try desk(name) else { return [.notAnAdjudicator(name)] }
      let stored = try workspace.store.dispute(item, adjudicator: desk.adjudicator.id)
      guard let stored else { return [.line(.itemUnknown(address.name))] }
      // Nobody learns through a letter what others said of an item that they may be asked to judge.
      if stored.isOwn, stored.hasOthers {
        return [.refused(stored.isStuck ? .everybodyTookPart : .own)]
      }
      if stored.state == .open { return [.refused(.notDisputed(.open))] }
      let answers = stored.annotations.map { annotation in
        var current = annotation
        current.judgement = scheme.current(annotation.judgement)
        return current
      }
      let decision: AdjudicationDecision
      do throws(AdjudicateProblem) {
        decision = try line.decision(answers)
      } catch {
        return [error]
      }
      return count(try desk.decide(decision, on: item, expecting: nil), line.act)
    } catch {
      throw .store(error)
    }
  }

  private func count(_ answer: AdjudicationAnswer, _ act: AdjudicationAct) -> [AdjudicateProblem] {
    switch answer {
    case .stored where act.settles: counts.settled += 1
    case .stored where act == .sendBack: counts.sentBack += 1
    case .stored: counts.aside += 1
    case .unchanged: counts.unchanged += 1
    case .refused(let why): return [.refused(why)]
    case .broken(let problems): return problems.map { .line(.rule($0)) }
    }
    return []
  }

  private func desk(_ name: String) throws(StorageError) -> AdjudicationDesk? {
    if let known = desks[name] { return known }
    let person = name.isEmpty ? defaultAdjudicator : try workspace.knownReviewer(named: name)
    let desk = person.flatMap { AdjudicationDesk(workspace, adjudicator: $0) }
    desks[name] = desk
    return desk
  }
}
