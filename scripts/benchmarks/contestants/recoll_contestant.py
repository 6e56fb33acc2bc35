"""Recoll, which searches a person's files by Xapian: `build TOKENS FOLDER` writes a file for each article and has them indexed,
`run FOLDER` answers searches as enginebench does."""
import json
import os
import subprocess
import sys
import time

# Files are not to be cut into pages, for these would be documents.
SETTINGS = """topdirs = {texts}
dbdir = {folder}/index
cachedir = {folder}
textfilepagekbs = -1
textfilemaxmbs = -1
idxflushmb = 100
noaspell = 1
loglevel = 2
"""


def build(tokens, folder):
    folder = os.path.abspath(folder)
    texts = os.path.join(folder, "texts")
    os.makedirs(texts)
    with open(os.path.join(folder, "recoll.conf"), "w") as out:
        out.write(SETTINGS.format(folder=folder, texts=texts))
    with open(tokens) as lines:
        for number, line in enumerate(lines):
            with open(os.path.join(texts, f"{number}.txt"), "w") as out:
                out.write(json.loads(line)["text"] + "\n")
    subprocess.run(["recollindex", "-c", folder], check=True, capture_output=True)


def run(folder):
    from recoll import recoll

    database = recoll.connect(confdir=os.path.abspath(folder))
    for line in sys.stdin:
        how, kind, words = line.rstrip("\n").split("\t")
        words = words.split(" ")
        # Words in quotation marks are not stemmed once more.
        quoted = ['"%s"' % word for word in words]
        text = {"or": " OR ".join(quoted), "phrase": '"%s"' % " ".join(words)}.get(kind, " ".join(quoted))
        query = database.query()
        start = time.perf_counter_ns()
        count = query.execute(text, stemming=0)
        found = query.fetchmany(10)
        taken = time.perf_counter_ns() - start
        print(f"{taken}\t{count}", flush=True)


if __name__ == "__main__":
    {"build": build, "run": run}[sys.argv[1]](*sys.argv[2:])
