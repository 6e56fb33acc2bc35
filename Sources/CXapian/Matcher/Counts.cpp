// SPDX-License-Identifier: GPL-2.0-or-later
#include "Counts.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// Calls `body` with the documents, many at a time.
template <typename Body>
void forEachPart(const SetView &documents, Body &&body) {
  if (!documents.isDense()) return body(documents.ids, documents.count);
  // The bits of a word become ids eight by eight: how many there are can't be foreseen, that they are no more mostly.
  constexpr size_t enough = 512;
  uint32_t ids[enough + 64];
  size_t count = 0;
  for (size_t w = 0; w < documents.wordCount; ++w) {
    uint64_t word = documents.words[w];
    const uint32_t found = countBits(word);
    for (uint32_t from = 0; from < found; from += 8) {
      for (uint32_t i = from; i < from + 8; ++i, word &= word - 1) {
        ids[count + i] = static_cast<uint32_t>(w * 64) + lowestBitOrAll(word);
      }
    }
    count += found;
    if (count >= enough) {
      body(static_cast<const uint32_t *>(ids), count);
      count = 0;
    }
  }
  body(static_cast<const uint32_t *>(ids), count);
}

/// Counts the ordinals of documents from their `from`th on.
void countFrom(uint32_t from, const CXapianColumn &column, const uint32_t *ids, size_t count, uint32_t *counts) {
  for (size_t i = 0; i < count; ++i) {
    const uint32_t end = column.offsets[ids[i] + 1];
    for (uint32_t at = column.offsets[ids[i]] + from; at < end; ++at) ++counts[column.ordinals[at]];
  }
}

template <typename Ordinal>
void countPairs(
    const Ordinal *pairs, const CXapianColumn &column, const uint32_t *ids, size_t count, uint32_t *counts) {
  constexpr Ordinal hasMore = CXapianColumn::hasMore<Ordinal>;
  for (size_t begin = 0; begin < count;) {
    uint32_t fuller[256];
    size_t fullerCount = 0;
    for (const size_t end = std::min(begin + std::size(fuller), count); begin < end; ++begin) {
      __builtin_prefetch(&pairs[2 * size_t(ids[std::min(begin + 48, count - 1)])]);
      const Ordinal first = pairs[2 * size_t(ids[begin])], second = pairs[2 * size_t(ids[begin]) + 1];
      ++counts[first];
      ++counts[second & static_cast<Ordinal>(~hasMore)];
      fuller[fullerCount] = ids[begin];
      fullerCount += (second & hasMore) != 0;
    }
    countFrom(2, column, fuller, fullerCount, counts);
  }
}

void count(const CXapianColumn &column, const uint32_t *ids, size_t count, uint32_t *counts) {
  // A document that is newer than the column has no values in it.
  const size_t known = column.offsets.size() - 1;
  if (count > 0 && ids[count - 1] >= known) count = static_cast<size_t>(std::lower_bound(ids, ids + count, known) - ids);
  if (!column.narrowPairs.empty()) return countPairs(column.narrowPairs.data(), column, ids, count, counts);
  if (!column.widePairs.empty()) return countPairs(column.widePairs.data(), column, ids, count, counts);
  countFrom(0, column, ids, count, counts);
}

}  // namespace

std::vector<std::vector<uint32_t>> counts(
    const CXapianColumn *const *columns, size_t columnCount, const SetView &documents, bridge::Stop &stop) {
  std::vector<std::vector<uint32_t>> counts(columnCount);
  for (size_t i = 0; i < columnCount; ++i) counts[i].resize(columns[i]->valueCount() + CXapianColumn::idleOrdinals);
  if (columnCount == 0) return counts;
  forEachPart(documents, [&](const uint32_t *ids, size_t number) {
    for (size_t i = 0; i < columnCount; ++i) {
      stop.poll();
      count(*columns[i], ids, number, counts[i].data());
    }
  });
  return counts;
}

}  // namespace matcher
MATCHER_END
