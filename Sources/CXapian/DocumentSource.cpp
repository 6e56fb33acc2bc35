// SPDX-License-Identifier: GPL-2.0-or-later
//
// A list of document ids as a part of a query: for conditions that no term tells, decided before the match.
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

#include "Internal.h"

using namespace bridge;

namespace {

class DocumentSource final : public Xapian::PostingSource {
 public:
  using Documents = std::shared_ptr<const std::vector<Xapian::docid>>;

  DocumentSource(Documents documents, double weight) : documents_(std::move(documents)), weight_(weight) {}

  void init(const Xapian::Database &) override {
    next_ = documents_->begin();
    isStarted_ = false;
    set_maxweight(weight_);
  }

  Xapian::doccount get_termfreq_min() const override { return count(); }
  Xapian::doccount get_termfreq_est() const override { return count(); }
  Xapian::doccount get_termfreq_max() const override { return count(); }

  void next(double minimum) override {
    if (isStarted_) ++next_;
    isStarted_ = true;
    if (minimum > weight_) next_ = documents_->end();
  }

  void skip_to(Xapian::docid docid, double minimum) override {
    isStarted_ = true;
    next_ = minimum > weight_ ? documents_->end() : std::lower_bound(next_, documents_->end(), docid);
  }

  bool at_end() const override { return next_ == documents_->end(); }
  Xapian::docid get_docid() const override { return *next_; }
  double get_weight() const override { return weight_; }
  DocumentSource *clone() const override { return new DocumentSource(documents_, weight_); }
  std::string get_description() const override { return std::to_string(documents_->size()) + " documents"; }

 private:
  Xapian::doccount count() const { return static_cast<Xapian::doccount>(documents_->size()); }

  Documents documents_;
  double weight_;
  std::vector<Xapian::docid>::const_iterator next_;
  bool isStarted_ = false;
};

}  // namespace

CXapianStatus cxapian_query_documents(const uint32_t *docids, size_t count, double weight, CXapianQuery **query) {
  return guarded([&] {
    auto documents = std::make_shared<std::vector<Xapian::docid>>(docids, docids + count);
    const auto disorder = std::adjacent_find(documents->begin(), documents->end(), std::greater_equal<>());
    if (disorder != documents->end() || (count > 0 && documents->front() == 0)) {
      throw Failure{CXapianStatusInvalidArgument, "the documents of a query must ascend, from 1"};
    }
    auto source = new DocumentSource(std::move(documents), weight);
    auto result = std::make_unique<CXapianQuery>(Xapian::Query(source->release()));
    result->hasDocuments = true;
    *query = result.release();
  });
}
