// SPDX-License-Identifier: GPL-2.0-or-later
//
// A glass database of documents that are all new, written at once.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "Inverter.h"
#include "PackedDocument.h"
#include "Run.h"
#include "TableWriter.h"

namespace bridge::glass {

/// Writes a database: what belongs to one document as it comes, what belongs to a term, a slot or all documents in the
/// end.
///
/// What it leaves is what Xapian would have written, in its format of 2016-03-14, which all of its versions 1.4 read and
/// write.
class DatabaseWriter {
 public:
  /// Creates the folder. Postings and values are kept in memory up to about `memory` bytes.
  DatabaseWriter(const std::string &path, size_t memory);

  /// Looks up the terms of the next document.
  ///
  /// @param wordTerms How many of its postings, from the first, are terms of its words.
  /// @return Those of them that have no number for `add` yet.
  const std::vector<uint32_t> &begin(CXapianDocument &document, size_t wordTerms);

  /// Adds the document that was begun.
  ///
  /// @param numbers The numbers of the words that had none.
  /// @param words Its words, as postings of the document, or what is no term, as in CXapianWords.h.
  /// @return Its id: the first one's is 1.
  uint32_t add(const CXapianDocument &document, const std::vector<uint32_t> &numbers, const uint32_t *words, size_t count);

  void setMetadata(std::string_view key, std::string_view value);

  /// Writes the rest. Nothing can be added any more.
  void finish();

 private:
  struct Metadata {
    size_t start;
    uint32_t keyLength, valueLength;
  };

  void addValues(const CXapianDocument &document);
  void spill();
  void writeMetadata();
  void writeValues();
  void writeLengths();
  void writeTerms();
  void writePostings(const TermPostings &term);

  const std::string path;
  const size_t memory;
  TableWriter documentTable, termListTable, postingTable;
  std::unique_ptr<Inverter> inverter = std::make_unique<Inverter>();
  std::map<uint32_t, SlotValues> values;
  size_t valueBytes = 0;
  std::vector<std::unique_ptr<Run>> runs;
  std::string metadataBytes;
  std::vector<Metadata> metadata;

  // Of the document that was begun: the terms of its postings by number, and those without a mark.
  std::vector<uint32_t> termNumbers, unmarked;
  size_t wordTerms = 0;
  std::string stream, key, tag;

  std::vector<uint32_t> lengths;
  uint64_t totalLength = 0;
  uint32_t leastLength = 0, greatestLength = 0, greatestFrequency = 0;
};

}  // namespace bridge::glass
