/// Which words announce personal data?

/// What a word announces.
struct Cues: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let personalNumber = Cues(rawValue: 1 << 0)
  static let organisation = Cues(rawValue: 1 << 1)
  static let phone = Cues(rawValue: 1 << 2)
  static let bankgiro = Cues(rawValue: 1 << 3)
  static let plusgiro = Cues(rawValue: 1 << 4)
  static let payment = Cues(rawValue: 1 << 5)
  static let account = Cues(rawValue: 1 << 6)
  static let order = Cues(rawValue: 1 << 7)
  static let customer = Cues(rawValue: 1 << 8)
  static let ticket = Cues(rawValue: 1 << 9)
  static let invoice = Cues(rawValue: 1 << 10)
  static let parcel = Cues(rawValue: 1 << 11)
  static let vehicle = Cues(rawValue: 1 << 12)
  static let password = Cues(rawValue: 1 << 13)
  static let code = Cues(rawValue: 1 << 14)
  static let born = Cues(rawValue: 1 << 15)
  static let postal = Cues(rawValue: 1 << 16)
  static let securityCode = Cues(rawValue: 1 << 17)
  static let nationalID = Cues(rawValue: 1 << 18)
  static let version = Cues(rawValue: 1 << 19)
  static let number = Cues(rawValue: 1 << 20)
  static let greeting = Cues(rawValue: 1 << 21)
  static let regards = Cues(rawValue: 1 << 22)
  static let title = Cues(rawValue: 1 << 23)
  static let nameField = Cues(rawValue: 1 << 24)
  static let called = Cues(rawValue: 1 << 25)
  static let firstName = Cues(rawValue: 1 << 26)
  static let surname = Cues(rawValue: 1 << 27)
  static let month = Cues(rawValue: 1 << 28)
  static let link = Cues(rawValue: 1 << 29)
  static let amount = Cues(rawValue: 1 << 30)
  static let otherCode = Cues(rawValue: 1 << 31)
  static let noName = Cues(rawValue: 1 << 32)
  static let streetType = Cues(rawValue: 1 << 33)
  static let box = Cues(rawValue: 1 << 34)
  static let flat = Cues(rawValue: 1 << 35)
  static let web = Cues(rawValue: 1 << 36)
  static let clearing = Cues(rawValue: 1 << 37)
  static let usState = Cues(rawValue: 1 << 38)
  static let spelledAt = Cues(rawValue: 1 << 39)
  static let kin = Cues(rawValue: 1 << 40)
  static let pointing = Cues(rawValue: 1 << 41)

  /// Every word of `words` in Latin-1 announces it.
  private static let words: [(Cues, String)] = [
    (
      .personalNumber,
      """
      personnummer personnumret personnr persnr pnr samordningsnummer samordningsnumret \
      personnummret personnumer id-nummer legitimation personno persnummer
      """
    ),
    (.organisation, "organisationsnummer organisationsnumret orgnr orgnummer org momsnr vat"),
    (
      .phone,
      """
      telefon telefonen telefonnummer telefonnumret telefonnr tel tfn tlf tele mobil mobilen \
      mobilnummer mobilnumret mobilnr mob ring ringa ringer ringde nås nå sms sms:a smsa phone \
      telephone mobile cell cellphone call calling text whatsapp swish swisha swishnummer contact \
      reach fax ph
      """
    ),
    (.bankgiro, "bankgiro bankgirot bankgironummer bankgironr bg bgnr"),
    (
      .plusgiro,
      "plusgiro plusgirot plusgironummer plusgirokonto pg pgnr postgiro postgirot postgirokonto"
    ),
    (
      .payment,
      """
      ocr ocrnummer ocrnumret ocrnr betalningsreferens betalningsreferensen betalreferens \
      referensnummer referensnumret fakturareferens
      """
    ),
    (
      .account,
      """
      konto kontot kontonr kontonummer kontonumret bankkonto bankkontot kontoutdrag account acct \
      routing sortcode iban
      """
    ),
    (.clearing, "clearing clearingnr clearingnummer clearingnumret"),
    (
      .order,
      """
      order ordern ordernr ordernummer ordernumret orders beställning beställningen \
      beställningsnummer beställningsnumret beställningsnr bokning bokningen bokningsnummer \
      bokningsnumret bokningsnr booking reservation ordrar bokningskod bokningsreferens pnr \
      confirmation orderno köp köpet returnummer retur
      """
    ),
    (
      .customer,
      """
      kundnummer kundnumret kundnr kundid medlemsnummer medlemsnumret medlemsnr medlemskap \
      avtalsnummer avtalsnr avtal abonnemangsnummer abonnemang customer member membership userid \
      kontraktsnummer försäkringsnummer kund-id användar-id anläggnings-id anläggningsid policy
      """
    ),
    (
      .ticket,
      """
      ärende ärendet ärenden ärendenummer ärendenumret ärendenr ärende-id case ticket incident \
      diarienummer dnr diarienr supportärende ref referens refnr reference claim skadenummer
      """
    ),
    (
      .invoice,
      "faktura fakturan fakturanr fakturanummer fakturanumret fakturor invoice bill avi"
    ),
    (
      .parcel,
      """
      kolli kollinr kollinummer kollinumret kolliid försändelse försändelsen försändelsenummer \
      sändning sändningsnummer sändningsnumret sändnings-id spårningsnummer spårningsnumret \
      spårningsnr spårnings-id paketnummer paketnumret tracking shipment parcel avinummer paket-id \
      spårnummer kollit
      """
    ),
    (
      .vehicle,
      """
      regnr registreringsnummer registreringsnumret regnummer reg bil bilen bilens fordon fordonet \
      motorcykel plate registration vehicle car registreringsskylt skylt husvagn släp
      """
    ),
    (
      .password,
      """
      lösenord lösenordet lösen lösenordskod password passwd passphrase pwd pass token apikey \
      passcode inloggningslösenord api losenord losenordet losen pw
      """
    ),
    (
      .code,
      """
      kod koden pin pinkod pinkoden pin-kod bankid bankidkod engångskod engångskoden \
      säkerhetskod säkerhetskoden verifieringskod verifieringskoden portkod portkoden otp code \
      inloggningskod inloggningskoden bekräftelsekod passkod dosakod puk pukkod larmkod
      """
    ),
    (.securityCode, "cvc cvv cvc2 cvv2 cvc-kod cid csc"),
    (
      .otherCode,
      """
      felkod error zip postal promo discount coupon country area rabatt kampanj voucher source \
      landskod status qr fel felet http gift response bar color colour dress exit färg
      """
    ),
    (
      .born,
      """
      född födda fött födelsedatum födelsedag födelsedagen födelsetid fyller born birth dob \
      birthdate birthday f.d fdatum
      """
    ),
    (
      .postal,
      """
      postnr postnummer postnumret postadress adress adressen adresser postkod bor leveransadress \
      fakturaadress hemadress zip zipcode postcode address
      """
    ),
    (.nationalID, "ssn social nino national socialsecurity"),
    (.version, "version versionen ver v version: release firmware build kapitel chapter section"),
    (.number, "nr nummer numret number no num id # kod"),
    (
      .greeting,
      "hej hejsan hallå tjena tjenare tja god hi hello dear hey bästa kära hälsning morning thanks"
    ),
    (
      .regards,
      """
      mvh hälsningar hälsning hälsn regards sincerely cheers vh bvh bästa hälsar kram kramar \
      thanks tack
      """
    ),
    (.title, "mr mrs ms dr miss herr fru fröken doktor prof professor sir madam"),
    (
      .nameField,
      """
      namn namnet kontaktperson mottagare avsändare kundnamn fullständigt förnamn efternamn name \
      fullname firstname lastname recipient sender kortinnehavare cardholder betalare
      """
    ),
    (.called, "heter called named hette kallas"),
    (.pointing, "det här this it"),
    (
      .kin,
      """
      man make maken fru frun hustru maka sambo sambon särbo pojkvän flickvän kille tjej partner son \
      sonen dotter dottern barn mamma pappa mor far mormor farmor morfar farfar bror syster brorson \
      brorsdotter systerson systerdotter svärmor svärfar svåger svägerska moster faster morbror \
      farbror kusin barnbarn kollega kollegan chef chefen granne grannen vän väninna kompis \
      handläggare handläggaren säljare säljaren husband wife fiance fiancé boyfriend girlfriend \
      daughter mother father mum mom dad brother sister aunt uncle cousin grandmother grandfather \
      grandma grandpa nephew niece colleague boss neighbour neighbor friend roommate flatmate
      """
    ),
    (
      .month,
      """
      januari februari mars april maj juni juli augusti september oktober november december jan feb \
      mar apr jun jul aug sep sept okt oct nov dec january february march may june july august \
      october
      """
    ),
    (.link, "är is var was den det the till to på med with följande as a an och and"),
    (
      .amount,
      """
      kr kronor spänn sek eur euro usd dollar dollars pund tkr öre kwh procent percent st styck gb mb \
      tum mm cm kg gram meter min minuter timmar dagar år years days hours minutes månader veckor \
      timme minut dag vecka månad points poäng items km mil grader mbit
      """
    ),
    (
      .noName,
      """
      jag du ni vi de han hon hen den det dem er vår min din sin alla allihopa igen och men så kan \
      har hur vad när var varför vilken vilka om efter på till från med för av en ett som där här \
      nu då tack god morgon kväll dag kund kunden kundtjänst kundservice supporten support boten \
      team teamet admin customer sir madam all everyone there team guys the we you they he she it \
      this that these those my your our please i'm im i is are was can could would how what when \
      where why who which if and but for from with hi hello thanks thank good morning afternoon \
      evening service agent bot assistant snälla tyvärr ja nej yes no okej ok hej förlåt sorry \
      mr mrs ms dr let lets just so as at in on of to a an please well sure great vänligen ska \
      behöver undrar skulle måste vill blir ser idag imorgon igår måndag tisdag onsdag torsdag \
      fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday sverige svenska \
      english sweden valued friend friends folks ladies welcome välkommen bästa kära varmt mvh \
      company customers kundvård vänner not any some sorry back again here now today chat skickat \
      sent from min iphone hälsningar hälsning regards new nytt ny first last full date email phone \
      address number name mail adress telefon mobil order nummer datum personnummer e-post epost \
      kundnummer ordernummer födelsedatum dob glad och ingen inget inga har fått fick säger kommer
      """
    ),
    (
      .streetType,
      """
      street st road rd avenue ave lane ln drive dr boulevard blvd court ct way place pl square \
      terrace crescent highway hwy parkway pkwy
      """
    ),
    (.box, "box postbox"),
    (.flat, "lgh lägenhet"),
    (.web, "www"),
    (.spelledAt, "at snabel snabela"),
    (
      .usState,
      """
      al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm \
      ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc
      """
    ),
    (.firstName, NameLists.firstNames),
    (.surname, NameLists.surnames),
  ]

  private static let table = CueTable(words)

  /// What the word with this hash announces.
  @inline(__always) static func of(_ hash: UInt64) -> Cues { table[hash] }

  /// The hash that the empty word has.
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a word that goes on with a code: FNV-1a.
  @inline(__always) static func hash(_ hash: UInt64, _ code: UInt8) -> UInt64 {
    (hash ^ UInt64(code)) &* 0x100_0000_01B3
  }

  /// The hash of a word in small letters.
  static func hash(of word: some StringProtocol) -> UInt64 {
    word.unicodeScalars.reduce(basis) { hash($0, UInt8(truncatingIfNeeded: $1.value)) }
  }
}
