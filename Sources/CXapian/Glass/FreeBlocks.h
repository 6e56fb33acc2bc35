// SPDX-License-Identifier: GPL-2.0-or-later
//
// The list of the blocks of a table that may be written again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "TableLine.h"

namespace bridge::glass {

/// Enters blocks into a table's list, to be used by the revision that follows.
///
/// @param line The table's, which then tells of a longer list.
/// @param revision The table's.
void release(const std::vector<uint32_t> &blocks, const std::string &file, TableLine &line, uint32_t revision);

/// The blocks of a table that lead to its last leaf, the root first, without the leaf.
std::vector<uint32_t> lastBranches(const std::string &file, const TableLine &line, uint64_t revision);

}  // namespace bridge::glass
