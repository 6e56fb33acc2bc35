// SPDX-License-Identifier: GPL-2.0-or-later
//
// What stands where in a document: terms next to each other, or near each other.
#pragma once

#include <optional>

#include "Internal.h"
#include "include/CXapianWords.h"

namespace bridge {

/// The number of a term; none where no document has it among its words.
std::optional<uint32_t> wordNumber(const Xapian::Database &database, const std::string &term);

/// Terms that stand within a window of words, in order or in any order.
class WordPattern {
 public:
  /// A pattern of terms by their numbers; a window of 0 is as many words as there are terms.
  WordPattern(std::vector<uint32_t> numbers, uint32_t window, bool isOrdered);

  /// The pattern of terms; none where a database doesn't know one of them, so that nothing matches.
  static std::optional<WordPattern> of(
      const std::vector<std::string> &terms, uint32_t window, bool isOrdered, const Xapian::Database &database);

  /// The same, where `numberOf` knows the numbers.
  template <typename NumberOf>
  static std::optional<WordPattern> of(
      const std::vector<std::string> &terms, uint32_t window, bool isOrdered, NumberOf &&numberOf) {
    std::vector<uint32_t> numbers;
    for (const std::string &term : terms) {
      const std::optional<uint32_t> number = numberOf(term);
      if (!number) return std::nullopt;
      numbers.push_back(*number);
    }
    return WordPattern(std::move(numbers), window, isOrdered);
  }

  /// What stands for a word among the words of a document.
  static std::string bytes(uint32_t number);

  /// Whether its words stand next to each other, in order; then these are they.
  bool isAdjacent() const { return isAdjacent_; }
  size_t byteCount() const { return bytes_.size(); }
  std::vector<uint32_t> adjacentNumbers() const {
    std::vector<uint32_t> numbers;
    for (const uint32_t term : terms_) numbers.push_back(numbers_[term]);
    return numbers;
  }

  /// Whether the words of a document have it.
  bool matches(std::string_view words) const { return isAdjacent_ ? hasBytes(words) : hasNear(words); }

 private:
  struct Place {
    uint32_t position;
    uint32_t term;
  };

  bool hasBytes(std::string_view words) const;
  bool hasNear(std::string_view words) const;
  bool holds(const std::vector<Place> &places) const;
  bool holdsInOrder(const std::vector<Place> &places) const;

  // Each number once, how often each is needed, and the pattern as indices of these.
  std::vector<uint32_t> numbers_;
  std::vector<uint32_t> needed_;
  std::vector<uint32_t> terms_;
  uint32_t window_;
  bool isOrdered_, isAdjacent_;
  // Of a pattern without gaps: what stands for it.
  std::string bytes_;
};

}  // namespace bridge
