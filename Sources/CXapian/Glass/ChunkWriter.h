// SPDX-License-Identifier: GPL-2.0-or-later
//
// Lists of documents as the table of postings holds them.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "Encoding.h"
#include "TableWriter.h"

namespace bridge::glass {

/// A list of documents in chunks: the first under the list's own key and after its head, the others under that key and
/// their first document.
class ChunkWriter {
 public:
  ChunkWriter(TableWriter &table, std::string firstKey, std::string otherKeys)
      : table(table), key(std::move(firstKey)), otherKeys(std::move(otherKeys)) {}

  /// The number of documents, the sum of frequencies; followed by the first document less 1.
  void start(uint32_t documents, uint32_t occurrences, uint32_t document) {
    appendNumber(head, documents);
    appendNumber(head, occurrences);
    appendNumber(head, document - 1);
    first = document;
  }

  /// A document's entry, behind the distance from the one before.
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
  // As Xapian has it: a list goes on under another key when it has reached this.
  static constexpr size_t chunkBytes = 2000;

  TableWriter &table;
  std::string key;
  const std::string otherKeys;
  std::string head, body;
  uint32_t first = 0, last = 0;
};

}  // namespace bridge::glass
