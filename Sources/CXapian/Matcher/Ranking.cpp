// SPDX-License-Identifier: GPL-2.0-or-later
#include "Ranking.h"

#include "Selection.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// Of how many documents each is weighed, without a look at which of them can be among the best.
constexpr uint32_t few = 32;

/// A few documents, whose weights are the sums of what the plan's terms weigh.
Matches bestOfFew(const Plan &plan, const SetView &documents, size_t limit, bool isNewestFirst) {
  uint32_t ids[few], places[few];
  double sums[few] = {};
  uint32_t count = 0;
  documents.forEach([&](uint32_t docid) {
    ids[count++] = docid;
    __builtin_prefetch(plan.norms() + docid);
  });
  // In the plan's order, which is that of the sum.
  for (const Weighing &weighing : plan.weighings()) {
    if (!weighing.list) {
      for (uint32_t i = 0; i < count; ++i) sums[i] += weighing.documents.contains(ids[i]) ? weighing.weight : 0;
      continue;
    }
    const PostingList &list = *weighing.list;
    // The documents of a list that all match are its postings one by one.
    const bool isWhole = weighing.isSufficient && list.count() == count;
    for (uint32_t i = 0; i < count; ++i) {
      places[i] = isWhole ? i : list.find(ids[i]);
      if (places[i] != PostingList::none) list.prefetchPosting(places[i]);
    }
    for (uint32_t i = 0; i < count; ++i) {
      if (places[i] != PostingList::none) sums[i] += termPart(list, places[i], weighing.weight, plan.norms()[ids[i]]);
    }
  }
  // How many come before each: of so few that takes fewer steps than sorting does, and none that can't be foreseen.
  uint32_t before[few] = {};
  for (uint32_t later = 1; later < count; ++later) {
    for (uint32_t i = 0; i < later; ++i) {
      const bool isLaterFirst = isNewestFirst ? sums[later] >= sums[i] : sums[later] > sums[i];
      before[i] += isLaterFirst;
      before[later] += !isLaterFirst;
    }
  }
  Matches matches(limit, plan.scratch().resource());
  for (uint32_t i = 0; i < count; ++i) {
    if (before[i] < limit) matches[before[i]] = {ids[i], 0, sums[i]};
  }
  return matches;
}

/// What has no weight comes by its id.
Matches firstById(const Plan &plan, const SetView &documents, size_t count, bool isNewestFirst) {
  Matches first(plan.scratch().resource());
  first.reserve(count);
  if (!documents.isDense()) {
    for (size_t i = 0; i < count; ++i) {
      first.push_back({documents.ids[isNewestFirst ? documents.count - 1 - i : i], 0, 0});
    }
    return first;
  }
  for (size_t i = 0; i < documents.wordCount && count > 0; ++i) {
    const size_t at = isNewestFirst ? documents.wordCount - 1 - i : i;
    for (uint64_t word = documents.words[at]; word != 0 && count > 0; --count) {
      const uint32_t bit = isNewestFirst ? 63 - static_cast<uint32_t>(__builtin_clzll(word)) : lowestBit(word);
      word &= ~(uint64_t(1) << bit);
      first.push_back({static_cast<uint32_t>(at * 64 + bit), 0, 0});
    }
  }
  return first;
}

}  // namespace

Matches best(
    const Plan &plan, const SetView &documents, size_t limit, Order order, const Values *values, bridge::Stop &stop) {
  limit = std::min<size_t>(limit, documents.count);
  if (limit == 0) return Matches(plan.scratch().resource());
  const bool isWeighted = !plan.weighings().empty();
  if (!values && !isWeighted) return firstById(plan, documents, limit, order.isNewestFirst);
  if (!values && plan.isFlat() && documents.count <= few) {
    return bestOfFew(plan, documents, limit, order.isNewestFirst);
  }
  Best best(limit, order, plan.scratch());
  if (values) {
    documents.forEach([&](uint32_t docid) {
      const uint32_t rank = values->rank(docid);
      // Its weight matters only where its value is as good as the last one's.
      if (best.isFull() && rank != best.last().rank && (rank > best.last().rank) != order.isDescending) return;
      best.add({docid, rank, isWeighted ? plan.weight(docid) : 0});
    });
    stop.poll();
  } else {
    Selection(best, plan, documents, stop).addAll(limit);
  }
  return std::move(best).sorted();
}

}  // namespace matcher
MATCHER_END
