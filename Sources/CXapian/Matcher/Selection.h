// SPDX-License-Identifier: GPL-2.0-or-later
//
// Which of many matches are worth weighing.
#pragma once

#include "Ranking.h"

MATCHER_BEGIN
namespace matcher {

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
    /// Whether every match is in the list, and whether all of the list are matches.
    bool isGuaranteed, isSufficient;
    /// Which of the plan's weighings it is.
    size_t place;
  };

  explicit Bounds(const Plan &plan)
      : parts_(plan.scratch().resource()), partOf_(plan.weighings().size(), plan.scratch().resource()) {
    parts_.reserve(plan.weighings().size());
    // Above what so many additions in single precision can be wrong by.
    const float slack = 1.00001f + 2.5e-7f * static_cast<float>(plan.weighings().size());
    for (size_t place = 0; place < plan.weighings().size(); ++place) {
      const Weighing &weighing = plan.weighings()[place];
      const float weight = static_cast<float>(weighing.weight) * slack;
      if (!weighing.list) {
        constant_ += weight;
        continue;
      }
      const float each = weight / PostingList::impactScale;
      parts_.push_back(
          {weighing.list, each, each * weighing.list->maximumImpact(), 0, weighing.isGuaranteed, weighing.isSufficient,
           place});
    }
    std::sort(parts_.begin(), parts_.end(), [](const Part &a, const Part &b) { return a.most > b.most; });
    for (size_t i = 0; i < parts_.size(); ++i) partOf_[parts_[i].place] = i;
    float rest = constant_;
    for (auto part = parts_.rbegin(); part != parts_.rend(); ++part) {
      part->rest = rest;
      rest += part->most;
    }
  }

  const std::pmr::vector<Part> &parts() const { return parts_; }
  /// Which of them is a weighing of the plan's, one with a list.
  size_t partOf(size_t place) const { return partOf_[place]; }
  /// What everything else can add.
  float constant() const { return constant_; }

  /// Whether one of the first lists has a document.
  bool isInFirst(size_t count, uint32_t docid) const {
    for (size_t i = 0; i < count; ++i) {
      if (parts_[i].list->contains(docid)) return true;
    }
    return false;
  }

 private:
  std::pmr::vector<Part> parts_;
  std::pmr::vector<size_t> partOf_;
  float constant_ = 0;
};

/// Adds the best of a set of documents, looking closely only at those that can be among them.
class Selection {
 public:
  Selection(Best &best, const Plan &plan, const SetView &documents, bridge::Stop &stop)
      : best_(best), plan_(plan), documents_(documents), stop_(stop), bounds_(plan) {}

  void addAll(size_t limit) {
    const auto &parts = bounds_.parts();
    // Few documents are all looked at, unless they are what the lists have: those come by their impacts.
    const auto isSufficient = [](const Bounds::Part &part) { return part.isSufficient; };
    if (!documents_.isDense() && !std::all_of(parts.begin(), parts.end(), isSufficient)) {
      documents_.forEach([&](uint32_t docid) { consider(docid, 0); });
      weighAll();
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
    weighAll();
  }

 private:
  /// Adds what a list has and none before it: what has the greatest impacts first, which sets the bar for the others.
  void addFrom(size_t number, size_t limit) {
    const PostingList &list = *bounds_.parts()[number].list;
    // As many as hold, in all likelihood, half as many matches again as are wanted.
    const double share = std::min(1.0, double(documents_.count) / list.count());
    const uint32_t high = list.impactOfBest(static_cast<size_t>(1.5 * double(limit) / share));
    add(number, high, UINT8_MAX + 1);
    weighAll();
    if (high > 1) add(number, 1, high);
    weighAll();
  }

  /// Adds of those the documents whose impact lies between two.
  void add(size_t number, uint32_t least, uint32_t end) {
    const Bounds::Part &part = bounds_.parts()[number];
    const PostingList &list = *part.list;
    if (list.isDense() && documents_.isDense()) return addByWords(number, least, end);
    double bar = -1;
    uint32_t own = least;
    const auto bound = [&] {
      if (isRaised(bar)) own = std::max(least, needed(number, number));
      return own;
    };
    list.forEachWithImpact(bound, end, [&](uint32_t docid) {
      if ((part.isSufficient || documents_.contains(docid)) && !bounds_.isInFirst(number, docid)) consider(docid, number);
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
      if (isRaised(bar)) {
        own = std::max(least, needed(number, number));
        // Nobody is left, and the bar only rises.
        if (own >= end) return;
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

  /// Whether what a document must weigh to be among the best is another than it was, and what it is now.
  bool isRaised(double &bar) const {
    if (!best_.isFull() || best_.last().weight == bar) return false;
    bar = best_.last().weight;
    return true;
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

  // What a document weighs lies all over memory. Candidates are gathered, so that for many the processor waits once. No list
  // before `first` has them; it is the same for all that are gathered.
  void consider(uint32_t docid, size_t first) {
    first_ = first;
    candidates_[candidateCount_++] = docid;
    __builtin_prefetch(plan_.norms() + docid);
    const auto &parts = bounds_.parts();
    for (size_t i = first; i < std::min(first + knownParts, parts.size()); ++i) parts[i].list->prefetch(docid);
    if (candidateCount_ == std::size(candidates_)) weighAll();
  }

  /// Weighs the candidates that have been gathered.
  void weighAll() {
    const auto &parts = bounds_.parts();
    const size_t count = candidateCount_;
    candidateCount_ = 0;
    const size_t known = std::min(knownParts, parts.size() - first_);
    for (size_t i = 0; i < known; ++i) parts[first_ + i].list->find(candidates_, places_[i], count);
    stop_.poll();
    // What each can weigh at most.
    float most[gathered];
    std::fill_n(most, count, known > 0 ? parts[first_ + known - 1].rest : bounds_.constant());
    for (size_t i = 0; i < known; ++i) {
      const Bounds::Part &part = parts[first_ + i];
      for (size_t c = 0; c < count; ++c) {
        const bool isThere = places_[i][c] != PostingList::none;
        most[c] += part.weight * static_cast<float>(isThere ? part.list->impact(places_[i][c]) : 0);
      }
    }
    for (size_t c = 0; c < count; ++c) {
      if (best_.isFull() && !canReach(best_.last().weight, c, most[c])) continue;
      best_.add({candidates_[c], 0, plan_.isFlat() ? weight(c) : plan_.weight(candidates_[c])});
    }
  }

  /// The place of a candidate in a list that is not before its first.
  uint32_t place(size_t candidate, size_t part) const {
    const size_t known = part - first_;
    return known < knownParts ? places_[known][candidate] : bounds_.parts()[part].list->find(candidates_[candidate]);
  }

  /// Whether a candidate can weigh so much, of which is known what it can at most if it has all the lists that have not
  /// been looked at.
  bool canReach(double weight, size_t candidate, float most) const {
    const auto &parts = bounds_.parts();
    for (size_t i = first_ + knownParts; i < parts.size(); ++i) {
      if (most < weight) return false;
      const uint32_t index = place(candidate, i);
      most -= parts[i].most - (index == PostingList::none ? 0 : parts[i].weight * parts[i].list->impact(index));
    }
    return most >= weight;
  }

  /// What a candidate weighs in a flat plan, added up in the plan's order.
  double weight(size_t candidate) const {
    const double norm = plan_.norms()[candidates_[candidate]];
    double sum = 0;
    for (size_t i = 0; i < plan_.weighings().size(); ++i) {
      const Weighing &weighing = plan_.weighings()[i];
      if (!weighing.list) {
        if (weighing.documents.contains(candidates_[candidate])) sum += weighing.weight;
        continue;
      }
      const size_t part = bounds_.partOf(i);
      const uint32_t index = part < first_ ? PostingList::none : place(candidate, part);
      if (index != PostingList::none) sum += termPart(*weighing.list, index, weighing.weight, norm);
    }
    return sum;
  }

  // How many candidates are gathered, and in how many lists they are looked up together.
  static constexpr size_t gathered = 32, knownParts = 4;

  Best &best_;
  const Plan &plan_;
  const SetView &documents_;
  bridge::Stop &stop_;
  const Bounds bounds_;
  uint32_t candidates_[gathered];
  uint32_t places_[knownParts][gathered];
  size_t candidateCount_ = 0;
  size_t first_ = 0;
};

}  // namespace matcher
MATCHER_END
