// SPDX-License-Identifier: GPL-2.0-or-later
//
// Opening and reading a database.
#include <algorithm>
#include <memory>
#include <sstream>

#include "Internal.h"

using namespace bridge;

Xapian::Database &CXapianDatabase::open() {
  if (isClosed) throw Failure{CXapianStatusDatabaseClosed, "the database " + path + " has been closed"};
  return reader;
}

CXapianStatus cxapian_database_open(const CXapianBytes *paths, size_t count, CXapianDatabase **database) {
  return guarded([&] {
    auto handle = std::make_unique<CXapianDatabase>();
    if (count == 0) throw Failure{CXapianStatusInvalidArgument, "a database has at least one path"};
    handle->path = path(paths[0]);
    for (size_t i = 0; i < count; ++i) {
      Xapian::Database shard(path(paths[i]));
      const std::string uuid = shard.get_uuid();
      for (const Xapian::Database &other : handle->shards) {
        if (other.get_uuid() != uuid) continue;
        throw Failure{CXapianStatusInvalidArgument, path(paths[i]) + " is a copy of another shard"};
      }
      handle->shards.push_back(shard);
      handle->reader.add_database(shard);
    }
    // Of one shard, the database is that shard itself, which has a revision.
    if (count == 1) handle->reader = handle->shards[0];
    handle->uuid = handle->reader.get_uuid();
    *database = handle.release();
  });
}

void cxapian_database_free(CXapianDatabase *database) {
  if (!database) return;
  cxapian_writable_close(database);
  delete database;
}

CXapianStatus cxapian_database_reopen(CXapianDatabase *database, bool *changed) {
  return guarded([&] {
    *changed = database->open().reopen();
    if (*changed) database->uuid = database->reader.get_uuid();
  });
}

CXapianStatus cxapian_database_statistics(CXapianDatabase *database, CXapianStatistics *statistics) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    *statistics = {
        reader.get_doccount(), reader.get_lastdocid(), reader.get_average_length(), reader.get_total_length()};
  });
}

CXapianStatus cxapian_database_revision(CXapianDatabase *database, uint64_t *revision) {
  return guarded([&] { *revision = database->open().get_revision(); });
}

CXapianStatus cxapian_database_uuid(CXapianDatabase *database, CXapianSink sink, void *context) {
  return guarded([&] { sink(context, bytes(database->open().get_uuid())); });
}

CXapianStatus cxapian_database_metadata(
    CXapianDatabase *database, CXapianBytes key, CXapianSink sink, void *context) {
  return guarded([&] { sink(context, bytes(database->open().get_metadata(string(key)))); });
}

CXapianStatus cxapian_database_metadata_keys(
    CXapianDatabase *database, CXapianBytes prefix, CXapianVisitor visitor, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const std::string start = string(prefix);
    const auto end = reader.metadata_keys_end(start);
    for (auto key = reader.metadata_keys_begin(start); key != end; ++key) {
      if (!visitor(context, bytes(*key), 0)) return;
    }
  });
}

CXapianStatus cxapian_database_frequencies(
    CXapianDatabase *database, CXapianBytes term, uint32_t *documents, uint64_t *occurrences) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const std::string name = string(term);
    *documents = reader.get_termfreq(name);
    *occurrences = reader.get_collection_freq(name);
  });
}

CXapianStatus cxapian_database_terms(
    CXapianDatabase *database, CXapianBytes prefix, CXapianBytes first, CXapianVisitor visitor, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const std::string start = string(prefix);
    const auto end = reader.allterms_end(start);
    auto term = reader.allterms_begin(start);
    if (first.count > 0 && term != end) term.skip_to(string(first));
    for (; term != end; ++term) {
      if (!visitor(context, bytes(*term), term.get_termfreq())) return;
    }
  });
}

CXapianStatus cxapian_database_document_terms(
    CXapianDatabase *database, uint32_t docid, CXapianVisitor visitor, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const auto end = reader.termlist_end(docid);
    for (auto term = reader.termlist_begin(docid); term != end; ++term) {
      if (!visitor(context, bytes(*term), term.get_wdf())) return;
    }
  });
}

CXapianStatus cxapian_database_postings(
    CXapianDatabase *database, CXapianBytes term, CXapianPostingVisitor visitor, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const std::string name = string(term);
    const auto end = reader.postlist_end(name);
    for (auto posting = reader.postlist_begin(name); posting != end; ++posting) {
      if (!visitor(context, *posting, posting.get_wdf())) return;
    }
  });
}

CXapianStatus cxapian_database_positions(
    CXapianDatabase *database, CXapianBytes term, uint32_t docid, CXapianNumberSink sink, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const std::string name = string(term);
    // By the chunk, so that nothing is allocated.
    uint32_t chunk[256];
    size_t count = 0;
    const auto end = reader.positionlist_end(docid, name);
    for (auto position = reader.positionlist_begin(docid, name); position != end; ++position) {
      if (count == std::size(chunk)) {
        sink(context, chunk, count);
        count = 0;
      }
      chunk[count++] = *position;
    }
    if (count > 0) sink(context, chunk, count);
  });
}

CXapianStatus cxapian_database_document_length(CXapianDatabase *database, uint32_t docid, uint32_t *length) {
  return guarded([&] { *length = database->open().get_doclength(docid); });
}

CXapianStatus cxapian_database_document_data(
    CXapianDatabase *database, uint32_t docid, CXapianSink sink, void *context) {
  return guarded([&] { sink(context, bytes(database->open().get_document(docid).get_data())); });
}

CXapianStatus cxapian_database_document_value(
    CXapianDatabase *database, uint32_t docid, uint32_t slot, CXapianSink sink, void *context) {
  return guarded([&] { sink(context, bytes(database->open().get_document(docid).get_value(slot))); });
}

CXapianStatus cxapian_database_find(CXapianDatabase *database, CXapianBytes term, uint32_t *docid) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const std::string name = string(term);
    const auto posting = reader.postlist_begin(name);
    *docid = posting == reader.postlist_end(name) ? 0 : *posting;
  });
}

CXapianStatus cxapian_database_values(
    CXapianDatabase *database, uint32_t slot, CXapianVisitor visitor, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    const auto end = reader.valuestream_end(slot);
    for (auto value = reader.valuestream_begin(slot); value != end; ++value) {
      if (!visitor(context, bytes(*value), value.get_docid())) return;
    }
  });
}

CXapianStatus cxapian_database_value_frequency(CXapianDatabase *database, uint32_t slot, uint32_t *documents) {
  return guarded([&] { *documents = database->open().get_value_freq(slot); });
}

CXapianStatus cxapian_database_value_bounds(
    CXapianDatabase *database, uint32_t slot, CXapianSink lower, CXapianSink upper, void *context) {
  return guarded([&] {
    Xapian::Database &reader = database->open();
    lower(context, bytes(reader.get_value_lower_bound(slot)));
    upper(context, bytes(reader.get_value_upper_bound(slot)));
  });
}

CXapianStatus cxapian_database_spelling_suggestion(
    CXapianDatabase *database, CXapianBytes word, uint32_t maximum_edit_distance, CXapianSink sink, void *context) {
  return guarded([&] {
    sink(context, bytes(database->open().get_spelling_suggestion(string(word), maximum_edit_distance)));
  });
}

CXapianStatus cxapian_database_check(CXapianBytes path_, size_t *problems, CXapianSink sink, void *context) {
  return guarded([&] {
    std::ostringstream report;
    *problems = Xapian::Database::check(path(path_), Xapian::DBCHECK_SHOW_STATS, &report);
    sink(context, bytes(report.str()));
  });
}
