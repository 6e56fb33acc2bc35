// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which documents match a query: sets are built from the leaves up, the dear ones only among what the cheap ones leave.
#include <cstring>

#include "Plan.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// Whether finding the documents of a node takes more than putting sets together.
bool hasPhrase(const Node &node) {
  if (node.kind == CXapianMatcherKindPhrase) return true;
  return std::any_of(node.parts.begin(), node.parts.end(), hasPhrase);
}

/// Whether the positions contain start, start + 1 and so on, the list of each word being that of its place.
bool isAdjacent(const std::vector<std::vector<uint32_t>> &positions, size_t rarest) {
  for (const uint32_t position : positions[rarest]) {
    if (position < rarest) continue;
    const uint32_t start = position - static_cast<uint32_t>(rarest);
    bool isThere = true;
    for (size_t i = 0; i < positions.size() && isThere; ++i) {
      isThere = std::binary_search(positions[i].begin(), positions[i].end(), start + static_cast<uint32_t>(i));
    }
    if (isThere) return true;
  }
  return false;
}

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

void Plan::matchPhrase(Node &node, const SetView *within) {
  std::vector<SetView> sets;
  if (within) sets.push_back(*within);
  size_t rarest = 0;
  for (size_t i = 0; i < node.parts.size(); ++i) {
    sets.push_back(node.parts[i].documents);
    if (node.parts[i].documents.count < node.parts[rarest].documents.count) rarest = i;
  }
  node.set = intersection(std::move(sets), snapshot_.wordCount());
  if (node.parts.size() > 1) {
    std::vector<uint32_t> found;
    std::vector<std::vector<uint32_t>> positions(node.parts.size());
    node.set.view().forEach([&](uint32_t docid) {
      stop_.poll();
      for (size_t i = 0; i < node.parts.size(); ++i) {
        const std::string term = bridge::string(node.parts[i].source->bytes);
        positions[i].assign(database_.positionlist_begin(docid, term), database_.positionlist_end(docid, term));
        if (positions[i].empty()) return;
      }
      if (isAdjacent(positions, rarest)) found.push_back(docid);
    });
    node.set = DocumentSet(std::move(found));
  }
  node.documents = node.set.view();
}

}  // namespace matcher
MATCHER_END
