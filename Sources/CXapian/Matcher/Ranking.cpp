// SPDX-License-Identifier: GPL-2.0-or-later
#include "Ranking.h"

#include "Selection.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// What has no weight comes by its id.
std::vector<Match> firstById(const SetView &documents, size_t count, bool isNewestFirst) {
  std::vector<Match> first;
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

std::vector<Match> best(
    const Plan &plan, const SetView &documents, size_t limit, Order order, const Values *values, bridge::Stop &stop) {
  limit = std::min<size_t>(limit, documents.count);
  Best best(limit, order);
  if (limit == 0) return {};
  const bool isWeighted = !plan.weighings().empty();
  if (!values && !isWeighted) return firstById(documents, limit, order.isNewestFirst);
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
