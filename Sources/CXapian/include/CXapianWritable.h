// SPDX-License-Identifier: GPL-2.0-or-later
//
// Documents to be stored, and databases to store them in.
#ifndef CXAPIAN_WRITABLE_H
#define CXAPIAN_WRITABLE_H

#include "CXapianBase.h"
#include "CXapianDatabase.h"

CXAPIAN_BEGIN

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

/// Occurrences of terms, in any order; the bytes are theirs to the last. Ascending positions are fastest.
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

/// Adds occurrences. Where a term is empty, too long, or holds a control byte (0 to 31, 127), or a position is 0,
/// nothing is added, and the message names the term.
CXapianStatus cxapian_document_add(CXapianDocument *_Nonnull document, const CXapianPostings *_Nonnull postings);

/// Adds a term that filters and does not weigh; the same rules.
CXapianStatus cxapian_document_add_boolean_term(CXapianDocument *_Nonnull document, CXapianBytes term);

/// Sets the value of a slot; no bytes remove it.
CXapianStatus cxapian_document_set_value(CXapianDocument *_Nonnull document, uint32_t slot, CXapianBytes value);

CXapianStatus cxapian_document_set_data(CXapianDocument *_Nonnull document, CXapianBytes data);

/// How a database is opened for writing.
typedef enum CXapianOpening {
  CXapianOpeningExisting = 0,
  CXapianOpeningCreate = 1,
  CXapianOpeningCreateOrOpen = 2,
  CXapianOpeningCreateOrOverwrite = 3
} CXapianOpening;

/// Opens a database for writing, and takes its lock. Without `durable` nothing is ever forced to disk. The handle can
/// be read like any other, and then shows what has not been committed yet.
CXapianStatus cxapian_writable_open(
    CXapianBytes path, CXapianOpening opening, bool durable, CXapianDatabase *_Nullable *_Nonnull database);

/// Gives up what has not been committed, and the lock. Further calls on the handle return
/// CXapianStatusDatabaseClosed.
void cxapian_writable_close(CXapianDatabase *_Nonnull database);

/// Puts all changes on disk in one step: after CXapianStatusOK they outlive a loss of power (where `durable`). After
/// any other status the handle is closed, whatever was not committed is lost, and the database must be opened anew.
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

CXAPIAN_END

#endif
