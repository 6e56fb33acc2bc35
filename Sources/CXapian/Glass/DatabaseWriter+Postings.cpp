// SPDX-License-Identifier: GPL-2.0-or-later
//
// The table of postings, which also holds metadata, values and lengths.
#include <algorithm>

#include "ChunkWriter.h"
#include "DatabaseWriter.h"
#include "Encoding.h"

namespace bridge::glass {

namespace {

// What stands in the table of postings besides those of terms, whose keys begin with these: no term begins with a NUL.
constexpr std::string_view metadataPrefix("\0\xC0", 2);
constexpr std::string_view slotPrefix("\0\xD0", 2);
constexpr std::string_view piecePrefix("\0\xD8", 2);
constexpr std::string_view lengthPrefix("\0\xE0", 2);

}  // namespace

void DatabaseWriter::writeMetadata() {
  const auto name = [&](const Metadata &each) {
    return std::string_view(metadataBytes.data() + each.start, each.keyLength);
  };
  std::sort(metadata.begin(), metadata.end(), [&](const Metadata &left, const Metadata &right) {
    const int order = name(left).compare(name(right));
    return order != 0 ? order < 0 : left.start < right.start;
  });
  for (size_t i = 0; i < metadata.size(); ++i) {
    // What was said last holds.
    if (i + 1 < metadata.size() && name(metadata[i + 1]) == name(metadata[i])) continue;
    if (metadata[i].valueLength == 0) continue;
    key.assign(metadataPrefix).append(name(metadata[i]));
    postingTable.add(
        key, std::string_view(metadataBytes).substr(metadata[i].start + metadata[i].keyLength, metadata[i].valueLength));
  }
}

void DatabaseWriter::writeValues() {
  std::map<std::string, const SlotValues *> byKey;
  for (auto &[slot, each] : values) {
    each.endPiece();
    key.assign(slotPrefix);
    appendLastNumber(key, slot);
    byKey[key] = &each;
  }
  for (const auto &[each, slot] : byKey) {
    tag.clear();
    appendNumber(tag, slot->documents);
    appendBytes(tag, slot->least);
    if (slot->greatest != slot->least) tag.append(slot->greatest);
    postingTable.add(each, tag);
  }
  std::map<std::string, uint32_t> slots;
  for (const auto &[slot, each] : values) {
    key.assign(piecePrefix);
    appendNumber(key, slot);
    slots[key] = slot;
  }
  for (const auto &[prefix, slot] : slots) {
    const auto add = [&, &start = prefix](uint32_t document, std::string_view piece) {
      key.assign(start);
      appendSortable(key, document);
      postingTable.add(key, piece);
    };
    for (const auto &run : runs) run->forEachPiece(slot, add);
    values[slot].forEachPiece(add);
  }
}

// The list of all documents has no counts in its head.
void DatabaseWriter::writeLengths() {
  if (lengths.empty()) return;
  ChunkWriter chunks(postingTable, std::string(lengthPrefix), std::string(lengthPrefix));
  chunks.start(0, 0, 1);
  std::string length;
  for (uint32_t i = 0; i < lengths.size(); ++i) {
    length.clear();
    appendNumber(length, lengths[i]);
    chunks.add(i + 1, length.data(), length.size());
  }
  chunks.end(true);
}

void DatabaseWriter::writeTerms() {
  TermPostings all;
  if (runs.empty()) {
    for (uint32_t number : inverter->sorted()) {
      inverter->read(number, all);
      writePostings(all);
    }
    return;
  }
  std::vector<Run *> open;
  const auto advance = [&](Run *run) {
    if (!run->next()) open.erase(std::find(open.begin(), open.end(), run));
  };
  for (const auto &run : runs) {
    run->rewind();
    open.push_back(run.get());
    advance(run.get());
  }
  std::string term;
  std::vector<Run *> having;
  while (!open.empty()) {
    having.clear();
    for (Run *run : open) {
      const int order = having.empty() ? -1 : run->postings().term.compare(having[0]->postings().term);
      if (order < 0) having.clear();
      if (order <= 0) having.push_back(run);
    }
    // The runs are in the order of their documents.
    term.assign(having[0]->postings().term);
    all = TermPostings();
    all.term = term;
    for (Run *run : having) {
      const TermPostings &part = run->postings();
      if (all.documents == 0) {
        all.first = part.first;
      } else {
        appendNumber(all.postings, part.first - all.last - 1);
      }
      all.postings.append(part.postings);
      all.documents += part.documents;
      all.occurrences += part.occurrences;
      all.last = part.last;
      advance(run);
    }
    writePostings(all);
  }
}

void DatabaseWriter::writePostings(const TermPostings &term) {
  key.clear();
  appendTerm(key, term.term);
  ChunkWriter chunks(postingTable, key, key + '\0');
  chunks.start(term.documents, term.occurrences, term.first);
  const char *place = term.postings.data();
  const char *const end = place + term.postings.size();
  uint32_t document = term.first;
  while (place < end) {
    if (place != term.postings.data()) document += static_cast<uint32_t>(readNumber(place)) + 1;
    const char *const frequency = place;
    (void)readNumber(place);
    chunks.add(document, frequency, static_cast<size_t>(place - frequency));
  }
  chunks.end(true);
}

}  // namespace bridge::glass
