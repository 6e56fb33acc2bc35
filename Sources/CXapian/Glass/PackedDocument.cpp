// SPDX-License-Identifier: GPL-2.0-or-later
#include "PackedDocument.h"

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>

#include "../Internal.h"
#include "Encoding.h"

namespace bridge::glass {

namespace {

// Level 1 takes a fifth of zlib's time at its usual level, and a tenth more room.
constexpr int compressionLevel = 1;

struct Freed {
  void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

// How much room libxapian gives zlib at a time. When the last byte of an entry is in and the room is full, it takes the
// entry for cut off.
constexpr size_t readersRoom = 8192;

struct Ended {
  void operator()(z_stream *stream) const {
    inflateEnd(stream);
    delete stream;
  }
};

// Whether the end of an entry repeats itself a good deal. Where it doesn't, the mark of a stream's end, which comes once
// among a thousand signs and more, takes a byte or longer: no text ends otherwise, and of one that is four letters at
// random some one in ten thousand.
bool endsInRepetition(const std::string &bytes) {
  constexpr size_t tail = 4096, step = 4, enough = 256;
  uint64_t seen[64] = {};
  size_t distinct = 0;
  for (size_t at = bytes.size() - tail; at < bytes.size(); at += step) {
    uint32_t sample;
    std::memcpy(&sample, bytes.data() + at, sizeof sample);
    const uint32_t hash = sample * 0x9E3779B1 >> 20;
    distinct += (seen[hash / 64] >> hash % 64 & 1) == 0;
    seen[hash / 64] |= uint64_t(1) << hash % 64;
  }
  return distinct < enough;
}

// Whether a stream has given all its bytes before its last one comes in, so that libxapian can read it however it is
// parted. Only where much repeats does the last byte hold more than the mark of the end.
bool isReadable(const std::string &stream, size_t count, const std::string &bytes) {
  const size_t size = bytes.size();
  if (size <= readersRoom || !endsInRepetition(bytes)) return true;
  thread_local const std::unique_ptr<z_stream, Ended> inflater = [] {
    auto fresh = std::make_unique<z_stream>();
    if (inflateInit2(fresh.get(), -MAX_WBITS) != Z_OK) throw std::bad_alloc();
    return std::unique_ptr<z_stream, Ended>(fresh.release());
  }();
  thread_local std::string room;
  if (room.size() < size) room.resize(size);
  inflateReset(inflater.get());
  inflater->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.data()));
  inflater->avail_in = static_cast<uInt>(count - 1);
  inflater->next_out = reinterpret_cast<Bytef *>(room.data());
  inflater->avail_out = static_cast<uInt>(size);
  inflate(inflater.get(), Z_SYNC_FLUSH);
  return inflater->avail_out == 0;
}

// Compresses bytes in place where that makes them fewer.
bool compress(std::string &bytes) {
  thread_local const std::unique_ptr<libdeflate_compressor, Freed> compressor(
      libdeflate_alloc_compressor(compressionLevel));
  thread_local std::string room;
  if (!compressor) throw std::bad_alloc();
  if (bytes.size() <= compressMinimum) return false;
  if (room.size() < bytes.size()) room.resize(bytes.size());
  // With one byte less than there are: what doesn't become smaller is left as it is.
  const size_t count =
      libdeflate_deflate_compress(compressor.get(), bytes.data(), bytes.size(), room.data(), bytes.size() - 1);
  if (count == 0 || !isReadable(room, count, bytes)) return false;
  bytes.assign(room, 0, count);
  return true;
}

// The first eight bytes as a number that sorts as they do; what is missing counts as zeros.
uint64_t start(std::string_view bytes) {
  uint64_t value = 0;
  std::memcpy(&value, bytes.data(), std::min(bytes.size(), sizeof value));
  return __builtin_bswap64(value);
}

}  // namespace

PackedDocument::PackedDocument(const CXapianDocument &document) : data(document.data) {
  gather(document);
  makeTermList();
  isTermListCompressed = compress(termList);
  isDataCompressed = compress(data);
}

void PackedDocument::gather(const CXapianDocument &document) {
  struct Entry {
    uint64_t start;
    uint32_t posting;
    uint32_t offset;
  };
  text = document.terms;
  const size_t count = document.postings.size();
  std::vector<Entry> entries(count);
  const auto bytes = [&](const Entry &entry) {
    return std::string_view(text.data() + entry.offset, document.postings[entry.posting].length);
  };
  uint32_t offset = 0;
  for (uint32_t i = 0; i < count; ++i) {
    entries[i] = {0, i, offset};
    entries[i].start = start(bytes(entries[i]));
    offset += document.postings[i].length;
  }
  std::sort(entries.begin(), entries.end(), [&](const Entry &left, const Entry &right) {
    return left.start != right.start ? left.start < right.start : bytes(left) < bytes(right);
  });
  terms.reserve(count);
  places.resize(count);
  for (const Entry &entry : entries) {
    const std::string_view term = bytes(entry);
    if (terms.empty() || this->bytes(terms.back()) != term) {
      terms.push_back({entry.offset, static_cast<uint32_t>(term.size()), hash(term), 0});
    }
    const CXapianPosting &posting = document.postings[entry.posting];
    if (posting.position != CXapianNoPosition) {
      throw Failure{CXapianStatusInvalidArgument, "the term \"" + printable(term) + "\" has a position, which can't be built"};
    }
    places[entry.posting] = static_cast<uint32_t>(terms.size() - 1);
    terms.back().frequency += posting.frequency;
    length += posting.frequency;
    greatestFrequency = std::max(greatestFrequency, terms.back().frequency);
  }
}

// The length of the document, the number of terms, and for each how many bytes it shares with the one before, those it
// has besides after their number, and its frequency: that is in the byte of what it shares where both fit there, as the
// frequency plus 1, times the length of the term before plus 1.
void PackedDocument::makeTermList() {
  if (terms.empty()) return;
  termList.reserve(text.size());
  appendNumber(termList, length);
  appendNumber(termList, terms.size());
  std::string_view before;
  for (const Term &term : terms) {
    const std::string_view name = bytes(term);
    if (before.data() == nullptr) {
      termList.push_back(static_cast<char>(name.size()));
      termList.append(name);
      appendNumber(termList, term.frequency);
      before = name;
      continue;
    }
    const size_t most = std::min(before.size(), name.size());
    size_t shared = 0;
    while (shared < most && name[shared] == before[shared]) ++shared;
    const size_t packed = term.frequency < 127 ? (term.frequency + 1) * (before.size() + 1) + shared : 256;
    termList.push_back(static_cast<char>(packed < 256 ? packed : shared));
    termList.push_back(static_cast<char>(name.size() - shared));
    termList.append(name.substr(shared));
    if (packed >= 256) appendNumber(termList, term.frequency);
    before = name;
  }
}

}  // namespace bridge::glass
