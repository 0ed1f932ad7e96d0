/// What is said about personal data, in Swedish?

public import Curation

extension SwedishWords {
  /// What a value is.
  public func name(_ kind: PersonalKind) -> String {
    switch kind {
    case .personalNumber: "personnummer"
    case .coordinationNumber: "samordningsnummer"
    case .organisationNumber: "organisationsnummer"
    case .phone: "telefonnummer"
    case .email: "e-postadress"
    case .url: "webbadress"
    case .urlParameters: "tillägg till webbadress"
    case .iban: "IBAN"
    case .card: "kortnummer"
    case .bankgiro: "bankgiro"
    case .plusgiro: "plusgiro"
    case .invoiceNumber: "fakturanummer"
    case .bankAccount: "bankkonto"
    case .streetAddress: "gatuadress"
    case .postalCode: "postnummer"
    case .city: "ort"
    case .orderNumber: "ordernummer"
    case .customerNumber: "kundnummer"
    case .caseNumber: "ärendenummer"
    case .trackingNumber: "kollinummer"
    case .customerName: "kundens namn"
    case .agentName: "handläggarens namn"
    case .thirdParty: "någon annans namn"
    case .vehicle: "registreringsnummer"
    case .secret: "lösenord eller kod"
    case .birthDate: "födelsedatum"
    case .ip: "IP-adress"
    case .mac: "MAC-adress"
    case .nationalID: "utländskt personnummer"
    case .other: "annat som pekar ut någon"
    }
  }

  /// How sure that is.
  public func name(_ certainty: PersonalCertainty) -> String {
    switch certainty {
    case .possible: "möjligt"
    case .context: "av sammanhanget"
    case .certain: "säkert"
    }
  }

  /// Why something counts as personal data.
  public func reason(_ evidence: PersonalEvidence) -> String {
    switch evidence {
    case .checksum: "kontrollsiffran stämmer"
    case .wrongChecksum: "kontrollsiffran stämmer inte, resten gör det"
    case .form: "formen"
    case .cue: "ett ord före"
    case .list: "en namnlista"
    case .pattern(let id): "mönstret \(id)"
    }
  }
}
