/// What stands over an item that a person has to take over, or that came back to its reviewer?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

/// A line of the banner, made of parts that are shown whole or not at all.
struct BannerLine {
  /// A number, a name or a sentence that nothing may be cut from.
  struct Part {
    var text: String
    /// 0 for what always stands there; else the higher, the sooner it goes where there is no room.
    var rank = 0
    /// Whether it is told how many of these went.
    var isCounted = false
  }

  var role: Role
  /// What stands before the parts that are left, of a note before every row.
  var lead = ""
  var parts: [Part]
  /// A text of somebody's, which can be cut at the end of a row and then says so.
  var isNote = false

  /// The line in rows of so many columns: no row begins inside a part that has room in one.
  func wrapped(to columns: Int) -> WrappedParagraph {
    if isNote {
      let note = parts.map(\.text).joined()
      return Paragraph(note, role: role, prefix: lead).wrapped(to: columns)
    }
    let whole = parts.enumerated().map { place, part in
      (place == 0 ? lead : "") + part.text + (place < parts.count - 1 ? " ·" : "")
    }
    var rows: [String] = []
    for part in whole {
      let isWhole = Columns.width(of: part) <= columns
      for word in isWhole ? [part] : part.split(separator: " ").map(String.init) {
        let longer = (rows.last.map { $0 + " " } ?? "") + word
        if rows.isEmpty || Columns.width(of: longer) > columns {
          rows.append(word)
        } else {
          rows[rows.count - 1] = longer
        }
      }
    }
    let text = rows.joined(separator: "\n").replacing("\u{A0}", with: " ")
    return Paragraph(text, role: role).wrapped(to: columns)
  }
}

extension ReviewProgram {
  /// How many rows the banner takes; none over other items.
  func bannerRows(in columns: Int) -> Int {
    guard !isPaused, isLargeEnough else { return 0 }
    let lines = banner(in: columns)
    let wanted = lines.reduce(0) { $0 + rowCount($1, columns) }
    return min(wanted, max(mostBannerRows, min(leastRows(lines, columns), size.rows / 3)))
  }

  /// Draws the banner.
  func drawBanner(on canvas: inout Canvas, in area: Rect) {
    var rest = area
    let lines = banner(in: area.columns)
    let others = leastRows(lines.filter { !$0.isNote }, area.columns)
    for line in lines where rest.rows > 0 {
      let wanted = rowCount(line, area.columns)
      var place = rest.takeTop(line.isNote ? min(wanted, max(1, area.rows - others)) : wanted)
      _ = place.takeLeft(1)
      let seen = line.wrapped(to: place.columns).draw(on: &canvas, in: place)
      guard seen.hasMoreBelow else { continue }
      let sign = " … " + cardKey
      let end = Point(column: place.endColumn - Columns.width(of: sign), row: place.endRow - 1)
      canvas.put(sign, at: end, in: place, role: line.role)
    }
  }

  // Enough for a card of the preset on the smallest usual screen; while somebody writes, the text
  // has the room.
  private var mostBannerRows: Int {
    // A green item has one calm line.
    if work?.card == nil, work?.item.sentBack == nil { return 1 }
    if isWritingText { return size.rows < 20 ? 2 : size.rows / 6 }
    return size.rows < 20 ? 4 : size.rows / 3 - 1
  }

  private var isWritingText: Bool { work?.focus.isEditor == true }

  /// The key that shows everything that the banner may have no room for.
  private var cardKey: String { key(.card, in: isWritingText ? .writing : .judging) }

  /// The lines that there is room for, with how many more there are to tell and to call.
  private func banner(in columns: Int) -> [BannerLine] {
    var lines = bannerLines
    let places = lines.indices.flatMap { line in
      lines[line].parts.indices.map { (line: line, part: $0, rank: lines[line].parts[$0].rank) }
    }
    let order = places.filter { $0.rank > 0 }
      .sorted { ($0.rank, $0.line, $0.part) > ($1.rank, $1.line, $1.part) }
    var gone = 0
    var shown = lines
    for place in order {
      if leastRows(shown, columns) <= mostBannerRows { break }
      let left = lines[place.line].parts
      if left[place.part].isCounted { gone += 1 }
      lines[place.line].parts[place.part].text = ""
      shown = Self.withoutGaps(lines)
      guard gone > 0, let last = shown.lastIndex(where: { !$0.isNote }) else { continue }
      shown[last].parts.append(.init(text: words.bannerMore(gone, key: cardKey)))
    }
    return shown
  }

  private static func withoutGaps(_ lines: [BannerLine]) -> [BannerLine] {
    var lines = lines
    for index in lines.indices { lines[index].parts.removeAll { $0.text.isEmpty } }
    return lines.filter { !$0.parts.isEmpty }
  }

  // A note can be cut, all else is whole.
  private func leastRows(_ lines: [BannerLine], _ columns: Int) -> Int {
    lines.reduce(0) { $0 + ($1.isNote ? 1 : rowCount($1, columns)) }
  }

  private func rowCount(_ line: BannerLine, _ columns: Int) -> Int {
    line.wrapped(to: max(1, columns - 1)).rowCount
  }

  private var bannerLines: [BannerLine] {
    guard let item = work?.item else { return [] }
    var lines = sentBackLines
    if let card = work?.card {
      lines += bannerLines(card)
    } else if item.level == .green, !isWritingText {
      let found = work?.greenFindings(words, language) ?? []
      let first = words.greenBanner(Array(found.prefix(1)))
      let more = found.dropFirst().map { BannerLine.Part(text: $0, rank: 1) }
      let parts = [BannerLine.Part(text: first)] + more + quote(of: .green)
      lines.append(BannerLine(role: .dim, parts: parts))
    }
    return Self.withoutGaps(lines)
  }

  private func bannerLines(_ card: HandoverCard) -> [BannerLine] {
    let isFoundByReviewer = work?.isFoundByReviewer == true
    let isRed = card.level == .red
    let reasons = isFoundByReviewer ? chosenReasons : nil
    let banner = words.banner(card, reasons: reasons, language)
    let advice = words.advice(card, isFoundByReviewer: isFoundByReviewer)
    // Its keys are text while somebody writes.
    let sentence = isWritingText ? banner : banner + " " + advice
    let head = BannerLine(
      role: isRed ? .error : .warning,
      parts: [BannerLine.Part(text: sentence)] + quote(of: card.level)
    )
    let contacts = BannerLine(role: isRed ? .warning : .text, parts: contactParts(card))
    if !isRed { return [head, told ?? contacts] }
    let help = card.resources.map {
      BannerLine.Part(text: phrase($0), rank: 3, isCounted: true)
    }
    let pause = BannerLine.Part(text: words.heavy(key(.pause, in: .judging)), rank: 5)
    return [
      head, told ?? contacts, BannerLine(role: .text, lead: words.help([]), parts: help),
      BannerLine(role: .dim, parts: isWritingText ? [] : [pause]),
    ]
  }

  // The words that made it what it is; they may stand in an earlier turn, far from what is seen.
  private func quote(of level: HandoverLevel) -> [BannerLine.Part] {
    let found = work?.gravestWords(level).first
    return found.map { [BannerLine.Part(text: words.quoted($0), rank: 2)] } ?? []
  }

  private var told: BannerLine? {
    let told = work?.told ?? []
    if told.isEmpty { return nil }
    let parts = told.map { BannerLine.Part(text: words.told($0.whom, at: clock($0.at))) }
    return BannerLine(role: .success, parts: parts)
  }

  private func contactParts(_ card: HandoverCard) -> [BannerLine.Part] {
    var parts = card.contacts.enumerated().map { place, contact in
      BannerLine.Part(text: phrase(contact), rank: place == 0 ? 0 : 4, isCounted: place > 0)
    }
    if parts.isEmpty { parts = [BannerLine.Part(text: words.nobodyToTell)] }
    let key = BannerLine.Part(text: words.toldKey(key(.tell, in: .judging)))
    return isWritingText ? parts : parts + [key]
  }

  private func phrase(_ contact: HandoverContact) -> String {
    let name = language.pick(contact.name)
    return contact.isFilledIn
      ? words.tell(name, how: glued(language.pick(contact.how))) : words.tellNotFilledIn(name)
  }

  private func phrase(_ resource: HandoverResource) -> String {
    var resource = resource
    resource.how = Bilingual(sv: glued(resource.how.sv), en: glued(resource.how.en))
    return words.phrase(resource, at: work?.shownAt, language)
  }

  // A number is no line's end, even where its name takes more than a row.
  private func glued(_ how: String) -> String { how.replacing(" ", with: "\u{A0}") }

  /// The first key of an action in a place, by name.
  func key(_ action: ScreenAction, in place: HelpPlace) -> String {
    let key = ScreenKeys.map(place).binding(id: action.rawValue)?.keys.first
    return key.map { KeyNames.name(of: $0, words) } ?? ""
  }
}

extension Wordbook {
  /// What an item is a matter of: the categories that were found, or the names of the reasons of
  /// whoever found it.
  func banner(_ card: HandoverCard, reasons: [String]?, _ language: Language) -> String {
    let names = reasons ?? card.guide.categories.map { language.pick($0.name) }
    return card.level == .red ? "!! " + redBanner(names) : "! " + amberBanner(names)
  }

  /// What to do at such an item.
  func advice(_ card: HandoverCard, isFoundByReviewer: Bool) -> String {
    if isFoundByReviewer { return tellBeforeGoingOn }
    return card.level == .red ? redAdvice(isBlocking: card.isBlocking) : amberAdvice
  }

  /// Where help is, and whether somebody has looked lately that this is right.
  func phrase(_ help: HandoverResource, at moment: Timestamp?, _ language: Language) -> String {
    let isUnchecked = moment.map { at in
      help.daysSinceCheck(at: at) > HandoverGuide.daysBetweenChecks || help.isStillToCome(at: at)
    }
    return resource(
      language.pick(help.name),
      how: language.pick(help.how),
      hours: language.pick(help.hours),
      isUnchecked: isUnchecked ?? false
    )
  }
}
