/// How does the English voice guide of a new workspace read?

extension VoiceFile {
  /// `Corpus/guides/voice.en.yml`, byte for byte.
  static let englishPreset = #"""
    # How we sound when we answer customers in English. This is a draft: `tonfall guide publish` tries it by the examples
    # at the end and makes it the version that holds. `tonfall check voice` tries it without publishing.
    #
    # Patterns: words as they stand, in any case · `apolog*` the word and what it grows into · `_` one word ·
    # `__` none to four words · `{{slot}}` a placeholder · '/…/' a regular expression.
    # severity: error keeps the reply back until it is changed or somebody wrote why the rule does not hold here,
    # warning is shown and counted, suggestion is a hint, "off" is switched off.
    version: 1
    id: tonfall-en
    language: en
    status: active
    reviewed_on: 2026-11-01
    review_every_days: 180

    # Shown beside the reply, never evaluated.
    principles:
      - {id: feeling-first, text: "Show first that we have understood how things are for the customer. Then solve the problem in the same reply."}
      - {id: our-fault, text: "If we got it wrong we say so, and say sorry once."}
      - {id: what-happens, text: "Say what happens now, who does it and when it is done."}
      - {id: plain, text: "Write as you would talk to a neighbour: short sentences, common words."}
      - {id: true, text: "Promise only what we can keep. The bot never says that it is a person."}

    greeting: {required: false, any_of: ["Hello", "Hi", "Good morning"], severity: suggestion}
    sign_off: {required: false, any_of: ["Kind regards", "Best wishes", "All the best"], identity: bot, severity: warning}
    emoji:
      policy: allow_list
      allowed: ["🙂", "👍"]
      max: 1
      forbid_when: {emotions_any: [anger, frustration, disappointment, worry, sadness]}
      severity: warning
    placeholders:
      # What the bot fills in; what stands for personal data is always allowed.
      allowed: [amount, callback_time, delivery_date, due_date, refund_date, reply_time, waiting_time]
      unknown: warning
      # Values that the customer wrote must not stand in a reply that is learnt from: write the placeholder.
      raw_value: warning
    length:
      words: {min: 4, max: 150, severity: warning}
      sentence_words: {max: 25, severity: suggestion}
    readability: {metric: flesch, min: 55, min_words: 60, severity: suggestion}

    # What a reply does. The rules below ask for it.
    moves:
      acknowledge:
        label: {sv: Bekräftar känslan, en: Acknowledges the feeling}
        any:
          - "understand that"
          - "understand how"
          - "understand why"
          - "understand your"
          - "can see that"
          - "can see why"
          - "can hear that"
          - "frustrating"
          - "frustrated"
          - "upsetting"
          - "disappointing"
          - "worrying"
          - "tiring"
          - "not how it should be"
          - "shouldn't have happened"
          - "should not have happened"
          - "you have every right to"
          - "that must be"
          - "understand you"
          - "understand very well"
          - "understand if you"
          - "can hear how"
          - "no wonder"
          - "not strange that"
          - "every reason to"
          - "shouldn't have to"
          - "should not have to"
          - "annoying"
          - "scary"
          - "frightening"
          - "is hard work"
          - "wear anyone out"
          - "must have been"
          - "must feel"
          - "must look as if"
          - "a lot __ to carry"
          - "a lot of money to be without"
          - "long time to wait"
          - "sorry for your loss"
          - "sorry that __ has died"
          - "nothing to be ashamed of"
          - "thank you for telling"
          - "glad that you wrote"
          - "brave of you"
          - "right to ask"
          - "right to write"
          - "good that you ask"
        not: ["understand that you have a question"]
      apologise:
        label: {sv: Ber om ursäkt, en: Apologises}
        any: ["sorry", "apologise", "apologize", "our apologies", "my apologies"]
        not: ["sorry if you", "sorry that you feel", "sorry you feel", "apologise for any inconvenience", "apologize for any inconvenience"]
      own:
        label: {sv: Tar ansvar, en: Takes ownership}
        any: ["our fault", "our mistake", "our responsibility", "we missed", "we got it wrong", "we should have"]
      solve:
        label: {sv: Löser, en: Solves}
        any:
          - "we are __ sending"
          - "we're __ sending"
          - "we will __ send"
          - "we'll __ send"
          - "we have __ sent"
          - "we've __ sent"
          - "we have __ reset"
          - "we've __ reset"
          - "we have __ corrected"
          - "we've __ corrected"
          - "we are __ refunding"
          - "we will __ refund"
          - "we'll __ refund"
          - "you'll get __ back"
          - "here is how"
          - "here's how"
      next_step:
        label: {sv: Säger vad som händer och när, en: Says what happens and when}
        any:
          - "right away"
          - "today"
          - "tomorrow"
          - "within __ minutes"
          - "within __ hours"
          - "within __ days"
          - "by __ {{delivery_date}}"
          - "on {{delivery_date}}"
          - "{{reply_time}}"
          - "you'll __ get"
          - "you will __ get"
          - "you'll hear from us"
          - "we'll let you know"
          - "tonight"
          - "o'clock"
          - '/\b(?:on|by|before|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/'
          - '/\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b/'
          - "right now"
          - "straight away"
          - "at once"
          - "this minute"
          - "taking over now"
          - "into this chat now"
          - "to read this now"
          - "{{callback_time}}"
          - "{{waiting_time}}"
      ask:
        label: {sv: Frågar, en: Asks}
        any: ['/\?(?=\s|$)/', "let us know", "tell us", "tell me"]
      hand_over:
        label: {sv: Erbjuder en människa, en: Offers a person}
        any: ["a colleague", "my colleague", "somebody from our team", "someone from our team", "a person", "call you", "contact us"]

    rules:
      - id: upset-needs-ack-and-apology
        kind: requires
        severity: error
        when: {emotions_any: [anger, frustration, disappointment]}
        moves_all: [acknowledge, apologise]
        message: "The customer is upset. Acknowledge the feeling and say sorry before you solve the problem. Missing: {missing}."
        why: A solution without a word about how things are for the customer sounds cold, however right it is.
      - id: worry-needs-ack-and-next-step
        kind: requires
        severity: error
        when: {emotions_any: [worry]}
        moves_all: [acknowledge, next_step]
        message: "Worry is calmed by news. Show that you saw it, and say what happens now. Missing: {missing}."
      - id: sadness-needs-ack
        kind: requires
        severity: error
        when: {emotions_any: [sadness], intensity_min: 2}
        moves_all: [acknowledge]
        message: "The customer is sad. Say that you saw it before you say anything else."
      - id: always-a-way-forward
        kind: requires
        severity: warning
        when: {situations: [delivery_delay, login_problem, invoice_question, product_claim, complaint]}
        moves_any: [solve, next_step, ask, hand_over]
        message: "The reply leads nowhere. Solve the problem, say what happens, ask, or offer a person."
      - id: delay-needs-a-time
        kind: requires
        severity: warning
        when: {situations: [delivery_delay]}
        moves_any: [next_step, ask, hand_over]
        message: "Say when it happens: a day or a time."
      - id: feeling-before-solution
        kind: order
        severity: warning
        when: {emotions_any: [anger, frustration, disappointment, worry, sadness]}
        first: acknowledge
        then: solve
        message: "The feeling first, the solution after it."
      - id: one-apology-is-enough
        kind: occurrence
        severity: warning
        move: apologise
        max: 1
        per: sentence
        message: "One apology is enough. More sound empty."
      - id: no-blame
        kind: existence
        severity: error
        any: ["you must have __ missed", "you must have __ forgotten", "you must have __ entered", "you should have", "you failed to", "you forgot to", "you are wrong", "you're wrong", "if you had read", "as we already __ said", "as I already said", "as I said before", "as __ previously stated", "is your fault", "'s your fault", "your own fault", "you made a mistake", "you made an error", "you entered the wrong"]
        message: "That sounds as if the customer were at fault. Say what holds now."
      - id: no-non-apology
        kind: existence
        severity: error
        any: ["sorry if you", "sorry that you feel", "sorry you feel", "any inconvenience"]
        message: "That is no apology. Say what we are sorry for."
      - id: no-false-feeling
        kind: existence
        severity: warning
        any: ["know exactly how you feel", "feel the same way", "have been there myself"]
        message: "The bot feels nothing. Describe the customer's situation instead."
      - id: no-human-claim
        kind: existence
        severity: error
        any: ["i am a human", "i'm a human", "i am a real person", "i'm a real person", "i'm not a bot", "my name is __ and i work"]
        unless: {author: human}
        message: "The reply comes from a bot and must not claim anything else."
      - id: no-empty-promise
        kind: existence
        severity: warning
        any: ["guarantee*", "promise", "never happen again", "won't happen again", "will not happen again", "without exception", "we __ always", "we'll always", "i'll always", "always __ here for you"]
        exceptions: ["as always"]
        message: "Can we keep that for every customer who gets this reply?"
      - id: plain-words
        kind: substitution
        severity: warning
        swap:
          "please note that": ""
          "please be advised that": ""
          "kindly": "please"
          "regarding": "about"
          "with regard to": "about"
          "in order to": "to"
          "prior to": "before"
          "at this time": "now"
          "at the present time": "now"
          "utilise": "use"
          "utilize": "use"
          "assist": "help"
          "assistance": "help"
          "commence": "start"
          "due to the fact that": "because"
          "in the event that": "if"
          "purchase": "buy"
          "reach out to": "contact"
        message: "Better \"{to}\" than \"{from}\"."
      - id: no-passing-on-of-rules
        kind: existence
        severity: suggestion
        any: ["as per our policy", "according to our policy", "it is our policy", "the system does not allow"]
        message: "Say why it is so, not only that it is a rule."
      - id: shouting
        kind: existence
        severity: warning
        any: ['/[!?]{2,}/', '/[A-Z]{2}(?:[A-Z]{2,} [A-Z]{4,}|[A-Z]* [A-Z]{2,} [A-Z]{2,}|[A-Z]{3,}!)/']
        message: "That sounds like shouting."
      - id: calm-punctuation
        kind: occurrence
        severity: warning
        when: {emotions_any: [anger, frustration, disappointment, worry, sadness]}
        any: ['/!/']
        exceptions: ['/^(?:Hi|Hello)[^!\n]{0,40}!/']
        max: 0
        message: "No exclamation mark to somebody who is upset."
      - id: one-spelling
        kind: consistency
        severity: suggestion
        either: {"email": "e-mail", "ok": "okay"}
        message: "Choose one: \"{from}\" or \"{to}\"."
      - id: word-twice
        kind: repetition
        severity: warning
        exceptions: ["that that", "had had"]
        message: "\"{match}\" stands twice."
      - id: answers-with-figures-only-we-know
        kind: grounding
        severity: warning
        kinds: [amount, date, order_number]
        message: "The customer didn't write \"{match}\". If the bot fills it in, write the placeholder."
      - id: form-needs-a-place
        kind: conditional
        severity: suggestion
        first: "the claim form"
        second: '/\{\{|form (?:is|here|at)/'
        message: "Say where the form is."

    # The file tries itself: good breaks no rule of grade error, bad breaks those that are named.
    examples:
      - situation: delivery_delay
        emotions: {frustration: 2}
        message: "My parcel should have been here on Monday and it's Thursday! Third time I'm writing."
        good: "I understand that this is frustrating, all the more when you've written to us before. We're sorry for the delay, and we are sending a new parcel today."
        bad: "We are sending a new parcel."
        bad_fires: [upset-needs-ack-and-apology, delay-needs-a-time]
      - situation: delivery_delay
        emotions: {anger: 3}
        message: "You're hopeless. Where is my order?"
        good: "You have every right to be angry. We missed handing your parcel to the carrier, and we're sorry. We'll send it today, and you'll get a message when it is on its way."
        bad: "We will send it today!! As we already told you, you should have waited. It's frustrating. We're sorry."
        bad_fires: [feeling-before-solution, no-blame, shouting, calm-punctuation]
      - situation: delivery_delay
        emotions: {worry: 2}
        message: "It's a present for Saturday. Will it be here in time?"
        good: "I understand that you're worried about the present. It is on its way and should be with you on {{delivery_date}}. If that changes you'll hear from us the same day."
        bad: "Delivery normally takes three to five working days."
        bad_fires: [worry-needs-ack-and-next-step]
      - situation: login_problem
        emotions: {worry: 1}
        message: "I can't get into my account, did somebody take it?"
        good: "I can see why being locked out is worrying. We have now reset your password, and you'll get a message within five minutes."
        bad: "Please note that your password was reset!!"
        bad_fires: [worry-needs-ack-and-next-step, plain-words, shouting, calm-punctuation]
      - situation: login_problem
        emotions: {confusion: 1}
        message: "How do I change my password?"
        good: "Here's how: choose Forgot password on the login page and write your address. You'll get a message within five minutes."
        bad: "See the claim form and the instructions for passwords."
        bad_fires: [always-a-way-forward, form-needs-a-place]
      - situation: invoice_question
        emotions: {confusion: 1}
        message: "Why did I get two invoices?"
        good: "One invoice is for the freight, the other for the goods. You only have to pay one of them, and you'll get a corrected one today."
        bad: "Kindly disregard the first email regarding the invoice 998877, or the e-mail that that followed. You owe £45."
        bad_fires: [plain-words, one-spelling, answers-with-figures-only-we-know]
      - situation: invoice_question
        emotions: {disappointment: 1}
        message: "You said you'd take off £20, invoice 445566."
        good: "I understand that you're disappointed, as the £20 should have been taken off. It's our mistake, and we're sorry. You'll get it back within three days."
        bad: "I understand that you're disappointed. We are sorry if you expected something else. Invoice 445566 is changed today."
        bad_fires: [no-non-apology, placeholders, upset-needs-ack-and-apology]
      - situation: product_claim
        emotions: {disappointment: 2}
        message: "The coffee maker broke after a week."
        good: "That's not how it should be, and I understand that you're disappointed. We're sorry that it broke. We'll send a new one today."
        bad: "Sorry. We apologise. It will never happen again, that we guarantee."
        bad_fires: [one-apology-is-enough, no-empty-promise, upset-needs-ack-and-apology, always-a-way-forward]
      - situation: complaint
        emotions: {sadness: 2}
        message: "My mother died and you keep sending her advertisements."
        good: "I'm sorry for your loss, and I understand that the letters make it harder. They stop today. A colleague can call you if you'd rather talk."
        bad: "I know exactly how you feel. I'm a real person 🙂. The address is is removed."
        bad_fires: [sadness-needs-ack, no-false-feeling, no-human-claim, emoji, word-twice]
      - situation: complaint
        emotions: {anger: 1}
        message: "Why does nobody answer the phone?"
        good: "I understand that waiting in the queue is tiring. We're sorry that we didn't answer. May a colleague call you today?"
        bad: "According to our policy calls are answered in order."
        bad_fires: [upset-needs-ack-and-apology, no-passing-on-of-rules]
      - situation: other
        emotions: {gratitude: 2}
        message: "Thanks for your help, it all works now!"
        good: "So good to hear! Get in touch whenever you like. 🙂"
        bad: "Thanks.\n\nKind regards\nAnna"
        bad_fires: [sign_off]

    """#
}
