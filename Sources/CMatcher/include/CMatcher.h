// SPDX-License-Identifier: GPL-2.0-or-later
//
// A second way to answer the searches of CXapian: from postings that have been decoded into memory, with the weights,
// the counts and the order of libxapian.
//
// The rules of CXapian.h hold here too.
#ifndef CMATCHER_H
#define CMATCHER_H

#include <CXapian.h>

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"

#ifdef __cplusplus
extern "C" {
#endif

/// What is kept in memory of the newest revision of one database that has been searched: decoded posting lists,
/// lengths of documents, values to sort by. Any number of threads may use it at once.
typedef struct CMatcherCache CMatcherCache;

/// Makes an empty cache, which keeps to `budget` bytes by forgetting what has not been used for longest.
CXapianStatus cmatcher_cache_new(size_t budget, CMatcherCache *_Nullable *_Nonnull cache);
void cmatcher_cache_free(CMatcherCache *_Nullable cache);

/// Says that nothing but these documents, ascending, has been added, replaced or deleted from one revision to another.
/// What the cache holds is then brought up to date document by document; what it hears nothing about it reads anew.
CXapianStatus cmatcher_cache_changed(
    CMatcherCache *_Nonnull cache, uint64_t from_revision, uint64_t to_revision, const uint32_t *_Nullable docids,
    size_t count);

/// What a cache holds and has done.
typedef struct CMatcherCacheState {
  size_t budget;
  /// Bytes in use.
  size_t memory;
  /// How many lists are held.
  size_t entries;
  /// How often a list was there, was brought up to date, and was read from the database.
  uint64_t hits, updates, loads;
} CMatcherCacheState;
CMatcherCacheState cmatcher_cache_state(const CMatcherCache *_Nonnull cache);

/// The kinds of nodes of a query.
typedef enum CMatcherKind {
  CMatcherKindNothing = 0,
  CMatcherKindEverything = 1,
  CMatcherKindTerm = 2,
  CMatcherKindDocuments = 3,
  CMatcherKindValueRange = 4,
  CMatcherKindAnd = 5,
  CMatcherKindOr = 6,
  CMatcherKindAndNot = 7,
  CMatcherKindAndMaybe = 8,
  CMatcherKindFilter = 9,
  CMatcherKindPhrase = 10,
  CMatcherKindScale = 11
} CMatcherKind;

/// A node of a query. A query is an array of nodes in which the parts of a node come before it, each part whole. Its
/// meaning is that of the operator of the same name in CXapianQuery.h; the terms of a phrase stand next to each
/// other, each with its positions in the document (libxapian also finds some documents where one term has none).
typedef struct CMatcherNode {
  CMatcherKind kind;
  /// A term: how often it is asked for. A value range: the slot. A combination: how many parts it has.
  uint32_t number;
  /// Scale: the factor. Documents: what each weighs.
  double factor;
  /// A term: the term. A value range: the lower bound.
  CXapianBytes bytes;
  /// A value range: the upper bound.
  CXapianBytes upper;
  /// Whether a value range has a lower bound, and an upper bound.
  bool has_lower, has_upper;
  /// Documents: their ids, ascending, each once.
  const uint32_t *_Nullable docids;
  size_t docid_count;
} CMatcherNode;

/// Answers a search as cxapian_search does, always with exact counts. `matches` becomes NULL where this is not a search
/// for the matcher: it has a filter or another weighting than BM25's defaults, the database has several shards or is
/// being written, its revision is older than the cache's, or the processor lacks what the matcher is compiled for.
CXapianStatus cmatcher_search(
    CMatcherCache *_Nonnull cache, CXapianDatabase *_Nonnull database, const CMatcherNode *_Nonnull nodes,
    size_t count, const CXapianSearch *_Nonnull search, CXapianMatches *_Nullable *_Nonnull matches);

#ifdef __cplusplus
}
#endif
#pragma clang diagnostic pop
#endif
