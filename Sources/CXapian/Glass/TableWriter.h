// SPDX-License-Identifier: GPL-2.0-or-later
//
// A table of a glass database, written from its first key to its last.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "TableLine.h"

namespace bridge::glass {

/// Writes one B-tree: the leaves one after another as they fill, the blocks above them in between.
///
/// Xapian's own writer looks for the place of each entry; entries that come in order need no looking, and every block is
/// written once, and full. Xapian can change the table afterwards as any other.
class TableWriter {
 public:
  /// The revision of a database that has been written at once.
  static constexpr uint32_t firstRevision = 1;

  /// Creates the file. Entries of more than `compressMinimum` bytes may be compressed, none where it is 0.
  TableWriter(const std::string &path, uint32_t compressMinimum, uint32_t revision = firstRevision);
  /// Goes on behind the last entry of a table, for a revision that follows. No block of the table is changed, so that all
  /// revisions that there are stay readable: what leads to its leaves is written anew behind what has been used of the file.
  TableWriter(const std::string &path, const TableLine &line, uint32_t revision);
  ~TableWriter();
  TableWriter(const TableWriter &) = delete;
  TableWriter &operator=(const TableWriter &) = delete;

  /// Adds an entry behind all others.
  ///
  /// @param key At most 255 bytes, greater than all keys before it.
  /// @param isCompressed Whether `value` is a raw deflate stream of the entry.
  void add(std::string_view key, std::string_view value, bool isCompressed = false);

  /// Writes what is left, and gives the table's line for the version file.
  std::string finish();

  /// The line of a table that has never been written to.
  static std::string lineOfNone(uint32_t compressMinimum);

 private:
  static constexpr size_t blockBytes = 8192;

  /// What parts a block from the one before it on its level.
  struct Separator {
    std::string key;
    uint16_t component = 0;
  };

  /// A block that is being filled: the places of items grow from the front, the items from the back.
  struct Block {
    uint8_t bytes[blockBytes];
    size_t placesEnd = 0;
    size_t itemsStart = 0;
    Separator separator;

    Block() { clear(); }
    void clear();
    bool isEmpty() const;
    size_t room() const { return itemsStart - placesEnd; }
    /// Makes room for an item, for which there must be enough.
    uint8_t *addItem(size_t size);
    /// Fills in the head.
    void close(uint8_t level, uint32_t revision);
  };

  static void addChild(Block &branch, std::string_view key, uint16_t component, uint32_t number);
  /// Finds the blocks that lead to the last leaf, and what parts it from what will follow.
  void readLast();

  void addPiece(std::string_view key, uint16_t number, bool isLast, std::string_view piece, bool isCompressed);
  void startLeaf(std::string_view key, uint16_t component);
  /// Has the leaf begin with an entry, or with a part of one.
  void separate(std::string_view key, uint16_t component);
  void endLeaf();
  /// Enters a block into the level above its own.
  void addChild(size_t level, const Separator &separator, uint32_t number);
  uint32_t write(Block &block, uint8_t level);
  void flush();

  const std::string path;
  const uint32_t revision;
  TableLine line;
  int descriptor;
  Block leaf;
  std::vector<Block> branches;
  std::string lastKey;
  std::vector<uint8_t> output;
  size_t bytesWritten = 0;
};

}  // namespace bridge::glass
