/// Which words does a new workspace begin with where life, health and safety are at stake?

extension HandoverPreset {
  /// The red categories of the preset.
  static let red = """
      - id: self_harm
        level: red
        name: {sv: Självskada eller självmord, en: Self-harm or suicide}
        contact: crisis
        resources: [emergency, suicide_line, health_line, fellow_human, priest]
        reply:
          sv: >-
            Tack för att du berättar det här. Jag är en bot, och det du skriver ska läsas av en människa,
            så jag lämnar över till en kollega nu. Är du i fara just nu, ring {{resource:emergency}}.
            Självmordslinjen svarar på {{resource:suicide_line}}.
          en: >-
            Thank you for telling me this. I'm a bot, and what you write should be read by a person, so
            I'm handing over to a colleague now. If you are in danger right now, call
            {{resource:emergency}}. The suicide line answers on {{resource:suicide_line}}.
        words:
          sv:
            - ~självmord*
            - ~suicid*
            - ~självskad*|självskär*|självdestruktiv*
            - ta|tar|tog|tagit __ livet av mig|mej|sig|sej|oss
            - ta|tar|tog mitt|mit|sitt __ liv
            - avsluta|avslutar|avslutat|ända|ändar|sluta|förkorta mitt|mit|sitt|dehär|detta __ liv|lidande
            - avsluta|avslutar|avslutat livet
            - avsluta|sluta mina dagar
            - göra|gör|göras|få|får slut på allt|alltihop|alltihopa|eländet|lidandet|livet|smärtan|mig|plågan
            - göra|gör|gjort av med mig|mej
            - vill|vil|vell|ville|velat|önskar inte|int|ej|icke|itte|itt|ente|inta __ leva|lefva|existera
            - vill|vil|vell|ville inte|int|ej|icke|itte|itt|ente leve|finnas
            - vill|vil|vell|ville inte|int|ej|icke|itte|itt|ente __ finnas mer|mera|längre|kvar|till|nåt|nå
            - inte|int|ej|icke|itt|ente|aldrig vill|vil|vell|ville|velat|orkar|orka|orkade|pallar|palla __ leva|finnas|existera|kämpa
            - inte|int|ej|icke|itt|ente orkar|orka|orkade|pallar|palla mer|mera|längre
            - jag|ja finns inte|int|ej mer|mera|längre|kvar
            - vill|vil|vell|ville|hoppas|slippa|slipper inte|int|ej|aldrig|bara vakna
            - vill|vil|vell|ville inte|int|ej|itt|ente vara med längre|mer|mera
            - vill|vil|vell|ville|inte|int|ej|itt vara vid liv
            - varför ska|skall|skulle jag|ja|man __ leva
            - inte|int|ej|itt|ente leva|leve|lev|lefva längre|mer|mera|vidare|nå|nåt|så
            - orkar|orka|orkade|pallar|palla|ids|iids|gitter|gitta|mäktar|förmår inte|int|ej|icke|itt|ente mer|mera|mere|längre|meir
            - orkar|orka|orkade|pallar|palla|ids|iids|gitter|gitta|mäktar|förmår __ inte|int|ej|icke|itt|ente|knappt __ leva|livet|finnas|existera|kämpa|fortsätta
            - orkar|orka|pallar|palla inte|int|ej|itt|ente med livet|mig|allt
            - vill|vilja|vil|vell|ville|velat|velet|önskar|hoppas|längtar|tänkt|tänker|bestämt __ dö
            - vill|vil|vell|önskar|hoppas|bad __ få dö|somna
            - få dö
            - morgon|imorgon|snart|ikväll|kväll|inatt|natt är|e jag|ja död|dö
            - lika|likaväl|likagärna|lika gärna|väl|bra|hellre __ dö
            - kan|kunde|skulle|får|borde lika gärna|bra|väl dö|försvinna
            - jag|ja|mig __ var|vore|varit|voro __ död|dö
            - bra|bäst|bättre|skönt|skönast|lika __ jag|ja är|e dö|död
            - bättre|bäst|skönast|skönt|enklare|enklast|lättare|lugnare|gladare __ utan mig|mej
            - bättre|bäst|skönast|skönt|enklare|enklast|lättare|lugnare __ jag|ja inte|int|ej|aldrig|itt|hade fanns|funnes|finns|levde|född|fötts|funnits
            - bättre|bäst|skönast|skönt|enklare|enklast|lättare|lugnare|gladare __ jag|ja __ försvann|dog|död|borta|fanns|funnes|finns|slapp|född|fötts
            - ingen|inga|igen|inte skulle|kommer|lär|hade|kan __ sakna|saknat|saknar|sörja|sörjt __ mig|mej
            - ingen|inga saknar|sörjer mig|mej
            - ingen|inga skulle|kommer|lär|hade|som|lägger __ märka|märkt|märker|märke|bry|brytt|bryr|bryr|notera __ jag|ja __ dog|dör|dött|försvann|försvinner|död|borta|fanns|finns|kvar
            - ingen|inga skulle|kommer|lär märka|bry __ borta|död|försvunnen
            - ingen|inga bryr|märker|sörjer __ om|att jag|ja __ dog|dör|dött|försvann|försvinner|död
            - slår|slog|biter|bet|klöser|river sig|mig|mej själv|sjelv|sej
            - vill|vil|vell|ville bara|helst|verkligen|gärna|hellre försvinna|bort|somna
            - försvinna|försvinner för|från alltid|gott|evigt|jorden|jordens|världen
            - somna __ aldrig|inte|int|ej|itt|slippa|utan __ vakna
            - aldrig mer|behöva|igen vakna
            - aldrig vakna mer|mera
            - sova __ aldrig __ vakna
            - slippa|slipper|slapp __ leva|livet|finnas|existera|alltihop|alltihopa
            - skära|skär|karva|karvar|rispa|rispar mig|mej
            - skada|skadar|skadat|göra|gör|gjort mig|mej själv|illa|sjelv
            - skada|skadar|straffa|straffar mig|mej
            - göra|gör|gjort illa mig|mej
            - hänga|hänger|dränka|dränker|skjuta|skjuter|förgifta|förgiftar|strypa|stryper|kväva|kväver mig|mej
            - vill|vil|ska|skall|tänker|tänkt|måste|försökt|försökte|försöker|skulle|att|å|och ~döda mig|mej
            - jag|ja|vill|ska ~dödar|dödade mig|mej
            - han|hon|hen|son|sonen|dotter|dottern|man|fru|bror|brorsa|syster|syrra|vän|kompis|pappa|mamma|sambo|kollega|granne|kille|tjej __ dränka|dränker|skjuta|skjuter|~döda|~dödar|kväva sig|sej
            - vill|ska|skall|skulle|tänker|tänkt|försöker|försökt|försökte hänga sig|sej
            - hotar|hotat|hotade|tänkt|försökt|försökte att|med hänga sig|sej
            - han|hon|hen hänger sig|sej
            - han|hon|hen|son|dotter|bror|syster|vän|kompis|pappa|mamma|sambo|kille|tjej __ skära|skär|rispa|rispar sig|sej
            - hoppas|önskar|vill han|hon|hen __ vore|var död
            - hoppa|hoppar|kasta|kastar|ställa|ställer|lägga|lägger __ framför|under __ tåg*|bil|lastbil
            - hoppa|hoppar|kasta|kastar __ från|utför|ner|ned __ bro|bron|perrong*|balkong*
            - ställa|ställer|går|gå|lägga|lägger|sätta|sätter mig|mej|ut|ner|ned __ räls*|spår|spåret|spåren|motorvägen
            - jag|ja __ köra|kör|krocka|krockar __ ett|en|rakt|mot bergvägg*|träd|bropelare*
            - jag|ja __ köra|kör|krocka|krockar __ mötande lastbil*|trafik*|bil
            - hoppa|hoppar|kasta|kastar __ från|utför|ner|av __ taket|klippan|huset
            - avskedsbrev*
            - mitt|min|mina|skriva|skrivit sista brev|dag|dagar|natt|kväll|ord|hälsning|meddelande
            - livet|livat|live __ inte|int|ej|itt|inget|ingen|utan __ värt|mening|vits|poäng|värde
            - livet|tillvaron är|e|äre|känns|kännas|blir|va|var __ meningslös*|hopplös*|över|slut|värdelös*
            - ingen|inge|inget|nån|någon|någe|nåt mening|idé|ide|vits|poäng|ändamål|anledning|skäl med|att|å|t|till __ leva|livet|finnas|fortsätta|kämpa
            - skäl|anledning att|å inte __ ta|avsluta|göra|hoppa
            - varför ska|skall|skulle jag|ja __ inte __ ta livet
            - trött|trötter|less|led|lessen|lässen|utled|färdig|klar|nöjd|slut på|åt|ve|vid|med|mä|me|av livet|leva
            - trött|trötter|less|led|lessen|lässen|utled på|åt|ve|vid|med|mä|me|av att|å leva|finnas|existera|andas
            - livstrött*|levnadstrött*|dödslängta*|dödslängtan|dödsönsk*|livslust*|livsled*
            - tankar|tankarna|tanken|funderingar|tänker|tänkt|funderar|funderat|planerar|planerat på|om|kring att|å __ dö|försvinna|avsluta|ta
            - tänker|tänkt|tänka|funderar|tankar|tankarna på|om|kring döden
            - ser|finns|hittar|har|se|hitta ingen|inga|inte|int|nån|ingen|ej __ utväg*|utvägar|framtid
            - ser|finns|hittar ingen|inte|int|ej __ väg ut
            - bara|blott|endast en utväg
            - enda utvägen
            - kommer|lär|ska|tänker inte|int|ej|itt|ente __ finnas|vara|leva kvar|här|mer|mera|längre|nåt|imorgon|då|sen
            - ordna|ordnar|fixa|fixar|städa|städar|plocka|plockar|reda|göra|packa __ efter mig|mej
            - gett|givit|skänkt|gav|ge|ger|skänker|delat|delar __ bort|ut __ allt|saker|sakerna|grejer|grejerna|prylar|ägodelar|mesta|husdjur*|katt*|hund*
            - behöver|behöva|behövs|använda inte|int|ej|dem|dom|den|det|nåt|något|längre __ efter helgen|imorgon|söndag|ikväll|inatt
            - behöver inte|int|ej nåt|något|nånting|mer|dem|det|den längre|mer|mera|dit
            - ingen kommer|lär __ öppna|läsa|svara|hämta|finnas
            - bli|blir|varit|är|e|va en belastning|börda
            - bara en belastning|börda
            - dö ifrån|bort från allt|alltihop|livet
            - sista gången __ hör|ser|skriver __ av|från|mig|mej
            - ta|tar|svälja|sväljer|samlat|samlar|sparat alla|hela|mina|på __ tabletter*|tablett*|piller*|sömntablett*|medicin*
            - sluta|slutar|slutat leva|existera|andas
            - inget|ingenting|inte|int|nåt|något|ingen __ att|å leva för
            - klarar|klara|klarade|fixar|fixa inte|int|ej|itt|ente __ leva|livet|existera
            - aldrig|inte|int|ej __ blivit|hade|ha|vore|skulle född|fötts|födas
            - ångrar|önskar|önska att|jag __ aldrig|jag|ja|inte __ föddes|fötts|född|fanns|funnits
            - dödstank*
            - hur|när|var jag|ja|han|hon ska|skall|vill|tänker dö
            - vill|ska|skall|tänker|tänkte|tänkt|planerar|planerat|funderar|bestämt|försökt|kommer __ avsluta allt|alltihop|alltihopa
            - hoppas|hoppats|önskar|vill|ber|bad __ jag|ja|han|hon __ inte|int|aldrig|slipper|slippa __ vakna|vaknar
            - jag|ja inte|int|aldrig vaknade|vaknar|vakna|vaknat mer|mera|igen|upp
            - bron|taket|balkongen|räcket|broräcket|perrongen|klippan|kanten __ hoppa|hoppar|hoppat
            - hoppat|hoppade __ från|utför|ner|ned __ bro|bron|balkong*|perrong*|taket
            - skär|skära|skar|skurit __ handlederna|handleder|handleden|armarna|låren|pulsåder*|pulsådr*
            - skar|skurit mig|mej igen|själv|inatt|ikväll
            - snara|snaran|rep|repet __ hals|halsen|taket
            - knutit|knyter|knöt|knyta|hängt|fixat __ snara|snaran
            - rep|repet|snara|snaran framme|redo
            - pistol*|gevär*|vapnet|kniven|kniv|rakblad* mot __ huvudet|huvud|tinning*|handled*|strupen|halsen
            - jag|ja är|e död
            - slut på|med mitt|sitt liv
            - bästa|bäst|bättre|enklast|skönast|skönt __ jag|ja dör|dog|försvinner
            - hellre|helst|önskar|vill|skulle __ vara|va|vore död
            - allt|alltihop ska|skall|skulle|får|måste|bara __ ta slut
            - ingen|inget|nån|någon|finns idé|ide|vits|poäng|mening __ jag|ja lever|finns|existerar
          en:
            - ~suicid*|suidic*|suisid*|suacid*|sewerslide|unalive*|kms
            - ~kill|~killing|kil|hang|hanging|shoot|shooting|drown|drowning|poison|strangle|starve|starving|top|topping|off|offing|murder myself|meself|mesel|mysen|miself|masel|masell
            - ~kill|~kills|~killing|kil|hang|hangs|hanging|shoot|shoots|shooting|drown|drowning|poison|poisoning|murder himself|hisself|hissel|herself|hersel|themselves|themself
            - harm|harms|harming|harmed|cuts|cutting|hurting himself|hisself|herself|themselves|themself
            - hurt|hurting|harm|harming|harmed|cut|cutting|burning|punish|punishing myself|meself|mesel|mysen|miself|masel
            - my self harm*
            - self harm*|harming|injur*|destruct*
            - selfharm*|selfinjur*
            - do|doing|done myself|meself|mesel in
            - end|ending|ended|take|taking|took|finish|finishing my|me|ma|mi|her|his|their __ life
            - end|ending|ended|finish|finishing it all|forever
            - end|ending|ended it tonight|for
            - feel|feels|feeling|felt like|of ending|end it|things|everything
            - end|ending __ pain|suffering|misery|everything
            - make it all __ stop
            - make|making it all stop
            - want|wants|wanted|wanting|wannae|wish|wishes|ready|rather|hope|hoping|prefer|planning|plan|decided|just to|tae|i|wanna|just|could|can|really __ die|deid
            - wanna|wannae|gonna|gunna|rather|could|lemme|let|me die|deid
            - i|im|ill|i'll __ going|gonna to|tae|die die
            - thinking|thoughts|think|thought|dream|dreaming|fantasise|fantasize|obsessed about|of|on|with dying|death|dyin
            - thinking|thoughts|think|thought|planning about|of|on ending|leaving|disappearing|hurting|killing
            - dont|not|never|dinnae|didnae|didnt|doesnt|no|nae want|wanna|wannae|wish|care|feel|desire __ live|alive|exist|existing|living|livin
            - no|nae longer want|wish|care|desire __ live|alive|exist|existing|living|livin
            - no|nae longer live|living like
            - dont|not|never|dinnae|didnt|doesnt want|wanna|wannae|wish __ be here|alive|around
            - dont|not|never|dinnae|didnt want|wanna|wannae|wish __ wake
            - want|wish|hope|hoping|rather|pray __ never|not wake|waking
            - sleep|asleep|bed __ never|not|without __ wake|waking
            - sleep forever
            - cant|cannot|not|couldnt|cannae|canny|couldnae|hardly go|gan|keep|keeping on|going|gaun|oan
            - cant|cannot|not|couldnt|cannae|canny carry|struggle|struggling on
            - cant|cannot|not|couldnt|cannae|canny do|dae|take|bear|stand|face|handle|live this|it|life|living|like|with|anymore anymore|more|longer|mair|life|living|way
            - cant|cannot|not|couldnt|cannae|canny bear|stand|face|handle|live another|with __ day|life|living|myself
            - cant|cannot|not|cannae live|living like|anymore|any|this
            - cant|cannot|cannae|not face|live|survive|see|do|get another|one|through|tomorrow|tonight day|more|the|night|week|tomorrow
            - no|any|nae|what|whats|the reason|point|purpose|use|sense|meaning to|in|of|for|tae __ live|living|livin|life|alive|existing|waking|being
            - no|any|nae|see|the reason|point|use|sense in|to|of|tae go|going|carry|carrying|keep|keeping|trying on|anymore|going
            - what is|s the point anymore|of it|any
            - why __ bother|keep living|going|waking|breathing
            - nothing|nowt|naught|little left|worth __ live|living|for
            - life|living|livin isnt|not|aint|no|hardly|never|isny __ worth
            - not|isnt|aint|hardly worth living|livin
            - life|living|existence|everything is|feels|has|seems|s|just __ meaningless|pointless|hopeless|worthless|unbearable|over
            - better __ without me
            - better|best off|if|when __ dead|gone|died
            - better|easier|happier|best __ if|when i|id|im __ gone|dead|here|born|around|exist|existed|died|disappeared|wasnt
            - nobody|noone|one|anyone|anybody|none|naebody|nae|who would|will|wid|d|s|is|wouldnt|wont __ miss|missing|mourn|remember __ me
            - nobody|noone|one|anyone|anybody|none|naebody|who would|will|wid|d|even|wouldnt|wont|ll __ notice|care|know|notices __ if|when|that|till|until i|im|id|ive __ gone|died|disappeared|disappear|die|dead|wasnt|vanished|around|here|died
            - wish|wished|hope i|id|im __ dead|deid|disappear|disappeared|vanish|vanished|born|existed|asleep|gone
            - wish|wished i|id __ never __ born|woken|existed
            - i|id|im|just want|wanna|wannae|wanted|wish|could to|tae|just|disappear|vanish __ disappear|vanish|fade|forever
            - want|wanna|wannae|wanted to|tae|just disappear|vanish|fade
            - disappear|vanish|sleep forever|for __ good|ever
            - tired|sick|weary|fed|done|finished|exhausted of|with|up|wi __ living|livin|life|alive|existing|breathing|myself
            - jump|jumping|throw|throwing|step|stepping|walk|walking __ off|front|from|under|into __ bridge|train|roof|building|balcony|cliff|tracks|traffic|window|sea|river
            - goodbye|farewell note|letter|world|forever|everyone|everybody
            - say|saying|said my|ma|last|final|the goodbye*|farewell*
            - might|may|could as well be|just dead|die|gone
            - last|final goodbye|farewell|letter|words|wishes
            - see|is|find|no|nae|have|theres|isnt|cant|dont no|a|any|only|other|nae|see way out
            - see|is|find|no|nae|have|theres|isnt|cant|dont no|a|any|nae|see future for
            - see no future|tomorrow|hope|other|way
            - only one way out|to
            - drive|driving|crash|crashing|steer|steering|swerve|swerving my|myself|me|ma __ into|off __ tree|wall|bridge|cliff|traffic|truck|lorry|river|pole|barrier
            - pills|tablets|paracetamol|painkillers|meds __ lined|laid|counted|piled up|out|in
            - point of|in living|life|livin|existing
            - wont|not|no|will __ be around|alive __ much|anymore|longer|any|soon
            - wont|not be needing|need|using __ where im|i
            - wont|not be needing|using things
            - wont|not be needing|using my things|stuff|belongings|clothes
            - wont|not be here __ anymore|after|long
            - given|gave|giving|give|sold|gie|gied __ stuff|things|belongings|possessions|everything|clothes|cat|dog away
            - given|gave|giving|give away __ stuff|things|belongings|possessions|everything|all|cat|dog
            - saved|saving|stockpiled|stockpiling|hoarding|collected __ pills|tablets|medication|meds
            - being|am|be|im|just|become|such a burden
            - take|taking|swallow|swallowing|took all|every|the|my|whole|enough __ pills|tablets|meds|medication
            - nothing|nowt|naught|nothin|anything __ to|tae live|livin for
            - hope|hoping|hoped|wish|pray|praying i|to|he|she|id|ill|that __ dont|not|never|wont|wouldnt|didnt|dinnae|doesnt __ wake|wakes|waking
            - stop|stopping|quit living|existing|livin
            - end|ending things|everything tonight|today|now|soon|forever|tomorrow
            - want|wants|wanna|going|gonna|planning|plan|ready|decided|will|ill to|tae|end|gonna __ things|everything|ending tonight|today|now|forever
            - want|wants|wanna|gonna|going|planning|ready|decided __ end things
            - tonight i|ill|im|we __ end|ending it|this|things|everything
            - want|wanted|need|wish|wanna it all to|tae|would stop|end|be
            - want|wanted|need|wish everything to|tae|would stop|end
            - want|wanted|need|wish the|this|my|all pain|suffering|misery|agony to|tae|would stop|end
            - bridge|roof|rooftop|ledge|balcony|cliff|railing|platform __ jump|jumping
            - should|shouldve|better never|not have|been|of __ born|existed
            - wish|wished i|id __ wasnt|werent|hadnt|not|never __ born|alive
            - want|wants|wanted|need|ready|going|gonna 2 die|end
            - planned|planning|decided|know|figured|chosen|picked how|when|where i|im|ill|hes|shes|he|she __ die|dying
            - tied|tying|tie|hung __ noose
            - rope|cord|belt around|round my|his|her|the neck
            - gun|pistol|rifle|blade to|at|against|in my|his|her|ma|the head|temple|wrist|wrists|mouth
            - read|reads|get|see|find this|it|me __ be|im|already dead|gone
            - cut|slit|slashed|slitting|slashing|sliced|slash my|me|her|his|ma wrist|wrists|veins
            - nobody|noone|naebody needs|wants me
            - rather|better __ be|being dead|deid
            - want|wanted|wish|need __ everything|all to|tae be over
            - wants|want|wanted|wanna to|tae|just disappear|vanish
            - bought|got|have|found _ rope|gun|pills|blade and i|im|now __ know|going|ready|want

      - id: violence
        level: red
        name: {sv: Hot eller våld, en: Threat or violence}
        contact: security
        resources: [emergency]
        reply:
          sv: >-
            Jag är en bot, och det här är inget jag kan svara på. Jag lämnar över till en kollega, en
            människa, som läser det du skrivit nu. Är någon i fara, ring {{resource:emergency}}.
          en: >-
            I'm a bot, and this is nothing that I can answer. I'm handing over to a colleague, a person,
            who reads what you wrote now. If anybody is in danger, call {{resource:emergency}}.
        words:
          sv:
            - ~döda|dödar|~mörda|mördar|skjuta|skjuter|knivhugga|knivhugger|hugga|hugger|strypa|stryper|spränga|spränger|misshandla|misshandlar|spöa|spöar|klå|lemlästa|avrätta|skada|skadar|klubba dig|er|dej|honom|henne|dem|dom|någon|nån|alla|hen|varenda|varende|personal*|chefen|chefer|familj*|folk|eder
            - ska|skall|kommer|tänker|vill|borde|lovar|svär|sku __ ~döda|~mörda|strypa|misshandla|lemlästa|avrätta|knivhugga|halshugga|knivskära
            - slå|slår|sparka|sparkar|skjuta|skjuter|klubba|smälla ihjäl|ihäl|ihjel|ner|ned|sönder dig|er|dej|eder|någon|nån|honom|henne|dem|dom|alla|hela|folk
            - slå|slår|sparka|sparkar ihjäl|ihäl|ihjel
            - slå|slår|sparka|sparkar|banka|spöa|klappa in|sönder|av|upp|till|skiten huvud*|skallen|käften|tänder*|benen|knäskål*|ur|dig|er|dej|eder|na
            - ge|få|får|ger dig|er|dej|dom|eder __ stryk|spö|smörj|däng
            - kula|kniv|kniven|yxa|yxan|smocka i __ huvud*|skallen|pannan|magen|ryggen|er|dig
            - kommer|åker|kör|går|sticker|drar|dyker|komma __ hem|upp|dit|ner till|hos dig|er|dej|eder|honom|henne|ditt|ert
            - kommer|åker|kör|går|sticker|drar dit __ då|ångra|får|slår|tar
            - vet|vett|ve|hittar|rett|listat|kollat|koll __ var|vart|hur|när|på ni|du|dom|de|han|hon|ert|er|din|eran|era|ditt __ bor|jobbar|sitter|parkerar|ligger|slutar|byter|barn*|familj*|skola
            - ni|du|dom|de|då|som __ kommer|ska|lär|får __ ångra er|dig|dej|eder
            - passa|akta|passen er|dig|dej|eder|na __ noga|jävligt|annars|din|era|ditt|noge
            - sova|sov|se|kolla|titta|vänd med ett öga|över axeln
            - över axeln
            - går|gå|sluta|slutar|gått illa för dig|er|dej|eder|honom|henne|någon|nån
            - bombhot*|bomba|bomben|mordhot*|dödshot*|mordbrand*|massmord*|skolskjut*|terror*
            - lägga|placera|lagt|placerat|ligger|finns|bygger|byggt|skickar|skickat __ bomb
            - bränna|bränner|elda|eldar|tända|tänder|spränga|spränger|bomba|bombar|krossa __ er|ert|era|eran|kontor*|lager*|lagret|butik*|huset|stället|skiten|kåken
            - dö din|ditt|era|jävl*
            - hoppas|önskar|önska ni|du|dom|de|han|hon|att __ dör|dö|brinner|krepera*
            - hotar|hotat|hotade|hot __ döda|mörda|slå|skada|skjuta|livet|mig|mej|oss|familj*
            - ta|tar|tog|har med|mig|mej __ kniv|kniven|pistol*|vapen|vapnet|yxa|yxan|gevär*|bössa*|bössan
            - misshandl*|knivhug*|knivskad*|våldta*|våldtog*|våldtäkt*
            - någon|nån ska|kommer|får __ dö|betala|blöda|lida
            - blod __ flyta|rinna|golvet|händer
            - skicka|skickar __ nån|någon|grabbarna|gäng*|folk|torped* __ på|till|hem|efter er|dig|dej
            - hålla|håll|håller|höll|tar|ta __ gisslan
            - spöstraff*|strypa er|dig
            - brinna|brinner|dö|dör __ inne
            - jag|ja kommer|åker|går|kliver|dyker __ med __ kniv|kniven|yxa|yxan|pistol*|vapen|gevär*|bössa*|slagträ*|bensindunk*
            - ta|tar|tog livet av er|dig|dej|honom|henne|dem|dom|hen|min|mitt|mina|din|alla|någon|nån|chefen
            - jag|ja har|hämtar|skaffar|laddar __ vapen|vapnet|pistol|pistolen|gevär|geväret|hagelbössa*|handgranat*|bombbälte
            - beväpnad
            - betala|betalar|plikta med __ liv|livet|blod
            - ni|du|dom __ se blod
            - ska|skall|kommer|tänker|vill|lovar|svär __ skada|spöa|misshandla|döda|skjuta|hugga|puckla|klå __ anställd*|chaufför*|medarbetare|montör*|kollega|kollegor|säljare|budet
            - sticker|sticka|skär|skjuter ner|ned|upp er|dig|dej|honom|henne|dem|dom|nån|någon
            - ni|du|dom|alla|hon|han __ förtjänar|borde|ska|skall __ dö|skjutas|avrättas|mördas|halshuggas
            - kör|köra rakt in|genom __ er|ert|era|din|folk|folkmassan
            - kör|köra över er|dig|dej|honom|henne|chaufför*
            - ska|skall|borde|kommer|förtjänar __ få|ha stryk|spö|däng
          en:
            - ~kill|~murder|shoot|stab|strangle|behead|slaughter|butcher|bomb|execute|maim|batter|hurt|beat|smash|gut you|ye|yous|u|him|her|them|someone|somebody|everyone|everybody|people|all|your|yer|yiz
            - going|gonna|gunna|want|wanna|will|ill|swear|ready|about __ ~kill|~murder|stab|strangle|shoot|slaughter|behead|batter|burn you|ye|u|him|her|them|someone|somebody|everyone|people|your|the|all
            - killing|murdering|shooting|stabbing|hurting|strangling you|him|her|them|someone|somebody|everyone|people|all
            - beat|smash|bash|kick|punch|knock|break|cave|batter|rip|blow __ your|yer|his|her|ur|you|their __ face|head|brains|teeth|legs|kneecaps|skull|neck|heed|throat|heid|shit|out
            - know|knows|found|find|figured __ where you|ye|u|your|yer|he|she|they|ur|his|her __ live|work|park|bide|sleep|family|kids|house|office|sit
            - come|coming|turn|show|drive|driving|came|going __ to|at|round|up|over|find|for|after|outside your|yer|ur|you|ye __ house|home|office|place|door|work|family|hoose
            - be|im|waiting outside|round your|yer|ur|his|her|you|ye __ house|home|office|place|door|work|hoose
            - come|coming for|after you|ye|u|yous
            - you|ye|u|yous|youll|they|theyll __ regret __ this|day|it|that|ever
            - youll|ull|theyll be sorry
            - you|ye|u|yous|they will|wull|gonna be sorry
            - make|making you|ye|u|yous|them __ sorry
            - youll|ull|theyll regret
            - you|ye|u|yous|they will|wull|gonna regret
            - youll|ull|theyll pay __ for this|that|it|what
            - you|ye|u|yous|they will|wull|gonna pay __ for this|that|it|what
            - pay with your|yer|his|her|their life|lives|blood
            - watch|sleep your|yer|with back|one|yer
            - bomb|bombs threat|in|at|under|planted|your
            - blow|blowing|burn|burning|torch|shoot|shooting __ up|down|fire|place|building __ your|the|yer|office|store|warehouse|building|place|house|school|shop
            - set|setting fire to
            - set|setting __ your|yer|the|office|store|warehouse|building|place|house|school|shop __ on fire|alight
            - burn|burning|torch|shoot|shooting your|yer|the|ur __ office|store|warehouse|building|place|house|school|shop|down|up
            - bring|bringing|got|get|have|buy|grab|take __ gun|knife|weapon|rifle|bat|axe|machete __ with|to|and|for|you|down
            - hope you|ye|u|they|he|she|your|all|yous __ die|dies|burn|cancer|killed|suffer|choke
            - drop dead
            - go|just die|kys
            - kys
            - kill|killing|off yourself|yerself|urself|yourselves
            - death|kill|murder threat*|list
            - threatened|threatening|threatens|threat|threats __ kill|hurt|beat|shoot|stab|rape|me|us|life
            - raped|rape|raping|rapist|stabbed|assaulted|assault|mugged
            - someone|somebody|people|one|theyre|youre __ going|gonna|will|is|get to|be|get|gonna __ hurt|killed|die|dead|shot|bleed
            - dead|deid man|men|meat
            - hostage*|massacre*|terroris*
            - blood __ your|on|the __ hands|floor|streets|walls
            - will|ill|going|gonna|gunna|want|wanna|swear|might __ hurt|harm|attack|stab|shoot|kill|assault|punch|batter|strangle __ staff|driver*|employee*|worker*|manager*|colleague*|courier*|agents|boss
            - deserve|deserves|should|ought|need|needs|gonna|going __ be shot|killed|hanged|murdered|stabbed|executed
            - deserve|deserves to|tae die
            - you|youre|yall|yous|ye all|are|will|going|gonna|should|gunna|re __ die
            - i|ive|im got|have|with|carrying|bringing _ gun|rifle|shotgun|weapon|pistol|grenade
            - im|hes|shes|i|come|coming armed
            - i|he|she am|is|was armed
            - bullet|bullets in|through|into your|yer|his|her|their|you
            - ill|will|gonna|going|gunna __ run|mow him|her|them|you|ye|someone|people over|down
            - you|ye|he|they|she never|wont walk|breathe again
            - shoot|kill|stab|hurt|murder|beat|slaughter every|each|all|both __ you|them|staff
            - beat|beating|rough up your|his|her|you|him|them|someone
            - wont|not|never|dont live|living to|tae see

      - id: violence_at_home
        level: red
        name: {sv: Våld i en nära relation, en: Violence in a close relationship}
        contact: crisis
        resources: [emergency, health_line]
        reply:
          sv: >-
            Tack för att du berättar. Jag är en bot, och jag lämnar över till en kollega, en människa, som
            läser det här nu och inte hör av sig på annat sätt än i den här chatten. Är du i fara, ring
            {{resource:emergency}}.
          en: >-
            Thank you for telling me. I'm a bot, and I'm handing over to a colleague, a person, who reads
            this now and won't contact you in any other way than in this chat. If you are in danger, call
            {{resource:emergency}}.
        words:
          sv:
            - min|mitt|mina|vår|hennes|hans man|make|sambo|pojkvän|kille|partner|ex|exman|exmake|fru|exfru|flickvän|tjej|hustru|maka|bror|svåger|svärfar|son|karl|gubbe|gubb|exsambo|fästman __ slår|slog|slagit|slåss|sparkar|sparkade|hotar|hotade|hotat|misshandla*|knuffar|stryper|ströp|stryptag|döda|dödar|våldtar|våldtog|strypte|förföljer|låser|låste|spårar|bevakar|kontrollerar|handgriplig|våldsam
            - han|hon|exet|sambon|maken|mannen|karln|gubben|pojkvännen|killen|frun|partnern __ slår|slog|slagit|sparkar|sparkade|misshandlar|misshandlade|stryper|ströp|strypte|knuffar|knuffade|hotar|hotat|döda|dödar mig|mej|oss|barnen|henne|ungarna|hunden
            - slår|slog|slagit|sparkar|sparkat|stryper|ströp|strypte|misshandlar|misshandlat|misshandlade|knuffar|dänger|spöar mig|mej|oss|barnen|ungarna
            - blir|blev|bli|blivit|vart|har slagen|slagna|misshandlad|strypt|sparkad|slaen
            - rädd|rädda|livrädd|rädder|skraj|rädsla|rädslan __ för|åt min|mitt|mina|honom|han|hans|exet|maken|mannen|sambon __ man|make|sambo|ex|exman|kille|pojkvän|partner|karl|honom|ilska|hämnd
            - rädd|rädda|livrädd|rädder|skraj för|åt honom|han|exet|maken|mannen|sambon|karln|gubben
            - våld|våldet|våldsam|våldsamt|stryk|slag __ hemma|hemmet|familjen|relation*|äktenskap*|man|maken|sambo|ex|exet|honom|partner
            - kvinnojour*|kvinnofrid*|tjejjour*|hedersvåld*|hedersförtryck*|tvångsgift*|bortgift*|kontaktförbud*|besöksförbud*
            - fly|flyr|flydde|flytt|rymma|rymt|rymmer|gömma|gömmer|gömd|undan __ från|för|undan min|honom|mannen|exet|sambon|hemmet|maken|pappan|familjen
            - får|kan|ska|måtte|fick __ inte|int|ej|aldrig|itt __ veta|hitta|reda|se __ var|vart|att jag|vi|mig
            - vågar|våga|törs|tör|tordas|törns inte|int|ej|ente|knappt|itt __ gå|åka|vara|komma|sova|bo|stanna __ hem|hemma|hos
            - vågar|våga|törs|tör inte|int|ej|itt lämna honom|han|maken|mannen
            - låst|låser|låste|stängt|stänger|spärrat in|inne mig|mej|oss
            - han|hon|exet|mannen|maken|sambon|gubben tar|tog|läser|kollar|kontrollerar|styr __ min telefon|mobil|pengar|kort|lön|allt|mejl|konto|mobil|meddelanden
            - blåmärken __ efter|av|på|över honom|han|kroppen|armarna|slagen
            - får|fick stryk
            - strypgrepp*|stryptag*|strupgrepp*
            - hotad|förföljd|bevakad|jagad av __ man|make|sambo|ex|exet|exman|exmake|exmannen|maken|mannen|sambon|pojkvän|kille|partner|honom
            - drämde|dängde|nyp|klippte till mig|mej
            - händer|händerna|hand|handen|nävar* runt|om|kring __ hals|halsen|strupen|strupe
            - tog|tar|tagit|grep|höll|håller|hållit mig|mej|henne|oss om|i|runt|kring halsen|strupen|nacken
            - utanför __ dörr|dörren|huset|fönstret|porten|lägenheten|hemma __ kniv|kniven|vapen|pistol*|yxa|yxan|slagträ*
            - ex|exet|exman|exmannen|exmake|exsambo|exkille|expojkvän|exfru __ utanför|bankar|dyker|förföljer|stalkar|smyger
            - han|hon|exet|maken|mannen|sambon|pappa|mamma|någon|nån viftar|står|hotar|springer|sitter|kommer __ med __ kniv|kniven|vapen|pistol*|yxa|yxan|gevär*|slagträ*|machete*
            - han|hon|exet|maken|mannen|sambon|pappa|mamma|någon|nån har|håller|tog|drog kniv|kniven|vapen|vapnet|pistol|yxa
            - han|hon|exet|maken|mannen|sambon|pappa|mamma|någon|nån har|håller|tog|drog en|ett|sin|sitt|fram kniv|kniven|vapen|pistol|yxa
            - han|hon|exet|maken|mannen|sambon|pojkvännen|pappa|mamma|killen|ex|man|make|sambo|fru|pojkvän|flickvän|tjej|kille|partner|exman|styvpappa ska|skall|kommer|vill|tänker|lovar|försökte|försöker|hotar|hotat|sa|säger|skulle __ döda|mörda|skjuta|hugga|knivhugga|strypa|dränka|misshandla mig|mej|oss|henne|honom|barnen|mamma
            - slå|slår|slog ihjäl|ihjel mig|mej|oss|henne|barnen
            - kväver|kvävde|kvävt|ströp|stryper mig|mej|henne
            - tvingar|tvingade|tvingat|tvinga mig|mej|henne __ sex|samlag|ligga
          en:
            - my|our|her|his|ma|me husband|wife|boyfriend|girlfriend|partner|ex|fiance|brother|fella|man|bloke|hubby|dad|father|son|stepdad|lad|mum|mother __ hits|hit|hitting|beats|beat|beating|kicks|kicked|chokes|choked|strangled|threatens|threatened|slaps|slapped|punches|punched|rapes|raped|stalks|stalking|tracks|controls|abuses|abused|abusive|violent|hurts
            - he|she|they|partner|ex __ hits|hit|beats|beat|beating|kicks|chokes|choked|strangled|slaps|slapped|punches|punched|raped|hurts|hurting|batters|skelps me|us|kids|children|bairns|weans|her|him
            - hits|hit|beats|beat|beating|kicks|kicked|choked|strangled|slaps|slapped|punched|batters|skelps|abuses|abusing me|us again|when|with|if|every|at|last|and|on
            - afraid|scared|terrified|frightened|feart|fear of|my my|him|ma|husband|the|what|ex __ husband|boyfriend|partner|ex|him|dad|home|do
            - afraid|scared|terrified|frightened|feart of him|her|going|hame
            - domestic|honour|honor|partner abuse|violence|based|killing
            - abusive|violent|controlling|coercive partner|husband|wife|boyfriend|girlfriend|ex|relationship|marriage|father|mother|home|control
            - womens|refuge|safe|restraining|protection shelter|refuge|house|order
            - escape|escaping|flee|fleeing|fled|leave|leaving|left|run|hiding|hide __ from|my|him|an|abusive my|him|her|abusive|violent|husband|ex __ husband|partner|ex|boyfriend|abuser|home|relationship|him
            - cant|cannot|mustnt|must|dont|not|never|cannae __ know|find|let|see|tell __ where i|we|im|he
            - he|she cant|cannot|mustnt|must|cannae|not __ know|find|see
            - not|isnt|dont|never|feel|be safe|unsafe at|in|feel|to|going home|hame|hoose|my|house
            - not|isnt|never|dont safe at|to|in|with|going|here home|him|go|my
            - locks|locked|locking|trapped me|us|in|with __ in|inside|house|room|him|home
            - he|she controls|checks|takes|took|tracks|reads __ my phone|money|card|wages|everything|messages|account|email
            - bruises|bruised from|all|on
            - black eye|eyes
            - forced marriage
            - forced|forcing|make|making me to|tae marry|sex
            - he|she|hes|shes|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|mum|mom|brother|man __ will|going|gonna|wants|threatened|threatens|threatening|tried|trying|tries|would|might|could|wanted|hell|shell|hed|shed|ll|d __ kill|murder|strangle|stab|shoot|choke|drown me|us|my|her|him|ma|kids
            - hell|shell|hed|shed __ kill|murder|strangle|stab|shoot me|us|my|ma
            - hands|hand __ around|round|over my|her|ma|the|our throat|neck
            - grabbed|grabs|held|holds|pinned|dragged me|her|us __ throat|neck|hair|wall
            - he|she|hes|shes|husband|ex|dad|boyfriend|someone|somebody|partner has|holding|waving|with|pulled|got|had _ knife|gun|axe|machete|rifle|weapon
            - outside|at __ door|house|window|home|flat with|holding|and __ knife|gun|axe|machete|rifle|weapon|bat
            - ex|stalker __ outside|banging|pounding|following|stalking __ house|door|home|window|me|flat
            - he|she|husband|wife|boyfriend|partner|hes wont|doesnt|never|not let|lets|letting me|us leave the|home|my|house|him|our|without
            - forces|forced|forcing|makes|made me|her __ sex
            - he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|mum|mom|brother __ stabbed|stabs|strangles|attacked|attacks|punches|suffocates|suffocated me|us

      - id: danger_to_life
        level: red
        name: {sv: Fara för liv eller hälsa, en: Danger to life or health}
        contact: safety
        resources: [emergency, health_line]
        reply:
          sv: >-
            Jag är en bot, och det här ska en människa ta hand om, så jag lämnar över till en kollega nu.
            Är någon i fara, ring {{resource:emergency}} med en gång.
          en: >-
            I'm a bot, and a person has to take care of this, so I'm handing over to a colleague now. If
            anybody is in danger, call {{resource:emergency}} at once.
        words:
          sv:
            - luktar|luktade|lukt|lukta|luktat|doftar|stinker|stink|känner|känns|luktas|osar|os|sticker|fräter __ gas|gasol|gasen|rök|bränt|brandrök|brunnet|elbrand|bensin|fotogen|ammoniak|klor|kemikalier
            - bränd|smält|bränt plast
            - gaslukt*|gasläck*|gasolläck*|gasollukt*|brandlukt*|röklukt*|rökutveckling*|kolmonoxid*|koloxid*
            - läcker|läckte|läckt|läcka|läckage|pyser|strömmar|väser|sipprar __ gas|gasol|gasen|bensin|syra|batterisyra|ammoniak
            - gas|gasol|gasen __ läcker|läckt|pyser|strömmar|läcka
            - börja|började|börjat|börjar|begynte|håller __ brinna|ryka|glöda|pyra|gnistra|smälta|brinn|ryk
            - det|den|huset|spisen|laddaren|batteriet|tvn|kabeln|köket|kontakten|uttaget|telefonen|mobilen|datorn|elementet|värmaren|torktumlaren|diskmaskinen|tvättmaskinen|ugnen|lampan|cykeln|elcykeln|sparkcykeln|hä|däj|balkongen|lägenheten __ brinner|brann|ryker|rök|glöder|glödde|pyr|gnistrar|gnistrade|exploderade|exploderar|sprängdes|smälte|smälter
            - det|den|hä brinner|brann|ryker
            - fattar|fattade|fatta|fattat|tog|tagit|tar|fånga eld
            - rök|röken|gnistor|lågor|lågorna|eldslågor|eldslåga|eld|flamma|flammor __ från|ur|i|kom|kommer|slår|slog|steg
            - ~exploder*|explosion*|eldsvåda*|brandkår*|räddningstjänst*|elbrand*|kortslut*|strömförande
            - elstöt*|strömstöt*|elchock*|strömgenomgång*
            - fick|fått|får|ger|gav|få __ stöt|stöten|stötar|ström av|i|när|från|genom|rätt|som|på
            - fick|fått|får|ger|gav|få __ stöt|stötar|strömstöt
            - brännskad*|brännsår*|brännblås*|skållad*|skållat*|skållning*|frätskad*
            - brände|bränt|bränna|bränner|brännt|skar|skurit|klämt|klämde __ mig|mej|sig|handen|händerna|fingret|fingrarna|armen|sonen|dottern|barnet|fingrar|fingertoppen
            - medvetslös*|avsvimma*|svimma*|andnöd*|andningssvårig*|andningsstopp*|andningsuppehåll*|bröstsmärt*|hjärtattack*|hjärtinfarkt*|hjärtstopp*|stroke*|anafyla*|förgift*|matförgift*|koloxidförgift*|kolmonoxidförgift*|rökförgift*|kramp|krampar|krampanfall*|blodförgift*|livlös*|okontaktbar*|kvävning*|kvävs|kvävas|kvävdes|elolycka*
            - allergisk|allergiska chock|reaktion
            - svullnar|svullna|svullen|svullet|svullnade|svullnat|svälla __ halsen|ansiktet|tungan|läpparna|svalget
            - inte|int|ej|knappt|svårt|tungt|itt|problem|ente|slutat|slutade __ andas|andningen
            - andas|andades inte|int|ej|knappt|tungt|konstigt|itt
            - får|fick ingen|inte|int|ej luft
            - ont|värk|tryck|smärta|smärtor|hugger|trycker|tryck|krafsar __ bröstet|hjärtat|bröst
            - ont|snurrig|yr|mår|illamående|huvudvärk|yrsel|spyr|kräks|kräkts|spytt|utslag __ gas|gasen|gasol|medlet|röken|ångorna|tabletterna|ätit|druckit|maten
            - svalt|svalde|sväljer|ätit|druckit|drack|stoppat|slukat|slukade __ batteri|batteriet|batterier|knappcell*|knappbatteri*|tvättmedel|tvättkapsel|kapsel|diskmedel|maskindiskmedel|magnet*|magneter|klorin|kaustik*|propplösare*|lampolja*|tändvätska*|rengöring*|avkalkning*|spolarvätska|frätande|glasbit*|glassplitter|skruv*|legobit*|tops*
            - svalt|svalde|sväljer|ätit|slukat|slukade __ glas
            - fått|fick|få i sig __ frätande|gift*|medel|medlet|kemikalier|glas|plast|batteri*|det
            - satt|satte|sätter|sätta|sitter|fastnat|fastnade|fast __ i halsen|halsen|luftstrupen
            - ring|ringa|ringt|ringde|larmat|larmade|larma|ringer __ 112|ambulans*|brandkår*|polis|polisen
            - ambulans*|helikopter
            - till|på|hos|från|av|in|åka|fick|besöka akuten|intensiven|iva|akutmottagning*|barnakuten|ögonakuten
            - hamnade|hamnat|hamna|kördes|köras|legat|fick|åkte|låg __ på|till|in __ sjukhus|sjukhuset|lasarett*
            - blöder|blödde|blött|blodet|blod|blödning* __ mycket|massor|kraftigt|hela|stoppa|sluta|slutar|inte|överallt|djupt|forsar|forsade|rinner
            - överdos*
            - tagit|tog|svalt|svalde|ätit|tuggat|proppat|knaprat|tagi __ tablett*|piller|pillren|sömnmedel|sömntablett*|sömnpiller|alvedon*|panodil*|ipren*|paracetamol*|morfin*|citodon*|stesolid*|värktablett*|medicinen|medicinerna
            - livsfarlig*|livsfara|livshotande|dödsfara|dödsfall|dödlig*|nödläge*|nödsituation*
            - akut|omedelbar|stor|direkt fara
            - i|utom|vara|är fara __ för|liv
            - kunde|kunnat|höll|kan|skulle|håller|nära __ dött|dö|dog|omkomm*|omkommit|avlida|avlidit|strukit
            - håller|höll på __ dö|kvävas|drunkna
            - jag|ja|han|hon|vi|mamma|pappa|någon dör|dö
            - döende
            - bromsarna|bromsen|broms|bromsar|styret|hjulet|gaffeln|ramen|stegen|säkerhetsbältet|bältet|selen|spärren __ slutade|slutat|släppte|försvann|lossnade|brast|knäcktes
            - bromsarna|bromsen|broms|bromsar|säkerhetsbältet|bältet|selen|spärren __ funkar|fungerar|fungerade|funkade|tar|tog|låser inte|int|ej|icke
            - styret|hjulet|gaffeln|ramen|stegen|bältet|selen gick|gått __ av|sönder
            - föll|ramlade|välte|rasade|lossnade|tippade|damp|trillade __ på|över|i|mot|ner __ mig|mej|oss|barn|barnet|barnen|son|sonen|dotter|dottern|pojken|flickan|bebis*|huvudet
            - nära|håller|höll|höllo|fast __ drunkna|drunknade|kvävas|strypas|stryptes|fastnade
            - drunkna*|drunkning*|strypt|strypas|stryptes|sprängdes|ihjälklämd*
            - kontakta|behöver|skicka|behövs __ läkare|sjuksköterska|ambulans __ nu|genast|akut|direkt|snabbt
            - har __ pacemaker __ håll*|ska|inte|säker*|farlig*|vågar
            - hypotermi*|köldskad*|insulinchock*|lågt blodsocker
            - insulin __ slut|varmt|varma|förstört|fungerar|kommit
            - insulinet|hjärtmedicin*|epipen*|epilepsimedicin*|syrgas*|respirator* __ slut|kommer|kommit|funkar|fungerar|stannat|stannade|larmar|försenad*|borta|saknas
            - två|2|andra|tredje gradens brännskad*
            - barn|barnet|barnen|son|sonen|dotter|dottern|bebis|bebisen|ungen|pojken|flickan|ettåring*|tvååring*|treåring*|barnbarn* __ fått|fick|får|få i sig|sej
            - fått|fick|få|får i sig|mig|mej __ rengöring*|tvättmedel*|diskmedel*|maskindisk*|avlopp*|avfettning*|klor|kloret|lösningsmedel*|bekämpningsmedel*|råttgift*|fläck*|spolarvätska*|tändvätska*|lim|limmet|medicin*|tabletter*|batteri*
            - druckit|drack|svalt|svalde|ätit|slickat|slickade __ medel|medlet|fläck*|tvättmedel*|sköljmedel*|avlopp*|lim|limmet|parfym*|aceton*|thinner*|lacknafta*|råttgift*|medicin*
            - fick|fått|får el|elen i|genom|igenom sig|mig|mej|sej|kroppen|handen|händerna|armen|fingrarna|fingret|honom|henne
            - el|elen|ström|strömmen gick|går|for|gått genom|igenom __ kroppen|mig|mej|handen|armen|henne|honom
            - slutat|slutade|slutar|sluta|struntar|struntat|vägrar __ insulin|insulinet
            - blå|blåa om|runt|kring|i läpparna|munnen|ansiktet
            - läpparna|ansiktet är|blir|blev|har __ blå|blåa|blått
            - mamma|pappa|mormor|farmor|morfar|farfar|man|fru|sambo|son|dotter|barn|barnet|grannen|granne __ ligger|låg|legat __ på golvet|marken
            - svarar|reagerar|vaknar inte|int|ej __ ligger|golvet|marken
            - ramlat|fallit|föll|ramlade|trillat|trillade|golvet __ vaknar|svarar|reagerar inte|int|ej
            - tuppat|tuppade|tuppar|däckade av
          en:
            - smell|smells|smelling|smelled|smelt|smellin|stink|stinks|reeks|reek __ gas|burning|smoke|petrol|fumes|propane|chlorine|ammonia|burnt|burned|chemicals
            - gas|carbon|propane|fuel|petrol|co __ leak*|leaking|escaping|monoxide|hissing
            - gas|co|monoxide alarm is|went|goes|keeps|going
            - leaking|leaks|leak|hissing __ gas|petrol|propane|acid|fuel
            - on fire
            - caught|catch|catches|catching|started|went|set __ fire|flames|smoke|smoking|sparking|burning|smouldering|melting
            - burst|burst|up|in into flames|flame
            - flames|sparks|smoke __ from|coming|out|shot|shooting|came|everywhere|in
            - fire from|coming|out|shot|shooting|came|everywhere|in
            - explod*|explosion*|electrocut*|smouldering
            - short circuit*
            - electric|electrical shock|shocks|fire|burn
            - got|gave|gives|get|getting|given __ shock|zapped __ from|off|when|me|by|by|the
            - burn|burned|burnt|burning|scald|scalded|blistered|cut|crushed|trapped|sliced __ my|me|his|her|himself|herself|our|the __ hand|hands|fingers|finger|arm|leg|face|mouth|daughter|son|child|baby|skin|eyes|bairn|wean
            - burnt|burned|scalded|injured|blinded|poisoned myself|himself|herself|me|us|him|her|my
            - third|second degree burn*
            - burn|burns __ blister*|hospital|skin|degree
            - unconscious*|unresponsive*|collapsed|fainted|fainting|seizure*|convulsi*|choking|choked|suffocat*|anaphyla*|poisoning|hypothermi*|overdos*|asphyxia*|lifeless
            - passed|passing|blacked out
            - cant|cannot|not|hardly|barely|struggling|difficulty|trouble|stopped|cannae|isnt|couldnt __ breathe|breathing|breath|breathin
            - short|out of breath
            - chest pain*|pains|tight*|hurts
            - pain|pressure|tightness|ache __ chest|heart
            - heart attack*|failure|stopped|stopping
            - cardiac arrest
            - having|had|has|signs a stroke
            - allergic reaction|shock
            - throat|face|tongue|lips|airway __ swelling|swollen|closing|swelled
            - swallowed|swallow|swallows|ate|drank|drunk|ingested|licked __ battery|batteries|bleach|pod|capsule|detergent|magnet*|magnets|cleaner|chemical*|glass|poison|antifreeze|descaler|screw|pills|tablets
            - took|taken|taking|take|swallowed|downed|ate|eaten|popped|necked __ too many|much|whole|all|bottle|handful|packet|lot|loads __ pills|tablets|paracetamol|meds|medication|sleeping|painkillers|of
            - took|taken|taking|take|swallowed|downed|ate|eaten|popped|necked __ bottle|bottles|bottleful|handful|handfuls|packet|packets|pack|box|strip|lot|lots|loads|overdose of __ pills|pill|tablets|paracetamol|tylenol|ibuprofen|aspirin|codeine|valium|xanax|antidepressants|meds|medication|medicine|sleeping|painkillers
            - took|taken|taking|take|swallowed|downed|ate|eaten|popped|necked __ all|every|entire|whole my|of|the|her|his|me|those|these|last|bottle|packet|box|pack __ pills|pill|tablets|paracetamol|tylenol|ibuprofen|aspirin|codeine|valium|xanax|antidepressants|meds|medication|sleeping|painkillers
            - took|taken|taking|swallowed|downed|ate|eaten|popped|necked {6-500} pills|tablets|paracetamol|paracetamols|tylenol|ibuprofen|aspirin|codeine|valium|xanax|antidepressants|sleeping|painkillers
            - took|taken|taking|swallowed|downed|ate|eaten|popped|necked {6-500} of|my|her|his|strong|mg __ pills|tablets|paracetamol|tylenol|ibuprofen|aspirin|codeine|valium|xanax|antidepressants|meds|painkillers
            - took|taken|taking|swallowed|downed|ate|eaten|popped|necked ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|dozens|of __ pills|tablets|paracetamol|paracetamols|tylenol|ibuprofen|aspirin|codeine|valium|xanax|antidepressants|sleeping|painkillers
            - stuck|lodged in|down __ throat|windpipe
            - call|called|calling|ring|rang|phone|phoned|dial|get|need|send|sent __ 112|999|911|ambulance|ambulances|paramedic*|fire
            - ambulance*|paramedic*
            - fire brigade|department|engine
            - to|in|at|from the|a|er|e|an er|e|emergency|a|hospital|intensive|icu|ae __ room|e|with|after|because|now|care|due
            - rushed|taken|ended|went|go|going|admitted __ hospital|emergency|icu
            - bleeding|blood|bled __ heavily|lot|everywhere|badly|stop|wont|pouring|loads|profusely
            - life|lives threatening|danger|risk|at
            - mortal|grave|immediate|serious|real|extreme|in|lethal danger|fatal
            - deadly|lethal
            - could|nearly|almost|might|going|gonna|should|would|about __ died|die|dead|killed|dying
            - im|he|she|were|shes|hes|i|am|is|someone|somebody|mum|dad|baby __ dying|dyin
            - medical|real emergency
            - its|is|it an emergency
            - brakes|brake|steering|wheel|harness|belt|buckle|ladder|frame|fork|fork __ failed|fail|stopped|gone|came|broke|snapped|dont|doesnt|not|gave
            - fell|fallen|falls|collapsed|tipped|toppled|dropped|landed __ on|onto|over __ me|my|our|him|her|child|baby|son|daughter|kid|toddler|head|bairn|wean
            - insulin|epipen|inhaler|oxygen|heart|ventilator __ run|ran|out|missing|stopped|late|fails|failing|warm|alarm
            - without my|his|her|ma insulin|oxygen|inhaler|epipen|medication|meds|heart
            - swallowed|swallow|swallows|ate|eaten|drank|drunk|ingested|licked|drinking __ cleaning|remover|solvent|thinner|drain|polish|dishwasher|laundry|disinfectant|sanitizer|sanitiser|weedkiller|petrol|ammonia|limescale
            - got|getting into the|my|your|our|some __ tablets|pills|pods|bleach|cleaner|medicine|chemicals|capsules|detergent|batteries
            - electricity|current|volts|shock __ through my|his|her|me|him|our
            - stopped|stopping|quit|refusing|refuses|skipping __ taking|with|my|her|his __ insulin
            - lips|face are|is|turning|went|turned|going|look|gone __ blue|purple
            - baby|she|he|son|daughter turning|turned|going|went|gone __ blue
            - floor|ground __ wont|not|isnt|doesnt|cant __ wake|waking|respond|responding|breathe|breathing
            - machine|charger|battery|oven|dryer|heater|lamp|tv|phone|laptop|cable|plug|socket|toaster|kettle|house|kitchen|car|bike|scooter is|was|are burning|smoking|sparking|melting

      - id: child_in_need
        level: red
        name: {sv: Ett barn som far illa, en: A child in need}
        contact: crisis
        resources: [emergency, children_line]
        reply:
          sv: >-
            Vad bra att du skriver. Jag är en bot, och det här ska en människa läsa, så jag lämnar över till
            en kollega nu. Är någon i fara, ring {{resource:emergency}}. Barn och unga kan ringa Bris på
            {{resource:children_line}}.
          en: >-
            It's good that you write. I'm a bot, and a person should read this, so I'm handing over to a
            colleague now. If anybody is in danger, call {{resource:emergency}}. Children and young people
            can call Bris on {{resource:children_line}}.
        words:
          sv:
            - far|fara|farit|for|fare illa
            - slår|slog|slagit|sparkar|sparkade|misshandla*|utnyttja*|skakar|skakade|tafsa*|våldta*|dänger|lappar|aga|agar __ barn|barnet|barnen|barna|dottern|sonen|pojken|flickan|bebis*|ungen|ungar|ungarna|ongen|ongan|grabben
            - barn|barnet|barnen|dottern|sonen|pojken|flickan|bebisen|ungen|ungarna|grannbarnen|grannflickan|grannpojken|elev|eleven __ slagen|slagna|slaget|misshandla*|stryk|vanvård*|försumm*|hungriga|hungrar|svälter|fryser|blåmärken|blåslagen|övergrepp*
            - min|mina|mitt|våran|vår|hans|hennes pappa|mamma|farsa|morsa|styvpappa|styvmamma|plastpappa|plastmamma|föräldrar|farfar|morfar|farbror|lärare|tränare|farsan|storebror|storebrorsa|brorsa|far|mor|pappas __ slår|slog|slagit|sparkar|hotar|tafsa*|våldsam|super|full|fulla|knarkar|drogar|berusad|stupfull|packad|elak|dum
            - pappa|mamma|farsan|morsan|styvpappa|föräldrarna|plastpappa|mor|far slår|slog|slagit|super|knarkar|sparkar|hotar|daskar
            - pappa|mamma|farsan|morsan|styvpappa|föräldrarna __ dricker|full|fulla|druckit|packade|packad __ jämt|mycket|sprit|alkohol|igen|varje|öl|vin|hela|alltid
            - pappa|mamma|farsan|morsan|styvpappa|hon|han vaknar|rör inte|int|ej|sig
            - rädd|rädda|livrädd|skraj för|åt min|mamma|pappa|farsan|morsan|styvpappa|föräldrar*|läraren|tränaren __ pappa|mamma|föräldrar|styvpappa|farsa|morsa|lärare|bror|hem
            - rädd|rädda|livrädd|skraj för|åt mamma|pappa|farsan|morsan|styvpappa|föräldrarna|läraren|tränaren
            - barn|barnet|barnen|bebis|bebisen|ungen|ungarna|dotter|dottern|spädbarn*|femåring*|treåring*|tvååring*|fyraåring* __ ensam|ensamma|ensamt|själv|själva|inlåst*|övergiven|övergivet|övergivna|instängd*|instängt __ hemma|bilen|lägenheten|dagar|natten|nätterna|inne|utan|ute|bil|rummet
            - ensam|ensamma hemma __ flera|dagar|natten|länge|nätterna|rädd|rädda|sen
            - mamma|pappa|föräldrarna|morsan|farsan __ kommer|kommit|kom inte|int|ej __ hem
            - ingen|inget|inte|int|ej|slut __ mat till|åt|för barn|barnen|barna|ungarna|dotter*|son|sonen|bebisen|min
            - får|fått|finns ingen|inget|inte|int|nån|nåt mat|äta __ hemma|dagar
            - ingen|inget mat|äta hemma
            - övergrepp*|grooma*|grooming*|pedofil*|barnporr*|barnmissh*|barnamiss*|incest*|nakenbild*|nudes|trafficking*|könsstymp*
            - nakna|avklädd|avklädda bilder|bild|foto*
            - vuxen|vuxna|gubbe|gubben|kille|man|någon|nån|snubbe|främling __ vill|tvingar|ber|hotar|bad|sa|skickar __ mig|mej|jag|min __ bilder|bild|kläder|träffas|naken|sex|video*
            - rymt|rymma|rymde|rymmer|stuckit|sticka|sprungit|utkastad|utslängd|utkörd __ hemifrån|hemma|hem
            - kastat|kastade|slängt|slängde|slänger|kastar|kört ut mig|mej
            - barn|barnet|dotter|dottern|son|sonen|flickan|pojken|bebisen|ungen|tonåring* är|har|e|blev|blivit __ försvunn*|kidnapp*|bortför*|bortrövad*
            - kidnapp*|barnarov*|bortrövad*
            - tafsa*|antasta*|ofreda*
            - tar|tog|rör|rörde|tagit|tagi|rört __ på mig|mej|henne|honom __ inte|vill|där|fast|när|nakna|kroppen|nätterna|underliv*
            - oroa*|orolig|anmäl*|anmäla|tipsa __ barn|barnet|barnen|flickan|pojken|granns|grannbarn* __ illa|slagen|slår|skrik|skriker|gråter|socialtjänst*
            - barn|barnet|barnen|bebis|bebisen|grannbarnet __ skriker|gråter|grinar __ varje|nätterna|timmar|hjälp|panik|natt|hela
            - vill|vågar|törs inte|int|ej __ hem __ mamma|pappa|styvpappa|skolan
            - rör|rörde|rört|tar|tog|tagit|smeker|smekte __ ställen|ställe|sätt __ inte|int|ej
            - pappa|styvpappa|plastpappa|farbror|morbror|morfar|farfar|bror|storebror|brorsa|tränare|tränaren|lärare|läraren|kusin|granne|grannen __ rör|rörde|rört|tar|tog|tagit|smeker|smekte|tafsar|klämmer|pillar __ på|vid|mellan|under mig|mej|mina|mitt
            - pappa|styvpappa|plastpappa|farbror|morbror|morfar|farfar|storebror|tränaren|läraren rör|rörde|smeker|smekte mig|mej
            - vill|ber|bad|tvingar|tvingade|säger __ jag|mig|mej __ tar|ta|röra|rör på|vid honom|han|henne
            - pappa|styvpappa|plastpappa|farbror|morbror|morfar|farfar|bror|storebror|brorsa|kusin __ kommer|kom|smyger|går|kliver in|ner|upp|över|på|till __ mig|mej|mitt|min __ nätterna|natten|natt|säng|sovrum
            - bilder|bild|foto*|video* på|av|med sitt|sin|sina|hans kön|snopp|kuk|penis|underliv
            - ingen|inga vuxen|vuxna __ hemma|hem __ dagar|dygn|natten|nätter|länge|veckan|veckor
            - pappa|mamma|styvpappa|plastpappa|farsan|morsan låser|låste|låst|stänger|binder|bränner in|ute|fast|mig|mej
          en:
            - hits|hit|hitting|beats|beat|beating|kicks|kicked|abuses|abusing|abused|shakes|shook|shaking|hurts|hurting|molest*|starves|starving|neglects|skelps|skelping|locks __ child|children|kid|kids|baby|toddler|son|daughter|boy|girl|bairn|bairns|wean|weans|stepson|stepdaughter|nephew|niece
            - child|children|kid|kids|baby|toddler|boy|girl|bairn|bairns|wean|daughter|son|niece|nephew|pupil|student __ abused|abuse|beaten|neglected|neglect|starving|starved|hungry|bruises|bruised|molested|groomed|hit|hurt|harmed|unsafe
            - child abuse|neglect|porn*|protection|exploitation|in|being
            - my|me|ma|our|his|her dad|mum|mom|father|mother|stepdad|stepmum|stepmom|stepfather|parents|uncle|teacher|coach|da|mam|maw|brother|grandad|grandpa __ hits|hit|beats|beat|hurts|hurt|hitting|drunk|drinks|drinking|touches|touched|touching|kicks|kicked|slaps|locked|high|drugs|passed|threw|batters|threatens
            - dad|mum|mom|daddy|mummy|mommy|stepdad|da|maw|mam hits|hit|beats|hurts|wont|isnt|touches|drinks|drunk|gets|batters|is me|wake|waking|moving|drunk|so|breathing
            - mum|mom|mummy|mommy|dad|daddy|maw|da __ wont|not|isnt|doesnt|cant wake|waking|moving|move
            - scared|afraid|terrified|frightened|feart of|ma my|ma|him|dad|mum|mom|daddy|mummy __ dad|mum|mom|stepdad|parents|father|mother|uncle|da|maw|brother
            - scared|afraid|terrified|frightened|feart|dont|cant to|want|tae go|going|gan|gaun home|hame
            - child|children|kid|kids|baby|toddler|bairn|bairns|wean|weans|son|daughter|year __ alone|locked|left|abandoned|unattended|trapped|home __ home|house|car|days|night|hours|in|alone|flat|inside|himself|herself|hame
            - locked|left|trapped __ child|children|kid|kids|baby|toddler|bairn|wean|daughter|son __ in|inside|alone|car|home
            - home|hame alone __ days|scared|night|nights|since|hours|afraid
            - mum|mom|dad|parents|maw|da|mummy|daddy __ not|hasnt|havent|never|didnt|isnt come|came|back|been __ home|back|days|hame|yesterday
            - no|nae|not|any|nothing|without __ food|eat|formula|milk for|tae|to|the the|my|ma|our|eat __ kids|children|baby|daughter|son|bairns|weans|house|days|home
            - hungry|starving __ kids|children|baby|no|days
            - kids|children|baby|bairns|weans __ hungry|starving|starve|go|nothing __ hungry|eat|starve|food
            - groom|grooming|groomed|pedophile*|paedophile*|paedo|pedo|incest|trafficking|trafficked|nudes|sextortion|molest*
            - naked|nude|undressed|topless|nudey pic*|pics|photo*|picture*|video*|selfie*
            - older|adult|grown|man|stranger|guy|someone|teacher|he __ wants|wants|asked|asking|asks|makes|made|forces|threatened|told|sends __ me|my|ma __ pictures|pics|photos|clothes|meet|naked|body|undress|secret|nude
            - ran|run|running|runaway away from|home|frae
            - kicked|threw|thrown|chucked|kick me|out|us __ out|home|house
            - child|kid|son|daughter|baby|boy|girl|toddler|bairn|wean is|has|was|been|went|s|gone __ missing|kidnapped|abducted|taken|disappeared|vanished
            - kidnapp*|abduct*
            - touches|touched|touching|touch|gropes|groped me|her|him|my __ like|private|where|privates|at|there|down|didnt|body|when|inappropriate*|sleep
            - worried|concerned|report* __ child|children|kid|kids|baby|girl|boy|wean|bairn __ hurt|safe|safety|abuse*|neglect*|screaming|crying|next|bruises|hit
            - child|children|baby|kid|kids|bairn|wean __ screaming|crying|screams __ help|hours|night|door|every
            - stepdad|dad|uncle|brother|grandad|grandpa|father|cousin|coach|stepfather|stepbrother comes|came|coming|sneaks|gets|climbs in|into|to my|our|me __ room|bed|bedroom
            - he comes|came|sneaks|gets|climbs in|into my room|bed|bedroom __ night|sleep|asleep|sleeping
            - hand|hands|finger|fingers down|up|in|inside|under my|her|his pants|trousers|skirt|shirt|knickers|underwear
            - dad|mum|mom|stepdad|daddy|mummy|mam|da locked|locks|beats|burns|chains|ties me|us
            - pictures|pics|photos|videos of|with his|him|her penis|dick|cock|privates|naked
            - mum|mom|dad|parents|mother|father|adult|adults|grownup not|havent|hasnt|never|has been __ home for|in|since __ days|nights|week
            - mums|moms|mothers boyfriend|partner|fella|husband __ comes|gets|touches|hits|sneaks|climbs|hurts
            - makes|made|asks|asked|wants|forces|forced|told me|us __ touch him|his|her

    """
}
