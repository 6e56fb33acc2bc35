"""Adding to an index that is being searched: how fast, and how long searches take meanwhile."""
import json
import os
import random
import shutil
import subprocess
import threading
import time

import corpus
from daemon import peak_memory, serving
from figures import percentile, ratio, table
from socket_path import FACETS, words_of_terms
from starting import answer, opened


# How many searches a second at most, 0 for none: as fast as one asks that waits 5 ms between them, and as a newsroom might.
SEARCHERS = {"one searcher, 5 ms between searches": 200, "100 searches a second": 100, "no searcher": 0}
HARD = next(iter(SEARCHERS))


def searching(socket, lines, rate, until):
    """Asks the queries in turn; their times in ms. At 100 a second each has its time to begin, whatever the one before took."""
    connection, times, start = opened(socket), [], time.perf_counter()
    while rate and not until():
        times.append(answer(connection, lines[len(times) % len(lines)])[0])
        rest = start + len(times) / rate - time.perf_counter() if rate < 200 else 1 / rate
        time.sleep(max(0, rest))
    connection.close()
    return times


def written(process):
    """How many bytes a process has written to disk."""
    with open(f"/proc/{process.pid}/io") as counts:
        return next(int(line.split()[1]) for line in counts if line.startswith("write_bytes"))


def processor_time(process):
    """Seconds of all processors."""
    with open(f"/proc/{process.pid}/stat") as status:
        fields = status.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def indexed(connection, line):
    """Sends a request to index; milliseconds until all is indexed, past the reports of how far it has come."""
    start = time.perf_counter()
    connection.sendall(line.encode() + b"\n")
    for reply in connection.makefile():
        body = json.loads(reply)
        if "indexed" in body or "error" in body:
            break
    if "indexed" not in body:
        raise SystemExit(f"the daemon could not index: {reply}")
    return (time.perf_counter() - start) * 1e3


def add(options, programs, path, folder, tokens, drawn):
    """A tenth of the articles again, under other ids, into an index of all, and that in bulk, to compare."""
    words, rng = words_of_terms(tokens + ".words"), random.Random(3)
    lines = [json.dumps({"q": " ".join(words[term] for term in terms), "facets": FACETS, "limit": 10})
             for kind, terms in drawn if kind in ("single", "and", "or")]
    count = sum(1 for _ in open(path))
    more, number, size = os.path.join(folder, "more.jsonl"), 0, 0
    with open(path) as articles, open(more, "w") as out:
        for line in articles:
            if number < max(1, count // 10):
                article = json.loads(line)
                words_of_text = article["text"].split(" ")
                rng.shuffle(words_of_text)  # another article of the same words
                article["text"], article["id"] = " ".join(words_of_text), "more-%07d" % number
                out.write(json.dumps(article, ensure_ascii=False) + "\n")
                size += len(article["text"].encode())
                number += 1
    whole = corpus.text_bytes(path)
    rates, figures, memory = [], {name: [] for name in SEARCHERS}, 0
    for _ in range(options.rounds or 3):
        # What is added to is made by the same program: an index that is kept from earlier may be of another form.
        bulk, copy = os.path.join(folder, "bulk"), os.path.join(folder, "copy")
        shutil.rmtree(bulk, ignore_errors=True)
        start = time.perf_counter()
        subprocess.run([os.path.join(programs, "aidsearchd"), "index", "--quiet", "--index", bulk, path], check=True)
        rates.append(whole / 1e6 / (time.perf_counter() - start))
        for name, rate in SEARCHERS.items():
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(bulk, copy, ignore=shutil.ignore_patterns("*.lock"))
            os.sync()
            with serving(programs, copy) as (socket, process):
                figures[name].append(added(socket, process, lines, rate, more, size, rates[-1]))
                memory = max(memory, peak_memory(process))
    print(f"{number} articles of {size / 1e6:.0f} MB into an index of {count}")
    for name in SEARCHERS:
        print(name + (" (the figure of the issue)" if name == HARD else ""))
        table(["", "median (minimum to maximum)"], [["bulk, all of the index anew, MB/s", ratio(rates)]] + [
            [what, ratio([each[what] for each in figures[name]])] for what in figures[name][0]])
    print(f"peak memory of the daemon: {memory:.0f} MB\n")


def added(socket, process, lines, rate, more, size, bulk):
    """Adds the articles of a file while searches are made; what it took."""
    for _ in range(2):
        for line in lines:
            answer(opened(socket), line)  # warm
    end = time.perf_counter() + 5
    idle = searching(socket, lines, rate, lambda: time.perf_counter() > end)
    meanwhile, done = [], threading.Event()
    searcher = threading.Thread(target=lambda: meanwhile.extend(searching(socket, lines, rate, done.is_set)))
    searcher.start()
    bytes_before, time_before = written(process), processor_time(process)
    taken = indexed(opened(socket), json.dumps({"op": "index", "paths": [os.path.abspath(more)]}))
    bytes_after, time_after = written(process), processor_time(process)
    done.set()
    searcher.join()
    speed = size / 1e3 / taken
    figures = {
        "into the index, MB/s": speed, "into the index by bulk": speed / bulk,
        "written to disk by what came": (bytes_after - bytes_before) / size,
        "processors' time, searches included, s": time_after - time_before}
    if rate:
        figures |= {
            "searches a second": len(meanwhile) * 1e3 / taken,
            "a searcher's p99 with nothing else going on, ms": percentile(idle, 0.99),
            "a searcher's p99 meanwhile, ms": percentile(meanwhile, 0.99), "the slowest meanwhile, ms": max(meanwhile),
            "meanwhile by idle": percentile(meanwhile, 0.99) / percentile(idle, 0.99)}
    return figures
