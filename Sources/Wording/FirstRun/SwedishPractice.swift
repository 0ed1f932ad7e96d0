/// Which conversations does one practise on in Swedish, and what would the lead say of each?

internal import Curation

extension SwedishWords {
  /// The items to practise on: one for each verdict, and one with two feelings at once.
  public var practice: [PracticeText] {
    [
      PracticeText(
        customer: """
          Hej! Har butiken i Lund öppet på lördag? Jag tänkte hämta min beställning då. \
          Hälsningar, Siv
          """,
        reply: """
          Hej Siv! Ja, butiken i Lund har öppet mellan 10 och 15 på lördag. Ta med ordernumret \
          eller legitimation, så hittar vi ditt paket. Välkommen!
          """,
        verdict: .approve,
        comment: """
          Jag hade godkänt. Siv får veta det hon undrar, vänligt och utan onödiga ord, och då \
          ska svaret få vara som det är. Känsla: Neutral. Hon är artig, men orden bär ingen känsla.
          """
      ),
      PracticeText(
        customer: """
          Nu skriver jag för tredje gången. Paketet skulle ha kommit i måndags och det är min \
          dotters födelsedagspresent. Vad är det som händer egentligen?
          Jonas Ekdahl
          """,
        reply: "Vänligen notera att er leverans är försenad. Vi skickar ett nytt paket.",
        verdict: .rewrite,
        comment: """
          Jag hade skrivit om, skäl: Tonen. Ett nytt paket är rätt besked, men Jonas får inte ett \
          enda vänligt ord. Till exempel: "Hej Jonas! Jag förstår att det är frustrerande att \
          behöva skriva tre gånger. Vi skickar ett nytt paket." Lova inget mer än boten gjorde. \
          Känsla: Frustration, han räknar sina försök.
          """
      ),
      PracticeText(
        customer: """
          Hej, i mars köpte jag en mixer av er och nu är motorn död. Jag trodde faktiskt att era \
          saker höll längre än ett halvår. Kan jag reklamera den? Aino
          """,
        reply: """
          Hej Aino! Så tråkigt att mixern har gått sönder. Tyvärr går det bara att reklamera \
          inom 14 dagar, så tiden har gått ut. Men du hittar många fina mixrar i vår butik!
          """,
        verdict: .reject,
        comment: """
          Jag hade underkänt, skäl: Fakta. Tonen är vänlig men beskedet är fel: en vara går att \
          reklamera i tre år. De 14 dagarna gäller ångerrätten. Den som inte vet säkert väljer \
          S och Kan inte avgöra. Känsla: Besvikelse, hon hade väntat sig mer av oss.
          """
      ),
      PracticeText(
        customer: """
          Min man gick bort förra veckan och hans paket fortsätter att komma. Jag orkar inte med \
          fler formulär. Snälla, kan jag få prata med någon?
          Birgitta Sandell
          """,
        reply: """
          Hej! Du avslutar en prenumeration under Mina sidor > Prenumerationer. Logga in med \
          kontoinnehavarens uppgifter och klicka på Avsluta.
          """,
        verdict: .handover,
        comment: """
          Jag hade lämnat över, skäl: Behöver prata och Bad om en människa. Birgitta sörjer, och \
          då hjälper inget formulär, hur rätt det än är. Känsla: Sorg. Sådant här kan kännas \
          även i den som läser. b tar en paus när du behöver den.
          """
      ),
      PracticeText(
        customer: """
          Äntligen inne på kontot igen, vilken lättnad! 😊 Men nu ser jag att leveransadressen är \
          ändrad och det har inte jag gjort. Kan någon komma åt mitt kort?? /Musa
          """,
        reply: """
          Hej Musa! Vad skönt att du kom in. Jag förstår att adressen gör dig orolig. Ditt \
          kortnummer syns inte på kontot, och vi har spärrat nya beställningar. Byt lösenord \
          under Mina sidor, så rättar vi adressen tillsammans.
          """,
        verdict: .approve,
        comment: """
          Jag hade godkänt. Musa känner två saker på en gång: Lättnad, och en starkare Oro för \
          kortet. Välj båda, och tryck siffran igen tills styrkan stämmer. Svaret möter både det \
          glada och det oroliga och säger vad som händer nu. Bättre än så blir det inte.
          """
      ),
    ]
  }
}
