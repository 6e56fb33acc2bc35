// SPDX-License-Identifier: GPL-2.0-or-later
//
// One search: the match with its filter, its facets and its limits, in one pass.
#include <algorithm>
#include <deque>
#include <exception>
#include <memory>
#include <vector>

#include "Column.h"
#include "FullTerms.h"
#include "Internal.h"
#include "Matcher/Processor.h"
#include "Matches.h"
#include "Progress.h"

using namespace bridge;

struct CXapianCandidate {
  const Xapian::Document *document = nullptr;
  // What the filter has asked for; a deque, so that bytes stay where they are.
  std::deque<std::pair<uint32_t, std::string>> values;
  std::exception_ptr error;
};

namespace {

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
    auto result = std::make_unique<CXapianMatches>();
    Counter counter(*search, progress, result->counts);
    std::unique_ptr<Decider> decider;
    if (search->filter) decider = std::make_unique<Decider>(*search, progress);

    Xapian::Enquire enquire(reader);
    configure(enquire, *search);
    const Xapian::Query asked = progress.isNeeded() ? ProgressSource::watching(query->watched) : query->query;
    const bool isWeighed = search->weighted && search->sort != CXapianSortDocid;
    enquire.set_query(withoutFullTerms(asked, reader, isWeighed));
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
  static const uint32_t nobody = 0;
  return {
      matches->items.data(), matches->items.size(), matches->lowerBound,
      matches->estimated,    matches->upperBound,   matches->maximumWeight,
      // A pointer also where there are none.
      matches->knowsAmong ? (matches->among.empty() ? &nobody : matches->among.data()) : nullptr,
      matches->among.size(),
  };
}

const uint32_t *cxapian_matches_counts(const CXapianMatches *matches, size_t index) {
  return matches->counts[index].data();
}

namespace {

// The highest counts, and what there is of all: a field can have a hundred thousand values, and these are gone through
// once. For several kinds of processors, each of which compares as many at once as it can.
class CountsSummary {
 public:
  struct Value {
    uint32_t count, ordinal;
  };

  explicit CountsSummary(uint32_t limit) : limit_(limit), least_(limit == 0 ? INT32_MAX : 0) { best_.reserve(limit); }

  __attribute__((always_inline)) void add(const uint32_t *counts, uint32_t first, uint32_t end) {
    // Most values have a count that is no match for the best, and are passed over together.
    constexpr uint32_t together = 32;
    uint32_t i = first;
    for (; i < end && end - i >= together; i += together) {
      // As signed numbers, which a processor of any age compares several of at once; no count is above theirs.
      int32_t isAbove = 0, absent = 0;
      uint64_t sum = 0;
      for (uint32_t k = 0; k < together; ++k) {
        isAbove |= -int32_t(static_cast<int32_t>(counts[i + k]) > least_);
        absent += counts[i + k] == 0;
        sum += counts[i + k];
      }
      sum_ += sum;
      distinct_ += together - static_cast<uint32_t>(absent);
      if (isAbove == 0) continue;
      for (uint32_t k = 0; k < together; ++k) consider(counts[i + k], i + k);
    }
    for (; i < end; ++i) {
      sum_ += counts[i];
      distinct_ += counts[i] != 0;
      consider(counts[i], i);
    }
  }

  CXapianCountsSummary finish(uint32_t *ordinals) {
    std::sort(best_.begin(), best_.end(), isBefore);
    for (size_t rank = 0; rank < best_.size(); ++rank) ordinals[rank] = best_[rank].ordinal;
    return {best_.size(), distinct_, sum_};
  }

 private:
  static bool isBefore(const Value &a, const Value &b) {
    return a.count != b.count ? a.count > b.count : a.ordinal < b.ordinal;
  }

  void consider(uint32_t count, uint32_t ordinal) {
    if (static_cast<int32_t>(count) <= least_) return;
    if (best_.size() == limit_) {
      std::pop_heap(best_.begin(), best_.end(), isBefore);
      best_.back() = {count, ordinal};
    } else {
      best_.push_back({count, ordinal});
    }
    std::push_heap(best_.begin(), best_.end(), isBefore);
    if (best_.size() == limit_) least_ = static_cast<int32_t>(best_.front().count);
  }

  const uint32_t limit_;
  // What a count must be above; the last of the best is on top of them.
  int32_t least_;
  std::vector<Value> best_;
  uint64_t distinct_ = 0, sum_ = 0;
};

#if defined(__x86_64__) && defined(__clang__)
__attribute__((target("avx2"))) void addFast(
    CountsSummary &summary, const uint32_t *counts, uint32_t first, uint32_t end) {
  summary.add(counts, first, end);
}
#endif

void add(CountsSummary &summary, const uint32_t *counts, uint32_t first, uint32_t end) {
#if defined(__x86_64__) && defined(__clang__)
  if (matcher::hasInstructions()) return addFast(summary, counts, first, end);
#endif
  summary.add(counts, first, end);
}

}  // namespace

CXapianStatus cxapian_counts_top(
    const uint32_t *counts, uint32_t first, uint32_t end, uint32_t limit, uint32_t *ordinals,
    CXapianCountsSummary *result) {
  return guarded([&] {
    CountsSummary summary(std::min(limit, end - std::min(first, end)));
    add(summary, counts, first, end);
    *result = summary.finish(ordinals);
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
