/// Longer names that hold the name of a country or its people and are none: seas, regions, companies, dishes, teams.
///
/// Offices and bodies of a state are not here ("the U.S. Department of State", "the German government" count).
enum NamesWithin {
  static let names: [String] = regions + waters + towns + companies + bodies

  private static let regions = lines(
    """
    latin america
    latin american
    latin americans
    north america
    north american
    north americans
    south america
    south american
    south americans
    central america
    central american
    central americans
    pan american
    inter american
    organization of american states
    american states
    west indies
    west indian
    west indians
    east indies
    east indian
    new england
    new englander
    new englanders
    new mexico
    new mexican
    new mexicans
    new britain
    new ireland
    new guinea
    new jersey
    new brunswick
    new south wales
    new america
    british columbia
    british columbian
    british columbians
    northern ireland
    northern irish
    western australia
    western australian
    south australia
    south australian
    inner mongolia
    northern cyprus
    turkish cypriot
    turkish cypriots
    east azerbaijan
    west azerbaijan
    north georgia
    south georgia
    east germany
    west germany
    east german
    east germans
    korean peninsula
    korean war
    indian subcontinent
    indian territory
    indian country
    american indian
    american indians
    alaskan native
    jersey city
    jersey shore
    south jersey
    north jersey
    central jersey
    iberian peninsula
    little italy
    little india
    little havana
    little portugal
    little haiti
    french riviera
    french sudan
    french indochina
    french west africa
    british india
    british mandate
    dutch east indies
    netherlands east indies
    spanish main
    french quarter
    holland park
    british isles
    mount lebanon
    niger delta
    niger state
    niger river
    congo basin
    congo river
    jordan river
    jordan valley
    west jordan
    south jordan
    east jordan
    east palestine
    new palestine
    new lebanon
    new egypt
    new holland
    new sweden
    river jordan
    greater china
    """)

  private static let waters = lines(
    """
    indian ocean
    south china sea
    east china sea
    gulf of mexico
    gulf of oman
    gulf of guinea
    gulf of finland
    sea of japan
    japan sea
    philippine sea
    norwegian sea
    irish sea
    english channel
    panama canal
    strait of georgia
    lake chad
    lake malawi
    american river
    russian river
    canadian river
    georgian bay
    """)

  private static let towns = lines(
    """
    mexico city
    panama city
    kuwait city
    guatemala city
    mexico beach
    indian wells
    indian river
    indian creek
    indian head
    indian hills
    indian point
    indian lake
    indian springs
    indian trail
    dutch harbor
    french lick
    french creek
    spanish fork
    spanish town
    spanish harlem
    spanish fort
    american fork
    american falls
    american canyon
    turkey creek
    china lake
    china grove
    jamaica plain
    jamaica estates
    jamaica bay
    china basin
    poland china
    greece central
    """)

  private static let companies = lines(
    """
    american airlines
    american eagle
    american express
    american electric power
    american tower
    american standard
    american outdoor brands
    american home products
    american international group
    american general
    american medical response
    british airways
    british american tobacco
    british petroleum
    british telecom
    british telecommunications
    british gas
    british steel
    british open
    air france
    air canada
    air india
    air china
    air new zealand
    air jamaica
    air malta
    china eastern
    china southern
    turkish airlines
    singapore airlines
    kenya airways
    ethiopian airlines
    ukraine international airlines
    malaysia airlines
    japan airlines
    japan tobacco
    korean air
    kuwait airways
    qatar airways
    royal jordanian
    thai airways
    philippine airlines
    saudi aramco
    norwegian cruise line
    norwegian air shuttle
    french connection
    bank of america
    bank america
    america online
    america west
    north american aviation
    canadian tire
    canadian pacific
    canadian national
    canadian solar
    american idol
    american legion
    american apparel
    american crossroads
    american lawyer
    american conservative
    american prospect
    russia today
    india today
    china daily
    korea herald
    korea times
    japan times
    jordan times
    moscow times
    kyiv post
    kiev post
    kyiv independent
    washington post
    washington times
    washington examiner
    washington free beacon
    jerusalem post
    china morning post
    south china morning post
    usa today
    us weekly
    us news
    us airways
    us steel
    us bank
    us bancorp
    """)

  private static let bodies = lines(
    """
    bank of england
    church of england
    bank of japan
    bank of canada
    bank of israel
    bank of france
    bank of italy
    bank of spain
    bank of russia
    bank of china
    bank of korea
    bank of greece
    bank of ireland
    voice of america
    boy scouts of america
    girl scouts of america
    miss america
    captain america
    good morning america
    screen actors guild of america
    writers guild of america
    mining corporation of america
    american red cross
    american civil liberties union
    american university
    american farm bureau
    american football conference
    american ballet theatre
    american family insurance
    british broadcasting corporation
    british medical association
    bureau of indian affairs
    indian affairs
    fighting irish
    notre dame fighting irish
    boston celtics
    cleveland indians
    ottawa senators
    montreal canadiens
    vancouver canucks
    canadian football league
    canadian broadcasting corporation
    washington nationals
    washington capitals
    washington wizards
    washington redskins
    washington commanders
    washington university
    washington county
    washington monument
    washington street
    washington avenue
    washington square
    washington township
    washington heights
    washington mutual
    washington institute
    washington square
    georgia tech
    georgia state
    georgia southern
    georgia bulldogs
    georgia power
    georgia pacific
    georgia aquarium
    georgia dome
    georgia institute
    london stock exchange
    london metal exchange
    london school
    paris club
    paris agreement
    paris accord
    paris accords
    paris climate
    minsk agreements
    minsk agreement
    minsk accords
    minsk process
    minsk protocol
    minsk negotiations
    oslo accords
    kyoto protocol
    moscow conservatory
    vienna convention
    geneva convention
    rome statute
    olympic games
    dominican sisters
    dominican order
    dominican friar
    dominican friars
    dominican university
    """)

  /// Things of everyday life, which texts write small.
  static let things = lines(
    """
    washington state
    french fries
    french fry
    french toast
    french doors
    french horn
    french bulldog
    french onion
    german shepherd
    german shepherds
    german measles
    swiss cheese
    swiss chard
    swiss army knife
    swiss army knives
    danish pastry
    danish pastries
    dutch oven
    dutch auction
    belgian waffle
    belgian waffles
    belgian malinois
    brussels sprouts
    irish setter
    irish coffee
    spanish flu
    spanish moss
    turkish delight
    turkish bath
    cuban sandwich
    cuba gooding
    cuba gooding jr
    guinea pig
    guinea pigs
    guinea fowl
    guinea hen
    brazil nut
    brazil nuts
    panama hat
    panama hats
    panama papers
    english muffin
    canadian bacon
    maltese falcon
    chinese wall
    chinese checkers
    turkey sandwich
    turkey sandwiches
    turkey burger
    turkey breast
    turkey trot
    turkey day
    turkey dinner
    turkey dinners
    turkey leg
    turkey vulture
    turkey vultures
    turkey hunting
    turkey season
    turkey shoot
    thanksgiving turkey
    wild turkey
    indian summer
    north pole
    south pole
    pole position
    pole vault
    pennsylvania dutch
    dutch reformed
    american beauty
    american pie
    american psycho
    american sniper
    american gothic
    american cheese
    american bulldog
    us open
    us$
    french open
    australian open
    canadian open
    japanese maple
    japanese beetle
    mexican standoff
    paris hilton
    paris jackson
    london breed
    jack london
    vienna sausage
    bermuda triangle
    bermuda shorts
    bermuda grass
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty && !$0.contains("$") }
  }
}

extension Substring {
  /// The text without the blanks at its ends.
  fileprivate var trimmingBlanks: String {
    split(separator: " ").joined(separator: " ")
  }
}
