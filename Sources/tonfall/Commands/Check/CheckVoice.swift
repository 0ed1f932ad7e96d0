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
    let languages = TextLanguage.allCases.filter {
      Files.exists(folder + "/" + VoiceFile.name($0))
    }
    // As with phrases: a workspace may be without, whoever asks wants to know.
    if languages.isEmpty, subject == .voice {
      _ = try GuideFiles.text(VoiceFile.name(.sv), in: folder)
    }
    for language in languages {
      let file = VoiceFile.name(language)
      let guide: VoiceGuide
      do throws(CommandError) {
        guide = try voiceGuide(language, folder, scheme, words)
      } catch {
        guard case .guides(let errors) = error else { throw error }
        faults.append(errors)
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

  private func voiceGuide(
    _ language: TextLanguage,
    _ folder: String,
    _ scheme: LabelScheme,
    _ words: CommandWords
  ) throws(CommandError) -> VoiceGuide {
    let file = VoiceFile.name(language)
    let text = try GuideFiles.text(file, in: folder)
    return try Self.read { () throws(GuideErrors) in
      let guide = try VoiceFile.read(text, language: language, scheme: scheme)
      // Before the examples, which an expression that is switched off makes fail.
      for warning in guide.warnings { Console.line(words.warning(warning, file: file)) }
      let failures = guide.failuresAsErrors()
      if !failures.isEmpty { throw GuideErrors(failures) }
      return guide
    }
  }
}
