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
