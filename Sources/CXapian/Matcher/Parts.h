// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a cache holds, by key.
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace matcher {

/// The name of a part: its kind, and which of them.
struct Key {
  char kind;
  std::string_view name;

  /// Short names are most of them: eight bytes a step.
  size_t hash() const {
    uint64_t hash = (name.size() << 8 | static_cast<uint8_t>(kind)) * factor;
    const char *at = name.data();
    size_t rest = name.size();
    for (; rest >= 8; at += 8, rest -= 8) hash = mixed(hash, word<uint64_t>(at));
    if (rest >= 4) return mixed(hash, word<uint32_t>(at) | word<uint32_t>(at + rest - 4) << 32);
    if (rest == 0) return hash;
    return mixed(hash, word<uint8_t>(at) | word<uint8_t>(at + rest / 2) << 8 | word<uint8_t>(at + rest - 1) << 16);
  }

 private:
  static constexpr uint64_t factor = 0x9e3779b97f4a7c15;

  template <typename Word>
  static uint64_t word(const char *bytes) {
    Word word;
    memcpy(&word, bytes, sizeof word);
    return word;
  }
  // The high bits of a product depend on all bits below; the table looks at the low ones.
  static uint64_t mixed(uint64_t hash, uint64_t word) {
    const uint64_t product = (hash ^ word) * factor;
    return product ^ product >> 29;
  }
};

/// One thing that is held. What a look-up reads fills one line of the processor's caches.
struct alignas(64) Part {
  std::string name;
  uint64_t revision = 0;
  std::shared_ptr<const void> value;
  /// When it was last asked for, in numbers of uses.
  uint64_t lastUse = 0;
  size_t memory = 0;
  char kind = 0;
};

/// Parts by key, in open addressing: asked for by every search and for every word, between searches that have filled the
/// processor's caches with other things, so that a look-up is to read few places of memory, and to know early which. Not
/// for several threads.
class Parts {
 public:
  size_t count() const { return parts_.size(); }

  /// The part with a key; null where there is none. It counts as used.
  Part *use(const Key &key) { return use(key, key.hash()); }
  /// The same, where the key's hash is known.
  Part *use(const Key &key, size_t hash) {
    Part *part = find(key, hash);
    if (part) part->lastUse = ++uses_;
    return part;
  }

  /// The same without using it.
  Part *find(const Key &key) const { return find(key, key.hash()); }

  /// Fetch into the processor's caches what a look-up will read: first where a part stands, and some time later the part
  /// and the first lines of its value.
  void prefetchSlot(size_t hash) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
  }
  void prefetchPart(size_t hash) const {
    if (slots_.empty()) return;
    const Slot *slot = &slots_[hash & (slots_.size() - 1)];
    while (slot->part && slot->hash != hash) slot = slot + 1 == slots_.data() + slots_.size() ? slots_.data() : slot + 1;
    if (!slot->part) return;
    __builtin_prefetch(slot->part);
    const auto *const value = static_cast<const char *>(slot->value);
    for (ptrdiff_t line = 0; line < linesOfValue; ++line) __builtin_prefetch(value + line * 64);
  }

  /// Adds a part for a key that has none, and uses it.
  Part &add(const Key &key) {
    parts_.push_back(std::make_unique<Part>());
    Part &part = *parts_.back();
    part.kind = key.kind;
    part.name = key.name;
    part.lastUse = ++uses_;
    if (parts_.size() * 2 > slots_.size()) {
      rebuild();
    } else {
      insert(part);
    }
    return part;
  }

  /// Gives a part its value.
  void set(Part &part, std::shared_ptr<const void> value) {
    part.value = std::move(value);
    const Key key{part.kind, part.name};
    size_t at = key.hash() & (slots_.size() - 1);
    while (slots_[at].part != &part) at = (at + 1) & (slots_.size() - 1);
    slots_[at].value = part.value.get();
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
  struct alignas(32) Slot {
    size_t hash = 0;
    Part *part = nullptr;
    const void *value = nullptr;
    char kind = 0;
  };

  // As many as a posting list of some dozen documents takes.
  static constexpr ptrdiff_t linesOfValue = 6;

  Part *find(const Key &key, size_t hash) const {
    if (slots_.empty()) return nullptr;
    for (size_t at = hash & (slots_.size() - 1); slots_[at].part; at = (at + 1) & (slots_.size() - 1)) {
      const Slot &slot = slots_[at];
      if (slot.hash == hash && slot.kind == key.kind && slot.part->name == key.name) return slot.part;
    }
    return nullptr;
  }

  void insert(Part &part) {
    const size_t hash = Key{part.kind, part.name}.hash();
    size_t at = hash & (slots_.size() - 1);
    while (slots_[at].part) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, &part, part.value.get(), part.kind};
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
