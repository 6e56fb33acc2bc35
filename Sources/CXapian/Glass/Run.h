// SPDX-License-Identifier: GPL-2.0-or-later
//
// Postings and values that memory had no more room for, in files until all are put together.
#pragma once

#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "Inverter.h"

namespace bridge::glass {

/// The values of one slot, for documents that come in ascending order, in the pieces in which a database keeps them.
struct SlotValues {
  /// Adds a document's value.
  void add(uint32_t document, std::string_view value);
  /// Ends the piece that is being filled.
  void endPiece();
  /// Calls with the first document and the bytes of each piece.
  template <typename Body>
  void forEachPiece(Body &&body) const;

  /// How many documents have a value, the least of them and the greatest.
  uint32_t documents = 0;
  std::string least, greatest;
  /// The pieces that are whole, each after its first document and its length.
  std::string pieces;

 private:
  std::string piece;
  uint32_t first = 0, last = 0;
};

/// A file that is removed with the object.
class Run {
 public:
  /// Writes all postings and all whole pieces of values.
  Run(const std::string &path, const Inverter &inverter, const std::map<uint32_t, SlotValues> &values);
  ~Run();
  Run(const Run &) = delete;
  Run &operator=(const Run &) = delete;

  /// Starts from the first term.
  void rewind();
  /// The next term; false after the last.
  bool next();
  const TermPostings &postings() const { return current; }

  /// Calls with the first document and the bytes of each piece of a slot.
  template <typename Body>
  void forEachPiece(uint32_t slot, Body &&body);

 private:
  void write(const void *bytes, size_t count);
  void read(void *bytes, size_t count);
  void seek(uint64_t offset);

  const std::string path;
  std::FILE *file;
  uint64_t written = 0;
  size_t termCount = 0, termsRead = 0;
  /// Where a slot's pieces are, and how many bytes.
  std::map<uint32_t, std::pair<uint64_t, uint64_t>> slots;
  std::string term;
  TermPostings current;
};

/// Calls with the first document and the bytes of each of some pieces.
template <typename Body>
void forEachPieceOf(std::string_view pieces, Body &&body) {
  while (!pieces.empty()) {
    uint32_t head[2];
    pieces.copy(reinterpret_cast<char *>(head), sizeof head);
    body(head[0], pieces.substr(sizeof head, head[1]));
    pieces.remove_prefix(sizeof head + head[1]);
  }
}

template <typename Body>
void SlotValues::forEachPiece(Body &&body) const {
  forEachPieceOf(pieces, body);
}

template <typename Body>
void Run::forEachPiece(uint32_t slot, Body &&body) {
  const auto place = slots.find(slot);
  if (place == slots.end()) return;
  seek(place->second.first);
  std::string piece;
  for (uint64_t done = 0; done < place->second.second;) {
    uint32_t head[2];
    read(head, sizeof head);
    piece.resize(head[1]);
    read(piece.data(), piece.size());
    body(head[0], std::string_view(piece));
    done += sizeof head + piece.size();
  }
}

}  // namespace bridge::glass
