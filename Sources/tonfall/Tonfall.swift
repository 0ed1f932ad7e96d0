/// Which commands are there, and with which code does the program end?

import ArgumentParser
import Glibc

/// The program.
///
/// Codes: 0 done, 1 what was checked fell short, 2 wrong use, 3 could not, 128 and n
/// for signal n.
struct Tonfall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tonfall",
    abstract: "Turn a chatbot's replies into training data in your company's voice.",
    discussion: """
      Example:
        tonfall init desk && cd desk
        tonfall import ../conversations.jsonl
        tonfall review
        tonfall export --as openai-chat,dataset --to out
      """,
    version: Self.version,
    subcommands: [
      HomeCommand.self, InitCommand.self, ImportCommand.self, ReviewCommand.self,
      AnnotateCommand.self, ItemsCommand.self, ShowCommand.self, HistoryCommand.self,
      GuideCommand.self, HandoverCommand.self, CheckCommand.self, AgreementCommand.self,
      IncludeCommand.self, ScreenCommand.self, ReviewersCommand.self, CalibrationCommand.self,
      AdjudicateCommand.self, ExportCommand.self, PurgeCommand.self,
    ],
    defaultSubcommand: HomeCommand.self
  )

  /// The program's version.
  static let version = "0.1.0"
}

/// Runs the command line and ends with the right code.
@main
enum Main {
  static func main() {
    openMissingDescriptors()
    signal(SIGPIPE, SIG_IGN)
    // A file beyond the limit is an error of writing then, which is said.
    signal(SIGXFSZ, SIG_IGN)
    let code = run()
    guard let failure = Console.outputFailure else { exit(code) }
    say(.output(failure))
    exit(max(code, 3))
  }

  // A file opened later must not get the number of a standard stream that the caller has closed.
  private static func openMissingDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO
    where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // What is printed into a closed stream fails, as it would without this.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_RDWR : O_RDONLY)
    }
  }

  private static func run() -> Int32 {
    do {
      var command = try Tonfall.parseAsRoot()
      try command.run()
      return 0
    } catch let error as CommandError {
      say(error)
      return error.exitCode
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return tell(error)
    }
  }

  // The parser's own: help and version are no mistakes.
  private static func tell(_ error: any Error) -> Int32 {
    let message = Tonfall.fullMessage(for: error)
    if Tonfall.exitCode(for: error) == .success {
      Console.line(message)
      return 0
    }
    Console.note(message.replacing("Error: ", with: "tonfall: ", maxReplacements: 1))
    return 2
  }

  private static func say(_ error: CommandError) {
    Console.note("tonfall: " + CommandWords(language: SpokenLanguage.current).sentence(error))
  }
}
