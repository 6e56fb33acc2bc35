// SPDX-License-Identifier: GPL-2.0-or-later
//
// Reading a database, and several as one.
#ifndef CXAPIAN_DATABASE_H
#define CXAPIAN_DATABASE_H

#include "CXapianBase.h"

CXAPIAN_BEGIN

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
/// the call returns, where `durable`. The ids of the documents stay where their ranges do not overlap and `renumber` is false; else they
/// are shifted, source by source. `multipass` merges many sources in groups first.
CXapianStatus cxapian_compact(
    const CXapianBytes *_Nonnull sources, size_t count, CXapianBytes destination, bool multipass, bool renumber,
    bool durable);

/// Makes a database of all documents of `base`, with their ids, and behind them those of `added`, which a builder has made,
/// shifted by the last id of `base`. It has the identity of `base` and the revision that follows, shares files with it, and
/// is to take its place. It can be changed in one commit, and must then be closed and finished. It is not forced to disk.
/// `done` says whether all that was possible; where not, nothing is left of it.
CXapianStatus cxapian_attach(
    CXapianBytes base, CXapianBytes added, CXapianBytes destination, bool *_Nonnull done);

/// Finishes what `cxapian_attach` has made of `base`, which must be as it was.
CXapianStatus cxapian_attach_finish(CXapianBytes base, CXapianBytes destination);

CXAPIAN_END

#endif
