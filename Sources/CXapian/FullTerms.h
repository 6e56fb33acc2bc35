// SPDX-License-Identifier: GPL-2.0-or-later
//
// Terms that every document has.
#pragma once

#include <xapian.h>

namespace bridge {

/// The query without terms of all documents where it only asks whether a document has them.
///
/// libxapian 1.4 reads the list of all documents in the place of such a term's, under the term's name, and where that list
/// has several chunks, it misses the name in the second and calls the database damaged. Databases whose ids have no holes
/// are spared, for there it counts instead of reading.
///
/// @param isWeighed Whether the search weighs what its terms find.
Xapian::Query withoutFullTerms(const Xapian::Query &query, const Xapian::Database &database, bool isWeighed);

}  // namespace bridge
