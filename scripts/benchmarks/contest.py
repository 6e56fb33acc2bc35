"""Searches in process: every contestant is asked the same queries in turn, round after round."""
import collections
import sys

from figures import percentile, ratio, table

# What is asked, of which classes of queries, and what tantivy is asked in its stead.
RUNS = {
    "single": ("warm", ["single"], "warm"),
    "and": ("warm", ["and"], "warm"),
    "or": ("warm", ["or"], "warm"),
    "rare": ("warm", ["rare"], "warm"),
    "new phrase": ("new-phrase", ["phrase"], "warm"),
    "phrase again": ("warm", ["phrase"], "warm"),
    "facets": ("facets", ["single", "and", "or"], "facets"),
    "first touch": ("first", ["single", "and", "or", "rare"], "warm"),
}
NOTES = {
    "new phrase": "its words in memory, the phrase asked for the first time",
    "phrase again": "its documents are kept from the time before",
    "facets": "ten best hits, their number, the ten highest counts of three fields",
    "first touch": "none of its words in memory; the others are warm",
}


class Times:
    """What was measured: for each run and contestant the times of each query, by round."""

    def __init__(self):
        self.rounds = collections.defaultdict(lambda: collections.defaultdict(list))

    def add(self, run, name, number, nanoseconds):
        rounds = self.rounds[run, name]
        rounds[number].append(nanoseconds / 1000)

    def percentiles(self, run, name, share):
        """The percentile of the queries in each round."""
        by_query = self.rounds[run, name]
        count = min(len(times) for times in by_query.values()) if by_query else 0
        return [percentile([times[round] for times in by_query.values()], share) for round in range(count)]


def ask_all(contestants, queries, runs, rounds, turns="class"):
    """Asks everything; ends the program where the counts of matches differ.

    Contestants take turns by class: one gets all queries of a class, then the next, so that each finds the processor's
    caches full of its own. Or by query, each of which finds them full of the others'."""
    times, differences, compared = Times(), [], 0
    for contestant in contestants:
        contestant.start()
    for round in range(-1, rounds):  # the round before the first is for warming up and for comparing counts
        for run in runs:
            how, classes, how_of_others = RUNS[run]
            wanted = [(number, kind, words) for number, (kind, words) in enumerate(queries) if kind in classes]
            found = collections.defaultdict(dict)
            for block, part in enumerate([wanted] if turns == "class" else [[each] for each in wanted]):
                # Who is asked first changes from block to block.
                for i in range(len(contestants)):
                    contestant = contestants[(i + block + round) % len(contestants)]
                    own = how if contestant.name == "aidsearch" else how_of_others
                    asked = [each for each in part if is_asked(contestant, own, round, *each[:2])]
                    answers = contestant.ask_all([(own, kind, words) for _, kind, words in asked])
                    for (number, _, _), (nanoseconds, count, facets) in zip(asked, answers):
                        if round >= 0:
                            times.add(run, contestant.name, number, nanoseconds)
                        elif own in ("warm", "facets") and count < contestant.exact:
                            found[number][contestant.name] = (count, facets)
            for number, answers in found.items():
                compared += len(answers) > 1
                if len(set(answers.values())) > 1:
                    differences.append((run, *queries[number], answers))
    for contestant in contestants:
        contestant.stop()
    if differences:
        for difference in differences[:10]:
            print("not the same:", *difference, file=sys.stderr)
        sys.exit(f"{len(differences)} of {compared} searches are counted differently: what follows would mean nothing")
    print(f"{compared} searches were counted alike by all\n")
    return times


def is_asked(contestant, how, round, number, kind):
    """Whether a contestant takes part in a query: slow ones get a share of them, once."""
    return contestant.answers(how, kind) and (contestant.share == 1 or (round <= 0 and number % contestant.share == 0))


def report(times, contestants, runs):
    names = [contestant.name for contestant in contestants]
    print("p50/p95 of the queries in µs, the median of the rounds; shares of the queries for slow engines")
    rows = []
    for run in runs:
        row = [run]
        for name in names:
            middle = [sorted(times.percentiles(run, name, share)) for share in (0.5, 0.95)]
            row.append("%.0f/%.0f" % tuple(each[len(each) // 2] for each in middle) if middle[0] else "-")
        rows.append(row)
    table(["class"] + names, rows)
    if "tantivy" not in names:
        return
    print("aidsearch by tantivy: ratios of the p50 of the rounds, median (minimum to maximum); below 1 is faster")
    rows = []
    for run in runs:
        row = [run]
        for share in (0.5, 0.95):
            ours, theirs = times.percentiles(run, "aidsearch", share), times.percentiles(run, "tantivy", share)
            row.append(ratio([a / b for a, b in zip(ours, theirs)]))
        rows.append(row + [NOTES.get(run, "")])
    table(["class", "p50", "p95", ""], rows)
