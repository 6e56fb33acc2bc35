"""Growth: the same queries on more and more short articles."""
import os

import contest
import contestant
import queries
from figures import ratio, table

RUNS = ["single", "and", "or", "facets"]
WORDS_EACH = 60


def grow(options, programs, sizes, make, index_of):
    """Ratios of the p50 to that of the smallest size, for us and for tantivy. The articles of a size are the first of the
    next, and all sizes are asked the queries that were drawn from the smallest."""
    drawn, medians = None, {}
    for size in sorted(sizes):
        path, folder = make(options, size, WORDS_EACH)
        index, tokens = index_of(programs, path, folder)
        drawn = drawn or queries.draw(tokens)
        contestants = contestant.all_of(["aidsearch", "tantivy"], programs, options.work, index, tokens)
        print(f"{size} articles")
        times = contest.ask_all(contestants, drawn, RUNS, options.rounds or 5, options.turns)
        contest.report(times, contestants, RUNS)
        for run in RUNS:
            for name in ("aidsearch", "tantivy"):
                medians[size, run, name] = sorted(times.percentiles(run, name, 0.5))
    smallest = min(sizes)
    rows = []
    for size in sorted(sizes)[1:]:
        for run in RUNS:
            rows.append([size, run] + [
                ratio([a / b for a, b in zip(medians[size, run, name], medians[smallest, run, name])])
                for name in ("aidsearch", "tantivy")])
    print(f"p50 by that of {smallest} articles")
    table(["articles", "class", "aidsearch", "tantivy"], rows)


def number(text):
    """10k, 1M or digits."""
    factors = {"k": 1_000, "M": 1_000_000}
    return int(float(text[:-1]) * factors[text[-1]]) if text[-1] in factors else int(text)
