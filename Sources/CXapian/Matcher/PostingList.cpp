// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingList.h"

#include <cstring>

MATCHER_BEGIN
namespace matcher {

/// The parts of a list before it keeps them.
struct Rows {
  std::vector<uint64_t> words;
  std::vector<uint32_t> ranks, ids, starts;
  std::vector<uint8_t> frequencies, impacts, blockImpacts, bestImpacts;
  std::vector<LargeFrequency> largeFrequencies;
  unsigned startShift = 0;

  /// How many bytes they take behind one another, each from a multiple of eight on, and what may be read behind the ids.
  size_t size() const {
    const size_t ofIds = size(words) + size(ranks) + size(ids);
    const size_t others = size(starts) + size(blockImpacts) + size(bestImpacts) + size(impacts) + size(frequencies) +
                          size(largeFrequencies);
    return ofIds + std::max(others, starts.empty() ? 0 : idsAtOnce * sizeof ids[0]);
  }
  template <typename Value>
  static size_t size(const std::vector<Value> &row) {
    return (row.size() * sizeof(Value) + 7) / 8 * 8;
  }
};

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

void setBits(Rows &rows, const std::vector<Posting> &postings, size_t wordCount) {
  rows.words.resize(wordCount);
  rows.ranks.resize(wordCount);
  for (const Posting &posting : postings) rows.words[posting.docid / 64] |= uint64_t(1) << (posting.docid % 64);
  uint32_t rank = 0;
  for (size_t i = 0; i < wordCount; ++i) {
    rows.ranks[i] = rank;
    rank += countBits(rows.words[i]);
  }
}

/// The shift of the docids' parts.
unsigned setIds(Rows &rows, const std::vector<Posting> &postings, size_t wordCount) {
  const auto count = static_cast<uint32_t>(postings.size());
  // Some 16 postings for each part.
  unsigned shift = 7;
  while (shift < 31 && (size_t(count) << shift) < 16 * 64 * wordCount) ++shift;
  rows.ids.resize(count);
  rows.starts.reserve((wordCount * 64 >> shift) + 2);
  for (uint32_t i = 0; i < count; ++i) {
    while (rows.starts.size() <= postings[i].docid >> shift) rows.starts.push_back(i);
    rows.ids[i] = postings[i].docid;
  }
  rows.starts.resize((wordCount * 64 >> shift) + 2, count);
  return shift;
}

/// The greatest frequency.
uint32_t setFrequencies(Rows &rows, const std::vector<Posting> &postings, const Snapshot &snapshot) {
  const auto count = static_cast<uint32_t>(postings.size());
  rows.frequencies.resize(count);
  rows.impacts.resize(size_t(count) + 64);
  const double *norms = snapshot.norms();
  // A list is made at the first search for its term, which waits for it: short loops, of which the compiler does eight
  // steps at a time.
  std::vector<float> numerators(count), denominators(count);
  uint32_t greatest = 0;
  for (uint32_t i = 0; i < count; ++i) {
    greatest = std::max(greatest, postings[i].frequency);
    numerators[i] = static_cast<float>(static_cast<int32_t>(postings[i].frequency));
    denominators[i] = static_cast<float>(norms[postings[i].docid]) + numerators[i];
  }
  setImpacts(numerators.data(), denominators.data(), count, rows.frequencies.data(), rows.impacts.data());
  return greatest;
}

void setGreatestImpacts(Rows &rows, uint32_t count, size_t wordCount) {
  const bool isDense = !rows.words.empty();
  rows.blockImpacts.resize(isDense ? wordCount / PostingList::wordsInBlock + 1 : size_t(count) / 64 + 1);
  const auto rank = [&](size_t word) { return word < rows.ranks.size() ? rows.ranks[word] : count; };
  for (size_t block = 0; block < rows.blockImpacts.size(); ++block) {
    const size_t word = block * PostingList::wordsInBlock;
    const uint32_t from = isDense ? rank(word) : static_cast<uint32_t>(block * 64);
    const uint32_t end = isDense ? rank(word + PostingList::wordsInBlock) : std::min(from + 64, count);
    rows.blockImpacts[block] = greatest(rows.impacts.data() + from, rows.impacts.data() + end);
  }
  // Four tables, so that equal impacts in a row don't wait for each other.
  uint32_t counts[4][256] = {};
  const uint8_t *impacts = rows.impacts.data();
  for (uint32_t i = 0; i < count; ++i) ++counts[i % 4][impacts[i]];
  uint32_t reaching = 0;
  for (uint32_t impact = 255; impact > 0; --impact) {
    for (const auto &part : counts) reaching += part[impact];
    while (uint64_t(1) << rows.bestImpacts.size() <= reaching) rows.bestImpacts.push_back(static_cast<uint8_t>(impact));
  }
}

/// Memory for one thing, and for so many bytes behind it.
template <typename Value>
struct TailAllocator {
  using value_type = Value;

  explicit TailAllocator(size_t tail) : tail(tail) {}
  template <typename Other>
  TailAllocator(const TailAllocator<Other> &other) : tail(other.tail) {}

  Value *allocate(size_t count) { return static_cast<Value *>(::operator new(count * sizeof(Value) + tail)); }
  void deallocate(Value *value, size_t) { ::operator delete(value); }
  bool operator==(const TailAllocator &other) const { return tail == other.tail; }
  bool operator!=(const TailAllocator &other) const { return tail != other.tail; }

  size_t tail;
};

}  // namespace

std::shared_ptr<const PostingList> PostingList::of(const std::vector<Posting> &postings, const Snapshot &snapshot) {
  const auto count = static_cast<uint32_t>(postings.size());
  const bool hasFrequencies =
      std::any_of(postings.begin(), postings.end(), [](const Posting &posting) { return posting.frequency > 0; });
  Rows rows;
  if (isDenseEnough(count, snapshot.wordCount())) {
    setBits(rows, postings, snapshot.wordCount());
  } else {
    rows.startShift = setIds(rows, postings, snapshot.wordCount());
  }
  if (hasFrequencies) {
    if (setFrequencies(rows, postings, snapshot) >= large) {
      for (uint32_t i = 0; i < count; ++i) {
        if (postings[i].frequency >= large) rows.largeFrequencies.push_back({i, postings[i].frequency});
      }
    }
    setGreatestImpacts(rows, count, snapshot.wordCount());
  }
  const size_t tail = rows.size();
  return std::allocate_shared<const PostingList>(TailAllocator<PostingList>(tail), rows, count, snapshot, tail);
}

PostingList::PostingList(const Rows &rows, uint32_t count, const Snapshot &snapshot, size_t tail)
    : count_(count), startShift_(static_cast<uint8_t>(rows.startShift)),
      rarity_(count == 0 ? 0 : BM25::rarity(snapshot.documentCount(), count)), tail_(tail) {
  // The first is what one posting reaches.
  if (!rows.bestImpacts.empty()) maximumImpact_ = rows.bestImpacts[0];
  auto *at = reinterpret_cast<uint8_t *>(this + 1);
  const auto keep = [&](auto &row, const auto &values) {
    if (!values.empty()) memcpy(at, values.data(), values.size() * sizeof values[0]);
    row = {reinterpret_cast<decltype(row.values)>(at), static_cast<uint32_t>(values.size())};
    at += Rows::size(values);
  };
  keep(words_, rows.words);
  keep(ranks_, rows.ranks);
  keep(ids_, rows.ids);
  keep(starts_, rows.starts);
  keep(blockImpacts_, rows.blockImpacts);
  keep(bestImpacts_, rows.bestImpacts);
  keep(impacts_, rows.impacts);
  keep(frequencies_, rows.frequencies);
  keep(largeFrequencies_, rows.largeFrequencies);
}

uint8_t PostingList::impactOfBest(size_t count) const {
  size_t power = 0;
  while (power < bestImpacts_.count && size_t(1) << power < count) ++power;
  return power < bestImpacts_.count ? bestImpacts_[power] : 1;
}

uint32_t PostingList::largeFrequency(uint32_t index) const {
  const auto found = std::lower_bound(
      largeFrequencies_.values, largeFrequencies_.values + largeFrequencies_.count, index,
      [](const LargeFrequency &entry, uint32_t index) { return entry.index < index; });
  return found->frequency;
}

}  // namespace matcher
MATCHER_END
