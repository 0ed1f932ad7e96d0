/// Which words tell of health, faith, politics and the like?

internal import Curation

/// Words of the special categories, in Swedish and English.
///
/// A word is a hint and no more: the item is kept out of training until a person says otherwise, so
/// that words which mostly mean something else in customer service are left out.
enum SpecialCategories {
  /// The places of a text that tell of a special category, the first of each category.
  static func findings(
    in scan: PersonalScan
  ) -> [(category: SpecialCategory, range: Range<Int>)] {
    let lexicon = lexicon
    var found: [(category: SpecialCategory, range: Range<Int>)] = []
    func look(_ entries: [Entry], at index: Int) {
      for entry in entries where !found.contains(where: { $0.category == entry.category }) {
        guard let place = entry.place(around: index, scan) else { continue }
        found.append((entry.category, scan.place(place)))
      }
    }
    for index in scan.words.indices {
      if let entries = lexicon.entries(with: scan.words[index]) { look(entries, at: index) }
      if let entries = lexicon.entries(from: scan.words[index], scan) { look(entries, at: index) }
    }
    return found
  }

  private struct Entry: Sendable {
    let category: SpecialCategory
    /// Words in a row, each with whether it may go on.
    let words: [(codes: [UInt8], isStem: Bool)]
    /// The word that an entry is looked for by: the longest whole one, else the first.
    let rarest: Int

    init(_ category: SpecialCategory, _ text: Substring) {
      self.category = category
      words = text.split(separator: "_").map { word in
        let isStem = word.hasSuffix("*")
        let scan = PersonalScan(String(isStem ? word.dropLast() : word))
        return (scan.units.map(\.code), isStem)
      }
      let whole = words.indices.filter { [words] in !words[$0].isStem }
      rarest = whole.max { [words] in words[$0].codes.count < words[$1].codes.count } ?? 0
    }

    // Where the words stand whose rarest is this one; nil where they don't stand there.
    func place(around index: Int, _ scan: PersonalScan) -> Range<Int>? {
      let first = index - rarest
      guard first >= 0, first + words.count <= scan.words.count else { return nil }
      for (offset, wanted) in words.enumerated() {
        let word = scan.words[first + offset]
        let isFitting =
          wanted.isStem ? word.count >= wanted.codes.count : word.count == wanted.codes.count
        guard isFitting,
          wanted.codes.indices.allSatisfy({ scan.code(word.start + $0) == wanted.codes[$0] })
        else { return nil }
        if offset > 0, word.start - scan.words[first + offset - 1].end > 1 { return nil }
      }
      return scan.words[first].start..<scan.words[first + words.count - 1].end
    }
  }

  /// Entries by their rarest word, so that the many that begin with "is" or "en" cost nothing.
  private struct Lexicon {
    private var words: [UInt64: [Entry]] = [:]
    private var stems: [UInt64: [Entry]] = [:]
    // Most words need no look-up.
    private var wordBits = HashBits()
    private var stemBits = HashBits()

    init(_ texts: [(SpecialCategory, String)]) {
      for (category, text) in texts {
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(category, word) }
      }
    }

    private mutating func add(_ category: SpecialCategory, _ text: Substring) {
      let entry = Entry(category, text)
      let (codes, isStem) = entry.words[entry.rarest]
      if isStem {
        precondition(codes.count >= Self.stemLength, "no stem is shorter")
        let stem = Self.hash(codes.prefix(Self.stemLength))
        stems[stem, default: []].append(entry)
        stemBits.insert(stem)
      } else {
        let word = Self.hash(codes[...])
        words[word, default: []].append(entry)
        wordBits.insert(word)
      }
    }

    /// The entries that are looked for by a word as it is.
    func entries(with word: PersonalScan.Word) -> [Entry]? {
      wordBits.contains(word.hash) ? words[word.hash] : nil
    }

    /// The entries that are looked for by how a word begins.
    func entries(from word: PersonalScan.Word, _ scan: PersonalScan) -> [Entry]? {
      guard word.count >= Self.stemLength else { return nil }
      var hash = Cues.basis
      for place in word.start..<word.start + Self.stemLength {
        hash = Cues.hash(hash, scan.code(place))
      }
      return stemBits.contains(hash) ? stems[hash] : nil
    }

    // No stem is shorter.
    private static let stemLength = 4

    private static func hash(_ codes: ArraySlice<UInt8>) -> UInt64 {
      codes.reduce(Cues.basis) { Cues.hash($0, $1) }
    }
  }

  private static let lexicon = Lexicon(texts)

  // A star ends a stem, a low line stands between words.
  private static let texts: [(SpecialCategory, String)] = [
    (
      .health,
      """
      sjuk sjuka sjukt sjukdom* sjukhus* sjukskriv* sjukpenning* cancer* tumör* diabetes*
      diabetiker* allergi* allergisk* astma* epilep* fick_stroke haft_stroke en_stroke
      hjärtinfarkt* hjärtsjuk* gravid* missfall* psykos* psykisk* depression* deprimerad*
      ångest* utbränd* utmattningssyndrom* adhd autis* demens* är_dement alzheimer* rullstol*
      synskad* hörselskad* funktionsnedsätt* funktionshind* handikapp* opererad* cellgift*
      strålbehandling* dialys* läkare* läkarintyg* diagnosen diagnostiserad diagnostiserats
      missbruk missbruket missbrukare* missbruksproblem* alkoholmissbruk* drogmissbruk*
      alkoholis* medicinering* är_blind är_döv ligger_inlagd blev_inlagd är_inlagd fått_ms
      har_ms celiaki kemo permobil* downs_syndrom bipolär* väntar_barn hiv m_ill am_ill is_ill
      was_ill are_ill were_ill been_ill be_ill being_ill so_ill very_ill too_ill fell_ill
      fallen_ill feel_ill feeling_ill felt_ill got_ill get_ill became_ill become_ill taken_ill
      mentally_ill terminally_ill seriously_ill critically_ill chronically_ill severely_ill
      gravely_ill a_stroke had_stroke heart_attack m_deaf am_deaf m_blind am_blind have_ms
      bipolar crohn chemo illness* disease* hospital* hospitali* cancer tumour* tumor*
      diabetic* allergic allergy allergies asthma* epilepsy epileptic pregnan* miscarriage*
      psychosis depressed depression anxiety autism autistic dementia wheelchair* disabled
      disabilit* chemotherapy dialysis diagnosed surgery addiction alcoholic sick_leave
      antidepressiv* insulin sertralin* litium psykiatr* psykolog psykologen hos_terapeut ptsd ocd hjärtfel*
      hjärtsvikt* reumatis* artrit* fibromyalgi* migrän* parkinson* tourettes anorexi* bulimi*
      ätstörning* spelberoende* hivpositiv* har_aids klamydia herpes könssjukdom* abort abortera*
      amputera* förlamad sjukersättning* förtidspension* personlig_assistans personlig_assistent
      personliga_assistent dyslexi* hörapparat* ska_opereras blev_opererad panikångest* självskad*
      högt_blodtryck blodförtunnande hjärtmedicin* stomi har_covid fått_covid har_corona
      min_medicin mina_mediciner äter_medicin tar_medicin antidepressant* prozac zoloft therapist*
      psychiatr* psychologist* eating_disorder* migraine* arthritis* fibromyalgia
      multiple_sclerosis chronic_pain chronic_fatigue have_aids chlamydia abortion* amputee*
      amputat* paralysed paralyzed hearing_aid hearing_aids mental_health kidney_failure
      heart_failure heart_condition high_blood_pressure my_medication my_meds on_medication
      recovering_alcoholic have_covid caught_covid long_covid in_rehab
      """
    ),
    (
      .union,
      """
      fackförening* fackförbund* facklig* fackklubb* fackmedlem* fackavgift* trade_union*
      labour_union* labor_union* union_member* union_fee* shop_steward* med_i_facket
      medlem_i_facket genom_facket via_facket skyddsombud* medlem_i_unionen medlem_i_kommunal
      in_the_union member_of_unison med_i_kommunal med_i_unionen medlem_i_vision med_i_vision
      if_metall med_i_handels medlem_i_handels med_i_byggnads medlem_i_byggnads med_i_ledarna
      med_i_seko medlem_i_seko med_i_lo medlem_i_lo med_i_ett_fack i_ett_fack lärarförbund*
      sveriges_lärare vårdförbund* läkarförbund* sveriges_ingenjörer elektrikerförbund* akavia
      facket_hjälper facket_säger mitt_fackförbund strejkar my_union our_union union_rep union_reps
      union_dues joined_a_union joined_the_union a_union_member unionised unionized teamsters
      on_strike member_of_unite
      """
    ),
    (
      .faith,
      """
      muslim* islam islams islamisk* islamic* islamist* moské* koranen kristen kristna
      kristendom* svenska_kyrkan kyrkans_medlem* medlem_i_kyrkan min_kyrka vår_kyrka jude
      judar judisk* judendom* synagog* katolik* katolsk* hinduis* hinduer buddhis* religiös*
      religion* troende jehovas_vittne* frikyrk* ramadan ateist* mormon* kosher halal mosque*
      a_christian am_christian m_christian christian_faith christians christianity my_church
      our_church church_member* atheist* a_jew jews passover jewish judaism synagogue*
      catholic* hindu* religious* religion* quran jehova* baptis* pingstvän* pingstkyrk*
      missionskyrk* equmenia* lutheran* luthersk* protestant* pentecost* evangelical* methodist*
      anglican* ortodox* sikh sikhs sikhism imam* rabbi rabbin* sunnimuslim* shiamuslim* shiit*
      hijab* niqab* bär_slöja tror_på_gud min_tro believe_in_god my_faith firar_eid celebrate_eid
      eid_al sabbath sabbaten hanukka* chanukka* scientolog*
      """
    ),
    (
      .sexualLife,
      """
      homosexu* bisexu* heterosexu* lesbisk* hbtq* hbt transperson* könskorriger* sexuell*
      sexliv* lesbian* transgender* transsexual* m_trans am_trans är_trans är_bög queer* lgbt*
      sexual_orientation sex_life gay asexu* pansexu* ickebinär* nonbinary non_binary
      könsidentitet* könsdysfori* transkvinn* transman byter_kön bytt_kön byta_kön kommit_ut_som
      came_out_as gender_dysphoria gender_identity same_sex samkönad* bdsm impoten* erektion*
      erectile* viagra prostituer* sex_worker* polyamor* könsbyte*
      """
    ),
    (
      .ethnicOrigin,
      """
      etnisk* etnicitet* hudfärg* invandrar* flykting* asylsök* romer romsk* samisk* samerna
      är_same är_rom är_kurd mörkhyad* rasifier* ethnic* ethnicity skin_colour skin_color
      immigrant* refugee* asylum_seeker* kurdisk* kurder kurdish somalier* somalisk* är_arab
      papperslös* mitt_uppehållstillstånd nationell_minoritet tornedaling* sverigefinn*
      utländsk_bakgrund afrosvensk* jag_är_svart född_i_syrien född_i_irak född_i_iran
      född_i_somalia född_i_afghanistan född_i_eritrea kommer_från_syrien kommer_från_irak
      am_black m_black a_black_woman african_american native_american m_asian am_asian m_arab
      am_arab romani hispanic latino latina mixed_race person_of_colour person_of_color
      born_in_syria born_in_iraq born_in_iran born_in_somalia born_in_afghanistan aboriginal*
      """
    ),
    (
      .politics,
      """
      socialdemokrat* sverigedemokrat* moderaterna vänsterpartiet miljöpartiet centerpartiet
      kristdemokrat* liberalerna partimedlem* politisk_åsikt* politiska_åsikt* partipolit*
      sosse* röstar_på röstade_på med_i_moderaterna med_i_vänsterpartiet kommunist*
      vote_labour voted_labour a_democrat a_socialist political_opinion* political_party
      political_views labour_party är_moderat är_liberal är_feminist vänsterpartist* miljöpartist*
      centerpartist* medlem_i_sd med_i_sd röstar_sd röstade_sd röstat_på ung_vänster medlem_i_ssu
      med_i_ssu fascis* nazist* anarkist* marxis* politiskt_aktiv kommunpolitiker* med_i_partiet
      medlem_i_partiet a_republican m_republican am_republican m_conservative a_conservative
      a_liberal voted_for voted_tory conservative_party republican_party democratic_party
      green_party trump_supporter* voted_trump communist* a_feminist politically_active my_politics
      """
    ),
  ]
}
