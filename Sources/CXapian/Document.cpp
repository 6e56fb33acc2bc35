// SPDX-License-Identifier: GPL-2.0-or-later
//
// Documents to be stored: described here, made when they are.
#include "Internal.h"

using namespace bridge;

namespace {

// All terms before any is added: a document is not to be left with half of them.
void requireValid(const CXapianPostings &postings) {
  size_t offset = 0;
  for (size_t i = 0; i < postings.count; ++i) {
    const CXapianPosting &posting = postings.postings[i];
    if (posting.length > postings.byte_count - offset) {
      throw Failure{CXapianStatusInvalidArgument, "the lengths of the terms exceed their bytes"};
    }
    const std::string_view term(reinterpret_cast<const char *>(postings.bytes) + offset, posting.length);
    offset += posting.length;
    requireValidTerm(term);
    // Xapian would not find a phrase that repeats a word and begins there.
    if (posting.position == 0) {
      throw Failure{
          CXapianStatusInvalidArgument, "the term \"" + printable(term) + "\" is at position 0; the first is 1"};
    }
  }
  if (offset != postings.byte_count) {
    throw Failure{CXapianStatusInvalidArgument, "there are more bytes than the terms have"};
  }
}

}  // namespace

CXapianStatus cxapian_document_new(CXapianDocument **document) {
  return guarded([&] { *document = new CXapianDocument; });
}

void cxapian_document_free(CXapianDocument *document) { delete document; }

CXapianStatus cxapian_document_add(CXapianDocument *document, const CXapianPostings *postings) {
  return guarded([&] {
    requireValid(*postings);
    document->packed.reset();
    document->terms.append(reinterpret_cast<const char *>(postings->bytes), postings->byte_count);
    document->postings.insert(
        document->postings.end(), postings->postings, postings->postings + postings->count);
  });
}

CXapianStatus cxapian_document_add_boolean_term(CXapianDocument *document, CXapianBytes term) {
  return guarded([&] {
    requireValidTerm(view(term));
    document->packed.reset();
    document->terms.append(view(term));
    document->postings.push_back({static_cast<uint32_t>(term.count), CXapianNoPosition, 0});
  });
}

CXapianStatus cxapian_document_set_value(CXapianDocument *document, uint32_t slot, CXapianBytes value) {
  return guarded([&] {
    if (value.count == 0) {
      document->values.erase(slot);
    } else {
      document->values[slot] = view(value);
    }
  });
}

CXapianStatus cxapian_document_set_data(CXapianDocument *document, CXapianBytes data) {
  return guarded([&] {
    document->packed.reset();
    document->data = view(data);
  });
}

Xapian::Document CXapianDocument::made() const {
  Xapian::Document document;
  // One string for all, so that nothing is allocated for a term that is there already.
  std::string term;
  const char *start = terms.data();
  for (const CXapianPosting &posting : postings) {
    term.assign(start, posting.length);
    start += posting.length;
    if (posting.position == CXapianNoPosition) {
      document.add_term(term, posting.frequency);
    } else {
      document.add_posting(term, posting.position, posting.frequency);
    }
  }
  for (const auto &[slot, value] : values) document.add_value(slot, value);
  document.set_data(data);
  return document;
}
