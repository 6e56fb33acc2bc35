// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingList.h"

#include <cmath>

MATCHER_BEGIN
namespace matcher {

PostingList::PostingList(const std::vector<Posting> &postings, const Snapshot &snapshot)
    : count_(static_cast<uint32_t>(postings.size())), lengthFactor_(snapshot.lengthFactor()) {
  const size_t wordCount = snapshot.wordCount();
  const bool hasFrequencies =
      std::any_of(postings.begin(), postings.end(), [](const Posting &posting) { return posting.frequency > 0; });
  // Some 16 postings a block make a bound that is worth looking at.
  while (blockShift_ < 31 && (size_t(count_) << blockShift_) < 16 * 64 * wordCount) ++blockShift_;
  if (hasFrequencies) {
    frequencies_.reserve(count_);
    maxima_.resize((wordCount * 64 >> blockShift_) + 1);
  }
  if (isDenseEnough(count_, wordCount)) {
    words_.resize(wordCount);
    ranks_.resize(wordCount);
  } else {
    ids_.reserve(count_);
    startShift_ = blockShift_;
    starts_.reserve((wordCount * 64 >> startShift_) + 2);
  }
  for (uint32_t i = 0; i < count_; ++i) {
    const Posting posting = postings[i];
    if (words_.empty()) {
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
    float &maximum = maxima_[posting.docid >> blockShift_];
    // Rounded up, so that it stays a bound.
    maximum = std::max(maximum, std::nextafter(static_cast<float>(share), INFINITY));
  }
  if (words_.empty()) {
    starts_.resize((wordCount * 64 >> startShift_) + 2, count_);
  } else {
    for (size_t i = 1; i < words_.size(); ++i) ranks_[i] = ranks_[i - 1] + countBits(words_[i - 1]);
  }
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
         largeFrequencies_.capacity() * sizeof largeFrequencies_[0] + maxima_.capacity() * sizeof(float);
}

}  // namespace matcher
MATCHER_END
