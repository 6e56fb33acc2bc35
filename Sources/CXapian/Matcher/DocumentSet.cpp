// SPDX-License-Identifier: GPL-2.0-or-later
#include "DocumentSet.h"

MATCHER_BEGIN
namespace matcher {

namespace {

std::vector<uint64_t> bits(const SetView &set, size_t wordCount) {
  std::vector<uint64_t> words(wordCount);
  if (set.isDense()) {
    std::copy_n(set.words, std::min(wordCount, set.wordCount), words.begin());
  } else {
    for (uint32_t i = 0; i < set.count; ++i) words[set.ids[i] / 64] |= uint64_t(1) << (set.ids[i] % 64);
  }
  return words;
}

/// Removes from sorted ids those for which `set` does not say what is wanted.
void filter(std::vector<uint32_t> &ids, const SetView &set, bool isWanted) {
  auto kept = ids.begin();
  if (set.isDense()) {
    for (const uint32_t id : ids) {
      *kept = id;
      kept += set.contains(id) == isWanted;
    }
  } else if (set.parts.starts) {
    for (const uint32_t id : ids) {
      *kept = id;
      kept += (set.parts.find(set.ids, id) != IdParts::none) == isWanted;
    }
  } else {
    // Strides that double find the next place in a list that is much longer than the ids.
    const uint32_t *at = set.ids, *const end = set.ids + set.count;
    for (const uint32_t id : ids) {
      size_t stride = 1;
      const uint32_t *low = at;
      while (static_cast<size_t>(end - low) > stride && low[stride] < id) {
        low += stride;
        stride *= 2;
      }
      at = std::lower_bound(low, low + std::min<size_t>(stride + 1, end - low), id);
      const bool isThere = at != end && *at == id;
      *kept = id;
      kept += isThere == isWanted;
    }
  }
  ids.erase(kept, ids.end());
}

}  // namespace

DocumentSet intersection(Sets &sets, size_t wordCount) {
  std::sort(sets.begin(), sets.end(), [](const SetView &a, const SetView &b) { return a.count < b.count; });
  if (!sets[0].isDense()) {
    std::vector<uint32_t> ids(sets[0].ids, sets[0].ids + sets[0].count);
    for (size_t i = 1; i < sets.size() && !ids.empty(); ++i) filter(ids, sets[i], true);
    return DocumentSet(std::move(ids));
  }
  std::vector<uint64_t> words = bits(sets[0], wordCount);
  for (size_t i = 1; i < sets.size(); ++i) {
    if (!sets[i].isDense()) {
      // Longer than a set of bits, and yet a list: seldom, and right all the same.
      const std::vector<uint64_t> other = bits(sets[i], wordCount);
      for (size_t w = 0; w < wordCount; ++w) words[w] &= other[w];
      continue;
    }
    const size_t common = std::min(wordCount, sets[i].wordCount);
    const uint64_t *other = sets[i].words;
    for (size_t w = 0; w < common; ++w) words[w] &= other[w];
    std::fill(words.begin() + common, words.end(), 0);
  }
  return DocumentSet(std::move(words));
}

DocumentSet unionOf(const Sets &sets, size_t wordCount) {
  size_t sum = 0;
  bool isDense = false;
  for (const SetView &set : sets) {
    sum += set.count;
    isDense = isDense || set.isDense();
  }
  if (!isDense && !isDenseEnough(sum, wordCount)) {
    std::vector<uint32_t> ids, merged;
    for (const SetView &set : sets) {
      merged.clear();
      std::set_union(ids.begin(), ids.end(), set.ids, set.ids + set.count, std::back_inserter(merged));
      ids.swap(merged);
    }
    return DocumentSet(std::move(ids));
  }
  std::vector<uint64_t> words(wordCount);
  for (const SetView &set : sets) {
    if (set.isDense()) {
      const size_t common = std::min(wordCount, set.wordCount);
      for (size_t w = 0; w < common; ++w) words[w] |= set.words[w];
    } else {
      for (uint32_t i = 0; i < set.count; ++i) words[set.ids[i] / 64] |= uint64_t(1) << (set.ids[i] % 64);
    }
  }
  return DocumentSet(std::move(words));
}

DocumentSet difference(const SetView &set, const SetView &without, size_t wordCount) {
  if (!set.isDense()) {
    std::vector<uint32_t> ids(set.ids, set.ids + set.count);
    filter(ids, without, false);
    return DocumentSet(std::move(ids));
  }
  std::vector<uint64_t> words = bits(set, wordCount);
  if (without.isDense()) {
    const size_t common = std::min(wordCount, without.wordCount);
    for (size_t w = 0; w < common; ++w) words[w] &= ~without.words[w];
  } else {
    for (uint32_t i = 0; i < without.count; ++i) {
      words[without.ids[i] / 64] &= ~(uint64_t(1) << (without.ids[i] % 64));
    }
  }
  return DocumentSet(std::move(words));
}

}  // namespace matcher
MATCHER_END
