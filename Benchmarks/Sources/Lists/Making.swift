/// What do a million conversations look like that nobody wrote?

import Curation
import Storage

/// Conversations of words as support gets them: a few in nearly every text, many in hardly any.
struct Making {
  private let store: Store
  private var chance = SplitMix(state: 5)
  private let words: [String]
  private let weights: [Double]

  init(_ store: Store) {
    self.store = store
    let common = Self.common.split(separator: " ").map(String.init)
    var chance = SplitMix(state: 3)
    func made(_ beginning: String, _ parts: ClosedRange<Int>) -> String {
      let count = Int.random(in: parts, using: &chance)
      return (0..<count).reduce(into: beginning) { word, _ in
        word += Self.parts.randomElement(using: &chance) ?? ""
      }
    }
    let compounds = (0..<300).map { _ in made("leverans", 1...3) }
    let rare = (0..<60_000).map { _ in made("", 2...5) }
    words = common + compounds + rare
    var sum = 0.0
    weights = words.indices.map { place in
      let isCommon = place < common.count
      let isCompound = place < common.count + compounds.count
      sum +=
        isCommon
        ? 3_000 / Double(place + 3)
        : isCompound ? 0.5 : 40 / Double(place - common.count - compounds.count + 20)
      return sum
    }
  }

  mutating func make(_ count: Int) throws {
    let before = Lists.cpu()
    let run = try store.beginImport(
      uid: Lists.uid(),
      file: "made",
      form: "made",
      batch: "made",
      at: Lists.now()
    )
    var counts = ImportCounts()
    for start in stride(from: 0, to: count, by: 10_000) {
      let batch = (start..<min(count, start + 10_000)).map { conversation($0 + 1) }
      counts += try store.add(batch, to: run)
    }
    try store.finishImport(run, counts, sha256: nil, actor: nil, at: Lists.now())
    print("made and stored: \(Int((Lists.cpu() - before) / 1e9)) s CPU")
    try index(count)
    try judge()
  }

  private mutating func text(_ length: Int) -> String {
    var text = ""
    for _ in 0..<length {
      let at = Double.random(in: 0..<(weights.last ?? 1), using: &chance)
      var (low, high) = (0, weights.count - 1)
      while low < high {
        let middle = (low + high) / 2
        if weights[middle] <= at { low = middle + 1 } else { high = middle }
      }
      if !text.isEmpty { text += " " }
      text += words[low]
    }
    return text
  }

  // Every other one says left, the others right: two common words that are never together.
  private mutating func conversation(_ number: Int) -> ImportedConversation {
    let side = number.isMultiple(of: 2) ? "vänstra" : "högra"
    let order = 1_000_000 + Int.random(in: 0..<9_000_000, using: &chance)
    let turns = """
      [["customer","\(text(25)) \(side) \(order)"],["bot","\(text(20))"]]
      """
    return ImportedConversation(
      uid: UID(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number)),
      line: number,
      conversation: Conversation(
        source: "made",
        externalID: "made-\(number)",
        language: "sv",
        turns: []
      ),
      customer: (0..<16).map { UInt8(truncatingIfNeeded: (number / 3) >> ($0 % 3 * 8)) },
      turns: Array(turns.utf8),
      replies: [ImportedReply(turn: 1)]
    )
  }

  // As `Workflow` fills the index, a slice of about 20 ms at a time.
  private func index(_ count: Int) throws {
    let before = Lists.cpu()
    var longest = 0.0
    var slices = 0
    while case let waiting = try store.unindexed(limit: 400), !waiting.isEmpty {
      let conversations = waiting.map { conversation in
        var words = SearchWords()
        words.add(conversation.turns)
        words.add(conversation.externalID ?? "")
        return IndexedWords(number: conversation.number, words: words.text)
      }
      let start = Lists.cpu()
      _ = try store.index(conversations) { Lists.cpu() - start > 20e6 }
      longest = max(longest, Lists.cpu() - start)
      slices += 1
    }
    let all = Lists.cpu() - before
    print(
      "indexed: \(Int(all / 1e9)) s CPU, \(Lists.rounded(all / 1e3 / Double(count))) µs each,",
      "\(slices) slices, the longest \(Lists.rounded(longest / 1e6)) ms"
    )
  }

  // 20,000 items are judged by one reviewer, 2,000 skipped by another.
  private func judge() throws {
    let maja = try reviewer("maja")
    let jonas = try reviewer("jonas")
    let verdicts: [Verdict] = [.approve, .rewrite, .reject]
    for start in stride(from: 0, to: 20_000, by: 5_000) {
      let submissions = (start..<start + 5_000).map { number in
        var judgement = Judgement()
        judgement.verdict = verdicts[number % 3]
        judgement.rewrite = number % 3 == 1 ? "Vi ber om ursäkt (\(number))." : ""
        judgement.emotions = ["worry": 2]
        judgement.situation = number % 10 == 0 ? "invoice" : "delivery"
        return Submission(
          item: ItemID(conversation: Int64(number * 4 + 1), turn: 1),
          reviewer: maja,
          judgement: judgement,
          activeMilliseconds: 0,
          guideVersion: 1,
          at: Lists.now(),
          uid: Lists.uid(),
          day: 1
        )
      }
      _ = try store.submit(submissions)
    }
    for number in 0..<200 {
      let item = ItemID(conversation: Int64(number * 40 + 3), turn: 1)
      try store.store(
        .skip,
        for: item,
        reviewer: jonas,
        note: "",
        uid: Lists.uid(),
        at: Lists.now()
      )
    }
  }

  private func reviewer(_ name: String) throws -> Int64 {
    try store.reviewer(named: name, role: .reviewer, uid: Lists.uid(), at: Lists.now()).id
  }

  private static let common = """
    jag har fått min leverans leveransen paket paketet inte kommit fram ännu och vill veta var det är \
    hej tack faktura fakturan fakturafråga inloggning logga in lösenord kontot order beställning \
    beställningen reklamation produkten trasig pengar tillbaka återbetalning retur returnera spårning \
    spårningsnummer försenad förseningen leveransförsening hjälp kundtjänst betalning kort adress ändra \
    leveransadress datum idag imorgon vecka butik abonnemang uppsägning avgift summa felaktig dubbelt \
    dragit mejl bekräftelse
    """
  private static let parts =
    "ka re lo mi tan der vik sto bra nik sal gru fen hol pos tri dag ler vas kun hem båt tåg rör väg"
    .split(separator: " ").map(String.init)
}

/// Sebastiano Vigna's SplitMix64: the same texts on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
