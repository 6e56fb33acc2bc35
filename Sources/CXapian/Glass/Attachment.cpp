// SPDX-License-Identifier: GPL-2.0-or-later
#include "Attachment.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>

#include "../Internal.h"
#include "Encoding.h"
#include "FreeBlocks.h"
#include "PostingMerge.h"
#include "Priority.h"
#include "VersionFile.h"

namespace bridge::glass {

namespace {

struct Source {
  std::string folder;
  Version version;
  Statistics statistics;
  std::array<TableLine, 6> tables;

  /// Nothing where it has not the form that is known.
  static std::optional<Source> read(const std::string &folder) {
    std::optional<Version> version = Version::read(folder);
    if (!version) return std::nullopt;
    std::optional<Statistics> statistics = Statistics::read(version->statistics);
    Source source{folder, std::move(*version), statistics.value_or(Statistics()), {}};
    if (!statistics || statistics->documents == 0 || source.version.revision >= UINT32_MAX) return std::nullopt;
    for (size_t table = 0; table < source.tables.size(); ++table) {
      std::optional<TableLine> line = TableLine::read(source.version.tables[table]);
      if (!line || line->hasRoot != (table < Version::positions)) return std::nullopt;
      source.tables[table] = std::move(*line);
    }
    return source;
  }

  /// At the first entry of a table; null where it is not as expected.
  std::unique_ptr<TableCursor> cursor(const char *file, size_t table) const {
    std::unique_ptr<TableCursor> cursor = TableCursor::open(folder + file, tables[table], version.revision);
    bool isThere;
    return cursor && cursor->seek({}, isThere) ? std::move(cursor) : nullptr;
  }
};

/// A folder that is removed with what is in it unless it is to stay.
class Target {
 public:
  explicit Target(const std::string &path) : path(path) {
    if (mkdir(path.c_str(), 0777) != 0) throw systemFailure("can't create", path);
  }
  ~Target() {
    std::error_code error;
    if (!stays) std::filesystem::remove_all(path, error);
  }
  Target(const Target &) = delete;
  Target &operator=(const Target &) = delete;

  const std::string path;
  bool stays = false;
};

constexpr const char *postingFile = "/postlist.glass", *dataFile = "/docdata.glass", *termListFile = "/termlist.glass";

/// Writes what a table by document has behind another's, and gives that one's line; nothing where it is not as expected.
std::optional<std::string> append(
    const Source &base, const Source &added, const char *file, size_t table, const std::string &target) {
  const std::unique_ptr<TableCursor> cursor = added.cursor(file, table);
  if (!cursor) return std::nullopt;
  TableWriter writer(target + file, base.tables[table], static_cast<uint32_t>(base.version.revision + 1));
  std::string key;
  uint64_t count = 0;
  while (cursor->hasItem()) {
    if (!cursor->readEntry()) return std::nullopt;
    if (cursor->key().empty()) continue;
    const std::string_view old = cursor->key();
    uint64_t document;
    // Behind the number there may be a NUL.
    const bool isMarked = old.size() > 2 && !readSortable(old, document);
    if (!readSortable(old.substr(0, old.size() - isMarked), document)) return std::nullopt;
    key.clear();
    appendSortable(key, static_cast<uint32_t>(document + base.statistics.lastDocument));
    if (isMarked) key.push_back(old.back());
    writer.add(key, cursor->value(), cursor->isCompressed());
    ++count;
  }
  if (count != added.tables[table].entries) return std::nullopt;
  return writer.finish();
}

std::optional<std::string> mergePostings(const Source &base, const Source &added, const std::string &target) {
  const std::unique_ptr<TableCursor> own = base.cursor(postingFile, Version::postings);
  const std::unique_ptr<TableCursor> other = added.cursor(postingFile, Version::postings);
  if (!own || !other) return std::nullopt;
  PostingEntries ownEntries(*own, base.tables[Version::postings].entries);
  PostingEntries otherEntries(*other, added.tables[Version::postings].entries);
  TableWriter table(target + postingFile, 0, static_cast<uint32_t>(base.version.revision + 1));
  if (!PostingMerge(ownEntries, otherEntries, base.statistics.lastDocument, table).run()) return std::nullopt;
  return table.finish();
}

Statistics sum(const Statistics &base, const Statistics &added) {
  Statistics sum = base;
  sum.documents += added.documents;
  sum.lastDocument += added.lastDocument;
  // 0 says that there is none.
  if (base.leastLength == 0 || (added.leastLength > 0 && added.leastLength < base.leastLength)) {
    sum.leastLength = added.leastLength;
  }
  sum.greatestLength = std::max(base.greatestLength, added.greatestLength);
  sum.greatestFrequency = std::max(base.greatestFrequency, added.greatestFrequency);
  sum.totalLength += added.totalLength;
  return sum;
}

}  // namespace

bool attach(const std::string &basePath, const std::string &addedPath, const std::string &targetPath) {
  const std::optional<Source> base = Source::read(basePath), added = Source::read(addedPath);
  if (!base || !added || added->statistics.lastDocument > UINT32_MAX - base->statistics.lastDocument) return false;
  Target target(targetPath);
  for (const char *file : {dataFile, termListFile}) {
    if (link((basePath + file).c_str(), (targetPath + file).c_str()) == 0) continue;
    // Not all file systems have links; any other failure is met again by who copies.
    return false;
  }
  // That it ends is waited for in any case, whatever the other half throws.
  auto records = std::async(std::launch::async, [&] {
    lowerPriorityOfThread();
    return std::make_pair(
        append(*base, *added, dataFile, Version::data, targetPath),
        append(*base, *added, termListFile, Version::termLists, targetPath));
  });
  const std::optional<std::string> postings = mergePostings(*base, *added, targetPath);
  const auto [data, termLists] = records.get();
  if (!postings || !data || !termLists) return false;
  Version version = base->version;
  version.setRevision(base->version.revision + 1);
  version.tables[Version::postings] = *postings;
  version.tables[Version::data] = *data;
  version.tables[Version::termLists] = *termLists;
  version.statistics = sum(base->statistics, added->statistics).text();
  version.write(targetPath);
  target.stays = true;
  return true;
}

void finishAttaching(const std::string &basePath, const std::string &targetPath) {
  const std::optional<Source> base = Source::read(basePath);
  std::optional<Source> target = Source::read(targetPath);
  if (!base || !target) throw Failure{CXapianStatusDatabaseCorrupt, "nothing has been attached in " + targetPath};
  for (const auto &[file, table] : {std::pair(dataFile, Version::data), std::pair(termListFile, Version::termLists)}) {
    // What leads to the leaves was written anew.
    const auto blocks = lastBranches(basePath + file, base->tables[table], base->version.revision);
    const auto revision = static_cast<uint32_t>(target->version.revision);
    release(blocks, targetPath + file, target->tables[table], revision);
    target->version.tables[table] = target->tables[table].text(revision);
  }
  target->version.write(targetPath);
}

}  // namespace bridge::glass
