/// How does the Swedish voice guide of a new workspace read?

extension VoiceFile {
  /// `Corpus/guides/voice.sv.yml`, byte for byte.
  static let swedishPreset = #"""
    # Så låter vi när vi svarar kunder på svenska. Det här är ett utkast: `tonfall guide publish` prövar det mot
    # exemplen längst ner och gör det till den version som gäller. `tonfall check voice` prövar det utan att publicera.
    #
    # Mönster: ord som de står, i vilka versaler som helst · `beklaga*` ordet och dess böjningar · `_` ett ord ·
    # `__` inget till fyra ord · `{{plats}}` en platshållare · '/…/' ett reguljärt uttryck.
    # severity: error håller kvar svaret tills det är ändrat eller någon har skrivit varför regeln inte gäller här,
    # warning visas och räknas, suggestion är ett tips, "off" är avstängd.
    version: 1
    id: tonfall-sv
    language: sv
    status: active
    reviewed_on: 2026-11-01
    review_every_days: 180

    # Visas bredvid svaret och räknas aldrig.
    principles:
      - {id: feeling-first, text: "Visa först att vi har förstått hur kunden har det. Lös sedan problemet i samma svar."}
      - {id: our-fault, text: "Har vi gjort fel säger vi det rakt ut och ber om ursäkt en gång."}
      - {id: what-happens, text: "Säg vad som händer nu, vem som gör det och när det är klart."}
      - {id: plain, text: "Skriv som du talar med en granne: korta meningar, vanliga ord."}
      - {id: true, text: "Lova bara det som vi kan hålla. Boten säger aldrig att den är en människa."}

    address: {form: du, capital: lower, severity: error}
    greeting: {required: false, any_of: ["Hej", "God morgon", "God kväll"], severity: suggestion}
    sign_off: {required: false, any_of: ["Vänliga hälsningar", "Hälsningar", "Allt gott"], identity: bot, severity: warning}
    emoji:
      policy: allow_list
      allowed: ["🙂", "👍"]
      max: 1
      forbid_when: {emotions_any: [anger, frustration, disappointment, worry, sadness]}
      severity: warning
    placeholders:
      # Vad boten fyller i; det som står i stället för personuppgifter får alltid stå.
      allowed: [amount, callback_time, delivery_date, due_date, refund_date, reply_time, waiting_time]
      unknown: warning
      # Värden som kunden har skrivit får inte stå i ett svar som lärs ut: skriv platshållaren.
      raw_value: warning
    length:
      words: {min: 4, max: 150, severity: warning}
      sentence_words: {max: 25, severity: suggestion}
    readability: {metric: lix, max: 45, min_words: 60, severity: suggestion}

    # Vad ett svar gör. Reglerna nedan frågar efter det.
    moves:
      acknowledge:
        label: {sv: Bekräftar känslan, en: Acknowledges the feeling}
        any:
          - "förstår att"
          - "förstår __ att"
          - "förstår din __ oro"
          - "förstår hur"
          - "förstår varför"
          - "förstår precis varför"
          - "ser att du"
          - "hör att du"
          - "märker att du"
          - "det är __ frustrerande"
          - "frustrerande"
          - "tröttsamt"
          - "tråkigt att"
          - "tråkigt för dig"
          - "inte __ så det ska vara"
          - "så ska det inte"
          - "inte __ roligt att"
          - "att du är __ besviken"
          - "att du blir __ besviken"
          - "du har all rätt att"
          - "det låter __ jobbigt"
          - "jobbigt"
          - "oroande"
          - "förstår om du"
          - "klart att du"
          - "inte __ konstigt att"
          - "konstigt om du"
          - "inte behöva vänta"
          - "inte behöva jaga"
          - "inte behöva undra"
          - "inte behöva börja om"
          - "så ska ingen"
          - "ingen ska behöva"
          - "göra ont"
          - "gör ont"
          - "måste ha varit"
          - "skrämmande"
          - "obehagligt"
          - "olustigt"
          - "irriterande"
          - "stressande"
          - "så ledsamt"
          - "tar på krafterna"
          - "lång tid att vänta"
          - "beklagar sorgen"
          - "ledsen för din skull"
          - "tack för att du berättar"
          - "bra att du skrev"
          - "bra att du skriver"
          - "bra att du hörde av dig"
          - "glad att du skrev"
          - "modigt av dig"
          - "klokt att du"
          - "du har rätt"
          - "rätt av dig"
          - "beklagar __ att du har förlorat"
          - "bra att du frågade"
          - "det du går igenom"
        not: ["förstår att du har en fråga", "förstår att du undrar", "du har rätt till", "du har rätt att"]
      apologise:
        label: {sv: Ber om ursäkt, en: Apologises}
        any: ["beklaga*", "ber __ om ursäkt", "ursäkta", "förlåt", "ledsen att", "ledsna att", "ledsen för", "ledsna för", "jag är __ ledsen", "vi är __ ledsna"]
        not: ["beklagar att du upplever", "beklagar eventuella", "beklagar om du", "ledsen om du", "ledsna om du"]
      own:
        label: {sv: Tar ansvar, en: Takes ownership}
        any:
          - "vårt fel"
          - "vårt misstag"
          - "vårt ansvar"
          - "vi har __ missat"
          - "vi missade"
          - "vi har gjort fel"
          - "vi gjorde fel"
          - "vi borde ha"
          - "vi skulle ha"
      solve:
        label: {sv: Löser, en: Solves}
        any:
          - "vi skickar"
          - "vi har __ skickat"
          - "skickar __ ett nytt"
          - "skickar __ en ny"
          - "vi har __ ordnat"
          - "vi ordnar"
          - "vi har __ nollställt"
          - "vi har __ rättat"
          - "vi rättar"
          - "vi krediterar"
          - "vi har __ krediterat"
          - "vi betalar tillbaka"
          - "får __ pengarna tillbaka"
          - "du får __ tillbaka"
          - "så här gör du"
          - "gör så här"
      next_step:
        label: {sv: Säger vad som händer och när, en: Says what happens and when}
        any:
          - "omedelbart"
          - "genast"
          - "direkt"
          - "i dag"
          - "idag"
          - "i morgon"
          - "imorgon"
          - "inom __ minuter"
          - "inom __ timmar"
          - "inom __ timme"
          - "inom __ dagar"
          - "inom __ vardagar"
          - "inom __ dygn"
          - "senast"
          - "{{delivery_date}}"
          - "{{reply_time}}"
          - "du får __ mejl"
          - "du får __ besked"
          - "du får __ svar"
          - "hör vi av oss"
          - "vi hör av oss"
          - "jag hör av mig"
          - "i kväll"
          - "klockan"
          - "kl"
          - '/(?<!\p{L})(?:på|före|innan|till) (?:mån|tis|ons|tors|fre|lör|sön)dag(?!\p{L})/'
          - "med en gång"
          - "på en gång"
          - "så snart det går"
          - "tar över nu"
          - "läser det här nu"
          - "{{callback_time}}"
          - "{{waiting_time}}"
          - "{{refund_date}}"
      ask:
        label: {sv: Frågar, en: Asks}
        any: ['/\?(?=\s|$)/', "berätta", "svara på", "skriv till oss"]
      hand_over:
        label: {sv: Erbjuder en människa, en: Offers a person}
        any: ["en kollega", "en medarbetare", "min kollega", "koppla* dig", "ring* upp dig", "ringa dig", "en människa", "kundtjänst", "kontakta oss", "hör av dig till oss"]

    rules:
      - id: upset-needs-ack-and-apology
        kind: requires
        severity: error
        when: {emotions_any: [anger, frustration, disappointment]}
        moves_all: [acknowledge, apologise]
        message: "Kunden är upprörd. Bekräfta känslan och be om ursäkt innan du löser problemet. Saknas: {missing}."
        why: En lösning utan ett ord om hur kunden har det låter kall, hur rätt den än är.
      - id: worry-needs-ack-and-next-step
        kind: requires
        severity: error
        when: {emotions_any: [worry]}
        moves_all: [acknowledge, next_step]
        message: "Oro lugnas av besked. Visa att du har sett den, och säg vad som händer nu. Saknas: {missing}."
      - id: sadness-needs-ack
        kind: requires
        severity: error
        when: {emotions_any: [sadness], intensity_min: 2}
        moves_all: [acknowledge]
        message: "Kunden är ledsen. Säg att du har sett det innan du säger något annat."
      - id: always-a-way-forward
        kind: requires
        severity: warning
        when: {situations: [delivery_delay, login_problem, invoice_question, product_claim, complaint]}
        moves_any: [solve, next_step, ask, hand_over]
        message: "Svaret leder ingenstans. Lös problemet, säg vad som händer, fråga eller erbjud en människa."
      - id: delay-needs-a-time
        kind: requires
        severity: warning
        when: {situations: [delivery_delay]}
        moves_any: [next_step, ask, hand_over]
        message: "Säg när det händer: en dag eller en tid."
      - id: feeling-before-solution
        kind: order
        severity: warning
        when: {emotions_any: [anger, frustration, disappointment, worry, sadness]}
        first: acknowledge
        then: solve
        message: "Känslan först, lösningen sedan."
      - id: one-apology-is-enough
        kind: occurrence
        severity: warning
        move: apologise
        max: 1
        per: sentence
        message: "En ursäkt räcker. Flera låter tomma."
      - id: no-blame
        kind: existence
        severity: error
        any:
          - "du måste ha"
          - "du borde ha"
          - "du skulle ha"
          - "du har fel"
          - "du har missförstått"
          - "du har glömt"
          - "du har __ gjort fel"
          - "du har __ fyllt i fel"
          - "du har __ angett fel"
          - "du har __ skrivit fel"
          - "ditt eget fel"
          - "är ditt fel"
          - "om du hade läst"
          - "som vi redan __ sagt"
          - "som jag redan __ sagt"
          - "som jag redan __ skrivit"
          - "som jag sa tidigare"
          - "som vi redan __ skrivit"
          - "som vi tidigare __ meddelat"
          - "som framgår av"
          - "enligt våra villkor borde"
        message: "Det låter som att felet är kundens. Säg vad som gäller nu."
      - id: no-non-apology
        kind: existence
        severity: error
        any: ["beklagar att du upplever", "beklagar om du", "beklagar eventuella __ olägenheter", "beklagar eventuella besvär", "ledsen om du", "ledsna om du"]
        message: "Det där är ingen ursäkt. Säg vad vi beklagar."
      - id: no-false-feeling
        kind: existence
        severity: warning
        any: ["vet precis hur du känner", "vet exakt hur du", "känner precis som du", "har själv varit med om", "blir också arg"]
        message: "Boten känner ingenting. Beskriv kundens läge i stället."
      - id: no-human-claim
        kind: existence
        severity: error
        any: ["jag är en människa", "jag är ingen bot", "jag heter __ och arbetar", "jag heter __ och jobbar", "din handläggare är jag"]
        unless: {author: human}
        message: "Svaret kommer från en bot och får inte låtsas något annat."
      - id: no-empty-promise
        kind: existence
        severity: warning
        any: ["garantera*", "lovar", "aldrig mer", "aldrig __ hända igen", "inte __ hända igen", "utan undantag", "vi __ alltid", "alltid __ kontakta oss", "alltid __ höra av dig"]
        exceptions: ["som alltid", "alltid välkommen"]
        message: "Kan vi hålla det för varje kund som får det här svaret?"
      - id: plain-words
        kind: substitution
        severity: warning
        swap:
          "vänligen notera att": ""
          "vänligen observera att": ""
          "notera att": ""
          "erhålla": "få"
          "erhåller": "får"
          "avseende": "om"
          "beträffande": "om"
          "angående": "om"
          "gällande": "om"
          "i dagsläget": "nu"
          "för närvarande": "nu"
          "med anledning av": "på grund av"
          "i enlighet med": "enligt"
          "vederbörande": "personen"
          "återkoppla": "höra av oss"
          "tillhandahålla": "ge"
          "inkomma med": "skicka"
          "tillse": "se till"
          "ombesörja": "ordna"
          "omgående": "genast"
          "dock": ""
        message: "Skriv hellre ”{to}” än ”{from}”."
      - id: no-please-note
        kind: existence
        severity: warning
        any: ["vänligen", "var god"]
        exceptions: ["vänligen notera att", "vänligen observera att"]
        message: "”{match}” håller kunden på avstånd. Säg vad du vill, eller stryk det."
      - id: no-passing-on-of-rules
        kind: existence
        severity: suggestion
        any: ["enligt våra rutiner", "enligt våra regler", "enligt våra villkor", "det är vår policy", "systemet tillåter inte"]
        message: "Säg varför det är så, inte bara att det är en regel."
      - id: shouting
        kind: existence
        severity: warning
        any: ['/[!?]{2,}/', '/[A-ZÅÄÖ]{2}(?:[A-ZÅÄÖ]{2,} [A-ZÅÄÖ]{4,}|[A-ZÅÄÖ]* [A-ZÅÄÖ]{2,} [A-ZÅÄÖ]{2,}|[A-ZÅÄÖ]{3,}!)/']
        message: "Det låter som rop."
      - id: calm-punctuation
        kind: occurrence
        severity: warning
        when: {emotions_any: [anger, frustration, disappointment, worry, sadness]}
        any: ['/!/']
        exceptions: ['/^Hej[^!\n]{0,40}!/']
        max: 0
        message: "Inget utropstecken till den som är upprörd."
      - id: same-word-for-mail
        kind: consistency
        severity: suggestion
        either: {"mejl": "e-post"}
        message: "Välj ett ord: ”{from}” eller ”{to}”."
      - id: word-twice
        kind: repetition
        severity: warning
        message: "”{match}” står två gånger."
      - id: answers-with-figures-only-we-know
        kind: grounding
        severity: warning
        kinds: [amount, date, order_number]
        message: "”{match}” har kunden inte skrivit. Är det en uppgift som boten fyller i, så skriv platshållaren."
      - id: link-needs-a-word
        kind: conditional
        severity: suggestion
        first: "reklamationsblanketten"
        second: '/\{\{|blanketten (?:finns|hittar)/'
        message: "Säg var blanketten finns."

    # Filen prövar sig själv: good bryter inte mot någon regel av grad error, bad bryter mot dem som räknas upp.
    examples:
      - situation: delivery_delay
        emotions: {frustration: 2}
        message: "Paketet skulle ha kommit i måndags och nu är det torsdag! Tredje gången jag skriver."
        good: "Jag förstår att det här är frustrerande, särskilt när du har skrivit flera gånger. Vi beklagar förseningen och skickar ett nytt paket i dag."
        bad: "Vi skickar ett nytt paket."
        bad_fires: [upset-needs-ack-and-apology, delay-needs-a-time]
      - situation: delivery_delay
        emotions: {anger: 3}
        message: "Ni är ju hopplösa. Var är min order?"
        good: "Du har all rätt att vara arg. Vi missade att lämna paketet till transportören, och vi ber om ursäkt för det. Vi skickar det i dag, och du får ett mejl när det är på väg."
        bad: "Vi skickar det idag!! Som vi redan har sagt måste du vänta. Det är frustrerande. Vi beklagar."
        bad_fires: [feeling-before-solution, no-blame, shouting, calm-punctuation]
      - situation: delivery_delay
        emotions: {worry: 2}
        message: "Det är en present till på lördag. Hinner den fram?"
        good: "Jag förstår att du är orolig för presenten. Den är på väg och väntas {{delivery_date}}. Ändras det hör vi av oss samma dag."
        bad: "Leveranstiden är normalt tre till fem vardagar."
        bad_fires: [worry-needs-ack-and-next-step]
      - situation: login_problem
        emotions: {worry: 1}
        message: "Kommer inte in på kontot, har någon kapat det?"
        good: "Jag förstår att det känns oroligt när du inte kommer in. Vi har nu nollställt ditt lösenord, och du får ett mejl inom fem minuter."
        bad: "Vänligen notera att ditt lösenord är nollställt!!"
        bad_fires: [worry-needs-ack-and-next-step, plain-words, shouting, calm-punctuation]
      - situation: login_problem
        emotions: {confusion: 1}
        message: "Hur byter jag lösenord?"
        good: "Så här gör du: välj Glömt lösenord på inloggningssidan och skriv din adress. Du får ett mejl inom fem minuter."
        bad: "Var god se instruktionerna på vår hemsida."
        bad_fires: [no-please-note, always-a-way-forward]
      - situation: invoice_question
        emotions: {confusion: 1}
        message: "Varför har jag fått två fakturor?"
        good: "Den ena fakturan gäller frakten, den andra varan. Du behöver bara betala en gång, så vi rättar det och du får en ny faktura i dag."
        bad: "Beträffande fakturan kommer Ni att erhålla en ny."
        bad_fires: [plain-words, address]
      - situation: invoice_question
        emotions: {disappointment: 1}
        message: "Ni lovade att dra av 200 kr, faktura 445566."
        good: "Jag förstår att du är besviken, för avdraget skulle ha varit med. Det är vårt fel, och vi ber om ursäkt. Du får 200 kr tillbaka inom tre vardagar."
        bad: "Jag förstår att du är besviken och beklagar om du har väntat. Faktura 445566 ändras till 450 kr. Du får svar på e-post, alltså ett mejl."
        bad_fires: [no-non-apology, placeholders, answers-with-figures-only-we-know, same-word-for-mail, upset-needs-ack-and-apology]
      - situation: product_claim
        emotions: {disappointment: 2}
        message: "Kaffebryggaren gick sönder efter en vecka."
        good: "Så ska det inte vara, och jag förstår att du är besviken. Vi beklagar att bryggaren gick sönder. Vi skickar en ny i dag."
        bad: "Förlåt. Vi ber om ursäkt. Det ska aldrig hända igen, det garanterar vi. Fyll i reklamationsblanketten."
        bad_fires: [one-apology-is-enough, no-empty-promise, upset-needs-ack-and-apology, always-a-way-forward, link-needs-a-word]
      - situation: complaint
        emotions: {sadness: 2}
        message: "Min mamma har gått bort och ni fortsätter att skicka reklam till henne."
        good: "Jag är ledsen att det har hänt, och jag förstår att breven gör det tyngre. Vi har ordnat så att inga fler skickas. En kollega ringer upp dig om du hellre vill prata."
        bad: "Jag vet precis hur du känner. Jag heter Anna och arbetar här 🙂. Adressen är är borttagen."
        bad_fires: [sadness-needs-ack, no-false-feeling, no-human-claim, emoji, word-twice]
      - situation: complaint
        emotions: {anger: 1}
        message: "Varför svarar ingen i telefon?"
        good: "Jag förstår att det är tröttsamt att vänta i kön. Vi beklagar att vi inte svarade. Vill du att en kollega ringer upp dig i dag?"
        bad: "Enligt våra rutiner svarar vi i turordning."
        bad_fires: [upset-needs-ack-and-apology, no-passing-on-of-rules]
      - situation: other
        emotions: {gratitude: 2}
        message: "Tack för hjälpen, allt funkar nu!"
        good: "Vad roligt att höra! Hör av dig när du vill. 🙂"
        bad: "Tack.\n\nHälsningar\nAnna"
        bad_fires: [sign_off, length]

    """#
}
