/// What is said about personal data, in English?

public import Curation

extension EnglishWords {
  /// What a value is.
  public func name(_ kind: PersonalKind) -> String {
    switch kind {
    case .personalNumber: "personal identity number"
    case .coordinationNumber: "coordination number"
    case .organisationNumber: "organisation number"
    case .phone: "telephone number"
    case .email: "e-mail address"
    case .url: "web address"
    case .urlParameters: "end of a web address"
    case .iban: "IBAN"
    case .card: "card number"
    case .bankgiro: "bankgiro"
    case .plusgiro: "plusgiro"
    case .invoiceNumber: "invoice number"
    case .bankAccount: "bank account"
    case .streetAddress: "street address"
    case .postalCode: "postal code"
    case .city: "town"
    case .orderNumber: "order number"
    case .customerNumber: "customer number"
    case .caseNumber: "case number"
    case .trackingNumber: "parcel number"
    case .customerName: "the customer's name"
    case .agentName: "the agent's name"
    case .thirdParty: "somebody else's name"
    case .vehicle: "vehicle registration"
    case .secret: "password or code"
    case .birthDate: "date of birth"
    case .ip: "IP address"
    case .mac: "MAC address"
    case .nationalID: "another country's personal number"
    case .other: "something else that points at a person"
    }
  }

  /// How sure that is.
  public func name(_ certainty: PersonalCertainty) -> String {
    switch certainty {
    case .possible: "possible"
    case .context: "by context"
    case .certain: "certain"
    }
  }

  /// Why something counts as personal data.
  public func reason(_ evidence: PersonalEvidence) -> String {
    switch evidence {
    case .checksum: "the check digit is right"
    case .wrongChecksum: "the check digit is wrong, the rest is right"
    case .form: "the form"
    case .cue: "a word before it"
    case .list: "a list of names"
    case .pattern(let id): "the pattern \(id)"
    }
  }
}
