// SPDX-License-Identifier: GPL-2.0-or-later
//
// One search from its nodes to its matches.
#include "../Matches.h"
#include "Counts.h"
#include "Ranking.h"

using namespace bridge;

MATCHER_BEGIN
namespace matcher {

namespace {

bool isSupported(const CXapianDatabase &database, const CXapianSearch &search, const BM25 &weighting) {
  if (!hasInstructions() || database.isWritable || database.shards.size() != 1 || search.filter) return false;
  return !search.weighted ||
         (search.k1 == weighting.k1 && search.k2 == 0 && search.k3 == weighting.k3 && search.b == weighting.b &&
          search.minimum_normalised_length == weighting.minimumNormalisedLength);
}

/// The places of those documents in a list that are in a set.
std::vector<uint32_t> placesIn(const SetView &documents, const uint32_t *list, size_t count) {
  std::vector<uint32_t> places;
  if (documents.isDense()) {
    for (size_t i = 0; i < count; ++i) {
      if (documents.contains(list[i])) places.push_back(static_cast<uint32_t>(i));
    }
    return places;
  }
  const uint32_t *at = list;
  documents.forEach([&](uint32_t docid) {
    at = std::lower_bound(at, list + count, docid);
    if (at != list + count && *at == docid) places.push_back(static_cast<uint32_t>(at - list));
  });
  return places;
}

}  // namespace

/// NULL where this is no search for the matcher.
static std::unique_ptr<CXapianMatches> search(
    Cache &cache, CXapianDatabase &database, const CXapianMatcherNode *nodes, size_t count,
    const CXapianSearch &search) {
  const Xapian::Database &reader = database.open();
  if (!isSupported(database, search, cache.weighting())) return nullptr;
  const auto asksForWords = [](const CXapianMatcherNode &node) {
    return node.kind == CXapianMatcherKindPhrase || node.kind == CXapianMatcherKindNear;
  };
  if (std::any_of(nodes, nodes + count, asksForWords) && reader.has_positions()) return nullptr;
  Scratch scratch;
  KnownLists lists(count, scratch.resource());
  const std::shared_ptr<const Snapshot> snapshot = cache.snapshot(database, nodes, count, lists);
  if (!snapshot) return nullptr;
  Stop stop(search.time_limit, search.cancellation);
  Plan plan(nodes, count, lists, search, cache, database, *snapshot, stop, scratch);
  const SetView documents = plan.match();

  auto result = std::make_unique<CXapianMatches>();
  if (search.among) {
    result->among = placesIn(documents, search.among, search.among_count);
    result->knowsAmong = true;
  }
  result->counts = counts(search.columns, search.column_count, documents, stop);
  std::shared_ptr<const Values> values;
  if (search.sort == CXapianSortValue) values = cache.values(reader, *snapshot, search.sort_slot);
  const Order order{search.sort_descending, search.newest_first};
  const Matches found =
      best(plan, documents, size_t(search.offset) + search.limit, order, values.get(), stop);
  if (found.size() > search.offset) {
    result->items.reserve(found.size() - search.offset);
    for (size_t i = search.offset; i < found.size(); ++i) result->items.push_back({found[i].docid, found[i].weight});
  }
  result->lowerBound = result->estimated = result->upperBound = documents.count;
  result->maximumWeight = plan.maximumWeight();
  return result;
}

}  // namespace matcher
MATCHER_END

CXapianStatus cxapian_matcher_search(
    CXapianMatcher *cache, CXapianDatabase *database, const CXapianMatcherNode *nodes, size_t count,
    const CXapianSearch *search, CXapianMatches **matches) {
  return guarded([&] { *matches = matcher::search(cache->cache, *database, nodes, count, *search).release(); });
}
