/// Which personal data stands in a text?

public import Curation

/// Who wrote a text, which decides whose name stands under a greeting.
public enum TextAuthor: Hashable, Sendable {
  /// The customer.
  case customer
  /// The bot or somebody who answers for the company.
  case company
  /// Nobody knows.
  case unknown

  /// The author of a turn.
  public init(_ speaker: Speaker) {
    switch speaker {
    case .customer: self = .customer
    case .bot, .agent: self = .company
    case .tool, .system, .note: self = .unknown
    }
  }
}

/// One kind of thing that texts are looked through for.
///
/// A detector is deterministic, needs nothing but the text, and never traps whatever the bytes are.
/// Its findings may overlap each other and those of other detectors.
protocol PersonalDataDetector: Sendable {
  /// What a text needs to have for anything to be found in it.
  var needs: PersonalNeeds { get }
  /// Whether any of its findings is certain.
  var isEverCertain: Bool { get }

  /// Adds what it finds.
  func find(in scan: PersonalScan, by author: TextAuthor, into found: inout PersonalFindings)
}

extension PersonalDataDetector {
  /// Nothing that is known beforehand.
  var needs: PersonalNeeds { PersonalNeeds() }
  /// As most are.
  var isEverCertain: Bool { true }
}

/// What a text needs to have for a detector to find anything.
struct PersonalNeeds {
  /// A digit.
  var digits = false
  /// A word that announces one of these; any will do when there are none.
  var cues: Cues = []

  /// Whether a text has it.
  func areMet(by scan: PersonalScan) -> Bool {
    (!digits || !scan.runs.isEmpty) && (cues.isEmpty || !scan.cues.isDisjoint(with: cues))
  }
}

/// What detectors found so far.
struct PersonalFindings {
  var all: [PersonalFinding] = []

  mutating func add(_ finding: PersonalFinding) { all.append(finding) }
}

/// Every detector of personal data.
public enum PersonalData {
  static let all: [any PersonalDataDetector] = [
    PersonalNumberDetector(), OrganisationNumberDetector(), PhoneDetector(), EmailDetector(),
    LinkDetector(), IBANDetector(), CardDetector(), GiroDetector(), PaymentReferenceDetector(),
    BankAccountDetector(), AddressDetector(), PostalCodeDetector(), ReferenceDetector(),
    ParcelDetector(), NameDetector(), VehicleDetector(), SecretDetector(), BirthDateDetector(),
    NetworkAddressDetector(), NationalIDDetector(),
  ]

  private static let needs = all.map(\.needs)
  private static let isEverCertain = all.map(\.isEverCertain)

  /// The personal data in `text`, in its order and without overlaps.
  ///
  /// The same text, author and rules give the same findings. No detector finds everything.
  ///
  /// - Parameters:
  ///   - text: the text as it is stored.
  ///   - author: who wrote it.
  ///   - rules: the company's own patterns and what it allows.
  /// - Returns: what was found; places are UTF-8 bytes of `text`.
  public static func findings(
    in text: String,
    by author: TextAuthor = .unknown,
    rules: PersonalDataRules = PersonalDataRules()
  ) -> [PersonalFinding] {
    findings(in: PersonalScan(text), by: author, rules: rules)
  }

  /// Whether something certain may stand in the bytes of a text, or of one in JSON between its
  /// quotes; false is sure, and much cheaper to know than the findings.
  public static func mayBeCertain(
    in bytes: some Collection<UInt8>,
    rules: PersonalDataRules = PersonalDataRules()
  ) -> Bool {
    // Contiguous bytes, which texts and what the store lends are, are looked at where they stand.
    bytes.withContiguousStorageIfAvailable { CertainPersonalData.mayStand(in: $0, rules: rules) }
      ?? Array(bytes).withUnsafeBufferPointer {
        CertainPersonalData.mayStand(in: $0, rules: rules)
      }
  }

  /// The findings of a text that are certain, which is known sooner where there are none.
  ///
  /// What is not certain has a say in how far a certain finding reaches, never in whether there is one.
  static func certain(
    in scan: PersonalScan,
    by author: TextAuthor,
    rules: PersonalDataRules
  ) -> [PersonalFinding] {
    let found = gathered(in: scan, by: author, rules: rules) { isEverCertain[$0] }
    // What an allowed domain is handed over becomes certain.
    let isPossible = found.all.contains { finding in
      finding.certainty == .certain || finding.kind == .url && !rules.allowedDomains.isEmpty
    }
    guard isPossible else { return [] }
    return findings(in: scan, by: author, rules: rules).filter { $0.certainty == .certain }
  }

  static func findings(
    in scan: PersonalScan,
    by author: TextAuthor,
    rules: PersonalDataRules
  ) -> [PersonalFinding] {
    let found = gathered(in: scan, by: author, rules: rules) { _ in true }
    if found.all.isEmpty { return [] }
    return Overlaps.settled(rules.withoutAllowed(found.all, in: scan))
  }

  // What the rules and the detectors that are asked find, overlaps and all.
  private static func gathered(
    in scan: PersonalScan,
    by author: TextAuthor,
    rules: PersonalDataRules,
    isAsked: (Int) -> Bool
  ) -> PersonalFindings {
    var found = PersonalFindings()
    rules.find(in: scan, into: &found)
    let needs = needs
    for place in all.indices where isAsked(place) && needs[place].areMet(by: scan) {
      all[place].find(in: scan, by: author, into: &found)
    }
    return found
  }
}
