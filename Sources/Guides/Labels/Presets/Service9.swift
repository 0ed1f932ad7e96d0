/// Which emotions does the preset `service-9` have?

extension LabelPreset {
  /// Nine emotions of customer service; what `init` takes unless told otherwise.
  public static let service9 = LabelPreset(
    name: "service-9",
    emotions: """
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
      """
  )
}
