extension Lexicon {
  /// Given names of Eastern Europe, Asia and Africa, by gender: general knowledge, written for this project.
  static let worldNameSources: [LexiconSource] = [
    LexiconSource(.maleName, maleNames), LexiconSource(.femaleName, femaleNames),
    LexiconSource(.maleName, furtherMaleNames), LexiconSource(.femaleName, furtherFemaleNames),
  ]

  private static let furtherMaleNames = """
    aasmund arindam artis asbjorn audun bajram bassem bassirou besnik bezalel blerim ciaran davyd dritan eirik erick espen
    halvor hanno hedley herzi hirokazu humza husam ivar jarno jeppe josep kithure kuninori mallikarjun micheal
    mishaal niall nicu randhir riek rigathi sirajul sonexay srettha tarique troels vedant wopke ylli
    """
  private static let furtherFemaleNames = """
    aoife dovile droupadi evika folashade imee jalina katherina kristalina luljeta mairead nanaia paetongtarn rumman sevgil tuuli
    uzra ylva
    """

  private static let maleNames = """
    aakash aamir aashish abba abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelkarim
    abdelmadjid abdelmajid abdelmalek abdelouahed abdennour abderrahman abderrahmane abderrazak abdi abdiaziz
    abdifatah abdihakim abdirahman abdirashid abdisalam abdiweli abdollah abdou abdoulaye abdul abdulaziz
    abdulkadir abdulkarim abdulla abdullah abdullahi abdulrahman abdulsalam abdur abdurrahman abdusalam abebe
    abed abhay abhijit abhinav abhishek abid abiodun abiola abiy abolfazl abolhassan abu adam adama adebayo
    adekunle adel adeyemi adham adib adil aditya adnan afanasy afif afzal agha agus ahmad ahmadou ahmadu ahmed
    ahsan aidarous ajay ajit ajmal akash akbar akhilesh akhmad akhmed akhtar akihito akim akinori akinwumi akio
    akira akram akshay akufo ala alaa alan alassane aleh aleksander aleksandr aleksandrs aleksei aleksey ales
    alexandr alexei alexey alhaji ali aliaksandr alieu alioune alireza aliyu alok alpha alu alyaksandr amadou
    aman amanullah amar amara amarinder amarnath ambati ameen ameer amer amichai amin amine amir amish amit
    amitabh amjad ammar amnon amol amos amr amram anand anant anas anatol anatoli anatolii anatoliy anatoly
    andrei andrey andrii andrij andriy anies aniket anil anirban anirudh anis ankit ankur anoop anshul anshuman
    antin anton anubhav anup anupam anura anurag anwar apti aqeel arash aravind aravinda aref arieh ariel arif
    arik arjun arjuna arkadi arkadii arkadiy arkady arsalan arsen arseni arseniy arseny arshad artem artemy
    artur artyom arun arvind arye asad aseem asef asfandyar ashfaq ashish ashkan ashok ashraf ashwani ashwin
    asif aslam aslan aslanbek assad assaf ata atal ataullah atef atif atiq atsushi atta atul aung avi avichai
    avigdor avinash aviv avner avraham avram avshalom avtandil avtar awad ayad ayinde ayman aymen ayodele ayoub
    ayub aziz azizullah azmin azriel azzam babacar babangida babar babatunde baber baburam baburao bacharuddin
    badr badruddin bagher bahaa bahman bahram bakary balaji balakrishna baldev balla balraj balwinder bamanga
    bambang banda bandar baqir barham baruch barzan bashar bashir basil bassam bassel basuki behrouz behzad
    benedicto benigno benny benzion bhagwant bhairon bharat bharath bhaskar bhupinder bhuvneshwar bian bidya
    bijoy bikram bilal bilawal bimal bin binyamin bipin biren birender bishan blaise bo boaz boediono bogdan
    bohdan bola boris borys boubacar boubou brahim brajesh brij bronislav bubu buddhadeb budiono burhan
    burhanuddin caihou chaim chakrit chaminda chandan chandra chandrababu chandrasekhar chang charan chatichai
    cheick cheikh cherif chetan cheteshwar chidambaram chidi chijioke chinedu ching chinua chirag chuan chuka
    chukwudi chukwuemeka chul corazon cyriaque cyrus daisaku daisuke dan daniil danil danila danny danylo daoud
    daouda dara darshan dato datuk daud dawood dawud dayanidhi debashish deepak deepender demba dementy demyan
    denis denys dev devendra dhafer dhananjay dharam dharmendra dhia dhruv dilip dinesh dipak divyanshu djamel
    djibril dmitri dmitrii dmitriy dmitro dmitry dmytro domitien dong doron dov driss dror dudi dulles dumisani
    dzhokhar dzmitry ebrahim ebrahima eduard effi efim efraim egor ehab ehsan ehud eiji eisaku eitan ekow elad
    elazar eli eliezer eliyahu elyakim emad emeka emmerson emomali enlai ephraim esmaeil esmail essam essien
    etienne evariste evgeni evgenii evgeny evgueni eyal ezer ezzat ezzedine fadel fadhil fadi fahad fahd fahim
    faisal faiz fakhri fakhruddin farhad farhan farid faris farooq farouk farrukh faruq farzad fathi faure
    faustin fawaz fawzi faycal fayez fazal fazl fazlur fedir fedor fela felicien femi feodor ferdinand fereydoun
    feroz festus fidan fidel filipp firas firouz foday folarin fouad francois fuad fumio fyodor gabi gad gadi
    gamal ganesh gaoussou gaurav gautam gavriil gennadi gennadii gennadiy gennady georgi georgii georgiy georgy
    gershon geun ghaith ghani ghassan ghazi gholam gholamreza ghulam gideon gilad gilead girija girish gita gleb
    gloria gnassingbe godfrey gonen goodluck gopal gopinath goro gotabaya govind grigori grigorii grigoriy
    grigory gulbuddin gulzarilal gundappa guotai gurcharan gurpreet gyanendra habib habibullah hachem hadi hafez
    hafiz hagai hage haidar haider haile hailemariam hailu haim haitham hajime hakeem hakim hamad hamadi hamdan
    hamdi hamed hameed hamid hamidreza hamidullah hamza hanan hani hanif hao haq harbhajan hardik hari haribhai
    haris harish harith haroon harsh harsha harshad harshvardhan haruhiko haruki harun hasan hashem hashim
    hashmat hassan hassanal hatem hatta hayao hayato hazem hedi hemant heng hennadii hennadiy heorhii herzl
    heydar hicham hichilema hideaki hideki hideo hideto hidetoshi hikmat hikmatullah hilal hillel himanta
    hiroaki hirobumi hirofumi hirohito hiroki hiromi hiromu hironobu hiroshi hiroto hiroyuki hisashi hisham
    hishammuddin hitoshi hlib hnat hojjat homayoun hoon hosni hossam hossein hosseinali houcine houssam hryhorii
    hryhoriy hryhory hsiang humam humayun hun huning hussain hussam hussein huthaifa hyder hyun iaroslav ibrahim
    ibrahima ichiro ido idris idriss idrissa ifeanyi igor ihab ihar ihor ihsan ijaz ikram ilan ilia illia illya
    ilmi ilya ilyas imad imran imtiaz inam inder inderjit indrajit innokenty ioann iosif iqbal iraj irfan isa
    isaias isam isamu isao ishaq ishmael ismaeel ismael ismail issa issam issei isser issoufou itamar itay
    itzhak itzik ivan ivanna iyad izhak izz izzat jaafar jabbar jaber jabir jafar jagan jagannath jagdeep
    jagdish jahangir jaideep jairam jakaya jalal jalaluddin jaleel jamal jamaluddin jamil jamshid jassem jassim
    jaswant javad javagal javed javid jawad jawaharlal jawed jayant jayanth jayaprakash jejomar jeou jhala
    jiabao jianlian jibril jie jihad jimly jinping jintao jiro jitendra jitin joko jomo jong jun junaid jung
    junichi junichiro junji jusuf juvenal jyotiraditya kagiso kailash kaleem kaloyan kalyan kamal kamaluddin
    kamel kamil kamlesh kamran kamuzu kanwal kaoru kapil karan kareem karim kartik kashif kassem kassim kassoum
    katsuaki katsuhiko katsumi katsunobu katsuya kaushik kaveh kayode kazem kazim kazuaki kazuhiko kazuhiro
    kazuki kazuo kazuya kazuyoshi kedar keigo keiichi keiji keisuke keita keizo kelechi ken kenichi kenichiro
    kenji kenneth kenta kentaro kenzaburo kenzo keqiang kgalema khadga khair khairat khairy khaldoon khaled
    khaleel khalid khalifa khalil khamis khan khawaja khayrallah khin khosrow khumbo khurram khursheed khurshid
    khwaja kianoush kiichi kiran kirill kishore kiyoshi kizza klim kliment klym kobi kofi koichi koji kojo koki
    konstantin koroush kostiantyn kostya kostyantyn kosuke kota krishna krishnan kuan kuldeep kumar kumara kunal
    kunio kuzma kwabena kwaku kwame kwasi kwesi kyaw kyosuke kyryl kyrylo lakhdar lakshman lakshya lal lalit
    lalu lamine lansana lasith lassina latif laurent lavr lavrenti lavrenty laxman lazar lazarus lei leni leonid
    leontii lev levi levy liaquat lim lindiwe lior loong lotfi luay lubomyr luhut luka lutfi lyubomyr maamoun
    macky madan madhav madhavrao madhukar madhusudan magomed mahamadou mahamat mahathir mahdi mahela mahendra
    maher mahesh mahfouz mahinda mahmood mahmoud mahmud maina maithripala majed majid makar makoto maksim maksym
    maksymilian malek malick malik mamadou mamady mamdouh mamoru mamoun mamun manabu mandla mangosuthu manish
    manjunath manmohan manohar manoj manpreet mansoor mansour mansur marat mark markian marwan marzouq masaaki
    masahiko masahiro masakatsu masaki masami masanori masao masaru masashi masato masatoshi masayoshi masayuki
    masood masoud massimo massoud masud matan matanyahu matvei matviy maulana maung maxim maxym megawati mehdi
    mehmood mehran mehrdad meir meles menachem menahem mengistu meron micha michael michio mikalai mikhail milad
    min ming minoru miron mirwais mithun mitrofan mitsuo mitsuru moammar moaz mobarak modibo moeen moez mohamad
    mohamed mohamedou mohammad mohammadreza mohammed mohan mohanad mohandas mohau mohit mohsen mohsin moin moise
    mojtaba moktar momin moncef monir moon mordechai morsi morteza moshe mosiuoa mostafa motahhar motohiro motti
    mouammar mouaz moulay mounir mourad moussa moustafa moustapha movladi mpho mstislav mswati mthuli muammar
    muawiya mubarak mudassar muhammad muhammadu muhammed muhsin muhyiddin mujib mujibur mukesh mukhriz mukhtar
    mukul mulatu mulayam mulham munir muntasir muqtada murad murali muralidhar murli murtaza musa musab musalia
    mushahid musharraf mushtaq muslim mustafa mustapha mutassim mutaz muthanna muthiah muttiah muzaffar mwai
    myint mykhailo mykhaylo mykola mykyta myron myroslav myung nabeel nabi nabih nabil nader nadhmi nadim nadir
    naeem nafis naftali nagendra naguib nahas nahum nail naim najaf najeeb najib najibullah najm nana nand
    nandan nangyalai naoki naoto naoya narain narasimha narayan narayana narendra naresh nariman naseer naser
    nashwan nasim nasir nasr nasrallah nasrullah nasser natan naveed naveen navin navjot nawaf nawaz nawfal
    nayef nazar nazarii nazim nazir ndaba neeraj negaso nejad nelson nematullah nestor nezar ngo ngozi nguyen
    nidal nikhil nikita nikolai nikolaj nikolay nilesh nimrod ninong nir niraj nirmal nishant nissim nitin
    nitish nitzan nizam nizar njoroge nkosazana nkrumah nnamdi noam nobuaki nobuhiro nobuo nobuyuki nofal noor
    norio noriyuki norodom nouri nur nuri nurul obafemi obaid obaidullah obiageli ochieng odinga ofer ofir oleg
    oleh oleksander oleksandr oleksi oleksii oleksiy oleksy olusegun oluwaseun om omair omar omaro omer omid
    omkar omondi omran omri oren orest ori osama osamu ostap osyp othman oumar oumarou ousmane oussama ovadia
    pacifique palaniappan pankaj panteleimon parag paresh parvesh patrice paulin pavan pavel pavlo pawan pejman
    pervaiz pervez petr petro peyman phan phuc pinchas pinhas piyush prabhakar prabhat prabhu prabowo pradeep
    pradip prafulla prakash pramod pranab pranav prasad prasanna prasanta prashant pratap prateek pratik praveen
    pravin prayut prayuth prem prithvi prithviraj prokhor purnomo purushottam pushpa puspa pyotr qaboos qadir
    qais qamar qasem qasim qassem qassim qiang qishan rabah rabih radion raed rafi rafik rafiq rafsanjani raghav
    raghu raghunath raghuram raheel rahim rahman rahmatullah rahul raila raj raja rajab rajan rajat rajeev rajeh
    rajendra rajesh rajinder rajiv rajkumar rajnath raju rajya rakan rakesh ram rama ramachandra ramadan
    ramakrishna raman ramazan rameez ramesh rameshwar rami ramin ramnath ramtane ramzan ramzi ramzy ranariddh
    ranil ranjan ranjit raouf rashad rashed rasheed rashid rashtrapati rasoul ratan rauf ravi ravichandran
    ravindra ravish ravishankar raviv rayan raza razak refat rehavam rehman retno reuven reza riad ridha rinat
    rishabh rishi ritesh riyad riyadh riyaz rizwan roch rodion rodrigo rohan rohit rohullah ron ronen rongji
    roni rostislav rostyslav rouhollah rushdi ruslan ruslanbek rustam rustem ryo ryoichi ryoji ryosuke ryota ryu
    ryuichi ryuji ryutaro saad saadi sabah saber sabri sachin sadao sadegh sadeq sadio sadiq saeb saed saeed
    saer safwan sagar sahabzada sahib sahle sai said saif saifuddin saifullah sajid sajith sajjad salah
    salahuddin salam saleem saleh salem salif salih salil salim salman salva sam samad samak sameer sameh sami
    samih samir samora sanath sandeep sandip sani sanjay sanjeev sanjit sanjiv santosh saqib sardar sarfraz
    sarmad sartaj satish satoru satoshi satya satyajit satyendra saud saurabh saurav savely saw sayed sayyed
    sayyid seif seiichi seiji sekou semen semyon senzo seok seretse sergei sergej sergey sergii sergiy serhii
    serhij serhiy serhy sevastyan sever seydou seyed seyyed shaban shabtai shafiq shafqat shah shahbaz shahid
    shahram shahzad shai shaikh shailendra shakeel shakib shakir shalom shamil shams shamsul shangfu shankar
    shantanu sharad sharif shashank shashi shatrughan shaukat shaul shawki shehu shek shekhar sher sherif shibu
    shigeki shigeo shigeru shikhar shimon shingo shinichi shinichiro shinji shintaro shinya shinzo shiro shiv
    shiva shivam shivraj shlomo shmuel shoaib shohei shoichi shoji shota shozo shreyas shridhar shubman shui
    shuichi shuja shuji shunichi shunji shunsuke shyam siaka siamak siarhei sibghatullah sibusiso siddaramaiah
    siddharth siddhartha siddiq sidi sihamoni sihanouk silvan siphiwe sipho soe sohail sohei soheil soltan
    sondhi sosuke soufiane souleymane soumaila soumana soumya sourav spartak sri srikanth srinivas srinivasan
    stanislav stanyslav stepan subhan subhash subhi subramaniam subramanian subramanyam sudhir sudip sufyan
    suhail suharto sukarno sukhbir sukhdev sulaiman suleiman sulieman sulim sumeet sumit sundar sundaram sung
    sunil suraj surayud surendra suresh surinder surya sushil susilo susumu sutrisno sviatlana sviatoslav
    svyatoslav swapan swaran syed tadashi tafawa taha taher tahir tahsin taichi taieb taj takaaki takafumi
    takahiro takao takashi takayuki takehiko takeo takeru takeshi takuma takumi takuya talal taleb talha talib
    tamim tammam tao taras tarek tareq tariq taro tarun tatsuo tatsuya taur tawfik tawfiq tayeb taysir tedros
    tein tejashwi tejasvi tejinder teng teodoro tetsuo tetsuya tewfik thabo thaksin thein themba thilan
    thongloun thulani tidjane tillakaratne timofei timofey timur tin tito tokuro tomer tomiichi tomohiro
    tomoki tomoyuki toru toshiaki toshihiko toshihiro toshiki toshimitsu toshio toshiro toshiyuki touhami tran
    tri trofim truong tshepo tsutomu tsuyoshi tsvi tun tunde turki tymofii tymofiy tymur tzachi tzvi ubaid uday
    uddhav udit uhuru ujjal uladzimir umar umaru umberto umer umesh upendra upul uri uriel usama usman usmani
    uthman utpal uzi vadim vadym valentin valentyn valeri valerii valeriy valery varun vasant vasil vasili
    vasilii vasiliy vasily vasundhara vasyl venedikt veniamin venkaiah venkat venkatesh venkatraman viachaslau
    viacheslav vibhav victor vidyadhar vijay vijaya vikas vikentiy vikram vikrant viktar viktor vinay vineet
    vinod vipin viplav virat virender vishal vishnu vishwanath vissarion vitali vitalii vitaliy vitaly vivek
    vlad vladimer vladimir vladislav vladyslav vlas vo volodymyr vsevolod vyacheslav vyatcheslav wael wahid
    wajid waleed wali walid wamkele waqar waseem wasim wataru wei wenjie win wiranto wirathu wissam wole xiang
    xiaoping xilai yaakov yacine yahia yahya yair yakir yakiv yakov yakubu yan yang yaqoob yaqub yariv yaron
    yaroslav yaser yash yashpal yashwant yashwantrao yasin yasir yasser yassin yassine yasuhiko yasuhiro
    yasuhisa yasukazu yasuo yasushi yasutaka yasuyuki yaw yayi yechiel yefim yegor yehezkel yehor yehoshua
    yehuda yelisey yemelyan yemi yevgeni yevgenii yevgeniy yevgeny yevhen yevhenii yevheniy yi yigal ying
    yingluck yishai yisrael yitzhak yoav yochanan yoel yogendra yogesh yogi yohei yoichi yoji yonatan yong
    yongkang yoni yoram yosef yoshiaki yoshihide yoshihiko yoshihiro yoshikatsu yoshimasa yoshinori yoshio
    yoshiro yoshitaka yoshito yoshiyuki yossi yosuke yosyp yotam youcef youl younes younis yousaf yousef yousif
    youssef youssouf youssoufou yoweri yudi yuichi yuichiro yuji yuki yukihiro yukio yuli yulian yuri yurii
    yuriko yuriy yury yusif yusof yusuf yusuke yutaka yuval yuvraj yuya yuzo zaheer zaher zahid zahir zaid zain
    zainal zakaria zakhar zaki zakir zalman zalmay zaman zayd zayed zedong zeeshan zeev zeid zelimkhan zemin
    zenoviy zephanie zevulun zia ziad ziaul zine zineddine zinovy ziv ziyad zoheir zouhair zoumana zubair
    zulfikar zulfiqar zulkifli zvi
    """

  private static let femaleNames = """
    aarti abeer abena abha abir adaeze adaora adi adila aditi adwoa afaf afia afsaneh afshan agatha ahlam aicha
    aida aiko aisha aishah aishatu aishwarya akane akanksha akemi aki akiko akosua akua aleksandra alesya
    alevtina alia aliaa alina aliya alka alla alona ama amaka amal amala amani ambiga ameena amel amina aminata
    aminatou amira amita amma amrit amrita ananya anastasia anastasiia anastasiya anastasya anasuya anat ane
    anfisa angelina anggun anisa anita anjali anju anjum ankita anna annapurna anoushka antara antonina anu
    anubha anuja anupama anupriya anuradha anushka anzhela anzhelika aparna aqila archana arezou arifa arpita
    aruna arundhati arwa asako asami asha ashwini asma asmaa assia atefeh ateqeh atifete atishi atiya atsuko
    aung avantika avital aviva awatif aya ayaan ayako ayala ayat ayelet ayesha aylin ayo ayodele ayse aysegul
    aysel ayumi azadeh azar azizah azra azza bachendri bahar bahareh bahiga balqees bandana bandaranaike banu
    basak basima batool batya belgin benazir berna betul bhagwati bhanumati bharati bharti bhavna bina bindu
    binta bintou bohdana bolanle bouchra brinda burcu bushra canan ceren chandrika charu chhavi chiamaka chieko
    chiho chikako chimamanda chinwe chioma chisato chitra chiyo chizuko cigdem corazon dafna dalal dalia daliah
    dalit damini daria darina darya daryna daya deepa deepali deepika deepti deeyah derya devika devorah devyani
    dewi dia diana didem diezani dilek dima dimple dina disha divya doaa dorit draupadi dunya durga duygu ebru
    ebtisam eda edna efrat efua eiko einat ekaterina ekta ela elena elham elif elizaveta ellen eman emi emiko
    emilia emine endang epiphanie eri eriko esi esin esma esra esther etsuko evgenia evgeniya evrim eyerusalem
    fadia fadwa faeze fairouz faiza faizah fang farah farahnaz fareeha farhana farida farideh farzana farzaneh
    fatema fatemeh fatima fatimah fatimata fatma fatmata fatou fatoumata fawzia fayza fen fereshteh feride feyza
    figen filiz firdaws folake folasade forough fouzia fumie fumiko funmilayo fusae fusun galina galit gamze
    gargi gauri gayatri geeta geetanjali geetha gelareh genet geun ghada ghazala gila girija gita gitanjali
    gizem gloria gohar golda golnaz golshifteh gonul googoosh graca grace gul gulay gulbahar gulcin gulen gulnur
    gulsah gulsen gulten habiba hadas hadia hadiza hafsa hafsat hagit haifa hajar hala haleh halima halimah
    halyna hamida hana hanaa hanadi hanae hanako hanan hande haneen hania hanin hanna hanne harini harleen
    harsha harsimrat haruka haruko harumi hasina hatice hatsue havva hawa haya hayat heba hedieh hema hemalata
    hend hiba hideko hikari hila himani hina hind hiroko hiromi hirut hisako hitomi hoa hoda homa honoka houda
    hua huda hui hulya huma huong hurrem ibtihal ibtisam idit ifeoma ikram ikuko ilana ilanit ilayda ilham iman
    imelda inas inbal indira indra indrani indu inessa inga inna insaf intisar ioanna ipek ira irem irene irina
    irit iryna isha ishani israa ivanna izumi jahnavi jamila jamilah jasleen jaspreet jaswinder jaya jayalalitha
    jayalalithaa jayanthi jayanti jayashree jehan jhulan jing jong joyce juan juhi jumana junko jyoti jyotsna
    kadiatou kadija kaho kajol kalpana kalyani kalyna kamala kamini kanae kanako kanchan kangana kanika
    kanimozhi kaori kaoru kareena karima karina karishma karnit karuna karyna kashmira kateryna katrina kavita
    kavitha kazue kazuko keiko keren khadija khadijah khadra khaleda khalida khawla khim kholoud khrystyna kie
    kiko kikuko kimiko kira kiran kirron kirti klavdia komal kristina krithika kriti ksenia kseniya kubra
    kulsoom kumari kumiko kusum kyi kyoko laila lakshmi lale lalita lama lamia lan larisa larysa lata latha
    latifa laxmi leah leela leila lekha leman leni lesia lesya leyla li liat lidia lidiya lila lilia liliia
    liliya limor lina lindiwe linh liraz liubov liudmyla liyuan liza loubna lubna lujain lyubov lyudmila
    lyudmyla maayan madhabi madhavi madhu madhubala madhuri madiha maha mahasweta mahnaz maho mahsa mahua
    mahvash mai maia maimuna maisa majida makeda maki makiko mala malak malala malalai malati malavika maleeha
    malika malini malka mallika mamata mami mamta manal manar manasi mandira maneka manisha manjari manju
    manjula mansi manushi mao margarita marharyta mari maria mariam mariama mariana mariia mariko mariya marta
    martine marwa mary marya maryam maryana maryna marzieh masae masako masih masoumeh matan maya mayada mayank
    mayawati maysa mayu mayuko mayumi meaza medha meena meenakshi meera megawati meghana megumi mehbooba mehreen
    mehriban mei meira meirav melaniya melek melike melis meltem menaka meral merav merve meryem michal michiko
    midori mie mieko miho mika miki mikiko mila milana min mina minako mine mio mira mirabai miri mirit misaki
    misako misato mithali mitra mitsuko mitsuyo miyako miyuki mizuho mizuki mohini momoko mona monira moran
    mosunmola moumita mouna mridula mrinalini muge mukaddes mukta muna munira myroslava myung nabila nada
    nadezhda nadia nadiia nadiya nadya nafisa nafissatou nagla nahed nahid nahla naila naima naina najat najla
    nalan naledi namita namrata nana nanami nandini nandita nao naoko naomi narges nargis narumi nasima nasreen
    nasrin nasrine nastia nastya natalia nataliia nataliya natallia natalya natasha natsuki natsuko natsumi nava
    naval nawal nayla nazan nazanin nazira nazli nechama neda neelam neena neeta neetu negar neha nelli nermin
    neslihan nesreen nesrin neta nevin nevine nezha ngina ngoc ngozi nidhi nihal niharika nika nikita nilgun
    nili nilima niloufar nilufer nimat nina nira nirmala nirupama nisha nita nitya nitza nivedita nkechi
    nkosazana nneka noa nobuko nofar noha nomvula nonna noor noora nori noriko nour noura nouria nozomi nujood
    nura nuray nurcan nurhan nursel nurul nusrat nyokabi obiageli oby odarka ofra oksana oleksandra olena olesia
    olesya olga olha oluremi omotola onyeka ora orit orli orly orna orysia osnat ozge ozlem padma padmaja
    padmini pallavi pankaja parineeti parisa parul parvathi parvati parvin parwin payal pelin peng pervin
    phumzile phuong pinar pnina polina pooja poonam prabha prachi pragya prajakta pramila pranati pratibha
    preethi preeti preity prerna priti prity priya priyanka puan punam purnima pushpa qandeel qingli rabab rabia
    rachel rachida rachna radha radhia radhika radwa rafidah raghad raghda ragini rahma raihana raisa raja
    rajani rajeshwari rajni rajshri rakhi rama ramya rana rani rania ranjana ranjeeta rasha rashida rashmi
    rashmika rati ratna ravit rawan raya razan reem regina rehana reiko rekha renu renuka retno revathi reyhan
    richa rie rieko rihab rihanna rika rim rima rimma rina rini risa ritika ritsuko ritu rivka riya rohini rokia
    roksana roksolana rola ronit roopa roshni rosine roya roza ruba ruchama ruchi ruchika ruchira rukhsana
    rukmini rula rumi rumiko rupa rupali rushanara ruslana ruth ryoko saadet saadia saba sabah sabeen sabiha
    sachiko sadaf sadako sadhana sadhvi sadia sae safa safia safiya safiye sahar sahle saima saina saki sakina
    sakshi sakura saliha salma salwa samah samar sameera samia samiksha samira samiya samta sana sanaa sanae
    sanchita sandhya sangeeta sania sanjana saori sapna sara sarala saran sarita saroj sarojini satoko satomi
    saumya savita savitri sawako sawsan sayaka sayuri sebnem seda seema sefako seiko selin selma sepideh serap
    seray setareh setsuko sevda sevgi sevil sevim shabana shaden shadi shadia shahida shahira shahla shahnaz
    shaila shailaja shaima shaista shakira shakuntala shalini shamima shamita shamsa shani shanta shanthi shanti
    sharda sharifa sharmeen sharmila sharmin sharmistha shayma shazia sheetal shefali shelly shereen sherry
    shigeko shihoko shikha shikma shilpa shiori shira shireen shiri shirin shivani shizuka shizuko shlomit
    shobha shobhaa shohreh shoko shraddha shreya shruti shubha shubhra shukria shulamit shweta sibel sigal sima
    simge simin simran sindhu sinem sirimavo sirleaf sita siti sivan smadar smita smriti sneha snehal snezhana
    soad sofia sofiia sofiya sofya soha sohair sohini solomiia solomiya sonakshi sonal sonali sonam songul soni
    sook soraya souad soumya sri sridevi srishti stav stefania suad subbulakshmi subhadra suchitra sudha suha
    suhair suhasini suhayla suheir suheyla sujata sujatha sule suman sumati sumaya sumayya sumiko sumitra
    sunaina sunanda sunita suparna supriya surabhi surbhi surekha sushila sushma susi susmita suu suzan suzuko
    svetlana sviatlana svitlana swapna swara swarna swati tae tahani tahera tahira tahmina tahmineh taisia
    taisiya takako tamae tamaki tamar tamara tami tamiko tamila tanvi tanya tapsee tara tarana taraneh taslima
    tasneem tatiana tatsiana tatyana tawakkol tawakul tehila tejaswini temitope tetiana tetyana thandiwe thanh
    thokozani thuli thuraya thuy ting tirza titi tiwa tokiko tomoe tomoko toshiko tova trang tri trisha tsitsi
    tsuneko tugba tulay tulin tulsi tuyet tzipi tzipora uju uliana ulku ulyana uma umaima ume umeko umran urmila
    urvashi usha vaishali valentina valentyna valeria valeriia vandana vani varsha varvara vasilisa vasudha
    vasundhara veena vera vered veronika vibha vidya vijaya vijayalakshmi viktoria viktoriia viktoriya vimala
    vinesh vinita vira vita vitalina vlada vladislava vrinda wafa wafaa waheeda wakako wakana wan wangari
    wanjiru wanru wardah widad winnie xiaohong xiu xiuying yaa yael yaffa yamini yamuna yan yana yanina yanli
    yarina yaroslava yasemin yashoda yasmeen yasmin yasmina yasmine yasue yasuko yayoi yehudit yekaterina yelena
    yelizaveta yemi yesim yevgenia yevgeniya yevheniia yevheniya yewande yifat yildiz ying yingluck yocheved
    yoko yonit yoshie yoshiko yui yuka yukari yuki yukie yukiko yuko yulia yuliia yuliya yumi yumiko yuna yuri
    yuriko yusra zahra zainab zainabu zaineb zakia zandile zanele zara zarifa zawadi zehava zehavit zehra zeina
    zeinab zeliha zeynep zhanna zhila zinaida ziva zlata zodwa zohra zohreh zoia zoya zubaida zubeida zuriel
    """
}
