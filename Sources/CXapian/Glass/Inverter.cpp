// SPDX-License-Identifier: GPL-2.0-or-later
#include "Inverter.h"

#include <algorithm>
#include <cstring>

#include "Encoding.h"

namespace bridge::glass {

namespace {

// Half of all terms have one document, which takes two or three bytes; the last four of a slice lead to the next.
constexpr uint32_t linkBytes = 4;
constexpr uint32_t sliceBytes[] = {8, 16, 32, 64, 128, 256, 512, 1024, 2048};
constexpr uint8_t lastLevel = std::size(sliceBytes) - 1;

}  // namespace

Inverter::Inverter() : slots(1 << 16), mask((1 << 16) - 1) {}

uint32_t Inverter::number(std::string_view term, uint32_t hash) {
  uint32_t place = hash & mask;
  while (slots[place].term != 0) {
    if (slots[place].hash == hash && bytes(terms[slots[place].term - 1]) == term) return slots[place].term - 1;
    place = (place + 1) & mask;
  }
  Term added{};
  added.textStart = static_cast<uint32_t>(text.size());
  added.textLength = static_cast<uint32_t>(term.size());
  text.append(term);
  terms.push_back(added);
  slots[place] = {hash, static_cast<uint32_t>(terms.size())};
  if (terms.size() * 2 > slots.size()) grow();
  return static_cast<uint32_t>(terms.size() - 1);
}

void Inverter::grow() {
  std::vector<Slot> larger(slots.size() * 2);
  mask = static_cast<uint32_t>(larger.size() - 1);
  for (const Slot &slot : slots) {
    if (slot.term == 0) continue;
    uint32_t place = slot.hash & mask;
    while (larger[place].term != 0) place = (place + 1) & mask;
    larger[place] = slot;
  }
  slots = std::move(larger);
}

uint32_t Inverter::newSlice(uint8_t level) {
  const uint32_t size = sliceBytes[level];
  // No slice lies in two blocks.
  if (used % blockBytes + size > blockBytes) used = (used / blockBytes + 1) * blockBytes;
  if (used / blockBytes >= blocks.size()) blocks.emplace_back(new uint8_t[blockBytes]);
  const uint32_t place = used;
  used += size;
  return place;
}

void Inverter::append(Term &term, uint8_t byte) {
  if (term.room == 0) {
    const uint8_t level = term.bytes == 0 ? 0 : std::min<uint8_t>(term.level + 1, lastLevel);
    const uint32_t slice = newSlice(level);
    if (term.bytes == 0) {
      term.slice = slice;
    } else {
      std::memcpy(at(term.end), &slice, linkBytes);
    }
    term.level = level;
    term.end = slice;
    term.room = static_cast<uint16_t>(sliceBytes[level] - linkBytes);
  }
  *at(term.end) = byte;
  ++term.end;
  --term.room;
  ++term.bytes;
}

void Inverter::add(uint32_t number, uint32_t document, uint32_t frequency) {
  Term &term = terms[number];
  struct Output {
    Inverter &inverter;
    Term &term;
    void push_back(char byte) { inverter.append(term, static_cast<uint8_t>(byte)); }
  } output{*this, term};
  if (term.documents == 0) {
    term.first = document;
  } else {
    appendNumber(output, document - term.last - 1);
  }
  appendNumber(output, frequency);
  term.last = document;
  term.occurrences += frequency;
  ++term.documents;
}

size_t Inverter::memory() const {
  return slots.size() * sizeof(Slot) + text.capacity() + terms.capacity() * sizeof(Term) + blocks.size() * blockBytes;
}

std::vector<uint32_t> Inverter::sorted() const {
  struct Entry {
    uint64_t start;
    uint32_t term;
  };
  std::vector<Entry> entries(terms.size());
  for (uint32_t i = 0; i < entries.size(); ++i) {
    uint64_t start = 0;
    const std::string_view name = bytes(terms[i]);
    std::memcpy(&start, name.data(), std::min(name.size(), sizeof start));
    entries[i] = {__builtin_bswap64(start), i};
  }
  std::sort(entries.begin(), entries.end(), [&](const Entry &left, const Entry &right) {
    return left.start != right.start ? left.start < right.start : bytes(terms[left.term]) < bytes(terms[right.term]);
  });
  std::vector<uint32_t> numbers(entries.size());
  for (size_t i = 0; i < entries.size(); ++i) numbers[i] = entries[i].term;
  return numbers;
}

void Inverter::read(uint32_t number, TermPostings &result) const {
  const Term &term = terms[number];
  result.term = bytes(term);
  result.documents = term.documents;
  result.occurrences = term.occurrences;
  result.first = term.first;
  result.last = term.last;
  result.postings.clear();
  result.postings.reserve(term.bytes);
  uint32_t slice = term.slice;
  uint8_t level = 0;
  for (uint32_t left = term.bytes; left > 0;) {
    const uint32_t count = std::min(left, sliceBytes[level] - linkBytes);
    result.postings.append(reinterpret_cast<const char *>(at(slice)), count);
    left -= count;
    if (left > 0) std::memcpy(&slice, at(slice) + count, linkBytes);
    if (level < lastLevel) ++level;
  }
}

}  // namespace bridge::glass
