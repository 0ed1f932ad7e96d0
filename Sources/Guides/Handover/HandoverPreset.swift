/// With which words does a workspace screen before anybody has changed them?

public import Curation

/// What `tonfall init` writes as `guides/handover.yml`, and what holds where there is no such file.
public enum HandoverPreset {
  /// The commented text of the file; `language` is that of the comments at its head.
  public static func text(language: TextLanguage) -> String {
    let head = language == .sv ? swedishHead : englishHead
    return head + "version: 1\n\n" + people + "categories:\n" + red + amber + lowering + examples
  }

  /// The guide of the preset, read once.
  public static let guide: HandoverGuide = {
    do throws(GuideErrors) {
      return try HandoverFile.read(text(language: .en), runningExamples: false)
    } catch {
      // A test reads the preset, so that this is never so.
      return HandoverGuide()
    }
  }()

  private static let swedishHead = """
    # När ska en människa ta över? Det här är ett utkast: `tonfall guide publish` prövar det och gör det
    # till den version som gäller. `tonfall check handover` prövar det utan att publicera.
    #
    # En miss kostar mer än ett falsklarm: ta hellre med ett uttryck för mycket. Prova ändringar med egna
    # meningar under examples.
    #
    # Så skrivs ett uttryck:
    #   ord            just det ordet; stora och små bokstäver är lika
    #   stam*          alla ord som börjar så
    #   a|b*           vilket som helst av dem
    #   ~ord           ett ord som ofta felskrivs: en bokstav får vara fel och ordet får vara delat
    #   _  __          ett ord vilket som helst; noll till fyra
    #   {5-17}         ett tal
    # Röda uttryck hittas också med upprepade bokstäver, utan prickar och ringar och utan mellanslag.
    #
    # FYLL I: vem som ska få veta (contacts). Ring och kolla numren (resources) och sätt dagens datum;
    # efter 180 dagar påminner Tonfall.

    """

  private static let englishHead = """
    # When does a person take over? This is a draft: `tonfall guide publish` checks it and makes it the
    # version that holds. `tonfall check handover` checks it without publishing.
    #
    # A miss costs more than a false alarm: rather have an entry too many. Try changes with sentences of
    # your own under examples.
    #
    # How an entry is written:
    #   word           just that word; capitals don't matter
    #   stem*          every word that begins so
    #   a|b*           either of them
    #   ~word          a word that is often misspelt: a letter may be wrong and the word cut in two
    #   _  __          any one word; none to four
    #   {5-17}         a number
    # Red entries are also found with letters repeated, without dots and rings and without spaces.
    #
    # FILL IN: who is to be told (contacts). Check the numbers (resources) and set today's date; Tonfall
    # reminds you after 180 days.

    """

  // The numbers come from public pages of 2018 to 2025. The date is early on purpose, so that a team
  // is told to look before it relies on them.
  private static let people = """
    contacts:
      - id: crisis
        name: {sv: Jourhavande chef, en: Manager on call}
        how: {sv: "Fyll i: namn och telefon", en: "Fill in: name and phone"}
      - id: security
        name: {sv: Säkerhet, en: Security}
        how: {sv: "Fyll i: namn och telefon", en: "Fill in: name and phone"}
      - id: safety
        name: {sv: Produktsäkerhet, en: Product safety}
        how: {sv: "Fyll i: namn och telefon", en: "Fill in: name and phone"}
      - id: finance
        name: {sv: Ekonomi, en: Accounts}
        how: {sv: "Fyll i: namn och telefon", en: "Fill in: name and phone"}
      - id: data_protection
        name: {sv: Dataskyddsombud, en: Data protection officer}
        how: {sv: "Fyll i: namn och mejl", en: "Fill in: name and mail"}
      - id: lead
        name: {sv: Gruppledare, en: Team lead}
        how: {sv: "Fyll i: namn och telefon", en: "Fill in: name and phone"}

    resources:
      - id: emergency
        name: {sv: Larmnumret, en: Emergency number}
        how: {sv: "112", en: "112"}
        hours: {sv: dygnet runt, en: day and night}
        checked_on: 2025-01-01
      - id: suicide_line
        name: {sv: "Mind Självmordslinjen", en: "Mind's suicide line"}
        how: {sv: "90101", en: "90101"}
        hours: {sv: dygnet runt, en: day and night}
        checked_on: 2025-01-01
      - id: children_line
        name: {sv: "Bris, för barn och unga", en: "Bris, for children and young people"}
        how: {sv: "116 111", en: "116 111"}
        checked_on: 2025-01-01
      - id: health_line
        name: {sv: Sjukvårdsrådgivningen, en: Healthcare advice}
        how: {sv: "1177", en: "1177"}
        hours: {sv: dygnet runt, en: day and night}
        checked_on: 2025-01-01
      - id: fellow_human
        name: {sv: Jourhavande medmänniska, en: "Jourhavande medmänniska, somebody to talk to"}
        how: {sv: "08-702 16 80", en: "08-702 16 80"}
        hours: {sv: klockan 21–06, en: 9 pm to 6 am}
        checked_on: 2025-01-01
      - id: priest
        name: {sv: Jourhavande präst, en: Duty priest}
        how: {sv: genom 112, en: through 112}
        hours: {sv: klockan 21–06, en: 9 pm to 6 am}
        checked_on: 2025-01-01
      - id: bereaved_line
        name: {sv: "SPES, för den som mist någon i självmord", en: "SPES, for those bereaved by suicide"}
        how: {sv: "08-34 58 73", en: "08-34 58 73"}
        checked_on: 2025-01-01

    # What a person takes over. red: now; amber: a person decides; green: a person would do better.

    """

  private static let examples = """
    # Sentences that have to come out as they say. `category` may be left out.
    examples:
      - {text: "jag orkar inte mer, ingen skulle sakna mig", language: sv, expect: red, category: self_harm}
      - {text: "jag dör av skratt", language: sv, expect: amber}
      - {text: "Min mobil har dött", language: sv, expect: nothing}
      - {text: "Jag tänker inte ta livet av mig", language: sv, expect: amber, category: self_harm}
      - {text: "det luktar gas i köket", language: sv, expect: red, category: danger_to_life}
      - {text: "Min man gick bort i våras", language: sv, expect: amber, category: bereavement}
      - {text: "Jag vill prata med en människa", language: sv, expect: green, category: asks_for_person}
      - {text: "Var är mitt paket?", language: sv, expect: nothing}
      - {text: "i don't want to be here anymore", language: en, expect: red, category: self_harm}
      - {text: "I nearly died of laughter", language: en, expect: amber}
      - {text: "The charger caught fire", language: en, expect: red, category: danger_to_life}
      - {text: "I will see you in court", language: en, expect: amber, category: legal_threat}
      - {text: "Where is my parcel?", language: en, expect: nothing}

    """
}
