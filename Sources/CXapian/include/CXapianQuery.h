// SPDX-License-Identifier: GPL-2.0-or-later
//
// What to search for.
#ifndef CXAPIAN_QUERY_H
#define CXAPIAN_QUERY_H

#include "CXapianBase.h"

CXAPIAN_BEGIN

/// A query. Queries share their parts: the parts of a combination may be freed before it.
typedef struct CXapianQuery CXapianQuery;

/// How queries are combined.
typedef enum CXapianOperator {
  CXapianOperatorAnd = 0,
  CXapianOperatorOr = 1,
  CXapianOperatorAndNot = 2,
  CXapianOperatorXor = 3,
  CXapianOperatorAndMaybe = 4,
  CXapianOperatorFilter = 5,
  CXapianOperatorNear = 6,
  CXapianOperatorPhrase = 7,
  CXapianOperatorEliteSet = 8,
  CXapianOperatorSynonym = 9,
  CXapianOperatorMax = 10
} CXapianOperator;

void cxapian_query_free(CXapianQuery *_Nullable query);

CXapianStatus cxapian_query_nothing(CXapianQuery *_Nullable *_Nonnull query);
CXapianStatus cxapian_query_everything(CXapianQuery *_Nullable *_Nonnull query);

/// Documents that have a term. `frequency` is how often the user asked for it.
CXapianStatus cxapian_query_term(CXapianBytes term, uint32_t frequency, CXapianQuery *_Nullable *_Nonnull query);

/// `parameter` is the window of Near and Phrase in words, and how many Elite Set chooses; 0 is Xapian's default.
CXapianStatus cxapian_query_combine(
    CXapianOperator op, CXapianQuery *_Nonnull const *_Nonnull parts, size_t count, uint32_t parameter,
    CXapianQuery *_Nullable *_Nonnull query);

/// Multiplies the weights of a query.
CXapianStatus cxapian_query_scale(CXapianQuery *_Nonnull part, double factor, CXapianQuery *_Nullable *_Nonnull query);

/// Documents whose value in a slot is from `lower` to `upper`, both included and compared as bytes; NULL is no bound.
CXapianStatus cxapian_query_value_range(
    uint32_t slot, const CXapianBytes *_Nullable lower, const CXapianBytes *_Nullable upper,
    CXapianQuery *_Nullable *_Nonnull query);

/// Documents that have a term which starts with `prefix`. Where there are more than `maximum` such terms, the search
/// fails with CXapianStatusWildcard, or goes on with the most frequent of them.
CXapianStatus cxapian_query_wildcard(
    CXapianBytes prefix, uint32_t maximum, bool most_frequent, CXapianQuery *_Nullable *_Nonnull query);

/// Some documents of a database with one shard, by ascending id, each with the same weight from 0.
CXapianStatus cxapian_query_documents(
    const uint32_t *_Nullable docids, size_t count, double weight, CXapianQuery *_Nullable *_Nonnull query);

CXapianStatus cxapian_query_description(
    CXapianQuery *_Nonnull query, CXapianSink _Nonnull sink, void *_Nullable context);

CXAPIAN_END

#endif
