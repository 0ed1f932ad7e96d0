/// Which label scheme does a new workspace begin with?

/// The label schemes that `tonfall init` offers, as commented text of `guides/labels.yml`.
public struct LabelPreset: Hashable, Sendable {
  /// The name on the command line.
  public let name: String
  /// The whole file.
  public let text: String

  /// Every preset, the usual one first.
  public static let all = [service9]

  /// The preset of this name, nil when there is none.
  public static func named(_ name: String) -> LabelPreset? { all.first { $0.name == name } }

  /// Nine emotions of customer service with six situations; what `init` takes unless told
  /// otherwise.
  public static let service9 = LabelPreset(
    name: "service-9",
    text: """
      # What reviewers choose from. This is a draft: `tonfall guide publish` checks it and makes it the version that holds.
      #
      # id          stays for good: it stands in the data. Lower-case letters a-z, digits and _.
      # name        what people see, in both languages
      # definition  when to choose it; not_when: when not to
      # look_alike  the label it is most often taken for; both are shown side by side
      # exclusive   stands alone and takes no intensity
      #
      # Adding a label needs nothing more. One that annotations use cannot be removed.
      version: 1
      preset: service-9

      # What the customer feels, as far as the words tell. The keys 1 to 9 are these nine, in this order.
      # Intensity: 1 it can be read in the message, 2 it is clear, 3 it dominates the message.
      emotions:
        - id: neutral
          name: {sv: Neutral, en: Neutral}
          definition:
            sv: Kunden berättar eller frågar, och orden bär ingen känsla.
            en: The customer tells or asks something, and the words carry no feeling.
          not_when:
            sv: Något i orden visar en känsla, om än svagt. Bara artighet är fortfarande neutralt.
            en: Something in the words shows a feeling, however faint. Mere politeness is still neutral.
          look_alike: confusion
          exclusive: true

        - id: frustration
          name: {sv: Frustration, en: Frustration}
          definition:
            sv: Kunden kommer inte vidare, upprepar sig eller räknar sina försök ("tredje gången jag skriver").
            en: The customer is stuck, repeats things or counts attempts ("the third time I'm writing").
          not_when:
            sv: Kunden anklagar eller förolämpar någon. Då är det ilska.
            en: The customer accuses or insults somebody. That is anger.
          look_alike: anger

        - id: anger
          name: {sv: Ilska, en: Anger}
          definition:
            sv: Kunden anklagar, förolämpar, hotar att lämna oss, ropar med versaler eller svär åt oss.
            en: The customer accuses, insults, threatens to leave, shouts in capitals or swears at us.
          not_when:
            sv: Svordomen gäller något annat än oss, som vädret, eller kunden har bara tröttnat på att vänta.
            en: The swearing is at something else, such as the weather, or the customer is only tired of waiting.
          look_alike: frustration

        - id: disappointment
          name: {sv: Besvikelse, en: Disappointment}
          definition:
            sv: Kunden hade väntat sig något bättre av oss ("jag trodde ni var bättre än så").
            en: The customer had expected better of us ("I thought you were better than this").
          not_when:
            sv: Kunden nämner bara att något är dåligt, utan att ha väntat sig annat.
            en: The customer only mentions that something is bad, without having expected otherwise.
          look_alike: sadness

        - id: worry
          name: {sv: Oro, en: Worry}
          definition:
            sv: Kunden är rädd för vad som ska hända med pengar, en tidsgräns, säkerhet eller uppgifter.
            en: The customer fears what will happen to money, a deadline, safety or data.
          not_when:
            sv: Kunden frågar lugnt när något kommer.
            en: The customer calmly asks when something will arrive.
          look_alike: confusion

        - id: confusion
          name: {sv: Förvirring, en: Confusion}
          definition:
            sv: Kunden förstår inte vad som har hänt eller vad hen ska göra.
            en: The customer doesn't understand what happened or what to do.
          not_when:
            sv: Kunden förstår vår förklaring men godtar den inte. Då är det frustration.
            en: The customer understands our explanation but won't accept it. That is frustration.
          look_alike: worry

        - id: sadness
          name: {sv: Sorg, en: Sadness}
          definition:
            sv: Kunden har förlorat någon eller något, eller har blivit sårad. Tänk på om en människa ska ta över.
            en: The customer has lost someone or something, or is hurt. Consider whether a person should take over.
          not_when:
            sv: Det är en vara eller tjänst som inte höll vad den lovade. Då är det besvikelse.
            en: A product or service didn't keep its promise. That is disappointment.
          look_alike: disappointment

        - id: relief
          name: {sv: Lättnad, en: Relief}
          definition:
            sv: Kunden är glad eller lättad över hur det gick.
            en: The customer is glad or relieved at how it turned out.
          not_when:
            sv: Kunden bara tackar. Då är det tacksamhet.
            en: The customer only gives thanks. That is gratitude.
          look_alike: gratitude

        - id: gratitude
          name: {sv: Tacksamhet, en: Gratitude}
          definition:
            sv: Kunden tackar för något som någon har gjort.
            en: The customer gives thanks for something that somebody did.
          not_when:
            sv: Tacket är en fras, som "tack på förhand". Det är neutralt.
            en: The thanks is a phrase, such as "thanks in advance". That is neutral.
          look_alike: relief

      # What the conversation is about: one of these.
      situations:
        - id: delivery_delay
          name: {sv: Leveransförsening, en: Delivery delay}
          definition:
            sv: En leverans är sen, har kommit bort eller kan inte spåras.
            en: A delivery is late, lost or can't be traced.
        - id: login_problem
          name: {sv: Inloggning, en: Login problem}
          definition:
            sv: Kunden kommer inte in på sitt konto eller misstänker att någon annan har gjort det.
            en: The customer can't get into the account or suspects that somebody else did.
        - id: invoice_question
          name: {sv: Fakturafråga, en: Invoice question}
          definition:
            sv: Faktura, betalning, avgift, återbetalning eller påminnelse.
            en: Invoice, payment, fee, refund or reminder.
        - id: product_claim
          name: {sv: Reklamation, en: Product claim}
          definition:
            sv: Varan är trasig, fel eller ofullständig.
            en: The product is broken, wrong or incomplete.
          not_when:
            sv: Kunden klagar på hur hen har blivit bemött. Då är det klagomål.
            en: The customer complains about how they were treated. That is a complaint.
          look_alike: complaint
        - id: complaint
          name: {sv: Klagomål, en: Complaint}
          definition:
            sv: Kunden är missnöjd med oss, vårt bemötande eller våra regler.
            en: The customer is unhappy with us, how we treated them or our rules.
          not_when:
            sv: Det är varan det är fel på. Då är det reklamation.
            en: It is the product that is at fault. That is a product claim.
          look_alike: product_claim
        - id: other
          name: {sv: Annat, en: Other}
          definition:
            sv: Inget av det andra.
            en: None of the others.

      # Why a reply was rewritten or rejected: at least one.
      reasons:
        - id: tone
          name: {sv: Tonen, en: Tone}
          definition:
            sv: Sakligt rätt, men inte så som vi talar med kunder.
            en: Right on the facts, but not how we talk with customers.
          look_alike: both
        - id: facts
          name: {sv: Fakta, en: Facts}
          definition:
            sv: Något stämmer inte, saknas eller lovas utan täckning.
            en: Something is wrong, missing or promised without cover.
          look_alike: both
        - id: both
          name: {sv: Båda, en: Both}
          definition:
            sv: Både tonen och fakta.
            en: Both the tone and the facts.
        - id: language
          name: {sv: Språket, en: Language}
          definition:
            sv: Stavning, grammatik, fel språk eller obegripligt.
            en: Spelling, grammar, the wrong language or unintelligible.
        - id: format
          name: {sv: Formen, en: Format}
          definition:
            sv: För långt, för kort, fel uppställt eller trasiga länkar och platshållare.
            en: Too long, too short, badly laid out, or broken links and placeholders.

      # Why a person should have answered: at least one.
      handover_reasons:
        - id: crisis
          name: {sv: Kris eller fara, en: Crisis or danger}
          definition:
            sv: Liv, hälsa, hot, våld eller ett barn som far illa.
            en: Life, health, threats, violence or a child in need.
        - id: needs_to_talk
          name: {sv: Behöver prata, en: Needs to talk}
          definition:
            sv: Sorg, sjukdom eller förtvivlan som förtjänar en människas öra.
            en: Grief, illness or despair that deserves a person's ear.
        - id: lacks_facts
          name: {sv: Boten saknar fakta, en: Facts the bot lacks}
          definition:
            sv: Svaret kräver uppgifter som bara vi kan slå upp.
            en: The answer needs facts that only we can look up.
        - id: judgement
          name: {sv: Kräver bedömning, en: Needs judgement}
          definition:
            sv: Ersättning, undantag eller juridik som en människa måste besluta om.
            en: Compensation, an exception or a legal matter that a person has to decide.
        - id: asked_for_person
          name: {sv: Bad om en människa, en: Asked for a person}
          definition:
            sv: Kunden har bett att få tala med en människa.
            en: The customer asked to speak with a person.
        - id: other
          name: {sv: Annat, en: Other}
          definition:
            sv: Ett annat skäl. Skriv det gärna i anteckningen.
            en: Another reason. Put it in the note if you can.

      """
  )
}
