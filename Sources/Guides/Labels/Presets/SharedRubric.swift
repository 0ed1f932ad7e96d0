/// Which criteria does the rubric of all presets have?

/// The rubric as commented text of `guides/labels.yml`.
enum SharedRubric {
  /// The list with its comments.
  static let text = """
    # What the bot's reply is marked by. May be left out.
    #
    # scale           0-2, yes-no, 1-4, or counted: found by rules, not asked of anybody
    # not_applicable  the answer "does not apply" is offered; it is no "no"
    # weight          how much it counts in a combined figure, 0 to 100; 1 when left out
    # auto_fail       a "no" fails the whole reply
    # guideline       how to answer; good and bad: an example of each
    rubric:
      - id: acknowledge
        name: {sv: Bekräftar, en: Acknowledges}
        scale: 0-2
        guideline:
          sv: Nämner svaret vad kunden känner eller har råkat ut för? 0 nej, 1 med en fras, 2 med ord om just det här.
          en: Does the reply name what the customer feels or met with? 0 no, 1 by a phrase, 2 in words about this very message.
        good:
          sv: Fem dagar utan ett livstecken från spårningen, det är klart att du undrar.
          en: Five days without a sign from the tracking, no wonder you ask.
        bad:
          sv: Vi förstår din frustration.
          en: We understand your frustration.
      - id: apologise
        name: {sv: Ber om ursäkt, en: Apologises}
        scale: yes-no
        not_applicable: true
        guideline:
          sv: Ber svaret om ursäkt, en gång och kort, när felet är vårt? Går inte att tillämpa när felet inte är vårt.
          en: Does the reply apologise, once and briefly, when we are at fault? Not applicable when we aren't.
        good:
          sv: Det är vårt fel, och jag är ledsen för det.
          en: It is our fault, and I'm sorry for it.
        bad:
          sv: Vi beklagar om du har upplevt besvär.
          en: We apologise if you experienced any inconvenience.
      - id: own
        name: {sv: Tar ansvar, en: Owns it}
        scale: yes-no
        guideline:
          sv: Säger svaret vems ansvar det är, utan att lägga skulden på kunden?
          en: Does the reply say whose responsibility it is, without blaming the customer?
        good:
          sv: Vi borde ha hört av oss i tisdags.
          en: We should have been in touch on Tuesday.
        bad:
          sv: Du måste ha angett fel adress.
          en: You must have given the wrong address.
      - id: resolve
        name: {sv: Löser, en: Resolves}
        scale: 0-2
        guideline:
          sv: Löser svaret frågan, eller säger det ärligt att det inte går? 0 nej, 1 delvis, 2 helt.
          en: Does the reply solve the matter, or truthfully say that it can't? 0 no, 1 in part, 2 fully.
        good:
          sv: Vi skickar en ny lampa i dag, så du slipper vänta på den gamla.
          en: We are sending a new lamp today, so you needn't wait for the old one.
        bad:
          sv: Ditt ärende har registrerats.
          en: Your case has been registered.
      - id: next_step
        name: {sv: Nästa steg, en: Next step}
        scale: yes-no
        guideline:
          sv: Säger svaret vem som gör vad och när?
          en: Does the reply say who does what and by when?
        good:
          sv: Jag skriver till dig här senast {{reply_time}}.
          en: I will write to you here by {{reply_time}}.
        bad:
          sv: Vi återkommer.
          en: We will get back to you.
      - id: handover_offer
        name: {sv: Erbjuder en människa, en: Offers a person}
        scale: yes-no
        not_applicable: true
        guideline:
          sv: Erbjuder svaret en människa där det behövs? Går inte att tillämpa där boten räcker.
          en: Does the reply offer a person where one is needed? Not applicable where the bot will do.
        good:
          sv: En kollega tar över det här och hör av sig till dig senast {{reply_time}}.
          en: A colleague is taking this over and will contact you by {{reply_time}}.
        bad:
          sv: Läs mer i våra vanliga frågor.
          en: Read more in our frequently asked questions.
      - id: correct
        name: {sv: Stämmer, en: Correct}
        scale: yes-no
        auto_fail: true
        guideline:
          sv: Stämmer fakta, regler och löften? Ett nej underkänner svaret.
          en: Are facts, rules and promises right? A no fails the reply.
        good:
          sv: Du har 14 dagars ångerrätt från den dag då varan kom fram.
          en: You may withdraw within 14 days of the day on which the product arrived.
        bad:
          sv: Du har ingen ångerrätt.
          en: You have no right to withdraw.
      - id: voice
        name: {sv: Röst, en: Voice}
        scale: counted
        guideline:
          sv: Hur många ställen bryter mot hur vi skriver? Räknas av regler, inte av dig.
          en: How many places break with how we write? Counted by rules, not by you.
        good:
          sv: Om din betalning kan jag säga så här.
          en: About your payment I can say this.
        bad:
          sv: Avseende din betalning hänvisas till villkoren.
          en: With regard to your payment, please refer to the terms.
      - id: tone_fits
        name: {sv: Tonen passar, en: Tone fits}
        scale: 1-4
        guideline:
          sv: Passar tonen det som kunden är med om? 1 inte alls, 2 knappast, 3 ganska väl, 4 helt.
          en: Does the tone fit what the customer is going through? 1 not at all, 2 hardly, 3 fairly well, 4 fully.
        good:
          sv: Beklagar sorgen. Du behöver inte ordna något mer med abonnemanget.
          en: I am sorry for your loss. There is nothing more you need to do about the subscription.
        bad:
          sv: Vad spännande! Klicka här så fixar vi det.
          en: How exciting! Click here and we'll fix it.
    """
}
