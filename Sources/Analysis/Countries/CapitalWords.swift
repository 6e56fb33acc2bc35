/// The words by which `CapitalContext` tells a government from its town.
enum CapitalWords {
  static let verbs = """
    say says said warn warns warned deny denies denied accuse accuses accused want wants wanted insist insists insisted
    claim claims claimed launch launches launched invade invades invaded condemn condemns condemned urge urges urged
    reject rejects rejected sign signs signed send sends sent supply supplies supplied provide provides provided see
    fear fears feared hope hopes hoped believe believes believed regard regards regarded
    agree agrees agreed announce announces announced expel expels expelled respond responds responded retaliate
    retaliates retaliated impose imposes imposed demand demands demanded pledge pledges pledged seek seeks sought
    maintain maintains maintained argue argues argued refuse refuses refused offer offers offered support supports
    supported back backs backed oppose opposes opposed recognize recognizes recognized recognise recognises recognised
    annex annexes annexed blame blames blamed vow vows vowed threaten threatens threatened call calls called describe
    describes described dismiss dismisses dismissed withdraw withdraws withdrew decide decides decided approve approves
    approved allocate allocates allocated give gives gave receive receives received need needs needed ask asks asked
    request requests requested expect expects expected deploy deploys deployed wage wages waged control controls
    controlled declare declares declared consider considers considered intend intends intended plan plans planned
    prepare prepares prepared propose proposes proposed promise promises promised spend spends spent suspect suspects
    suspected push pushes pushed try tries tried use uses used view views viewed lift lifts lifted ban bans banned block
    blocks blocked veto vetoes vetoed summon summons summoned halt halts halted suspend suspends suspended resume resumes
    resumed cut cuts cede cedes ceded concede concedes conceded acknowledge acknowledges acknowledged admit admits
    admitted confirm confirms confirmed allege alleges alleged complain complains complained contend contends contended
    accept accepts accepted pursue pursues pursued gamble bet bets calculate calculates calculated fail fails failed
    know knows knew thinks thought understand understands understood lose loses lost win wins won arm arms armed
    fund funds funded finance finances financed train trains commit commits committed contribute contributes contributed
    donate donates donated enact enacts escalate escalates escalated fight fights fought
    negotiate negotiates negotiated join joins joined apply applies applied allow allows allowed permit permits permitted
    issue issues issued appoint appoints appointed order orders ordered recall recalls recalled repeat repeats repeated
    reiterate reiterates reiterated signal signals signaled signalled stress stresses stressed stop stops stopped favor
    favors favored favour favours favoured ratify ratifies ratified criticize criticizes criticized criticise criticises
    criticised welcome welcomes welcomed protest protests protested hold let lets took takes made makes got gets kept keeps buy buys bought sell sells sold import imports
    imported export exports exported prefer prefers preferred worry worries worried intervene intervenes intervened
    chooses chose counts counted answer answers answered acts acted pays paid owes owed gains finds found helps leads led plays played
    puts raises raised relies relied sets shows showed steps stepped sticks stuck tells told turns turned tests weighs
    weighed watches watched waits waited wields honours honors honoured honored speaks spoke goes went
    violate violates violated break breaks broke breach breaches breached abandon abandons abandoned
    saying warning denying accusing wanting insisting claiming launching condemning urging rejecting signing sending
    supplying providing fearing hoping considering agreeing imposing demanding pledging seeking maintaining arguing
    refusing offering supporting backing opposing preparing planning trying using losing winning fighting negotiating
    pushing waging carrying asking calling relying struggling facing running ready willing prepared committed unlikely
    likely concerned determined responsible keen eager reluctant unable able guilty interested convinced
    """
  static let nouns = """
    ability forces force government troops war invasion demands demand allies ally request requests position claims claim
    efforts effort policy policies military army refusal support decision decisions plans plan proposal proposals
    counteroffensive offensive offer aggression ambassador ambassadors membership accession relations failure response
    minister ministers leaders leadership officials diplomats diplomat delegation negotiators interests interest
    intentions ambitions strategy stance view views goal goals aim aims objectives backing assistance aid help sanctions
    weapons arsenal missiles missile drones drone attack attacks assault strikes bombardment occupation annexation
    withdrawal actions action behavior behaviour conduct needs need chances chance hopes hope fight struggle resistance
    campaign operation operations losses loss victory defeat influence pressure threats threat warning warnings
    accusations accusation denial denials rejection insistence willingness readiness desire commitment commitments
    obligations pledge pledges promise promises budget economy finances debt exports imports intelligence spy propaganda
    disinformation narrative envoy envoys representative representatives president premier regime authorities partner
    partners patron benefactor backers backer arms supplies concerns fears reaction approach calls call bid push drive
    moves attempt attempts sovereignty territory control grip role involvement participation consent approval veto
    recognition isolation mobilization mobilisation conscription enemies adversaries rivals neighbors neighbours orbit
    sphere inability unwillingness foreign defense defence western nato european national security central ministry bank
    """
  static let townNouns = """
    streets street airport airports mayor mayors residents resident suburbs suburb outskirts center centre downtown metro
    subway square squares cathedral hotels hotel university universities skyline museum museums theater theatre
    theatres district districts neighborhood neighborhoods neighbourhood neighbourhoods station stations railway
    restaurants restaurant cafes bars park parks river stadium club clubs population weather climate clinic hospital
    hospitals school schools apartment apartments buildings building housing traffic roads bridges bridge churches church
    court courts police zoo sites holy market markets nightlife opera ballet gallery galleries prison airspace skies sky quarter
    quarters tower towers landmark landmarks palace palaces monastery synagogue mosque mosques synagogues boulevard
    avenue avenues boulevards tube rail trams tram buses bus marathon film fashion design art arts orchestra
    philharmonic football team teams games olympics heat winter summer spring autumn rain city suburbanites tourists
    tourism homes home houses house rents prices property council exchange daily newspaper newspapers bookshops shops
    """
  /// Verbs that a town fits as well as its government.
  static let townVerbs = """
    come comes came remain remains remained become becomes became host hosts hosted hosting lie lies sit sits stand
    stands stood wake woke boast boasts boasted celebrate celebrated been hit struck rocked shaken damaged located
    called considered named known situated founded besieged liberated captured evacuated bombed shelled attacked
    fall falls fell fallen falling surrounded encircled destroyed crowded packed filled flooded based born situated lived looked seemed appeared smelled
    """
  static let verbsBefore = """
    arm arms armed arming help helps helped helping support supports supported supporting give gives gave giving given
    send sends sent sending provide provides provided providing supply supplies supplied supplying offer offers offered
    offering back backs backed backing urge urges urged urging accuse accuses accused accusing warn warns warned warning
    blame blames blamed blaming convince convinced convincing persuade persuaded persuading allow allows allowed allowing
    force forces forced forcing push pushes pushed pushing pressure pressured pressuring press pressed pressing deter
    deters deterred deterring defeat defeats defeated defeating punish punishes punished punishing isolate isolates
    isolated isolating condemn condemns condemned condemning criticize criticized criticizing criticise criticised ask
    asks asked asking tell tells told telling assure assures assured assuring promise promised pledge pledged grant
    granted lend lent enable enables enabled enabling weaken weakens weakened weakening strengthen strengthens
    strengthened aid aids aided aiding assist assists assisted assisting advise advised advising fund funded funding
    finance financed financing abandon abandons abandoned abandoning anger angers angered angering provoke provokes
    provoked provoking antagonize appease appeasing sanction sanctioned sanctioning counter countering confront
    confronting trust trusts trusted trusting deprive deprived depriving embolden emboldened emboldening equip
    equipping encourage encouraged encouraging compel compelled compelling make makes let lets letting keep keeps kept
    keeping present presents presented presenting sidestep sidestepping sidestepped alienate alienated alienating
    embarrass embarrassed infuriate infuriated enrage enraged outmaneuver reassure reassured reassuring bypass bypassing
    restrain restraining contain containing engage engaging rearm rearming armed hand handing
    """
  static let relations = """
    aid support assistance weapons arms help deliveries delivery supplies loans loan funding funds package packages
    pressure sanctions relations ties talks negotiations deal deals agreement agreements alliance dialogue concessions
    shipments shipment commitment commitments message messages warning signal signals loyal allied backed imposed annexed
    controlled occupied accused opposed hostile close closer according sold supplied provided given granted
    sympathetic threat threats demands demand response guarantees guarantee offers offer opposition dependence dependent
    blame policy stance tensions conflict cooperation contacts channels rift breakthrough partnership treaty pact trade
    friendly hawkish tough tougher pressured money cash equipment tanks jets missiles ammunition munitions
    artillery drones transfers transfer donations donation pledges pledge backing solidarity security friendship links
    relationship confrontation competition rivalry disagreement differences dispute standoff leverage advantage victory
    defeat loss losses ultimatum concession sales sale exports export technology
    engagement diplomacy coordination consultations discussions compromise ceasefire truce settlement normalization
    rapprochement alignment favor favour costs cost consequences punishment retaliation measures tariffs embargo ban
    restrictions credit credits grants grant unfavorable favorable embarrassing humiliating costly unacceptable harder
    communication communications communicated communicating touch contact engaged beholden harsh hawkishness criticism outrage anger concession dependency reliance obligation obligations gift
    """
  static let locatives = """
    in at near outside inside around through throughout across via into toward towards leaving reached visiting visited
    visit left entered downtown central greater outskirts suburb
    """
  static let governing = "by against with from to for on between of toward towards behind"
  static let backed = """
    backed led installed controlled appointed aligned friendly sponsored funded imposed supported allied ordered occupied
    loyal orchestrated directed leaning annexed armed brokered
    """
  static let adverbs = """
    also has had have will would could should can cannot may might must is was are were not never repeatedly often
    always already now then still long recently previously consistently reportedly again itself meanwhile however
    officially publicly quickly immediately initially formally clearly certainly only even both all since first later
    apparently eventually openly largely effectively simply ultimately therefore thus been being be do does did
    """
  static let modals = """
    has had have will would could should can cannot may might must did does do didn't doesn't won't wouldn't hasn't hadn't
    can't couldn't
    """
  static let misc =
    "pro anti and or the which to by for of train trains flight flights road between according hague"
}
