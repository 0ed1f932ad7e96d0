/// What personal data can stand in a text, where, and how sure is one of it?

/// A kind of personal data; the raw value names it in files.
///
/// The order decides between findings that are otherwise alike, the first one winning.
public enum PersonalKind: String, CaseIterable, Sendable {
  /// A Swedish personal identity number.
  case personalNumber = "personal_number"
  /// A Swedish coordination number.
  case coordinationNumber = "coordination_number"
  /// A Swedish organisation number, or the VAT number made of it.
  case organisationNumber = "org_number"
  /// A telephone number.
  case phone
  /// An e-mail address.
  case email
  /// A web address.
  case url
  /// What follows `?` or `#` in a web address that may otherwise stay.
  case urlParameters = "url_parameters"
  /// An international bank account number.
  case iban
  /// The number of a payment card, or its security code.
  case card
  /// A bankgiro number.
  case bankgiro
  /// A plusgiro number.
  case plusgiro
  /// The number of an invoice, or the reference that it is paid under.
  case invoiceNumber = "invoice_number"
  /// A bank account within a country.
  case bankAccount = "bank_account"
  /// A street with its number, a box, a flat.
  case streetAddress = "street_address"
  /// A postal code.
  case postalCode = "postal_code"
  /// The place after a postal code.
  case city
  /// The number of an order or a booking.
  case orderNumber = "order_number"
  /// The number of a customer or a member.
  case customerNumber = "customer_number"
  /// The number of a case.
  case caseNumber = "case_number"
  /// The number of a parcel.
  case trackingNumber = "tracking_number"
  /// The customer's name.
  case customerName = "customer_name"
  /// The name of somebody who answers for the company.
  case agentName = "agent_name"
  /// Anybody else's name.
  case thirdParty = "third_party"
  /// A vehicle's registration.
  case vehicle
  /// A password, a code, a token.
  case secret
  /// A date of birth.
  case birthDate = "birth_date"
  /// An address in a computer network.
  case ip
  /// The address of a network card.
  case mac
  /// Another country's number of a person: the United States' SSN, the British NINO.
  case nationalID = "national_id"
  /// Anything else that points at a person; only ever found by one.
  case other = "personal_detail"

  /// The name of the slot that stands for a value; empty where the value is cut instead.
  ///
  /// Kinds that can't always be told apart share one.
  public var slotName: String {
    switch self {
    case .coordinationNumber: Self.personalNumber.rawValue
    case .mac: Self.ip.rawValue
    case .urlParameters: ""
    default: rawValue
    }
  }

  /// What a person chooses among who masks something, in this order.
  public static let byHand: [PersonalKind] = [
    .customerName, .thirdParty, .agentName, .phone, .email, .streetAddress, .city, .orderNumber,
    .customerNumber, .personalNumber, .bankAccount, .other,
  ]

  /// Whether an export that still has such a value stops, whatever anybody decided about it.
  public var blocksExport: Bool { self == .card || self == .secret }

  /// Whether it is a name of a person.
  public var isName: Bool {
    self == .customerName || self == .agentName || self == .thirdParty
  }
}

/// How sure a finding is.
public enum PersonalCertainty: UInt8, CaseIterable, Comparable, Sendable {
  /// The form alone, or a checksum that fails where a slip is likely: a person decides.
  case possible
  /// The form with a cue word before it, and nothing without one: a person decides.
  case context
  /// A checksum or a form that nothing else has: always replaced.
  case certain

  /// Whether one is less sure than the other.
  public static func < (one: PersonalCertainty, other: PersonalCertainty) -> Bool {
    one.rawValue < other.rawValue
  }

  /// The word for it in files.
  public var name: String {
    switch self {
    case .possible: "possible"
    case .context: "context"
    case .certain: "certain"
    }
  }

  /// What a word of files means; nil for any other.
  public init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}

/// Why something counts as personal data.
public enum PersonalEvidence: Hashable, Sendable {
  /// A check digit or a remainder is right.
  case checksum
  /// The check digit is wrong, everything else right.
  case wrongChecksum
  /// The form alone.
  case form
  /// A cue word stands before it.
  case cue
  /// It stands in a list of names.
  case list
  /// A pattern of the company's, by its id.
  case pattern(String)
}

/// A piece of personal data in a text.
public struct PersonalFinding: Hashable, Sendable {
  /// What it is.
  public var kind: PersonalKind
  /// Where it stands: UTF-8 bytes of the text, never empty, between characters of Unicode.
  public var range: Range<Int>
  /// How sure that is.
  public var certainty: PersonalCertainty
  /// The value in the one spelling by which equal values are known.
  public var value: String
  /// Why.
  public var evidence: PersonalEvidence

  /// Makes a finding.
  public init(
    kind: PersonalKind,
    range: Range<Int>,
    certainty: PersonalCertainty,
    value: String,
    evidence: PersonalEvidence
  ) {
    self.kind = kind
    self.range = range
    self.certainty = certainty
    self.value = value
    self.evidence = evidence
  }
}
