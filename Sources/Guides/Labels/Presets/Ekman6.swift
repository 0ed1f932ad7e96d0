/// Which emotions does the preset `ekman-6` have?

extension LabelPreset {
  /// Ekman's six basic emotions.
  public static let ekman6 = LabelPreset(
    name: "ekman-6",
    emotions: """
      # What the customer feels, as far as the words tell: Ekman's six. The keys 1 to 6 are these, in this order.
      # A message without any of them is answered with 0, no emotion.
      # Intensity: 1 it can be read in the message, 2 it is clear, 3 it dominates the message.
      emotions:
        - id: anger
          name: {sv: Ilska, en: Anger}
          definition:
            sv: Kunden är arg, på oss eller på något annat.
            en: The customer is angry, with us or with something else.
          not_when:
            sv: Kunden vänder sig bort från något snarare än mot det. Då är det avsmak.
            en: The customer turns away from something rather than against it. That is disgust.
          look_alike: disgust

        - id: disgust
          name: {sv: Avsmak, en: Disgust}
          definition:
            sv: Kunden äcklas av något, av en sak eller av hur någon har betett sig.
            en: The customer is repelled by something, a thing or how somebody behaved.
          not_when:
            sv: Kunden går till angrepp. Då är det ilska.
            en: The customer goes on the attack. That is anger.
          look_alike: anger

        - id: fear
          name: {sv: Rädsla, en: Fear}
          definition:
            sv: Kunden är rädd eller orolig för vad som händer eller ska hända.
            en: The customer is afraid or worried about what happens or will happen.
          not_when:
            sv: Kunden blev överrumplad men är inte rädd. Då är det förvåning.
            en: The customer was caught unawares but isn't afraid. That is surprise.
          look_alike: surprise

        - id: joy
          name: {sv: Glädje, en: Joy}
          definition:
            sv: Kunden är glad, lättad, tacksam eller nöjd.
            en: The customer is glad, relieved, grateful or content.
          not_when:
            sv: Kunden är artig och inget mer. Då är svaret ingen känsla.
            en: The customer is polite and nothing more. The answer is no emotion then.
          look_alike: surprise

        - id: sadness
          name: {sv: Ledsenhet, en: Sadness}
          definition:
            sv: Kunden är ledsen, besviken eller sörjer. Tänk på om en människa ska ta över.
            en: The customer is sad, disappointed or grieving. Consider whether a person should take over.
          not_when:
            sv: Kunden är rädd för något som inte har hänt än. Då är det rädsla.
            en: The customer fears something that hasn't happened yet. That is fear.
          look_alike: fear

        - id: surprise
          name: {sv: Förvåning, en: Surprise}
          definition:
            sv: Något kom oväntat för kunden, på gott eller ont.
            en: Something came unexpectedly to the customer, for better or worse.
          not_when:
            sv: Det oväntade skrämmer. Då är det rädsla.
            en: The unexpected frightens. That is fear.
          look_alike: fear
      """
  )
}
