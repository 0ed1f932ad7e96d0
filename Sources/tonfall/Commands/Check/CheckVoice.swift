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
    let texts = try GuideFiles.drafts(in: folder).texts
    let languages = TextLanguage.allCases.filter { texts[VoiceFile.name($0)] != nil }
    // As with phrases: a workspace may be without, whoever asks wants to know.
    if languages.isEmpty, subject == .voice {
      _ = try Files.text(folder + "/" + VoiceFile.name(.sv))
    }
    for language in languages {
      guard let text = texts[VoiceFile.name(language)] else { continue }
      let guide = try Self.read { () throws(GuideErrors) in
        let guide = try VoiceFile.read(text, language: language, scheme: scheme)
        let failures = guide.failuresAsErrors()
        if !failures.isEmpty { throw GuideErrors(failures) }
        return guide
      }
      let file = VoiceFile.name(language)
      for warning in guide.warnings { Console.line(words.warning(warning, file: file)) }
      let today = Int(World.now().milliseconds / 86_400_000)
      if let due = guide.reviewDueDay, due < today, let day = guide.reviewedOn {
        Console.line(words.reviewDue(file, since: day))
      }
      if !options.quiet {
        Console.line(words.examplesHold(file, guide.exampleCount, rules: guide.rules.count))
      }
    }
  }
}
