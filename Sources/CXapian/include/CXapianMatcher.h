// SPDX-License-Identifier: GPL-2.0-or-later
//
// A second way to answer searches: from postings that have been decoded into memory, with the weights, the counts and
// the order of libxapian.
#ifndef CXAPIAN_MATCHER_H
#define CXAPIAN_MATCHER_H

#include "CXapianDatabase.h"
#include "CXapianSearch.h"

CXAPIAN_BEGIN

/// What is kept in memory of the newest revision of one database that has been searched: decoded posting lists,
/// lengths of documents, values to sort by. Any number of threads may use it at once.
typedef struct CXapianMatcher CXapianMatcher;

/// Makes a matcher that holds nothing yet. It keeps to `budget` bytes by forgetting what has not been used for longest,
/// and weighs by BM25 with these parameters, with k1 above 0 and without k2. The documents of phrases are kept as postings
/// are, or looked for each time.
CXapianStatus cxapian_matcher_new(
    size_t budget, double k1, double k3, double b, double minimum_normalised_length, bool keeps_phrases,
    CXapianMatcher *_Nullable *_Nonnull matcher);
void cxapian_matcher_free(CXapianMatcher *_Nullable matcher);
/// Has it keep to another budget from now on.
void cxapian_matcher_set_budget(CXapianMatcher *_Nonnull matcher, size_t budget);

/// Says that nothing but these documents, ascending, has been added, replaced or deleted from one revision to another.
/// What the matcher holds is then brought up to date document by document; what it hears nothing about it reads anew.
CXapianStatus cxapian_matcher_changed(
    CXapianMatcher *_Nonnull matcher, uint64_t from_revision, uint64_t to_revision, const uint32_t *_Nullable docids,
    size_t count);

/// What a matcher holds and has done.
typedef struct CXapianMatcherState {
  size_t budget;
  /// Bytes in use.
  size_t memory;
  /// How many lists are held.
  size_t entries;
  /// How often a list was there, was brought up to date, and was read from the database.
  uint64_t hits, updates, loads;
  /// Of those that were read: how many posting lists past libxapian, from the file.
  uint64_t from_file;
} CXapianMatcherState;
CXapianMatcherState cxapian_matcher_state(const CXapianMatcher *_Nonnull matcher);

/// The kinds of nodes of a query.
typedef enum CXapianMatcherKind {
  CXapianMatcherKindNothing = 0,
  CXapianMatcherKindEverything = 1,
  CXapianMatcherKindTerm = 2,
  CXapianMatcherKindDocuments = 3,
  CXapianMatcherKindValueRange = 4,
  CXapianMatcherKindAnd = 5,
  CXapianMatcherKindOr = 6,
  CXapianMatcherKindAndNot = 7,
  CXapianMatcherKindAndMaybe = 8,
  CXapianMatcherKindFilter = 9,
  CXapianMatcherKindPhrase = 10,
  CXapianMatcherKindScale = 11,
  CXapianMatcherKindNear = 12
} CXapianMatcherKind;

/// A node of a query. A query is an array of nodes in which the parts of a node come before it, each part whole. Its
/// meaning is that of the operator of the same name in CXapianQuery.h; the parts of Phrase and Near are terms, and where
/// these stand is told by the documents' words (CXapianWords.h), never by positions.
typedef struct CXapianMatcherNode {
  CXapianMatcherKind kind;
  /// A term: how often it is asked for. A value range: the slot. A combination: how many parts it has.
  uint32_t number;
  /// Phrase and Near: within how many words; 0 is as many as there are parts.
  uint32_t window;
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
} CXapianMatcherNode;

/// Answers a search as cxapian_search does, always with exact counts. `matches` becomes NULL where this is not a search
/// for the matcher: it has a filter or weighs otherwise, the database has several shards or is
/// being written, it asks for phrases of a database with positions, its revision is older than what it holds, or the processor lacks what the matcher is compiled for.
CXapianStatus cxapian_matcher_search(
    CXapianMatcher *_Nonnull matcher, CXapianDatabase *_Nonnull database, const CXapianMatcherNode *_Nonnull nodes,
    size_t count, const CXapianSearch *_Nonnull search, CXapianMatches *_Nullable *_Nonnull matches);

CXAPIAN_END

#endif
