// SPDX-License-Identifier: GPL-2.0-or-later
#include "Split.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <optional>

#include "../Internal.h"
#include "ChunkWriter.h"
#include "Priority.h"
#include "TableWriter.h"
#include "VersionFile.h"

namespace bridge::glass {

namespace {

/// Below so many bytes of documents' data and lists of terms a thread isn't worth it.
constexpr uintmax_t leastBytes = 4 << 20;

constexpr const char *dataFile = "/docdata.glass";
constexpr const char *termListFile = "/termlist.glass";
constexpr const char *postingFile = "/postlist.glass";

/// A folder that is removed with what is in it.
class Folder {
 public:
  explicit Folder(const std::string &path) : path(path) { make(path); }
  ~Folder() {
    std::error_code error;
    std::filesystem::remove_all(path, error);
  }
  Folder(const Folder &) = delete;
  Folder &operator=(const Folder &) = delete;

  static void make(const std::string &path) {
    if (mkdir(path.c_str(), 0777) != 0) throw systemFailure("can't create", path);
  }

  const std::string path;
};

uintmax_t bytes(const std::string &file) {
  struct stat status;
  return stat(file.c_str(), &status) == 0 ? static_cast<uintmax_t>(status.st_size) : 0;
}

/// Makes a file appear in a folder too, where it is there.
void link(const std::string &folder, const char *file, const std::string &into) {
  const std::string source = folder + file, target = into + file;
  if (bytes(source) == 0) return;
  const std::unique_ptr<char, void (*)(void *)> whole(realpath(source.c_str(), nullptr), free);
  if (!whole) throw systemFailure("can't find", source);
  if (symlink(whole.get(), target.c_str()) != 0) throw systemFailure("can't create", target);
}

/// The least id that a document has and the greatest; 0 where there is none.
std::pair<uint32_t, uint32_t> used(const Xapian::Database &database) {
  const auto end = database.postlist_end(std::string());
  auto document = database.postlist_begin(std::string());
  if (document == end) return {0, 0};
  const uint32_t first = *document;
  uint32_t last = first;
  // The last has most often the last id ever used, or nearly.
  for (uint64_t back = 64;; back *= 16) {
    const uint64_t newest = database.get_lastdocid();
    document = database.postlist_begin(std::string());
    if (back < newest) document.skip_to(static_cast<Xapian::docid>(newest - back));
    for (; document != end; ++document) last = *document;
    if (last != first || back >= newest) return {first, last};
  }
}

/// All of a database but what is kept by document.
void makeRest(const std::string &source, Version version, const std::string &folder) {
  Folder::make(folder);
  for (const char *file : {postingFile, "/position.glass", "/spelling.glass", "/synonym.glass"}) link(source, file, folder);
  for (size_t table : {Version::data, Version::termLists}) version.tables[table] = TableWriter::lineOfNone(compressMinimum);
  version.write(folder);
}

/// What is kept by document, and a list of all documents that names the first and the last: from these libxapian knows
/// which ids they get.
void makeRecords(
    const std::string &source, Version version, std::pair<uint32_t, uint32_t> used, const std::string &folder) {
  Folder::make(folder);
  for (const char *file : {dataFile, termListFile}) link(source, file, folder);
  TableWriter table(folder + postingFile, 0);
  if (used.first != 0) {
    const std::string key("\0\xE0", 2), length(1, '\1');
    ChunkWriter chunks(table, key, key);
    chunks.start(0, 0, used.first);
    chunks.add(used.first, length.data(), length.size());
    if (used.second != used.first) chunks.add(used.second, length.data(), length.size());
    chunks.end(true);
  }
  version.tables[Version::postings] = table.finish();
  for (size_t other = Version::positions; other < version.tables.size(); ++other) {
    version.tables[other] = TableWriter::lineOfNone(other == Version::positions ? 0 : compressMinimum);
  }
  version.write(folder);
}

void compact(const std::vector<std::string> &sources, const std::string &target, unsigned flags) {
  Xapian::Database all;
  for (const std::string &source : sources) all.add_database(Xapian::Database(source));
  all.compact(target, flags);
}

}  // namespace

bool compactInHalves(const std::vector<std::string> &sources, const std::string &target, unsigned flags) {
  std::vector<Version> versions;
  uintmax_t size = 0;
  for (const std::string &source : sources) {
    std::optional<Version> version = Version::read(source);
    // Without lists of terms it has other rules.
    if (!version || bytes(source + postingFile) == 0 || bytes(source + termListFile) == 0) return false;
    versions.push_back(std::move(*version));
    size += bytes(source + dataFile) + bytes(source + termListFile);
  }
  if (size < leastBytes) return false;
  if (mkdir(target.c_str(), 0777) != 0 && errno != EEXIST) throw systemFailure("can't create", target);
  const Folder parts(target + "/parts");
  std::vector<std::string> rests, records;
  for (size_t i = 0; i < sources.size(); ++i) {
    rests.push_back(parts.path + "/rest-" + std::to_string(i));
    records.push_back(parts.path + "/records-" + std::to_string(i));
    makeRest(sources[i], versions[i], rests[i]);
    makeRecords(sources[i], versions[i], used(Xapian::Database(rests[i])), records[i]);
  }
  const std::string made = parts.path + "/records";
  // That it ends is waited for in any case, whatever the other half throws.
  std::future<void> half = std::async(std::launch::async, [&] {
    lowerPriorityOfThread();
    compact(records, made, flags);
  });
  compact(rests, target, flags);
  half.get();
  std::optional<Version> whole = Version::read(target), other = Version::read(made);
  if (!whole || !other || whole->revision != other->revision) {
    throw Failure{CXapianStatusDatabaseCorrupt, "what was compacted into " + target + " has not the form that was expected"};
  }
  for (const char *file : {dataFile, termListFile}) {
    if (bytes(made + file) == 0) continue;
    if (rename((made + file).c_str(), (target + file).c_str()) != 0) throw systemFailure("can't move", made + file);
  }
  for (size_t table : {Version::data, Version::termLists}) whole->tables[table] = other->tables[table];
  whole->write(target);
  return true;
}

}  // namespace bridge::glass
