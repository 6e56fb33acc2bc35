// SPDX-License-Identifier: GPL-2.0-or-later
//
// Queries, made fresh: Xapian's own constants for everything and nothing are not to be shared between threads.
#include <vector>

#include "Internal.h"
#include "Progress.h"

using namespace bridge;

namespace {

Xapian::Query::op operatorOf(CXapianOperator op) {
  switch (op) {
    case CXapianOperatorAnd: return Xapian::Query::OP_AND;
    case CXapianOperatorOr: return Xapian::Query::OP_OR;
    case CXapianOperatorAndNot: return Xapian::Query::OP_AND_NOT;
    case CXapianOperatorXor: return Xapian::Query::OP_XOR;
    case CXapianOperatorAndMaybe: return Xapian::Query::OP_AND_MAYBE;
    case CXapianOperatorFilter: return Xapian::Query::OP_FILTER;
    case CXapianOperatorNear: return Xapian::Query::OP_NEAR;
    case CXapianOperatorPhrase: return Xapian::Query::OP_PHRASE;
    case CXapianOperatorEliteSet: return Xapian::Query::OP_ELITE_SET;
    case CXapianOperatorSynonym: return Xapian::Query::OP_SYNONYM;
    case CXapianOperatorMax: return Xapian::Query::OP_MAX;
  }
  throw Failure{CXapianStatusInvalidArgument, "an unknown operator"};
}

template <typename Make>
CXapianStatus making(CXapianQuery **query, Make &&make) noexcept {
  return guarded([&] { *query = new CXapianQuery(make()); });
}

}  // namespace

void cxapian_query_free(CXapianQuery *query) { delete query; }

CXapianStatus cxapian_query_nothing(CXapianQuery **query) {
  return making(query, [] { return Xapian::Query(); });
}

CXapianStatus cxapian_query_everything(CXapianQuery **query) {
  return making(query, [] { return Xapian::Query(std::string()); });
}

CXapianStatus cxapian_query_term(CXapianBytes term, uint32_t frequency, CXapianQuery **query) {
  return making(query, [&] {
    requireValidTerm(view(term));
    return Xapian::Query(string(term), frequency);
  });
}

CXapianStatus cxapian_query_combine(
    CXapianOperator op, CXapianQuery *const *parts, size_t count, uint32_t parameter, CXapianQuery **query) {
  return making(query, [&] {
    std::vector<Xapian::Query> queries, watched;
    bool hasDocuments = false;
    for (size_t i = 0; i < count; ++i) {
      queries.push_back(parts[i]->query);
      watched.push_back(parts[i]->watched);
      hasDocuments = hasDocuments || parts[i]->hasDocuments;
    }
    CXapianQuery result(Xapian::Query(operatorOf(op), queries.begin(), queries.end(), parameter));
    result.watched = op == CXapianOperatorNear || op == CXapianOperatorPhrase
                         ? ProgressSource::watching(result.query)
                         : Xapian::Query(operatorOf(op), watched.begin(), watched.end(), parameter);
    result.hasDocuments = hasDocuments;
    return result;
  });
}

CXapianStatus cxapian_query_scale(CXapianQuery *part, double factor, CXapianQuery **query) {
  return making(query, [&] {
    CXapianQuery result(Xapian::Query(factor, part->query));
    result.watched = Xapian::Query(factor, part->watched);
    result.hasDocuments = part->hasDocuments;
    return result;
  });
}

CXapianStatus cxapian_query_value_range(
    uint32_t slot, const CXapianBytes *lower, const CXapianBytes *upper, CXapianQuery **query) {
  return making(query, [&] {
    if (lower && upper) return Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, string(*lower), string(*upper));
    if (lower) return Xapian::Query(Xapian::Query::OP_VALUE_GE, slot, string(*lower));
    if (upper) return Xapian::Query(Xapian::Query::OP_VALUE_LE, slot, string(*upper));
    return Xapian::Query(std::string());
  });
}

CXapianStatus cxapian_query_wildcard(CXapianBytes prefix, uint32_t maximum, bool most_frequent, CXapianQuery **query) {
  return making(query, [&] {
    requireValidTerm(view(prefix));
    // To Xapian, 0 is no limit.
    if (maximum == 0) throw Failure{CXapianStatusInvalidArgument, "a wildcard expands to at least one term"};
    return Xapian::Query(
        Xapian::Query::OP_WILDCARD, string(prefix), maximum,
        most_frequent ? Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT : Xapian::Query::WILDCARD_LIMIT_ERROR,
        Xapian::Query::OP_SYNONYM);
  });
}

CXapianStatus cxapian_query_description(CXapianQuery *query, CXapianSink sink, void *context) {
  return guarded([&] { sink(context, bytes(query->query.get_description())); });
}
