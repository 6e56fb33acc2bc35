extension Lexicon {
  /// Further family names, by regions, and given names: general knowledge, written for this project. Those that are
  /// ordinary words of English too are repeated as such; with them what is easily taken for a family name.
  static let furtherNameSources: [LexiconSource] = [
    LexiconSource(.surname, furtherSurnames), LexiconSource(.maleName, furtherMaleNames),
    LexiconSource(.femaleName, furtherFemaleNames), LexiconSource(.ordinary, ordinaryNames),
    LexiconSource(.place, clubsTownsAndFirms),
  ]

  private static let furtherSurnames = """
    aaberg aalbers aaltonen aamodt aarniokoski aarts aas abacha abascal abashidze abatantuono abazi abbado
    abbasi abbey abdali abdalla abdelghani abdelhadi abdelrahman abdioglu abdo abdrakhmanov abdulai abdulaziz
    abdulmahdi abdulsalami abdurrahman abebe abedi abel abela abelard abernathy abhisit abid abiola ablett
    aboagye aboud abrahamsen abrahamyan abramov abramovich abtahi abubakar accola acebes aceves achampong achmad
    achterberg ackroyd acquah adada adair adamczyk adamec adamescu adamia adamkus adamov adamowicz adamsen adamu
    adamut adan addy ade adebayo adeboye adedeji adegbite adekunle adelabu ademola adeniji adeniyi adeola
    adepoju adesanya adesina adib adisai adivar adjovi adkisson adly adom adriaanse adriaens advani adzic aebi
    aeschbacher afanasyev afewerki afifi aflaq afonso agag agapiou agar agarkar agarwal agbakoba agboyibo
    aggarwal aghajanian aghazadeh agnew agostini aguado aguiar aguinaldo agustin agyemang aharoni ahde ahearn
    ahidjo ahlberg ahlmark ahluwalia ahmadu ahmadzai ahmetoglu aideed aidid aikawa aikhomu ainge aivazian aiyar
    ajayi akashi akay akbulut akers akgun akilbekov akilov akin akinci akinyemi akmal akosombo akpan aksener
    aksit aksoy aksu aksyonenko aksyonov aktan aktas akuffo alagappa alakija alami alania alanko alasania alatas
    alavanos alaya albahari albarracin albertosi albiol albom alborch albrecht albu alcalde alckmin alderman
    aldrin alegre alekperov aleksandrov aleksashenko alekseev alemdaroglu alende alenichev alexa alexandrescu
    alexeyev alexiou alexopoulos alferov alfredsson alho aliaga alier allardt allgower alliot almgren almirante
    almodovar almog almonte aloisi alomar aloni alpay alphand altafini altan althusser altin altinordu altintas
    altmann altobelli aluko alvheim alvim alviri alzamora amadou amaechi amaglobeli amani amankwah amarnath
    amartey amavisca ambrosini ameenah amendola amer ami amirabdollahian amirdzhanov amit amitai ammann ammash
    amoah amoako amokachi amoros amouroux amr amre amte amundsen amunike anand ananda ananta ananth anastasiadis
    anastasiou andoh andone andras andreasson andreev andreou andres andrianopoulos andric andrukhovych angeloni
    angelov angiolini angulo anisimov ankel anker ankrah anouilh ansah antognoni antonioni antoniou anttila
    antunes antwi anupong anyaoku anyim anzola apel apolloni aponte apostolakis apostolescu apostolou apostolov
    appleby applewhite apponyi apte aptidon aqil arad arakawa arakhamia aran arantes arar arauz arbatov arbenz
    arbid arbo arbour archambault ardant ardebili areikat arenas arens argentin arguello argyriou arhinmaki
    ariel arikan arikpo arinc arinze aristizabal arkan arlacchi arledge arletty armendariz armey armijos
    armstead arnaiz arnaudov arndt arnesen arnon arnott aron arquette arriaga arrimadas arruda arsenijevic
    arsenis arshavin arslan artigas artunian artus arutunian arveladze arvydas arzallus arzumanyan asai asano
    asanovic asare asatiani asch asensio asfour asgharzadeh ashtari asik asiodu askarov asner aso asper assandri
    assauer astaire astori astrauskas atal atalay atanasov atasoy atayev atef ateke ates athar atik atmaja attah
    attas attenborough attoh auden auerbach augenthaler augias aumann aung auriac auriol aushev autissier avci
    avdeyev avellaneda aven avent averoff avice aviner avineri avneri avnery avramovic awad awasthi awolowo
    awoonor ayalon ayaz aydemir aydin ayerdi aygun ayhan ayittey aykroyd aylwin ayo ayodele ayres ayub azana
    azema azhar azhari azmat azmeh azpilicueta azulay azuma baan baba babb babbel babikov babka bachchan
    bachelot baconschi baczynski badal badani badea badinter badoglio baek baeza bagabandi bagchi bagdonas
    baghdadi baghdasaryan bagirov bagnall bagramyan bagrationi bagratyan bagwell bahadur baharuddin bahonar
    bahuguna baimenov bairstow baisalov bajaj bajic bajnai bak bakai bakaric bakatin bakhtiar bakke baklanov
    bako bakoyannis bakrie bal balaban balabanov balaceanu balaci balakov balasko balassa balayogi balbin
    balcerowicz baldini baldocci balestrini balfour balint balkanski balladares balling balodis balogun baltaci
    baltard bamford banas banbury bandar bandele banderas bandic bandini banerji banffy banfield bang bangash
    bangemann banharn bani banna banny banovic bao barahona baraja barannikov baranowski barbareschi barberis
    barbour barbu barcenas baresi barfield barfod bargas baring barisic barlas barmby barnicle barras barreiro
    barrionuevo barrot barschel barsukov barta bartali bartlet bartok bartoska bartosz bartoszewski bartram
    barua barzagli basaran basayev bascil basgelen basinger baskan basler bassam bassanini bassett bassolino
    bastable bastian basturk bataar batbold batek bateman batlle batsinilas battiston baudelaire baudis baudo
    baudrillard bax bayar bayartsogt bayh bayik baykal baykam bayless baylor bayoumi bayraktar bayulken bazan
    bazoli beadle beamer beart beasant beatles beaumarchais bebear bebel beblawi bech becka beckett beckstein
    becton bedell bednarik beecham beecher beekman beg begi begovic behbahani behrouzi bei beidh beiersdorfer
    beilin beirne bejarano beknazarov belaunde belcher belfour belhadj belichick beljan bellamy belli belodedici
    belousov belov belozoglu belushi belyaev benarrivo benazir benchley bendit bendjedid bendukidze bene benes
    beneteau benhabyles bennington bentham benvenuti berbatov berberoglu berdiyev beres beresford berezovskyi
    bergomi bergqvist bergson beria berkeley berkovic berkovitch bernadac bernadotte bernie beron berrigan
    berrios berrocal berthold bertinotti berzins besancenot beschastnykh bessam bessenyei bessmertnykh bettany
    bettega bettencourt betts beullac beuys bevin beyatli beye bezerra bezrodny bezsmertny bhandari bhardwaj
    bharti bhattacharjee bhave bhonsle bhupathi bhupesh bi bian biasini biasion biasutti bichette biedenkopf
    bielecki bielski bieri biermann bierofka bigelow biggins biggio bilal bilardo bilcic bild bilek biletsky
    bilgin bilici billstrom bilozir binay bindi binetti binny binoche binz birand birdal birdsong birkavs birla
    biro birtles biryukov birznieks bisaglia bishr bisserov bitar bitkov biton biwott bizenjo bizimungu bjelica
    bjorling bjorndalen blacker blaga blagoev blaine blakely blanchot blandiana blanding blankenship blasco
    blazevicius blazy bleasdale bledsoe bleeker blida blissett bliznakov blocher blondin bloy blyth bo boatman
    bobadilla boban bobbio bobek bobic boc bocande bocca boccelli bochenek bocquet bod bode bodiroga bodstrom
    boediono boeheim boekhout boersma boeru boettcher boev boff bogaard boganda bogarde bogart bogdan bogdani
    bogdanovic bogdanowicz bogomolov bohannon bohdanov bohl bohomolets bohringer boiko boila boillon boim
    boisset bojinov bojkov bojovic bokassa bokhari bokros boland boldin bolhuis bolkiah boller bolling bollore
    boloni boluk bommai bompard bompiani bondevik bonello bong bonham bonhoeffer boni boniecki boniek bonior
    bonnaire bono bonolis boogerd boomsma boothe boras borchers bordaberry borde bordin bordon borimirov borodin
    borooah boross borotra boroujerdi borovec borovoi borowka borowski borrego borrelli borusewicz bosak bosanac
    bosch boskoski bosman bosnich bosson bostrom boswell bosworth bosz botchway botchwey botero botez bottai
    bottecchia bouchez boudin bouillon boujenah boumaza boumedienne bouquet bourdin bourges bourguiba bousquet
    boutef bouwman bowie bowker bowles boyanov boycott boyko boz bozanic bozdag bozer bozic bozik bozkurt brabec
    bracewell bracho bradlee bradman braga bragg brajkovic branagh branca branciaroli brancusi brandl brandli
    brando brandts brankovic branly brannigan bratianu brattbakk bratu braudel brdjanin brearley breck breitner
    brekke brel bremner brereton bresson brett brezina briegel brignoli brinkley brinkman briscoe brites brizola
    broad broderick brodie broeders broglie brokaw brolin bromley bronfman bronson brookner broomfield broughton
    broussard brouwer brownback brownlee brozovic brubaker brucan bruderle bruel bruggink brunetta bruns
    bruyneel bryce buarque bubis bubnys buchan bucher buchi buchwald buckingham buckland buckner bucsaru bucur
    budzynski buero buffet bugaj bugti buis buitenweg bukharin bukovac buldan bulgakov bulgarov bull bulut
    bumbescu bunche bunich bunn bunuel bunyan burden burdett burg burge burgnich burgsmuller burgstaller burian
    burjanadze burki burlatsky burleigh burnham burnley burnside burrill burstyn busby buscemi buscetta busia
    busnel butkevicius buurman buyoya bykov byng cabezas cabot cabrol caccia cacciari cacic cadbury caddy cadek
    cadena cadogan cafiero cagney cahuzac cajigas cakici calatrava caldas calder calero calhanoglu calinescu
    calipari calis calles callow calloway calmettes calmy calvet calvi camarasa camataru camby camenzind
    camilleri caminero campana campaore campeanu campillo campuzano candela cankar canseco cantemir canto
    capanna capek capote cappato cappiello capra caraballo caragiale caramitru carcassonne cardigan cardwell
    carew carfagna cargill carignon carlander carlgren carlotto carlton carlyle carmi carne carnevale carnevali
    carpentier carraro carrasquilla carreras carrere carrey carrion carruthers cartes cartland casarin casement
    casiraghi cassano cassavetes cassel cassetti castano castellani castellano castle catchpole cater catlin
    catt cauet cavaliere cavallero cavani cavanna cavendish cayetano cazorla ceballos cebeci ceccaldi cecchini
    cech cedeno ceka celentano celik celinski celis cem cen cengic centeno cereceda cereijo cerezo ceric cerrah
    cesar cesari cespedes cetin cevik cezanne chaffee chai chakuamba chalandon chalier chalkias chalmers chalupa
    chamberlin chamot chamoun chamran chandra chandrashekhar chanturia chaovarat chapuis charasse charcot
    charisteas charkov charlton chastel chateau chatichai chaturvedi chau chaucer chautala chavalit chazal
    chebbi chee cheever chela chelvanayakam cheong chepkemei chereau chereque chernovetsky chernyshev chervenkov
    chesney chesnokov chevigne chi chia chiba chidiac chidzero chien chiew chihana chikane chikerema childress
    chimba chimediin chin chinaglia ching chinoy chipimo chiriac chirinos chirwa chisano chisholm chitepo chivu
    chkheidze chlapek chmielewski chng choe chojnacki chokri chon chopin chou chovanec chow chowdhury
    christodoulopoulos christodoulou christoph christou chua chuan chuang chudoba chui chuikov chukov chumak
    chyung ciancimino cibulka cicchitto cicek cieslak cimirotic cindoruk cioaba ciobanu ciobotariu cioran ciotti
    citko ciubotaru ciucu cizre claesson claeys claiborne clapton claridge clarkson claudel clavel cleary cleese
    clemenceau clemente clerici cleridis clijsters clooney clough cobain cobham cockburn cocu codd codreanu coe
    coetzee cofresi cojuangco colaninno colclough coleridge colgate collina collingwood collymore coltrane coman
    commager comolli compaore conaway concepcion condit condorcet conn connaughton connery connick conover
    conroy considine constantinou constantopoulos contini cooder coody cookson coombs cooney copeland copic
    copos coposu coppee corbacho corcoran cordell cordoba corea corley cornwell coroianu corral corsini cortazar
    coruna corzine cosatu cosculluela cosic coskun cosma cossutta costner costopoulos cotarelo cotten cotti
    couchepin coulanges courreges courtenay covaci covas coverdale covic cowdrey cowley cowper craciunescu
    cranston craven cravioto crawley creighton cremaschi crepeau cresswell cretu crichton crisp cristea cristo
    croitoru crombie crompton cronkite crow crozier cruijff cruise crvenkovski csaba csaky csernoi csizmadia
    csoori csurka ctvrtecek cu cubillas cuche cuenca cuesta cui cuk culina culkin cullmann culpepper cunard
    cuperlo curbelo curcic curley curtin cusack custer cvitanovic czajkowski czarnecki czarnek czerwinski czibor
    dabengwa dabic dabizas dachkov dackell dacko dadabayev dadah daehlie daei daeninckx dafov dagan dahlman
    dahlstrom daimon daja dalkeith dallaglio dalmia dalrymple dalyell damanaki dambrosio damgaard damiano
    damjanovic damm danailov danciulescu danesi danev danforth dangerfield danilovic danin danino dankwambo
    dankworth dannunzio danquah danson dao dapcevic daramola darazs darby darcy darlan darrieussecq darwin
    dasmunshi dastjerdi dau daugherty daum dave davey davidovic davigo davison daw dawes dawkins dayal dayem
    deacon deak debrah decaux decazes dedic deeb deering defoe deford degeneres degryse dehghan deisler deiss
    dejanovic dejoie dekker delamuraz delany delarue delic delillo delivorias dellas dellums delneri delpech
    delpierre delvaux delvecchio demarco demchenko demetriou demir demirchian demirchyan demirci demol demszky
    denard dench deniau denizli denktas dent deora depardon derain deray deri derksen dershowitz dervis
    descoings desgraupes desmet desproges detari deurloo deva devaney deve devedjian devereux devi devine devito
    devlin dewaele dewar dewhurst deyna dezulovic diab diaconescu diamantidis diamond diawara dib dicaprio
    dichter dicle diefenbaker dienstbier diepgen dierckx dijkhuizen dikshit diliberto dilipak dillinger dimaggio
    dimbleby dimitriadis dimopoulos dincer dinescu dinh dinitz dinkic dinkins dior diori disraeli disztl ditka
    divac divjak diyev djaballah djalil djerejian djibo djilas djiwandono djogo djokic djordjevic djukic
    djurdjevic djurovic dlimi dmowski dobo dobrescu dobrev dobrin dobroslavov dobrovolsky dobrovsky dobson
    doctorow dodds dodig doesburg dogbe dogru dogu doihara doisneau dolezal domagalski domazet domenech domenici
    dominick domovic donegan donkov donnarumma donohue donoso doolittle dorenko dorfler dorfmeister dorgan
    doriot dorleac dornier dorrego dosek doshi dosmukhamedov dosza doubleday douillet doumergue douri douste
    dovhan dovizoglu dovzhenko dowling drabble drabek draganov dragnea dragomir dragulescu draxler dreifelds
    dreifuss dreiser dressler drexler dreyfus dreyfuss driessen drljaca drobnjak drost drozdov drucker drulovic
    druon drury dryden drys drzewiecki dua duale duan duang dube dubey dubinin dubovsky dubuffet duby dubyna
    duchovny duckadam dudek dudka duflot dufoix dugin duhalde dukakis dukes dulbecco dumanli dumezil dumiso
    dumitrascu dunaway dunbar dundar dundas dung dunleavy dunlop dunne dunwoody durafour duras durdynets durrell
    durrenmatt durst dusek dutourd dvoracek dybala dyson dytyatev dzajic dzeko dzerzhinsky dzhabrailov
    dzhekshenkulov dzhemilev dzhumagulov dziekanowski dziwisz dzodan dzyuba eagleton earhart earnhardt eban
    ebeid ebeidi ebel eberharter ebersol eccles echavarria echegaray eckersley economou eda eddington edgeworth
    edinho edoh edri eduardo eerik effel efimov egal egerszegi egorov egressy ehrlich ehrlichman eiffel eijkman
    eilers eilts eini eisenkot eitan ekberg ekelund ekinci elahi elbaz eldad eldem elegbe elgar eliade eliot
    elkin elkington elkjaer ellington ellroy ellsberg elofsson elon elster eltingh elway elwes elytis emanuelli
    emeagwali emelianenko eminescu eminovic emre emsis enahoro encinas endo ene enescu engqvist enkhbayar
    enkhbold enkhsaikhan ennis enwonwu eom ephron eppelmann epstein erbakan erbas ercan erdem erdozain eren
    ergezen ergin ergun erhardt erian erim eris erkan erkin erol errazuriz erskine ersoy ersumer ertegun
    ertugrul erundina escriva esenbel esiason eskola espadas espejo espersen espina estaing estefan esterhazy
    estili estrich etchecolatz etheridge etxeberria etzion eubank evariste everton evmorfopoulos evren exposito
    eyakuze eyuboglu ezhov ezra facchetti facio fadlallah fagbohun fagundes fahd fahmi faiz fakhoury fakunle
    falana falcao falck fallahian falloux fallows faltermeyer falwell fanning fanouraki farago faria farid
    farkas farnsworth farooqui farragut farrakhan farrow fatima faulds fawcett fawehinmi fawzi fayez fayolle
    fazekas fedin fei feiglin fekete fela felber feldkamp feldmann felix fenech fernandel fernando ferrao ferrat
    ferre ferreri ferris fetisov fetisova feydeau fichtel fidel fielding fiennes fierro figini fignon figueras
    filaret filho filimonov filipescu filipov filipovic filippov fillmore fincan finkielkraut finlay finocchiaro
    fiorello firth fishburne fisk fiterman fitzwater fjortoft flaherty flatley fleetwood flick flintoff flo
    flockhart florakis florea florez florio flutie fo foa foale foccart foday fodor fogarty fokin folger follett
    follini fomin fonda fontes foo foote forattini forget formanek formentini forouhar forsell forssell forster
    forsyth fortas fortes fortuny fosse fossey fotiou foulkes fouquet fourastie fourniret fowles foxman foyt
    fracci frachon fraisse frampton franc franceschini franchitti frandsen franic franko frankowski frears
    freche fredriksen freeh fregoso freij freisler frenzel freuler frias frick friedan friedmann friesinger
    friis frisch frolov frondizi frossard frydek fryer fu fuda fuglesang fuglsang fuji fujiwara fukui fukushiro
    fulbright fulop fumagalli funaki funar fung funkel furet furgler furman furness furst furtado furtok
    furukawa furuseth fuwa gaarder gabeira gabin gable gabor gaccio gadda gadgil gadkari gadocha gaidarski
    gailani gailis gajic gajos gal galic galili galis galkin gallacher galliani galliano gallieni gallup galois
    galstyan galsworthy galuska galvan galvao gamarra gambetta gambino gamkrelidze gamliel gan ganai ganchev
    gandolfini ganea ganguli ganor ganzouri garaicoechea garami garasanin garavini garborg gardel gardini
    gardonyi garfunkel gargan garibashvili garriga garrity garvey gasol gasparyan gassend gatting gatwick gaudin
    gaultier gavin gavranovic gavras gawron gaydamak gayssot gaytan gazit gazmanov ge gebreselassie geels geets
    gegamyan gegeshidze gehrig gekas gell gelli geng genoino genov gensoul gentilini georgakopoulos georgallidis
    georgatos georgescu georgiadis georgiev georgievski georgiou gera gere geremek gerets gerg gergen gerger
    gerhardt geric geronzi gerritsen gershwin gerster getachew gezmis ghaffar ghaith ghalibaf ghasemi ghauri
    ghazaleh ghedini gheorghe gheorghiu gherman ghikas ghoneim ghose ghukasyan giachetti giamatti giambi
    giannakis giannakopoulos giannetti gianni giannopoulos giap gibb gibbon gidon gielgud giersch gigandet gigot
    gilardi gillerman gillick gilligan gillon gilot giner ginossar ginsberg giovannetti girardelli giraudo
    giresse giri giroud gissing githongo giulini gjelsten gjerde gladkov gladstone glapinski glavine glaziev
    glazunov glickman glinski glistrup glowacki gmoch gnocchi gobbels godbole godlewski godmanis godwin goenka
    goerges goethals goetschl goetz goga goh goicoechea goizueta gojkovic gokalp gokce gokdeniz goksel
    goldberger goldblum golding golpayegani golub golushko gombos gombosuren gompers goncin goncz gonen gonensay
    gong gonul gonzalo goodlatte goodrich goodyear goolagong goossens gopal gopalakrishnan gorbals gorbatov
    gordillo gordimer gordy goremykin goren gorski gorton goscinny gospodinov gotanda goto gotschl gotsev gotti
    goulding govedarica govinda govorukhin gowdy goyeneche gozi gqozo graaf grable grabowski gracanin gracia
    gracq gradov grafton gramm grange granic granit grantham grau gravelaine graveney gravesen greenstreet gref
    gregor gregurevic greiner grenville gretzky grevstad grgic grieg griffey grigorescu grigoriev griguol
    grillet grimsson grinevsky grinius gro groeneveld groening groh gronberg gronchi grondona gronkiewicz
    gronowski groot grossman grosz groves groz grubb grujic grunenfelder grygera grzyb gu gualtieri guan
    guareschi guccione gudelj gudjohnsen gudzineviciute guedes guerini guesde guessous gueye guggenheim gui
    guido guidolin guillaumat guingona guinness guitry gulati gulmez gulnazarov guluzade gulyas gumbel gumede
    gumus gunay gunduz gungor gunn gunnarsson gupte gur gurbanov gurel gures gurion gurkan gurler gusev gusmao
    gustafson gutseriev guttuso guven guy gvaramia gwak gwala gwynn gyarmati gylys gyula haavik habash haberl
    habib habibi habic hacha hacioglu hackl hadamczik haddam haden hadjidakis hadjipetris hadlee hadziabdic
    hadzibegic haeberle hafez haffner hafiz hagler haile hailemariam hajdu hajek hajj hajjar hajjarian hajto
    hakim hakobyan hakulinen halabi halasz haldane halford halifax halilhodzic halilovic halkias hallervorden
    hallik hallyday halmai halperin halphen halsey ham hamada hamann hamarneh hamdoun hameed hamers hammami
    hammer hammett hammoud hamori hamovic hamrin hamrouche hamsun hanafi hanaoka hani haniyya hanke hannah
    hannawald hanoun hanratty haq haqqani haque hara harada harald harari harbaugh hardaway hardie hardwick hare
    harel hargreaves harju harkonen harlander harlow harman haroun haroush harrelson harsanyi hartarto harte
    hartono harutyunyan harvick hasanov hashem hashemian haskins hassani hassler hatem hatsko hattab hattestad
    hatton hattori hau hausmann havelka havers havlicek havrysh hawatmeh hawking hawksworth hawn haworth haya
    hayakawa hayami hayat hayri hayworth hazan hazare hazboun hazlitt heaney hearn hearst heathcote hebrang
    hecht hedstrom heemskerk heesen heesters hefetz heflin hefner hegazi hegedus hegerfors hegyi heidmets
    heidrich heikal heikkinen hein heinlein heintze heinzer heitmann hejduk heldt hellman hellner hellqvist
    helmer helmi helmsley hemsley hendel hendry heng henin hennig henrich henriksen heo herberger herbst herd
    heriot herkel herlovsen hermans hermansen hermawan hermida hermier hermoso hernando herrero herrlich
    herrmann hershey hershiser herta hertog heston hevia hewlett heynckes hiddink hidegkuti hieu higashi higuain
    higueras hikmet hilal hilfiger hillary hillerman hiltunen hinault hinckley hindawi hindley hinduja hintze
    hirai hirasawa hirchson hirohito hirose hirota hirschfeld hirvonen hirwani hitchens hitzfeld hladush hlavac
    hlinka hlozek ho hoang hobbes hobeika hobsch hockney hodgson hoekstra hoeness hoffa hofl hofman hofstede
    hogg hogh holan holbein holbrook holik hollins hollo holmertz holmqvist holomisa holub hon honcharuk honma
    hoogland hooks hoppner horava horbulin hordiyenko horie horiuchi hormander hornacek hornak hornby hornsby
    horovitz horvat hoskins hosni hosokawa hotta hou houbeika houseman housman hovannisian hovhannisian howarth
    howells hraoui hrebinka hrgovic hrinchenko hrubesch hrushevsky hruska hrutka hrvatin hrynenko hsia hsiao
    hsieh hsueh hua huan hubal hubchev huffington huhtala hui huisman huizinga hulshoff humphries huo hurenko
    hurlimann huseynov hussey huxley hybs hysen hyun hyypia iachini iacocca iancu iannone iashvili ibarretxe ibe
    ibisevic ibrahimi ibraimov ibuka icahn icaza ichikawa ichino ida idris idriss iervolino ige ignatiev iida
    iijima iivonen iliev ilievski iliffe illes illgner illia illueca illyes ilyumzhinov imai imamura imposimato
    imran inaba inamul inan indjov indongo indyk ingebrigtsen ingesson ingham iniesta inose inoue inozemtsev
    inyangala ioannidis ioannou ionescu iordache iordanescu ioseliani ipekci irani irarrazabal irgens iribarne
    irigoyen isaias isenbayeva isgandarov isherwood ishibashi ishida ishiguro ishikawa isik iskandarov ismailov
    isogai ita itoh iturbe itzik ivanchenko ivaylov ivkovic ivory iwabuchi iwata iwobi iyayi iyengar izard izawa
    izgi izmailov izmirli izumi jaakson jaaskelainen jaber jablonski jabril jacklin jackman jackowski jaffer
    jagger jagielinski jagiello jagr jahangiri jakes jakl jakobsen jakovcic jakovljevic jakubowski jalal jalava
    jalonen jalovec janacek jancic jancso janda jandova janev janeway jangali janker jankowski jankulovski
    jansen jansma janssens janvion japarov jarni jarosik jarrin jarry jarvi jasinski jaskiernia jaskula jassem
    jatoi jauch jawad jaworski jayalalitha jazi jeenbekov jefferies jeffreys jelen jellicoe jenner jeon jeremic
    jeremies jerez jerkan jerkovic jervolino jespersen jespersson jeszenszky jeter jethmalani jevtic ji jian
    jiao jibril jikia jilani jimoh jing jirak jirasek jo jobim jobs johannessen jokai jokanovic jokic
    jokisimovic joliot jong jongbloed joo joplin jopling jordao jortikka jotti joung jovic jowell joxe jozic
    jozsa ju juel jugeli jugovic juhl junaid juncal junejo junghans jungk junker juntunen jurecka jurgaitis
    jurgensen jurgenson juric jurkans juskowiak jussieu jusuf kaasalainen kabariti kabayeva kabiga kabir kaboua
    kabuga kachanivska kaczmarek kaczmarski kadaga kadijevic kadirgamar kadiroglu kadlec kadogo kafedzic kafi
    kaganovich kagwanja kahalani kahane kahlon kahraman kaif kakar kakhaber kaklamanis kaku kakuei kaladze
    kalashnykov kalfin kalina kalinowski kalitzakis kaljurand kalkavan kallicharran kalmadi kalman kalnins
    kalogeropoulos kaloyanov kalpage kaltenbrunner kalugin kaluwitharana kalvitis kalvoda kalyan kalyoncu
    kambanda kambanelis kambona kamei kamenev kamenov kamikawa kammenos kamougue kamps kamuzu kanai kanchelskis
    kanda kaneda kaneko kanemaru kanerva kankkunen kanno kanther kanyon kao kapitsa kaplanoglu kapsis
    kapuscinski kapuuo kapwepwe kara karaca karadaliev karadayi karadeniz karadjordjevic karagounis karaivanov
    karakaya karakoc karakurt karaman karamira karanovic karapetian karapetyan karas karayalcin karayilan
    karbowiak karefa karegeya karelin karloff karmakar karmal karolyi karpati karpenko karpin karpinski karras
    kartasasmita karunakaran karunanidhi karunaratne kasahara kasal kasatonov kasich kasidiaris kasit kasoulides
    kasprowicz kasprzak kasrils kassebaum kast kasuga kasun kasuri kasymov katalinic katanec kataoka katayama
    katib katic katidis katiyar katjiuongo katsav katsouranis katsumata katzenberg katzir kauppinen kavakci
    kavala kavan kavanagh kavtaradze kavur kawabata kawai kawakami kawamura kaya kayaalp kaye kayibanda kazama
    kazannik kazantzakis kazemi kazhegeldin kazlauskas ke keaton keats kebe kebede kebir kedmi kee keeler
    keillor keitel keizer kelam kelemen kellerman kelvin kemal kemeny kemularia keng kennard kenteris kere
    kerekou kereku keren kerkhof kerouac kersey kertes kertesz kesey keskinen kessel ketsbaia keynes kezman
    khachatryan khachaturian khader khadra khair khakamada khalkhali khamidulin khamtay khanh khazraji kher
    khinshtein khoa khobregan khodyrev khoeini kholodov khoo khrapunov khudoinazarov khudoyberdiev khumalo
    khurelsukh khurshid khurtsidze ki kiani kida kidman kieft kieslowski kiet kigeli kiisler kijima kikuchi kil
    kilic kilicdaroglu kilinc kilk killebrew killion kimathi kimetto kimmel kimura kinakh kinkladze kinna
    kinnear kinoshita kinsella kinsey kinski kipkeino kipsang kirca kiriakov kirienko kirilov kirmani kirov
    kirti kirvesniemi kirwan kis kiselev kishi kishishev kiss kist kiszczak kitagawa kitajima kite kitovani
    kitson kitt kiuchi kivrikoglu kiyohara kjaersgaard kjellstrom kjus kladrubsky klammer klasnic klavins
    klebanov kleber kleiner kleridis klich klicko klima klimmt klimov kliuiev kljuic kloosterman kloss kluge
    kluyev klymenko klympush knef knetemann knezevic knievel knightley knoblauch knopfler knowlton ko kobelev
    kobiashvili koc kocab kocharian kochavi kocian kocijan kocijancic kociolek kocsis kodaly kodes kodjo kodro
    koga kogo koh kohlhaas kohout koike koiv kojic kojima kokkalis kokkinos kokkonen kokorin kokoshin kolakowski
    kolasinski kolev koliopoulos kolkka kolodko kolokotronis kolpakov koltay kolyvanov komarek komatsu komeito
    komensky komljenovic komsic konan konchalovsky kondrashov kondratiev konecny koni koning konneh kononenko
    konopka konovalov konstantinidis konstantopoulos kontos koo kooij kook koop koppel koray korbel korber korda
    koresh korkmaz korman korn kornecki koroliuk koroman korosec korovin koru korukcu koruturk kosa kosciuszko
    kose kosecki kosgei koshiba kosiniak kosinski koskenniemi koskotas kosowski koss kossuth kostas kostelic
    kostenko koster kostikov kostner kostovic kostrzewa kosugi kosuth koszta kotrba kotsyubynsky kouassi kouba
    koubek koufax koufopoulos koulouris koumoutsakos kourkoulos kovacic kovacik kovago kovalski kovalyov kovar
    kowalczyk kowalewski kowalik koyama kozakiewicz kozlowski kozniku kraaij kraay krahl krajci krakowski kral
    kralj kranidiotis kranjcar krankl kranz krasniqi krasnov krastev kratky kratochvil krauthammer kravitz
    krawczyk kreitzberg krejci krejcikova kremenliev kreutzer krishnamachari kristiadi kristinsson kristofferson
    kristopans kriuchkov krivine krivokapic krleza kroc kroft krol krone kropiwnicki kross kroupa krstajic
    krstic krug krunic krupa kryuchkov krzaklewski krzynowek ku kuan kuang kubala kubi kubiak kubik kubitschek
    kubler kubo kubota kubrakov kucharski kucuk kuczynski kuijt kuipers kuisma kuka kukiz kukoc kulakov
    kulchytsky kulesza kulibayev kulkov kulov kulpa kulti kumaran kumaraswamy kunarac kunast kuncze kuneva kung
    kunze kunzi kuo kupka kupreskic kupusovic kuranari kuriyama kurkov kurnikova kuroda kuron kurski kurt
    kurtulmus kuruppu kusakawa kushnerenko kushnir kusnierz kusumaatmadja kutako kutan kutlar kuwatli kuyt
    kuzbari kuzmanov kuzniar kvasha kvirikashvili kvitsinsky kwak kwiatkowski kwik kwok kwong kye kyerematen
    kyllonen kyrgiakos kyriakopoulos kyriakou kyung laan laaneots laanet labarrere labbadia labro lacatus
    lacerda lacina lacis lacombe lacoste lacouture lacson laden ladoja lador ladron laettner lafontant lagardere
    lagerback lagerlof laguiller lagumdzija lahiri lahm laimbeer lainez laitinen lajoie lajoinie lake lakshman
    lalanne laliotis lalu lama lamarca lamari lamarque lamba lambrakis lambropoulos lamour lamrani lan
    lancastrian landa landers landis landon landzaat langdon langos lanovy lansana lansbury lantos lanusse
    lanzmann lapierre lappalainen laraki lardner laren larque larranaga lasic lasorda lasota lasse lassiter
    latal latinovic lato latorre latsis lattek latvala lauck laughton laurel lauren laurie lauro lautreamont
    lautrec lavagna lavalle lavezzi lavicka lavin lavisse laye laylaz lazar lazarevic lazaroiu lazarov lazetic
    lazic lazutina lean lear leballo lebow lebrun lechkov lecki leclercq lecter lecuona ledesma ledger ledyakhov
    leekens leekpai leenhardt leeuwen leger leguia lehrer lehto lei leighton leijonborg leinonen leiris
    lekganyane lekhanya lekic leland lem lemerre lemieux lendvai leng leong leonhardsen leoniak leonov lepisto
    lepper lermontov lesabe leshem lesiak lesniak lestak letchkov letelier letterman leuenberger leung
    leutenegger leutwiler lev levene levinger levochkin levrero lewin lewinski lezcano lezsak lhermitte lian
    liani liao liddell liddy lieber liel lienen ligi liguori lilic liljeros lillee lillywhite lilov limbaugh
    limbersky limonov limor limperger lindbergh lindemann lindroos lindros ling linkevicius linklater linnavuori
    lipcsei lipinski lippi lippmaa lis lisboa lisitsian lister liszt lithgow littbarski litton litynski livaneli
    livanos livesey livnat livshits ljubijankic ljungqvist llamas lleras llorente lo loayza lobov locher lods
    loewenstein lofton loh lok lokar lokvenc lollobrigida lomas lombard lombardini lominadze lomonosov lomu
    londono longfellow longuet lonsdale loo lopatka lopes lopresti lordkipanidze loren lorre losada losey lotfi
    loti lotman lou louganis loughner loureiro louvois lovasz lovenkrands lovren lovric low lozada lozoraitis
    lubanska lubanski lubbock lubke lubrani lucci lucio ludlum luhmann luhut lui luijten luik luk lukacs
    lukashuk lukic lukkien lukovic lula lule lumet lumley lumme lundquist lundstrom lundy lungu luong lupescu
    lupu luque lushin luthi luthuli luttazzi lutyens luukkonen luwum lux luz luzhny lv ly lyberopoulos lydon
    lykketoft lynam lyndon lynne lyte lyytinen mabrouk mabus macario macaulay maccabee macdowell macek macelaru
    macha machacek machar machimura machlas machuca maciejewski mackie mackinnon mackintosh maclaine maclean
    macnamara macneil macneill macovei macpherson maculans maddux madelin madiba madigan madl madoff madrazo
    maduna mae maeda maehara maeng maes maezono magallanes magas magashule magee magen maghrabi magistrelli
    magnusek magritte magureanu mahaffey mahanama maharaj mahdavi mahfouz mahgoub mahlangu mahmud mahuad mai
    maihofer maine maiorov majali majdandzic majewski majid major majoros majstorovic mak makaay makarios
    makeyenko makhkamov makhmalbaf makihara makinda makino makk makonnen makovac maksimovic maktoum makwetu
    malaniuk malaver malden maldera malecela maleh maletic malfatti malgara malherbe malikzai malinauskas
    maljkovic mallon malloum malloy malthus malyshev malysz malyuk mamaloni mamere mamet mamic mamut manasaryan
    manaudou mancino mandelblit mandlikova mandzukic manea manescu manglapus mangold mangwana maniu mankad
    mankiewicz mannesmann mannino mannion manolas mansell mansur mantle mantovani mantzios manukian maphai
    maples mapplethorpe marai marbury marceau marchandise marchenko marchuk marciano marciniak marcinkiewicz
    mardin marek maresh margalit margaryan margolis margvelashvili mariategui marielle marinov mariscal
    marjanovic markarian markelov markopoulos markowski markussen marlborough marlow maroufi marovic marples
    marsalis marsden marti martikainen martinazzoli martinovic martinson marton martonyi maruste marvell marwah
    marza marzel marzotto mas masek masekela masemola mashaal mashaba mashai mashburn mashinini masimov masinga
    maske maslarova maslennikov maslyukov masol masood massenet massigli mastroianni masuda masuku masuzoe
    masvidal mata matanovic matanzima mate matejka mateut mather mathers mathew mathijsen matiba matic matijevic
    matlock matolcsy matousek matsuda matsukawa matsunaga matsuoka matsuyama matteoli matthau matthiessen
    mattingly mattoo mattos matulis matute maude maugham mauresmo mauro mavrodi mavrommatis mavros mayaki mayall
    mayanja mayfield mayhew mazari mazen mazrui mazurek mazzilli mazzola mazzoni mbele mbembe mbithi mbowe mbowi
    mcadam mcaleer mcaleese mcalister mcardle mcateer mcavoy mcbain mccaffrey mccallum mccarran mccarty
    mccaughey mccauley mccaw mcclatchy mccleary mccoist mcconaughey mccourt mccullagh mccullers mccurdy mcdowall
    mcduffie mcentee mcewan mcfarlane mcgann mcginley mcginnis mcgowan mcgrady mcgrory mcguigan mcgwire mchale
    mchunu mcilroy mcinnes mckellen mckernan mckinsey mclachlan mclaren mcleish mclellan mcloughlin mcluhan
    mcmillen mcnab mcnamee mcnaughton mcneal mcnulty mcrae mcshane mcsweeney mctaggart mcteer mcvie mda meany
    mears mebazaa meciar mecir meckel medrano medvedeva medvedkin meese mehdorn mehmood mehra mehri mei meijer
    meinhof meissnitzer mejri mekonnen melas melchior melendez meles melgar melichar melies mellberg mellor
    melnikov melnychenko melville memon menagarishvili menashe mencken mendelson menderes mendietta mendiluce
    menelik meneses menichelli menotti menzo mera merabishvili mercan merckx meretz meridor merimee merkez merle
    mermaz merrick mert meshal mesnick mesquita messori mestre meszaros meszoely metcalfe mete metgod metin
    metogho metsger metzelder metzenbaum metzler mezei mi mian miao micciche michalak michalczewski michalik
    michaloliakos michalski michelakis micheli michels michelsen michener michiels michuki midler mielcarski
    mielke mieno mierzejewski miettinen mifflin miguel mihailov mihailovic mihalache mihaylov mihkelson
    mihtarski mikati mikelsone miki miklosko mikolas mikroutsikos mikulic mikulski milatovic milburn milch
    milczanowski miletic milic milinkovic milinovic militaru miljanic miljanovic miljus millas millay millett
    milliken milne milonas milosovici milutinov minavand mindszenty minghella minhas minnelli minoli minotakis
    mirdamadi mirkovic mirren mirsaidov mirsalim mirzoyan misra mita mitchum mitevski mitford mitic mitre
    mitrofanov mitropoulos mitsuzuka mitty mityukov mitzna miura miyanda miyashita miyauchi mizrahi mizulina
    mizuno mjallby mkhatshwa mkrtchyan mlaba mladinic mlambo mlynarczyk mmusi mnouchkine mo moacyr moakley
    moawad mochizuki mocky modiano modric modzelewski moerdani moertopo mofaz mogwe mohacsi mohajerani mohale
    mohamad mohan mohtashami mohtashemi moilanen mojaddedi mojadidi moji mok mokaba mokgoro mokhehle mokoena
    molapo molby moldoveanu molefe molenaar molesworth molinari molitor mollemann molnar mompati momper monagas
    monastyrsky monckton mondadori mondlane mondragon monsen montaigne montalban montanelli montanez montebourg
    montella monterroso monteverde montherlant montiel montilla montini montoro monzon mookerjee moorcroft
    moorer mopeli moqbel moquet moratinos moravcik moray mordechai moreira morera moriarty moricz morihiro morii
    morikawa morioka morishita morita morley moroka moroz morrell morricone morrissey mortimer moscoso moseneke
    mosisili mosora mossadeq mostovoi motegi motson motsuenyane mouallem moulin mountbatten mourao mouratidis
    moyers mpinganjira mtetwa mthembu mu mubako mucchetti mucha mudaliar mudarris mudassar mudd mudenge mudge
    mufti muge mugniyeh muhammed muhic muite mujezinovic mujib mukherji mukhin mukhtar muladi mulder muldoon
    mulele mulgrew mulholland muliro mullins mumcu mumford mungai mungan munir munson muntean munteanu
    muntefering munyao munyeshyaka murad muramoto muraoka murashov murata muratovic murerwa mures muresan muri
    murtha murugan musa muse museeuw mushtaq musila muslimovic musokotwane musonge mussawi mussi mussina musyoka
    mutasa mutawakil muteba muti mutlaq muto muttahida muttawakil mutu muwanga muzenda muzorewa mwaanga mwakwere
    mwamba mxenge myasnikov myhre mykytenko myllys myrdal myung mzali mzilikazi naaktgeboren nabi nabiyev
    nabulsi nadeem nadiradze nadkarni nadruz naess nagai nagano nagase nagashima naicker naidenov naidoo naipaul
    naismith naito najder nakada nakae nakagawa nakai nakajima nakanishi nakano nakao nakatani nakayama
    nalbandoglu nallet nalyvaichenko nam namath namazi namgung nanami nanda nanis nannini naor naqib narahashi
    narain narasimha narazaki narino narita narvaez naryshkin nasseri nasution natchev nategh natelashvili nateq
    natera natori natta nattier natwar naumoski navasky navon nawalka nawrocki nayef nazar nazarbayeva nazario
    nazim nazir ndadaye ndayizeye ndiema ndour neaga neagu near nedashkivsky nedelchev nedic nedo neeman
    neeskens nef negreiros negrescu negru nejedly nejjar nelissen nemanja nemcova nemec nemecek nemes nemov
    nemsadze nenadic nerlinger nersisyan nesbitt nesin nesterov nestor nesvadba nettles neururer neuville
    nevzlin nevzorov newberry newcombe newhart newland newlove nezhdanov ngai ngala nganga ngei ngeny ngeze nghe
    ngilu ngom ngomane ngouabi ngugi nguza nhan nhongo ni niarchos nibali niblo nica nicholl nicholls nickell
    nickles nicks nicolae nicolaidis nicolaou nicolescu nicolson nidal nie niebel niekro niemen nieuwenhuis
    niezabitowska nijhuis nikai nikolaidis nikolayev nikolov nikolova nikopolidis nilis nimbalkar nimeiri nimitz
    nimley nimni ning nioplias nir nishi nishida nishigaki nishimura nishino niskanen nissim niu niyazov njie
    njonjo njoroge njoya nkabinde nkala nkurunungi nnamdi nobel nobre nodia nogales noguchi nokelainen nokwe nol
    noltze nomura nonaka nong nonkonyana nordahl nordqvist noren northcliffe norwood nothomb nougaro nourbakhsh
    noureddine nouvel novaes novakovic noventa noves novick novicki novik novodvorskaya novotni novruzov nowacki
    nowakowski nowotny noyori nqakula nsekela nsengiyaremye nsibandze nsour ntare ntaryamira ntini ntombela
    ntsebeza nucci nudelman nugent numan numeiri nunu nuqrashi nurgaliyev nurminen nusseibeh nutt nwachukwu
    nwobodo nwosu nyambui nyandoro nyanga nyangoma nyathi nyers nygaard nyilasi nykvist nyong nyquist nyrup
    nysted nyul nzeogwu nzeribe nzo oates obasi obeidat oberg oberhauser obermajer obey obiang oblak oborski obr
    obradovic obrenovic obrian obuasi obukhov ocalan ocallaghan ocasey occhetto ochab ochi ochirbat ochola
    ockrent oda odea odebrecht oded odegaard odili odonoghue odowd odria odriscoll odwyer oertli ofarrell
    offenbach oflaherty ofosu oganesyan ogarkov ogata ogawa ogi ogilvy ogorman ogot ogrady oguchi ogundipe
    ogunlesi ogurtsov ohagan ohanian ohare ohene ohga ohira ohman ohnesorg ojo ojuland oka okadigbo okamoto
    okamura okano okazaki okeeffe okinaga okinczyc okochi okoli okolo okoro okotie okoye okpara okparaebo okri
    okruashvili oktar oktay okullu okulov okutan olano olarte olatunji olawale oldfield oldman oleary olechowski
    olefirenko oleksy olerskaya olic olisadebe oliva olivetti oliynyk olk ollero ollila olmos olmsted oloo
    oloughlin olowo olszowski oltmans olufemi olunloyo omahony omari omolo omoruyi omura onaiyekan onal onassis
    onder ondrus onetti ong onishi onoh ontiveros onyekwere onyszkiewicz ooijer ooka oosterhof opala ophuls opie
    oprea oramas oran oravec orbach orbison ordzhonikidze oren orengo oric oriordan orizu orlando ormesson orosz
    ortisei ortlieb orton oruh ory orzechowski osadebay osawa osberg oscarsson oshaughnessy osim osinski
    oskanian osmena osmond ostby ostenstad ostermann osterwalder ostojic ostrom ostrowski osuna osyka ota otani
    otarishvili otti ottke otunga ou oudeh oueddei oueddeye ouko oumarou ousmane outaiba ouwerkerk ouyang
    ovanesyan overton oviir oxley oyama oyinlola oymen oyo oz ozaki ozakman ozalan ozan ozat ozbay ozbek
    ozbilgin ozbudun ozcan ozdemir ozdil ozel ozfatura ozgur ozgurel ozkan ozkaya ozkok ozolas ozolins paajanen
    paal paasilinna paatelainen pabriks pacak pachtas paddock padgett padoan paefgen paes paet paget paglia
    pahad paige paik paille pajetta pak palach palander palermo palinkas pall palmeiro palmerston palmor palocci
    palotai palous paltrow paluku pamuk panait panatta pancev panchenko pandele pandolfi panduru panek panenka
    pang pangalos panichev panizo pankhurst pannella panov pantelic pantic pantzar panyarachun paolini
    papachristos papadimitriou papageorgiou papagiannopoulos papaioannou papalexopoulos papantoniou paparizov
    papathanassiou papazian papen papp paquin paranjpe paraskevas parcells parejo parfyonov parisotto parlato
    parlov parmentier parnell paroubek parr parthasarathy parton partridge parviainen parys pasalic pascolo
    pashayev paskai pasko passlack passy pastukhov pasztor patapievici patasse patera paterno patoulidou
    patrascu patrikainen patrzalek patwari paulino paulsen pauluks paulus paunescu pavelic pavicevic pavicic
    pavin pavkovic pavlenko pavlicek pavlicevic pavlopoulos pavlovic pavlychko pavlyuchenko pawlak pawlowski
    paxman pazos peale pearl pechstein peckham pecoraro pedrosa pedroso peel peeters peev pei peirce pejic
    pekcan pekdemir pekinel pekkarinen pekovic peled pelham penafiel penderecki penev penttila pepe peponis
    pepys pera percy perec peredo peregrino perelman peret peric perier perincek perle perotti perovic
    perugorria pervukhin pesek pesic pessotto petacchi peterle petersons petit petkova petofi petr petrakov
    petrauskas petre petrella petrescu petric petrik petrosian petrou petruccioli petsalnikos pettitte petukhov
    peugeot pew peyrefitte pezeshkian pezzotta pfaff pfister pflipsen phatudi phelan philbin philby phogat phosa
    phoumsavanh phouthavong phung pi piano piazza picabia picado piccard picek pichugin pickford pieters
    pietersen pietrasik piggott pijnenburg pikrammenos pilecki pilger pilsudski pinay pinchuk pinckney pinero
    ping pinho piniella pininfarina pinker pinkerton pinoteau pintado pinter pinzon piontek piotrowski piquer
    pirelli piria pirzada pisani pisanu pisarev piskorski pisont pita pithart piturca pityana pizzorno pjaca pla
    plaatje placeres plachkov plachta plaiasu planchon plank plasil plasterk plastiras plath platzeck plekanec
    plesu pletikosa pleven plisetskaya ploeg plummer plyushch plyushchenko po poborsky podberezkin podbrozny
    poddar podhoretz podnar podolyak poelman pogrebnyak pohjonen pohlak poiret poirot poitier pokorni polanyi
    polat poletti polgar polgarova poli polishchuk pollini pollitt polnareff poltoranin polverini polydoras
    pombo pomeroy pomicino poniatowska poniatowski ponicsan poom poon pop poperen popieluszko poplasen popovici
    popovski popper poraz portmann porto porumboiu pospisil postma postol postulka potapov potocki poujade
    poulidor pound povlsen pozner pozsgay pozzi prabhakar prabowo prakash prakob pralija pramanik pranoto
    prasong prayuth prazak prcic preciado prefontaine prelec premadasa preminger premji prempeh prentice
    pressler prestes pretelt preudhomme previn previti pridiyathorn priestley prins pritchett prochazka prodan
    prodanov proshkin provenzano prpic prso prudnikov prunariu prunea przybylski psarros ptacek pu puan puckett
    puerta puertas pugo puhakka puhar puhl pulitzer puljic pulkkinen pullman pulvirenti pundak purcell purnama
    purnomo purvanov pushpakumara puskas pusz putilin putkonen puttnam pyankov pylypenko pynzenyk pyo qaddumi
    qadir qasuri qawasmeh qu quadros quainoo quan quandt quarshie quartey quasimodo quattrone qubaisi queffelec
    queiros quercia quiles quillot quincy quindlen quinlan quintus quist qurie qutb quyet raad rabassa rabbo
    rabinovich rabinovitch racan radchenko radcliffe raddatz radek radi radic radimov radkov radnoti radoi
    radojicic radonjic radosavljevic radoslavov radovanovic radovic radu radukanov radulescu radulovic rafferty
    raghavan raguz rahal rahardjo raharjo rahn rai raich raijmakers raikin raimu rais raja rajevic rajk rajoub
    rakhmonov rakic rakitic rakoczi rakonczay rakosi rakovski rakowski rakus raleigh rallis ramallo ramamurthy
    rameau ramis ramiz ramon ramsauer ranganathan rangnick ranieri rantao rantisi rappeneau rasanen rashad
    rashed rashidov rasizade raskolnikov raskovic rasool ratajczyk ratas rathbone ratiu ratnayake ratnayeke
    ratsirahonana rattazzi ratti ratzenberger raud rauf raul rauschenberg rautanen ravelli ravitz rawabdeh
    rawlinson rawls razak razaleigh razdan raznatovic razzaq rcheulishvili realacci reardon rebac rebatet
    rebraca recabarren recto redgrave redha redmond rednic redwood reeve regev regueiro rehhagel reichmann
    reiljan reina reis reiser reiter reiziger rekdal reker remer remnick rendon renk repasi repka repo repousis
    requena resetarits reston reutter revach revilla revivo rey reymont reynaud rezek rhee rhys rial ribbeck
    ribot ricar ricard ricken rickey rickles rickover rida ridao riddick ridley riedl riegler riera riester
    rifai riihilahti riina riise riisnaes rijsbergen rim rimawi rimmer rink rinkevics rinnhofer riofrio rioja
    ripken ristic ritchie rivadavia riveros rizzitelli robbe roberson robeson robredo roca rochet rocheteau
    rockne rockwell rodari roddenberry roddick rodham rodman rodota roebuck roglic rohatyn rohrer rokhlin
    rokossovsky rokusfalvy romains roman romanchenko romario romay romberg rombouts romeo romhanyi romiti romme
    romualdez ron rong ronsard ronstadt roosendaal rooth roper ropret ros rosa rosati rosca rosenblatt rosende
    rossel rosselini rosselli rossetti rossiter rostenkowski rostowski rotariu rotaru rothemund rouart rourke
    rousset rowan rowling rowntree royko rozwadowski ruan ruano rubaie rubik rublev ruddock rudini rudkovsky
    rudman ruegg rui ruini ruiter rukavina ruml rumor runcie runyon rupia ruquier rushfeldt ruskin rusnok russi
    rustu ruth rutkowski rutledge ruttgers ruutel ruutu ruzic rwagasore rwigyema ryang rybachuk rybinski rybka
    rybus ryle ryoo ryszard ryu ryun ryutaro ryzhov ryzkov rzepka saad saadabadi sabah sabanci sabata sabatka
    sabau sabino sabljic sabonis saborit sabry sabuncu sacasa sacher sacirbey sadak saddam sadek sadoun sadovyi
    sadowski sadyrkulov saeed saez safak safarov safavi safronov sagar saghir sagir saglam saguy sahagun sahai
    sahakyan sahgal sahhaf saif saint sait saitoti sajak sakaguchi sakaiya sakakibara sakamoto sakata sakigake
    sakik sakskoburggotski sakuma sakurai sakvarelidze saladrigas salah salamanca salameh salan salengro
    salihamidzic salin salk sallai sallal salleh sallinen salming salo salonga saltzman salvati salvemini
    salzmann samak samaranayake samardzic samardzija samarrai samba sambi samec sami samir samkange sampaio
    samperio samsom sanada sandburg sandelin sandhu sandoi sandor sandoz sandys sangma sanin sanjabi sanjaya
    sanli sanmarelli sann sanneh sanousi santacroce santha santhanam santillan santrac sanver sanyal sanz sapir
    saqlain saran saravakos saravia sardar sardou sargsian sari sarid sariev sarigul sarinic sarishvili sarit
    sarkar sarma saro sarosi sarpong sarrizetakis sarti sary sas sasagawa sassoon satarov sathe satoh saudargas
    saussure sautet sauvage savarkar savas savinov savir savov savovic sawada sawamatsu sawhney saxton saybou
    sayeed sayers saygin sayin saylan sayles scalfari scarfe schaap schachermayer schaken schama schaub scheer
    scheffer scheinerman schell schepers schetyna schieffer schifani schifferer schily schipper schirinowski
    schlienz schlondorff schlumpf schmeichel schmeling schmidbauer schmied schmoke schnitzler schockemohle
    schonbohm schonborn schori schorr schouten schranz schrempp schreuder schulberg schupp schurrle schuurman
    schwabl schwan schweinsteiger schweizer scifo scobie scognamiglio scola scorsese scowcroft scranton scribner
    scrivener scruggs scully seaborg seagal seagram searle sebastian sebestyen sedivy sedlacek seeler seferis
    segev segovia seguela sehgal seibt seile seilliere seinfeld seitaridis seizinger seki sekiguchi seks selanne
    selbert selebi selig sella selymes selznick semerak semerdjiev semin semjen semov semprun sendic sener sensi
    sentop seoane seok seol sepp sergeyev serling seromba serote serov serracchiani serrador serraj serusier
    servan serwadda sesay setiawan seton seurat sevigne sevon seward sexwale sezgin sfeir sgarbi shabtai shafaq
    shafei shaffer shafiq shahal shahar shahbuddin shahinyan shahristani shaka shakaa shaked shaker shakespeare
    shakil shakir shalala shalev shalom shamanov shamgar shamil shandybin shange shankar shankly shao shapira
    shaqaqi shara shararah sharawi sharett shariati shariatmadari shas shatalin shatner shavit shayakhmetov
    shays shcharansky shchekochikhin shcherbitsky sheen sheetrit sheffield shehori shelepin shelley sheng shenin
    sheraton sherrington shibata shigeta shih shikhmuradov shilowa shilton shim shimada shimamura shimazaki
    shimizu shinohara shinozaki shiokawa shipanga shipley shirakawa shirvindt shishkin shivraj shmakov shochat
    shockley shoemaker sholokhov shourie shoval shpigun shtern shtreit shui shula shulha shum shute shuval shwe
    sia siani siazon sibaev sibanda sibeko sibiya sicilia sidenbladh sidgwick sidibe sidky sidqi siedlecki siegl
    siemerink sifounakis sigcau sigmund signoret signorini sigua siimann sijan sikandar sikhakhane sikora sikri
    silajdzic silayev silber silivasi silkin sillanpaa sillitoe silone sim simango simao simicevic simicska
    simion simionescu simko simm simmonds simms simoncelli simone simonides simonov simonsen simovic simpkins
    simsek simunec simunic sindona sine singhal singhania siphandone sipila siraj sirakov sirhan sirica sirivudh
    siroky sirvio siskel sitaryan sithebe sitwell sivaramakrishnan sivasubramaniam sivebaek siwiec skala
    skalicky skandalidis skarmeta skaset skeffington skoff skogheim skold skoog skoro skorokhodov skoryk
    skrinjar skrtel skrzypczak skubiszewski skuhravy skvorecky slabbert sladek slakteris slavchev slesevicius
    slezak slezevicius slisko slonimski slota slovik smajic smalley smallwood smeal smeets smejkal smerdel
    smertin smeshko smetana smicer smid smiljanic smit smodlaka smolarek smolentsev smollett smoltz smuin
    smushkevich snead sneh sneijder snipes snoussi sobczak sobhuza sobieski sobolewski sobotka sobral soder
    soderling soedarmono soeharto soekarno soesilo sofer soffici sofianopoulos sofianski soininen sokol
    sokolovic solares solbakken soldo solh sollers solms solomin solti soma somchai somogyi sonnenfeld sonoda
    sontag sontonga soomro soong soos sorak sordi soriano sorin soroush sotillo sotto soubise sougou soukup
    soulages soumare soumialot souphanouvong southey souto sowell soylu soysal spaan spacek spacey spalding
    spanoulis spaventa spelling spellman spence spender speroni spetz spillane spinola spiridonov spiro
    spiropoulos spirovski spitz spock spota sprewell springer spurgeon spurrier squella squire sramek
    srbljanovic srinath srinivas srna srncevic srnicek ssemogerere stachowiak stachura stael staelens stakic
    stalberg stallings stallworth stalnuhhin stamboliski stamboliyski stamenkovic stamp stancu standish stanescu
    stanfield stangassinger stanger stanhope stanic stanisic stankevicius stankov stanojevic stansfield
    stapleton stasi stasiak stassen stastny staubach staudt stautner stavrakis stead stecher stefanescu stefani
    stefaniak stefanopoulos stefanyuk steger stegner steinbrenner steinegger steinem steinfeld steinhoff
    stejskal stekelenburg stelea stelmachowski stengel stennis stensgaard stepanek stepanova stepanovic stepinac
    steponavicius sterne stets stieber stielike stiles stiller stimac stimpfl stimson stipe stirbois stockdale
    stoddard stoddart stoianov stoilov stoker stokowski stoleru stoppard storace storck stormont stowe stoyanova
    strachey straka strandli strang stransky straska strasnov strasser straujuma strehler streibl streich
    strindberg stringer strobl stronach strootman strougal struck strugar strummer strzembosz stubblefield
    studds stupak styron su subandrio subotic suchoparek suchy sucre sudarsono sudomo sudrajat sue sugawara
    suggs sugimoto sugiyama sui sukhia sukhov sukova sulejmani suleymanoglu suleymanov sulser sultana sultanov
    sulzberger sumitro summerall sumner sunderlal sundgren sundstrom sunthorn suominen supachai suparman suplicy
    suprun suranyi surur suryadi susak susilo suski suso susskind sussmuth sutanto sutcliffe suthep sutiyoso
    sutrisno suvorov svan svanidze svehlik svetlanov svirin svyrydenko swaggart swahn swai swamy swaraj sward
    swart swider swiecicki swierczewski swietek swinburne swinton switzer syarwan sychev syczewski sykora
    symington symonenko synge szabau szajer szalai szalay szalma szanto szarmach szasz szczepaniak szczepanski
    szczesny szebeni szekely szekeres szeto szigeti szilagyi szili szilvasi sztojay szucs szurjan szymanowski
    szymanski tabares tabrizi tabucchi tachibana tada tae tafaj tafalla tafawa taft tagawa tagiyev taguchi
    tailleferre tajima tak takacs takacz takada takawira takayama takemura taketomi takeuchi tal talafous
    talavera taleghani talese talic tallien talwar tamada tamas tambakopoulos tammi tammsaare tanabe tanase
    tanasijevic tandjigora taner tangen tanigaki taniguchi tanizaki tanjga tanju tannen tanri tanveer tao
    tarabic taradash tarasiewicz tarbell tardelli targamadze tarhan tariki tariq tarkington tarkki tarleton
    tarlev tarnat tarpishchev tarradellas tarrin tas tashmukhamedov tasic tassara tatarella tatarov tatlises
    tatum taubman taument tauseef tauson tautou tavakoli tavecchio taverner tawfiq tawil tay tayeh tayfur tazbir
    tchicaya tchuruk tee tegeltija tejero tekebayev tekere tekin telegdi teleki telles teltschik telychenko
    temel temizel templeton tena tene teng tennander tennyson teo teoh terao terim terkel terpstra terra
    terreblanche tervonen terzic tesarova tesic teufel tezuka thabane thach thakre thalmann thanom tharp thaung
    thaw thein theissen theodoropoulos theodossiou theofanous thern theron theroux thi thierse thieu thinh thon
    thondaman thorbjornsen thorburn thoreau thoresen thornburgh thorvald thuan thuram thurber thygesen tiainen
    tibi tichy tiefensee tiffany tiggelaar tihic tihinen tihipko tihonov tikkanen tilak tilden tillekeratne
    tillinac tillman tillon timman timms timofte timoshchuk tin tindall ting tinoco tinsley tiote tirado tiriac
    tisch tisza titchmarsh titov titova titulescu tixier tkachev tlas tlhagale tlusty tobback toda todt tofting
    toh tohra toivonen tojo tokarczuk toker tokes tokugawa toledano tolgyessy tolkien tolstykh tomasek tomasevic
    tomaszewski tombalbaye tombo tomita tomiyama tomlin tompkins tomsic tonchev tong toni toobal topal topalian
    topalov topfer toppmoller toprak toptan topuz tore toresson torgyan torok torosyan torre torrente torumtay
    torvalds toscanini tosovsky toth tothkaposzta tou touhami tourneur touvier townshend toynbee toyoda
    traficant traikov trajkovic travkin travolta trean treichel tremaglia trench trenet tretyak tretyakov treu
    treurnicht trevelyan trevor trgovcevic tri triana trible trifunovic trigo triki trillin trinh trinkl
    trintignant triolet trochu troger troitsky trollope troshev trotter trower trubin trueba truhlik trumbull
    trzaskowski trzeciak tsafendas tsakalotos tsakhiagiin tsaldaris tsalouchidis tsartas tsatsos tse tsedenbal
    tseng tshwete tsiartas tsiranana tsitsipas tskhadadze tskitishvili tsochatzopoulos tsouderos tsuchiya tsuda
    tsui tsujimura tsukahara tsukamoto tsvetanov tsvetkov tsymbalar tsyplakov tu tuan tubbs tubman tuchman
    tudela tudos tudose tuero tufts tugay tulio tulviste tumanov tun tunc tuncay tuncel tung tuomi turajonzoda
    turan turatti turcan turchak turco turenne turk turker turkes turkyilmaz turlington turnbull turone turow
    tushingham tuszynski tutt tutuncu tutuola tuwaijri tvrdik twagiramungu twain tweed twombly tymchenko
    tyminski tymochowicz tyndall tzankov tzannetakis tzara tzortzoglou tzur tzvetkov ubaldini ubeid ucar uchida
    uchiyama udoji udom udovenko uduaghan ueda ueki uemura ueno ugarte ugresic ugrinic ugryumov ugwu uhde uhlin
    uhm ujevic ujfalusi ukiwe ukkonen ulihrach uluots ulusoy ulvang umana umari umeh umemura umezu unakul
    unamuno undset ungaretti ungureanu unitas unkovic uno unsal unseld unsworth upadhyaya upashantha updike
    upshaw ural uras urban urbanek urbani urbaniak urbsys urdangarin urganci uriburu urich urpilainen urquiza
    urruticoechea usami usenov uslu usman uspaskich ustun usubaliev usupashvili utada utemuratov utomo utriainen
    utzon uvarov uwais uwazurike uyar uygun uzan uzor uzun vaananen vaas vacaroiu vaccari vaculik vaczi vadas
    vadasz vadim vaghela vagnorius vaher vahi vahidi vaideanu vajda vaknin valatka valbuena valcarcel valckx
    valdano valdivieso valentino valenzuela valeriano valgaeren valionis valles valvano vandenbroucke vanderpoel
    vandor vanenburg vanhala vaniak vanska varadarajan varda vargha varitimiadis varona vasan vasarely vasary
    vasco vasilescu vasiljevic vaskovic vass vassilev vastic vatanen vaugelas vavilov vavra vaxes vayrynen vaz
    veblen veenstra veerappan veering veiga vejjajiva vejvoda vekselberg velayos velchev veldhuis velickovic
    velikov veloso venecia venediktova venegas vengsarkar venkatachalam venkataraman venkatesh venkatraghavan
    vennegoor ventola verbeek verdejo verdier verdugo verelis veremis veres verestoy vergas verges vergoossen
    verhagen verheyen verhoeven verissimo verity vermassen vermeulen vernadsky vernon versace versavel vershbow
    verstappen versteeg veselinovic vesely veshnyakov veskimae vestergaard vetter vicha victorino vidic vidmar
    vidnyanszky vidor vidovic vierchowod vigeland vigil vigorelli viinanen vik vikstrom vila vilakazi viljoen
    vilks villalonga villamizar villarroel villasenor villeret villiger vilmorin vilna vilnai vincze vinh
    vinuesa viola virata viren virsis visser vitanov vitek vivas viveros viviani vizcaino vizcarra vizi vizquel
    vlaar vlach vlachos vlad vladescu vladislavlev vladoiu vlahovic vlaisavljevic vlajkovic vlaovic vlasak vo
    vodicka voican voicu vojnovic vokolos volkogonov volponi vonasek vondra vondracek vongvichit vonlanthen
    vonnegut voorhees voros vos voshchanov voss votava voudouris vouet voulgarakis vouzas voyatzis vrancic
    vranes vrba vrbata vries vroom vucelic vucevic vucinic vujacic vujovic vukcevic vukic vukicevic vukotic
    vulic vuorinen vyborny vychodil vyhovsky vysotsky wachtel wachter wada waddle wadia wadmark wagenaar wagle
    wagoner wahlberg wahlgren wahlroos waigwa wainwright waiyaki wajdzik wajed wakabayashi wakefield wakeham
    wakeman walchhofer walentynowicz walid walken wallander wallerstein wallis wallon walpole walugembe wamalwa
    wamba wambaugh wangari wannstedt wapner warburton wardak warden warioba warrington warwick wasik wass
    wassenaar waterhouse waterston wattegama wdowczyk weatherill webber wechselberger weddington wedekind wee
    weerakoon weeraratne wehner weicker weil wek wellesley wellington welty weng wesley wesselenyi west
    westbrook westerveld westheimer westwood wetterstrom wexler weyer whalen wharton wheatley wheeldon whistler
    whitbread whitcomb whitelaw whitlam whitlock whitmire whittaker whittier whittle wibe wiberg wibergh wibowo
    wicaksono wickham wicki wickman wickremasinghe widdecombe widjojo wieczorek wiegel wielowieyski wiersma
    wigner wijeratne wijers wilberforce wilbur wilches wilczek wilde wilding wilentz wilk wilkie willey wilmot
    wilmots wina winarto winberg winchell windsor wingate winkel wirajuda wiranto wirnsberger wischnewski
    wisniewski withers witherspoon witkowski witschge wittek witteveen wiwa wnuk wodehouse wofford wojciechowski
    wojcik wojtala wolinski wolsey wolski wolstenholme wolszczan woodhead woodhouse woollcott woolley worku
    worns worsley worthington wosz wouk wozniak wren wriston wrobel wrona wunderlich wyeth wynette wynne wyss
    wyszkowski wyszynski xarhakos xian ximenes xin xing xiong xuan yaacoubi yabe yade yadin yadlin yagcioglu
    yagmur yakin yakubovych yalcin yalcinkaya yam yamagata yamahana yamakawa yamamura yamanaka yamaoka yamasaki
    yamauchi yanagida yancey yanes yankov yannaras yannitsis yano yap yaradua yarborough yaresko yaroslavsky
    yasay yastrzemski yastrzhembsky yasuda yatom yatseniuk yavas yavorivsky yavuz yazar yazici yeats yeh
    yehoshua yener yeo yeoh yerby yeremenko yerkrapah yerovi yesayan yeung yfantis yhombi yi yildirim yildiz yim
    ying yingluck yip yishai yiu ylonen yobo yohannes yokota yokoyama yom yon yonekura yong yook yordanov yosef
    yoshikawa yoshino yotov youhana youngman youngs yourcenar yousaf youssoufi yousuf yuasa yucaoglu yucel
    yucelen yudashkin yue yuen yukhnov yukhnovsky yuksekova yuksel yuldashev yumak yung yuran yurdakul yusof
    zabolotny zabransky zaccheroni zaccone zadora zafar zafeiropoulos zaffaroni zafirov zafranovic zafy zagar
    zagladin zagorakis zagorchev zagorski zagrebelsky zahid zahovic zahreblya zaidan zaimovic zainuddin zajac
    zajic zakova zakrzewski zala zaleski zalewski zalm zaman zambrotta zamfir zamir zana zandberg zang zanganeh
    zangeneh zanic zanicchi zanone zanuck zanussi zapletal zappa zaragoza zarandi zaremba zatopek zavareh
    zavarov zavec zaveryukha zawadzki zawisza zay zayed zayets zberg zdravkov zecevic zeckendorf zeeman
    zehetmair zeidan zein zeitz zelenka zelenovic zeleny zelezny zelichowski zelimkhan zeliszewski zeljkovic
    zelk zellweger zemeckis zenden zeng zengin zerbo zeroual zerpa zha zhai zhakiyanov zhan zhdanov zheenbekov
    zhen zherdev zhi zhivago zhuang zhulynsky zhuo zhvania ziad zibakalam ziebicki zieleniec zielonka ziemelis
    zigic ziglar zihlmann zijlstra zijp zikode zilnik zimba zimonjic zingeris zinn zinni zinsou ziobro zisis
    zitny ziv zivkovic ziyambi zizka zlatev zlatkus zmuda zografski zoltan zondi zong zotta zou zourabichvili
    zsiga zsigmond zuaiter zubaydi zubeidi zubeldia zubiri zuckerman zufa zuhair zuleta zulfikarpasic zulfugarov
    zuloaga zumwalt zumwinkel zuo zupcic zurawski zurbriggen zussman zvobgo zvonimir zvyagintsev zvyahilsky
    zwane zwart zwartkruis zweig zwide zwyssig zych zygmunt
    """

  private static let furtherMaleNames = """
    aatif abdelhak abduljabbar abrar achmad adnane adolphe agathon akhil akihiko akinwale alagie alaksandr
    albano aldair alemayehu alfredas alija aliou alisher allassane aloys aloysius alphonso alvis amare amarjit
    ambroise amien anatolijs andile andries andris andrius aneurin angelos aniruddha anselmo anthimos antonios
    apollinaire ardeshir arinze arjan arjen armin arnoldo arthuro asghar atanas audley auguste augustin aymeric
    azmi bahadir balram banharn barend bartek bartolomeu basile bayezid beat bekele berend berhane bertie
    bhagwan biju birger bjarte bobur bongani boniface boudewijn boutros branimir brecht breyten broos byung
    carles celal celestin chandrashekhar charanjit chavalit chidozie chiel christiaan chukwuma claes constant
    corentin cornelis cuauhtemoc cyprian dae daulat davut dayo denzil deon diederik dieudonne diogo dmitar
    domenic doudou dries duarte duleep edem edvaldo effendi ejaz ejup eldar eldor elhadj eliakim elie elkhan
    elyas enda engelbert erekle erland ernests erskine eugenijus evgenij fareed farouq feisal ferhat fidelis
    firoz flavien floris fokke franky fridtjof gareth gedeon gerardus gerrit gianpiero gjorge glafcos goce
    godwin gora gosta gottlieb gulzar gurmeet gustavs guus haakon hafizullah halldor halvard hamidou hammad
    hansjoerg hardeep harjit haroun hasim hassane heiner hichem hideyuki hissene huan husni ievhen ignace
    ikechukwu inacio ingemar inoke inzamam iskander iwan jabulani jacobus jagmohan jai jasbir jaskaran jatin
    jobst joschka justas justinas kabir kader kaiser kakhi karlis keijo kerim ketil khieu kiat koffi konan
    konstantins kourosh krishan krister kristjan kwadwo kweku lassana lassi lhasa lindani lodewijk maged mait
    makhdoom makis malam malcom maman manjit manoranjan manu manuchehr maqsood marcelin marouane marten mauri
    mbaye melchior memduh memet michail milko millan misbah mobutu moctar mohamud mohd mohinder mojmir morarji
    morihiro moshood motiur mudassir mulugeta mutsuo nadav nadeem nagaraj naji nambaryn narinder natwar nayan
    neri nevzat nicklas nico niki niko ninad ninoslav njabulo noboru nobuhiko noureddine nurettin nusret nuwan
    oddvar olafur ole ollanta olu oluf onesimo ovidio owais oyvind paal padraic padraig paramjit paulius perviz
    peteris preben primoz puneet qazi qusay rachid radko rahmat raimonds rais raivo rajin ramamurthy ranbir
    ravinder ravshan raz reb redouane reinis rejean relus remigijus renat reno reto ricardas rifaat rihards
    rinus robertas roh roine rok romas romesh romuald rudi ruslans sadakat saddam safar saku salvator samer
    samuli sandile sangeeth santeri saqlain sarath saso savas sebastiao seki sepp serafim sergejs sergi seungho
    seymur shabir shakil shamim shivaji sigbjorn sigfrid simao simba simo sitaram slavoljub slavomir sobhi
    soeren somchai sriram staffan stefanos stoyan stylianos sunit surin sylvestre tadao tadic taiwo tajuddin
    takis tapani tassos tejan teofil tero teuvo thanassis theunis thibaut thilo thomaz thor tiberiu tiit tijani
    tiko tilmann tino tomaz tonino tor tord trajan tsegaye tullio tunku tuomo uche uffe uli vadivel valerijs
    valter vasko vasos veerabhadra veerappa velimir vello velupillai vidmantas vigdis viktoras viktors viraj
    virendra viswanathan vitalijs vladas vladimirs vladko vusi vyacheslavs watson welmoed wen wido willibald
    wladimir woo xanana yaacov yiannos yohanan yohannes yordan yoshiki yukihiko yuta zhivko zubin zydrunas
    """

  private static let furtherFemaleNames = """
    aasa aet agathe agnese agnieszka aigars ailsa aissata aiste ajla alexia alfreda alicja alya amelie amna
    amparo amruta anahit anastasija andjela anette anica annelies anniken aran arantxa asa aseel asli asuncion
    audrone auma aziza badia barbro beatriz begona begum belen benita bente bernadeta bettina bibi bibiana
    biljana bilqis blanka blessing boglarka brankica brid brigida brunhilde candan carmela carolyne catherina
    catriona cecilie chidinma chie chika chiyoko christiana christianne cinzia clea clelia concetta corinna
    dahlia daiva dalila daphna darinka dasha despina dilma dimitra dipti dobrila donka dorina dragana draginja
    drita dusica edelgard edit edite edwige eimear eimi eirini ekaterini elana elbegdorj eleftheria eliane
    elisaveta ellinor ema emilija ene ernestine ersilia estela esti evangelia ewelina fairuz fanny fatiha
    felicitas ferial fiamma fikile filippa fiorella foteini francoise gertraud geula ginette glafkos grainne
    grete grethe guadalupe guillermina gulnara gulsum gunda gwendoline hadja halle harue hassiba hava hedwig
    heidemarie hela heli heloisa hemma hermione hertha hilla hindi hortensia hulda husniya idoia ilaria ilda
    ilka imane imma indre inese inmaculada iphigenia irmtraud isabela isolde isra itziar ivete ivka jagoda jale
    janica jasmina jenni jimena jirina joana jocelyne jorunn jozefina juditha kadri kaija kajsa kamila kamla
    kata kathe kati katia katrine klavdiya klazina kristel lada lagle laima lauretta lavanya lene leocadia
    leopoldina libuse licia lien liesbeth liese lieselotte ligia lilija lilit lilo lisbet liudmila livia
    ljudmila luba lucienne lucilla lucja lucrezia ludmilla luiza lusine maarit macarena maddalena madina maeve
    magnhild maija maike maire maissa malina mandisa marcelle mare mareike marga margarida margret margriet
    marieke mariela marijke marilou marise marit marites marjana marjeta marju marjut marleen marlena marusya
    maryse marzia matilde meave medea melina mende mieke milagros mireya mirja mirka mojca montserrat mubina
    mukda nadja nagisa najma nanako nastassja natalija nena nerys neza nicolle nidia nijole ninette ninon
    niramol nolwenn nurit ohan oliwia ona oona orla orsolya otilia oumou outi palmira parveen pernilla
    petronella phoolan pia pierrette piret piroska pritam puteri rabiya rachele radka rafaela rahel raija raili
    raisah rasma rawya rebeca reka remedios renana renho resi ria richarda rigmor rigoberta riitta ritta riva
    rocio roghieh romana romina rona rosamaria rosana rosangela rosaura roser rozalia ruza ruzena sagarika saida
    sajida sakie sakiko salima saloma salome sanni sari seija semra senka severine shahrzad sheikha shimako
    shinobu shula sibongile sidonie sigita sigrun sihem sikhanyiso silvija sinead sirivannavari sirje sirpa
    sissel slavica slavka sofie soile soledad sona sorana stanislava sulekha sultana suvi suzana suzanna svea
    sveinbjorg svenja sveva sybille sylvaine sylviane szilvia tabita taina tal tammi tanaz tehmina telma terese
    terhi thabisa theresia tiina tiziana torill trude tsai tsipi tsvetana tulla tytti umm vaira valborg valerija
    vanda vanja vasiliki verica verka verona vicenta victoire vida viera vigdis vilija vilma vina violaine
    violetta vuokko waltraud waltraut wassila wera yayuk yolande yosra yulija zahia zaira zelma zenobia zeta
    zina zivile zoja zosia zulfiya zuzanna
    """

  private static let ordinaryNames = """
    akin alderman arenas bal bang beg bene bi bo buffet bull castle cater corral craven crow cu deacon dent
    diamond dries edit fanning fielding flo fo fu ge gong groves gu gui ham ho jo ju ke ki kiss kite lear ledger
    lev lien lo loo ly mai mak mantle manu mas mi mo mu ni obey ole ou oz peel pew pi piano pla plank po poli pu
    qu rai rais rim rink rumor shoemaker spelling spender stamp stead strang su sue tak tal tee thaw thi tin
    toda tor tore trench tri veering vigil vo wee wen yong
    """

  /// Sports clubs, towns and firms that results, datelines and market reports name.
  private static let clubsTownsAndFirms = """
    aalborg aalst aarau aberdeen abuja admira aek aeroflot aerospatiale agadir agen aik airdrie ajax alaves
    albacete alcatel alitalia alloa altay amadora amica amoco anderlecht angels ankaragucu antalyaspor
    antananarivo antlers apollon arbroath argentinos arges arnhem arsenal arusha ashdod asmara aston astros
    atalanta athinaikos athletics atletico audi auxerre avalanche avispa ayr bacau baguio bahia balmain baltika
    bamako bandung bari barnsley basel basf bastia bath batticaloa bayer bayern bears beira beitar bekescsaba
    belenenses belgrano bellmare benetton benfica bengals benghazi berwick besiktas betis bielefeld bilbao bills
    bissau bistrita blackhawks blackpool blantyre blazers bloemfontein bluewave bnei boavista boby boca bochum
    bodo bordeaux borussia botafogo botev bourgoin bournemouth braga bragantino brann brasov braves brazzaville
    brechin breda bremen brentford brescia brewers brighton brive broncos brondby brugge bruins buccaneers bucks
    budejovice buffaloes bujumbura bukavu bulawayo bullets bulls burnley bursaspor bury busan bvsc caen cagliari
    canadiens cannes canterbury canucks capitals cardinals carlsberg carp casino castel castres cathay cavaliers
    cebu celaya celje celta celtic celtics cercle cerro cesena chargers charleroi chelsea chemnitz chengdu
    chernomorets chesterfield chiefs chievo chittagong chivas chongqing chornomorets chorzow chrysler chunichi
    citroen city clippers cluj clydebank colchester colo colts compaq compostela conakry corinthians coritiba
    cosenza cotonou cottbus coventry cowboys coyotes craiova cremonese crewe criciuma cronulla cruzeiro crvena
    cska cubs czestochowa daewoo daiei daimler dalian danang danone danubio darlington dassault davao debrecen
    defensor degerfors denizlispor denpasar deportivo derby derbyshire devils dhahran dili dinamo djurgarden
    dobrudja dodgers dodoma dolphins doncaster douala dragons dragovoljac drnovice dubnica ducks duisburg
    dumbarton dundee dunfermline dynamo eagles ebbw edessaikos eindhoven ekeren empoli enschede entebbe enugu
    espanyol espinho essendon estudiantes etar etihad everton exeter expos extremadura faisalabad falcons
    falkirk farense fenerbahce ferencvaros ferrari ferro ferrocarril feyenoord fez fiat fiorentina fitzroy
    flamengo flames flugels fluminense flyers foggia footscray forfar freetown freiburg fremantle fujitsu
    fukuoka fulham fuzhou gaborone gak galatasaray galati gallen gamba gaziantepspor geelong genclerbirligi genk
    getty giants gijon gillingham gimnasia glamorgan glimt gloucestershire goias goma gorica gornik grampus
    grasshopper grasshoppers gremio grimsby grizzlies groningen guangzhou guarani gueugnon guingamp gujranwala
    gweru gyor haifa haiphong haitai hajduk haladas halmstad hang hangzhou hanshin hanwha hapoel harbin
    harelbeke hargeisa harlequins hartlepool havre hawks hawthorn hearts heat heerenveen heineken helsingborg
    herat hercules hereford herfolge hertha herzliya hibernian hiratsuka hitachi hoechst holon honved hornets
    hrvatski huddersfield huracan hutnik hyundai ibadan iberia ichihara ifk illawarra inchon independiente inker
    inter internacional inverness ionikos ipoh ipswich irony isfahan islanders jablonec jaffna jaguars jalalabad
    jazz jef jena jets johor jos juba jubilo juventude juventus kaduna kaiserslautern kalamata kamaz kandy kano
    kaohsiung karlsruhe karpaty karvina kashima kathmandu katowice kawasaki kfar kilda kilmarnock kimberley
    kintetsu kisangani kispest kisumu kitwe knicks kobe kocaelispor kodak kongsvinger koper kosice kuching
    kumasi kwangju kyoto lakers lancashire lancia lanus lazio leafs lecce legia leicester leicestershire leiria
    lens leverkusen levski leyton lhasa libreville lightning lille lillestrom lilongwe linz lions llanelli
    lockheed lodz logrones lokeren lokomotiv lome lommel lorient lubin lubumbashi lucerne luebeck lufthansa
    lukoil lusaka luton luzern luzon lyngby maccabi magic maiduguri mainz mallorca manama mandalay manly
    mannesmann mannheim maputo maribor mariners marines marinos maritimo marlins marrakesh maseru mashhad matra
    mavericks mazar mbabane mecca mechelen medan meppen metalurh mets metz michelin middlesbrough middlesex
    millwall mindanao mineiro minyor mitsubishi mitsui moenchengladbach molde molenbeek mombasa monrovia
    montpellier montrose motherwell motorola moulmein mouscron mtk multan muscat nacional nagano nakuru nanjing
    nantes napoli natal ndjamena ndola neath necaxa neftohimik nestle nets netscape neuchatel niamey nijmegen
    nikkei niners niort nippon nitra nordiques northampton northamptonshire norwich nottingham nottinghamshire
    nouakchott novartis nuggets obilic oddevold odra ofi oilers oldenburg oldham olimpija olivetti olomouc
    olsztyn olympiakos omdurman opava oracle oran orgryte orioles orix osasuna osijek ostrava otago otelul
    ouagadougou oviedo pacers pachuca packers padova padres palermo palmeiras panachaiki panathinaikos
    paniliakos panthers paok parana parma parramatta partick partizan patriots pattaya pau pecs penang penarol
    penguins penrith pepsico pernik perpignan perugia pescara petah peterborough petrobras peugeot philips
    phillies phuket piacenza pietermaritzburg pirates pirelli pistons plate platense ploiesti plovdiv plymouth
    plzen pokhara polonia pontypridd porto portuguesa presov preston prievidza psg psv puebla pulse pumas purple
    pusan qantas qom quetta quezon rabat racing raiders raith rakow rams rangers rapid raptors ravenna ravens
    rawalpindi rayo reading reds redskins redwings reggiana renault rennes rhone ried rijeka rishon rochdale
    rockets rockies roda roma rosenborg rostock rostselmash rotherham rotor ruch sabena sabres saigon saints
    salernitana salgueiros sampdoria samsunspor sanfrecce santander sapporo saracens sarawak sariyerspor
    sarsfield schalke scunthorpe seahawks seibu senators sendai seng sensex servette setubal sevenoaks sevilla
    sfax shakhtar shakhtyor sharjah sharks shiraz shrewsbury sialkot sibiu sigma silkeborg sion sittard sixers
    skeid skoda slavia sochaux sociedad sokoto somerset sonics southend soweto sparta spartak split sporting
    springboks spurs ssangbangwool stabaek stadler stars start steaua steelers stenhousemuir stockport stoke
    stomil stranraer stromsgodset sturm subaru sunderland suns supersonics surabaya surrey sussex suzuki
    swallows swansea swindon swissair sylhet tabriz taegu taejon taichung taiz tamale tangier telefonica
    tenerife teplice texaco thimphu thyssen tianjin tigers tikva tilburg timberwolves tirol toluca torino
    torpedo torquay toshiba tottenham toulon trabzonspor tranmere transvaal trelleborg trincomalee trnava tromso
    twente twins tyumen udinese uerdingen ujpest ulaanbaatar umea unilever universidad unterhaching uralmash
    urawa urumqi vac valence valerenga valladolid vallecano vanspor varna varteks vejle venezia veracruz verdy
    veria viborg vicenza vientiane viking vikings vissel vitesse vitoria vojvodina volendam volvo waalwijk
    waikato wallabies walsall warriors warwickshire wasps watford whalers widzew wigan windhoek wodzislaw
    wolfsburg wolverhampton worcestershire wrexham wronki wycombe xamax xanthi xerox xiamen yakult yamaha
    yankees yaounde yogyakarta yomiuri yorkshire zabrze zafririm zaglebie zalaegerszeg zamboanga zaragoza zenit
    zizkov zvezda zwickau
    """
}
