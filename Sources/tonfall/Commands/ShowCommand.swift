/// What is there to know about one item?

import ArgumentParser
import Curation
import JSONLines
import Wording
import Workflow

/// `tonfall show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "One item whole: the conversation, the reply, what was said of it.",
    discussion: """
      Example:
        tonfall show 12.4
      What is personal for certain, or was masked by somebody, is shown as its placeholder; --reveal \
      shows it and puts that on record. Others' annotations stay hidden while you may still be asked to judge the item yourself; from reviewers, where \
      gold_share is set, until they have answered it.
      JSON: one object with item, uid, source, conversation_id, language, channel, file, line, turns \
      [{speaker, text}], marks [{turn, start, end, kind, certainty, decision, placeholder}], \
      special [category], standing {place, free, by, until, missing, outcome, state, reasons}, level, handover \
      [{category, level, turn, start, end}], signs [name], told [{reviewer, contact, whom, at}], dismissals [{reviewer, reason, \
      note, at}], blind, voice, annotations \
      [{reviewer, at, verdict, reasons, rewrite, emotions, unclear, target, conduct, situation, tones, rubric, \
      note, voice, overrides {rule: reason}}], decision {by, at, act, verdict, reasons, rewrite, emotions, unclear, \
      target, conduct, situation, tones, rubric, category, confidence, note} of an adjudicated item. voice is what the voice guide that holds now finds in the bot's reply, or in the text that the \
      annotation lets through, with placeholders in it: [{rule, severity, start, end, message, replacement}].
      """
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The item's number, or its conversation's id in its source.")
  var item: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who looks; else the account.", valueName: "name")
  )
  var reader: String?

  @Flag(help: "Show what is masked; that somebody looked is kept in the item's history.")
  var reveal = false

  @Flag(
    name: .long,
    help: "Show others' work on an open item too; you are out as its reviewer then, for good."
  )
  var others = false

  @OptionGroup var printing: PlainOption

  @Option(name: .long, help: "How to print.")
  var format = ListFormat.text

  func run() throws {
    let open = try OpenWorkspace.open(options)
    defer { open.workspace.close() }
    let words = open.words
    let id = try open.item(item)
    let reader = try open.knownReviewer(reader)
    if others { try openOthers(of: id, open, reader, words) }
    let (shown, standing) = try open.attempt { () throws(StorageError) in
      (
        try open.workspace.show(id, reader: reader),
        try open.workspace.standing(of: id, reader: reader)
      )
    }
    guard var shown, let standing else { throw CommandError.noItem(item) }
    let guides = try open.attempt { () throws(StorageError) in try open.workspace.guides() }
    let names = ShownNames(shown: shown, guides: guides, isRevealed: reveal, words: words)
    if reveal {
      try open.attempt { () throws(StorageError) in
        try open.workspace.logReveal(of: id, by: reader)
      }
    } else {
      shown.item.conversation.turns = shown.item.screening.masked(shown.item.conversation.turns)
    }
    if format == .json {
      Console.json(Self.json(shown, standing, words))
    } else if printing.plain {
      PlainShow(names).print(shown, standing)
    } else {
      TextShow(names).print(shown, standing)
    }
  }

  private func openOthers(
    of item: ItemID,
    _ open: OpenWorkspace,
    _ reader: Reviewer?,
    _ words: CommandWords
  ) throws {
    let opened = try open.attempt { () throws(StorageError) in
      try reader.map { reader throws(StorageError) in
        try open.workspace.openOthers(of: item, by: reader)
      }
    }
    switch opened {
    case .out: Console.note(words.outAsReviewer(item))
    case .seenAnyway: break
    case .notYours, nil: throw CommandError.usage(words.othersAreNotYours)
    }
  }

  private static func json(_ mark: PersonalMark, _ line: inout LineWriter) {
    line.beginObject()
    line.key("turn")
    line.integer(mark.turn + 1)
    line.key("start")
    line.integer(mark.range.lowerBound)
    line.key("end")
    line.integer(mark.range.upperBound)
    line.key("kind")
    line.string(mark.kind.rawValue)
    line.key("certainty")
    line.string(mark.certainty.name)
    line.key("decision")
    line.string(mark.decision.name)
    line.key("placeholder")
    line.string(mark.placeholder)
    line.endObject()
  }

  private static func json(
    _ shown: ShownItem,
    _ standing: ItemStanding,
    _ words: CommandWords
  ) -> String {
    let conversation = shown.item.conversation
    var line = LineWriter()
    func text(_ key: StaticString, _ value: String?, _ line: inout LineWriter) {
      line.key(key)
      line.string(value)
    }
    line.beginObject()
    text("item", shown.item.id.description, &line)
    text("uid", "\(shown.uid.hex)-\(shown.item.id.turn + 1)", &line)
    text("source", conversation.source, &line)
    text("conversation_id", conversation.externalID, &line)
    text("language", conversation.language, &line)
    text("channel", conversation.channel, &line)
    text("file", shown.file, &line)
    line.key("line")
    line.integer(shown.line)
    line.key("turns")
    line.beginArray()
    for turn in conversation.turns {
      line.beginObject()
      text("speaker", turn.speaker.name, &line)
      text("text", turn.text, &line)
      line.endObject()
    }
    line.endArray()
    line.key("marks")
    line.beginArray()
    for mark in shown.item.screening.marks { json(mark, &line) }
    line.endArray()
    line.key("special")
    line.beginArray()
    for category in shown.item.screening.special(upTo: shown.item.id.turn) {
      line.string(category.rawValue)
    }
    line.endArray()
    line.key("standing")
    StandingJSON.write(standing, to: &line)
    ShownHandover.write(shown, to: &line)
    line.key("blind")
    line.bool(shown.isBlind)
    line.key("voice")
    VoiceFindingJSON.write(shown.replyFindings, words, to: &line)
    line.key("annotations")
    line.beginArray()
    for (annotation, findings) in zip(shown.annotations, shown.annotationFindings) {
      let judgement = annotation.judgement
      line.beginObject()
      text("reviewer", annotation.reviewer, &line)
      text("at", annotation.at.rfc3339, &line)
      text("verdict", judgement.verdict?.name, &line)
      line.key("reasons")
      line.beginArray()
      for reason in judgement.reasons { line.string(reason) }
      line.endArray()
      text("rewrite", judgement.rewrite, &line)
      Self.json(labelsOf: judgement, &line)
      text("note", judgement.note, &line)
      line.key("voice")
      VoiceFindingJSON.write(findings, words, to: &line)
      line.key("overrides")
      line.beginObject()
      for rule in judgement.overrides.keys.sorted() {
        line.key(text: rule)
        line.string(judgement.overrides[rule])
      }
      line.endObject()
      line.endObject()
    }
    line.endArray()
    line.key("decision")
    json(shown.decision, &line)
    line.endObject()
    return line.text
  }

  private static func json(labelsOf judgement: Judgement, _ line: inout LineWriter) {
    line.key("emotions")
    if let emotions = judgement.emotions {
      line.beginObject()
      for key in emotions.keys.sorted() {
        line.key(text: key)
        line.integer(emotions[key] ?? 0)
      }
      line.endObject()
    } else {
      line.null()
    }
    line.key("unclear")
    line.bool(judgement.isUnclear)
    line.key("target")
    line.string(judgement.target)
    line.key("conduct")
    line.string(judgement.conduct)
    line.key("situation")
    line.string(judgement.situation)
    line.key("tones")
    line.beginArray()
    for tone in judgement.tones { line.string(tone) }
    line.endArray()
    line.key("rubric")
    line.answers(judgement.rubric)
  }

  private static func json(_ decision: ItemDecision?, _ line: inout LineWriter) {
    guard let decision else { return line.null() }
    line.beginObject()
    line.key("by")
    line.string(decision.adjudicator)
    line.key("at")
    line.string(decision.at.rfc3339)
    line.key("act")
    line.string(decision.act.name)
    line.key("verdict")
    line.string(decision.judgement.verdict?.name)
    line.key("reasons")
    line.beginArray()
    for reason in decision.judgement.reasons { line.string(reason) }
    line.endArray()
    line.key("rewrite")
    line.string(decision.judgement.rewrite)
    json(labelsOf: decision.judgement, &line)
    line.key("category")
    line.string(decision.remarks.category?.rawValue)
    line.key("confidence")
    line.string(decision.remarks.confidence?.name)
    line.key("note")
    line.string(decision.remarks.note)
    line.endObject()
  }
}
