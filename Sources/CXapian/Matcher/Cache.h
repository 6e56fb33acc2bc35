// SPDX-License-Identifier: GPL-2.0-or-later
//
// What is kept of the newest revision, under a budget, by all threads.
#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

#include "../Internal.h"
#include "../include/CXapianWords.h"
#include "Parts.h"
#include "PostingList.h"
#include "Values.h"
#include "WordBlock.h"
#include "../include/CXapianMatcher.h"

namespace matcher {

/// For each node of a query its posting list; null where it is none of a term, or isn't known.
using KnownLists = std::pmr::vector<std::shared_ptr<const PostingList>>;

/// Keeps to a budget by forgetting what has not been used for longest. What it hands out stays valid without it.
class Cache {
 public:
  Cache(size_t budget, const BM25 &weighting, bool keepsPhrases)
      : budget_(budget), weighting_(weighting), keepsPhrases_(keepsPhrases) {}

  const BM25 &weighting() const { return weighting_; }
  void setBudget(size_t budget);

  /// Of the database's revision; none where the cache has seen a newer one.
  std::shared_ptr<const Snapshot> snapshot(CXapianDatabase &database);
  /// The same, and the lists of those nodes that are terms, where all that is there at that revision: with one look,
  /// which fetches from memory what it needs for all of them together. `lists` has a place for each node.
  std::shared_ptr<const Snapshot> snapshot(
      CXapianDatabase &database, const CXapianMatcherNode *nodes, size_t count, KnownLists &lists);
  std::shared_ptr<const PostingList> postings(
      CXapianDatabase &database, const Snapshot &snapshot, std::string_view term);
  std::shared_ptr<const Values> values(
      const Xapian::Database &database, const Snapshot &snapshot, Xapian::valueno slot);
  /// The words of a block of documents; none where they would have to be read and that isn't worth it, as far as is known
  /// and unless it has been so a few times.
  std::shared_ptr<const WordBlock> words(
      const Xapian::Database &database, const Snapshot &snapshot, uint32_t block, bool isWorthReading);

  /// For each of some documents the block that has its words, where it is in memory or has been asked for a few times.
  std::vector<std::shared_ptr<const WordBlock>> wordBlocks(
      CXapianDatabase &database, const uint32_t *docids, size_t count);
  /// Lends the words of one document, from its block where that is in memory.
  template <typename Body>
  void withWords(CXapianDatabase &database, uint32_t docid, Body &&body) {
    if (const auto block = wordBlocks(database, &docid, 1).front()) return body(block->words(docid));
    const std::string words = database.open().get_document(docid).get_value(CXapianWordsSlot);
    body(std::string_view(words));
  }
  /// The number of a term among words; none where it has none.
  std::optional<uint32_t> wordNumber(CXapianDatabase &database, const std::string &term);
  /// How many documents have a term.
  uint32_t termFrequency(CXapianDatabase &database, std::string_view term);

  /// The documents of a phrase that have been kept; of those that have changed since, `verified` says which have it now.
  /// None where none have been kept.
  template <typename Verified>
  std::shared_ptr<const PostingList> phrase(const std::string &words, const Snapshot &snapshot, Verified &&verified) {
    return part<PostingList>(
        {'P', words}, snapshot.revision(), [] { return nullptr; },
        [&](const PostingList &earlier, const std::vector<uint32_t> &changed) {
          std::vector<Posting> fresh;
          for (const uint32_t docid : verified(changed)) fresh.push_back({docid, 0});
          return PostingList::of(merged(earlier, changed, fresh), snapshot);
        });
  }
  void keepPhrase(const std::string &words, const Snapshot &snapshot, std::shared_ptr<const PostingList> documents);

  /// See cxapian_matcher_changed.
  void changed(uint64_t from, uint64_t to, std::vector<uint32_t> docids);
  CXapianMatcherState state() const;

 private:
  struct Change {
    uint64_t from, to;
    std::vector<uint32_t> docids;
  };

  /// The part with a key at the snapshot's revision, made by `load`, or by `update` from an earlier one and the
  /// documents that have changed since. Both run outside of the lock: two threads may make the same part, once.
  template <typename Value, typename Load, typename Update>
  std::shared_ptr<const Value> part(const Key &key, uint64_t revision, Load &&load, Update &&update);
  /// An earlier list with the postings of changed documents in the place of what it has of them.
  static std::vector<Posting> merged(
      const PostingList &earlier, const std::vector<uint32_t> &changed, const std::vector<Posting> &fresh);
  /// Forgets all, for the database has given way to another one.
  void forget(const std::string &uuid);
  /// Reads a list whole: from the file where that can be done, else by libxapian.
  std::vector<Posting> read(CXapianDatabase &handle, const std::string &term, const Snapshot &snapshot);
  bool changedBetween(uint64_t from, uint64_t to, std::vector<uint32_t> &docids) const;
  /// Counts that a block of words was not there; whether that has been so a few times.
  bool isMissed(uint32_t block);
  /// Forgets what the budget has no room for.
  void makeRoom();
  void keep(const Key &key, uint64_t revision, std::shared_ptr<const void> value, size_t memory);

  mutable std::mutex mutex_;
  size_t budget_;
  const BM25 weighting_;
  const bool keepsPhrases_;
  size_t memory_ = 0;
  std::string uuid_;
  uint64_t revision_ = 0;
  std::shared_ptr<const Snapshot> snapshot_;
  Parts parts_;
  std::deque<Change> changes_;
  // Those of terms that were asked for, up to a bound; they never change.
  std::unordered_map<std::string, uint32_t> numbers_;
  // How often a block of words was asked for and not there.
  std::vector<uint8_t> misses_;
  uint64_t hits_ = 0, updates_ = 0, loads_ = 0;
  std::atomic<uint64_t> fromFile_{0};
};

template <typename Value, typename Load, typename Update>
std::shared_ptr<const Value> Cache::part(const Key &key, uint64_t revision, Load &&load, Update &&update) {
  std::shared_ptr<const Value> earlier;
  std::vector<uint32_t> changed;
  {
    std::lock_guard lock(mutex_);
    if (const Part *part = parts_.use(key)) {
      if (part->revision == revision) {
        ++hits_;
        return std::static_pointer_cast<const Value>(part->value);
      }
      if (changedBetween(part->revision, revision, changed)) {
        earlier = std::static_pointer_cast<const Value>(part->value);
      }
    }
    ++(earlier ? updates_ : loads_);
  }
  std::shared_ptr<const Value> made;
  if (earlier) {
    made = update(*earlier, changed);
  } else {
    made = load();
  }
  if (!made) return nullptr;
  keep(key, revision, made, made->memory());
  return made;
}

}  // namespace matcher

struct CXapianMatcher {
  CXapianMatcher(size_t budget, const matcher::BM25 &weighting, bool keepsPhrases)
      : cache(budget, weighting, keepsPhrases) {}

  matcher::Cache cache;
};
