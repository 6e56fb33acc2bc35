// SPDX-License-Identifier: GPL-2.0-or-later
//
// The postings, values and metadata of two databases in one table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "TableCursor.h"
#include "TableWriter.h"

namespace bridge::glass {

/// What entries of the table of postings belong together: a list of documents, the values of a slot, or one entry.
struct EntryGroup {
  enum class Kind { metadata, slot, values, lengths, term };

  Kind kind = Kind::metadata;
  /// How many bytes of their keys they share.
  size_t length = 0;

  /// Finds out; false where the key is of no known form.
  bool read(std::string_view key);
};

/// The entries of a table of postings, group after group.
class PostingEntries {
 public:
  PostingEntries(TableCursor &cursor, uint64_t count) : cursor(cursor), count(count) {}

  /// Goes to the first entry, or the next; false where the table is not as expected.
  bool next();
  bool isAtEnd() const { return isEnd; }
  std::string_view key() const { return cursor.key(); }
  std::string_view value() const { return cursor.value(); }
  EntryGroup::Kind kind() const { return group_.kind; }
  std::string_view group() const { return key().substr(0, group_.length); }
  bool isOf(std::string_view group) const { return !isEnd && this->group() == group; }

 private:
  TableCursor &cursor;
  const uint64_t count;
  uint64_t read = 0;
  EntryGroup group_;
  bool isEnd = false;
};

/// Writes the table of postings of a database to which another's documents are added behind its own.
class PostingMerge {
 public:
  /// @param shift What is added to the numbers of the documents that come.
  PostingMerge(PostingEntries &base, PostingEntries &added, uint32_t shift, TableWriter &table)
      : base(base), added(added), shift(shift), table(table) {}

  /// False where one of both is not as expected, and what was written is of no use.
  bool run();

 private:
  /// Writes the entries of a group that both have.
  bool writeBoth();
  bool writeSlot();
  /// Writes what the base has of a list, of which what comes is the continuation.
  bool writeContinuedList();
  /// Writes what is added to a group, or makes one of its own.
  bool writeAdded(bool isContinued);
  void setKey(uint64_t document);

  PostingEntries &base, &added;
  const uint32_t shift;
  TableWriter &table;
  std::string group, key, value;
};

}  // namespace bridge::glass
