import Analysis

/// Finds the articles among some that have the same as another in two bins next to each other, without which articles are
/// not compared at all.
struct BandIndex {
  /// A bit for each hash of a band that there is: nearly all bands of other articles are told from these by it.
  private var filter: [UInt64]
  private let shift: UInt32
  private var docids: [UInt64: [UInt32]] = [:]

  init(_ signatures: [UInt32: StorySignature]) {
    // Some 64 bits for each band, and no more than 2 MB.
    let bits = min(24, max(12, Int.bitWidth - (signatures.count * Self.bandCount * 64).leadingZeroBitCount))
    shift = UInt32(32 - bits)
    filter = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for (docid, signature) in signatures {
      signature.bins.withUnsafeBufferPointer { bins in
        for band in 0..<Self.bandCount {
          guard let key = Self.key(bins, band) else { continue }
          let slot = self.slot(key, band)
          filter[slot >> 6] |= 1 << UInt64(slot & 63)
          docids[UInt64(band) << 32 | UInt64(key), default: []].append(docid)
        }
      }
    }
  }

  /// Calls `body` with each article of the index that shares a band with one of these bins, for each that they share.
  func forEachSharing(_ bins: UnsafeBufferPointer<UInt16>, _ body: (UInt32) -> Void) {
    filter.withUnsafeBufferPointer { filter in
      for band in 0..<Self.bandCount {
        guard let key = Self.key(bins, band) else { continue }
        let slot = self.slot(key, band)
        if filter[slot >> 6] & 1 << UInt64(slot & 63) == 0 { continue }
        for docid in docids[UInt64(band) << 32 | UInt64(key)] ?? [] { body(docid) }
      }
    }
  }

  /// How many bands an article has.
  static let bandCount = StorySignature.binCount / 2 / StorySignature.bandWidth

  /// What is in the bins of a band; nil where one of them is empty, which counts for nothing.
  static func key(_ bins: UnsafeBufferPointer<UInt16>, _ band: Int) -> UInt32? {
    let (first, second) = (bins[band * StorySignature.bandWidth], bins[band * StorySignature.bandWidth + 1])
    return first == 0 || second == 0 ? nil : UInt32(first) << 16 | UInt32(second)
  }

  private func slot(_ key: UInt32, _ band: Int) -> Int {
    Int(((key ^ (UInt32(band) &* 0x85EB_CA6B)) &* 0x9E37_79B1) >> shift)
  }
}
