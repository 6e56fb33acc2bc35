extension OfficeHolders {
  /// Who held which office, 2014 to 2026: general knowledge, written for this project.
  ///
  /// A line an office, `STATE office words: Name* = Alias = Alias 2014-2019; Name 2019-`. STATE is an ISO 3166-1 code or an
  /// organisation. Years are those in which the term began and ended; no last year means that it lasts. A star marks
  /// somebody so well known that the surname alone means that person unless the text says otherwise.
  static let table = """
    NATO secretary-general = secretary general = chief = head: Anders Fogh Rasmussen 2009-2014; Jens Stoltenberg* 2014-2024; Mark Rutte* 2024-
    NATO deputy secretary-general = deputy secretary general: Rose Gottemoeller 2016-2019; Mircea Geoana = Mircea Geoană 2019-2024; Radmila Shekerinska 2024-
    NATO supreme allied commander = supreme allied commander europe = top commander: Philip Breedlove 2013-2016; Curtis Scaparrotti 2016-2019; Tod Wolters 2019-2022; Christopher Cavoli 2022-2025; Alexus Grynkewich 2025-
    NATO military committee chairman = chair of the military committee: Petr Pavel 2015-2018; Stuart Peach 2018-2021; Rob Bauer 2021-2025; Giuseppe Cavo Dragone 2025-
    UN secretary-general = secretary general = chief: Ban Ki-moon* = Ban Ki Moon 2007-2016; Antonio Guterres* = António Guterres 2017-
    EU commission president = president of the european commission = commission chief: Jose Manuel Barroso 2004-2014; Jean-Claude Juncker* 2014-2019; Ursula von der Leyen* 2019-
    EU council president = president of the european council: Herman Van Rompuy 2009-2014; Donald Tusk* 2014-2019; Charles Michel 2019-2024; Antonio Costa = António Costa 2024-
    EU foreign policy chief = high representative = top diplomat: Catherine Ashton 2009-2014; Federica Mogherini* 2014-2019; Josep Borrell* 2019-2024; Kaja Kallas* 2024-
    EU parliament president = president of the european parliament: Martin Schulz 2012-2017; Antonio Tajani 2017-2019; David Sassoli 2019-2022; Roberta Metsola* 2022-
    EU economy commissioner = commissioner: Paolo Gentiloni 2019-2024; Valdis Dombrovskis* 2014-; Margrethe Vestager* 2014-2024; Thierry Breton 2019-2024; Oliver Varhelyi = Olivér Várhelyi 2019-; Andrius Kubilius 2024-; Maros Sefcovic = Maroš Šefčovič 2014-; Janez Lenarcic = Janez Lenarčič 2019-2024; Marta Kos 2024-
    ECB president = european central bank president: Mario Draghi* 2011-2019; Christine Lagarde* 2019-
    IMF managing director = chief = head: Christine Lagarde 2011-2019; Kristalina Georgieva* 2019-
    WB president = world bank president: Jim Yong Kim 2012-2019; David Malpass* 2019-2023; Ajay Banga* 2023-
    EBRD president: Suma Chakrabarti 2012-2020; Odile Renaud-Basso 2020-
    IAEA director general = chief = head: Yukiya Amano 2009-2019; Rafael Grossi* = Rafael Mariano Grossi 2019-
    WHO director-general = chief: Margaret Chan 2007-2017; Tedros Adhanom Ghebreyesus* 2017-
    WTO director-general: Roberto Azevedo 2013-2020; Ngozi Okonjo-Iweala* 2021-
    OSCE secretary-general: Lamberto Zannier 2011-2017; Thomas Greminger 2017-2020; Helga Schmid 2020-2024; Feridun Sinirlioglu 2024-
    UN humanitarian chief = emergency relief coordinator: Valerie Amos 2010-2015; Stephen O'Brien 2015-2017; Mark Lowcock 2017-2021; Martin Griffiths 2021-2024; Tom Fletcher 2024-
    UN humanitarian coordinator for ukraine = humanitarian coordinator in ukraine: Osnat Lubrani 2018-2022; Denise Brown 2022-2024; Matthias Schmale 2024-
    UN high commissioner for refugees = refugee chief: Filippo Grandi* 2016-2025; Barham Salih 2026-
    UN high commissioner for human rights = rights chief: Zeid Ra'ad al-Hussein 2014-2018; Michelle Bachelet 2018-2022; Volker Turk = Volker Türk 2022-
    WFP executive director = world food programme chief: David Beasley 2017-2023; Cindy McCain 2023-
    USAID administrator = agency administrator: Rajiv Shah 2010-2015; Gayle Smith 2015-2017; Mark Green 2017-2020; Samantha Power* 2021-2025
    ICC prosecutor: Fatou Bensouda 2012-2021; Karim Khan 2021-
    US president: Barack Obama* = Barack Hussein Obama 2009-2017; Donald Trump* = Donald John Trump 2017-2021; Joe Biden* = Joseph Biden = Joseph Robinette Biden 2021-2025; Donald Trump* 2025-
    US vice president: Joe Biden 2009-2017; Mike Pence* = Michael Pence 2017-2021; Kamala Harris* = Kamala Devi Harris 2021-2025; JD Vance* = J.D. Vance = James David Vance 2025-
    US secretary of state = top diplomat = state secretary: Hillary Clinton = Hillary Rodham Clinton 2009-2013; John Kerry* 2013-2017; Rex Tillerson* 2017-2018; Mike Pompeo* = Michael Pompeo 2018-2021; Antony Blinken* = Anthony Blinken = Tony Blinken 2021-2025; Marco Rubio* 2025-
    US defense secretary = secretary of defense = defence secretary = pentagon chief = secretary of war: Chuck Hagel* 2013-2015; Ash Carter = Ashton Carter 2015-2017; Jim Mattis* = James Mattis 2017-2019; Patrick Shanahan 2019-2019; Mark Esper* 2019-2020; Lloyd Austin* 2021-2025; Pete Hegseth* = Peter Hegseth 2025-
    US treasury secretary = secretary of the treasury: Jack Lew = Jacob Lew 2013-2017; Steven Mnuchin* = Steve Mnuchin 2017-2021; Janet Yellen* 2021-2025; Scott Bessent* 2025-
    US attorney general: Eric Holder* 2009-2015; Loretta Lynch 2015-2017; Jeff Sessions 2017-2018; William Barr* = Bill Barr 2019-2020; Merrick Garland* 2021-2025; Pam Bondi* = Pamela Bondi 2025-
    US national security adviser = national security advisor: Susan Rice 2013-2017; Michael Flynn = Mike Flynn 2017-2017; H.R. McMaster* 2017-2018; John Bolton* 2018-2019; Robert O'Brien 2019-2021; Jake Sullivan = Jacob Sullivan 2021-2025; Mike Waltz = Michael Waltz 2025-2025
    US commerce secretary: Wilbur Ross 2017-2021; Gina Raimondo* 2021-2025; Howard Lutnick* 2025-
    US homeland security secretary: Jeh Johnson 2013-2017; John Kelly 2017-2017; Kirstjen Nielsen 2017-2019; Alejandro Mayorkas* 2021-2025; Kristi Noem* 2025-
    US energy secretary: Ernest Moniz* 2013-2017; Rick Perry 2017-2019; Dan Brouillette 2019-2021; Jennifer Granholm* 2021-2025; Chris Wright 2025-
    US transportation secretary: Elaine Chao 2017-2021; Pete Buttigieg* 2021-2025; Sean Duffy 2025-
    US health secretary: Sylvia Burwell 2014-2017; Alex Azar 2018-2021; Xavier Becerra* 2021-2025; Robert F. Kennedy Jr. = Robert Kennedy = RFK 2025-
    US education secretary: Betsy DeVos* 2017-2021; Miguel Cardona* 2021-2025; Linda McMahon 2025-
    US labor secretary: Marty Walsh 2021-2023; Julie Su 2023-2025; Lori Chavez-DeRemer 2025-
    US agriculture secretary: Tom Vilsack* = Thomas Vilsack 2009-2025; Sonny Perdue 2017-2021; Brooke Rollins 2025-
    US interior secretary: Ryan Zinke 2017-2019; Deb Haaland* 2021-2025; Doug Burgum* 2025-
    US veterans affairs secretary: Denis McDonough* 2021-2025; Doug Collins 2025-
    US budget director: Mick Mulvaney* 2017-2020; Shalanda Young 2021-2025; Russell Vought* = Russ Vought 2025-
    US trade representative: Michael Froman 2013-2017; Robert Lighthizer* 2017-2021; Katherine Tai 2021-2025; Jamieson Greer 2025-
    US un ambassador = ambassador to the united nations = ambassador to the un: Samantha Power 2013-2017; Nikki Haley* 2017-2018; Kelly Craft 2019-2021; Linda Thomas-Greenfield* 2021-2025; Mike Waltz 2025-
    US cia director: John Brennan 2013-2017; Gina Haspel* 2018-2021; William Burns = Bill Burns 2021-2025; John Ratcliffe 2025-
    US director of national intelligence: James Clapper* 2010-2017; Dan Coats 2017-2019; Avril Haines* 2021-2025; Tulsi Gabbard* 2025-
    US fbi director: James Comey* 2013-2017; Christopher Wray* 2017-2025; Kash Patel = Kashyap Patel 2025-
    US chairman of the joint chiefs of staff = joint chiefs chairman = top general: Martin Dempsey 2011-2015; Joseph Dunford* = Joe Dunford 2015-2019; Mark Milley* 2019-2023; Charles Brown = C.Q. Brown = CQ Brown 2023-2025; Dan Caine = John Daniel Caine 2025-
    US federal reserve chair = fed chair: Janet Yellen 2014-2018; Jerome Powell = Jay Powell 2018-2026
    US deputy secretary of state: Wendy Sherman* 2021-2023; Kurt Campbell 2024-2025; Christopher Landau 2025-
    US undersecretary of state: Victoria Nuland* = Toria Nuland 2021-2024
    US deputy defense secretary: Kathleen Hicks 2021-2025; Steve Feinberg 2025-
    US undersecretary of defense for policy: Colin Kahl 2021-2023; Celeste Wallander 2022-2025; Elbridge Colby 2025-
    US special envoy = envoy: Steve Witkoff* = Steven Witkoff 2025-; Keith Kellogg* 2025-2026; Kurt Volker* 2017-2019; Jared Kushner* 2017-
    US ambassador to ukraine: Geoffrey Pyatt 2013-2016; Marie Yovanovitch* 2016-2019; Bridget Brink 2022-2025; Julie Davis 2025-
    US ambassador to nato: Kay Bailey Hutchison 2017-2021; Julianne Smith 2021-2024; Matthew Whitaker = Matt Whitaker 2025-
    US white house press secretary = press secretary: Jay Carney 2011-2014; Josh Earnest 2014-2017; Sean Spicer* 2017-2017; Sarah Sanders = Sarah Huckabee Sanders 2017-2019; Kayleigh McEnany* 2020-2021; Jen Psaki* = Jennifer Psaki 2021-2022; Karine Jean-Pierre* 2022-2025; Karoline Leavitt* 2025-
    US state department spokesman = state department spokesperson = state department spokeswoman: Heather Nauert 2017-2019; Morgan Ortagus 2019-2021; Ned Price 2021-2023; Matthew Miller 2023-2025; Vedant Patel 2022-2025; Tammy Bruce 2025-
    US pentagon spokesman = pentagon press secretary = pentagon spokesperson: John Kirby 2021-2022; Pat Ryder = Patrick Ryder 2022-2025; Sabrina Singh 2022-2025; Sean Parnell 2025-
    US national security council spokesman = national security council spokesperson = white house national security spokesman: John Kirby* 2022-2025; Adrienne Watson 2022-2025; Emily Horne 2021-2022
    US white house chief of staff: John Kelly 2017-2019; Mark Meadows 2020-2021; Ron Klain* 2021-2023; Jeff Zients* = Jeffrey Zients 2023-2025; Susie Wiles* 2025-
    US house speaker = speaker of the house: John Boehner* 2011-2015; Paul Ryan 2015-2019; Nancy Pelosi* 2019-2023; Kevin McCarthy 2023-2023; Mike Johnson 2023-
    US senate majority leader: Harry Reid 2007-2015; Mitch McConnell* 2015-2021; Chuck Schumer* = Charles Schumer 2021-2025; John Thune* 2025-
    US senate minority leader: Chuck Schumer 2017-2021; Mitch McConnell 2021-2025; Chuck Schumer 2025-
    US house minority leader = house democratic leader: Kevin McCarthy 2019-2023; Hakeem Jeffries* 2023-
    US house majority leader: Steny Hoyer* 2019-2023; Steve Scalise* 2023-
    US senator = sen: Bernie Sanders* 2007-; Elizabeth Warren 2013-; Lindsey Graham 2003-; John McCain* 1987-2018; Mitt Romney* 2019-2025; Joe Manchin* 2010-2025; Kyrsten Sinema* 2019-2025; Bob Menendez* = Robert Menendez 2006-2024; Jim Risch 2009-; Ted Cruz 2013-; Rand Paul 2011-; Josh Hawley* 2019-; Chris Murphy 2013-; Richard Blumenthal* 2011-; Roger Wicker* 2007-; James Lankford* 2015-; Jeanne Shaheen* 2009-; Tommy Tuberville* 2021-; John Cornyn* 2002-; Susan Collins 1997-; Lisa Murkowski* 2002-; Dick Durbin* = Richard Durbin 1997-; Mark Warner 2009-; Tim Kaine* 2013-; Thom Tillis* 2015-; Chuck Grassley* 1981-; Patty Murray 1993-; Jack Reed 1997-
    US representative = congressman = congresswoman = rep: Marjorie Taylor Greene 2021-2026; Matt Gaetz* 2017-2024; Michael McCaul* = Mike McCaul 2005-; Gregory Meeks* 1998-; Alexandria Ocasio-Cortez* 2019-; Liz Cheney 2017-2023; Adam Kinzinger* 2011-2023; Adam Schiff* 2001-2024; Jamie Raskin* 2017-; Jim Jordan 2007-; Elise Stefanik* 2015-; Brian Fitzpatrick 2017-; Adam Smith 1997-; Mike Turner 2003-; Don Bacon 2017-; Rosa DeLauro 1991-; Tom Cole 2003-; Chip Roy 2019-; Thomas Massie* 2012-
    US governor: Gavin Newsom* 2019-; Ron DeSantis* 2019-; Greg Abbott 2015-; Gretchen Whitmer* 2019-; Andrew Cuomo* 2011-2021
    US presidential candidate: Hillary Clinton 2016-2016; Vivek Ramaswamy* 2023-2024; Michael Bloomberg* 2019-2020
    US businessman = billionaire: Elon Musk* 2014-; Bill Gates 2014-; Jeff Bezos* 2014-; Mark Zuckerberg* 2014-; George Soros* 2014-; Warren Buffett 2014-
    US lawyer = president's personal lawyer: Rudy Giuliani* = Rudolph Giuliani 2018-2021; Hunter Biden 2014-; Robert Mueller* 2017-2019; Paul Manafort* 2016-2018; Anthony Fauci* 1984-2022
    US first lady: Michelle Obama 2009-2017; Melania Trump 2017-2021; Jill Biden 2021-2025
    UA president: Viktor Yanukovych* = Victor Yanukovich 2010-2014; Oleksandr Turchynov 2014-2014; Petro Poroshenko* = Pyotr Poroshenko 2014-2019; Volodymyr Zelensky* = Vladimir Zelensky = Volodymyr Zelenskyy = Volodymyr Oleksandrovych Zelenskyy 2019-
    UA prime minister: Arseniy Yatsenyuk* 2014-2016; Volodymyr Groysman = Volodymyr Hroisman 2016-2019; Oleksiy Honcharuk 2019-2020; Denys Shmyhal* = Denis Shmygal 2020-2025; Yulia Svyrydenko* = Yuliia Svyrydenko 2025-
    UA foreign minister = minister of foreign affairs: Pavlo Klimkin* 2014-2019; Vadym Prystaiko 2019-2020; Dmytro Kuleba* = Dmitry Kuleba = Dmitri Kuleba 2020-2024; Andrii Sybiha* = Andriy Sybiha = Andrei Sibiga 2024-
    UA defense minister = defence minister = minister of defense: Stepan Poltorak 2014-2019; Andriy Zagorodnyuk 2019-2020; Andriy Taran 2020-2021; Oleksii Reznikov* = Oleksiy Reznikov = Alexei Reznikov 2021-2023; Rustem Umerov* = Rustam Umerov 2023-2025; Denys Shmyhal 2025-2026; Mykhailo Fedorov 2026-
    UA commander-in-chief = army chief = top general = military chief: Viktor Muzhenko 2014-2019; Ruslan Khomchak 2019-2021; Valerii Zaluzhnyi* = Valeriy Zaluzhny = Valery Zaluzhny = Valeri Zaluzhnyi 2021-2024; Oleksandr Syrskyi* = Oleksandr Syrsky = Alexander Syrsky 2024-
    UA presidential chief of staff = head of the presidential office = head of the president's office: Andriy Bohdan 2019-2020; Andriy Yermak* = Andrii Yermak = Andrei Yermak 2020-2025; Kyrylo Budanov 2026-
    UA presidential adviser = presidential aide: Mykhailo Podolyak* = Mikhail Podolyak = Mykhaylo Podolyak 2020-; Oleksiy Arestovych* = Oleksii Arestovych = Alexey Arestovich 2020-2023
    UA intelligence chief = military intelligence chief: Kyrylo Budanov* = Kirill Budanov 2020-2026
    UA finance minister: Natalie Jaresko 2014-2016; Oleksandr Danylyuk 2016-2018; Oksana Markarova 2018-2020; Serhiy Marchenko* = Sergii Marchenko = Serhii Marchenko 2020-
    UA ambassador to the united states = ambassador: Oksana Markarova* 2021-2025; Olha Stefanishyna = Olga Stefanishyna 2025-
    UA deputy prime minister = economy minister: Mykhailo Fedorov 2019-2026; Iryna Vereshchuk* 2020-2024; Oleksandr Kubrakov 2021-2024; Olha Stefanishyna* 2020-2025
    UA national bank governor = central bank governor: Valeria Gontareva 2014-2018; Yakiv Smolii 2018-2020; Kyrylo Shevchenko 2020-2022; Andriy Pyshnyi = Andriy Pyshnyy 2022-
    UA secretary of the national security and defence council: Oleksiy Danilov* = Oleksii Danilov 2019-2024
    UA energy minister: German Galushchenko = Herman Halushchenko 2021-2025
    UA interior minister: Arsen Avakov* 2014-2021; Denys Monastyrsky = Denys Monastyrskyi 2021-2023; Ihor Klymenko = Igor Klymenko 2023-
    UA parliament speaker: Volodymyr Groysman 2014-2016; Andriy Parubiy 2016-2019; Dmytro Razumkov 2019-2021; Ruslan Stefanchuk* 2021-
    UA mayor of kyiv = kyiv mayor: Vitali Klitschko* = Vitaliy Klychko = Vitalii Klychko 2014-
    UA former prime minister: Yulia Tymoshenko* 2010-
    UA first lady: Olena Zelenska* 2019-
    UA oligarch: Ihor Kolomoisky* = Igor Kolomoisky 2014-; Rinat Akhmetov* 2014-; Viktor Medvedchuk* 2014-
    RU president: Vladimir Putin* = Vladimir Vladimirovich Putin 2012-
    RU prime minister: Dmitry Medvedev 2012-2020; Mikhail Mishustin* 2020-
    RU foreign minister: Sergei Lavrov* = Sergey Lavrov 2004-
    RU defense minister = defence minister: Sergei Shoigu* = Sergey Shoigu = Sergei Shoygu 2012-2024; Andrei Belousov* = Andrey Belousov 2024-
    RU kremlin spokesman = presidential spokesman = kremlin spokesperson: Dmitry Peskov* = Dmitri Peskov = Dmitriy Peskov 2012-
    RU foreign ministry spokeswoman = foreign ministry spokesperson: Maria Zakharova* = Mariya Zakharova 2015-
    RU deputy chairman of the security council = security council deputy chairman: Dmitry Medvedev* = Dmitri Medvedev 2020-
    RU security council secretary: Nikolai Patrushev* = Nikolay Patrushev 2008-2024; Sergei Shoigu 2024-
    RU chief of the general staff: Valery Gerasimov* = Valeri Gerasimov 2012-
    RU deputy foreign minister: Sergei Ryabkov* = Sergey Ryabkov 2008-; Alexander Grushko 2018-; Andrei Rudenko 2019-
    RU un ambassador: Vitaly Churkin* 2006-2017; Vasily Nebenzya* = Vassily Nebenzia 2017-
    RU ambassador to the united states: Sergey Kislyak* = Sergei Kislyak 2008-2017; Anatoly Antonov 2017-2024
    RU speaker of the state duma = duma speaker: Vyacheslav Volodin* 2016-
    RU speaker of the federation council: Valentina Matviyenko* = Valentina Matvienko 2011-
    RU wagner chief = mercenary chief: Yevgeny Prigozhin* = Yevgeniy Prigozhin 2014-2023
    RU opposition leader: Alexei Navalny* = Alexey Navalny = Aleksei Navalny 2011-2024; Yulia Navalnaya* 2024-; Boris Nemtsov* 2011-2015
    RU defense ministry spokesman: Igor Konashenkov* 2011-
    RU central bank governor: Elvira Nabiullina* 2013-
    RU finance minister: Anton Siluanov* 2011-
    RU chechen leader: Ramzan Kadyrov* 2007-
    RU kremlin aide = presidential aide: Yuri Ushakov* = Yury Ushakov 2012-; Kirill Dmitriev* = Kirill Dmitriyev 2025-
    BY president: Alexander Lukashenko* = Aleksandr Lukashenko = Alyaksandr Lukashenka 1994-
    BY opposition leader: Sviatlana Tsikhanouskaya* = Svetlana Tikhanovskaya 2020-
    GB prime minister: David Cameron* 2010-2016; Theresa May 2016-2019; Boris Johnson 2019-2022; Liz Truss* 2022-2022; Rishi Sunak* 2022-2024; Keir Starmer* 2024-
    GB foreign secretary: William Hague 2010-2014; Philip Hammond 2014-2016; Boris Johnson 2016-2018; Jeremy Hunt 2018-2019; Dominic Raab* 2019-2021; Liz Truss 2021-2022; James Cleverly 2022-2023; David Cameron 2023-2024; David Lammy* 2024-2025; Yvette Cooper 2025-
    GB defence secretary = defense secretary: Philip Hammond 2011-2014; Michael Fallon 2014-2017; Gavin Williamson 2017-2019; Penny Mordaunt 2019-2019; Ben Wallace 2019-2023; Grant Shapps* 2023-2024; John Healey 2024-
    GB chancellor of the exchequer: George Osborne* 2010-2016; Philip Hammond 2016-2019; Rishi Sunak 2020-2022; Kwasi Kwarteng* 2022-2022; Jeremy Hunt 2022-2024; Rachel Reeves 2024-
    GB opposition leader = labour leader: Jeremy Corbyn* 2015-2020; Keir Starmer 2020-2024; Kemi Badenoch* 2024-; Nigel Farage* 2006-
    GB king: Charles III 2022-
    FR president: Francois Hollande* = François Hollande 2012-2017; Emmanuel Macron* 2017-
    FR prime minister: Manuel Valls 2014-2016; Edouard Philippe 2017-2020; Jean Castex 2020-2022; Elisabeth Borne = Élisabeth Borne 2022-2024; Gabriel Attal 2024-2024; Michel Barnier* 2024-2024; Francois Bayrou* = François Bayrou 2024-2025; Sebastien Lecornu* = Sébastien Lecornu 2025-
    FR foreign minister: Laurent Fabius 2012-2016; Jean-Marc Ayrault 2016-2017; Jean-Yves Le Drian* 2017-2022; Catherine Colonna* 2022-2024; Stephane Sejourne = Stéphane Séjourné 2024-2024; Jean-Noel Barrot = Jean-Noël Barrot 2024-
    FR defence minister = armed forces minister = defense minister: Jean-Yves Le Drian 2012-2017; Florence Parly 2017-2022; Sebastien Lecornu = Sébastien Lecornu 2022-2025; Catherine Vautrin 2025-
    FR finance minister: Bruno Le Maire* 2017-2024
    FR opposition leader: Marine Le Pen* 2011-
    DE chancellor: Angela Merkel* 2005-2021; Olaf Scholz* 2021-2025; Friedrich Merz* 2025-
    DE president: Joachim Gauck 2012-2017; Frank-Walter Steinmeier* 2017-
    DE foreign minister: Frank-Walter Steinmeier 2013-2017; Sigmar Gabriel 2017-2018; Heiko Maas* 2018-2021; Annalena Baerbock* 2021-2025; Johann Wadephul* 2025-
    DE defense minister = defence minister: Ursula von der Leyen 2013-2019; Annegret Kramp-Karrenbauer* 2019-2021; Christine Lambrecht* 2021-2023; Boris Pistorius* 2023-
    DE finance minister: Wolfgang Schaeuble* = Wolfgang Schäuble 2009-2017; Christian Lindner* 2021-2024; Joerg Kukies = Jörg Kukies 2024-2025; Lars Klingbeil* 2025-
    DE economy minister = vice chancellor: Peter Altmaier 2018-2021; Robert Habeck* 2021-2025
    DE development minister: Svenja Schulze 2021-2025
    IT prime minister: Matteo Renzi* 2014-2016; Paolo Gentiloni 2016-2018; Giuseppe Conte* 2018-2021; Mario Draghi 2021-2022; Giorgia Meloni* 2022-
    IT president: Sergio Mattarella* 2015-
    IT foreign minister: Luigi Di Maio 2019-2022; Antonio Tajani* 2022-
    IT defence minister = defense minister: Lorenzo Guerini 2019-2022; Guido Crosetto* 2022-
    IT deputy prime minister: Matteo Salvini* 2018-
    ES prime minister: Mariano Rajoy* 2011-2018; Pedro Sanchez = Pedro Sánchez 2018-
    ES foreign minister: Jose Manuel Albares = José Manuel Albares 2021-
    ES defence minister = defense minister: Margarita Robles 2018-
    PT prime minister: Antonio Costa = António Costa 2015-2024; Luis Montenegro = Luís Montenegro 2024-
    PL president: Bronislaw Komorowski 2010-2015; Andrzej Duda* 2015-2025; Karol Nawrocki* 2025-
    PL prime minister: Donald Tusk 2007-2014; Ewa Kopacz 2014-2015; Beata Szydlo 2015-2017; Mateusz Morawiecki* 2017-2023; Donald Tusk* 2023-
    PL foreign minister: Radoslaw Sikorski = Radosław Sikorski = Radek Sikorski 2007-2014; Zbigniew Rau 2020-2023; Radoslaw Sikorski* = Radosław Sikorski = Radek Sikorski 2023-
    PL defense minister = defence minister: Mariusz Blaszczak* = Mariusz Błaszczak 2018-2023; Wladyslaw Kosiniak-Kamysz = Władysław Kosiniak-Kamysz 2023-
    PL ruling party leader: Jaroslaw Kaczynski* = Jarosław Kaczyński 2003-
    CZ president: Milos Zeman* = Miloš Zeman 2013-2023; Petr Pavel 2023-
    CZ prime minister: Andrej Babis* = Andrej Babiš 2017-2021; Petr Fiala* 2021-2025
    CZ foreign minister: Jan Lipavsky = Jan Lipavský 2021-2025
    CZ defence minister = defense minister: Jana Cernochova = Jana Černochová 2021-2025
    SK prime minister: Robert Fico* 2012-2018; Eduard Heger 2021-2023; Robert Fico* 2023-
    SK president: Zuzana Caputova* = Zuzana Čaputová 2019-2024; Peter Pellegrini 2024-
    HU prime minister: Viktor Orban* = Viktor Orbán 2010-2026; Peter Magyar = Péter Magyar 2026-
    HU foreign minister: Peter Szijjarto* = Péter Szijjártó 2014-2026
    HU president: Janos Ader 2012-2022; Katalin Novak = Katalin Novák 2022-2024; Tamas Sulyok 2024-
    RO president: Klaus Iohannis* 2014-2025; Nicusor Dan = Nicușor Dan 2025-
    RO prime minister: Nicolae Ciuca = Nicolae Ciucă 2021-2023; Marcel Ciolacu 2023-2025; Ilie Bolojan 2025-
    BG president: Rumen Radev* 2017-2026
    BG prime minister: Boyko Borissov* 2014-2021; Kiril Petkov 2021-2022; Nikolay Denkov 2023-2024
    GR prime minister: Alexis Tsipras* 2015-2019; Kyriakos Mitsotakis* 2019-
    MD president: Igor Dodon* 2016-2020; Maia Sandu* 2020-
    MD prime minister: Natalia Gavrilita 2021-2023; Dorin Recean 2023-2025
    LT president: Dalia Grybauskaite 2009-2019; Gitanas Nauseda* = Gitanas Nausėda 2019-
    LT prime minister: Ingrida Simonyte = Ingrida Šimonytė 2020-2024
    LT foreign minister: Gabrielius Landsbergis* 2020-2024; Kestutis Budrys = Kęstutis Budrys 2024-
    LT defence minister = defense minister: Arvydas Anusauskas = Arvydas Anušauskas 2020-2024; Laurynas Kasciunas 2024-2024; Dovile Sakaliene 2024-2025
    LV president: Egils Levits* 2019-2023; Edgars Rinkevics* = Edgars Rinkēvičs 2023-
    LV prime minister: Krisjanis Karins = Krišjānis Kariņš 2019-2023; Evika Silina = Evika Siliņa 2023-
    LV foreign minister: Baiba Braze = Baiba Braže 2024-
    EE prime minister: Juri Ratas 2016-2021; Kaja Kallas 2021-2024; Kristen Michal 2024-
    EE president: Kersti Kaljulaid 2016-2021; Alar Karis 2021-
    EE foreign minister: Urmas Reinsalu 2022-2023; Margus Tsahkna* 2023-
    EE defence minister = defense minister: Hanno Pevkur* 2022-
    FI president: Sauli Niinisto* = Sauli Niinistö 2012-2024; Alexander Stubb* 2024-
    FI prime minister: Sanna Marin 2019-2023; Petteri Orpo* 2023-
    FI foreign minister: Pekka Haavisto 2019-2023; Elina Valtonen 2023-
    FI defence minister = defense minister: Antti Kaikkonen 2019-2023; Antti Hakkanen = Antti Häkkänen 2023-
    SE prime minister: Stefan Lofven = Stefan Löfven 2014-2021; Magdalena Andersson 2021-2022; Ulf Kristersson* 2022-
    SE foreign minister: Ann Linde 2019-2022; Tobias Billstrom = Tobias Billström 2022-2024; Maria Malmer Stenergard 2024-
    SE defence minister = defense minister: Peter Hultqvist 2014-2022; Pal Jonson = Pål Jonson 2022-
    NO prime minister: Erna Solberg 2013-2021; Jonas Gahr Støre = Jonas Gahr Store 2021-
    NO foreign minister: Anniken Huitfeldt 2021-2023; Espen Barth Eide 2023-
    NO defence minister = defense minister: Bjørn Arild Gram = Bjorn Arild Gram 2022-2025; Tore Sandvik 2025-
    DK prime minister: Lars Løkke Rasmussen = Lars Lokke Rasmussen 2015-2019; Mette Frederiksen* 2019-
    DK foreign minister: Jeppe Kofod 2019-2022; Lars Løkke Rasmussen 2022-
    DK defence minister = defense minister: Troels Lund Poulsen 2023-
    IS prime minister: Katrin Jakobsdottir = Katrín Jakobsdóttir 2017-2024
    NL prime minister: Mark Rutte 2010-2024; Dick Schoof 2024-2026; Rob Jetten 2026-
    NL foreign minister: Wopke Hoekstra* 2022-2023; Hanke Bruins Slot 2023-2024; Caspar Veldkamp 2024-2025
    NL defence minister = defense minister: Kajsa Ollongren* 2022-2024; Ruben Brekelmans* 2024-2026
    BE prime minister: Charles Michel 2014-2019; Alexander De Croo 2020-2025; Bart De Wever* 2025-
    BE defence minister: Ludivine Dedonder 2020-2025; Theo Francken 2025-
    LU prime minister: Xavier Bettel* 2013-2023; Luc Frieden 2023-
    AT chancellor: Sebastian Kurz 2017-2021; Karl Nehammer* 2021-2025; Christian Stocker 2025-
    CH president: Ignazio Cassis 2022-2022; Viola Amherd 2024-2024
    IE prime minister = taoiseach: Leo Varadkar* 2017-2024; Micheal Martin = Micheál Martin 2020-; Simon Harris 2024-2025
    HR prime minister: Andrej Plenkovic* = Andrej Plenković 2016-
    HR president: Zoran Milanovic = Zoran Milanović 2020-
    SI prime minister: Janez Jansa = Janez Janša 2020-2022; Robert Golob 2022-
    RS president: Aleksandar Vucic* = Aleksandar Vučić 2017-
    TR president: Recep Tayyip Erdogan* = Recep Tayyip Erdoğan = Tayyip Erdogan 2014-
    TR foreign minister: Mevlut Cavusoglu* = Mevlüt Çavuşoğlu 2014-2023; Hakan Fidan 2023-
    TR defence minister = defense minister: Hulusi Akar 2018-2023; Yasar Guler = Yaşar Güler 2023-
    GE prime minister: Irakli Garibashvili 2021-2024; Irakli Kobakhidze* 2024-
    GE president: Salome Zourabichvili* = Salome Zurabishvili 2018-2024; Mikheil Saakashvili* 2008-2013
    AM prime minister: Nikol Pashinyan* 2018-
    AZ president: Ilham Aliyev* 2003-
    KZ president: Nursultan Nazarbayev* 1990-2019; Kassym-Jomart Tokayev* 2019-
    CN president = leader: Xi Jinping* 2013-
    CN foreign minister: Wang Yi 2013-; Qin Gang 2022-2023
    CN premier: Li Keqiang 2013-2023; Li Qiang 2023-
    CN special envoy: Li Hui 2022-
    CN foreign ministry spokesman = foreign ministry spokesperson = foreign ministry spokeswoman: Wang Wenbin 2020-2024; Mao Ning 2022-; Zhao Lijian* 2020-2023; Lin Jian 2024-; Hua Chunying 2012-
    TW president: Tsai Ing-wen* 2016-2024; Lai Ching-te* = William Lai 2024-
    JP prime minister: Shinzo Abe* 2012-2020; Yoshihide Suga 2020-2021; Fumio Kishida* 2021-2024; Shigeru Ishiba* 2024-2025; Sanae Takaichi* 2025-
    JP foreign minister: Taro Kono 2017-2019; Yoshimasa Hayashi 2021-2023; Yoko Kamikawa 2023-2024; Takeshi Iwaya 2024-2025
    KR president: Park Geun-hye 2013-2017; Moon Jae-in 2017-2022; Yoon Suk Yeol* = Yoon Suk-yeol 2022-2025; Lee Jae-myung = Lee Jae Myung 2025-
    KP leader: Kim Jong Un* = Kim Jong-un 2011-; Kim Yo Jong = Kim Yo-jong 2018-
    IN prime minister: Narendra Modi* 2014-
    IN foreign minister = external affairs minister: Subrahmanyam Jaishankar* = S. Jaishankar 2019-; Sushma Swaraj 2014-2019
    PK prime minister: Nawaz Sharif 2013-2017; Imran Khan 2018-2022; Shehbaz Sharif = Shahbaz Sharif 2022-
    AF president: Hamid Karzai* 2004-2014; Ashraf Ghani* 2014-2021
    IR supreme leader: Ali Khamenei* 1989-2026
    IR president: Hassan Rouhani* 2013-2021; Ebrahim Raisi* 2021-2024; Masoud Pezeshkian* 2024-
    IR foreign minister: Mohammad Javad Zarif* = Javad Zarif 2013-2021; Hossein Amir-Abdollahian* = Hossein Amirabdollahian 2021-2024; Abbas Araghchi* = Abbas Araqchi 2024-
    IL prime minister: Benjamin Netanyahu* = Binyamin Netanyahu = Bibi Netanyahu 2009-2021; Naftali Bennett 2021-2022; Yair Lapid* 2022-2022; Benjamin Netanyahu* 2022-
    IL defense minister = defence minister: Benny Gantz* 2020-2022; Yoav Gallant* 2022-2024; Israel Katz 2024-
    PS president: Mahmoud Abbas 2005-
    SY president: Bashar al-Assad* = Bashar Assad 2000-2024; Ahmed al-Sharaa* 2025-
    EG president: Abdel Fattah al-Sisi* = Abdel Fattah el-Sisi = Abdel-Fattah el-Sissi 2014-
    SA crown prince: Mohammed bin Salman* = Mohammad bin Salman = Muhammad bin Salman 2017-
    SA foreign minister: Faisal bin Farhan 2019-
    JO king: Abdullah II 1999-
    QA emir: Tamim bin Hamad al-Thani 2013-
    AE president: Mohamed bin Zayed = Mohammed bin Zayed al-Nahyan 2022-
    IQ prime minister: Haider al-Abadi* 2014-2018; Mustafa al-Kadhimi* 2020-2022; Mohammed Shia al-Sudani 2022-
    LY military commander: Khalifa Haftar* = Khalifa Hifter 2014-
    CA prime minister: Stephen Harper* 2006-2015; Justin Trudeau* 2015-2025; Mark Carney* 2025-
    CA foreign minister: Chrystia Freeland* 2017-2019; Melanie Joly* = Mélanie Joly 2021-2025; Anita Anand 2025-
    CA defence minister = defense minister: Harjit Sajjan* 2015-2021; Anita Anand 2021-2023; Bill Blair 2023-2025; David McGuinty 2025-
    CA deputy prime minister = finance minister: Chrystia Freeland 2019-2024
    AU prime minister: Tony Abbott 2013-2015; Malcolm Turnbull* 2015-2018; Scott Morrison 2018-2022; Anthony Albanese* 2022-
    AU defence minister = defense minister: Marise Payne 2015-2018; Peter Dutton* 2021-2022; Richard Marles* 2022-
    AU foreign minister: Julie Bishop 2013-2018; Penny Wong 2022-
    NZ prime minister: John Key 2008-2016; Jacinda Ardern* 2017-2023; Chris Hipkins 2023-2023; Christopher Luxon* 2023-
    MX president: Enrique Pena Nieto* = Enrique Peña Nieto 2012-2018; Andres Manuel Lopez Obrador* = Andrés Manuel López Obrador 2018-2024; Claudia Sheinbaum* 2024-
    BR president: Dilma Rousseff* 2011-2016; Michel Temer* 2016-2018; Jair Bolsonaro* 2019-2023; Luiz Inacio Lula da Silva* = Luiz Inácio Lula da Silva = Lula da Silva = Lula 2023-
    AR president: Mauricio Macri* 2015-2019; Alberto Fernandez = Alberto Fernández 2019-2023; Javier Milei* 2023-
    VE president: Hugo Chavez 1999-2013; Nicolas Maduro* = Nicolás Maduro 2013-2026
    CO president: Ivan Duque = Iván Duque 2018-2022; Gustavo Petro* 2022-2026
    ZA president: Jacob Zuma* 2009-2018; Cyril Ramaphosa* 2018-
    NG president: Muhammadu Buhari* 2015-2023; Bola Tinubu* 2023-
    ET prime minister: Abiy Ahmed* 2018-
    KE president: Uhuru Kenyatta 2013-2022; William Ruto* 2022-
    VA pope: Pope Francis 2013-2025; Pope Leo XIV 2025-
    """
}
