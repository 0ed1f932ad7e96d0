/// What does the screen say in English on which disputes are settled?

public import Curation

extension EnglishWords {
  /// How many items wait.
  public func disputesWaiting(_ count: Int) -> String { "\(Grouped(count).english) to settle" }

  /// A reviewer without a name.
  public func reviewer(_ letter: String) -> String { "Reviewer \(letter)" }

  /// A part of an answer.
  public func answerField(_ field: AnswerField) -> String {
    switch field {
    case .verdict: "Verdict"
    case .reasons: "Reasons"
    case .rewrite: "Text"
    case .emotions: "Feels"
    case .situation: "About"
    case .target: "Aimed at"
    case .conduct: "Conduct"
    case .tones: "Tone"
    case .rubric: "Rubric"
    }
  }

  /// A rubric with so many answers.
  public func rubricAnswers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }

  /// The heading over the fields.
  public func fieldsHeading(differing count: Int) -> String {
    count == 1 ? "1 differs" : "\(count) differ"
  }

  /// The heading over a reviewer's text.
  public func answerText(_ letter: String, _ verdict: Verdict?) -> String {
    switch verdict {
    case .approve: "\(letter) · the bot's reply as it is"
    case .reject: "\(letter) · the bot's reply, rejected"
    case .rewrite, .handover, nil: "\(letter) · own text"
    }
  }

  /// The reviewer wrote no text.
  public func noAnswerText(_ verdict: Verdict?) -> String {
    verdict == .handover ? "(handed over without a text)" : "(no text)"
  }

  /// The heading over what holds.
  public var finalHeading: String { "This holds" }

  /// Nothing was chosen yet.
  public var nothingDecided: String {
    "Nothing yet. 1 or 2 takes a whole answer, the arrows left and right a single line."
  }

  /// At an item that was set aside.
  public var asideToDecide: String { "1 nothing to judge, as they say · 2 back to the queue" }

  /// The heading over an item that was set aside.
  public var asideHeading: String { "Set aside: nothing to judge?" }

  /// Nobody wrote why.
  public var asideWithoutNote: String { "(nobody wrote why)" }

  /// Where the answer comes from.
  public func source(_ letter: String?, isChanged: Bool) -> String {
    guard let letter else { return "your own" }
    return isChanged ? "as \(letter), with changes" : "as \(letter)"
  }

  /// What is done.
  public func act(_ act: AdjudicationAct) -> String {
    switch act {
    case .pick: "one answer holds"
    case .merge: "an answer of your own holds"
    case .bothAcceptable: "both are good"
    case .sendBack: "back to the reviewers"
    case .confirmAside: "nothing to judge"
    case .returnToQueue: "back to the queue"
    case .retract: "taken back"
    }
  }

  /// The heading of the category.
  public var categoryHeading: String { "Because of" }

  /// Why there was a dispute.
  public func category(_ category: DisputeCategory) -> String {
    switch category {
    case .guide: "the guide is unclear"
    case .lookAlike: "labels that look alike"
    case .ambiguous: "can be read in two ways"
    case .slip: "something was overlooked"
    case .facts: "facts"
    case .voice: "the voice"
    case .taste: "a matter of taste"
    }
  }

  /// The heading of the confidence.
  public var confidenceHeading: String { "Sure" }

  /// How sure.
  public func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .low: "hardly"
    case .medium: "fairly"
    case .high: "quite"
    }
  }

  /// The heading over the text that is put together.
  public var mergeHeading: String { "Text that holds" }

  /// Taking the text.
  public var useText: String { "Use it" }

  /// The heading over the note.
  public var adjudicationNote: String { "Note to the reviewers" }

  /// The heading over what the reviewers are to look at.
  public var sendBackHeading: String { "What are the reviewers to look at again?" }

  /// Nobody may settle it.
  public var everybodyTookPart: String {
    "Everybody who may settle it has answered it. " + wayOut
  }

  /// Nobody may settle these.
  public func stuckDisputes(_ count: Int) -> String {
    let items =
      count == 1
      ? "1 item to settle: everybody who may settle it has answered it. "
      : "\(Grouped(count).english) items to settle: everybody who may settle them has answered them. "
    return items + wayOut
  }

  private var wayOut: String {
    "Make somebody adjudicator who has not (tonfall reviewers role NAME adjudicator, or reviewers add "
      + "NAME --role adjudicator)."
  }

  /// Words of one adjudicator alone.
  public func secondEyes(_ count: Int) -> String {
    (count == 1 ? "1 item has" : "\(Grouped(count).english) items have")
      + " the words of one adjudicator alone, and two_eyes keeps them from leaving until a second one "
      + "settles with the same words (show ITEM has them, adjudicate --from takes them)."
  }

  /// What came of an answer that was sent back.
  public func sentBack(_ letter: String, _ state: SentBackState) -> String {
    switch state {
    case .waiting: "\(letter) is looking again"
    case .stoodBy: "\(letter) stands by it"
    case .corrected: "\(letter) has changed it"
    }
  }

  /// Not by themselves.
  public func answeredInSight(_ letter: String) -> String {
    "\(letter) said this when others' answers could be seen"
  }

  /// Nothing waits.
  public var nothingDisputed: String { "Nothing to settle just now." }

  /// Nothing waits, but for others something does.
  public func nothingDisputed(forOthers: Int, withReviewers: Int) -> String {
    var said = [nothingDisputed]
    if forOthers > 0 {
      said.append(
        "\(Grouped(forOthers).english) that you have judged yourself "
          + "\(forOthers == 1 ? "goes" : "go") to somebody else."
      )
    }
    if withReviewers > 0 {
      said.append("\(Grouped(withReviewers).english) sent back, with the reviewers.")
    }
    return said.joined(separator: " ")
  }

  /// The decision is durable.
  public func decided(_ act: AdjudicationAct) -> String {
    switch act {
    case .pick, .merge, .bothAcceptable: "Settled. u takes it back."
    case .sendBack: "Sent back to the reviewers. u takes it back."
    case .confirmAside: "Confirmed: nothing to judge. u takes it back."
    case .returnToQueue: "Back in the queue. u takes it back."
    case .retract: "Taken back."
    }
  }

  /// The same was decided before.
  public var decidedAlready: String { "That was decided already." }

  /// Why a decision was not stored.
  public func notDecided(_ why: AdjudicationRefusal) -> String {
    switch why {
    case .unknown: "There is no such item."
    case .own: "You judged this item, so somebody else settles it."
    case .everybodyTookPart: everybodyTookPart
    case .notDisputed: "The item does not wait for that any more."
    case .changed: "Somebody changed the item meanwhile. Here it is as it stands now."
    case .noSuchAnnotation: "That answer does not stand any more."
    case .red: "The item is red: it can only be handed over."
    case .noteMissing: "Write what the reviewers are to look at."
    }
  }

  /// A decision was taken back.
  public func decisionTakenBack(_ item: ItemID) -> String { "\(item) is to be settled again." }

  /// There is no decision to take back.
  public var noDecisionToTakeBack: String { "There is no decision of yours to take back." }

  /// Something has to be chosen.
  public var decideWhat: String { "Choose what holds first: 1, 2 or 3, or write with e." }

  /// There is no answer on that side.
  public var noSuchSide: String { "There is no answer there." }

  /// There are no answers to choose from.
  public var onlyAside: String { "The item was set aside: 1 confirms, 2 returns it to the queue." }

  /// It was not set aside.
  public var notAside: String { "The item was not set aside." }

  /// The adjudicator judged the item.
  public var decidesOwn: String { "You judged this yourself; nobody else is here to settle it." }

  /// Only handing over can be decided.
  public var redDispute: String { "Red: it can only be handed over." }

  /// Nobody but adjudicators.
  public var adjudicatorsOnly: String { "Disputes are settled by adjudicators." }

  /// An answer came back.
  public func sentBackBanner(keep: String, submit: String) -> String {
    "Sent back to you: change it and press \(submit), or stand by it with \(keep)."
  }

  /// The reviewer stands by the answer.
  public var stoodBy: String { "You stand by it. The adjudicator takes it from here." }

  /// Nothing is settled yet.
  public var nothingSettled: String {
    "None of your answers is settled yet. They are once everybody needed has judged them and agrees, "
      + "or somebody settles them. r on the home screen goes on reviewing."
  }

  /// The heading over an own answer.
  public func becameOf(_ item: ItemID, _ became: BecameOf) -> String {
    switch became {
    case .changed: "\(item) · changed"
    case .asGood: "\(item) · as good as the text that holds"
    case .withOtherLabels: "\(item) · as you wrote, with other labels"
    case .asSubmitted: "\(item) · as you had it"
    }
  }

  /// The heading over what the team has ruled.
  public var rulingsHeading: String { "What the team has ruled" }

  /// Before a ruling.
  public func ruled(_ date: String) -> String { "Ruled \(date):" }

  /// The answers are others than those that a draft was made on.
  public func draftOnOtherAnswers(_ time: String) -> String {
    "The answers have changed since \(time). Your words are still here; choose anew what holds."
  }

  /// A text that does not hold yet.
  public var begunText: String { "Text begun, not used yet" }

  /// A ruling that is not in the guide yet.
  public var begunRuling: String { "Ruling begun" }

  /// A decision leaves out what was typed.
  public func leavesOut(_ texts: [(text: DisputeText, key: String)], key: String) -> String {
    let named = texts.map { text, key in
      switch text {
      case .merge: "your text (\(key))"
      case .note: "your note (\(key))"
      case .sendBack: "what they were to look at again (\(key))"
      case .ruling: "your ruling (\(key))"
      }
    }
    return "Left out: " + named.joined(separator: ", ") + ". \(key) once more decides without."
  }

  /// Leaving loses what can't be saved.
  public var leaveLosesDraft: String { "q once more leaves and loses what is not saved." }

  /// Nothing was sent back.
  public var nothingSentBack: String { "Nobody has sent this item back to you." }
}
