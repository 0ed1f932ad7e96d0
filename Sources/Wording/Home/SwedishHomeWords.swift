/// What does the home screen say in Swedish?

public import Curation

extension SwedishWords {
  /// The heading of a group of lines.
  public func homeGroup(_ group: HomeGroup) -> String {
    switch group {
    case .mine: "Att göra"
    case .work: "Mitt arbete"
    case .team: "Teamet"
    case .more: "Mer"
    }
  }

  /// What a line is about.
  public func homeLine(_ line: HomeLine) -> String {
    switch line {
    case .review: "Granska"
    case .sentBack: "Tillbaka till mig"
    case .toSettle: "Att avgöra"
    case .drafts: "Mina utkast"
    case .skipped: "Överhoppade"
    case .today: "Klara i dag"
    case .settled: "Avgjorda"
    case .waiting: "Att granska"
    case .red: "Röda svar"
    case .disputed: "Hos ledaren"
    case .agreement: "Enighet"
    case .guide: "Guiden: vad etiketterna betyder"
    case .list: "Alla svar: lista och sökning"
    case .practice: "Övning: fem svar som inte räknas"
    case .log: "Meddelanden sedan start"
    }
  }

  /// How many replies wait.
  public var homeInQueue: String { "i lagets kö" }

  /// How many reviews wait.
  public var homeReviews: String { "granskningar, inte svar" }

  /// Nothing waits.
  public var homeNoneInQueue: String { "inget i kön just nu" }

  /// The item that is open under review.
  public func homeGoOn(_ item: ItemID) -> String { "i lagets kö, \(item) är öppet" }

  /// Of what is settled, how much is as this reviewer had it.
  public func homeSettled(asSubmitted: Int, changed: Int) -> String {
    switch (asSubmitted, changed) {
    case (0, 0): "inga än"
    case (_, 0): "alla som du skrev"
    case (0, _): changed == 1 ? "ändrat" : "alla ändrade"
    default: "\(asSubmitted) som du skrev, \(changed) \(changed == 1 ? "ändrat" : "ändrade")"
    }
  }

  /// Of what is to be settled, how much nobody may.
  public func homeStuck(_ count: Int) -> String { "\(Grouped(count).swedish) utan avgörare" }

  /// Of what is to be settled, how much somebody else settles.
  public func homeForOthers(_ count: Int) -> String { "\(Grouped(count).swedish) för andra" }

  /// Of what is to be settled, how much its reviewers look at again.
  public func homeWithReviewers(_ count: Int) -> String {
    "\(Grouped(count).swedish) hos granskarna igen"
  }

  /// The workspace has no conversations.
  public var homeEmpty: String {
    "Inga samtal än. Lämna med q, sedan: tonfall import FIL"
  }

  /// Nothing is left to do.
  public func homeNothingToDo(done: Int) -> String {
    done > 0
      ? "Kön är tom. Du har gjort \(done) i dag, bra jobbat!"
      : "Kön är tom, så du kan ta det lugnt. Nya svar syns här när de kommer."
  }
}
