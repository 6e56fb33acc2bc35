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
# What tantivy is asked: only the best ten and their number; their texts too; or snippets of those.
THEIRS = ["warm", "texts", "snippets"]
RUNS = ["single", "and", "or", "phrase", "rare", "facets"]
# Where nothing matches, ours looks for what matches in part and for other spellings, and tantivy for nothing.
NOTHING = "nothing found"


def request(kind, words, facets):
    """A search as the socket takes it. The words are only words, so that both read the same."""
    text = {"phrase": '"%s"' % " ".join(words), "or": " OR ".join(words)}.get(kind, " ".join(words))
    return json.dumps({"q": text, "literal": True, "limit": 10, **({"facets": FACETS} if facets else {})})


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
        ours = subprocess.Popen([os.path.join(programs, "enginebench"), "ask", socket],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        for round in range(-1, options.rounds or 7):
            for run in RUNS:
                for number, (kind, terms) in enumerate(drawn):
                    if kind != run and not (run == "facets" and kind in ("single", "and", "or")):
                        continue
                    ours.stdin.write(request(kind, [words[term] for term in terms], run == "facets") + "\n")
                    nanoseconds, count, _ = map(int, ours.stdout.readline().split("\t"))
                    if count == 0:
                        empty.add(number)
                    named = NOTHING if number in empty else run
                    if round >= 0:
                        times.add(named, "aidsearch", number, nanoseconds)
                    for how in THEIRS:
                        if run == "facets":
                            how = {"warm": "facets", "texts": "facets with texts"}.get(how)
                            if not how:
                                continue
                        taken, theirs_count, _ = theirs.ask(how, kind, terms)
                        if round < 0 and count != theirs_count:
                            differences.append((run, kind, terms, count, theirs_count))
                        if round >= 0:
                            times.add(named, how.replace("facets with ", "").replace("facets", "warm"), number, taken)
        batches(options, programs, socket, folder, drawn, words)
        print(f"peak memory of the daemon: {peak_memory(process):.0f} MB\n")
    theirs.stop()
    if differences:
        sys.exit("\n".join(["not the same:"] + [str(each) for each in differences[:10]]))
    print("p50/p95 in µs: ours with ten passages through the socket; tantivy in process for the ten best and their number, "
          "for their texts too, for snippets too")
    rows, ratios = [], []
    for run in RUNS + [NOTHING] * bool(empty):
        row, by = [run], [run]
        for name in ["aidsearch"] + THEIRS:
            middle = [sorted(times.percentiles(run, name, share)) for share in (0.5, 0.95)]
            row.append("%.0f/%.0f" % tuple(each[len(each) // 2] for each in middle) if middle[0] else "-")
            if name != "aidsearch":
                pairs = zip(times.percentiles(run, "aidsearch", 0.5), times.percentiles(run, name, 0.5))
                by.append(ratio([a / b for a, b in pairs]) if middle[0] else "-")
        rows.append(row)
        ratios.append(by)
    table(["class", "aidsearch", "tantivy", "with texts", "with snippets"], rows)
    print("ratios of the p50, median (minimum to maximum)")
    table(["class", "to tantivy", "with texts", "with snippets"], ratios)


def batches(options, programs, socket, folder, drawn, words):
    """All queries at once: over one connection, and by two processes of tantivy with half of them each."""
    requests = "\n".join(request(kind, [words[term] for term in terms], False) for kind, terms in drawn) + "\n"
    halves = ["\n".join(f"warm\t{kind}\t{' '.join(terms)}" for kind, terms in drawn[half::2]) + "\n" for half in (0, 1)]
    rates = {"aidsearch": [], "warm": [], "texts": []}
    for round in range(-1, options.rounds or 7):
        done = subprocess.run([os.path.join(programs, "enginebench"), "batch", socket],
                              input=requests, capture_output=True, text=True, check=True)
        found = {"aidsearch": [done.stdout]}
        for how in ("warm", "texts"):
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
    table(["", "median", "ours by it"], [
        [{"warm": "tantivy", "texts": "tantivy with texts"}.get(how, how), "%.0f" % sorted(values)[len(values) // 2],
         ratio([a / b for a, b in zip(rates["aidsearch"], values)])] for how, values in rates.items()])
