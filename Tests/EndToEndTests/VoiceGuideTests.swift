/// Is the life of a voice guide told: what publishing changes, what holds, what its rules find?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct VoiceGuideLife {
    private func change(_ desk: Desk, _ old: String, _ new: String) throws {
      let text = text(desk.path + "/guides/voice.sv.yml")
      #expect(text.contains(old))
      try desk.folder.write(text.replacing(old, with: new), to: "desk/guides/voice.sv.yml")
    }

    private func approve(_ desk: Desk) throws {
      try desk.folder.write(
        #"{"item":"1.2","reviewer":"maja","verdict":"approve","emotions":{},"situation":"other"}"#
          + "\n",
        to: "decisions.jsonl"
      )
      let ran = try desk.tonfall("annotate", "--from", desk.folder.file("decisions.jsonl"))
      #expect(ran.code == 0, "\(ran.errors)")
    }

    @Test func `publish shows each section that changes, old and new, and can be tried`() throws {
      let desk = try Desk(conversations: 1)
      try change(desk, "policy: allow_list", "policy: free")
      try change(desk, "raw_value: warning", "raw_value: error")
      let shown = """
          voice.sv: emoji: ändrad
              policy: allow_list → free
          voice.sv: placeholders: ändrad
              raw_value: warning → error

        """
      for _ in 0..<2 {
        let trial = try desk.tonfall("guide", "publish", "--dry-run")
        #expect(trial.output == shown + "Provkörning: inget är sparat, version 1 gäller.\n")
      }
      let ran = try desk.tonfall("guide", "publish")
      #expect(ran.output.hasPrefix(shown + "Guiderna gäller nu som version 2.\n"))
      #expect(ran.output.contains("tonfall screen"))
      try desk.folder.write(
        text(desk.path + "/guides/labels.yml") + "# Klart.\n",
        to: "desk/guides/labels.yml"
      )
      let labels = try desk.tonfall("guide", "publish", "--lang", "en")
      #expect(labels.output == "The guides hold now as version 3.\n")
    }

    @Test func `publish says which example, label and phrase changes, old and new`() throws {
      let desk = try Desk(conversations: 0)
      try change(desk, "Ni är ju hopplösa. Var är min order?", "Var är min order?")
      let labels = text(desk.path + "/guides/labels.yml")
      try desk.folder.write(
        labels.replacing("look_alike: needs_to_talk", with: "look_alike: judgement"),
        to: "desk/guides/labels.yml"
      )
      let shown = try desk.tonfall("guide", "publish", "--dry-run", "--lang=en").output
      let label = """
          handover_reasons: crisis: explained anew
              look_alike: needs_to_talk → judgement

        """
      #expect(shown.contains(label), "\(shown)")
      let example = """
          voice.sv: examples: "Var är min order?": changed
              message: Ni är ju hopplösa. Var är min order? → Var är min order?

        """
      #expect(shown.contains(example), "\(shown)")
    }

    @Test func `a guide that is a draft is said to hold nothing`() throws {
      let desk = try Desk(conversations: 1)
      try change(desk, "status: active", "status: draft")
      let words = "voice.sv är ett utkast (status: draft): ingen regel gäller förrän status: active"
      #expect(try desk.tonfall("check", "voice").output.contains(words))
      #expect(try desk.tonfall("check", "workspace").output.contains(words))
      let ran = try desk.tonfall("guide", "publish")
      #expect(ran.output.contains("voice.sv: status: active → draft\n"))
      #expect(ran.errors.contains(words))
      #expect(try desk.tonfall("guide", "rules").errors.contains(words))
      let rules = try desk.tonfall("guide", "rules", "--format", "json").output
      #expect(rules.contains(#""language":"sv","rule":"no-blame","severity":"error","draft":true"#))
    }

    @Test func `standard output of publish has JSON alone, and the failing can be had again`()
      throws
    {
      let desk = try Desk(conversations: 1)
      try approve(desk)
      try change(
        desk,
        "\nrules:\n",
        "\nrules:\n  - {id: nothing-at-all, kind: existence, any: [behandlas i turordning], severity: error}\n"
      )
      let ran = try desk.tonfall("guide", "publish", "--format", "json")
      let lines = ran.output.split(separator: "\n")
      #expect(lines.count == 1 && lines[0].hasPrefix(#"{"item":"1.2","rule":"nothing-at-all""#))
      #expect(ran.errors.contains("tonfall screen"))
      #expect(
        try desk.tonfall("guide", "rules", "--failing", "--format", "json").output == ran.output
      )
      let text = try desk.tonfall("guide", "rules", "--failing", "--lang", "en").output
      #expect(
        text.contains("1.2") && text.hasSuffix("1 stored reply would not be let through now.\n")
      )
      let plain = try desk.tonfall("guide", "rules", "--failing", "--plain").output
      #expect(plain.hasPrefix("1.2\tmåste ändras\tnothing-at-all\t"))
      _ = try desk.tonfall("screen", "--quiet")
      let table = try desk.tonfall("guide", "rules", "--format", "csv").output
      #expect(table.hasPrefix("language,rule,severity,draft,replies,found_in_replies,texts,"))
      #expect(table.contains("sv,nothing-at-all,error,false,1,1,1,1,0,false\n"))
      #expect(table.contains("\nsv,address,error,false,1,0,1,0,0,false\n"))
    }

    @Test(arguments: ["ekman-6", "plutchik-8", "goemotions"])
    func `any labels begin with voice guides that hold`(preset: String) throws {
      let desk = try Desk(conversations: 0)
      let made = try desk.tonfall("init", preset, "--labels", preset, isInside: false)
      #expect(made.output.contains("guides/voice.sv.yml"))
      let checked = try desk.tonfall(
        "check",
        "voice",
        "--workspace",
        desk.folder.file(preset),
        isInside: false
      )
      #expect(checked.code == 0, "\(checked.errors)")
    }

    @Test func `every list has a line of parts for each thing`() throws {
      let desk = try Desk(conversations: 2)
      try approve(desk)
      let people = try desk.tonfall("reviewers", "--plain").output
      #expect(people.hasPrefix("maja\towner\ttrue\t"), "\(people)")
      #expect(try desk.tonfall("reviewers", "add", "jonas", "--as", "maja").code == 0)
      #expect(try desk.tonfall("calibration", "start", "--items", "1", "--as", "maja").code == 0)
      let rounds = try desk.tonfall("calibration", "--plain").output.split(separator: "\t")
      #expect(rounds.count == 7 && rounds[2] == "maja", "\(rounds)")
      let waiting = try desk.tonfall("adjudicate", "--list", "--plain", "--as", "maja")
      #expect(waiting.code == 0 && waiting.output.isEmpty, "\(waiting.errors)")
      #expect(
        try desk.tonfall("guide", "rules", "--plain").output.contains("sv\tno-blame\terror\t")
      )
      let help = try desk.tonfall("annotate", "--help").output
      #expect(help.contains("overrides") && help.contains("false_alarm"))
    }

    @Test func `what waits for the labels is said`() throws {
      let desk = try Desk(conversations: 0)
      try desk.folder.write("version: 2\n", to: "desk/guides/labels.yml")
      let ran = try desk.tonfall("check", "workspace", "--lang", "en")
      #expect(ran.code == 1)
      for file in ["voice.sv", "voice.en", "phrases"] {
        #expect(ran.errors.contains("guides/\(file).yml: waits; it is tried once"))
      }
    }

    @Test func `show says names, words and places in the reader's language`() throws {
      let desk = try Desk(conversations: 0)
      let line =
        #"{"turns":[{"role":"customer","text":"Jag heter Anna Lind. Jag orkar inte leva längre."},"#
        + #"{"role":"bot","text":"DET ÄR INTE sant. Hör av Er."}]}"#
      try desk.folder.write(line + "\n", to: "in.jsonl")
      #expect(try desk.tonfall("import", "--quiet", desk.folder.file("in.jsonl")).code == 0)
      let shown = try desk.tonfall("show", "1.2").output
      #expect(shown.contains("Jag heter ‹?Anna Lind?›."), "\(shown)")
      #expect(shown.contains("address: Fel tilltal: ”Er”\n"), "\(shown)")
      #expect(shown.contains("(”DET ÄR INTE”)"), "\(shown)")
      #expect(!shown.contains("byte ") && !shown.contains("self_harm"), "\(shown)")
      #expect(
        shown.contains("    Självskada eller självmord: ”inte leva längre” (inlägg 1)"),
        "\(shown)"
      )
      let listed = try desk.tonfall("handover", "--lang", "sv").output
      #expect(listed.contains("1.2") && !listed.contains("self_harm"), "\(listed)")
      let plain = try desk.tonfall("handover", "list", "--plain").output
      #expect(plain.hasPrefix("1.2\tred\tself_harm"), "\(plain)")
      #expect(
        try desk.tonfall("items", "--finding", "address", "--plain").output.hasPrefix("1.2\t")
      )
      #expect(try desk.tonfall("items", "--finding", "adress").code == 2)
      let json = try desk.tonfall("items", "--personal", "possible", "--format", "json").output
      #expect(json.contains(#""undecided":1"#), "\(json)")
      #expect(try desk.tonfall("handover", "bogus").errors.contains("bogus"))
    }
  }
}
