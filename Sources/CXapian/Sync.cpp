// SPDX-License-Identifier: GPL-2.0-or-later
//
// Forcing files and directories to disk.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>

#include "Internal.h"

namespace {

void sync(const std::string &path, int flags) {
  int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | flags);
  if (descriptor < 0) throw bridge::systemFailure("can't open", path);
  int result = fsync(descriptor);
  int number = errno;
  close(descriptor);
  errno = number;
  if (result != 0) throw bridge::systemFailure("can't force to disk", path);
}

}  // namespace

namespace bridge {

std::string parent(const std::string &path) {
  size_t end = path.find_last_not_of('/');
  if (end == std::string::npos) return path.empty() ? "." : "/";
  size_t slash = path.find_last_of('/', end);
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

void syncDirectory(const std::string &path) { sync(path, O_DIRECTORY); }

void syncDatabase(const std::string &path) {
  std::unique_ptr<DIR, int (*)(DIR *)> directory(opendir(path.c_str()), closedir);
  if (!directory) throw systemFailure("can't open", path);
  while (const dirent *entry = readdir(directory.get())) {
    const std::string file = path + "/" + entry->d_name;
    struct stat status;
    if (lstat(file.c_str(), &status) == 0 && S_ISREG(status.st_mode)) sync(file, 0);
  }
  syncDirectory(path);
  syncDirectory(parent(path));
}

}  // namespace bridge

using namespace bridge;

CXapianStatus cxapian_file_exchange(CXapianBytes first_, CXapianBytes second_) {
  return guarded([&] {
    const std::string first = path(first_), second = path(second_);
    if (renameat2(AT_FDCWD, first.c_str(), AT_FDCWD, second.c_str(), RENAME_EXCHANGE) != 0) {
      throw systemFailure("can't exchange " + first + " with", second);
    }
    syncDirectory(parent(first));
    syncDirectory(parent(second));
  });
}

CXapianStatus cxapian_file_move(CXapianBytes source_, CXapianBytes destination_) {
  return guarded([&] {
    const std::string source = path(source_), destination = path(destination_);
    if (rename(source.c_str(), destination.c_str()) != 0) {
      throw systemFailure("can't rename " + source + " to", destination);
    }
    syncDirectory(parent(source));
    syncDirectory(parent(destination));
  });
}

CXapianStatus cxapian_file_sync(CXapianBytes file) {
  return guarded([&] { sync(path(file), 0); });
}

CXapianStatus cxapian_folder_sync(CXapianBytes folder) {
  return guarded([&] { syncDatabase(path(folder)); });
}
