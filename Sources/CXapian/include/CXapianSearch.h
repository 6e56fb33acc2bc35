// SPDX-License-Identifier: GPL-2.0-or-later
//
// Searches, and the columns that their facets are counted from.
#ifndef CXAPIAN_SEARCH_H
#define CXAPIAN_SEARCH_H

#include "CXapianBase.h"
#include "CXapianDatabase.h"
#include "CXapianQuery.h"

CXAPIAN_BEGIN

/// The values that all documents of one revision have in one slot. Never changes; any thread may read it.
typedef struct CXapianColumn CXapianColumn;

/// What a column holds. The pointers are valid until the column is freed.
typedef struct CXapianColumnContents {
  /// The ordinals of document `d` are ordinals[offsets[d] ..< offsets[d + 1]], ascending, each once.
  const uint32_t *_Nonnull offsets;
  /// How many offsets there are: the last document id plus 2.
  size_t offset_count;
  const uint32_t *_Nonnull ordinals;
  /// The bytes of the value with ordinal `o` are strings[string_offsets[o] ..< string_offsets[o + 1]]. Ordinals are in
  /// byte order of the values.
  const uint8_t *_Nonnull strings;
  const uint64_t *_Nonnull string_offsets;
  uint32_t value_count;
  /// How many documents have a value.
  uint32_t document_count;
  /// What all of it occupies, in bytes.
  size_t memory;
} CXapianColumnContents;

/// Loads a slot whose values are lists of strings, each preceded by its length as a varint (LEB128).
CXapianStatus cxapian_column_new(
    CXapianDatabase *_Nonnull database, uint32_t slot, CXapianColumn *_Nullable *_Nonnull column);

/// The column of a later revision, of which only these documents, ascending, have changed since `earlier` was loaded.
CXapianStatus cxapian_column_updated(
    const CXapianColumn *_Nonnull earlier, CXapianDatabase *_Nonnull database, uint32_t slot,
    const uint32_t *_Nullable docids, size_t count, CXapianColumn *_Nullable *_Nonnull column);
void cxapian_column_free(CXapianColumn *_Nullable column);
CXapianColumnContents cxapian_column_contents(const CXapianColumn *_Nonnull column);

/// A wish to stop searches, which any thread may utter while they run.
typedef struct CXapianCancellation CXapianCancellation;
CXapianStatus cxapian_cancellation_new(CXapianCancellation *_Nullable *_Nonnull cancellation);
void cxapian_cancellation_free(CXapianCancellation *_Nullable cancellation);
void cxapian_cancellation_cancel(CXapianCancellation *_Nonnull cancellation);
bool cxapian_cancellation_is_cancelled(const CXapianCancellation *_Nonnull cancellation);

/// A document that matches a query, during a search.
typedef struct CXapianCandidate CXapianCandidate;

/// Decides whether a document that matches is wanted. The candidate is valid until it returns.
typedef bool (*CXapianFilter)(void *_Nullable context, const CXapianCandidate *_Nonnull candidate, uint32_t docid);

/// The value that a candidate has in a slot. The bytes are valid until the filter returns. Where they can't be read
/// there are none, and the search fails once the filter returns.
CXapianBytes cxapian_candidate_value(const CXapianCandidate *_Nonnull candidate, uint32_t slot);

typedef enum CXapianSort {
  CXapianSortRelevance = 0,
  CXapianSortValue = 1,
  CXapianSortDocid = 2
} CXapianSort;

/// How to search. All that it points to must stay valid during the search.
typedef struct CXapianSearch {
  uint32_t offset;
  uint32_t limit;
  /// How many matches are looked at, at least; UINT32_MAX makes all counts exact.
  uint32_t check_at_least;
  CXapianSort sort;
  /// For CXapianSortValue.
  uint32_t sort_slot;
  bool sort_descending;
  /// Whether the higher document id comes first among equals.
  bool newest_first;
  /// BM25, or no weights at all.
  bool weighted;
  double k1, k2, k3, b, minimum_normalised_length;
  CXapianFilter _Nullable filter;
  void *_Nullable filter_context;
  /// Columns whose values are counted in the matches.
  const CXapianColumn *_Nonnull const *_Nullable columns;
  size_t column_count;
  /// Documents, ascending, each once: which of them match is told besides. The matcher alone does that.
  const uint32_t *_Nullable among;
  size_t among_count;
  /// Nanoseconds after which the search gives up with CXapianStatusTimeout; negative for never.
  int64_t time_limit;
  const CXapianCancellation *_Nullable cancellation;
} CXapianSearch;

/// One match.
typedef struct CXapianMatch {
  uint32_t docid;
  double weight;
} CXapianMatch;

/// What a search found. Never changes; any thread may read it.
typedef struct CXapianMatches CXapianMatches;

/// What a search found, in numbers. The pointer is valid until the matches are freed.
typedef struct CXapianMatchesContents {
  const CXapianMatch *_Nullable items;
  size_t count;
  uint32_t lower_bound, estimated, upper_bound;
  double maximum_weight;
  /// The places in `among` of the documents that match, ascending; NULL where that was not found out.
  const uint32_t *_Nullable among;
  size_t among_count;
} CXapianMatchesContents;

CXapianStatus cxapian_search(
    CXapianDatabase *_Nonnull database, CXapianQuery *_Nonnull query, const CXapianSearch *_Nonnull search,
    CXapianMatches *_Nullable *_Nonnull matches);
void cxapian_matches_free(CXapianMatches *_Nullable matches);
CXapianMatchesContents cxapian_matches_contents(const CXapianMatches *_Nonnull matches);

/// For each ordinal of the column that was the search's `index`th: how many matches have it. Valid until the matches
/// are freed. Exact where all matches were looked at.
const uint32_t *_Nonnull cxapian_matches_counts(const CXapianMatches *_Nonnull matches, size_t index);

/// What there is of the counts of a range of ordinals.
typedef struct CXapianCountsSummary {
  /// How many ordinals were selected.
  size_t selected;
  /// How many have a count above 0, and the sum of all counts.
  uint64_t distinct, sum;
} CXapianCountsSummary;

/// Selects the ordinals from `first` up to `end` with the highest counts above 0, highest first, equal ones ascending.
/// Writes up to `limit` of them to `ordinals`.
CXapianStatus cxapian_counts_top(
    const uint32_t *_Nonnull counts, uint32_t first, uint32_t end, uint32_t limit, uint32_t *_Nonnull ordinals,
    CXapianCountsSummary *_Nonnull summary);

CXAPIAN_END

#endif
