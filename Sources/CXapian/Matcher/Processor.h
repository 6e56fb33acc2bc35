// SPDX-License-Identifier: GPL-2.0-or-later
//
// The instructions that the matcher is compiled for: counting and finding bits is most of its work, which every x86
// processor since 2013 does in one step, and which the compiler may not assume by itself.
#pragma once

#if defined(__x86_64__) && defined(__clang__)
#define MATCHER_BEGIN \
  _Pragma("clang attribute push(__attribute__((target(\"avx2,bmi,bmi2,lzcnt,popcnt\"))), apply_to = function)")
#define MATCHER_END _Pragma("clang attribute pop")
#else
#define MATCHER_BEGIN
#define MATCHER_END
#endif

namespace matcher {

/// Whether this processor has them.
inline bool hasInstructions() {
#if defined(__x86_64__) && defined(__clang__)
  static const bool result = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
                             __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
  return result;
#else
  return true;
#endif
}

}  // namespace matcher
