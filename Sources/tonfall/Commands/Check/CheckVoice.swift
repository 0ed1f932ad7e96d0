/// Do the voice guides hold against their own examples?

import Curation
import Guides
import Workflow

extension CheckCommand {
  /// Reads the voice guides of a workspace and tries their examples; says which have not been
  /// looked through for longer than they ask for.
  func checkVoice(
    _ folder: String,
    _ scheme: LabelScheme,
    _ words: CommandWords
  ) throws(CommandError) {
    var faults: [GuideErrors] = []
    let texts = try GuideFiles.drafts(in: folder).texts
    let languages = TextLanguage.allCases.filter { texts[VoiceFile.name($0)] != nil }
    // As with phrases: a workspace may be without, whoever asks wants to know.
    if languages.isEmpty, subject == .voice {
      _ = try Files.text(folder + "/" + VoiceFile.name(.sv))
    }
    for language in languages {
      guard let text = texts[VoiceFile.name(language)] else { continue }
      let file = VoiceFile.name(language)
      let guide: VoiceGuide
      do throws(GuideErrors) {
        guide = try VoiceFile.read(text, language: language, scheme: scheme)
        // Before the examples, which an expression that is switched off makes fail.
        for warning in guide.warnings { Console.line(words.warning(warning, file: file)) }
        let failures = guide.failuresAsErrors()
        if !failures.isEmpty { throw GuideErrors(failures) }
      } catch {
        faults.append(error)
        continue
      }
      if !guide.isActive { Console.line(words.isDraft(language)) }
      let today = Int(World.now().milliseconds / 86_400_000)
      if let day = guide.reviewedOn, let read = Timestamp(rfc3339: day + "T00:00:00Z"),
        read.milliseconds / 86_400_000 > today + 1
      {
        Console.line(words.reviewToCome(file, on: day))
      }
      if let due = guide.reviewDueDay, due < today, let day = guide.reviewedOn {
        Console.line(words.reviewDue(file, since: day))
      }
      if !options.quiet {
        Console.line(words.examplesHold(file, guide.exampleCount, rules: guide.rules.count))
      }
    }
    if let errors = GuideErrors(ofFiles: faults) { throw .guides(errors) }
  }
}
