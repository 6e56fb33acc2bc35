"""ripgrep over one file with an article a line: `build TOKENS FILE` writes it, `run FILE` answers searches as
enginebench does. A search is a process of its own, and one more for each further word."""
import json
import subprocess
import sys
import time


def build(tokens, path):
    with open(tokens) as lines, open(path, "w") as out:
        for line in lines:
            # Between spaces, so that a word is found by its neighbours.
            out.write(" " + json.loads(line)["text"].strip() + " \n")


def run(path):
    print(subprocess.run(["rg", "--version"], capture_output=True, text=True).stdout.split("\n")[0], file=sys.stderr)
    for line in sys.stdin:
        how, kind, words = line.rstrip("\n").split("\t")
        words = words.split(" ")
        if kind == "phrase":
            words = [" ".join(words)]
        if kind == "or":
            words = ["|".join(words)]
        start = time.perf_counter_ns()
        patterns = [" (%s) " % word for word in words]
        found = subprocess.Popen(["rg", "-N", patterns[0], path], stdout=subprocess.PIPE) if len(patterns) > 1 else None
        for pattern in patterns[1:-1]:
            found = subprocess.Popen(["rg", "-N", pattern], stdin=found.stdout, stdout=subprocess.PIPE)
        last = ["rg", "-c", patterns[-1]] + ([path] if found is None else [])
        count = subprocess.run(last, stdin=found.stdout if found else None, capture_output=True, text=True).stdout
        taken = time.perf_counter_ns() - start
        print(f"{taken}\t{count.strip() or 0}", flush=True)


if __name__ == "__main__":
    {"build": build, "run": run}[sys.argv[1]](*sys.argv[2:])
