// SPDX-License-Identifier: GPL-2.0-or-later
#include "Cache.h"

#include "../Words.h"

namespace matcher {

namespace {

/// How many changes are remembered, and how many documents they may have altogether: with more, reading anew is
/// cheaper.
constexpr size_t maximumChanges = 256;
constexpr size_t maximumChangedDocuments = 1 << 15;

/// How many numbers of words are kept.
constexpr size_t maximumNumbers = 1 << 16;

/// How many documents' words are read one by one before their block is: it costs about as much as so many.
constexpr uint8_t maximumMisses = 16;

/// What an entry costs besides its value.
constexpr size_t entryOverhead = 200;

/// From the file, where its newest revision is that of the database.
bool readFromFile(
    CXapianDatabase &handle, const std::string &term, const Snapshot &snapshot, std::vector<Posting> &postings) {
  const uint64_t revision = snapshot.revision();
  if (!handle.postings || !handle.postings->isOf(handle.uuid, revision)) {
    handle.postings = bridge::glass::PostingReader::open(handle.path, handle.uuid, revision);
    if (!handle.postings) return false;
  }
  const bool isRead = handle.postings->forEach(
      term, snapshot.wordCount() * 64 - 1, [&](uint32_t docid, uint32_t frequency) { postings.push_back({docid, frequency}); });
  if (!isRead) handle.postings = nullptr;
  return isRead;
}

std::vector<Posting> read(
    const Xapian::Database &database, const std::string &term, const std::vector<uint32_t> &docids) {
  std::vector<Posting> postings;
  const auto end = database.postlist_end(term);
  auto posting = database.postlist_begin(term);
  // Whichever is behind goes on, for documents that were added together lie side by side.
  for (auto docid = docids.begin(); docid != docids.end() && posting != end;) {
    if (*posting < *docid) {
      posting.skip_to(*docid);
    } else if (*posting > *docid) {
      docid = std::lower_bound(docid, docids.end(), *posting);
    } else {
      postings.push_back({*docid++, posting.get_wdf()});
      ++posting;
    }
  }
  return postings;
}

}  // namespace

std::shared_ptr<const Snapshot> Cache::snapshot(CXapianDatabase &handle) {
  const Xapian::Database &database = handle.open();
  const uint64_t revision = database.get_revision();
  const std::string &uuid = handle.uuid;
  std::shared_ptr<const Snapshot> earlier;
  std::vector<uint32_t> changed;
  {
    std::lock_guard lock(mutex_);
    if (uuid != uuid_) forget(uuid);
    if (snapshot_ && snapshot_->revision() == revision) return snapshot_;
    if (revision < revision_) return nullptr;
    if (snapshot_ && changedBetween(snapshot_->revision(), revision, changed)) earlier = snapshot_;
  }
  auto made = earlier ? std::make_shared<const Snapshot>(database, *earlier, changed)
                      : std::make_shared<const Snapshot>(database, weighting_);
  std::lock_guard lock(mutex_);
  if (uuid != uuid_ || revision < revision_) return nullptr;
  revision_ = revision;
  if (snapshot_) memory_ -= snapshot_->memory();
  memory_ += made->memory();
  snapshot_ = made;
  return made;
}

std::shared_ptr<const Snapshot> Cache::snapshot(
    CXapianDatabase &handle, const CXapianMatcherNode *nodes, size_t count, KnownLists &lists) {
  std::pmr::vector<size_t> hashes(count, lists.get_allocator());
  const auto key = [&](size_t i) { return Key{'T', bridge::view(nodes[i].bytes)}; };
  const auto forEachTerm = [&](auto &&body) {
    for (size_t i = 0; i < count; ++i) {
      if (nodes[i].kind == CXapianMatcherKindTerm) body(i);
    }
  };
  const uint64_t revision = handle.open().get_revision();
  {
    std::lock_guard lock(mutex_);
    if (snapshot_ && snapshot_->revision() == revision && handle.uuid == uuid_) {
      forEachTerm([&](size_t i) { parts_.prefetchSlot(hashes[i] = key(i).hash()); });
      forEachTerm([&](size_t i) { parts_.prefetchPart(hashes[i]); });
      forEachTerm([&](size_t i) {
        const Part *part = parts_.use(key(i), hashes[i]);
        if (!part || part->revision != revision) return;
        lists[i] = std::static_pointer_cast<const PostingList>(part->value);
        ++hits_;
      });
      return snapshot_;
    }
  }
  return snapshot(handle);
}

std::vector<Posting> Cache::merged(
    const PostingList &earlier, const std::vector<uint32_t> &changed, const std::vector<Posting> &fresh) {
  std::vector<Posting> postings;
  postings.reserve(earlier.count() + fresh.size());
  auto next = fresh.begin();
  auto skipped = changed.begin();
  earlier.forEach([&](const Posting &posting) {
    while (next != fresh.end() && next->docid <= posting.docid) postings.push_back(*next++);
    while (skipped != changed.end() && *skipped < posting.docid) ++skipped;
    if (skipped == changed.end() || *skipped != posting.docid) postings.push_back(posting);
  });
  postings.insert(postings.end(), next, fresh.end());
  return postings;
}

std::vector<Posting> Cache::read(CXapianDatabase &handle, const std::string &term, const Snapshot &snapshot) {
  std::vector<Posting> postings;
  if (readFromFile(handle, term, snapshot, postings)) {
    ++fromFile_;
    return postings;
  }
  postings.clear();
  const Xapian::Database &database = handle.open();
  postings.reserve(database.get_termfreq(term));
  const auto end = database.postlist_end(term);
  for (auto posting = database.postlist_begin(term); posting != end; ++posting) {
    postings.push_back({*posting, posting.get_wdf()});
  }
  return postings;
}

std::shared_ptr<const PostingList> Cache::postings(
    CXapianDatabase &handle, const Snapshot &snapshot, std::string_view term) {
  return part<PostingList>(
      {'T', term}, snapshot.revision(),
      [&] {
        return PostingList::of(read(handle, std::string(term), snapshot), snapshot);
      },
      [&](const PostingList &earlier, const std::vector<uint32_t> &changed) {
        const std::vector<Posting> fresh = matcher::read(handle.open(), std::string(term), changed);
        return PostingList::of(merged(earlier, changed, fresh), snapshot);
      });
}

std::shared_ptr<const Values> Cache::values(
    const Xapian::Database &database, const Snapshot &snapshot, Xapian::valueno slot) {
  return part<Values>(
      {'V', std::to_string(slot)}, snapshot.revision(),
      [&] { return std::make_shared<const Values>(database, slot); },
      [&](const Values &earlier, const std::vector<uint32_t> &changed) {
        return std::make_shared<const Values>(database, slot, earlier, changed);
      });
}

std::shared_ptr<const WordBlock> Cache::words(
    const Xapian::Database &database, const Snapshot &snapshot, uint32_t block, bool isWorthReading) {
  return part<WordBlock>(
      {'W', std::to_string(block)}, snapshot.revision(),
      [&] { return isWorthReading || isMissed(block) ? std::make_shared<const WordBlock>(database, block) : nullptr; },
      [&](const WordBlock &earlier, const std::vector<uint32_t> &changed) {
        return std::make_shared<const WordBlock>(database, block, earlier, changed);
      });
}

void Cache::keepPhrase(
    const std::string &words, const Snapshot &snapshot, std::shared_ptr<const PostingList> documents) {
  if (!keepsPhrases_) return;
  const size_t memory = documents->memory();
  keep({'P', words}, snapshot.revision(), std::move(documents), memory);
}

void Cache::forget(const std::string &uuid) {
  uuid_ = uuid;
  revision_ = 0;
  memory_ = 0;
  snapshot_ = nullptr;
  parts_.clear();
  changes_.clear();
  numbers_.clear();
  misses_.clear();
}

std::vector<std::shared_ptr<const WordBlock>> Cache::wordBlocks(
    CXapianDatabase &database, const uint32_t *docids, size_t count) {
  std::vector<std::shared_ptr<const WordBlock>> blocks(count);
  const Xapian::Database &reader = database.open();
  if (database.isWritable || database.shards.size() != 1) return blocks;
  if (const auto snapshot = this->snapshot(database)) {
    for (size_t i = 0; i < count; ++i) blocks[i] = words(reader, *snapshot, docids[i] >> WordBlock::bits, false);
  }
  return blocks;
}

std::optional<uint32_t> Cache::wordNumber(CXapianDatabase &database, const std::string &term) {
  {
    std::lock_guard lock(mutex_);
    const auto known = numbers_.find(term);
    if (known != numbers_.end() && database.uuid == uuid_) return known->second;
  }
  const std::optional<uint32_t> number = bridge::wordNumber(database.open(), term);
  std::lock_guard lock(mutex_);
  if (number && !database.isWritable && database.uuid == uuid_) {
    if (numbers_.size() >= maximumNumbers) numbers_.clear();
    numbers_.emplace(term, *number);
  }
  return number;
}

uint32_t Cache::termFrequency(CXapianDatabase &database, std::string_view term) {
  const Xapian::Database &reader = database.open();
  if (!database.isWritable && database.shards.size() == 1) {
    std::lock_guard lock(mutex_);
    const Part *part = parts_.find({'T', term});
    if (part && database.uuid == uuid_ && part->revision == reader.get_revision()) {
      return std::static_pointer_cast<const PostingList>(part->value)->count();
    }
  }
  return reader.get_termfreq(std::string(term));
}

bool Cache::isMissed(uint32_t block) {
  std::lock_guard lock(mutex_);
  if (misses_.size() <= block) misses_.resize(size_t(block) + 1);
  if (++misses_[block] < maximumMisses) return false;
  misses_[block] = 0;
  return true;
}

void Cache::changed(uint64_t from, uint64_t to, std::vector<uint32_t> docids) {
  std::lock_guard lock(mutex_);
  changes_.push_back({from, to, std::move(docids)});
  size_t count = 0;
  for (const Change &change : changes_) count += change.docids.size();
  while (changes_.size() > maximumChanges || count > 2 * maximumChangedDocuments) {
    count -= changes_.front().docids.size();
    changes_.pop_front();
  }
}

bool Cache::changedBetween(uint64_t from, uint64_t to, std::vector<uint32_t> &docids) const {
  for (const Change &change : changes_) {
    if (change.from != from || change.to > to) continue;
    docids.insert(docids.end(), change.docids.begin(), change.docids.end());
    if (docids.size() > maximumChangedDocuments) return false;
    from = change.to;
    if (from == to) break;
  }
  if (from != to) return false;
  std::sort(docids.begin(), docids.end());
  docids.erase(std::unique(docids.begin(), docids.end()), docids.end());
  return true;
}

void Cache::keep(const Key &key, uint64_t revision, std::shared_ptr<const void> value, size_t memory) {
  memory += entryOverhead + 2 * key.name.size();
  std::lock_guard lock(mutex_);
  if (revision < revision_) return;
  Part *part = parts_.find(key);
  if (part) {
    memory_ -= part->memory;
  } else {
    part = &parts_.add(key);
  }
  part->revision = revision;
  parts_.set(*part, std::move(value));
  part->memory = memory;
  memory_ += memory;
  makeRoom();
}

void Cache::makeRoom() {
  // A little more than must be, so that not every list that comes puts all in their order.
  if (memory_ > budget_) memory_ -= parts_.removeOldest(memory_ - budget_ + budget_ / 16);
}

void Cache::setBudget(size_t budget) {
  std::lock_guard lock(mutex_);
  budget_ = budget;
  makeRoom();
}

CXapianMatcherState Cache::state() const {
  std::lock_guard lock(mutex_);
  return {budget_, memory_, parts_.count(), hits_, updates_, loads_, fromFile_};
}

}  // namespace matcher

using namespace bridge;

CXapianStatus cxapian_matcher_new(
    size_t budget, double k1, double k3, double b, double minimum_normalised_length, bool keeps_phrases,
    CXapianMatcher **matcher) {
  return guarded([&] {
    if (!(k1 > 0)) throw Failure{CXapianStatusInvalidArgument, "the matcher weighs by BM25 with a k1 above 0"};
    *matcher = new CXapianMatcher(budget, {k1, k3, b, minimum_normalised_length}, keeps_phrases);
  });
}

void cxapian_matcher_free(CXapianMatcher *cache) { delete cache; }

void cxapian_matcher_set_budget(CXapianMatcher *cache, size_t budget) { cache->cache.setBudget(budget); }

CXapianStatus cxapian_matcher_changed(
    CXapianMatcher *cache, uint64_t from_revision, uint64_t to_revision, const uint32_t *docids, size_t count) {
  return guarded([&] {
    cache->cache.changed(from_revision, to_revision, std::vector<uint32_t>(docids, docids + count));
  });
}

CXapianMatcherState cxapian_matcher_state(const CXapianMatcher *cache) { return cache->cache.state(); }
