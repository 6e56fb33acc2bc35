// SPDX-License-Identifier: GPL-2.0-or-later
//
// A way out where libxapian would end the process.
#pragma once

#include <csetjmp>

#include "Internal.h"

namespace bridge {

/// Where a thread goes on instead of ending the process; null for nowhere.
extern thread_local std::jmp_buf *wayOut;

/// Has std::terminate take the way out of the thread that calls it. May be called any number of times.
void installWayOut() noexcept;

/// What is said of a call that took the way out: CXapianStatusDiskFull or CXapianStatusInputOutput.
CXapianStatus statusOfTermination(const std::string &path) noexcept;

/// Runs `body` as `guarded` does, for writing and closing.
///
/// Where a commit fails and going back fails too, as on a full disk, libxapian 1.4.22 calls std::terminate: an exception
/// leaves a handler that may not throw. All searches would end with it. The thread goes on here instead; the handle is
/// good for nothing any more then, and what its frames held is leaked. Nothing of ours stands between here and there:
/// `body` may hold no object that must be destroyed.
template <typename Body>
CXapianStatus guardedFromTermination(const std::string &path, Body &&body) noexcept {
  installWayOut();
  std::jmp_buf place;
  std::jmp_buf *const outer = wayOut;
  if (setjmp(place) != 0) {
    wayOut = outer;
    return statusOfTermination(path);
  }
  wayOut = &place;
  const CXapianStatus status = guarded(body);
  wayOut = outer;
  return status;
}

}  // namespace bridge
