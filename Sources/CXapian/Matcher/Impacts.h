// SPDX-License-Identifier: GPL-2.0-or-later
//
// Sixty-four impacts at a time.
#pragma once

#include <cstdint>

#if defined(__x86_64__) && defined(__clang__)
#include <immintrin.h>
#endif

#include "Bits.h"

MATCHER_BEGIN
namespace matcher {

/// Which of 64 impacts are at least `least` and below `end`, as bits.
inline uint64_t withImpact(const uint8_t *impacts, uint32_t least, uint32_t end) {
#if defined(__x86_64__) && defined(__clang__)
  const auto reaching = [&](uint32_t bound) -> uint64_t {
    if (bound > UINT8_MAX) return 0;
    const __m256i bounds = _mm256_set1_epi8(static_cast<char>(bound));
    const auto mask = [&](const uint8_t *from) {
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(from));
      return static_cast<uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_max_epu8(bytes, bounds), bytes)));
    };
    return mask(impacts) | static_cast<uint64_t>(mask(impacts + 32)) << 32;
  };
  return reaching(least) & ~reaching(end);
#else
  uint64_t bits = 0;
  for (unsigned i = 0; i < 64; ++i) bits |= uint64_t(impacts[i] >= least && impacts[i] < end) << i;
  return bits;
#endif
}

/// Puts the lowest bits, one after another, where `places` has bits.
inline uint64_t scatter(uint64_t bits, uint64_t places) {
#if defined(__x86_64__) && defined(__clang__)
  return _pdep_u64(bits, places);
#else
  uint64_t scattered = 0;
  for (; places != 0; places &= places - 1, bits >>= 1) {
    if (bits & 1) scattered |= places & (~places + 1);
  }
  return scattered;
#endif
}

}  // namespace matcher
MATCHER_END
