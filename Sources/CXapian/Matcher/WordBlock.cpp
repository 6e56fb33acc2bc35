// SPDX-License-Identifier: GPL-2.0-or-later
#include "WordBlock.h"

#include <algorithm>

#include "../include/CXapianWords.h"

namespace matcher {

WordBlock::WordBlock(const Xapian::Database &database, uint32_t block) {
  auto contents = std::make_shared<Contents>();
  const Xapian::docid first = block << bits;
  auto value = database.valuestream_begin(CXapianWordsSlot);
  const auto end = database.valuestream_end(CXapianWordsSlot);
  if (value != end) value.skip_to(first);
  for (uint32_t i = 0; i < count; ++i) {
    contents->starts[i] = contents->bytes.size();
    if (value == end || value.get_docid() != first + i) continue;
    const std::string words = *value;
    contents->bytes.insert(contents->bytes.end(), words.begin(), words.end());
    ++value;
  }
  contents->starts[count] = contents->bytes.size();
  contents->bytes.shrink_to_fit();
  contents_ = std::move(contents);
}

WordBlock::WordBlock(
    const Xapian::Database &database, uint32_t block, const WordBlock &earlier,
    const std::vector<uint32_t> &changed) {
  const Xapian::docid first = block << bits;
  auto next = std::lower_bound(changed.begin(), changed.end(), first);
  if (next == changed.end() || *next - first >= count) {
    contents_ = earlier.contents_;
    return;
  }
  auto contents = std::make_shared<Contents>();
  contents->bytes.reserve(earlier.contents_->bytes.size());
  auto value = database.valuestream_begin(CXapianWordsSlot);
  const auto end = database.valuestream_end(CXapianWordsSlot);
  for (uint32_t i = 0; i < count; ++i) {
    contents->starts[i] = contents->bytes.size();
    if (next == changed.end() || *next != first + i) {
      const std::string_view words = earlier.words(first + i);
      contents->bytes.insert(contents->bytes.end(), words.begin(), words.end());
      continue;
    }
    ++next;
    if (value != end) value.skip_to(first + i);
    if (value == end || value.get_docid() != first + i) continue;
    const std::string words = *value;
    contents->bytes.insert(contents->bytes.end(), words.begin(), words.end());
  }
  contents->starts[count] = contents->bytes.size();
  contents_ = std::move(contents);
}

}  // namespace matcher
