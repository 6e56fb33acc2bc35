// SPDX-License-Identifier: GPL-2.0-or-later
//
// How far a search has got: for stopping it, and for telling in which shard a document is.
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "Internal.h"

namespace bridge {

// When to give up.
class Stop {
 public:
  Stop(int64_t limit, const CXapianCancellation *cancellation)
      // What is longer than a lifetime is no limit, and would overflow the clock.
      : cancellation_(cancellation), isLimited_(limit >= 0 && limit < INT64_MAX / 2) {
    if (isLimited_) deadline_ = std::chrono::steady_clock::now() + std::chrono::nanoseconds(limit);
  }

  bool isNeeded() const { return isLimited_ || cancellation_; }

  // The limit for a part of what it stops, that begins now.
  int64_t remaining() const {
    if (!isLimited_) return -1;
    const auto left = deadline_ - std::chrono::steady_clock::now();
    return std::max<int64_t>(0, std::chrono::duration_cast<std::chrono::nanoseconds>(left).count());
  }

  void poll() {
    if (cancellation_ && cancellation_->isCancelled.load(std::memory_order_relaxed)) {
      throw Failure{CXapianStatusCancelled, "the search was cancelled"};
    }
    // The clock costs more than a step of the match.
    if (isLimited_ && steps_++ % 32 == 0 && std::chrono::steady_clock::now() >= deadline_) {
      throw Failure{CXapianStatusTimeout, "the search took longer than it may"};
    }
  }

 private:
  const CXapianCancellation *cancellation_;
  bool isLimited_;
  std::chrono::steady_clock::time_point deadline_;
  uint32_t steps_ = 0;
};

// Where the match is: which of the shards it reads, and when it is to stop. As long as it lives, it is that of its
// thread's search, and that search's sources find it; a filter may search on its own in between.
class Progress {
 public:
  Progress(const CXapianDatabase &database, const CXapianSearch &search)
      : stop_(search.time_limit, search.cancellation), count_(database.shards.size()), outer_(current) {
    current = this;
    isNeeded_ = stop_.isNeeded() || (count_ > 1 && (search.filter || search.column_count > 0));
    if (!isNeeded_ || count_ == 1) return;
    for (const Xapian::Database &shard : database.shards) uuids_.push_back(shard.get_uuid());
  }

  ~Progress() { current = outer_; }
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;

  static inline thread_local Progress *current = nullptr;

  bool isNeeded() const { return isNeeded_; }

  size_t shard(const Xapian::Database &database) const {
    if (count_ == 1) return 0;
    const auto found = std::find(uuids_.begin(), uuids_.end(), database.get_uuid());
    if (found == uuids_.end()) throw Failure{CXapianStatusDatabaseModified, "a shard has been replaced by another"};
    return found - uuids_.begin();
  }

  void step(size_t shard) {
    shard_ = shard;
    poll();
  }

  void poll() { stop_.poll(); }

  // In the whole database; Xapian gives a decider or a spy the number within the shard.
  Xapian::docid docid(const Xapian::Document &document) const {
    return static_cast<Xapian::docid>((document.get_docid() - 1) * count_ + shard_ + 1);
  }

 private:
  Stop stop_;
  size_t count_;
  bool isNeeded_;
  std::vector<std::string> uuids_;
  size_t shard_ = 0;
  Progress *outer_;
};

// All documents, without weight, as one more condition of a query: Xapian asks it about every document that meets the
// others, before it compares positions. So this is where a search can be stopped; a decider would hear of a document
// only after its phrases have been found. And since each shard has one, it knows which shard a document is in.
class ProgressSource : public Xapian::PostingSource {
 public:
  // The query, with such a condition.
  static Xapian::Query watching(const Xapian::Query &query) {
    return {Xapian::Query::OP_FILTER, query, Xapian::Query((new ProgressSource)->release())};
  }

  void init(const Xapian::Database &database) override {
    progress_ = Progress::current;
    if (!progress_) throw Failure{CXapianStatusInvalidOperation, "a query is searched for outside of a search"};
    shard_ = progress_->shard(database);
    count_ = database.get_doccount();
    last_ = database.get_lastdocid();
    docid_ = 0;
    isAtEnd_ = false;
    set_maxweight(0);
  }
  Xapian::doccount get_termfreq_min() const override { return count_; }
  Xapian::doccount get_termfreq_est() const override { return count_; }
  Xapian::doccount get_termfreq_max() const override { return count_; }
  Xapian::docid get_docid() const override { return docid_; }
  bool at_end() const override { return isAtEnd_; }

  void next(double) override { move(docid_ + 1); }
  void skip_to(Xapian::docid docid, double) override { move(std::max(docid, docid_)); }
  bool check(Xapian::docid docid, double) override {
    move(docid);
    return true;
  }

  // For each shard of a database; Xapian deletes it.
  PostingSource *clone() const override { return new ProgressSource; }
  std::string get_description() const override { return "Progress"; }

 private:
  void move(Xapian::docid docid) {
    progress_->step(shard_);
    docid_ = docid;
    isAtEnd_ = docid > last_;
  }

  Progress *progress_ = nullptr;
  size_t shard_ = 0;
  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0, docid_ = 0;
  bool isAtEnd_ = false;
};

}  // namespace bridge
