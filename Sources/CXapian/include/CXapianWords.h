// SPDX-License-Identifier: GPL-2.0-or-later
//
// The words of a document in their order, kept as a value of the document: for phrases, and for where words stand. They
// take a fifth of the room of libxapian's lists of positions, and much less time to write.
#ifndef CXAPIAN_WORDS_H
#define CXAPIAN_WORDS_H

#include "CXapianDatabase.h"
#include "CXapianMatcher.h"
#include "CXapianQuery.h"

CXAPIAN_BEGIN

/// The slot of the words. Its value is a number for each word, seven bits a byte, the highest first, the last byte with
/// its high bit set: so words that follow each other are a part of its bytes.
enum { CXapianWordsSlot = 30 };

/// The number of a word that has no term, which breaks a phrase, and of the end of a section, which none spans.
enum { CXapianWordsNoTerm = 0, CXapianWordsSectionEnd = 1, CXapianWordsFirstTerm = 2 };

/// The metadata key of a term's number is CXapianWordsKeyPrefix and the term; the value is the number in decimal digits.
#define CXapianWordsKeyPrefix "word:"

/// The number of a term; 0 where it has none.
CXapianStatus cxapian_database_word_number(
    CXapianDatabase *_Nonnull database, CXapianBytes term, uint32_t *_Nonnull number);

/// Whether libxapian keeps positions in the database. If not, phrases are found by words.
CXapianStatus cxapian_database_has_positions(CXapianDatabase *_Nonnull database, bool *_Nonnull has_positions);

/// Documents that have terms within `window` words (0: as many as there are terms), in this order or in any. They weigh
/// what the terms weigh together.
CXapianStatus cxapian_query_words(
    const CXapianBytes *_Nonnull terms, size_t count, uint32_t window, bool is_ordered,
    CXapianQuery *_Nullable *_Nonnull query);

/// The number of a term, and how many documents have the term; 0 where none has. Both from memory where the matcher has
/// them: a number never changes.
CXapianStatus cxapian_matcher_term(
    CXapianMatcher *_Nonnull matcher, CXapianDatabase *_Nonnull database, CXapianBytes term, uint32_t *_Nonnull number,
    uint32_t *_Nonnull frequency);

/// Where the word with a number stands among the words of a document's section, as an array of uint32_t, ascending from
/// 0. From memory where the matcher has the words.
CXapianStatus cxapian_matcher_places(
    CXapianMatcher *_Nonnull matcher, CXapianDatabase *_Nonnull database, uint32_t docid, uint32_t number,
    uint32_t section, CXapianSink _Nonnull sink, void *_Nullable context);

/// A word that is looked for: its number, and which parts of a query it is of, as bits.
typedef struct CXapianSoughtWord {
  uint32_t number;
  uint64_t parts;
} CXapianSoughtWord;

/// Where one of them stands: its place within the section, from 0, and which one it is.
typedef struct CXapianFoundWord {
  uint32_t place;
  uint32_t word;
} CXapianFoundWord;

/// The sentences of a section by the number of each one's first word, an int32_t every `stride` bytes, ascending.
typedef struct CXapianSentences {
  const void *_Nullable first_words;
  size_t stride;
  size_t count;
} CXapianSentences;

/// Words that are looked for in one document after another. Never changes.
typedef struct CXapianSoughtWords CXapianSoughtWords;

/// Takes words, each number once, and what the parts of the query weigh, which are 64 at most.
CXapianStatus cxapian_sought_words_new(
    const CXapianSoughtWord *_Nullable words, size_t count, const double *_Nullable weights, size_t part_count,
    CXapianSoughtWords *_Nullable *_Nonnull sought);
void cxapian_sought_words_free(CXapianSoughtWords *_Nullable sought);

/// The words of some documents that are gone through one after another, as what memory has of them is fetched ahead.
typedef struct CXapianDocumentsWords CXapianDocumentsWords;

/// Takes the documents; the matcher and the database must stay until this is freed.
CXapianStatus cxapian_documents_words_new(
    CXapianMatcher *_Nonnull matcher, CXapianDatabase *_Nonnull database, const uint32_t *_Nullable docids,
    size_t count, CXapianDocumentsWords *_Nullable *_Nonnull documents);
void cxapian_documents_words_free(CXapianDocumentsWords *_Nullable documents);

/// Where words stand in a section of the document with an index among these, as an array of CXapianFoundWord, ascending by
/// place. Of a section's sentences, where they are given, only those in the best one and in its neighbours: the best has
/// words of the parts of the query that weigh most together, the first of equals.
CXapianStatus cxapian_documents_words_find(
    const CXapianDocumentsWords *_Nonnull documents, size_t index, uint32_t section,
    const CXapianSoughtWords *_Nonnull sought, const CXapianSentences *_Nullable sentences, CXapianSink _Nonnull sink,
    void *_Nullable context);

/// Lends the words of a document, from memory where the matcher has them; no bytes where there are none.
CXapianStatus cxapian_matcher_words(
    CXapianMatcher *_Nonnull matcher, CXapianDatabase *_Nonnull database, uint32_t docid, CXapianSink _Nonnull sink,
    void *_Nullable context);

CXAPIAN_END

#endif
