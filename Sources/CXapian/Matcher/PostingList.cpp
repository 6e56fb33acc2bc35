// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingList.h"

MATCHER_BEGIN
namespace matcher {

namespace {

void setImpacts(
    const float *__restrict numerators, const float *__restrict denominators, uint32_t count,
    uint8_t *__restrict frequencies, uint8_t *__restrict impacts) {
  for (uint32_t i = 0; i < count; ++i) {
    const float frequency = numerators[i];
    frequencies[i] = static_cast<uint8_t>(static_cast<int32_t>(frequency < UINT8_MAX ? frequency : UINT8_MAX));
    // In single precision, and so a little more: an impact may be too high, never too low.
    const float impact = frequency / denominators[i] * (PostingList::impactScale * 1.000001f) + 0.999999f;
    impacts[i] = static_cast<uint8_t>(
        static_cast<int32_t>(impact < PostingList::impactScale ? impact : PostingList::impactScale));
  }
}

uint8_t greatest(const uint8_t *__restrict from, const uint8_t *end) {
  uint8_t greatest = 0;
  for (; from < end; ++from) greatest = *from > greatest ? *from : greatest;
  return greatest;
}

}  // namespace

PostingList::PostingList(const std::vector<Posting> &postings, const Snapshot &snapshot)
    : count_(static_cast<uint32_t>(postings.size())) {
  const bool hasFrequencies =
      std::any_of(postings.begin(), postings.end(), [](const Posting &posting) { return posting.frequency > 0; });
  if (isDenseEnough(count_, snapshot.wordCount())) {
    setBits(postings, snapshot.wordCount());
  } else {
    setIds(postings, snapshot.wordCount());
  }
  if (hasFrequencies) setFrequencies(postings, snapshot);
}

void PostingList::setBits(const std::vector<Posting> &postings, size_t wordCount) {
  words_.resize(wordCount);
  ranks_.resize(wordCount);
  for (const Posting &posting : postings) words_[posting.docid / 64] |= uint64_t(1) << (posting.docid % 64);
  uint32_t rank = 0;
  for (size_t i = 0; i < wordCount; ++i) {
    ranks_[i] = rank;
    rank += countBits(words_[i]);
  }
}

void PostingList::setIds(const std::vector<Posting> &postings, size_t wordCount) {
  // Some 16 postings for each part.
  startShift_ = 7;
  while (startShift_ < 31 && (size_t(count_) << startShift_) < 16 * 64 * wordCount) ++startShift_;
  ids_.resize(count_);
  starts_.reserve((wordCount * 64 >> startShift_) + 2);
  for (uint32_t i = 0; i < count_; ++i) {
    while (starts_.size() <= postings[i].docid >> startShift_) starts_.push_back(i);
    ids_[i] = postings[i].docid;
  }
  starts_.resize((wordCount * 64 >> startShift_) + 2, count_);
}

void PostingList::setFrequencies(const std::vector<Posting> &postings, const Snapshot &snapshot) {
  frequencies_.resize(count_);
  impacts_.resize(size_t(count_) + 64);
  blockImpacts_.resize(isDense() ? snapshot.wordCount() / wordsInBlock + 1 : size_t(count_) / 64 + 1);
  const double *norms = snapshot.norms();
  // A list is made at the first search for its term, which waits for it: short loops, of which the compiler does eight
  // steps at a time.
  std::vector<float> numerators(count_), denominators(count_);
  uint32_t greatest = 0;
  for (uint32_t i = 0; i < count_; ++i) {
    greatest = std::max(greatest, postings[i].frequency);
    numerators[i] = static_cast<float>(static_cast<int32_t>(postings[i].frequency));
    denominators[i] = static_cast<float>(norms[postings[i].docid]) + numerators[i];
  }
  setImpacts(numerators.data(), denominators.data(), count_, frequencies_.data(), impacts_.data());
  if (greatest >= large) {
    for (uint32_t i = 0; i < count_; ++i) {
      if (postings[i].frequency >= large) largeFrequencies_.emplace_back(i, postings[i].frequency);
    }
  }
  for (size_t block = 0; block < blockImpacts_.size(); ++block) {
    const size_t word = block * wordsInBlock;
    const uint32_t from = isDense() ? (word < ranks_.size() ? ranks_[word] : count_) : static_cast<uint32_t>(block * 64);
    const uint32_t end = isDense() ? (word + wordsInBlock < ranks_.size() ? ranks_[word + wordsInBlock] : count_)
                                   : static_cast<uint32_t>(std::min<size_t>(block * 64 + 64, count_));
    blockImpacts_[block] = matcher::greatest(impacts_.data() + from, impacts_.data() + end);
  }
  // Four tables, so that equal impacts in a row don't wait for each other.
  uint32_t counts[4][256] = {};
  const uint8_t *impacts = impacts_.data();
  for (uint32_t i = 0; i < count_; ++i) ++counts[i % 4][impacts[i]];
  uint32_t reaching = 0;
  for (uint32_t impact = 255; impact > 0; --impact) {
    for (const auto &part : counts) reaching += part[impact];
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
