// SPDX-License-Identifier: GPL-2.0-or-later
#include "TableLine.h"

#include "Encoding.h"

namespace bridge::glass {

namespace {

// The root's level stands above two flags.
constexpr unsigned levelShift = 2, sequentialFlag = 2, noRootFlag = 1;
// libxapian has no more levels.
constexpr uint64_t mostLevels = 9;

}  // namespace

std::optional<TableLine> TableLine::read(std::string_view text) {
  const char *place = text.data();
  const char *const end = place + text.size();
  uint64_t numbers[6];
  for (uint64_t &number : numbers) {
    if (!readNumber(place, end, number)) return std::nullopt;
  }
  const auto [root, level, entries, blockSize, compressMinimum, freeBytes] = numbers;
  if (freeBytes != static_cast<uint64_t>(end - place)) return std::nullopt;
  if (root > UINT32_MAX || level >> levelShift > mostLevels || blockSize > 32 || compressMinimum > UINT32_MAX) {
    return std::nullopt;
  }
  TableLine line;
  line.root = static_cast<uint32_t>(root);
  line.level = static_cast<uint32_t>(level >> levelShift);
  line.isSequential = (level & sequentialFlag) != 0;
  line.hasRoot = (level & noRootFlag) == 0;
  line.entries = entries;
  line.blockSize = static_cast<uint32_t>(blockSize);
  line.compressMinimum = static_cast<uint32_t>(compressMinimum);
  if (freeBytes == 0) return line;
  uint64_t revision, blocks;
  if (!readNumber(place, end, revision) || !readNumber(place, end, blocks) || blocks > UINT32_MAX) return std::nullopt;
  line.blocks = static_cast<uint32_t>(blocks);
  line.freeBlocks.assign(place, end);
  return line;
}

std::string TableLine::text(uint32_t revision) const {
  std::string text, free;
  appendNumber(text, root);
  appendNumber(text, level << levelShift | (isSequential ? sequentialFlag : 0) | (hasRoot ? 0 : noRootFlag));
  appendNumber(text, entries);
  appendNumber(text, blockSize);
  appendNumber(text, compressMinimum);
  if (blocks > 0) {
    appendNumber(free, revision);
    appendNumber(free, blocks);
    free.append(freeBlocks);
  }
  appendBytes(text, free);
  return text;
}

}  // namespace bridge::glass
