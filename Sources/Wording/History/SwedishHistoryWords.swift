/// What does the history of an item say in Swedish?

public import Curation

extension SwedishWords {
  /// What happened, with who did it.
  public func event(_ kind: EventKind, by actor: String?) -> String {
    let who = actor ?? "Tonfall"
    return switch kind {
    case .imported: actor.map { "\($0) hämtade in samtalet." } ?? "Samtalet hämtades in."
    case .guidesPublished: actor.map { "\($0) gav ut en ny guide." } ?? "En ny guide gavs ut."
    case .claimed: "\(who) fick svaret att granska."
    case .annotated: "\(who) skickade ett omdöme."
    case .retracted: "\(who) tog tillbaka sitt omdöme."
    case .skipped: "\(who) hoppade över svaret."
    case .passedOn: "\(who) skickade svaret vidare till någon annan."
    case .setAside: "\(who) lade undan svaret: inget att bedöma."
    case .cannotJudge: "\(who) kunde inte avgöra svaret utan mer fakta."
    case .outcomeRetracted: "\(who) tog tillbaka det och granskar igen."
    case .settled: actor.map { "\($0) avgjorde svaret." } ?? "Svaret är avgjort."
    case .disputed: "Granskarna är oense. Svaret väntar på ledaren."
    case .reopened: actor.map { "\($0) öppnade svaret igen." } ?? "Svaret öppnades igen."
    case .lapsed:
      actor.map { "Tiden gick ut för \($0). Svaret är ledigt igen." }
        ?? "Tiden gick ut. Svaret är ledigt igen."
    case .exported: actor.map { "\($0) skrev träningsdata." } ?? "Svaret kom med i träningsdata."
    case .reviewerAdded: "\(who) blev granskare."
    case .superseded: "Samtalet ersattes av en längre version."
    case .revealed: "\(who) visade en dold uppgift."
    case .masked: "\(who) dolde en uppgift."
    case .notPersonal: "\(who) sade att en uppgift inte är personlig."
    case .maskingUndone: "\(who) tog tillbaka vad som sagts om en uppgift."
    case .specialIncluded: "\(who) släppte med svaret i träningsdata trots känsliga uppgifter."
    case .specialExcluded: "\(who) tog tillbaka det: svaret hålls utanför träningsdata."
    case .dismissed: "\(who) sade att det är ett falsklarm."
    case .told: "\(who) har sagt till om svaret."
    case .purged: "Det som sades och skrevs raderades."
    case .roleChanged: "\(who) gav någon en annan roll."
    case .retired: "\(who) lät någon sluta: inga fler svar till den personen."
    case .returned: "\(who) tog tillbaka någon som hade slutat."
    case .goldMarked: "\(who) märkte svaret som ett med känt facit."
    case .goldUnmarked: "\(who) tog bort svaret från dem med känt facit."
    case .calibrationStarted: "\(who) tog med svaret i en samsynsrunda."
    case .folded: "Svaret säger samma sak som ett annat och räknas med det."
    case .takenOver: "\(who) tog över svaret från någon som hade det öppet."
    case .lost:
      actor.map { "En kollega tog över svaret från \($0)." } ?? "En kollega tog över svaret."
    case .opened: "\(who) såg andras arbete med svaret och granskar det inte."
    case .adjudicated: "\(who) bestämde vad som gäller."
    case .sentBack: "\(who) skickade tillbaka svaret med en kommentar."
    case .stoodBy: "\(who) står fast vid sitt omdöme."
    case .asideConfirmed: "\(who) bekräftade att det inte finns något att bedöma."
    case .asideReturned: "\(who) lade tillbaka svaret i kön."
    case .adjudicationRetracted: "\(who) tog tillbaka beslutet."
    }
  }

  /// What the lines are, and in which order they stand.
  public var historyIntroduction: String {
    "Det här har hänt med svaret sedan det kom in. Det äldsta står överst."
  }

  /// Nothing has happened to the item yet.
  public var nothingToTell: String {
    "Du har inte gjort något med svaret än. "
      + "Vad andra har gjort visas när du har lämnat ditt omdöme, annars när svaret är avgjort."
  }
}
