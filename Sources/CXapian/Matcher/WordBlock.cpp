// SPDX-License-Identifier: GPL-2.0-or-later
#include "WordBlock.h"

#include <algorithm>
#include <utility>

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
  take(std::move(contents));
}

void WordBlock::take(std::shared_ptr<Contents> contents) {
  contents->starts[count] = contents->bytes.size();
  contents->bytes.shrink_to_fit();
  for (uint32_t i = 0; i < count; ++i) {
    contents->firstStretch[i] = static_cast<uint32_t>(contents->stretches.size());
    forEachWord(*contents, i, [&](uint32_t index, uint32_t, size_t start) {
      if (index % wordsInStretch == 0) contents->stretches.push_back(static_cast<uint32_t>(start));
    });
  }
  contents->firstStretch[count] = static_cast<uint32_t>(contents->stretches.size());
  contents_ = std::move(contents);
}

void WordBlock::makePairs() const {
  const size_t wordsInRow = contents_->wordsInRow();
  auto pairs = std::make_unique<std::vector<uint64_t>>(wordsInRow << rowBits);
  for (uint32_t i = 0; i < count; ++i) {
    uint32_t before = 0;
    forEachWord(*contents_, i, [&](uint32_t index, uint32_t number, size_t) {
      const uint32_t first = std::exchange(before, number);
      if (index == 0) return;
      const std::pair<size_t, size_t> both = rows(first, number);
      const auto set = [&](uint32_t stretch) {
        for (const size_t row : {both.first, both.second}) {
          (*pairs)[row * wordsInRow + stretch / 64] |= uint64_t(1) << (stretch % 64);
        }
      };
      const uint32_t place = (index - 1) / wordsInStretch, stretch = contents_->firstStretch[i] + place;
      set(stretch);
      if (place > 0 && (index - 1) % wordsInStretch < pairsBeyond) set(stretch - 1);
    });
  }
  const std::vector<uint64_t> *none = nullptr;
  if (contents_->pairs.compare_exchange_strong(none, pairs.get(), std::memory_order_acq_rel)) {
    static_cast<void>(pairs.release());
  }
}

void WordBlock::findNeighbours(const std::vector<uint32_t> &numbers, std::vector<uint64_t> &possible) const {
  const std::vector<uint64_t> &pairs = *contents_->pairs.load(std::memory_order_acquire);
  const size_t wordsInRow = contents_->wordsInRow();
  possible.assign(wordsInRow, ~uint64_t(0));
  for (size_t i = 1; i < numbers.size() && i <= pairsBeyond; ++i) {
    const auto [one, other] = rows(numbers[i - 1], numbers[i]);
    const uint64_t *left = &pairs[one * wordsInRow], *right = &pairs[other * wordsInRow];
    for (size_t w = 0; w < wordsInRow; ++w) possible[w] &= left[w] & right[w];
  }
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
  take(std::move(contents));
}

}  // namespace matcher
