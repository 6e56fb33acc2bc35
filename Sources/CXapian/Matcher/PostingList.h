// SPDX-License-Identifier: GPL-2.0-or-later
//
// The postings of one term at one revision, decoded.
#pragma once

#include <memory>

#include "DocumentSet.h"
#include "Snapshot.h"

MATCHER_BEGIN
namespace matcher {

/// One document of a term, and how often the term occurs in it.
struct Posting {
  uint32_t docid;
  uint32_t frequency;
};

/// A posting list, which never changes. As bits with a rank for each word where the term is frequent, else as ids; a
/// byte for each frequency; and for each block of documents the most that the term can weigh there.
class PostingList {
 public:
  /// A list of postings that ascend.
  PostingList(const std::vector<Posting> &postings, const Snapshot &snapshot);

  SetView view() const {
    if (!words_.empty()) return {words_.data(), words_.size(), nullptr, count_};
    return {nullptr, 0, ids_.data(), count_};
  }
  uint32_t count() const { return count_; }
  size_t memory() const;

  /// Whether the term has a frequency anywhere; terms that only filter have none.
  bool hasFrequencies() const { return !frequencies_.empty(); }

  /// The place of a document within the list; `none` where it isn't there.
  uint32_t find(uint32_t docid) const {
    if (!words_.empty()) {
      const size_t word = docid / 64;
      if (word >= words_.size() || ((words_[word] >> (docid % 64)) & 1) == 0) return none;
      return ranks_[word] + countBits(words_[word] & ((uint64_t(1) << (docid % 64)) - 1));
    }
    const auto [from, to] = part(docid);
    const auto found = std::lower_bound(from, to, docid);
    return found != to && *found == docid ? static_cast<uint32_t>(found - ids_.begin()) : none;
  }
  static constexpr uint32_t none = UINT32_MAX;

  /// Calls `body` with the ids and the places of the documents from 64 * word that are among `wanted`, bit by bit.
  template <typename Body>
  void forEach(uint32_t word, uint64_t wanted, Body &&body) const {
    if (!words_.empty()) {
      if (word >= words_.size()) return;
      const uint64_t mine = words_[word];
      const uint32_t rank = ranks_[word];
      for (uint64_t bits = mine & wanted; bits != 0; bits &= bits - 1) {
        const uint32_t bit = lowestBit(bits);
        body(word * 64 + bit, rank + countBits(mine & ((uint64_t(1) << bit) - 1)));
      }
      return;
    }
    const auto [from, to] = part(word * 64);
    const uint32_t end = word * 64 + 64;
    for (auto at = std::lower_bound(from, to, word * 64); at != ids_.end() && *at < end; ++at) {
      if ((wanted >> (*at % 64)) & 1) body(*at, static_cast<uint32_t>(at - ids_.begin()));
    }
  }

  uint32_t frequency(uint32_t index) const {
    if (frequencies_.empty()) return 0;
    const uint8_t frequency = frequencies_[index];
    return frequency < large ? frequency : largeFrequency(index);
  }

  /// For each block: the greatest w / (norm + w), where w is a frequency and norm its document's, as a bound that holds
  /// for the average length of `snapshot`, whatever that was when the list was made.
  float maximum(size_t block) const {
    const size_t index = block >> (blockShift_ - blockBits);
    return index < maxima_.size() ? maxima_[index] : 0;
  }
  double correction(const Snapshot &snapshot) const { return std::max(1.0, lengthFactor_ / snapshot.lengthFactor()); }

  /// Calls `body` with each posting, ascending.
  template <typename Body>
  void forEach(Body &&body) const {
    uint32_t index = 0;
    view().forEach([&](uint32_t docid) { body(Posting{docid, frequency(index++)}); });
  }

  /// Blocks of bounds have at least 2^7 documents.
  static constexpr unsigned blockBits = 7;

 private:
  static constexpr uint8_t large = UINT8_MAX;
  uint32_t largeFrequency(uint32_t index) const;

  /// The ids among which a document's is, where it is.
  std::pair<std::vector<uint32_t>::const_iterator, std::vector<uint32_t>::const_iterator> part(uint32_t docid) const {
    const size_t block = docid >> startShift_;
    if (block + 1 >= starts_.size()) return {ids_.end(), ids_.end()};
    return {ids_.begin() + starts_[block], ids_.begin() + starts_[block + 1]};
  }

  uint32_t count_;
  std::vector<uint64_t> words_;
  // For each word: how many documents come before it.
  std::vector<uint32_t> ranks_;
  std::vector<uint32_t> ids_;
  // For each 2^startShift_ documents: where they begin in `ids_`.
  std::vector<uint32_t> starts_;
  unsigned startShift_ = 0;
  std::vector<uint8_t> frequencies_;
  // Those that no byte holds, by index.
  std::vector<std::pair<uint32_t, uint32_t>> largeFrequencies_;
  std::vector<float> maxima_;
  unsigned blockShift_ = blockBits;
  double lengthFactor_;
};

}  // namespace matcher
MATCHER_END
