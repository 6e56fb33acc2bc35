// SPDX-License-Identifier: GPL-2.0-or-later
#include "Ranking.h"

MATCHER_BEGIN
namespace matcher {

namespace {

constexpr uint32_t wordsInBlock = (1u << PostingList::blockBits) / 64;

/// Bounds of the weight, block by block. They are a little high, so that rounding makes none of them false.
class Bounds {
 public:
  Bounds(const Plan &plan, const Snapshot &snapshot) {
    for (const Weighing &weighing : plan.weighings()) {
      if (!weighing.list) {
        constant_ += static_cast<float>(weighing.weight) * slack;
      } else {
        const double correction = weighing.list->correction(snapshot);
        lists_.push_back({weighing.list, static_cast<float>(weighing.weight * correction) * slack});
      }
    }
  }

  float operator()(size_t block) const {
    float sum = constant_;
    for (const auto &[list, weight] : lists_) sum += weight * list->maximum(block);
    return sum;
  }

 private:
  static constexpr float slack = 1.00001f;
  float constant_ = 0;
  std::vector<std::pair<const PostingList *, float>> lists_;
};

/// The weights of the wanted documents of one block.
void weigh(const Plan &plan, const Snapshot &snapshot, uint32_t word, const uint64_t *wanted, double *weights) {
  const uint32_t base = word * 64;
  if (!plan.isFlat()) {
    for (uint32_t i = 0; i < wordsInBlock; ++i) {
      forEachBit(wanted[i], i * 64, [&](uint32_t offset) { weights[offset] = plan.weight(base + offset); });
    }
    return;
  }
  std::fill_n(weights, wordsInBlock * 64, 0.0);
  const double *norms = snapshot.norms();
  for (const Weighing &weighing : plan.weighings()) {
    for (uint32_t i = 0; i < wordsInBlock; ++i) {
      if (wanted[i] == 0) continue;
      if (weighing.list) {
        weighing.list->forEach(word + i, wanted[i], [&](uint32_t docid, uint32_t index) {
          weights[docid - base] += termPart(*weighing.list, index, weighing.weight, norms[docid]);
        });
      } else {
        forEachBit(wanted[i], i * 64, [&](uint32_t offset) {
          if (weighing.documents.contains(base + offset)) weights[offset] += weighing.weight;
        });
      }
    }
  }
}

/// Block by block, the one that promises most first, until none promises anything.
void addDense(
    Best &best, const Plan &plan, const SetView &documents, bool isNewestFirst, const Snapshot &snapshot,
    bridge::Stop &stop) {
  struct Block {
    float bound;
    uint32_t word;
  };
  const Bounds bounds(plan, snapshot);
  std::vector<Block> blocks;
  blocks.reserve(documents.wordCount / wordsInBlock + 1);
  for (uint32_t word = 0; word < documents.wordCount; word += wordsInBlock) {
    uint64_t any = 0;
    for (uint32_t i = 0; i < wordsInBlock; ++i) any |= documents.word(word + i);
    if (any != 0) blocks.push_back({bounds(word / wordsInBlock), word});
  }
  // Among equals, what the order prefers.
  const auto isWorse = [&](const Block &a, const Block &b) {
    if (a.bound != b.bound) return a.bound < b.bound;
    return (a.word < b.word) == isNewestFirst;
  };
  std::make_heap(blocks.begin(), blocks.end(), isWorse);
  for (auto end = blocks.end(); end != blocks.begin(); --end) {
    if (best.isFull() && blocks.front().bound < best.last().weight) return;
    stop.poll();
    std::pop_heap(blocks.begin(), end, isWorse);
    const uint32_t word = (end - 1)->word;
    uint64_t wanted[wordsInBlock];
    for (uint32_t i = 0; i < wordsInBlock; ++i) wanted[i] = documents.word(word + i);
    double weights[wordsInBlock * 64];
    weigh(plan, snapshot, word, wanted, weights);
    for (uint32_t i = 0; i < wordsInBlock; ++i) {
      forEachBit(wanted[i], i * 64, [&](uint32_t offset) {
        if (best.isFull() && weights[offset] < best.last().weight) return;
        best.add({word * 64 + offset, 0, weights[offset]});
      });
    }
  }
}

void addSparse(Best &best, const Plan &plan, const SetView &documents, const Snapshot &snapshot, bridge::Stop &stop) {
  const Bounds bounds(plan, snapshot);
  uint32_t block = UINT32_MAX;
  float bound = 0;
  for (uint32_t i = 0; i < documents.count; ++i) {
    const uint32_t docid = documents.ids[i];
    if (best.isFull()) {
      if (docid >> PostingList::blockBits != block) {
        block = docid >> PostingList::blockBits;
        bound = bounds(block);
      }
      if (bound < best.last().weight) continue;
    }
    if (i % 64 == 0) stop.poll();
    best.add({docid, 0, plan.weight(docid)});
  }
}

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
    const Plan &plan, const SetView &documents, size_t limit, Order order, const Values *values,
    const Snapshot &snapshot, bridge::Stop &stop) {
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
  } else if (documents.isDense()) {
    addDense(best, plan, documents, order.isNewestFirst, snapshot, stop);
  } else {
    addSparse(best, plan, documents, snapshot, stop);
  }
  return std::move(best).sorted();
}

}  // namespace matcher
MATCHER_END
