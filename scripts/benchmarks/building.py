"""Building an index of raw articles: seconds, MB/s of text, memory, and what lies on disk afterwards."""
import collections
import json
import os
import re
import shutil
import subprocess
import sys

import contestant
import corpus
from figures import ratio, spread, table

# Files that hold the articles themselves, which every engine can do without.
KEPT_TEXTS = re.compile(r"docdata\.glass|texts?\..*|.*\.store|.*\.fd[tmx]")


def commands(options, programs, path, folder):
    """For each builder: its name, its command, where it writes, and whether it prints its own seconds."""
    threads = str(os.cpu_count())
    index = [os.path.join(programs, "aidsearchd"), "index", "--quiet", path]
    lines = os.path.join(folder, "raw.lines")
    if not os.path.exists(lines):
        with open(path) as articles, open(lines, "w") as out:
            for article in map(json.loads, articles):
                fields = [article[name] if article.get(name) else "" for name in ("id", "title", "text")]
                out.write("\t".join(re.sub(r"[\t\r\n]", " ", field) for field in fields) + "\n")
    contestant.lucene_classes(options.work)
    at = {name: os.path.join(folder, "built-" + name.replace(" ", "-"))
          for name in ("all tags", "no statements", "no tags", "tantivy", "lucene")}
    return [
        ("all tags", index + ["--index", at["all tags"]], at["all tags"], False),
        ("no statements", index + ["--tags", "mentions", "--index", at["no statements"]], at["no statements"], False),
        ("no tags", index + ["--tags", "none", "--index", at["no tags"]], at["no tags"], False),
        ("tantivy", [sys.executable, os.path.join(contestant.HERE, "tantivy_contestant.py"), "time", path, at["tantivy"],
                     threads], at["tantivy"], True),
        ("lucene", contestant.java(options.work) + ["time", lines, at["lucene"], threads], at["lucene"], True),
    ]


def once(command, folder, tells_seconds):
    """Seconds, seconds of processors, and the peak of the memory in MB."""
    shutil.rmtree(folder, ignore_errors=True)
    clock = os.times().elapsed
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    clock = os.times().elapsed - clock
    if status:
        sys.exit(f"{' '.join(command)} failed")
    return float(printed) if tells_seconds else clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def build(options, programs, path, folder):
    text = corpus.text_bytes(path) / 1e6
    rates, middles = collections.defaultdict(list), collections.defaultdict(list)
    builders = commands(options, programs, path, folder)
    for _ in range(options.rounds or 3):
        for name, command, place, tells_seconds in builders:
            seconds, processors, memory = once(command, place, tells_seconds)
            rates[name].append(text / seconds)
            middles[name].append((seconds, processors, memory))
    print(f"building from {text:.0f} MB of text on {os.cpu_count()} threads; tantivy and Lucene tag nothing, and the reading "
          "of the articles is not in tantivy's time")
    table(["", "MB/s, median (minimum to maximum)", "s", "s of processors", "peak MB"], [
        [name, "%.1f (%.1f to %.1f)" % tuple(spread(rates[name])[i] for i in (1, 0, 2))]
        + ["%.1f" % spread([each[i] for each in middles[name]])[1] for i in range(3)] for name, *_ in builders])
    pairs = [("all tags", "lucene"), ("all tags", "tantivy"), ("no tags", "lucene"), ("no tags", "tantivy"),
             ("all tags", "no statements")]
    table(["MB/s by MB/s", "ratio"], [
        [f"{ours} / {theirs}", ratio([a / b for a, b in zip(rates[ours], rates[theirs])])] for ours, theirs in pairs])


def sizes(folder):
    """The bytes of all files below a folder, and of those that hold the articles."""
    total = kept = 0
    for place, _, names in os.walk(folder):
        for name in names:
            size = os.path.getsize(os.path.join(place, name))
            total += size
            kept += size if KEPT_TEXTS.fullmatch(name) else 0
    return total, kept


def disk(options, programs, path, folder):
    text = corpus.text_bytes(path)
    rows = []
    for name, command, place, tells_seconds in commands(options, programs, path, folder):
        if not os.path.exists(place):
            once(command, place, tells_seconds)
        total, kept = sizes(place)
        rows.append([name, f"{total / 1e6:.0f}", f"{kept / 1e6:.0f}", f"{(total - kept) / text:.2f}"])
    print(f"on disk, from {text / 1e6:.0f} MB of text")
    table(["", "MB", "MB of stored articles", "the rest by the text"], rows)
