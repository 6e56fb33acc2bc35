// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a cache holds, by key.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace matcher {

/// One thing that is held. What a look-up reads fills one line of the processor's caches.
struct alignas(64) Part {
  std::string key;
  uint64_t revision = 0;
  std::shared_ptr<const void> value;
  /// When it was last asked for, in numbers of uses.
  uint64_t lastUse = 0;
  size_t memory = 0;
};

/// Parts by key, in open addressing: asked for by every search and for every word, between searches that have filled the
/// processor's caches with other things, so that a look-up is to read few places of memory. Not for several threads.
class Parts {
 public:
  size_t count() const { return parts_.size(); }

  /// The part with a key; null where there is none. It counts as used.
  Part *use(std::string_view key) {
    Part *part = find(key);
    if (part) part->lastUse = ++uses_;
    return part;
  }

  /// The same without using it.
  Part *find(std::string_view key) const {
    if (slots_.empty()) return nullptr;
    const size_t hash = std::hash<std::string_view>()(key);
    for (size_t at = hash & (slots_.size() - 1); slots_[at].part; at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash && slots_[at].part->key == key) return slots_[at].part;
    }
    return nullptr;
  }

  /// Adds a part for a key that has none, and uses it.
  Part &add(std::string key) {
    parts_.push_back(std::make_unique<Part>());
    Part &part = *parts_.back();
    part.key = std::move(key);
    part.lastUse = ++uses_;
    if (parts_.size() * 2 > slots_.size()) {
      rebuild();
    } else {
      insert(part);
    }
    return part;
  }

  /// Removes those that have not been used for longest until that has freed so many bytes, if it can; how many it has.
  size_t removeOldest(size_t wanted) {
    std::sort(parts_.begin(), parts_.end(), [](const auto &a, const auto &b) { return a->lastUse > b->lastUse; });
    size_t freed = 0;
    while (!parts_.empty() && freed < wanted) {
      freed += parts_.back()->memory;
      parts_.pop_back();
    }
    rebuild();
    return freed;
  }

  void clear() {
    parts_.clear();
    slots_.clear();
  }

 private:
  struct Slot {
    size_t hash = 0;
    Part *part = nullptr;
  };

  void insert(Part &part) {
    const size_t hash = std::hash<std::string_view>()(part.key);
    size_t at = hash & (slots_.size() - 1);
    while (slots_[at].part) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, &part};
  }

  /// Slots for what there is, a power of two, at most half of them in use for a while to come.
  void rebuild() {
    size_t count = 64;
    while (count < 4 * parts_.size()) count *= 2;
    slots_.assign(count, {});
    for (const auto &part : parts_) insert(*part);
  }

  std::vector<std::unique_ptr<Part>> parts_;
  std::vector<Slot> slots_;
  uint64_t uses_ = 0;
};

}  // namespace matcher
