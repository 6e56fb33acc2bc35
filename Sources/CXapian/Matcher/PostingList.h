// SPDX-License-Identifier: GPL-2.0-or-later
//
// The postings of one term at one revision, decoded.
#pragma once

#include <memory>

#include "DocumentSet.h"
#include "Impacts.h"
#include "Snapshot.h"

MATCHER_BEGIN
namespace matcher {

/// One document of a term, and how often the term occurs in it.
struct Posting {
  uint32_t docid;
  uint32_t frequency;
};

/// A frequency that no byte holds, and whose it is.
struct LargeFrequency {
  uint32_t index;
  uint32_t frequency;
};

struct Rows;

/// A posting list, which never changes. As bits with a rank for each word where the term is frequent, else as ids; a
/// byte for each frequency, and one for the most that the posting can weigh.
class alignas(8) PostingList {
 public:
  /// A list of postings that ascend. With all that it holds it is one block of memory: a short one is few lines of the
  /// processor's caches, which lie together and can be fetched at once.
  static std::shared_ptr<const PostingList> of(const std::vector<Posting> &postings, const Snapshot &snapshot);
  /// For `of`: `tail` bytes behind the list are its own.
  PostingList(const Rows &rows, uint32_t count, const Snapshot &snapshot, size_t tail);
  // Rows lie behind it.
  PostingList(const PostingList &) = delete;
  PostingList &operator=(const PostingList &) = delete;

  SetView view() const {
    if (!words_.empty()) return {words_.values, words_.count, nullptr, count_};
    return {nullptr, 0, ids_.values, count_, parts()};
  }
  uint32_t count() const { return count_; }
  size_t memory() const { return sizeof *this + tail_; }

  /// The logarithm in what the term weighs; see `BM25`.
  double rarity() const { return rarity_; }

  /// Whether the term has a frequency anywhere; terms that only filter have none.
  bool hasFrequencies() const { return !frequencies_.empty(); }

  /// The place of a document within the list; `none` where it isn't there.
  uint32_t find(uint32_t docid) const { return isDense() ? findBit(docid) : findId(docid); }
  static constexpr uint32_t none = IdParts::none;
  /// Whether it has a document.
  bool contains(uint32_t docid) const { return isDense() ? hasBit(docid) : findId(docid) != none; }

  /// Finds several documents, and fetches into the processor's caches what is weighed of them; the list has frequencies.
  void find(const uint32_t *docids, uint32_t *places, size_t count) const {
    const auto findAll = [&](auto &&find) {
      for (size_t i = 0; i < count; ++i) {
        places[i] = find(docids[i]);
        if (places[i] != none) prefetchPosting(places[i]);
      }
    };
    if (isDense()) {
      findAll([&](uint32_t docid) { return findBit(docid); });
    } else {
      findAll([&](uint32_t docid) { return findId(docid); });
    }
  }

  /// Fetches into the processor's caches what `find` will read for a document.
  void prefetch(uint32_t docid) const {
    if (!words_.empty()) {
      if (docid / 64 >= words_.count) return;
      __builtin_prefetch(&words_[docid / 64]);
      __builtin_prefetch(&ranks_[docid / 64]);
    } else if (docid >> startShift_ < starts_.count) {
      __builtin_prefetch(ids_.values + starts_[docid >> startShift_]);
    }
  }
  /// The same for what is weighed of a posting; the list has frequencies.
  void prefetchPosting(uint32_t index) const {
    __builtin_prefetch(&impacts_[index]);
    __builtin_prefetch(&frequencies_[index]);
  }

  /// The most that a posting can add to a weight is its impact by `impactScale` of its term's weight: f / (norm + f), where
  /// f is its frequency and norm its document's, rounded up. 0 in lists without frequencies.
  uint8_t impact(uint32_t index) const { return impacts_[index]; }
  uint8_t maximumImpact() const { return maximumImpact_; }
  static constexpr float impactScale = 255;

  /// An impact that at least `count` of the postings reach, and not many more; 1 where there are not so many.
  uint8_t impactOfBest(size_t count) const;

  /// Whether it is held as bits, so that its documents can be looked at by 64.
  bool isDense() const { return !words_.empty(); }
  /// The documents from 64 * word on whose impact is at least `least` and below `end`; of a list of bits.
  uint64_t documents(size_t word, uint32_t least, uint32_t end = UINT8_MAX + 1) const {
    if (word >= words_.count || words_[word] == 0) return 0;
    return scatter(withImpact(&impacts_[ranks_[word]], least, end), words_[word]);
  }
  /// The greatest impact in the `wordsInBlock` words of a block; of a list of bits.
  uint8_t maximumImpact(size_t block) const { return block < blockImpacts_.count ? blockImpacts_[block] : 0; }
  static constexpr size_t wordsInBlock = 8;

  /// Calls `body` with the documents, ascending, whose impact is at least `least()` and below `end`; of a list of ids. The
  /// least is asked for anew after every few postings, and must not fall.
  template <typename Least, typename Body>
  void forEachWithImpact(Least &&least, uint32_t end, Body &&body) const {
    for (uint32_t i = 0; i < count_; i += 64) {
      const uint32_t bound = least();
      if (bound >= end) return;
      if (blockImpacts_[i / 64] < bound) continue;
      forEachBit(withImpact(&impacts_[i], bound, end), i, [&](uint32_t index) { body(ids_[index]); });
    }
  }

  uint32_t frequency(uint32_t index) const {
    if (frequencies_.empty()) return 0;
    const uint8_t frequency = frequencies_[index];
    return frequency < large ? frequency : largeFrequency(index);
  }

  /// Calls `body` with each posting, ascending.
  template <typename Body>
  void forEach(Body &&body) const {
    uint32_t index = 0;
    view().forEach([&](uint32_t docid) { body(Posting{docid, frequency(index++)}); });
  }

 private:
  /// Values of one kind.
  template <typename Value>
  struct Row {
    const Value *values = nullptr;
    uint32_t count = 0;

    bool empty() const { return count == 0; }
    const Value &operator[](size_t index) const { return values[index]; }
  };

  static constexpr uint8_t large = UINT8_MAX;
  uint32_t largeFrequency(uint32_t index) const;

  bool hasBit(uint32_t docid) const {
    const size_t word = docid / 64;
    return word < words_.count && ((words_[word] >> (docid % 64)) & 1) != 0;
  }
  uint32_t findBit(uint32_t docid) const {
    if (!hasBit(docid)) return none;
    const size_t word = docid / 64;
    return ranks_[word] + countBits(words_[word] & ((uint64_t(1) << (docid % 64)) - 1));
  }
  uint32_t findId(uint32_t docid) const { return parts().find(ids_.values, docid); }
  IdParts parts() const { return {starts_.values, starts_.count, startShift_}; }

  uint32_t count_;
  uint8_t startShift_;
  uint8_t maximumImpact_ = 0;
  double rarity_;
  Row<uint64_t> words_;
  // For each word: how many documents come before it.
  Row<uint32_t> ranks_;
  Row<uint32_t> ids_;
  // For each 2^startShift_ documents: where they begin in `ids_`.
  Row<uint32_t> starts_;
  Row<uint8_t> frequencies_;
  // By posting, and 64 more that are 0; the greatest of each block of words, or of 64 postings.
  Row<uint8_t> impacts_, blockImpacts_;
  // For each power of two: what so many postings reach.
  Row<uint8_t> bestImpacts_;
  // Those that no byte holds, by index.
  Row<LargeFrequency> largeFrequencies_;
  size_t tail_;
};

}  // namespace matcher
MATCHER_END
