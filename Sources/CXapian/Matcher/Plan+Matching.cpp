// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which documents match a query: sets are built from the leaves up, the dear ones only among what the cheap ones leave.
#include "Plan.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// Whether finding the documents of a node takes more than putting sets together.
bool hasPhrase(const Node &node) {
  if (node.kind == CXapianMatcherKindPhrase) return true;
  return std::any_of(node.parts.begin(), node.parts.end(), hasPhrase);
}

/// Up to how many documents are looked at for a phrase one by one. libxapian opens a cursor for each list of positions
/// that is asked for, and reads more of them in the time with the one of its own phrases.
constexpr uint32_t fewDocuments = 32;

}  // namespace

SetView Plan::match() {
  match(root_, nullptr);
  return root_.documents;
}

void Plan::match(Node &node, const SetView *within) {
  stop_.poll();
  const size_t wordCount = snapshot_.wordCount();
  const auto own = [&](DocumentSet set) {
    node.set = std::move(set);
    node.documents = node.set.view();
  };
  switch (node.kind) {
    case CXapianMatcherKindNothing:
    case CXapianMatcherKindTerm:
    case CXapianMatcherKindDocuments:
      return;
    case CXapianMatcherKindEverything:
      node.documents = snapshot_.documents();
      return;
    case CXapianMatcherKindValueRange: {
      const CXapianMatcherNode &source = *node.source;
      std::optional<std::string_view> lower, upper;
      // To libxapian, no bound is a query for everything.
      if (!source.has_lower && !source.has_upper) {
        node.documents = snapshot_.documents();
        return;
      }
      if (source.has_lower) lower = bridge::view(source.bytes);
      if (source.has_upper) upper = bridge::view(source.upper);
      if (lower && lower->empty() && !upper) {
        node.documents = snapshot_.documents();
        return;
      }
      own(cache_.values(database_, snapshot_, source.number)->documents(lower, upper, wordCount));
      return;
    }
    case CXapianMatcherKindScale:
    case CXapianMatcherKindOr: {
      std::vector<SetView> sets;
      for (Node &part : node.parts) {
        match(part, within);
        sets.push_back(part.documents);
      }
      if (sets.size() == 1) {
        node.documents = sets[0];
      } else {
        own(unionOf(sets, wordCount));
      }
      return;
    }
    case CXapianMatcherKindAnd:
    case CXapianMatcherKindFilter:
      matchAll(node, within);
      return;
    case CXapianMatcherKindAndNot:
      match(node.parts[0], within);
      match(node.parts[1], &node.parts[0].documents);
      own(difference(node.parts[0].documents, node.parts[1].documents, wordCount));
      return;
    case CXapianMatcherKindAndMaybe:
      match(node.parts[0], within);
      match(node.parts[1], &node.parts[0].documents);
      node.documents = node.parts[0].documents;
      return;
    case CXapianMatcherKindPhrase:
      matchPhrase(node, within);
      return;
  }
}

void Plan::matchAll(Node &node, const SetView *within) {
  if (node.parts.size() == 1) {
    match(node.parts[0], within);
    node.documents = node.parts[0].documents;
    return;
  }
  std::vector<SetView> sets;
  if (within) sets.push_back(*within);
  std::vector<Node *> dear;
  for (Node &part : node.parts) {
    if (hasPhrase(part)) {
      dear.push_back(&part);
      continue;
    }
    match(part, within);
    sets.push_back(part.documents);
  }
  for (Node *part : dear) {
    if (sets.size() > 1) {
      node.set = intersection(std::move(sets), snapshot_.wordCount());
      sets = {node.set.view()};
    }
    match(*part, sets.empty() ? within : &sets[0]);
    sets.push_back(part->documents);
  }
  node.set = intersection(std::move(sets), snapshot_.wordCount());
  node.documents = node.set.view();
}

bool Plan::holds(const Node &phrase, uint32_t docid) const {
  std::vector<uint32_t> beginnings, positions;
  uint32_t offset = 0;
  for (const Node &part : phrase.parts) {
    if (!part.documents.contains(docid)) return false;
    const std::string term = bridge::string(part.source->bytes);
    positions.assign(database_.positionlist_begin(docid, term), database_.positionlist_end(docid, term));
    if (offset == 0) {
      beginnings.swap(positions);
    } else {
      beginnings.erase(
          std::remove_if(
              beginnings.begin(), beginnings.end(),
              [&](uint32_t begin) { return !std::binary_search(positions.begin(), positions.end(), begin + offset); }),
          beginnings.end());
    }
    if (beginnings.empty()) return false;
    ++offset;
  }
  return true;
}

std::vector<Posting> Plan::find(const Node &phrase) const {
  std::vector<Xapian::Query> terms;
  for (const Node &part : phrase.parts) terms.emplace_back(bridge::string(part.source->bytes));
  CXapianSearch search = search_;
  search.time_limit = stop_.remaining();
  search.filter = nullptr;
  search.column_count = 0;
  const bridge::Progress progress(handle_, search);
  Xapian::Query query(Xapian::Query::OP_PHRASE, terms.begin(), terms.end());
  if (progress.isNeeded()) query = bridge::ProgressSource::watching(query);
  Xapian::Enquire enquire(database_);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, snapshot_.documentCount(), snapshot_.documentCount());
  std::vector<Posting> documents;
  documents.reserve(found.size());
  for (auto match = found.begin(); match != found.end(); ++match) documents.push_back({*match, 0});
  return documents;
}

void Plan::matchPhrase(Node &node, const SetView *within) {
  if (node.parts.size() == 1) {
    node.documents = node.parts[0].documents;
    return;
  }
  std::string words;
  for (const Node &part : node.parts) words.append(bridge::view(part.source->bytes)) += '\0';
  node.list = cache_.phrase(words, snapshot_, [&](uint32_t docid) { return holds(node, docid); });
  if (!node.list) {
    std::vector<SetView> sets;
    for (const Node &part : node.parts) sets.push_back(part.documents);
    if (within) sets.push_back(*within);
    DocumentSet candidates = intersection(std::move(sets), snapshot_.wordCount());
    if (candidates.count() <= fewDocuments) {
      std::vector<uint32_t> found;
      candidates.view().forEach([&](uint32_t docid) {
        stop_.poll();
        if (holds(node, docid)) found.push_back(docid);
      });
      node.set = DocumentSet(std::move(found));
      node.documents = node.set.view();
      return;
    }
    node.list = std::make_shared<const PostingList>(find(node), snapshot_);
    cache_.keepPhrase(words, snapshot_, node.list);
  }
  node.documents = node.list->view();
}

}  // namespace matcher
MATCHER_END
