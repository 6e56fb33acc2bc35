// SPDX-License-Identifier: GPL-2.0-or-later
//
// A way out where libxapian would end the process.
#include "Termination.h"

#include <sys/statvfs.h>

#include <cstdlib>
#include <exception>
#include <mutex>

namespace {

std::terminate_handler previous;

[[noreturn]] void leave() {
  if (bridge::wayOut) std::longjmp(*bridge::wayOut, 1);
  if (previous) previous();
  std::abort();
}

}  // namespace

namespace bridge {

thread_local std::jmp_buf *wayOut = nullptr;

void installWayOut() noexcept {
  static std::once_flag once;
  std::call_once(once, [] { previous = std::set_terminate(leave); });
}

CXapianStatus statusOfTermination(const std::string &path) noexcept {
  // The exception is lost; a full disk is what brings this about, and can be seen.
  struct statvfs disk;
  const bool isFull = statvfs(path.c_str(), &disk) == 0 && disk.f_bavail * disk.f_frsize < (1 << 20);
  return guarded([&] {
    throw Failure{
        isFull ? CXapianStatusDiskFull : CXapianStatusInputOutput,
        "a commit failed, and going back failed too" + std::string(isFull ? ": No space left on device" : "")};
  });
}

}  // namespace bridge
