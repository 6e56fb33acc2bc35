// SPDX-License-Identifier: GPL-2.0-or-later
#include "TableCursor.h"

#include <fcntl.h>
#include <unistd.h>

namespace bridge::glass {

namespace {

size_t get16(const uint8_t *place) { return static_cast<size_t>(place[0]) << 8 | place[1]; }

uint32_t get32(const uint8_t *place) { return static_cast<uint32_t>(get16(place) << 16 | get16(place + 2)); }

}  // namespace

bool ReadBlock::read(int descriptor, uint32_t wanted, unsigned wantedLevel, uint64_t revision) {
  if (number == wanted && level == wantedLevel) return true;
  number = UINT32_MAX;
  if (pread(descriptor, content, bytes, static_cast<off_t>(wanted) * static_cast<off_t>(bytes)) != ssize_t(bytes)) {
    return false;
  }
  placesEnd = get16(content + 9);
  level = content[4];
  if (get32(content) > revision || level != wantedLevel) return false;
  if (placesEnd < 11 || placesEnd > bytes || placesEnd % 2 == 0) return false;
  number = wanted;
  return true;
}

bool ReadBlock::item(size_t index, Item &item) const {
  const size_t start = get16(content + 11 + 2 * index);
  // The least is the first item of a table, which has no key and no tag.
  if (start < placesEnd || start + (level > 0 ? 7 : 3) > bytes) return false;
  const uint8_t *const place = content + start;
  const auto *text = reinterpret_cast<const char *>(place);
  if (level > 0) {
    const size_t keyBytes = place[4];
    if (start + 5 + keyBytes + 2 > bytes) return false;
    item.child = get32(place);
    item.key = {text + 5, keyBytes};
    item.component = static_cast<uint32_t>(get16(place + 5 + keyBytes));
    return true;
  }
  const bool isFirst = (place[0] & 0x20) != 0;
  const size_t size = (get16(place) & 0x1FFF) + 3;
  const size_t keyBytes = place[2], head = 3 + keyBytes + (isFirst ? 0 : 2);
  if (start + size > bytes || head > size) return false;
  item.key = {text + 3, keyBytes};
  item.component = isFirst ? 1 : static_cast<uint32_t>(get16(place + 3 + keyBytes));
  item.isLast = (place[0] & 0x40) != 0;
  item.isCompressed = (place[0] & 0x80) != 0;
  item.tag = {text + head, size - head};
  return true;
}

bool ReadBlock::find(std::string_view key, size_t &index) const {
  size_t low = 1, high = count();
  if (high == 0) return false;
  Item item;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (!this->item(middle, item)) return false;
    const int order = item.key.compare(key);
    if (order < 0 || (order == 0 && item.component <= 1)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  index = low - 1;
  return true;
}

std::unique_ptr<TableCursor> TableCursor::open(const std::string &file, const TableLine &line, uint64_t revision) {
  if (!line.hasRoot || size_t(line.blockSize) << 11 != ReadBlock::bytes) return nullptr;
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return nullptr;
  return std::unique_ptr<TableCursor>(new TableCursor(descriptor, line, revision));
}

TableCursor::TableCursor(int descriptor, const TableLine &line, uint64_t revision)
    : descriptor_(descriptor), root_(line.root), revision_(revision) {
  for (uint32_t i = 0; i <= line.level; ++i) blocks_.push_back(std::make_unique<ReadBlock>());
  places_.resize(blocks_.size());
}

TableCursor::~TableCursor() { close(descriptor_); }

bool TableCursor::seek(std::string_view key, bool &isThere) {
  uint32_t number = root_;
  for (size_t level = blocks_.size(); level-- > 0;) {
    ReadBlock &block = *blocks_[level];
    if (!block.read(descriptor_, number, static_cast<unsigned>(level), revision_)) return false;
    if (!block.find(key, places_[level]) || !block.item(places_[level], item_)) return false;
    number = item_.child;
  }
  isThere = item_.key == key && item_.component == 1;
  return true;
}

bool TableCursor::nextLeaf() {
  size_t level = 1;
  while (level < blocks_.size() && places_[level] + 1 >= blocks_[level]->count()) ++level;
  if (level >= blocks_.size()) return false;
  ++places_[level];
  for (; level > 0; --level) {
    ReadBlock::Item item;
    if (!blocks_[level]->item(places_[level], item)) return false;
    if (!blocks_[level - 1]->read(descriptor_, item.child, static_cast<unsigned>(level - 1), revision_)) return false;
    places_[level - 1] = 0;
  }
  return true;
}

bool TableCursor::hasItem() {
  if (places_[0] >= blocks_[0]->count() && !nextLeaf()) return false;
  return blocks_[0]->item(places_[0], item_);
}

bool TableCursor::readEntry() {
  value_.clear();
  for (uint32_t component = 1;; ++component) {
    if (!hasItem() || item_.component != component) return false;
    if (component == 1) {
      key_.assign(item_.key);
      isCompressed_ = item_.isCompressed;
    } else if (item_.key != key_) {
      return false;
    }
    value_.append(item_.tag);
    ++places_[0];
    if (item_.isLast) return true;
  }
}

}  // namespace bridge::glass
