// SPDX-License-Identifier: GPL-2.0-or-later
//
// Stems of words.
#ifndef CXAPIAN_STEMMER_H
#define CXAPIAN_STEMMER_H

#include "CXapianBase.h"

CXAPIAN_BEGIN

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

CXAPIAN_END

#endif
