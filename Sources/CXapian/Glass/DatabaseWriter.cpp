// SPDX-License-Identifier: GPL-2.0-or-later
#include "DatabaseWriter.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "../Internal.h"
#include "Encoding.h"

namespace bridge::glass {

namespace {

// What stands in the table of postings besides those of terms, whose keys begin with these: no term begins with a NUL.
constexpr std::string_view metadataPrefix("\0\xC0", 2);
constexpr std::string_view slotPrefix("\0\xD0", 2);
constexpr std::string_view piecePrefix("\0\xD8", 2);
constexpr std::string_view lengthPrefix("\0\xE0", 2);

// As Xapian has it: a list goes on under another key when it has reached this.
constexpr size_t chunkBytes = 2000;

constexpr std::string_view magic("\x0F\x0DXapian Glass", 14);
// The year since 2014, the month and the day of the format: 14 March 2016.
constexpr unsigned formatVersion = 2 << 9 | 3 << 5 | 14;
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

// A list of documents in chunks: the first under the list's own key and after its head, the others under that key and
// their first document.
class ChunkWriter {
 public:
  ChunkWriter(TableWriter &table, std::string firstKey, std::string otherKeys)
      : table(table), key(std::move(firstKey)), otherKeys(std::move(otherKeys)) {}

  // The number of documents, the sum of frequencies; followed by the first document less 1.
  void start(uint32_t documents, uint32_t occurrences, uint32_t document) {
    appendNumber(head, documents);
    appendNumber(head, occurrences);
    appendNumber(head, document - 1);
    first = document;
  }

  // A document's entry, behind the distance from the one before.
  void add(uint32_t document, const char *frequency, size_t count) {
    if (body.size() >= chunkBytes) {
      end(false);
      key = otherKeys;
      appendSortable(key, document);
      first = document;
    } else if (!body.empty()) {
      appendNumber(body, document - last - 1);
    }
    body.append(frequency, count);
    last = document;
  }

  void end(bool isLast) {
    head.push_back(isLast ? '1' : '0');
    appendNumber(head, last - first);
    table.add(key, head + body);
    head.clear();
    body.clear();
  }

 private:
  TableWriter &table;
  std::string key;
  const std::string otherKeys;
  std::string head, body;
  uint32_t first = 0, last = 0;
};

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
  writeVersion(lines);
}

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

void DatabaseWriter::writeVersion(const std::string &lines) {
  std::string text(magic);
  text.push_back(static_cast<char>(formatVersion >> 8));
  text.push_back(static_cast<char>(formatVersion & 0xFF));
  // A random UUID, of version 4.
  unsigned char identity[16];
  if (getrandom(identity, sizeof identity, 0) != sizeof identity) throw systemFailure("can't make an identity for", path);
  identity[6] = static_cast<unsigned char>((identity[6] & 0x0F) | 0x40);
  identity[8] = static_cast<unsigned char>((identity[8] & 0x3F) | 0x80);
  text.append(reinterpret_cast<const char *>(identity), sizeof identity);
  appendNumber(text, TableWriter::revision);
  text.append(lines);
  // The number of documents and how far their numbers go beyond it, the least length, the greatest frequency and how far
  // the greatest length goes beyond that, the oldest set of changes, all lengths, the greatest frequency of a spelling.
  for (uint64_t number :
       {uint64_t(lengths.size()), uint64_t(0), uint64_t(leastLength), uint64_t(greatestFrequency),
        uint64_t(greatestLength - greatestFrequency), uint64_t(0), totalLength, uint64_t(0)}) {
    appendNumber(text, number);
  }
  const std::string file = path + "/iamglass";
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) throw systemFailure("can't create", file);
  const ssize_t count = ::write(descriptor, text.data(), text.size());
  const int number = count < 0 ? errno : ENOSPC;
  const int closed = close(descriptor);
  if (count == static_cast<ssize_t>(text.size()) && closed == 0) return;
  if (count != static_cast<ssize_t>(text.size())) errno = number;
  throw systemFailure("can't write", file);
}

}  // namespace bridge::glass
