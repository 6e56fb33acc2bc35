// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <sys/resource.h>

#include <algorithm>

namespace bridge::glass {

/// Lets other threads of the process go first where processors are short: searches should not wait for a second thread.
inline void lowerPriorityOfThread() {
  // To Linux, it is the calling thread that 0 stands for.
  (void)setpriority(PRIO_PROCESS, 0, std::min(19, getpriority(PRIO_PROCESS, 0) + 3));
}

}  // namespace bridge::glass
