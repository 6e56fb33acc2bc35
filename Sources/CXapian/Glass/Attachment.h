// SPDX-License-Identifier: GPL-2.0-or-later
//
// Documents of one database behind those of another, at the cost of what comes and of the postings.
#pragma once

#include <string>

namespace bridge::glass {

/// Makes the next revision of a database, which has another's documents too: under the numbers that follow the greatest
/// that a document has ever had. It is another folder, and can take the first one's place.
///
/// What is kept by document, its data and its list of terms, is written behind what the first database has, in the same
/// files, which both folders share from then on: its own revision stays as it is, for no block of it changes. The table of
/// postings is written anew. The new folder can be changed in one commit; then `finishAttaching` must follow, and it must
/// take the place of the other: further commits overwrite what that one needs.
///
/// @param base Closed, or open for writing with nothing to be committed.
/// @param added A database of the form that `DatabaseWriter` writes.
/// @param target A folder that doesn't exist, on the file system of `base`.
/// @return Whether that could be done. False, and nothing is left of it, where a database has not the form that is known,
///   or has positions, or where files can't be shared.
bool attach(const std::string &base, const std::string &added, const std::string &target);

/// Lists the blocks that only the revision of `base` uses as free in `target`, which nobody has open.
void finishAttaching(const std::string &base, const std::string &target);

}  // namespace bridge::glass
