/// Is a text Swedish, English, or can't that be told?

internal import Curation

/// How many words of a text belong to one language alone.
///
/// Function words that Swedish or English has and the other has not; and those of neighbours, so
/// that Danish is not taken for Swedish. What is quoted, stands in a slot or belongs to an address
/// is not counted.
struct LanguageProfile {
  /// The language, nil unless it is sure.
  private(set) var language: TextLanguage?

  private enum Group {
    /// Swedish alone.
    case swedish
    /// Swedish, but Danish or Norwegian just as well.
    case nordic
    case english
    /// A language that is neither.
    case other
  }

  /// Looks at a text.
  init(_ text: TextScan) {
    var words = 0
    var (swedish, nordic, english, other, withLetters) = (0, 0, 0, 0, 0)
    for (index, word) in text.words.enumerated() {
      if word.isQuoted || word.isInBraces || word.hasDigit { continue }
      if Self.isPartOfAddress(text, index) { continue }
      words += 1
      switch Self.groups[word.key] {
      case .swedish: swedish += 1
      case .nordic: nordic += 1
      case .english: english += 1
      case .other: other += 1
      case nil:
        switch Self.letters(text, word.range) {
        case .swedish: withLetters += 1
        case .other: other += 1
        default: break
        }
      }
    }
    let ownSwedish = swedish + nordic
    if words < 6 {
      guard words >= 3, other == 0 else { return }
      if swedish >= 1, ownSwedish >= 3, ownSwedish * 5 >= words * 3, english == 0 {
        language = .sv
      } else if english >= 3, english * 5 >= words * 3, ownSwedish + withLetters == 0 {
        language = .en
      }
      return
    }
    // A word with å, ä or ö is a hint, half as good as a word that is known.
    let swedishHalves = 2 * ownSwedish + withLetters
    if swedish >= 2, swedishHalves * 2 >= words, swedishHalves >= 8 * english,
      ownSwedish > 2 * other
    {
      language = .sv
    } else if english >= 3, english * 4 >= words, 2 * english >= 4 * swedishHalves,
      english > 2 * other
    {
      language = .en
    }
  }

  /// Whether a word is glued to another one by what addresses of pages and mail are made of.
  private static func isPartOfAddress(_ text: TextScan, _ index: Int) -> Bool {
    let range = text.words[index].range
    func glues(_ place: Int) -> Bool {
      guard let byte = text.byte(place) else { return false }
      return byte == 0x2E || byte == 0x2F || byte == 0x3A || byte == 0x40
    }
    if glues(range.lowerBound - 1), index > 0 {
      let gap = range.lowerBound - text.words[index - 1].range.upperBound
      if gap <= 3, !hasBlank(text, text.words[index - 1].range.upperBound..<range.lowerBound) {
        return true
      }
    }
    if glues(range.upperBound), index + 1 < text.words.count {
      let next = text.words[index + 1].range.lowerBound
      return next - range.upperBound <= 3 && !hasBlank(text, range.upperBound..<next)
    }
    return false
  }

  private static func hasBlank(_ text: TextScan, _ range: Range<Int>) -> Bool {
    text.bytes[range].contains { $0 <= 0x20 }
  }

  /// What the letters of a word tell: å, ä, ö or letters that neither language writes.
  private static func letters(_ text: TextScan, _ range: Range<Int>) -> Group? {
    var found: Group?
    var place = range.lowerBound
    while place < range.upperBound {
      let (value, length) = text.scalar(at: place)
      switch value {
      case 0..<0x80, 0x2010...0x2019, 0x300...0x36F, 0xE9, 0xC9: break
      case 0xC4, 0xC5, 0xD6, 0xE4, 0xE5, 0xF6: found = .swedish
      default: return .other
      }
      place += length
    }
    return found
  }

  private static let groups: [UInt64: Group] = {
    var groups: [UInt64: Group] = [:]
    func add(_ words: String, _ group: Group) {
      for key in TextScan.keys(words) { groups[key] = group }
    }
    add(other, .other)
    add(nordic, .nordic)
    add(english, .english)
    add(swedish, .swedish)
    return groups
  }()

  // At most 8 bytes each, å, ä and ö being two.
  private static let swedish = """
    och jag är inte för att ett från när där här också eller vår vårt våra något någon några \
    gör får går då vad hur varför därför inom utan mycket genom mellan ditt mitt dina mina \
    blir bli blev blivit skulle måste behöver detta dessa dem oss nästa väl må tyvärr ännu redan \
    svar ärende sedan innan även allt finns hej tack när igen ert era snälla förstår hör hos \
    skickar hjälpa beklagar ledsen vänliga i-dag dagar gång
    """
  private static let nordic = """
    det på som av till vi du har din med den om så kan ska vil vill ved efter under dig mig sig \
    hans hennes vara nu kun ser kommer var tid kunde
    """
  private static let english = """
    the and you your yours is are was were been being to of we our ours it its it's i'm we're \
    you're i've we've i'll we'll you'll don't can't won't isn't doesn't didn't that's this that \
    these those with have has had will would can could should not from for be my they them their \
    he she which who what when how if or but than then there because about into please thank \
    thanks sorry hello yes any some does did more also which while where why let's us only after \
    before know need just like want help as at an
    """
  private static let other = """
    jeg og ikke til fra hva hvad hvor af deg dere vores meg mitt være nå når hvis også eller hilsen \
    und der das ich nicht ist sie wir mit auf ein eine zu von im dem bei auch ihre ihr \
    het een niet ik voor met je zijn dat op naar bij ook wij onze \
    le la les des et est une vous nous pour dans que qui pas sur votre avec merci \
    el los las por para con una es su sus muy gracias \
    il che di non sono della grazie nao com um uma dos obrigado \
    ei ole hän mutta kun että olen teidän kiitos ovat nie jest na czy dla
    """
}
