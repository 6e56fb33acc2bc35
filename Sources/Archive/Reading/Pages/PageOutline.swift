/// What the elements of a page are, by their tags, their names and their shapes.
struct PageOutline {
  /// Whether an element is left out with all within it.
  private(set) var isLeftOut: [Bool]
  /// Whether an element is, or is within, one of a row of cards: short texts each with a link to another page.
  private(set) var isCard: [Bool]
  /// Whether an element is, or is within, one that is named as a byline.
  private(set) var isByline: [Bool]

  private let tree: PageTree
  /// Bytes of text before each node; with those of links only.
  private var before: [Int] = [0]
  private var linksBefore: [Int] = [0]
  /// Whether an element holds what only the article's own part does: the headline, what is marked as its body.
  private var isProtected: [Bool]

  init(_ tree: PageTree, isStrict: Bool) {
    self.tree = tree
    let count = tree.nodes.count
    isLeftOut = Array(repeating: false, count: count)
    isCard = isLeftOut
    isByline = isLeftOut
    isProtected = isLeftOut
    measure()
    for index in tree.nodes.indices {
      isLeftOut[index] = isForeign(index, isStrict: isStrict)
      guard isStrict, !isLeftOut[index] else { continue }
      let labels = tree.nodes[index].labels
      if labels.contains(.byline), bytes(of: index) < 160 { mark(&isByline, index) }
      markCards(within: index)
    }
  }

  /// The bytes of text within an element, white space not counted.
  private func bytes(of node: Int) -> Int { before[tree.nodes[node].end] - before[node] }
  private func linkBytes(of node: Int) -> Int { linksBefore[tree.nodes[node].end] - linksBefore[node] }

  private mutating func measure() {
    before.reserveCapacity(tree.nodes.count + 1)
    linksBefore.reserveCapacity(tree.nodes.count + 1)
    var linkEnd = 0
    var (sum, links) = (0, 0)
    for (index, node) in tree.nodes.enumerated() {
      if node.tag == .link { linkEnd = max(linkEnd, node.end) }
      if node.tag == .text {
        let count = tree.text[node.text].count { $0 > 0x20 }
        sum += count
        if index < linkEnd { links += count }
      }
      before.append(sum)
      linksBefore.append(links)
      guard node.tag == .mainHeading || node.tag == .main else { continue }
      var ancestor = index
      while ancestor >= 0, !isProtected[ancestor] {
        isProtected[ancestor] = true
        ancestor = tree.nodes[ancestor].parent
      }
    }
  }

  private func isForeign(_ index: Int, isStrict: Bool) -> Bool {
    let node = tree.nodes[index]
    let whole = before[tree.nodes.count]
    guard whole > 0 else { return false }
    let share = Double(bytes(of: index)) / Double(whole)
    let isSmall = share < 0.25
    if node.labels.contains(.hidden), share < 0.4, !isProtected[index] { return true }
    switch node.tag {
    case .body: return false
    case .main: return false
    case .article where isProtected[index]: return false
    case .navigation: return !isProtected[index] || share < 0.3
    case .caption: return isSmall
    case .footer: return node.parent < 0 || tree.nodes[node.parent].tag != .quote
    case .aside: return share < 0.4
    case .header: return isStrict && isSmall
    case .form: return isSmall
    case .figure: return isSmall && holdsPicture(index)
    default: break
    }
    guard isStrict, node.tag.isBlock || node.tag == .cell else { return false }
    let isText = node.labels.contains(.text)
    if node.labels.contains(.foreign), !isProtected[index], !(isText && share >= 0.25) { return true }
    if node.labels.contains(.minor), !isProtected[index], share < (isText ? 0.1 : 0.25) { return true }
    return node.labels.contains(.byline) && !isText && bytes(of: index) < 160 && !isProtected[index]
  }

  private func holdsPicture(_ index: Int) -> Bool {
    let inner = tree.nodes[index..<tree.nodes[index].end]
    return inner.contains { $0.tag == .picture } || !inner.contains { $0.tag == .table || $0.tag == .quote }
  }

  private func mark(_ marks: inout [Bool], _ index: Int) {
    for inner in index..<tree.nodes[index].end { marks[inner] = true }
  }

  /// Marks three or more children of one kind most of which are short and hold a link of some length.
  private mutating func markCards(within parent: Int) {
    guard !isCard[parent] else { return }
    var groups: [Int: [Int]] = [:]
    var child = parent + 1
    let end = tree.nodes[parent].end
    while child < end {
      let node = tree.nodes[child]
      switch node.tag {
      case .block, .item, .section, .article, .cell, .row, .link: groups[node.kind, default: []].append(child)
      default: break
      }
      child = node.end
    }
    for group in groups.values where group.count >= 3 {
      let cards = group.filter(isLikeCard)
      if cards.count * 10 >= group.count * 7 { for card in cards { mark(&isCard, card) } }
    }
  }

  private func isLikeCard(_ index: Int) -> Bool {
    let (bytes, links) = (bytes(of: index), linkBytes(of: index))
    guard bytes <= 500, links >= 10 else { return false }
    if links * 10 >= bytes * 3 { return true }
    // A heading that is a link, with a summary below it.
    var node = index
    while node < tree.nodes[index].end {
      if tree.nodes[node].tag == .heading { return linkBytes(of: node) * 2 > self.bytes(of: node) }
      node += 1
    }
    return false
  }
}
