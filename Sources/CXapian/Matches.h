// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a search has found: the same form, whoever has searched.
#pragma once

#include <vector>

#include "Internal.h"

struct CXapianMatches {
  std::vector<CXapianMatch> items;
  uint32_t lowerBound = 0, estimated = 0, upperBound = 0;
  double maximumWeight = 0;
  // The places, among the documents that the search names, of those that match; `knowsAmong` where that was looked at.
  std::vector<uint32_t> among;
  bool knowsAmong = false;
  // For each column of the search: how many matches have each ordinal, and numbers behind these.
  std::vector<std::vector<uint32_t>> counts;
};
