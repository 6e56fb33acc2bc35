// SPDX-License-Identifier: GPL-2.0-or-later
//
// Sets of documents: sorted ids where there are few, bits where there are many.
#pragma once

#include <algorithm>
#include <memory_resource>
#include <vector>

#include "Bits.h"

MATCHER_BEGIN
namespace matcher {

/// Where in a list of ids those of each part of 2^shift begin: what is looked for is then one of few, which are compared
/// all at once, for in which step a search by halves ends can't be foreseen. `idsAtOnce` numbers behind the list's last id
/// may be read.
struct IdParts {
  static constexpr uint32_t none = UINT32_MAX;

  const uint32_t *starts = nullptr;
  // One more than there are parts.
  uint32_t count = 0;
  uint32_t shift = 0;

  /// The place of an id in the list.
  uint32_t find(const uint32_t *ids, uint32_t id) const {
    const uint32_t part = id >> shift;
    if (part + 1 >= count) return none;
    uint32_t at = starts[part];
    const uint32_t end = starts[part + 1];
    uint32_t equal = equalIds(ids + at, end - at, id);
    // Seldom: there are about half as many.
    while (end - at > idsAtOnce && equal == 0) {
      at += idsAtOnce;
      equal = equalIds(ids + at, end - at, id);
    }
    return equal == 0 ? none : at + lowestBitOrAll(equal);
  }
};

/// Lends a set: of bits where `words` is not null, else of ids.
struct SetView {
  const uint64_t *words = nullptr;
  size_t wordCount = 0;
  const uint32_t *ids = nullptr;
  uint32_t count = 0;
  /// Of long lists.
  IdParts parts{};

  bool isDense() const { return words != nullptr; }

  uint64_t word(size_t index) const { return index < wordCount ? words[index] : 0; }

  bool contains(uint32_t id) const {
    if (words) return (word(id / 64) >> (id % 64)) & 1;
    if (parts.starts) return parts.find(ids, id) != IdParts::none;
    return std::binary_search(ids, ids + count, id);
  }

  template <typename Body>
  void forEach(Body &&body) const {
    if (words) {
      for (size_t i = 0; i < wordCount; ++i) forEachBit(words[i], static_cast<uint32_t>(i * 64), body);
    } else {
      for (uint32_t i = 0; i < count; ++i) body(ids[i]);
    }
  }
};

/// Owns a set.
class DocumentSet {
 public:
  DocumentSet() = default;
  explicit DocumentSet(std::vector<uint32_t> ids) : ids_(std::move(ids)), count_(static_cast<uint32_t>(ids_.size())) {}
  /// A set of bits; counts them.
  explicit DocumentSet(std::vector<uint64_t> words)
      : isDense_(true), words_(std::move(words)), count_(countBits(words_.data(), words_.size())) {}

  uint32_t count() const { return count_; }
  SetView view() const {
    if (isDense_) return {words_.data(), words_.size(), nullptr, count_};
    return {nullptr, 0, ids_.data(), count_};
  }

 private:
  bool isDense_ = false;
  std::vector<uint64_t> words_;
  std::vector<uint32_t> ids_;
  uint32_t count_ = 0;
};

using Sets = std::pmr::vector<SetView>;

/// What is in all of the sets, which it sorts; there is at least one. `wordCount` words hold every id.
DocumentSet intersection(Sets &sets, size_t wordCount);
/// What is in any of the sets.
DocumentSet unionOf(const Sets &sets, size_t wordCount);
/// What is in one set and not in another.
DocumentSet difference(const SetView &set, const SetView &without, size_t wordCount);

/// Whether a set with so many of the ids in `wordCount` words is better held as bits.
inline bool isDenseEnough(size_t count, size_t wordCount) { return count * 24 > wordCount * 64; }

}  // namespace matcher
MATCHER_END
