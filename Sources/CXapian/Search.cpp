// SPDX-License-Identifier: GPL-2.0-or-later
//
// One search: the match with its filter, its facets and its limits, in one pass.
#include <algorithm>
#include <chrono>
#include <deque>
#include <exception>
#include <memory>
#include <vector>

#include "Column.h"
#include "Internal.h"

using namespace bridge;

struct CXapianCandidate {
  const Xapian::Document *document = nullptr;
  // What the filter has asked for; a deque, so that bytes stay where they are.
  std::deque<std::pair<uint32_t, std::string>> values;
  std::exception_ptr error;
};

struct CXapianMatches {
  std::vector<CXapianMatch> items;
  uint32_t lowerBound = 0, estimated = 0, upperBound = 0;
  double maximumWeight = 0;
  std::vector<std::vector<uint32_t>> counts;
};

namespace {

using Clock = std::chrono::steady_clock;

// When to give up.
class Stop {
 public:
  Stop(int64_t limit, const CXapianCancellation *cancellation)
      // What is longer than a lifetime is no limit, and would overflow the clock.
      : cancellation_(cancellation), isLimited_(limit >= 0 && limit < INT64_MAX / 2) {
    if (isLimited_) deadline_ = Clock::now() + std::chrono::nanoseconds(limit);
  }

  bool isNeeded() const { return isLimited_ || cancellation_; }

  void poll() {
    if (cancellation_ && cancellation_->isCancelled.load(std::memory_order_relaxed)) {
      throw Failure{CXapianStatusCancelled, "the search was cancelled"};
    }
    // The clock costs more than a step of the match.
    if (isLimited_ && steps_++ % 32 == 0 && Clock::now() >= deadline_) {
      throw Failure{CXapianStatusTimeout, "the search took longer than it may"};
    }
  }

 private:
  const CXapianCancellation *cancellation_;
  bool isLimited_;
  Clock::time_point deadline_;
  uint32_t steps_ = 0;
};

// Where the match is: which of the shards it reads, and when it is to stop.
class Progress {
 public:
  Progress(const CXapianDatabase &database, const CXapianSearch &search)
      : stop_(search.time_limit, search.cancellation), count_(database.shards.size()) {
    isNeeded_ = stop_.isNeeded() || (count_ > 1 && (search.filter || search.column_count > 0));
    if (!isNeeded_ || count_ == 1) return;
    for (const Xapian::Database &shard : database.shards) uuids_.push_back(shard.get_uuid());
  }

  bool isNeeded() const { return isNeeded_; }

  size_t shard(const Xapian::Database &database) const {
    if (count_ == 1) return 0;
    const auto found = std::find(uuids_.begin(), uuids_.end(), database.get_uuid());
    if (found == uuids_.end()) throw Failure{CXapianStatusDatabaseModified, "a shard has been replaced by another"};
    return found - uuids_.begin();
  }

  void step(size_t shard) {
    shard_ = shard;
    stop_.poll();
  }

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
};

// All documents, without weight, as one more condition of the query: Xapian asks it about every document that meets the
// others, before it compares positions. So this is where a search can be stopped; a decider would hear of a document
// only after its phrases have been found. And since each shard has one, it knows which shard a document is in.
class ProgressSource : public Xapian::PostingSource {
 public:
  explicit ProgressSource(Progress &progress) : progress_(progress) {}

  void init(const Xapian::Database &database) override {
    shard_ = progress_.shard(database);
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
  PostingSource *clone() const override { return new ProgressSource(progress_); }
  std::string get_description() const override { return "Progress"; }

 private:
  void move(Xapian::docid docid) {
    progress_.step(shard_);
    docid_ = docid;
    isAtEnd_ = docid > last_;
  }

  Progress &progress_;
  size_t shard_ = 0;
  Xapian::doccount count_ = 0;
  Xapian::docid last_ = 0, docid_ = 0;
  bool isAtEnd_ = false;
};

// Asks the caller's filter.
class Decider : public Xapian::MatchDecider {
 public:
  Decider(const CXapianSearch &search, const Progress &progress)
      : filter_(search.filter), context_(search.filter_context), progress_(progress) {}

  bool operator()(const Xapian::Document &document) const override {
    candidate_.document = &document;
    candidate_.values.clear();
    const bool isWanted = filter_(context_, &candidate_, progress_.docid(document));
    if (candidate_.error) std::rethrow_exception(candidate_.error);
    return isWanted;
  }

 private:
  CXapianFilter filter_;
  void *context_;
  const Progress &progress_;
  mutable CXapianCandidate candidate_;
};

// Counts the ordinals of each column.
class Counter : public Xapian::MatchSpy {
 public:
  Counter(const CXapianSearch &search, const Progress &progress, std::vector<std::vector<uint32_t>> &counts)
      : progress_(progress) {
    counts.resize(search.column_count);
    for (size_t i = 0; i < search.column_count; ++i) {
      const CXapianColumn *column = search.columns[i];
      // One more, so that there is always a pointer.
      counts[i].assign(column->stringOffsets.size(), 0);
      columns_.push_back({column->offsets.data(), column->ordinals.data(), column->offsets.size(), counts[i].data()});
    }
  }

  void operator()(const Xapian::Document &document, double) override {
    const size_t docid = progress_.docid(document);
    for (const Column &column : columns_) {
      // A document that is newer than the column has no values in it.
      if (docid + 1 >= column.offsetCount) continue;
      const uint32_t end = column.offsets[docid + 1];
      for (uint32_t i = column.offsets[docid]; i < end; ++i) ++column.counts[column.ordinals[i]];
    }
  }

 private:
  struct Column {
    const uint32_t *offsets;
    const uint32_t *ordinals;
    size_t offsetCount;
    uint32_t *counts;
  };
  std::vector<Column> columns_;
  const Progress &progress_;
};

void configure(Xapian::Enquire &enquire, const CXapianSearch &search) {
  if (search.weighted) {
    enquire.set_weighting_scheme(
        Xapian::BM25Weight(search.k1, search.k2, search.k3, search.b, search.minimum_normalised_length));
  } else {
    enquire.set_weighting_scheme(Xapian::BoolWeight());
  }
  switch (search.sort) {
    case CXapianSortRelevance: enquire.set_sort_by_relevance(); break;
    case CXapianSortValue: enquire.set_sort_by_value_then_relevance(search.sort_slot, search.sort_descending); break;
    case CXapianSortDocid: enquire.set_weighting_scheme(Xapian::BoolWeight()); break;
  }
  enquire.set_docid_order(search.newest_first ? Xapian::Enquire::DESCENDING : Xapian::Enquire::ASCENDING);
}

}  // namespace

CXapianBytes cxapian_candidate_value(const CXapianCandidate *constCandidate, uint32_t slot) {
  auto *candidate = const_cast<CXapianCandidate *>(constCandidate);
  CXapianBytes result{nullptr, 0};
  CXapianStatus status = guarded([&] {
    for (const auto &value : candidate->values) {
      if (value.first == slot) {
        result = bytes(value.second);
        return;
      }
    }
    try {
      candidate->values.emplace_back(slot, candidate->document->get_value(slot));
      result = bytes(candidate->values.back().second);
    } catch (...) {
      // The filter is the caller's code, which no exception may cross: the decider throws it again.
      candidate->error = std::current_exception();
    }
  });
  (void)status;
  return result;
}

CXapianStatus cxapian_search(
    CXapianDatabase *database, CXapianQuery *query, const CXapianSearch *search, CXapianMatches **matches) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    if (query->hasDocuments && database->shards.size() > 1) {
      throw Failure{CXapianStatusInvalidOperation, "document ids are searched for in a database of one shard only"};
    }
    Progress progress(*database, *search);
    ProgressSource progressSource(progress);
    auto result = std::make_unique<CXapianMatches>();
    Counter counter(*search, progress, result->counts);
    std::unique_ptr<Decider> decider;
    if (search->filter) decider = std::make_unique<Decider>(*search, progress);

    Xapian::Enquire enquire(reader);
    configure(enquire, *search);
    if (progress.isNeeded()) {
      enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, query->query, Xapian::Query(&progressSource)));
    } else {
      enquire.set_query(query->query);
    }
    if (search->column_count > 0) enquire.add_matchspy(&counter);
    const Xapian::MSet found =
        enquire.get_mset(search->offset, search->limit, search->check_at_least, nullptr, decider.get());

    result->items.reserve(found.size());
    for (auto item = found.begin(); item != found.end(); ++item) {
      result->items.push_back({*item, item.get_weight()});
    }
    result->lowerBound = found.get_matches_lower_bound();
    result->estimated = found.get_matches_estimated();
    result->upperBound = found.get_matches_upper_bound();
    result->maximumWeight = found.get_max_possible();
    *matches = result.release();
  });
}

void cxapian_matches_free(CXapianMatches *matches) { delete matches; }

CXapianMatchesContents cxapian_matches_contents(const CXapianMatches *matches) {
  return {
      matches->items.data(), matches->items.size(), matches->lowerBound,
      matches->estimated,    matches->upperBound,   matches->maximumWeight,
  };
}

const uint32_t *cxapian_matches_counts(const CXapianMatches *matches, size_t index) {
  return matches->counts[index].data();
}

CXapianStatus cxapian_counts_top(
    const uint32_t *counts, uint32_t first, uint32_t end, uint32_t limit, uint32_t *ordinals, size_t *count) {
  return guarded([&] {
    std::vector<uint32_t> found;
    for (uint32_t i = first; i < end; ++i) {
      if (counts[i] > 0) found.push_back(i);
    }
    const size_t selected = std::min<size_t>(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + selected, found.end(), [&](uint32_t a, uint32_t b) {
      return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    std::copy_n(found.begin(), selected, ordinals);
    *count = selected;
  });
}

CXapianStatus cxapian_cancellation_new(CXapianCancellation **cancellation) {
  return guarded([&] { *cancellation = new CXapianCancellation; });
}

void cxapian_cancellation_free(CXapianCancellation *cancellation) { delete cancellation; }

void cxapian_cancellation_cancel(CXapianCancellation *cancellation) {
  cancellation->isCancelled.store(true, std::memory_order_relaxed);
}

bool cxapian_cancellation_is_cancelled(const CXapianCancellation *cancellation) {
  return cancellation->isCancelled.load(std::memory_order_relaxed);
}
