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
            sv: Något i orden visar en känsla, om än svagt. Artighet är ingen känsla.
            en: Something in the words shows a feeling, however faint. Politeness is no feeling.
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
            sv: Kunden svär åt något annat, som vädret, eller har bara tröttnat på att vänta. Det senare är frustration.
            en: The customer swears at something else, such as the weather, or is only tired of waiting. The latter is frustration.
          look_alike: frustration

        - id: disappointment
          name: {sv: Besvikelse, en: Disappointment}
          definition:
            sv: Kunden hade väntat sig något bättre av oss ("jag trodde ni var bättre än så").
            en: The customer had expected better of us ("I thought you were better than this").
          not_when:
            sv: Kunden säger bara att något är dåligt och hade inte väntat sig annat.
            en: The customer only says that something is bad and had expected nothing else.
          look_alike: sadness

        - id: worry
          name: {sv: Oro, en: Worry}
          definition:
            sv: Kunden är rädd för vad som ska hända med pengar, en viktig dag, sin säkerhet eller sina uppgifter.
            en: The customer fears what will happen to money, an important day, safety or personal data.
          not_when:
            sv: Kunden frågar lugnt när något kommer. Det är neutralt.
            en: The customer calmly asks when something will arrive. That is neutral.
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
            sv: Kunden tackar bara. Då är det tacksamhet.
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
          not_when:
            sv: Varan har kommit fram men är trasig, fel eller ofullständig. Då är det reklamation.
            en: The goods have arrived but are broken, wrong or incomplete. That is a product claim.
          look_alike: product_claim
        - id: login_problem
          name: {sv: Inloggning, en: Login problem}
          definition:
            sv: Kunden kommer inte in på sitt konto eller misstänker att någon annan har gjort det.
            en: The customer can't get into the account or suspects that somebody else did.
          not_when:
            sv: Kunden är inne på kontot och undrar över något där. Välj det som frågan gäller.
            en: The customer is logged in and asks about something there. Choose what the question is about.
          look_alike: other
        - id: invoice_question
          name: {sv: Fakturafråga, en: Invoice question}
          definition:
            sv: Faktura, betalning, avgift, återbetalning eller påminnelse.
            en: Invoice, payment, fee, refund or reminder.
          not_when:
            sv: Kunden vill ha pengarna tillbaka för att varan är trasig. Då är det reklamation.
            en: The customer wants the money back because the product is broken. That is a product claim.
          look_alike: product_claim
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
          not_when:
            sv: Det gäller flera saker. Välj den som kunden helst vill ha hjälp med.
            en: It is about several things. Choose the one that the customer most wants help with.

      # Why a reply was rewritten or rejected: at least one.
      reasons:
        - id: tone
          name: {sv: Tonen, en: Tone}
          definition:
            sv: Sakligt rätt, men inte så som vi talar med kunder.
            en: Right on the facts, but not how we talk with customers.
          not_when:
            sv: Något är fel i sak också. Då är det båda.
            en: The facts are wrong too. That is both.
          look_alike: both
        - id: facts
          name: {sv: Fakta, en: Facts}
          definition:
            sv: Något stämmer inte, saknas eller lovas utan täckning.
            en: Something is wrong, missing or promised without cover.
          not_when:
            sv: Tonen är fel också. Då är det båda.
            en: The tone is wrong too. That is both.
          look_alike: both
        - id: both
          name: {sv: Båda, en: Both}
          definition:
            sv: Både tonen och fakta.
            en: Both the tone and the facts.
          not_when:
            sv: Bara det ena är fel, om än mycket fel.
            en: Only one of them is wrong, however badly.
          look_alike: facts
        - id: language
          name: {sv: Språket, en: Language}
          definition:
            sv: Stavning, grammatik, fel språk eller obegripligt.
            en: Spelling, grammar, the wrong language or unintelligible.
          not_when:
            sv: Det är rätt skrivet men låter fel. Då är det tonen.
            en: It is written correctly but sounds wrong. That is the tone.
          look_alike: tone
        - id: format
          name: {sv: Formen, en: Format}
          definition:
            sv: För långt, för kort, fel uppställt eller trasiga länkar och platshållare.
            en: Too long, too short, badly laid out, or broken links and placeholders.
          not_when:
            sv: Svaret är kort för att något viktigt saknas. Då är det fakta.
            en: The reply is short because something important is missing. That is facts.
          look_alike: facts

      # Why a person should have answered: at least one.
      handover_reasons:
        - id: crisis
          name: {sv: Kris eller fara, en: Crisis or danger}
          definition:
            sv: Liv, hälsa, hot, våld eller ett barn som far illa.
            en: Life, health, threats, violence or a child in need.
          not_when:
            sv: Kunden är ledsen eller sjuk men inte i fara. Då behöver hen prata.
            en: The customer is sad or ill but not in danger. That is a need to talk.
          look_alike: needs_to_talk
        - id: needs_to_talk
          name: {sv: Behöver prata, en: Needs to talk}
          definition:
            sv: Sorg, sjukdom eller förtvivlan. Kunden behöver en människa som lyssnar.
            en: Grief, illness or despair. The customer needs a person who listens.
          not_when:
            sv: Någon är i fara, eller det går inte att utesluta. Då är det kris.
            en: Somebody is in danger, or that can't be ruled out. That is a crisis.
          look_alike: crisis
        - id: lacks_facts
          name: {sv: Boten saknar fakta, en: Facts the bot lacks}
          definition:
            sv: Svaret kräver uppgifter som bara vi kan slå upp.
            en: The answer needs facts that only we can look up.
          not_when:
            sv: Boten kan själv fylla i uppgiften i en platshållare. Skriv om svaret i stället.
            en: The bot can fill in the fact itself, in a placeholder. Rewrite the reply instead.
          look_alike: judgement
        - id: judgement
          name: {sv: Kräver bedömning, en: Needs judgement}
          definition:
            sv: Ersättning, undantag eller juridik som en människa måste besluta om.
            en: Compensation, an exception or a legal matter that a person has to decide.
          not_when:
            sv: Regeln är klar och någon behöver bara slå upp något. Då saknar boten fakta.
            en: The rule is clear and somebody only has to look something up. The bot lacks facts then.
          look_alike: lacks_facts
        - id: asked_for_person
          name: {sv: Bad om en människa, en: Asked for a person}
          definition:
            sv: Kunden har bett att få tala med en människa.
            en: The customer asked to speak with a person.
          not_when:
            sv: Kunden frågar bara om det är en bot som svarar. Då räcker ett ärligt svar.
            en: The customer only asks whether a bot is answering. An honest answer is enough then.
          look_alike: needs_to_talk
        - id: other
          name: {sv: Annat, en: Other}
          definition:
            sv: Ett annat skäl. Skriv det gärna i anteckningen.
            en: Another reason. Put it in the note if you can.

      """
  )
}
