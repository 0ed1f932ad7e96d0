/// Does the hand-over guide hold against its own examples, and has somebody looked at its help?

import Curation
import Guides
import Workflow

extension CheckCommand {
  /// Reads `guides/handover.yml` and tries its examples; says what there is to look at in the fixed
  /// replies, and which help nobody has checked for 180 days.
  func checkHandover(_ folder: String, _ words: CommandWords) throws {
    let text = try GuideFiles.text(PublishedGuides.handoverFile, in: folder)
    let guide = try Self.read { () throws(GuideErrors) in
      try HandoverFile.read(text, file: PublishedGuides.handoverFile)
    }
    if options.quiet { return }
    passed(PublishedGuides.handoverFile, words)
    for problem in HandoverReplies.problems(in: guide) { Console.note(words.toCheck(problem)) }
    let now = World.surroundings.now()
    for resource in guide.resources where resource.isStillToCome(at: now) {
      Console.note(words.toCome(resource))
    }
    for resource in guide.resourcesToCheck(at: now) {
      Console.note(words.toCheck(resource))
    }
  }
}
