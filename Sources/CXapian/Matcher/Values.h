// SPDX-License-Identifier: GPL-2.0-or-later
//
// The values of one slot as numbers that sort as the values do: for ranges, and for sorting by value.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "Snapshot.h"

MATCHER_BEGIN
namespace matcher {

/// The values of one slot at one revision. Never changes.
class Values {
 public:
  /// Reads all values of a slot.
  Values(const Xapian::Database &database, Xapian::valueno slot);
  /// Reads those of the documents that have changed since an earlier revision.
  Values(
      const Xapian::Database &database, Xapian::valueno slot, const Values &earlier,
      const std::vector<uint32_t> &changed);

  /// The rank of a document's value, from 1; 0 where it has none.
  uint32_t rank(uint32_t docid) const { return docid < ranks_.size() ? ranks_[docid] : 0; }

  /// The documents whose value lies between two bounds, both included.
  DocumentSet documents(
      std::optional<std::string_view> lower, std::optional<std::string_view> upper, size_t wordCount) const;

  size_t memory() const;

 private:
  using Entries = std::vector<std::pair<std::string, uint32_t>>;
  void assign(Entries entries, size_t idCount);

  std::vector<uint32_t> ranks_;
  // The value with each rank; the first is none.
  std::vector<std::string> values_;
  // The documents by rank, then by id, and where each rank's begin.
  std::vector<uint32_t> ids_;
  std::vector<uint32_t> starts_;
};

}  // namespace matcher
MATCHER_END
