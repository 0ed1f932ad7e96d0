// Which messages has the screening to find, and which only sound like them? Written for this project;
// nobody in them exists.

import Curation

/// A message with what it has to come out as.
struct HandoverMessage: Sendable {
  var text: String
  var language: TextLanguage
  var level: HandoverLevel?
  var category: String?

  init(
    _ language: TextLanguage,
    _ level: HandoverLevel?,
    _ category: String?,
    _ text: String
  ) {
    self.text = text
    self.language = language
    self.level = level
    self.category = category
  }

  /// Plain, indirect and in dialect: a person has to read these.
  static let grave: [HandoverMessage] = [
    // Self-harm and suicide.
    .init(.sv, .red, "self_harm", "Jag vill inte leva längre."),
    .init(.sv, .red, "self_harm", "hej. ni behöver inte skicka sängen, jag vill dö"),
    .init(.sv, .red, "self_harm", "Jag skulle vilja dö"),
    .init(.sv, .red, "self_harm", "Ingen bryr sig om jag dör"),
    .init(.sv, .red, "self_harm", "ni får mig att vilja dö"),
    .init(.sv, .red, "self_harm", "Min dotter slår sig själv blodig"),
    .init(.en, .red, "self_harm", "I might as well be dead"),
    .init(.sv, .red, "violence_at_home", "han tog strypgrepp på mig"),
    .init(.sv, .red, "violence_at_home", "jag blir hotad av min exman"),
    .init(
      .sv,
      .red,
      "violence",
      "vänta bara tills jag kommer till er butik med en kniv"
    ),
    .init(.sv, .red, "self_harm", "Jag har tänkt på att ta mitt liv hela veckan"),
    .init(.sv, .red, "self_harm", "ja orkar int mer, hä är ingen vits å leva"),
    .init(.sv, .red, "self_harm", "Det vore nog bättre för alla om jag inte fanns"),
    .init(.sv, .red, "self_harm", "sjalvmord är det enda jag tänker på"),
    .init(.sv, .red, "self_harm", "själv mords tankar varje natt nu"),
    .init(.sv, .red, "self_harm", "jagvillinteleva"),
    .init(.sv, .red, "self_harm", "Jag vill bara somna och aldrig vakna."),
    .init(.sv, .red, "self_harm", "Ni kan stänga kontot. Ingen skulle märka om jag försvann."),
    .init(.sv, .red, "self_harm", "ja e less på livet, orkar itt mer"),
    .init(.sv, .red, "self_harm", "jag gör illa mig själv när det blir för mycket"),
    .init(
      .sv,
      .red,
      "self_harm",
      "Kan poängen flyttas till min bror? Jag håller på att ordna upp efter mig."
    ),
    .init(.sv, .red, "self_harm", "Ge mig ett skäl att inte ta livet av mig"),
    .init(.en, .red, "self_harm", "I don't want to be here anymore"),
    .init(.en, .red, "self_harm", "please cancel everything, i am going to kill myself"),
    .init(.en, .red, "self_harm", "I just can't go on. Keep the money."),
    .init(.en, .red, "self_harm", "everyone would be better off without me"),
    .init(.en, .red, "self_harm", "ah cannae go oan, nae point in livin"),
    .init(.en, .red, "self_harm", "im sucidal and its 3 am"),
    .init(.en, .red, "self_harm", "I wish I could go to sleep and never wake up"),
    .init(.en, .red, "self_harm", "I've given most of my things away this week, it feels peaceful"),
    .init(.en, .red, "self_harm", "nobody would even notice if I was gone"),
    .init(.en, .red, "self_harm", "wanna end my life tbh"),
    // Threats and violence.
    .init(.sv, .red, "violence", "Jag ska döda er allihop"),
    .init(.sv, .red, "violence", "jag vet var ni bor och jag kommer dit"),
    .init(.sv, .red, "violence", "Får jag inte pengarna så bränner jag ner ert lager"),
    .init(.sv, .red, "violence", "då är det ni som får ångra er"),
    .init(.sv, .red, "violence", "ja ska slå ihjäl na som skrev de där"),
    .init(.en, .red, "violence", "I will come to your office and you will regret this"),
    .init(.en, .red, "violence", "i know where you live"),
    .init(.en, .red, "violence", "someone is going to get hurt if this isn't fixed"),
    .init(.en, .red, "violence", "gonna burn your warehouse down"),
    // Violence in a close relationship.
    .init(
      .sv,
      .red,
      "violence_at_home",
      "Min man slår mig och han får inte veta att jag beställt en telefon"
    ),
    .init(.sv, .red, "violence_at_home", "Jag vågar inte vara hemma när han kommer"),
    .init(.sv, .red, "violence_at_home", "Mitt ex får inte veta var jag bor nu"),
    .init(.sv, .red, "violence_at_home", "ja e rädd för han när han vurte full"),
    .init(.en, .red, "violence_at_home", "my boyfriend hit me again last night"),
    .init(
      .en,
      .red,
      "violence_at_home",
      "He checks my phone so please don't text. He can't know I left."
    ),
    .init(.en, .red, "violence_at_home", "I'm not safe at home with him"),
    // Danger to life.
    .init(.sv, .red, "danger_to_life", "Hela familjen blev matförgiftad av er korv"),
    .init(.sv, .red, "danger_to_life", "Det luktar gas efter att vi kopplade in spisen"),
    .init(.sv, .red, "danger_to_life", "laddaren börja brinna inatt"),
    .init(.sv, .red, "danger_to_life", "Min dotter har svalt ett knappcellsbatteri från leksaken"),
    .init(.sv, .red, "danger_to_life", "hä ryk ur proppskåpe å luktar bränt"),
    .init(.sv, .red, "danger_to_life", "han andas inte"),
    .init(.sv, .red, "danger_to_life", "Handtaget lossnade och jag fick brännskador på armen"),
    .init(.sv, .red, "danger_to_life", "Jag tog hela kartan med tabletter, vad händer nu"),
    .init(.en, .red, "danger_to_life", "The heater smells of gas even when it is off"),
    .init(.en, .red, "danger_to_life", "our charger caught fire in the hall"),
    .init(.en, .red, "danger_to_life", "my toddler swallowed a button battery"),
    .init(.en, .red, "danger_to_life", "she can't breathe after using your spray"),
    .init(.en, .red, "danger_to_life", "the bookcase fell on my son"),
    // A child in need.
    .init(.sv, .red, "child_in_need", "pappa slår mamma och jag vet inte vad jag ska göra"),
    .init(.sv, .red, "child_in_need", "jag är 11 och mamma vaknar inte"),
    .init(.sv, .red, "child_in_need", "Jag tror att grannens barn far illa"),
    .init(.sv, .red, "child_in_need", "en vuxen kille vill att jag skickar bilder utan kläder"),
    .init(.sv, .red, "child_in_need", "ja har rymt hemifrån o mobilen dör snart"),
    .init(.en, .red, "child_in_need", "my stepdad hits me when mum is at work"),
    .init(.en, .red, "child_in_need", "im scared to go home"),
    .init(.en, .red, "child_in_need", "There is no food for the kids tonight"),
    // A person decides.
    .init(.sv, .amber, "needs_to_talk", "Jag har ingen att prata med så jag skriver väl till er"),
    .init(
      .sv,
      .amber,
      "bereavement",
      "Min fru gick bort i april och det kommer fortfarande reklam till henne"
    ),
    .init(
      .sv,
      .amber,
      "serious_illness",
      "Jag ligger på sjukhus med cancer och hinner inte lämna tillbaka den"
    ),
    .init(.sv, .amber, "minor", "hej jag är 10 år och råkade köpa ett spel"),
    .init(.sv, .amber, "hardship", "Jag kan inte betala fakturan, går den till kronofogden?"),
    .init(.sv, .amber, "fraud", "Någon har loggat in på mitt konto och köpt tre mobiler"),
    .init(.sv, .amber, "data_protection", "Jag begär ett registerutdrag enligt GDPR"),
    .init(.sv, .amber, "legal_threat", "Då anmäler jag er till ARN"),
    .init(
      .sv,
      .amber,
      "protected_identity",
      "Jag har skyddad identitet och min adress syns på ordern"
    ),
    .init(.sv, .amber, "vulnerable", "Jag skriver för min mamma som har demens"),
    .init(.en, .amber, "needs_to_talk", "I feel so lonely, nobody to talk to at night"),
    .init(.en, .amber, "bereavement", "My husband passed away and I can't get into his account"),
    .init(
      .en,
      .amber,
      "hardship",
      "I've lost my job and there is a letter from the debt collectors"
    ),
    .init(.en, .amber, "fraud", "Someone is in my account, two phones were ordered"),
    .init(.en, .amber, "legal_threat", "You will hear from my lawyer"),
    .init(.en, .amber, "discrimination", "Your driver was racist towards my wife"),
  ]

  /// Manners of speaking and everyday matters with the same words in them.
  static let harmless: [HandoverMessage] = [
    .init(.sv, nil, nil, "Jo, du förstår, vi har väntat på vedkorgen sedan i påskas. Jo."),
    .init(.sv, nil, nil, "Jag dör av skratt åt er reklam"),
    .init(.sv, nil, nil, "Är helt dödstrött efter flytten, kan ni leverera på lördag?"),
    .init(.sv, nil, nil, "Min mobil har dött och jag behöver en ny laddare"),
    .init(.sv, nil, nil, "Den här kön tar livet av mig"),
    .init(.sv, nil, nil, "Orkar inte mer reklam från er, tack"),
    .init(.sv, nil, nil, "Kan ni skjuta upp leveransen till torsdag?"),
    .init(.sv, nil, nil, "Jag slog ihjäl tiden med att läsa era villkor"),
    .init(.sv, nil, nil, "Fick nästan en hjärtattack när jag såg räkningen"),
    .init(.sv, nil, nil, "Det slår mig att priset har gått upp"),
    .init(.sv, nil, nil, "Jag brinner för inredning och letar en lampa"),
    .init(.sv, nil, nil, "Jag vill inte finnas kvar i ert register"),
    .init(.sv, nil, nil, "Är det nån död pixel på skärmen så vill jag byta"),
    .init(.sv, nil, nil, "Batteriet dör efter en timme"),
    .init(.sv, nil, nil, "Kan medlet döda ogräs mellan plattorna?"),
    .init(.sv, nil, nil, "Paketet har farit illa på vägen"),
    .init(.sv, nil, nil, "Vilken mördande bra rabatt!"),
    .init(.sv, nil, nil, "Jag slog på datorn men skärmen är svart"),
    .init(.sv, nil, nil, "Ni hotar med inkasso fast jag har betalat"),
    .init(.sv, nil, nil, "När passar det er att komma?"),
    .init(.sv, nil, nil, "Jag vet inte var ert lager ligger, kan jag hämta där?"),
    .init(.sv, nil, nil, "Tyget andas inte, det blir varmt"),
    .init(.sv, nil, nil, "Vi har två barn och behöver en större soffa"),
    .init(.sv, nil, nil, "Hur lång är ångerrätten?"),
    .init(.sv, nil, nil, "Jag är jättetrött på att vänta"),
    .init(.sv, nil, nil, "Var är mitt paket? Det skulle ha kommit i går"),
    .init(.sv, nil, nil, "Hej! Jag vill avsluta mitt abonnemang"),
    .init(.sv, nil, nil, "Lampan ger för lite ljus, kan jag lämna tillbaka den?"),
    .init(.sv, nil, nil, "Tack snälla, ni räddade min dag"),
    .init(.sv, nil, nil, "Min dotter fyller år på fredag, hinner paketet fram?"),
    .init(.sv, nil, nil, "Fakturan stämmer inte med det jag beställde"),
    .init(.sv, nil, nil, "Koden kommer aldrig till mejlen"),
    .init(.sv, nil, nil, "Jag kan inte leva utan mitt kaffe, när kommer bryggaren?"),
    .init(.en, nil, nil, "I nearly died laughing at your advert"),
    .init(.en, nil, nil, "My phone keeps dying after an hour"),
    .init(.en, nil, nil, "This queue is killing me"),
    .init(.en, nil, nil, "I'd kill for a coffee machine like that"),
    .init(.en, nil, nil, "Your prices are on fire this week"),
    .init(.en, nil, nil, "I'm dying to try the new oven"),
    .init(.en, nil, nil, "Does this spray kill weeds?"),
    .init(.en, nil, nil, "It has a dead pixel in the corner"),
    .init(.en, nil, nil, "Can you shoot me an email when it ships?"),
    .init(.en, nil, nil, "I almost had a heart attack when I saw the price"),
    .init(.en, nil, nil, "My feet are killing me in these shoes"),
    .init(.en, nil, nil, "Two birds with one stone, kill two orders please"),
    .init(.en, nil, nil, "The shoes don't breathe at all"),
    .init(.en, nil, nil, "I beat your price at another shop"),
    .init(.en, nil, nil, "I won't be here tomorrow, can you deliver on Friday?"),
    .init(.en, nil, nil, "The live chat is stuck"),
    .init(.en, nil, nil, "Please end my subscription today"),
    .init(.en, nil, nil, "My son turns seven on Friday, will it arrive in time?"),
    .init(.en, nil, nil, "Where is my parcel?"),
    .init(.en, nil, nil, "The lamp is the wrong colour, can I send it back?"),
    .init(.en, nil, nil, "I can't log in, the code never arrives"),
    .init(.en, nil, nil, "What is the deadline for returns?"),
    .init(.en, nil, nil, "This is a life saver, thank you"),
    .init(.en, nil, nil, "The invoice is twice what I ordered"),
    .init(.en, nil, nil, "I'm sick of waiting for an answer"),
    .init(.sv, nil, nil, "Ingen bryr sig om jag får mitt paket eller inte"),
    .init(.sv, nil, nil, "Jag skulle vilja döpa om mitt konto"),
    .init(.sv, nil, nil, "Jag kommer till er butik med kvittot i morgon"),
    .init(.sv, nil, nil, "Boxen med kniven kommer inte förrän i maj, står det"),
    .init(.en, nil, nil, "I might as well be on hold for ever"),
    .init(.en, nil, nil, "Can I jump the queue if I pay more?"),
    .init(.en, nil, nil, "Wouldn't be caught dead in that colour, please exchange it"),
    .init(.en, nil, nil, "My computer died halfway through the order"),
    .init(.en, nil, nil, "I hit the wrong button and ordered two"),
    .init(.en, nil, nil, "You're a star, that fixed it"),
    .init(.sv, nil, nil, "Tåget går på kvällen, hinner jag hämta paketet innan?"),
    .init(.sv, nil, nil, "Kameran har gått sönder, och jag är trött på att vara kund här"),
    .init(.sv, nil, nil, "Bilen luktar svett efter att er montör har kört den"),
    .init(.sv, nil, nil, "Vinglaset var avskalat i kanten när det kom"),
    .init(.en, nil, nil, "Would you be able to help me with my order?"),
    .init(.en, nil, nil, "Sorry for the trouble, I found the receipt"),
    .init(.en, nil, nil, "Please set up the refund to my new card"),
    .init(.en, nil, nil, "The parcel should be at your warehouse by now"),
    .init(.en, nil, nil, "This is just taking forever, where is it?"),
    .init(.en, nil, nil, "The items just disappear from my basket"),
    .init(.en, nil, nil, "There is no way for me to log in"),
    .init(.en, nil, nil, "I no longer live at the address on the label"),
    .init(.en, nil, nil, "I don't want to be on your mailing list"),
    .init(.en, nil, nil, "Can you finish it today?"),
    .init(.en, nil, nil, "My physical therapist asked me to order the bandage"),
    .init(.en, nil, nil, "I got a shock when I saw the invoice"),
    .init(.en, nil, nil, "The driver was gone for an hour"),
    .init(.en, nil, nil, "When I pay with my card it says no"),
  ]
}
