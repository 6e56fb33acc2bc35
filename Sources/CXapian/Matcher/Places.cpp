// SPDX-License-Identifier: GPL-2.0-or-later
#include "Places.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__clang__)
#include <immintrin.h>
#endif

#include "../Words.h"
#include "Bits.h"
#include "Cache.h"

MATCHER_BEGIN
namespace matcher {

namespace {

constexpr char sectionEnd = static_cast<char>(0x80 | CXapianWordsSectionEnd);

bool endsWord(char byte) { return (static_cast<unsigned char>(byte) & 0x80) != 0; }

/// Where a section begins; behind the end where there is no such section.
size_t beginOfSection(std::string_view words, uint32_t section) {
  size_t begin = 0;
  for (; section > 0; --section) {
    do {
      begin = words.find(sectionEnd, begin);
      if (begin == words.npos) return words.size() + 1;
      ++begin;
    } while (begin > 1 && !endsWord(words[begin - 2]));
  }
  return begin;
}

}  // namespace

SoughtWords::SoughtWords(const std::vector<uint32_t> &numbers) {
  const auto add = [&](uint32_t number, uint32_t index) {
    const std::string bytes = bridge::WordPattern::bytes(number);
    Pattern &pattern = patterns_.emplace_back();
    memset(pattern.last, static_cast<uint8_t>(bytes.back()), sizeof pattern.last);
    memset(pattern.before, bytes.size() > 1 ? bytes[bytes.size() - 2] : 0, sizeof pattern.before);
    memcpy(pattern.bytes, bytes.data(), bytes.size());
    pattern.size = static_cast<uint8_t>(bytes.size());
    pattern.index = index;
  };
  constexpr uint32_t firstLonger = 1 << 7;
  patterns_.reserve(numbers.size() + 1);
  add(CXapianWordsSectionEnd, UINT32_MAX);
  for (size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] < firstLonger) add(numbers[i], static_cast<uint32_t>(i));
  }
  short_ = patterns_.size();
  for (size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] >= firstLonger) add(numbers[i], static_cast<uint32_t>(i));
  }
}

/// A pass over the words of a section.
struct Scan {
  const SoughtWords &sought;
  const std::string_view words;
  /// Where in the words it is, and how many of them stand before that within the section.
  size_t at;
  uint32_t index = 0;
  /// The place from which on nothing is wanted.
  uint32_t limit = UINT32_MAX;
  const size_t begin = at;

  /// Whether the word that ends at a byte is one that is looked for.
  bool is(const SoughtWords::Pattern &pattern, size_t end) const {
    const size_t before = pattern.size - 1u;
    if (end - begin < before) return false;
    for (size_t i = 0; i <= before; ++i) {
      if (static_cast<uint8_t>(words[end - i]) != pattern.bytes[before - i]) return false;
    }
    return end - begin == before || endsWord(words[end - before - 1]);
  }

  /// Tells of the word that ends at a byte, if it is looked for.
  template <typename Body>
  void tell(size_t end, uint32_t place, Body &body) {
    for (const SoughtWords::Pattern &pattern : sought.patterns_) {
      if (!is(pattern, end)) continue;
      limit = pattern.index == UINT32_MAX ? place : body(place, pattern.index);
      return;
    }
  }

  template <typename Body>
  void passByte(Body &body) {
    if (endsWord(words[at])) {
      tell(at, index, body);
      ++index;
    }
    ++at;
  }

#if defined(__x86_64__) && defined(__clang__)
  static __m256i load(const void *bytes) { return _mm256_loadu_si256(static_cast<const __m256i *>(bytes)); }

  /// Marks by their high bits, of 32 bytes and the ones before them, those at which words that are looked for seem to end:
  /// every word ends at a byte with the high bit set, those of one byte stand behind another such byte, the others behind
  /// one of their own.
  struct Hits {
    const SoughtWords::Pattern *const begin, *const longer, *const end;

    explicit Hits(const SoughtWords &sought)
        : begin(sought.patterns_.data()), longer(begin + sought.short_), end(begin + sought.patterns_.size()) {}

    __m256i operator()(__m256i bytes, __m256i before) const {
      __m256i hits = _mm256_setzero_si256();
      for (const auto *each = begin; each < longer; ++each) {
        hits = _mm256_or_si256(hits, _mm256_and_si256(_mm256_cmpeq_epi8(bytes, load(each->last)), before));
      }
      for (const auto *each = longer; each < end; ++each) {
        const __m256i isLast = _mm256_cmpeq_epi8(bytes, load(each->last));
        hits = _mm256_or_si256(hits, _mm256_and_si256(isLast, _mm256_cmpeq_epi8(before, load(each->before))));
      }
      return hits;
    }
  };

  /// The same for a few words of more than one byte, which with the end of the section stay in registers.
  template <size_t Count>
  struct FewHits {
    __m256i sectionEnd, last[Count], previous[Count];

    explicit FewHits(const SoughtWords &sought) : sectionEnd(load(sought.patterns_[0].last)) {
      for (size_t i = 0; i < Count; ++i) {
        last[i] = load(sought.patterns_[i + 1].last);
        previous[i] = load(sought.patterns_[i + 1].before);
      }
    }

    __m256i operator()(__m256i bytes, __m256i before) const {
      __m256i hits = _mm256_and_si256(_mm256_cmpeq_epi8(bytes, sectionEnd), before);
      for (size_t i = 0; i < Count; ++i) {
        const __m256i isLast = _mm256_cmpeq_epi8(bytes, last[i]);
        hits = _mm256_or_si256(hits, _mm256_and_si256(isLast, _mm256_cmpeq_epi8(before, previous[i])));
      }
      return hits;
    }
  };

  /// Passes 32 bytes but for the first `known` ones.
  template <typename HitsOf, typename Body>
  __attribute__((always_inline)) void passBlock(size_t start, uint32_t known, const HitsOf &hitsOf, Body &body) {
    const __m256i bytes = load(words.data() + start), before = load(words.data() + start - 1);
    const uint32_t wanted = UINT32_MAX << known;
    const uint32_t ends = static_cast<uint32_t>(_mm256_movemask_epi8(bytes)) & wanted;
    uint32_t found = static_cast<uint32_t>(_mm256_movemask_epi8(hitsOf(bytes, before))) & wanted;
    for (; __builtin_expect(found != 0, 0); found &= found - 1) {
      const uint32_t bit = lowestBit(found);
      const uint32_t place = index + countBits(ends & ((uint32_t(1) << bit) - 1));
      if (place >= limit) break;
      tell(start + bit, place, body);
    }
    index += countBits(ends);
  }

  /// Passes all that is left, which is read from the byte before it on.
  template <typename HitsOf, typename Body>
  void passBlocks(const HitsOf &hitsOf, Body &body) {
    for (; at + 32 <= words.size() && index < limit; at += 32) passBlock(at, 0, hitsOf, body);
    if (at < words.size() && index < limit && words.size() > 32) {
      const size_t start = words.size() - 32;
      passBlock(start, static_cast<uint32_t>(at - start), hitsOf, body);
      at = words.size();
    }
  }
#endif

  template <typename Body>
  void run(Body &body) {
#if defined(__x86_64__) && defined(__clang__)
    if (hasInstructions()) {
      if (at == 0 && !words.empty()) passByte(body);
      switch (sought.short_ == 1 ? sought.patterns_.size() : 0) {
        case 2: passBlocks(FewHits<1>(sought), body); break;
        case 3: passBlocks(FewHits<2>(sought), body); break;
        case 4: passBlocks(FewHits<3>(sought), body); break;
        default: passBlocks(Hits(sought), body);
      }
    }
#endif
    while (at < words.size() && index < limit) passByte(body);
  }
};

template <typename Body>
void SoughtWords::forEachPlace(std::string_view words, uint32_t section, Body &&body) const {
  const size_t begin = beginOfSection(words, section);
  if (begin <= words.size()) Scan{*this, words, begin}.run(body);
}

// MARK: - Sentences

int64_t BestSentence::firstWord(size_t sentence) const {
  return *reinterpret_cast<const int32_t *>(
      static_cast<const uint8_t *>(sentences_.first_words) + sentence * sentences_.stride);
}

uint32_t BestSentence::end(size_t sentence) const {
  return sentence + 1 < sentences_.count ? static_cast<uint32_t>(firstWord(sentence + 1)) : UINT32_MAX;
}

bool BestSentence::begin(uint32_t place) {
  finishSentence();
  // Before the first sentence there is none.
  if (sentences_.count == 0 || place < firstWord(0)) return false;
  const auto holds = [&](size_t sentence) { return sentence < sentences_.count && firstWord(sentence) <= place; };
  // Most words stand in the next few; the others are looked for in strides that double, and then halve.
  size_t stride = 1;
  for (; holds(sentence_ + stride); stride *= 2) sentence_ += stride;
  while ((stride /= 2) > 0) {
    if (holds(sentence_ + stride)) sentence_ += stride;
  }
  currentEnd_ = end(sentence_);
  current_ = {static_cast<int64_t>(sentence_), found_.size(), 0, 0};
  return true;
}

void BestSentence::gain(uint64_t parts) {
  parts_ |= parts;
  for (; parts != 0; parts &= parts - 1) current_.weight += weights_[lowestBit(parts)];
}

void BestSentence::finishSentence() {
  if (current_.number < 0) return;
  current_.end = found_.size();
  if (current_.weight > best_.weight + 1e-9) {
    best_ = current_;
    begin_ = before_.number == best_.number - 1 ? before_.begin : best_.begin;
    end_ = best_.end;
  } else if (current_.number == best_.number + 1) {
    end_ = current_.end;
  }
  before_ = current_;
  current_ = {};
  parts_ = 0;
}

std::vector<CXapianFoundWord> BestSentence::found() {
  finishSentence();
  found_.resize(end_);
  found_.erase(found_.begin(), found_.begin() + static_cast<ptrdiff_t>(begin_));
  return std::move(found_);
}

}  // namespace matcher
MATCHER_END

using namespace bridge;

struct CXapianSoughtWords {
  std::vector<CXapianSoughtWord> words;
  std::vector<double> weights;
  matcher::SoughtWords sought;
};

namespace {

CXapianBytes bytesOf(const std::vector<CXapianFoundWord> &found) {
  return {reinterpret_cast<const uint8_t *>(found.data()), found.size() * sizeof(CXapianFoundWord)};
}

}  // namespace

CXapianStatus cxapian_sought_words_new(
    const CXapianSoughtWord *words, size_t count, const double *weights, size_t part_count,
    CXapianSoughtWords **sought) {
  return guarded([&] {
    if (part_count > 64) throw Failure{CXapianStatusInvalidArgument, "words of more than 64 parts are sought"};
    std::vector<uint32_t> numbers;
    for (size_t i = 0; i < count; ++i) {
      if (part_count < 64 && words[i].parts >> part_count != 0) {
        throw Failure{CXapianStatusInvalidArgument, "a word is sought of a part that has no weight"};
      }
      numbers.push_back(words[i].number);
    }
    *sought = new CXapianSoughtWords{
        {words, words + count}, {weights, weights + part_count}, matcher::SoughtWords(numbers)};
  });
}

void cxapian_sought_words_free(CXapianSoughtWords *sought) { delete sought; }

struct CXapianDocumentsWords {
  CXapianDatabase &database;
  std::vector<uint32_t> docids;
  // For each of them the block with its words; none where it isn't in memory.
  std::vector<std::shared_ptr<const matcher::WordBlock>> blocks;
};

CXapianStatus cxapian_documents_words_new(
    CXapianMatcher *cache, CXapianDatabase *database, const uint32_t *docids, size_t count,
    CXapianDocumentsWords **documents) {
  return guarded([&] {
    auto blocks = cache->cache.wordBlocks(*database, docids, count);
    for (size_t i = 0; i < count; ++i) {
      if (blocks[i]) blocks[i]->prefetch(docids[i]);
    }
    *documents = new CXapianDocumentsWords{*database, {docids, docids + count}, std::move(blocks)};
  });
}

void cxapian_documents_words_free(CXapianDocumentsWords *documents) { delete documents; }

CXapianStatus cxapian_documents_words_find(
    const CXapianDocumentsWords *documents, size_t index, uint32_t section, const CXapianSoughtWords *sought,
    const CXapianSentences *sentences, CXapianSink sink, void *context) {
  return guarded([&] {
    const uint32_t docid = documents->docids.at(index);
    const matcher::WordBlock *block = documents->blocks[index].get();
    const std::string read = block ? "" : documents->database.open().get_document(docid).get_value(CXapianWordsSlot);
    const std::string_view words = block ? block->words(docid) : read;
    if (sentences) {
      matcher::BestSentence best(sought->words, sought->weights, *sentences);
      sought->sought.forEachPlace(
          words, section, [&](uint32_t place, uint32_t index) { return best.add(place, index); });
      return sink(context, bytesOf(best.found()));
    }
    std::vector<CXapianFoundWord> found;
    sought->sought.forEachPlace(words, section, [&](uint32_t place, uint32_t index) {
      found.push_back({place, index});
      return UINT32_MAX;
    });
    sink(context, bytesOf(found));
  });
}

CXapianStatus cxapian_matcher_places(
    CXapianMatcher *cache, CXapianDatabase *database, uint32_t docid, uint32_t number, uint32_t section,
    CXapianSink sink, void *context) {
  return guarded([&] {
    std::vector<uint32_t> places;
    const matcher::SoughtWords sought({number});
    cache->cache.withWords(*database, docid, [&](std::string_view words) {
      sought.forEachPlace(words, section, [&](uint32_t place, uint32_t) {
        places.push_back(place);
        return UINT32_MAX;
      });
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
