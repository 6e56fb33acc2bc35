// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is known of one revision as a whole: its documents and their lengths.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <vector>

#include "DocumentSet.h"

MATCHER_BEGIN
namespace matcher {

/// The parameters of BM25, with k2 = 0 and k1 > 0.
struct BM25 {
  double k1, k3, b, minimumNormalisedLength;

  /// The logarithm in what a term weighs, for the number of documents and that of the term's.
  static double rarity(uint32_t documentCount, uint32_t termFrequency);
  /// What a term weighs at most: libxapian's formula, to the bit.
  double termWeight(double rarity, uint32_t queryFrequency, double factor) const;
};

/// The documents of one revision. Never changes.
class Snapshot {
 public:
  /// Reads all of a database.
  Snapshot(const Xapian::Database &database, const BM25 &weighting);
  /// Reads those documents of a database that have changed since an earlier snapshot; they ascend.
  Snapshot(const Xapian::Database &database, const Snapshot &earlier, const std::vector<uint32_t> &changed);

  const BM25 &weighting() const { return weighting_; }
  uint64_t revision() const { return revision_; }
  uint32_t documentCount() const { return documents_.count(); }
  /// How many words hold the bits of all ids.
  size_t wordCount() const { return wordCount_; }
  /// One by the average length; 0 where there is none.
  double lengthFactor() const { return lengthFactor_; }
  /// For each id: what BM25 adds to a term's frequency in its denominator.
  const double *norms() const { return norms_.data(); }
  /// All documents.
  SetView documents() const { return documents_.view(); }
  size_t memory() const {
    return sizeof *this + lengths_.capacity() * sizeof(uint32_t) + norms_.capacity() * sizeof(double) +
           wordCount_ * sizeof(uint64_t);
  }

 private:
  void finish(const Xapian::Database &database);

  BM25 weighting_;
  uint64_t revision_;
  size_t wordCount_;
  // By id; `absent` where there is no such document.
  std::vector<uint32_t> lengths_;
  std::vector<double> norms_;
  double lengthFactor_;
  DocumentSet documents_;

  static constexpr uint32_t absent = UINT32_MAX;
};

}  // namespace matcher
MATCHER_END
