/// Finds the text of the article on a page.
///
/// Four steps, none of which knows a particular site. First what is surely something else is left out: what isn't shown,
/// menus, forms, captions, and parts whose names say so. Then each block is weighed: running text, or not. Then the
/// element is sought that holds most of the running text and little else, by the harmonic mean of the two shares. Of its
/// blocks those are kept that are running text or stand between such.
struct MainText {
  /// A block of the article.
  typealias Block = PageBlock

  private let tree: PageTree
  private let outline: PageOutline
  private var blocks: [PageBlock] = []
  private var kinds: [Kind] = []
  /// Words before each block: all, and those of running text.
  private var sums: (words: [Int], running: [Int]) = ([0], [0])

  /// What a block is taken for.
  enum Kind {
    /// Running text: sentences.
    case running
    /// Short: a heading, an item, a line of a transcript. Kept between running text.
    case short
    /// Not the article's.
    case foreign
  }

  /// The blocks of the article on a page.
  ///
  /// `title` is the article's title, which is no part of its text; `body` the text as the page's linked data give it, to
  /// which the blocks are held where it agrees with them.
  static func blocks(of tree: PageTree, title: String?, body: String?) -> [Block] {
    for isStrict in [true, false] {
      let text = MainText(tree, title: title, isStrict: isStrict)
      var kept = text.kept()
      if let body { kept = LinkedText(body).held(kept, among: text.blocks) }
      if !kept.isEmpty { return kept.map { text.blocks[$0] } }
    }
    return []
  }

  private init(_ tree: PageTree, title: String?, isStrict: Bool) {
    self.tree = tree
    outline = PageOutline(tree, isStrict: isStrict)
    let outline = outline
    blocks = PageBlockReader.blocks(of: tree) { outline.isLeftOut[$0] }
    kinds = blocks.map { Self.kind(of: $0, outline, isStrict: isStrict) }
    leaveOutForeignParts()
    leaveOutTitle(title)
    for (block, kind) in zip(blocks, kinds) {
      sums.words.append((sums.words.last ?? 0) + block.words)
      sums.running.append((sums.running.last ?? 0) + (kind == .running ? block.words : 0))
    }
  }

  private static func kind(of block: PageBlock, _ outline: PageOutline, isStrict: Bool) -> Kind {
    if isStrict, outline.isCard[block.node] { return .foreign }
    if block.tag == .mainHeading { return .foreign }
    if BoilerplateWords.isBoilerplate(block.text, words: block.words) { return .foreign }
    if block.linkDensity > 0.66, block.words < 60 { return .foreign }
    if block.linkDensity > 0.5, block.words < 8 { return .foreign }
    if block.timeWords * 2 > block.words, block.words <= 14 { return .foreign }
    guard block.tag != .heading, block.linkDensity < 0.4 else { return .short }
    return block.words >= 20 || block.words >= 8 && block.endsSentence ? .running : .short
  }

  /// What stands below a heading such as "Related stories": its section where that is a small part of the page, else the
  /// short blocks up to the next heading.
  private mutating func leaveOutForeignParts() {
    let whole = runningWords(0..<blocks.count)
    var left = 200  // no page has so many; each costs a look at all that follows
    for index in blocks.indices where left > 0 && blocks[index].words <= 8 && blocks[index].tag != .mainHeading {
      let block = blocks[index]
      let isHeading = block.tag == .heading || !block.endsSentence && block.tag != .item
      guard isHeading, BoilerplateWords.opensForeignPart(block.text) else { continue }
      kinds[index] = .foreign
      left -= 1
      // The largest section that begins with the heading.
      var node = block.node
      while let parent = parent(of: node), firstBlock(of: parent) == index, tree.nodes[parent].tag != .article {
        node = parent
      }
      var range = range(of: node)
      if range.count == 1, let parent = parent(of: node) {
        // The heading has no section of its own: what follows it in the element that both stand in.
        let end = self.range(of: parent).upperBound
        let next = blocks[(index + 1)..<max(end, index + 1)].firstIndex { $0.tag == .heading } ?? end
        range = index..<next
      }
      let words = runningWords(range)
      let isComments = BoilerplateWords.opensComments(block.text)
      guard words * (isComments ? 10 : 30) < whole * (isComments ? 7 : 10) else { continue }
      if tree.nodes[node].end - node > 1, self.range(of: node).count > 1 {
        for index in range { kinds[index] = .foreign }
      } else {
        for index in range {
          if kinds[index] == .running, blocks[index].linkWords == 0, blocks[index].tag == .paragraph { break }
          kinds[index] = .foreign
        }
      }
    }
  }

  private mutating func leaveOutTitle(_ title: String?) {
    guard let title, !title.isEmpty else { return }
    let name = LinkedText.letters(of: title)
    for index in blocks.indices.prefix(60)
    where blocks[index].words <= 40 && LinkedText.letters(of: blocks[index].text) == name {
      kinds[index] = .foreign
    }
  }

  // MARK: The element with the article

  private func kept() -> [Int] {
    let range = range(of: root())
    guard let first = range.first(where: { kinds[$0] == .running }),
      let last = range.last(where: { kinds[$0] == .running })
    else { return range.filter { kinds[$0] != .foreign && blocks[$0].tag != .heading } }
    var kept: [Int] = []
    let homes = Set((first...last).filter { kinds[$0] == .running }.map(home))
    for index in range where kinds[index] != .foreign {
      if index >= first, index <= last {
        kept.append(index)
      } else if homes.contains(home(index)), isOfArticle(index, isBefore: index < first) {
        kept.append(index)
      }
    }
    return withoutEmptyHeadings(kept)
  }

  /// Whether a short block before or after all running text belongs to it: a transcript's time and place, an end mark.
  private func isOfArticle(_ index: Int, isBefore: Bool) -> Bool {
    let block = blocks[index]
    if block.tag == .heading || BoilerplateWords.isByline(block.text, words: block.words) { return false }
    return !outline.isByline[block.node]
  }

  /// Headings that nothing follows, and those that another of their rank follows, head nothing.
  private func withoutEmptyHeadings(_ kept: [Int]) -> [Int] {
    kept.indices.filter { place in
      blocks[kept[place]].tag != .heading || place + 1 < kept.count
    }.map { kept[$0] }
  }

  /// Where a block is at home: the element around it, a list's for an item.
  private func home(_ index: Int) -> Int {
    let block = blocks[index]
    switch block.tag {
    case .block, .body, .section, .article, .main, .preformatted: return block.node
    default: return parent(of: block.node) ?? 0
    }
  }

  /// The element that holds most of the running text and little else.
  private func root() -> Int {
    let whole = Double(sums.running[blocks.count])
    guard whole > 0 else { return 0 }
    var best = (node: 0, score: 0.0)
    for (index, node) in tree.nodes.enumerated() where node.tag.isBlock || node.tag == .cell {
      let range = range(of: index)
      guard !range.isEmpty else { continue }
      let running = Double(sums.running[range.upperBound] - sums.running[range.lowerBound])
      guard running > 0 else { continue }
      let words = Double(sums.words[range.upperBound] - sums.words[range.lowerBound])
      let (recall, precision) = (running / whole, running / words)
      var score = 2 * recall * precision / (recall + precision)
      if node.tag == .article || node.tag == .main { score *= 1.1 }
      if node.labels.contains(.text), node.tag != .body { score *= 1.1 }
      if score >= best.score { best = (index, score) }  // of equals the innermost
    }
    return best.node
  }

  private func runningWords(_ range: Range<Int>) -> Int {
    range.reduce(0) { kinds[$1] == .running ? $0 + blocks[$1].words : $0 }
  }

  private func parent(of node: Int) -> Int? {
    let parent = tree.nodes[node].parent
    return parent >= 0 ? parent : nil
  }

  private func firstBlock(of node: Int) -> Int { range(of: node).lowerBound }

  /// The blocks within an element.
  private func range(of node: Int) -> Range<Int> { place(of: node)..<place(of: tree.nodes[node].end) }

  /// The first block at or after a node.
  private func place(of node: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].place < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
