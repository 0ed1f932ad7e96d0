/// Are the guides written, checked, shown and published as a whole?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Guides {
    private func publish(_ desk: Desk, _ language: String = "sv") throws -> Ran {
      try desk.tonfall("guide", "publish", "--lang", language)
    }

    private func phrases(_ desk: Desk) -> String { desk.path + "/guides/phrases.yml" }

    @Test func `init writes phrases with comments in the workspace's language`() throws {
      let desk = try Desk(conversations: 0)
      #expect(text(phrases(desk)).hasPrefix("# Formuleringar"))
      let made = try desk.tonfall("init", "english", "--language", "en", isInside: false)
      #expect(made.code == 0)
      #expect(text(desk.folder.file("english/guides/phrases.yml")).hasPrefix("# Phrases"))
      let same = try publish(desk)
      #expect(same.output == "Inget är ändrat sedan version 1.\n")
    }

    @Test func `what changes in the phrases is said and published`() throws {
      let desk = try Desk(conversations: 0)
      let path = phrases(desk)
      let before = text(path)
      let after = before.replacing("{sv: \"Hej!\", en: \"Hello!\"}", with: "{sv: \"Hejsan!\"}")
      #expect(after != before)
      try desk.folder.write(after, to: "desk/guides/phrases.yml")
      let ran = try publish(desk)
      #expect(ran.code == 0)
      #expect(
        ran.output == """
            greetings: Hejsan!: ny
            greetings: Hej!: borttagen
          Guiderna gäller nu som version 2.

          """
      )
      #expect(try desk.tonfall("guide", "publish", "--quiet").output.isEmpty)
      try FileManager.default.removeItem(atPath: path)
      let without = try publish(desk, "en")
      #expect(without.code == 0)
      #expect(without.output.contains("  placeholders: Order") == false)
      #expect(without.output.contains("  placeholders: The amount: removed\n"))
      #expect(without.output.hasSuffix("The guides hold now as version 3.\n"))
    }

    @Test func `a used label goes once the file says what it has become`() throws {
      let desk = try Desk(conversations: 1)
      try desk.folder.write(
        #"{"item":"1.2","reviewer":"maja","verdict":"approve","emotions":{"worry":2},"#
          + #""situation":"other","tones":["clear"],"target":"us","rubric":{"apologise":"n/a"},"#
          + #""overrides":{"worry-needs-ack-and-next-step":"Prov."}}"# + "\n",
        to: "decisions.jsonl"
      )
      let path = desk.path + "/guides/labels.yml"
      #expect(try desk.tonfall("annotate", "--from", desk.folder.file("decisions.jsonl")).code == 0)
      let before = text(path)
      let after = before.replacing("- id: worry\n", with: "- id: fear\n")
        .replacing("look_alike: worry\n", with: "look_alike: fear\n")
      try desk.folder.write(after, to: "desk/guides/labels.yml")
      // These name the label too.
      try FileManager.default.removeItem(atPath: phrases(desk))
      for language in ["sv", "en"] {
        try FileManager.default.removeItem(atPath: desk.path + "/guides/voice.\(language).yml")
      }
      let refused = try publish(desk, "en")
      #expect(refused.code == 1)
      #expect(refused.errors.contains("labels in use must not vanish or get another scale (worry)"))
      let mapped = after + "replaced:\n  - {list: emotions, old: worry, new: fear}\n"
      try desk.folder.write(mapped, to: "desk/guides/labels.yml")
      let published = try publish(desk, "en")
      #expect(published.code == 0, "\(published.errors)")
      #expect(published.output.contains("  emotions: worry: replaced by fear\n"))
      #expect(try desk.tonfall("items", "--emotion", "fear", "--plain").output.contains("1.2"))
      let shown = try desk.tonfall("show", "1.2", "--as", "maja", "--format", "json").output
      #expect(shown.contains(#""emotions":{"worry":2}"#))
      #expect(shown.contains(#""tones":["clear"],"rubric":{"apologise":"n/a"}"#))
    }

    @Test(arguments: ["goemotions", "ekman-6", "plutchik-8", "empathetic-32", "emowoz-7"])
    func `every preset makes a workspace that works`(preset: String) throws {
      let desk = try Desk(conversations: 0)
      let made = try desk.tonfall("init", preset, "--labels", preset, isInside: false)
      #expect(made.code == 0, "\(made.errors)")
      let written = text(desk.folder.file("\(preset)/guides/labels.yml"))
      #expect(written.contains("preset: \(preset)\n"))
      #expect(!text(desk.folder.file("\(preset)/guides/phrases.yml")).isEmpty)
      #expect(try desk.tonfall("init", "--help", isInside: false).output.contains(preset))
    }

    @Test func `mistakes in the phrases are told with their places and nothing is published`()
      throws
    {
      let desk = try Desk(conversations: 0)
      try desk.folder.write(
        """
        version: 1
        greetings:
          - text: {sv: "Hej {{namn}}!"}
            situations: [leverans]
          - text: {}
          - txt: Hej

        """,
        to: "desk/guides/phrases.yml"
      )
      let ran = try publish(desk)
      #expect(ran.code == 1)
      let lines = ran.errors.split(separator: "\n")
      #expect(lines.count == 4, "\(ran.errors)")
      #expect(
        lines.first == """
          tonfall: guides/phrases.yml:4:18: leverans finns inte bland situations i \
          guides/labels.yml; välj bland delivery_delay, login_problem, invoice_question, \
          product_claim, complaint, other
          """
      )
      try desk.folder.write(
        "version: 1\ngreetings: [{text: {sv: 'Hej {{namn}}!'}}]\n",
        to: "desk/guides/phrases.yml"
      )
      let slot = try publish(desk, "en")
      #expect(
        slot.errors == """
          tonfall: guides/phrases.yml:2:25: {{namn}} is not among the placeholders of this language

          """
      )
      try FileManager.default.removeItem(atPath: phrases(desk))
      #expect(try publish(desk).output.hasSuffix("version 2.\n"))
    }

    @Test func `check handover tries the examples and says which help to look at again`() throws {
      let desk = try Desk(conversations: 0)
      let good = try desk.tonfall("check", "handover", "--lang", "en")
      #expect(good.code == 0)
      #expect(good.output == "guides/handover.yml: no mistakes\n")
      #expect(good.errors.contains("Mind's suicide line: last checked 2025-01-01"))
      #expect(try desk.tonfall("check", "handover", "--quiet").errors.isEmpty)
      try desk.folder.write(
        """
        version: 1
        categories:
          - id: danger
            level: red
            name: {sv: Fara, en: Danger}
            words: {en: [danger]}
        examples: [{text: danger, language: en, expect: amber}]

        """,
        to: "desk/guides/handover.yml"
      )
      let bad = try desk.tonfall("check", "handover", "--lang", "en")
      #expect(bad.code == 1)
      #expect(
        bad.errors.hasPrefix(
          "tonfall: guides/handover.yml:7:19: the example should come out as amber and comes "
            + "out as red (danger)"
        )
      )
    }

    @Test func `check reads the files and says where each mistake is`() throws {
      let desk = try Desk(conversations: 0)
      let good = try desk.tonfall("check", "workspace", "--lang", "en")
      #expect(good.code == 0)
      #expect(
        good.output == """
          tonfall.yml: no mistakes
          guides/labels.yml: no mistakes
          guides/voice.sv.yml: no mistakes; 21 rules, 22 example replies hold
          guides/voice.en.yml: no mistakes; 20 rules, 22 example replies hold
          guides/personal-data.yml: no mistakes
          guides/phrases.yml: no mistakes
          guides/handover.yml: no mistakes

          """
      )
      try desk.folder.write("version: 1\nhello: []\n", to: "desk/guides/phrases.yml")
      let bad = try desk.tonfall("check", "phrases")
      #expect(bad.code == 1)
      #expect(bad.errors.hasPrefix("tonfall: guides/phrases.yml:2:1: okänd nyckel hello"))
      #expect(try desk.tonfall("check", "labels").output == "guides/labels.yml: inga fel\n")
      #expect(try desk.tonfall("check", "workspace", "--quiet").code == 1)
      try desk.folder.write("version: [1]\n", to: "desk/guides/phrases.yml")
      #expect(
        try desk.tonfall("check", "phrases").errors
          == "tonfall: guides/phrases.yml:1:10: en lista där 1 väntas\n"
      )
      try desk.folder.write("version: \"1\"\n", to: "desk/guides/phrases.yml")
      #expect(
        try desk.tonfall("check", "phrases").errors.hasPrefix(
          "tonfall: guides/phrases.yml:1:10: \"1\" är en text; 1 utan citattecken väntas\n"
        )
      )
      let empty = "version: 1\ngreetings: [{text: {sv: \"\"}}]\n"
      try desk.folder.write(empty, to: "desk/guides/phrases.yml")
      #expect(
        try desk.tonfall("check", "phrases").errors.hasPrefix(
          "tonfall: guides/phrases.yml:2:25: en tom text; en text som inte är tom väntas\n"
        )
      )
      try FileManager.default.removeItem(atPath: phrases(desk))
      #expect(try desk.tonfall("check", "workspace").code == 0)
      #expect(try desk.tonfall("check", "phrases").code == 3)
      #expect(try desk.tonfall("check", "voices").code == 2)
    }

    @Test func `check holds a voice guide against its own examples`() throws {
      let desk = try Desk(conversations: 0)
      let path = desk.path + "/guides/voice.sv.yml"
      let weaker = text(path).replacing("\"beklaga*\", ", with: "")
      try desk.folder.write(weaker, to: "desk/guides/voice.sv.yml")
      let ran = try desk.tonfall("check", "voice", "--lang", "en")
      #expect(ran.code == 1)
      #expect(ran.errors.contains("the good reply breaks upset-needs-ack-and-apology"))
      #expect(try publish(desk, "en").code == 1)
      for language in ["sv", "en"] {
        try FileManager.default.removeItem(atPath: desk.path + "/guides/voice.\(language).yml")
      }
      #expect(try desk.tonfall("check", "voice").code == 3)
      #expect(try desk.tonfall("check", "workspace").code == 0)
    }

    @Test func `beside labels of one's own init writes no phrases`() throws {
      let desk = try Desk(conversations: 0)
      let labels = text(desk.path + "/guides/labels.yml").replacing("complaint", with: "grumble")
      try FileManager.default.createDirectory(
        atPath: desk.folder.file("own/guides"),
        withIntermediateDirectories: true
      )
      try desk.folder.write(labels, to: "own/guides/labels.yml")
      let ran = try desk.tonfall("init", "own", "--quiet", isInside: false)
      #expect(ran.code == 0, "\(ran.errors)")
      #expect(!FileManager.default.fileExists(atPath: desk.folder.file("own/guides/phrases.yml")))
    }
  }
}
