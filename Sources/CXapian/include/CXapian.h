// SPDX-License-Identifier: GPL-2.0-or-later
//
// libxapian in plain C, for Swift.
//
// Rules that hold for every function here:
// - No C++ exception leaves it. A function that can fail returns a status; its other results mean something only where
//   that is CXapianStatusOK. cxapian_error_message() then says what went wrong.
// - A handle comes from a function named ..._new or ..._open, is owned by the caller, and is given back to the function
//   named ..._free of its kind, which accepts NULL. An object passed in is not kept, unless its description says so.
// - Bytes passed in (CXapianBytes) are read during the call and not kept. They may hold NULs, and need none at the end.
// - Bytes handed out go to a callback of the caller's, and are valid until that callback returns. The callback may call
//   this library again, on the same handle too.
// - A handle is for one thread at a time, apart from CXapianCancellation, CXapianColumn, CXapianMatcher and
//   CXapianMatches, which any number of threads may use at once.
#ifndef CXAPIAN_H
#define CXAPIAN_H

#include "CXapianBase.h"
#include "CXapianBuilder.h"
#include "CXapianDatabase.h"
#include "CXapianFile.h"
#include "CXapianMatcher.h"
#include "CXapianQuery.h"
#include "CXapianSearch.h"
#include "CXapianStemmer.h"
#include "CXapianWords.h"
#include "CXapianWritable.h"

#endif
