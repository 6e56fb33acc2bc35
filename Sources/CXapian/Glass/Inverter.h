// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which documents have a term, gathered in memory.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bridge::glass {

/// A term's documents as they lie in memory or in a file of an earlier inverter.
struct TermPostings {
  std::string_view term;
  uint32_t documents = 0;
  /// The sum of the frequencies.
  uint32_t occurrences = 0;
  /// The first document and the last.
  uint32_t first = 0, last = 0;
  /// The frequency in the first document, then for each other the distance from the one before, less 1, and the
  /// frequency, all as `appendNumber` writes them.
  std::string postings;
};

/// Gathers postings of documents that come in ascending order.
///
/// Terms are numbered by a table of hashes, so that what is sorted in the end are the terms and never the postings; a
/// term's postings lie in slices that grow as there come more.
class Inverter {
 public:
  Inverter();

  /// Looks up where a term lies, ahead of asking for its number.
  void prefetch(uint32_t hash) const { __builtin_prefetch(&slots[hash & mask]); }
  /// The number of a term, from 0.
  uint32_t number(std::string_view term, uint32_t hash);
  /// Adds a document, not before the last one, to a term's.
  void add(uint32_t term, uint32_t document, uint32_t frequency);

  /// A number that the user of the class gives to a term, at first 0.
  uint32_t &mark(uint32_t term) { return terms[term].mark; }

  /// About how many bytes it takes.
  size_t memory() const;
  size_t count() const { return terms.size(); }
  /// The terms in the order of their bytes.
  std::vector<uint32_t> sorted() const;
  /// Reads a term's postings.
  void read(uint32_t term, TermPostings &result) const;

 private:
  struct Slot {
    uint32_t hash = 0;
    /// The term's number plus 1; 0 is free.
    uint32_t term = 0;
  };

  struct Term {
    uint32_t textStart;
    uint32_t textLength;
    uint32_t mark = 0;
    uint32_t documents = 0;
    uint32_t occurrences = 0;
    uint32_t first = 0, last = 0;
    /// The first slice, where the next byte goes, and how many fit there.
    uint32_t slice = 0, end = 0;
    uint16_t room = 0;
    uint8_t level = 0;
    uint32_t bytes = 0;
  };

  static constexpr uint32_t blockBytes = 1 << 20;

  std::string_view bytes(const Term &term) const { return {text.data() + term.textStart, term.textLength}; }
  uint8_t *at(uint32_t place) { return blocks[place / blockBytes].get() + place % blockBytes; }
  const uint8_t *at(uint32_t place) const { return blocks[place / blockBytes].get() + place % blockBytes; }
  uint32_t newSlice(uint8_t level);
  void append(Term &term, uint8_t byte);
  void grow();

  std::vector<Slot> slots;
  uint32_t mask;
  std::string text;
  std::vector<Term> terms;
  std::vector<std::unique_ptr<uint8_t[]>> blocks;
  uint32_t used = 0;
};

}  // namespace bridge::glass
