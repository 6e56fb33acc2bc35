// SPDX-License-Identifier: GPL-2.0-or-later
#include "Places.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__clang__)
#include <immintrin.h>
#endif

#include "../Words.h"
#include "../include/CXapianWords.h"
#include "Bits.h"
#include "Cache.h"

MATCHER_BEGIN
namespace matcher {

namespace {

constexpr char sectionEnd = static_cast<char>(0x80 | CXapianWordsSectionEnd);

bool endsWord(char byte) { return (static_cast<unsigned char>(byte) & 0x80) != 0; }

/// Where the section ends that begins at a place.
size_t endOfSection(std::string_view words, size_t begin) {
  for (size_t at = words.find(sectionEnd, begin); at != words.npos; at = words.find(sectionEnd, at + 1)) {
    if (at == begin || endsWord(words[at - 1])) return at;
  }
  return words.size();
}

/// The bytes of one section.
std::string_view part(std::string_view words, uint32_t section) {
  size_t begin = 0;
  for (; section > 0; --section) {
    begin = endOfSection(words, begin) + 1;
    if (begin > words.size()) return {};
  }
  return words.substr(begin, endOfSection(words, begin) - begin);
}

/// Whether the word that ends at `at` is the one whose bytes are `word`, its last byte aside, which is.
bool isWord(std::string_view words, size_t at, std::string_view word) {
  const size_t before = word.size() - 1;
  if (at < before || memcmp(words.data() + at - before, word.data(), before) != 0) return false;
  return at == before || endsWord(words[at - before - 1]);
}

}  // namespace

void findPlaces(
    std::string_view words, uint32_t number, uint32_t section, size_t most, std::vector<uint32_t> &places) {
  words = part(words, section);
  const std::string word = bridge::WordPattern::bytes(number);
  size_t at = 0;
  uint32_t index = 0;
#if defined(__x86_64__) && defined(__clang__)
  if (hasInstructions()) {
    const __m256i last = _mm256_set1_epi8(word.back());
    for (; at + 32 <= words.size(); at += 32) {
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(words.data() + at));
      // Every word ends at a byte with the high bit set, this one at such a byte of its own.
      const auto ends = static_cast<uint32_t>(_mm256_movemask_epi8(bytes));
      auto found = static_cast<uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, last)));
      for (; found != 0; found &= found - 1) {
        const uint32_t bit = lowestBit(found);
        if (!isWord(words, at + bit, word)) continue;
        places.push_back(index + countBits(ends & ((uint32_t(1) << bit) - 1)));
        if (places.size() == most) return;
      }
      index += countBits(ends);
    }
  }
#endif
  for (; at < words.size(); ++at) {
    if (!endsWord(words[at])) continue;
    if (words[at] == word.back() && isWord(words, at, word)) {
      places.push_back(index);
      if (places.size() == most) return;
    }
    ++index;
  }
}

}  // namespace matcher
MATCHER_END

using namespace bridge;

CXapianStatus cxapian_matcher_places(
    CXapianMatcher *cache, CXapianDatabase *database, uint32_t docid, uint32_t number, uint32_t section, size_t most,
    CXapianSink sink, void *context) {
  return guarded([&] {
    std::vector<uint32_t> places;
    places.reserve(std::min<size_t>(most, 64));
    cache->cache.withWords(*database, docid, [&](std::string_view words) {
      matcher::findPlaces(words, number, section, most, places);
    });
    sink(context, {reinterpret_cast<const uint8_t *>(places.data()), places.size() * sizeof(uint32_t)});
  });
}

CXapianStatus cxapian_matcher_words(
    CXapianMatcher *cache, CXapianDatabase *database, uint32_t docid, CXapianSink sink, void *context) {
  return guarded([&] {
    cache->cache.withWords(*database, docid, [&](std::string_view words) { sink(context, bytes(words)); });
  });
}

CXapianStatus cxapian_matcher_term(
    CXapianMatcher *cache, CXapianDatabase *database, CXapianBytes term, uint32_t *number, uint32_t *frequency) {
  return guarded([&] {
    *number = cache->cache.wordNumber(*database, string(term)).value_or(0);
    *frequency = cache->cache.termFrequency(*database, view(term));
  });
}
