/// Which lists beside the emotions do all presets have?

/// Situations, reasons, what a feeling is about, conduct and tones as commented text of
/// `guides/labels.yml`.
enum SharedLists {
  /// What has keys of its own: situations, reasons, reasons to hand over.
  static let answers = """
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
        words:
          sv: [leverans*, levere*, paket*, försend*, försen*, spåra*, spårning*, ombud*, utlämning*,
              brevlåda*, postnord, frakt*, expedier*, skickat*, skickats, hemkörning*, inte kommit, inte fram,
              fram än, dröjer, var är min, var är mitt, fortfarande inte fått, inte dykt upp,
              väntat på, skulle kommit, skulle ha kommit]
          en: [deliver*, parcel*, shipp*, shipment*, courier*, tracking, tracked, dispatch*, postage,
              in transit, not arrived, hasn't arrived, never arrived, still waiting, on its way, where is my,
              where's my, pick up point, collection point, mailbox, running late, been sent,
              delayed, supposed to come, supposed to arrive, any news]
      - id: login_problem
        name: {sv: Inloggning, en: Login problem}
        definition:
          sv: Kunden kommer inte in på sitt konto eller misstänker att någon annan har gjort det.
          en: The customer can't get into the account or suspects that somebody else did.
        not_when:
          sv: Kunden är inne på kontot och undrar över något där. Välj det som frågan gäller.
          en: The customer is logged in and asks about something there. Choose what the question is about.
        look_alike: other
        words:
          sv: [logga*, inlogg*, lösen, lösenord*, användarnamn*, bankid, kontot, konton, in på kontot,
              kastar ut mig, återställ*, låst, spärrat, utelåst, engångskod*, koden, verifier*, hackad*, hackat, kapat,
              kommer inte in, mina sidor, tvåstegs*, identifier*]
          en: [log in, login*, log on, logged, logging, sign in, signed in, signing in, password*, username*,
              my account, locked, reset*, verification, verify, one time code, two factor, authenticat*, hacked,
              credentials, passcode, throws me out]
      - id: invoice_question
        name: {sv: Fakturafråga, en: Invoice question}
        definition:
          sv: Faktura, betalning, avgift, återbetalning eller påminnelse.
          en: Invoice, payment, fee, refund or reminder.
        not_when:
          sv: Kunden vill ha pengarna tillbaka för att varan är trasig. Då är det reklamation.
          en: The customer wants the money back because the product is broken. That is a product claim.
        look_alike: product_claim
        words:
          sv: [faktur*, betal*, avgift*, påminnels*, inkasso*, återbetal*, debiter*, ocr*, förfall*, belopp*,
              dragit, dragits, dubbelt, krav, kravbrev, pengarna tillbaka, mina pengar, kvitto*, klarna, swish*,
              autogiro*, delbetal*, avbetal*, kredit*, bankgiro*]
          en: [invoice*, bill, bills, billed, billing, charge*, payment*, pay, paid, fee, fees, refund*,
              reminder*, money back, overdue, direct debit, receipt*, debt, debts, due date, instalment*,
              bank statement, amount, owe]
      - id: product_claim
        name: {sv: Reklamation, en: Product claim}
        definition:
          sv: Varan är trasig, fel eller ofullständig.
          en: The product is broken, wrong or incomplete.
        not_when:
          sv: Kunden klagar på hur hen har blivit bemött. Då är det klagomål.
          en: The customer complains about how they were treated. That is a complaint.
        look_alike: complaint
        words:
          sv: [trasig*, sönder, reklam*, defekt*, skada*, sprick*, sprucken, spruckit, krossa*, läcker,
              läckt, repa, repor, repig*, fel vara, fel storlek, fel färg, fel modell, saknas, saknade delar,
              fungerar inte, funkar inte, slutat fungera, slutade fungera, garanti*, ofullständig*,
              startar inte, byta ut, glapp*, laddar inte, luktar,
              i bitar, bitar, fel på, lagning*, reparer*, reparation*]
          en: [broken, broke, defect*, damaged, crack*, faulty, scratch*, shatter*, leak*, dented, wrong item,
              wrong size, wrong colour, wrong color, wrong model, missing, doesn't work, does not work,
              stopped working, not working, won't start, won't turn on, warranty, guarantee, incomplete,
              replacement, fell apart, smells,
              repair*, keeps crashing]
      - id: complaint
        name: {sv: Klagomål, en: Complaint}
        definition:
          sv: Kunden är missnöjd med oss, vårt bemötande eller våra regler.
          en: The customer is unhappy with us, how we treated them or our rules.
        not_when:
          sv: Det är varan det är fel på. Då är det reklamation.
          en: It is the product that is at fault. That is a product claim.
        look_alike: product_claim
        words:
          sv: [klagomål*, klaga, klagar, missnöjd*, bemöt*, bemött, otrevlig*, oförskäm*, nonchal*, oacceptab*,
              skandal*, under all kritik, dålig service, usel service, kundtjänst*, kundservice*, ignorer*,
              ingen svarar, får inget svar, aldrig mer handla, aldrig handla, snorkig*, konsumentverket,
              allmänna reklamationsnämnden, lurad*, skäms*, villkor*, policy*]
          en: [complain*, rude*, disgrac*, unacceptable, appalling, ignored, ignoring, poor service,
              terrible service, bad service, customer service, nobody answers, no one answers, never again,
              dissatisfied, disrespect*, treated, ombudsman, trading standards, policy, policies, misleading,
              hung up]
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

  /// What is answered by the sheet of marks alone.
  static let marks = """
    # Whom or what the feeling is about. May be left out.
    targets:
      - id: us
        name: {sv: Vi, en: Us}
        definition:
          sv: Känslan gäller oss, vår personal eller våra regler.
          en: The feeling is about us, our staff or our rules.
        not_when:
          sv: Det är boten som retar eller gläder. Välj boten.
          en: It is the bot that annoys or pleases. Choose the bot.
        look_alike: bot
      - id: bot
        name: {sv: Boten, en: The bot}
        definition:
          sv: Känslan gäller botens svar eller att det är en bot.
          en: The feeling is about the bot's replies or about its being a bot.
        not_when:
          sv: Det gäller vad boten berättar, inte hur den gör det. Välj det som den berättar om.
          en: It is about what the bot tells, not how it does so. Choose what it tells about.
        look_alike: us
      - id: product
        name: {sv: Varan eller tjänsten, en: The product}
        definition:
          sv: Känslan gäller det som kunden har köpt.
          en: The feeling is about what the customer bought.
        not_when:
          sv: Det gäller leveransen av den. Välj oss eller någon annan.
          en: It is about the delivery of it. Choose us or somebody else.
        look_alike: us
      - id: third_party
        name: {sv: Någon annan, en: Somebody else}
        definition:
          sv: Känslan gäller någon utanför, till exempel transportören eller banken.
          en: The feeling is about an outsider, such as the carrier or the bank.
        not_when:
          sv: Kunden håller oss ansvariga för vad de gjorde. Välj oss.
          en: The customer holds us responsible for what they did. Choose us.
        look_alike: us
      - id: self
        name: {sv: Kunden själv, en: The customer}
        definition:
          sv: Känslan gäller något som kunden själv har gjort eller är med om.
          en: The feeling is about something the customer did or is going through.
        not_when:
          sv: Kunden tar på sig skulden av artighet. Välj ingen.
          en: The customer takes the blame out of courtesy. Choose nobody.
        look_alike: none
      - id: none
        name: {sv: Ingen, en: Nobody}
        definition:
          sv: Känslan gäller ingen och inget som går att peka ut.
          en: The feeling is about nobody and nothing that can be pointed out.
        not_when:
          sv: Det går att läsa ut av sammanhanget. Välj det.
          en: The context tells. Choose that.
        look_alike: self

    # How the customer behaves. May be left out.
    conduct:
      - id: polite
        name: {sv: Hövlig, en: Polite}
        definition:
          sv: Kunden är artig eller saklig, också när hen är missnöjd.
          en: The customer is courteous or matter-of-fact, even when unhappy.
        not_when:
          sv: Kunden förolämpar, hånar eller hotar.
          en: The customer insults, mocks or threatens.
        look_alike: impolite
      - id: impolite
        name: {sv: Ohövlig, en: Impolite}
        definition:
          sv: Kunden förolämpar, hånar, hotar eller svär åt någon.
          en: The customer insults, mocks, threatens or swears at somebody.
        not_when:
          sv: Kunden är arg eller kortfattad men angriper ingen.
          en: The customer is angry or curt but attacks nobody.
        look_alike: polite

    # What a reader would call the bot's reply; at most two. May be left out.
    # defect: counts as a fault of the reply
    tones:
      - id: warm
        name: {sv: Varm, en: Warm}
        definition:
          sv: Svaret visar att någon bryr sig om just den här kunden.
          en: The reply shows that somebody cares about this very customer.
        not_when:
          sv: Värmen är pålagd. Då är det översvallande.
          en: The warmth is laid on. That is gushing.
        look_alike: gushing
      - id: calm
        name: {sv: Lugn, en: Calm}
        definition:
          sv: Svaret är stadigt och skyndar inte, hur upprörd kunden än är.
          en: The reply is steady and unhurried however upset the customer is.
        not_when:
          sv: Svaret är oberört av vad kunden berättar. Då är det kyligt.
          en: The reply is untouched by what the customer tells. That is cold.
        look_alike: cold
      - id: clear
        name: {sv: Tydlig, en: Clear}
        definition:
          sv: Kunden förstår vid första läsningen vad som gäller och vad som händer nu.
          en: The customer understands at first reading how things stand and what happens now.
        not_when:
          sv: Svaret är kort men utelämnar något. Då är det stressat.
          en: The reply is short but leaves something out. That is rushed.
        look_alike: rushed
      - id: formal
        name: {sv: Formell, en: Formal}
        definition:
          sv: Svaret låter som ett brev från en myndighet.
          en: The reply sounds like a letter from an authority.
        not_when:
          sv: Svaret är avvisande också. Då är det kyligt.
          en: The reply is dismissive as well. That is cold.
        look_alike: cold
      - id: cold
        name: {sv: Kylig, en: Cold}
        definition:
          sv: Svaret är avvisande eller låtsas inte om vad kunden känner.
          en: The reply is dismissive or ignores what the customer feels.
        not_when:
          sv: Svaret är bara stelt. Då är det formellt.
          en: The reply is only stiff. That is formal.
        look_alike: formal
        defect: true
      - id: defensive
        name: {sv: Försvarande, en: Defensive}
        definition:
          sv: Svaret försvarar oss i stället för att hjälpa.
          en: The reply defends us instead of helping.
        not_when:
          sv: Svaret lägger felet på kunden. Då är det skuldbeläggande.
          en: The reply puts the fault on the customer. That is blaming.
        look_alike: blaming
        defect: true
      - id: blaming
        name: {sv: Skuldbeläggande, en: Blaming}
        definition:
          sv: Svaret säger eller antyder att felet är kundens.
          en: The reply says or implies that the customer is at fault.
        not_when:
          sv: Svaret förklarar bara varför vi gjorde som vi gjorde. Då är det försvarande.
          en: The reply only explains why we did what we did. That is defensive.
        look_alike: defensive
        defect: true
      - id: gushing
        name: {sv: Översvallande, en: Gushing}
        definition:
          sv: Svaret tar i för mycket, med utrop, superlativ eller påklistrad medkänsla.
          en: The reply overdoes it with exclamations, superlatives or stuck-on sympathy.
        not_when:
          sv: Värmen passar det som kunden berättar. Då är det varmt.
          en: The warmth fits what the customer tells. That is warm.
        look_alike: warm
        defect: true
      - id: robotic
        name: {sv: Mekanisk, en: Robotic}
        definition:
          sv: Svaret låter som en mall som passar vilken fråga som helst.
          en: The reply sounds like a template that would fit any question.
        not_when:
          sv: Svaret är stelt men gäller just den här frågan. Då är det formellt.
          en: The reply is stiff but about this very question. That is formal.
        look_alike: formal
        defect: true
      - id: rushed
        name: {sv: Stressad, en: Rushed}
        definition:
          sv: Svaret är avhugget eller hoppar över något som kunden frågade om.
          en: The reply is clipped or skips something that the customer asked.
        not_when:
          sv: Svaret är kort och säger allt. Då är det tydligt.
          en: The reply is short and says it all. That is clear.
        look_alike: clear
        defect: true
    """
}
