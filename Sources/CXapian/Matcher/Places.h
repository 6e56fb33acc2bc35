// SPDX-License-Identifier: GPL-2.0-or-later
//
// Where a word stands among the words of a document.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace matcher {

/// The places of the word with a number within a section, ascending from 0; both counted as CXapianWords.h says.
void findPlaces(
    std::string_view words, uint32_t number, uint32_t section, size_t most, std::vector<uint32_t> &places);

}  // namespace matcher
