// SPDX-License-Identifier: GPL-2.0-or-later
//
// The bridge to the writer of whole databases.
#include "../Internal.h"
#include "../include/CXapianBuilder.h"
#include "DatabaseWriter.h"

using namespace bridge;

struct CXapianBuilder {
  CXapianBuilder(const std::string &path, size_t memory) : writer(path, memory) {}

  glass::DatabaseWriter writer;
  std::vector<uint32_t> numbers;
};

CXapianStatus cxapian_document_pack(CXapianDocument *document) {
  return guarded([&] {
    if (!document->packed) document->packed = std::make_unique<glass::PackedDocument>(*document);
  });
}

CXapianStatus cxapian_builder_new(CXapianBytes path_, size_t memory, CXapianBuilder **builder) {
  return guarded([&] { *builder = new CXapianBuilder(path(path_), memory); });
}

void cxapian_builder_free(CXapianBuilder *builder) { delete builder; }

CXapianStatus cxapian_builder_begin(
    CXapianBuilder *builder, CXapianDocument *document, size_t word_terms, CXapianNumberSink sink, void *context) {
  return guarded([&] {
    const std::vector<uint32_t> &missing = builder->writer.begin(*document, word_terms);
    if (!missing.empty()) sink(context, missing.data(), missing.size());
  });
}

CXapianStatus cxapian_builder_add(
    CXapianBuilder *builder, CXapianDocument *document, const uint32_t *numbers, size_t number_count,
    const uint32_t *words, size_t word_count, uint32_t *docid) {
  return guarded([&] {
    if (!document->packed) throw Failure{CXapianStatusInvalidOperation, "the document has not been begun"};
    builder->numbers.assign(numbers, numbers + number_count);
    *docid = builder->writer.add(*document, builder->numbers, words, word_count);
  });
}

CXapianStatus cxapian_builder_set_metadata(CXapianBuilder *builder, CXapianBytes key, CXapianBytes value) {
  return guarded([&] { builder->writer.setMetadata(view(key), view(value)); });
}

CXapianStatus cxapian_builder_finish(CXapianBuilder *builder) {
  return guarded([&] { builder->writer.finish(); });
}
