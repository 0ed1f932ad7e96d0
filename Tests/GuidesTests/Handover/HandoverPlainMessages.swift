// Which plain, short messages has the screening to find, and which everyday ones come near them? Written
// for this project; nobody in them exists.

import Curation

extension HandoverMessage {
  /// Said as plainly as can be, one a line: its language, the category that it has to be red in, the text.
  static let plain = table(
    .red,
    """
    sv self_harm Jag hoppas att jag inte vaknar i morgon
    sv self_harm Jag har inget att leva för
    sv self_harm Jag har inget kvar att leva för
    sv self_harm Jag vill sluta leva
    sv self_harm Jag klarar inte av att leva längre
    sv self_harm Jag önskar att jag aldrig hade blivit född
    sv self_harm Jag har dödstankar
    sv self_harm Jag har planerat hur jag ska dö
    sv self_harm Tänkte avsluta allt ikväll
    sv self_harm Jag har bestämt mig för att dö
    sv self_harm Min pappa vill sluta leva
    sv self_harm Hon har inget att leva för säger hon
    sv self_harm Jag hoppas jag slipper vakna imorgon
    sv self_harm Tänk om jag inte vaknade mer
    sv self_harm Jag ångrar att jag föddes
    sv self_harm jag borde aldrig ha fötts
    sv self_harm Min syster har dödstankar igen
    sv self_harm Det finns ingenting kvar att leva för
    sv self_harm Jag planerar att avsluta allt i helgen
    sv self_harm Min kompis tänker avsluta allt
    sv self_harm Jag vet hur jag ska dö, allt är planerat
    sv self_harm Jag klarar inte att leva så här
    sv self_harm Jag pallar inte livet
    sv self_harm Klarar inte livet längre
    sv self_harm Jag vill inte vakna upp imorgon
    sv self_harm Jag ska hoppa från balkongen
    sv self_harm Jag har hoppat ut från bron i mina drömmar, nu gör jag det
    sv self_harm Min son står på bron och tänker hoppa
    sv self_harm Jag skar mig igen i natt
    sv self_harm Jag har skurit mig i armarna
    sv danger_to_life Jag har slutat ta mitt insulin, det spelar ingen roll längre
    sv danger_to_life Jag slutade med insulinet för jag orkar inte
    sv self_harm Har repet framme
    sv self_harm Jag har knutit en snara
    sv self_harm Jag står med pistolen mot huvudet
    sv self_harm Det är kört för mig, det bästa är att jag dör
    sv self_harm När ni läser det här är jag död
    sv self_harm När ni läser detta finns jag inte längre
    sv self_harm Nu får det vara slut på mitt liv
    sv self_harm Jag försökte ta mitt liv igår
    sv violence Jag ska ta livet av honom
    sv violence Jag tar livet av er
    sv violence Jag ska ta livet av min chef
    sv violence Jag har vapen och jag kommer till er butik
    sv violence Ni kommer att få betala med era liv
    sv violence Ni ska få betala med livet
    sv violence Du får betala med ditt liv
    sv violence Jag har en pistol och vet var ni jobbar
    sv violence Jag kommer till lagret och jag är beväpnad
    sv violence Nästa gång er chaufför kommer hugger jag honom
    sv violence Jag ska skada en av era anställda
    sv violence Jag sticker ner honom om han kommer hit igen
    sv violence ni ska få se blod
    sv violence Jag kör rakt in i er butik så att ni dör
    sv violence Ni förtjänar att dö
    sv violence Ni borde skjutas allihop
    sv violence_at_home Hans händer runt min hals
    sv violence_at_home Han tog mig om halsen
    sv violence_at_home Han höll mig om halsen tills jag inte kunde andas
    sv violence_at_home Han står utanför min dörr med kniv
    sv violence_at_home Mitt ex står utanför och bankar på dörren
    sv violence_at_home Min man säger att han ska döda mig
    sv violence_at_home Han ska döda mig
    sv violence_at_home Han sa att han ska slå ihjäl mig
    sv violence_at_home Om han får veta dödar han mig
    sv violence_at_home Min sambo kommer att döda mig om han ser räkningen
    sv violence_at_home Min sambo kväver mig när han är arg
    sv violence_at_home Han har kniv och är i lägenheten
    sv violence_at_home Han har låst in mig och tagit mobilen
    sv violence_at_home Min man tvingar mig till sex
    sv violence_at_home Mitt ex hotar att döda mig och barnen
    sv violence_at_home Jag gömmer mig i badrummet för min man
    sv violence_at_home Mamma säger att pappa ska döda henne
    sv violence_at_home Min man har slagit mig blodig
    sv child_in_need Min pappa rör mig på ställen jag inte vill
    sv child_in_need Styvpappa kommer in till mig på nätterna
    sv child_in_need Min tränare tar på mig
    sv child_in_need Min farbror tog på mig under tröjan
    sv child_in_need Mamma slår mig med bältet
    sv child_in_need Min lärare skickar bilder på sitt kön
    sv child_in_need Pappa låser in mig i källaren
    sv child_in_need Jag är 12 och ingen vuxen har varit hemma på tre dagar
    sv child_in_need Morfar vill att jag tar på honom
    sv danger_to_life Min dotter har fått i sig ert rengöringsmedel
    sv danger_to_life Barnet fick i sig tvättmedel
    sv danger_to_life Min ettåring har druckit av fläckborttagningsmedlet
    sv danger_to_life Katten och barnet drack av ert medel
    sv danger_to_life Barnet fick el i sig från lampan
    sv danger_to_life Fick ström genom kroppen av er lampa
    sv danger_to_life Min son fick ström i sig
    sv danger_to_life Mitt barn fick en stöt av lampan
    sv danger_to_life Jag fick el genom handen när jag bytte säkring
    sv danger_to_life Hon är helt blå om läpparna
    sv danger_to_life Min mamma svarar inte och ligger på golvet
    sv danger_to_life Han har tuppat av
    sv danger_to_life Min son har satt en leksaksdel i halsen
    sv danger_to_life Min son har ätit en hel ask tabletter
    sv danger_to_life Pappa har ramlat och vaknar inte
    sv danger_to_life Bilen fattade eld på uppfarten
    sv danger_to_life Det slår lågor ur uttaget
    en self_harm I have nothing to live for
    en self_harm I've got nothing to live for
    en self_harm I hope I don't wake up tomorrow
    en self_harm I want to stop living
    en self_harm I'm going to end things tonight
    en self_harm I just want it all to stop
    en self_harm I'm on the bridge and I'm going to jump
    en self_harm I wish I wouldn't wake up
    en self_harm I wish I had never been born
    en self_harm I should never have been born
    en self_harm I want to end things
    en self_harm going to end it all
    en self_harm i want 2 die
    en self_harm I dont wanna be alive anymor
    en self_harm My mum says she has nothing to live for
    en self_harm I've planned how I'm going to die
    en self_harm I have decided to die
    en danger_to_life I've stopped taking my insulin, it doesn't matter anymore
    en self_harm There is nothing left for me to live for
    en self_harm I keep hoping I won't wake up
    en self_harm I want everything to stop, I want to be dead
    en self_harm I want the pain to stop for good
    en self_harm I've tied a noose
    en self_harm I have a gun to my head
    en self_harm By the time you read this I will be dead
    en self_harm By the time you read this I'll be gone
    en self_harm my brother is on the roof and says he will jump
    en self_harm I cut my wrists
    en self_harm I've slit my wrists
    en self_harm I can't live anymore
    en self_harm I'm ready to go, nobody needs me
    en self_harm I'm done with living
    en self_harm Tonight I end it
    en self_harm I'm about to jump off the balcony
    en self_harm I tried to take my own life last week
    en self_harm she tried to end her life
    en violence I will hurt one of your staff
    en violence I'm going to hurt your driver
    en violence I'll shoot up your store
    en violence you people deserve to be shot and I'm going to do it
    en violence I have a gun and I'm coming to your shop
    en violence I've got a knife and I know which office you work in
    en violence You will pay with your lives
    en violence you deserve to die
    en violence I'm going to stab the driver
    en violence I will put a bullet in your head
    en violence Next time your driver comes I'll run him over
    en violence I'll make sure you never walk again
    en violence You're all going to die
    en violence I'm armed and I'm outside your office
    en violence_at_home my husband says he will kill me
    en violence_at_home he is going to kill me
    en violence_at_home He'll kill me if he finds out
    en violence_at_home my husband puts his hands around my throat
    en violence_at_home He has a knife and is outside the door
    en violence_at_home my boyfriend choked me
    en violence_at_home I'm afraid of my husband
    en violence_at_home his hands were around my neck
    en violence_at_home He grabbed me by the throat
    en violence_at_home my ex is outside my house with a knife
    en violence_at_home My wife threatened to kill me
    en violence_at_home my partner said she would kill me
    en violence_at_home I'm hiding in the bathroom from my husband
    en violence_at_home he won't let me leave the house
    en violence_at_home My ex keeps banging on my door, he says he will kill us
    en violence_at_home he forces me to have sex
    en violence_at_home my dad wants to kill my mum
    en child_in_need my uncle touches me where I don't want
    en child_in_need my stepdad comes into my room at night
    en child_in_need my coach puts his hand down my pants
    en child_in_need mum hits me with a belt
    en child_in_need dad locked me in the basement
    en child_in_need I'm 12 and my parents haven't been home for three days
    en child_in_need my teacher sends me pictures of his penis
    en danger_to_life my daughter drank your cleaning fluid
    en danger_to_life my son ate a whole box of pills
    en danger_to_life my child got an electric shock from the lamp
    en danger_to_life The baby drank some of the stain remover
    en danger_to_life my toddler got into the dishwasher tablets and ate one
    en danger_to_life my son got electrocuted by the plug
    en danger_to_life electricity went through my arm when I touched the oven
    en danger_to_life her lips are blue
    en danger_to_life my mum is on the floor and won't wake up
    en danger_to_life He isn't breathing
    en danger_to_life my son is choking on a part of the toy
    en danger_to_life The car is on fire in our drive
    en danger_to_life there are flames coming out of the socket
    sv self_harm Jag ser ingen anledning att leva
    sv self_harm Mitt barn säger att hon inte vill leva
    sv self_harm Jag skulle hellre vara död
    sv self_harm I kväll avslutar jag mitt liv
    sv self_harm Hoppas jag aldrig vaknar mer
    sv self_harm Jag vill bara att allt ska ta slut
    sv self_harm Tänker hoppa framför tåget i morgon
    sv self_harm Min man har pratat om att ta sitt liv
    sv self_harm Det är ingen idé att jag lever
    sv violence Jag ska skjuta er allihop
    sv violence Jag kommer med yxa till ert kontor
    sv violence Er montör ska få stryk
    sv violence Ni ska dö för det här
    sv violence_at_home Min fru slår mig varje dag
    sv violence Han hotar att skära halsen av mig
    sv violence_at_home Jag är livrädd för min sambo
    sv violence_at_home Min exman sa att han ska döda mig och sen sig själv
    sv child_in_need Mammas kille tar på mig när hon sover
    sv violence_at_home Pappa är full och slår oss
    sv danger_to_life Min tvååring svalde en magnet
    sv danger_to_life Min mormor får ingen luft
    sv danger_to_life Det kommer rök från spisen
    sv danger_to_life Bebisen är blå och andas konstigt
    sv danger_to_life Jag har tagit för många sömntabletter
    en self_harm I see no reason to live
    en self_harm I'd rather be dead
    en self_harm I want everything to be over
    en self_harm I'm going to step in front of a train
    en self_harm My daughter says she wants to disappear forever
    en self_harm I don't want to wake up tomorrow
    en self_harm I bought a rope and I know what to do with it
    en violence I'm going to come down there and shoot every one of you
    en violence I will beat up your driver
    en violence You won't live to see Friday
    en violence_at_home my wife stabbed me
    en violence_at_home He said he'd kill me if I leave
    en violence_at_home my husband strangles me when he's drunk
    en child_in_need my mum's boyfriend gets into my bed at night
    en child_in_need my grandpa makes me touch him
    en danger_to_life my son drank drain cleaner
    en danger_to_life I can't feel my arm and my chest hurts
    en danger_to_life the washing machine is burning
    en danger_to_life She swallowed bleach
    """
  )

  /// Everyday messages with the words of those in them.
  static let everyday = table(
    nil,
    """
    sv none Filmen "Självmordsklubben" har repor på skivan
    sv none Boken Självmordsbutiken kom med böjt omslag
    sv none Jag höll på att svimma när jag såg priset
    sv none Jag svimmade nästan av glädje
    sv none Kan jag avsluta mitt liv & hälsa-abonnemang?
    sv none Jag vill avsluta min livförsäkring
    sv none Jag vill avsluta allt jag har hos er
    sv none Jag klarar inte av att logga in längre
    sv none Jag har inget att klaga på
    sv none Hoppas att jag inte vaknar av att ni levererar klockan sex
    sv none Jag vill sluta prenumerera
    sv none Jag vill sluta få utskick
    sv none Jag har planerat hur jag ska möblera
    sv none Tänkte avsluta köpet ikväll
    sv none Han står utanför butiken och väntar på sin beställning
    sv none Knivset saknas i paketet
    sv none Jag har ett knivset på väg och kommer till butiken
    sv none Halsbandet är för trångt runt halsen
    sv none Jag har inget att betala för
    sv none Ni kommer att få betalt på fredag
    sv none Ni får betala frakten
    sv none Min dotter har fått i uppgift att måla med er färg
    sv none Barnet fick el-cykeln i födelsedagspresent
    sv none Rengöringsmedlet läckte ut i kartongen
    sv none Min man säger att han ska hämta paketet
    sv none Pappa kommer in till butiken i morgon
    sv none Min pappa rör om i färgen men den klumpar sig
    sv none Strömmen gick genom huset när proppen byttes
    sv none Han ska döda ogräset i gången
    sv none Kan jag hoppa över en leverans?
    sv none Kan ni ta bort mig ur livechatten
    sv none Hon svarar inte på mejl, er kollega Sara
    sv none Min man höll på att dö av skratt
    sv none Jag har hoppat över en betalning
    sv none Min lampa är blå och ska vara vit
    sv none Repet till gungan är för kort
    sv none Ni förtjänar beröm
    sv none Jag vill sluta handla hos er
    sv none Jag föddes 1960, får jag pensionärsrabatt?
    sv none Jag bytte säkring men det är fortfarande ingen el
    sv none Tabletterna ska vara en hel ask men det var bara en halv
    sv none När ni läser det här har jag redan betalat
    en none I have nothing to wear for the party, where is my dress
    en none I hope I don't wake up the neighbours when it's delivered
    en none I want to stop the subscription
    en none I want to stop living room furniture ads
    en none I want it all to stop at the same address
    en none I'm going to end things with this provider
    en none I want to end things like the newsletter
    en none I just want all the emails to stop
    en none The cleaning fluid leaked in the box
    en none My daughter drank coffee from the mug and it cracked
    en none My husband says he will pick it up
    en none He has a knife set on order and it is still outside the depot
    en none I'm outside the door of your shop, is it closed?
    en none The necklace is too tight around my neck
    en none The driver is on the bridge and says he will be late
    en none Will the jumper stretch if I jump in it
    en none My uncle touches up furniture, which paint is best
    en none My dad comes into the shop on Friday
    en none You deserve a medal
    en none You deserve to be promoted
    en none My husband is going to kill me for spending so much
    en none My wife will kill me if the anniversary gift is late
    en none The electricity went out when I plugged it in
    en none Her lipstick is blue, I ordered red
    en none The novel "Suicide Notes" arrived damaged
    en none The DVD of Suicide Squad is scratched
    en none I nearly fainted when I saw the bill
    en none The price made me faint
    en none My phone is dead
    en none You will pay for the return, right?
    en none I will pay with my card
    en none The lives of the batteries are short
    en none My son ate a whole box of your chocolates, can I order more
    en none By the time you read this I will be at the airport
    en none By the time you read this I'll be gone on holiday
    en none I tied the rope for the swing and it broke
    en none The gun for the glue is missing
    en none I'm ready to go with the bigger size
    en none I'm done with this order
    en none The rope light is too short
    sv none Jag vill avsluta allt med er, kontot och kortet
    sv none Kan jag få el i sommarstugan från er?
    sv none Hur ska jag döpa om kontot
    sv none Min man kommer in på kontot men inte jag
    sv none Min bror kommer över på natten för att hämta soffan
    sv none Pappa har fått en ny kniv av er men den är slö
    sv none Han har en kniv i beställningen som saknas
    sv none Min sambo säger att ni ska ringa oss
    sv none Vi har inget kvar att betala
    sv none Ni borde skjuta på leveransen
    sv none Barnet har fått för små skor
    sv none Jag är död på mobilen just nu, mejla i stället
    sv none Jag vill inte bli väckt av sms på natten
    sv none Ingen vuxen fanns hemma när ni levererade
    sv none Paketet ligger på golvet i butiken
    sv none Min mamma ligger på soffan och väntar på er montör
    sv none Kan montören gå in genom garaget?
    sv none Jag tog på mig jackan och sömmen sprack
    sv none Min lärare rekommenderade den här boken
    sv none Jag vill hoppa av min prenumeration
    sv none Taket på bilen går inte att fälla, det hoppar
    sv none Läpparna blev röda av stiftet
    sv none Sladden är för kort runt bordet
    sv none Hennes handväska har en kedja runt handtaget
    sv none Ni får betala med kort
    sv none Jag slutade med tidningen men får den ändå
    sv none Strömmen gick och jag kan inte använda ert fiber
    sv none Kan ni ta bort bilder på mitt kök
    sv none Min man vill skjuta upp bröllopsresan
    en none The screen went blue and then died
    en none My baby monitor is turning blue and then off
    en none Can I stop and start my plan
    en none I wish I had never ordered this
    en none I should never have been charged
    en none Do you know how old I must be to get the discount
    en none What happens with my points when I die
    en none He has a gun safe on order
    en none Is the rope included
    en none He let me leave the parcel at the door
    en none My dad comes into the room and the speaker turns off
    en none The picture is of his garden, not mine
    en none Please put it at the back door
    en none I have a glue gun that stopped working
    en none I'm going to end the call now
    en none It should be shot in the dark, this camera
    en none We will run over the plan with you on Monday
    en none My husband tried to call you
    en none The collar is too tight around the neck
    en none He should be killed off in the next season
    en none The driver ran over my flower bed
    en none I will hit the order button now
    en none The dog is on the floor and doesn't like the bed
    en none Nobody needs me to sign, right?
    en none See this as done, I'm already gone from your site
    en none I held the phone to my ear and it was silent
    en none He could kill my vibe with that ad
    en none I was going to drown my sorrows in ice cream
    """
  )

  private static func table(_ level: HandoverLevel?, _ lines: String) -> [HandoverMessage] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let language = TextLanguage(rawValue: parts[0]) else { return nil }
      return HandoverMessage(language, level, level == nil ? nil : parts[1], parts[2])
    }
  }
}
