// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which documents match a query: sets are built from the leaves up, the dear ones only among what the cheap ones leave.
#include "Plan.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// Whether finding the documents of a node takes more than putting sets together.
bool hasPhrase(const Node &node) {
  if (node.kind == CXapianMatcherKindPhrase || node.kind == CXapianMatcherKindNear) return true;
  return std::any_of(node.parts.begin(), node.parts.end(), hasPhrase);
}

/// Up to how many documents of a block have their words read one by one where the block is not in memory: one costs
/// about what ten do in a row.
constexpr size_t fewDocuments = 16;

/// Of how many blocks a search makes the pairs of neighbours, some 5 ms each: those to come go on with others.
constexpr size_t mostPairsMade = 2;

}  // namespace

SetView Plan::match() {
  match(*root_, nullptr);
  return root_->documents;
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
      Sets sets(scratch_.resource());
      sets.reserve(node.parts.size());
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
      match(node.parts.front(), within);
      match(node.parts.second(), &node.parts.front().documents);
      own(difference(node.parts.front().documents, node.parts.second().documents, wordCount));
      return;
    case CXapianMatcherKindAndMaybe:
      match(node.parts.front(), within);
      match(node.parts.second(), &node.parts.front().documents);
      node.documents = node.parts.front().documents;
      return;
    case CXapianMatcherKindPhrase:
    case CXapianMatcherKindNear:
      matchPhrase(node, within);
      return;
  }
}

void Plan::matchAll(Node &node, const SetView *within) {
  if (node.parts.size() == 1) {
    match(node.parts.front(), within);
    node.documents = node.parts.front().documents;
    return;
  }
  Sets sets(scratch_.resource());
  sets.reserve(node.parts.size() + 1);
  if (within) sets.push_back(*within);
  std::pmr::vector<Node *> dear(scratch_.resource());
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
      node.set = intersection(sets, snapshot_.wordCount());
      sets.assign(1, node.set.view());
    }
    match(*part, sets.empty() ? within : &sets[0]);
    sets.push_back(part->documents);
  }
  node.set = intersection(sets, snapshot_.wordCount());
  node.documents = node.set.view();
}

std::vector<uint32_t> Plan::verified(
    const std::optional<bridge::WordPattern> &pattern, const SetView &documents) {
  std::vector<uint32_t> found;
  if (!pattern) return found;
  std::vector<uint32_t> ids;
  ids.reserve(documents.count);
  documents.forEach([&](uint32_t docid) { ids.push_back(docid); });
  const std::vector<uint32_t> numbers = pattern->isAdjacent() ? pattern->adjacentNumbers() : std::vector<uint32_t>();
  std::vector<uint64_t> possible;
  size_t pairsMade = 0;
  Xapian::ValueIterator value;
  bool isReading = false;
  for (size_t begin = 0, end = 0; begin < ids.size(); begin = end) {
    const uint32_t block = ids[begin] >> WordBlock::bits;
    while (end < ids.size() && ids[end] >> WordBlock::bits == block) ++end;
    stop_.poll();
    const auto words = cache_.words(database_, snapshot_, block, end - begin > fewDocuments);
    if (words) {
      // Only stretches that may have all neighbours are looked through, once that is known of the block.
      if (pattern->isAdjacent() && !words->hasPairs() && pairsMade < mostPairsMade) {
        words->makePairs();
        ++pairsMade;
      }
      const bool isSifted = pattern->isAdjacent() && words->hasPairs();
      if (isSifted) words->findNeighbours(numbers, possible);
      for (size_t i = begin; i < end; ++i) {
        bool isFound = false;
        if (isSifted) {
          words->forEachStretch(ids[i], possible, pattern->byteCount(), [&](std::string_view stretch) {
            stop_.poll();
            isFound = pattern->matches(stretch);
            return !isFound;
          });
        } else {
          stop_.poll();
          isFound = pattern->matches(words->words(ids[i]));
        }
        if (isFound) found.push_back(ids[i]);
      }
      continue;
    }
    for (size_t i = begin; i < end; ++i) {
      stop_.poll();
      if (!isReading) value = database_.valuestream_begin(CXapianWordsSlot);
      isReading = true;
      if (value == database_.valuestream_end(CXapianWordsSlot)) break;
      value.skip_to(ids[i]);
      if (value == database_.valuestream_end(CXapianWordsSlot)) break;
      if (value.get_docid() == ids[i] && pattern->matches(*value)) found.push_back(ids[i]);
    }
  }
  return found;
}

void Plan::matchPhrase(Node &node, const SetView *within) {
  if (node.parts.size() == 1) {
    node.documents = node.parts.front().documents;
    return;
  }
  const bool isOrdered = node.kind == CXapianMatcherKindPhrase;
  std::vector<std::string> terms;
  for (const Node &part : node.parts) terms.push_back(bridge::string(part.source->bytes));
  std::optional<std::optional<bridge::WordPattern>> known;
  const auto pattern = [&]() -> const std::optional<bridge::WordPattern> & {
    if (!known) {
      known = bridge::WordPattern::of(terms, node.source->window, isOrdered, [&](const std::string &term) {
        return cache_.wordNumber(handle_, term);
      });
    }
    return *known;
  };
  std::string words = (isOrdered ? 'p' : 'n') + std::to_string(node.source->window);
  for (const std::string &term : terms) (words += '\0') += term;
  node.list = cache_.phrase(words, snapshot_, [&](const std::vector<uint32_t> &changed) {
    return verified(pattern(), {nullptr, 0, changed.data(), static_cast<uint32_t>(changed.size())});
  });
  if (!node.list) {
    Sets sets(scratch_.resource());
    for (const Node &part : node.parts) sets.push_back(part.documents);
    DocumentSet candidates = intersection(sets, snapshot_.wordCount());
    if (within) {
      sets.assign({candidates.view(), *within});
      DocumentSet wanted = intersection(sets, snapshot_.wordCount());
      // Where the rest of the query leaves few, the others are not worth a look.
      if (wanted.count() < candidates.count() / 2) {
        node.set = DocumentSet(verified(pattern(), wanted.view()));
        node.documents = node.set.view();
        return;
      }
    }
    std::vector<Posting> postings;
    for (const uint32_t docid : verified(pattern(), candidates.view())) postings.push_back({docid, 0});
    node.list = PostingList::of(postings, snapshot_);
    cache_.keepPhrase(words, snapshot_, node.list);
  }
  node.documents = node.list->view();
}

}  // namespace matcher
MATCHER_END
