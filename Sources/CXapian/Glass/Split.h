// SPDX-License-Identifier: GPL-2.0-or-later
//
// Compaction on two processors.
#pragma once

#include <string>
#include <vector>

namespace bridge::glass {

/// Compacts databases into one as libxapian does, and by it, half of the tables beside the other: what is kept by document,
/// its data and its list of terms, on a thread of its own, which lets others go first. Nothing of a database is written twice
/// for that: the halves are databases of links.
///
/// @param flags Those of `Xapian::Database::compact`.
/// @return Whether that could be done; false, and nothing has been, where a source is no such database or all of it little.
bool compactInHalves(const std::vector<std::string> &sources, const std::string &target, unsigned flags);

}  // namespace bridge::glass
