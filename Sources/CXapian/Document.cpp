// SPDX-License-Identifier: GPL-2.0-or-later
//
// Documents to be stored: all postings in one call.
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
}

}  // namespace

CXapianStatus cxapian_document_new(CXapianDocument **document) {
  return guarded([&] { *document = new CXapianDocument; });
}

void cxapian_document_free(CXapianDocument *document) { delete document; }

CXapianStatus cxapian_document_add(CXapianDocument *document, const CXapianPostings *postings) {
  return guarded([&] {
    requireValid(*postings);
    // One string for all, so that nothing is allocated for a term that is there already.
    std::string term;
    const char *start = reinterpret_cast<const char *>(postings->bytes);
    for (size_t i = 0; i < postings->count; ++i) {
      const CXapianPosting &posting = postings->postings[i];
      term.assign(start, posting.length);
      start += posting.length;
      if (posting.position == CXapianNoPosition) {
        document->document.add_term(term, posting.frequency);
      } else {
        document->document.add_posting(term, posting.position, posting.frequency);
      }
    }
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
