// SPDX-License-Identifier: GPL-2.0-or-later
#include "Run.h"

#include <unistd.h>

#include <cerrno>

#include "../Internal.h"
#include "Encoding.h"

namespace bridge::glass {

namespace {

// As Xapian has it: a piece is ended when it has reached this.
constexpr size_t pieceBytes = 2000;

struct Head {
  uint32_t length, documents, occurrences, first, last, bytes;
};

}  // namespace

// A piece begins with the value of its first document; before each other stands the distance from the one before, less 1.
void SlotValues::add(uint32_t document, std::string_view value) {
  if (documents++ == 0) {
    least = greatest = value;
  } else if (value < least) {
    least = value;
  } else if (value > greatest) {
    greatest = value;
  }
  if (piece.empty()) {
    first = document;
  } else {
    appendNumber(piece, document - last - 1);
  }
  last = document;
  appendBytes(piece, value);
  if (piece.size() >= pieceBytes) endPiece();
}

void SlotValues::endPiece() {
  if (piece.empty()) return;
  const uint32_t head[2] = {first, static_cast<uint32_t>(piece.size())};
  pieces.append(reinterpret_cast<const char *>(head), sizeof head);
  pieces.append(piece);
  piece.clear();
}

Run::Run(const std::string &path, const Inverter &inverter, const std::map<uint32_t, SlotValues> &values)
    : path(path), file(std::fopen(path.c_str(), "w+bxe")) {
  if (!file) throw systemFailure("can't create", path);
  try {
    TermPostings postings;
    for (uint32_t number : inverter.sorted()) {
      inverter.read(number, postings);
      const Head head = {
          static_cast<uint32_t>(postings.term.size()), postings.documents, postings.occurrences, postings.first,
          postings.last, static_cast<uint32_t>(postings.postings.size())};
      write(&head, sizeof head);
      write(postings.term.data(), postings.term.size());
      write(postings.postings.data(), postings.postings.size());
    }
    for (const auto &[slot, each] : values) {
      slots[slot] = {written, each.pieces.size()};
      write(each.pieces.data(), each.pieces.size());
    }
    termCount = inverter.count();
    if (std::fflush(file) != 0) throw systemFailure("can't write", path);
  } catch (...) {
    std::fclose(file);
    throw;
  }
}

Run::~Run() {
  std::fclose(file);
  ::unlink(path.c_str());
}

void Run::write(const void *bytes, size_t count) {
  if (count > 0 && std::fwrite(bytes, 1, count, file) != count) throw systemFailure("can't write", path);
  written += count;
}

void Run::read(void *bytes, size_t count) {
  if (count == 0 || std::fread(bytes, 1, count, file) == count) return;
  if (std::feof(file)) errno = EIO;
  throw systemFailure("can't read", path);
}

void Run::seek(uint64_t offset) {
  if (fseeko(file, static_cast<off_t>(offset), SEEK_SET) != 0) throw systemFailure("can't read", path);
}

void Run::rewind() {
  seek(0);
  termsRead = 0;
}

bool Run::next() {
  if (termsRead == termCount) return false;
  ++termsRead;
  Head head;
  read(&head, sizeof head);
  term.resize(head.length);
  read(term.data(), term.size());
  current.term = term;
  current.documents = head.documents;
  current.occurrences = head.occurrences;
  current.first = head.first;
  current.last = head.last;
  current.postings.resize(head.bytes);
  read(current.postings.data(), current.postings.size());
  return true;
}

}  // namespace bridge::glass
