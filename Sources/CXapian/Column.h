// SPDX-License-Identifier: GPL-2.0-or-later
//
// The values of one slot, in memory.
#pragma once

#include <vector>

#include "Internal.h"

struct CXapianColumn {
  // The ordinals of each document, one document after another: `offsets` says where they begin.
  std::vector<uint32_t> offsets;
  std::vector<uint32_t> ordinals;
  // The values in byte order, one after another.
  std::vector<char> strings;
  std::vector<uint64_t> stringOffsets;
  uint32_t documentCount = 0;

  // For counting, where few documents have more than two values: of each document two ordinals, one behind another, as
  // narrow or as wide ones, so that nothing depends on how many it has. In the place of what it lacks stands one of
  // `idleOrdinals` ordinals behind the last, in turn, for a counter that is added to all the time makes the next step
  // wait. The highest bit of the second says that there are more.
  std::vector<uint16_t> narrowPairs;
  std::vector<uint32_t> widePairs;
  static constexpr uint32_t idleOrdinals = 256;
  template <typename Ordinal>
  static constexpr Ordinal hasMore = Ordinal(1) << (8 * sizeof(Ordinal) - 1);

  uint32_t valueCount() const { return static_cast<uint32_t>(stringOffsets.size() - 1); }

  // To be called once the rest is there.
  void finish();
  size_t memory() const;
};

namespace bridge {

// The strings of one value, each preceded by its length as a varint.
template <typename Body>
void forEachString(const std::string &value, Xapian::docid docid, Body &&body) {
  const auto corrupt = [&] {
    return Failure{
        CXapianStatusDatabaseCorrupt, "document " + std::to_string(docid) + ": its value is no list of strings"};
  };
  size_t at = 0;
  while (at < value.size()) {
    uint64_t length = 0;
    for (unsigned shift = 0;; shift += 7) {
      if (at == value.size() || shift > 28) throw corrupt();
      const auto byte = static_cast<unsigned char>(value[at++]);
      length |= static_cast<uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) break;
    }
    if (length > value.size() - at) throw corrupt();
    body(std::string_view(value).substr(at, length));
    at += length;
  }
}

}  // namespace bridge
