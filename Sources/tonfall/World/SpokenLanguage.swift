/// In which language is an error said that ends the program?

import Synchronization
import Wording

/// The language of errors: what the command line asks for, then the environment, then the workspace
/// once it is known.
enum SpokenLanguage {
  private static let chosen = Mutex<Language?>(nil)

  /// The language.
  static var current: Language {
    chosen.withLock { $0 } ?? ofCommandLine(CommandLine.arguments) ?? Language.ofEnvironment ?? .en
  }

  /// Speaks this language from here on.
  static func choose(_ language: Language) {
    chosen.withLock { $0 = language }
  }

  // The parser may have failed, so the words are looked through as they are.
  private static func ofCommandLine(_ words: [String]) -> Language? {
    for (place, word) in words.enumerated() {
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
      if word == "--lang", place + 1 < words.count { return Language(rawValue: words[place + 1]) }
    }
    return nil
  }
}
