// SPDX-License-Identifier: GPL-2.0-or-later
//
// Stemming, with a memory: a text says few words often.
#include <array>
#include <cstring>
#include <functional>
#include <memory>
#include <vector>

#include "Internal.h"

using namespace bridge;

namespace {

// A word and its stem, in half a cache line each. No stem is remembered that is longer.
struct Entry {
  static constexpr size_t capacity = 31;
  uint8_t wordLength = 0;
  uint8_t stemLength = 0;
  char word[capacity];
  char stem[capacity];
};

constexpr size_t entryCount = 1 << 14;

}  // namespace

struct CXapianStemmer {
  Xapian::Stem stem;
  // Each word has one place; the newest word keeps it.
  std::vector<Entry> entries = std::vector<Entry>(entryCount);
  std::string longStem;
};

CXapianStatus cxapian_stemmer_new(CXapianBytes language, CXapianStemmer **stemmer) {
  return guarded([&] {
    auto result = std::make_unique<CXapianStemmer>();
    result->stem = Xapian::Stem(string(language));
    *stemmer = result.release();
  });
}

void cxapian_stemmer_free(CXapianStemmer *stemmer) { delete stemmer; }

CXapianStatus cxapian_stemmer_stem(CXapianStemmer *stemmer, CXapianBytes word, CXapianBytes *stem) {
  return guarded([&] {
    const std::string_view text = view(word);
    if (text.empty()) {
      *stem = {nullptr, 0};
      return;
    }
    if (text.size() > Entry::capacity) {
      stemmer->longStem = stemmer->stem(std::string(text));
      *stem = bytes(stemmer->longStem);
      return;
    }
    Entry &entry = stemmer->entries[std::hash<std::string_view>()(text) % entryCount];
    if (std::string_view(entry.word, entry.wordLength) != text) {
      stemmer->longStem = stemmer->stem(std::string(text));
      if (stemmer->longStem.size() > Entry::capacity) {
        *stem = bytes(stemmer->longStem);
        return;
      }
      std::memcpy(entry.word, text.data(), text.size());
      std::memcpy(entry.stem, stemmer->longStem.data(), stemmer->longStem.size());
      entry.wordLength = static_cast<uint8_t>(text.size());
      entry.stemLength = static_cast<uint8_t>(stemmer->longStem.size());
    }
    *stem = bytes(std::string_view(entry.stem, entry.stemLength));
  });
}

CXapianStatus cxapian_stemmer_languages(CXapianSink sink, void *context) {
  return guarded([&] { sink(context, bytes(Xapian::Stem::get_available_languages())); });
}
