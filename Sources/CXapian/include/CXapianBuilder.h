// SPDX-License-Identifier: GPL-2.0-or-later
//
// A database of documents that are all new, written at once, in the format of libxapian 1.4 but without its inverter: it
// takes a sixth of the time.
#ifndef CXAPIAN_BUILDER_H
#define CXAPIAN_BUILDER_H

#include "CXapianWords.h"
#include "CXapianWritable.h"

CXAPIAN_BEGIN

/// A database that is being built. For one thread at a time.
typedef struct CXapianBuilder CXapianBuilder;

/// Does what of adding a document to a builder needs no builder: any thread can. What changes the document undoes it. A
/// document with positions can't be packed.
CXapianStatus cxapian_document_pack(CXapianDocument *_Nonnull document);

/// Begins a database in a folder that must not exist. About `memory` bytes of postings and values are kept in memory, the
/// rest waits in files.
CXapianStatus cxapian_builder_new(CXapianBytes path, size_t memory, CXapianBuilder *_Nullable *_Nonnull builder);

/// The folder stays as it is.
void cxapian_builder_free(CXapianBuilder *_Nullable builder);

/// Looks up the terms of a document, and packs it where it is not yet. The first `word_terms` of its postings, which all
/// differ, are the terms of its words: the sink is told which of these have no number yet, as indexes of postings that stay valid until the next call.
CXapianStatus cxapian_builder_begin(
    CXapianBuilder *_Nonnull builder, CXapianDocument *_Nonnull document, size_t word_terms,
    CXapianNumberSink _Nonnull sink, void *_Nullable context);

/// Adds the document that was begun. `numbers` are those of the words that had none; `words` its words as CXapianWords.h
/// has them, with the index of a posting, plus CXapianWordsFirstTerm, for the number of a term.
CXapianStatus cxapian_builder_add(
    CXapianBuilder *_Nonnull builder, CXapianDocument *_Nonnull document, const uint32_t *_Nullable numbers,
    size_t number_count, const uint32_t *_Nullable words, size_t word_count, uint32_t *_Nonnull docid);

/// Stores metadata; the last value under a key holds, and no bytes remove it.
CXapianStatus cxapian_builder_set_metadata(
    CXapianBuilder *_Nonnull builder, CXapianBytes key, CXapianBytes value);

/// Writes what is left; nothing is forced to disk. The builder is of no use afterwards. After any status but
/// CXapianStatusOK, of this call or an earlier one, the folder holds no database.
CXapianStatus cxapian_builder_finish(CXapianBuilder *_Nonnull builder);

CXAPIAN_END

#endif
