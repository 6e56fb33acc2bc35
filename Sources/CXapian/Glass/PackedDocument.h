// SPDX-License-Identifier: GPL-2.0-or-later
//
// A document as a glass database keeps it, but for its number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

struct CXapianDocument;

namespace bridge::glass {

/// What of writing a document needs no database: its terms sorted, its list of terms made, all of it compressed. Any
/// thread does it.
struct PackedDocument {
  struct Term {
    uint32_t start;
    uint32_t length;
    uint32_t hash;
    uint32_t frequency;
  };

  explicit PackedDocument(const CXapianDocument &document);

  std::string_view bytes(const Term &term) const { return {text.data() + term.start, term.length}; }

  /// Each term once, ascending by its bytes.
  std::vector<Term> terms;
  /// For each of the document's postings its place in `terms`.
  std::vector<uint32_t> places;
  /// The sum of all frequencies, and the greatest.
  uint32_t length = 0, greatestFrequency = 0;
  std::string termList, data;
  bool isTermListCompressed = false, isDataCompressed = false;

 private:
  void gather(const CXapianDocument &document);
  void makeTermList();

  std::string text;
};

/// What a table's entries must exceed to be compressed; as Xapian has it.
constexpr uint32_t compressMinimum = 18;

/// FNV-1a, folded.
inline uint32_t hash(std::string_view bytes) {
  uint64_t value = 0xcbf29ce484222325;
  for (unsigned char byte : bytes) value = (value ^ byte) * 0x100000001b3;
  return static_cast<uint32_t>(value ^ value >> 32);
}

}  // namespace bridge::glass
