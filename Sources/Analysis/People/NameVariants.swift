/// Which spellings and short forms are one name: "Joe" and "Joseph", "Volodymyr" and "Vladimir", "Zelenskyy" and "Zelensky".
enum NameVariants {
  /// One key for all forms of a given name: general knowledge, written for this project. A form that belongs to several
  /// names stands in the first.
  private static let groups = """
    joseph joe joey josef jozef iosif yosyp josip giuseppe jose pepe
    william bill will billy willy willie
    robert bob rob bobby robbie bert
    richard rich rick dick ricky
    michael mike mick mickey mikey mikhail mykhailo mykhaylo michel miguel michal mihail
    james jim jimmy jamie jaime
    john jack johnny jon ivan
    anthony tony antony anton antonio antoine
    thomas tom tommy tomas tomasz
    charles chuck charlie carlos karl carl
    edward ed eddie ted teddy
    donald don donnie
    steven steve stephen stefan stephan stevie stepan
    christopher chris kris
    daniel dan danny danylo danilo
    david dave dawid davyd
    kenneth ken kenny
    ronald ron ronnie
    gregory greg grigory hryhorii hryhoriy grigoriy grigori
    jeffrey jeff geoffrey geoff
    timothy tim timmy
    patrick pat paddy
    matthew matt matteo matvey
    andrew andy drew andrei andrey andriy andrii andrij
    benjamin ben benny binyamin bibi
    samuel sam sammy
    nicholas nick nicolas nikolai nikolay mykola nicky
    alexander alex aleksandr aleksander oleksandr alexandr sasha alyaksandr aliaksandr oleksander
    alexei alexey aleksei aleksey oleksiy oleksii oleksey alexy
    frederick fred freddie
    lawrence larry laurence
    raymond ray
    philip phil phillip filip philippe
    douglas doug
    leonard len lenny leonid
    jacob jake jakob yakiv yakov
    joshua josh
    peter pete pyotr petro petr piotr pedro
    paul pavel pavlo pawel pablo paolo
    george georgy heorhii georgi jorge jerzy yuri yury yuriy yurii iurii
    henry hank harry
    albert al
    rudolph rudy rudolf
    francis frank francisco
    gerald gerry jerry gerard
    stanley stan
    vincent vince
    victor viktor vic
    walter walt
    eugene gene yevgeny yevgeniy evgeny evgeni yevhen evgeniy yevhenii yevgeni evhen
    dmitry dmitri dmitriy dmitrii dmytro dimitri dzmitry
    sergei sergey serhiy serhii sergii sergiy sergej serhij serge siarhei
    vladimir volodymyr uladzimir vladimer wladimir
    vitaly vitaliy vitalii vitali
    valery valeriy valerii valeri
    anatoly anatoliy anatolii anatoli
    vasily vasyl vasiliy vassily vasilii
    vyacheslav viacheslav
    igor ihor
    oleg oleh
    denis denys dennis
    konstantin kostyantyn kostiantyn
    kirill kyrylo kyryl cyril
    maxim maksym maksim max
    vadim vadym
    artem artyom
    bogdan bohdan
    ruslan
    rustam rustem
    gennady hennadiy hennadii gennadiy
    vsevolod
    arseny arseniy arsenii
    ilya illia illya ilia
    fyodor fedir fedor
    roman
    nikita mykyta
    yulia yuliya yuliia julia iuliia
    natalia nataliya natalya nataliia natalie
    olga olha volha
    elena olena yelena helen
    irina iryna
    tatiana tatyana tetiana tetyana
    svetlana svitlana sviatlana
    ekaterina kateryna yekaterina catherine katherine kathryn kate kathy cathy katie
    maria mariya mariia marya
    anna hanna ann anne annie
    anastasia anastasiya anastasiia
    ksenia kseniia oksana
    alina
    elizabeth liz beth betsy elisabeth lizzie liza yelizaveta
    margaret maggie meg peggy
    deborah debbie deb
    jennifer jen jenny
    patricia patty tricia
    susan sue suzanne susie
    barbara barb
    christine chris christina kristina
    pamela pam
    kimberly kim
    victoria vicky viktoriya viktoria toria
    mohammed mohammad muhammad mohamed mohamad muhammed mohammet
    ahmed ahmad ahmet
    hussein hossein hussain husayn
    abdullah abdallah abdulla
    ebrahim ibrahim
    ali
    hassan hasan
    yousef yusuf youssef yousuf
    mahmoud mahmud
    omar umar omer
    khaled khalid
    osama usama
    """

  /// The group of a given name by its key.
  private static let groupOfName: [UInt32: UInt32] = {
    var result: [UInt32: UInt32] = [:]
    for line in groups.split(separator: "\n") {
      let keys = line.split(separator: " ").map { key(of: $0) }
      guard let first = keys.first else { continue }
      for key in keys where result[key] == nil { result[key] = first }
    }
    return result
  }()

  /// One key for all forms of a given name with the key `key`.
  static func group(of key: UInt32) -> UInt32 { groupOfName[key] ?? key }

  /// The key of a word as `PersonContext` makes it.
  static func key(of word: some StringProtocol) -> UInt32 {
    Folding.fold(word).withUnsafeBufferPointer { Lexicon.key(of: $0) }
  }

  /// The key of a family name in folded bytes, equal for the usual transliterations: the endings -yy, -iy, -ij, -ii, -yi
  /// and -i count as -y, "kh" as "h", "ts" and "tz" as "c".
  static func surnameKey(ofFolded folded: [UInt8]) -> UInt32 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.count)
    for byte in folded {
      if byte == UInt8(ascii: "h"), bytes.last == UInt8(ascii: "k") { bytes.removeLast() }
      bytes.append(byte)
    }
    let vowels: Set<UInt8> = [UInt8(ascii: "y"), UInt8(ascii: "i"), UInt8(ascii: "j")]
    if bytes.count > 4, let last = bytes.last, vowels.contains(last) {
      while bytes.count > 3, let last = bytes.last, vowels.contains(last) { bytes.removeLast() }
      bytes.append(UInt8(ascii: "y"))
    }
    return bytes.withUnsafeBufferPointer { Lexicon.key(of: $0) }
  }

  /// The key of a family name, see `surnameKey(ofFolded:)`.
  static func surnameKey(of word: some StringProtocol) -> UInt32 { surnameKey(ofFolded: Folding.fold(word)) }
}
