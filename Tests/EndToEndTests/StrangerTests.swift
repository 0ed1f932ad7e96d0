/// Who becomes a member of the team, and who owns it, by a slip in a name?

import Foundation
import Testing

extension EndToEnd {
  @Suite struct Strangers {
    private let approval = """
      {"item":"1.2","reviewer":"maja","verdict":"approve","emotions":{},"situation":"other"}

      """

    private func people(_ desk: Desk) throws -> [String] {
      try desk.tonfall("reviewers", "--format", "json").output.split(separator: "\n").map { line in
        struct Person: Decodable { var name: String }
        return try JSONDecoder().decode(Person.self, from: Data(line.utf8)).name
      }
    }

    @Test func `a command that is refused makes no owner`() throws {
      let desk = try Desk(conversations: 1)
      try desk.folder.write("version: 7\n", to: "desk/guides/phrases.yml")
      for arguments in [
        ["reviewers", "role", "Nobody", "owner", "--as", "Typo"],
        ["reviewers", "retire", "Typo", "--as", "Typo"], ["calibration", "start", "--as", "Typo"],
        ["items", "gold", "add", "1.2", "--as", "Typo"], ["guide", "publish", "--as", "Typo"],
        ["reviewers", "add", "x\u{1B}[31m", "--as", "Typo"],
      ] {
        #expect(try desk.tonfall(all: arguments).code != 0, "\(arguments)")
        #expect(try people(desk).isEmpty, "\(arguments)")
      }
    }

    @Test func `who is the first is told to own the workspace, once`() throws {
      let desk = try Desk(conversations: 2)
      let said = "Typo är först här och äger arbetsytan.\n"
      let purged = try desk.tonfall("purge", "--item", "1.2", "--by", "Typo", "--yes")
      #expect(purged.code == 0 && purged.errors == said, "\(purged.errors)")
      let again = try desk.tonfall("purge", "--item", "2.2", "--by", "Typo", "--yes")
      #expect(again.code == 0 && again.errors.isEmpty, "\(again.errors)")
      let other = try Desk(conversations: 1)
      let annotated = try other.tonfall("annotate", "--from", "-", "--lang=en", input: approval)
      #expect(annotated.errors == "maja is the first here and owns the workspace.\n")
      let quiet = try Desk(conversations: 1)
      #expect(try quiet.tonfall("reviewers", "add", "Lo", "--quiet").errors.isEmpty)
    }

    @Test func `of somebody new it is said that no time is stored yet`() throws {
      let desk = try Desk(conversations: 0)
      let settings = text(desk.path + "/tonfall.yml")
      let own = try #require(
        settings.range(of: #"active_seconds:[^\n]*"#, options: .regularExpression)
      )
      let shared = settings.replacingCharacters(in: own, with: "active_seconds: team")
      try desk.folder.write(shared, to: "desk/tonfall.yml")
      #expect(try desk.tonfall("reviewers", "add", "Lo").code == 0)
      let said = try desk.tonfall("reviewers", "me", "--as", "maja", "--lang", "en").output
      #expect(said.ranges(of: "none yet").count == 2, "\(said)")
    }

    @Test func `where somebody works a name that nobody has acts for nobody`() throws {
      let desk = try Desk(conversations: 1)
      #expect(try desk.tonfall("annotate", "--from", "-", input: approval).code == 0)
      for arguments in [
        ["purge", "--item", "1.2", "--yes", "--by"], ["export", "--by"],
        ["guide", "publish", "--as"],
        ["calibration", "start", "--as"], ["items", "gold", "add", "1.2", "--as"],
        ["include", "1.2", "--reason", "Prov.", "--as"], ["reviewers", "add", "Lo", "--as"],
      ] {
        let ran = try desk.tonfall(all: arguments + ["Majja"])
        #expect(ran.code == 2, "\(arguments)")
        #expect(ran.errors.contains("Majja") && ran.errors.contains("reviewers"), "\(ran.errors)")
      }
      let account = try desk.tonfall("reviewers", "add", "Lo", environment: ["USER": "gäst"])
      #expect(account.code == 2 && account.errors.contains("fråga maja"), "\(account.errors)")
      #expect(try people(desk) == ["maja"])
      #expect(try desk.items().count == 1)
      #expect(try desk.tonfall("export", "--by", "maja").code == 0)
    }

    @Test func `names that look alike are one person`() throws {
      let desk = try Desk(conversations: 1)
      for name in ["Göran", "Ada"] { #expect(try desk.tonfall("reviewers", "add", name).code == 0) }
      for name in ["Go\u{308}ran", "göran", "ADA", "MAJA"] {
        #expect(try desk.tonfall("reviewers", "add", name).code == 2, "\(name)")
      }
      #expect(try desk.tonfall("reviewers", "role", "go\u{308}ran", "adjudicator").code == 0)
      let line = approval.replacing("maja", with: "MAJA")
      #expect(try desk.tonfall("annotate", "--from", "-", input: line).code == 0)
      #expect(try desk.tonfall("items", "--reviewer", "Maja", "--plain").output.contains("1.2"))
      #expect(try people(desk) == ["maja", "Göran", "Ada"])
    }

    @Test func `a name that can't be read, or has no end, is nobody's`() throws {
      let desk = try Desk(conversations: 1)
      let long = String(repeating: "å", count: 61)
      for name in [
        long, "a\u{202E}b", "a\u{1B}[31m", "  ", "a" + String(repeating: "\u{301}", count: 999),
      ] {
        let ran = try desk.tonfall("reviewers", "add", name)
        #expect(ran.code == 2 && ran.errors.contains("namnet"), "\(ran.errors)")
        let line = approval.replacing("maja", with: name)
        #expect(try desk.tonfall("annotate", "--from", "-", input: line).code == 1)
        #expect(try desk.tonfall("include", "1.2", "--reason", "x", "--as", name).code == 2)
      }
      let bytes = try desk.shell("$T reviewers add \"$(printf 'C\\377B')\"")
      #expect(bytes.code == 2, "\(bytes.errors)")
      #expect(try people(desk).isEmpty)
      #expect(try desk.tonfall("reviewers", "add", String(long.dropLast())).code == 0)
    }
  }
}
