/// Which emotions does the preset `goemotions` have?

extension LabelPreset {
  /// The 27 emotions of GoEmotions and neutral, in the order of its list.
  public static let goEmotions = LabelPreset(
    name: "goemotions",
    emotions: """
      # What the customer feels, as far as the words tell: the labels of GoEmotions (Apache-2.0) in their order,
      # the definitions are our own. The keys 1 to 9 are the first nine; l lists them all. Put those that you need most first.
      # Intensity: 1 it can be read in the message, 2 it is clear, 3 it dominates the message.
      emotions:
        - id: admiration
          name: {sv: Beundran, en: Admiration}
          definition:
            sv: Kunden tycker att någon eller något är imponerande bra.
            en: The customer finds somebody or something impressively good.
          not_when:
            sv: Kunden säger bara att något är i sin ordning. Då är det gillande.
            en: The customer only says that something is all right. That is approval.
          look_alike: approval

        - id: amusement
          name: {sv: Munterhet, en: Amusement}
          definition:
            sv: Kunden skrattar eller skämtar för att något är roligt.
            en: The customer laughs or jokes because something is funny.
          not_when:
            sv: Skämtet är giftigt mot oss. Då är det irritation eller ilska.
            en: The joke is a barb at us. That is annoyance or anger.
          look_alike: joy

        - id: anger
          name: {sv: Ilska, en: Anger}
          definition:
            sv: Kunden anklagar, hotar eller skäller.
            en: The customer accuses, threatens or scolds.
          not_when:
            sv: Kunden är bara trött på något som krånglar. Då är det irritation.
            en: The customer is only tired of something that won't work. That is annoyance.
          look_alike: annoyance

        - id: annoyance
          name: {sv: Irritation, en: Annoyance}
          definition:
            sv: Kunden störs av något och låter det märkas.
            en: The customer is bothered by something and lets it show.
          not_when:
            sv: Kunden angriper någon. Då är det ilska.
            en: The customer attacks somebody. That is anger.
          look_alike: anger

        - id: approval
          name: {sv: Gillande, en: Approval}
          definition:
            sv: Kunden håller med eller tycker att något är bra som det är.
            en: The customer agrees or finds something good as it is.
          not_when:
            sv: Kunden är imponerad. Då är det beundran.
            en: The customer is impressed. That is admiration.
          look_alike: admiration

        - id: caring
          name: {sv: Omtanke, en: Caring}
          definition:
            sv: Kunden bryr sig om hur någon annan har det.
            en: The customer cares about how somebody else is doing.
          not_when:
            sv: Kunden är rädd för egen del. Då är det rädsla eller nervositet.
            en: The customer is afraid for themselves. That is fear or nervousness.
          look_alike: love

        - id: confusion
          name: {sv: Förvirring, en: Confusion}
          definition:
            sv: Kunden förstår inte vad som har hänt eller vad som menas.
            en: The customer doesn't understand what happened or what is meant.
          not_when:
            sv: Kunden vill veta mer men har förstått det hittills. Då är det nyfikenhet.
            en: The customer wants to know more but has understood so far. That is curiosity.
          look_alike: curiosity

        - id: curiosity
          name: {sv: Nyfikenhet, en: Curiosity}
          definition:
            sv: Kunden vill veta mer av intresse.
            en: The customer wants to know more out of interest.
          not_when:
            sv: Kunden frågar för att något är oklart. Då är det förvirring.
            en: The customer asks because something is unclear. That is confusion.
          look_alike: confusion

        - id: desire
          name: {sv: Önskan, en: Desire}
          definition:
            sv: Kunden längtar efter eller vill gärna ha något.
            en: The customer longs for something or would love to have it.
          not_when:
            sv: Det är en saklig begäran utan känsla. Då är det neutralt.
            en: It is a plain request without feeling. That is neutral.
          look_alike: optimism

        - id: disappointment
          name: {sv: Besvikelse, en: Disappointment}
          definition:
            sv: Kunden hade väntat sig något bättre än det blev.
            en: The customer had expected something better than what came.
          not_when:
            sv: Kunden tar avstånd från vad någon gör. Då är det ogillande.
            en: The customer objects to what somebody does. That is disapproval.
          look_alike: disapproval

        - id: disapproval
          name: {sv: Ogillande, en: Disapproval}
          definition:
            sv: Kunden tycker att något är fel eller olämpligt.
            en: The customer finds something wrong or improper.
          not_when:
            sv: Kunden hade hoppats på mer. Då är det besvikelse.
            en: The customer had hoped for more. That is disappointment.
          look_alike: disappointment

        - id: disgust
          name: {sv: Avsmak, en: Disgust}
          definition:
            sv: Kunden äcklas av något, av en sak eller av hur någon har betett sig.
            en: The customer is repelled by something, a thing or how somebody behaved.
          not_when:
            sv: Kunden tycker bara illa om något. Då är det ogillande.
            en: The customer merely dislikes something. That is disapproval.
          look_alike: disapproval

        - id: embarrassment
          name: {sv: Förlägenhet, en: Embarrassment}
          definition:
            sv: Kunden skäms lite eller tycker att något är pinsamt för egen del.
            en: The customer feels awkward or finds something embarrassing about themselves.
          not_when:
            sv: Kunden ångrar vad hen gjorde mot någon. Då är det ånger.
            en: The customer regrets what they did to somebody. That is remorse.
          look_alike: remorse

        - id: excitement
          name: {sv: Upprymdhet, en: Excitement}
          definition:
            sv: Kunden ser ivrigt fram emot något eller är uppe i varv av glädje.
            en: The customer eagerly looks forward to something or is all worked up with joy.
          not_when:
            sv: Kunden är glad i lugn och ro. Då är det glädje.
            en: The customer is quietly glad. That is joy.
          look_alike: joy

        - id: fear
          name: {sv: Rädsla, en: Fear}
          definition:
            sv: Kunden är rädd för något som kan hända eller händer.
            en: The customer is afraid of something that may happen or is happening.
          not_when:
            sv: Kunden är bara spänd inför något. Då är det nervositet.
            en: The customer is only tense about something. That is nervousness.
          look_alike: nervousness

        - id: gratitude
          name: {sv: Tacksamhet, en: Gratitude}
          definition:
            sv: Kunden tackar för något som någon har gjort.
            en: The customer gives thanks for something that somebody did.
          not_when:
            sv: Tacket är en fras på slutet. Då är det neutralt.
            en: The thanks is a closing phrase. That is neutral.
          look_alike: relief

        - id: grief
          name: {sv: Sorg, en: Grief}
          definition:
            sv: Kunden har förlorat någon. Tänk på om en människa ska ta över.
            en: The customer has lost somebody. Consider whether a person should take over.
          not_when:
            sv: Ingen har gått bort och inget är för alltid förlorat. Då är det ledsenhet.
            en: Nobody died and nothing is lost for good. That is sadness.
          look_alike: sadness

        - id: joy
          name: {sv: Glädje, en: Joy}
          definition:
            sv: Kunden är glad.
            en: The customer is glad.
          not_when:
            sv: En oro har släppt. Då är det lättnad.
            en: A worry has gone. That is relief.
          look_alike: excitement

        - id: love
          name: {sv: Kärlek, en: Love}
          definition:
            sv: Kunden håller av någon eller något.
            en: The customer holds somebody or something dear.
          not_when:
            sv: Det är ett uttryck för att något är bra. Då är det gillande eller beundran.
            en: It is a way of saying that something is good. That is approval or admiration.
          look_alike: caring

        - id: nervousness
          name: {sv: Nervositet, en: Nervousness}
          definition:
            sv: Kunden är spänd eller orolig inför något.
            en: The customer is tense or uneasy about something ahead.
          not_when:
            sv: Kunden är rädd på riktigt. Då är det rädsla.
            en: The customer is truly afraid. That is fear.
          look_alike: fear

        - id: optimism
          name: {sv: Optimism, en: Optimism}
          definition:
            sv: Kunden tror att det ordnar sig.
            en: The customer believes that it will work out.
          not_when:
            sv: Kunden vill ha något utan att tro att det blir så. Då är det önskan.
            en: The customer wants something without believing in it. That is desire.
          look_alike: desire

        - id: pride
          name: {sv: Stolthet, en: Pride}
          definition:
            sv: Kunden är stolt över något som hen själv eller någon nära har gjort.
            en: The customer is proud of what they or somebody close did.
          not_when:
            sv: Berömmet gäller någon annan. Då är det beundran.
            en: The praise is for somebody else. That is admiration.
          look_alike: admiration

        - id: realization
          name: {sv: Insikt, en: Realization}
          definition:
            sv: Kunden kommer på eller förstår något just nu.
            en: The customer finds out or understands something just now.
          not_when:
            sv: Kunden hade inte väntat sig det. Då är det förvåning.
            en: The customer had not expected it. That is surprise.
          look_alike: surprise

        - id: relief
          name: {sv: Lättnad, en: Relief}
          definition:
            sv: Något som tyngde kunden är över.
            en: Something that weighed on the customer is over.
          not_when:
            sv: Inget hade tyngt kunden. Då är det glädje.
            en: Nothing had weighed on the customer. That is joy.
          look_alike: joy

        - id: remorse
          name: {sv: Ånger, en: Remorse}
          definition:
            sv: Kunden är ledsen över något som hen själv har gjort.
            en: The customer is sorry for something they did.
          not_when:
            sv: Ursäkten är en artighet, som "ursäkta att jag stör". Då är det neutralt.
            en: The apology is a courtesy, such as "sorry to bother you". That is neutral.
          look_alike: embarrassment

        - id: sadness
          name: {sv: Ledsenhet, en: Sadness}
          definition:
            sv: Kunden är ledsen. Tänk på om en människa ska ta över.
            en: The customer is sad. Consider whether a person should take over.
          not_when:
            sv: Någon har gått bort. Då är det sorg.
            en: Somebody has died. That is grief.
          look_alike: grief

        - id: surprise
          name: {sv: Förvåning, en: Surprise}
          definition:
            sv: Något kom oväntat för kunden.
            en: Something came unexpectedly to the customer.
          not_when:
            sv: Kunden förstår inte vad som hände. Då är det förvirring.
            en: The customer doesn't understand what happened. That is confusion.
          look_alike: realization

        - id: neutral
          name: {sv: Neutral, en: Neutral}
          definition:
            sv: Kunden berättar eller frågar, och orden bär ingen känsla.
            en: The customer tells or asks something, and the words carry no feeling.
          not_when:
            sv: Något i orden visar en känsla, om än svagt.
            en: Something in the words shows a feeling, however faint.
          look_alike: curiosity
          exclusive: true
      """
  )
}
