/// Which emotions does the preset `emowoz-7` have?

extension LabelPreset {
  /// The seven labels of EmoWOZ, which say by whom a feeling was caused; its numbers stand in comments.
  public static let emoWOZ7 = LabelPreset(
    name: "emowoz-7",
    emotions: """
      # What the customer feels and who caused it: the labels of EmoWOZ, the definitions are our own. The data set
      # numbers them 0 to 6, as noted with each. The keys 1 to 7 are these, in this order.
      # Intensity: 1 it can be read in the message, 2 it is clear, 3 it dominates the message.
      emotions:
        # 0 in EmoWOZ
        - id: neutral
          name: {sv: Neutral, en: Neutral}
          definition:
            sv: Kunden berättar eller frågar, och orden bär ingen känsla.
            en: The customer tells or asks something, and the words carry no feeling.
          not_when:
            sv: Något i orden visar en känsla, om än svagt.
            en: Something in the words shows a feeling, however faint.
          look_alike: satisfied
          exclusive: true

        # 1 in EmoWOZ
        - id: fearful
          name: {sv: "Rädd, ledsen, besviken", en: "Fearful, sad, disappointed"}
          definition:
            sv: Något som har hänt eller kan hända gör kunden rädd, ledsen eller besviken. Ingen här anklagas.
            en: Something that happened or may happen makes the customer afraid, sad or disappointed. Nobody here is blamed.
          not_when:
            sv: Det är vårt svar eller vår hjälp som är orsaken. Då är kunden missnöjd.
            en: Our answer or our help is the cause. That is dissatisfied.
          look_alike: dissatisfied

        # 2 in EmoWOZ
        - id: dissatisfied
          name: {sv: Missnöjd, en: "Dissatisfied, disliking"}
          definition:
            sv: Kunden är missnöjd med oss eller boten men håller sig artig.
            en: The customer is unhappy with us or the bot but stays polite.
          not_when:
            sv: Kunden är otrevlig eller förolämpar. Då är det kränkande.
            en: The customer is rude or insulting. That is abusive.
          look_alike: abusive

        # 3 in EmoWOZ
        - id: apologetic
          name: {sv: Ursäktande, en: Apologetic}
          definition:
            sv: Kunden ber om ursäkt för något som hen själv har gjort eller missat.
            en: The customer apologises for something they did or missed.
          not_when:
            sv: Ursäkten är en artighet, som "ursäkta att jag stör". Då är det neutralt.
            en: The apology is a courtesy, such as "sorry to bother you". That is neutral.
          look_alike: neutral

        # 4 in EmoWOZ
        - id: abusive
          name: {sv: Kränkande, en: Abusive}
          definition:
            sv: Kunden förolämpar, hotar eller svär åt oss eller boten.
            en: The customer insults, threatens or swears at us or the bot.
          not_when:
            sv: Kunden klagar utan att vara otrevlig. Då är hen missnöjd.
            en: The customer complains without being rude. That is dissatisfied.
          look_alike: dissatisfied

        # 5 in EmoWOZ
        - id: excited
          name: {sv: "Glad, förväntansfull", en: "Excited, happy, anticipating"}
          definition:
            sv: Något som har hänt eller ska hända gör kunden glad eller förväntansfull.
            en: Something that happened or will happen makes the customer happy or eager.
          not_when:
            sv: Det är vår hjälp som gläder. Då är kunden nöjd.
            en: It is our help that pleases. That is satisfied.
          look_alike: satisfied

        # 6 in EmoWOZ
        - id: satisfied
          name: {sv: Nöjd, en: "Satisfied, liking"}
          definition:
            sv: Kunden är nöjd med oss eller boten, eller tackar för hjälpen.
            en: The customer is happy with us or the bot, or gives thanks for the help.
          not_when:
            sv: Det är något utanför samtalet som gläder. Då är kunden glad.
            en: Something outside the conversation pleases. That is excited.
          look_alike: excited
      """
  )
}
