/// What do 200 rules of a voice guide cost on a reply of 2,000 characters, in CPU?

import Curation
import Glibc
import Guides

/// `Voice [ROUNDS]`: reads a guide of 200 rules, holds a Swedish reply of 2,000 characters against it,
/// and prints the CPU milliseconds of both.
@main
enum Voice {
  static func main() throws {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 300
    let scheme = try LabelsFile.read(LabelPreset.service9.text)
    let text = guide(rules: 200)
    let reply = String((sentences + sentences + sentences).joined(separator: " ").prefix(2_000))
    var context = VoiceContext(emotions: ["frustration": 2], situation: "delivery_delay")
    context.message = "Paketet skulle ha kommit i måndags, order 123456. Tredje gången jag skriver!"
    try report("read 200 rules", max(10, rounds / 10)) {
      _ = try VoiceFile.read(text, language: .sv, scheme: scheme)
    }
    let read = try VoiceFile.read(text, language: .sv, scheme: scheme)
    report("200 rules on \(reply.count) characters", rounds) {
      _ = read.findings(in: reply, context: context)
    }
    let preset = try VoiceFile.read(VoiceFile.preset(language: .sv), language: .sv, scheme: scheme)
    report("the ready guide on \(reply.count) characters", rounds) {
      _ = preset.findings(in: reply, context: context)
    }
    print("findings: \(read.findings(in: reply, context: context).count)")
  }

  // The ready guide, and as many rules more as are needed: five phrases each, every tenth an expression.
  private static func guide(rules: Int) -> String {
    let preset = VoiceFile.preset(language: .sv)
    let parts = preset.split(separator: "\nexamples:\n", maxSplits: 1)
    let before = parts.first.map(String.init) ?? preset
    let there = before.split(separator: "\n  - id: ").count - 1
    var text = before + "\n"
    for number in 0..<max(0, rules - there) {
      let any =
        number % 10 == 0
        ? "'/\\b(?:kund|ord)\(number)\\w*[!?]/'"
        : "paket\(number), 'leveran* __ nummer\(number)', vi har _ x\(number), "
          + "'skicka* y\(number)', z\(number)"
      text += "  - {id: rule-\(number), kind: existence, severity: warning, "
      text += "any: [\(any)], message: Nej.}\n"
    }
    return text
  }

  private static let sentences = [
    "Jag förstår att det här är frustrerande, särskilt när du har skrivit flera gånger.",
    "Vi beklagar förseningen och skickar ett nytt paket i dag.",
    "Transportören lämnade det första paketet på fel ställe, och det borde vi ha sett.",
    "Du får ett mejl med ett nytt spårningsnummer inom två timmar, t.ex. kl. 14.30.",
    "Beloppet på 249 kr är tillbaka på ditt kort senast {{leveransdatum}}.",
    "Vill du hellre hämta paketet själv går det bra hos ombudet på torget.",
    "Skriv till oss här om något är oklart, så svarar en kollega som kan ditt ärende.",
    "Vi har ordnat så att du slipper betala frakten den här gången.",
    "Läs mer på https://exempel.se/leverans om hur vi skickar.",
    "Hör av dig när du vill, vi vill att det här blir rätt för dig.",
  ]

  private static func report(_ name: String, _ rounds: Int, _ body: () throws -> Void) rethrows {
    var values: [Double] = []
    for _ in 0..<rounds {
      let before = cpu()
      try body()
      values.append((cpu() - before) / 1_000_000)
    }
    values.sort()
    func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
    let (p50, p99) = (values[rounds / 2], values[min(rounds - 1, rounds * 99 / 100)])
    print("\(name): CPU ms p50 \(rounded(p50)), p99 \(rounded(p99)), n \(rounds)")
  }

  private static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
