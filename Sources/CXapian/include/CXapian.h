// SPDX-License-Identifier: GPL-2.0-or-later
//
// libxapian in plain C, for Swift.
//
// Rules that hold for every function here:
// - No C++ exception leaves it. A function that can fail returns a status; its other results mean something only where
//   that is CXapianStatusOK. cxapian_error_message() then says what went wrong.
// - A handle comes from a function named ..._new or ..._open, is owned by the caller, and is given back to the function
//   named ..._free of its kind, which accepts NULL. An object passed in is not kept, unless its description says so.
// - Bytes passed in (CXapianBytes) are read during the call and not kept. They need no NUL at their end, and may hold any.
// - Bytes handed out go to a callback of the caller's, and are valid until that callback returns. The callback may call
//   this library again, on the same handle too.
// - A handle is for one thread at a time, apart from CXapianCancellation, CXapianColumn and CXapianMatches, which any
//   number of threads may read at once.
#ifndef CXAPIAN_H
#define CXAPIAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-extension"

#ifdef __cplusplus
extern "C" {
#endif

// Errors

/// What became of a call.
typedef enum CXapianStatus {
  CXapianStatusOK = 0,
  CXapianStatusDatabaseModified = 1,
  CXapianStatusDatabaseLocked = 2,
  CXapianStatusDatabaseCorrupt = 3,
  CXapianStatusDatabaseOpening = 4,
  CXapianStatusDatabaseNotFound = 5,
  CXapianStatusDatabaseVersion = 6,
  CXapianStatusDatabaseClosed = 7,
  CXapianStatusDatabase = 8,
  CXapianStatusNotFound = 9,
  CXapianStatusInvalidArgument = 10,
  CXapianStatusInvalidOperation = 11,
  CXapianStatusRange = 12,
  CXapianStatusQueryParser = 13,
  CXapianStatusWildcard = 14,
  CXapianStatusDiskFull = 15,
  CXapianStatusInputOutput = 16,
  CXapianStatusPermissionDenied = 17,
  CXapianStatusNetwork = 18,
  CXapianStatusSerialisation = 19,
  CXapianStatusUnimplemented = 20,
  CXapianStatusOutOfMemory = 21,
  CXapianStatusTimeout = 22,
  CXapianStatusCancelled = 23,
  CXapianStatusOther = 24
} CXapianStatus;

/// The message of the last call on this thread that failed; empty before the first. NUL-terminated UTF-8, or bytes of
/// the caller's. Valid until the next call on this thread that fails.
const char *_Nonnull cxapian_error_message(void);

// Bytes

/// Bytes that the caller lends for one call. `start` may be NULL where `count` is 0.
typedef struct CXapianBytes {
  const uint8_t *_Nullable start;
  size_t count;
} CXapianBytes;

/// Takes bytes, valid until it returns.
typedef void (*CXapianSink)(void *_Nullable context, CXapianBytes bytes);

/// Takes one entry of a list: its bytes, and a number that goes with them. Returns whether to go on.
typedef bool (*CXapianVisitor)(void *_Nullable context, CXapianBytes bytes, uint32_t number);

/// Takes the next numbers of a list, valid until it returns; called as often as needed, in order.
typedef void (*CXapianNumberSink)(void *_Nullable context, const uint32_t *_Nonnull numbers, size_t count);

/// The most bytes that a term can have, a NUL counted twice.
enum { CXapianMaximumTermLength = 245 };

// Reading a database

/// A database, open for reading or for writing.
typedef struct CXapianDatabase CXapianDatabase;

/// The numbers that describe an open revision as a whole.
typedef struct CXapianStatistics {
  uint32_t document_count;
  uint32_t last_docid;
  double average_length;
  uint64_t total_length;
} CXapianStatistics;

/// Opens one database for reading, or several that are searched as one. A document `d` of shard `s` (from 0) of `n` has
/// there the id (d - 1) * n + s + 1.
CXapianStatus cxapian_database_open(
    const CXapianBytes *_Nonnull paths, size_t count, CXapianDatabase *_Nullable *_Nonnull database);

/// Closes the database. What a writable one has not committed is lost.
void cxapian_database_free(CXapianDatabase *_Nullable database);

/// Goes on to the newest revision. `changed` says whether it is another than before.
CXapianStatus cxapian_database_reopen(CXapianDatabase *_Nonnull database, bool *_Nonnull changed);

CXapianStatus cxapian_database_statistics(
    CXapianDatabase *_Nonnull database, CXapianStatistics *_Nonnull statistics);

/// The number of the open revision; only where there is one shard.
CXapianStatus cxapian_database_revision(CXapianDatabase *_Nonnull database, uint64_t *_Nonnull revision);

CXapianStatus cxapian_database_uuid(
    CXapianDatabase *_Nonnull database, CXapianSink _Nonnull sink, void *_Nullable context);

/// The metadata stored under `key`; none where there is none.
CXapianStatus cxapian_database_metadata(
    CXapianDatabase *_Nonnull database, CXapianBytes key, CXapianSink _Nonnull sink, void *_Nullable context);

/// Visits the keys of metadata that start with `prefix`, in byte order. The number is always 0.
CXapianStatus cxapian_database_metadata_keys(
    CXapianDatabase *_Nonnull database, CXapianBytes prefix, CXapianVisitor _Nonnull visitor,
    void *_Nullable context);

/// How many documents have a term, and how often it occurs in all of them.
CXapianStatus cxapian_database_frequencies(
    CXapianDatabase *_Nonnull database, CXapianBytes term, uint32_t *_Nonnull documents,
    uint64_t *_Nonnull occurrences);

/// Visits the terms that start with `prefix` and are not before `first`, in byte order, with the number of documents
/// that have them.
CXapianStatus cxapian_database_terms(
    CXapianDatabase *_Nonnull database, CXapianBytes prefix, CXapianBytes first, CXapianVisitor _Nonnull visitor,
    void *_Nullable context);

/// Visits the terms of a document in byte order, with their frequency within it.
CXapianStatus cxapian_database_document_terms(
    CXapianDatabase *_Nonnull database, uint32_t docid, CXapianVisitor _Nonnull visitor, void *_Nullable context);

/// Visits the ids of the documents that have a term, ascending, with the term's frequency in them. The bytes are empty.
typedef bool (*CXapianPostingVisitor)(void *_Nullable context, uint32_t docid, uint32_t frequency);
CXapianStatus cxapian_database_postings(
    CXapianDatabase *_Nonnull database, CXapianBytes term, CXapianPostingVisitor _Nonnull visitor,
    void *_Nullable context);

/// The positions of a term in a document, ascending; none where it does not occur there with positions.
CXapianStatus cxapian_database_positions(
    CXapianDatabase *_Nonnull database, CXapianBytes term, uint32_t docid, CXapianNumberSink _Nonnull sink,
    void *_Nullable context);

/// The sum of the frequencies of a document's terms.
CXapianStatus cxapian_database_document_length(
    CXapianDatabase *_Nonnull database, uint32_t docid, uint32_t *_Nonnull length);

/// The data of a document.
CXapianStatus cxapian_database_document_data(
    CXapianDatabase *_Nonnull database, uint32_t docid, CXapianSink _Nonnull sink, void *_Nullable context);

/// The value that a document has in a slot; none where it has none.
CXapianStatus cxapian_database_document_value(
    CXapianDatabase *_Nonnull database, uint32_t docid, uint32_t slot, CXapianSink _Nonnull sink,
    void *_Nullable context);

/// The lowest id of the documents that have a term; 0 where there is none.
CXapianStatus cxapian_database_find(
    CXapianDatabase *_Nonnull database, CXapianBytes term, uint32_t *_Nonnull docid);

/// Visits the values of a slot by ascending document id, which is the number.
CXapianStatus cxapian_database_values(
    CXapianDatabase *_Nonnull database, uint32_t slot, CXapianVisitor _Nonnull visitor, void *_Nullable context);

/// How many documents have a value in a slot.
CXapianStatus cxapian_database_value_frequency(
    CXapianDatabase *_Nonnull database, uint32_t slot, uint32_t *_Nonnull documents);

/// Bounds of the values in a slot, not always reached; none where there are no values.
CXapianStatus cxapian_database_value_bounds(
    CXapianDatabase *_Nonnull database, uint32_t slot, CXapianSink _Nonnull lower, CXapianSink _Nonnull upper,
    void *_Nullable context);

/// The word of the spelling dictionary that is nearest to `word`, of the nearest the most frequent; none where `word`
/// is itself the best, or nothing is near enough.
CXapianStatus cxapian_database_spelling_suggestion(
    CXapianDatabase *_Nonnull database, CXapianBytes word, uint32_t maximum_edit_distance, CXapianSink _Nonnull sink,
    void *_Nullable context);

/// Reads the whole of a database on disk and looks for what contradicts itself. `problems` is how many were found; the
/// sink gets what was looked at and found, in English.
CXapianStatus cxapian_database_check(
    CXapianBytes path, size_t *_Nonnull problems, CXapianSink _Nonnull sink, void *_Nullable context);

/// Writes the documents of all sources into one new database, whose tables are packed full, and which is on disk when
/// the call returns. The ids of the documents stay where their ranges do not overlap and `renumber` is false; else they
/// are shifted, source by source. `multipass` merges many sources in groups first.
CXapianStatus cxapian_compact(
    const CXapianBytes *_Nonnull sources, size_t count, CXapianBytes destination, bool multipass, bool renumber);

// Documents

/// A document to be stored.
typedef struct CXapianDocument CXapianDocument;

/// One occurrence of a term.
typedef struct CXapianPosting {
  /// How many bytes the term has.
  uint32_t length;
  /// Where it is, from 1, or CXapianNoPosition.
  uint32_t position;
  /// By how much it raises the term's frequency within the document.
  uint32_t frequency;
} CXapianPosting;

/// Occurrences of terms, in any order; ascending positions are fastest.
typedef struct CXapianPostings {
  /// The bytes of all terms, one after another.
  const uint8_t *_Nullable bytes;
  size_t byte_count;
  const CXapianPosting *_Nullable postings;
  size_t count;
} CXapianPostings;

/// The position of an occurrence that has none.
#define CXapianNoPosition UINT32_MAX

CXapianStatus cxapian_document_new(CXapianDocument *_Nullable *_Nonnull document);
void cxapian_document_free(CXapianDocument *_Nullable document);

/// Adds occurrences. Where a term is empty, too long, or holds a control byte (0 to 31, 127), or a position is 0, nothing
/// is added, and the message names the term.
CXapianStatus cxapian_document_add(CXapianDocument *_Nonnull document, const CXapianPostings *_Nonnull postings);

/// Adds a term that filters and does not weigh; the same rules.
CXapianStatus cxapian_document_add_boolean_term(CXapianDocument *_Nonnull document, CXapianBytes term);

/// Sets the value of a slot; no bytes remove it.
CXapianStatus cxapian_document_set_value(CXapianDocument *_Nonnull document, uint32_t slot, CXapianBytes value);

CXapianStatus cxapian_document_set_data(CXapianDocument *_Nonnull document, CXapianBytes data);

// Writing

/// How a database is opened for writing.
typedef enum CXapianOpening {
  CXapianOpeningExisting = 0,
  CXapianOpeningCreate = 1,
  CXapianOpeningCreateOrOpen = 2,
  CXapianOpeningCreateOrOverwrite = 3
} CXapianOpening;

/// Opens a database for writing, and takes its lock. Without `durable` nothing is ever forced to disk. The handle can be
/// read like any other, and then shows what has not been committed yet.
CXapianStatus cxapian_writable_open(
    CXapianBytes path, CXapianOpening opening, bool durable, CXapianDatabase *_Nullable *_Nonnull database);

/// Gives up what has not been committed, and the lock. Further calls on the handle return
/// CXapianStatusDatabaseClosed.
void cxapian_writable_close(CXapianDatabase *_Nonnull database);

/// Puts all changes on disk in one step: after CXapianStatusOK they outlive a loss of power (where `durable`). After any
/// other status the handle is closed, whatever was not committed is lost, and the database must be opened anew.
CXapianStatus cxapian_writable_commit(CXapianDatabase *_Nonnull database);

/// Begins a transaction, after committing what came before it.
CXapianStatus cxapian_writable_begin(CXapianDatabase *_Nonnull database);

/// Ends the transaction and commits, as cxapian_writable_commit does.
CXapianStatus cxapian_writable_end(CXapianDatabase *_Nonnull database);

/// Ends the transaction; what was changed in it is forgotten.
CXapianStatus cxapian_writable_cancel(CXapianDatabase *_Nonnull database);

CXapianStatus cxapian_writable_add(
    CXapianDatabase *_Nonnull database, CXapianDocument *_Nonnull document, uint32_t *_Nonnull docid);

/// Puts the document in the place of all that have the term, or adds it where none has; it gets the term itself.
CXapianStatus cxapian_writable_replace(
    CXapianDatabase *_Nonnull database, CXapianBytes unique_term, CXapianDocument *_Nonnull document,
    uint32_t *_Nonnull docid);

/// Puts the document in the place of another, or stores it under that id.
CXapianStatus cxapian_writable_replace_docid(
    CXapianDatabase *_Nonnull database, uint32_t docid, CXapianDocument *_Nonnull document);

/// Deletes all documents that have the term. `deleted` is how many those were.
CXapianStatus cxapian_writable_delete(
    CXapianDatabase *_Nonnull database, CXapianBytes unique_term, uint32_t *_Nonnull deleted);

CXapianStatus cxapian_writable_delete_docid(CXapianDatabase *_Nonnull database, uint32_t docid);

/// Stores metadata under a key; no bytes remove it.
CXapianStatus cxapian_writable_set_metadata(
    CXapianDatabase *_Nonnull database, CXapianBytes key, CXapianBytes value);

/// Raises the frequency of a word in the spelling dictionary.
CXapianStatus cxapian_writable_add_spelling(
    CXapianDatabase *_Nonnull database, CXapianBytes word, uint32_t frequency);

/// Lowers it; at 0 the word is gone.
CXapianStatus cxapian_writable_remove_spelling(
    CXapianDatabase *_Nonnull database, CXapianBytes word, uint32_t frequency);

// Queries

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

// Columns: the values of a facet, in memory

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
void cxapian_column_free(CXapianColumn *_Nullable column);
CXapianColumnContents cxapian_column_contents(const CXapianColumn *_Nonnull column);

// Searching

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
} CXapianMatchesContents;

CXapianStatus cxapian_search(
    CXapianDatabase *_Nonnull database, CXapianQuery *_Nonnull query, const CXapianSearch *_Nonnull search,
    CXapianMatches *_Nullable *_Nonnull matches);
void cxapian_matches_free(CXapianMatches *_Nullable matches);
CXapianMatchesContents cxapian_matches_contents(const CXapianMatches *_Nonnull matches);

/// For each ordinal of the column that was the search's `index`th: how many matches have it. Valid until the matches are
/// freed. Exact where all matches were looked at.
const uint32_t *_Nonnull cxapian_matches_counts(const CXapianMatches *_Nonnull matches, size_t index);

/// Selects the ordinals from `first` up to `end` with the highest counts above 0, highest first, equal ones ascending.
/// Writes up to `limit` of them to `ordinals`, and how many it wrote to `count`.
CXapianStatus cxapian_counts_top(
    const uint32_t *_Nonnull counts, uint32_t first, uint32_t end, uint32_t limit, uint32_t *_Nonnull ordinals,
    size_t *_Nonnull count);

// Stemming

/// A stemmer of one language.
typedef struct CXapianStemmer CXapianStemmer;

/// `language` is Xapian's name or the ISO 639-1 code.
CXapianStatus cxapian_stemmer_new(CXapianBytes language, CXapianStemmer *_Nullable *_Nonnull stemmer);
void cxapian_stemmer_free(CXapianStemmer *_Nullable stemmer);

/// The stem of a word in lower case. Valid until the stemmer's next call.
CXapianStatus cxapian_stemmer_stem(
    CXapianStemmer *_Nonnull stemmer, CXapianBytes word, CXapianBytes *_Nonnull stem);

/// The names of the languages, separated by spaces.
CXapianStatus cxapian_stemmer_languages(CXapianSink _Nonnull sink, void *_Nullable context);

#ifdef __cplusplus
}
#endif
#pragma clang diagnostic pop
#endif
