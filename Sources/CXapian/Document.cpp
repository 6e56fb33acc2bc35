// SPDX-License-Identifier: GPL-2.0-or-later
//
// Documents to be stored: all postings in one call.
#include <functional>
#include <vector>

#include "Internal.h"

using namespace bridge;

namespace {

constexpr uint32_t none = UINT32_MAX;

// Puts the occurrences of one term together, so that Xapian's tree of terms is searched for each of them while it is
// in the cache, and its key is made once.
class Groups {
 public:
  explicit Groups(const CXapianPostings &postings) : next_(postings.count, none) {
    size_t size = 16;
    while (size < 2 * postings.count) size *= 2;
    table_.assign(size, none);
    const char *start = reinterpret_cast<const char *>(postings.bytes);
    size_t offset = 0;
    for (uint32_t i = 0; i < postings.count; ++i) {
      if (postings.lengths[i] > postings.byte_count - offset) {
        throw Failure{CXapianStatusInvalidArgument, "the lengths of the terms exceed their bytes"};
      }
      std::string_view term(start + offset, postings.lengths[i]);
      offset += term.size();
      // Xapian would not find a phrase that repeats a word and begins there.
      if (postings.positions[i] == 0) {
        throw Failure{CXapianStatusInvalidArgument, "the term \"" + printable(term) + "\" is at position 0; the first is 1"};
      }
      insert(term, i);
    }
  }

  template <typename Body>
  void forEach(Body &&body) const {
    for (const Group &group : groups_) body(group.term, group.first);
  }

  uint32_t next(uint32_t occurrence) const { return next_[occurrence]; }

 private:
  struct Group {
    std::string_view term;
    uint32_t first, last;
  };

  void insert(std::string_view term, uint32_t occurrence) {
    size_t slot = std::hash<std::string_view>()(term) & (table_.size() - 1);
    for (; table_[slot] != none; slot = (slot + 1) & (table_.size() - 1)) {
      Group &group = groups_[table_[slot]];
      if (group.term == term) {
        next_[group.last] = occurrence;
        group.last = occurrence;
        return;
      }
    }
    requireValidTerm(term);
    table_[slot] = static_cast<uint32_t>(groups_.size());
    groups_.push_back({term, occurrence, occurrence});
  }

  std::vector<uint32_t> table_;
  std::vector<Group> groups_;
  std::vector<uint32_t> next_;
};

}  // namespace

CXapianStatus cxapian_document_new(CXapianDocument **document) {
  return guarded([&] { *document = new CXapianDocument; });
}

void cxapian_document_free(CXapianDocument *document) { delete document; }

CXapianStatus cxapian_document_add(CXapianDocument *document, const CXapianPostings *postings) {
  return guarded([&] {
    if (postings->count >= none) throw Failure{CXapianStatusInvalidArgument, "too many postings for one document"};
    const Groups groups(*postings);
    std::string name;
    groups.forEach([&](std::string_view term, uint32_t first) {
      name.assign(term);
      for (uint32_t i = first; i != none; i = groups.next(i)) {
        if (postings->positions[i] == CXapianNoPosition) {
          document->document.add_term(name, postings->frequencies[i]);
        } else {
          document->document.add_posting(name, postings->positions[i], postings->frequencies[i]);
        }
      }
    });
  });
}

CXapianStatus cxapian_document_add_boolean_term(CXapianDocument *document, CXapianBytes term) {
  return guarded([&] {
    requireValidTerm(view(term));
    document->document.add_boolean_term(string(term));
  });
}

CXapianStatus cxapian_document_set_value(CXapianDocument *document, uint32_t slot, CXapianBytes value) {
  return guarded([&] { document->document.add_value(slot, string(value)); });
}

CXapianStatus cxapian_document_set_data(CXapianDocument *document, CXapianBytes data) {
  return guarded([&] { document->document.set_data(string(data)); });
}
