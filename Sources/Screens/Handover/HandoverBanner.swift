/// What stands over an item that a person has to take over?

internal import Curation
internal import Guides
internal import TerminalUI
internal import TextUnits
internal import Wording

extension ReviewProgram {
  /// A sentence of the banner with its meaning.
  private struct BannerLine {
    var text: String
    var role: Role
    /// The lower, the longer it stays where there is little room.
    var weight: Int
  }

  /// How many rows the banner takes; none over other items.
  func bannerRows(in columns: Int) -> Int {
    let lines = bannerLines
    guard !lines.isEmpty, !isPaused, isLargeEnough else { return 0 }
    let wanted = lines.reduce(0) { $0 + rowCount($1, columns) }
    let isWriting = work?.focus.isEditor == true
    let most =
      switch work?.item.handover?.level {
      case nil: size.rows >= 24 && !isWriting ? 3 : 2
      case .red: size.rows >= 36 ? 8 : isWriting || size.rows < 20 ? 2 : size.rows >= 24 ? 5 : 3
      default: size.rows >= 24 && !isWriting ? 2 : 1
      }
    return min(wanted, most)
  }

  /// Draws the banner; what does not fit goes by weight, and says so.
  func drawBanner(on canvas: inout Canvas, in area: Rect) {
    let lines = bannerLines
    guard !lines.isEmpty, area.rows > 0 else { return }
    var rest = area
    for (line, rows) in zip(lines, shares(lines, area)) where rows > 0 {
      var place = rest.takeTop(rows)
      _ = place.takeLeft(1)
      let seen = Paragraph(line.text, role: line.role).draw(on: &canvas, in: place)
      guard seen.hasMoreBelow, place.columns > 0 else { continue }
      let end = Point(column: place.endColumn - 1, row: place.endRow - 1)
      canvas.put("…", at: end, in: place, role: line.role)
    }
  }

  // First a row for each by weight, then the rows that each still wants.
  private func shares(_ lines: [BannerLine], _ area: Rect) -> [Int] {
    var given = lines.map { _ in 0 }
    var left = area.rows
    let order = lines.indices.sorted { lines[$0].weight < lines[$1].weight }
    for index in order where left > 0 {
      given[index] = 1
      left -= 1
    }
    for index in order where left > 0 && given[index] > 0 {
      let more = min(left, rowCount(lines[index], area.columns) - 1)
      given[index] += more
      left -= more
    }
    return given
  }

  private func rowCount(_ line: BannerLine, _ columns: Int) -> Int {
    Paragraph(line.text).wrapped(to: max(1, columns - 1)).rowCount
  }

  private var bannerLines: [BannerLine] {
    let back = sentBackSentence.map { BannerLine(text: $0, role: .warning, weight: 0) }
    return [back].compactMap(\.self) + (work?.item.handover.map(bannerLines) ?? [])
  }

  private func bannerLines(_ card: HandoverCard) -> [BannerLine] {
    let names = card.guide.categories.map { language.pick($0.name) }
    guard card.level == .red else {
      return [
        BannerLine(text: "! " + words.amberBanner(names), role: .warning, weight: 0),
        contactLine(card, .text),
      ]
    }
    let banner = words.redBanner(names, isBlocking: card.isBlocking)
    var lines = [
      BannerLine(text: "!! " + banner, role: .error, weight: 0), contactLine(card, .warning),
    ]
    let resources = card.resources
    if !resources.isEmpty {
      lines.append(
        BannerLine(text: words.help(resources.map(phrase)), role: .text, weight: 3)
      )
    }
    let pause = key(.pause, in: .judging)
    lines.append(BannerLine(text: words.heavy(pause), role: .dim, weight: 2))
    return lines
  }

  private func contactLine(_ card: HandoverCard, _ role: Role) -> BannerLine {
    let told = work?.told ?? []
    if !told.isEmpty {
      let said = told.map { words.told($0.whom, at: clock($0.at)) }.joined(separator: " · ")
      return BannerLine(text: said, role: .success, weight: 1)
    }
    let contacts = card.contacts.map { contact in
      let name = language.pick(contact.name)
      return contact.isFilledIn
        ? words.tell(name, how: language.pick(contact.how)) : words.tellNotFilledIn(name)
    }
    let first = contacts.isEmpty ? [words.nobodyToTell] : Array(contacts.prefix(2))
    let all = first + [words.toldKey(key(.tell, in: .judging))]
    return BannerLine(text: all.joined(separator: " · "), role: role, weight: 1)
  }

  private func phrase(_ resource: HandoverResource) -> String {
    let at = work?.shownAt
    let isUnchecked = at.map { at in
      resource.daysSinceCheck(at: at) > HandoverGuide.daysBetweenChecks
        || resource.isStillToCome(at: at)
    }
    return words.resource(
      language.pick(resource.name),
      how: language.pick(resource.how),
      hours: language.pick(resource.hours),
      isUnchecked: isUnchecked ?? false
    )
  }

  /// The first key of an action in a place, by name.
  func key(_ action: ScreenAction, in place: HelpPlace) -> String {
    let key = ScreenKeys.map(place).binding(id: action.rawValue)?.keys.first
    return key.map { KeyNames.name(of: $0, words) } ?? ""
  }
}
