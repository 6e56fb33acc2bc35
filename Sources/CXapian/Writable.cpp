// SPDX-License-Identifier: GPL-2.0-or-later
//
// Writing, and what it takes until a commit outlives a loss of power.
#include <cstdlib>
#include <cstring>
#include <memory>

#include "Internal.h"
#include "Termination.h"

using namespace bridge;

Xapian::WritableDatabase &CXapianDatabase::writable() {
  open();
  if (!isWritable) {
    throw Failure{CXapianStatusInvalidOperation, "the database " + path + " is open for reading only"};
  }
  return writer;
}

namespace {

int action(CXapianOpening opening) {
  switch (opening) {
    case CXapianOpeningExisting: return Xapian::DB_OPEN;
    case CXapianOpeningCreate: return Xapian::DB_CREATE;
    case CXapianOpeningCreateOrOpen: return Xapian::DB_CREATE_OR_OPEN;
    case CXapianOpeningCreateOrOverwrite: return Xapian::DB_CREATE_OR_OVERWRITE;
  }
  throw Failure{CXapianStatusInvalidArgument, "an unknown way to open a database"};
}

// Whether scripts/torture has planted a fault: in debug builds only. PlantedFault.swift says which there are.
bool isPlanted([[maybe_unused]] const char *fault) {
#ifdef DEBUG
  const char *planted = std::getenv("AIDSEARCH_PLANT");
  return planted && std::strcmp(planted, fault) == 0;
#else
  return false;
#endif
}

// A handle whose commit failed can go wrong for good, so it is not kept. What makes Xapian's commit whole is the rename
// of its version file, and that lasts only once the directory is on disk too.
template <typename Commit>
CXapianStatus commitOrClose(CXapianDatabase *database, Commit &&commit) noexcept {
  CXapianStatus status = guardedFromTermination(database->path, [&] {
    commit(database->writable());
    if (database->isDurable && !isPlanted("skip-directory-sync")) syncDirectory(database->path);
  });
  // A call at the wrong time has not touched anything.
  if (status != CXapianStatusOK && status != CXapianStatusInvalidOperation) cxapian_writable_close(database);
  return status;
}

// The document is made outside: what stands within would be lost where Xapian gives up.
template <typename Store>
CXapianStatus store(const CXapianDocument &document, CXapianDatabase &database, Store &&store) noexcept {
  Xapian::Document made;
  const CXapianStatus status = guarded([&] { made = document.made(); });
  if (status != CXapianStatusOK) return status;
  return guardedFromTermination(database.path, [&] { store(made, database.writable()); });
}

}  // namespace

CXapianStatus cxapian_writable_open(
    CXapianBytes path_, CXapianOpening opening, bool durable, CXapianDatabase **database) {
  return guarded([&] {
    auto handle = std::make_unique<CXapianDatabase>();
    handle->path = path(path_);
    int flags = action(opening) | Xapian::DB_BACKEND_GLASS | (durable ? 0 : Xapian::DB_NO_SYNC);
    handle->writer = Xapian::WritableDatabase(handle->path, flags);
    handle->reader = handle->writer;
    handle->shards.push_back(handle->writer);
    handle->isWritable = true;
    handle->isDurable = durable;
    if (durable && opening != CXapianOpeningExisting) {
      syncDirectory(handle->path);
      syncDirectory(parent(handle->path));
    }
    *database = handle.release();
  });
}

void cxapian_writable_close(CXapianDatabase *database) {
  if (!database->isWritable || database->isClosed) return;
  database->isClosed = true;
  // Xapian commits when it closes, unless a transaction is open. Each step stands alone: where there is a transaction
  // already, a second can't begin.
  (void)guardedFromTermination(database->path, [&] { database->writer.begin_transaction(false); });
  (void)guardedFromTermination(database->path, [&] { database->writer.close(); });
  (void)guardedFromTermination(database->path, [&] {
    database->writer = Xapian::WritableDatabase();
    database->reader = Xapian::Database();
    database->shards.clear();
  });
}

CXapianStatus cxapian_writable_commit(CXapianDatabase *database) {
  return commitOrClose(database, [](Xapian::WritableDatabase &writer) { writer.commit(); });
}

CXapianStatus cxapian_writable_begin(CXapianDatabase *database) {
  return commitOrClose(database, [](Xapian::WritableDatabase &writer) { writer.begin_transaction(true); });
}

CXapianStatus cxapian_writable_end(CXapianDatabase *database) {
  return commitOrClose(database, [](Xapian::WritableDatabase &writer) { writer.commit_transaction(); });
}

CXapianStatus cxapian_writable_cancel(CXapianDatabase *database) {
  return guardedFromTermination(database->path, [&] { database->writable().cancel_transaction(); });
}

CXapianStatus cxapian_writable_add(CXapianDatabase *database, CXapianDocument *document, uint32_t *docid) {
  return store(*document, *database, [&](Xapian::Document &made, Xapian::WritableDatabase &writer) {
    *docid = writer.add_document(made);
  });
}

CXapianStatus cxapian_writable_replace(
    CXapianDatabase *database, CXapianBytes unique_term, CXapianDocument *document, uint32_t *docid) {
  return store(*document, *database, [&](Xapian::Document &made, Xapian::WritableDatabase &writer) {
    requireValidTerm(view(unique_term));
    const std::string term = string(unique_term);
    // Without it, the next replacement would not find this document.
    made.add_boolean_term(term);
    *docid = writer.replace_document(term, made);
  });
}

CXapianStatus cxapian_writable_replace_docid(CXapianDatabase *database, uint32_t docid, CXapianDocument *document) {
  return store(*document, *database, [&](Xapian::Document &made, Xapian::WritableDatabase &writer) {
    writer.replace_document(docid, made);
  });
}

CXapianStatus cxapian_writable_delete(CXapianDatabase *database, CXapianBytes unique_term, uint32_t *deleted) {
  return guardedFromTermination(database->path, [&] {
    requireValidTerm(view(unique_term));
    const std::string term = string(unique_term);
    Xapian::WritableDatabase &writer = database->writable();
    *deleted = writer.get_termfreq(term);
    if (*deleted > 0) writer.delete_document(term);
  });
}

CXapianStatus cxapian_writable_delete_docid(CXapianDatabase *database, uint32_t docid) {
  return guardedFromTermination(database->path, [&] { database->writable().delete_document(docid); });
}

CXapianStatus cxapian_writable_set_metadata(CXapianDatabase *database, CXapianBytes key, CXapianBytes value) {
  return guardedFromTermination(database->path, [&] { database->writable().set_metadata(string(key), string(value)); });
}

CXapianStatus cxapian_writable_add_spelling(CXapianDatabase *database, CXapianBytes word, uint32_t frequency) {
  return guardedFromTermination(database->path, [&] {
    requireValidTerm(view(word));
    database->writable().add_spelling(string(word), frequency);
  });
}

CXapianStatus cxapian_writable_remove_spelling(CXapianDatabase *database, CXapianBytes word, uint32_t frequency) {
  return guardedFromTermination(database->path, [&] { database->writable().remove_spelling(string(word), frequency); });
}
