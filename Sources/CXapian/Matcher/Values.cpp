// SPDX-License-Identifier: GPL-2.0-or-later
#include "Values.h"

MATCHER_BEGIN
namespace matcher {

Values::Values(const Xapian::Database &database, Xapian::valueno slot) {
  Entries entries;
  entries.reserve(database.get_value_freq(slot));
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value) {
    entries.emplace_back(*value, value.get_docid());
  }
  assign(std::move(entries), size_t(database.get_lastdocid()) + 1);
}

Values::Values(
    const Xapian::Database &database, Xapian::valueno slot, const Values &earlier,
    const std::vector<uint32_t> &changed) {
  Entries entries;
  entries.reserve(earlier.ids_.size() + changed.size());
  for (const uint32_t docid : earlier.ids_) {
    if (std::binary_search(changed.begin(), changed.end(), docid)) continue;
    entries.emplace_back(earlier.values_[earlier.ranks_[docid]], docid);
  }
  auto value = database.valuestream_begin(slot);
  const auto end = database.valuestream_end(slot);
  for (const uint32_t docid : changed) {
    if (value == end) break;
    value.skip_to(docid);
    if (value != end && value.get_docid() == docid) entries.emplace_back(*value, docid);
  }
  assign(std::move(entries), size_t(database.get_lastdocid()) + 1);
}

void Values::assign(Entries entries, size_t idCount) {
  std::sort(entries.begin(), entries.end());
  ranks_.resize(idCount);
  values_.emplace_back();
  ids_.reserve(entries.size());
  starts_.push_back(0);
  for (auto &[value, docid] : entries) {
    if (values_.size() == 1 || values_.back() != value) {
      values_.push_back(std::move(value));
      starts_.push_back(static_cast<uint32_t>(ids_.size()));
    }
    ranks_[docid] = static_cast<uint32_t>(values_.size() - 1);
    ids_.push_back(docid);
  }
  starts_.push_back(static_cast<uint32_t>(ids_.size()));
}

DocumentSet Values::documents(
    std::optional<std::string_view> lower, std::optional<std::string_view> upper, size_t wordCount) const {
  size_t first = 1, end = values_.size();
  if (lower) first = std::lower_bound(values_.begin() + 1, values_.end(), *lower) - values_.begin();
  if (upper) end = std::upper_bound(values_.begin() + 1, values_.end(), *upper) - values_.begin();
  if (first >= end) return DocumentSet();
  const uint32_t *from = ids_.data() + starts_[first], *to = ids_.data() + starts_[end];
  if (!isDenseEnough(to - from, wordCount)) {
    std::vector<uint32_t> ids(from, to);
    std::sort(ids.begin(), ids.end());
    return DocumentSet(std::move(ids));
  }
  std::vector<uint64_t> words(wordCount);
  for (; from != to; ++from) words[*from / 64] |= uint64_t(1) << (*from % 64);
  return DocumentSet(std::move(words));
}

size_t Values::memory() const {
  size_t bytes = sizeof *this + (ranks_.capacity() + ids_.capacity() + starts_.capacity()) * sizeof(uint32_t);
  for (const std::string &value : values_) bytes += sizeof value + (value.capacity() > 15 ? value.capacity() : 0);
  return bytes;
}

}  // namespace matcher
MATCHER_END
