extension Lexicon {
  /// Forms of address, nouns of office and profession, and the small words of names.
  static let titleSources: [LexiconSource] = [
    LexiconSource(
      .honorific,
      """
      mr mrs ms miss messrs mx dr prof sir dame lord lady madame madam monsieur mme herr frau signor senor senora 
      sen sens rep reps congressman congresswoman assemblyman assemblywoman councilman councilwoman gov lt gen col maj
      capt sgt cpl pfc brig adm cmdr cmd cdr ssgt msgt spc pvt pte rev reverend hon honorable honourable pres fr archbishop sheikh sheik
      ayatollah hojatoleslam mullah imam rabbi maulana pope prince princess king queen sultan emir tsar czar
      """),
    LexiconSource(
      .role,
      """
      president presidents premier taoiseach minister ministers chancellor secretary secretaries senator senators representative
      representatives governor governors mayor speaker leader leaders whip ambassador ambassadors envoy diplomat consul
      commissioner commissioners chairman chairwoman chairperson chair chief head director directors administrator
      executive ceo cfo coo cto founder cofounder owner manager boss president-elect spokesman spokeswoman spokesperson
      spokespeople adviser advisor advisers advisors aide aides counselor counsellor deputy undersecretary lawmaker
      lawmakers legislator mp mps mep meps politician candidate nominee member members colleague delegate negotiator
      mediator coordinator general admiral colonel major captain commander lieutenant sergeant corporal private marshal
      brigadier commodore commandant officer officers soldier veteran pilot fighter judge justice attorney lawyer
      prosecutor sheriff detective inspector constable superintendent warden professor lecturer scholar academic
      historian economist analyst analysts expert experts strategist pollster scientist researcher fellow teacher
      physicist chemist biologist engineer doctor nurse surgeon physician psychologist psychiatrist author writer poet
      novelist playwright journalist reporter correspondent columnist editor publisher anchor host hostess moderator
      commentator blogger broadcaster producer filmmaker photographer cameraman artist painter sculptor architect actor
      actress comedian singer songwriter rapper musician guitarist drummer bassist pianist vocalist composer conductor
      dancer model designer coach trainer manager player striker midfielder defender goalkeeper forward winger captain
      skipper quarterback pitcher batsman bowler champion swimmer cyclist runner golfer boxer driver jockey referee
      umpire activist campaigner organizer dissident protester demonstrator rebel militant oligarch tycoon billionaire
      businessman businesswoman entrepreneur investor banker trader broker financier treasurer comptroller auditor
      bishop cardinal priest pastor preacher monk nun chaplain patriarch metropolitan monarch duke duchess earl count
      countess baron baroness viscount knight crown king queen prince princess emperor empress widow wife husband son
      daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather
      grandmother friend resident villager farmer worker student spokesmen chieftain warlord strongman dictator
      parliamentarian congressmen vice-president ombudsman whistleblower informant defendant suspect plaintiff victim
      survivor refugee rep substitute scorer teammate compatriot countryman winner runner-up seed commander-in-chief justices clerk operative insider donor surrogate protege
      """),
    LexiconSource(
      .roleModifier,
      """
      former ex then acting interim deputy vice assistant associate senior junior chief prime first second third lead
      principal outgoing incoming incumbent retired late longtime veteran top foreign finance defense defence interior
      internal external economic economy trade energy justice health education agriculture culture transport
      transportation labor labour treasury commerce state home national security press special permanent general
      managing executive opposition majority minority republican democratic conservative liberal house senate
      presidential vice-presidential military police army navy air naval rear staff brigade foreign-policy fellow
      co honorary elect designate parliamentary political supreme high under-secretary under legendary famed
      """),
    LexiconSource(
      .particle,
      """
      van von der den de di da del della dello dos das do du la le el al bin ibn bint abu ben ter ten zu zur af av ul ur
      st ould y e dal degli des
      """),
    LexiconSource(.nameSuffix, "jr sr ii iii iv vii viii xii xiii xiv xv xvi xxiii"),
  ]
}
