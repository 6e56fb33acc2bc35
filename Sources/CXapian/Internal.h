// SPDX-License-Identifier: GPL-2.0-or-later
//
// What the parts of the bridge share: the funnel, the handles, and bytes to and from strings.
#pragma once

#include <xapian.h>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "Glass/PackedDocument.h"
#include "Glass/PostingReader.h"
#include "include/CXapian.h"

namespace bridge {

/// A failure that is not Xapian's own.
struct Failure {
  CXapianStatus status;
  std::string message;
};

/// The status of the exception in flight; keeps its message for cxapian_error_message().
CXapianStatus statusOfException() noexcept;

/// The one way into libxapian: runs `body`, and turns whatever it throws into a status.
template <typename Body>
CXapianStatus guarded(Body &&body) noexcept {
  try {
    std::forward<Body>(body)();
    return CXapianStatusOK;
  } catch (...) {
    return statusOfException();
  }
}

/// A failure of the operating system's, from `errno`.
Failure systemFailure(const std::string &action, const std::string &path);

/// Bytes as text for a message: what does not print as \xNN, and no more than a line.
std::string printable(std::string_view bytes);

inline std::string_view view(CXapianBytes bytes) {
  if (bytes.count == 0) return {};
  return {reinterpret_cast<const char *>(bytes.start), bytes.count};
}

inline std::string string(CXapianBytes bytes) { return std::string(view(bytes)); }

inline CXapianBytes bytes(std::string_view text) {
  return {reinterpret_cast<const uint8_t *>(text.data()), text.size()};
}

/// A path; one with a NUL in it would mean another file.
std::string path(CXapianBytes bytes);

/// Throws where a term is empty, too long or holds control bytes: Xapian would accept some of these, and then fail to
/// commit all that was added with them.
void requireValidTerm(std::string_view term);

/// The directory that holds a file or directory.
std::string parent(const std::string &path);

/// Forces a directory's entries to disk.
void syncDirectory(const std::string &path);

/// Forces every file of a directory to disk, then the directory, then its own entry.
void syncDatabase(const std::string &path);

}  // namespace bridge

struct CXapianDatabase {
  Xapian::Database reader;
  /// The same database, where it is open for writing.
  Xapian::WritableDatabase writer;
  std::string path;
  /// Its identity, where it is open for reading; read when it is opened and reopened.
  std::string uuid;
  /// Its shards in their order, which share their state with `reader`; no two of them are the same.
  std::vector<Xapian::Database> shards;
  /// Its posting lists as they lie in its file, where they have been read so.
  std::unique_ptr<bridge::glass::PostingReader> postings;
  bool isWritable = false;
  bool isDurable = false;
  bool isClosed = false;

  /// The database to read; throws where it has been closed.
  Xapian::Database &open();
  /// The database to write; throws where it can't be, or has been closed.
  Xapian::WritableDatabase &writable();
};

/// A document as it was described: what it becomes depends on how it is stored.
struct CXapianDocument {
  /// The bytes of all postings' terms, one after another.
  std::string terms;
  std::vector<CXapianPosting> postings;
  /// By slot; none is empty.
  std::map<uint32_t, std::string> values;
  std::string data;
  /// What a builder needs of it.
  std::unique_ptr<bridge::glass::PackedDocument> packed;

  /// The document for Xapian to store.
  Xapian::Document made() const;
};

struct CXapianQuery {
  explicit CXapianQuery(const Xapian::Query &query) : query(query), watched(query) {}

  Xapian::Query query;
  /// The same, with a condition in each part that compares positions, where a search can be stopped.
  Xapian::Query watched;
  /// Whether a part of it is a list of document ids, which holds for a database of one shard only.
  bool hasDocuments = false;
};

struct CXapianCancellation {
  std::atomic<bool> isCancelled{false};
};
