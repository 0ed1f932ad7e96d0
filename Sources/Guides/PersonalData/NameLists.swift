/// Which names are so common that a capital letter is enough to take them for a person's?

/// Common names in Swedish and English, without those that are words of either language.
///
/// No list suffices: most names are found by their surroundings, and people confirm all of them.
enum NameLists {
  /// First names.
  static let firstNames = """
    adam agneta agnes ahmed alexander alexandra alf alfred ali alice allan amanda amina anders \
    andreas andrew anette anita ann anna anna-karin annika ann-marie anne anneli annie anthony \
    anton arne arvid astrid august axel barbara barbro beatrice bengt benjamin berit bertil \
    birgit birgitta björn boel brian britt britta camilla carina carl carolina caroline catharina \
    cecilia charlotte christer christian christina christine christopher daniel david deborah \
    dennis ebba edith edward edvin elin elina elisabeth elizabeth ella ellen ellinor elsa elvira \
    emelie emil emilia emily emma emmanuel eric erik erika erland ester eva evelina fatima felicia \
    filip filippa folke frank fredrik frida gabriel georg george gerd gertrud göran görel greta \
    gudrun gun gunilla gunnar gunnel gunvor gustaf gustav hanna hannah hans harald harriet hassan \
    hedvig helen helena helene henrik henry hilda hugo håkan ida ingegerd ingemar inger \
    ingrid ingvar irene isabella isak jacob jakob james jan jane jason jean jeffrey jennifer jenny \
    jens jesper jessica joakim joel johan johanna john johnny jonas jonathan josef josefin joseph \
    joshua julia julie kajsa karen karin karl karolina katarina kathleen katherine kenneth kent \
    kerstin kevin kimberly kjell klara knut kristian kristin kristina kristoffer lars laura leif \
    lena lennart leonard liam lilly linda linnea linnéa linus lisa lisbeth louise lovisa lucas \
    ludvig lukas magdalena magnus maja malin marcus margareta margaret margit maria marianne \
    marie mark markus martin mary matilda mats matthew mattias max melissa michael michelle mikael \
    mohamed mohammed moa monica monika monira nancy nathalie nicholas nicole niklas nils noah \
    nora oliver olivia olle olof oscar oskar patricia patrick patrik paul paula pauline pelle per \
    pernilla peter petra philip pia pontus rachel rebecca rebecka richard rickard robert robin \
    roger roland rolf ronald rune ruth ryan sally samuel sandra sara sarah sebastian selma \
    sharon simon siv sofia sofie sonja stefan stella stephen steven stig stina sune susan susanna \
    susanne svante sven svea therese theresa thomas tilda tim timothy tobias tom tomas tommy tone \
    tora torbjörn tore torsten ulf ulla ulrika ulrica urban vanessa vera veronica viktor viktoria \
    vilhelm vincent viola vivianne wilhelm wilma william yasmin yngve yusuf yvonne åke åsa örjan \
    östen mei yara mia mohamed raj sofia omar noor aarav anya lei lucas isabella fatima juan \
    elias elisabet alva gösta sigrid märta ibrahim mustafa khadija lovis tuva tyra majken iris \
    ines leah elise hilma edda ellie molly freja signe elsie livia tindra vilma emmy amelia minna \
    cornelia ronja harry ture frans sixten melker adrian theo elliot viggo milo malte colin ivar \
    aron hampus ville felix leo noel albin ludwig tage ebbe matteo ragnar sture bosse lasse \
    janne evert holger hilding ruben sigvard sigurd torgny verner ingalill ingemo majvor solveig \
    sylvia viveka birger dagmar edit elna elsy einar evald ylva tove jörgen klas claes kurt \
    lotta morgan ninni peder petter ragnhild rikard sanna sigbritt staffan stellan susann tommie \
    torvald tryggve uno valdemar veronika otto jack mohammad muhammad mohamad mahmoud mahmud \
    ismail khalid khaled yousef youssef hussein hasan hamza hamid abdi abdirahman abdullah ahmad \
    amir amira aisha aysha fadumo fatma fatemeh farhad hodan jamal jamila leila laila layla maryam \
    mariam mehmet nadia naima nasrin noora parisa rania reza rashid salma samir samira shirin \
    suleiman tarek tariq yasin yasmine zahra zainab zeinab zeynep dragan goran jovana jelena ivana \
    ivan igor olga natalia natasha svetlana tatiana dmitri sergei vladimir andrei piotr pawel \
    agnieszka katarzyna malgorzata krzysztof tomasz marek zofia beata dorota josé carlos luis \
    miguel alejandro pablo pedro fernando javier jorge manuel rafael \
    ricardo roberto sergio carmen lucia elena priya rahul amit sanjay deepak pooja ravi suresh \
    ramesh arjun rohan brandon tyler ashley brittany stephanie kayla megan lauren samantha amy \
    angela brenda cynthia dorothy evelyn gloria teresa judy marilyn beverly danielle tiffany \
    jeremy keith gerald sean nathan zachary douglas kyle ethan bryan albert alan eugene \
    bobby
    """

  /// Surnames; those on -sson and the like are known by their end.
  static let surnames = """
    ahlberg ahlgren ahmed ali anderson asp axelsson berg berggren bergman bergström björk blom \
    blomqvist borg brown clark davis dahl dahlberg dahlgren edström ek eklund ekman ekström engström \
    falk fransson forsberg forsman fransén garcia green hall hansen hedberg hedlund hellström holm \
    holmberg holmgren holmqvist håkansson isaksson jansson jensen johnson jones khan kim lee lewis \
    li lind lindberg lindblom lindgren lindholm lindqvist lindström ljung ljunggren lopez lund \
    lundberg lundgren lundin lundqvist lundström löfgren martin martinez miller moberg mohamed moore \
    muller möller nguyen nilsson nordin norberg nordström nyberg nyman nyström olsen patel pedersen \
    rodriguez rossi sandberg sandström santos sanchez silva sjöberg sjögren sjöström smith söderberg \
    söderström strand strömberg sundberg sundström svensson taylor thomas thompson wallin wikström \
    williams wilson wang wright åberg åström öberg öhman kovacs hernandez gonzalez davies jackson
    """
}
