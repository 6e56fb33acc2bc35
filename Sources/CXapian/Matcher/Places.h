// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where words stand among the words of a document.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "../include/CXapianWords.h"

namespace matcher {

/// Words that are looked for in one document after another, all of them in one pass.
class SoughtWords {
 public:
  explicit SoughtWords(const std::vector<uint32_t> &numbers);

  /// Calls `body` with each place within a section where one of the words stands, ascending from 0, and with the word's
  /// index; both counted as CXapianWords.h says. It returns the place from which on nothing is wanted any more.
  template <typename Body>
  void forEachPlace(std::string_view words, uint32_t section, Body &&body) const;

 private:
  friend struct Scan;

  /// What stands for a word, and what its last byte and the one before it are compared with, 32 places at a time.
  struct Pattern {
    alignas(32) uint8_t last[32];
    alignas(32) uint8_t before[32];
    uint8_t bytes[5];
    uint8_t size;
    uint32_t index;
  };

  /// Those of one byte first, the end of a section before all.
  std::vector<Pattern> patterns_;
  size_t short_;
};

/// The places that the words of a document's best sentence and of its two neighbours have, ascending: the best one has
/// words of the parts of a query that weigh most together, the first of equals.
class BestSentence {
 public:
  BestSentence(
      const std::vector<CXapianSoughtWord> &words, const std::vector<double> &weights, CXapianSentences sentences)
      : words_(words), weights_(weights), sentences_(sentences) {
    for (const CXapianSoughtWord &word : words) all_ |= word.parts;
  }

  /// Takes the next place. Returns from which one on nothing is wanted any more: behind a sentence with words of all parts.
  uint32_t add(uint32_t place, uint32_t index) {
    if (place >= currentEnd_ && !begin(place)) return UINT32_MAX;
    found_.push_back({place, index});
    const uint64_t more = words_[index].parts & ~parts_;
    if (more != 0) gain(more);
    return parts_ == all_ ? currentEnd_ : UINT32_MAX;
  }
  /// Those of the best sentence and its neighbours, to be asked once all have been taken.
  std::vector<CXapianFoundWord> found();

 private:
  /// A sentence that has some of the words.
  struct Sentence {
    int64_t number = -2;
    size_t begin = 0, end = 0;  // of found_
    double weight = 0;
  };

  int64_t firstWord(size_t sentence) const;
  /// The first place behind a sentence.
  uint32_t end(size_t sentence) const;
  /// Goes on to the sentence that holds a place; false where none does.
  bool begin(uint32_t place);
  /// Gives the current sentence parts that it hasn't got yet.
  void gain(uint64_t parts);
  void finishSentence();

  const std::vector<CXapianSoughtWord> &words_;
  const std::vector<double> &weights_;
  const CXapianSentences sentences_;
  uint64_t all_ = 0;
  std::vector<CXapianFoundWord> found_;
  Sentence before_, current_, best_;
  // The parts that the current sentence has, and where it ends.
  uint64_t parts_ = 0;
  uint32_t currentEnd_ = 0;  // before the first one
  size_t sentence_ = 0;
  // Of found_, for the best sentence and its neighbours.
  size_t begin_ = 0, end_ = 0;
};

}  // namespace matcher
