extension Lexicon {
  /// The words of the tables in this folder.
  static let statementSources: [LexiconSource] =
    [
      LexiconSource(
        .adverb,
        """
        also then later repeatedly often now still even once previously publicly privately recently again just already
        always never not first reportedly simply only further earlier subsequently reportedly initially long briefly
        finally merely since flatly openly bluntly famously tersely angrily quietly explicitly specifically clearly
        strongly firmly rightly wrongly falsely correctly consistently frequently regularly occasionally sometimes
        immediately quickly eventually ultimately actually basically essentially formally officially personally
        jokingly aloud together proudly succinctly sarcastically cryptically ominously candidly boldly
        today yesterday tonight so both all too well therefore thus
        """),
      LexiconSource(
        .subordinator,
        """
        that which who whom whose while whereas although though because if unless whether when whenever where as but and
        or nor than until till since once so yet how why what after before amid despite during
        """),
      LexiconSource(
        .finite,
        """
        is are was were am has have had do does did will would shall should can could may might must isn't aren't wasn't
        weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot became become
        becomes began begins begin brought brings came comes come cost costs got gets get gave gives give went goes go
        grew grows grow held holds hold kept keeps keep knew knows know led leads lost loses made makes make meant means
        mean met meets needs need paid pays ran runs run saw sees see seems seem seemed sent sends showed shows show
        spent spends stood stands stand took takes take thinks think thought told took turned turns wants want wanted
        remains remain remained continues continue continued expects expect expected believes believe believed hopes
        hope hoped feels feel felt plans plan planned works work worked helps help helped supports support supported
        found finds find left leaves leave put puts built builds broke breaks chose chooses deserves deserve fell falls
        fought fights includes include included knows lies lay let lets likes like liked looks look looked loves love
        loved moves move moved plays play played provides provide provided raises raise raised reached reaches reach
        received receives receive remains requires require required rose rises serves serve served set sets sold sells
        spoke speaks speak started starts start stopped stops stop tries try tried uses use used voted votes vote won
        wins win wrote writes write agrees agree agreed appears appear appeared belongs depends depend faces face faced
        follows follow followed happened happens happen lives live lived opposes oppose opposed poses pose
        represents represent rests sits sat stays stay stayed suffers suffer threatens threaten understands understand
        understood
        """),
      LexiconSource(
        .functionary,
        """
        official officials spokesman spokeswoman spokesperson spokespeople spokesmen source sources expert experts
        analyst analysts critic critics supporter supporters opponent opponents aide aides adviser advisers advisor
        advisors diplomat diplomats lawmaker lawmakers senator senators congressman congresswoman representative
        representatives leader leaders minister ministers ambassador ambassadors envoy envoys commander commanders
        general generals soldier soldiers lawyer lawyers attorney attorneys professor professors researcher
        researchers economist economists scientist scientists activist activists resident residents witness witnesses
        voter voters observer observers reporter reporters journalist journalists author authors editor editors
        director directors chairman chairwoman chair chief chiefs head heads secretary president presidents chancellor
        premier governor governors mayor mayors king queen prince pope candidate candidates nominee delegate delegates
        member members people person man woman men women student students teacher teachers friend friends colleague
        colleagues counterpart counterparts backbencher neighbor neighbors strategist strategists manager managers owner owners founder founders
        ceo executive executives judge judges prosecutor prosecutors investigator investigators
        victim victims survivor survivors relative relatives mother father brother sister son daughter wife husband
        others some many most few one democrats republicans democrat republican allies ally insider insiders
        veteran veterans commentator commentators columnist historian historians scholar scholars
        lady pollster pollsters conservative conservatives liberal liberals politician politicians user users
        """),
      LexiconSource(
        .body,
        """
        ministry department agency office administration government council committee commission parliament congress
        senate house kremlin pentagon embassy union alliance bloc organization organisation group institute institution
        university college school foundation fund bank company corporation firm campaign party court police army navy
        military force forces service services bureau authority authorities center centre association federation
        coalition league board network newspaper magazine outlet station channel agency press journal times post news
        tribune herald cabinet presidency duma rada bundestag mission team command headquarters staff society
        """),
      LexiconSource(
        .timeNoun,
        """
        week month year day morning afternoon evening night weekend hour minute decade century summer winter spring
        autumn fall weeks months years days hours minutes
        """),
      LexiconSource(.nominative, "he she they we i it you"),
      LexiconSource(
        .label,
        """
        mr ms mrs dr secretary president senator representative general gen admiral adm ambassador director
        administrator chairman speaker minister chancellor governor gov mayor king queen prince sec sen rep amb
        moderator interpreter reporter question participant audience operator justice judge captain colonel major
        colonel lieutenant sergeant commissioner attorney congressman congresswoman leader assistant deputy under
        first lady vice prime press official counselor advisor adviser q
        """),
      LexiconSource(
        .document,
        """
        statement letter report memo document documents article editorial email e-mail tweet post speech study survey
        poll ad book readout communique filing lawsuit complaint ruling transcript release column blog message
        reports studies polls statements records papers newspapers media
        """),
      LexiconSource(
        .connective,
        """
        meanwhile however moreover nevertheless nonetheless therefore furthermore additionally overall instead still
        indeed similarly likewise finally yet but and so also then now later earlier here there
        """),
      LexiconSource(
        .reportingNoun,
        """
        claim claims assertion assertions allegation allegations statement suggestion contention argument warning
        warnings announcement declaration promise pledge vow insistence admission acknowledgment acknowledgement
        acknowledgement remark remarks comment comments prediction accusation accusations assurance assurances
        complaint confession revelation observation explanation demand charge charges estimate concession
        """),
      LexiconSource([], "said told according per to by of for on on's so-called called dubbed quoted put puts putting"),
      CueWords.source,
      LexiconSource(.reporting, "put puts shot shoots fired clapped"),  // "put it", "shot back"
      LexiconSource([], SpeakerResolver.outletNames),
      SpeakerResolver.descriptionSource,
    ] + CueVerb.sources
}
