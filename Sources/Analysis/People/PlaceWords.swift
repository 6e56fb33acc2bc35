extension Lexicon {
  /// Places, peoples and other proper names that no person bears alone.
  static let placeSources: [LexiconSource] = [
    LexiconSource(.place, "washington kyiv kiev moscow brussels london paris berlin beijing european american russian")
  ]
}
