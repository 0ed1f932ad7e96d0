/// How is it said that a file of ratings can't be measured?

import Intake
import JSONLines
import Workflow

extension MeasureError {
  /// 2 where the command was wrong, 1 where the file falls short of it.
  var exitCode: Int32 {
    switch self {
    case .declaredTwice, .declaredNoNumber, .tooManyLabels, .tooLarge(_, line: nil): 2
    default: 1
    }
  }
}

extension CommandWords {
  /// Why a line is no rating; `place` is file and line.
  func rating(_ problem: RatingProblem, _ place: String) -> String {
    switch problem {
    case .json(let error):
      pick(
        sv: "\(json(error.problem)) (\(place)\(column(error))): rätta raden",
        en: "\(json(error.problem)) (\(place)\(column(error))): mend the line"
      )
    case .noObject:
      pick(
        sv: "raden är inget JSON-objekt (\(place)): skriv {\"item\":…,\"rater\":…,\"value\":…}",
        en: "the line is no JSON object (\(place)): write {\"item\":…,\"rater\":…,\"value\":…}"
      )
    case .missing(let field):
      pick(
        sv:
          "fältet \(field) saknas (\(place)): varje rad behöver det; ange värdets fält med --value",
        en:
          "the field \(field) is missing (\(place)): every line needs it; name the value's with --value"
      )
    case .noName(let field):
      pick(
        sv: "\(field) är varken text eller heltal (\(place)): skriv ett namn",
        en: "\(field) is neither a text nor a whole number (\(place)): write a name"
      )
    case .noValue(let field):
      pick(
        sv:
          "\(field) är inget värde (\(place)): skriv en text, ett tal eller en lista av etiketter",
        en: "\(field) is no value (\(place)): write a text, a number or a list of labels"
      )
    case .tooLong(let bytes):
      pick(
        sv: "raden är för lång, \(bytes) byte (\(place)): dela upp filen i rader",
        en: "the line is too long, \(bytes) bytes (\(place)): break the file into lines"
      )
    }
  }

  private func column(_ error: JSONError) -> String { error.column.map { ":\($0)" } ?? "" }

  /// Why ratings can't be measured as asked.
  func measure(_ error: MeasureError, _ file: String) -> String {
    let file = Console.name(file)
    return switch error {
    case .undeclared(let name, let line):
      pick(
        sv:
          "\(name) är inte angivet (\(file):\(line)): lägg till det i --categories eller rätta raden",
        en: "\(name) is not declared (\(file):\(line)): add it to --categories or mend the line"
      )
    case .twoKinds(let name, let line):
      pick(
        sv: "\(name) finns både som tal och som text (\(file):\(line)): skriv det på ett sätt",
        en: "\(name) is there both as a number and as a text (\(file):\(line)): write it one way"
      )
    case .declaredTwice(let name):
      pick(
        sv: "\(name) är angivet två gånger (--categories): ange det en gång",
        en: "\(name) is declared twice (--categories): declare it once"
      )
    case .declaredNoNumber(let name):
      pick(
        sv: "\(name) är inget tal (--categories): en intervallskala har tal",
        en: "\(name) is no number (--categories): an interval scale has numbers"
      )
    case .isList(let line):
      pick(
        sv: "värdet är en lista (\(file):\(line)): välj --scale set",
        en: "the value is a list (\(file):\(line)): choose --scale set"
      )
    case .isNoList(let name, let line):
      pick(
        sv:
          "\(name) är ingen lista av etiketter (\(file):\(line)): skriv [\"…\"] eller välj en annan --scale",
        en:
          "\(name) is no list of labels (\(file):\(line)): write [\"…\"] or choose another --scale"
      )
    default: measureScale(error, file)
    }
  }

  private func measureScale(_ error: MeasureError, _ file: String) -> String {
    switch error {
    case .isNoNumber(let name, let line):
      pick(
        sv: "\(name) är inget tal (\(file):\(line)): en intervallskala har tal",
        en: "\(name) is no number (\(file):\(line)): an interval scale has numbers"
      )
    case .tooLarge(let name, let line):
      tooLarge(name, line.map { "\(file):\($0)" } ?? "--categories")
    case .needsOrder(let name, let line):
      pick(
        sv:
          "ordningen är okänd för \(name) (\(file):\(line)): ange alla svarsval med --categories, det lägsta först",
        en:
          "the order is not known for \(name) (\(file):\(line)): declare all values with --categories, the lowest first"
      )
    case .tooManyValues(let count, let most):
      pick(
        sv:
          "\(count) olika svarsval är för många (\(file)): skalan tar \(most); välj ett annat fält med --value eller en annan --scale",
        en:
          "\(count) different values are too many (\(file)): the scale takes \(most); name another field with --value or choose another --scale"
      )
    case .tooManyLabels(let count):
      pick(
        sv: "\(count) etiketter är för många (--categories): högst 256 får plats i en mängd",
        en: "\(count) labels are too many (--categories): a set has room for 256"
      )
    case .repeated(let item, let reviewer, let line, let earlier):
      pick(
        sv:
          "\(reviewer) har redan bedömt \(item) på rad \(earlier) (\(file):\(line)): ta bort en, eller välj --repeats last",
        en:
          "\(reviewer) rated \(item) on line \(earlier) already (\(file):\(line)): remove one, or choose --repeats last"
      )
    default: file
    }
  }

  private func tooLarge(_ name: String, _ place: String) -> String {
    pick(
      sv: "\(name) är för stort att mäta avstånd med (\(place)): en intervallskala tar högst 1e300",
      en:
        "\(name) is too large to measure distances with (\(place)): an interval scale takes up to 1e300"
    )
  }
}
