extension Lexicon {
  /// Family names over many languages: general knowledge, written for this project.
  static let surnameSources: [LexiconSource] = [
    LexiconSource(.surname, englishSurnames), LexiconSource(.surname, worldSurnames),
  ]

  private static let englishSurnames = """
    abbott abrams abramson acheson ackerman acosta adams adamson addison adkins agassi aguilar aiken akins
    albert albright alcott aldrich alexander alford allen allison alston ambrose ames amos anderson andrews
    anthony applebaum appleton archer armitage armstrong arnold ashcroft ashdown ashe ashton astle atherton
    atkins atkinson attlee austin avery ayers azinger babbitt bachmann bacon badenoch badger bailey bain baird
    baker baldwin ball ballard ballesteros balls bancroft banks bannerman bannister bannon barber barclay barker
    barlow barnard barnes barnett barr barrasso barrett barrow barry bartlett barton bass bates bauer baxter
    beal bean beard beasley beattie beatty beaumont beck becker beckham bell bender benn bennet bennett benson
    bentley benton berg berger bergman berman bernanke bernstein berry best bevan biden biggs billings bingham
    bird bishop black blackburn blackman blackwell blair blake blanchard bland blewett blinken bliss block bloom
    bloomberg blum blumenthal blunkett blunt bolton bond bonner booker boon boone booth boothroyd borden border
    botham bottomley boucher bowden bowen bowers bowman boyce boyd boyer boyle bradford bradley bradshaw brady
    brand brandt brantley bray breaux brennan brewer brewster breyer bridges briggs bright britt brittan
    brock brooks brown browne browning bruce bruner bryan bryant bryson buchanan buck buckley bullock bunting
    burch burke burnett burns burr burrell burris burroughs burton bush butler butterworth buttigieg byers byrd
    byrne caddick caine cairns caldwell calhoun callaghan callahan calvert cameron camp campbell cannon cantona
    cantor cantwell capito caplan capriati carey carlin carlisle carlson carmichael carnegie carney carpenter
    carr carroll carson carter cartwright carver carville casey cash cassidy castro caulfield chafee chaffetz
    chamberlain chambers chan chanderpaul chandler chang chao chapman chase chavez cheney cheng chertoff cho
    christensen christie christopher chu chung church churchill clapper clark clarke clay clayton clegg clemens
    clements cleveland cleverly clifford clinton coats cobb coburn cochran cochrane coffey cohen cohn coker
    colbert cole coleman collier collins colvin combs comer comey compton conley connolly connor connors conrad
    conway conyers cook cooke cooley coolidge coons cooper corbin corbyn cork corker cornell cornyn cortez
    costello cotton coulter courier courtney cowan cowell cox craig crane crawford crenshaw cripps crist
    criswell croft cronin cronje crosby cross crossman crouch crowe crowley cruz cullinan cummings cunningham
    curran currie curry curtis cushing cushman dale daley dalglish dalton daly daniels darling darroch daschle
    davenport davidson davies davis dawson dean dearlove deaver decker degette delaney delauro delgado dempsey
    denham dennis denton depp derrick desantis devos dewey dewine diaz dick dickens dickerson dickinson dickson
    diggs dillard dillon dingell dixon dobbs dodd dodson doggett doherty dolan dole donahue donald donaldson
    donnelly donovan dooley dorsey dougherty douglas dowd downey downing downs doyle drake draper drew driscoll
    drummond duckworth dudley duffy dugan duggan duke dulles duncan dunford dunham dunlap dunn durbin durham
    dutton duval dwyer dyer dylan easton eastwood eaton eden edgar edison edmonds edwards egan eisenhower eisner
    elder eldridge ellis ellison ellsworth els emanuel emerson emery engel england engler ensign ernst erwin
    eshoo esper estes eubanks evans everett evert ewing faldo fallon farage farley farmer farr farrell farris
    fauci faulkner faxon feeney feingold feinstein feldman ferdinand fergie ferguson fernandez ferrell ferrer
    fetterman fields figueroa finch finkelstein finley finn fischer fisher fitch fitzgerald fitzpatrick
    fitzsimmons fleischer fleming fletcher flint flores flowers floyd flynn foley fong foot forbes ford foreman
    forrest foster fowler fox foxx francis frank franken franklin franks fraser frazier frederick freeman
    friedman frist frost fry frye fuentes fuller fulton furyk gabbard gaetz gaffney gaitskell galbraith
    gallagher galloway galvin garcia gardiner gardner garfield garland garner garrett garrison gascoigne gates
    gayle geithner geller gensler gentry george gephardt gerber gerrard gerulaitis getty gibbons gibbs gibson
    giffords giggs gilbert gill gillespie gilliam gillibrand gilman gilmore gingrich ginsburg giuliani glass
    gleason glenn glover godfrey goff gold goldberg goldman goldstein goldwater gomez gonzales gonzalez gooch
    goode goodman goodwin gordon gore gorman gorsuch goss gough gould gove gower grady graf graham granholm
    grant grassley graves gray grayson greely green greenberg greene greenfield greenspan greenwood greer gregg
    gregory grier griffin griffith griffiths grimes grisham gross grove grover guerrero gutierrez haas hagan
    hagel hagen hagerty hague hahn haig hailey hain haines halbrook haldeman hale haley halpern hamilton hamlin
    hammond hampton hancock hand haney hanks hanna hannity hansen hanson harding hardy hargrove harkin harkness
    harlan harmon harper harrell harriman harrington harris harrison hart hartley hartman harvey haskell hassan
    hassett hastert hastings hatch hatfield hathaway hawkins hawley hawthorne hayden hayes haynes hays haywood
    healey healy heath hebert hegseth heinrich heinz helms hemingway henderson hendricks henley henman hennessy
    henning henry hensley hepburn herbert herman hernandez herndon herrera herring hersh heseltine hess hewitt
    hick hickenlooper hickey hickman hicks higgins hill hillman hilton hinton hirono hirsch hitchcock hoagland
    hobbs hobson hoddle hodge hodges hoeven hoffman hogan holbrooke holcomb holden holder holland holliday
    hollings hollis holloway holman holmes holt hood hooker hooper hoover hope hopkins hopper horn horne
    horowitz horton houghton houston howard howe howell hoyer hubbard huckabee hudson huff huffman hughes hull
    hume humphrey humphreys hunt hunter huntington huntsman hurd hurley hurst hussain hussein huston hutchins
    hutchinson hutchison hyde illingworth inglis ingram inhofe inslee ireland irvine irving irwin isaacs
    isaacson isakson israel issa ives jackson jacobs jacobson james jameson jamieson janzen jarrett jarvis javid
    jeffers jefferson jeffords jeffries jenkins jennings jensen jimenez jindal johanns johns johnson johnston
    johnstone jones jordan joseph joyce judd kagan kahn kaine kallis kane kaplan karr katz kaufman kavanaugh kay
    kean keane kearney keating keegan keene keith keller kelley kellogg kelly kemi kemp kempthorne kendall
    kendrick kennan kennedy kent kerr kerrey kerry kessler key keyes khan kidd kilgore kim kimball kincaid king
    kinney kinnock kinsley kinzinger kirby kirk kirkland kirkpatrick kirsten kissinger klein kline klobuchar
    klusener knapp knight knowles knox koch kohl kohn kraft kramer kristol kruger krugman kucinich kudlow
    kushner kwarteng kyl lacey laird lamb lambert lammy lamont lampard lancaster landrieu landry lane lang
    langer langley lankford lansing lara larkin larsen larson latham lautenberg law lawrence lawson layton
    lazarus lazio leach leahy leavitt lee lehman lehmann leigh leiter lemon lennon leno leonard leslie lester
    levi levin levine levitt levy lew lewandowski lewinsky lewis libby lieberman lincoln lind lindsay lindsey
    lineker lipton little livingston livingstone lloyd locke lockhart lodge loeffler lofgren logan long lopez
    lott love lovell lowe lowell lowery lowry lucas lugar lujan lummis luna lyle lynch lynn lyon lyons macarthur
    macdonald mack mackay mackenzie mackey macleod macmillan madden maddow maddox madison maguire mahoney
    mallory malone maloney manafort manchin mandel mandelson mann manning manson marcus markey marks marlowe
    marquez marsh marshall martin martinez mason massey massie mathews mathis matthews mattis maxwell mayer
    mayes maynard mayorkas mays mcadams mcafee mcallister mcauliffe mcbride mccabe mccain mccall mccann mccarthy
    mccartney mccaskill mccaul mcclain mcclellan mcclure mcconnell mccormack mccormick mccoy mccrory mccullough
    mccurry mcdaniel mcdermott mcdonald mcdonnell mcdonough mcdougal mcdowell mcenany mcenroe mcfadden mcfarland
    mcfaul mcgee mcgill mcgovern mcgrath mcgraw mcgregor mcguinness mcguire mchugh mcintosh mcintyre mckay
    mckean mckee mckenna mckenzie mckinley mckinney mcknight mclain mclaughlin mclean mcleod mcmahon mcmanaman
    mcmanus mcmaster mcmillan mcmullen mcnally mcnamara mcneil mcneill mcpherson mcqueen mcsally mcveigh
    mcwilliams mead meadows medina meehan meeks melton mendelsohn mendez menendez mercer meredith merkley
    merrill merritt metcalf metzger meyer meyers michaels mickelson middleton miles miliband milken miller
    milley milligan mills milner milton mitchell mnuchin moffett moffitt mogg molina monaghan mondale monroe
    montague montana montgomerie montgomery moody moon mooney moore morales moran mordaunt moreno morgan
    morgenthau morris morrison morrow morse morton moseley moses mosley moss moulton moyer moyes moynihan
    mueller muir mulcahy mullally mullen muller mulligan mullin mulvaney munoz munro murdoch murdock murkowski
    murphy murray murrow murthy musgrave musk myers nadler nance nash navarro navratilova neal neely negroponte
    nelson ness neumann neville newell newman newsom newton nguyen nicholas nichols nicholson nicklaus nielsen
    niles nixon noah nolan noonan norman norquist norris norton novak nuland nunes nunez nunn nye oakes oakley
    obama obrien ocasio ochoa oconnell oconnor odell odonnell ogden ohara okeefe olazabal oliver olsen olson
    omalley omar omeara oneal oneil oneill oppenheimer oreilly orr ortega ortiz osborn osborne osbourne osgood
    oshea osullivan oswald otoole ott owen owens packard packer padilla page paine painter palin palmer panetta
    parker parkinson parks parore parrish parsons pascrell pate patel paterson patrick patten patterson patton
    paul paulson paxton payne peabody peacock pearce pearson peck pelosi pena pence pendleton penn pennington
    pepper perdue perez perkins perlman perot perry pershing petchey peters petersen peterson petraeus pettit
    phelps philippoussis phillips pickering pickett pierce pike pipes pitt pittman pitts plame platt player
    pocock podesta poe poindexter polanski polis polk pollack pollard pollock pompeo ponting pool poole pope
    porter portillo portman posner potter potts powell power powers pratt prescott presley pressley preston
    price priebus prince pritchard pritzker proctor pruitt pryor psaki pugh putnam quayle quigley quinn raab
    raffensperger rafter raimondo ralston ramirez ramos ramprakash ramsay ramsey rand randall randolph raskin
    rasmussen rather rawlings ray rayburn raymond reagan redford redknapp reed rees reese reeves regan rehnquist
    reich reid reiffel reilly reiner reno reyes reynolds rhodes ribicoff rice rich richards richardson richmond
    riddle ridge rifkind riggs riley risch ritter rivera rivers roach robb robbins roberts robertson robinson
    robson rockefeller rodgers rodriguez roemer rogers rollins romero romney rooney roosevelt root rosario rose
    rosen rosenberg rosenblum rosenfeld rosenthal ross roth rothschild rounds rouse rove rowe rowland rowley
    royce rubin rubio ruiz rumsfeld rusedski rush rusk russell russert russo rutherford ryan ryder sachs salazar
    salinas salisbury salmon sampras samuels samuelson sanchez sanders sanderson sandoval sanford sanger
    santiago santorum santos sarbanes sargent sasse saunders savage sawyer scalia scalise scaramucci scarborough
    schaefer schafer schakowsky schatz schiff schlesinger schmidt schmitt schneider scholes schroeder schultz
    schulz schumacher schumer schwab schwartz schwarzenegger schwarzkopf scott sears seaver sebelius segal seles
    sellers sensenbrenner sessions sewell sexton seymour shaheen shanahan shannon shapiro sharp sharpe sharpton
    shaw shea shearer shelby sheldon shelton shepard shepherd sheppard sheridan sheringham sherman sherwood
    shields short shultz siegel silva silver silverman simmons simon simons simpson sims sinclair sinema singer
    singh singleton skelton skinner slater slaughter sloan small smart smith smyth snell snider snow snowden
    snyder solis solomon soros sotomayor souness souter southgate specter spector spencer spicer spielberg
    spitzer stafford stahl stallone stanford stanley stanton stark starmer starr steele stefanik stein steinberg
    steiner stephanopoulos stephens stephenson sterling stern stevens stevenson stewart stiglitz stockman
    stockton stokes stolle stoltenberg stone storey stout strachan strauss straw streep streisand stricker
    strickland strong stroud stuart suarez sullivan summers sunak sununu sutherland sutton swalwell swan swanson
    swayze sweeney swift sykes symcox tanaka tanner tapper tate taylor tebbit teller temple tenet tennant
    terrell terry tester thatcher thomas thompson thomson thorne thornton thorpe thune thurman thurmond
    tillerson tillis tilton tobin todd tomlinson toomey torrance torres townsend tracy travers travis tremblay
    trent trevino truman trumka trump truss tsai tsongas tuberville tucker tufnell tully tunney turner tuttle
    tyler tyson udall underwood upton valdez valenti valentine vance vandenberg vanderbilt vargas vasquez
    vaughan vaughn vega velasquez velazquez venables ventura vettori vickers vilsack vincent vindman vinson
    vitter volcker waddell wade wadsworth wagner walden waldron walensky walker wallace waller walsh walter
    walters walton walz wang ward ware warne warner warnock warren washburn wasserman waters watkins watson watt
    watts waugh waxman wayne weaver webb weber webster weeks weinberg weinberger weiner weinstein weir weiss
    welch weld weldon weller welles wells wendt wenger westmoreland weston wheeler whitaker white whitehead
    whitehouse whitfield whiting whitman whitmer whitmore whitney whittingdale wicker wiggins wilcox wilder
    wiley wilkerson wilkins wilkinson willard williams williamson willis wills wilson winfrey winslow winston
    winter winters winthrop wise witt wolf wolfe wolff wolfowitz wong wood woodbridge woodforde woodruff woods
    woodson woodward woody woolf woolsey woosnam wooten worth wray wright wu wyatt wyden wyman wynn yang yarmuth
    yates yellen yoder york young youngkin zarate zeldin ziegler zients zimmer zimmerman zinke zoellick zucker
    zuckerberg
    """

  private static let worldSurnames = """
    aalto abad abbas abdallah abdelaziz abdi abdic abdou abdullah abdullahi abdullin abe abed abiy abizaid abreu
    abulhassan acar acheampong achebe acuna addo adenauer adeyemi adichie adjei adler adriano afridi agassi
    agnelli aguero aguilera aguirre agyeman ahern ahlers ahlgren ahlstrom ahmad ahmadi ahmadinejad ahmed ahmeti
    ahn ahonen ahtisaari aidoo akaev akande akayev akbar akbari akesson akhmadov akhmetov akhtar akhundzada
    akihito akinola akintola akram akufo akyol alam alaoui alarcon alavi alawi alba albanese albarn albayrak
    alberti albertini alcala alcaraz aldridge aleman alemanno alencar alesi alfaro alfonsin ali aliev
    alimohammadi aliyev aliyeva alkatiri alkmaar allawi allegri allende almagro almeida almunia alonso alpert
    altamirano altmaier alvarado alvarenga alvarez alves alvi amadi amado amador amano amaral amato amaya ambani
    amin amini amiri amorim ampofo anan anastasiades anaya ancelotti andersen andersson ando andrade andreasen
    andreotti andreychenko andropov anelka angelini angelopoulos annan ansari ansip antall antetokounmpo antic
    antonelli antonenko antonescu antonioli antonov anwar aoki aoun aparicio appiah aprile aquino arafat
    araghchi aragon aragones arai arain arana aranda arangio arango arantxa araujo arce ardern ardila arefi
    arellano arestovych arevalo argueta arias aristide armas arnaud arnault arora arrese arrieta arrighi arroyo
    artaud arteaga artest arvidsson arzu asada asadi asahara asamoah asante asghar asghari ashour ashraf ashrawi
    asprilla assad assaf asselborn asturias atambayev ataturk atiku atta attar attiyah atwal aubert aubry
    auclair auken autio avakov avalos avila aviles avramopoulos awan ayala aydid ayew ayoub ayrault ayyash
    azarov azcona azevedo azharuddin azikiwe azimi aziz azizi aznar azzam babacan babangida babar babayev babic
    babis babu baburin baca bach bachelet backlund backstrom badawi bader badran badu bae baerbock bagapsh
    baggio bagheri bah bahceli bahr bahrami bajpai bajwa bakayoko baker bakhmatyuk bakiyev bakker bakr bakri
    balaguer balakrishnan balbo balbuena baldeh balewa balkenende ballack balladur ballesteros baloch balogh
    balotelli balzac balzaretti bamba ban banda bandaranaike bandeira bandera banerjee bangura banuelos banzer
    baptista baradei barajas barak barakat barazani barbera barbier barbieri barbosa barco bardem bardot
    barghouti barnea barnier baroin baron barone baroni baros barragan barre barrera barreto barrichello
    barrientos barrios barros barroso barrow barry barthes barthez bartoli barzani basescu bashagha bashir
    basile basten bastos basu bataille batista batistuta batliner batra battaglia battisti baudouin bauer
    baumann baumgartner bautista bauza bayrou bazargan bazin bazoum beatrix beauchamp beaulieu beauvoir bebeto
    becerra beck beckenbauer becker beckmann becquerel bedi bedie begin begum behrens beitz bejart bekele
    belafonte belarbi belka belkacem belkhadem bellini bello belloc bellucci belmadi belmondo belmonte belo
    beltran benali benavente benavides benbitour benedetti benetton benflis bengtsson benigni benitez benjelloun
    benkirane bennani benoist berasategui berdymukhamedov beregovoy berezhna berezovsky berge berger bergeron
    berggren bergkamp berglund bergmann bergoglio bergstrom berisha berlinguer berlioz berlusconi bermejo
    bermudez bernal bernard bernardes bernardez bernardi bernhardt bernini berri bersani bertens bertin
    bertolucci bertrand besson betancourt betancur bettiga bettini beuve bezos bezrukov bhagat bhat bhatia bhatt
    bhattacharya bhattarai bhushan bhutto biagi bianchi bianco bierhoff bignone bikila biko bilderberg bildt
    bilic bilokon bishara bismarck biswas biya biyombo bizet bjork bjorklund bjorkman blanc blanchard blanco
    blatter blazic blix blohin blokhin blom blomqvist blondel blum boakye boateng bobkov boccaccio bocelli bock
    bodnar boer boesak boetsch bogdanor bogdanov bohlin bohm bohr boigny boileau boksic bola bolanos boldon
    boldrini boli bolivar bolkestein bolsonaro boluda bonaparte bonaventura bondar bondarenko bondarev bongo
    bonilla bonino boniperti bonnard bonnet bonnici bonucci borg borges borghi borgstrom borisov borissov borja
    bork borneo borodai borrell borsellino bortnikov bos bosbach bosco bose boskovic bossi botelho botha
    bouazizi bouchard boucher boudiaf boudreau bouhired boujemaa boukhari boulanger boulez boumediene boumsong
    bourassa bourdieu bourgeois bouteflika boutin boutros bouvier bouygues brahimi brambilla branco brandao
    brandenburg brandt branson braque brasil brassens bratasz brauchitsch braun bravo brazauskas brecht brehm
    brehme brera breton breuer breukink brezhnev briand briceno brink brito brockman brodsky brossard bruguera
    brundtland brunet bruni bruno bruton bruun brzezinski bubka bucaram buccleuch budanov budisa budzinski bueno
    buffon bugno buhari buhl bulatovic bulganin buratai burbulis bureau burghart burgos burillo burkhalter busch
    busi bustamante bustos buteflika buthelezi butragueno butt buttiglione buzek byun caamano caballero cabanel
    cabello cabral cabrera cabrini caceres caetano cafu cagla caillaux calabrese caldera calderoli calderon
    calvino calvo camacho camara camargo camdessus caminiti campese campo campos camus canales caniggia
    canizares cannavaro cano cantu capello capone caprara capriles caputo caputova carax carbajal carboni
    cardenas cardinale cardona cardoso cardozo carillo carlen carlos carlsson carmona caro caron carranza
    carrasco carre carreno carrera carrero carrillo carstens carstensen cartier caruso carvajal carvalho casado
    casagrande casaleggio casals casanova casaroli casas casillas casini cassez castaneda castellanos castelli
    castelo castex castillo castres castrillon castro castroneves catalano cattaneo cavaco cavalcanti cavallo
    cavour cazeneuve ceausescu cecchi cedillo ceesay cepeda cerar cerda cerny cervantes cesaire ceulemans chaban
    chabert chabrol chacon chadha chagall chakrabarti chalabi chamorro champollion chand chander chandran
    chandrasekhar chaplin chapo chapuisat charest charette charpentier charrier chartier chatterjee chatterji
    chaudhary chaudhry chaudhuri chauhan chauvin chavan chavarria chavez chawla chebet chechetov chehab cheika
    chekhov chelios chen cheney chenier cherif chernenko chernomyrdin chernov chernyshenko chernyshov cherono
    cheruiyot chevalier chevardnadze chevenement chevrolet chiang chiappucci chidambaram chiellini chiesa
    chikwanda chilavert chiluba chirac chissano chiwenga chizhov chmyhal cho choi chomsky chopra chornovil
    choudhury chretien christiansen christodoulides christoffersen christofias chrysostomos chubais chun churkin
    ciampi cifuentes ciller cimoszewicz ciolacu ciolos ciorbea cipollini cisneros cisse cissokho claes clausen
    clavijo clement clerides clouzot cocteau coelho coetzer colbert colin collet collor colombani colombo colon
    colonna colosio comte conchita conde constancio constant constantinescu contador conte conteh conti
    contreras cope coppi coppola corbalan cordeiro cordero cordova corneille cornejo coronado coronel corrales
    correa correia corretja corsi cortes cosby cossiga costa costacurta costantini costas coty couceiro
    coulibaly coulthard courbet courier courtois cousin cousteau coutard couto couture couve coveney cox craxi
    crespo cresson criscito cristiani cristina croce cruyff csollany cuadrado cubas cuccia cuellar cuervo cueto
    cuevas cunha curie cvetkovic cyrankiewicz dabbagh dabo dabrowski dacic dadis dahl dahlan dahlberg dahlgren
    dahlin daladier dalai dalal dalema dalic dalla dallara damaskinos damato dang dangelo dangote danielsen
    danielsson danilov daniluk danton danyliuk daoud daoudi dar dardenne darko darmanin darwish das dasgupta
    dashti dassault dati datta daudet daumier david davidov davids davila davutoglu davydov dayan debray debre
    debussy deby defferre degas dehaene delacour delacroix delanoe delaunay deleuze delgado della delmas delon
    delorme delors delport dembele demirel demirtas demy deneuve deneux deng denisov denktash deo deol depardieu
    deripaska derkach derrida desai desailly desalegn desbiens descartes deschamps deschanel deshmukh deshpande
    desir desmarais desrosiers destaing deuba deulofeu deutsch dev devers devos dhaliwal dhawan dhillon dhoni
    diabate diagne diakite diallo diarra diarrassouba dias diaz diba dibaba didenko diderot diego diem dietrich
    dietz diez dijkstra dijsselbloem dikko dilma dimas dimitrescu dimitrov dini diniz diomande dion dioncounda
    diop diouf dixit djindjic djohar djokovic djorkaeff djukanovic djuranovic dlamini doan dobrindt dobrokhotov
    dodik doe dogan doillon dollfuss dombrovskis dominguez donadoni donath donati doncheva donev doohan dorfman
    dorji dornano dossena dostal dostoevsky dostoyevsky dostum doumbia doumer downer dragan draghi drame draper
    draskovic dravid drian drnovsek drogba drut duarte duba dubcek dubois duchamp duchesne duclos duda dudaev
    dudayev duenas dufour dugarry duhamel duisenberg dukanovic dulac dumas dumitrescu dumont dunga dupont duprat
    dupuis duque duran durand durant durao durie durkheim duroselle durrani duterte dutra dutroux dutt dutta
    duval duvalier dvorak dvornikov dwivedi dyachenko dybenko dykstra dzhabarov dzhaparov dzurinda ebadi ebert
    eboue ebrahimi ebtekar ecevit echeverria eckert eco edberg edelstein eden edlinger edmundo effenberg ehlers
    eichel eichmann einaudi einstein ek eklund ekman ekstrom ekwueme elbaradei elbegdorj eldin elias eliasson
    eliezer elizondo elkann ellemann eltsin eluard emelyanov emenike emerson engelhardt engels enger engholm
    engstrom enke enqvist enrile enriquez erdogan erdogdu erekat erhard ericsson eriksen eriksson erlander ernst
    escalante escalona escobar escobedo eshkol esparza espinal espinel espino espinosa espinoza esposito
    esquivel essebsi essien estevez estrada estrosi etchegaray etcheverry etoo eusebio everts evtushenko exupery
    eyadema eyskens eze fabbri faber fabius fabre fabregas fahmy fajardo fakhri faki falcone falin falk fallaci
    fallon fanfani fangio farah faraj faremo farhadi farias farina farnese farooqi farouk farsi fashola
    fassbinder fatah fathy faure favre faye fayulu fayyad fayyadh fazio febres federer fedorchuk fedorov fedoruk
    fedotov fekter felipe fellini fermi fernandes ferrand ferrara ferrari ferraz ferreira ferrero ferreyra ferri
    ferry fesenko fichte fico fiedler figo figueiredo figueres figueroa filatov filip filippi fillon fini fink
    finzi fiore fischer fischler fisichella fittipaldi flamini flaubert fleischer fleury flores flosse fneish
    foch fofana fogh fonseca font fontaine fontana fontenelle forlani formigoni fornero forsberg fortuyn foscolo
    foucault fouche fourier fournier fox fradkov fraga fragoso franco francois frangieh frank franke fransson
    franzen frasyniuk frattini fredericks frederiksen fredriksson frei freiberga freire freitas fresnel freud
    fridman friedrich frings frisk frutos fuchs fuentes fujii fujimori fujimoto fujita fukuda fukushima fukuyama
    fyodorov gabas gabriel gad gaddafi gadhafi gaekwad gagarin gagnon gaidar gaimusho gainsbourg gaitan galan
    galarraga galarza galeano galindo gallardo gallego gallegos galli gallimard gallo galtieri galushchenko
    galvez gamboa gamez gamsakhurdia gandhi ganguly ganic ganji gantz garang garaud garavaglia garay garbo
    garces garcia garg garibaldi garnier garrido garrincha garza garzon gaspar gasparri gasperi gates gatti
    gattuso gauck gauguin gaulle gautier gavai gavaskar gavilan gaviria gaye gbagbo gbowee geagea gebre
    gebrselassie gehlot geiger geisel geissler gelashvili geldof gemayel genet genscher gentile gentiloni
    georgadze georgieva gerard gerashchenko gerasimov gerasymov gergiev gerhardsen gerlach germain geun ghaddafi
    ghali ghanem ghani ghannam ghannouchi gharbi ghosh ghozali giannini gide gierek gierszewski gil gilani gill
    gillard gimenez ginobili ginola giolitti giordano giorgetti girard giraud giraudoux giron giscard giuliani
    giuliano glavany glazyev glemp gligorov godard goebbels goel goering goethe goffin gogol gokhale golan
    goldoni goldstone golikova golob golovin gomes gomez gomulka goncalves goncharenko goncharov goncourt
    gongadze gonzaga gonzalez goosen gopalan goran gorbachev gorbunov gorbunovs gordeyev goria goring gorky
    gorlov goswami gotovina gottwald gotze gouin gouveia gowda gowon goyal grachev grachyov graf graff grammont
    gramsci granados granda grandjean granger grant grass grasso gravelle greco gregorian gren grewal grigorenko
    grigoryan grigoryev grijalva grillo gromov gromyko gronholm grosjean grospiron groza gruber gruevski
    grybauskaite gryzlov guaido guardado guardia guardiola guebuza guei guelleh guerin guerlain guerra guerrero
    guevara guha guidi guigou guillaume guillen guillou guimaraes guimard guindos guivarch guizot gujral gul
    gulbis gulbrandsen gulen gullikson gullit gumilyov gunes gunthardt gunther gupta gurgenidze gurria
    gusenbauger gusinsky gustafsson gustavsson guterres guterrez gutierrez gutmann guzman gvir gyorgyi gysi
    gyurcsany haakana haarhuis haas haase habeck haber haberlandt haberler habermas habibie habre habsburg
    habyarimana hachani haddad hadi hadjiev hadley hadzic haftar hage hagi hagman hahn haider haig hain
    hakansson hakkinen hakuho hallberg halonen halvorsen hamad hamadeh hamalainen hamdan hamdi hamdok hamed
    hamidi hamm hammad hammarskjold hamon hamsik hamza hanania hanhinen haniyeh hanoteau hansen hanssen hansson
    haradinaj harb harbhajan hariri harper hartmann hasan hasegawa hasek hashemi hashim hashimi hashimoto hasina
    hassan hassanal hasselbaink hata hatoyama hatta haug haughey hauser hausner havel havelange hawke hayashi
    haydn hayek hebert hedegaard hedlund hedman hegde hegel heger heidegger heine heinemann heinonen heinrich
    hekmatyar helander helgesen hellberg heller hellstrom hendriks henkel henrique henriquez henry heraskevych
    herczeg heredia hermann hermansson hernandez hernanes herrera herriot hertz hertzog herve herzl herzog hess
    hesse heuss heydrich heydt hichilema hidalgo hierro higuchi higuita hijazi hildebrand hill himmler
    hindenburg hingis hinojosa hirano hiraoka hiroshige hirsi hitler hjort hlasek hnatyuk hofer hoff hoffmann
    hoffren hofmann hofstadter hoglund holguin holkeri hollande holm holmberg holmgren holmstrom holst holyfield
    holzmann honda honecker hoon horn horna hornig horta hortefeux horthy horvath hoseini hoss hosseini
    hostetter houellebecq houphouet hoyos hrabal hrawi hrdlicka hristov hryshchenko hrytsenko hsu hu huang huard
    huber hubert hue huerta hugo hulot hultqvist humala humboldt hun huppert hurlock hurtado husak husni hussain
    hussaini hussein husseini hutsul huysmans hypponen ibanez ibarra ibn ibori ibrahim ibrahimovic ibsen
    iftikhar igbinedion iglesias ignatenko ignatieff ignatius iheanacho ikeda ikpeba ilchenko ilic ilie iliescu
    illescas ilves ilyin ilyukhin ilyushin imamoglu imanov immobile inamdar inamoto indurain infante ingrao
    ingres inonu insulza inzaghi inzamam ionesco iorga iqbal irabu iriarte irisov irvin iryani isakov isaksson
    isarescu isayev ischinger ishiba ishihara ishii isinbayeva ismail ito iturbide iturralde ivanenko ivanic
    ivanisevic ivanishvili ivanov ivanova ivanovic ivashov iversen iwasaki iweala iyer izaguirre izetbegovic
    izquierdo jaafari jabr jabri jacob jacobi jacobsen jacquet jadeja jadhav jadid jaeger jager jagland jagtap
    jahn jain jaisingh jaitley jakobsson jalabert jalili jallow jamal jamali jamil jammeh jankovic jannati jansa
    janson janssen jara jaramillo jarre jaruzelski jarvinen jauregui jaures javed javier jawara jayalalithaa
    jayasuriya jayawardene jayewardene jazairi jebali jelavic jelinek jelved jensen jeong jeppesen jerusalimsky
    jeszensky jha jia jiang jimenez jinnah joffre johannesson johannsson johansen johansson johar johnson
    jokinen joly jonasson jonathan jonk jonsson jorgensen josefsson joshi jospin joubert jouda jouhaux jourdan
    jouvet jovanovic juarez jugnauth juhasz jumblatt juncker jung junge junqueras juppe jurado jurcevic jusufi
    kaarle kabba kabbah kabila kabore kabui kaczynski kadam kadannikov kadar kaddafi kaddoumi kadyrov kafelnikov
    kafka kagame kahlo kahn kaifu kaiser kaka kakkar kalam kalashnikov kalinin kalinina kaljulaid kalla kallas
    kallio kallon kallur kalmykov kalniete kalonzo kamal kamara kamaras kamath kamau kamble kambli kamel
    kaminski kamra kamyshin kan kanaan kandie kandinsky kang kangas kania kanoute kant kantor kanu kapil kapoor
    kapur kapustin karadzic karamanlis karamanov karami karasin karat karbacher karbaschi karembeu kargbo kari
    karim karimi karimov karimova karin kariya karjalainen karki karlovic karlsson karpov karroubi kartashev
    karume karve karzai kasavubu kashyap kasparov kassa kassem kassis kasyanov katju kato katumbi katz katzav
    kaufmann kaul kaunda kaur kavcic kawaguchi kawar kawasaki kawawa kayhan kazakov keino keita keitany
    kekalainen kekkonen kelin kellenberger keller keneally kennan kenyatta kenzo kepler kerber kerensky kerimov
    kern kersting keshi kesri ketoev ketting khaddam khaddour khalaf khaled khalid khalidi khalifa khalil
    khalilzad khama khameini khamenei khan khaniani khanna kharazi kharitonov kharrazi khasbulatov khashoggi
    khatami khatib khattab khayat khazali khedira khera khieu khodakovsky khodorkovsky khomeini khomenko khosla
    khoury khrushchev khuc khurana kiarostami kibaki kierkegaard kiesinger kiir kijowski kikwete kilani kim
    kimani kinigi kinkel kinnunen kipchoge kipketer kiplagat kipling kiprop kiptanui kiraly kirch kirchner
    kirchschlager kirilenko kirill kirillov kiriyenko kirkilas kirsch kirui kishida kiska kislyak kitano kivela
    kivi kiviniemi kiwanuka kjaer klapisch klarsfeld klaus klee klein klestil klimkin klimt klinsmann klitschko
    kljujev klose kluivert klusener klychkov klyuev knauer kneissl knoll knudsen knutsen kobayashi koch
    kocharyan kocherga koehler koeman koenig koffi kohl kohler kohli koirala koivisto koivu koizumi kok kolar
    kolbe kolesnikov kolesnyk kolingba koller kolomoisky kolomoyskyi kolyada komarov komorowski komura konare
    konashenkov konate kondo kondratyuk kone kong konig kono konrad konstantinov kopacz kopke kopp korchilava
    korchynsky kordic korhonen korner kornienko kornilov korolev koroma korotchenko korzhakov kos kosachev
    koschnick kosciusko koskela koskinen kosor kostadinov kostic kostov kostunica kosygin koteshwara kothari
    kotkin kotlyar kouchner koukal kournikova koutsou kouyate kovac kovacevic kovacs koval kovalchuk kovalenko
    kovalev kowalski kozak kozlov kozlovsky kozyrev krabbe kraft krajicek krajisnik kramarenko kramer krarup
    kraus krause kravchenko kravchuk kravets kravtsov krebs kreisky kreituse krenz kretinsky kretschmann
    kretschmer krishna krishnamurthy krishnan kristensen kristersson kristiansen kristovskis kroes krogh
    kruchinin krueger kruger krupp krutoy krylov krymov kubica kubilius kubot kubrick kucan kucera kuchma kudrin
    kudrow kudryavtsev kuerten kuffour kufuor kuhlman kuhn kuhnert kukah kukan kukes kuleba kulikov kulkarni
    kumar kumaratunga kumari kumble kun kunaev kundera kundu kuntz kurakin kurilenko kurochkin kurosawa kurri
    kurz kusa kusturica kuti kutuzov kuzin kuzio kuzmenko kuzmin kuzmuk kuznetsov kuznetsova kwan kwasniewski
    kyprianou laaksonen laar labedz lacalle lacan lacroix ladouceur lafayette lafitte lafontaine lagarde
    lagerfeld laghari lagos lagrange laguna lahlou lahoud lahti lai laine lajcak lakatos lakhani lakshmanan lal
    lalonde lamartine lamas lamassoure lambert lambsdorff lamine lammers lammert lamontagne lamy landau
    landsbergis lang lange langen langer lanvin lanza laplace lapointe laporta laporte lara larijani larionov
    larousse larrazabal larrea larsen larsson laschet lassila lau lauda laudrup laurent laursen lauterbach laval
    laver lavoisier lavrinenko lavrov lazarenko lazaro lazzarini leakey leal lebed lebedev leblanc lecanuet
    leclerc lecomte leconte lecornu ledezma ledley lefebvre lefevre legarda legault leghari legrand leguizamo
    lehmann lehtinen lehtonen leijon leino leite leitner lekishvili lekota lelouch lemaire lemaitre lemierre
    lemke lemoine lemos lendl lenin lenz leon leonardo leone leoni leontyev leopold leotard leoz lepage lerman
    leroux leroy lesage lescaut lesseps letta levandowski levchenko levchin leveque levesque levi levits levy
    lewandowska leyen leyva lezhnev li liang libicki lichtenberg lichtenstein lie liebknecht lieven ligachev
    likhachev lilja lim lima lin linares lindberg lindblad linde linden lindgren lindh lindholm lindner
    lindqvist lindstrom linke linna lionel lipavsky lipponen lipsky lira lisicki lissouba listyev litmanen
    litvin litvinenko litvinov liu livni lizarazu lizarraga lizotte ljajic ljubicic ljung ljungberg llanos llosa
    loaiza lobato lobkovic lobo lodhi loew logvin lohia loiseau loken lombardi lombardo loncar longo lopatin
    lopetegui lorca lorenz lorenzo losyukov lotti lovenskiold loyola lozano lu lubbers lubitsch luca lucena
    lucero lucescu lucic luczak luden ludwig luft lugo lugovoi luhovyy lukanov lukashenka lukashenko lukin
    lukyanov lully lumiere lumumba luna lund lundberg lunde lundgren lundin lundqvist luo lusaka lustiger luther
    luthra lutsenko lutuli lutz luxemburg luzhkov luzkhov lyashko lyautey lyovochkin lysenko lytvyn ma maas
    maass maassen maathai maattanen mabuza macedo machado macharia machel machiavelli machungo macias
    macierewicz macri macron madani madikizela madrid madrigal madsen maduro maekawa magalhaes magnusson magris
    magufuli magyar mahajan mahama mahanta mahathir mahato mahdi maher mahjoub mahler mahmood mahmoud mahmoudi
    mahon maia maier mailat mailer maimane maina maio maire maiziere majoli majumdar makarenko makarov makashov
    makeba makei makela makelele makeyev makhlouf makinen makki makoni malachov malago malan malaparte maldini
    maldonado maleeva malema malenkov malfa malhotra malik maliki malinga malinin malinowski malkovich malla
    mallarme malle malm malmstrom malofeev malone malpica malraux maluf malyuska mamedov mamedyarov mammadov
    mammadyarov mancini mancuso mandela mandelstam mandic mane manet mangope manjrekar mankell manley mann
    mannerberg mannerheim manolic manrique mansfeld mansour mansouri mansson mantashe mantega manuel manukyan
    manzanares manzano manzoni mao maracchi maradona marafa maraini marais marat marcelo marchais marchand
    marchetti marchionne marconi marcos marcoux marcuse margai mariam mariani maric marin marinescu marinho
    marini marino marion marivaux markaryan markov markovic maroni marot marques marquez marrakchi marroquin
    martel martell martelli martens martic martin martineau martinelli martini martino martins martinsen
    martinsson martov marulanda marx marzano marzouki masaliyev masaryk mascherano masire maskhadov masoud masri
    massa massaro masson massoud massu mastella masur materazzi mathews mathieu mathisen mathur matisse matos
    matsui matsumoto matsushita mattarella mattei matthaeus matthaus mattila mattsson matutes matveev matvienko
    matviyenko maupassant maurer mauriac maurois mauroy maurras mauss mawere maya mayer mayorga mazarin mazepa
    mazowiecki mazur mazza mazzini mba mbabazi mbasogo mbeki mbemba mbenga mboma mbow mboya mbuyi mebiame
    medeiros medgyessy medinsky medvedchuk medvedev medvedko megawati mehmedi mehmeti mehrotra mehta meier meir
    meirelles meissner mejia mekki melancon melandri melenchon melescanu melnichenko melnik melnyk melo meloni
    menchu mendel mendelssohn mendes mendieta mendonca mendoza menem menezes mengistu menon mensah menzel
    mercader mercado mercier mercouri meri merino merkel merleau merlin merlo meron mertens merz mesa meshaal
    meshkov mesic messi messiaen messier messina messmer metaxas metternich metzger meunier meyer meza mezentsev
    mhlaba miandad michaelis michaud michel michelena michelet michelin michibata michnik mickiewicz mierlo
    mihajlovic mihov mijatovic mika mikhailov mikhalkov mikkelsen mikkola mikolajczyk mikoyan mikser milani
    milano milanovic miliband milinkevich milla millan millet millon milo milosevic milosz milutinovic milyukov
    min minaev minder minic minniti mirabeau miranda miro mironov miroshnichenko mirtskhulava mirza mirzaei
    mirziyoyev mishin mishra mishustin mistry mitchell mitra mitri mitsotakis mitsui mittal mitterand mitterrand
    miyake miyamoto miyazaki miyazawa mizintsev mkapa mkhize mladenic mladenov mladenovic mladic mnangagwa
    moallem moberg mobutu modi modigliani modise modrow mogae mogensen moghadam moghaddam mogherini mohamed
    mohammad mohammadi mohammed mohamud mohanty mohsen moi mokonyane moliere molin molina moller molotov mommsen
    momoh moncada monet monge mongia monnet monsalve montagnier montalcini montale montalvo montand montaner
    montano montazeri monteiro montejo montenegro montero monterrey montes montesinos montesquieu monteverdi
    monti montoya montt monzo moon moor moosa mora morad moradi moraes morais morales morandi morante morariu
    moratti moravec moravia morawiecki morceli morcos moreau morel moreno moretti mori morientes morin moriyama
    morizet moro morozov morozova morsi mortensen mosaddegh mosca moscovici moser mosharraf mosquera mossadegh
    mota motlanthe motsepe motta mottaki mouawad moubarak moura mouret mourinho mousa mousavi mouskouri moussa
    moussaoui moussavi moya moyo mphahlele mpofu mpokoo mswati mubarak mudavadi mueller mugabe mughniyeh mugica
    mugisha muhammad mujica mujuru mukasey mukherjee mukhopadhyay mulamba muller mulroney muluzi munch munde
    munive muniz munoz munro murakami muralitharan murat muratov muravyov murayama murillo muro muromtsev
    museveni musevski musharraf mushkin musset mussolini mustafa mustafayev muster musumeci mutalibov mutambara
    mutesa mutharika mutola mutombo muttiah mutua muzychko mwale mwanawasa mwangi mwinyi mykhalchenko myklebust
    myllyla myshkin naam nabavi nabiev nabiullina nabokov nadal nadar nadeau nader nagar nagel nagy nahles naidu
    naik nair najafi najera najib najibullah najjar nakamoto nakamura nakasone nakata nalbandian nambiar nandi
    nano nansen napoleon napolitano naqvi narang naranjo narayan narayanan nascimento nasheed nasiri nasr
    nasrallah nassar nasser nastase natale nath naumann naumov navalnaya navalny navalnyy navarrete navarro
    navas navratil nawaz nayak nayar nayyem nazarbayev nazarenko nazari nazarov nazif ncube ndaitwah ndaw
    ndayishimiye ndebele ndiaye ndlovu ndong nechayev nechayeva necker nedved negrete negri nehra nehru nejad
    nekrasov nemchinov nemeth nemtsov nenni neri neruda nerval nespoli nesta nesterenko netanyahu neto netrebko
    neubauer neuer neumeier neves neymar ng nga ngcuka ngo ngubane nguema nguesso niazi nicolic niedermayer
    nielsen niemann niemela niemeyer niemi nieminen niemoller nieto nietzsche nieves niinisto nikiforov nikitin
    nikkanen nikolaenko nikolaev nikolic nikonov nilsen nilsson nino nishikawa nishioka nistelrooy nitikin nkomo
    nkono nkosi nkrumah nkunda nkurunziza nnamani noboa nobrega noda noel nogueira noguera noiret nolte nomo
    nono noor norberg nordin nordstrom noriega norodom noronha nouri novak novikov novoa novotna novotny nowak
    ntaganda ntibantunganya nuder nujoma nureyev nuri nurmi nwankwo nyberg nyerere nykanen nylander nyman nyongo
    nystrom nyusi nzimande obama obasanjo obeid oberoi oberst obi oborin obote obrador obuchi ocampo ochieng
    oden odhiambo odinga odoyevsky odumegwu oerlemans oettinger ofori ogorodnikov ogwu ohlsson ohno oishi ojeda
    ojukwu okada okafor okeke okello okocha okonjo okonkwo okorocha oksanen okuda olajuwon olausson olazabal
    olembe oli oliseh olivares oliveira olivera olivier olmedo olmert olof olofsson olonga olsson olszewski omar
    omelchenko omondi onana onishchenko ono onopko onufrienko onyango onyshchenko opertti opoku oppenheim oppong
    orantes orban ordaz ordonez orellana oreshkin oreshkov orlov orlova orozco ortega ortiz orwell osaka osama
    osei oshima osinbajo osipov osman osorio ospina ostberg ostrovsky osuji otero othman otieno otto otunbayeva
    ouattara oudegeest ouedraogo ouellet ouyahia overchuk overmars oviedo owairan owusu oyelaran oyite oyono
    ozal ozawa ozil ozturk paasikivi pablo pacheco pacino paderewski padilla padoa padron paeniu paez pagano
    pagliuca pagnol pahlavi pahor paisley paiva paksas pal palacio palacios palit palladino palma palme palmgren
    palomino palumbo pan panahi panchal panday pande pandey pandit panfilov panic panitchpakdi panova pansa pant
    pantani pantoja panucci papademos papadopoulos papadopoulou papandreou papariga papin pappe paraguas
    parashar pardo pare paredes parekh parikh parisi parizeau parly parmar parnas parra parubiy parvanov parvez
    pasarell pascal pashinyan pasic pasolini pasqua passera passos pasternak pasteur pastrana paswan
    patarkatsishvili pathak pathan patiashvili patil patino patnaik patrushev patten paukov paulauskas pauli
    pavarotti pavel pavese pavic pavlichenko pavlik pavlov pavlova pavlovsky pavon pawar paz pecresse pedersen
    pedraza pedroza peguy peillon peixoto pekkanen pele pelevin pellegrini pellegrino pelletier peltonen pena
    peng penkov pepin peralta perdomo pereda pereira perera peres peretz pereverzev pereyra perez perisic peron
    perrault perret perrin perron perrone perseghin persson pertini peruzzi pescosolido peskov pessoa petain
    peters petersson petkov petkovic petrenko petrosyan petrov petrova petrovic petrovsky petrushevska petry
    pettersen pettersson petzold pfeifer pfeiffer pflimlin phadke pham phan piaf piatakov piazzolla picard
    picasso piccoli piccolo pichai piero pietro pietrzak pilip pilipenko pillai pillay pimenta pimentel pina
    pinault pindling pineau pineda pinedo pinera pinheiro pino pinochet pinto pintor pioline pippen piquet
    pirandello pires pirlo pirozzi pisapia pistorius pivovarov pivovarsky pizarro pizzi plahotniuc planck
    plassnik platini platonov platov plavsic plaza plekhanov plenkovic plevneliev plushenko poher pohl poincare
    poirier poisson pokrovsky pol polanco polchlopek poletto politkovskaya pollo polonsky polosz poltavchenko
    polyakov pompadour pompidou ponce ponomarenko ponomarev ponta ponti ponty popa popescu popov popova popovic
    poroshenko porsche portales portela portillo posada posadas potanin potemkin potter poul poulenc poulin
    poulsen poussin poyet pozzo prabhakaran prabhu prachanda prada pradhan prado prandelli prasad prates prati
    prats prescott preval prevert prevost prieto prigozhin primakov primorac princip prinz prodi profumo
    prohaska prokhorov prokofiev prokopenko prokopovych prosinecki prost proudhon proust prunskiene prusak
    prystaiko puccini puccio puchkov pudovkin puente pugachev pugachova puig puigdemont pujol purgstall puri
    pushilin pushkin pushkov putin putina puyol pyatt pynchon qabbani qaddafi qadhafi qadri qaouk qarase qasem
    qasim qassem qazi qi qian qiao qin quaglia quaison quattrocchi queiroz queneau quesada quesnay quevedo
    quezada quinones quinonez quintana quintero quiroga quiros quisling quispe quraishi qurei qureshi raab
    rabbani rabelais rabin rabuka racine racz raczkiewicz radcenko radcke radebe radev radhakrishnan radicova
    radisic radmanovic radwan rae raeder rafael raffarin rafsanjani ragimov rahimi rahimov rahman rahmani rahmon
    rahmonov raikkonen raimond raina raisi raj rajan rajapaksa rajapakse rajavi rajoy rajput raju rakhimov rama
    ramachandran ramadan ramadani ramakrishnan ramalho raman ramanathan ramaphosa ramaswamy ramazanov rambaud
    ramel ramesh ramgoolam ramos rampini rana ranade ranariddh ranatunga rane rangarajan rangel rania rantanen
    rao raoult rapacki raphael rappaport rashid rashidi rasmussen rasputin rastogi rath rathore ratsiraka
    ratzinger rau rauch raut rautio ravaillac ravalomanana ravanelli ravel rawat rawlings ray raza razumkov
    razumovsky razvozhayev razzak rebelo rebrov recinos recoba reddy reding redondo reggi rego rehman rehn reich
    reichel reinfeldt reinhardt reiss remengesau remusat renan renard renaud renault renner renoir rensenbrink
    renteria renzi repin repse resende resnais restrepo reutemann reuter revere reyes reyna reynders reza rezaei
    rezai reznichenko reznik reznikov ri riabov ribas ribbentrop ribeiro ribery ricardo ricci richelieu richter
    ricoeur ridge riedel riedle riefenstahl rijkaard rilke rimbaud rinaldi rinck rincon ringstorff rinne rios
    riquelme ritschl ritter riva rivaldo rivas rivera rivero rivette riviere rizvi rizzo rizzoli roa robben
    robert roberto robespierre robillard robitaille robledo robles rocard rocca rocha roche rodas rodchenkov
    rodin rodionov rodrigues rodriguez roesler rogge rogov rogova rogozin roh rohani rohmer rojas roldan rolland
    rolon romaldo romanenko romano romanov romanova rominger rommel romulo ronaldinho ronaldo rondon ronnberg
    roos rosado rosales rosas rosberg rosen rosenbaum rosengren rosetti roshal rosi rosicky rosler rossellini
    rosset rossi rossini rostami rostand rostropovich rota rotenberg roth rothko rottgen rouault rouhani
    rousseau rousseff roussel rousselot routh roux rovere roxas roy royer rua rubalcaba rubbia rubens rubiales
    rubinstein rubio rubtsov rudd rudenko rudnev rudolf rudolph rueda ruggeri ruggiero rugova rugunda ruhe
    ruholamini ruiz rummenigge rumyantsev runeberg ruotsalainen rupel rupp rurik rushailo rushdie ruslan russo
    rutelli ruto rutskoi rutskoy rutte ruud ruzicka ryabkov ryabov ryabtsev rybachenko rybakov rybkin rychkov
    rychly rydberg ryzhkov saadi saakashvili saar saari saarikoski saarinen saavedra sabatini sabato sabbagh
    sabet sabri sacchi sacharow sachs sackey sadat sade sadeghi sadiq sadr sadyrin saenz saeta safin sagan
    sagdeev saha sahak sahlin sahni sahu said saidi saini sainte sainz saito sakai sakharov sakharova sakic sala
    salam salami salas salazar salcedo saldana saldivar saleh salehi salem salenko salgado salgueiro salguero
    salih salim salinas salinger sall salman salminen salmond salolainen salonen salvador salvini samadi
    samaniego samaranch samaras samaraweera sammer samoilov samper samson samudio samuel samuelsson sanabria
    sanader sanchez sand sandberg sander sandino sandstrom sandu sane sanei sangare sanger sangheli sanguinetti
    sanha sankara sankoh sanmartin sannikov sanogo santamaria santana santander santer santoro santos saprykin
    sarafyan saragat saraiva saramago sarandon sargsyan sarkisian sarkisov sarkissian sarkozy sarmiento sarney
    sarovic sarr sarraf sarraj sarraute sarto sartori sartre sarwar sasaki sasso sassoli sassou satie sato
    satpal satterfield saud sauer sauter sauve saux savary savchenko saviano savic savicevic savimbi savio
    savisaar savitsky savolainen savvin sawadogo sawicki sawyers saxena sayed sayyaf scajola scala scalfaro
    scargill schaeuble schafer schaffer schallenberg schaller scharping schauble scheel schellenberg schelling
    scherbakov scherer scherfig schevchenko schiele schill schillaci schiller schilling schindler schioppa
    schlegel schleicher schleusser schluter schmid schmidt schmit schmitt schmitz schneerson schnittke
    schoelcher schoenberg scholl scholz schonberg schoof schramm schreiber schrijver schroder schroter schubert
    schuettler schulte schulz schulze schuman schumann schuschnigg schussel schuster schwarz schwarzenberg
    schwarzer schweiger schweitzer sciascia scindia scriabin seale seaman sechin seck sedov seedorf seehofer
    segers segni sego segre seguin segura seguy sehnaoui sehwag seidel seidenberg seifert seiler seipel sejdiu
    sekhar sekibo selassie seles seleznev selezneva seleznyov semak semenov semenova semenyuk semyonov sen
    senanayake senghor sengupta senna sensini seo seppala sepulveda serafin serdyukov serebrennikov serna serra
    serrano seselj seth sethi sevcik severin sevilla sezer sforza shaaban shaath shafik shagari shah shahak
    shahin shahroudi shaikh shailendra shaimiev shakhrai shalah shalit shamir shamkhani shankaracharya
    shaposhnikov shapoval shapovalov shaq shaqiri sharaa sharaf sharansky sharapova sharief sharif sharifi
    sharifov sharma sharon shastri shchegolev shcherbakov shcherban shcherbytsky shchukin shearer shebarshin
    shefir shehadeh shehata sheikh shein shekau shekhar shekhawat shell shen shenouda shestakov shetty
    shevardnadze shevchenko shevchuk shevtsov shevtsova shiina shin shinawatra shinde shinoda shkiriatov
    shlyapnikov shmarov shmatko shmygal shmyhal shoigu shokhin shonekan shostakovich shoygu shrestha shtepa
    shukla shukri shulgin shumeiko shumeyko shuster shuvalov shvernik shvets shymkiv si sibelius sibiga sica
    sidarov siddiqi siddiqui sidhu sidorenko sidorov siebert siegen sienkiewicz sierra signori sigurdsson
    sihanouk siilasvuo sikharulidze sikorski sikorsky siles siljak siljander sillard silva silveira silvestri
    simenon simeone simeonov simic simitis simmel simoes simon simoni simonyan simonyi simpson simunek sinatra
    sindelar singh sinha siniora sinisalo sinowatz sirisena sirleaf sisi sissoko sistani sisulu sitharaman
    sithole sivasankar sjoberg sjostrom skele skibitskyi skoglund skokov skoropadsky skotnikov skov skrastins
    skripal skuratov skvernelis skwarek slavkov slobodan slovo sluckis slutsky slyunkov smirnov smirnova
    smolensky smuts snegur snijders soames soares sobchak sobolev sobrinho sobukwe sobyanin socha socias
    socrates sodano soderberg soderbergh soderstrom sodhi sofres soglo sokolov sokolova sokolowski solana
    solanki solano solberg solchaga solchanyk soleimani soler solheim soliz solodov solorzano soloviev solovyev
    solovyov solskjaer soltani solyom solzhenitsyn somare somavia sommer somoza son sondhi song soni sonko
    sonntag sood sorel soren sorensen sorenson soro sorokin sorrenti sorrentino sosa soskovets sotelo soto sousa
    soustelle souza sow soyinka spaak spadea spadolini spahn spanovic spassky spath speer spengler sperling
    spidla spiegel spielmann spinelli spinoza spiric spirlea springsteen sreenivasan sridhar srinivasan
    srivastava stahl stalin stam stambolic stambulchik stanculescu stanishev stanislavski stankevich stankovic
    starchenko starikov stark starodubtsev starovoitov starovoitova steen stefanchuk stefanovic stefansson
    steffen stein steinbeck steinbruck steiner steinitz steinmeier stella stenberg stendhal stenmark stepanenko
    stepanov stepanyan stepashin sterligov stich stiglitz stoere stoiber stoica stoichkov stojanovic stojkovic
    stoll stolojan stolpe stoltenberg stolypin stoph storchak store stoyanov strand strandberg strauss
    stravinsky streck streit strelkov streltsov stresemann stroessner stroev strom stromberg stroyev strunz
    struve stubb stucky stumpf sturdza sturgeon suarez suazo subbotin subramaniam subramanian subramanyam
    suchocka suga sugar suharto suhrawardy sukarno sukarnoputri suker sukhorukov sukla sukur suleiman suleimani
    sullivan sully sundaram sundberg sundin sundqvist sung suri surikov surkis surkov suslov sutter suzman
    suzuki svendsen svensson sverdrup sveridyuk svoboda swami swaminathan swinney sy sybiha sylla syrsky syrskyi
    syzdykov szabo szalasi szent szijjarto szydlo szymborska tabachnyk tabatabai tadic taffarel tagliabue tagore
    taha taheri tahir taipale tajani takagi takahashi takaichi takala takenaka takeshita talabani talat talbot
    talleyrand tallinn tamayo tambo tambroni tamim tamm tamura tan tanaka tandja tandon tang tanner tantawi
    tantawy tapia tapie taraki tarand tarantino taraschenko tarasov tarasyuk tarawneh tarchov tardieu tariceanu
    tarkovsky tassotti tata tati tavares tavernier taviani tawfik taya tayeb taylor tedesco teixeira tejada
    tejeda tekle tellez tello tembo temer temirkanov temple tendulkar tenkorang tenzin teodorescu terblanche
    terekhov teresa tereshchenko tereshkova tergat terray terrazas terzi terziev testa tewari thaci thackeray
    thakkar thaksin thakur thani thant thapa thapar tharoor theodorakis thiam thibault thibodeau thiel thiele
    thiers thiess thiongo thoma thomsen thorez thorning thorsen thunberg thurn thyssen tiberi tichon
    tiendrebeogo tietmeyer tikait tikhanovskaya tikhonov tikhonova tikriti tillich tillstrom timchenko timermans
    timmermans timofeev timoshenko tindemans tinubu tito tiwari tizard tkach tkachenko tkachuk tkachyov tlass
    tocqueville todorov todorova todorovic togliatti togliazzi togola tokarev tokayev tolba toldo toledo
    tolstaya tolstoy tomar tomasi tomba tomic topadze topchik topol topolanek toporov tornatore toro torrance
    torrealba torres torricelli torrijos torstensson toscani toscano toti totti touadera toubon touqan touraine
    toure tovar trajkovski tran traore trapattoni trapeznikov trautmann treichl trejo tremonti trevi trevino
    trezeguet trichet trier trillo trimble tripathi tristan trittin trivedi trotsky troyan trubetskoy trudeau
    trudel truffaut trujillo truong trussardi trutnev tsai tsang tsereteli tshabalala tshisekedi tshombe
    tsikhanouskaya tsiolkovsky tsipras tsoi tsvangirai tsvetaeva tudjman tudman tudor tueni tukhachevsky tulasne
    tuleev tuleyev tulub tuomioja turabi turajlic turati turay turbin turchinov turchynov turcotte turgenev
    turki turunen tusk tutu tuyakbay tvedt tvrtko tyagachev tyagi tyahnybok tyler tymoshenko tyson tyuleev
    tyulkin ubico ubu udaltsov udechukwu uhl ulbricht ullmann ulloa ullrich ulmanis ulrich ulusu ulyanov umaga
    umerov umezawa ung unger upadhyay uphoff urbina urena uriarte uribe urquhart urrutia usmani usmanov usov
    ustinov utkin utrillo uwilingiyimana uyeda vacarius vaclavik vahlquist vaidya vaillant vainio vajpayee
    valadares valderrama valdes valdivia valencia valente valera valery valladares vallaud valle vallee vallejo
    vallejos valls valtonen valverde vanhanen vannier varadkar varela varennikov varese varga vargas varghese
    varma varoufakis vasconcellos vasconcelos vasile vasilevsky vasiliev vasiliou vasilyev vassiliou vassilyev
    vasudevan vats vattimo vauban vazquez vecchio vedrine veil vela velarde velasco velasquez velayati velez
    veltroni venizelos venter vera vercors verdi verdon vergara verheugen verhofstadt verkerk verlaine verma
    vermeer verne veron veronesi verwoerd vestager vesterlund vialli vian viana viardot vibert vicario vicente
    vidal videgaray videla videnov viduka viehbacher vieira viera vieri viertel vigny vikander vike viktorov
    vilar vilas villa villalba villalobos villanueva villar villaraigosa villarreal villatoro villegas
    villeneuve villepin villon vinogradov violante viollet virenque virgili virtanen visco visconti vishinsky
    vishnevskaya vishnyakov visnjic vitale vitorino vitrenko vittorini vivaldi vivanco vladimirov vlaminck
    vlasov vlasova voeller vogel vogt vogts vohor vohra voight voigt voinea voldemaras volkoff volkov volkova
    vollebaek voller vollmer volodin voloshin voloshyn volsky voltaire volynsky vorobyev vorobyov voronin
    voronkov voronov vorontsov voroshilov vorster vovk vranitzky vrdoljak vucic vuillard vujanovic vukovic vulin
    vyachorka vyakhirev vyas vykhrystyuk vyshinsky wachowski wade wadhwa wagenknecht wagner wahab wahid wahlfors
    wahlstrom waigel wajda walcott waldheim waldner walesa wallenberg wallin wallstrom walser walter wan wani
    wanjiru wanyama waqar warhol wasim watanabe watteau wauquiez waweru weah weber wegner wei weidmann weigel
    weill weis weiss weissmann weizman weizmann weizsacker welteke wen wenders wennerstrom wenzel werner wessel
    westerberg westerwelle weygand wheaton wickramasinghe wickremanayake wickremesinghe wickstrom widodo wiegand
    wieland wiese wiesel wiesenthal wijetunga wijnaldum wiklund wikstrom wilander wilders wildstein wilhelm
    wilhelmsson willoch wim winkler winter winther wirth wirtz witte wittgenstein wittmann wojtyla wolde wolf
    wolfensohn wolff wolters won woo worner wouters wowereit wulf wulff wurst wusmansky xavier xenakis xi xiang
    xie xu yaalon yacoubi yadav yaghi yagudin yahya yahyaoui yakovenko yakovlev yakubov yakubu yakunin yamada
    yamaguchi yamamoto yamani yamashita yamawaki yamazaki yameogo yan yanaev yanayev yandarbiyev yanev yanez
    yang yanukovich yanukovych yao yarosh yaroshenko yarov yashchenko yashin yasin yassin yassine yatsenyuk
    yavlinsky yazdi yazov ydigoras yeager yeboah yefimov yefremov yegorov yekhanurov yelchin yeltsin yemelyanov
    yen yepes yepez yerin yermak yermolenko yermolov yershov yesenin yevtushenko yezhel yezhov yilmaz yin yoon
    yorke yosano yoshida yoshimoto yoshimura younis yousafzai youssef yovchev yrigoyen yu yuan yudhoyono yugov
    yumashev yun yunus yurchenko yushchenko yushenkov yusuf yusupov zabaleta zabel zaccagnini zachrisson
    zadornov zafra zagitova zahar zaheer zahir zaia zaitsev zaitseva zakaev zakayev zakharchenko zakharov
    zakharova zaki zakir zaldivar zaluzhny zaluzhnyi zamani zambrano zamora zamorano zanardelli zanardi zander
    zanetti zapata zapatero zarate zardari zare zarif zarqawi zarubin zatlers zatulin zavala zavgayev zawahiri
    zawinul zayani zayas zbarsky zebari zedillo zeevi zeffirelli zelaya zeldovich zelenko zelenska zelenskiy
    zelensky zelenskyy zelnick zeman zemmour zenawi zenga zepeda zetterberg zhang zhao zhelev zheleznyak zheng
    zhigarev zhilin zhirinovsky zhirkov zhivkov zhou zhu zhukov zhukova zhukovsky zhuravlev zhurova zia zico
    zidan zidane ziege ziegler zielinski zimmer zimmermann zinchenko zingaretti zinoviev zivojinovic zlenko
    zlobin znachko zoff zogby zola zolotov zondo zongo zorin zorrilla zotov zoubi zubak zubarev zubizarreta
    zubkov zubov zuev zuganov zulle zuma zumarraga zuniga zurabishvili zurabov zvarych zverev zvereva zwelithini
    zwick zyryanov zyuganov
    """
}
