// SPDX-License-Identifier: GPL-2.0-or-later
//
// The words of some hundred documents in memory, to look for phrases in.
#pragma once

#include <memory>
#include <string_view>

#include "../Internal.h"

namespace matcher {

/// The words of the documents from block << bits on, at one revision. Never changes.
class WordBlock {
 public:
  static constexpr unsigned bits = 9;

  /// Reads all of them.
  WordBlock(const Xapian::Database &database, uint32_t block);
  /// Reads those of the documents that have changed since an earlier revision.
  WordBlock(
      const Xapian::Database &database, uint32_t block, const WordBlock &earlier,
      const std::vector<uint32_t> &changed);

  /// The words of a document of the block; none where there is none.
  std::string_view words(uint32_t docid) const {
    const uint32_t index = docid & (count - 1);
    return {contents_->bytes.data() + contents_->starts[index], contents_->starts[index + 1] - contents_->starts[index]};
  }

  size_t memory() const { return sizeof *this + sizeof(Contents) + contents_->bytes.capacity(); }

 private:
  static constexpr uint32_t count = 1 << bits;
  struct Contents {
    std::vector<char> bytes;
    size_t starts[count + 1];
  };

  // Shared with later revisions that have the same.
  std::shared_ptr<const Contents> contents_;
};

}  // namespace matcher
