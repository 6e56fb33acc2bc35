// SPDX-License-Identifier: GPL-2.0-or-later
#include "Words.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "Matcher/Processor.h"

namespace bridge {

namespace {

constexpr size_t none = std::string_view::npos;

size_t findPlain(std::string_view text, std::string_view part, size_t from) {
  const void *found = memmem(text.data() + from, text.size() - from, part.data(), part.size());
  return found ? static_cast<const char *>(found) - text.data() : none;
}

#if defined(__x86_64__) && defined(__clang__)
// 32 places at a time: where the first and the last byte of the part are right, the rest is compared.
__attribute__((target("avx2,bmi"))) size_t findFast(std::string_view text, std::string_view part, size_t from) {
  const size_t last = part.size() - 1;
  if (part.size() < 2 || text.size() < from + last + 32) return findPlain(text, part, from);
  const __m256i first = _mm256_set1_epi8(part.front()), final = _mm256_set1_epi8(part.back());
  const char *bytes = text.data();
  const size_t end = text.size() - last - 32;
  for (size_t at = from;; at = std::min(at + 32, end)) {
    const __m256i left = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + at));
    const __m256i right = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + at + last));
    auto places = static_cast<uint32_t>(_mm256_movemask_epi8(
        _mm256_and_si256(_mm256_cmpeq_epi8(left, first), _mm256_cmpeq_epi8(right, final))));
    for (; places != 0; places &= places - 1) {
      const size_t place = at + static_cast<size_t>(__builtin_ctz(places));
      if (memcmp(bytes + place + 1, part.data() + 1, last - 1) == 0) return place;
    }
    if (at == end) return none;
  }
}
#endif

size_t find(std::string_view text, std::string_view part, size_t from) {
#if defined(__x86_64__) && defined(__clang__)
  if (matcher::hasInstructions()) return findFast(text, part, from);
#endif
  return findPlain(text, part, from);
}

}  // namespace

std::optional<uint32_t> wordNumber(const Xapian::Database &database, const std::string &term) {
  const std::string digits = database.get_metadata(CXapianWordsKeyPrefix + term);
  if (digits.empty()) return std::nullopt;
  uint32_t number = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (result.ec != std::errc() || result.ptr != digits.data() + digits.size() || number < CXapianWordsFirstTerm) {
    throw Failure{CXapianStatusDatabaseCorrupt, "the number of the word \"" + printable(term) + "\" is none"};
  }
  return number;
}

std::string WordPattern::bytes(uint32_t number) {
  std::string bytes;
  for (int shift = 28; shift > 0; shift -= 7) {
    if (number >> shift != 0) bytes.push_back(static_cast<char>((number >> shift) & 0x7F));
  }
  bytes.push_back(static_cast<char>((number & 0x7F) | 0x80));
  return bytes;
}

WordPattern::WordPattern(std::vector<uint32_t> numbers, uint32_t window, bool isOrdered)
    : window_(window == 0 ? static_cast<uint32_t>(numbers.size()) : window), isOrdered_(isOrdered),
      isAdjacent_(isOrdered && window_ == numbers.size()) {
  for (const uint32_t number : numbers) {
    const auto known = std::find(numbers_.begin(), numbers_.end(), number);
    terms_.push_back(static_cast<uint32_t>(known - numbers_.begin()));
    if (known == numbers_.end()) {
      numbers_.push_back(number);
      needed_.push_back(0);
    }
    ++needed_[terms_.back()];
    bytes_ += bytes(number);
  }
}

std::optional<WordPattern> WordPattern::of(
    const std::vector<std::string> &terms, uint32_t window, bool isOrdered, const Xapian::Database &database) {
  return of(terms, window, isOrdered, [&](const std::string &term) { return wordNumber(database, term); });
}

bool WordPattern::hasBytes(std::string_view words) const {
  if (words.size() < bytes_.size()) return false;
  size_t at = find(words, bytes_, 0);
  // Not where it begins within a number.
  while (at != none && at > 0 && (words[at - 1] & 0x80) == 0) {
    at = at + 1 + bytes_.size() > words.size() ? none : find(words, bytes_, at + 1);
  }
  return at != none;
}

bool WordPattern::hasNear(std::string_view words) const {
  std::vector<Place> places;
  uint32_t position = 0, number = 0;
  for (const char each : words) {
    const auto byte = static_cast<unsigned char>(each);
    number = number << 7 | (byte & 0x7F);
    if ((byte & 0x80) == 0) continue;
    if (number == CXapianWordsSectionEnd) {
      if (holds(places)) return true;
      places.clear();
    } else {
      const auto found = std::find(numbers_.begin(), numbers_.end(), number);
      if (found != numbers_.end()) places.push_back({position, static_cast<uint32_t>(found - numbers_.begin())});
    }
    ++position;
    number = 0;
  }
  return holds(places);
}

bool WordPattern::holds(const std::vector<Place> &places) const {
  if (isOrdered_) return holdsInOrder(places);
  // The widest stretch that ends at each place and fits the window.
  size_t missing = terms_.size(), begin = 0;
  std::vector<int64_t> balance(needed_.begin(), needed_.end());
  for (const Place &place : places) {
    if (balance[place.term]-- > 0) --missing;
    for (; place.position - places[begin].position >= window_; ++begin) {
      if (++balance[places[begin].term] > 0) ++missing;
    }
    if (missing == 0) return true;
  }
  return false;
}

bool WordPattern::holdsInOrder(const std::vector<Place> &places) const {
  for (size_t begin = 0; begin < places.size(); ++begin) {
    if (places[begin].term != terms_[0]) continue;
    // The nearest next one each time: what then reaches farther than the window does so whatever is chosen.
    size_t found = 1;
    for (size_t at = begin + 1; at < places.size() && found < terms_.size(); ++at) {
      if (places[at].position - places[begin].position >= window_) break;
      if (places[at].term == terms_[found]) ++found;
    }
    if (found == terms_.size()) return true;
  }
  return false;
}

}  // namespace bridge

using namespace bridge;

CXapianStatus cxapian_database_word_number(CXapianDatabase *database, CXapianBytes term, uint32_t *number) {
  return guarded([&] { *number = wordNumber(database->open(), string(term)).value_or(0); });
}

CXapianStatus cxapian_database_has_positions(CXapianDatabase *database, bool *has_positions) {
  return guarded([&] { *has_positions = database->open().has_positions(); });
}
