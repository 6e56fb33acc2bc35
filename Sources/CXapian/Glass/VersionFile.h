// SPDX-License-Identifier: GPL-2.0-or-later
//
// The file of a glass database that says what its newest revision is.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "TableLine.h"

namespace bridge::glass {

/// What a version file says of the documents.
struct Statistics {
  uint32_t documents = 0;
  /// The greatest number that a document has ever had.
  uint32_t lastDocument = 0;
  uint32_t leastLength = 0, greatestLength = 0, greatestFrequency = 0;
  uint64_t totalLength = 0;

  /// Reads them; nothing where there are others too, or they are none.
  static std::optional<Statistics> read(std::string_view text);
  std::string text() const;
};

/// Writes the version file of a new database, with an identity of its own.
///
/// @param lines What the tables' writers have told of them, in Xapian's order.
void writeVersion(const std::string &folder, const std::string &lines, const Statistics &statistics);

/// A version file in its parts, for tables that go from one database to another.
struct Version {
  /// All before the tables, with the revision at its end.
  std::string head;
  uint64_t revision;
  /// What it says of postings, documents' data, lists of terms, positions, spellings and synonyms: where they begin.
  std::array<std::string, 6> tables;
  /// All behind them.
  std::string statistics;

  static constexpr size_t postings = 0, data = 1, termLists = 2, positions = 3;

  /// Reads a database's; nothing where it isn't one of the form that is known.
  static std::optional<Version> read(const std::string &folder);
  /// Makes it that of another revision.
  void setRevision(uint64_t revision);
  /// Writes it for a folder, in the place of one that is there.
  void write(const std::string &folder) const;
};

/// Reads where the table of postings begins; nothing where the newest revision is another one, or of another database.
///
/// @param uuid As libxapian prints it.
std::optional<TableLine> readVersion(const std::string &folder, const std::string &uuid, uint64_t revision);

}  // namespace bridge::glass
