// SPDX-License-Identifier: GPL-2.0-or-later
//
// A query with the lists of its terms, and the documents that match it.
#pragma once

#include "../Progress.h"
#include "../Words.h"
#include "Cache.h"

MATCHER_BEGIN
namespace matcher {

struct Node;

/// The parts of a node, which hold on to each other in their order.
class NodeParts {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Node;
    using difference_type = ptrdiff_t;
    using pointer = Node *;
    using reference = Node &;

    explicit Iterator(Node *node) : node_(node) {}
    Node &operator*() const { return *node_; }
    inline Iterator &operator++();
    bool operator==(const Iterator &other) const { return node_ == other.node_; }
    bool operator!=(const Iterator &other) const { return node_ != other.node_; }

   private:
    Node *node_;
  };

  NodeParts() = default;
  /// `first` and those that follow it.
  NodeParts(Node *first, size_t count) : first_(first), count_(count) {}

  size_t size() const { return count_; }
  Node &front() const { return *first_; }
  /// The second of two.
  inline Node &second() const;
  Iterator begin() const { return Iterator(first_); }
  Iterator end() const { return Iterator(nullptr); }

 private:
  Node *first_ = nullptr;
  size_t count_ = 0;
};

/// A node of a query, ready to be matched and weighed.
struct Node {
  CXapianMatcherKind kind = CXapianMatcherKindNothing;
  NodeParts parts;
  /// The next part of the same whole.
  Node *next = nullptr;
  const CXapianMatcherNode *source = nullptr;
  /// Of a term or a phrase.
  std::shared_ptr<const PostingList> list;
  /// What a term weighs at most, or each of some documents.
  double weight = 0;
  /// The documents that match, once `Plan` has matched it.
  SetView documents;
  /// What owns those, where no list does.
  DocumentSet set;
};

NodeParts::Iterator &NodeParts::Iterator::operator++() {
  node_ = node_->next;
  return *this;
}

Node &NodeParts::second() const { return *first_->next; }

/// Memory for one search, which is given back when it is over: much of it small, and all of that without a call of the
/// allocator.
class Scratch {
 public:
  std::pmr::memory_resource *resource() { return &resource_; }

 private:
  std::byte bytes_[4096];
  std::pmr::monotonic_buffer_resource resource_{bytes_, sizeof bytes_};
};

/// Something that adds to the weight of the documents it has.
struct Weighing {
  const PostingList *list;
  /// Where there is no list.
  SetView documents;
  double weight;
  /// Whether every match has it.
  bool isGuaranteed;
  /// Whether every document that has it is a match.
  bool isSufficient;

  uint32_t count() const { return list ? list->count() : documents.count; }
};

/// A query on one revision.
class Plan {
 public:
  /// Reads the lists of all terms but those that are known, which it takes. Throws where the nodes are no query.
  Plan(
      const CXapianMatcherNode *nodes, size_t count, KnownLists &lists, const CXapianSearch &search, Cache &cache,
      CXapianDatabase &database, const Snapshot &snapshot, bridge::Stop &stop, Scratch &scratch);
  // Views within point into it.
  Plan(const Plan &) = delete;
  Plan &operator=(const Plan &) = delete;

  /// Finds the documents that match the query.
  SetView match();

  /// All that weighs anything, the rarest first: the order in which libxapian adds the weights of a conjunction.
  const std::pmr::vector<Weighing> &weighings() const { return weighings_; }
  /// Whether a match weighs what its `weighings` add up to: none of them depends on another part of the query.
  bool isFlat() const { return isFlat_; }
  /// What no document weighs more than.
  double maximumWeight() const;
  /// What a document that matches weighs.
  double weight(uint32_t docid) const { return isFlat_ ? flatWeight(docid) : weight(*root_, docid); }
  /// For each id: what BM25 adds to a term's frequency in its denominator.
  const double *norms() const { return snapshot_.norms(); }
  /// What is needed for this search only.
  Scratch &scratch() const { return scratch_; }

 private:
  /// From the parts before their whole to a tree; its root.
  Node *makeTree(const CXapianMatcherNode *nodes);
  void add(const Weighing &weighing);
  void prepare(Node &node, double factor, bool isGuaranteed, bool isSufficient);
  /// Finds the documents of a node, right at least for those in `within`.
  void match(Node &node, const SetView *within);
  void matchAll(Node &node, const SetView *within);
  void matchPhrase(Node &node, const SetView *within);
  /// Which of some documents have words as a phrase wants them, ascending.
  std::vector<uint32_t> verified(const std::optional<bridge::WordPattern> &pattern, const SetView &documents);
  double flatWeight(uint32_t docid) const;
  double weight(const Node &node, uint32_t docid) const;

  const CXapianSearch &search_;
  Cache &cache_;
  CXapianDatabase &handle_;
  const Xapian::Database &database_;
  const Snapshot &snapshot_;
  bridge::Stop &stop_;
  Scratch &scratch_;
  bool isFlat_ = true;
  // In the order of the query's.
  std::pmr::vector<Node> nodes_;
  Node *root_;
  std::pmr::vector<Weighing> weighings_;
};

/// What a term adds to a document's weight.
inline double termPart(const PostingList &list, uint32_t index, double weight, double norm) {
  const double frequency = list.frequency(index);
  return weight * (frequency / (norm + frequency));
}

}  // namespace matcher
MATCHER_END
