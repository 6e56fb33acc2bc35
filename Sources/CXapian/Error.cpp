// SPDX-License-Identifier: GPL-2.0-or-later
//
// From exceptions to a status and a message.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

#include "Internal.h"

namespace {

// In place, so that there is room for the message when memory has run out.
thread_local char lastMessage[1024];

void keep(std::string_view message) noexcept {
  size_t length = std::min(message.size(), sizeof lastMessage - 1);
  // Not in the middle of a character.
  if (length < message.size()) {
    while (length > 0 && (static_cast<unsigned char>(message[length]) & 0xC0) == 0x80) --length;
  }
  std::memcpy(lastMessage, message.data(), length);
  lastMessage[length] = 0;
}

struct ErrorType {
  std::string_view name;
  CXapianStatus status;
};

// Every type that Xapian 1.4 can throw, by Xapian::Error::get_type().
constexpr ErrorType errorTypes[] = {
    {"DatabaseModifiedError", CXapianStatusDatabaseModified},
    {"DatabaseLockError", CXapianStatusDatabaseLocked},
    {"DatabaseCorruptError", CXapianStatusDatabaseCorrupt},
    {"DatabaseOpeningError", CXapianStatusDatabaseOpening},
    {"DatabaseCreateError", CXapianStatusDatabaseOpening},
    {"DatabaseNotFoundError", CXapianStatusDatabaseNotFound},
    {"DatabaseVersionError", CXapianStatusDatabaseVersion},
    {"DatabaseClosedError", CXapianStatusDatabaseClosed},
    {"DatabaseError", CXapianStatusDatabase},
    {"DocNotFoundError", CXapianStatusNotFound},
    {"InvalidArgumentError", CXapianStatusInvalidArgument},
    {"InvalidOperationError", CXapianStatusInvalidOperation},
    {"AssertionError", CXapianStatusOther},
    {"RangeError", CXapianStatusRange},
    {"QueryParserError", CXapianStatusQueryParser},
    {"WildcardError", CXapianStatusWildcard},
    {"NetworkError", CXapianStatusNetwork},
    {"NetworkTimeoutError", CXapianStatusNetwork},
    {"SerialisationError", CXapianStatusSerialisation},
    {"UnimplementedError", CXapianStatusUnimplemented},
    {"FeatureUnavailableError", CXapianStatusUnimplemented},
    {"InternalError", CXapianStatusOther},
};

bool isControl(unsigned char byte) { return byte < 0x20 || byte == 0x7F; }

CXapianStatus statusOfSystemError(int number) noexcept {
  switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return CXapianStatusDiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
      return CXapianStatusPermissionDenied;
    case ENOMEM:
      return CXapianStatusOutOfMemory;
    default:
      return CXapianStatusInputOutput;
  }
}

CXapianStatus statusOfError(const Xapian::Error &error) {
  const char *system = error.get_error_string();
  CXapianStatus status = CXapianStatusOther;
  for (const ErrorType &type : errorTypes) {
    if (type.name == error.get_type()) status = type.status;
  }
  std::string message = error.get_msg();
  if (system) message.append(": ").append(system);
  if (!error.get_context().empty()) message.append(" (").append(error.get_context()).append(")");
  // Xapian keeps the number of a system error to itself, and gives its text, at times within that of another error.
  const bool isOfDatabase = std::strncmp(error.get_type(), "Database", 8) == 0;
  if (isOfDatabase && status != CXapianStatusDatabaseModified && status != CXapianStatusDatabaseCorrupt) {
    for (int number : {ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, ENOMEM, EIO, EMFILE, ENFILE}) {
      if (message.find(std::strerror(number)) == std::string::npos) continue;
      status = statusOfSystemError(number);
      break;
    }
  }
  keep(message);
  return status;
}

}  // namespace

namespace bridge {

CXapianStatus statusOfException() noexcept {
  try {
    try {
      throw;
    } catch (const Xapian::Error &error) {
      return statusOfError(error);
    } catch (const Failure &failure) {
      keep(failure.message);
      return failure.status;
    } catch (const std::bad_alloc &) {
      keep("out of memory");
      return CXapianStatusOutOfMemory;
    } catch (const std::exception &error) {
      keep(error.what());
      return CXapianStatusOther;
    }
  } catch (const std::bad_alloc &) {
    keep("out of memory");
    return CXapianStatusOutOfMemory;
  } catch (...) {
    keep("an exception of unknown type");
    return CXapianStatusOther;
  }
}

Failure systemFailure(const std::string &action, const std::string &path) {
  int number = errno;
  return {statusOfSystemError(number), action + " " + path + ": " + std::strerror(number)};
}

std::string printable(std::string_view bytes) {
  constexpr size_t most = 80;
  std::string text;
  for (unsigned char byte : bytes.substr(0, most)) {
    if (isControl(byte)) {
      constexpr char digits[] = "0123456789abcdef";
      text.append("\\x") += digits[byte >> 4];
      text += digits[byte & 15];
    } else {
      text += static_cast<char>(byte);
    }
  }
  if (bytes.size() > most) text.append("...");
  return text;
}

std::string path(CXapianBytes bytes) {
  std::string text = string(bytes);
  if (text.empty() || text.find('\0') != std::string::npos) {
    throw Failure{CXapianStatusInvalidArgument, "a path is not empty and holds no NUL: \"" + printable(text) + "\""};
  }
  return text;
}

void requireValidTerm(std::string_view term) {
  if (term.empty()) throw Failure{CXapianStatusInvalidArgument, "a term is empty"};
  if (std::any_of(term.begin(), term.end(), isControl)) {
    throw Failure{CXapianStatusInvalidArgument, "the term \"" + printable(term) + "\" holds a control byte"};
  }
  // A NUL would count twice, but none is left here.
  if (term.size() > CXapianMaximumTermLength) {
    throw Failure{
        CXapianStatusInvalidArgument, "the term \"" + printable(term) + "\" has " + std::to_string(term.size()) +
                                          " bytes; at most " + std::to_string(CXapianMaximumTermLength) + " can be"};
  }
}

}  // namespace bridge

const char *cxapian_error_message(void) { return lastMessage; }
