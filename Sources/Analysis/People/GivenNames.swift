extension Lexicon {
  /// Given names over many languages, by gender: general knowledge, written for this project. Names that both genders
  /// bear stand in both lists.
  static let givenNameSources: [LexiconSource] = [
    LexiconSource(.maleName, maleNames), LexiconSource(.femaleName, femaleNames),
  ]

  private static let maleNames = """
    aapo aarne aaron abdul abdulaziz abe abel abelardo abner abraham abram abulfaz achille achim adalberto adam
    adan adao addison adelmo adem adlai adnan ado adolf adolfo adrian adriano adrien afgan afonso agim agostino
    agron agustin ahmet aidan aidar aiden aime aitmagambet aitor akaki akezhan akif akos al alain alan alastair
    albert alberto albin albrecht alcides alden aldo alec alejandro alejo aleko aleksandar aleksander aleksis
    alen ales alessandro alessio alex alexander alexandre alexandros alexandru alexi alexis alf alfie alfio
    alfons alfonso alfred alfredo algernon algirdas ali alibek alikhan alin alistair allan allen allister almaz
    almazbek alois aloisio alonso alonzo alp alpaslan alper alphonse altair alton altynbek alvaro alvin amadeo
    amado amaral amaury ambrose ambrosio amedee amedeo amintore amos anar anastasio anastasios anatole anders
    anderson andor andras andre andrea andreas andrei andrej andres andrew andrus andrzej andy angel angelo
    anghel angus anibal anri ansel anselm ansgar anson antal antanas ante anthony anto antoine antonello antoni
    antonin antonino antonio antonis antony antti apostolos aptullah aquiles aram ararat araz arben arber
    arcadio archer archibald archie archil arda arduino areg argyris ari ariel arif aris aristide aristides
    aristotelis arkadiusz arlen arlo arman armand armando armen arnaldo arnaud arne arnie arno arnold arnulfo
    arpad arrigo arsen arsene arsenio artak artashes arthur artie arto artur arturas arturo arutyun arvid arvo
    asdrubal asher ashley ashot asim askar aslan athanasios atilio atilla attila attilio aubrey audrius
    augustine augusto augustus aurel aurelien aurelio austin avery avet avtandil axel ayaz aydin ayhan azeglio
    azer azimbek aziz babken badri bahrom bakhodir bakhyt bakhytzhan bakyt bakytzhan balazs baldassare baldomero
    balint baltasar balthasar baptiste barclay baris barnaby barney barrett barrie barry bart barthelemy
    bartlomiej bartolome bartolomeo barton bartosz basil basilio bass bastian bastien bautista bauyrzhan bayram
    beau bedrich beka bekbolat bekir bela ben bence benedetto benedict benedito beniamino benicio benigno benito
    benjamin bennett bennie benny benoit benson bento beppe berat berdymukhamed berk bernard bernardo bernd
    bernhard bernie bert bertil bertram bertrand besik besim beto bettino bidzina bill billy binali bjarne bjorn
    blaine blair blaise blake bo bob bobby bogdan boguslaw bohumil bohuslav bojan bolat boleslav boleslaw
    bonifacio booker borge boris borislav borivoj borja borut boyd boyko bozidar brad bradford bradley brady
    bram brandon branislav branko brant braulio braxton brendan brendon brennan breno brent bret bretislav brett
    brian brice brock broderick brody bronislaw brooks bruce bruno bryan bryant bryce bryon buddy buford bujar
    bulent burak burhan burkhard burt burton buster butch byron cade caetano caio cal caleb calogero calum
    calvin cameron camillo camilo candido carey carl carlo carlos carlton carlyle carmelo carmine carroll carson
    carsten carter cary casey casper cassio cassius catalin cecil cedric celestino celso cem cemal cemil cengiz
    cesar cesare cevdet cezar cezary chad chandler charalambos charles charley charlie chas chase chauncey
    chester chet chingiz chris christian christodoulos christoph christophe christopher christos chuck cicero
    cihan ciprian cipriano ciriaco ciro clarence clark claude claudemir claudio claudiu claus clay clayton
    cleber clem clemens clement clemente cliff clifford clifton clint clinton clive clovis clyde cody colby cole
    colin colm conan connor conor conrad constantin constantine constantinos cooper cordell corey cormac cornel
    corneliu cornelius cornell corrado cory cosimo cosmin costas costica courtney craig crin crispin cristian
    cristiano cristobal csaba curt curtis cy cyprien cyril cyrille cyrus czeslaw daan dacian dagoberto dale
    dalibor dalius dalton damaso damian damiano damien damir damon dan dana daniar daniel daniele danilo daniyar
    danko danny dante darcy daren dariga dario darius dariusz darko darnell darren darryl daryl dato daulet dave
    davey davi david davide davis davit davor dawid dawson dax dean decebal declan dejair dejan delbert delfin
    delmar demetrio demetrios demetris demna denes denilson denis deniz dennis denny denzel derek dermot derrick
    des desire desmond detlef devin devlet devon devrim dewey dexter dezso dick dickie didier diego dieter
    dietmar dietrich dilshod dilson dimas dimitar dimitri dimitrije dimitrios dimitris dinko dino dinos dinu
    diogenes dionisio dionysis dirk djalma djordje dobrica dobroslav dogan dogu domagoj domenico domingo
    domingos dominic dominick dominik dominique don donald donato donnie donny donovan dorian dorin doug dougie
    douglas doyle dragan drago dragoljub dragos dragoslav drazen drew duane dudley dumitru duncan durao durmus
    dusan dustin dusty dwain dwayne dwight dylan dzemal eamon eamonn earle eberhard eckhard ed eddie eddy edgar
    edgard edgardo edgars edi edin edinho edmilson edmond edmund edmundo edoardo edouard edson eduard eduardo
    edvard edward edwin eero efrain efren efstathios egbert egidio egils egon einar eino eivind ekrem eladio
    elano elchin eldon eldridge eleazar eleuterio eli elias elijah elio eliot eliseo elisha ellery elliot
    elliott ellis ellsworth elmar elmer elmo eloi elon elshad elton elvin elvis elwood emanuel emanuele emerson
    emery emil emile emiliano emilien emilio emin emmanuel emmet emmett emomali emre endre engin enis ennio
    enoch enrico enrique enver enzo ephraim epifanio erasmo erasmus ercan erdal erdem erdogan ergun erhan erhard
    eric erich erik erkan erkin erkki erlan erling ermanno ernest ernesto ernie erno ernst erol errol ersin
    ertugrul ervin erwin esa esko esteban ethan etibar etienne ettore eudes eugen eugene eugenio eugeniusz
    eusebio evan evander evangelos evariste evaristo everett evert everton evo evripidis ewald ewan ezekiel
    ezequiel ezio ezra fabian fabiano fabien fabinho fabio fabrice fabricio fabrizio facundo fahrettin fahrudin
    faik falk faruk fatih fatmir fatos faustino fausto federico fehmi felice felicien feliks felipe felix
    ferdinand ferdinando ferenc fergus ferit fermin fernand fernandinho fernando ferris ferruccio fethullah
    fevzi fidel fidencio fikret filiberto filip filipe filippo finley finn fitzgerald flavio fletcher florencio
    florent florentino florian florin floyd forrest fortunato foster fotis francesco francis francisco
    franciszek franck franco francois franjo frank frankie franklin frans frantisek franz fraser frazier fred
    freddie freddy frederic frederick frederik fredrick fredrik friedhelm friedrich fritz froilan fuad fuat
    fulgencio fulvio gabe gabor gabriel gabriele gael gaetan gaetano gagik galeazzo galen galymzhan gani gara
    garegin garen garfield garland garrett garry garth gary gaspar gaspard gaspare gaston gauthier gautier gavin
    gazmend gebhard geert gela gelu genaro genc gene gennaro gent geoff geoffrey george georges georgi georgie
    georgios gerald geraldo gerard gerardo gerd gergely gerhard gerhart germain germano gernot gerry gerson gert
    getulio gevorg geza gheorghe ghislain gia giacinto giacomo giampaolo giampiero giancarlo gianfranco gianluca
    gianluigi gianmarco gianni giannis gianpaolo gideon giesbert giga gigi gijs gil gilbert gilberto giles
    gilles gilmar gilson gines gino gintautas gioacchino giordano giorgi giorgio giorgos giovanni girolamo
    gitanas giuliano giulio giuseppe givanildo givi glen glenn gocha godfrey goffredo goga gokhan goncalo
    gonzalo goran goranko gordan gordon gorka gottfried gotthard grady graeme graham granit grant granville
    grayson graziano greg gregg gregoire gregor gregorio gregory griffin griffith grigol grigor grigore grigoris
    grover grzegorz gualtiero gubaz guenter guenther guglielmo guido guilherme guillaume guillermo gultekin
    gunnar gunter gunther guntis guram gurbanguly gurkan gus gustaf gustav gustave gustavo gyorgy gyula hafiz
    hakan hakki hakob hal halil haluk hamdi hamilton hamish hamlet hampton hamza hank hannes hannu hans harald
    hardy haris harlan harley harold harri harris harrison harry hartley hartmut hartwig harvey hasan hashim
    havard haydar hayden hayk hayrettin haywood heath hector heikki heiko hein heinrich heinz heitor helge helio
    helmut helmuth hendrik henk henning henri henrik henrikh henrique henry henryk herb herbert herbie heribert
    heriberto herman hermann hermes hernan hernando herschel herve heydar hieronim hikmet hilaire hilario hilmar
    hipolito hippolyte hiram hob hobart holden holger homer honore horace horacio horatio horatiu horia horst
    hovannes hovhannes hovik howard howie hoyt hrant hratch hristo hrvoje hubert hubertus hudson huey hugh hugo
    hugues hulusi humberto humphrey hunter huseyin hyman hynek iacob iago iain ian iancu ibrahim ichabod idris
    ignacio ignacy ignatius igor ihsan ike iker ilgar ilham ilhan ilhom ilia ilias ilie ilija ilir ilkay ilker
    ilkka ilmari imangali imants imre inaki indulis ingmar ingo ingvar inigo ioan ioannis ion ionel ionut iosif
    ira irakli iraklis irfan irv irvin irving irwin isa isaac isaiah isidore isidro islam islom ismael ismail
    ismet istvan italo itamar iulian ivan ivano ivars ivaylo ivica ivo ivor jaakko jaan jaap jabari jace jacek
    jacinto jack jackie jackson jacky jacob jacopo jacques jade jadranko jahongir jaime jair jakab jake jakob
    jakub jamal james jameson jamie jan janez janio janis janko janne janos janusz jared jarek jari jarkko jarmo
    jaromir jaroslav jaroslaw jarrett jarrod jarvis jason jasper javier jay jean jeannot jeb jed jedediah jeff
    jefferson jeffery jeffrey jeffry jelle jeno jens jerald jeremiah jeremy jermaine jeroen jerome jeronimo
    jerrold jerry jerzy jesper jess jesse jesus jethro jeyhun jim jimmie jimmy jindrich jiri joachim joao
    joaquim joaquin job jocelyn jochen joe joel joerg joey johan johann johannes john johnathan johnnie johnny
    jon jonah jonas jonathan jonathon joost jordan jordi jorg jorge jorgen jorginho joris jorn jose josef joseph
    josh joshua josiah josimar josip jost josue jouko jouni jovan jozef jozsef juan judah judd jude juergen juha
    juhani jukka jules julian julien julio julius juliusz juninho jupp juraj jurandir jure jurgen jurgis juris
    juscelino jussi justin justino justo juvenal jyrki kaan kaare kacper kadir kadyr kai kairat kaj kajetan kaka
    kakha kakhaber kalevi kalle kalman kamchybek kamil kamoliddin kamran kane karapet karel karen kari karim
    karl karlheinz karol karolos karoly karsten kartlos kaspars kasper kassym kassymzhomart kasym kazim
    kazimierz keaton keegan keenan kees keith kelvin kemal ken kenan kendall kendrick kenneth kennie kenny kent
    kerem kermit kerry kestutis kevin khachatur khachik khalid kiefer kieran kim kimi kimmo kip kirby kiril kirk
    kiro kit kjell klaas klaus knud knut koba koen kolinda komil konrad konstantinos konstanty koray korbinian
    korkut kornel kornelije kosta kostas kote krasimir kreshnik kresimir kris krisjanis kristian kristof
    kristoffer krisztian krystian krzysztof kubatbek kujtim kurmanbek kurt kurtis kyle kylian kyosti kyriakos
    lachlan ladislao ladislav lajos lakis lamar lambert lamberto lamont lance landon lane larry lars lasha
    lashawn lasse laszlo laurence laurens laurent laurentiu lauri laurynas lautaro lawrence lawson lazar lazaro
    leandre leandro lech lee leevi lefteris leif leigh leland lemuel len lennart lenny leo leocadio leon leonard
    leonardo leonce leoncio leone leonel leonidas leopold leopoldo leos leroy les leslie lester leszek levan
    levent levente levi levon lew lewis lex liam libor linas lindsay lindsey lino linus lionel lisandro lisle
    livio liviu ljubisa ljubo ljubomir ljupco llewellyn lloyd logan loic lon lonnie lorant lorenz lorenzo lothar
    lou louie louis loukas lourenco lowell lubomir lubos luc luca lucas lucho lucian luciano lucien lucio lucius
    ludek ludger ludovic ludovico ludvig ludvik ludwig ludwik luigi luis luiz luizao luka lukas lukasz luke lula
    lulzim lutfi luther lutz lyle lyman lyndon lynn maarten mac macario maciej mack mael magne magnus mahir
    mahmut makarios malachi malachy malcolm mammad mamuka manfred manlio manny manoel manolis manolo manos
    manuel manvel marc marcel marcelino marcellin marcello marcelo marcial marcin marcio marco marcos marcus
    marek margus marian mariano marijan marin marinko marino mario marion maris marius mariusz mark markku marko
    markus marlon marshall mart marti martial martin martinho martins marton martti marty marv marvin mason
    massimiliano massimo mate matej mateo mateus mateusz mathew mathias mathieu mathis matias matija mats matt
    matteo matthew matthias matthieu matti mattia mattias matty matyas mauno maurice mauricio maurits mauritz
    maurizio mauro max maxence maxime maximilian maximiliano maximo maxwell maynard mederic mehmed mehmet mel
    melchor melih melis melvin melvyn menno mentor merab merle merlin merrick merrill mert merv mervyn mesut
    metin mevlut mher micah michael michal michalis michel michelangelo michele michiel mick mickey mieczyslaw
    miguel mihai mihail mihaly mika mikael mikayel mike mikel mikey mikheil mikkel mikko miklos mikolaj mikulas
    milan mile milenko miles milivoj milivoje miljan millard milo milomir milorad milos miloslav milovan
    miltiadis milton milutin mindaugas mino miodrag mircea mirko miro miroslav miroslaw mirza misha misir mitch
    mitchell mitt mkhitar mkrtich mladen moacir modeste moe moises momcilo momir monroe montague montgomery
    monty mor mordecai moreira moreno morgan morris mort morten mortimer morton moses muammer mubariz mugur
    muhamed muharrem muhittin muhsin mukhtar murad murat murilo murray mustafa mutlu muzaffer myles myron naci
    naim namig namik nandor napoleon narciso narek nash nat nate nathan nathanael nathaniel natig nazario nazim
    neagu nebojsa necati necmettin ned nedeljko neil nello nelson nemanja nemesio nenad nermin nestor neville
    newell newt newton nexhmije neymar nicanor nicholas nick nicky nicola nicolae nicolai nicolas nicos nicusor
    niels nigel nihat nika nikica nikiforos niklas nikol nikola nikolai nikolaos nikolay nikoloz nikos niles
    nils nilton nino noah noam nodar nodir noel nolan norair norbert norberto norm norman normunds norris norton
    novak novruz nugzar nuno nunzio nuri nurlan nursultan oakley octave octavian octavio odd odon odysseas ogden
    ognjen ogtay oguz oguzhan oktay ola olaf olav olavo oldrich oliver olivier olli ollie olof olzhas omar omer
    omurbek onder ondrej onofre onur orazio oreste orhan oriol orkhan orlando orrin orson orville osbert oscar
    oskar osman osmar osmel osmo osmond osvaldo oswald otakar otar otavio otis otmar ottavio ottmar otto ovidiu
    owen ozan ozer ozgur ozkan paata paavo pablo paco paddy palle palmiro panagiotis panah panayiotis pancho
    pandeli panos pantelis paolo parker pascal pascual pasi pasquale pat patrice patricio patrick patrik
    patrizio patryk pau paul paulie paulinho paulino paulo pavel pavle pavlos pawel peder pedro peer peeter
    pekka pele pelle pentti pep pepe pepijn percival percy pericles pero perry pertti petar pete peter petr
    petras petre petri petrit petros petru petteri peyton phil philip philipp philippe phillip phineas pier
    pierce pierfrancesco piergiorgio pierluigi piero pierre pierrick piers piet pieter pietro pim pino pio piotr
    placido plamen plinio plutarco polad polys porfirio poul predrag premysl prescott preston primitivo primo
    prokopis prosper prudencio przemyslaw quentin quincy quinn quinton quique quirino rade radek radim radmilo
    rado radoje radomir radoslav radoslaw radovan radu rafael rafal rafe raffaele raffi rahmi rahmon raimo
    raimund raimundas raimundo rainer rajko rakhat ralf ralph ramaz ramazan ramil ramires ramiro ramiz ramon
    ramsay ramsey ramunas ramush randal randall randolph randy ranko raoul raphael rashad rasim rasmus rastislav
    rasul rati ratko rauf raul ray raymond raymund raymundo razvan reagan recai recep reed reese refik reg
    reggie reginald regis reid reijo rein reinaldo reiner reinhard reinhold reinier remi remo remus remy renan
    renato renaud rene renzo resat resit reuben revaz rex rexhep reynald reynold rezso rhett rhys ric ricardinho
    ricardo riccardo rich richard richie rick rickey ricky rifat rigoberto rikard riley rimantas risto rivaldo
    rob robbert robbie robby robert roberto robin robinho rocco rod roddy roderick rodger rodney rodolfo
    rodolphe rodrigo roel roeland roelof rogelio roger rohan roin roland rolandas rolando rolf rollo romain
    romano romaric romario romeo romildo romulo romulus ron ronald ronaldinho ronaldo ronan ronnie ronny roque
    rory rosalio roscoe rosen rosendo ross rostislav rouben rowan roy royce roza rube ruben rudiger rudolf
    rudolph rudy ruediger rufino rufus ruggero rui rumen rupert ruperto ruprecht ruslan russ russel russell
    rustam rustu rutger ruud ruy ryan ryszard sabahattin sabin sabir sadettin sadik sadyr safet sahin sakari
    saken sakis sali salih salman salomon salvatore sam samad sami sammy samson samuel samvel sander sandor
    sandro sandy sanford sanjar sante saparmurat sardor sargis sasa saturnino saul sauli saulius saverio savio
    savo sawyer scot scott scottie sead seamus sean sebastian sebastien sedat sefik selahattin selcuk selim
    selwyn semih senad seppo serafin serban serdar serge sergej sergio sergiu serhat serif serik serikzhan
    serkan serzh seth severin severino severo seymour shahen shahin shalva shane shannon shaun shavarsh shavkat
    shawn shea shelby sheldon sherali sheridan sherman sherwood shirali shkelzen shota shpend sid sidney
    siegfried siegmar sigitas sigmar sigmund sigurd siim silas silvain silvano silverio silvester silvestre
    silvio silviu sime simeon simon simone simos sinan sinclair sinisa sirojiddin sixto sjoerd skender slaven
    slavisa slavko slawomir slobodan smail socrates sokol solomon soma sonny sooronbai sooronbay soren sorin sos
    sotiris spas spencer spike spiros spyridon spyros srdja srdjan srecko stacy stamatis stan stanford stanislas
    stanislav stanislaw stanko stanley stathis stavros stefan stefano steffen stelian stelios sten stepan
    stephan stephane stephen sterling stetson stevan steve steven stevie stewart stig stipe stirling stjepan
    stojan stu stuart sture suat sukru suleyman sulkhan sullivan sumner suren svatopluk svein sven svend
    svetislav svetozar sybren sydney sylvain sylvester szabolcs szymon taavi tad tadeu tadeusz taffarel tage
    tahir talat talgat tamas tamaz tamer tancredi tancredo taner tanner tansu tapio tarik tarmo tasos tate tatul
    taulant tayfun taylor tayyip ted teddy teemu tekin temir temur tengiz teodor teodoro teofilo teppo terence
    terje terrance terrell terrence terry teun tevfik thad thaddeus thanasis thanos themistoklis theo theodor
    theodore theodoros theofilos theophile theun thiago thibaud thibault thierry thies thodoris thom thomas
    thorbjorn thornton thorsten thorvald thurgood thurman tiago tibor tigran tihomir tillman tim timmy timo
    timothy timur tito tivadar tobias toby tod todd todor tofig tohir toivo tolga tom tomas tomasz tome tomislav
    tommaso tommi tommy toni tony toomas torben torbjorn tore toribio tornike torsten traian travis trent
    trenton trevor trey tristan trond troy truman trygve tucker tudor tugay tugomir tulio tuncay tuomas turgay
    turgut turhan ty tyler tymoteusz tyrone tyson ubaldo ubiratan udo ufuk ugo ugur ulan uldis ulf ulises ulric
    ulrich ulrik ulugbek ulysse ulysses umberto umit umut unai unal upton urbain urbano urho uriah urmas uros
    urs utkir utku uwe vaclav vagif vagner vahan vahid vahit vahram vaino vakhtang valdas valdemar valdir valdis
    valentin valentine valentino valeri valeriano valerio valeriu valery valtteri van vance vangelis vano vardan
    vartan varuzhan vasco vasile vasilios vasilis vassilis vaughan vaughn vazgen vazha vecdi veikko veli veljko
    venko vern vernon vesa veselin vesko veton veysel vic vicente vicentiu victor victoriano victorien vid vidar
    vigen viggo viktor viliam vilius ville vilmos vince vincent vincenzo vinicius vinko viorel virgil virgile
    virgilijus virgilio visar vit vito vitomir vitor vittorio vivian vivien vjekoslav vlad vladan vlade vladimir
    vladimiro vladislav vlado vlastimil vlastimir vlatko vojin vojislav vojtech volkan volker volkmar vram
    vratislav vugar vuk vukasin vytautas waclaw wade wagner waldemar waldir waldo walker wallace wally walt
    walter walther warner warren warwick wayland wayne webster wellington wenceslao wendell werner wes wesley
    weston whitney wiebe wieslaw wijnand wiktor wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm
    will willard willem willi william willian willie willis willy wilmer wilson wim windsor winfield winfred
    winfried winston winthrop witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram woodrow woody wout
    wouter wyatt xabier xander xavi xavier xenophon xhafer xherdan yalcin yale yamil yanis yann yannick yannis
    yasar yasin yavuz yener yerlan yermek yervand yiannis yigit yildirim yilmaz yngve yorgos yunus yusif yusuf
    yvan yves yvon zacarias zach zachariah zacharias zachary zack zafar zafer zaharia zakir zamir zane zareh
    zarko zaven zaza zbigniew zbynek zdenek zdravko zdzislaw zebulon zeca zeki zeljko zenon zhaksylyk zhelyu
    zhomart zico zigmas zinedine zisis zivko zivojin ziya zlatan zlatko zoltan zoran zsigmond zsolt zurab zviad
    zvonimir zvonko zygmunt
    """

  private static let femaleNames = """
    abbey abbie abby abigail ada adelaide adele adelheid adeline adina adriana adrienne agatha agnes agneta
    agnete aileen aimee aino alana alberta aleksandra alena alenka alessandra alex alexa alexandra alexandria
    alexis alfonsina alice alicia alina aline aliona alisa alison alissa alla allegra allie allison alma
    almudena alona althea alyce alyson alyssa amalia amanda amber amelia amie ampa amy ana anabel anabella anais
    analena anastasia andrea andreja andzelika ane aneta angel angela angele angelia angelica angelika angelina
    angelique angie anika anita anja anke ann anna annabel annabelle annalena anne annegret anneke anneli
    annelie annelise annemarie annette anni annick annie annika annmarie anouk ansa antje antoinette antonella
    antonia antonina arabella arancha aranxta ariana ariane ariel arja arlene ase ashlee ashley ashton asta
    astrid athena aubrey aude audra audrey aurelia aurelie aurora ava avery avril baiba bailey barb barbara
    barbel barbora barbra bea beata beate beatrice beatrix becky belinda bella benedetta benedicte benedikte
    berit bernadetta bernadette bernice bertha bess beth bethany betsy bette bettie betty beulah beverley
    beverly bianca billie birgit birgitta birgitte birte blair blanche blythe bobbie bogna bojana bonita bonnie
    bozena brandi brandy breanna brenda bridget bridgette brigid brigita brigitta brigitte brita britney britt
    britta brittany brooke brynn caitlin caitlyn callie camila camilla camille candace candice candy cara carey
    carin carina carissa carla carlota carly carme carmel carmen carol carola carole caroline carolyn carrie
    cary casey cass cassandra cassidy cassie catalina catarina caterina catherine cathleen cathrine cathy catrin
    cecelia cecile cecilia cecily celeste celia celine chantal charity charlene charlotta charlotte charmaine
    chelsea cher cheri cherie cherry cheryl chiara chloe chris chrissy christa christel christen christi
    christian christiane christie christina christine christy chrystal cicely cilla cindy claire clara clare
    clarice clarissa claudette claudia claudine clementine cleo clotilde coleen colette colleen concepcion
    conchita connie constance consuelo cora cordelia coretta corina corinne cornelia cosima courtney cristiana
    cristina crystal cynthia dagmar dagny daina daisy dale dalia dana danica daniela danielle danuta daphne
    darcy daria darla darlene dawn deanna deanne debbie debby deborah debra dee deena deidre deirdre delia
    delilah della delores deloris delphine denise desiree desislava diana diane dianna dianne dina dinah dixie
    djamila doina dolly dolores dolors dominika dominique donatella donna dora doreen doris dorota dorothea
    dorothee dorothy dorris dorte dottie dubravka dunja earlene ebba ebony edda edita edith edna edwina edyta
    eeva effie eija eila eileen eili elaine eleanor eleanora elena eleni eleonora elfriede elin elina elisa
    elisabet elisabeth elisabetta elise elissa eliza elizabeth elke ella elle ellen ellie elly elma elna elodie
    eloise els elsa elsbeth elsie elvira elyse elzbieta emanuela emilia emilie emily emma emmanuelle encarnacion
    enid eniko erica erika erin erma erna erzsebet esme esmeralda esperanza essie estelle esther eszter eteri
    ethel etta eugenia eugenie eulalia eunice eva evangeline eve evelin evelyn evelyne evie ewa fabienne fadela
    fadwa fay faye federica federique felicia felicity ferenca fern fernanda filomena fiona flavia fleur flora
    florence florentina fran franca frances francesca francine frankie franziska frauke freda fredrika freida
    freja frida frieda friederike gabriela gabriella gabrielle gail gayle gemma gena geneva genevieve genoveva
    georgette georgia georgiana georgina geraldine gerda geri gerlinde germaine germana gertie gertrude gesine
    ghislaine giada gianna gigi gilda gillian gina ginger ginny giorgia giovanna gisela gisele giselle gitta
    giulia giuliana giuseppina gladys glenda glenna gloria goldie gordana grace gracie graciela grazia graziella
    grazyna greta gretchen griselda gro gudrun guinevere gunhild gunilla gunvor gwen gwendolyn gwyneth hailey
    haley halina halla hallie hanna hannah hanne hannele hannelore harriet harriett hattie hayley hazel heather
    hedda hedvig heidi heike helen helena helene helga hella helle helmi henrietta henriette hermine hester
    hilary hilda hilde hildegard hildur hillary hollie holly honor hope hortense iben ida ieva ildiko ilene
    iliana ilona ilsa ilse ilze imelda imke imogen imogene ina ines inga inge ingeborg ingela inger ingrid
    ingrida ioana iolanda iona irena irene irina iris irma irmgard isabel isabell isabella isabelle isadora
    isaura isobel iva ivana ivanka iveta ivonne ivy iwona izabela jackie jaclyn jacqueline jacquelyn jade
    jadranka jadwiga jaime jamie jan jana jane janell janelle janet janette janice janie janina janine janis
    janka janna jarmila jasmine jasna jayne jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine
    jelena jelka jemima jen jenifer jenna jennie jennifer jenny jeri jerri jess jesse jessica jessie jewel jill
    jillian jitka jo joan joann joanna joanne jocelyn jodi jodie jody joelle johanna johanne jolanda jolanta
    jolene joni jordan jorun josefa josefina josephine josette josiane josie jovana joy joyce juanita judi judit
    judith judy jules julia juliana juliane julianna julianne julie juliet juliette julija julita june jurgita
    justine justyna jutta kaarina kaia kaisa kaitlin kaitlyn kaja kalina kamala kara karen kari karin karina
    karine karita karla karolina karoline kasey katalin katariina katarina katarzyna kate katelyn katerina
    kateryna katharine katherine kathleen kathrin kathryn kathy katie katja katka katri katrin katrina katy kay
    kaye kayla kaylee keira kelley kelli kellie kelly kelsey kendra keri kerri kerry kerstin ketanji kiersten
    kim kimberley kimberly kinga kirsi kirsten kirsti kirstie kirstin kitty kjersti klara klaudia kolinda
    kornelia kris krista kristen kristi kristiane kristie kristiina kristin kristina kristine kristy kristyna
    krystal krystyna ksenija kyla kylie lacey laila laimdota lana lara larissa lashonda latasha latifa latisha
    latoya laura laure laurel lauren laurence laurie lavinia lavonne lea leah leann leanna leanne leena leigh
    leila lela lena leni lenia lenka leona leonie leonor leonora lesley leslie leticia letitia letizia lettie
    liana liane liba libby lidia lidija lieve liis liisa lila lilah lilian liliana liliane lilianne lillian
    lillie lilly lily lina linda lindsay lindsey linn linnea lisa lisbeth lise liselotte lissa liv liz liza
    lizzie ljiljana ljubica lois lola lone lora loredana lorelei lorena lorenza loretta lori lorna lorraine
    lotta lotte lottie lou louella louisa louise lourdes luann lucia luciana lucie lucija lucille lucinda
    lucretia lucy lucyna ludivine ludmila luella luisa luise lula lulu luminita luz lydia lyla lynda lyndsey
    lynette lynn lynne lyudmila mabel mackenzie madalena maddie madelaine madeleine madeline madelyn madge mae
    mafalda magali magalie magda magdalena magdalene magdolna maggie maia maite maja malena malgorzata malin
    mallory malu mamie mandy manon manuela mara marcella marci marcia marcie marcy maren margaret margareta
    margarete margaretha margarethe margarita marge margery margherita margie margit margo margot margrethe
    margrit marguerite mari maria mariah mariam marian mariana marianna marianne maribel marica marie mariel
    mariella marielle marietta marija marijana marika marilena marilyn marilynn marina marion marisa marisol
    marissa marita maritza marja marjan marjatta marjorie marketa marla marlene marley marlies marsha marta
    marte martha martina marusa marva mary maryann maryanne maryla marylou marzena mathilda mathilde matilda
    mattie maud maude maura maureen mavis maxine maya mayra mckenzie meagan mechthild mechtild meg megan meghan
    meike mel melania melanie melba melinda melissa melody melva mercedes mercy meredith merete merethe merit
    merja merle meryl meta mette mia michaela michele micheline michelle mihaela mikaela milada mildred milena
    milica milka milla millicent millie mimi mina mindy minerva minna minnie mira miranda mireia mireille mirela
    mirella miriam mirjam mirjana miroslava missy misty mitzi moira mollie molly mona monica monika monique
    morgan muriel myra myriam myrna myrtle nada nadege nadezda nadia nadine nan nana nancy nanette naomi narcisa
    natacha natalia natalie natasa natasha nathalie natividad nela nell nellie nelly nettie neus nevena nia
    nichole nicki nicola nicole nicoletta nicolette nieves nikki nilde nina nita nives noelle noemi noemie nola
    nona nora noreen norma nuria octavia oddny odessa odette odile ofelia olga olimpia olive olivera olivia
    ollie ophelia oprah oriana orietta ornella paige paivi paloma pam pamela pandora pansy paola pat patrice
    patricia patrizia patsy patti pattie patty paula paulette pauliina paulina pauline pearl peg peggy penelope
    penny perrine petra petronela philippa phoebe phyllis piedad pilar piper pippa pirkko polly poppy portia
    precious priscilla prudence queenie quinn rachael rachel rachelle rada radmila raffaella ragnhild raluca
    ramona ramune randi ranka raquel rasa ratna reba rebecca rebekah reese reet regina regine reinhilde rena
    renata renate rene renee reva rhea rhiannon rhoda rhonda ricki riikka rikke rita ritva roberta robin robyn
    rochelle romy ronda rosa rosalba rosalia rosalie rosalind rosalyn rosamund rosanna rosanne rosario rose
    roseann roseanne rosella rosemarie rosemary rosetta rosie roslyn rossana roswitha rowena roxana roxane
    roxanne roxie roza ruby ruta ruth ruthie ruxandra saara sabina sabine sabrina sade sadie sally sam samantha
    sandra sandrine sandy sanja sanna sanne sara sarah sasha saskia satu scarlett segolene selena selina selma
    serena shana shanna shannon shari sharon sharyn shauna shawna sheena sheila shelby shelia shelley shelly
    sheri sherri sherrie sherry sheryl shirley sibyl sibylle sidonia sidsel sienna signe sigrid silja silke
    silva silvana silvia silvie simona simone simonetta sini sinikka siobhan siri sissy siv skye sladjana
    slavenka snezana sofia solange solveig sondra sonia sonja sonya sophia sophie soraya sorina stacey staci
    stacie stacy stefania stefanie stefanija steffi stella steph stephanie stine sue summer sunniva susan susana
    susanna susannah susanne susie suzan suzanne suzette suzy svetlana sybil sydney sylvi sylvia sylvie tabatha
    tabitha tamar tamara tamas tameka tami tamika tammie tammy tania tanja tanya tara tarja tasha tatiana
    tatjana tatum taylor teija teodora teresa tereza terezia teri terri terrie terry tess tessa thea thelma
    theodora theres theresa therese thomasina thora thyra tia tiffany tilda tina tinatin tine tone toni tonia
    tonya tordis tori tove tracey traci tracie tracy tricia trina trine trinidad trisha trista trixie trudy
    tuija tuula tuulikki twila ulla ulrika ulrike una ursel ursula urszula uta ute val valentina valeria valerie
    vanessa velma vendula venus vera verena verna veronica veronika veronique vesna vibeke vicki vickie vicky
    victoria viktorija viola violet violeta viorica virginia virginie virpi viveca vivian viviana viviane
    vivienne vlasta wanda wenche wendi wendy whitney wiebke wieslawa wilhelmina willa willow wilma winifred
    winnie winona wislawa wynonna xenia yael yolanda yvette yvonna yvonne zaneta zdenka zelda zita zlata zoe
    zoey zofia zola zora zorica zsofia zsuzsa zsuzsanna zuzana
    """
}
