extension Lexicon {
  /// Words that make a name beside them that of an organisation, a place or a thing.
  static let thingSources: [LexiconSource] = [
    LexiconSource(
      .thingHead,
      """
      foundation institute institution university college school academy center centre hospital clinic museum library
      gallery theater theatre hall house building tower towers plaza square park stadium arena airport station street
      avenue road boulevard lane drive highway bridge tunnel dam canal river creek lake bay beach island islands
      mountain mountains mount hill hills valley canyon desert forest county city town township village district parish
      province state heights springs falls harbor harbour port peninsula cape strait gulf sea ocean inc corp
      corporation company co ltd limited llc plc gmbh ag sa spa nv group holdings partners associates brothers sons
      bank bancorp securities capital investments fund trust insurance airlines airways motors industries systems
      technologies laboratories labs pharmaceuticals petroleum oil gas energy steel mining communications media
      entertainment pictures studios records press publishing publications times post journal gazette herald tribune
      news magazine review chronicle daily television tv radio network association society union federation league
      council committee commission board bureau agency authority department ministry administration court parliament
      congress senate assembly party movement front coalition alliance campaign army navy brigade battalion regiment
      division corps force forces act law bill treaty accord agreement agreements amendment doctrine plan initiative
      program programme project award awards prize medal cup trophy championship championships tournament open classic
      masters bowl games series festival symphony orchestra choir band church cathedral chapel temple mosque abbey
      monastery cemetery memorial monument castle palace fort camp prison jail hotel inn resort casino restaurant cafe
      mall market store stores shop farm ranch estate mansion ship class team club fc united rovers wanderers athletic
      disease syndrome theorem effect scale index prize report papers memo affair scandal trial decision case day week
      month year century era dynasty war battle siege revolution islands archipelago barracks base field garden gardens
      """),
    LexiconSource(
      .thingLead,
      """
      fort lake mount mt cape port camp point uss hms university college bank lockheed northrop johns ss hurricane
      typhoon cyclone tropical operation cafe hotel hospital ecole
      """),
  ]
}
