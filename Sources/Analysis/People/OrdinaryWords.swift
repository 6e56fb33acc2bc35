extension Lexicon {
  /// Words that texts mostly write small: in a headline their capitals tell nothing.
  ///
  /// Counted in briefings of the White House (a work of the US government, public domain): words that occur there at
  /// least forty times in small letters, and in more than three of four places that leave the choice.
  static let ordinarySources: [LexiconSource] = [LexiconSource(.ordinary, ordinaryWords)]

  private static let ordinaryWords = """
    abandon abandoned abhorrent abide abiding abilities ability able aboard abortion abortions above abreast
    abroad absence absent absentee absenteeism absolute absolutely absorb abundance abundant abuse abused
    abusers abuses abusive academia academic academics accelerate accelerated accelerates accelerating
    acceleration accent accept acceptable acceptance accepted accepting access accessed accessibility accessible
    accessing accession accident accidental accidents accommodate accommodations accompanied accompany
    accompanying accomplish accomplished accomplishment accomplishments accord accordance accordingly account
    accountability accountable accounted accounting accounts accreditation accumulated accuracy accurate
    accurately accusations accused accusing achievable achieve achieved achievement achievements achieving acid
    acknowledge acknowledged acknowledgement acknowledges acknowledging acquire acquired acquiring acquisition
    acquisitions acre acres act acted action actionable actions activate activated active actively activism
    activist activists activities activity actor actors acts actual actually acute acutely adapt adaptation
    adapted adapting adaptive add added addiction adding addition additional additions additive address
    addressed addresses addressing adds adequate adequately adhere adherence adhering adjacent adjust adjusted
    adjusting adjustment adjustments admin administer administered administering administers administration
    administrations administrative administrators admiration admire admired admission admissions admit admitted
    adolescent adolescents adopt adopted adopting adoption ads adult adults advance advanced advancement
    advancements advances advancing advantage advantageous advantages adversarial adversaries adversary adverse
    adversely adversity advertising advice advise advised adviser advisers advises advising advisor advisories
    advisors advisory advocacy advocate advocated advocates advocating aerial aerospace affairs affect affected
    affecting affects affiliated affiliation affirm affirmative affirmatively affirmed affirming affirms afford
    affordability afforded afloat afraid aftermath afternoon afterschool afterwards again age aged agencies
    agency agenda agendas agents ages aggravated aggregate aggression aggressive aggressively aggressor aging
    ago agree agreed agreeing agreement agreements agrees agricultural ahead aid aide aides aiding aids aim
    aimed aiming aims aint air aircraft airdrops airlift airline airlines airplane airplanes airport airports
    airspace airstrike airstrikes aisle alarm alarming alert alerts algorithmic algorithms alien aliens align
    aligned aligning alignment aligns alike alive allegation allegations alleged allegedly alleviate alleviating
    alliances allies allocate allocated allocating allocation allocations allow allowed allowing allows alluded
    alluding ally almost alone alongside already alt alter altered altering alternative alternatives altitude
    altogether aluminum alumni always amazed amazing ambassadors ambition ambitions ambitious ambulances amend
    amended amendments amends amidst ammunition amongst amount amounts amp ample amplify amplifying analyses
    analysis analyst analysts analytical analytics analyze analyzed analyzing ancestors ancestral ancestry
    anchor anchored ancient angels anger angry animal animals annexation anniversary announce announced
    announcement announcements announces announcing annual annually anonymous answer answered answering answers
    anti antibodies antibody anticipate anticipated anticipates anticipating anticipation anticompetitive
    antigen antisemitic antisemitism antitrust antiviral antivirals anxiety anxious anybody anymore anyone
    anything anytime anyway anywhere apart apartment apartments apologies apologize apology app appalling
    apparatus apparel apparent apparently appeal appealing appear appearance appeared appearing appears appetite
    applaud applauded applauds applause appliances applicability applicable applicant applicants application
    applications applied applies apply applying appoint appointed appointee appointees appointing appointment
    appointments appraisal appraisals appreciate appreciated appreciates appreciation appreciative apprehended
    apprentice apprentices apprenticeship apprenticeships approach approached approaches approaching appropriate
    appropriated appropriately appropriation appropriations approval approvals approve approved approving
    approximately apps arbitrary arbitration arc architect architects architecture archives area areas arena
    arent argue argued arguing argument arguments arise arising arm armor armored arms arrange arrangement
    arrangements array arrest arrested arrests arrival arrive arrived arriving arsenal art arthritis articles
    articulate articulated artificial artificially artillery artist artists aside ask asking asks aspect aspects
    aspiration aspirations aspiring assassinated assassination assault assaulted assaults assemble assembled
    assembly assert asserted assertion assess assessed assesses assessing assessment assessments asset assets
    assigned assignment assignments assist assistance assisted assisting assists associated associates
    associations assume assumed assuming assumption assumptions assurance assurances assure assured asthma
    astounding astronaut astronauts asylum asymptomatic async athlete athletes athletic athletics atmosphere
    atrocities atrocity attached attack attacked attacking attacks attempt attempted attempting attempts attend
    attendance attended attendees attending attends attention attest attestation attitude attorneys attract
    attracted attracting attractive attributable attribute attributed attribution audience audiences audio audit
    audits augment authentic authentication author authored authoritarian authoritarianism authorities authority
    authorization authorizations authorize authorized authorizes authorizing authors autism auto autocracies
    autocracy autocrats automakers automated automatic automatically automation automobile automobiles
    automotive autonomous autonomy autos autoworkers aux avail availability available avenue avenues average
    averages averaging avert aviation avoid avoided avoiding avoids await awaiting awake award awarded awardees
    awarding awards aware awareness away awe awful babies baby back backbone backdrop backed backfill background
    backgrounds backing backlog backlogs backs backsliding backstage backup backward backwards backyard bad
    badly bag baggage bags bail balance balanced balances balancing ball ballistic balloon balloons ballot
    ballots ballpark ban band bank banking bankruptcy banks banned banning bans bar barbaric bare barely bargain
    bargaining barrel barrels barrier barriers bars base baseball based baseless baseline bases basic basically
    basics basing basis basketball bat bathroom baton batteries battery battle battlefield battleground battles
    battling beach beaches beacon bear bearing beat beaten beating beautiful beauty became become becomes
    becoming bed bedrock bedroom beds beef beforehand began begin beginning begins begun behalf behavior
    behavioral behaviors behind beings belief beliefs believe believed believes believing belong belonging
    belongs beloved below bench benchmark benchmarks bend beneath beneficial beneficiaries beneficiary benefit
    benefited benefiting benefits benefitted benefitting best bestowed bet better betting beverages bias biased
    bicameral bicycle bid bidenwhitehouse big bigger biggest bigotry bike bilat bilateral bilaterally bilats
    bile bill billing billion billionaire billionaires billions bills bin binary bind binding binds bio
    biodiversity bioeconomy biofuels biological biology biomanufacturing biomedical biosafety biosecurity
    biotechnology bipartisanship birth birthday birthdays birthright bisexual bit bituminous bivalent bizarre
    blame blamed blaming blank blankets blatant blended bless blessed blessing blessings blew blind block
    blockade blocked blocking blocks blog blood bloodbath bloodshed blow blown blunt boarding boards boat
    boating boats bodies bodily body bold boldly bolster bolstered bolstering bolsters bomb bombing bombs bond
    bonds bone bones bono bonus bonuses book books boom booming boost boosted booster boosters boosting boosts
    boots border borders bore born borne borrow borrower borrowers borrowing boss bottle bottlenecks bottles
    bottom bought bounced bound boundaries boundary boundless bounds bow box boxes boy boycott boyfriend boys
    bragging brain branch branches brand brands brave bravely bravery brazen breach bread breadth break
    breakdown breakfast breaking breaks breakthrough breakthroughs breast breath breathe breathing breed bribery
    brick bridge bridges bridging brief briefed briefing briefings briefly bright brighter brightest brilliant
    bring bringing brings brink broad broadband broadcast broaden broadening broader broadest broadly broke
    broken broker brokered brokers brother brothers brought brownfield brunt brutal brutality brutally buck
    bucks buddy budgetary budgets build builders building buildings buildout builds buildup built bulk bullet
    bullets bully bullying bump bunch burden burdened burdens burdensome bureaucracy bureaucratic bureaucrats
    burgeoning buried burn burned burning burns bury bus buses busiest business businesses businessman bust
    busting busy button buy buybacks buyer buyers buying cable cables cadence calculated calculation
    calculations calculus calendar calibrated call called calling calls calm came camera cameras campaign
    campaigned campaigning campaigns camps campus campuses cancel canceled canceling cancellation cancelled
    cancer cancers candid candidacy candidate candidates cannot cant canyon canyons cap capabilities capability
    capable capacities capacity capita capital capitalism capitalist capitalize capitals capped capping caps
    captioned captivity capture captured capturing car carbon card cardiovascular cards care cared career
    careers careful carefully caregiver caregivers caregiving cares cargo caring carnage carried carrier
    carriers carries carry carrying cars cartel cartels carve case cases cash cast casting casualties casualty
    cat catalyst catalytic catalyze catalyzed catalyzing catastrophe catastrophic catch catching categorical
    categories category cattle caucus caught cause caused causes causing caution cautious caveat cease ceasefire
    ceiling celebrate celebrated celebrates celebrating celebration celebrations cell cellphone cells cement
    cemetery censorship cent center centered centers centrality centralized cents centuries century ceremonies
    ceremony certain certainly certainty certificate certificates certification certifications certified certify
    cervical cessation cetera chain chains chaired chairs challenge challenged challenges challenging chambers
    champion championed championing champions championship chance chancellors chances change changed changer
    changes changing channel channels chaos chaotic chapter chapters character characteristics characterization
    characterize characterized characters charge charged chargers charges charging charitable charity chart
    charting charts chase chat cheap cheaper cheapest cheat cheated cheats check checked checking checks
    cheering chemical chemicals cherish cherished chest chicken child childbirth childcare childhood children
    chilling chin chip chips choice choices choir chokeholds choose chooses choosing chopping chose chosen
    chronic chunk church churches cigarettes circle circles circuit circular circulating circumstance
    circumstances circumvent circumvention cite cited cities citing citizen citizens citizenship city civic
    civil civilian civilians civilization claim claimed claiming claims clarification clarified clarify
    clarifying clarity class classes classic classical classification classified classmates classroom classrooms
    clause clauses clean cleaner cleaning cleanup clear clearance clearances cleared clearer clearing clearly
    clears clemency clerk clerked click client clients cliff cliffs climate climb clinic clinical clinicians
    clinics clip clock close closed closely closer closes closest closet closing closure closures clothes
    clothing clots cloud club clue cluster clusters coaches coaching coal coalition coalitions coastal coasts
    cobalt cocaine code codes codified codify codifying coercion coercive coffee cognitive cohesion cohort
    cohorts coin collaborate collaborated collaborating collaboration collaborations collaborative
    collaboratively collaborators collapse collapsed collar collateral colleague colleagues collect collected
    collecting collection collections collective collectively college colleges collegiate color colorectal
    colors com combat combating combatting combination combine combined combining combustion come comeback comes
    comfort comfortable coming command commanders commemorate commemorating commemoration commence commencement
    commend commended commends commensurate comment commentary commented commenting comments commercial
    commercialization commercially commissioned commissions commit commitment commitments commits committed
    committees committing commodities common commonly commonsense communicate communicated communicating
    communication communications communique communism communities community commutations commute commuted
    commuting companies company comparable compare compared comparing comparison compassion compassionate
    compatible compel compelled compelling compensate compensation compete competence competent competing
    competition competitive competitiveness competitor competitors complacency complaining complaint complaints
    complement complementary complements complete completed completely completing completion complex complexity
    compliance compliant complicate complicated complications complicit complicity compliment comply complying
    component components composed composition compound compounded comprehensive comprehensively comprise
    comprised compromise compromised compromises compromising computational computer computers computing con
    conceived concentrated concentration concept concepts concern concerned concerning concerns concert
    concerted concerts concessional concessions conclude concluded concludes concluding conclusion conclusions
    concrete concurred concurrently condemn condemnation condemned condemning condemns condition conditional
    conditioning conditions condolences conduct conducted conducting conductors conducts conference conferences
    confidence confident confidential confidentiality confined confinement confirm confirmation confirmations
    confirmed confirming confirms conflict conflicting conflicts conforming conformity confront confrontation
    confronted confronting confused confusing confusion congestion congratulate congratulated congratulations
    congregate congressmen conjunction connect connected connecting connection connections connectivity connects
    conquer conscience conscious consecutive consensual consensus consent consequence consequences consequential
    conservation conservative conservatives conserve conserved conserving consider considerable considerably
    consideration considerations considered considering considers consist consistency consistent consistently
    consisting consists consolidate consolidation consortium conspiracy constant constantly constituents
    constitute constituted constitutes constitutional constrained constraints construct constructed constructing
    construction constructive constructively construed consular consult consultant consultation consultations
    consulted consulting consume consumed consumer consumers consuming consumption contact contacted contacts
    contagious contain contained container containers containing contains contaminants contaminated
    contamination contemplated contemplating content contents contest context contexts continent continents
    contingencies contingency contingent continually continuance continuation continue continued continues
    continuing continuity continuous continuously continuum contours contraception contraceptive contract
    contracted contracting contractor contractors contracts contractual contrary contrast contribute contributed
    contributes contributing contribution contributions contributor contributors control controlled controllers
    controlling controls controversial convene convened convenience convenient convening convenings conventional
    conventionally convergence conversation conversations conversion convert convey conveyed conveying convicted
    conviction convictions convince convinced convincing convoy convoys cooking cool cooling cooperate
    cooperating cooperation cooperative cooperatives coordinate coordinated coordinates coordinating
    coordination coordinators cop cope copper cops copy core corn corner corners cornerstone coronavirus
    coronaviruses corporate corporations corps correct correction correctly corresponding corridor corridors
    corrupt corruption cost costing costly costs cough coughs couldnt councils counsel counseling counselors
    count counted counter countering counterintelligence countermeasures counternarcotics counteroffensive
    counteroffer counterpart counterparts counterproductive counterproposal counterterrorism counties counting
    countless countries country counts county coup couple coupled couples courage courageous courageously course
    courses court courtesy courtroom courts cousins cover coverage covered covering covers coworkers crack
    crackdown cracked cracking cracks craft crafted cranes crash crazy cream create created creates creating
    creation creative creativity creators credential credentials credibility credible credit credited creditors
    credits creed crew crews crime crimes criminal criminalize criminalizing criminals crippling crises crisis
    criteria critical critically criticism criticisms criticize criticized criticizing critics crop crops cross
    crossed crosses crossing crossings crowd crowded crowds crucial crude cruel cruelty cruise crumbling crushed
    crushing cry crying crypto cryptocurrency cryptographic cryptography crystal culmination cultivate cultural
    culturally culture cultures cum cumulative curb curbing cure cures curiosity curious currency current
    curriculum curtail curve cusp custody custom customer customers cut cuts cutting cyber cyberattack
    cyberattacks cybercrime cybersecurity cyberspace cycle cycles dad dads daily dairy dam damage damaged
    damages damaging damn dams dance danger dangerous dangers dans dare daring dark darkest darkness darn
    dashboard data database datasets date dated dates dating daughter daughters day daycare daylight days dead
    deadbeat deadliest deadline deadlines deadly deal dealer dealers dealing dealings deals dealt dear dearly
    death deaths debate debated debates debating debilitating debris debt debts debunked decade decades
    decarbonization decarbonize decarbonizing deceased decency decent deceptive decide decided decides deciding
    decimated decision decisions decisive decisively deck declaration declarations declare declared declaring
    declassified declassify decline declined declines declining decoding decorate decorated decoration decrease
    decreased decreases decreasing dedicate dedicated dedicating dedication deduction deductions deem deemed
    deems deep deepen deepened deepening deeper deepest deeply deer deescalate default defaulted defeat defeated
    defeating defend defendants defended defender defenders defending defends defenses defensive defer
    deficiencies deficit deficits define defined defines defining definitely definition definitions definitive
    definitively deforestation defund defunding degradation degrade degraded degrading degree degrees delay
    delayed delaying delays delegate delegated delegates delegation delegations deleting deliberate deliberately
    deliberations delighted deliver deliverable deliverables delivered deliveries delivering delivers delivery
    demand demanded demanding demands democracies democracy democratically demographic demographics demonstrate
    demonstrated demonstrates demonstrating demonstration demonstrations denial denied denier deniers denies
    denounce dense densely density dental denuclearization deny denying depart departed departing departments
    departure depend dependence dependencies dependency dependent dependents depending depends deploy deployed
    deploying deployment deployments deport deportation deportations deported deposit depositors deposits
    depression deprive deprived depth depths der derailment deregulation deregulatory derivative derivatives
    derived des descendants descent describe described describes describing description desert deserts deserve
    deserved deserves deserving design designate designated designates designating designation designations
    designed designee designees designing designs desire desk despair desperate desperately desperation
    despicable destabilize destabilizing destination destinations destiny destroy destroyed destroying
    destruction destructive detail detailed detailing details detain detained detainees detect detected
    detecting detection detention detentions deter deteriorating deterioration determination determinations
    determine determined determines determining deterred deterrence deterrent deterring detriment detrimental
    devastate devastated devastating devastation develop developed developer developers developing development
    developmental developments develops device devices devil devote devoted devotion diabetes diagnose diagnosed
    diagnoses diagnosis diagnostic diagnostics diagram diagrams dial dialogue dialogues diaspora dictate
    dictator dictators didnt die died diesel diet difference differences different differently difficult
    difficulties difficulty dig digging digital dignified dignity diligence diligently dime dimension dimensions
    diminish diminished diminishing diminution dining dinner dioxide diplomacy diplomat diplomatic
    diplomatically diplomats dire direct directed directing direction directions directive directives directly
    directs dirty dis disabilities disability disabled disadvantage disadvantaged disaggregated disagree
    disagreed disagreement disagreements disagrees disappointed disappointing disappointment disarmament
    disaster disasters disastrous discharge discharged disciplinary discipline disciplines disclose disclosed
    disclosing disclosure disclosures disconnect discount discounts discourage discouraging discourse discover
    discovered discoveries discovery discrete discretion discretionary discriminate discriminating
    discrimination discriminatory discuss discussed discussing discussion discussions disease diseases
    disinformation disinvestment dismantle dismantled dismantling dismissed disorder disorders disparate
    disparities disparity displaced displacement display displayed displays disposable disposal disposition
    disproportionate disproportionately dispute disputes disregard disrupt disrupted disrupting disruption
    disruptions disruptive disseminate dissemination dissent dissidents distance distanced distancing distant
    distinct distinction distinguish distinguished distortions distract distress distressed distribute
    distributed distributing distribution districts disturbance disturbing dive diverse diversification
    diversified diversify diversifying diversion diversity divert diverted divide divided dividends divides
    dividing division divisions divisive dock docks docs doctor doctorate doctors doctrine document documentary
    documentation documented documenting documents doers doesnt dog dogs doing dollar dollars domain domains
    domestic domestically dominance dominant dominate dominated donate donated donating donation donations done
    donor donors dont door doors dos dosage dose doses double doubled doubling doubt doubts down downgraded
    download downs downstream downtown downturn downward dozen dozens draft drafted drafting drag drain dramatic
    dramatically drastic drastically draw drawdown drawing drawn draws dream dreams drew drill drilling drills
    drink drinking drive driven driver drivers drives driving drone drones drop dropped dropping drops drought
    droughts drove drug drugs dry dual duality duck due dug duly dumping duplicative durability durable duration
    dust duties duty dwelling dying dynamic dynamics dynamism eager earliest early earn earned earnest earning
    earnings ears earthquake earthquakes earths ease easier easily easing easy eat eating echo echoed echoes
    ecological econ economic economically economics economies economist economists economy ecosystem ecosystems
    edge editor educate educated educates educating educational educator educators effect effective effectively
    effectiveness effects effectuate efficacy efficiencies efficiency efficient efficiently effort efforts egg
    eggs egregious eight eighth elaborate elder eldercare elderly elect elected electing election elections
    elective electoral electric electrical electrician electricians electricity electrification electrify
    electrifying electronic electronics element elementary elements elevate elevated elevating eleven
    eligibility eligible eliminate eliminated eliminates eliminating elimination elite elites else elsewhere
    email emails emanating embargo embargoed embark embarked embarrass embarrassed embassies embassy embed
    embedded embodied embodies embody emboldened embrace embraced embraces embracing emerge emerged emergence
    emergencies emergency emerging eminently emission emissions emitters emotional empathy emphasis emphasize
    emphasized emphasizes emphasizing empirical employ employed employee employees employer employers employing
    employment employs empower empowered empowering empowerment empowers empty enable enabled enablers enables
    enabling enact enacted enacting enactment enclosed encompass encompasses encounter encountered encounters
    encourage encouraged encouragement encourages encouraging encryption end endanger endangering endangers
    endeavor endeavors ended endemic endgame ending endless endorse endorsed endorsement endorsing endowed ends
    endure endured endures enduring enemies enemy energized energy enforce enforceable enforced enforcement
    enforcing engage engaged engagement engagements engages engaging engine engineer engines enhance enhanced
    enhancement enhancements enhances enhancing enjoy enjoyed enjoying enjoys enlisted enormous enormously
    enough enrich enriched enriching enrichment enroll enrolled enrollees enrolling enrollment enshrined
    enslaved ensuing ensure ensured ensures ensuring entail enter entered entering enterprise enterprises enters
    entertainment enthusiasm enthusiastic entire entirely entirety entities entitled entity entrants entrenched
    entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entry environment environmentally
    environments envision envoy epidemic epidemiology episode equal equality equally equation equip equipment
    equipped equipping equitable equitably equity equivalent equivalents era eradicate erase erased erode eroded
    erosion error errors escalate escalated escalating escalation escalatory escape especially espionage essence
    essential essentially establish established establishes establishing establishment estate estimate estimated
    estimates etched eternal ethanol ethic ethical ethics ethnic ethnicity evacuate evacuated evacuating
    evacuation evacuations evacuees evade evading evaluate evaluated evaluating evaluation evaluations evasion
    eve evening event events eventual eventually ever everybody everyday everyone everything everywhere eviction
    evictions evidence evidenced evident evil evolution evolve evolved evolves evolving exacerbate exacerbated
    exacerbating exact exactions exactly exaggerating exaggeration exam examination examine examined examining
    example examples exceed exceeded exceeding exceeds excellent except excepted exception exceptional
    exceptionally exceptions excess excessive exchange exchanged exchanges exchanging excited excitement
    exciting exclude excluded excluding exclusion exclusions exclusive exclusively excuse excuses execute
    executed executing execution executives exemplary exempt exemption exemptions exercise exercised exercises
    exercising exert exhaust exhausted exhibit exhibition exist existed existence existential existing exists
    exit exorbitant expand expanded expanding expands expansion expansions expansive expect expectation
    expectations expected expecting expects expedite expedited expediting expeditious expeditiously expel
    expelled expenditures expense expenses expensing expensive experience experienced experiences experiencing
    experiment experimentation expert expertise experts expiration expire expired expires expiring explain
    explained explaining explains explanation explicit explicitly exploded exploit exploitation exploited
    exploiting exploration explore explored exploring explosion explosive exponentially export exported exporter
    exporters exporting exports expose exposed exposing exposure exposures express expressed expressing
    expression expressly extend extended extending extends extension extensions extensive extensively extent
    external extra extract extraction extradition extraordinarily extraordinary extreme extremely extremism
    extremist extremists eye eyed eyes fab fabric fabrication fabs face faced faces facetious facilitate
    facilitated facilitates facilitating facilitation facilitators facilities facility facing fact factor
    factories factors factory facts factsheet factual faculty fail failed failing fails failure failures fair
    fairer fairest fairly fairness faith faithful faithfully faiths fake fall fallen falling fallout falls false
    falsely familiar families family famine famous famously fan fancy fans fantastic far farmer farmers farming
    farms farmworkers farther fascism fashion fast faster fastest fatal fatalities fate father fathers fatigue
    faucet fault favor favorable favored favorite favors fear fearful fearless fears feasibility feasible feat
    feature featured features featuring federally fee feed feedback feeding feeds feel feeling feelings feels
    fees feet fell fellow fellowship fellowships felony felt female fence fentanyl fertility fertilization
    fertilizer fertilizers festival fetchpriority fever fewer fiber field fields fierce fifteen fifth fiftieth
    fifty fight fighter fighters fighting fights figuratively figure figured figures figuring file filed files
    filibuster filing filings fill filled filling film final finalize finalized finalizing finance financed
    finances financial financially financing find finding findings finds fine finer fines finest finger fingers
    finish finished finishing fire firearm firearms fired firefighter firefighters firefighting fires firing
    firm firmly firms firsthand fiscally fish fisheries fishermen fishing fit fits fitting five fix fixed fixes
    fixing flag flagged flagrant flags flagship flame flames flank flat flawed fled flee fleeing fleet fleets
    flesh flew flexibilities flexibility flexible flies flight flights flip floating flood flooded flooding
    floods floor flourish flourishing flow flowed flowing flown flows flu fluid fly flying focus focused focuses
    focusing fold folks follow followed following follows font food foods foot footage football footing
    footprint footsteps fora forbearance force forced forceful forcefully forces forcibly forcing forecast
    forecasters forecasting forecasts foreclosure foreclosures forefront foreign foremost forensic foresee
    foreseeable forest forestry forests forever forge forged forget forging forgive forgiven forgiveness
    forgiving forgot forgotten form formal formally format formation formats formed former formerly forming
    forms formula formulas formulation forth forthcoming fortified fortify fortitude fortunate fortunately forty
    forum forums forward fossil foster fostered fosters fought found foundation foundational foundations founded
    founding four fourth fraction fragile fragility frame framed framework frameworks framing frankly fraud
    fraudsters fraudulent free freed freedom freedoms freeing freely freeze freezing freight frequency frequent
    frequently fresh freshwater friend friendly friends friendship friendships frog front frontier frontiers
    frontline frontlines fronts frozen fruit fruitful fruition fruits frustrated frustrating frustration fuel
    fueled fueling fuels fulfill fulfilled fulfilling fulfillment fulfills full fuller fullest fully fun
    function functional functioning functions fund fundamental fundamentally fundamentals funded funding
    fundraiser fundraising funds funeral funny furniture further furtherance furthering fusion future futures
    gaggle gain gained gaining gains gallantry gallon gallons galvanize galvanized game gamechanger games gang
    gangs gap gaps garage garbage gas gases gasoline gate gates gather gathered gathering gatherings gave gay
    gear gears gender generally generals generate generated generates generating generation generational
    generations generative generators generic generosity generous genetic genocide genomic gentleman gentlemen
    genuine genuinely geographic geographical geographically geography geologic geopolitical geothermal get gets
    getting ghost giant giants gift gifts gigantic gigawatts girl girls give giveaways given gives giving glad
    glass glasses glioblastoma glitch global globally globe glorious glory goal goals goes going gone good
    goodbye goodness goods goodwill gosh got gotten gouging gov govern governance governed governing government
    governmental governments governors grab grace gracious grade grades graduate graduated graduates graduating
    graduation grain grains grams grandchildren granddaughter granddaughters grandfather grandkids grandmother
    grandmothers grandparents grandpop grandson grant granted grantees granting grantmaking grants granular
    graphic graphite grapple grappling grasp grassroots grateful gratitude grave gravity grazing great greater
    greatest greatly greatness greed greener greenhouse greet greeted greetings grew grid grids grief grieve
    grieving grip grit groceries grocery gross ground groundbreaking grounded grounds groundwork group grouping
    groups grow growing grown grows growth guarantee guaranteed guaranteeing guarantees guard guardians
    guardrails guards guess guest guests guidance guide guided guidelines guides guiding guilty gum gun gunman
    gunned guns gut gutted guy guys habitat habitats habits hack hackers hacking hadnt hailed hair half halfway
    hall hallmark hallowed halls halt halted halting hammer hand handed handful handing handle handled handles
    handling hands hang hanging happen happened happening happens happiness happy harassment harbor hard harden
    harder hardest hardly hardship hardships hardware hardworking harm harmed harmful harming harms harness
    harnessing harsh harvest hasnt hate hateful hatred haul haven havens havent having havoc hazard hazardous
    hazards head headed heading headings headline headlines headquarters heads heal healing health healthcare
    healthier healthy hear heard hearing hearings hears heart heartbreak heartbreaking heartbroken heartened
    heartfelt hearts heat heating heavily heavy heck hed heed heels height heightened heights heinous heirs held
    helicopter helicopters hell hello helm help helped helpful helping helps hemisphere hemispheric hence
    hepatitis herd hereafter hereby herein hereto hereunto heritage hero heroes heroic heroism herself hesitancy
    hesitant hesitate hesitation hey hidden hide hides hiding high higher highest highlight highlighted
    highlighting highlights highly highs highway highways hike hikes himself hinder hindering hip hire hired
    hiring historians historic historical historically histories history hit hits hitting hmm hockey hold
    holders holding holds holdup hole holiday holidays holistic hollow hollowed home homebuyers homegrown
    homelands homeless homelessness homeowners homeownership homes hometown hometowns homework homicide
    homicides honest honestly honesty honor honorably honored honorees honoring honors hook hop hope hoped
    hopeful hopefully hopes hoping horizon horrible horrific horrifying horror horrors horse hospital
    hospitality hospitalization hospitalizations hospitalized hospitals host hostage hostages hosted hostile
    hostilities hosting hosts hot hotel hotels hotline hour hourly hours housed household households
    housekeeping houses housing href https hub hubs hug huge hugely huh humane humanely humanitarian humanity
    humans humble humbled humility humor hundred hundreds hung hunger hungry hunt hunting hurdles hurricanes
    hurt hurting hurts husband husbands hybrid hydrogen hydropower hygiene hyperbole hypersonic hypocrisy
    hypothetical hypotheticals ice icebreakers iconic idea ideal ideals ideas identifiable identification
    identified identifies identify identifying identities identity ideological ideologies ideology ignited
    ignore ignored ignoring iii illegal illegally illegals illegitimate illicit illness illnesses image imagery
    images imagination imagine imagined img immeasurable immediate immediately immemorial immense immensely
    immigrant immigrants immigration imminent immobilized immoral immune immunity immunizations
    immunocompromised impact impacted impactful impacting impacts impair impaired impairment impartial
    impeachment impede imperative implement implementation implemented implementing implements implications
    import importance important importantly importation imported importer importers importing imports impose
    imposed imposes imposing imposition impossible impressed impression impressive imprisoned imprisonment
    improper improve improved improvement improvements improves improving impunity inability inaccurate inaction
    inadequate inalienable inappropriate inaudible inaugural inaugurated inbound incarcerated incarceration
    incentive incentives incentivize incentivizes incentivizing inception incest inch incidence incident
    incidents inclined include included includes including inclusion inclusive inclusivity income incomes
    incoming incomplete inconsistency inconsistent incorporate incorporated incorporates incorporating increase
    increased increases increasing increasingly incredible incredibly incremental incumbent incurred incursion
    indeed indefinitely independent independently independents index indicate indicated indicates indicating
    indication indications indicator indicators indictment indirect indirectly indiscriminate indispensable
    individual individualized individually individuals indoor indoors induced industrial industries industry
    ineffective inefficient ineligible inequalities inequality inequities inequity inevitable infant infected
    infection infections infectious inflammatory inflationary inflection inflict inflicted influence influenced
    influencers influencing influential influenza influx inform informal information informed informing
    infrastructure ingenuity ingredients inherent inherently inherit inheritance inherited inhibit inhumane
    initial initially initiate initiated initiating initiative initiatives inject injured injuries injury
    injustice injustices inland inner innocent innovate innovating innovation innovations innovative innovators
    input inputs inquiry ins insecurity inserting inside insight insights insist insisted insisting inspection
    inspections inspiration inspire inspired inspires inspiring instability install installation installations
    installed installing instance instances instant instill instilled instituted institutes institution
    institutional institutionalize institutions instructed instruction instructions instructs instrument
    instrumental instruments insufficient insulation insulin insurance insured insurers insurrection
    insurrectionists intact intake integral integrate integrated integrating integration integrity intellect
    intellectual intelligence intend intended intending intends intense intensely intensified intensify
    intensifying intensity intensive intensively intent intention intentional intentionally intentions interact
    interacting interaction interactions interactive interagency interceptors interconnected interconnection
    interdependent interdiction interdisciplinary interest interested interesting interests interfere
    interference interfering intergenerational interim intermediaries intern internal internally internationally
    internships interoperability interoperable interpret interpretation interpreted interpreter interrupt
    interrupted interruption intersection intertwined intervene intervention interventions interview interviewed
    interviews intimate intimidate intimidated intimidation intolerance intradermal intrepidity introduce
    introduced introducing introduction invade invaded invades invading invalid invaluable invasion invasive
    invent invented invention inventions inventories inventory invest invested investigate investigated
    investigating investigation investigations investigative investigators investing investment investments
    investor investors invests invisible invitation invitations invite invited invites inviting invoke invoked
    invoking involve involved involvement involves involving ironclad irony irregular irreplaceable
    irresponsible irreversible island islands isnt isolate isolated isolating isolation issuance issue issued
    issues issuing itd item items iteration itll itself jail jails jeopardize jeopardy jet jets job jobs join
    joined joining joins joint jointly joke joking journalism journalist journalists journey joy joyful jpeg jpg
    judged judges judgment judgments judicial jump jumped jumping jumpstart junior junk jurisdiction
    jurisdictions jury justices justification justified justify keen keep keeping keeps kept key kick kicked
    kicking kicks kid kidding kidnapped kidnapping kidney kids kill killed killer killers killing killings
    kilograms kind kindergarten kindness kinds kings kinship kit kitchen kits knew knock knocked knocking know
    knowing knowingly knowledge known knows lab label labeled labeling labels laboratories laboratory laborers
    labs lack lacked lacking lacks ladder ladies lady lag laid lakes lame land landed landfall landing landlords
    landmark landmarks landowners lands landscape landscapes landslides lane lanes language languages lapse
    laptop large largely larger largest laser lasted lasting lastly lasts late lately latest latter laude laugh
    laughs laughter launch launched launches launching laundering laureates law lawful lawfully lawmakers lawn
    laws lawsuit lawsuits lawyer lawyers lay laydown layer layered layers laying layoffs lays lazy lead leader
    leaders leadership leading leads leak leaked leaks lean leaned leaning leap learn learned learners learning
    lease leases leasing least leave leaves leaving led left legacies legacy legal legally legendary legislation
    legislative legislatively legislators legislature legislatures legitimacy legitimate lend lender lenders
    lending length lengthy lens les less lessen lesser lesson lessons lethal letter letters letting level
    leveling levels lever leverage leveraged leverages leveraging levers liability liaison liberal liberties
    liberty libraries license licensed licenses licensing lie lied lies lieu life lifecycle lifeline lifelong
    lifesaving lifestyle lifetime lift lifted lifting lifts light lighting lightly lightning lights liked
    likelihood likely likeminded likes likewise limit limitation limitations limited limiting limitless limits
    line lined lines lingering link linkages linked linking links liquefied liquid liquidity list listed listen
    listened listening listing lists lit literacy literal literally literature liters lithium litigation little
    live lived livelihood livelihoods lives livestock living load loaded loading loan loans lobby lobbying local
    localities locality localized locally locate located location locations lock lockdowns locked locking locks
    lockstep log logic logistical logistics logs long longer longest longstanding longtime look looked looking
    looks loop loophole loopholes lose loser losers loses losing loss losses lost lot lots loud loudly love
    loved lovely loves loving low lower lowered lowering lowers lowest lows loyal loyalty luck lucky lumber
    lunch lung luxury lying lynching maam machine machinery machines macroeconomic mad made magazine magazines
    magic magna magnet magnificent magnitude mail main mainly mainstream maintain maintained maintaining
    maintains maintenance major majorities majority make maker makers makes making malaria male malicious malign
    malnutrition man manage manageable managed manager managers manages managing mandate mandated mandates
    mandating mandatory maneuver manifest manipulation manner manufacture manufactured manufacturer
    manufacturers manufacturing map mapping maps marched marches marching margin marginalized margins marijuana
    mariners maritime marked marker markers market marketing marketplace marketplaces markets marking marks
    markup marriage marriages married marry marshal mask masked masking masks mass massacre massive match
    matched matches matching mate material materially materials materiel maternal maternity math matter mattered
    matters mature max maximize maximizing maximum maybe mayors mcusercontent meal meals mean meaning meaningful
    meaningfully means meant meantime measles measurable measure measured measurement measures measuring meat
    mechanics mechanism mechanisms medals media median mediation mediators medic medical medically medication
    medications medicine medicines medium meet meeting meetings meets mega megawatts melted members membership
    memo memoranda memorandum memories memory men menopause mental mention mentioned mentioning mentor mentoring
    mentors mentorship menu merchant mercy mere merely merger mergers merit merits mess message messages
    messaging messengers met metal metals meters methamphetamine methane method methodologies methodology
    methods metric metrics mic micro microelectronics microphone mid midnight midst midterm midterms
    mifepristone mighty migrant migrantes migrants migrate migration migrations migratory mil mild mile miles
    milestone milestones militants militaries militarily military militia militias milk mill million
    millionaires millions mind minded mindful minds mindset mine mineral minerals mines minimal minimis minimize
    minimizing minimum mining ministerial ministers ministries minor minorities minors minute minutes miracle
    mirror miscalculation miscarriage miscarriages misconduct misinformation misleading mismanagement miss
    missed missile missiles missing mission missions mistake mistaken mistakes misunderstanding misuse misused
    mitigate mitigating mitigation mix mixed mob mobile mobility mobilization mobilize mobilized mobilizing
    modalities mode model modeling models moderate moderated moderates moderating moderator modern modernization
    modernize modernized modernizing modes modest modification modifications modified modify modifying modular
    module modules mom moment momentous moments momentum moms monetary money monitor monitored monitoring
    monitors monkeypox monoclonal month monthly months monument monumental monuments mood moral morale
    moratorium morbidity morning mortality mortar mortgage mortgages mostly mother mothers motion motivated
    motivation motivations motive motor motors motto mountains mounted mounting mourn mourning mouth move moved
    movement movements moves movie moving mpox mudslides multi multibillion multiemployer multifaceted
    multifamily multilateral multilaterally multiple municipal municipalities munitions murder murdered
    murderers murders muscle museums music musical mutations mutilation mutual mutually myriad myself nail
    naloxone name named namely names naming narcotics narrative narrow narrowed narrowing nationally nationals
    nations nationwide natural naturalization naturally nature navigate navigating navigation navigator
    navigators near nearby nearing nearly necessarily necessary necessities necessity neck need needed needing
    needless needlessly needs negative negatively neglect neglected negotiable negotiate negotiated negotiating
    negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
    nervous nesoi net network networking networks neutral neutrality neutralizing never new newborn newest newly
    news newspaper newspapers nexus nice nickel night nightmare nights nine ninth noble nobody noise nominate
    nominated nominating nomination nominations nominees non noncitizen noncitizens noncompliance
    nondiscrimination none nongovernmental nonimmigrant nonimmigrants nonpartisan nonprofit nonprofits
    nonproliferation noon normal normalcy normalization normally norms nose notable notably note noted notes
    nothing notice noticed notices notification notifications notified notify noting notion notwithstanding
    novel nowhere nuclear number numbers numerous nurse nurses nursing nurture nutrition nutritional nutritious
    nuts oath obesity object objections objective objectives objects obligated obligation obligations observance
    observation observations observe observed observing obstacle obstacles obstruct obstructing obstruction
    obtain obtained obtaining obvious obviously occasion occasions occupants occupation occupations occupied
    occupy occur occurred occurring occurs ocean oceans oclock odd odds off offenders offense offenses offensive
    offer offered offering offerings offers officer officers offices official officially officials offline offs
    offset offsets offshore offshoring often oftentimes oil oils okay old older oldest olds oligarchs omnibus
    oncology onerous ones ongoing online onset onshore onshoring onslaught open opened opening openings openly
    openness opens operate operated operates operating operation operational operationalize operationally
    operations operative operator operators opinion opinions opioid opioids opponent opponents opportunities
    opportunity oppose opposed opposes opposing opposite opposition oppression ops opt optic optical optimal
    optimism optimist optimistic optimize option options oral orbit order ordered ordering orderly orders
    ordinary org organ organic organization organizational organizations organize organized organizers
    organizing orientation oriented origin original originally originated originating origins orphan orphaned
    others otherwise ought ounce ours ourselves out outages outbound outbreak outbreaks outcome outcomes
    outcompete outdated outdoor outdoors outfit outgoing outlet outlets outline outlined outlines outlining
    outlook outpatient output outrage outraged outrageous outreach outright outset outside outsized outspoken
    outstanding outweighs ovarian overarching overburdened overcapacity overcome overcoming overdose overdoses
    overdraft overdue overflight overhaul overlap overlapping overlooked overly overnight overreach oversaw
    overseas oversee overseeing overseen oversees oversight overtime overturn overturned overturning overview
    overwhelmed overwhelming overwhelmingly owe owed owes own owned owner owners ownership owning owns oxygen
    pace package packages packaging packed packing pad page pages paid pain painful paint pair paired paises pal
    pandemic pandemics panel panels panic paper papers paperwork par para parade paradigm paragraph paragraphs
    parallel parameters paramount paraphrase parcel parcels pardon pardoned pardoning pardons parent parental
    parenthetically parents pariah parity park parking parks parliamentarian parliamentary parole part partial
    partially participant participants participate participated participates participating participation
    particular particularly particulars parties partisan partisanship partly partner partnered partnering
    partners partnership partnerships parts party pass passage passed passenger passengers passes passing
    passion passionate passionately passport passports past pastor patent patents path pathogens paths pathway
    pathways patience patient patients patriotic patriotism patriots patrol patrols pattern patterns pause
    paused pauses pausing pave paved paving pay paycheck paychecks payfors paying payment payments payroll pays
    pdf peace peaceful peacefully peacekeepers peacekeeping peak peaks pedestrian pediatric pediatrician
    pediatricians peer peers pen penalties penalty pending penny pension pensions people peoples perceived
    percent percentage perception perfect perfectly perform performance performances performed performers
    performing perhaps peril perilous perimeter period periodic periods perished permanent permanently
    permissible permission permissions permit permits permitted permittee permitting perpetrated perpetrators
    perpetuate persecuted persecution perseverance persist persistence persistent person personal personalized
    personally personnel persons perspective perspectives pertaining pervasive petition petitions petroleum
    pharmaceutical pharmaceuticals pharmacies pharmacists pharmacy phase phased phases phasing phenomenal
    phenomenon philanthropic philanthropies philanthropist philanthropy philosophy phone phones photo photograph
    photographs photos phrase physical physically physician physicians pick picked picket picking picks picture
    pictures piece pieces pier pill pillar pillars pills pilot piloting pilots pin pioneer pioneered pioneering
    pioneers pipe pipefitters pipeline pipelines pipes pit pitch pits pivot pivotal place placebo placed
    placement places placing plagued plain plan plane planes planet planned planning plans plant planted
    planting plants plastic plastics plate platform platforms play playbook played player players playing plays
    plea pleaded please pleased pleasure pledge pledged pledges pledging plenary plenty plot plug plumbers
    plummeted plus png pocket pocketbooks pockets podium poem poet poetry poets point pointed pointing points
    poised poison poisoned poisoning poisonous polar police policies policy policymakers policymaking polio
    political politically politician politicians politicize politicized politics poll polling polls pollutants
    polluted polluters polluting pollution polysilicon pool poor poorest poorly pop popular populated population
    populations por pork portal portfolio portion portions portrait portraits ports pose posed poses posing
    position positioned positioning positions positive positively possess possesses possessing possession
    possessions possibilities possibility possible possibly post posted posthumously posting postpartum postpone
    postponed postponement posts postsecondary posture postured pot potent potential potentially poultry pound
    pounds pour poured pouring poverty powder power powered powerful powerhouse powering powers practicable
    practical practically practice practiced practices practicing practitioners pragmatic praise praised pray
    prayer prayers praying pre precautions precedent preceding precious precise precisely precision preclude
    preconditions precursor precursors predators predatory predecessor predecessors predict predictability
    predictable predicted predicting prediction predictions predominantly preexisting prefer preference
    preferences preferential preferred pregnancies pregnancy pregnant prehistoric prejudge prejudice prejudiced
    preliminary premature premier premise premium premiums preparation preparations prepare prepared
    preparedness prepares preparing preschool prescribe prescribed prescription prescriptions presence present
    presentation presented presenting presently presents preservation preserve preserved preserves preserving
    presidency press pressed pressing pressure pressures prestigious presumably presumed presumptive pretend
    pretext pretty prevail prevailed prevailing prevalence prevalent prevent preventable preventative prevented
    preventing prevention preventive prevents preview previewed previewing previous prey pri price priced prices
    pricing pride priest primarily primary primetime principally principals principle principled principles
    print printed printing prior priorities prioritization prioritize prioritized prioritizes prioritizing
    priority prism prison prisoner prisoners prisons privacy private privately privilege privileged privileges
    prize pro proactive proactively probably probationary problem problematic problems procedural procedure
    procedures proceed proceeding proceedings proceeds process processed processes processing processors
    proclaim proclaimed procure procured procurement procuring produce produced producer producers produces
    producing product production productive productivity products profession professional professionalism
    professionals professions proficiency profile profiles profit profitable profits profound profoundly program
    programmatic programming programs progress progression progressive progressives prohibit prohibited
    prohibiting prohibition prohibitions prohibits project projected projecting projection projections projects
    proliferation prolonged prominent promise promised promises promising promote promoted promotes promoting
    promotion promotions prompt prompted promptly promulgate promulgated pronged pronounced proof propaganda
    propel propelled proper properly properties property proportion proportionate proposal proposals propose
    proposed proposes proposing proposition propulsion prosecute prosecuted prosecuting prosecution prosecutions
    prosecutor prosecutorial prosecutors prospect prospective prospects prosperity prosperous prostate protect
    protected protecting protection protections protective protects protein protest protesters protesting
    protestors protests protocol protocols proud proudest proudly prove proved proven proves provide provided
    provider providers provides providing proving provision provisions provocation provocations provocative
    proxies proximity proxy prudent psychological psychologists public publication publications publicly publish
    published publishes publishing pull pulled pulling pulpit pump pumping pumps pundits punish punishing
    punishment purchase purchased purchaser purchases purchasing pure purely purported purpose purposeful
    purposes pursuant pursue pursued pursues pursuing pursuit purview push pushback pushed pushes pushing put
    puts putting quadruple quadrupled qualifications qualified qualify qualifying quality quantify quantities
    quantity quantum quarantine quarter quarterly quarters que quest question questioned questioning questions
    queue qui quick quicker quickly quiet quietly quit quite quo quota quotas quote quoted quotes quoting race
    races racial racially racing racism racist radar radiation radical radio raging raid rail railroad railroads
    rails railways rain raise raised raises raising rallied rallies rally rallying ramifications ramp rampant
    ramped ramping ramps ran ranchers range ranges ranging rank ranked ranks ransom ransomware rape raped rapid
    rapidly rapists rare rarely rate rated rates rather ratification ratified ratify rating ratings ratio
    rational rationale raw razor reach reached reaches reaching react reacted reacting reaction reactions
    reactor reactors read readily readiness reading readout readouts reads ready reaffirm reaffirmed reaffirming
    reaffirms real realistic realistically realities reality realize realized realizing really realm reap reason
    reasonable reasonably reasoning reasons reassurance reassure reauthorization reauthorize reauthorized rebate
    rebates rebound rebuild rebuilding rebuilt recall receipt receipts receive received receives receiving
    recent reception receptive recess recession recidivism recipient recipients reciprocal reciprocity reckless
    reclaim reclaiming recognise recognition recognize recognized recognizes recognizing recommend
    recommendation recommendations recommended recommending recommends recommit reconciliation reconnaissance
    reconnect reconsider reconsidering record recorded recording records recover recovered recoveries recovering
    recovers recovery recreation recreational recruit recruited recruiting recruitment recurring recycling red
    redacted rededicate redeem redelegate redouble redress reduce reduced reduces reducing reduction reductions
    reelect reelected reelection reeling reenter reentry reestablish reestablished reestablishing refer
    reference referenced references referencing referenda referendum referral referrals referred referring
    refers refine refined refineries refinery refining reflect reflected reflecting reflection reflective
    reflects reform reformed reforming reforms refrain refrigerators refuge refugee refugees refugiados refugies
    refund refundable refunds refusal refuse refused refuses refusing regain regard regarding regardless regards
    regime regimen regimes region regional regionally regions register registering registration regret regrets
    regular regularly regulate regulated regulating regulation regulations regulators regulatory rehabilitate
    rehabilitation rehire reignited reimburse reimbursed reimbursement rein reinforce reinforced reinforces
    reinforcing reinstate reinstated reinstating reinvigorate reinvigorated reinvigorating reiterate reiterated
    reiterating reject rejected rejecting rejection rejoin rejoined rejoining relate related relates relating
    relation relations relationship relationships relative relatively relatives relay release released releases
    releasing relentless relentlessly relevant reliability reliable reliably reliance reliant relied relief
    relies relieve relieved religion religions religious relocate relocation reluctant rely relying remain
    remainder remained remaining remains remarkable remarks remediate remediation remedies remedy remember
    remembered remembering remembers remind reminded reminder reminding reminds remittances remnants remote
    remotely removable removal removals remove removed removing renaissance render rendered renew renewable
    renewables renewal renewed renewing renovate renowned rent rental rentals renter renters rents reopen
    reopened reopening repair repaired repairing repairs reparations repatriation repay repayment repeal
    repealed repealing repeat repeated repeatedly repeating repercussions replace replaced replacement replacing
    replenish replenishment replicate report reported reportedly reporter reporters reporting reports represent
    representation represented representing represents repression repressive reproductive reputation request
    requested requesting requests require required requirement requirements requires requiring requisite rescind
    rescinded rescinding rescued research researcher researchers reservation reserved reserves reset
    resettlement reshape reshoring reside residence residency resident residential residents resides resign
    resignation resigned resilience resiliency resilient resist resistance resistant resize resolute resolution
    resolutions resolve resolved resolving resort resounding resource resourced resources resourcing respect
    respected respectful respectfully respecting respective respectively respects respiratory respond responded
    responder responders responding responds response responses responsibilities responsibility responsible
    responsibly responsive rest restart restarting restate restaurant restaurants restoration restore restored
    restores restoring restraint restrict restricted restricting restriction restrictions restrictive restricts
    restructuring rests result resulted resulting results resume resumed resuming resumption resurgence retail
    retailers retain retaining retains retaliate retaliation retaliatory retention rethink retire retired
    retirees retirement retiring retreat retribution retroactive retrofit retrofits return returned returning
    returns reunification reunite reunited reuse reveal revealed revenge revenue revenues reverence reversal
    reverse reversed reversing review reviewed reviewing reviews revise revised revising revision revisions
    revisit revitalization revitalize revitalized revitalizing revive revocation revoke revoked revolution
    reward rewarding rewards rewrite rhetoric rhyme rich richest rid ride rides ridiculous riding right
    righteous rightfully rightly rights rigorous ring rings riot riots rip ripped ripping ripple rise risen
    rises rising risk risked risking risks risky rival river rivers road roadblocks roadmap roads roaring
    robberies robbery robotics robust rock rocket rockets rocks rogue role roles roll rolled rolling rollout
    rolls roof rooftop room rooms root rooted rooting roots rotational rough roughly round rounds roundtable
    roundtables routes routine routinely row rubber ruble ruin rule ruled rulemaking rules ruling run rundown
    running runoff runs runway rural rush rushed sabotage sacred sacrifice sacrificed sacrifices sacrificing sad
    saddened sadly sadness safe safeguard safeguarded safeguarding safeguards safely safer safest safety said
    sail sailors sake salaries salary sale sales salmon salute same sample samples sampling sanction sanctioned
    sanctioning sanctions sanctuary sand sandwich sanitation sat satellite satellites satisfaction satisfactory
    satisfied satisfy save saved saves saving savings saw say saying says scalable scale scaled scaling scam
    scammed scams scarcity scared scars scary scenario scenarios scene scenes schedule scheduled schedules
    scheduling scheme schemes scholar scholars scholarship scholarships school schools scientific scientifically
    scientist scientists scope score scores scoring scourge scratch screen screened screening screenings script
    scrutiny sea seabed seafood seal seamless search searches searching seas season seasonal seasons seat seated
    seating seats second secondary secondly seconds secrets section sections sector sectoral sectors secure
    secured securely secures securing security see seed seeds seeing seek seekers seeking seeks seem seemed
    seemingly seems seen sees segment segments segregated segregation seize seized seizing seizure seizures
    select selected selecting selection selections self selfless selflessness sell sellers selling semester semi
    semiconductor semiconductors send sending sends senior seniors sense senseless sensible sensing sensitive
    sensitivity sensors sent sentence sentenced sentences sentencing sentiment separate separated separately
    separates separation seq sequence sequencing serial series serious seriously seriousness servant servants
    serve served serves service servicemembers servicemen servicers services servicing serving session sessions
    set setback setbacks sets setting settings settle settled settlement settlements settlers seven seventh
    severe severely severity sewer sex sexual sexually shadow shadows shake sham shame shameful shape shaped
    shaping share shared shareholders shares sharing sharp sharpen sharply shattered shattering shed sheer sheet
    sheets shelf shell shells shelter sheltering shelters shelves shield shift shifted shifting shifts shine
    shines shingles shining ship shipbuilding shipment shipments shipped shippers shipping ships shipyards shock
    shocked shocking shocks shoes shoot shooter shooters shooting shootings shop shopping shops shore shores
    shoring short shortage shortages shorten shorter shortfall shortfalls shortly shot shots shoulder shoulders
    shouldnt shout shovels show showcase showcasing showed showing shown shows shrink shrinking shut shutdown
    shutdowns shuttered shutting shy siblings sic sick side sided sidelines sides sidewalks siege sight
    sightings sign signal signaled signaling signals signature signed significance significant significantly
    signing signs silence silenced silent silos similar similarly simple simplify simply simultaneous
    simultaneously sin sincere sincerely sing singing single singular sink sir sister sisters sit site sites
    siting sits sitting situated situation situations six sixth sixty size sized sizes skeptical skewed skies
    skill skilled skills skin sky skyrocketed skyrocketing slash slashed slashing slate slated slaughtered slave
    slavery sleep sleeping sleeves slide slides slight slightly slip slogan slots slow slowdown slowed slower
    slowing slowly small smaller smallest smallholder smallpox smart smarter smartphones smile smoke smoking
    smooth smoothly smugglers smuggling snow soaring soccer socially societal societies society socio
    socioeconomic soft software soil soils solace solar sold soldier soldiers sole solely solemn solicit
    solicitation solicitations solicitous solid solidarity solidify solitary solo solution solutions solve
    solved solvency solving somebody somehow someone something sometime sometimes somewhat somewhere son song
    songs sons soon sooner sophisticated sorrow sorry sort sorts sought soul souls sound sounded sounding sounds
    source sourced sources sourcing sovereign sovereignty space spaces spacing span spanning spans spare spark
    sparked speak speakers speaking speaks spearheaded specialists specialized specializing specialty species
    specific specifically specificity specifics specified specify spectacular spectrum speculate speculation
    speech speeches speed speeding speeds speedy spend spending spends spent sphere spike spikes spill spillover
    spine spirit spirits spiritual spite split spoke spoken spokesman spokesperson sponsor sponsored sponsoring
    sponsors sport sporting sports spot spotlight spots spouse spouses spray spread spreading spreads spring
    spur spurred spurring spy spyware square squarely squeeze squeezed src srcset sta stab stability
    stabilization stabilize stabilizing stable stack staff staffed staffer staffers staffing staffs stage staged
    stages staggering staging stain stake stakeholder stakeholders stakes stalking stalled stamp stance stand
    standalone standard standardization standardized standards standing standpoint stands star staring stark
    stars start started starter starting starts startup startups stated statehood statement statements states
    statewide stating station stationary stationed stations statistic statistical statistics status statute
    statutes statutory stay stayed staying stays steadfast steadfastly steadily steady steal stealing steel
    steelworkers steep steer stem stemming step stepfather stepped stepping steps steward stewards stewardship
    stick sticking sticks stifle stigma stimulate stimulus stock stocked stockpile stockpiles stocks stole
    stolen stone stood stop stopped stopping stops storage store stored stores storied stories storm stormed
    storms story straight straightforward strain strained strains stranded strange stranger strangers strategic
    strategically strategies strategy straw straws stream streamline streamlined streamlining streams street
    streets strength strengthen strengthened strengthening strengthens strengths stress stressed stressors
    stretch stretched stretches strict strictly strides strike strikes striking stringent strings strip stripped
    strive striving stroke strong stronger strongest strongly struck structural structure structured structures
    struggle struggled struggles struggling stuck student students studied studies studio study studying stuff
    stunning stunt stunts stupid style sub subchapter subcontractors subdivision subdivisions subheading
    subheadings subject subjected subjects submarine submarines submission submit submitted submitting subsea
    subsection subsections subsequent subsequently subset subsidiary subsidies subsidize subsidized subsidizing
    subsidy subsistence substance substances substantial substantially substantive substitute suburban
    subversion succeed succeeded success successes successful successfully successive successor suckers sudden
    suddenly sued suffer suffered suffering sufficiency sufficient sufficiently suggest suggested suggesting
    suggestion suggestions suggests suicide suing suit suitable suite suited sum summa summarize summary summer
    summits summon sun sunset super supercharge superseded supervised supervision supervisory supplement
    supplemental supplied supplier suppliers supplies supply supplying support supported supporter supporters
    supporting supportive supports supposed suppress suppressed suppressing suppression supremacists supremacy
    surcharge sure surely surface surge surged surgeries surgery surges surgical surging surpassed surplus
    surprise surprised surprising surrender surrounded surrounding surveillance survey surveys survival survive
    survived surviving survivor survivors susceptible suspect suspected suspend suspended suspending suspension
    sustain sustainability sustainable sustainably sustained sustaining svg swap swath swear sweat sweeping
    sweet swift swiftly swing switch switching sworn symbol symbolic symptomatic symptoms synagogue synagogues
    syndrome synthetic system systematic systematically systemic systems table tables tackle tackling tactic
    tactical tactics tag tailored take takeaway taken takeover takes taking talent talented talents talk talked
    talking talks tall tandem tangible tank tanks tap tape tapped tapping target targeted targeting targets
    tariff tariffs tarmac tasked tasks taste taught tax taxed taxes taxpayer taxpayers tea teach teacher
    teachers teaches teaching team teammates teams tear tearing tears tech technical technically technicians
    techniques technological technologies technology teen teenager teenagers teens teeth telecom
    telecommunications telegraph telehealth telemedicine telephone television tell telling tells temperature
    temperatures temporarily temporary ten tenacity tenant tenants tend tends tenets tens tense tension tensions
    tent tentative tenth tenths tenure term terminal terminals terminate terminated terminating termination
    terms terrain terrible terrific territorial territories territory terror terrorism terrorist terrorists test
    testament tested testified testify testimony testing tests text textile texts thank thanked thankful
    thankfully thanking thanks thatll theater theaters theft theirs theme themes themselves theoretical theories
    theory therapeutic therapeutics therapies therapy thereafter thereby thered therein therell thereof thereto
    thereunder theyd theyll theyre theyve thick thin thing things think thinking thinks third thirdly thirds
    thirtieth thirty thorough thoroughly thou thought thoughtful thoughts thousand thousands thread threat
    threaten threatened threatening threatens threats three threshold thresholds threw thrilled thrive thriving
    throat throughput throw throwing thrown thrust thugs thwart thy tick ticket tickets ticking tide tie tied
    ties tight tighten timber time timed timeframe timeless timeline timelines timely times timetable timing
    tiny tip tired tireless tirelessly tires tissue titled titles toast together told tolerance tolerate
    tolerated toll ton tone tonight tons too took tool toolbox toolkit toolkits tools top topic topics topline
    topper torch torches torn tornado tornadoes torture total totaling totality totally touch touched touches
    touching tough tougher toughest tour toured tourism tourists tours tout touted touting toward towards tower
    towering towers town towns toxic toxins toys trace tracing track tracked tracking tracks tractor trade
    traded trades trading tradition traditional traditionally traditions traffic trafficked traffickers
    trafficking tragedies tragedy tragic tragically trail trailer trails train trained training trainings trains
    trajectory tranche trans transaction transactions transatlantic transcontinental transcript transfer
    transferred transferring transfers transform transformation transformational transformative transformed
    transformers transforming transgender transit transiting transition transitional transitioned transitioning
    transitions transitory translate translated translating translation translators transmissibility
    transmissible transmission transmissions transmit transmits transmitted transmitting transnational
    transparency transparent transparently transplant transport transported transporting trapped trauma
    traumatic travel traveled travelers traveling travels treasure treasures treat treated treaties treating
    treatment treatments treats treaty tree trees tremendous tremendously trend trending trends trial trials
    tribute trickle trickled tried tries trigger triggered trilateral trillion trillions trip triple tripled
    tripling trips triumph triumphs troop troops trouble troubled troubling truce truck truckers trucking trucks
    true truly trunk trust trusted trusts trustworthy truth truths try trying tubes tuition tune tuned tunnel
    tunnels turbine turbines turmoil turn turnaround turned turning turnout turnover turns tutoring tweet
    tweeted twelve twenty twice two type types typical typically typography tyranny ugly ultimate ultimately
    ultra umbrella una unabated unable unacceptable unaccompanied unaccounted unaffordable unalienable unanimous
    unanimously unauthorized unaware unbelievable unbreakable unburdened uncertain uncertainty unchanged
    unchecked unclassified uncle unclear uncomfortable uncommon unconditional unconscionable unconstitutional
    undeniable undercut underdog underestimate underfunded undergo undergoing undergraduate underground
    underinvestment underline underlying undermine undermined undermines undermining underneath underpin
    underpinned underrepresented underscore underscored underscores underscoring undersea underserved understand
    understandable understandably understanding understandings understands understood undertake undertaken
    undertaking underwater underway underwriting undo undocumented undue unduly une unemployed unemployment
    unequal unequivocal unequivocally unexpected unfair unfairly unfinished unflinching unfold unfolded
    unfolding unfortunate unfortunately unhindered unhinged unidentified unified uniform unify unifying
    unilateral unilaterally unimaginable unimpeded uninsured unintended unionization unions unique uniquely unit
    unite unites uniting units unity universal universe unjust unjustified unjustly unknown unlawful unlawfully
    unleash unleashed unleashing unless unlikely unlimited unlock unlocking unlocks unmanned unmatched unmet
    unmistakable unmute unmuted unnecessarily unnecessary unofficial unpaid unparalleled unprecedented
    unpredictable unprovoked unquote unreasonable unregulated unrelated unrelenting unreliable unreported unrest
    unrestricted unsafe unseen unshakable unspeakable unstable unsustainable unthinkable untold unused unusual
    unvaccinated unveil unveiled unveiling unwavering unwilling unyielding upcoming update updated updates
    updating upended upfront upgrade upgraded upgrades upgrading upheld uphold upholding upholds uplift
    uplifting uploads ups upset upside upskilling uptake uptick upward upwards uranium urge urged urgency urgent
    urgently urges urging usable usage use used useful user users uses usher ushering using usual usually
    utilities utility utilization utilize utilized utilizing utmost utterly vacancies vacant vacation vaccinate
    vaccinated vaccinating vaccination vaccinations vaccinators vaccine vaccines vacuum valid validate
    validation validity valorem valuable value valued values vandalism vans var variant variants varied variety
    various vary vast vastly vegetables vegetation vehicle vehicles vein vendor vendors ventilation ventilators
    venture venue venues verbal verdict verge verifiable verification verified verify version versions versus
    very vessel vessels vested vests veteran veterans veto vetted vetting via viability viable vial vials
    vibrant vicious victim victimized victims victories victory video videos view viewed viewing viewpoints
    views vigilance vigilant vigorously vii viii vile villages violate violated violates violating violation
    violations violence violent viral virtual virtually virtue virus viruses vis visa visas visibility visible
    vision visionary visions visit visited visiting visitor visits visual vital vitality vitally vitro vocal
    vocational voice voiced voices volatile volatility voltage volume volumes voluntarily voluntary volunteer
    volunteered volunteering volunteers von vote voted voter voters votes voting vouchers vow vowed
    vulnerabilities vulnerability vulnerable wage waged wages wait waited waiting waive waiver waivers wake walk
    walked walking walks walls waning want wanted wanting wants war warehouse warfare warfighters warm warming
    warmly warmth warn warned warning warnings warrant warranted warrants warriors wars warships wartime washing
    wasnt waste wasted wasteful wastewater wasting watch watched watching water waterfront waters watershed
    waterways wave waver waves way ways weak weaken weakened weakening weaker weakness wealth wealthiest wealthy
    weapon weaponization weaponize weaponized weaponizing weaponry weapons wear wearing weather weatherization
    weatherize web webinar webinars website websites wed wedding week weekend weekends weekly weeks weigh
    weighed weighing weighs weight welcome welcomed welcomes welcoming welfare well wellbeing wellness wells
    went werent wetlands weve whatever whatsoever wheat whenever whereabouts whereas wherever whether whitehouse
    whoa whoever whole wholesale wholly whove wide widely widen widening wider widespread widow width wife wild
    wilderness wildfire wildfires wildland wildlife willful willfully willing willingness win wind window
    windows winds wing winner winners winning wins winter wipe wiped wire wireless wires wisdom wise wisely wish
    wishes wishing withdraw withdrawal withdrawing withdrawn withdrew withheld withhold withholding withstand
    witness witnessed witnesses witnessing wives woke woman women won wonder wondered wonderful wondering
    wonders wont wood woods wor word words wore work worked worker workers workforce workforces working
    workplace workplaces works workshop workshops world worldwide worn worried worries worry worrying worse
    worsen worsening worship worst worth worthy wouldnt wouldve wound wounded wounds woven wrap wraparound
    wrapped wrapping wreckage wrenching writ write writer writers writes writing written wrong wrongful
    wrongfully wrongs wrote www xenophobia xii xiii xiv xml yall yard yards yeah year yearly years yell yellow
    yes yield yields youd youll young younger youngest youre yours yourself yourselves youth youve zero zip zone
    zones zoning
    """
}
