/// Which emotions does the preset `empathetic-32` have?

extension LabelPreset {
  /// The 32 feelings of EmpatheticDialogues, by alphabet.
  public static let empathetic32 = LabelPreset(
    name: "empathetic-32",
    emotions: """
      # What the customer feels, as far as the words tell: the label names of EmpatheticDialogues, the definitions are
      # our own. The keys 1 to 9 are the first nine; l lists them all. Put those that you need most first.
      # A message without any of them is answered with 0, no emotion.
      # Intensity: 1 it can be read in the message, 2 it is clear, 3 it dominates the message.
      emotions:
        - id: afraid
          name: {sv: Rädd, en: Afraid}
          definition:
            sv: Kunden är rädd för något bestämt.
            en: The customer is afraid of something definite.
          not_when:
            sv: Rädslan är överväldigande. Då är kunden skräckslagen.
            en: The fear is overwhelming. That is terrified.
          look_alike: terrified

        - id: angry
          name: {sv: Arg, en: Angry}
          definition:
            sv: Kunden är arg på någon.
            en: The customer is angry with somebody.
          not_when:
            sv: Kunden är mest trött på krånglet. Då är hen irriterad.
            en: The customer is mostly tired of the trouble. That is annoyed.
          look_alike: furious

        - id: annoyed
          name: {sv: Irriterad, en: Annoyed}
          definition:
            sv: Något stör kunden och det märks.
            en: Something bothers the customer and it shows.
          not_when:
            sv: Kunden anklagar eller angriper någon. Då är hen arg.
            en: The customer accuses or attacks somebody. That is angry.
          look_alike: angry

        - id: anticipating
          name: {sv: Förväntansfull, en: Anticipating}
          definition:
            sv: Kunden väntar på något och tänker på hur det blir.
            en: The customer waits for something and thinks of how it will be.
          not_when:
            sv: Kunden bubblar av glädje inför det. Då är hen upprymd.
            en: The customer is bubbling with joy about it. That is excited.
          look_alike: excited

        - id: anxious
          name: {sv: Ängslig, en: Anxious}
          definition:
            sv: Kunden är orolig utan att kunna säga precis för vad.
            en: The customer is uneasy without being able to say exactly why.
          not_when:
            sv: Oron gäller något bestämt som ska hända. Då är kunden orolig inför det.
            en: The unease is about one thing to come. That is apprehensive.
          look_alike: apprehensive

        - id: apprehensive
          name: {sv: Orolig inför, en: Apprehensive}
          definition:
            sv: Kunden drar sig för något bestämt som ska hända.
            en: The customer dreads one definite thing to come.
          not_when:
            sv: Oron gäller allt möjligt. Då är kunden ängslig.
            en: The unease is about everything. That is anxious.
          look_alike: anxious

        - id: ashamed
          name: {sv: Skamsen, en: Ashamed}
          definition:
            sv: Kunden skäms över något som hen har gjort eller är.
            en: The customer feels shame over something they did or are.
          not_when:
            sv: Det är bara pinsamt inför andra. Då är kunden generad.
            en: It is only awkward before others. That is embarrassed.
          look_alike: guilty

        - id: caring
          name: {sv: Omtänksam, en: Caring}
          definition:
            sv: Kunden bryr sig om någon annan.
            en: The customer cares about somebody else.
          not_when:
            sv: Kunden minns någon eller något med värme. Då är hen sentimental.
            en: The customer remembers somebody or something with warmth. That is sentimental.
          look_alike: sentimental

        - id: confident
          name: {sv: Säker, en: Confident}
          definition:
            sv: Kunden tror på sig själv eller på att något lyckas.
            en: The customer believes in themselves or that something will succeed.
          not_when:
            sv: Kunden har ordnat allt i förväg. Då är hen förberedd.
            en: The customer has arranged everything beforehand. That is prepared.
          look_alike: prepared

        - id: content
          name: {sv: Nöjd, en: Content}
          definition:
            sv: Kunden är lugnt tillfreds med hur det är.
            en: The customer is quietly satisfied with how things are.
          not_when:
            sv: Kunden är tydligt glad. Då är hen glad.
            en: The customer is plainly happy. That is joyful.
          look_alike: joyful

        - id: devastated
          name: {sv: Förkrossad, en: Devastated}
          definition:
            sv: Kunden är nedbruten av något. Tänk på om en människa ska ta över.
            en: The customer is crushed by something. Consider whether a person should take over.
          not_when:
            sv: Kunden är ledsen men reder sig. Då är hen ledsen.
            en: The customer is sad but coping. That is sad.
          look_alike: sad

        - id: disappointed
          name: {sv: Besviken, en: Disappointed}
          definition:
            sv: Kunden hade väntat sig något bättre.
            en: The customer had expected something better.
          not_when:
            sv: Kunden är ledsen utan att ha väntat sig annat. Då är hen ledsen.
            en: The customer is sad without having expected otherwise. That is sad.
          look_alike: sad

        - id: disgusted
          name: {sv: Äcklad, en: Disgusted}
          definition:
            sv: Kunden äcklas av något eller av hur någon har betett sig.
            en: The customer is repelled by something or by how somebody behaved.
          not_when:
            sv: Kunden är mest arg på någon. Då är hen arg.
            en: The customer is mostly angry with somebody. That is angry.
          look_alike: angry

        - id: embarrassed
          name: {sv: Generad, en: Embarrassed}
          definition:
            sv: Något är pinsamt för kunden inför andra.
            en: Something is awkward for the customer before others.
          not_when:
            sv: Kunden dömer sig själv. Då är hen skamsen.
            en: The customer condemns themselves. That is ashamed.
          look_alike: ashamed

        - id: excited
          name: {sv: Upprymd, en: Excited}
          definition:
            sv: Kunden ser ivrigt fram emot något.
            en: The customer eagerly looks forward to something.
          not_when:
            sv: Kunden väntar lugnt. Då är hen förväntansfull.
            en: The customer waits calmly. That is anticipating.
          look_alike: anticipating

        - id: faithful
          name: {sv: Trofast, en: Faithful}
          definition:
            sv: Kunden håller fast vid någon eller något.
            en: The customer stays true to somebody or something.
          not_when:
            sv: Kunden tror att någon annan håller vad den lovar. Då är hen tillitsfull.
            en: The customer believes that somebody else keeps a promise. That is trusting.
          look_alike: trusting

        - id: furious
          name: {sv: Rasande, en: Furious}
          definition:
            sv: Kunden är utom sig av ilska.
            en: The customer is beside themselves with anger.
          not_when:
            sv: Kunden är arg men behärskad. Då är hen arg.
            en: The customer is angry but composed. That is angry.
          look_alike: angry

        - id: grateful
          name: {sv: Tacksam, en: Grateful}
          definition:
            sv: Kunden är tacksam för något som någon har gjort.
            en: The customer is thankful for something that somebody did.
          not_when:
            sv: Tacket är en fras. Då är svaret ingen känsla.
            en: The thanks is a phrase. The answer is no emotion then.
          look_alike: content

        - id: guilty
          name: {sv: Skuldtyngd, en: Guilty}
          definition:
            sv: Kunden tycker att hen har gjort fel mot någon.
            en: The customer feels that they wronged somebody.
          not_when:
            sv: Kunden skäms för den hen är. Då är hen skamsen.
            en: The customer feels shame over who they are. That is ashamed.
          look_alike: ashamed

        - id: hopeful
          name: {sv: Hoppfull, en: Hopeful}
          definition:
            sv: Kunden hoppas att det ordnar sig.
            en: The customer hopes that it will work out.
          not_when:
            sv: Kunden är säker på det. Då är hen säker.
            en: The customer is sure of it. That is confident.
          look_alike: confident

        - id: impressed
          name: {sv: Imponerad, en: Impressed}
          definition:
            sv: Kunden tycker att någon har gjort något riktigt bra.
            en: The customer finds that somebody did something really well.
          not_when:
            sv: Det var mest oväntat. Då är kunden förvånad.
            en: It was mostly unexpected. That is surprised.
          look_alike: surprised

        - id: jealous
          name: {sv: Svartsjuk, en: Jealous}
          definition:
            sv: Kunden missunnar någon annan vad den har fått.
            en: The customer begrudges somebody else what they got.
          not_when:
            sv: Kunden tycker bara att det är fel. Då är hen irriterad eller arg.
            en: The customer only thinks that it is wrong. That is annoyed or angry.
          look_alike: annoyed

        - id: joyful
          name: {sv: Glad, en: Joyful}
          definition:
            sv: Kunden är glad.
            en: The customer is happy.
          not_when:
            sv: Glädjen är lugn och stilla. Då är kunden nöjd.
            en: The happiness is calm and quiet. That is content.
          look_alike: content

        - id: lonely
          name: {sv: Ensam, en: Lonely}
          definition:
            sv: Kunden känner sig ensam. Tänk på om en människa ska ta över.
            en: The customer feels alone. Consider whether a person should take over.
          not_when:
            sv: Kunden är ledsen av annat skäl. Då är hen ledsen.
            en: The customer is sad for another reason. That is sad.
          look_alike: sad

        - id: nostalgic
          name: {sv: Nostalgisk, en: Nostalgic}
          definition:
            sv: Kunden längtar tillbaka till hur det var.
            en: The customer longs for how things used to be.
          not_when:
            sv: Kunden är rörd men längtar inte tillbaka. Då är hen sentimental.
            en: The customer is moved but doesn't long for the past. That is sentimental.
          look_alike: sentimental

        - id: prepared
          name: {sv: Förberedd, en: Prepared}
          definition:
            sv: Kunden har gjort sig redo för något.
            en: The customer has got ready for something.
          not_when:
            sv: Kunden tror bara att det går bra. Då är hen säker.
            en: The customer only believes that it will go well. That is confident.
          look_alike: confident

        - id: proud
          name: {sv: Stolt, en: Proud}
          definition:
            sv: Kunden är stolt över något som hen själv eller någon nära har gjort.
            en: The customer is proud of what they or somebody close did.
          not_when:
            sv: Berömmet gäller en främling. Då är kunden imponerad.
            en: The praise is for a stranger. That is impressed.
          look_alike: impressed

        - id: sad
          name: {sv: Ledsen, en: Sad}
          definition:
            sv: Kunden är ledsen. Tänk på om en människa ska ta över.
            en: The customer is sad. Consider whether a person should take over.
          not_when:
            sv: Kunden klarar inte mer. Då är hen förkrossad.
            en: The customer can't take any more. That is devastated.
          look_alike: devastated

        - id: sentimental
          name: {sv: Sentimental, en: Sentimental}
          definition:
            sv: Kunden är rörd av något som betyder mycket för hen.
            en: The customer is moved by something that means a lot to them.
          not_when:
            sv: Kunden vill tillbaka till det som var. Då är hen nostalgisk.
            en: The customer wants the past back. That is nostalgic.
          look_alike: nostalgic

        - id: surprised
          name: {sv: Förvånad, en: Surprised}
          definition:
            sv: Något kom oväntat för kunden.
            en: Something came unexpectedly to the customer.
          not_when:
            sv: Kunden beundrar det som hände. Då är hen imponerad.
            en: The customer admires what happened. That is impressed.
          look_alike: impressed

        - id: terrified
          name: {sv: Skräckslagen, en: Terrified}
          definition:
            sv: Kunden är så rädd att inget annat ryms. Tänk på om en människa ska ta över.
            en: The customer is so afraid that nothing else has room. Consider whether a person should take over.
          not_when:
            sv: Kunden är rädd men resonerar. Då är hen rädd.
            en: The customer is afraid but still reasons. That is afraid.
          look_alike: afraid

        - id: trusting
          name: {sv: Tillitsfull, en: Trusting}
          definition:
            sv: Kunden litar på oss eller på det vi säger.
            en: The customer relies on us or on what we say.
          not_when:
            sv: Det är kunden som håller fast vid oss. Då är hen trofast.
            en: It is the customer who stays true to us. That is faithful.
          look_alike: faithful
      """
  )
}
