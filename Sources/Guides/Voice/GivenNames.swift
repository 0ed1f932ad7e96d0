/// Which words behind a sign-off are the names of persons?

/// Given names that many people in Sweden and in English-speaking countries have, in lower case.
///
/// A name that is not here is not found: a false alarm at every company's name would be worse.
enum GivenNames {
  static let all = Set(
    """
    adam agnes alexander alexandra alfred alice alma alva amanda anders andreas anita ann anna \
    anne annika anton arvid astrid axel barbro bengt birgitta björn bo britt camilla carina carl \
    caroline cecilia charlotte christer christian christina daniel david ebba edvin elias elin \
    elisabeth ella elsa emelie emil emma erik erika eva evelina filip fredrik frida gabriel gunnar \
    göran gösta hanna hannah hans helena henrik hugo håkan ida inger ingrid isabella jakob jan \
    jennifer jenny jens jessica joakim johan johanna john jonas josefin julia kajsa karin karl \
    katarina kenneth kerstin kevin klara kristina kristoffer lars lena leo liam lina linda linnea \
    linnéa lisa louise lovisa lucas ludvig magnus maja malin margareta maria marie mats mattias \
    max mikael moa mohamed monica märta niklas nils nina nora olivia olof oscar oskar patrik per \
    peter petra pia pontus rasmus rebecka rickard robert robin sandra sara sebastian sofia sofie \
    stefan stig stina susanne sven therese thomas tilde tomas tove ulf ulla ulrika viktor \
    viktoria vilma wilma åke åsa örjan \
    amy andrew anthony ashley barbara benjamin brian carol charles christopher deborah donald \
    dorothy edward elizabeth emily eric george grace harry helen jack jacob james jason jeffrey \
    joe joseph joshua karen katherine kimberly laura lily linda margaret mark mary matthew \
    megan melissa michael michelle nancy nicholas oliver patricia paul rachel rebecca richard \
    ronald ryan samantha samuel sarah scott sharon sophie stephanie stephen steven susan thomas \
    timothy tom william
    """.split(separator: " ").map(String.init)
  )
}
