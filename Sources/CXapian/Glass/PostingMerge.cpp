// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingMerge.h"

#include "Encoding.h"

namespace bridge::glass {

namespace {

/// The head of a list: how many documents, the sum of their frequencies, the first document less 1.
struct ListHead {
  uint64_t documents = 0, occurrences = 0, first = 0;

  /// Reads it, and takes it away.
  bool read(std::string_view &value) {
    const char *place = value.data();
    const char *const end = place + value.size();
    if (!readNumber(place, end, documents) || !readNumber(place, end, occurrences) || !readNumber(place, end, first)) {
      return false;
    }
    value.remove_prefix(static_cast<size_t>(place - value.data()));
    return true;
  }

  void append(std::string &value) const {
    for (const uint64_t number : {documents, occurrences, first}) appendNumber(value, number);
  }
};

/// How many documents have a value, the least one and the greatest.
struct SlotHead {
  uint64_t documents = 0;
  std::string_view least, greatest;

  bool read(std::string_view value) {
    const char *place = value.data();
    const char *const end = place + value.size();
    uint64_t count;
    if (!readNumber(place, end, documents) || !readNumber(place, end, count)) return false;
    if (count > static_cast<uint64_t>(end - place)) return false;
    least = {place, static_cast<size_t>(count)};
    greatest = {place + count, static_cast<size_t>(end - place) - static_cast<size_t>(count)};
    if (greatest.empty()) greatest = least;
    return true;
  }
};

}  // namespace

bool EntryGroup::read(std::string_view key) {
  length = key.size();
  if (key.size() >= 2 && key[0] == 0 && key[1] != '\xFF') {
    switch (static_cast<unsigned char>(key[1])) {
      case 0xC0: kind = Kind::metadata; return true;
      case 0xD0: kind = Kind::slot; return true;
      case 0xE0:
        kind = Kind::lengths;
        length = 2;
        return true;
      case 0xD8: {
        const char *place = key.data() + 2;
        uint64_t slot;
        if (!readNumber(place, key.data() + key.size(), slot)) return false;
        kind = Kind::values;
        length = static_cast<size_t>(place - key.data());
        return true;
      }
      default: return false;
    }
  }
  kind = Kind::term;
  // A NUL that is part of the term has a byte of 255 behind it.
  for (size_t place = key.find('\0'); place != std::string_view::npos; place = key.find('\0', place + 2)) {
    if (place + 1 < key.size() && key[place + 1] == '\xFF') continue;
    length = place;
    break;
  }
  return length > 0;
}

bool PostingEntries::next() {
  do {
    if (!cursor.hasItem()) {
      isEnd = true;
      return read == count;
    }
    if (!cursor.readEntry()) return false;
    // The first item of all has no key, and is no entry.
  } while (cursor.key().empty());
  ++read;
  return !cursor.isCompressed() && group_.read(cursor.key());
}

bool PostingMerge::run() {
  if (!base.next() || !added.next()) return false;
  while (!base.isAtEnd() || !added.isAtEnd()) {
    const int order = base.isAtEnd() ? 1 : added.isAtEnd() ? -1 : base.group().compare(added.group());
    if (order < 0) {
      table.add(base.key(), base.value());
      if (!base.next()) return false;
    } else if (!(order == 0 ? writeBoth() : writeAdded(false))) {
      return false;
    }
  }
  return true;
}

bool PostingMerge::writeBoth() {
  switch (base.kind()) {
    case EntryGroup::Kind::metadata:
      table.add(base.key(), base.value());
      return base.next() && added.next();
    case EntryGroup::Kind::slot: return writeSlot();
    case EntryGroup::Kind::values:
      group = base.group();
      while (base.isOf(group)) {
        table.add(base.key(), base.value());
        if (!base.next()) return false;
      }
      return writeAdded(true);
    case EntryGroup::Kind::lengths:
    case EntryGroup::Kind::term: return writeContinuedList() && writeAdded(true);
  }
  return false;
}

bool PostingMerge::writeSlot() {
  SlotHead own, other;
  if (!own.read(base.value()) || !other.read(added.value())) return false;
  value.clear();
  appendNumber(value, own.documents + other.documents);
  const std::string_view least = std::min(own.least, other.least), greatest = std::max(own.greatest, other.greatest);
  appendBytes(value, least);
  if (greatest != least) value.append(greatest);
  table.add(base.key(), value);
  return base.next() && added.next();
}

bool PostingMerge::writeContinuedList() {
  group = base.group();
  std::string_view rest = added.value();
  ListHead other, own;
  if (added.key() != group || !other.read(rest)) return false;
  bool isFirst = true, isLast = false;
  while (base.isOf(group)) {
    if (isLast || (base.key() == group) != isFirst) return false;
    rest = base.value();
    value.clear();
    if (isFirst) {
      if (!own.read(rest)) return false;
      own.documents += other.documents;
      own.occurrences += other.occurrences;
      own.append(value);
    }
    if (rest.empty()) return false;
    // Whether it is the last of its list stands before a part of it.
    isLast = rest[0] == '1';
    value.push_back('0');
    value.append(rest.substr(1));
    table.add(base.key(), value);
    isFirst = false;
    if (!base.next()) return false;
  }
  return isLast;
}

bool PostingMerge::writeAdded(bool isContinued) {
  group = added.group();
  const EntryGroup::Kind kind = added.kind();
  for (; added.isOf(group); isContinued = true) {
    if (kind == EntryGroup::Kind::metadata || kind == EntryGroup::Kind::slot) {
      table.add(added.key(), added.value());
    } else if (added.key() == group) {
      ListHead head;
      std::string_view rest = added.value();
      if (kind == EntryGroup::Kind::values || !head.read(rest)) return false;
      value.clear();
      if (isContinued) {
        setKey(head.first + 1);
      } else {
        key = group;
        head.first += shift;
        head.append(value);
      }
      table.add(key, value.append(rest));
    } else {
      const bool hasMark = kind == EntryGroup::Kind::term;
      uint64_t document;
      if (added.key().size() < group.size() + hasMark) return false;
      if (!readSortable(added.key().substr(group.size() + hasMark), document)) return false;
      setKey(document);
      table.add(key, added.value());
    }
    if (!added.next()) return false;
  }
  return true;
}

void PostingMerge::setKey(uint64_t document) {
  key = group;
  // Behind a term there is a mark that parts it from the number.
  if (added.kind() == EntryGroup::Kind::term) key.push_back(0);
  appendSortable(key, static_cast<uint32_t>(document + shift));
}

}  // namespace bridge::glass
