// SPDX-License-Identifier: GPL-2.0-or-later
#include "FullTerms.h"

#include <set>
#include <string>
#include <vector>

namespace bridge {

namespace {

using Query = Xapian::Query;

Query replaced(const Query &query, const std::set<std::string> &full, bool isWeighed) {
  const auto part = [&](size_t index, bool isWeighed) { return replaced(query.get_subquery(index), full, isWeighed); };
  const size_t count = query.get_num_subqueries();
  switch (query.get_type()) {
    case Query::LEAF_TERM:
      return !isWeighed && full.count(*query.get_unique_terms_begin()) > 0 ? Query::MatchAll : query;
    case Query::OP_AND:
    case Query::OP_OR:
    case Query::OP_XOR:
    case Query::OP_MAX:
    case Query::OP_AND_MAYBE:
    case Query::OP_AND_NOT:
    case Query::OP_FILTER: {
      const auto op = static_cast<Query::op>(query.get_type());
      std::vector<Query> parts;
      for (size_t i = 0; i < count; ++i) {
        const bool isCondition = i > 0 && (op == Query::OP_FILTER || op == Query::OP_AND_NOT);
        parts.push_back(part(i, isWeighed && !isCondition));
      }
      return {op, parts.begin(), parts.end()};
    }
    case Query::OP_SCALE_WEIGHT:
      // By how much can't be asked; without weights it is all the same.
      return isWeighed ? query : part(0, false);
    default:
      // Phrases need the term's own list, and so do synonyms, who count how often they occur.
      return query;
  }
}

}  // namespace

Query withoutFullTerms(const Query &query, const Xapian::Database &database, bool isWeighed) {
  const Xapian::doccount count = database.get_doccount();
  if (count == 0 || count == database.get_lastdocid()) return query;
  std::set<std::string> full;
  for (auto term = query.get_unique_terms_begin(); term != query.get_terms_end(); ++term) {
    if (database.get_termfreq(*term) == count) full.insert(*term);
  }
  return full.empty() ? query : replaced(query, full, isWeighed);
}

}  // namespace bridge
