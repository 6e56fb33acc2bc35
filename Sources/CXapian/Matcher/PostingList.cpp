// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingList.h"

#include <cmath>

MATCHER_BEGIN
namespace matcher {

PostingList::PostingList(const std::vector<Posting> &postings, const Snapshot &snapshot)
    : count_(static_cast<uint32_t>(postings.size())) {
  const size_t wordCount = snapshot.wordCount();
  const bool hasFrequencies =
      std::any_of(postings.begin(), postings.end(), [](const Posting &posting) { return posting.frequency > 0; });
  const bool isDense = isDenseEnough(count_, wordCount);
  if (hasFrequencies) {
    frequencies_.reserve(count_);
    impacts_.reserve(size_t(count_) + 64);
    blockImpacts_.resize(isDense ? wordCount / wordsInBlock + 1 : size_t(count_) / 64 + 1);
  }
  if (isDense) {
    words_.resize(wordCount);
    ranks_.resize(wordCount);
  } else {
    // Some 16 postings for each part.
    startShift_ = 7;
    while (startShift_ < 31 && (size_t(count_) << startShift_) < 16 * 64 * wordCount) ++startShift_;
    ids_.reserve(count_);
    starts_.reserve((wordCount * 64 >> startShift_) + 2);
  }
  uint32_t withImpacts[256] = {};
  for (uint32_t i = 0; i < count_; ++i) {
    const Posting posting = postings[i];
    if (!isDense) {
      while (starts_.size() <= posting.docid >> startShift_) starts_.push_back(i);
      ids_.push_back(posting.docid);
    } else {
      words_[posting.docid / 64] |= uint64_t(1) << (posting.docid % 64);
    }
    if (!hasFrequencies) continue;
    if (posting.frequency < large) {
      frequencies_.push_back(static_cast<uint8_t>(posting.frequency));
    } else {
      frequencies_.push_back(large);
      largeFrequencies_.emplace_back(i, posting.frequency);
    }
    const double share = posting.frequency / (snapshot.norms()[posting.docid] + posting.frequency);
    const auto impact = static_cast<uint8_t>(std::min(255.0, std::ceil(share * impactScale)));
    impacts_.push_back(impact);
    uint8_t &greatest = blockImpacts_[isDense ? posting.docid / 64 / wordsInBlock : i / 64];
    greatest = std::max(greatest, impact);
    ++withImpacts[impact];
  }
  if (isDense) {
    for (size_t i = 1; i < words_.size(); ++i) ranks_[i] = ranks_[i - 1] + countBits(words_[i - 1]);
  } else {
    starts_.resize((wordCount * 64 >> startShift_) + 2, count_);
  }
  if (!hasFrequencies) return;
  impacts_.resize(size_t(count_) + 64);
  uint32_t reaching = 0;
  for (uint32_t impact = 255; impact > 0; --impact) {
    reaching += withImpacts[impact];
    if (reaching > 0 && maximumImpact_ == 0) maximumImpact_ = static_cast<uint8_t>(impact);
    while (uint64_t(1) << bestImpacts_.size() <= reaching) bestImpacts_.push_back(static_cast<uint8_t>(impact));
  }
}

uint8_t PostingList::impactOfBest(size_t count) const {
  size_t power = 0;
  while (power < bestImpacts_.size() && size_t(1) << power < count) ++power;
  return power < bestImpacts_.size() ? bestImpacts_[power] : 1;
}

uint32_t PostingList::largeFrequency(uint32_t index) const {
  const auto found = std::lower_bound(
      largeFrequencies_.begin(), largeFrequencies_.end(), index,
      [](const std::pair<uint32_t, uint32_t> &entry, uint32_t index) { return entry.first < index; });
  return found->second;
}

size_t PostingList::memory() const {
  return sizeof *this + words_.capacity() * sizeof(uint64_t) + ranks_.capacity() * sizeof(uint32_t) +
         ids_.capacity() * sizeof(uint32_t) + starts_.capacity() * sizeof(uint32_t) + frequencies_.capacity() +
         largeFrequencies_.capacity() * sizeof largeFrequencies_[0] + impacts_.capacity() + blockImpacts_.capacity() + bestImpacts_.capacity();
}

}  // namespace matcher
MATCHER_END
