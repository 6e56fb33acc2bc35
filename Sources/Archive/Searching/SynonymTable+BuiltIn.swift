extension SynonymTable {
  /// Words of one meaning in news on aid: places whose names are written in two ways, transliterated names, institutions
  /// with their abbreviations, British and American spelling. A group with a country's name means the country.
  static let builtInGroups = [
    // Places, Ukrainian and Russian.
    "Kyiv; Kiev", "Kharkiv; Kharkov", "Lviv; Lvov; Lemberg", "Odesa; Odessa", "Dnipro; Dnipropetrovsk",
    "Mykolaiv; Nikolaev; Mykolayiv", "Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya", "Luhansk; Lugansk",
    "Donbas; Donbass", "Chernihiv; Chernigov", "Chornobyl; Chernobyl", "Bakhmut; Artemivsk; Artyomovsk",
    "Kryvyi Rih; Krivoy Rog", "Vinnytsia; Vinnitsa; Vinnytsya", "Rivne; Rovno", "Ternopil; Ternopol",
    "Avdiivka; Avdeevka; Avdeyevka", "Izium; Izyum", "Lyman; Liman", "Dnieper; Dnepr",
    "Transnistria; Transdniestria; Trans-Dniester", "Chisinau; Kishinev",
    // Names.
    "Zelensky; Zelenskyy; Zelenskiy; Zelenskyi; Zelenskij; Selenskyj", "Shmyhal; Shmygal; Schmyhal",
    "Zaluzhny; Zaluzhnyi; Zaluzhnyy; Zaluzhniy", "Syrsky; Syrskyi; Syrskyy; Syrskiy", "Yermak; Ermak; Jermak",
    "Lukashenko; Lukashenka", "Wagner Group; PMC Wagner; Vagner",
    // Countries.
    "United States; United States of America; USA; U.S.; US", "United Kingdom; UK; Great Britain; Britain",
    "Czech Republic; Czechia", "Turkey; Türkiye; Turkiye", "North Korea; DPRK", "South Korea; Republic of Korea",
    "United Arab Emirates; UAE", "Ivory Coast; Côte d'Ivoire", "Burma; Myanmar", "North Macedonia; Macedonia",
    // Institutions.
    "NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation", "European Union; EU",
    "United Nations; UN", "International Monetary Fund; IMF",
    "World Health Organization; World Health Organisation; WHO",
    "World Food Programme; World Food Program; WFP", "European Bank for Reconstruction and Development; EBRD",
    "European Investment Bank; EIB", "International Atomic Energy Agency; IAEA",
    "Organization for Security and Co-operation in Europe; OSCE", "International Criminal Court; ICC",
    "International Committee of the Red Cross; ICRC", "Pentagon; Defense Department; Department of Defense; DoD",
    "State Department; Department of State", "Treasury Department; Department of the Treasury; US Treasury",
    "Armed Forces of Ukraine; Ukrainian Armed Forces; AFU", "gross domestic product; GDP",
    "National Security Council; NSC", "Group of Seven; G7; G-7", "Group of Twenty; G20; G-20",
    "Ukraine Defense Contact Group; UDCG; Ramstein group",
    "Foreign Ministry; Ministry of Foreign Affairs; Foreign Affairs Ministry",
    "Defence Ministry; Defense Ministry; Ministry of Defence; Ministry of Defense",
    // Weapons and goods.
    "ATACMS; Army Tactical Missile System", "HIMARS; High Mobility Artillery Rocket System",
    "unmanned aerial vehicle; UAV", "liquefied natural gas; LNG", "armored personnel carrier; APC",
    // British and American spelling.
    "defense; defence", "program; programme", "organization; organisation", "center; centre", "labor; labour",
    "armor; armour", "armored; armoured", "harbor; harbour", "neighbor; neighbour", "honor; honour", "color; colour",
    "favor; favour", "behavior; behaviour", "rumor; rumour", "plow; plough", "gray; grey",
    "aluminum; aluminium", "fiber; fibre", "theater; theatre", "caliber; calibre", "maneuver; manoeuvre",
    "license; licence", "offense; offence", "mobilization; mobilisation", "demobilization; demobilisation",
    "stabilization; stabilisation", "modernization; modernisation", "authorization; authorisation",
    "analyze; analyse", "traveler; traveller", "canceled; cancelled", "fueled; fuelled", "aging; ageing",
    "airplane; aeroplane", "sulfur; sulphur",
    "demining; de-mining; mine clearance", "peacekeeping; peace-keeping",
    "ceasefire; cease-fire; truce", "airstrike; air strike",
  ]
}
