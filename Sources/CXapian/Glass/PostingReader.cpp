// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingReader.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace bridge::glass {

namespace {

constexpr std::string_view magic("\x0F\x0DXapian Glass", 14);
constexpr size_t versionBytes = 2, uuidBytes = 16;
constexpr unsigned levelShift = 2, hasNoRoot = 1;

size_t get16(const uint8_t *place) { return static_cast<size_t>(place[0]) << 8 | place[1]; }

uint32_t get32(const uint8_t *place) { return static_cast<uint32_t>(get16(place) << 16 | get16(place + 2)); }

/// A UUID as libxapian prints it.
std::string text(std::string_view uuid) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (size_t i = 0; i < uuid.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text.push_back('-');
    text.push_back(digits[static_cast<unsigned char>(uuid[i]) >> 4]);
    text.push_back(digits[static_cast<unsigned char>(uuid[i]) & 0xF]);
  }
  return text;
}

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
  if (start < placesEnd || start + 7 > bytes) return false;
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
  // Lists are never compressed.
  if (start + size > bytes || head > size || (place[0] & 0x80) != 0) return false;
  item.key = {text + 3, keyBytes};
  item.component = isFirst ? 1 : static_cast<uint32_t>(get16(place + 3 + keyBytes));
  item.isLast = (place[0] & 0x40) != 0;
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

std::unique_ptr<PostingReader> PostingReader::open(
    const std::string &folder, const std::string &uuid, uint64_t revision) {
  std::unique_ptr<PostingReader> reader(new PostingReader(folder, uuid, revision));
  uint32_t level = 0;
  if (!reader->readVersion(reader->root_, level) || level > 9) return nullptr;
  reader->descriptor_ = ::open((folder + "/postlist.glass").c_str(), O_RDONLY | O_CLOEXEC);
  if (reader->descriptor_ < 0) return nullptr;
  for (uint32_t i = 0; i <= level; ++i) reader->blocks_.push_back(std::make_unique<ReadBlock>());
  reader->places_.resize(level + 1);
  return reader;
}

PostingReader::~PostingReader() {
  if (descriptor_ >= 0) close(descriptor_);
}

bool PostingReader::readVersion(uint32_t &root, uint32_t &level) const {
  const int descriptor = ::open((folder_ + "/iamglass").c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  char content[512];
  const ssize_t size = ::read(descriptor, content, sizeof content);
  close(descriptor);
  constexpr size_t head = magic.size() + versionBytes;
  if (size < ssize_t(head + uuidBytes) || std::string_view(content, magic.size()) != magic) return false;
  if (text({content + head, uuidBytes}) != uuid_) return false;
  const char *place = content + head + uuidBytes;
  const char *const end = content + size;
  // The revision, and of the first table, that of postings: its root, its level with flags, the number of its entries, the
  // size of its blocks in units of 2 KB.
  uint64_t numbers[5];
  for (uint64_t &number : numbers) {
    if (!readNumber(place, end, number)) return false;
  }
  root = static_cast<uint32_t>(numbers[1]);
  level = static_cast<uint32_t>(numbers[2] >> levelShift);
  return numbers[0] == revision_ && (numbers[2] & hasNoRoot) == 0 && numbers[4] << 11 == ReadBlock::bytes;
}

bool PostingReader::isStillNewest() const {
  uint32_t root, level;
  return readVersion(root, level);
}

bool PostingReader::readDocument(std::string_view key, uint64_t &document) {
  if (key.size() < 3 || key[0] != 0) return false;
  const auto first = static_cast<unsigned char>(key[1]);
  // Two bytes, or one more for each one before the first zero.
  const size_t count = first < 0x80 ? 2 : first < 0xC0 ? 3 : first < 0xE0 ? 4 : 5;
  if (key.size() != 1 + count) return false;
  document = first & (0xFFu >> (count - 1));
  for (size_t i = 1; i < count; ++i) document = document << 8 | static_cast<unsigned char>(key[1 + i]);
  return document > 0 && document <= UINT32_MAX;
}

bool PostingReader::seek(std::string_view key, bool &isThere) {
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

bool PostingReader::nextLeaf() {
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

bool PostingReader::hasItem() {
  if (places_[0] >= blocks_[0]->count() && !nextLeaf()) return false;
  return blocks_[0]->item(places_[0], item_);
}

bool PostingReader::readEntry() {
  value_.clear();
  for (uint32_t component = 1;; ++component) {
    if (!hasItem() || item_.component != component) return false;
    if (component == 1) {
      entryKey_.assign(item_.key);
    } else if (item_.key != entryKey_) {
      return false;
    }
    value_.append(item_.tag);
    ++places_[0];
    if (item_.isLast) return true;
  }
}

}  // namespace bridge::glass
