// SPDX-License-Identifier: GPL-2.0-or-later
//
// A column brought up to date: the few documents that have changed are read, the rest is carried over.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "Column.h"

using namespace bridge;

namespace {

std::string_view value(const CXapianColumn &column, uint32_t ordinal) {
  const uint64_t start = column.stringOffsets[ordinal];
  return {column.strings.data() + start, static_cast<size_t>(column.stringOffsets[ordinal + 1] - start)};
}

class Update {
 public:
  Update(const CXapianColumn &earlier, std::vector<Xapian::docid> docids)
      : earlier_(earlier), docids_(std::move(docids)), values_(docids_.size()) {}

  void read(const Xapian::Database &database, Xapian::valueno slot) {
    last_ = database.get_lastdocid();
    auto at = database.valuestream_begin(slot);
    const auto end = database.valuestream_end(slot);
    for (size_t i = 0; i < docids_.size() && at != end; ++i) {
      at.skip_to(docids_[i]);
      if (at == end || at.get_docid() != docids_[i]) continue;
      forEachString(*at, docids_[i], [&](std::string_view text) { values_[i].emplace_back(text); });
      // A document counts once for each of its values.
      std::sort(values_[i].begin(), values_[i].end());
      values_[i].erase(std::unique(values_[i].begin(), values_[i].end()), values_[i].end());
      strings_.insert(strings_.end(), values_[i].begin(), values_[i].end());
    }
  }

  // The values that a document still has or now has, in byte order.
  void mergeStrings(CXapianColumn &column) {
    std::vector<bool> isUsed(earlier_.valueCount());
    forEachKept([&](Xapian::docid, uint32_t begin, uint32_t end) {
      for (uint32_t i = begin; i < end; ++i) isUsed[earlier_.ordinals[i]] = true;
    });
    std::sort(strings_.begin(), strings_.end());
    strings_.erase(std::unique(strings_.begin(), strings_.end()), strings_.end());
    ordinals_.resize(earlier_.valueCount());
    column.strings.reserve(earlier_.strings.size());
    column.stringOffsets.reserve(earlier_.stringOffsets.size() + strings_.size());
    column.stringOffsets.push_back(0);
    auto next = strings_.begin();
    for (uint32_t ordinal = 0; ordinal < earlier_.valueCount(); ++ordinal) {
      const std::string_view text = value(earlier_, ordinal);
      for (; next != strings_.end() && *next < text; ++next) append(column, *next);
      const bool isRead = next != strings_.end() && *next == text;
      if (isRead) ++next;
      ordinals_[ordinal] = column.valueCount();
      if (isRead || isUsed[ordinal]) append(column, text);
    }
    for (; next != strings_.end(); ++next) append(column, *next);
  }

  void mergeDocuments(CXapianColumn &column) const {
    column.offsets.reserve(last_ + 2);
    column.ordinals.reserve(earlier_.ordinals.size() + strings_.size());
    size_t next = 0;
    const auto begin = [&](Xapian::docid docid) {
      while (column.offsets.size() <= docid) column.offsets.push_back(static_cast<uint32_t>(column.ordinals.size()));
      ++column.documentCount;
    };
    const auto appendBefore = [&](Xapian::docid docid) {
      for (; next < docids_.size() && docids_[next] < docid; ++next) {
        if (values_[next].empty()) continue;
        begin(docids_[next]);
        for (const std::string &text : values_[next]) column.ordinals.push_back(find(column, text));
      }
    };
    forEachKept([&](Xapian::docid docid, uint32_t from, uint32_t end) {
      appendBefore(docid);
      begin(docid);
      for (uint32_t i = from; i < end; ++i) column.ordinals.push_back(ordinals_[earlier_.ordinals[i]]);
    });
    appendBefore(last_ + 1);
    while (column.offsets.size() < size_t(last_) + 2) {
      column.offsets.push_back(static_cast<uint32_t>(column.ordinals.size()));
    }
  }

 private:
  // The documents with values that have not changed, and where their ordinals are.
  template <typename Body>
  void forEachKept(Body &&body) const {
    auto changed = docids_.begin();
    for (Xapian::docid docid = 1; size_t(docid) + 1 < earlier_.offsets.size(); ++docid) {
      while (changed != docids_.end() && *changed < docid) ++changed;
      if (changed != docids_.end() && *changed == docid) continue;
      if (earlier_.offsets[docid] < earlier_.offsets[docid + 1]) {
        body(docid, earlier_.offsets[docid], earlier_.offsets[docid + 1]);
      }
    }
  }

  static void append(CXapianColumn &column, std::string_view text) {
    column.strings.insert(column.strings.end(), text.begin(), text.end());
    column.stringOffsets.push_back(column.strings.size());
  }

  static uint32_t find(const CXapianColumn &column, std::string_view text) {
    uint32_t low = 0, high = column.valueCount();
    while (low < high) {
      const uint32_t middle = low + (high - low) / 2;
      if (value(column, middle) < text) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  const CXapianColumn &earlier_;
  std::vector<Xapian::docid> docids_;
  // Of each of these documents, and of all together.
  std::vector<std::vector<std::string>> values_;
  std::vector<std::string> strings_;
  // From ordinals of the earlier column to those of the new one.
  std::vector<uint32_t> ordinals_;
  Xapian::docid last_ = 0;
};

}  // namespace

CXapianStatus cxapian_column_updated(
    const CXapianColumn *earlier, CXapianDatabase *database, uint32_t slot, const uint32_t *docids, size_t count,
    CXapianColumn **column) {
  return guarded([&] {
    auto result = std::make_unique<CXapianColumn>();
    Update update(*earlier, std::vector<Xapian::docid>(docids, docids + count));
    update.read(database->open(), slot);
    update.mergeStrings(*result);
    update.mergeDocuments(*result);
    result->finish();
    *column = result.release();
  });
}
