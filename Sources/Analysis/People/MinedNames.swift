extension Lexicon {
  /// Names and other capitalised words that briefings of the White House hold (a work of the US government, public
  /// domain): what follows titles there ("Senator Jane Doe"), sorted by hand. The gender of the given names is not known.
  static let minedSources: [LexiconSource] = [
    LexiconSource(.givenName, minedGivenNames), LexiconSource(.surname, minedSurnames),
    LexiconSource(.ordinary, capitalizedOrdinaryWords), LexiconSource(.place, furtherPlaces),
  ]

  private static let minedGivenNames = """
    adena adrianne aftab alamdar alar alejandra alisha allyson almo alondra alwyn amalya aminta amul anutin
    arati arianna ayanna barack becca breon briana camela caral cari carrin caryn casimir celina chantale
    chasten chavonda chellie chiquita chrissie chrystia chuy claria collin cori cristal daegan daniella darcie
    darin dariush darrell darrin demetre dena dessie deva deval deven dietra dilawar dolph duwayne eboni edjah
    elbert embry enoh erek eumi fannie farrah fedrick fiame frederica gabby gabrielius garlin garnett garret
    gentner gracia gwynne hakainde heide hwa ignazio irfaan jacinda jae jahana jamaal jamar janai jenniffer jin
    jodey johanny johnnetta jovenel julieta justina kais kali kash kat kausea keir keisha keivan kemba
    kennisandra ketchum kiyo kizzy krissa kristyn krysta kush kweisi kyrsten lacy lael lakresha lamonica lanhee
    laphonza latricea laurentino lavonda lawton leda levar loren makola manasseh mandie maona marcilynn
    mariannette markwayne marlin marlo masrour matamela maxton mazie melineh mikie mondaire myong nami nani
    nannette nayib nechirvan neera nikema nikolas nusheen nydia odo parnpree rahm raumesh raynald rebeccah
    rebecka rion ritchie roopali rosita rylee safra saule serina shailen shalanda shalina sharene sharice
    shehbaz sheng shereef sherrod shontel shri shyamala sopen steny subrahmanyam surangel tadd taraji tarini
    tharman tish tishaura tochi toney tovah trini tulinabo vanita ventris vjosa xiomara xochitl yassamin zellnor
    zippy
    """

  private static let minedSurnames = """
    abedin abele abelson aber abercrombie abinader abo abudu acker aden aderholt adeyemo adhanom aframe ahdieh
    akaka akiba alcocer alexakis alito allred allvin altier altman ambro ameenuddin amon anastas andr angarella
    ano arrington arrowood assanis aubin auchincloss axne azad babin bagenstos baggett bagley baines bainimarama
    bajaria balart balderson ballance ballinger banga barai barcena barcott barish barkley barra barron bash
    batory baughman baylous baynes bazelon bazis beaudreau beausoliel bechtel beckering bedingfield bedoya beebe
    begich bekenstein bekkering beliz bellinger benning bentz bera bern berner bertagnolli berzon beshar beshear
    bessent beyer bibb bice bierschbach bilirakis bingaman birol birx bissen blatchford bleich bloomekatz
    blubaugh bluhm blume boardman boebert bogard boggs boghosian boise bolden bolen bolten boluarte bonamici
    bondi bondy bonne bonta boozang boozman boren boric boring borman bost bottoms bouchet bourla boushey bout
    bowser boysko bozzella brack bradbury braddy braden bradsher brailsford brainard bras brecheen breen brende
    brest brindisi briones brisco broeksmit brogan bronin brookman brosius brownley brubacher budd bukele
    bullard burchett burgess burgin burgum burpee burrows burwell bussinger buttitgieg buzby bynum cabranes
    cacheris cahill cahoon cairncross calabresi calabretta califf cammack cannard cantrell capuano cardin
    cardoza carnahan carper carpten carty carvel cashe cassis casten castor catz cavanaugh cavazos cawthorn
    cazares celiz cephas cha charnvirakul chaves cheeks chenault cherfilus cheung chey childs chiles chipman
    chiu chollet chong cicilline cintron ciscomani cleaver clemmons cline cloutier clyburn coen coes cognetti
    collett colom coloretti commerford concannon cone coney conille conner contrades coombe copan corbett
    cortizo corwin coyle cramer crank crapo cravins cresencio crocker crockett cromer crowell crowfoot crump
    cuffari cullen culp cuny cuomo cutter dabiri daines damich damour darden dargan daschbach daskalakis
    daughtry davighi deane deblasio decarolis declercq deese defazio deguilio dejoy delano dell dellinger
    delphin deluzio demille demings dermer desaulnier destro dettelbach devincent diemont dimon diossa ditelberg
    dizinno doi dokos donaghy donalds donfried donilon donnegan doocy doss doud dove dragoo dressel dreyer
    driffin dubester dubose dubowitz ducey duff durkin durkovich duster duvall dye dykes easterly eastland
    eberle ebong ebrard edelman ein elkayam ellzey elnahal emhoff emmer epshteyn erikson escrogima eskamani
    eskenazi eslinger espaillat espey estenoz etim evers ezell fabe fagan fagin faigman fain fairfax farar
    farbiarz fargas farrar fattah faucher fauth fazili fedorchak feenstra fehribach feinberg feldblum feltman
    fenton fenwick fenzel ferriero fershee fiala finnegan finney finstad fischbach flake flanagan flaum
    fleischmann flournoy fogel forsman franchetti frankel frasure freedman freeland freudenthal frey friedlander
    friedrichs frierson friese frizell fryberger fudge fulcher fullilove gaines gainey gallant gamble gannon
    garamendi garbarino garcetti garnett gathe gatheru gavito gee geingob geiss gelman gelpi gelsinger geraghty
    gering gerken gershkovich gerstner gervino geurts giammattei gianforte gilchrist gillen gillyard gilmour
    gilreath ginther gips giroir glaeser glas glazer gleeson godec gogo goldson goluboff goodall goodell gooden
    goodlander gosar gottlieb govil greenaway griesbach grimm griner grossi grothman gruenberg guider guillory
    gural guthrie gwin haaland haanstad hadji hafer hageman hairston hallett halstrom hamdani hamill hanauer
    handberg hanegbi hanigan hankins hardesty haridopolos harjani harpootlian harrigan harshbarger hartfield
    harvie hatcher haukkala haydon hecker heinrichs heitkamp henes henson herdman hern heytens hibbard
    higginbotham himes hines hinson hirschauer hobby hochschild hochstein hochul holladay hollen holness holton
    holzer homendy hoplin horsford houchin houck hovenier hoyle hsien hudlin hughston huizenga hulata humpton
    hunschofsky hur hurwit huss husted hutton huynh iguina ihlenfeld imani inacio ingersoll inglesby inouye
    iohannis iroku isom ison ivey jae jahanian jaishankar jang jardine jarin jayapal jemison jette jewell jiechi
    jin joon joun juma kaag kabua kadhimi kalin kamlager kaniewski kanne kanter kapnick kapszukiewicz kaptur
    karam karis karlin karp katko katzmann kayatta kazen kearse keefe kehoe keir kenney keohane kerest kerner
    kerrigan kershaw kerwin kester khaldun khator khosrowshahi khouri kiernan kiggans kikukawa kilbride kilby
    kildee kiley kilmer kimmitt kiprilov kiyokawa klain knauss kneedler knott kobick kohavi kolker komen kosoglu
    kostelancik kotek kounalakis kouzoukas krasner kratsios krein krieger krishnamoorthi kritenbrink kugler
    kunesh kurilla kurti kusnezov kuster kustoff kvien kwatra kyes lacaze lacour lahood lalota lam lamalfa
    lamora lander landerholm landsman landy langan langworthy lanham lapid laplante laroski laslovich lasso
    lathem latimore latta lauder laufer lauper lausch lawensky lawler lawless lawton leary leibowitz lemire
    lemmon lepard lerner letlow leval leventis levinson liebengood lightfoot linder linebarger lipez lipstadt
    lissner littrell lively locascio lockard lofven longoria loston loudermilk lowrie lubetzky luger luria lurie
    lutnick luttrell lutzko lyles macarro macbride mace maffei mahan maietta malize malliotakis malpass mandell
    mangi manheimer mansfield mantey manual mapou marape markell marsudi marvel marvit mast masto maye mazure
    mcbath mccastlain mcclelland mcclintock mcclinton mccollum mccool mccord mccracken mccrary mceachin mcelwee
    mcentarfer mcgahn mcgurk mchenry mcinerney mciver mckalip mckeon mckittrick mclane mclaurin mcmillion
    mcmillon mcnair mcquiston meade meagher meek mellon melroy meng menge merola mersinger meskill messitte
    meuser mfume micaller michlewitz mikva milei miley milstein mims mineta minh minkara minter mitnick mize
    mnookin mobley moeller moffit mondino monheim monje montecalvo moolenaar moose morell morelle morial
    moritsugu morrisey moskowitz mosteller mottl mottley moultrie mozaffarian mpango mrvan mucarsel mufamadi
    murrill mushingi muskie muyangwa myerscough myrie nachmanoff nadella nakashima nappi narasimhan narayen
    nardacci natano nauseda nduom neals neary neguse nehammer nehls neuberger newhouse nez nguy ngwira nides
    nikoui nirenberg nix nkengasong noem nooyi norcross nordquist northam nussle nyhus oberly oberman obernolte
    odierno ogles ohalleran ohearn ohta oler olshan omara omarova onque onwuka orig orourke orrick osofsky
    ossoff ostermiller otsuka oxman paduano pagan pai pallasch pallone palmieri palmore panchanathan panuelo
    paparo pappas parmelin parson parti patman patricof patronis paydar pekoske peltola pender pennell penry
    penske perlmutter petsko pettigrew pfluger pheil phipps pierangelo pierluisi pillen pingree pisar piwowar
    plumlee pocan pohlad pollak polster pooler popp porat porcari pratasevich presi preskill primus pringle
    prouty puchala pulaski purce pureval purzycki pyle quillian quintenz quiroz rabkin rafanelli ragland raines
    rajkovich ramamurti rankin rapinoe ratcliffe ratner rearden redding redfield reischauer rendell rengifo
    renjen reposa reschenthaler resnick restaino rettig revesz reynoso rhoden riall ricchetti ricketts rigby
    ripley risher ritch rittmon ritz rive rivlin robart rochester rochon roe rogin roker rokita roller rollinson
    romanowski rosekind rosenman rosenzweig rosproy rossman rosso rotering rouzer roybal rubenstein ruess ruffin
    ruger rulli rumsey ruppersberger rymer saade sabater sacks saied sams san sang sannino santokhi saris sauber
    saujani savett saylor scanlon schaaf schaffzin schapiro scharf schingler schlapp schlossberg schoelkopf
    scholten schopler schrader schrier schroeter schwarzman science scurry seitz sellinger selya sembler semper
    sentelle serrato seshamani seyfert sfraga sha shaeer shanmugaratnam shareef shedd sheehan sheehy sheinbaum
    sherriff sherrill shird shogan shreve shrivastava shriver shu shuler shulman shumlin sikes silfen simina
    simonyte sinwar sisson siu skidmore skor slinker sloat slotkin smucker snorton sogavare sohn solomont solove
    sommers sooknanan soviak spalter spanberger spangler spartz spearman speier spellmon spinner spinrad
    sprecher stabenow stanceu stankey stansbury staples stassun stateler stauber steil steube stimmler stitt
    stolar stones stoney storch stratton straub stump stutzman subianto suh suk sullian suluhu sumwalt
    sundaresan susman svore sweatt swig szczech taeyong tahan tai taiclet takano talbert talley tallman tam
    tanden tarbert tasie tatel taub tayyıp tenney teplitz tepper testerman tettlebaum tevi tewes thanedar thao
    theeler theriot thorson thrash thurston tibbits tice tien tierney tighe tillmon timmaraju timmons tisdale
    titus tlaib todman tokuda tolbert tomasini tomb tonko toranzo totten trahan trapp traynor treanor tremont
    trone trottenberg tsunis tuerk tunnell tyebji uhlmann ujiri unleashes vacca vaeth vanegas vann vavala veasey
    verkuil vick vinik vischer voinovich vought wadhwani wahls wainstein walberg waldstreicher walorski waltz
    wamble wanga warsh waterman watford wegrzyn wehrbein wehrum weilheimer weingarten weinstock weisman
    wellstone werfel wessan westerman wexton whatley whelan whipps whitley whyche whyte wied wight wildermuth
    wilkes willoughby winnefeld winstead wit witkoff witkowsky wittman womack woodcock yakym yarbrough yep yoris
    youngblood zaidi zubairu zuber
    """

  /// Ordinary words that texts of governments and newsrooms often write with capitals.
  private static let capitalizedOrdinaryWords = """
    branch adjunct advertisement affordable agent airmen alcohol almighty also alternate analysis annex appeals
    appellate atmospheric atomic bachelor basin belt bipartisan bloody blue blueprint breaking broadway bronze
    cabinet capitol celsius census chamber charter chemistry coast cold colonial column commanding comment
    commodity commons commonwealth confederate congregation congressional consolidated constitution continental
    convention creator curator customs dear deferred democratic departmental directorate divestment divine doc
    earth editorial endangered engineering engineers environmental excellence exclusive explainer explosives
    factbox federal fiscal fitness founders fraternal gateway global good grand halloween happy harmonized
    heaven here holocaust holy honorable how humanities immunization imperial inauguration independence
    indigenous infantry inflation intergovernmental international interstate iron judiciary juvenile keystone
    kingdom liberation live lunar management marine master mathematics mechanical medicaid medicare metro
    millennium more multinational nation nationality native newsletter notre occupational opinion outer oval
    patriot photos physics plenipotentiary postal postmaster proclamation proclamations psychology purchasers
    quad railway rangers ranking read reclamation reconstruction registered related remembrance republic rescue
    revolutionary route royal salt science sciences scripture secret secretariat silicon social sociology
    solicitor specialist specially statue steering subcommittee subscribe succession summit superior supervisor
    supreme sustainment task taxation technical thanks timeline tips tobacco trademark tribal tribe tribes
    trinity trustee trustees tuberculosis united universities update updated urban valor video virgin visitors
    wall warrior watch what wheels when where who why
    """

  /// Places, peoples and groups beyond `placeSources`.
  private static let furtherPlaces = """
    aarhus abu aden adriatic aegean alaskan albuquerque allentown amherst amman anchorage angolans annapolis
    antarctic appalachia appalachian aqaba arabian arabic arlington asheville aspen auschwitz bali balkan baltic
    belgorod berdyansk bergen bering berkeley bethlehem biarritz boise boulder brits brownsville bruges bryansk
    burlington californian californians caspian charleston chattanooga chernihiv chernivtsi chernobyl chesapeake
    cheyenne chornobyl christchurch columbus cornwall cumberland daesh danes danube dartmouth davos dayton
    dearborn dhabi dnieper dnipro dover dutchman equatorial erbil erie essex eurasian everglades evian finns
    fresno galveston gdansk ghent glendale gothenburg greenland greensboro greenville guantanamo hartford
    harvard hawaiian hiroshima hong honolulu hormuz houthi houthis isil jacksonville jazeera kaliningrad kaunas
    kenosha kigali kong krakow krasnodar kryvyi kursk laredo las leipzig liege los louisville luanda lugano
    lutsk lysychansk macau malmo maricopa mars maui mekong melitopol midwest murmansk mykolaiv narva newark
    newport newtown nicaraguans nord nordic norfolk northeast northwestern norwegians novosibirsk oakland odense
    okinawa penh persian petersburg philippine phnom plains poles poltava portsmouth potomac poznan princeton
    providence pueblo puerto qaeda qaida quito rafah raleigh ramstein rehoboth rhine riga rih riverside rivne
    rochester rocky rostov rotterdam rzeszow salvador sarasota savannah sevastopol severodonetsk sinaloa
    sloviansk southeast southwest spokane springfield strasbourg stuttgart suez suffolk sumy swedes taipei
    tallahassee tampere taormina tartu tel texans thames tigray timor tongass tortuga trondheim tucson tulsa
    turks turku tuskegee uvalde uzhhorod vegas vilnius vinnytsia volga vuhledar westchester wiesbaden wilmington
    wroclaw wuhan yekaterinburg yellowstone zhytomyr
    """
}
