extension Lexicon {
  /// Places, peoples, beliefs and well-known organisations: proper names that rarely are a person's.
  static let placeSources: [LexiconSource] = [
    LexiconSource(
      .place,
      """
      charlotte mecklenburg selma jordan raqqa anbar najaf mosul aleppo afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain
      bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei bulgaria
      burkina faso burma burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba cyprus
      czechoslovakia czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france
      gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran
      iraq ireland italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho
      liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania
      mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
      netherlands holland zealand nicaragua niger nigeria norway oman pakistan palau palestine panama papua paraguay peru
      philippines poland portugal qatar romania russia rwanda samoa arabia senegal serbia seychelles singapore slovakia
      slovenia somalia sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga
      trinidad tobago tunisia turkey turkiye turkmenistan tuvalu uganda ukraine emirates britain england scotland wales
      uruguay uzbekistan vanuatu vatican venezuela vietnam yemen yugoslavia zambia zimbabwe ussr usa uk us uae drc eu un
      alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
      kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
      nevada hampshire jersey york oklahoma ohio oregon pennsylvania rhode dakota tennessee texas utah vermont virginia
      washington wisconsin wyoming guam ontario quebec manitoba saskatchewan alberta yukon columbia brunswick scotia
      queensland victoria tasmania wales nsw bavaria saxony hesse catalonia andalusia tuscany sicily sardinia lombardy
      brittany normandy provence crimea donbas donbass galicia silesia chechnya dagestan tatarstan siberia kashmir punjab
      bengal gujarat kerala assam bihar sindh balochistan tibet xinjiang manchuria anatolia kurdistan darfur gaza
      athens amsterdam ankara antwerp atlanta auckland austin baghdad baltimore bangalore bangkok barcelona basra beijing
      beirut belfast belgrade berlin berne birmingham bogota bologna bombay bonn boston bratislava brisbane bristol
      brussels bucharest budapest buenos aires buffalo cairo calcutta cambridge canberra capetown caracas cardiff
      casablanca chennai chicago chisinau cincinnati cleveland cologne copenhagen dallas damascus delhi denver detroit
      dhaka doha donetsk dortmund dresden dubai dublin durban dusseldorf edinburgh essen florence frankfurt geneva genoa
      glasgow grozny guadalajara hague hamburg hanoi hanover harare havana hebron helsinki hiroshima hollywood homs
      houston hyderabad idlib indianapolis islamabad istanbul izmir jakarta jeddah jerusalem johannesburg kabul kampala
      kandahar karachi kazan kharkiv kharkov kherson khartoum kiev kyiv kinshasa kramatorsk krakow kuala lumpur lagos
      lahore lausanne leeds leipzig lima lisbon liverpool ljubljana london lviv lvov luhansk lugansk lyon lyons madrid
      madras managua manchester manila mariupol marseille melbourne memphis miami milan milwaukee minneapolis minsk
      mogadishu monterrey montevideo montreal moscow mosul mumbai munich mykolaiv nairobi nagasaki nagoya naples nashville
      newcastle nice odesa odessa omaha orleans osaka oslo ottawa oxford paris perth peshawar philadelphia phoenix
      pittsburgh portland prague pretoria pyongyang ramallah rangoon riga rio janeiro riyadh rome rotterdam sacramento
      salzburg sanaa santiago sao paulo sarajevo seattle seoul sevastopol seville shanghai sheffield shenzhen skopje sofia
      southampton stockholm strasbourg stuttgart sydney tallinn tampa tashkent tbilisi tehran teheran thessaloniki tirana
      tokyo toronto toulouse tripoli tunis turin utrecht valencia vancouver venice vienna vilnius vladivostok volgograd
      warsaw wellington yerevan yokohama zagreb zaporizhzhia zaporozhye zurich avdiivka bakhmut bucha irpin pokrovsk
      asia africa europe america americas antarctica oceania eurasia scandinavia balkans baltics caucasus caribbean pacific
      atlantic mediterranean arctic indo-pacific middle east west north south northern southern eastern western
      mideast brooklyn manhattan bronx queens harlem wimbledon kremlin pentagon downing benelux maghreb sahel levant
      american americans african africans arab arabs asian asians european europeans british briton britons english irish
      scottish welsh french german germans italian italians spanish spaniard portuguese dutch belgian belgians swiss
      austrian austrians swedish norwegian norwegians danish finnish icelandic polish czech slovak slovaks slovenian
      slovene hungarian hungarians romanian romanians bulgarian bulgarians greek greeks turkish cypriot albanian albanians
      serb serbs serbian croat croats croatian bosnian bosnians macedonian montenegrin kosovar russian russians ukrainian
      ukrainians belarusian belarussian moldovan georgian georgians armenian armenians azerbaijani azeri kazakh uzbek kyrgyz
      tajik turkmen chechen chechens tatar tatars estonian latvian lithuanian soviet soviets israeli israelis palestinian
      palestinians lebanese syrian syrians iraqi iraqis iranian iranians kurdish kurds kurd saudi saudis yemeni yemenis
      kuwaiti qatari emirati omani jordanian jordanians egyptian egyptians libyan libyans tunisian algerian algerians
      moroccan moroccans sudanese ethiopian ethiopians somali somalis eritrean kenyan kenyans ugandan rwandan congolese
      nigerian nigerians ghanaian senegalese malian liberian zimbabwean zambian angolan mozambican namibian motswana
      indian indians pakistani pakistanis bangladeshi lankan lanka nepalese nepali afghan afghans chinese taiwanese
      japanese korean koreans vietnamese thai cambodian lao burmese malaysian singaporean indonesian indonesians filipino
      filipinos australian australians zealander zealanders canadian canadians mexican mexicans cuban cubans haitian
      haitians jamaican dominican guatemalan honduran salvadoran nicaraguan rican panamanian colombian colombians
      venezuelan venezuelans ecuadorian peruvian peruvians bolivian chilean argentine argentinian brazilian brazilians
      uruguayan paraguayan hispanic latino latinos caucasian afro tutsi hutu pashtun uighur uyghur rohingya bedouin zulu
      christian christians catholic catholics protestant protestants orthodox anglican baptist lutheran methodist mormon
      muslim muslims islam islamic islamist sunni shiite shia jewish jews judaism hindu hindus buddhist sikh christianity
      democrat democrats republican republicans labour tory tories liberal conservatives communist communists socialist
      socialists nazi nazis marxist maoist congress parliament bundestag duma knesset rada senate taliban hamas hezbollah
      hizbollah fatah isis qaeda nato fbi cia nasa opec asean apec unicef unesco oecd imf wto fifa uefa nba nfl nhl ufc
      google microsoft amazon facebook twitter apple intel ibm boeing airbus toyota honda nissan volkswagen bmw siemens
      samsung sony panasonic nokia ericsson gazprom rosneft exxon chevron shell citigroup barclays hsbc goldman sachs
      reuters bloomberg yahoo netflix pfizer moderna disney pepsi coca cola walmart nasdaq interfax tass xinhua cnn bbc
      cbs nbc abc msnbc npr pbs politico axios guardian internet bible koran quran torah christmas easter ramadan hanukkah
      thanksgiving olympic olympics olympian covid ebola aids hiv olympiad euro dow jones god jesus christ allah satan
      """)
  ]
}
