// SPDX-License-Identifier: GPL-2.0-or-later
//
// Counting the values of matches.
#pragma once

#include <vector>

#include "../Column.h"
#include "../Progress.h"
#include "DocumentSet.h"

namespace matcher {

/// For each column: how many of the documents have each ordinal, and behind these numbers that mean nothing.
std::vector<std::vector<uint32_t>> counts(
    const CXapianColumn *const *columns, size_t columnCount, const SetView &documents, bridge::Stop &stop);

}  // namespace matcher
