// SPDX-License-Identifier: GPL-2.0-or-later
//
// The words of some hundred documents in memory, to look for phrases in.
#pragma once

#include <algorithm>
#include <atomic>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "../Internal.h"

namespace matcher {

/// The words of the documents from block << bits on, at one revision. Never changes.
class WordBlock {
 public:
  static constexpr unsigned bits = 9;

  /// Reads all of them.
  WordBlock(const Xapian::Database &database, uint32_t block);
  /// Reads those of the documents that have changed since an earlier revision.
  WordBlock(
      const Xapian::Database &database, uint32_t block, const WordBlock &earlier,
      const std::vector<uint32_t> &changed);

  /// The words of a document of the block; none where there is none.
  std::string_view words(uint32_t docid) const {
    const uint32_t index = docid & (count - 1);
    return {contents_->bytes.data() + contents_->starts[index], contents_->starts[index + 1] - contents_->starts[index]};
  }

  /// Has the first words of a document of the block fetched from memory.
  void prefetch(uint32_t docid) const {
    constexpr size_t line = 64, lines = 6;
    const std::string_view words = this->words(docid);
    for (size_t at = 0; at < std::min(words.size(), line * lines); at += line) __builtin_prefetch(words.data() + at);
  }

  static constexpr uint32_t count = 1 << bits;

  /// Whether the pairs of neighbours are there; they are made when phrases are looked for.
  bool hasPairs() const { return contents_->pairs.load(std::memory_order_acquire) != nullptr; }
  void makePairs() const;

  /// For each stretch of a document's words whether it may have words next to each other: as bits, `stretches` says of
  /// which. All that have them, and some that haven't.
  void findNeighbours(const std::vector<uint32_t> &numbers, std::vector<uint64_t> &possible) const;

  /// Calls `body` with the words of each stretch of a document that is possible, and some words after it: as many as a
  /// phrase of so many bytes needs that begins in the stretch.
  template <typename Body>
  void forEachStretch(uint32_t docid, const std::vector<uint64_t> &possible, size_t bytes, Body &&body) const {
    const uint32_t index = docid & (count - 1);
    const size_t end = contents_->starts[index + 1];
    for (uint32_t i = contents_->firstStretch[index]; i < contents_->firstStretch[index + 1]; ++i) {
      if ((possible[i / 64] >> (i % 64) & 1) == 0) continue;
      const size_t start = contents_->stretches[i];
      const size_t next = i + 1 < contents_->stretches.size() ? contents_->stretches[i + 1] : end;
      if (!body(std::string_view(contents_->bytes.data() + start, std::min(end, next + bytes) - start))) return;
    }
  }

  size_t memory() const {
    return sizeof *this + sizeof(Contents) + contents_->bytes.capacity() +
           contents_->stretches.capacity() * sizeof(uint32_t) + (contents_->wordsInRow() << rowBits) * sizeof(uint64_t);
  }

 private:
  /// How many words a stretch has, in how many rows their pairs are put, and how many pairs beyond its end are: a phrase
  /// that begins in a stretch is found there by so many.
  static constexpr uint32_t wordsInStretch = 1024, rowBits = 13, pairsBeyond = 8;

  struct Contents {
    std::vector<char> bytes;
    size_t starts[count + 1];
    /// Where stretches begin, document after document, and the first of each.
    std::vector<uint32_t> stretches;
    uint32_t firstStretch[count + 1];
    /// Rows of a bit for each stretch; two words next to each other have theirs set in two rows (a Bloom filter, by rows:
    /// of full stretches, one in twenty seems to have a pair that it hasn't). Made once, by whoever is first.
    mutable std::atomic<const std::vector<uint64_t> *> pairs{nullptr};
    ~Contents() { delete pairs.load(); }
    size_t wordsInRow() const { return stretches.size() / 64 + 1; }
  };

  /// The rows of two words: parts of a product (Knuth's multiplicative hashing).
  static std::pair<size_t, size_t> rows(uint32_t first, uint32_t second) {
    uint64_t mixed = (uint64_t(first) << 32 | second) * 0x9E3779B97F4A7C15u;
    mixed ^= mixed << 32;
    return {mixed >> (64 - rowBits), mixed >> (64 - 2 * rowBits) & ((size_t(1) << rowBits) - 1)};
  }

  /// Calls `body` with the index, the number and the first byte of each word of a document of the block.
  template <typename Body>
  static void forEachWord(const Contents &contents, uint32_t document, Body &&body) {
    uint32_t index = 0, number = 0;
    size_t start = contents.starts[document];
    for (size_t at = start; at < contents.starts[document + 1]; ++at) {
      const auto byte = static_cast<unsigned char>(contents.bytes[at]);
      number = number << 7 | (byte & 0x7F);
      if ((byte & 0x80) == 0) continue;
      body(index++, std::exchange(number, 0), std::exchange(start, at + 1));
    }
  }

  /// Finishes contents whose bytes are there.
  void take(std::shared_ptr<Contents> contents);

  // Shared with later revisions that have the same.
  std::shared_ptr<const Contents> contents_;
};

}  // namespace matcher
