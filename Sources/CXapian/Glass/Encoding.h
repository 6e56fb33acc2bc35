// SPDX-License-Identifier: GPL-2.0-or-later
//
// How glass, Xapian 1.4's format on disk, writes numbers and terms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bridge::glass {

/// Seven bits a byte, the lowest first, all bytes but the last with their high bit.
template <typename Output>
inline void appendNumber(Output &output, uint64_t number) {
  while (number >= 0x80) {
    output.push_back(static_cast<char>(number | 0x80));
    number >>= 7;
  }
  output.push_back(static_cast<char>(number));
}

/// Reads what `appendNumber` wrote, and steps over it.
inline uint64_t readNumber(const char *&place) {
  uint64_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const unsigned char byte = static_cast<unsigned char>(*place++);
    number |= static_cast<uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return number;
  }
}

/// The same where anything may stand: false, and nothing is known of `place`, where no number ends before `end`.
inline bool readNumber(const char *&place, const char *end, uint64_t &number) {
  number = 0;
  for (unsigned shift = 0; place < end && shift < 64; shift += 7) {
    const unsigned char byte = static_cast<unsigned char>(*place++);
    number |= static_cast<uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

/// The bytes after their number.
inline void appendBytes(std::string &output, std::string_view bytes) {
  appendNumber(output, bytes.size());
  output.append(bytes);
}

/// A number as the end of a key: its bytes, the lowest first, without zeros at the end.
inline void appendLastNumber(std::string &output, uint32_t number) {
  for (; number > 0; number >>= 8) output.push_back(static_cast<char>(number));
}

/// A number so that keys sort as the numbers do: two bytes below 2^15, else as many ones, and a zero, before it as it has
/// bytes more.
inline void appendSortable(std::string &output, uint32_t number) {
  unsigned count = 2;
  while (count < 5 && number >> (8 * count - (count - 1)) != 0) ++count;
  const uint32_t marks = 0xFFu << (10 - count);
  for (unsigned place = count; place-- > 0;) {
    uint32_t byte = place < 4 ? number >> (8 * place) : 0;
    if (place == count - 1 && count > 2) byte |= marks;
    output.push_back(static_cast<char>(byte));
  }
}

/// Reads what `appendSortable` wrote, all of it; false where it is none.
inline bool readSortable(std::string_view bytes, uint64_t &number) {
  if (bytes.empty()) return false;
  const auto first = static_cast<unsigned char>(bytes[0]);
  const size_t count = first < 0x80 ? 2 : first < 0xC0 ? 3 : first < 0xE0 ? 4 : 5;
  if (bytes.size() != count) return false;
  number = first & (0xFFu >> (count - 1));
  for (size_t i = 1; i < count; ++i) number = number << 8 | static_cast<unsigned char>(bytes[i]);
  return true;
}

/// A term at the beginning of a key. Nothing may follow it that begins with the byte 255.
inline void appendTerm(std::string &output, std::string_view term) {
  for (char byte : term) {
    output.push_back(byte);
    if (byte == 0) output.push_back('\xFF');
  }
}

}  // namespace bridge::glass
