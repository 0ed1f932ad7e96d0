/// Which phrases does a new workspace begin with?

public import Curation

extension PhrasesFile {
  /// The commented text of a new workspace's `guides/phrases.yml` under a preset of labels: where its
  /// emotions are others than those of `service-9`, phrases are for whatever the customer feels.
  public static func preset(language: TextLanguage, labels: LabelPreset) -> String {
    let text = preset(language: language)
    guard (try? read(text, scheme: try LabelsFile.read(labels.text))) == nil else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { !$0.hasPrefix("    when: ") }.joined(separator: "\n")
  }

  /// The commented text of a new workspace's `guides/phrases.yml`, which holds under the labels of
  /// `service-9`.
  ///
  /// The phrases are in both languages; `language` is that of the comments.
  public static func preset(language: TextLanguage) -> String {
    let comments = language == .sv ? Comments.swedish : Comments.english
    return """
      \(comments.head)
      version: 1

      \(comments.greetings)
      greetings:
        - text: {sv: "Hej!", en: "Hello!"}
        - name: {sv: Med namn, en: By name}
          text: {sv: "Hej {{customer_name}},", en: "Hello {{customer_name}},"}
        - text: {sv: Tack för att du hör av dig., en: Thank you for getting in touch.}
        - name: {sv: Vi svarar sent, en: We answer late}
          text:
            sv: Tack för att du har väntat, och förlåt att svaret dröjde.
            en: "Thank you for waiting, and I'm sorry that the answer took so long."

      \(comments.examples)
      examples:
        - name: {sv: Sent paket med nytt datum, en: Late parcel with a new date}
          situations: [delivery_delay]
          text:
            sv: >-
              Ditt paket är försenat, och jag är ledsen att vi inte hörde av oss om det. Nu väntas det
              {{delivery_date}}. Ändras datumet får du veta det av oss, så du behöver inte hålla koll
              själv.
            en: >-
              Your parcel is late, and I'm sorry that we didn't tell you. It is now expected on
              {{delivery_date}}. If the date changes you'll hear it from us, so you don't have to keep an
              eye on it.
        - name: {sv: Sent paket som oroar, en: Late parcel that worries}
          situations: [delivery_delay]
          when: [worry]
          text:
            sv: >-
              Jag förstår att du är orolig för paketet. Det borde ha varit hos dig vid det här laget, och
              det är vårt ansvar att det inte är det. Vi frågar transportören var det är, och du får svar
              här senast {{reply_time}}.
            en: >-
              I understand that you're worried about your parcel. It should have been with you by now, and
              it's our responsibility that it isn't. We are asking the carrier where it is, and you'll
              have an answer here by {{reply_time}}.
        - name: {sv: Utelåst efter flera försök, en: Locked out after several tries}
          situations: [login_problem]
          when: [frustration, confusion]
          text:
            sv: >-
              Det är tröttsamt att inte komma in, särskilt när du redan har gjort allt rätt. Vi tar det
              ett steg i taget. Kan du öppna mejlen på den adress som hör till kontot? Svara ja eller nej,
              så berättar jag vad du gör sedan.
            en: >-
              It's tiring to be locked out, all the more when you've done everything right. Let's take it
              one step at a time. Can you open the mailbox that belongs to your account? Answer yes or no,
              and I'll tell you what to do next.
        - name: {sv: Faktura som inte verkar stämma, en: Invoice that looks wrong}
          situations: [invoice_question]
          text:
            sv: >-
              Bra att du frågar. Fakturan är på {{amount}} och ska betalas senast {{due_date}}.
              Stämmer det inte med vad du har beställt? Skriv vad som skiljer sig, så går en kollega
              igenom den och svarar dig senast {{reply_time}}.
            en: >-
              It's good that you ask. The invoice is for {{amount}} and has to be paid by {{due_date}}.
              Isn't that what you ordered? Tell me what differs, and a colleague will go through it and
              answer you by {{reply_time}}.
        - name: {sv: Varan är trasig, en: The product is broken}
          situations: [product_claim]
          text:
            sv: >-
              Så ska den förstås inte se ut när den kommer fram, och jag är ledsen för det. Lägg gärna en
              bild här, så har vi allt vi behöver. Skriv också om du helst vill ha en ny eller pengarna
              tillbaka. Du får besked senast {{reply_time}}.
            en: >-
              That's not how it should arrive, and I'm sorry. Please add a photo here, then we have all we
              need. Tell me too whether you'd rather have a new one or your money back. You'll have an
              answer by {{reply_time}}.
        - name: {sv: Dåligt bemötande, en: Treated badly}
          situations: [complaint]
          when: [anger, disappointment, sadness]
          text:
            sv: >-
              Så vill vi inte bemöta någon, och jag ber dig om ursäkt. Jag lämnar det du har berättat till
              den som är ansvarig, med dina egna ord. Senast {{reply_time}} får du ett personligt svar om
              vad vi gör åt det.
            en: >-
              That's not how we want to treat anybody, and I apologise. I'm passing on what you told me,
              in your own words, to the person in charge. By {{reply_time}} you'll have a personal answer
              about what we are doing about it.
        - name: {sv: En människa tar över, en: A person takes over}
          text:
            sv: >-
              Det här vill jag att en människa hjälper dig med. {{agent_name}} tar över och läser allt du har
              skrivit, så du behöver inte berätta det en gång till. Du får svar senast {{reply_time}}.
            en: >-
              I'd like a person to help you with this. {{agent_name}} is taking over and will read all you
              have written, so you don't have to tell it again. You'll have an answer by {{reply_time}}.
        - name: {sv: Det löste sig, en: It worked out}
          when: [relief, gratitude]
          text:
            sv: Vad skönt att det löste sig, och tack för att du berättade det!
            en: How good that it worked out, and thank you for telling us!

      \(comments.signOffs)
      sign_offs:
        - name: {sv: Fler frågor, en: More questions}
          text:
            sv: Skriv gärna här igen om du undrar över något mer.
            en: "Please write here again if there's anything else."
        - name: {sv: Brev, en: Letter}
          text:
            sv: |-
              Vänliga hälsningar
              Kundtjänst
            en: |-
              Kind regards,
              Customer service

      \(comments.placeholders)
      placeholders:
        - name: {sv: Kundens namn, en: The customer's name}
          slot: {sv: customer_name, en: customer_name}
        - name: {sv: Dagen då leveransen väntas, en: The day when the delivery is expected}
          slot: {sv: delivery_date, en: delivery_date}
        - name: {sv: När kunden senast får svar, en: When the customer has an answer at the latest}
          slot: {sv: reply_time, en: reply_time}
        - name: {sv: Kollegan som tar över, en: The colleague who takes over}
          slot: {sv: agent_name, en: agent_name}
        - name: {sv: Beloppet i kronor, en: The amount}
          slot: {sv: amount, en: amount}
        - name: {sv: Sista dagen att betala, en: The last day to pay}
          slot: {sv: due_date, en: due_date}

      """
  }
}

/// What the preset says of itself.
private struct Comments {
  var head: String
  var greetings: String
  var examples: String
  var signOffs: String
  var placeholders: String

  static let swedish = Comments(
    head: """
      # Formuleringar att hämta in i ett svar. Det här är ett utkast: `tonfall guide publish` granskar det och gör det
      # till den version som gäller.
      #
      # text        orden, på svenska (sv), engelska (en) eller båda; en formulering visas bara i samtal på sitt språk
      # name        vad den heter i listan; exempel och platshållare måste ha ett namn
      # situations  vilka ärenden den är till för, id från labels.yml; utan raden alla
      # when        vilka känslor den svarar på, id från labels.yml; utan raden spelar de ingen roll
      #
      # Skriv {{namn}} där boten ska fylla i något. Varje sådant namn står längst ner, under placeholders.
      """,
    greetings: "# Så börjar ett svar.",
    examples: "# Så här kan det låta: ledarens exempel. Byt ut dem mot era egna.",
    signOffs: "# Så slutar ett svar.",
    placeholders: "# Vad boten fyller i, och vad det är."
  )

  static let english = Comments(
    head: """
      # Phrases to put into a reply. This is a draft: `tonfall guide publish` checks it and makes it the version that
      # holds.
      #
      # text        the words, in Swedish (sv), English (en) or both; a phrase is offered in its own language only
      # name        what the list calls it; examples and placeholders need a name
      # situations  the situations that it is for, ids of labels.yml; without the line all of them
      # when        the emotions that it answers, ids of labels.yml; without the line they don't matter
      #
      # Write {{name}} where the bot is to fill something in. Every such name stands at the end, under placeholders.
      """,
    greetings: "# How a reply begins.",
    examples: "# What it can sound like: the lead's examples. Replace them with your own.",
    signOffs: "# How a reply ends.",
    placeholders: "# What the bot fills in, and what it is."
  )
}
