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
