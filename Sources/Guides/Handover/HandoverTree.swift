/// Which words of the entries begin with these letters?

/// The words of all entries as a tree of letters, a step a letter.
struct HandoverTree: Sendable {
  /// A word of an entry or of several.
  struct Leaf: Sendable {
    /// Where its letters, as they are written, are in `letters`.
    var exact: Range<Int>
    /// Any ending may follow.
    var isStem: Bool
    /// It is part of an entry that takes slips.
    var isGrave = false
    /// It may be cut in two.
    var takesSlips: Bool
    /// The next word at the same node; -1 for none.
    var next: Int32 = -1
  }

  private struct Node: Sendable {
    var letter: UInt8
    /// A grave word ends here.
    var isGrave = false
    /// A grave word ends here or goes on from here.
    var leadsToGrave = false
    var child: Int32 = 0
    var sibling: Int32 = 0
    var firstLeaf: Int32 = -1
    var lastLeaf: Int32 = -1
    /// Where the node behind each letter stands in `rows`; -1 for nodes with few children.
    var row: Int32 = -1
  }

  private(set) var leaves: [Leaf] = []
  private(set) var letters: [UInt8] = []
  private var nodes: [Node] = [Node(letter: 0)]
  private var rows: [Int32] = []

  /// Nodes with more children than this have a row.
  private static let mostListed = 3

  /// Adds a word that isn't there yet; answers its leaf.
  mutating func insert(_ word: HandoverEntry.Word) -> Int32 {
    let leaf = Int32(leaves.count)
    leaves.append(
      Leaf(
        exact: letters.count..<letters.count + word.exact.count,
        isStem: word.isStem,
        takesSlips: word.takesSlips
      )
    )
    letters += word.exact
    var node = 0
    for letter in word.plain { node = child(of: node, letter) }
    let last = nodes[node].lastLeaf
    if last < 0 { nodes[node].firstLeaf = leaf } else { leaves[Int(last)].next = leaf }
    nodes[node].lastLeaf = leaf
    return leaf
  }

  private mutating func child(of node: Int, _ letter: UInt8) -> Int {
    let known = step(node, letter)
    if known != 0 { return known }
    let made = Int32(nodes.count)
    nodes.append(Node(letter: letter, sibling: nodes[node].child))
    nodes[node].child = made
    return Int(made)
  }

  /// Ends the building: these words are grave, and nodes with many children get rows.
  mutating func finish(grave words: Set<Int32>) {
    for leaf in words { leaves[Int(leaf)].isGrave = true }
    // What is behind a node was made after it.
    for node in nodes.indices.reversed() {
      var leaf = nodes[node].firstLeaf
      while leaf >= 0 {
        if leaves[Int(leaf)].isGrave { nodes[node].isGrave = true }
        leaf = leaves[Int(leaf)].next
      }
      let children = children(of: node)
      nodes[node].leadsToGrave =
        nodes[node].isGrave || children.contains { nodes[Int($0)].leadsToGrave }
      giveRow(to: node, children)
    }
  }

  private func children(of node: Int) -> [Int32] {
    var children: [Int32] = []
    var next = nodes[node].child
    while next != 0 {
      children.append(next)
      next = nodes[Int(next)].sibling
    }
    return children
  }

  private mutating func giveRow(to node: Int, _ children: [Int32]) {
    guard children.count > Self.mostListed else { return }
    let start = rows.count
    rows += Array(repeating: 0, count: HandoverLetters.count)
    for child in children { rows[start + Int(nodes[Int(child)].letter)] = child }
    nodes[node].row = Int32(start)
  }

  /// The node behind `node` over a letter; 0, where the tree begins, when no word goes on so.
  @inline(__always) func step(_ node: Int, _ letter: UInt8) -> Int {
    let row = nodes[node].row
    if row >= 0 { return Int(rows[Int(row) + Int(letter)]) }
    var next = Int(nodes[node].child)
    while next != 0, nodes[next].letter != letter { next = Int(nodes[next].sibling) }
    return next
  }

  /// The first word that ends at a node; -1 when none does.
  @inline(__always) func firstLeaf(at node: Int) -> Int32 { nodes[node].firstLeaf }

  /// Whether a grave word ends at a node.
  @inline(__always) func isGrave(_ node: Int) -> Bool { nodes[node].isGrave }

  /// Whether a grave word ends at a node or behind it; false is where most texts are left at once.
  @inline(__always) func leadsToGrave(_ node: Int) -> Bool { nodes[node].leadsToGrave }
}
