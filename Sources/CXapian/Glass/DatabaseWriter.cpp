// SPDX-License-Identifier: GPL-2.0-or-later
#include "DatabaseWriter.h"

#include <sys/stat.h>

#include <algorithm>

#include "../Internal.h"
#include "Encoding.h"
#include "VersionFile.h"

namespace bridge::glass {

namespace {

// The tables of postings and positions are not compressed.
constexpr uint32_t notCompressed = 0;

std::string made(const std::string &path) {
  if (mkdir(path.c_str(), 0777) != 0) throw systemFailure("can't create", path);
  return path;
}

// Seven bits a byte, the highest first, the last with its high bit.
void appendWord(std::string &stream, uint32_t number) {
  for (unsigned shift = 28; shift > 0; shift -= 7) {
    if (number >> shift != 0) stream.push_back(static_cast<char>(number >> shift & 0x7F));
  }
  stream.push_back(static_cast<char>((number & 0x7F) | 0x80));
}

}  // namespace

DatabaseWriter::DatabaseWriter(const std::string &path, size_t memory)
    : path(made(path)),
      memory(memory),
      documentTable(path + "/docdata.glass", compressMinimum),
      termListTable(path + "/termlist.glass", compressMinimum),
      postingTable(path + "/postlist.glass", notCompressed) {}

const std::vector<uint32_t> &DatabaseWriter::begin(CXapianDocument &document, size_t words) {
  if (!document.packed) document.packed = std::make_unique<PackedDocument>(document);
  const PackedDocument &packed = *document.packed;
  if (words > packed.places.size()) throw Failure{CXapianStatusInvalidArgument, "there are more words than postings"};
  for (const PackedDocument::Term &term : packed.terms) inverter->prefetch(term.hash);
  termNumbers.resize(packed.terms.size());
  for (size_t i = 0; i < packed.terms.size(); ++i) {
    termNumbers[i] = inverter->number(packed.bytes(packed.terms[i]), packed.terms[i].hash);
  }
  wordTerms = words;
  unmarked.clear();
  for (uint32_t i = 0; i < words; ++i) {
    if (inverter->mark(termNumbers[packed.places[i]]) == 0) unmarked.push_back(i);
  }
  return unmarked;
}

uint32_t DatabaseWriter::add(
    const CXapianDocument &document, const std::vector<uint32_t> &numbers, const uint32_t *words, size_t count) {
  const PackedDocument &packed = *document.packed;
  if (numbers.size() != unmarked.size()) throw Failure{CXapianStatusInvalidArgument, "each new word needs a number"};
  for (size_t i = 0; i < numbers.size(); ++i) inverter->mark(termNumbers[packed.places[unmarked[i]]]) = numbers[i];
  stream.clear();
  for (size_t i = 0; i < count; ++i) {
    uint32_t word = words[i];
    if (word >= CXapianWordsFirstTerm) {
      if (word - CXapianWordsFirstTerm >= wordTerms) throw Failure{CXapianStatusInvalidArgument, "a word has no term"};
      word = inverter->mark(termNumbers[packed.places[word - CXapianWordsFirstTerm]]);
    }
    appendWord(stream, word);
  }
  lengths.push_back(packed.length);
  const uint32_t id = static_cast<uint32_t>(lengths.size());
  for (size_t i = 0; i < packed.terms.size(); ++i) inverter->add(termNumbers[i], id, packed.terms[i].frequency);
  totalLength += packed.length;
  if (packed.length > 0 && (leastLength == 0 || packed.length < leastLength)) leastLength = packed.length;
  greatestLength = std::max(greatestLength, packed.length);
  greatestFrequency = std::max(greatestFrequency, packed.greatestFrequency);
  key.clear();
  appendSortable(key, id);
  if (!packed.data.empty()) documentTable.add(key, packed.data, packed.isDataCompressed);
  termListTable.add(key, packed.termList, packed.isTermListCompressed);
  addValues(document);
  if (inverter->memory() + valueBytes > memory) spill();
  return id;
}

// Behind a document's list of terms stands which slots it has, each as the distance from the one before, less 1.
void DatabaseWriter::addValues(const CXapianDocument &document) {
  const uint32_t id = static_cast<uint32_t>(lengths.size());
  tag.clear();
  uint32_t next = 0;
  const auto add = [&](uint32_t slot, std::string_view value) {
    appendNumber(tag, slot - next);
    next = slot + 1;
    SlotValues &all = values[slot];
    const size_t before = all.pieces.size();
    all.add(id, value);
    valueBytes += all.pieces.size() - before;
  };
  bool isStreamAdded = stream.empty();
  for (const auto &[slot, value] : document.values) {
    if (slot >= CXapianWordsSlot && !isStreamAdded) {
      add(CXapianWordsSlot, stream);
      isStreamAdded = true;
      if (slot == CXapianWordsSlot) continue;
    }
    add(slot, value);
  }
  if (!isStreamAdded) add(CXapianWordsSlot, stream);
  key.push_back(0);
  if (!tag.empty()) termListTable.add(key, tag);
}

void DatabaseWriter::setMetadata(std::string_view name, std::string_view value) {
  metadata.push_back({metadataBytes.size(), static_cast<uint32_t>(name.size()), static_cast<uint32_t>(value.size())});
  metadataBytes.append(name).append(value);
}

void DatabaseWriter::spill() {
  for (auto &[slot, each] : values) each.endPiece();
  runs.push_back(std::make_unique<Run>(path + "/run-" + std::to_string(runs.size()), *inverter, values));
  inverter = std::make_unique<Inverter>();
  for (auto &[slot, each] : values) std::string().swap(each.pieces);
  valueBytes = 0;
}

void DatabaseWriter::finish() {
  if (!runs.empty()) spill();
  const std::string documentLine = documentTable.finish();
  const std::string termListLine = termListTable.finish();
  writeMetadata();
  writeValues();
  writeLengths();
  writeTerms();
  runs.clear();
  std::string lines = postingTable.finish() + documentLine + termListLine;
  // Positions, spellings and synonyms: there are none.
  for (uint32_t minimum : {notCompressed, compressMinimum, compressMinimum}) lines += TableWriter::lineOfNone(minimum);
  const auto count = static_cast<uint32_t>(lengths.size());
  writeVersion(path, lines, {count, count, leastLength, greatestLength, greatestFrequency, totalLength});
}

}  // namespace bridge::glass
