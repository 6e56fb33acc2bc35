// SPDX-License-Identifier: GPL-2.0-or-later
#include "PostingReader.h"

#include "VersionFile.h"

namespace bridge::glass {

std::unique_ptr<PostingReader> PostingReader::open(
    const std::string &folder, const std::string &uuid, uint64_t revision) {
  const std::optional<TableLine> line = readVersion(folder, uuid, revision);
  if (!line) return nullptr;
  std::unique_ptr<TableCursor> cursor = TableCursor::open(folder + "/postlist.glass", *line, revision);
  if (!cursor) return nullptr;
  return std::unique_ptr<PostingReader>(new PostingReader(folder, uuid, revision, std::move(cursor)));
}

bool PostingReader::isStillNewest() const { return readVersion(folder_, uuid_, revision_).has_value(); }

}  // namespace bridge::glass
