// SPDX-License-Identifier: GPL-2.0-or-later
//
// The entries of a table as they lie in its file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "TableLine.h"

namespace bridge::glass {

/// A block of a table that has been read, which any of its bytes may have spoilt: nothing is read beyond its end.
class ReadBlock {
 public:
  static constexpr size_t bytes = 8192;

  /// An item of a block; the tag is what stands behind the key.
  struct Item {
    std::string_view key, tag;
    /// Which part of an entry it is, from 1.
    uint32_t component = 0;
    bool isLast = false, isCompressed = false;
    /// Of a branch: the block that it leads to.
    uint32_t child = 0;
  };

  /// Reads a block; false where it is none of that level, or newer than a revision.
  bool read(int descriptor, uint32_t number, unsigned level, uint64_t revision);
  size_t count() const { return (placesEnd - 11) / 2; }
  /// An item; false where it isn't one.
  bool item(size_t index, Item &item) const;
  /// The last item that is not greater than a key's first component, or the first item; false where one is none.
  bool find(std::string_view key, size_t &index) const;

  uint32_t number = UINT32_MAX;

 private:
  size_t placesEnd = 11;
  unsigned level = 0;
  uint8_t content[bytes];
};

/// Goes through the entries of one revision of a table, from where `seek` has gone to. Wherever a block is not as expected,
/// it says so and gives nothing.
class TableCursor {
 public:
  /// Opens a table; null where its file can't be, or has blocks of another size.
  static std::unique_ptr<TableCursor> open(const std::string &file, const TableLine &line, uint64_t revision);
  ~TableCursor();
  TableCursor(const TableCursor &) = delete;
  TableCursor &operator=(const TableCursor &) = delete;

  /// Goes to the first item of an entry, and says whether there is one of that key. False where that can't be read.
  bool seek(std::string_view key, bool &isThere);
  /// Reads the item at hand; false where there is none.
  bool hasItem();
  /// The item that `hasItem` or `seek` has read.
  const ReadBlock::Item &item() const { return item_; }
  /// Puts the entry at hand together, and goes to the item behind it.
  bool readEntry();

  // Of the entry that was read last.
  const std::string &key() const { return key_; }
  const std::string &value() const { return value_; }
  bool isCompressed() const { return isCompressed_; }

 private:
  TableCursor(int descriptor, const TableLine &line, uint64_t revision);

  /// Goes to the first item of the next leaf.
  bool nextLeaf();

  const int descriptor_;
  const uint32_t root_;
  const uint64_t revision_;
  // From the leaf to the root: blocks that were read last, and the item in each that leads on.
  std::vector<std::unique_ptr<ReadBlock>> blocks_;
  std::vector<size_t> places_;
  ReadBlock::Item item_;
  std::string key_, value_;
  bool isCompressed_ = false;
};

}  // namespace bridge::glass
