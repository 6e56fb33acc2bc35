// SPDX-License-Identifier: GPL-2.0-or-later
#include "Snapshot.h"

#include <cmath>

MATCHER_BEGIN
namespace matcher {

double BM25::rarity(uint32_t documentCount, uint32_t termFrequency) {
  double ratio = (documentCount - termFrequency + 0.5) / (termFrequency + 0.5);
  // What more than a third of all documents have would weigh next to nothing, or less.
  if (ratio < 2) ratio = ratio * 0.5 + 1;
  return std::log(ratio);
}

double BM25::termWeight(double rarity, uint32_t queryFrequency, double factor) const {
  double weight = rarity * factor;
  if (k3 != 0) weight *= (k3 + 1) * queryFrequency / (k3 + queryFrequency);
  return weight * (k1 + 1);
}

Snapshot::Snapshot(const Xapian::Database &database, const BM25 &weighting)
    : weighting_(weighting), revision_(database.get_revision()), lengths_(size_t(database.get_lastdocid()) + 1, absent) {
  // The list of all documents has their lengths as frequencies, but does not tell; it tells the lengths themselves.
  const auto end = database.postlist_end(std::string());
  for (auto document = database.postlist_begin(std::string()); document != end; ++document) {
    lengths_[*document] = document.get_doclength();
  }
  finish(database);
}

Snapshot::Snapshot(const Xapian::Database &database, const Snapshot &earlier, const std::vector<uint32_t> &changed)
    : weighting_(earlier.weighting_), revision_(database.get_revision()), lengths_(earlier.lengths_) {
  lengths_.resize(size_t(database.get_lastdocid()) + 1, absent);
  auto document = database.postlist_begin(std::string());
  const auto end = database.postlist_end(std::string());
  for (const uint32_t docid : changed) {
    if (document != end) document.skip_to(docid);
    if (docid < lengths_.size()) {
      lengths_[docid] = document != end && *document == docid ? document.get_doclength() : absent;
    }
  }
  finish(database);
}

void Snapshot::finish(const Xapian::Database &database) {
  wordCount_ = matcher::wordCount(static_cast<uint32_t>(lengths_.size() - 1));
  const Xapian::doccount count = database.get_doccount();
  lengthFactor_ = count == 0 ? 0 : static_cast<double>(database.get_total_length()) / count;
  if (lengthFactor_ != 0) lengthFactor_ = 1 / lengthFactor_;
  norms_.resize(wordCount_ * 64);
  std::vector<uint64_t> words(wordCount_);
  for (size_t docid = 0; docid < lengths_.size(); ++docid) {
    if (lengths_[docid] == absent) continue;
    words[docid / 64] |= uint64_t(1) << (docid % 64);
    const double length = std::max(lengths_[docid] * lengthFactor_, weighting_.minimumNormalisedLength);
    norms_[docid] = weighting_.k1 * (length * weighting_.b + (1 - weighting_.b));
  }
  documents_ = DocumentSet(std::move(words));
}

}  // namespace matcher
MATCHER_END
