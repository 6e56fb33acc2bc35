// SPDX-License-Identifier: GPL-2.0-or-later
//
// Several databases into one.
#include "Glass/Attachment.h"
#include "Glass/Split.h"
#include "Internal.h"

using namespace bridge;

CXapianStatus cxapian_compact(
    const CXapianBytes *sources, size_t count, CXapianBytes destination, bool multipass, bool renumber, bool durable) {
  return guarded([&] {
    if (count == 0) throw Failure{CXapianStatusInvalidArgument, "there is nothing to compact"};
    const std::string target = path(destination);
    std::vector<std::string> folders;
    for (size_t i = 0; i < count; ++i) folders.push_back(path(sources[i]));
    const unsigned flags = Xapian::DB_CREATE | (multipass ? Xapian::DBCOMPACT_MULTIPASS : 0) |
                           (renumber ? 0 : Xapian::DBCOMPACT_NO_RENUMBER);
    if (!glass::compactInHalves(folders, target, flags)) {
      Xapian::Database all;
      for (const std::string &folder : folders) all.add_database(Xapian::Database(folder));
      all.compact(target, flags);
    }
    if (durable) syncDatabase(target);
  });
}

CXapianStatus cxapian_attach(CXapianBytes base, CXapianBytes added, CXapianBytes destination, bool *done) {
  return guarded([&] { *done = glass::attach(path(base), path(added), path(destination)); });
}

CXapianStatus cxapian_attach_finish(CXapianBytes base, CXapianBytes destination) {
  return guarded([&] { glass::finishAttaching(path(base), path(destination)); });
}
