// SPDX-License-Identifier: GPL-2.0-or-later
//
// Posting lists as they lie in a database's file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "Encoding.h"

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
    bool isLast = false;
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

/// Reads the posting lists of one revision of a glass database from its file.
///
/// libxapian takes some eighty instructions for each posting, calls of functions that it doesn't know beforehand; a list
/// that is read whole is decoded here in a fifth of that. What is read counts only where the version file says afterwards
/// that the revision is still the newest: its blocks are written anew by the second commit after it at the earliest.
/// Wherever anything is not as expected, the list is left to libxapian.
class PostingReader {
 public:
  /// Opens the table of postings; null where that can't be done for this revision.
  static std::unique_ptr<PostingReader> open(const std::string &folder, const std::string &uuid, uint64_t revision);
  ~PostingReader();
  PostingReader(const PostingReader &) = delete;
  PostingReader &operator=(const PostingReader &) = delete;

  bool isOf(const std::string &uuid, uint64_t revision) const { return uuid == uuid_ && revision == revision_; }

  /// Calls `add` with the number and the frequency of each document that has a term, ascending, none above `greatest`.
  /// False where the list must be read by other means, and what was added is not to be believed.
  template <typename Add>
  bool forEach(std::string_view term, uint64_t greatest, Add &&add) {
    key_.clear();
    appendTerm(key_, term);
    bool isThere = false;
    if (!seek(key_, isThere)) return false;
    if (!isThere) return isStillNewest();
    const size_t own = key_.size();
    uint64_t document = 0, next = 0;
    bool isFirst = true;
    while (true) {
      if (!readEntry()) return false;
      const char *place = value_.data();
      const char *const end = place + value_.size();
      uint64_t number = 0;
      if (isFirst) {
        for (int i = 0; i < 3; ++i) {
          if (!readNumber(place, end, number)) return false;
        }
        document = number + 1;
      } else if (!readSortable(std::string_view(entryKey_).substr(own + 1), document) || document == 0) {
        return false;
      }
      if (document < next || document > greatest || place == end) return false;
      const char isLast = *place++;
      if (!readNumber(place, end, number) || !readNumber(place, end, number)) return false;
      add(static_cast<uint32_t>(document), static_cast<uint32_t>(number));
      while (place < end) {
        uint64_t distance;
        if (!readNumber(place, end, distance) || !readNumber(place, end, number)) return false;
        if (distance >= greatest - document) return false;
        document += distance + 1;
        add(static_cast<uint32_t>(document), static_cast<uint32_t>(number));
      }
      next = document + 1;
      if (isLast == '1') return isStillNewest();
      // The list goes on under its key, a NUL and the chunk's first document.
      isFirst = false;
      if (!hasItem() || item_.key.size() <= own || item_.key.substr(0, own) != key_ || item_.key[own] != 0) return false;
    }
  }

 private:
  PostingReader(std::string folder, std::string uuid, uint64_t revision)
      : folder_(std::move(folder)), uuid_(std::move(uuid)), revision_(revision) {}

  bool isStillNewest() const;
  /// Goes to the first item of an entry, and says whether there is one of that key.
  bool seek(std::string_view key, bool &isThere);
  /// Puts the entry at hand together, and goes to the item behind it.
  bool readEntry();
  /// Reads the item at hand; false where there is none.
  bool hasItem();
  /// Goes to the first item of the next leaf.
  bool nextLeaf();

  const std::string folder_, uuid_;
  const uint64_t revision_;
  int descriptor_ = -1;
  uint32_t root_ = 0;
  // From the leaf to the root: blocks that were read last, and the item in each that leads on.
  std::vector<std::unique_ptr<ReadBlock>> blocks_;
  std::vector<size_t> places_;
  ReadBlock::Item item_;
  std::string key_, entryKey_, value_;
};

}  // namespace bridge::glass
