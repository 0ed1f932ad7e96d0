/// Do the company's own rules of personal data hold, and how much of what people marked is found?

import Guides

extension CheckCommand {
  /// Reads `guides/personal-data.yml` and tries its examples; with `--gold` counts findings against
  /// marks by hand.
  func checkPersonalData(_ folder: String, _ words: CommandWords) throws {
    let path = folder + "/" + PersonalDataFile.name
    // Without a file of its own a workspace has the rules that all have.
    let exists = Files.exists(path)
    var rules = PersonalDataRules()
    if exists || gold == nil {
      let text = try GuideFiles.text(PersonalDataFile.name, in: folder)
      rules = try Self.read { () throws(GuideErrors) in
        try PersonalDataFile.read(text, file: PersonalDataFile.name)
      }
    }
    if exists, format == .text { passed(PersonalDataFile.name, words) }
    guard let gold else { return }
    let score = try PersonalDataGold.score(gold, rules: rules, words)
    format == .json ? PersonalDataGold.printJSON(score) : PersonalDataGold.print(score, words)
  }
}
