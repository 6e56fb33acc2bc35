// SPDX-License-Identifier: GPL-2.0-or-later
//
// Statuses, messages and bytes: what all parts of the bridge speak in.
#ifndef CXAPIAN_BASE_H
#define CXAPIAN_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define CXAPIAN_BEGIN \
  _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wnullability-extension\"") extern "C" {
#define CXAPIAN_END \
  } \
  _Pragma("clang diagnostic pop")
#else
#define CXAPIAN_BEGIN _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wnullability-extension\"")
#define CXAPIAN_END _Pragma("clang diagnostic pop")
#endif

CXAPIAN_BEGIN

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

CXAPIAN_END

#endif
