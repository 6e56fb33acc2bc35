// SPDX-License-Identifier: GPL-2.0-or-later
//
// Phrases in libxapian's own searches, of a database that has words instead of positions.
#include <memory>

#include "Progress.h"
#include "Words.h"

using namespace bridge;

namespace {

// The documents whose words have a pattern. It stands beside its terms in a query, and seems to be in all documents: so
// libxapian asks it last, about the documents that have the terms.
class WordsSource final : public Xapian::PostingSource {
 public:
  using Terms = std::shared_ptr<const std::vector<std::string>>;

  WordsSource(Terms terms, uint32_t window, bool isOrdered)
      : terms_(std::move(terms)), window_(window), isOrdered_(isOrdered) {}

  void init(const Xapian::Database &database) override {
    pattern_ = WordPattern::of(*terms_, window_, isOrdered_, database);
    count_ = database.get_doccount();
    value_ = database.valuestream_begin(CXapianWordsSlot);
    end_ = database.valuestream_end(CXapianWordsSlot);
    isStarted_ = false;
    set_maxweight(0);
  }

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return count_; }
  Xapian::doccount get_termfreq_max() const override { return count_; }
  Xapian::docid get_docid() const override { return value_.get_docid(); }
  bool at_end() const override { return !pattern_ || value_ == end_; }

  void next(double) override {
    if (isStarted_) ++value_;
    isStarted_ = true;
    while (!at_end() && !holds()) ++value_;
  }

  void skip_to(Xapian::docid docid, double) override {
    if (!reach(docid)) return;
    while (!at_end() && !holds()) ++value_;
  }

  // Where the document hasn't got it, the one that comes next is not looked for.
  bool check(Xapian::docid docid, double) override {
    return !reach(docid) || (value_.get_docid() == docid && holds());
  }

  PostingSource *clone() const override { return new WordsSource(terms_, window_, isOrdered_); }
  std::string get_description() const override {
    std::string text = isOrdered_ ? "words within " : "words in any order within ";
    text += std::to_string(std::max<size_t>(window_, terms_->size())) + ":";
    for (const std::string &term : *terms_) text += ' ' + term;
    return text;
  }

 private:
  // Goes to the first document from `docid` on that has words; false at the end.
  bool reach(Xapian::docid docid) {
    isStarted_ = true;
    if (!at_end() && value_.get_docid() < docid) value_.skip_to(docid);
    return !at_end();
  }

  bool holds() const {
    if (Progress::current) Progress::current->poll();
    return pattern_->matches(*value_);
  }

  Terms terms_;
  uint32_t window_;
  bool isOrdered_;
  std::optional<WordPattern> pattern_;
  Xapian::ValueIterator value_, end_;
  Xapian::doccount count_ = 0;
  bool isStarted_ = false;
};

}  // namespace

CXapianStatus cxapian_query_words(
    const CXapianBytes *terms, size_t count, uint32_t window, bool is_ordered, CXapianQuery **query) {
  return guarded([&] {
    auto names = std::make_shared<std::vector<std::string>>();
    for (size_t i = 0; i < count; ++i) {
      requireValidTerm(view(terms[i]));
      names->push_back(string(terms[i]));
    }
    const Xapian::Query all(Xapian::Query::OP_AND, names->begin(), names->end());
    if (count < 2) {
      *query = new CXapianQuery(all);
      return;
    }
    auto source = new WordsSource(std::move(names), window, is_ordered);
    *query = new CXapianQuery(Xapian::Query(Xapian::Query::OP_FILTER, all, Xapian::Query(source->release())));
  });
}
