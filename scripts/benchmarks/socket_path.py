"""Through the socket: a client asks the daemon for ten hits with passages, and tantivy is asked in its own process."""
import json
import os
import subprocess
import sys

from contest import Times
from contestant import HERE, Contestant
from daemon import peak_memory, serving
from figures import ratio, table

FACETS = ["speaker", "person", "country"]
# What ours is asked: ten hits with passages, or without.
OURS = {"passages": True, "hits": False}
# What tantivy is asked: only the best ten and their number; their texts too; or snippets of those.
THEIRS = ["warm", "texts", "snippets"]
NAMES = {"passages": "aidsearch", "hits": "without passages", "warm": "tantivy", "texts": "with texts",
         "snippets": "with snippets"}
RUNS = ["single", "and", "or", "phrase", "rare", "facets"]
# Where nothing matches, ours looks for what matches in part and for other spellings, and tantivy for nothing.
NOTHING = "nothing found"


def request(kind, words, facets, passages=True):
    """A search as the socket takes it. The words are only words, so that both read the same."""
    text = {"phrase": '"%s"' % " ".join(words), "or": " OR ".join(words)}.get(kind, " ".join(words))
    return json.dumps({"q": text, "literal": True, "limit": 10, "passages": passages,
                       **({"facets": FACETS} if facets else {})})


def words_of_terms(path):
    with open(path) as lines:
        return dict(line.rstrip("\n").split("\t") for line in lines)


def ask(options, programs, index, tokens, drawn):
    words = words_of_terms(tokens + ".words")
    folder = os.path.join(os.path.dirname(tokens), "tantivy")
    theirs = Contestant("tantivy", [sys.executable, os.path.join(HERE, "tantivy_contestant.py"), "run", folder])
    theirs.start()
    times, differences, empty = Times(), [], set()
    with serving(programs, index, "--workers", "2") as (socket, process):
        ours = Contestant("aidsearch", [os.path.join(programs, "enginebench"), "ask", socket])
        ours.start()
        for round in range(-1, options.rounds or 7):
            for run in RUNS:
                wanted = [(number, kind, terms) for number, (kind, terms) in enumerate(drawn)
                          if kind == run or (run == "facets" and kind in ("single", "and", "or"))]
                for part in [wanted] if options.turns == "class" else [[each] for each in wanted]:
                    counts = {}
                    for how in [*OURS, *THEIRS]:
                        for (number, kind, terms), (taken, count, _) in zip(
                                part, answers(ours, theirs, how, part, words, run == "facets")):
                            if count == 0:
                                empty.add(number)
                            if round >= 0:
                                times.add(NOTHING if number in empty else run, how, number, taken)
                            elif counts.setdefault(number, count) != count:
                                differences.append((run, kind, terms, how, counts[number], count))
        batches(options, programs, socket, folder, drawn, words)
        print(f"peak memory of the daemon: {peak_memory(process):.0f} MB\n")
        ours.stop()
    theirs.stop()
    if differences:
        sys.exit("\n".join(["not the same:"] + [str(each) for each in differences[:10]]))
    report(times, RUNS + [NOTHING] * bool(empty))


def answers(ours, theirs, how, part, words, facets):
    """What one side says to queries: the nanoseconds, the matches."""
    if how in OURS:
        return ours.ask_lines(
            [request(kind, [words[term] for term in terms], facets, OURS[how]) for _, kind, terms in part])
    if facets:
        how = {"warm": "facets", "texts": "facets with texts"}.get(how)
    return theirs.ask_all([(how, kind, terms) for _, kind, terms in part]) if how else []


def report(times, runs):
    print("p50/p95 in µs: ours through the socket, ten hits with passages and without; tantivy in process for the ten best "
          "and their number, for their texts too, for snippets too")
    rows, ratios = [], []
    pairs = [("passages", theirs) for theirs in THEIRS] + [("hits", "warm"), ("hits", "texts")]
    for run in runs:
        row, by = [run], [run]
        for how in NAMES:
            middle = [sorted(times.percentiles(run, how, share)) for share in (0.5, 0.95)]
            row.append("%.0f/%.0f" % tuple(each[len(each) // 2] for each in middle) if middle[0] else "-")
        for ours, theirs in pairs:
            both = list(zip(times.percentiles(run, ours, 0.5), times.percentiles(run, theirs, 0.5)))
            by.append(ratio([a / b for a, b in both]) if both else "-")
        rows.append(row)
        ratios.append(by)
    table(["class", *NAMES.values()], rows)
    print("ratios of the p50, median (minimum to maximum)")
    table(["class"] + ["%s by %s" % (ours, NAMES[theirs]) for ours, theirs in pairs], ratios)


def batches(options, programs, socket, folder, drawn, words):
    """All queries at once: over one connection, and by two processes of tantivy with half of them each."""
    requests = {how: "".join(request(kind, [words[term] for term in terms], False, passages) + "\n" for kind, terms in drawn)
                for how, passages in OURS.items()}
    halves = ["\n".join(f"warm\t{kind}\t{' '.join(terms)}" for kind, terms in drawn[half::2]) + "\n" for half in (0, 1)]
    rates = {how: [] for how in NAMES}
    for round in range(-1, options.rounds or 7):
        found = {}
        for how, lines in requests.items():
            done = subprocess.run([os.path.join(programs, "enginebench"), "batch", socket],
                                  input=lines, capture_output=True, text=True, check=True)
            found[how] = [done.stdout]
        for how in THEIRS:
            processes = [subprocess.Popen(
                [sys.executable, os.path.join(HERE, "tantivy_contestant.py"), "batch", folder, how],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in halves]
            for process, half in zip(processes, halves):
                process.stdin.write(half)
            for process in processes:
                process.stdin.close()
            found[how] = [process.stdout.read() for process in processes]
        counts = {how: sum(int(each.split("\t")[1]) for each in answers) for how, answers in found.items()}
        if len(set(counts.values())) > 1:
            sys.exit(f"the batches have different matches: {counts}")
        if round >= 0:
            for how, answers in found.items():
                rates[how].append(len(drawn) / max(int(each.split("\t")[0]) for each in answers) * 1e9)
    print("400 queries at once, queries/s: ours over one connection with 2 workers, tantivy on 2 processors; more is better")
    table(["", "median", "passages by it", "without by it"], [
        [NAMES[how], "%.0f" % sorted(values)[len(values) // 2],
         *(ratio([a / b for a, b in zip(rates[ours], values)]) for ours in OURS)] for how, values in rates.items()])
