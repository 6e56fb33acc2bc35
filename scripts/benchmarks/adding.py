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


def searching(socket, lines, until):
    """Asks the queries in turn, at most 200 a second, as people would; their times in ms."""
    connection, times, number = opened(socket), [], 0
    while not until():
        times.append(answer(connection, lines[number % len(lines)])[0])
        number += 1
        time.sleep(0.005)
    connection.close()
    return times


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


def add(options, programs, path, folder, index, tokens, drawn):
    """A tenth of the articles again, under other ids, into a copy of the index; and all of the index in bulk, to compare."""
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
    rates, idle, busy, worst = {"bulk": [], "into the index": []}, [], [], []
    for _ in range(options.rounds or 3):
        bulk, copy = os.path.join(folder, "bulk"), os.path.join(folder, "copy")
        shutil.rmtree(bulk, ignore_errors=True)
        start = time.perf_counter()
        subprocess.run([os.path.join(programs, "aidsearchd"), "index", "--quiet", "--index", bulk, path], check=True)
        rates["bulk"].append(whole / 1e6 / (time.perf_counter() - start))
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(index, copy, ignore=shutil.ignore_patterns("*.lock"))
        with serving(programs, copy) as (socket, process):
            for line in lines:
                answer(opened(socket), line)  # warm
            end = time.perf_counter() + 5
            idle.append(percentile(searching(socket, lines, lambda: time.perf_counter() > end), 0.99))
            meanwhile = []
            done = threading.Event()
            searcher = threading.Thread(target=lambda: meanwhile.extend(searching(socket, lines, done.is_set)))
            searcher.start()
            taken = indexed(opened(socket), json.dumps({"op": "index", "paths": [os.path.abspath(more)]}))
            done.set()
            searcher.join()
            rates["into the index"].append(size / 1e3 / taken)
            busy.append(percentile(meanwhile, 0.99))
            worst.append(max(meanwhile))
            memory = peak_memory(process)
    print(f"{number} articles of {size / 1e6:.0f} MB into an index of {count}, searched all the while")
    table(["", "median (minimum to maximum)"], [
        ["bulk, all of the index anew, MB/s", ratio(rates["bulk"])],
        ["into the index, MB/s", ratio(rates["into the index"])],
        ["into the index by bulk", ratio([a / b for a, b in zip(rates["into the index"], rates["bulk"])])],
        ["a searcher's p99 with nothing else going on, ms", ratio(idle)],
        ["a searcher's p99 meanwhile, ms", ratio(busy)],
        ["the slowest meanwhile, ms", ratio(worst)],
        ["meanwhile by idle", ratio([a / b for a, b in zip(busy, idle)])]])
    print(f"peak memory of the daemon: {memory:.0f} MB\n")
