// SPDX-License-Identifier: GPL-2.0-or-later
//
// Sets of document ids as bits: id `d` is bit d % 64 of word d / 64.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__x86_64__) && defined(__clang__)
#include <immintrin.h>
#endif

#include "Processor.h"

MATCHER_BEGIN
namespace matcher {

inline uint32_t countBits(uint64_t word) { return static_cast<uint32_t>(__builtin_popcountll(word)); }
inline uint32_t lowestBit(uint64_t word) { return static_cast<uint32_t>(__builtin_ctzll(word)); }

/// The same; 64 where there is none.
inline uint32_t lowestBitOrAll(uint64_t word) {
#if defined(__x86_64__) && defined(__clang__)
  return static_cast<uint32_t>(_tzcnt_u64(word));
#else
  return word == 0 ? 64 : lowestBit(word);
#endif
}

inline uint32_t countBits(const uint64_t *words, size_t count) {
  uint32_t sum = 0;
  for (size_t i = 0; i < count; ++i) sum += countBits(words[i]);
  return sum;
}

/// Which of the first ids, of which `idsAtOnce` are read, are the wanted one, as bits.
inline constexpr uint32_t idsAtOnce = 32;
inline uint32_t equalIds(const uint32_t *ids, uint32_t count, uint32_t wanted) {
  uint32_t equal = 0;
#if defined(__x86_64__) && defined(__clang__)
  const __m256i each = _mm256_set1_epi32(static_cast<int>(wanted));
  for (uint32_t i = 0; i < idsAtOnce; i += 8) {
    const __m256i eight = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(ids + i));
    const int found = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpeq_epi32(eight, each)));
    equal |= static_cast<uint32_t>(found) << i;
  }
#else
  for (uint32_t i = 0; i < idsAtOnce; ++i) equal |= static_cast<uint32_t>(ids[i] == wanted) << i;
#endif
  return count < idsAtOnce ? equal & ((uint32_t(1) << count) - 1) : equal;
}

/// How many words hold the ids from 0 to `last`.
inline size_t wordCount(uint32_t last) { return static_cast<size_t>(last) / 64 + 1; }

/// Calls `body` with the number of every bit that is set, `base` added, ascending.
template <typename Body>
inline void forEachBit(uint64_t word, uint32_t base, Body &&body) {
  for (; word != 0; word &= word - 1) body(base + lowestBit(word));
}

}  // namespace matcher
MATCHER_END
