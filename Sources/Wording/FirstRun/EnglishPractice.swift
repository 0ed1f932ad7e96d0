/// Which conversations does one practise on in English, and what would the lead say of each?

internal import Curation

extension EnglishWords {
  /// The items to practise on: one for each verdict, and one with two feelings at once.
  public var practice: [PracticeText] {
    [
      PracticeText(
        customer: """
          Hi! Is your shop in Lund open on Saturday? I thought I'd pick up my order then. \
          Best wishes, Siv
          """,
        reply: """
          Hi Siv! Yes, the shop in Lund is open from 10 to 3 on Saturday. Bring the order number \
          or some ID and we'll find your parcel. See you then!
          """,
        verdict: .approve,
        comment: """
          I'd approve. Siv learns what she asked, in a friendly way and without a word too many, \
          so the reply may stay as it is. Emotion: Neutral. She is polite, but the words carry \
          no feeling.
          """
      ),
      PracticeText(
        customer: """
          This is the third time I'm writing. The parcel should have come on Monday and it's my \
          daughter's birthday present. What is going on over there?
          Jonas Ekdahl
          """,
        reply: "Please note that your delivery is delayed. We will send a new parcel.",
        verdict: .rewrite,
        comment: """
          I'd rewrite, reason: Tone. A new parcel is the right answer, but Jonas doesn't get a \
          single kind word. Perhaps: "Hi Jonas! I understand how frustrating it is to have to \
          write three times. We'll send you a new parcel." Promise no more than the bot did. \
          Emotion: Frustration, he counts his attempts.
          """
      ),
      PracticeText(
        customer: """
          Hello, I bought a blender from you in March and now the motor is dead. I honestly \
          thought your things would last longer than half a year. Can I make a claim? Aino
          """,
        reply: """
          Hi Aino! How sad that your blender broke. Unfortunately claims can only be made within \
          14 days, so the time is up. But there are many lovely blenders in our shop!
          """,
        verdict: .reject,
        comment: """
          I'd reject, reason: Facts. The tone is kind but the answer is wrong: with us a faulty \
          product can be claimed for three years. The 14 days are for changing one's mind. \
          Whoever isn't sure takes S and Can't judge. Emotion: Disappointment, she had expected \
          better of us.
          """
      ),
      PracticeText(
        customer: """
          My husband passed away last week and his parcels keep coming. I can't face any more \
          forms. Please, may I talk to someone?
          Birgitta Sandell
          """,
        reply: """
          Hi! You can end a subscription under My pages > Subscriptions. Log in with the account \
          holder's details and click End.
          """,
        verdict: .handover,
        comment: """
          I'd hand over, reasons: Needs to talk and Asked for a person. Birgitta is grieving, and \
          no form helps then, however right it is. Emotion: Sadness. Things like this can touch \
          whoever reads them too. b takes a break when you need one.
          """
      ),
      PracticeText(
        customer: """
          Finally back in my account, what a relief! 😊 But now I see the delivery address has \
          been changed and that wasn't me. Can somebody get at my card?? Musa
          """,
        reply: """
          Hi Musa! Good to hear you're in again. I understand that the address worries you. Your \
          card number isn't shown in the account, and we have blocked new orders. Change your \
          password under My pages, and we'll put the address right together.
          """,
        verdict: .approve,
        comment: """
          I'd approve. Musa feels two things at once: Relief, and a stronger Worry about the \
          card. Choose both, and press the digit again until the strength is right. The reply \
          meets the glad and the worried part and says what happens now. It doesn't get better \
          than that.
          """
      ),
    ]
  }
}
