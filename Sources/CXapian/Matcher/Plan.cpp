// SPDX-License-Identifier: GPL-2.0-or-later
#include "Plan.h"

using bridge::Failure;

MATCHER_BEGIN
namespace matcher {

namespace {

std::string_view text(CXapianBytes bytes) { return bridge::view(bytes); }

}  // namespace

Node *Plan::makeTree(const CXapianMatcherNode *nodes) {
  std::pmr::vector<Node *> stack(scratch_.resource());
  stack.reserve(nodes_.size());
  for (size_t i = 0; i < nodes_.size(); ++i) {
    Node &node = nodes_[i];
    node.kind = nodes[i].kind;
    node.source = &nodes[i];
    if (node.kind >= CXapianMatcherKindAnd) {
      const size_t parts = node.kind == CXapianMatcherKindScale ? 1 : nodes[i].number;
      const bool isPair = node.kind == CXapianMatcherKindAndNot || node.kind == CXapianMatcherKindAndMaybe;
      if (parts > stack.size() || (isPair && parts != 2)) {
        throw Failure{CXapianStatusInvalidArgument, "the nodes of a query do not make a tree"};
      }
      const size_t first = stack.size() - parts;
      for (size_t part = first; part + 1 < stack.size(); ++part) stack[part]->next = stack[part + 1];
      if (parts > 0) node.parts = {stack[first], parts};
      stack.resize(first);
      const bool hasWords = node.kind == CXapianMatcherKindPhrase || node.kind == CXapianMatcherKindNear;
      const auto isTerm = [](const Node &part) { return part.kind == CXapianMatcherKindTerm; };
      if (hasWords && !std::all_of(node.parts.begin(), node.parts.end(), isTerm)) {
        throw Failure{CXapianStatusInvalidArgument, "a phrase consists of terms"};
      }
      // Without parts there is nothing to match.
      if (parts == 0) node.kind = CXapianMatcherKindNothing;
    }
    stack.push_back(&node);
  }
  if (stack.size() != 1) throw Failure{CXapianStatusInvalidArgument, "the nodes of a query do not make one tree"};
  return stack[0];
}

Plan::Plan(
    const CXapianMatcherNode *nodes, size_t count, KnownLists &lists, const CXapianSearch &search, Cache &cache,
    CXapianDatabase &database, const Snapshot &snapshot, bridge::Stop &stop, Scratch &scratch)
    : search_(search), cache_(cache), handle_(database), database_(database.open()), snapshot_(snapshot), stop_(stop),
      scratch_(scratch), nodes_(count, scratch.resource()), root_(makeTree(nodes)), weighings_(scratch.resource()) {
  for (size_t i = 0; i < count; ++i) nodes_[i].list = std::move(lists[i]);
  weighings_.reserve(std::min<size_t>(count, 8));
  // Sorted by id, nothing is weighed.
  prepare(*root_, search.weighted && search.sort != CXapianSortDocid ? 1 : 0, true, true);
}

void Plan::add(const Weighing &weighing) {
  const auto isRarer = [](const Weighing &a, const Weighing &b) { return a.count() < b.count(); };
  weighings_.insert(std::upper_bound(weighings_.begin(), weighings_.end(), weighing, isRarer), weighing);
}

// `isGuaranteed` says whether every match of the whole query matches this node, `isSufficient` whether what matches this
// node matches the whole query.
void Plan::prepare(Node &node, double factor, bool isGuaranteed, bool isSufficient) {
  stop_.poll();
  switch (node.kind) {
    case CXapianMatcherKindTerm:
      if (!node.list) {
        bridge::requireValidTerm(text(node.source->bytes));
        node.list = cache_.postings(handle_, snapshot_, text(node.source->bytes));
      }
      node.documents = node.list->view();
      if (factor != 0 && node.list->count() > 0) {
        node.weight = snapshot_.weighting().termWeight(node.list->rarity(), node.source->number, factor);
      }
      if (node.weight != 0 && node.list->hasFrequencies()) {
        add({node.list.get(), {}, node.weight, isGuaranteed, isSufficient});
      }
      return;
    case CXapianMatcherKindDocuments:
      node.documents = {nullptr, 0, node.source->docids, static_cast<uint32_t>(node.source->docid_count)};
      node.weight = node.source->factor * factor;
      if (node.weight != 0) add({nullptr, node.documents, node.weight, isGuaranteed, isSufficient});
      return;
    case CXapianMatcherKindScale:
      if (!(node.source->factor >= 0)) throw Failure{CXapianStatusInvalidArgument, "a scale factor is negative"};
      prepare(node.parts.front(), factor * node.source->factor, isGuaranteed, isSufficient);
      return;
    case CXapianMatcherKindFilter:
    case CXapianMatcherKindAndNot:
      for (Node &part : node.parts) {
        const bool isFirst = &part == &node.parts.front();
        prepare(part, isFirst ? factor : 0, isFirst && isGuaranteed, false);
      }
      break;
    case CXapianMatcherKindAndMaybe:
      prepare(node.parts.front(), factor, isGuaranteed, isSufficient);
      prepare(node.parts.second(), factor, false, false);
      break;
    case CXapianMatcherKindOr:
      for (Node &part : node.parts) prepare(part, factor, isGuaranteed && node.parts.size() == 1, isSufficient);
      return;
    case CXapianMatcherKindAnd:
    case CXapianMatcherKindPhrase:
    case CXapianMatcherKindNear:
      for (Node &part : node.parts) prepare(part, factor, isGuaranteed, isSufficient && node.parts.size() == 1);
      break;
    default:
      return;
  }
  // Below an OR, what a part weighs depends on whether the rest of its conjunction is there.
  if (!isGuaranteed && factor != 0 && node.parts.size() > 1) isFlat_ = false;
}

double Plan::maximumWeight() const {
  double sum = 0;
  // No term adds more than its weight, however often it occurs.
  for (const Weighing &weighing : weighings_) sum += weighing.weight;
  return sum;
}

double Plan::flatWeight(uint32_t docid) const {
  double sum = 0;
  for (const Weighing &weighing : weighings_) {
    if (!weighing.list) {
      if (weighing.documents.contains(docid)) sum += weighing.weight;
      continue;
    }
    const uint32_t index = weighing.list->find(docid);
    if (index != PostingList::none) sum += termPart(*weighing.list, index, weighing.weight, snapshot_.norms()[docid]);
  }
  return sum;
}

double Plan::weight(const Node &node, uint32_t docid) const {
  switch (node.kind) {
    case CXapianMatcherKindTerm: {
      if (node.weight == 0) return 0;
      const uint32_t index = node.list->find(docid);
      return index == PostingList::none ? 0 : termPart(*node.list, index, node.weight, snapshot_.norms()[docid]);
    }
    case CXapianMatcherKindDocuments:
      return node.weight;
    case CXapianMatcherKindScale:
    case CXapianMatcherKindFilter:
    case CXapianMatcherKindAndNot:
      return weight(node.parts.front(), docid);
    case CXapianMatcherKindAnd:
    case CXapianMatcherKindPhrase:
    case CXapianMatcherKindNear: {
      double sum = 0;
      for (const Node &part : node.parts) sum += weight(part, docid);
      return sum;
    }
    case CXapianMatcherKindOr: {
      double sum = 0;
      for (const Node &part : node.parts) {
        if (part.documents.contains(docid)) sum += weight(part, docid);
      }
      return sum;
    }
    case CXapianMatcherKindAndMaybe: {
      const double sum = weight(node.parts.front(), docid);
      return node.parts.second().documents.contains(docid) ? sum + weight(node.parts.second(), docid) : sum;
    }
    default:
      return 0;
  }
}

}  // namespace matcher
MATCHER_END
