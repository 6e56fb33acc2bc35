// SPDX-License-Identifier: GPL-2.0-or-later
//
// Posting lists as they lie in a database's file.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "Encoding.h"
#include "TableCursor.h"

namespace bridge::glass {

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
    if (!cursor_->seek(key_, isThere)) return false;
    if (!isThere) return isStillNewest();
    const size_t own = key_.size();
    uint64_t document = 0, next = 0;
    bool isFirst = true;
    while (true) {
      // Lists are never compressed.
      if (!cursor_->readEntry() || cursor_->isCompressed()) return false;
      const char *place = cursor_->value().data();
      const char *const end = place + cursor_->value().size();
      uint64_t number = 0;
      if (isFirst) {
        for (int i = 0; i < 3; ++i) {
          if (!readNumber(place, end, number)) return false;
        }
        document = number + 1;
      } else if (!readSortable(std::string_view(cursor_->key()).substr(own + 1), document) || document == 0) {
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
      if (!cursor_->hasItem()) return false;
      const std::string_view other = cursor_->item().key;
      if (other.size() <= own || other.substr(0, own) != key_ || other[own] != 0) return false;
    }
  }

 private:
  PostingReader(std::string folder, std::string uuid, uint64_t revision, std::unique_ptr<TableCursor> cursor)
      : folder_(std::move(folder)), uuid_(std::move(uuid)), revision_(revision), cursor_(std::move(cursor)) {}

  bool isStillNewest() const;

  const std::string folder_, uuid_;
  const uint64_t revision_;
  const std::unique_ptr<TableCursor> cursor_;
  std::string key_;
};

}  // namespace bridge::glass
