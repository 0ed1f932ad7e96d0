/// Which emotions does the preset `plutchik-8` have?

extension LabelPreset {
  /// Plutchik's eight basic emotions, in the order of his wheel.
  public static let plutchik8 = LabelPreset(
    name: "plutchik-8",
    emotions: """
      # What the customer feels, as far as the words tell: Plutchik's eight. The keys 1 to 8 are these, in this order.
      # Opposites: joy and sadness, trust and disgust, fear and anger, surprise and anticipation.
      # A message without any of them is answered with 0, no emotion.
      # Intensity: 1 it can be read in the message, 2 it is clear, 3 it dominates the message.
      emotions:
        - id: joy
          name: {sv: Glädje, en: Joy}
          definition:
            sv: Kunden är glad eller nöjd.
            en: The customer is glad or content.
          not_when:
            sv: Kunden litar på att det går bra men är inte glad än. Då är det tillit.
            en: The customer trusts that it will go well but isn't glad yet. That is trust.
          look_alike: trust

        - id: trust
          name: {sv: Tillit, en: Trust}
          definition:
            sv: Kunden litar på oss eller på det vi säger.
            en: The customer relies on us or on what we say.
          not_when:
            sv: Kunden ser fram emot något. Då är det förväntan.
            en: The customer looks forward to something. That is anticipation.
          look_alike: anticipation

        - id: fear
          name: {sv: Rädsla, en: Fear}
          definition:
            sv: Kunden är rädd eller orolig.
            en: The customer is afraid or worried.
          not_when:
            sv: Kunden kom bara av sig. Då är det förvåning.
            en: The customer was only taken aback. That is surprise.
          look_alike: surprise

        - id: surprise
          name: {sv: Förvåning, en: Surprise}
          definition:
            sv: Något kom oväntat för kunden.
            en: Something came unexpectedly to the customer.
          not_when:
            sv: Kunden är rädd för vad det leder till. Då är det rädsla.
            en: The customer fears what it leads to. That is fear.
          look_alike: fear

        - id: sadness
          name: {sv: Sorg, en: Sadness}
          definition:
            sv: Kunden är ledsen, besviken eller sörjer. Tänk på om en människa ska ta över.
            en: The customer is sad, disappointed or grieving. Consider whether a person should take over.
          not_when:
            sv: Kunden tar avstånd från något. Då är det avsmak.
            en: The customer turns away from something. That is disgust.
          look_alike: disgust

        - id: disgust
          name: {sv: Avsmak, en: Disgust}
          definition:
            sv: Kunden äcklas av något eller vill inte ha med det att göra.
            en: The customer is repelled by something or wants no part of it.
          not_when:
            sv: Kunden går till angrepp. Då är det ilska.
            en: The customer goes on the attack. That is anger.
          look_alike: anger

        - id: anger
          name: {sv: Ilska, en: Anger}
          definition:
            sv: Kunden är irriterad eller arg.
            en: The customer is annoyed or angry.
          not_when:
            sv: Kunden vänder sig bort utan att gå till angrepp. Då är det avsmak.
            en: The customer turns away without attacking. That is disgust.
          look_alike: disgust

        - id: anticipation
          name: {sv: Förväntan, en: Anticipation}
          definition:
            sv: Kunden väntar på något och är spänd på hur det blir.
            en: The customer waits for something and is keen to see how it turns out.
          not_when:
            sv: Kunden väntar och är rädd. Då är det rädsla.
            en: The customer waits and is afraid. That is fear.
          look_alike: trust
      """
  )
}
