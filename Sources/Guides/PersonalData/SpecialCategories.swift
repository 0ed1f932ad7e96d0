/// Which words tell of health, faith, politics and the like?

internal import Curation

/// Words of the special categories, in Swedish and English.
///
/// A word is a hint and no more: the item is kept out of training until a person says otherwise, so
/// that words which mostly mean something else in customer service are left out.
enum SpecialCategories {
  /// The places of a text that tell of a special category, the first of each category.
  static func findings(in text: String) -> [(category: SpecialCategory, range: Range<Int>)] {
    let scan = PersonalScan(text)
    var found: [(category: SpecialCategory, range: Range<Int>)] = []
    for (index, word) in scan.words.enumerated() {
      guard let entries = lexicon[scan.code(word.start)] else { continue }
      for entry in entries where !found.contains(where: { $0.category == entry.category }) {
        if let end = entry.end(from: index, scan) {
          found.append((entry.category, scan.place(word.start..<end)))
        }
      }
    }
    return found
  }

  private struct Entry: Sendable {
    let category: SpecialCategory
    /// Words in a row, each with whether it may go on.
    let words: [(codes: [UInt8], isStem: Bool)]

    init(_ category: SpecialCategory, _ text: Substring) {
      self.category = category
      words = text.split(separator: "_").map { word in
        let isStem = word.hasSuffix("*")
        let scan = PersonalScan(String(isStem ? word.dropLast() : word))
        return (scan.units.map(\.code), isStem)
      }
    }

    // Where the words end that begin with one; nil where they don't stand there.
    func end(from index: Int, _ scan: PersonalScan) -> Int? {
      guard index + words.count <= scan.words.count else { return nil }
      for (offset, wanted) in words.enumerated() {
        let word = scan.words[index + offset]
        let isFitting =
          wanted.isStem ? word.count >= wanted.codes.count : word.count == wanted.codes.count
        guard isFitting,
          wanted.codes.indices.allSatisfy({ scan.code(word.start + $0) == wanted.codes[$0] })
        else { return nil }
        if offset > 0, word.start - scan.words[index + offset - 1].end > 1 { return nil }
      }
      return scan.words[index + words.count - 1].end
    }
  }

  private static let lexicon: [UInt8: [Entry]] = {
    var all: [UInt8: [Entry]] = [:]
    for (category, words) in texts {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let entry = Entry(category, word)
        guard let first = entry.words.first?.codes.first else { continue }
        all[first, default: []].append(entry)
      }
    }
    return all
  }()

  // A star ends a stem, a low line stands between words.
  private static let texts: [(SpecialCategory, String)] = [
    (
      .health,
      """
      sjuk sjuka sjukt sjukdom* sjukhus* sjukskriv* sjukpenning* cancer* tumör* diabetes* diabetiker*
      allergi* allergisk* astma* epilep* stroke hjärtinfarkt* hjärtsjuk* gravid* missfall* psykos*
      psykisk* depression* deprimerad* ångest* utbränd* utmattningssyndrom* adhd autis* demens*
      alzheimer* rullstol* synskad* hörselskad* funktionsnedsätt* funktionshind* handikapp* opererad*
      cellgift* strålbehandling* dialys* läkare* läkarintyg* diagnosen diagnostiser* missbruk*
      alkoholis* medicinering* hiv ill illness* disease* hospital* hospitali* cancer tumour* tumor*
      diabetic* allergic allergy allergies asthma* epilepsy epileptic pregnan* miscarriage* psychosis
      depressed depression anxiety autism autistic dementia wheelchair* disabled disabilit*
      chemotherapy dialysis diagnosed surgery addiction alcoholic sick_leave
      """
    ),
    (
      .union,
      """
      fackförening* fackförbund* facklig* fackklubb* fackmedlem* fackavgift* trade_union* labour_union*
      labor_union* union_member* union_fee* shop_steward*
      """
    ),
    (
      .faith,
      """
      muslim* islam* moské* koranen kristen kristna kristendom* kyrka kyrkan kyrkans judisk* judendom*
      synagog* katolik* katolsk* hinduis* hinduer buddhis* religiös* religion* troende jehovas_vittne*
      frikyrk* mosque* christian christians christianity church churches jewish judaism synagogue*
      catholic* hindu* religious* religion* quran
      """
    ),
    (
      .sexualLife,
      """
      homosexu* bisexu* heterosexu* lesbisk* hbtq* hbt transperson* könskorriger* sexuell* sexliv*
      lesbian* transgender* transsexual* lgbt* sexual_orientation sex_life gay
      """
    ),
    (
      .ethnicOrigin,
      """
      etnisk* etnicitet* hudfärg* invandrar* flykting* asylsök* romer romsk* samisk* samerna rasifier*
      ethnic* ethnicity skin_colour skin_color immigrant* refugee* asylum_seeker*
      """
    ),
    (
      .politics,
      """
      socialdemokrat* sverigedemokrat* moderaterna vänsterpartiet miljöpartiet centerpartiet
      kristdemokrat* liberalerna partimedlem* politisk_åsikt* politiska_åsikt* partipolit*
      political_opinion* political_party political_views labour_party
      """
    ),
  ]
}
