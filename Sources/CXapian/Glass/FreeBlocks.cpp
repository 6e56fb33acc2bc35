// SPDX-License-Identifier: GPL-2.0-or-later
#include "FreeBlocks.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "../Internal.h"
#include "Encoding.h"
#include "TableCursor.h"

namespace bridge::glass {

namespace {

constexpr size_t blockBytes = ReadBlock::bytes, numberBytes = 4;
// The list lies in blocks of a level of its own: behind the head numbers of blocks, four bytes each, and at the end that of
// the block where it goes on. Where there is none, all bits are set.
constexpr uint8_t listLevel = 254;
constexpr size_t levelPlace = 4, headBytes = 8, nextPlace = blockBytes - numberBytes;

/// A place in the list: a block and how many bytes lie before it there, which are told by fours.
struct Place {
  uint64_t block = 0, bytes = 0;

  bool read(const char *&place, const char *end) {
    if (!readNumber(place, end, block) || !readNumber(place, end, bytes) || block > UINT32_MAX) return false;
    bytes *= numberBytes;
    return bytes == 0 || (bytes >= headBytes && bytes <= nextPlace);
  }

  void append(std::string &text) const {
    appendNumber(text, block);
    appendNumber(text, bytes / numberBytes);
  }
};

/// A block of the list, and its file.
class ListBlock {
 public:
  explicit ListBlock(const std::string &file) : file(file), descriptor(open(file.c_str(), O_RDWR | O_CLOEXEC)) {
    if (descriptor < 0) throw systemFailure("can't open", file);
  }
  ~ListBlock() { close(descriptor); }
  ListBlock(const ListBlock &) = delete;
  ListBlock &operator=(const ListBlock &) = delete;

  void start() { std::memset(content, 0xFF, sizeof content); }

  void read(uint64_t number) {
    const bool isRead = pread(descriptor, content, blockBytes, off_t(number * blockBytes)) == ssize_t(blockBytes);
    if (!isRead || content[levelPlace] != listLevel) throw damaged(file);
  }

  void put(size_t place, uint32_t number) {
    for (int i = 0; i < 4; ++i) content[place + i] = static_cast<uint8_t>(number >> (24 - 8 * i));
  }

  void write(uint64_t number, uint32_t revision) {
    std::memset(content, 0, headBytes);
    put(0, revision);
    content[levelPlace] = listLevel;
    const ssize_t count = pwrite(descriptor, content, blockBytes, off_t(number * blockBytes));
    if (count == ssize_t(blockBytes)) return;
    if (count >= 0) errno = ENOSPC;
    throw systemFailure("can't write", file);
  }

  static Failure damaged(const std::string &file) {
    return {CXapianStatusDatabaseCorrupt, "the list of free blocks of " + file + " has not the form that was expected"};
  }

 private:
  const std::string file;
  const int descriptor;
  uint8_t content[blockBytes];
};

}  // namespace

void release(const std::vector<uint32_t> &blocks, const std::string &file, TableLine &line, uint32_t revision) {
  if (blocks.empty()) return;
  const char *place = line.freeBlocks.data();
  const char *const end = place + line.freeBlocks.size();
  Place first, next;
  if (!first.read(place, end) || !next.read(place, end) || place != end) throw ListBlock::damaged(file);
  ListBlock list(file);
  if (next.bytes == 0) {
    list.start();
    next = {line.blocks++, headBytes};
    first = next;
  } else {
    list.read(next.block);
  }
  for (const uint32_t block : blocks) {
    if (next.bytes == nextPlace) {
      list.put(nextPlace, line.blocks);
      list.write(next.block, revision);
      list.start();
      next = {line.blocks++, headBytes};
    }
    list.put(next.bytes, block);
    next.bytes += numberBytes;
  }
  list.write(next.block, revision);
  line.freeBlocks.clear();
  first.append(line.freeBlocks);
  next.append(line.freeBlocks);
}

std::vector<uint32_t> lastBranches(const std::string &file, const TableLine &line, uint64_t revision) {
  const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw systemFailure("can't open", file);
  std::vector<uint32_t> numbers;
  ReadBlock block;
  ReadBlock::Item item;
  item.child = line.root;
  bool isRight = line.hasRoot;
  for (uint32_t level = line.level; isRight && level > 0; --level) {
    numbers.push_back(item.child);
    isRight = block.read(descriptor, item.child, level, revision) && block.count() > 0 &&
              block.item(block.count() - 1, item);
  }
  close(descriptor);
  if (!isRight) throw Failure{CXapianStatusDatabaseCorrupt, "can't find the end of the table " + file};
  return numbers;
}

}  // namespace bridge::glass
