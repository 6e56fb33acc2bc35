// SPDX-License-Identifier: GPL-2.0-or-later
//
// Several databases into one.
#include "Internal.h"

using namespace bridge;

CXapianStatus cxapian_compact(
    const CXapianBytes *sources, size_t count, CXapianBytes destination, bool multipass, bool renumber, bool durable) {
  return guarded([&] {
    if (count == 0) throw Failure{CXapianStatusInvalidArgument, "there is nothing to compact"};
    const std::string target = path(destination);
    Xapian::Database all;
    for (size_t i = 0; i < count; ++i) all.add_database(Xapian::Database(path(sources[i])));
    all.compact(
        target, Xapian::DB_CREATE | (multipass ? Xapian::DBCOMPACT_MULTIPASS : 0) |
                    (renumber ? 0 : Xapian::DBCOMPACT_NO_RENUMBER));
    if (durable) syncDatabase(target);
  });
}
