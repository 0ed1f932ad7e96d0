/// Which words does a new workspace begin with where a person decides?

extension HandoverPreset {
  /// The amber and green categories of the preset.
  static let amber = """
      - id: needs_to_talk
        level: amber
        name: {sv: Behöver någon att prata med, en: Needs somebody to talk to}
        contact: crisis
        resources: [fellow_human, priest, health_line]
        words:
          sv:
            - ingen|inge|nån|någon att|å prata|tala|snacka|prat med|mä
            - har|finns|saknar ingen|inte nån|någon|kvar
            - så|känner|känns|är|e|alldeles|helt|jätte|sitter __ ensam|ensamt|övergiven|isolerad|ensammen
            - ensamhet*|ångest*|panikångest*|deprim*|deprission*|depression*|utbränd*|utmattningssyndrom*|psykos*|panikattack*|psykiatri*|psykakut*
            - mår|mådde|mått __ dåligt|piss|skit|uselt|hemskt|kasst|psykiskt
            - allt|allting|alltihop __ känns|är|e|blir|va __ meningslöst|hopplöst|mörkt|svart|nattsvart|tungt|omöjligt
            - orkar|orka|pallar|klarar|fixar|palla inte|int|ej|itt|ente med|mä|längre|allt|det|detta|vardagen|ensam
            - gråter|gråtit|grät|grinat|bölat|grinar|tårar|storgrät*
            - förtvivla*|desperat|uppgiven|tappat hoppet|livsgnist*|hopplöshet*
            - livet är|e|känns tungt|jobbigt|svårt|mörkt|för
            - inte|int|ej|knappt sovit|sover|ätit på|flera|längre
            - skriver|pratar|sitter väl|bara|med __ robot|bot|maskin|dator
            - vill bara|gärna prata|ha sällskap
            - jag|ja|vi står|sitter på __ bron|broräcket|räcket|perrongkanten|kanten|spåret|rälsen|taket
          en:
            - nobody|noone|naebody else|left|to|tae|i __ talk|speak|listen|awake
            - no one to|tae talk|speak
            - dont|not|havent|hasnt|without __ anyone|anybody|someone|one to|tae|else talk|speak
            - have|got|has|had no|nobody|noone one|to|left
            - so|feel|feeling|am|im|very|all lonely|alone|isolated|abandoned|empty|numb|hopeless
            - depress*|anxiety*|burnout|hopeless*|lonely|loneliness|desperate*|despair*
            - nervous|mental|emotional|a breakdown
            - panic attack*
            - crying|cried|tears|sobbing|weeping|greetin
            - cant|cannot|not|cannae|couldnt cope|coping|sleep
            - cant|cannot|cannae manage anymore|alone|on
            - everything|it|all feels|is|seems|s|so meaningless|pointless|hopeless|dark|black|bleak
            - mental health|illness|breakdown
            - at|end|reached my|of wits|rope|my|tether
            - falling|fell apart
            - life is|has|s hard|tough|too|been
            - just want|need|wanted someone|somebody|to|company talk|to|listen
            - point of|in|to anything|everything|any|anymore
            - standing|stood|sitting on __ bridge|ledge|tracks|railing|railings|roof

      - id: bereavement
        level: amber
        name: {sv: Dödsfall, en: Bereavement}
        contact: lead
        resources: [bereaved_line, fellow_human]
        reply:
          sv: >-
            Jag är ledsen för din förlust. Jag är en bot, och jag lämnar över till en kollega, en människa,
            som läser det du har skrivit och svarar dig senast {{reply_time}}.
          en: >-
            I'm sorry for your loss. I'm a bot, and I'm handing over to a colleague, a person, who reads
            what you have written and answers you by {{reply_time}}.
        words:
          sv:
            - har|hon|han|som gått|gatt|gick bort
            - gick|gått bort __ igår|igår|förra|plötsligt|hastigt|nyligen
            - avliden|avlidna|avlidne|avled|avlidit|bortgång*|dödsbo*|dödsfall*|begravning*|bouppteckning*|änka|änkling|änkeman|kistan|urna|minnesstund|sorgen|cancerbesked|dödsannons*|gravsten*|kremer*
            - min|mitt|mina|vår|våran|vårt|hennes|hans man|make|fru|hustru|maka|sambo|mamma|pappa|mor|far|bror|syster|son|dotter|barn|farmor|farfar|mormor|morfar|vän|kompis|hund|katt|särbo|kusin|svärmor|svärfar|barnbarn|bebis|farsa|morsa __ dog|dött|död|döde|dödde|somnade|omkom|lämnat|slutat|borta|bort|begravs|begravdes
            - förlorat|förlora|förlorade|mist|miste|mistat|mista min|mitt|mina|vår|vårt|ett|en|våran man|make|fru|hustru|maka|sambo|mamma|pappa|mor|far|bror|syster|son|dotter|barn|vän
            - missfall*|dödföd*|dödfött*|änglabarn*|prematur*
            - dog|dött igår|imorse|idag|hastigt|plötsligt|oväntat|nyligen|nyss|ifrån
            - sedan|sen|efter|när han|hon|mamma|pappa __ dog|död|gick
            - efter|sen|vid|i|om __ död|döden|dödsfallet|begravningen
          en:
            - passed away|on|over
            - passing of|away
            - deceased|bereave*|funeral*|widow*|widower|probate|funeral|stillborn|stillbirth|miscarriage*|miscarried|cremat*|obituary|coffin|grieving|grief|mourning
            - my|our|her|his|late|ma|me husband|wife|mum|mom|dad|mother|father|brother|sister|son|daughter|child|grandmother|grandfather|grandma|grandad|friend|partner|dog|cat|baby|nan|gran|da|mam __ died|dead|passed|death|dying|gone
            - death of|in|certificate
            - lost|losing|loss my|our|of|her|his|ma husband|wife|mum|mom|dad|mother|father|brother|sister|son|daughter|child|baby|partner|dog|cat|friend|loved
            - loss of my|our|her|his|a|ma husband|wife|mum|mom|dad|mother|father|brother|sister|son|daughter|child|baby|partner|dog|cat|friend|loved
            - died|dead __ suddenly|yesterday|week|month|ago|recently|morning|night

      - id: serious_illness
        level: amber
        name: {sv: Svår sjukdom, en: Serious illness}
        contact: lead
        words:
          sv:
            - cancer*|leukemi*|tumör*|cellgift*|cytostatika*|strålbehandl*|palliativ*|hospice|dialys*|als|demens*|alzheimer*|parkinson*|obotlig*|hjärnblödning*|hjärnskad*|organtransplant*|transplant*|ms|hiv|epilepsi*
            - ligger|legat|låg|inlagd|inskriven|inneliggande|åker|in __ sjukhus|sjukhuset|lasarett*|avdelning*
            - allvarlig*|svårt|dödligt|svår sjuk|sjukdom|sjuka|sjukskriven|diagnos
            - livets slut*
            - dödssjuk*|sjuksköter*|palliativt|långtidssjuk*
            - fått|fick __ besked|diagnos|diagnosen
          en:
            - cancer*|leukaemia|leukemia|tumour*|tumor*|chemo*|radiotherapy|palliative|hospice|dialysis|dementia|alzheimer*|parkinson*|incurable|transplant*|epilep*|hiv
            - terminally ill
            - terminal illness|cancer|diagnosis
            - in|into|to|from|at hospital|icu|intensive
            - seriously|gravely|critically|very ill|sick
            - been|was|got|be|just diagnosed
            - life limiting|support

      - id: minor
        level: amber
        name: {sv: Någon under 18 år, en: Somebody under 18}
        contact: lead
        resources: [children_line]
        words:
          sv:
            - jag|ja|bara|fyller|fyllde|blir {5-17} år|bast|åring|vårar
            - jag|ja är|e|bara|blir __ {6-17} år|bast
            - jag är|e|bara|blir fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|12|11|10|13|14|15|16|17
            - är|e|bara fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton år|bast
            - minderårig*|omyndig*
            - min|mitt son|dotter|barn|barnbarn|unge __ beställt|köpt|handlat|råkat|köpte|beställde
            - mammas|pappas|farsans|morsans|föräldrars __ kort|mobil|telefon|konto|bankid|pengar|swish|bankkort
            - mamma|pappa|morsan|farsan|föräldrarna __ inte|int __ vet|veta|märker|se|hem|ser
            - går|gick i|på ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|mellanstadiet|högstadiet|lågstadiet|fritids
            - mobbad|mobbas|mobbning*|mobbar
          en:
            - im|am|only|just|i|turned|m {5-17} years|year|yo|yrs
            - im|am|turned {5-17} and|now|please
            - he|she|son|daughter|child|kid is|s {5-17} years|year|yo|yrs
            - i|im am|only|just|a|m {6-17}
            - im {6-17}
            - im|am|only|just six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
            - underage|under age
            - minor|minors
            - my|our son|daughter|kid|child|grandson|granddaughter|toddler __ ordered|bought|purchased|accidentally|using
            - mums|moms|dads|parents|mothers|fathers|mam's|grans card|phone|account|money|ipad|paypal
            - dont|not|doesnt|dosent|doesn|dosnt tell|know|let __ mum|mom|dad|parents|her|him|teacher
            - mum|mom|dad|parents|she|he __ doesnt|dosent|dont|not|dosnt know
            - in grade|year {1-12}
            - bullied|bullying|bullies

      - id: vulnerable
        level: amber
        name: {sv: Någon som behöver stöd, en: Somebody who needs support}
        contact: lead
        words:
          sv:
            - demens*|dement|glömsk|alzheimers
            - jag|han|hon|mamma|pappa|mor|far är|blir|känner|blev __ förvirrad
            - god|gode man|mannen|mans
            - godman|förvaltare|överförmyndar*|framtidsfullmakt*|fullmakt*|anhörigbehörig*|boendestöd*
            - skriver|ringer|frågar|hjälper|kontaktar|hör för|åt|på min|mina|en|mitt mamma|pappa|mor|far|mormor|farmor|morfar|farfar|granne|brukare|bror|syster|son|dotter|anhörig|moster|faster
            - rullstol*|synskad*|blind|döv|hörselskad*|funktionsned*|funktionshind*|utvecklingsstör*|intellektuell*|autis*|permobil*|rullator*
            - hemlös*|missbruk|missbruket|missbrukare*|missbruksproblem*|spelberoende|spelmissbruk*|shopberoende|alkoholist*|narkoman*
            - papperslös*|asylsök*|flykting*
          en:
            - dementia|alzheimers|guardian|guardianship|conservator|carer|caregiver
            - power of attorney
            - on behalf of
            - writing|asking|calling|helping|contacting for|on|my|about my|an|behalf mum|mom|dad|mother|father|grandmother|grandfather|neighbour|neighbor|elderly|gran|nan|son|daughter|client|aunt|uncle
            - wheelchair*|disabilit*|disabled|blind|deaf|autis*|bedridden|housebound
            - homeless*|addict*|alcoholic*|refugee*|asylum
            - vulnerable

      - id: medical_question
        level: amber
        name: {sv: Medicinsk fråga, en: Medical question}
        contact: lead
        resources: [health_line]
        words:
          sv:
            - gravid*|ammar|amning*|pacemaker*|allerg*|astma*|diabet*|blodtryck*|blodförtunn*|medicin*|biverk*|dosering*|dosen|läkemedel*|receptbel*|eksem*|utslag|nötter|nötallerg*|nötfri*|gluten*|celiaki|epilepsi*|implantat*|vaccin*|symptom*|symtom*
            - farligt|skadligt|ofarligt|giftigt|säkert för|att|om|med hälsan|barn|andas|äta|gravida|mig|man|röra|hjärtat
            - läkare|läkaren|doktorn|doktor|sjuksyrra sa|sade|säger|tycker|rekommender*|vill|avråd*
            - ont i|av|efter
          en:
            - pregnan*|breastfeed*|pacemaker*|allerg*|asthma*|diabet*|medication*|medicine|dosage|dose|prescri*|implant*|rash|symptom*|eczema|coeliac|celiac
            - safe|dangerous|harmful|toxic|poisonous for|to|with __ babies|children|pregnant|heart|breathe|eat|asthma|health|pets
            - my|the|our doctor|gp|physician|nurse said|says|told|recommends

      - id: hardship
        level: amber
        name: {sv: Skuld och svår ekonomi, en: Debt and hardship}
        contact: finance
        reply:
          sv: >-
            Bra att du hör av dig. Jag är en bot och får inte ändra en faktura, så jag lämnar över till en
            kollega, en människa, som går igenom den med dig senast {{reply_time}}.
          en: >-
            It's good that you write. I'm a bot and may not change an invoice, so I'm handing over to a
            colleague, a person, who goes through it with you by {{reply_time}}.
        words:
          sv:
            - inkasso*|kronofogd*|kronofogden|vräk*|avhys*|utmät*|betalningsanmärk*|skuldsan*|skuldsatt*|existensminimum|försörjningsstöd*|socialbidrag*|arbetslös*|betalningssvår*|konkurs*|budgetrådgiv*|skuldrådgiv*|överskuld*|betalningsföreläg*|snabblån*
            - kan|kunde|klarar|lyckas|hinner|har inte|int|ej|itt|omöjligt __ betala|räkningar*|räkningen|hyran|fakturan|råd
            - har|hade|haft inte|int|ej|ingen|inga|itt|lite råd|pengar|inkomst|lön
            - har|hade|haft inte|int|ej|itt så|tillräckligt|mycket|nog|några|nån __ råd|pengar|inkomst|lön
            - råd|pengar __ till|över|kvar|för __ mat|hyra|hyran|medicin|el|blöjor
            - blivit|blev|bli av med jobbet|lägenheten|bostaden
            - förlorat|förlorade|miste|mist jobbet|arbetet|inkomst*|lägenhet*|bostad*|allt
            - uppsagd|varslad|varslats|varslade|sjukpenning*|luspank*|pank|barskrapad
            - dela|delas|delbetal*|avbetal* __ upp|plan
            - avbetalningsplan*|anstånd|uppskov
            - skulder|skulden|skuldfäll*
          en:
            - debt*|bailiff*|bailiffs|evict*|foreclos*|bankrupt*|collections|repossess*|insolven*|unemploy*|overdraft|payday|arrears|foodbank|garnish*
            - debt collector*|collection*|enforcement
            - enforcement authority|agency|officer
            - cant|cannot|not|couldnt|unable|dont|cannae|struggling __ pay|afford|rent|bills|money
            - no|nae|any|without money|income|savings|job|wages left|for|to|at|this|coming|and
            - lost|losing|lose my|our|the job|home|house|flat|income
            - laid off|made redundant
            - made|been redundant
            - payment|instalment|installment|repayment plan*|holiday
            - food|eat or|and|for heat*|rent|kids
            - skint|penniless
            - im|am|totally|completely|flat|dead|stone broke

      - id: legal_question
        level: amber
        name: {sv: Juridisk fråga, en: Legal question}
        contact: lead
        words:
          sv:
            - vårdnad*|testament*|arvinge*|arvet|bodelning*|skilsmässa*|domstol*|tingsrätt*|skadestånd*|preskri*|konsumentköplag*|konsumentlag*|distansavtalslag*|ångerrätt*|lagligt|olagligt|juridisk*|avtalsbrott*|hävning*
            - enligt|mot|bryter lag|lagen|konsumentköplagen|avtalet
            - min|mina|vilka|era rätt|rättigheter|skyldigheter
            - har jag|vi|man|kunden|konsumenten rätt
          en:
            - custody|inheritance|divorce|liabilit*|liable|court|damages|statutory|illegal|unlawful|legally|breach
            - my|your|the legal|consumer|statutory rights|right|obligation*
            - against|by|breaking the law

      - id: fraud
        level: amber
        name: {sv: Bedrägeri eller kapat konto, en: Fraud or account takeover}
        contact: security
        reply:
          sv: >-
            Vad obehagligt. Jag är en bot, och jag lämnar över till en kollega i säkerhetsgruppen, en
            människa, som svarar dig i den här chatten senast {{reply_time}}. Skriv inga kortuppgifter här.
          en: >-
            How unpleasant. I'm a bot, and I'm handing over to a colleague in security, a person, who
            answers you in this chat by {{reply_time}}. Please don't write any card details here.
        words:
          sv:
            - bedräg*|lurad|lurade|lurat|bluff*|phish*|nätfiske*|scam*|skimm*|hacka*|kapat|kapad|kapats|identitetsstöld*|idkapning*|intrång*|stulen|stulet|stulna|kortbedräg*|telefonbedräg*
            - någon|nån|okänd|någe|främmande|annan har|loggat|loggade|köpt|köper|beställt|använder|använt|kommit|tagit|bytt|hackat __ konto|kort|kortet|kontot|namn|in|mitt|min|mina|lösenord*|bankid|uppgifter|personnummer|mobiler|identitet
            - inte|aldrig|int|ej jag|ja|vi|min som|beställt|köpt|gjort|handlat|godkänt
            - har|känner|jag inte|aldrig|int beställt|köpt|handlat|godkänt|igen
            - obehörig*|okänd __ köp|dragning*|betalning*|transaktion*|inlogg*|uttag
            - pengar|pengarna|kronor|kr __ borta|försvunnit|dragits|dragna|stulna __ konto*|kort*
            - falsk|falska|fejk*|misstänkt* __ sms|mejl|mail|länk*|sida|faktura*|konto
            - klickade|klickat|tryckte på __ länk*
          en:
            - fraud*|scam*|phish*|hacked|hacker*|hack|stolen|impersonat*|skimm*|unauthori*|compromised|takeover|spoof*
            - someone|somebody|stranger|unknown|else|thief __ account|card|name|logged|ordered|bought|using|used|changed|password|identity|details
            - did|didnt|not|never|havent|dont order|ordered|buy|bought|make|made|authorise|authorised|recognise|recognize|place __ this|it|that|these|them|order|purchase|charge|payment|transaction
            - clicked|click|tapped __ link
            - fake|suspicious|dodgy __ text|email|sms|link|site|invoice|message|call

      - id: data_protection
        level: amber
        name: {sv: Dataskydd, en: Data protection}
        contact: data_protection
        words:
          sv:
            - gdpr|dataskydd*|registerutdrag*|personuppgift*|integritetsskydd*|imy|datainspektion*|dpo
            - radera|raderas|raderade|tas|ta|glömd|glömma|utplåna|rensa __ mina|mitt|min|all|alla|allt uppgift*|konto|data|information|historik
            - vilka|vad|alla|all uppgifter|data|information|har|sparar __ om mig|mej
            - rätt|rätten|att bli|till|få glömd|radering|insyn|tillgång
            - artikel {12-22}
            - avlyssna*|spelar|spelat in __ samtal*
            - läckt|läcker|läckage|läcka|spridits|spritt|dataintrång* __ uppgift*|personnummer|data|adress
            - fick|får|fått __ annan|andras|någon __ uppgifter|faktura|order|kvitto
          en:
            - gdpr|dpo|ico
            - subject|data access|protection|breach|request|leak*|erasure|controller
            - delete|erase|remove|wipe all|my|every|our __ data|information|account|details|record*
            - what|which|all|any data|information|personal|details do|you|have|is|i __ about|on|me|hold|stored
            - right|rights to|of be|erasure|access|forgotten
            - personal data|information
            - article {12-22}
            - privacy

      - id: legal_threat
        level: amber
        name: {sv: Hot om anmälan eller media, en: "Threat of law, authority or press"}
        contact: lead
        words:
          sv:
            - arn|konsumentverk*|konsumentombud*|konsumentvägled*|reklamationsnämnd*|advokat*|jurist*|polisanmäl*|stämningsansök*|tillsyn*|finansinspektion*|elsäkerhetsverk*|datainspektionen|diskrimineringsombud*|åklagar*|rättslig*|trustpilot|ko
            - dra|drar|tar|ta|går|gå __ till|inför|i|vidare|upp domstol|rätten|tinget|tingsrätten|media|pressen|tidning*|rätta|polisen|facket|högre
            - ses|syns|hörs i rätten|domstol
            - till|hos|inför|kontakta|kontaktar jo|jk
            - jo|jk anmäl*
            - anmäla|anmäler|anmält|anmälde|anmäld er|dig|dem|dom|detta|det|till|hos|företag*|bolag*|firma*|butik*
            - göra|gör|gjort|skicka|skickar|lämna|lämnar|lämnat __ anmälan
            - anmälan till
            - ansöka|ansökan|ansökt|lämna|lämnar|lämnat|lämnade om|in|en __ stämning
            - min|vår stämning
            - stämma|stämmer er|dig|företag*|bolag*|firma* __ inför|i|om
            - aftonbladet|expressen|pressen|journalist*
            - kontakta|kontaktar|kontaktat|ringa|ringer|gå|vända __ tidning*|media|pressen|journalist*|polis|polisen|svt|tv4|facebook
            - hänga|hänger|lägga|lägger|skriva __ ut er|sociala|media|facebook|trustpilot|flashback|tiktok
          en:
            - lawyer*|solicitor*|attorney*|sue|suing|lawsuit|litigation|ombudsman*|regulator*|tribunal|prosecut*|trustpilot|authorities|watchdog|bbb
            - legal action|proceedings|advice|team|steps
            - take|taking|see|seeing|go|going __ court|law|press|media|police|papers|newspaper*|authorities|lawyer|solicitor
            - report|reporting|reported you|this|ye|it|them to|the
            - newspaper*|journalist*|reporter*|tabloid*
            - the|to|social|national|local press|media
            - small claims
            - trading standards
            - going|go viral|public

      - id: discrimination
        level: amber
        name: {sv: Diskriminering eller trakasserier, en: Discrimination or harassment}
        contact: lead
        words:
          sv:
            - diskrimin*|rasis*|rasism*|sexis*|trakass*|kränk*|homofob*|transfob*|islamofob*|antisemit*|hatbrott*|främlingsfient*|fördom*|mobb*|förnedra*|svartskalle|neger*|blatte*
            - för|på grund|pga|beror|bara av|att|grund __ hudfärg*|kön|religion*|slöja*|hijab|ursprung|funktions*|sexuell*|etnic*|namn|utländsk*|invandrare|ålder|brytning
            - sexuell*|sexuella trakass*|närman*|anspel*
          en:
            - discriminat*|racis*|sexis*|harass*|homophob*|transphob*|islamophob*|antisemit*|bigot*|slur|slurs|misogyn*|ableis*|prejudic*
            - because|due of|to __ skin|colour|color|race|religion|gender|hijab|accent|disability|sexuality|ethnicity|foreign|black|gay|muslim|jewish
            - hate crime*|speech

      - id: protected_identity
        level: amber
        name: {sv: Skyddad identitet, en: Protected identity}
        contact: security
        words:
          sv:
            - skyddad|skyddade|skyddat|skydda|hemlig|dold identitet|id|adress|personuppgift*|identiteten
            - sekretessmark*|sekretessmärk*|skyddsmark*|kvarskriv*|fingerade|kontaktförbud*|förfölj*|stalk*
            - ex|exet|exman|exmake|exsambo|pojkvän __ läsa|läser|ser|se|hitta|veta|vet|får|kan|tillgång __ adress*|bor|konto*|mejl*|order*|var|beställning*
            - adress|adressen __ hemlig|syns|synas|ut|dold
          en:
            - protected|hidden|secret|confidential identity|address|person
            - witness protection
            - stalk*|restraining order*
            - my|an ex|exhusband|stalker|abuser __ address|read|see|find|account|knows|email|know
            - hide|remove|show|shows|showing __ my address

      - id: named_employee
        level: amber
        name: {sv: Klagomål på en medarbetare, en: Complaint about an employee}
        contact: lead
        words:
          sv:
            - er|era|eran|din|ert medarbetare|personal|anställd|anställda|handläggare|chaufför*|bud|kollega|tekniker|montör*|säljare|kundtjänst* __ otrevlig*|oförskämd*|hotfull*|nonchalant*|full|rökte|skrek|svor|ljög|ljuger|stal|elak*|hånade|skrattade|arrogant*|rasist*|tafsade|kränk*|la
            - otrevlig*|oförskämd*|arrogant*|elak*|hånfull* __ medarbetare|personal|handläggare|chaufför*|bud|tekniker|montör*|säljare|kille|tjej|person
            - han|hon|killen|tjejen|damen|kvinnan|mannen i|på|som kundtjänst|växeln|butiken|telefonen|kassan|svarade|körde|levererade __ otrevlig*|oförskämd*|skrek|svor|la|hånade|ljög|arrogant*
            - klaga|klagomål|anmäla|klagar på|mot|över __ medarbetare|handläggare|personal|chaufför*|säljare|er
          en:
            - your|one|the|a employee|agent|driver|staff|colleague|technician|rep|representative|courier|salesman|advisor|guy|woman|man __ rude|shouted|swore|lied|threatened|drunk|stole|insulted|hung|laughed|abusive|aggressive|racist|unprofessional
            - rude|aggressive|abusive|unprofessional|disrespectful __ employee|agent|driver|staff|courier|rep|advisor|technician|woman|man
            - complain|complaint|complaining|report about|against|of __ employee|agent|driver|staff|courier|technician|advisor|manager|him|her

      - id: money
        level: amber
        name: {sv: Mycket pengar, en: A large sum}
        contact: finance
        # Sums above this, in any currency.
        amount_over: 10000
        words:
          sv:
            - hela lönen|besparingarna|pensionen|sparkapitalet
            - livsbesparing*|besparingar
          en:
            - life savings
            - whole|entire salary|savings|pension

      - id: goodwill
        level: amber
        name: {sv: Ersättning utöver reglerna, en: Compensation beyond the rules}
        contact: lead
        words:
          sv:
            - kompens*|gottgör*|ersättning|ersätta|ersätter|skadestånd*|goodwill|prisavdrag*
            - göra|gör|gjort|begära ett|nåt|något|ett undantag
            - vill|kräver|begär|förväntar|har ha|mig|rätt __ ersättning|kompensation|rabatt|tillbaka|skadestånd
          en:
            - compensat*|goodwill
            - make|an|any|one exception
            - want|demand|expect|deserve|require|owed __ compensation|discount|reimbursement|damages

      - id: press
        level: amber
        name: {sv: Journalist eller känd person, en: Journalist or public figure}
        contact: lead
        words:
          sv:
            - journalist*|reporter*|redaktör*|redaktion*|pressansvarig*|presskontakt*|influencer*|följare|granskning*|riksdagsledamot*
            - jag|ringer|skriver är|från|på|arbetar|jobbar __ tidning*|redaktion*|svt|tv4|radio*|ekot|dn|svd|aftonbladet|expressen
          en:
            - journalist*|reporter*|editor|newsroom|influencer*|followers
            - im|am|writing|calling|work from|a|for|with|the|at __ newspaper|magazine|bbc|tv|radio|press|paper

      - id: asks_for_person
        level: green
        # Asked for again, a person decides.
        when_repeated: amber
        name: {sv: Ber om en människa, en: Asks for a person}
        contact: lead
        words:
          sv:
            - prata|tala|snacka|chatta|kontakt|kontakta|komma|kopplad|kopplas|koppla|nå|få|ha|vill|skicka|prat|höra|svar __ människa|person|medarbetare|handläggare|någon|nån|kundtjänst|riktig|levande|chef|chefen|kollega|folk|människor|mänsklig*|agent
            - människa tack|nu|snälla|inte|för
            - riktig|levande|verklig|mänsklig|fysisk människa|person|kontakt|kundtjänst|handläggare|agent
            - inte|int|ej|slippa|ingen|trött på|en|med|prata __ robot|bot|maskin|dator|chattbot|botten|boten|ai
            - ring|ringa|ringer|ringas upp|mig|mej|er|till
            - människa
            - människor|mänsklig*
            - kött och blod
          en:
            - talk|speak|chat|connect|connected|transfer|transferred|put|pass|get|reach|contact|want|need|give|through|to __ human|person|someone|somebody|agent|representative|operator|manager|supervisor|rep|people
            - real|actual|live|living human|person|agent|people|being|representative
            - not|no|dont|stop|instead|hate|another a|the|to|talking|this|of|want|with __ bot|robot|machine|computer|chatbot|ai
            - human being|please|now|agent|support|help
            - human
            - call|ring|phone me

      - id: bot_failed
        level: green
        name: {sv: Boten hjälper inte, en: The bot doesn't help}
        words:
          sv:
            - du|ni|boten|botten|den förstår|fattar|lyssnar|svarar|hjälper inte|ju|int|ej|aldrig
            - svara|svarade|svarar|svar på|inte min|mina|frågan|fråga
            - samma svar|sak|fråga igen|hela|varje|om
            - redan sagt|skrivit|förklarat|svarat|frågat|gjort
            - hjälper|hjälpte|funkar|funkade|fungerar|fungerade inte|int|ej|ju
            - tredje|fjärde|femte|andra|tionde gången
          en:
            - you|bot|it|this|that dont|doesnt|didnt|not|cant|arent __ understand|listening|help|helping|work|answer|get
            - not|didnt|dont|isnt what|answer|answering i|my|the asked|question
            - same answer|question|thing|reply again|over|every
            - already said|told|tried|explained|answered|asked|did
            - third|fourth|fifth|second|tenth time

      - id: accessibility
        level: green
        name: {sv: Behöver annat sätt att nå oss, en: Needs another way to reach us}
        contact: lead
        words:
          sv:
            - skärmläs*|teckenspråk*|texttelefon*|punktskrift*|dyslexi*|lättläst*|talsyntes*|tolk|tillgänglighet*|synskadad|hörselskadad
            - kan|har inte|int|svårt|ej|att __ läsa|se|höra|ringa|skriva __ text*|skärm*|telefon|bra|små
          en:
            - screen reader*
            - sign language
            - braille|dyslexi*|accessib*|interpreter
            - cant|cannot|hard|difficult|unable __ see|read|hear|type __ screen|text|phone|well|small

    """

  /// What turns red entries round or makes them a manner of speaking.
  static let lowering = """
    # Words that turn a red entry round when they stand right before it or in a gap of it. The finding
    # is amber then, never nothing.
    negations:
      sv:
        - inte|int|ej|icke|aldrig|varken|knappast
        - inte|aldrig|ej tänkt|tänker|planerar|vill|velat|ska|skulle|kommer|behöver
        - inte|aldrig|ej tänkt|planerat|vill|ska|kommer|funderar|velat|skulle|fick|fått att|på
        - inga|ingen|utan|slipper
        - inga tankar på|om
        - ingen risk att|för|om
      en:
        - not|never|dont|didnt|doesnt|wont|isnt|wasnt|arent|without|neither|nor|dinnae
        - not|dont|never|wont|didnt|wouldnt going|want|wanna|gonna|planning|trying|mean|intend|like|about|plan|meant
        - not|dont|never|didnt|wouldnt going|want|planning|trying|mean|intend|plan|meant|about to
        - never ever|been|want|felt|had|thought
        - no plans to
        - no thoughts|intention|plan of|to
    # Manners of speaking: a red entry that shares a word with one of these is amber, never nothing.
    idioms:
      sv:
        - dör|dö|dog|död|dött|dödar|döda av|på skratt|leda|tristess|skam|nyfikenhet|längtan|hunger|törst|värme|värmen|svält|skämskudde|kyla|asgarv|pinsamhet|stress|fläcken
        - dör|dö|dog|död|dött av|för|efter|utan att|den|kaffe|en|mitt|mina|min|lite|ett __ skratt|skratta|kaffe|choklad|värme|värmen|hettan|vänta|väntan|semester|glass|pizza|nät|wifi|hunger|längtan
        - skratta|skrattar|skrattade|garva|garvar ihjäl|mig|oss ihjäl|hjäl
        - slå|slår ihjäl tid|tiden|lite|några|en
        - frysa|fryser|svälta|svälter|arbeta|jobba|köa|vänta ihjäl
        - skjuta|skjuter|skjutit|skjuts upp|fram|på|till|in
        - tar|ta|tog död|knäcken|kål på
        - kön|värmen|väntan|jobbet|stressen|priset|räkningen|hettan|tentan|appen|mejlen|skorna __ tar|ta livet|död|kål
        - mobil|mobilen|telefon|telefonen|batteri|batteriet|dator|datorn|skärm|skärmen|klockan|tvn|kaffemaskinen|routern|plantan|blomman|spelet|konto|kontot|laddaren __ dött|dog|död|dör|dö
        - orkar|orka|orkade|pallar|palla inte|int|ej mer|mera|längre reklam|mat|kaffe|strul|krångel|tjat|mejl|sms|väntan|pizza|godis|spam
        - orkar|orka|pallar inte|int|ej mer|mera|längre med er|ert|era|appen|reklam|faktur*|paket|leverans*|kön|kötid*|samtal
        - finnas|finns|lever __ register*|registret|sändlist*|utskick*|lager|kunde|system*|butik*|varukorg*|kundlista*|lista|listan|adressen
        - vill inte|int|ej finnas|vara __ register*|registret|lista|listan|kund|med|system*
        - leva utan wifi|kaffe|internet|mobil*|bredband*|er|spotify|choklad
        - död|dött lopp|tid|period|länk|vinkel|punkt|skog|säsong
        - dödstrött*|dödssnygg*|dödsbra|dödsskön*
        - jag|ja är|e|va|var __ död|dö efter|trött|inför|av|på
        - mörda|mördar för|en kaffe|choklad|pizza|kopp|glass|macka
        - mördande|mordiskt|dödligt|livsfarligt god*|gott|snygg*|bra|tråkig*|pris|konkurrens
        - döda ogräs*|ogräset|myror*|myrorna|flugor|bakterier*|bakterierna|mygg*|skadedjur|tid|tiden|virus|insekter|råttor|spindlar|processen|appen|mögel|löss|kvalster|loppor
        - slog|slår|slagit|slå mig|mej att|hur
        - slog|slår|slagit|slå vad|sönder|fast|igen|ihop
        - slog|slår|slagit|slå på|in|av|upp __ datorn|tv*|lampan|lampor*|varorna|varor|numret|presenter|koden
        - exploder* i|av|popularitet|försäljning*|snart|intresse* popularitet|ilska|skratt|försäljning|glädje|pris
        - brinner|brann för
        - brinner|bränner|bränt __ lukt|doft|krut|vid|lampa|ljus|cd|skiva|kaffe|mandlar|socker|knut*
        - bränt kaffe|socker|smak|barn
        - hjärtattack __ räkningen|priset|fakturan|avgiften
        - nästan|typ|smått __ hjärtattack
        - tyg*|tyget|skor*|skorna|material*|madrass*|jacka*|jackan|täcket|plagget __ andas
        - tog|tagit|ta|tar andan ur
        - stöt|stötar|kyss|ström av|i|på skärmen|nerver|kartongen|ett
        - stöt när|av __ såg|ser|priset|räkningen|fakturan|summan
        - paket*|paketet|varor*|varorna|vara|varan|gods*|godset|möbel*|möblerna|kartongen|blommor*|växt* __ far|fara|farit|for illa
        - misshandl* paket*|kartong*|låda*|vara*|möbel*|väska*|soffa*
        - hotar|hotat|hot|hotade __ med|om inkasso|kronofogden|avgift*|påminnelse*|böter|uppsägning|regn
        - utväg|utvägen __ häva|säga|anmäla|byta|reklamera|kontakta|returnera|avsluta|ringa|klaga
        - kasta|kastar|hänga|hänger mig|mej över|upp|på|vid __ er|ert|era|det|den|erbjud*|trend*|kampanj*|rea|rean|luren
        - kasta|kastar|hänga|hänger mig|mej i luren|telefonen
        - app*|dator*|sida*|sidan|mobil*|program*|spel*|skärm*|padda*|system*|tv* __ hänga|hänger sig
        - skjuta|skjuter|sköt mig|mej|sig|oss __ foten
        - kön|värmen|väntan|jobbet|stressen|priset|räkningen|hettan|tentan|appen|mejlen|skorna|musiken|skratt|skrattet|det|den __ döda|dödar mig|mej
        - skär|skära mig|mej på|i kanten|locket|burken|pappret|brödet|finger*
        - hoppa|hoppar på|av tåget|tåg|bussen
        - självmord* uppdrag|pris|kommando|läge
        - livsfarlig* god*|snygg*|charmig*
        - vet|koll|kolla|veta __ när|var|hur __ öppnar|stänger|butik|leverans*|paket*|hämta
        - läste|läser
        - slut på mig|allt|det tålamod|roliga|kul
        - ta|tar mitt liv med|till|i __ egna|nästa
        - där|så ryker|rök|brann
        - ryker|ryk|röker __ grill|grillen|skorsten*|rökeri*
        - skjuta|skjuter sig fram|framåt|upp|in
        - försvinna|försvinner för gott|alltid från|ur|som
        - ryker|ryka|rök till|ihop|i|på __ skorsten|grill|grillen|vattenpipa|lax|öronen
        - vara med längre|mer|i|på medlem*|klubb*|utskick*|er|ert|nyhetsbrev*
        - vill inte|int|ej vara med längre|mer|mera hos|som
        - film*|bok|boken|dvdn|serien|roman*|spelet|låten|skivan|pjäsen självmord*|suicid*
        - självmordsklubb*|självmordsbutik*
        - svimma*|avsvimma* __ priset|priserna|räkningen|fakturan|summan|avgiften|glädje|lycka|skratt
        - liv hälsa*|och|försäkr*|abonnemang*|prenumer*
        - avsluta allt|alltihop jag|vi|som har
        - avsluta allt|alltihop __ hos|abonnemang*|avtal*|konto*|kort*|prenumeration*|tjänst*|försäkring*|medlemskap*|köp*|beställ*
        - vakna|vaknar av att|er|ljudet|det|larmet|klockan
        - skjutas upp|fram|på|till|in
        - är|e jag|ja död i|enligt
        - kniv|kniven|yxa|yxan i|på|från __ beställ*|order*|varukorg*|korgen|butik*|paket*|lådan
        - i sig __ godis*|mat|maten|lunch*|frukost*|middag*|soppan|gröt*|glass
      en:
        - die|dying|died|dead|dies of|from|for __ laughing|laughter|embarrassment|boredom|hunger|shame|curiosity|thirst|coffee|chocolate|excitement|waiting
        - dying|die|died laughing|for
        - dying to see|know|try|find|hear|get|watch|read|wear|meet|have|taste
        - die|dying|dead|died __ phone|battery|laptop|car
        - phone|battery|laptop|car|tablet|watch|screen|plant|line|link|computer|internet|router|game|app|remote|kettle|tv|subscription|pixel __ die|died|dead|dying|dies
        - kill|killing|killed|kills two|the|my|time|some|an|it|for|this|that|me|mood|vibe|battery|app|process|weeds|germs|bacteria|bugs|with __ birds|time|hour|mood|vibe|battery|app|process|back|feet|weeds|germs|bacteria|bugs|coffee|pizza|kindness|lights|engine|job|diet|chocolate
        - kill for|to __ coffee|chocolate|pizza|drink|biscuit|nap|sleep|pint
        - kill|killing|murder|murdered|shoot|shooting weeds|germs|bacteria|bugs|ants|flies|mould|mold|viruses|mosquitoes|time|hoops|photos|video|film|rats|wasps
        - beat|smash your|their|my price|prices|record|offer|score|deal|competitor*
        - beat you|them|him|her to|at|there
        - killing|kills me
        - shoot|shot you|me|them|him|her __ email|message|text|line|mail
        - dead tired|line|end|battery|pixel|link|serious|weight|on|easy|simple|wrong|good|calm
        - deadline*
        - drop dead gorgeous
        - gorgeous|cute|handsome __ deadly|dead|killer
        - cant|cannot live without
        - life saver|saving|changing
        - wouldnt|couldnt|cant be caught|seen dead
        - cant|couldnt|cannot take|handle|stand __ emails|calls|queue|spam|ads|newsletters
        - cant|couldnt|cannot|not go on __ holiday|website|trip|vacation|site|page|app|internet|phone|computer|laptop
        - live chat|update*|tracking|agent|stream*|support
        - heart attack __ opening|seeing|bill|price|invoice
        - nearly|almost|practically had|have|gave|having __ heart attack|stroke
        - blood|sweat pressure|orange|test|sugar|and|on
        - explode|exploded|exploding|explosion with|in|of|popularity|flavour|flavor __ joy|popularity|flavour|flavor|colour|color|laughter|anger|sales
        - head|phone|inbox|sales|popularity is|has|was|about|just __ explode|exploded|exploding
        - on fire sale*|lately
        - youre|team|deals|sales|prices|offers is|are|really|on __ fire
        - breathe|breath|breathes|breathable __ easy|easier|fabric|shoes|again|fresh
        - fabric|shoes|mattress|material|jacket|skin __ breathe
        - takes|took|take|out __ breath away
        - suicide squad|mission|door*|bomber|burn|pact
        - hit|hits me that|how
        - hurt|hurts|hurting my|his|your feet|feelings|back|wallet|eyes|ears|pride|credit|ankles|toes|heels|business|reputation|brand|image|sales|rating
        - shock when|from|at __ saw|see|seeing|opened|invoice|bill|price|charge
        - cut|cutting myself on|opening|shaving
        - starving here|waiting
        - kick|kicking|kicked|beat|beating myself up|for
        - kill|kicking myself laughing|for laughing|forgetting|missing|buying
        - feel|feels|feeling|felt like|of ending|end it|things __ contract|subscription|membership|plan|policy|agreement
        - end|ending my __ subscription|membership|contract|insurance|policy
        - give|gave|giving away __ points|free|prizes|stuff|samples
        - jump|jumping through|on|off|in __ hoops|bandwagon|queue|offer|deal
        - come|coming to|by your store|shop|showroom tomorrow|today|for
        - film|movie|novel|book|dvd|series|album|song|play suicide|suicidal
        - living room|rooms|area|space
        - end|ending things|everything with this|your|the|that|you|provider
        - end|ending things like
        - wake|wakes|waking __ neighbours|neighbors|baby|kids|children|husband|wife|dog|everyone|anyone|family|house
        - kill|murder|strangle|shoot me|us __ spending|buying|forgetting|gift|present|anniversary|birthday|christmas|wedding
        - fainted|fainting|faint __ bill|price|invoice|cost|total
        - gone on|to|by|for|away holiday|holidays|vacation|work|a|the|monday|tomorrow|friday
        - is|are|was|were|looks|tastes|design to die for
        - touches|touch|touched up|base|screen|screens
        - to|would stop at|by
        - knife|knives set|block|rack|sharpener|order
        - gun|knife safe|cabinet|case|range
        - shot in the dark
        - killed off
        - needs|wants me to
        - gone from

    """
}
