// SPDX-License-Identifier: GPL-2.0-or-later
//
// The best matches in the order of a search.
#pragma once

#include <algorithm>
#include <vector>

#include "Plan.h"

namespace matcher {

/// A match, and what it is sorted by.
struct Match {
  uint32_t docid;
  /// Of its value; 0 where the search does not sort by one.
  uint32_t rank;
  double weight;
};

using Matches = std::pmr::vector<Match>;

/// The order of a search.
struct Order {
  bool isDescending;
  bool isNewestFirst;

  bool operator()(const Match &a, const Match &b) const {
    if (a.rank != b.rank) return (a.rank > b.rank) == isDescending;
    if (a.weight != b.weight) return a.weight > b.weight;
    return (a.docid > b.docid) == isNewestFirst;
  }
};

/// The best so and so many of the matches that were added.
class Best {
 public:
  Best(size_t limit, Order order, Scratch &scratch) : limit_(limit), order_(order), matches_(scratch.resource()) {
    matches_.reserve(std::min<size_t>(limit, 128));
  }

  bool isFull() const { return matches_.size() == limit_; }
  /// The last that is still among the best; there must be one.
  const Match &last() const { return matches_.front(); }

  void add(const Match &match) {
    if (!isFull()) {
      matches_.push_back(match);
      if (isFull()) std::make_heap(matches_.begin(), matches_.end(), order_);
    } else if (limit_ > 0 && order_(match, matches_.front())) {
      std::pop_heap(matches_.begin(), matches_.end(), order_);
      matches_.back() = match;
      std::push_heap(matches_.begin(), matches_.end(), order_);
    }
  }

  /// All of them, the best first.
  Matches sorted() && {
    std::sort(matches_.begin(), matches_.end(), order_);
    return std::move(matches_);
  }

 private:
  size_t limit_;
  Order order_;
  Matches matches_;
};

/// The first `limit` of the documents that match a plan, in the order of a search. `values` are those to sort by.
Matches best(
    const Plan &plan, const SetView &documents, size_t limit, Order order, const Values *values, bridge::Stop &stop);

}  // namespace matcher
