// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the version file of a glass database says of a table.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bridge::glass {

/// Where a table begins, and what of its file is in use.
struct TableLine {
  uint32_t root = 0;
  /// The root's level; leaves have 0.
  uint32_t level = 0;
  bool isSequential = true, hasRoot = true;
  uint64_t entries = 0;
  /// In units of 2 KB.
  uint32_t blockSize = 8192 >> 11;
  /// From how many bytes on entries are compressed; 0 for never.
  uint32_t compressMinimum = 0;
  /// How many blocks of the file have ever been used.
  uint32_t blocks = 0;
  /// Where the list of free blocks begins and ends, and where others are to be entered, as it is written.
  std::string freeBlocks;

  /// Reads a line; nothing where it has not the form that is known.
  static std::optional<TableLine> read(std::string_view text);
  /// Writes it, as of a revision.
  std::string text(uint32_t revision) const;
};

}  // namespace bridge::glass
