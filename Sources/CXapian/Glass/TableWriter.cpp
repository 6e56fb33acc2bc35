// SPDX-License-Identifier: GPL-2.0-or-later
#include "TableWriter.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "../Internal.h"
#include "Encoding.h"
#include "TableCursor.h"

namespace bridge::glass {

namespace {

// The head of a block: its revision, level, contiguous and whole room, and where the places of items end.
constexpr size_t headBytes = 11;
constexpr size_t placeBytes = 2;
// An item has a size with three flags, and its key after one byte of length; items of a leaf but the first of an entry
// have a number behind the key, those of a branch have it always, and a block before.
constexpr size_t sizeBytes = 2, lengthBytes = 1, numberBytes = 2, blockNumberBytes = 4;
constexpr size_t itemSizeOffset = 3;
constexpr uint8_t compressedFlag = 0x80, lastFlag = 0x40, firstFlag = 0x20;
// Readers expect that four items fit into a block.
constexpr size_t mostItemBytes = (8192 - headBytes - 4 * placeBytes) / 4;
// Less of an entry than this isn't worth an item of its own at the end of a leaf.
constexpr size_t leastPieceBytes = 40;
constexpr size_t outputBytes = 1 << 20;

void put16(uint8_t *place, size_t number) {
  place[0] = static_cast<uint8_t>(number >> 8);
  place[1] = static_cast<uint8_t>(number);
}

void put32(uint8_t *place, uint32_t number) {
  put16(place, number >> 16);
  put16(place + 2, number & 0xFFFF);
}

}  // namespace

void TableWriter::Block::clear() {
  placesEnd = headBytes;
  itemsStart = blockBytes;
  separator = Separator();
}

bool TableWriter::Block::isEmpty() const { return placesEnd == headBytes; }

uint8_t *TableWriter::Block::addItem(size_t size) {
  itemsStart -= size;
  put16(bytes + placesEnd, itemsStart);
  placesEnd += placeBytes;
  return bytes + itemsStart;
}

void TableWriter::Block::close(uint8_t level, uint32_t revision) {
  put32(bytes, revision);
  bytes[4] = level;
  put16(bytes + 5, room());
  put16(bytes + 7, room());
  put16(bytes + 9, placesEnd);
  std::memset(bytes + placesEnd, 0, room());
}

TableWriter::TableWriter(const std::string &path, uint32_t compressMinimum, uint32_t revision)
    : path(path), revision(revision) {
  line.compressMinimum = compressMinimum;
  // For each number two zeros: there are no free blocks.
  line.freeBlocks.assign(4, 0);
  descriptor = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) throw systemFailure("can't create", path);
  output.reserve(outputBytes + blockBytes);
  // The first leaf begins with an item that has no key, and so comes before whatever is looked for.
  uint8_t *item = leaf.addItem(sizeBytes + lengthBytes);
  std::memset(item, 0, sizeBytes + lengthBytes);
  item[0] = firstFlag | lastFlag;
}

TableWriter::TableWriter(const std::string &path, const TableLine &line, uint32_t revision)
    : path(path), revision(revision), line(line), bytesWritten(size_t(line.blocks) * blockBytes) {
  descriptor = open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (descriptor < 0) throw systemFailure("can't open", path);
  try {
    readLast();
  } catch (...) {
    ::close(descriptor);
    throw;
  }
  output.reserve(outputBytes + blockBytes);
}

void TableWriter::readLast() {
  const auto require = [&](bool isRight) {
    if (!isRight) throw Failure{CXapianStatusDatabaseCorrupt, "can't find the end of the table " + path};
  };
  require(line.hasRoot && line.root < line.blocks && size_t(line.blockSize) << 11 == blockBytes);
  branches.resize(line.level);
  ReadBlock block;
  ReadBlock::Item item;
  uint32_t number = line.root;
  for (size_t level = line.level; level > 0; --level) {
    require(block.read(descriptor, number, static_cast<unsigned>(level), revision - 1) && block.count() > 0);
    // The last block is entered again once it has its new number, but a leaf keeps its own.
    const size_t kept = level > 1 ? block.count() - 1 : block.count();
    for (size_t i = 0; i < block.count(); ++i) {
      require(block.item(i, item));
      if (i < kept) addChild(branches[level - 1], item.key, static_cast<uint16_t>(item.component), item.child);
    }
    if (level > 1) branches[level - 2].separator = {std::string(item.key), static_cast<uint16_t>(item.component)};
    number = item.child;
  }
  require(block.read(descriptor, number, 0, revision - 1) && block.count() > 0 && block.item(block.count() - 1, item));
  lastKey.assign(item.key);
  if (branches.empty()) addChild(1, Separator(), number);
}

TableWriter::~TableWriter() {
  if (descriptor >= 0) ::close(descriptor);
}

void TableWriter::add(std::string_view key, std::string_view value, bool isCompressed) {
  if (key.size() > 255 || (line.entries > 0 && key <= lastKey)) {
    throw Failure{CXapianStatusInvalidArgument, "the key \"" + printable(key) + "\" comes out of order in " + path};
  }
  uint16_t number = 1;
  if (leaf.isEmpty()) separate(key, number);
  do {
    const size_t head = sizeBytes + lengthBytes + key.size() + (number > 1 ? numberBytes : 0);
    size_t count = std::min(value.size(), mostItemBytes - head);
    const size_t room = std::max(leaf.room(), placeBytes + head) - placeBytes - head;
    if (count > room) {
      // The leaf takes what it can, unless that is next to nothing.
      if (room < leastPieceBytes) {
        startLeaf(key, number);
      } else {
        count = room;
      }
    } else if (leaf.room() < placeBytes + head) {
      startLeaf(key, number);
    }
    addPiece(key, number, count == value.size(), value.substr(0, count), isCompressed);
    value.remove_prefix(count);
    if (++number == 0) throw Failure{CXapianStatusInvalidArgument, "an entry is too large for " + path};
  } while (!value.empty());
  lastKey.assign(key);
  ++line.entries;
}

void TableWriter::addPiece(
    std::string_view key, uint16_t number, bool isLast, std::string_view piece, bool isCompressed) {
  const size_t head = sizeBytes + lengthBytes + key.size() + (number > 1 ? numberBytes : 0);
  uint8_t *item = leaf.addItem(head + piece.size());
  put16(item, head + piece.size() - itemSizeOffset);
  item[0] |= (isCompressed ? compressedFlag : 0) | (isLast ? lastFlag : 0) | (number == 1 ? firstFlag : 0);
  item[sizeBytes] = static_cast<uint8_t>(key.size());
  item += sizeBytes + lengthBytes;
  std::memcpy(item, key.data(), key.size());
  item += key.size();
  if (number > 1) {
    put16(item, number);
    item += numberBytes;
  }
  std::memcpy(item, piece.data(), piece.size());
  lastKey.assign(key);
}

void TableWriter::startLeaf(std::string_view key, uint16_t component) {
  endLeaf();
  separate(key, component);
}

// As much of the key as tells it from the last one of the leaf before.
void TableWriter::separate(std::string_view key, uint16_t component) {
  const size_t most = std::min(key.size(), lastKey.size());
  size_t count = 0;
  while (count < most && key[count] == lastKey[count]) ++count;
  leaf.separator.key.assign(key.substr(0, std::min(key.size(), count + 1)));
  leaf.separator.component = component;
}

void TableWriter::endLeaf() {
  const Separator separator = leaf.separator;
  addChild(1, separator, write(leaf, 0));
  leaf.clear();
}

void TableWriter::addChild(size_t level, const Separator &separator, uint32_t number) {
  if (branches.size() < level) branches.emplace_back();
  const size_t size = blockNumberBytes + lengthBytes + separator.key.size() + numberBytes;
  if (branches[level - 1].room() < placeBytes + size) {
    const Separator own = branches[level - 1].separator;
    const uint32_t full = write(branches[level - 1], static_cast<uint8_t>(level));
    addChild(level + 1, own, full);
    branches[level - 1].clear();
  }
  Block &branch = branches[level - 1];
  // One that goes on where another has been keeps what parts it from the one before.
  const bool isParted = branch.separator.component > 0 || !branch.separator.key.empty();
  if (branch.isEmpty() && !isParted) branch.separator = separator;
  addChild(branch, separator.key, separator.component, number);
}

void TableWriter::addChild(Block &branch, std::string_view key, uint16_t component, uint32_t number) {
  // The first child needs no key, for what is less is looked for elsewhere.
  const bool isFirst = branch.isEmpty();
  const size_t keyBytes = isFirst ? 0 : key.size();
  uint8_t *item = branch.addItem(blockNumberBytes + lengthBytes + keyBytes + numberBytes);
  put32(item, number);
  item[blockNumberBytes] = static_cast<uint8_t>(keyBytes);
  std::memcpy(item + blockNumberBytes + lengthBytes, key.data(), keyBytes);
  put16(item + blockNumberBytes + lengthBytes + keyBytes, isFirst ? 0 : component);
}

uint32_t TableWriter::write(Block &block, uint8_t level) {
  block.close(level, revision);
  output.insert(output.end(), block.bytes, block.bytes + blockBytes);
  if (output.size() >= outputBytes) flush();
  return line.blocks++;
}

void TableWriter::flush() {
  size_t done = 0;
  while (done < output.size()) {
    const ssize_t count =
        pwrite(descriptor, output.data() + done, output.size() - done, static_cast<off_t>(bytesWritten + done));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw systemFailure("can't write", path);
    done += static_cast<size_t>(count);
  }
  // The disk begins at once, so that little is left to wait for in the end. It is no matter where this can't be done.
  (void)sync_file_range(descriptor, static_cast<off64_t>(bytesWritten), static_cast<off64_t>(done), SYNC_FILE_RANGE_WRITE);
  bytesWritten += done;
  output.clear();
}

std::string TableWriter::finish() {
  size_t level = 0;
  if (branches.empty()) {
    line.root = write(leaf, 0);
  } else {
    if (!leaf.isEmpty()) endLeaf();
    for (level = 1; level < branches.size(); ++level) {
      const Separator own = branches[level - 1].separator;
      addChild(level + 1, own, write(branches[level - 1], static_cast<uint8_t>(level)));
    }
    line.root = write(branches.back(), static_cast<uint8_t>(level));
  }
  line.level = static_cast<uint32_t>(level);
  flush();
  const int result = ::close(descriptor);
  descriptor = -1;
  if (result != 0) throw systemFailure("can't write", path);
  return line.text(revision);
}

std::string TableWriter::lineOfNone(uint32_t compressMinimum) {
  TableLine line;
  line.hasRoot = false;
  line.compressMinimum = compressMinimum;
  return line.text(firstRevision);
}

}  // namespace bridge::glass
