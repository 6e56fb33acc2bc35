// SPDX-License-Identifier: GPL-2.0-or-later
#include "VersionFile.h"

#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

#include "../Internal.h"
#include "Encoding.h"
#include "TableWriter.h"

namespace bridge::glass {

namespace {

constexpr std::string_view magic("\x0F\x0DXapian Glass", 14);
// The year since 2014, the month and the day of the format: 14 March 2016.
constexpr unsigned formatVersion = 2 << 9 | 3 << 5 | 14;
constexpr size_t versionBytes = 2, uuidBytes = 16;
std::string path(const std::string &folder) { return folder + "/iamglass"; }

/// A random UUID, of version 4.
std::string madeIdentity(const std::string &folder) {
  unsigned char identity[uuidBytes];
  if (getrandom(identity, sizeof identity, 0) != sizeof identity) {
    throw systemFailure("can't make an identity for", folder);
  }
  identity[6] = static_cast<unsigned char>((identity[6] & 0x0F) | 0x40);
  identity[8] = static_cast<unsigned char>((identity[8] & 0x3F) | 0x80);
  return std::string(reinterpret_cast<const char *>(identity), sizeof identity);
}

/// A UUID as libxapian prints it.
std::string text(std::string_view uuid) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (size_t i = 0; i < uuid.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text.push_back('-');
    text.push_back(digits[static_cast<unsigned char>(uuid[i]) >> 4]);
    text.push_back(digits[static_cast<unsigned char>(uuid[i]) & 0xF]);
  }
  return text;
}

void write(const std::string &folder, const std::string &text, int flags) {
  const std::string file = path(folder);
  const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0666);
  if (descriptor < 0) throw systemFailure("can't create", file);
  const ssize_t count = ::write(descriptor, text.data(), text.size());
  const int number = count < 0 ? errno : ENOSPC;
  const int closed = close(descriptor);
  if (count == static_cast<ssize_t>(text.size()) && closed == 0) return;
  if (count != static_cast<ssize_t>(text.size())) errno = number;
  throw systemFailure("can't write", file);
}

}  // namespace

void writeVersion(const std::string &folder, const std::string &lines, const Statistics &statistics) {
  std::string text(magic);
  text.push_back(static_cast<char>(formatVersion >> 8));
  text.push_back(static_cast<char>(formatVersion & 0xFF));
  text.append(madeIdentity(folder));
  appendNumber(text, TableWriter::firstRevision);
  text.append(lines);
  text.append(statistics.text());
  write(folder, text, O_EXCL);
}

// The number of documents and how far their numbers go beyond it, the least length, the greatest frequency and how far
// the greatest length goes beyond that, the oldest set of changes, all lengths, the greatest frequency of a spelling.
std::string Statistics::text() const {
  std::string text;
  for (uint64_t number :
       {uint64_t(documents), uint64_t(lastDocument - documents), uint64_t(leastLength), uint64_t(greatestFrequency),
        uint64_t(greatestLength - greatestFrequency), uint64_t(0), totalLength, uint64_t(0)}) {
    appendNumber(text, number);
  }
  return text;
}

std::optional<Statistics> Statistics::read(std::string_view text) {
  const char *place = text.data();
  const char *const end = place + text.size();
  uint64_t numbers[8];
  for (uint64_t &number : numbers) {
    if (!readNumber(place, end, number)) return std::nullopt;
  }
  const auto [documents, further, leastLength, greatestFrequency, beyond, changes, totalLength, spelling] = numbers;
  if (place != end || changes != 0 || spelling != 0) return std::nullopt;
  if (documents + further > UINT32_MAX || greatestFrequency + beyond > UINT32_MAX || leastLength > UINT32_MAX) {
    return std::nullopt;
  }
  return Statistics{static_cast<uint32_t>(documents), static_cast<uint32_t>(documents + further),
                    static_cast<uint32_t>(leastLength), static_cast<uint32_t>(greatestFrequency + beyond),
                    static_cast<uint32_t>(greatestFrequency), totalLength};
}

void Version::setRevision(uint64_t number) {
  revision = number;
  head.resize(magic.size() + versionBytes + uuidBytes);
  appendNumber(head, number);
}

std::optional<Version> Version::read(const std::string &folder) {
  const int descriptor = open(path(folder).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return std::nullopt;
  char content[512];
  const ssize_t size = ::read(descriptor, content, sizeof content);
  close(descriptor);
  constexpr size_t before = magic.size() + versionBytes;
  if (size < ssize_t(before + uuidBytes) || size == ssize_t(sizeof content)) return std::nullopt;
  if (std::string_view(content, magic.size()) != magic) return std::nullopt;
  if ((static_cast<unsigned char>(content[magic.size()]) << 8 | static_cast<unsigned char>(content[magic.size() + 1])) !=
      formatVersion) {
    return std::nullopt;
  }
  const char *place = content + before + uuidBytes;
  const char *const end = content + size;
  Version version;
  if (!readNumber(place, end, version.revision)) return std::nullopt;
  version.head.assign(static_cast<const char *>(content), place);
  for (std::string &table : version.tables) {
    const char *const start = place;
    // As `TableWriter` writes them: five numbers, and the bytes of the list of free blocks after theirs.
    uint64_t number = 0;
    for (int i = 0; i < 6; ++i) {
      if (!readNumber(place, end, number)) return std::nullopt;
    }
    if (number > static_cast<uint64_t>(end - place)) return std::nullopt;
    place += number;
    table.assign(start, place);
  }
  version.statistics.assign(place, end);
  return version;
}

void Version::write(const std::string &folder) const {
  std::string text = head;
  for (const std::string &table : tables) text.append(table);
  glass::write(folder, text.append(statistics), O_TRUNC);
}

std::optional<TableLine> readVersion(const std::string &folder, const std::string &uuid, uint64_t revision) {
  const std::optional<Version> version = Version::read(folder);
  if (!version || version->revision != revision) return std::nullopt;
  if (text(std::string_view(version->head).substr(magic.size() + versionBytes, uuidBytes)) != uuid) return std::nullopt;
  return TableLine::read(version->tables[Version::postings]);
}

}  // namespace bridge::glass
