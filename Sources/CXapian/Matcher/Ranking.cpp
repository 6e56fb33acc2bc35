// SPDX-License-Identifier: GPL-2.0-or-later
#include "Ranking.h"

MATCHER_BEGIN
namespace matcher {

namespace {

/// What the lists of a plan can add to a weight at most, the one that can add most first. Bounds are a little high, so that
/// rounding makes none of them false.
class Bounds {
 public:
  struct Part {
    const PostingList *list;
    /// What an impact of 1 weighs.
    float weight;
    /// What the list can add, and what all after it can.
    float most, rest;
    /// Whether every match is in the list.
    bool isGuaranteed;
  };

  explicit Bounds(const Plan &plan) {
    for (const Weighing &weighing : plan.weighings()) {
      const float weight = static_cast<float>(weighing.weight) * slack;
      if (!weighing.list) {
        constant_ += weight;
        continue;
      }
      const float each = weight / PostingList::impactScale;
      parts_.push_back({weighing.list, each, each * weighing.list->maximumImpact(), 0, weighing.isGuaranteed});
    }
    std::sort(parts_.begin(), parts_.end(), [](const Part &a, const Part &b) { return a.most > b.most; });
    float rest = constant_;
    for (auto part = parts_.rbegin(); part != parts_.rend(); ++part) {
      part->rest = rest;
      rest += part->most;
    }
  }

  const std::vector<Part> &parts() const { return parts_; }
  /// What everything else can add.
  float constant() const { return constant_; }

  /// Whether a document can weigh so much that no list before `first` has.
  bool canReach(double weight, uint32_t docid, size_t first) const {
    float sum = 0;
    for (size_t i = first; i < parts_.size(); ++i) {
      const Part &part = parts_[i];
      if (sum + part.most + part.rest < weight) return false;
      const uint32_t index = part.list->find(docid);
      if (index != PostingList::none) sum += part.weight * part.list->impact(index);
    }
    return sum + constant_ >= weight;
  }

  /// Whether one of the first lists has a document.
  bool isInFirst(size_t count, uint32_t docid) const {
    for (size_t i = 0; i < count; ++i) {
      if (parts_[i].list->find(docid) != PostingList::none) return true;
    }
    return false;
  }

 private:
  static constexpr float slack = 1.00001f;
  std::vector<Part> parts_;
  float constant_ = 0;
};

/// Adds the best of a set of documents, looking closely only at those that can be among them.
class Selection {
 public:
  Selection(Best &best, const Plan &plan, const SetView &documents, bridge::Stop &stop)
      : best_(best), plan_(plan), documents_(documents), stop_(stop), bounds_(plan) {}

  void addAll(size_t limit) {
    const auto &parts = bounds_.parts();
    const bool isOneList = parts.size() == 1 && parts[0].list->count() == documents_.count;
    if (!documents_.isDense() && !isOneList) {
      documents_.forEach([&](uint32_t docid) { consider(docid, 0); });
      return;
    }
    for (size_t i = 0; i < parts.size(); ++i) {
      if (best_.isFull() && parts[i].most + parts[i].rest < best_.last().weight) return;
      addFrom(i, limit);
      if (parts[i].isGuaranteed) return;
    }
    if (best_.isFull() && bounds_.constant() < best_.last().weight) return;
    documents_.forEach([&](uint32_t docid) {
      if (!bounds_.isInFirst(parts.size(), docid)) consider(docid, parts.size());
    });
  }

 private:
  /// Adds what a list has and none before it: what has the greatest impacts first, which sets the bar for the others.
  void addFrom(size_t number, size_t limit) {
    const PostingList &list = *bounds_.parts()[number].list;
    // As many as hold, in all likelihood, twice as many matches as are wanted.
    const double share = std::min(1.0, double(documents_.count) / list.count());
    const uint32_t high = list.impactOfBest(static_cast<size_t>(2 * double(limit) / share));
    add(number, high, UINT8_MAX + 1);
    if (high > 1) add(number, 1, high);
  }

  /// Adds of those the documents whose impact lies between two.
  void add(size_t number, uint32_t least, uint32_t end) {
    const PostingList &list = *bounds_.parts()[number].list;
    if (list.isDense() && documents_.isDense()) return addByWords(number, least, end);
    list.forEachWithImpact(std::max(least, needed(number, number)), end, [&](uint32_t docid) {
      if (documents_.contains(docid) && !bounds_.isInFirst(number, docid)) consider(docid, number);
    });
  }

  void addByWords(size_t number, uint32_t least, uint32_t end) {
    const auto &parts = bounds_.parts();
    const PostingList &list = *parts[number].list;
    double bar = -1;
    // The impacts that a match must have in this list and in others.
    uint32_t own = least;
    struct Needed {
      const PostingList *list;
      uint32_t least;
    };
    std::vector<Needed> others;
    for (size_t block = 0; block * PostingList::wordsInBlock < documents_.wordCount; ++block) {
      if (best_.isFull() && best_.last().weight != bar) {
        bar = best_.last().weight;
        own = std::max(least, needed(number, number));
        others.clear();
        for (size_t i = number + 1; i < parts.size(); ++i) {
          const uint32_t impact = needed(i, number);
          if (impact > 0 && parts[i].list->isDense()) others.push_back({parts[i].list, impact});
        }
      }
      if (list.maximumImpact(block) < own) continue;
      const auto isBelow = [&](const Needed &other) { return other.list->maximumImpact(block) < other.least; };
      if (std::any_of(others.begin(), others.end(), isBelow)) continue;
      const size_t last = std::min((block + 1) * PostingList::wordsInBlock, documents_.wordCount);
      for (size_t word = block * PostingList::wordsInBlock; word < last; ++word) {
        uint64_t wanted = documents_.words[word];
        if (wanted != 0) wanted &= list.documents(word, own, end);
        for (auto other = others.begin(); wanted != 0 && other != others.end(); ++other) {
          wanted &= other->list->documents(word, other->least);
        }
        forEachBit(wanted, static_cast<uint32_t>(word * 64), [&](uint32_t docid) {
          if (!bounds_.isInFirst(number, docid)) consider(docid, number);
        });
      }
    }
  }

  /// The impact that a list must have in a document that is to be among the best, where no list before `first` has it.
  uint32_t needed(size_t number, size_t first) const {
    if (!best_.isFull()) return 0;
    const Bounds::Part &part = bounds_.parts()[number];
    const Bounds::Part &start = bounds_.parts()[first];
    // What all can add but this one; a little more, so that rounding leaves nobody out.
    const float others = (start.most + start.rest - part.most) * 1.00001f;
    const float impact = (static_cast<float>(best_.last().weight) * 0.99999f - others) / part.weight;
    return impact < 1 ? 0 : static_cast<uint32_t>(impact);
  }

  void consider(uint32_t docid, size_t first) {
    if (best_.isFull() && !bounds_.canReach(best_.last().weight, docid, first)) return;
    if (++considered_ % 64 == 0) stop_.poll();
    best_.add({docid, 0, plan_.weight(docid)});
  }

  Best &best_;
  const Plan &plan_;
  const SetView &documents_;
  bridge::Stop &stop_;
  const Bounds bounds_;
  uint32_t considered_ = 0;
};

/// What has no weight comes by its id.
std::vector<Match> firstById(const SetView &documents, size_t count, bool isNewestFirst) {
  std::vector<Match> first;
  first.reserve(count);
  if (!documents.isDense()) {
    for (size_t i = 0; i < count; ++i) {
      first.push_back({documents.ids[isNewestFirst ? documents.count - 1 - i : i], 0, 0});
    }
    return first;
  }
  for (size_t i = 0; i < documents.wordCount && count > 0; ++i) {
    const size_t at = isNewestFirst ? documents.wordCount - 1 - i : i;
    for (uint64_t word = documents.words[at]; word != 0 && count > 0; --count) {
      const uint32_t bit = isNewestFirst ? 63 - static_cast<uint32_t>(__builtin_clzll(word)) : lowestBit(word);
      word &= ~(uint64_t(1) << bit);
      first.push_back({static_cast<uint32_t>(at * 64 + bit), 0, 0});
    }
  }
  return first;
}

}  // namespace

std::vector<Match> best(
    const Plan &plan, const SetView &documents, size_t limit, Order order, const Values *values, bridge::Stop &stop) {
  limit = std::min<size_t>(limit, documents.count);
  Best best(limit, order);
  if (limit == 0) return {};
  const bool isWeighted = !plan.weighings().empty();
  if (!values && !isWeighted) return firstById(documents, limit, order.isNewestFirst);
  if (values) {
    documents.forEach([&](uint32_t docid) {
      const uint32_t rank = values->rank(docid);
      // Its weight matters only where its value is as good as the last one's.
      if (best.isFull() && rank != best.last().rank && (rank > best.last().rank) != order.isDescending) return;
      best.add({docid, rank, isWeighted ? plan.weight(docid) : 0});
    });
    stop.poll();
  } else {
    Selection(best, plan, documents, stop).addAll(limit);
  }
  return std::move(best).sorted();
}

}  // namespace matcher
MATCHER_END
