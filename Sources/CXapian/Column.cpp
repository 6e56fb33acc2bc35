// SPDX-License-Identifier: GPL-2.0-or-later
//
// Loading a column: every distinct string gets a number, and the numbers are put in byte order at the end.
#include "Column.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>

using namespace bridge;

namespace {

// Numbers strings by first appearance.
class StringTable {
 public:
  StringTable() : slots_(1024, empty) { ends_.push_back(0); }

  uint32_t number(std::string_view text) {
    const size_t hash = std::hash<std::string_view>()(text);
    size_t slot = hash & (slots_.size() - 1);
    for (; slots_[slot] != empty; slot = (slot + 1) & (slots_.size() - 1)) {
      const uint32_t known = slots_[slot];
      if (hashes_[known] == static_cast<uint32_t>(hash) && (*this)[known] == text) return known;
    }
    const uint32_t fresh = count();
    slots_[slot] = fresh;
    hashes_.push_back(static_cast<uint32_t>(hash));
    bytes_.insert(bytes_.end(), text.begin(), text.end());
    ends_.push_back(bytes_.size());
    if (2 * count() > slots_.size()) grow();
    return fresh;
  }

  uint32_t count() const { return static_cast<uint32_t>(hashes_.size()); }
  size_t byteCount() const { return bytes_.size(); }

  std::string_view operator[](uint32_t number) const {
    return {bytes_.data() + ends_[number], static_cast<size_t>(ends_[number + 1] - ends_[number])};
  }

 private:
  static constexpr uint32_t empty = UINT32_MAX;

  void grow() {
    slots_.assign(2 * slots_.size(), empty);
    for (uint32_t i = 0; i < count(); ++i) {
      size_t slot = std::hash<std::string_view>()((*this)[i]) & (slots_.size() - 1);
      while (slots_[slot] != empty) slot = (slot + 1) & (slots_.size() - 1);
      slots_[slot] = i;
    }
  }

  std::vector<uint32_t> slots_;
  std::vector<uint32_t> hashes_;
  std::vector<uint64_t> ends_;
  std::vector<char> bytes_;
};

void load(CXapianColumn &column, StringTable &table, const Xapian::Database &database, Xapian::valueno slot) {
  const size_t last = database.get_lastdocid();
  column.offsets.reserve(last + 2);
  column.ordinals.reserve(database.get_value_freq(slot));
  std::vector<uint32_t> numbers;
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value) {
    const Xapian::docid docid = value.get_docid();
    numbers.clear();
    forEachString(*value, docid, [&](std::string_view text) { numbers.push_back(table.number(text)); });
    if (numbers.empty()) continue;
    // A document counts once for each of its values.
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (column.ordinals.size() + numbers.size() > UINT32_MAX) {
      throw Failure{CXapianStatusRange, "slot " + std::to_string(slot) + " has too many values for one column"};
    }
    // Documents in between have none.
    while (column.offsets.size() <= docid) column.offsets.push_back(static_cast<uint32_t>(column.ordinals.size()));
    column.ordinals.insert(column.ordinals.end(), numbers.begin(), numbers.end());
    ++column.documentCount;
  }
  while (column.offsets.size() < last + 2) column.offsets.push_back(static_cast<uint32_t>(column.ordinals.size()));
  column.ordinals.shrink_to_fit();
}

// From first appearance to byte order.
void sortValues(CXapianColumn &column, const StringTable &table) {
  std::vector<uint32_t> order(table.count());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return table[a] < table[b]; });
  std::vector<uint32_t> ordinal(table.count());
  column.strings.reserve(table.byteCount());
  column.stringOffsets.reserve(order.size() + 1);
  column.stringOffsets.push_back(0);
  for (uint32_t i = 0; i < order.size(); ++i) {
    ordinal[order[i]] = i;
    const std::string_view text = table[order[i]];
    column.strings.insert(column.strings.end(), text.begin(), text.end());
    column.stringOffsets.push_back(column.strings.size());
  }
  for (uint32_t &each : column.ordinals) each = ordinal[each];
  for (size_t i = 0; i + 1 < column.offsets.size(); ++i) {
    if (column.offsets[i + 1] - column.offsets[i] > 1) {
      std::sort(column.ordinals.begin() + column.offsets[i], column.ordinals.begin() + column.offsets[i + 1]);
    }
  }
}

}  // namespace

namespace {

template <typename Ordinal>
void setPairs(std::vector<Ordinal> &pairs, const CXapianColumn &column) {
  const size_t documents = column.offsets.size() - 1;
  pairs.resize(2 * documents);
  for (size_t docid = 0; docid < documents; ++docid) {
    const uint32_t begin = column.offsets[docid], end = column.offsets[docid + 1];
    for (uint32_t i = 0; i < 2; ++i) {
      const auto idle = static_cast<uint32_t>((2 * docid + i) % CXapianColumn::idleOrdinals);
      pairs[2 * docid + i] =
          static_cast<Ordinal>(begin + i < end ? column.ordinals[begin + i] : column.valueCount() + idle);
    }
    if (end - begin > 2) pairs[2 * docid + 1] |= CXapianColumn::hasMore<Ordinal>;
  }
}

}  // namespace

void CXapianColumn::finish() {
  // Never NULL, however little there is.
  ordinals.reserve(1);
  strings.reserve(1);
  const size_t documents = offsets.size() - 1;
  size_t fuller = 0;
  for (size_t docid = 0; docid < documents; ++docid) fuller += offsets[docid + 1] - offsets[docid] > 2;
  // Where many have more, the steps for them are what it takes.
  if (fuller * 8 > documents) return;
  const uint32_t end = valueCount() + idleOrdinals;
  if (end < hasMore<uint16_t>) {
    setPairs(narrowPairs, *this);
  } else if (end < hasMore<uint32_t>) {
    setPairs(widePairs, *this);
  }
}

size_t CXapianColumn::memory() const {
  const auto bytes = [](const auto &values) { return values.capacity() * sizeof values[0]; };
  return sizeof *this + bytes(offsets) + bytes(ordinals) + bytes(strings) + bytes(stringOffsets) + bytes(narrowPairs) +
         bytes(widePairs);
}

CXapianStatus cxapian_column_new(CXapianDatabase *database, uint32_t slot, CXapianColumn **column) {
  return guarded([&] {
    auto result = std::make_unique<CXapianColumn>();
    StringTable table;
    load(*result, table, database->open(), slot);
    sortValues(*result, table);
    result->finish();
    *column = result.release();
  });
}

void cxapian_column_free(CXapianColumn *column) { delete column; }

CXapianColumnContents cxapian_column_contents(const CXapianColumn *column) {
  return {
      column->offsets.data(),
      column->offsets.size(),
      column->ordinals.data(),
      reinterpret_cast<const uint8_t *>(column->strings.data()),
      column->stringOffsets.data(),
      column->valueCount(),
      column->documentCount,
      column->memory(),
  };
}
